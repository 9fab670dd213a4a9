//! The window asks for no frame when nothing happens: no battery, and no line to a remote desktop, is spent on it.

use super::*;
use std::time::Duration;

/// When the window has asked to be painted again, at the latest.
fn next_frame(window: &Window<'_>) -> Duration {
    let outputs = window.output().viewport_output.values();
    outputs
        .map(|output| output.repaint_delay)
        .min()
        .unwrap_or(Duration::MAX)
}

/// The window comes to rest, and stays so once what goes on beside it is done.
fn rests(window: &mut Window<'_>, what: &str) {
    let still = std::cell::Cell::new(0);
    until(window, what, |window| {
        let is_still = next_frame(window) == Duration::MAX;
        still.set(if is_still { still.get() + 1 } else { 0 });
        (still.get() > 20).then_some(())
    });
}

#[test]
fn the_welcome_rests() {
    rests(&mut window(1280.0, 800.0, None), "welcome");
}

#[test]
fn every_part_of_a_scan_rests_with_and_without_the_focus_on_something() {
    let mut window = duinrand_at_first_question(1280.0, 800.0);
    for key in [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5] {
        shortcut(&mut window, Modifiers::COMMAND, key);
        rests(&mut window, &format!("{key:?}"));
        press(&mut window, Key::Tab);
        rests(&mut window, &format!("{key:?} after Tab"));
    }
}

#[test]
fn dialogs_rest_with_the_cursor_in_a_field() {
    let mut window = duinrand_at_first_question(1280.0, 800.0);
    for (modifiers, key) in [
        (Modifiers::COMMAND, Key::K),
        (Modifiers::COMMAND, Key::F),
        (Modifiers::COMMAND, Key::O),
        (Modifiers::NONE, Key::F1),
    ] {
        shortcut(&mut window, modifiers, key);
        rests(&mut window, &format!("{key:?}"));
        press(&mut window, Key::Escape);
        rests(&mut window, &format!("after {key:?}"));
    }
}

#[test]
fn the_window_rests_when_the_report_is_there() {
    let mut window = report(1280.0, 800.0);
    pages(&mut window);
    rests(&mut window, "report");
}
