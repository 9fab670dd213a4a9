//! A plan: its changes, its saved form, and what readers get of it.

use std::collections::BTreeMap;

use jiff::civil::date;

use super::*;
use crate::{
    assessment::{
        AnswerFile, Assessment, Author, ForReaders, Invitation, RespondentId, Response, examples,
        format::{DecodeProblem, decode, encode},
        item_state, merge,
    },
    questionnaire::bundled,
};

fn example() -> Assessment {
    decode(bundled(), examples()[0].text.as_bytes()).unwrap()
}

/// An action of every kind.
fn actions() -> Vec<Action> {
    let items = bundled().items();
    let (start, ready) = (date(2026, 11, 30), date(2026, 12, 18));
    let action = |task| Action::new(task, start, ready);
    let step = ActionTask::Step {
        item: items[0].id,
        from: 1,
        part: None,
    };
    let part = ActionTask::Step {
        item: items[1].id,
        from: 0,
        part: Some(1),
    };
    vec![
        Action {
            who: Who::Role(bundled().staff_roles()[3].id),
            once: Some(HourRange::new(2, 4)),
            weekly: Some(HourRange::new(8, 8)),
            status: ActionStatus::Dropped("te duur".into()),
            note: "Zie het verslag.".into(),
            made_from: Some(MadeFrom::Level(Level::from_value(1.5).unwrap())),
            ..action(step)
        },
        Action {
            status: ActionStatus::Started,
            made_from: Some(MadeFrom::DontKnow),
            ..action(part)
        },
        action(ActionTask::Ask(items[2].id)),
        action(ActionTask::Settle(items[3].id)),
        action(ActionTask::Review),
        Action {
            words: "Ruimte voor het team zoeken".into(),
            who: Who::Words("facilitair bedrijf".into()),
            status: ActionStatus::Done,
            ..action(ActionTask::About(items[4].id))
        },
        Action {
            words: "\"Een\" eigen actie\\".into(),
            ..action(ActionTask::Own)
        },
    ]
}

fn planned() -> Assessment {
    let mut scan = example();
    scan.plan.change(PlanChange::Add(actions()));
    scan
}

#[test]
fn a_plan_that_is_saved_comes_back() {
    let mut scan = planned();
    assert_eq!(scan.plan.actions().len(), actions().len());
    let text = encode(bundled(), &scan);
    assert_eq!(decode(bundled(), text.as_bytes()).unwrap(), scan);
    // The ids of removed actions aren't given out again, after reopening neither.
    let last = scan.plan.actions().last().unwrap().id;
    scan.plan.change(PlanChange::Remove(last));
    let text = encode(bundled(), &scan);
    let mut again = decode(bundled(), text.as_bytes()).unwrap();
    assert_eq!(again, scan);
    again.plan.change(PlanChange::Add(actions()));
    assert!(again.plan.actions().last().unwrap().id > last);
    let mut ids: Vec<ActionId> = again.plan.actions().iter().map(|action| action.id).collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count);
}

#[test]
fn a_scan_without_a_plan_is_saved_as_ever() {
    let scan = example();
    assert_eq!(encode(bundled(), &scan), examples()[0].text);
    assert!(!examples()[0].text.contains("plan:"));
}

#[test]
fn changes_do_what_they_say() {
    let mut plan = planned().plan;
    let ids: Vec<ActionId> = plan.actions().iter().map(|action| action.id).collect();
    plan.change(PlanChange::Move(ids[0], 2));
    let order = |plan: &ActionPlan| -> Vec<usize> {
        let place = |action: &Action| ids.iter().position(|id| *id == action.id).unwrap();
        plan.actions().iter().map(place).collect()
    };
    assert_eq!(order(&plan), [1, 2, 0, 3, 4, 5, 6]);
    plan.change(PlanChange::Move(ids[0], 100));
    assert_eq!(order(&plan), [1, 2, 3, 4, 5, 6, 0]);
    plan.change(PlanChange::Remove(ids[2]));
    assert_eq!(order(&plan), [1, 3, 4, 5, 6, 0]);
    assert_eq!(
        PlanChange::Status(ids[5], ActionStatus::Done).part(&plan),
        PlanPart::Of(4, ActionPart::Status)
    );
    let (early, late) = (date(2026, 12, 4), date(2027, 1, 8));
    plan.change(PlanChange::Dates(ids[5], late, early));
    plan.change(PlanChange::Words(ids[5], "Eén\nregel\u{202e}".into()));
    plan.change(PlanChange::Once(ids[5], Some(HourRange::new(9, 3))));
    plan.change(PlanChange::Weekly(ids[5], Some(HourRange::new(1, u32::MAX))));
    let action = plan.action(ids[5]).unwrap();
    assert_eq!((action.start, action.ready), (late, late));
    assert_eq!(action.words, "Eén regel");
    assert_eq!(action.once, Some(HourRange::new(3, 9)));
    assert_eq!(action.weekly, Some(HourRange::new(1, MOST_HOURS)));
    // A reason is kept for what was dropped only.
    plan.change(PlanChange::Reason(ids[5], "anders".into()));
    plan.change(PlanChange::Reason(ids[0], "anders".into()));
    let status = |id| &plan.action(id).unwrap().status;
    assert_eq!(*status(ids[5]), ActionStatus::Done);
    assert_eq!(*status(ids[0]), ActionStatus::Dropped("anders".into()));
    // What isn't there isn't changed.
    let before = plan.clone();
    plan.change(PlanChange::Remove(ids[2]));
    plan.change(PlanChange::Move(ids[2], 0));
    plan.change(PlanChange::Note(ids[2], "weg".into()));
    assert_eq!(plan, before);
}

