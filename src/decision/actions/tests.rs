//! An own plan on a day: its rows, its load, and the outcome once it's done.

use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use crate::{
    assessment::{Assessment, Level, PlanChange, Response, Who, examples, format::decode},
    decision::{PlanRow, advised_plan, current_plan, decide},
    questionnaire::{HourRange, ItemId, bundled},
    scoring::score,
};

const TODAY: Date = date(2026, 11, 29);

fn example() -> Assessment {
    decode(bundled(), examples()[0].text.as_bytes()).unwrap()
}

fn case(scan: Assessment) -> Case {
    Case::new(bundled(), scan).unwrap()
}

fn item(key: &str) -> ItemId {
    bundled().item_by_key(key).unwrap().id
}

/// Everything that the advice says, taken over.
fn taken_over() -> Case {
    let case = case(example());
    let actions = advised_actions(&case, Language::Dutch, TODAY);
    let mut scan = Assessment::clone(&case.assessment);
    let actions = actions.into_iter().map(|advised| advised.action).collect();
    scan.plan.change(PlanChange::Add(actions));
    self::case(scan)
}

fn with(case: &Case, change: impl Fn(&Action) -> Option<PlanChange>) -> Case {
    let mut scan = Assessment::clone(&case.assessment);
    for change in case.assessment.plan.actions().iter().filter_map(change) {
        scan.plan.change(change);
    }
    self::case(scan)
}

/// Without what differs between advice and own plan.
fn compared(row: &PlanRow) -> PlanRow {
    PlanRow {
        action: None,
        state: None,
        settles: Vec::new(),
        ..row.clone()
    }
}

#[test]
fn the_advice_taken_over_says_what_the_advice_says() {
    for language in Language::ALL {
        let own = current_plan(&taken_over(), language, TODAY);
        let advice = advised_plan(&case(example()), language, TODAY);
        assert!(own.is_own && !advice.is_own);
        assert_eq!(own.rows.len(), advice.rows.len());
        for (own, advice) in own.rows.iter().zip(&advice.rows).skip(1) {
            assert_eq!(compared(own), compared(advice));
            assert_eq!(own.state, Some(PlanState::NotYet));
        }
        // The words of having the picture checked are kept as they were taken over, in Dutch.
        assert!(own.rows[0].is_review);
        assert_eq!(own.totals, advice.totals);
        if language == Language::Dutch {
            assert_eq!(own.rows[0].what, advice.rows[0].what);
        }
    }
}

#[test]
fn open_preconditions_without_an_action_come_on_top() {
    let all = taken_over();
    let gate = all.open_gates()[1].item;
    let without = with(&all, |action| {
        (action.task.item() == Some(gate)).then_some(PlanChange::Remove(action.id))
    });
    let dropped = with(&all, |action| {
        let drop = PlanChange::Status(action.id, ActionStatus::Dropped("te duur".into()));
        (action.task.item() == Some(gate)).then_some(drop)
    });
    for (case, more) in [(without, 0), (dropped, 1)] {
        let overview = overview(&case, Language::Dutch, TODAY);
        let rows = &overview.plan.rows;
        assert_eq!(rows[0].state, Some(PlanState::NotInPlan));
        assert_eq!((rows[0].item, rows[0].action), (Some(gate), None));
        assert_eq!(overview.not_in_plan(), 1);
        assert_eq!(
            rows.len(),
            advised_plan(&case, Language::Dutch, TODAY).rows.len() + more
        );
        let numbers: Vec<usize> = rows.iter().map(|row| row.number).collect();
        assert_eq!(numbers, (1..=rows.len()).collect::<Vec<_>>());
        let dropped: Vec<&PlanRow> = rows
            .iter()
            .filter(|row| row.state == Some(PlanState::Dropped))
            .collect();
        assert_eq!(dropped.len(), more);
        assert!(
            dropped
                .iter()
                .all(|row| row.gate.is_none() && row.hours().is_none())
        );
    }
}

