//! The outcome at a glance: the advice, what to do this month and what to arrange first, in the words of the report.

use datalabscan::{
    assessment::{Assessment, ProfileValue},
    clock::today,
    decision::{Decision, Request, decide, headline},
    i18n::{Results, short_date},
};

use super::*;
use crate::common::{everything_applies, example};

fn words() -> Results {
    nl().results
}

/// The outcome of a scan in a file of its own.
fn outcome_of<'a>(folder: &std::path::Path, scan: &Assessment) -> Window<'a> {
    let path = folder.join("scan.datalabscan");
    std::fs::write(&path, encode(bundled(), scan)).unwrap();
    let mut window = window(1280.0, 800.0, Some(path.to_str().unwrap()));
    shortcut(&mut window, Modifiers::COMMAND, Key::Num4);
    window
}

fn decided(window: &Window<'_>) -> Decision {
    let request = Request::new(Language::Dutch, today());
    decide(session(window).case().unwrap(), &request)
}

fn names_of_steps(decision: &Decision) -> Vec<String> {
    let named = |row: &datalabscan::decision::PlanRow| {
        let day = short_date(Language::Dutch, row.end, decision.dates.report.year());
        words().step(&row.number.to_string(), &row.what, &words().ready(&row.who, &day))
    };
    decision.plan.rows.iter().map(named).collect()
}

/// Where something is in the window, if all of it can be seen.
fn seen(window: &Window<'_>, role: Role, label: &str) -> Option<egui::Rect> {
    let room = window.ctx.content_rect();
    let mut shown = window
        .query_all_by_role_and_label(role, label)
        .map(|node| node.rect());
    shown.find(|place| room.contains_rect(*place))
}

/// The preconditions to arrange first, as their rows are called, from top to bottom.
fn open_gates(decision: &Decision) -> Vec<String> {
    let rows = decision.preconditions.open.iter();
    rows.map(|row| format!("{} ({}): {}", row.name, row.number, row.status))
        .collect()
}

#[test]
fn the_advice_and_this_month_are_those_of_the_report_and_need_no_scrolling() {
    let folder = tempfile::tempdir().unwrap();
    for key in ["duinrand", "voorbeeldstad"] {
        let window = outcome_of(folder.path(), &example(key));
        let decision = decided(&window);
        assert!(seen(&window, Role::Heading, &decision.advice).is_some(), "{key}");
        let case = session(&window).case().unwrap();
        let band = headline(case, Language::Dutch, today()).band.join(" ");
        let stage = format!("{}: {band}", words().stage());
        assert!(seen(&window, Role::Label, &stage).is_some(), "{key}: {stage}");
        let steps = names_of_steps(&decision);
        assert!(steps.len() > 3);
        let mut above = 0.0;
        for step in &steps[..3] {
            let place = seen(&window, Role::Button, step).unwrap();
            assert!(place.top() > above, "{step}");
            above = place.top();
        }
    }
}

#[test]
fn what_to_arrange_first_stands_in_the_order_of_the_phase() {
    let folder = tempfile::tempdir().unwrap();
    let mut scan = example("voorbeeldstad");
    for one in bundled().items().iter().filter(|one| one.gate.is_some()) {
        scan.answer_mut(one.id).response = Response::level(0);
    }
    let phase = bundled().roles().phase;
    let mut orders = Vec::new();
    for group in bundled().phases() {
        scan.set_profile(phase, Some(ProfileValue::Choice(group.phases[0])));
        let window = outcome_of(folder.path(), &scan);
        let names = open_gates(&decided(&window));
        let top = |name: &String| window.get_by_role_and_label(Role::Button, name).rect().top();
        assert!(names.len() > 3 && names.is_sorted_by_key(top), "{names:?}");
        orders.push(names);
    }
    assert_ne!(orders[0], orders[1]);
}

