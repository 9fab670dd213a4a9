//! Earlier versions of scans, from the start screen.

use datalabscan::i18n::VersionText;

use super::{common::example, *};

#[test]
fn an_earlier_version_opens_as_a_copy_and_the_scan_stays() {
    let folder = tempfile::tempdir().unwrap();
    let keep = Persistence::In(folder.path().join("own"));
    let path = folder.path().join("scan.datalabscan");
    std::fs::write(&path, encode(bundled(), &example("duinrand"))).unwrap();
    let mut window = window_keeping(keep, path.to_str());
    let before = response(&window, first(bundled()));
    shortcut(&mut window, Modifiers::COMMAND, Key::Num2);
    press(&mut window, Key::Num5);
    wait_until(&mut window, |window| !session(window).has_unsaved_changes());
    assert_ne!(response(&window, first(bundled())), before);
    let saved = std::fs::read(&path).unwrap();
    click(&mut window, Role::Button, nl().commands.home().label);
    window
        .get_by_label_contains(nl().commands.versions().label)
        .click();
    window.finish();
    let text = VersionText::of(Language::Dutch);
    // One in the dialog, and one in the list behind it.
    let named = window
        .get_all_by_role(Role::Heading)
        .filter(|node| node.accesskit_node().label().as_deref() == Some("Gemeente Duinrand"));
    assert_eq!(named.count(), 2);
    window.get_by_label(text.copy());
    window.get_by_label_contains("vragen beantwoord").click();
    window.finish();
    assert_eq!(response(&window, first(bundled())), before);
    assert_eq!(session(&window).path(), None);
    window.get_by_label_contains(text.is_copy());
    assert_eq!(std::fs::read(&path).unwrap(), saved);
}

#[test]
fn without_versions_it_says_when_there_will_be_some() {
    let mut window = window(1280.0, 1000.0, None);
    click(&mut window, Role::Button, nl().bar.menu());
    window
        .get_by_label_contains(nl().commands.versions().label)
        .click();
    window.finish();
    window.get_by_label(VersionText::of(Language::Dutch).none());
    press(&mut window, Key::Escape);
    assert!(
        window
            .query_by_label(VersionText::of(Language::Dutch).none())
            .is_none()
    );
}