#[test]
fn decisions_carry_the_numbers_and_dates_of_the_own_rows() {
    let all = taken_over();
    let gates: Vec<ItemId> = all.open_gates().iter().map(|gate| gate.item).collect();
    let (start, ready) = (date(2027, 3, 1), date(2027, 3, 19));
    let moved = with(&all, |action| {
        gates
            .contains(&action.task.item()?)
            .then_some(PlanChange::Dates(action.id, start, ready))
    });
    let decision = decide(&moved, &Request::new(Language::Dutch, TODAY));
    let proposal = decision.proposal.unwrap();
    let of_gates = proposal
        .rows
        .iter()
        .filter(|row| row.id != "DR-V" && row.id != "DR-Z");
    let mut seen = 0;
    for row in of_gates {
        assert_eq!(row.ready, "vr 19 mrt 2027", "{row:?}");
        assert!(!row.steps.is_empty());
        seen += 1;
    }
    assert!(seen > 1);
    // The one on having the picture checked stays when the own plan hasn't got it, without a number.
    let unchecked = with(&all, |action| {
        (action.task == ActionTask::Review).then_some(PlanChange::Remove(action.id))
    });
    let proposal = decide(&unchecked, &Request::new(Language::Dutch, TODAY))
        .proposal
        .unwrap();
    assert_eq!(
        (proposal.rows[0].id.as_str(), proposal.rows[0].steps.len()),
        ("DR-V", 0)
    );
}

#[test]
fn what_is_done_or_late_says_so_and_takes_no_hours() {
    let all = taken_over();
    let late = date(2030, 1, 1);
    let rows = overview(&all, Language::Dutch, late);
    assert_eq!(rows.overdue(), all.assessment.plan.actions().len());
    let done = with(&all, |action| {
        Some(PlanChange::Status(action.id, ActionStatus::Done))
    });
    let rows = overview(&done, Language::Dutch, late);
    assert_eq!((rows.overdue(), rows.not_in_plan()), (0, 0));
    let once = rows
        .load
        .roles
        .iter()
        .map(|role| role.total.total.once.high)
        .sum::<u32>();
    assert_eq!(once, 0);
    // What returns every week goes on.
    let weekly = |load: &Load| {
        let totals = load.roles.iter().map(|role| role.total.total.weekly.high);
        totals.sum::<u32>()
    };
    let before = weekly(&overview(&all, Language::Dutch, late).load);
    assert!(before > 0 && weekly(&rows.load) == before);
    // A gate that is still open by its answer asks to look at that.
    let open = decide(&done, &Request::new(Language::Dutch, TODAY))
        .preconditions
        .open;
    assert!(
        !open.is_empty() && open.iter().all(|row| row.by.ends_with("kijk het antwoord na")),
        "{open:#?}"
    );
}

#[test]
fn the_weeks_of_a_role_add_up_to_its_hours() {
    let overview = overview(&taken_over(), Language::Dutch, TODAY);
    let weeks = overview.load.weeks.unwrap();
    assert_eq!(weeks.first, date(2026, 11, 30));
    for role in &overview.load.roles {
        let sum = |of: fn(&WeekHours) -> f64| role.weeks.iter().map(of).sum::<f64>();
        let total = &role.total.total;
        assert!((sum(|week| week.low) - f64::from(total.once.low)).abs() < 1e-9);
        assert!((sum(|week| week.high) - f64::from(total.once.high)).abs() < 1e-9);
        // Nobody works in the week of 28 December.
        assert_eq!(role.weeks[4], WeekHours::default());
        // What returns every week does so from then on.
        let from = role.weeks.iter().position(|week| week.weekly > 0.0);
        assert_eq!(from.is_some(), total.weekly.high > 0);
        assert_eq!(role.weeks.last().unwrap().weekly > 0.0, from.is_some());
    }
}

#[test]
fn a_plan_without_end_is_cut_not_endless() {
    let mut scan = example();
    let far = Action {
        once: Some(HourRange::new(10, 20)),
        weekly: Some(HourRange::new(1, 1)),
        ..Action::new(ActionTask::Own, date(-9999, 1, 1), date(9999, 12, 31))
    };
    scan.plan.change(PlanChange::Add(vec![far]));
    let overview = overview(&case(scan), Language::English, TODAY);
    assert_eq!(overview.load.weeks.unwrap().count, MOST_WEEKS);
}

