//! Names of what the window writes: each ends as its kind does, and what would be replaced is told beforehand.

use super::*;

#[test]
fn a_scan_without_its_ending_gets_it_and_what_is_there_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let there = folder.path().join("Scan 2.3.datalabscan");
    std::fs::write(&there, examples()[1].text).unwrap();
    let typed = folder.path().join("Scan 2.3");
    let mut window = duinrand_at_first_question(1280.0, 1000.0);
    shortcut(&mut window, Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
    type_into(&mut window, nl().dialog.path(), typed.to_str().unwrap());
    wait_until(&mut window, |window| {
        window.query_by_label(nl().dialog.save_overwrite()).is_some()
    });
    let capitals = folder.path().join("GROOT.DATALABSCAN");
    type_into(&mut window, nl().dialog.path(), capitals.to_str().unwrap());
    wait_until(&mut window, |window| {
        window.query_by_label(nl().dialog.save_overwrite()).is_none()
    });
    type_into(&mut window, nl().dialog.path(), typed.to_str().unwrap());
    click(&mut window, Role::Button, nl().commands.save().label);
    wait_until(&mut window, |window| session(window).path() == Some(&there));
    assert!(!typed.exists());
    save_as_capitals(&mut window, &capitals);
}

/// An ending in capitals is one.
fn save_as_capitals(window: &mut Window<'_>, path: &std::path::Path) {
    shortcut(window, Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
    type_into(window, nl().dialog.path(), path.to_str().unwrap());
    click(window, Role::Button, nl().commands.save().label);
    wait_until(window, |window| session(window).path() == Some(path));
}

#[test]
fn a_report_ends_as_a_pdf_does_and_takes_the_place_of_a_report_only() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let mut window = report(1280.0, 1600.0);
    let make = |window: &mut Window<'_>, name: &str, said: &str| {
        save_in(window, &path(name));
        click(window, Role::Button, nl().export.make());
        until(window, said, |window| {
            window.query_by_label_contains(said).map(|_| ())
        });
    };
    for (typed, written) in [
        ("Rapport v1.2", "Rapport v1.2.pdf"),
        ("GROOT.PDF", "GROOT.PDF"),
        ("brief.docx", "brief.docx.pdf"),
    ] {
        make(&mut window, typed, &nl().export.done(written));
        assert!(
            std::fs::read(path(written)).unwrap().starts_with(b"%PDF-"),
            "{typed}"
        );
        assert!(typed == written || !path(typed).exists(), "{typed}");
    }
    // Once more is the same report; somebody else's file stays.
    save_in(&mut window, &path("Rapport v1.2"));
    wait_until(&mut window, |window| {
        window.query_by_label(nl().dialog.save_overwrite()).is_some()
    });
    make(&mut window, "Rapport v1.2", &nl().export.done("Rapport v1.2.pdf"));
    let other = b"%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n";
    std::fs::write(path("notulen.pdf"), other).unwrap();
    make(&mut window, "notulen.pdf", "niet overschreven");
    assert_eq!(std::fs::read(path("notulen.pdf")).unwrap(), other);
}
