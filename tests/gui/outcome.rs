//! The outcome at a glance: the advice, what to do this month and what to arrange first, in the words of the report.

use datalabscan::{
    assessment::{Assessment, ProfileValue},
    clock::today,
    decision::{Decision, Request, decide},
    evaluation::{Case, least_effort, stage_path},
    i18n::{GroupText, LeastEffortText, Results, WhatIf, capital, short_date},
    questionnaire::Item,
    scoring::rounded,
};

use super::*;
use crate::common::{everything_applies, example, numbered};

fn words() -> Results {
    nl().results
}

fn trial() -> WhatIf {
    nl().what_if
}

fn least() -> LeastEffortText {
    LeastEffortText::of(Language::Dutch)
}

/// The outcome of a scan in a file of its own.
fn outcome_of<'a>(folder: &std::path::Path, scan: &Assessment) -> Window<'a> {
    outcome_in(folder, scan, 800.0)
}

/// The same in a window so high that everything is in sight.
fn all_of<'a>(folder: &std::path::Path, scan: &Assessment) -> Window<'a> {
    outcome_in(folder, scan, 4000.0)
}

fn outcome_in<'a>(folder: &std::path::Path, scan: &Assessment, height: f32) -> Window<'a> {
    let path = folder.join("scan.datalabscan");
    std::fs::write(&path, encode(bundled(), scan)).unwrap();
    let mut window = window(1280.0, height, Some(path.to_str().unwrap()));
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

/// The preconditions to arrange first, as their switches are called, from top to bottom.
fn switches(decision: &Decision) -> Vec<String> {
    let rows = decision.preconditions.open.iter();
    rows.map(|row| words().switch(&row.name, &row.number)).collect()
}

fn case<'w>(window: &'w Window<'_>) -> &'w Case {
    session(window).case().unwrap()
}

/// What the picture of the stages says to a screen reader.
fn path_words(window: &Window<'_>) -> String {
    let picture = window.get_by_role_and_label(Role::Image, words().path());
    picture.accesskit_node().description().unwrap()
}

fn is_there(window: &Window<'_>, role: Role, label: &str) -> bool {
    window.query_all_by_role_and_label(role, label).next().is_some()
}

fn stage_name(window: &Window<'_>, band: datalabscan::questionnaire::BandId) -> String {
    let band = case(window).questionnaire.band(band);
    band.name.get(Language::Dutch).to_owned()
}

fn saved_bytes(window: &Window<'_>) -> Vec<u8> {
    encode(bundled(), session(window).assessment()).into()
}

#[test]
fn the_advice_and_this_month_are_those_of_the_report_and_need_no_scrolling() {
    let folder = tempfile::tempdir().unwrap();
    for key in ["duinrand", "voorbeeldstad"] {
        let window = outcome_of(folder.path(), &example(key));
        let decision = decided(&window);
        assert!(seen(&window, Role::Heading, &decision.advice).is_some(), "{key}");
        let band = case(&window).evaluation.score.band_id().unwrap();
        let stage = words().stage_now(&stage_name(&window, band));
        assert!(seen(&window, Role::Label, &stage).is_some(), "{key}: {stage}");
        assert!(seen(&window, Role::Image, words().path()).is_some());
        for switch in switches(&decision) {
            assert!(seen(&window, Role::Switch, &switch).is_some(), "{key}: {switch}");
        }
        let steps = names_of_steps(&decision);
        assert!(steps.len() > 3);
        let mut above = 0.0;
        for step in &steps[..3] {
            let place = seen(&window, Role::Button, step).unwrap();
            assert!(place.top() > above, "{step}");
            above = place.top();
        }
        let tab = words().tab_proposed(steps.len());
        assert!(seen(&window, Role::Tab, &tab).is_some(), "{key}: the tabs show");
    }
}

#[test]
fn the_path_says_where_the_scan_is_and_what_closes_the_next_stage() {
    let folder = tempfile::tempdir().unwrap();
    let window = outcome_of(folder.path(), &example("duinrand"));
    let path = stage_path(case(&window));
    let lock = path.lock.clone().unwrap();
    let said = path_words(&window);
    let closed = words().closed_by_gates(path.closing_gates().len(), &stage_name(&window, lock.stage));
    let score = path.score.unwrap().to_string();
    let between = nl()
        .common
        .between(&path.ends.0.to_string(), &path.ends.1.to_string());
    let then = words().then_needs(lock.then_needs.unwrap(), &score);
    for part in [closed, then, format!("{score}, {between}")] {
        assert!(said.contains(&part), "{part}: {said}");
    }
    // A lock below the score: the points are there already.
    let window = outcome_of(folder.path(), &example("voorbeeldstad"));
    let said = path_words(&window);
    assert!(said.contains(words().enough()), "{said}");
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
        let names = switches(&decided(&window));
        let top = |name: &String| window.get_by_role_and_label(Role::Switch, name).rect().top();
        assert!(names.len() > 3 && names.is_sorted_by_key(top), "{names:?}");
        orders.push(names);
    }
    assert_ne!(orders[0], orders[1]);
}

