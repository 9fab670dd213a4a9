//! Files as they come: renamed, saved by another program, or of another kind altogether.

use std::fs;

use crate::{err, fails, fine, folder_with_scan, run};

#[test]
fn a_scan_opens_however_an_editor_saved_it() {
    let (folder, path) = folder_with_scan();
    fine(
        folder.path(),
        &["fill", "a.datalabscan", "profile.gemeente=Gemeente Skarsterlân"],
    );
    let text = fs::read_to_string(&path).unwrap();
    let lines = text.replace('\n', "\r\n");
    let units: Vec<u16> = format!("\u{feff}{lines}").encode_utf16().collect();
    let saved: [(&str, Vec<u8>); 5] = [
        ("mark", format!("\u{feff}{lines}").into_bytes()),
        (
            "little",
            units.iter().flat_map(|unit| unit.to_le_bytes()).collect(),
        ),
        ("big", units.iter().flat_map(|unit| unit.to_be_bytes()).collect()),
        (
            "unmarked",
            units[1..].iter().flat_map(|unit| unit.to_le_bytes()).collect(),
        ),
        ("comment", format!("// van kantoor\n{text}").into_bytes()),
    ];
    for (name, bytes) in saved {
        fs::write(folder.path().join(name), &bytes).unwrap();
        assert!(
            fine(folder.path(), &["score", name]).starts_with("Gemeente Skarsterlân\n"),
            "{name}"
        );
        // A report may not take its place, whatever it was saved as.
        fails(
            folder.path(),
            &["report", "a.datalabscan", "-o", name, "--force"],
            1,
        );
        assert_eq!(fs::read(folder.path().join(name)).unwrap(), bytes, "{name}");
    }
}

#[test]
fn a_file_of_another_kind_says_what_it_is_and_what_to_do() {
    let (folder, path) = folder_with_scan();
    let scan = fs::read_to_string(&path).unwrap();
    let cases: [(&[u8], &str, &str); 9] = [
        (b"", "leeg", "opnieuw"),
        (&[0; 512], "nullen", "opnieuw"),
        (b"PK\x03\x04\x14\x00\x00\x00a.datalabscan", "zip", "Pak het uit"),
        (b"PK\x03\x04\x14[Content_Types].xml xl/", "Excel", "--csv"),
        (b"{\\rtf1 Datalabscan}", "Word", ".datalabscan"),
        (b"<!doctype html><title>Inloggen</title>", "webpagina", "Meld aan"),
        (
            b"From: a@b.nl\r\nSubject: scan\r\n\r\nbijlage",
            "e-mail",
            "bijlage",
        ),
        (b"GIF89a\x01\x00\x01\x00", "GIF", ".datalabscan"),
        (b"Beste collega, hierbij.", "gewone tekst", ".datalabscan"),
    ];
    for (bytes, what, cure) in cases {
        fs::write(folder.path().join("x.datalabscan"), bytes).unwrap();
        let said = fails(folder.path(), &["score", "x.datalabscan"], 1);
        assert!(said.contains(what) && said.contains(cure), "{what}: {said}");
        assert!(said.contains("Er is niets aan veranderd."), "{said}");
        assert!(!said.contains("datalabscan:1"), "there is no line in it: {said}");
        let said = err(&run(folder.path(), &["score", "x.datalabscan", "--lang", "en"]));
        assert!(said.contains("Nothing about it was changed."), "{said}");
    }
    // A scan that another program spoiled has a line.
    let quoted = scan.replacen("id: \"", "id: ”", 1);
    fs::write(folder.path().join("x.datalabscan"), quoted).unwrap();
    let said = fails(folder.path(), &["score", "x.datalabscan"], 1);
    assert!(
        said.contains("x.datalabscan:4:") && said.contains("aanhalingstekens"),
        "{said}"
    );
    let mut ansi = scan.replacen("Gemeente Test", "Gemeente T", 1).into_bytes();
    let at = scan.find("Gemeente Test").unwrap() + "Gemeente ".len();
    ansi[at] = 0xe9;
    fs::write(folder.path().join("x.datalabscan"), ansi).unwrap();
    let said = fails(folder.path(), &["score", "x.datalabscan"], 1);
    assert!(said.contains("Kladblok") && said.contains("UTF-8"), "{said}");
}

#[test]
fn a_report_takes_the_place_of_a_report_only() {
    let (folder, path) = folder_with_scan();
    let report = |arguments: &[&str]| run(folder.path(), &[&["report", "a.datalabscan"], arguments].concat());
    let foreign: [(&str, &[u8]); 3] = [
        ("notulen.docx", b"PK\x03\x04[Content_Types].xml word/"),
        ("brief.pdf", b"%PDF-1.4\n%%EOF"),
        ("lijst.txt", b"melk"),
    ];
    for (name, bytes) in foreign {
        fs::write(folder.path().join(name), bytes).unwrap();
        let output = report(&["-o", name]);
        assert_eq!(output.status.code(), Some(1), "{name}");
        assert!(
            err(&output).contains(name) && err(&output).contains("--force"),
            "{}",
            err(&output)
        );
        assert_eq!(fs::read(folder.path().join(name)).unwrap(), bytes, "{name}");
        assert!(report(&["-o", name, "--force"]).status.success(), "{name}");
        // By now it is one of this program.
        assert!(report(&["-o", name, "--short"]).status.success(), "{name}");
    }
    fs::write(folder.path().join("leeg.pdf"), b"").unwrap();
    assert!(report(&["-o", "leeg.pdf"]).status.success(), "nothing is lost");
    let before = fs::read(&path).unwrap();
    fs::copy(&path, folder.path().join("b.datalabscan")).unwrap();
    let output = report(&["-o", "b.datalabscan", "--force"]);
    assert_eq!(
        output.status.code(),
        Some(1),
        "a scan is never replaced by its report"
    );
    assert_eq!(fs::read(folder.path().join("b.datalabscan")).unwrap(), before);
}

#[test]
fn no_name_is_cut() {
    let (folder, path) = folder_with_scan();
    for name in ["Meting 2.1", "Meting 2.2", "datalab.v3.datalabscan"] {
        fs::copy(&path, folder.path().join(name)).unwrap();
        fine(folder.path(), &["report", name, "--short"]);
    }
    for name in ["Meting 2.1.pdf", "Meting 2.2.pdf", "datalab.v3.pdf"] {
        assert!(folder.path().join(name).is_file(), "{name}");
    }
}
