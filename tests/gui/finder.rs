//! Finding commands, questions and words; the focus; the size of everything.

use super::*;
use datalabscan::gui::{Action, keys_of};

/// Opens a finder with this key and types words in it.
fn look_for(window: &mut Window<'_>, key: Key, words: &str) {
    shortcut(window, Modifiers::COMMAND, key);
    let name = match key {
        Key::K => nl().find.commands_title(),
        _ => nl().find.text_title(),
    };
    window
        .get_by_role_and_label(Role::TextInput, name)
        .type_text(words);
    window.finish();
}

fn has_heading(window: &Window<'_>, words: &str) -> bool {
    window.query_by_role_and_label(Role::Heading, words).is_some()
}

/// What the list of commands calls a command.
fn spoken(label: &str) -> String {
    format!("{label}, {}", nl().find.command())
}

#[test]
fn a_command_is_found_in_either_language_and_enter_gives_it() {
    for words in ["uitkomst", "outcome"] {
        let mut window = duinrand_at_first_question(1280.0, 1000.0);
        look_for(&mut window, Key::K, words);
        press(&mut window, Key::Enter);
        assert!(has_heading(&window, nl().results.this_month()), "{words}");
        assert!(!has_heading(&window, nl().find.commands_title()));
    }
    for words in ["zoeken", "search"] {
        let mut window = duinrand_at_first_question(1280.0, 1000.0);
        look_for(&mut window, Key::K, words);
        press(&mut window, Key::Enter);
        assert!(has_heading(&window, nl().find.text_title()), "{words}");
    }
}

#[test]
fn the_list_shows_keys_and_the_arrow_keys_choose_from_it() {
    let mut window = duinrand_at_first_question(1280.0, 1000.0);
    shortcut(&mut window, Modifiers::COMMAND, Key::K);
    let selected = |window: &Window<'_>| {
        let rows = window.get_all_by_role(Role::ListBoxOption);
        let at = rows
            .into_iter()
            .position(|row| row.accesskit_node().is_selected() == Some(true));
        at.unwrap()
    };
    assert_eq!(selected(&window), 0);
    press(&mut window, Key::ArrowDown);
    press(&mut window, Key::ArrowDown);
    press(&mut window, Key::ArrowUp);
    assert_eq!(selected(&window), 1);
    for row in window.get_all_by_role(Role::ListBoxOption) {
        let (node, name) = (row.accesskit_node(), row.accesskit_node().label().unwrap());
        let action = Action::all().find(|action| name == spoken(action.text(nl()).label));
        let is_language = name == spoken(Language::English.own_name());
        assert!(action.is_some() || is_language, "{name}");
        let keys = action.and_then(Action::shortcut);
        let keys = keys.map(|keys| keys_of(&window.ctx, &keys));
        assert_eq!(node.data().keyboard_shortcut(), keys.as_deref(), "{name}");
    }
    assert!(has_heading(&window, nl().find.commands_title()));
    press(&mut window, Key::Escape);
    assert!(!has_heading(&window, nl().find.commands_title()));
}

#[test]
fn a_number_jumps_to_its_question() {
    let mut window = duinrand_at_first_question(1280.0, 1000.0);
    let item = bundled()
        .items()
        .iter()
        .filter(|item| session(&window).applies(item.id));
    let item = item.last().unwrap();
    look_for(&mut window, Key::K, &item.number);
    press(&mut window, Key::Enter);
    assert!(has_heading(&window, item.question.get(Language::Dutch)));
}

#[test]
fn search_opens_a_note_with_the_focus_on_it_and_a_term_in_help() {
    let mut window = duinrand_at_first_question(1280.0, 2000.0);
    open_note(&mut window);
    type_note(&mut window, "zorgzebra");
    shortcut(&mut window, Modifiers::COMMAND, Key::Num4);
    look_for(&mut window, Key::F, "zebra");
    press(&mut window, Key::Enter);
    let question = bundled().items()[0].question.get(Language::Dutch);
    assert!(has_heading(&window, question));
    let field = window.get_by_role_and_label(Role::MultilineTextInput, nl().question.note());
    assert!(field.is_focused());
    let term = &bundled().glossary()[3];
    look_for(&mut window, Key::F, term.term.get(Language::English));
    let name = format!("{}, {}", term.term.get(Language::Dutch), nl().find.term());
    click(&mut window, Role::ListBoxOption, &name);
    assert!(has_heading(&window, nl().help.title()));
    window.get_by_label(term.explanation.get(Language::Dutch));
}

#[test]
fn the_focus_returns_to_where_it_was_after_a_dialog_and_a_menu() {
    let mut window = duinrand_at_first_question(1280.0, 1000.0);
    let tab = bundled().items()[0].anchors[1].text.get(Language::Dutch);
    let is_back = |window: &Window<'_>| window.get_by_role_and_label(Role::RadioButton, tab).is_focused();
    for (modifiers, key) in [
        (Modifiers::NONE, Key::F1),
        (Modifiers::COMMAND, Key::K),
        (Modifiers::COMMAND, Key::F),
        (Modifiers::COMMAND, Key::O),
    ] {
        window.get_by_role_and_label(Role::RadioButton, tab).focus();
        window.finish();
        shortcut(&mut window, modifiers, key);
        assert!(!is_back(&window), "the dialog has the focus");
        press(&mut window, Key::Escape);
        assert!(is_back(&window), "{key:?}");
    }
    window
        .get_by_role_and_label(Role::Button, nl().bar.menu())
        .focus();
    window.finish();
    press(&mut window, Key::Enter);
    press(&mut window, Key::Tab);
    press(&mut window, Key::Escape);
    assert!(
        window
            .get_by_role_and_label(Role::Button, nl().bar.menu())
            .is_focused()
    );
}

#[test]
fn f6_goes_round_the_parts_of_the_window() {
    let mut window = duinrand_at_first_question(1280.0, 1000.0);
    let place = |window: &Window<'_>| {
        let focused = window.get_by(|node| node.is_focused() && node.role() != Role::Window);
        focused.rect()
    };
    let mut lefts = Vec::new();
    for _ in 0..4 {
        press(&mut window, Key::F6);
        lefts.push(place(&window).left_top());
    }
    // It begins in the question, where the focus is.
    assert!(
        lefts[0].y > 60.0 && lefts[0].x < 256.0,
        "the themes first: {lefts:?}"
    );
    assert!(lefts[1].y < 60.0, "the bar: {lefts:?}");
    assert!(lefts[2].x > 256.0, "the question: {lefts:?}");
    assert_eq!(lefts[3], lefts[0], "and round again");
    shortcut(&mut window, Modifiers::SHIFT, Key::F6);
    assert_eq!(place(&window).left_top(), lefts[2]);
}

#[test]
fn everything_can_be_made_larger_and_smaller() {
    let mut window = duinrand_at_first_question(1280.0, 1000.0);
    let zoom = |window: &Window<'_>| (window.ctx.zoom_factor() * 100.0).round() as u32;
    assert_eq!(zoom(&window), 100);
    for _ in 0..12 {
        shortcut(&mut window, Modifiers::COMMAND, Key::Plus);
    }
    assert_eq!(zoom(&window), 300);
    shortcut(&mut window, Modifiers::COMMAND, Key::Num0);
    assert_eq!(zoom(&window), 100);
    shortcut(&mut window, Modifiers::COMMAND, Key::Equals);
    assert_eq!(zoom(&window), 110);
    for _ in 0..5 {
        shortcut(&mut window, Modifiers::COMMAND, Key::Minus);
    }
    assert_eq!(zoom(&window), 75);
}
