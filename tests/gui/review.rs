//! The page after the last question.

use super::*;

fn at_review<'a>(example: &str) -> Window<'a> {
    let mut window = example_at_first_question(example, 1280.0, 2400.0);
    shortcut(&mut window, Modifiers::COMMAND, Key::Num3);
    window
}

#[test]
fn after_the_last_question_comes_what_to_check_and_enter_shows_the_outcome() {
    let mut window = duinrand_at_first_question(1280.0, 800.0);
    let items = bundled().items();
    for _ in items {
        shortcut(&mut window, Modifiers::ALT, Key::ArrowRight);
    }
    let asks: usize = session(&window).to_ask().iter().map(|ask| ask.items.len()).sum();
    assert!(asks > 0);
    window.get_by_role_and_label(Role::Heading, &nl().review.others_know(asks));
    let on = window.get_by_role_and_label(Role::Button, nl().review.to_result());
    assert!(on.is_focused());
    // The page begins at its top, although the focus is at its foot.
    let heading = nl().review.others_know(asks);
    let heading = window.get_by_role_and_label(Role::Heading, &heading).rect();
    assert!(heading.top() >= 56.0, "{heading:?}");
    press(&mut window, Key::Enter);
    window.get_by_role_and_label(Role::Heading, nl().results.this_month());
}

#[test]
fn what_somebody_else_knows_is_copied_as_a_message() {
    let mut window = at_review("Gemeente Duinrand");
    let who = session(&window).to_ask()[0].who.get(Language::Dutch).to_owned();
    let items = session(&window).to_ask()[0].items.clone();
    let button = nl().review.copy_for(&who);
    window.get_by_role_and_label(Role::Button, &button).click();
    window.step();
    let copied = |window: &Window<'_>| {
        window
            .output()
            .platform_output
            .commands
            .iter()
            .find_map(|command| match command {
                egui::OutputCommand::CopyText(text) => Some(text.clone()),
                _ => None,
            })
    };
    let mut message = copied(&window);
    for _ in 0..3 {
        if message.is_none() {
            window.step();
            message = copied(&window);
        }
    }
    let message = message.unwrap();
    for item in &items {
        let item = bundled().item(*item);
        assert!(message.contains(item.question.get(Language::Dutch)), "{message}");
    }
    window.finish();
    window.get_by_role_and_label(Role::Status, &nl().review.copied(&who));
}

#[test]
fn open_questions_come_first_and_lead_to_the_question() {
    let mut window = duinrand_at_first_question(1280.0, 2400.0);
    click(&mut window, Role::Button, nl().question.clear());
    shortcut(&mut window, Modifiers::COMMAND, Key::Num3);
    window.get_by_role_and_label(Role::Heading, &nl().review.still_open(1));
    let item = &bundled().items()[0];
    let link = nl()
        .review
        .question(&item.number, item.question.get(Language::Dutch));
    click(&mut window, Role::Button, &link);
    window.get_by_role_and_label(Role::Heading, item.question.get(Language::Dutch));
    press(&mut window, Key::Num2);
    shortcut(&mut window, Modifiers::COMMAND, Key::Num3);
    window.get_by_label(nl().review.open_none());
}

#[test]
fn a_check_is_answered_with_a_reason_where_it_is_listed() {
    let mut window = duinrand_at_first_question(1280.0, 4000.0);
    for id in bundled().items().iter().map(|item| item.id) {
        if session(&window).applies(id) {
            window.get_by_role_and_label(Role::Heading, bundled().item(id).question.get(Language::Dutch));
            let key = if bundled().item(id).key == "budget" {
                Key::Num1
            } else {
                Key::Num4
            };
            press(&mut window, key);
            press(&mut window, Key::Enter);
            // The end of a theme.
            if window.query_by_label(nl().aids.helps_first()).is_some() {
                press(&mut window, Key::Enter);
            }
        }
    }
    let before = session(&window).open_checks().count();
    assert!(before > 0);
    window.get_by_label(&nl().review.checks_count(before));
    window
        .get_all_by_label(nl().question.check_right())
        .next()
        .unwrap()
        .click();
    window.finish();
    write(&mut window, nl().question.check_reason(), "Zo is het");
    click(&mut window, Role::Button, nl().question.check_keep());
    assert_eq!(session(&window).open_checks().count(), before - 1);
}