/// The places of everything that stays where it is in a trial.
fn places(window: &Window<'_>, decision: &Decision) -> Vec<egui::Rect> {
    let path = window.get_by_role_and_label(Role::Image, words().path()).rect();
    let switches = switches(decision);
    let switches = switches
        .iter()
        .map(|name| window.get_by_role_and_label(Role::Switch, name).rect());
    std::iter::once(path).chain(switches).collect()
}

#[test]
fn a_switch_tries_and_saves_nothing_and_nothing_moves_under_the_pointer() {
    let folder = tempfile::tempdir().unwrap();
    for key in ["duinrand", "voorbeeldstad"] {
        let mut window = outcome_of(folder.path(), &example(key));
        let (before, decision) = (saved_bytes(&window), decided(&window));
        let (bytes_at, was) = (places(&window, &decision), stage_path(case(&window)));
        let names = switches(&decision);
        click(&mut window, Role::Switch, &names[0]);
        let scenario = session(&window).scenario().unwrap();
        let name = session(&window).municipality().to_owned();
        assert!(is_there(&window, Role::Label, &trial().bar(1, &name)));
        assert!(!is_there(&window, Role::Tab, nl().commands.profile().label));
        assert_eq!(places(&window, &decision), bytes_at, "{key}");
        let after = scenario.differences().score.after.unwrap().to_string();
        let shown = path_words(&window);
        assert!(shown.contains(&after), "{shown}");
        let path = stage_path(scenario.case());
        if path.score != was.score {
            assert!(
                shown.contains(&trial().was(&was.score.unwrap().to_string())),
                "{shown}"
            );
        }
        let switch = window.get_by_role_and_label(Role::Switch, &names[0]);
        assert_eq!(
            switch.accesskit_node().toggled(),
            Some(egui::accesskit::Toggled::True)
        );
        assert!(is_there(&window, Role::Heading, trial().changes()));
        assert_eq!(saved_bytes(&window), before);
        press(&mut window, Key::Escape);
        assert!(session(&window).scenario().is_none());
        assert!(is_there(&window, Role::Tab, nl().commands.profile().label));
        assert!(is_there(&window, Role::Heading, &decision.advice));
        assert_eq!(places(&window, &decision), bytes_at, "{key}");
        assert_eq!(
            (saved_bytes(&window), session(&window).has_unsaved_changes()),
            (before, false)
        );
    }
}

#[test]
fn a_switch_works_by_key_and_is_said_in_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = outcome_of(folder.path(), &example("duinrand"));
    let decision = decided(&window);
    let name = switches(&decision).remove(0);
    window.get_by_role_and_label(Role::Switch, &name).focus();
    window.finish();
    press(&mut window, Key::Space);
    let found = session(&window).scenario().unwrap().differences().clone();
    let stage = stage_name(&window, found.stage.after.unwrap());
    let gate = &decision.preconditions.open[0];
    let what = trial().said_met(&gate.name);
    let said = trial().said_stays(&what, &found.score.after.unwrap().to_string(), &stage);
    let status = window.get_by_role_and_label(Role::Status, &said);
    assert_eq!(status.accesskit_node().live(), egui::accesskit::Live::Polite);
    assert_eq!(said.matches(". ").count(), 0, "one sentence");
    press(&mut window, Key::Space);
    assert!(session(&window).scenario().is_none());
    assert!(is_there(&window, Role::Status, trial().stopped()));
}

#[test]
fn a_trial_is_taken_over_into_the_plan_and_undone_in_one_go() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = outcome_of(folder.path(), &example("duinrand"));
    let before = saved_bytes(&window);
    for name in &switches(&decided(&window))[..2] {
        click(&mut window, Role::Switch, name);
    }
    let steps = session(&window).scenario().unwrap().steps(case(&window)).len();
    assert!(is_there(&window, Role::Label, &trial().taking_over_lead(steps)));
    click(&mut window, Role::Button, trial().adopt().label);
    assert!(session(&window).scenario().is_none());
    let added = session(&window).assessment().plan.actions().len();
    assert!(added >= steps);
    assert!(is_there(&window, Role::Status, &trial().put_in_plan(added)));
    shortcut(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(saved_bytes(&window), before);
}

