//! Trials: what follows from other answers, what a trial leaves alone, and what taking it over does.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;
#[path = "common/group.rs"]
mod group;

use datalabscan::{
    assessment::{Assessment, Level, Response, format::encode},
    evaluation::{Case, differences, steps_to},
    questionnaire::ItemId,
    scoring::rounded,
    session::{
        Change, Session,
        scenario::{Scenario, alone},
    },
};
use jiff::civil::{Date, date};
use proptest::prelude::*;

use common::{example, item, numbered, questions, random};

const TODAY: Date = date(2026, 11, 29);

fn session(scan: Assessment) -> Session {
    Session::unnamed(questions().clone(), scan)
}

fn bytes(session: &Session) -> Vec<u8> {
    encode(session.questionnaire(), session.assessment()).into()
}

/// What a user does in a trial.
#[derive(Debug, Clone)]
enum Turn {
    Try(usize, u8),
    Switch(usize),
    End,
}

fn turns() -> impl Strategy<Value = Vec<Turn>> {
    let (items, gates) = (questions().items().len(), questions().gates().len());
    let turn = prop_oneof![
        5 => (0..items, 0..=questions().highest()).prop_map(|(item, level)| Turn::Try(item, level)),
        5 => (0..gates).prop_map(Turn::Switch),
        1 => Just(Turn::End),
    ];
    proptest::collection::vec(turn, 1..12)
}

fn make(session: &mut Session, turn: &Turn) {
    match turn {
        Turn::Try(place, level) => session.try_answers([(questions().items()[*place].id, *level)]),
        Turn::Switch(place) => session.switch_gate(questions().gates()[*place].id),
        Turn::End => session.end_trial(),
    }
}

fn tried(session: &Session) -> Vec<(ItemId, u8)> {
    session.scenario().map(Scenario::levels).unwrap_or_default()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// Nothing of a trial reaches the scan, and it says what filling the same answers in says.
    #[test]
    fn a_trial_never_changes_the_scan_and_foretells_the_score(
        scan in random::assessment(),
        turns in turns(),
    ) {
        let mut session = session(scan.clone());
        let (before, revision) = (bytes(&session), session.revision());
        for turn in &turns {
            make(&mut session, turn);
            prop_assert_eq!(bytes(&session), before.clone());
            prop_assert_eq!((session.revision(), session.undoes()), (revision, None));
        }
        let real = session.case().unwrap().clone();
        let mut filled = scan;
        for (item, level) in tried(&session) {
            filled.answer_mut(item).response = Response::level(level);
        }
        let filled = Case::new(questions(), filled).unwrap();
        let shown = session.scenario().map_or(&real, |scenario| scenario.case());
        prop_assert_eq!(&shown.evaluation.score, &filled.evaluation.score);
        if let Some(scenario) = session.scenario() {
            prop_assert_eq!(scenario.differences(), &differences(&real, &filled));
        }
    }

    /// Taking a trial over changes the plan only, and one undo gives the same bytes.
    #[test]
    fn taking_over_and_undoing_gives_the_same_bytes(scan in random::assessment(), turns in turns()) {
        let mut session = session(scan);
        for turn in &turns {
            make(&mut session, turn);
        }
        let (before, answers) = (bytes(&session), tried(&session));
        let score = session.case().unwrap().evaluation.score.clone();
        let real = session.case().unwrap().clone();
        // Where respondents are split on a gate no step leads there, but a talk does.
        let is_split = |item: &ItemId| {
            let mut open = real.evaluation.score.open_gates();
            open.any(|gate| gate.item == *item && gate.is_split())
        };
        // What nobody knows yet is asked first, also when the trial is the lowest answer.
        let is_asked = |item: &ItemId| {
            let state = real.evaluation.score.state(*item);
            state.counts() && state.level().is_none()
        };
        let raised = answers.iter().any(|(item, level)| {
            is_split(item) || is_asked(item) || !steps_to(&real, *item, *level).is_empty()
        });
        let added = session.take_over(TODAY);
        prop_assert!(session.scenario().is_none());
        prop_assert_eq!(added > 0, raised);
        prop_assert_eq!(session.assessment().plan.actions().len(), added);
        prop_assert_eq!(&session.case().unwrap().evaluation.score, &score);
        if added > 0 {
            session.undo();
        }
        prop_assert_eq!(bytes(&session), before);
        prop_assert_eq!(session.undoes(), None);
    }
}

