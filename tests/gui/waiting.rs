//! A slow disk or network never makes the window stand still: it says what it waits for, and can be told not to.

use super::drafts::{Dropped, drafts_in, open_example};
use super::*;

fn let_go_above(window: &mut Window<'_>, path: &std::path::Path) {
    let dropped = std::sync::Arc::new(Dropped(path.to_owned()));
    window.input_mut().dropped_files.push(dropped);
    for _ in 0..3 {
        window.step();
    }
}

/// A window on a slow disk: nothing ends until it's told to.
fn slow<'a>(folder: &std::path::Path) -> Window<'a> {
    let window = window_keeping(Persistence::In(folder.join("drafts")), None);
    HELD.set(true);
    window
}

/// The disk is as fast again as a disk should be.
fn speed_up() {
    HELD.set(false);
}

fn scan_in(folder: &std::path::Path) -> PathBuf {
    let path = folder.join("scan.datalabscan");
    std::fs::write(&path, examples()[0].text).unwrap();
    path
}

fn opening() -> String {
    nl().dialog.opening("scan.datalabscan")
}

fn has_scan(window: &Window<'_>) -> bool {
    window.state().as_ref().unwrap().session().is_some()
}

#[test]
fn a_file_that_takes_its_time_is_awaited_in_a_dialog() {
    let folder = tempfile::tempdir().unwrap();
    let path = scan_in(folder.path());
    let mut window = slow(folder.path());
    let_go_above(&mut window, &path);
    window.get_by_label(&opening());
    assert!(!has_scan(&window));
    speed_up();
    wait_until(&mut window, has_scan);
    assert_eq!(session(&window).path(), Some(path.as_path()));
    assert!(window.query_by_label(&opening()).is_none());
}

#[test]
fn a_file_that_takes_too_long_need_not_be_awaited() {
    let folder = tempfile::tempdir().unwrap();
    let path = scan_in(folder.path());
    let mut window = slow(folder.path());
    let_go_above(&mut window, &path);
    press(&mut window, Key::Escape);
    assert!(window.query_by_label(&opening()).is_none());
    speed_up();
    window.finish();
    assert!(!has_scan(&window), "it opened all the same");
}

#[test]
fn leaving_waits_for_the_last_changes_and_then_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = slow(folder.path());
    open_example(&mut window);
    press(&mut window, Key::Num5);
    click(&mut window, Role::Button, nl().commands.home().label);
    window.get_by_label(nl().dialog.settling());
    assert!(has_scan(&window));
    speed_up();
    wait_until(&mut window, |window| !has_scan(window));
    assert!(window.query_by_label(nl().dialog.settling()).is_none());
    assert_eq!(drafts_in(&folder.path().join("drafts")).len(), 1);
    wait_until(&mut window, |window| {
        window.query_by_label(nl().start.mine()).is_some()
    });
}

#[test]
fn saving_under_a_name_is_awaited_in_its_dialog() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = slow(folder.path());
    open_example(&mut window);
    let path = folder.path().join("naam.datalabscan");
    save_as(&mut window, &path);
    window.get_by_label(nl().dialog.saving());
    assert!(session(&window).path().is_none());
    speed_up();
    wait_until(&mut window, |window| session(window).path().is_some());
    assert_eq!(session(&window).path(), Some(path.as_path()));
    assert!(window.query_by_label(nl().dialog.saving()).is_none());
    assert_eq!(
        std::fs::read(&path).unwrap(),
        encode(bundled(), session(&window).assessment()).into_bytes()
    );
}

#[test]
fn a_file_that_would_be_replaced_is_noticed_in_time() {
    let folder = tempfile::tempdir().unwrap();
    let path = scan_in(folder.path());
    let mut window = slow(folder.path());
    open_example(&mut window);
    shortcut(&mut window, Modifiers::COMMAND, Key::S);
    shortcut(&mut window, Modifiers::COMMAND, Key::A);
    window
        .get_by_role_and_label(Role::TextInput, nl().dialog.path())
        .type_text(path.to_str().unwrap());
    speed_up();
    wait_until(&mut window, |window| {
        window.query_by_label(nl().dialog.save_overwrite()).is_some()
    });
}

#[test]
fn what_takes_no_time_is_not_worth_a_dialog() {
    let folder = tempfile::tempdir().unwrap();
    let path = scan_in(folder.path());
    PACE.set(0.04);
    let mut window = slow(folder.path());
    let_go_above(&mut window, &path);
    assert!(window.query_by_label(&opening()).is_none(), "it only just began");
    let delay = window.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay;
    assert!(delay <= std::time::Duration::from_millis(150), "{delay:?}");
    for _ in 0..4 {
        window.step();
    }
    window.get_by_label(&opening());
}

/// Whether the window wants to be closed, and whether it doesn't want that yet.
fn closes(window: &Window<'_>) -> (bool, bool) {
    let commands = &window.output().viewport_output[&egui::ViewportId::ROOT].commands;
    (
        commands.contains(&egui::ViewportCommand::Close),
        commands.contains(&egui::ViewportCommand::CancelClose),
    )
}

#[test]
fn the_window_closes_once_everything_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = window_keeping(Persistence::In(folder.path().into()), None);
    click(&mut window, Role::Button, nl().commands.new().label);
    show_field(&mut window, bundled().roles().form);
    let choice = &bundled().field(bundled().roles().form).choices()[0].text;
    click(&mut window, Role::RadioButton, choice.get(Language::Dutch));
    wait_until(&mut window, |window| !session(window).has_unsaved_changes());
    shortcut(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(drafts_in(folder.path()).len(), 1);
    HELD.set(true);
    let root = window.input_mut().viewports.entry(egui::ViewportId::ROOT);
    root.or_default().events.push(egui::ViewportEvent::Close);
    window.step();
    assert_eq!(closes(&window), (false, true));
    let root = window.input_mut().viewports.entry(egui::ViewportId::ROOT);
    root.or_default().events.clear();
    window.step();
    assert_eq!(closes(&window), (false, false), "the disk is slow");
    let ends = (0..20).any(|_| {
        window.state_mut().as_mut().unwrap().run_next_job();
        window.step();
        closes(&window).0
    });
    assert!(ends);
    // There is nothing in it that would be offered again.
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}