#[test]
fn any_answer_can_be_tried_from_its_theme() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = all_of(folder.path(), &example("voorbeeldstad"));
    click(&mut window, Role::Tab, words().tab_themes());
    let item = numbered("9.4");
    let theme = bundled().dimension(item.dimension);
    let name = |window: &Window<'_>| {
        let case = session(window)
            .scenario()
            .map_or(case(window), |trial| trial.case());
        datalabscan::report::figures::Scores::of(case, Language::Dutch).words_of(theme.id)
    };
    let bar = name(&window);
    click(&mut window, Role::Button, &bar);
    let answer = |level: usize| {
        let text = item.anchors[level].text.get(Language::Dutch);
        trial().try_answer("9.4", &(level + 1).to_string(), text)
    };
    click(&mut window, Role::RadioButton, &answer(3));
    assert!(is_there(&window, Role::Heading, &trial().becomes("Doorgroeien")));
    let said = path_words(&window);
    assert!(said.contains("73"), "{said}");
    let found = session(&window).scenario().unwrap().differences().clone();
    let moved = found.dimensions.iter().find(|(id, _)| *id == theme.id).unwrap().1;
    let was = trial().was(&moved.before.unwrap().to_string());
    assert!(is_there(
        &window,
        Role::Button,
        &format!("{}; {was}", name(&window))
    ));
    // The arrow keys choose too, and only one of the numbers is a stop of the Tab key.
    window
        .get_by_role_and_label(Role::RadioButton, &answer(3))
        .focus();
    window.finish();
    press(&mut window, Key::ArrowRight);
    assert_eq!(session(&window).scenario().unwrap().level(item.id), Some(4));
    press(&mut window, Key::ArrowLeft);
    press(&mut window, Key::ArrowLeft);
    assert!(
        session(&window).scenario().is_none(),
        "the answer that counts ends the trial"
    );
}

#[test]
fn a_question_that_the_outcome_sent_to_has_a_way_back_and_what_changed_is_marked() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = outcome_of(folder.path(), &example("duinrand"));
    let back = words().back();
    assert!(!is_there(&window, Role::Button, back));
    let row = decided(&window).preconditions.open[0].clone();
    click(&mut window, Role::Button, &words().open_question(&row.number));
    let asked = bundled().item(bundled().gate(row.gate).item);
    window.get_by_role_and_label(Role::Heading, asked.question.get(Language::Dutch));
    press(&mut window, Key::Num5);
    click(&mut window, Role::Button, back);
    assert!(is_there(&window, Role::Heading, &decided(&window).advice));
    assert!(is_there(&window, Role::Heading, trial().since()));
    let named = trial().from_to(
        &capital(bundled().gate(row.gate).short.get(Language::Dutch)),
        trial().still_open(),
        trial().met(),
    );
    assert!(is_there(&window, Role::ListItem, &named));
    assert!(!is_there(
        &window,
        Role::Switch,
        &words().switch(&row.name, &row.number)
    ));
    // From a tab of the bar there is no way back to show.
    shortcut(&mut window, Modifiers::COMMAND, Key::Num2);
    assert!(!is_there(&window, Role::Button, back));
}

#[test]
fn all_steps_are_one_click_away_and_open_their_questions() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = outcome_of(folder.path(), &example("duinrand"));
    let decision = decided(&window);
    let steps = names_of_steps(&decision);
    let last = steps.last().unwrap();
    assert!(seen(&window, Role::Button, &steps[3]).is_none());
    click(&mut window, Role::Button, &words().all_steps(steps.len()));
    assert!(seen(&window, Role::Button, &steps[3]).is_some(), "{last}");
    window
        .get_all_by_role_and_label(Role::Button, &steps[3])
        .last()
        .unwrap()
        .click();
    window.finish();
    let asked = bundled().item(decision.plan.rows[3].item.unwrap());
    window.get_by_role_and_label(Role::Heading, asked.question.get(Language::Dutch));
    window.get_by_role_and_label(Role::Button, words().back());
}

