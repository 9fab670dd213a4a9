//! Every change can be taken back, with a name, and where it was made.

use super::*;

fn undo(window: &mut Window<'_>) {
    shortcut(window, Modifiers::COMMAND, Key::Z);
}

#[test]
fn taking_back_goes_to_the_place_and_says_it() {
    let mut window = duinrand_at_first_question(1280.0, 1000.0);
    let item = bundled().item(first(bundled()));
    let before = response(&window, item.id);
    let other = if before == Response::level(4) {
        Key::Num1
    } else {
        Key::Num5
    };
    press(&mut window, other);
    shortcut(&mut window, Modifiers::COMMAND, Key::Num4);
    click(&mut window, Role::Button, nl().bar.menu());
    let what = format!("Antwoord {} ongedaan maken", item.number);
    window.get_by_label_contains(&what).click();
    window.finish();
    assert_eq!(response(&window, item.id), before);
    window.get_by_role_and_label(Role::Heading, item.question.get(Language::Dutch));
    let said = format!("Antwoord {} ongedaan gemaakt", item.number);
    window.get_by_role_and_label(Role::Status, &said);
    let focused = window.get_all_by_role(Role::RadioButton);
    assert_eq!(focused.filter(egui_kittest::Node::is_focused).count(), 1);
    shortcut(&mut window, Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert_ne!(response(&window, item.id), before);
    let said = format!("Antwoord {} opnieuw gedaan", item.number);
    window.get_by_role_and_label(Role::Status, &said);
}

#[test]
fn a_note_is_taken_back_as_a_whole_also_while_it_has_the_focus() {
    let mut window = duinrand_at_first_question(1280.0, 2000.0);
    let item = bundled().item(first(bundled()));
    let before = session(&window).assessment().answer(item.id).note.clone();
    open_note(&mut window);
    for text in ["een", " twee", " drie"] {
        type_note(&mut window, text);
    }
    assert_ne!(session(&window).assessment().answer(item.id).note, before);
    undo(&mut window);
    assert_eq!(session(&window).assessment().answer(item.id).note, before);
    let said = format!("Opmerking {} ongedaan gemaakt", item.number);
    window.get_by_role_and_label(Role::Status, &said);
    let field = window.get_by_role_and_label(Role::MultilineTextInput, nl().question.note());
    assert!(field.is_focused());
}

#[test]
fn leaving_a_note_ends_the_step() {
    let mut window = duinrand_at_first_question(1280.0, 2000.0);
    let item = first(bundled());
    let type_in = |window: &mut Window<'_>, text: &str| {
        window
            .get_by_role_and_label(Role::MultilineTextInput, nl().question.note())
            .focus();
        window.finish();
        type_note(window, text);
    };
    open_note(&mut window);
    type_in(&mut window, "een");
    let once = session(&window).assessment().answer(item).note.clone();
    press(&mut window, Key::Tab);
    type_in(&mut window, "twee");
    undo(&mut window);
    assert_eq!(session(&window).assessment().answer(item).note, once);
}

#[test]
fn an_answer_of_the_profile_is_taken_back_in_the_profile() {
    let mut window = duinrand_at_first_question(1280.0, 12000.0);
    let form = bundled().field(bundled().roles().form);
    let before = session(&window).assessment().profile(form.id).cloned();
    show_field(&mut window, form.id);
    for choice in form.choices().iter().take(2) {
        click(&mut window, Role::RadioButton, choice.text.get(Language::Dutch));
    }
    shortcut(&mut window, Modifiers::COMMAND, Key::Num4);
    assert_eq!(
        session(&window).undoes(),
        Some(datalabscan::session::Subject::Profile(form.id))
    );
    while session(&window).undoes().is_some() {
        undo(&mut window);
    }
    assert_eq!(session(&window).assessment().profile(form.id).cloned(), before);
    window.get_by_role_and_label(Role::Heading, form.question.get(Language::Dutch));
}

#[test]
fn what_was_undone_is_no_longer_said_after_the_next_answer() {
    let mut window = duinrand_at_first_question(1280.0, 800.0);
    press(&mut window, Key::Num1);
    shortcut(&mut window, Modifiers::COMMAND, Key::Z);
    let said = format!("Antwoord {} ongedaan gemaakt", bundled().items()[0].number);
    window.get_by_role_and_label(Role::Status, &said);
    press(&mut window, Key::Num5);
    assert!(window.query_by_role_and_label(Role::Status, &said).is_none());
}