#[test]
fn a_plan_has_an_end() {
    let mut plan = ActionPlan::default();
    for _ in 0..=MOST_LISTED / actions().len() {
        plan.change(PlanChange::Add(actions()));
    }
    assert_eq!(plan.actions().len(), MOST_LISTED);
    assert!(plan.is_full());
    let mut scan = example();
    scan.plan = plan;
    let text = encode(bundled(), &scan);
    assert_eq!(decode(bundled(), text.as_bytes()).unwrap(), scan);
    let one_more = text.replacen(
        "actions: [",
        "actions: [Action(id: 9999, task: Own, start: \"2026-12-01\", ready: \"2026-12-01\"),",
        1,
    );
    let error = decode(bundled(), one_more.as_bytes()).unwrap_err();
    assert_eq!(error.problem, DecodeProblem::TooMany(MOST_LISTED));
}

#[test]
fn a_damaged_plan_is_refused_at_its_place() {
    let text = encode(bundled(), &planned());
    let line_of = |part: &str| text[..text.find(part).unwrap()].matches('\n').count() + 1;
    for (from, to) in [
        ("ready: \"2026-12-18\"", "ready: \"2026-13-18\""),
        ("id: 2", "id: 1"),
        ("from: 1", "from: 4"),
        ("Level(1.5)", "Level(1.3)"),
        ("task: Ask(\"", "task: Ask(\"x"),
        ("status: Started", "status: Begun"),
    ] {
        let broken = text.replacen(from, to, 1);
        assert_ne!(broken, text, "no {from}");
        let error = decode(bundled(), broken.as_bytes()).expect_err(to);
        let line = line_of(from);
        // A part of a task is where the task is.
        assert!(
            (line.saturating_sub(2)..=line).contains(&error.position.line),
            "{to}: {error}"
        );
    }
    // Between other questions, what isn't known is kept and saved again.
    let other = text
        .replacen(bundled().hash(), "0000", 1)
        .replacen("task: Ask(\"", "task: Ask(\"x", 1)
        .replacen("from: 1", "from: 9", 1)
        .replacen("role: Some(\"", "role: Some(\"x", 1);
    let scan = decode(bundled(), other.as_bytes()).unwrap();
    let tasks: Vec<&ActionTask> = scan.plan.actions().iter().map(|action| &action.task).collect();
    assert!(matches!(tasks[0], ActionTask::Unknown(_)) && matches!(tasks[2], ActionTask::Unknown(_)));
    assert!(matches!(&scan.plan.actions()[0].who, Who::Words(who) if who.starts_with('x')));
    let saved = encode(bundled(), &scan);
    assert!(saved.contains("from: 9") && saved.contains("Ask(\"x"));
}

#[test]
fn an_action_knows_whether_its_answer_changed() {
    let mut scan = example();
    let item = &bundled().items()[0];
    let mut action = actions().remove(0);
    action.made_from = Some(item_state(item, &scan).into());
    assert!(!action.answer_changed(item_state(item, &scan)));
    scan.answer_mut(item.id).response = Response::DontKnow;
    assert!(action.answer_changed(item_state(item, &scan)));
    action.made_from = None;
    assert!(!action.answer_changed(item_state(item, &scan)));
}

#[test]
fn what_is_over_is_never_overdue() {
    let action = |status| Action {
        status,
        ..actions().remove(6)
    };
    let (last, next) = (date(2026, 12, 18), date(2026, 12, 19));
    for status in [ActionStatus::NotYet, ActionStatus::Started] {
        assert!(!action(status.clone()).is_overdue(last));
        assert!(action(status).is_overdue(next));
    }
    assert!(!action(ActionStatus::Done).is_overdue(next));
    assert!(!action(ActionStatus::Dropped(String::new())).is_overdue(next));
}

#[test]
fn without_own_words_only_what_is_to_be_done_stays() {
    let plan = planned().without_own_words().plan;
    assert!(plan.actions().iter().all(|action| action.note.is_empty()));
    assert_eq!(plan.actions()[0].status, ActionStatus::Dropped(String::new()));
    assert_eq!(plan.actions()[5].words, "Ruimte voor het team zoeken");
}

#[test]
fn an_invitation_has_no_plan() {
    let scan = planned();
    let role = scan.profile_choice(bundled().roles().role).unwrap();
    let id = RespondentId::from_bytes([1; 16]);
    let invited = scan.invite(bundled(), id, role, Invitation::default());
    assert!(invited.plan.is_empty());
}

/// It may have been one person's, before others answered too.
#[test]
fn readers_of_a_group_do_not_get_the_answers_that_actions_were_made_from() {
    let known = ForReaders {
        label: "",
        consensus: BTreeMap::new(),
    };
    let made_from = |scan: Assessment| {
        let plan = scan.for_readers(bundled(), &known).plan;
        assert_eq!(plan.actions().len(), actions().len());
        plan.actions().iter().any(|action| action.made_from.is_some())
    };
    assert!(made_from(planned()));
    let mut other = example();
    other.author = Author::new(RespondentId::from_bytes([7; 16]));
    let file = AnswerFile::<()> {
        name: "a".into(),
        read: Ok(other),
    };
    let group = merge(bundled(), planned(), [file]).scan;
    assert!(group.is_group() && !made_from(group));
}