#[test]
fn a_precondition_opens_its_question_and_goes_when_it_is_arranged() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = outcome_of(folder.path(), &example("duinrand"));
    let before = open_gates(&decided(&window));
    click(&mut window, Role::Button, &before[0]);
    let gate = decided(&window).preconditions.open[0].gate;
    let asked = bundled().item(bundled().gate(gate).item);
    window.get_by_role_and_label(Role::Heading, asked.question.get(Language::Dutch));
    press(&mut window, Key::Num5);
    shortcut(&mut window, Modifiers::COMMAND, Key::Num4);
    assert!(window.query_by_role_and_label(Role::Button, &before[0]).is_none());
    let decision = decided(&window);
    window.get_by_role_and_label(Role::Heading, &decision.advice);
    assert_eq!(open_gates(&decision), before[1..]);
    shortcut(&mut window, Modifiers::COMMAND, Key::Z);
    shortcut(&mut window, Modifiers::COMMAND, Key::Num4);
    window.get_by_role_and_label(Role::Button, &before[0]);
}

#[test]
fn all_steps_are_one_click_away_and_open_their_questions() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = outcome_of(folder.path(), &example("duinrand"));
    let decision = decided(&window);
    let steps = names_of_steps(&decision);
    let heading = words().plan(steps.len());
    assert!(seen(&window, Role::Heading, &heading).is_none());
    click(&mut window, Role::Button, &words().all_steps(steps.len()));
    assert!(seen(&window, Role::Heading, &heading).is_some());
    let row = decision
        .plan
        .rows
        .iter()
        .position(|row| row.item.is_some())
        .unwrap();
    let last = window.get_all_by_role_and_label(Role::Button, &steps[row]).last();
    last.unwrap().click();
    window.finish();
    let asked = bundled().item(decision.plan.rows[row].item.unwrap());
    window.get_by_role_and_label(Role::Heading, asked.question.get(Language::Dutch));
}

#[test]
fn with_too_little_known_it_says_how_many_questions_are_left_and_no_steps() {
    let folder = tempfile::tempdir().unwrap();
    let mut scan = everything_applies();
    scan.answer_mut(bundled().items()[5].id).response = Response::level(1);
    let mut window = outcome_of(folder.path(), &scan);
    let decision = decided(&window);
    let left = bundled().items().len() - 1;
    for heading in [&decision.advice, &words().questions_left(left)] {
        assert!(seen(&window, Role::Heading, heading).is_some(), "{heading}");
    }
    let nothing = [words().this_month(), words().first(), &words().plan(0)];
    for heading in nothing {
        assert!(
            window.query_by_role_and_label(Role::Heading, heading).is_none(),
            "{heading}"
        );
    }
    click(&mut window, Role::Button, nl().profile.go_on());
    window.get_by_role_and_label(Role::Heading, bundled().items()[0].question.get(Language::Dutch));
    // Who answered everything, has only things to ask.
    for one in bundled().items() {
        scan.answer_mut(one.id).response = Response::DontKnow;
    }
    let mut window = outcome_of(folder.path(), &scan);
    click(&mut window, Role::Button, words().to_ask_about());
    window.get_by_role_and_label(Role::Heading, nl().overview.title());
}

#[test]
fn an_answer_has_the_number_of_the_key_that_chooses_it() {
    let mut window = at_first_question(1280.0, 1000.0);
    let anchors = &bundled().items()[0].anchors;
    for (level, anchor) in anchors.iter().enumerate() {
        let row = window.get_by_role_and_label(Role::RadioButton, anchor.text.get(Language::Dutch));
        let node = row.accesskit_node();
        let number = (level + 1).to_string();
        assert_eq!(node.data().keyboard_shortcut(), Some(number.as_str()));
        let said = node.description().unwrap();
        assert!(said.contains(&nl().question.level(&number)), "{said}");
    }
    press(&mut window, Key::Num2);
    assert_eq!(response(&window, first(bundled())), Response::level(1));
}
