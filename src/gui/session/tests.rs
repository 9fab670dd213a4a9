use super::*;
use crate::questionnaire::{FieldKind, bundled};

fn filled() -> Session {
    let mut session = Session::new(bundled(), Language::Dutch);
    for field in bundled().fields().iter().filter(|field| field.required) {
        let value = match &field.kind {
            FieldKind::Text => ProfileValue::Text("Duinrand".into()),
            FieldKind::Choice(choices) => ProfileValue::Choice(choices[0].id),
            FieldKind::Choices(choices) => ProfileValue::Choices(vec![choices[0].id]),
            FieldKind::Number | FieldKind::Euro => ProfileValue::Number(1.0),
        };
        session.apply(Change::Profile(field.id, Some(value)));
    }
    session
}

fn first(session: &Session) -> ItemId {
    session.first_open().unwrap()
}

#[test]
fn nothing_follows_until_the_profile_is_complete() {
    let empty = Session::new(bundled(), Language::Dutch);
    assert!(empty.evaluation().is_none() && !empty.missing().is_empty());
    let session = filled();
    assert!(session.evaluation().is_some() && session.missing().is_empty());
    assert_eq!(session.municipality(), "Duinrand");
}

#[test]
fn questions_that_do_not_apply_are_passed_over() {
    let session = filled();
    let mut at = first(&session);
    let mut seen = 1;
    while let Some(next) = session.next(at) {
        assert!(session.applies(next));
        assert_eq!(session.previous(next), Some(at));
        at = next;
        seen += 1;
    }
    assert_eq!(seen, session.progress().total);
    assert!(seen < bundled().items().len(), "this profile excludes some");
}

#[test]
fn an_answer_that_stops_applying_is_kept() {
    let mut session = filled();
    let form = bundled().field(bundled().roles().form);
    let conditional = bundled()
        .items()
        .iter()
        .find(|item| !item.applies.is_empty() && item.applies != bundled().items()[0].applies)
        .unwrap();
    let with = form.choices().iter().find(|choice| {
        session.apply(Change::Profile(form.id, Some(ProfileValue::Choice(choice.id))));
        session.applies(conditional.id)
    });
    if with.is_some() {
        session.apply(Change::Respond(conditional.id, Response::level(2)));
        for choice in form.choices() {
            session.apply(Change::Profile(form.id, Some(ProfileValue::Choice(choice.id))));
            assert_eq!(
                session.assessment().answer(conditional.id).response,
                Response::level(2)
            );
        }
    }
}

#[test]
fn undo_takes_back_an_answer_at_a_time_and_typing_as_a_whole() {
    let mut session = filled();
    let item = first(&session);
    session.apply(Change::Respond(item, Response::level(1)));
    for text in ["o", "om", "omdat"] {
        session.apply(Change::Note(item, text.into()));
    }
    session.undo();
    assert_eq!(session.assessment().answer(item).note, "");
    assert_eq!(session.assessment().answer(item).response, Response::level(1));
    session.undo();
    assert!(!session.assessment().answer(item).response.is_given());
    session.redo();
    session.redo();
    assert_eq!(session.assessment().answer(item).note, "omdat");
    assert!(!session.can_redo() && session.can_undo());
}

#[test]
fn saving_waits_for_a_name_and_a_failure_is_tried_again() {
    let mut session = filled();
    assert_eq!(*session.file_state(), FileState::Unnamed);
    assert!(session.has_unsaved_changes() && session.save_due().is_none());
    let moment = jiff::civil::datetime(2026, 11, 23, 14, 2, 0, 0);
    session.named("scan".into(), moment);
    assert!(!session.has_unsaved_changes() && session.save_due().is_none());
    session.apply(Change::Respond(first(&session), Response::level(1)));
    assert!(session.save_due().is_some());
    let request = session.begin_save().unwrap();
    session.saved(&request, Err("vol".into()));
    assert_eq!(*session.file_state(), FileState::Failed("vol".into()));
    assert!(session.save_due().is_some_and(|due| due > Instant::now()));
    let request = session.begin_save().unwrap();
    let item = first(&session);
    session.apply(Change::Respond(item, Response::DontKnow));
    session.saved(&request, Ok(moment));
    assert_eq!(
        *session.file_state(),
        FileState::Waiting,
        "a change came in between"
    );
    let request = session.begin_save().unwrap();
    session.saved(&request, Ok(moment));
    assert_eq!(*session.file_state(), FileState::Saved(Some(moment)));
    assert!(session.save_due().is_none());
}

#[test]
fn a_change_that_changes_nothing_is_none() {
    let mut session = filled();
    let item = first(&session);
    session.apply(Change::Respond(item, Response::level(0)));
    let before = session.revision;
    session.apply(Change::Respond(item, Response::level(0)));
    assert_eq!(session.revision, before);
}
