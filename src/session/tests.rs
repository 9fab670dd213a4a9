//! The session without a window: every change, its undo, saving.

use super::*;
use crate::questionnaire::{FieldKind, bundled};

fn filled() -> Session {
    let mut session = Session::new(bundled().clone(), Language::Dutch);
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

const NOW: jiff::civil::DateTime = jiff::civil::datetime(2026, 11, 23, 14, 2, 0, 0);

fn file(name: &str) -> SaveLocation {
    SaveLocation::File(name.into(), Stamp::of(b""))
}

fn saved_at(place: SaveLocation) -> Saved {
    Saved { place, moment: NOW }
}

/// A scan in which a check fires: one low answer among high ones.
fn answered_against_a_check() -> Session {
    let items = || bundled().items().iter().map(|item| item.id);
    let low_at = |low: ItemId| {
        let mut session = filled();
        for item in items() {
            let level = if item == low { 0 } else { bundled().highest() };
            session.apply(Change::Respond(item, Response::level(level)));
        }
        session
    };
    let fires = |session: &Session| {
        let evaluation = &session.case().unwrap().evaluation;
        evaluation.checks.iter().any(CheckResult::is_open)
    };
    items().map(low_at).find(fires).unwrap()
}

fn first(session: &Session) -> ItemId {
    session.first_open().unwrap()
}

#[test]
fn nothing_follows_until_the_profile_is_complete() {
    let empty = Session::new(bundled().clone(), Language::Dutch);
    assert!(empty.case().is_none() && !empty.missing().is_empty());
    let session = filled();
    assert!(session.case().is_some() && session.missing().is_empty());
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
    assert!(session.redoes().is_none());
    assert_eq!(session.undoes(), Some(Subject::Note(item)));
}

#[test]
fn every_kind_of_change_can_be_taken_back_and_made_again() {
    let mut session = answered_against_a_check();
    let checks = &session.case().unwrap().evaluation.checks;
    let check = checks.iter().find(|check| check.is_open()).unwrap().id;
    let (field, item) = (bundled().roles().name, bundled().items()[0].id);
    let changes = [
        Change::Reason(check, "zo is het".into()),
        Change::Profile(field, Some(ProfileValue::Text("Zeedorp".into()))),
        Change::Respond(item, Response::DontKnow),
        Change::Note(item, "omdat".into()),
        Change::Evidence(item, "zaak 12".into()),
    ];
    let mut states = vec![session.assessment().clone()];
    for change in &changes {
        session.apply(change.clone());
        assert_ne!(Some(session.assessment()), states.last(), "{change:?}");
        states.push(session.assessment().clone());
    }
    for (change, state) in changes.iter().zip(&states).rev() {
        assert_eq!(session.undo(), Some(change.subject(state)));
        assert_eq!(session.assessment(), state);
    }
    for (change, state) in changes.iter().zip(&states[1..]) {
        assert_eq!(session.redo(), Some(change.subject(state)));
        assert_eq!(session.assessment(), state);
    }
}

#[test]
fn a_change_can_be_taken_back_after_it_was_saved() {
    let mut session = filled();
    let item = first(&session);
    session.apply(Change::Respond(item, Response::level(1)));
    session.saved_as(saved_at(file("scan")));
    session.undo();
    assert!(!session.assessment().answer(item).response.is_given());
    assert!(session.save_due().is_some(), "and that is saved too");
}

#[test]
fn a_change_is_saved_soon_also_while_others_follow() {
    let mut session = Session::new(bundled().clone(), Language::Dutch);
    assert_eq!(*session.file_state(), FileState::Untouched);
    assert!(session.save_due().is_none() && session.begin_save().is_none());
    let item = first(&session);
    let start = Duration::from_secs(9);
    session.tick(start);
    session.apply(Change::Note(item, "a".into()));
    let early = session.save_due().unwrap();
    session.tick(start + Duration::from_millis(500));
    session.apply(Change::Note(item, "ab".into()));
    let later = session.save_due().unwrap();
    assert!(start < early && early < later && later < start + Duration::from_secs(2));
    session.tick(start + Duration::from_secs(2));
    session.apply(Change::Note(item, "abc".into()));
    assert!(
        session.save_due().unwrap() <= start + Duration::from_secs(2),
        "it waited long enough"
    );
}

#[test]
fn a_draft_is_saved_where_it_is_kept() {
    let mut session = filled();
    let request = session.begin_save().unwrap();
    assert_eq!(request.place, SaveLocation::Nowhere, "it has no place yet");
    let draft = SaveLocation::Draft("concept".into());
    session.saved(&request, Ok(saved_at(draft.clone())));
    assert_eq!(*session.place(), draft);
    assert!(!session.has_unsaved_changes() && session.path().is_none());
    session.saved_as(saved_at(file("scan")));
    session.apply(Change::Respond(first(&session), Response::level(1)));
    assert_eq!(session.begin_save().unwrap().place, file("scan"));
}

#[test]
fn a_scan_that_was_saved_beside_its_file_stays_there() {
    let mut session = filled();
    session.saved_as(saved_at(file("scan")));
    session.apply(Change::Respond(first(&session), Response::level(1)));
    let request = session.begin_save().unwrap();
    session.saved(&request, Ok(saved_at(file("scan-2"))));
    assert_eq!(session.path(), Some(std::path::Path::new("scan-2")));
}

#[test]
fn a_failed_save_is_tried_again_and_a_change_in_between_is_saved_too() {
    let mut session = filled();
    let moment = NOW;
    session.saved_as(saved_at(file("scan")));
    assert!(!session.has_unsaved_changes() && session.save_due().is_none());
    session.apply(Change::Respond(first(&session), Response::level(1)));
    assert!(session.save_due().is_some());
    let request = session.begin_save().unwrap();
    session.saved(&request, Err("vol".into()));
    assert_eq!(*session.file_state(), FileState::Failed("vol".into()));
    assert_eq!(session.save_due(), Some(session.now + RETRY));
    // What is changed meanwhile goes to the copy as soon as it would go to the file.
    let item = first(&session);
    session.apply(Change::Respond(item, Response::level(2)));
    let within = Duration::from_secs(2);
    assert!(session.save_due().is_some_and(|due| due <= session.now + within));
    assert_eq!(*session.file_state(), FileState::Failed("vol".into()));
    let request = session.begin_save().unwrap();
    let item = first(&session);
    session.apply(Change::Respond(item, Response::DontKnow));
    session.saved(&request, Ok(saved_at(file("scan"))));
    assert_eq!(
        *session.file_state(),
        FileState::Waiting,
        "a change came in between"
    );
    let request = session.begin_save().unwrap();
    session.saved(&request, Ok(saved_at(file("scan"))));
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

fn planned_actions(count: usize) -> Vec<crate::assessment::Action> {
    use crate::assessment::{Action, ActionTask};
    let day = |day| jiff::civil::date(2026, 12, day);
    let action = |number: usize| Action {
        words: format!("Actie {number}"),
        ..Action::new(ActionTask::Own, day(1), day(18))
    };
    (0..count).map(action).collect()
}

/// Every change to a plan can be taken back, to the byte, and made again.
#[test]
fn a_plan_is_undone_change_by_change() {
    use crate::assessment::{ActionStatus, MadeFrom, PlanChange, PlanPart, Who, format::encode};
    let mut session = filled();
    let bytes = |session: &Session| encode(session.questionnaire(), session.assessment());
    let mut states = vec![bytes(&session)];
    session.apply(Change::Plan(PlanChange::Add(planned_actions(3))));
    states.push(bytes(&session));
    assert_eq!(session.undoes(), Some(Subject::Plan(PlanPart::Added(3))));
    let id = session.assessment().plan.actions()[1].id;
    let day = jiff::civil::date(2027, 1, 8);
    for change in [
        PlanChange::Words(id, "Anders".into()),
        PlanChange::Who(id, Who::Role(bundled().staff_roles()[0].id)),
        PlanChange::Dates(id, day, day),
        PlanChange::Once(id, Some(crate::questionnaire::HourRange::new(1, 2))),
        PlanChange::Weekly(id, Some(crate::questionnaire::HourRange::new(4, 4))),
        PlanChange::Status(id, ActionStatus::Dropped(String::new())),
        PlanChange::Reason(id, "te duur".into()),
        PlanChange::Note(id, "Zie het verslag.".into()),
        PlanChange::Fits(id, MadeFrom::DontKnow),
        PlanChange::Move(id, 0),
        PlanChange::Remove(id),
    ] {
        session.apply(Change::Plan(change));
        states.push(bytes(&session));
    }
    for state in states.iter().rev().skip(1) {
        assert!(matches!(session.undo(), Some(Subject::Plan(_))));
        assert_eq!(bytes(&session), *state);
    }
    for state in states.iter().skip(1) {
        session.redo();
        assert_eq!(bytes(&session), *state);
    }
}

#[test]
fn typing_at_an_action_is_one_change() {
    use crate::assessment::PlanChange;
    let mut session = filled();
    session.apply(Change::Plan(PlanChange::Add(planned_actions(2))));
    let ids: Vec<_> = session
        .assessment()
        .plan
        .actions()
        .iter()
        .map(|one| one.id)
        .collect();
    for text in ["Z", "Zi", "Zie"] {
        session.apply(Change::Plan(PlanChange::Note(ids[0], text.into())));
    }
    session.apply(Change::Plan(PlanChange::Note(ids[1], "Ook".into())));
    session.undo();
    assert_eq!(session.assessment().plan.actions()[0].note, "Zie");
    session.undo();
    assert_eq!(session.assessment().plan.actions()[0].note, "");
}

/// A plan stays when colleagues' answers are merged.
#[test]
fn merging_leaves_the_plan_alone() {
    use crate::assessment::{Assessment, PlanChange, RespondentId};
    let mut session = filled();
    session.apply(Change::Plan(PlanChange::Add(planned_actions(2))));
    let plan = session.assessment().plan.clone();
    let mut colleague = Assessment::clone(session.assessment());
    colleague.author = Author::new(RespondentId::from_bytes([7; 16]));
    let item = first(&session);
    colleague.answer_mut(item).response = Response::level(3);
    colleague.plan.change(PlanChange::Add(planned_actions(1)));
    let file = crate::assessment::AnswerFile::<()> {
        name: "a".into(),
        read: Ok(colleague),
    };
    let merged = crate::assessment::merge(bundled(), session.assessment().clone(), vec![file]);
    assert_eq!(merged.scan.plan, plan);
    assert_eq!(merged.scan.group.respondents().len(), 1);
    session.apply(Change::Merge(Box::new(merged.scan.group)));
    assert_eq!(session.assessment().plan, plan);
}
