//! What the window says of a file that it opens, or doesn't.

use datalabscan::contents::Wanted;

use super::*;

/// A window that was given a file with these bytes.
fn window_of<'a>(folder: &std::path::Path, bytes: &[u8]) -> Window<'a> {
    let path = folder.join("van-een-collega.datalabscan");
    std::fs::write(&path, bytes).unwrap();
    window(1280.0, 1000.0, path.to_str())
}

#[test]
fn a_file_of_another_kind_says_what_it_is_and_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    for (bytes, kind) in [
        (&b"PK\x03\x04\x14\x00antwoorden.txt"[..], FileKind::Archive),
        (b"<!DOCTYPE html><html><body>", FileKind::WebPage),
        (b"From: a@b\r\nSubject: antwoorden\r\n", FileKind::Mail),
        (b"", FileKind::Empty),
    ] {
        let window = window_of(folder.path(), bytes);
        assert!(window.state().as_ref().unwrap().session().is_none());
        let cure = kind.cure(Wanted::Scan, Language::Dutch);
        let said = words_of(&window.get_by_label_contains(cure));
        let name = kind.name(Language::Dutch);
        assert!(
            said.contains("van-een-collega.datalabscan") && said.contains(&name),
            "{said}"
        );
    }
}

#[test]
fn what_only_a_later_program_knows_is_named_and_stays() {
    let folder = tempfile::tempdir().unwrap();
    let text = examples()[0]
        .text
        .replacen("    language:", "    measurements: [1],\n    language:", 1);
    let mut window = window_of(folder.path(), text.as_bytes());
    window.get_by_role_and_label(Role::Heading, nl().dialog.kept_title());
    window.get_by_label_contains("measurements");
    press(&mut window, Key::Escape);
    shortcut(&mut window, Modifiers::COMMAND, Key::Num2);
    press(&mut window, Key::Num5);
    wait_until(&mut window, |window| !session(window).has_unsaved_changes());
    let saved = std::fs::read_to_string(session(&window).path().unwrap()).unwrap();
    assert!(saved.contains("measurements: [1]"), "{saved}");
}
