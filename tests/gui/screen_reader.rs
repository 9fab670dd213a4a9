//! What a screen reader gets: every control, heading, chart and message has its role, name and state.

use datalabscan::i18n::FiguresText;
use egui::accesskit::{Live, Toggled};
use egui_kittest::Node;

use super::*;

/// What is wrong with a node, if anything.
fn fault(shown: &Node<'_>) -> Option<&'static str> {
    let node = shown.accesskit_node();
    // What a text says is its value.
    let name = match node.role() {
        Role::Label => node.label().or_else(|| node.value()),
        _ => node.label(),
    };
    let named = name.is_some_and(|name| !name.trim().is_empty());
    let described = node
        .description()
        .is_some_and(|description| !description.trim().is_empty());
    let data = node.data();
    let acts = data.supports_action(egui::accesskit::Action::Focus)
        || data.supports_action(egui::accesskit::Action::Click);
    // A page of the report is no chart: that its words can be read in the file, the document around it says.
    let is_page = node.label().is_some_and(|label| label.starts_with("Bladzijde "));
    let faults = [
        // The window itself and what scrolls can be clicked without being a control.
        (
            acts && !named
                && !matches!(
                    node.role(),
                    Role::GenericContainer | Role::ScrollBar | Role::ScrollView | Role::Window
                ),
            "can be focused and has no name",
        ),
        (is_field(node.role()) && !named, "a field without a name"),
        (
            node.role() == Role::Image && !is_page && !(named && described),
            "a chart without words",
        ),
        (
            node.role() == Role::Heading && node.level().is_none(),
            "a heading without a level",
        ),
        (node.role() == Role::Heading && !named, "an empty heading"),
        (
            node.role() == Role::ProgressIndicator && !(named && node.numeric_value().is_some()),
            "progress without a value",
        ),
        (
            matches!(node.role(), Role::RadioButton | Role::CheckBox | Role::Tab)
                && node.toggled().is_none()
                && data.is_selected().is_none(),
            "a choice that doesn't say whether it's chosen",
        ),
        (
            node.role() == Role::RadioButton
                && (node.position_in_set().is_none() || node.size_of_set().is_none()),
            "a choice that doesn't say which of how many it is",
        ),
        (
            node.role() == Role::RadioButton && !is_in_a_named(shown, Role::RadioGroup),
            "a choice outside a group with a name",
        ),
    ];
    let found = faults.into_iter().find(|(wrong, _)| *wrong);
    found.map(|(_, what)| what)
}

const fn is_field(role: Role) -> bool {
    matches!(role, Role::TextInput | Role::MultilineTextInput)
}

fn is_in_a_named(shown: &Node<'_>, role: Role) -> bool {
    let mut above = shown.accesskit_node().parent();
    while let Some(node) = above {
        if node.role() == role {
            return node.label().is_some_and(|label| !label.is_empty());
        }
        above = node.parent();
    }
    false
}

/// Holds the whole tree to that, with one first heading and no level passed over.
fn is_heard_well(window: &Window<'_>, what: &str) {
    let faults: Vec<String> = window
        .get_all_by(|_| true)
        .filter_map(|shown| {
            let fault = fault(&shown)?;
            let node = shown.accesskit_node();
            Some(format!(
                "{fault}: {:?} {:?} at {:?}",
                node.role(),
                node.label(),
                shown.rect()
            ))
        })
        .collect();
    assert!(faults.is_empty(), "{what}: {faults:#?}");
    let headings = window.get_all_by_role(Role::Heading);
    let levels: Vec<usize> = headings
        .filter_map(|shown| shown.accesskit_node().level())
        .collect();
    assert!(levels.contains(&1), "{what}: {levels:?}");
    for pair in levels.windows(2) {
        assert!(pair[1] <= pair[0] + 1, "{what}: {levels:?}");
    }
}

#[test]
fn every_screen_at_every_width() {
    for (width, height) in [(1280.0, 800.0), (800.0, 600.0), (400.0, 500.0)] {
        is_heard_well(&window(width, height, None), "welcome");
        let mut window = duinrand_at_first_question(width, height);
        for key in PARTS {
            shortcut(&mut window, Modifiers::COMMAND, key);
            is_heard_well(&window, &format!("{key:?} at {width}"));
        }
    }
}

#[test]
fn every_dialog() {
    let mut window = duinrand_at_first_question(1280.0, 800.0);
    for (modifiers, key) in DIALOGS {
        shortcut(&mut window, modifiers, key);
        let dialogs = window.get_all_by_role(Role::Dialog);
        let names: Vec<Option<String>> = dialogs.map(|dialog| dialog.accesskit_node().label()).collect();
        assert!(matches!(names.as_slice(), [Some(_)]), "{key:?}: {names:?}");
        is_heard_well(&window, &format!("the dialog of {key:?}"));
        press(&mut window, Key::Escape);
        window.finish();
    }
    click(&mut window, Role::Button, nl().bar.menu());
    is_heard_well(&window, "the menu");
}

#[test]
fn every_view_of_the_outcome_with_everything_opened() {
    let mut window = duinrand_at_first_question(1280.0, 6000.0);
    shortcut(&mut window, Modifiers::COMMAND, Key::Num4);
    let results = nl().results;
    for tab in [results.tab_ask(2).as_str(), results.tab_themes()] {
        click(&mut window, Role::Tab, tab);
        is_heard_well(&window, tab);
    }
    let scores = datalabscan::report::figures::Scores::of(session(&window).case().unwrap(), Language::Dutch);
    let first = scores.words_of(bundled().dimensions()[0].id);
    click(&mut window, Role::Button, &first);
    assert!(
        window.get_all_by_role(Role::RadioGroup).count() > 3,
        "a theme is open"
    );
    is_heard_well(&window, "a theme with its questions");
    click(&mut window, Role::Tab, results.tab_how());
    let figures = FiguresText::of(Language::Dutch);
    for title in [figures.how(), figures.how_themes()] {
        window.get_by_label(title).click();
        window.finish();
    }
    is_heard_well(&window, results.tab_how());
    let choices = window.get_all_by_role(Role::RadioButton);
    let tables = choices.filter(|choice| choice.accesskit_node().label().as_deref() == Some(figures.table()));
    for table in tables {
        table.click();
    }
    window.finish();
    is_heard_well(&window, figures.table());
}

#[test]
fn a_trial_and_what_a_stage_takes_are_heard_well() {
    let mut window = duinrand_at_first_question(1280.0, 6000.0);
    shortcut(&mut window, Modifiers::COMMAND, Key::Num4);
    window.get_all_by_role(Role::Switch).next().unwrap().click();
    window.finish();
    assert!(session(&window).scenario().is_some());
    is_heard_well(&window, "a trial");
    press(&mut window, Key::Escape);
    let case = session(&window).case().unwrap();
    let next = datalabscan::evaluation::stage_path(case).next().unwrap().band;
    let name = bundled().band(next).name.get(Language::Dutch);
    let title = datalabscan::i18n::LeastEffortText::of(Language::Dutch).title(name);
    click(&mut window, Role::Button, &title);
    is_heard_well(&window, "what a stage takes");
}

#[test]
fn the_answers_are_a_group_with_places_and_keys() {
    let mut window = duinrand_at_first_question(1280.0, 800.0);
    press(&mut window, Key::Num2);
    let item = &bundled().items()[0];
    let question = item.question.get(Language::Dutch);
    let name = format!("{}: {question}", nl().question.answer());
    window.get_by_role_and_label(Role::RadioGroup, &name);
    let count = item.anchors.len() + 1;
    for (place, anchor) in item.anchors.iter().enumerate() {
        let row = window.get_by_role_and_label(Role::RadioButton, anchor.text.get(Language::Dutch));
        let node = row.accesskit_node();
        assert_eq!(
            (node.position_in_set(), node.size_of_set()),
            (Some(place), Some(count))
        );
        assert_eq!(
            node.data().keyboard_shortcut(),
            Some((place + 1).to_string().as_str())
        );
        let chosen = node.toggled() == Some(Toggled::True);
        assert_eq!(chosen, place == 1, "{place}");
    }
}

#[test]
fn progress_tells_its_value() {
    let window = duinrand_at_first_question(1280.0, 800.0);
    let name = format!("{}: ", nl().insight.progress());
    let bar = window
        .get_all_by_role(Role::ProgressIndicator)
        .find(|bar| {
            bar.accesskit_node()
                .label()
                .is_some_and(|label| label.starts_with(&name))
        })
        .unwrap();
    let share = f64::from(session(&window).progress().share());
    assert_eq!(bar.accesskit_node().numeric_value(), Some(share));
    assert_eq!(bar.accesskit_node().data().max_numeric_value(), Some(1.0));
}

/// Everything that is said by itself now.
fn said(window: &Window<'_>) -> Vec<String> {
    let nodes = window.get_all_by(|_| true);
    nodes
        .filter(|node| node.accesskit_node().data().live() == Some(Live::Polite))
        .filter_map(|node| {
            let node = node.accesskit_node();
            node.label().or_else(|| node.value())
        })
        .collect()
}

#[test]
fn what_an_answer_changes_is_said() {
    let mut window = duinrand_at_first_question(1280.0, 800.0);
    let score = |window: &Window<'_>| session(window).case().unwrap().evaluation.score.total.rounded();
    let before = score(&window);
    press(&mut window, Key::Num5);
    let now = score(&window);
    assert_ne!(now, before);
    let words = nl().aids.said_score(&now.unwrap().to_string());
    assert!(said(&window).contains(&words), "{:?}", said(&window));
    shortcut(&mut window, Modifiers::COMMAND, Key::Z);
    let words = nl().aids.said_score(&before.unwrap().to_string());
    assert!(said(&window).contains(&words), "taken back: {:?}", said(&window));
}

#[test]
fn a_precondition_that_is_met_is_said_and_so_is_saving() {
    let mut window = duinrand_at_first_question(1280.0, 800.0);
    let score = &session(&window).case().unwrap().evaluation.score;
    let gate = bundled().gate(score.open_gates().next().unwrap().id);
    let name = gate.name.get(Language::Dutch);
    let question = bundled().item(gate.item).question.get(Language::Dutch);
    while window.query_by_role_and_label(Role::Heading, question).is_none() {
        shortcut(&mut window, Modifiers::ALT, Key::ArrowRight);
    }
    press(&mut window, Key::Num5);
    let met = nl().aids.said_gate_met(name);
    assert!(
        said(&window).iter().any(|words| words.contains(&met)),
        "{:?}",
        said(&window)
    );
    press(&mut window, Key::Num1);
    let open = nl().aids.said_gate_open(name);
    assert!(
        said(&window).iter().any(|words| words.contains(&open)),
        "{:?}",
        said(&window)
    );
    wait_until(&mut window, |window| !session(window).has_unsaved_changes());
    let saved = nl().bar.draft_saved("").to_lowercase();
    assert!(
        said(&window)
            .iter()
            .any(|words| words.to_lowercase().contains(&saved)),
        "{:?}",
        said(&window)
    );
}
