//! Colours, movement and size.

use super::*;
use datalabscan::gui::appearance::system_preferences::SystemPreferences;

const LIGHT: [u8; 3] = [0xF3, 0xF5, 0xF8];
const DARK: [u8; 3] = [0x10, 0x15, 0x1C];
const BLACK: [u8; 3] = [0; 3];

/// The colour behind everything.
fn background(window: &Window<'_>) -> [u8; 3] {
    let [r, g, b, _] = window.ctx.global_style().visuals.panel_fill.to_array();
    [r, g, b]
}

/// Chooses something in the settings.
fn choose(window: &mut Window<'_>, role: Role, label: &str) {
    shortcut(window, Modifiers::COMMAND, Key::Comma);
    click(window, role, label);
    press(window, Key::Escape);
}

#[test]
fn every_look_can_be_chosen_in_the_settings_and_is_marked_there() {
    let mut window = duinrand_at_first_question(1280.0, 1400.0);
    let commands = &nl().commands;
    let looks = [
        (&commands.light(), LIGHT),
        (&commands.dark(), DARK),
        (&commands.contrast(), BLACK),
        (&commands.as_system(), LIGHT),
    ];
    for (text, expected) in looks {
        choose(&mut window, Role::RadioButton, text.label);
        assert_eq!(background(&window), expected, "{}", text.label);
        shortcut(&mut window, Modifiers::COMMAND, Key::Comma);
        for (other, _) in looks {
            let entry = window.get_by_role_and_label(Role::RadioButton, other.label);
            let holds = entry.accesskit_node().toggled() == Some(egui::accesskit::Toggled::True);
            assert_eq!(holds, other.label == text.label, "{}", other.label);
        }
        press(&mut window, Key::Escape);
    }
}

#[test]
fn the_looks_are_found_by_name() {
    let mut window = duinrand_at_first_question(1280.0, 800.0);
    shortcut(&mut window, Modifiers::COMMAND, Key::K);
    let name = nl().find.commands_title();
    window
        .get_by_role_and_label(Role::TextInput, name)
        .type_text("contrast");
    window.finish();
    press(&mut window, Key::Enter);
    assert_eq!(background(&window), BLACK);
    choose(&mut window, Role::RadioButton, nl().commands.light().label);
    assert_ne!(background(&window), BLACK, "and left in the settings");
}

#[test]
fn without_movement_nothing_takes_time() {
    let mut window = duinrand_at_first_question(1280.0, 1400.0);
    let time = |window: &Window<'_>| window.ctx.global_style().animation_time;
    assert!(time(&window) > 0.0);
    choose(&mut window, Role::CheckBox, nl().commands.motion().label);
    let style = window.ctx.global_style();
    assert!(style.animation_time == 0.0 && !style.visuals.text_cursor.blink);
    assert!(style.scroll_animation.duration.max == 0.0);
    choose(&mut window, Role::CheckBox, nl().commands.motion().label);
    assert!(time(&window) > 0.0);
}

#[test]
fn what_the_user_asks_of_the_whole_system_holds_here_until_something_else_is_chosen() {
    let mut window = duinrand_at_first_question(1280.0, 1400.0);
    let asked = SystemPreferences {
        more_contrast: true,
        less_motion: true,
        dark: Some(false),
    };
    ask_system(&mut window, asked);
    assert_eq!(background(&window), BLACK);
    assert!(window.ctx.global_style().animation_time == 0.0);
    choose(&mut window, Role::CheckBox, nl().commands.motion().label);
    assert!(window.ctx.global_style().animation_time > 0.0);
    choose(&mut window, Role::RadioButton, nl().commands.light().label);
    assert_ne!(background(&window), BLACK);
    choose(&mut window, Role::RadioButton, nl().commands.as_system().label);
    assert_eq!(background(&window), BLACK);
    let dark = SystemPreferences {
        dark: Some(true),
        ..SystemPreferences::default()
    };
    ask_system(&mut window, dark);
    assert_eq!(background(&window), DARK);
    ask_system(&mut window, SystemPreferences::default());
    assert_eq!(background(&window), LIGHT);
}

fn ask_system(window: &mut Window<'_>, preferences: SystemPreferences) {
    window
        .state()
        .as_ref()
        .unwrap()
        .set_system_preferences(preferences);
    window.finish();
}