#[test]
fn a_tick_takes_the_advice_over_with_that_step_done() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = outcome_of(folder.path(), &example("duinrand"));
    let (before, rows) = (saved_bytes(&window), decided(&window).plan.rows);
    let tick = words().done(&rows[1].what);
    let first = |window: &Window<'_>| {
        let boxes = window
            .get_all_by_role_and_label(Role::CheckBox, &tick)
            .next()
            .unwrap();
        boxes.accesskit_node().toggled() == Some(egui::accesskit::Toggled::True)
    };
    assert!(!first(&window));
    window
        .get_all_by_role_and_label(Role::CheckBox, &tick)
        .next()
        .unwrap()
        .click();
    window.finish();
    let plan = &session(&window).assessment().plan;
    assert_eq!(plan.actions().len(), rows.len());
    let done = plan
        .actions()
        .iter()
        .filter(|action| action.status.is_over())
        .count();
    assert_eq!(done, 1);
    assert!(first(&window), "it stays in sight, ticked");
    shortcut(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(saved_bytes(&window), before);
}

#[test]
fn a_proposed_step_goes_into_the_plan_and_the_others_stay_proposed() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = outcome_of(folder.path(), &example("duinrand"));
    let (before, rows) = (saved_bytes(&window), decided(&window).plan.rows);
    let tab = words().tab_proposed(rows.len());
    click(&mut window, Role::Tab, &tab);
    let offered = |window: &Window<'_>, what: &str| {
        let name = words().into_plan_of(what);
        window.query_by_role_and_label(Role::Button, &name).is_some()
    };
    assert!(rows.iter().all(|row| offered(&window, &row.what)));
    window
        .get_by_role_and_label(Role::Button, &words().into_plan_of(&rows[1].what))
        .click_accesskit();
    window.finish();
    let plan = &session(&window).assessment().plan;
    assert_eq!(plan.actions().len(), 1);
    assert!(!offered(&window, &rows[1].what));
    for row in rows.iter().filter(|row| row.what != rows[1].what) {
        assert!(offered(&window, &row.what), "{}", row.what);
    }
    shortcut(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(saved_bytes(&window), before);
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
    for heading in [words().this_month(), words().first()] {
        assert!(!is_there(&window, Role::Heading, heading), "{heading}");
    }
    assert!(!is_there(&window, Role::Tab, &words().tab_proposed(0)));
    assert!(is_there(&window, Role::Tab, &words().tab_ask(left)));
    click(&mut window, Role::Button, nl().profile.go_on());
    window.get_by_role_and_label(Role::Heading, bundled().items()[0].question.get(Language::Dutch));
    window.get_by_role_and_label(Role::Button, words().back());
    // Who answered everything, has only things to ask.
    for one in bundled().items() {
        scan.answer_mut(one.id).response = Response::DontKnow;
    }
    let mut window = outcome_of(folder.path(), &scan);
    click(&mut window, Role::Button, words().to_ask_about());
    window.get_by_role_and_label(Role::Heading, nl().overview.title());
}

#[test]
fn what_is_still_to_be_asked_is_listed_by_who_knows_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = all_of(folder.path(), &example("duinrand"));
    let unknown: Vec<&Item> = bundled()
        .items()
        .iter()
        .filter(|item| {
            let state = case(&window).evaluation.score.state(item.id);
            state.counts() && state.level().is_none()
        })
        .collect();
    assert_eq!(unknown.len(), 2);
    click(&mut window, Role::Tab, &words().tab_ask(unknown.len()));
    for item in &unknown {
        let who = capital(item.who_knows.get(Language::Dutch));
        assert!(is_there(&window, Role::Heading, &who), "{who}");
    }
    let question = unknown[0].question.get(Language::Dutch);
    let row = nl().overview.go(
        &unknown[0].number,
        question,
        GroupText::of(Language::Dutch).dont_know(),
    );
    click(&mut window, Role::Button, &row);
    window.get_by_role_and_label(Role::Heading, question);
}

