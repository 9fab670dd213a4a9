//! Going on by itself after an answer, the end of a theme, and what stops it.

use std::time::Duration;

use super::*;

/// The moment that a chosen answer is shown, and a little more.
const MOMENT: Duration = Duration::from_millis(500);

/// A window in which the next question comes by itself.
fn moving_on<'a>() -> Window<'a> {
    PACE.set(0.05);
    let mut window = example_at_first_question("Voorbeeldstad", 1280.0, 800.0);
    shortcut(&mut window, Modifiers::COMMAND, Key::Comma);
    click(&mut window, Role::CheckBox, nl().commands.moves_on().label);
    press(&mut window, Key::Escape);
    window
}

fn wait(window: &mut Window<'_>) {
    let frames = MOMENT.as_millis() / 50;
    for _ in 0..frames {
        window.step();
    }
    window.finish();
}

fn shows(window: &Window<'_>, nth: usize) -> bool {
    let question = bundled().items()[nth].question.get(Language::Dutch);
    window.query_by_role_and_label(Role::Heading, question).is_some()
}

fn choose(window: &mut Window<'_>, key: Key) {
    window.key_press(key);
    window.step();
    window.step();
}

#[test]
fn the_next_question_comes_after_a_moment() {
    let mut window = moving_on();
    choose(&mut window, Key::Num2);
    assert_eq!(response(&window, first(bundled())), Response::level(1));
    assert!(shows(&window, 0), "not at once");
    wait(&mut window);
    assert!(shows(&window, 1));
    let focused = window.get_all_by_role(Role::RadioButton);
    assert_eq!(focused.filter(egui_kittest::Node::is_focused).count(), 1);
    // A click does the same.
    let answer = bundled().items()[1].anchors[2].text.get(Language::Dutch);
    window.get_by_role_and_label(Role::RadioButton, answer).click();
    window.step();
    wait(&mut window);
    assert!(shows(&window, 2));
    assert_eq!(response(&window, bundled().items()[1].id), Response::level(2));
}

#[test]
fn a_note_evidence_escape_and_an_arrow_make_it_stay() {
    for key in [Key::O, Key::B, Key::Escape] {
        let mut window = moving_on();
        choose(&mut window, Key::Num2);
        window.key_press(key);
        wait(&mut window);
        wait(&mut window);
        assert!(shows(&window, 0), "{key:?}");
    }
    let mut window = moving_on();
    choose(&mut window, Key::Num2);
    wait(&mut window);
    window.key_press(Key::ArrowDown);
    wait(&mut window);
    wait(&mut window);
    assert!(shows(&window, 1), "passing by an answer isn't choosing it");
}

#[test]
fn taking_the_answer_back_makes_it_stay() {
    let mut window = moving_on();
    let before = response(&window, first(bundled()));
    choose(&mut window, Key::Num1);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    wait(&mut window);
    wait(&mut window);
    assert!(shows(&window, 0));
    assert_eq!(response(&window, first(bundled())), before);
}

#[test]
fn with_less_motion_it_stays_until_the_user_goes_on() {
    let mut window = duinrand_at_first_question(1280.0, 800.0);
    choose(&mut window, Key::Num2);
    wait(&mut window);
    wait(&mut window);
    assert!(shows(&window, 0));
}

#[test]
fn the_end_of_a_theme_gives_its_score_what_helps_first_and_a_way_on() {
    let mut window = duinrand_at_first_question(1280.0, 800.0);
    let [first, second, ..] = bundled().dimensions() else {
        panic!("there are themes");
    };
    for _ in &first.items {
        press(&mut window, Key::Num4);
        press(&mut window, Key::Enter);
    }
    let name = datalabscan::i18n::capital(first.short.get(Language::Dutch));
    window.get_by_role_and_label(Role::Heading, &nl().aids.score(&name, "75"));
    window.get_by_label(&nl().aids.done(1, bundled().dimensions().len()));
    let bar = window.get_by_role_and_label(Role::Image, nl().aids.bar());
    let target = session(&window).case().unwrap().evaluation.target_scores[0].unwrap();
    let words = bar.accesskit_node().description().unwrap();
    assert!(words.contains(&nl().aids.aim(&format!("{target:.0}"))), "{words}");
    assert!(window.query_all_by_label(&nl().aids.answer_of("4", 5)).count() == first.items.len());
    window.get_by_label(nl().aids.helps_first());
    // What goes on has the focus, and isn't the next question yet.
    let next = datalabscan::i18n::capital(second.short.get(Language::Dutch));
    let words = nl().aids.go_on_complete(&next);
    assert!(window.get_by_label_contains(&words).is_focused());
    press(&mut window, Key::Num1);
    press(&mut window, Key::Enter);
    let question = bundled().item(second.items[0]).question.get(Language::Dutch);
    window.get_by_role_and_label(Role::Heading, question);
    // It comes once: going back and forth shows questions only.
    shortcut(&mut window, Modifiers::ALT, Key::ArrowLeft);
    shortcut(&mut window, Modifiers::ALT, Key::ArrowRight);
    window.get_by_role_and_label(Role::Heading, question);
}

#[test]
fn stopping_at_the_end_of_a_theme_goes_to_the_start() {
    let mut window = duinrand_at_first_question(1280.0, 800.0);
    for _ in &bundled().dimensions()[0].items {
        press(&mut window, Key::Num4);
        press(&mut window, Key::Enter);
    }
    click(&mut window, Role::Button, nl().aids.pause());
    window.get_by_role_and_label(Role::Button, nl().commands.new().label);
}

#[test]
fn a_theme_with_open_questions_has_no_end_yet() {
    let mut window = duinrand_at_first_question(1280.0, 800.0);
    let first = &bundled().dimensions()[0];
    click(&mut window, Role::Button, nl().question.clear());
    for _ in &first.items {
        shortcut(&mut window, Modifiers::ALT, Key::ArrowRight);
    }
    let next = bundled().dimensions()[1].items[0];
    let question = bundled().item(next).question.get(Language::Dutch);
    window.get_by_role_and_label(Role::Heading, question);
}

#[test]
fn a_dot_opens_its_theme_and_says_its_name_on_focus() {
    let mut window = duinrand_at_first_question(1280.0, 800.0);
    let third = &bundled().dimensions()[2];
    let name = datalabscan::i18n::capital(third.short.get(Language::Dutch));
    let dots: Vec<String> = window
        .get_all_by_role(Role::Button)
        .filter_map(|node| node.accesskit_node().label())
        .filter(|label| label.contains(&format!("{name},")))
        .collect();
    let [dot] = dots.as_slice() else {
        panic!("{dots:?}");
    };
    let tip = format!("{name} · {}", nl().question.complete());
    assert!(window.query_by_label(&tip).is_none());
    window.get_by_role_and_label(Role::Button, dot).focus();
    window.finish();
    window.get_by_label(&tip);
    click(&mut window, Role::Button, dot);
    let question = bundled().item(third.items[0]).question.get(Language::Dutch);
    window.get_by_role_and_label(Role::Heading, question);
}