#[test]
fn no_text_is_cut_at_three_times_the_size_on_a_small_screen() {
    // 1024 by 640 at 300 per cent.
    let mut window = duinrand_at_first_question(341.0, 213.0);
    for key in PARTS {
        shortcut(&mut window, Modifiers::COMMAND, key);
        fits(&window, key);
    }
    for (modifiers, key) in DIALOGS {
        shortcut(&mut window, modifiers, key);
        fits(&window, key);
        let dialog = window.get_by_role(Role::Dialog);
        let title = dialog.accesskit_node().label().unwrap();
        let title = window.get_by_role_and_label(Role::Heading, &title).rect();
        assert!(title.top() >= 0.0 && title.bottom() < 100.0, "{key:?}: {title:?}");
        press(&mut window, Key::Escape);
    }
}

/// Nothing sticks out at the right side.
fn fits(window: &Window<'_>, key: Key) {
    let too_wide: Vec<String> = window
        // What is typed in a field of one line scrolls inside it.
        .get_all_by(|node| !matches!(node.role(), Role::GenericContainer | Role::TextRun))
        .filter_map(|node| {
            let place = node.accesskit_node().bounding_box()?;
            let cut = place.x1 > 341.0 + 8.5;
            let (role, label) = (node.accesskit_node().role(), node.accesskit_node().label());
            cut.then(|| format!("{role:?} {label:?} {place:?}"))
        })
        .collect();
    assert!(too_wide.is_empty(), "{key:?}: {too_wide:#?}");
}

/// What holds for the whole program is in the settings, and the menu fits a low window without scrolling.
#[test]
fn the_menu_fits_a_low_window() {
    let mut window = duinrand_at_first_question(1024.0, 800.0);
    click(&mut window, Role::Button, nl().bar.menu());
    for label in [nl().commands.settings().label, nl().commands.quit().label] {
        let place = window.get_by_label_contains(label).rect();
        assert!(place.bottom() <= 800.0, "{label}: {place:?}");
    }
    for gone in [nl().commands.dark().label, Language::English.own_name()] {
        assert!(window.query_by_label_contains(gone).is_none(), "{gone}");
    }
}

#[test]
fn what_closes_a_dialog_stays_in_sight() {
    let mut window = duinrand_at_first_question(640.0, 400.0);
    let at = |window: &Window<'_>, role, label: &str| window.get_by_role_and_label(role, label).rect();
    let close = nl().common.close();
    let settings = datalabscan::i18n::SettingsText::of(Language::Dutch);
    for (modifiers, key, first) in [
        (Modifiers::NONE, Key::F1, nl().profile.before()),
        (Modifiers::COMMAND, Key::Comma, settings.language()),
    ] {
        shortcut(&mut window, modifiers, key);
        let (button, heading) = (
            at(&window, Role::Button, close),
            at(&window, Role::Heading, first),
        );
        assert!(button.bottom() <= 400.0, "{button:?}");
        press(&mut window, Key::PageDown);
        assert!(at(&window, Role::Heading, first).top() < heading.top(), "{first}");
        assert_eq!(at(&window, Role::Button, close), button);
        click(&mut window, Role::Button, close);
        assert!(window.query_by_label(close).is_none());
    }
}

#[test]
fn the_settings_open_at_their_top() {
    let mut window = duinrand_at_first_question(1280.0, 775.0);
    shortcut(&mut window, Modifiers::COMMAND, Key::Comma);
    let text = datalabscan::i18n::SettingsText::of(Language::Dutch);
    let at = |label| window.get_by_role_and_label(Role::Heading, label).rect();
    let (title, first) = (at(text.title()), at(text.language()));
    assert!(
        (0.0..40.0).contains(&(first.top() - title.bottom())),
        "{title:?} {first:?}"
    );
}

#[test]
fn settings_are_heard_and_hold_at_once() {
    let mut window = duinrand_at_first_question(1280.0, 1600.0);
    shortcut(&mut window, Modifiers::COMMAND, Key::Comma);
    let text = datalabscan::i18n::SettingsText::of(Language::Dutch);
    for heading in [
        text.title(),
        text.language(),
        text.appearance(),
        text.size(),
        text.files(),
    ] {
        window.get_by_role_and_label(Role::Heading, heading);
    }
    window.get_by_role_and_label(Role::CheckBox, text.system_dialogs());
    let zoom = window.ctx.zoom_factor();
    click(&mut window, Role::Button, nl().commands.zoom_in().label);
    assert!(window.ctx.zoom_factor() > zoom);
    click(&mut window, Role::RadioButton, Language::English.own_name());
    let english = datalabscan::i18n::SettingsText::of(Language::English);
    window.get_by_role_and_label(Role::Heading, english.title());
}