#[test]
fn actions_to_a_level_go_step_by_step() {
    let case = case(example());
    let (known, unknown) = (item("doel-vastgelegd"), item("grondslag"));
    assert_eq!(
        case.evaluation.score.state(known).level().map(Level::floor),
        Some(1)
    );
    let actions = actions_to(&case, &[(known, 3), (unknown, 1)], Language::Dutch, TODAY);
    let step = |item, from| ActionTask::Step {
        item,
        from,
        part: None,
    };
    let tasks: Vec<&ActionTask> = actions.iter().map(|action| &action.task).collect();
    let expected = [
        step(known, 1),
        step(known, 2),
        ActionTask::Ask(unknown),
        step(unknown, 0),
    ];
    assert_eq!(tasks, expected.iter().collect::<Vec<_>>());
    assert!(actions[0].ready < actions[1].start && actions[2].ready < actions[3].start);
    assert_eq!(actions[0].made_from, Some(MadeFrom::Level(Level::whole(1))));
    assert_eq!(actions[3].made_from, Some(MadeFrom::DontKnow));
    assert!(
        actions
            .iter()
            .all(|action| matches!(action.who, Who::Role(_)) && action.once.is_some())
    );
    // What is planned isn't planned twice, unless it was dropped.
    let mut scan = Assessment::clone(&case.assessment);
    scan.plan.change(PlanChange::Add(vec![actions[0].clone()]));
    let planned = self::case(scan);
    assert_eq!(
        actions_to(&planned, &[(known, 3)], Language::Dutch, TODAY).len(),
        1
    );
    let dropped = with(&planned, |action| {
        Some(PlanChange::Status(
            action.id,
            ActionStatus::Dropped(String::new()),
        ))
    });
    assert_eq!(
        actions_to(&dropped, &[(known, 3)], Language::Dutch, TODAY).len(),
        2
    );
}

#[test]
fn an_action_says_what_became_of_its_answer() {
    let known = item("doel-vastgelegd");
    let base = case(example());
    let mut scan = example();
    scan.plan.change(PlanChange::Add(actions_to(
        &base,
        &[(known, 2)],
        Language::Dutch,
        TODAY,
    )));
    let remark = |scan: &Assessment| {
        overview(&case(scan.clone()), Language::Dutch, TODAY)
            .remarks
            .pop()
            .unwrap()
    };
    assert_eq!(remark(&scan), None);
    let answered = |level| {
        let mut scan = scan.clone();
        scan.answer_mut(known).response = Response::level(level);
        scan
    };
    let state = |level| ItemState::Known(Level::whole(level));
    assert_eq!(remark(&answered(3)), Some(Remark::Reached(state(3))));
    let then = MadeFrom::Level(Level::whole(1));
    assert_eq!(
        remark(&answered(0)),
        Some(Remark::Changed { then, now: state(0) })
    );
    let id = scan.plan.actions()[0].id;
    scan.plan.change(PlanChange::Status(id, ActionStatus::Done));
    assert_eq!(remark(&scan), Some(Remark::ToUpdate));
    scan.answer_mut(known).response = Response::level(2);
    assert_eq!(remark(&scan), None);
}

fn level() -> impl Strategy<Value = Response> {
    prop_oneof![
        4 => (0..=bundled().highest()).prop_map(Response::level),
        1 => Just(Response::DontKnow),
        1 => Just(Response::Unanswered),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    /// The projected score is the score once the answers that the plan leads to are filled in.
    #[test]
    fn the_projected_score_is_the_score_after_filling_it_in(
        answers in proptest::collection::vec(level(), bundled().items().len()),
        targets in proptest::collection::vec(0..=bundled().highest(), bundled().items().len()),
        dropped in proptest::collection::vec(any::<bool>(), 400),
    ) {
        let mut scan = example();
        for (item, response) in bundled().items().iter().zip(answers) {
            scan.answer_mut(item.id).response = response;
        }
        let before = case(scan.clone());
        let levels: Vec<(ItemId, u8)> = bundled().items().iter().map(|item| item.id).zip(targets).collect();
        scan.plan.change(PlanChange::Add(actions_to(&before, &levels, Language::Dutch, TODAY)));
        let ids: Vec<_> = scan.plan.actions().iter().map(|action| action.id).collect();
        for (id, _) in ids.into_iter().zip(dropped).filter(|(_, dropped)| *dropped) {
            scan.plan.change(PlanChange::Status(id, ActionStatus::Dropped(String::new())));
        }
        let projected = projection(&case(scan.clone()));
        let mut filled = scan;
        for (item, level) in &projected.levels {
            filled.answer_mut(*item).response = Response::Level(*level);
        }
        let after = score(bundled(), &filled);
        prop_assert_eq!(&projected.score, &after);
        let open: Vec<_> = after.open_gates().map(|gate| gate.id).collect();
        prop_assert!(projected.open.iter().all(|gate| open.contains(gate)) && projected.open.len() == open.len());
    }
}
