//! At twice the size, or on a small window: what confirms a form stays in sight while the form scrolls.

use datalabscan::i18n::TogetherText;

use super::*;
use crate::group::three_respondents;

fn small<'a>() -> Window<'a> {
    let mut window = duinrand_at_first_question(1280.0, 1000.0);
    window.set_size(egui::vec2(640.0, 400.0));
    window.finish();
    window
}

fn assert_in_sight(window: &Window<'_>, label: &str) {
    let place = window.get_by_role_and_label(Role::Button, label).rect();
    let whole = window.ctx.content_rect().expand(0.5);
    assert!(whole.contains_rect(place), "{label}: {place:?} in {whole:?}");
}

#[test]
fn the_buttons_of_a_dialog_for_a_file() {
    let mut window = small();
    let save_as = Modifiers::COMMAND | Modifiers::SHIFT;
    for (modifiers, key, confirm) in [
        (Modifiers::COMMAND, Key::O, nl().export.open()),
        (save_as, Key::S, nl().commands.save().label),
    ] {
        shortcut(&mut window, modifiers, key);
        assert_in_sight(&window, confirm);
        assert_in_sight(&window, nl().common.cancel());
        press(&mut window, Key::Escape);
    }
}

#[test]
fn the_buttons_of_the_dialog_for_the_script_of_a_talk() {
    let text = TogetherText::of(Language::Dutch);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("groep.datalabscan");
    std::fs::write(&path, encode(bundled(), &three_respondents())).unwrap();
    let mut window = window(1280.0, 1000.0, path.to_str());
    shortcut(&mut window, Modifiers::COMMAND, Key::Num7);
    click(&mut window, Role::Button, text.print_script());
    window.set_size(egui::vec2(640.0, 400.0));
    window.finish();
    assert_in_sight(&window, text.script_title());
    assert_in_sight(&window, nl().common.cancel());
}

#[test]
fn the_button_that_saves_the_report() {
    let mut window = report(640.0, 400.0);
    assert_in_sight(&window, nl().export.make());
    click(&mut window, Role::RadioButton, nl().preview.title());
    assert_in_sight(&window, nl().export.make());
}