#[test]
fn voorbeeldstad_with_its_last_precondition_grows_on() {
    let mut session = session(example("voorbeeldstad"));
    let real = session.case().unwrap().clone();
    let question = numbered("9.4");
    session.try_answers([(question.id, 3)]);
    let scenario = session.scenario().unwrap();
    let total = scenario.case().evaluation.score.total.score.unwrap();
    assert!((total - 73.22).abs() < 0.005, "{total}");
    assert_eq!(rounded(total), 73);
    let found = scenario.differences();
    let name = |band| questions().band(band).name.nl.as_str();
    assert_eq!(found.stage.before.map(name), Some("Starten"));
    assert_eq!(found.stage.after.map(name), Some("Doorgroeien"));
    assert_eq!((found.open_gates.before, found.open_gates.after), (1, 0));
    // The switch of the same precondition tries the same answer, and a second time takes it back.
    session.switch_gate(question.gate.unwrap());
    assert!(session.scenario().is_none());
    session.switch_gate(question.gate.unwrap());
    let switched = session.scenario().unwrap();
    assert_eq!(switched.level(question.id), Some(3));
    assert_eq!(switched.differences(), &differences(&real, switched.case()));
}

#[test]
fn an_answer_as_it_is_is_no_trial_and_a_change_of_the_scan_is_taken_along() {
    let mut session = session(example("duinrand"));
    let (one, other) = (item("opdrachtgever"), item("budget"));
    let Some(level) = session.case().unwrap().evaluation.score.state(one).level() else {
        panic!("known in the example");
    };
    session.try_answers([(one, level.floor())]);
    assert!(session.scenario().is_none());
    session.try_answers([(one, 4)]);
    let tried = session.scenario().unwrap().case().evaluation.score.total.score;
    session.apply(Change::Respond(other, Response::level(4)));
    let after = session.scenario().unwrap();
    assert!(after.case().evaluation.score.total.score > tried);
    assert_eq!(after.level(one), Some(4));
    session.apply(Change::Respond(one, Response::level(4)));
    assert!(session.scenario().is_none(), "the answer is now as it was tried");
}

#[test]
fn a_goal_becomes_actions_with_a_role_and_dates_and_only_once() {
    let mut session = session(example("duinrand"));
    let gates: Vec<_> = session
        .case()
        .unwrap()
        .open_gates()
        .iter()
        .map(|gate| gate.id)
        .collect();
    for gate in &gates {
        session.switch_gate(*gate);
    }
    let steps = session.scenario().unwrap().steps(session.case().unwrap());
    let added = session.take_over(TODAY);
    assert!(added >= steps.len());
    let plan = session.assessment().plan.clone();
    for action in plan.actions() {
        assert!(TODAY < action.start && action.start <= action.ready);
        assert!(matches!(action.who, datalabscan::assessment::Who::Role(_)));
        let about = action.task.item().unwrap();
        assert!(!action.answer_changed(session.case().unwrap().evaluation.score.state(about)));
    }
    for gate in &gates {
        session.switch_gate(*gate);
    }
    assert_eq!((session.take_over(TODAY), &session.assessment().plan), (0, &plan));
}

#[test]
fn a_group_tries_what_counts_and_its_author_sees_the_own_outcome() {
    let scan = group::three_respondents();
    let mut session = session(scan);
    let before = bytes(&session);
    let real = session.case().unwrap().clone();
    let asked = item("praktijktoets");
    session.try_answers([(asked, 0)]);
    let scenario = session.scenario().unwrap();
    let state = scenario.case().evaluation.score.state(asked);
    assert_eq!(state.level(), Some(Level::whole(0)));
    assert_eq!(
        scenario.case().evaluation.reliability,
        real.evaluation.reliability
    );
    assert_eq!(bytes(&session), before);
    let own = alone(&real).unwrap();
    assert!(!own.assessment.is_group() && own.evaluation.score != real.evaluation.score);
    assert!(alone(&own).is_none());
}