#[test]
fn what_a_stage_takes_is_worked_out_in_the_background_and_can_be_tried() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = all_of(folder.path(), &example("duinrand"));
    let next = stage_path(case(&window)).next().unwrap().band;
    let name = stage_name(&window, next);
    HELD.set(true);
    click(&mut window, Role::Button, &least().title(&name));
    assert!(is_there(&window, Role::Heading, &least().title(&name)));
    assert!(is_there(&window, Role::Label, least().searching()));
    HELD.set(false);
    window.finish();
    let found = least_effort(case(&window), next);
    let (best, other) = (found.best.unwrap(), found.runner_up.unwrap());
    let hours = least().hours(best.once.low, best.once.high);
    assert!(is_there(&window, Role::Heading, &hours), "{hours}");
    assert!(is_there(
        &window,
        Role::Label,
        &least().in_steps(best.steps.len())
    ));
    assert!(is_there(&window, Role::Label, least().not_the_advice()));
    let rows = window.get_all_by_role(Role::ListItem).count();
    assert_eq!(rows, best.steps.len());
    click(&mut window, Role::Button, least().choose_second());
    assert!(is_there(
        &window,
        Role::Heading,
        &least().hours(other.once.low, other.once.high)
    ));
    click(&mut window, Role::Button, least().choose_first());
    // Another stage: that is there already, in words.
    let lowest = bundled().bands()[0].name.get(Language::Dutch);
    click(&mut window, Role::RadioButton, lowest);
    assert!(is_there(&window, Role::Label, &least().already(lowest)));
    click(&mut window, Role::RadioButton, &name);
    click(&mut window, Role::Button, least().try_out().label);
    let scenario = session(&window).scenario().unwrap();
    let low = scenario.case().evaluation.score.total.interval.low;
    assert!((low - best.low_after).abs() < 1e-9 && rounded(low) >= bundled().band(next).from);
    assert!(
        is_there(&window, Role::Heading, trial().changes()),
        "the trial is on the outcome itself"
    );
}

#[test]
fn the_cheapest_steps_go_into_the_plan_and_there_is_a_way_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = all_of(folder.path(), &example("duinrand"));
    let next = stage_path(case(&window)).next().unwrap().band;
    let title = least().title(&stage_name(&window, next));
    click(&mut window, Role::Button, &title);
    let before = saved_bytes(&window);
    click(&mut window, Role::Button, least().to_plan().label);
    let added = session(&window).assessment().plan.actions().len();
    assert!(added >= least_effort(case(&window), next).best.unwrap().steps.len());
    assert!(is_there(&window, Role::Status, &trial().put_in_plan(added)));
    click(&mut window, Role::Button, words().back());
    assert!(is_there(&window, Role::Image, words().path()));
    shortcut(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(saved_bytes(&window), before);
}

#[test]
fn a_stage_that_cannot_be_reached_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = all_of(folder.path(), &example("duinrand"));
    let next = stage_path(case(&window)).next().unwrap().band;
    let title = least().title(&stage_name(&window, next));
    click(&mut window, Role::Button, &title);
    for band in bundled().bands() {
        let name = band.name.get(Language::Dutch);
        click(&mut window, Role::RadioButton, name);
        let found = least_effort(case(&window), band.id);
        let words = match (&found.best, found.already, found.within_targets) {
            (None, ..) => least().unreachable(name),
            (_, true, _) => least().already(name),
            (_, _, false) => least().above_targets(name),
            (Some(best), ..) => least().in_steps(best.steps.len()),
        };
        assert!(is_there(&window, Role::Label, &words), "{words}");
    }
}

#[test]
fn in_a_group_the_own_answers_stand_beside_those_of_all() {
    let folder = tempfile::tempdir().unwrap();
    let scan = crate::group::three_respondents();
    let mut window = outcome_of(folder.path(), &scan);
    let together = decided(&window);
    assert!(is_there(&window, Role::RadioButton, &words().together(3)));
    click(&mut window, Role::RadioButton, words().mine());
    let own = datalabscan::session::scenario::alone(case(&window)).unwrap();
    let decision = decide(&own, &Request::new(Language::Dutch, today()));
    assert!(is_there(&window, Role::Heading, &decision.advice));
    assert!(is_there(&window, Role::Heading, trial().merging()));
    assert!(!is_there(&window, Role::Heading, words().this_month()));
    for name in switches(&decision) {
        assert!(
            !is_there(&window, Role::Switch, &name),
            "only what counts can be tried"
        );
    }
    click(&mut window, Role::RadioButton, &words().together(3));
    assert!(is_there(&window, Role::Heading, &together.advice));
    assert!(is_there(&window, Role::Heading, words().this_month()));
}

#[test]
fn the_advice_needs_no_scrolling_on_a_small_window_either() {
    let folder = tempfile::tempdir().unwrap();
    for size in [egui::vec2(1024.0, 640.0), egui::vec2(640.0, 400.0)] {
        let mut window = outcome_of(folder.path(), &example("duinrand"));
        window.set_size(size);
        window.finish();
        let decision = decided(&window);
        assert!(seen(&window, Role::Heading, &decision.advice).is_some(), "{size}");
        let right = window
            .get_by_role_and_label(Role::Image, words().path())
            .rect()
            .right();
        assert!(right <= size.x, "{size}: {right}");
    }
}

#[test]
fn an_answer_has_the_number_of_the_key_that_chooses_it() {
    let mut window = duinrand_at_first_question(1280.0, 1000.0);
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
