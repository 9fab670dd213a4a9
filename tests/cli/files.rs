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
        said.contains("regel 4") && said.contains("aanhalingstekens"),
        "{said}"
    );
    let mut ansi = scan.replacen("Gemeente Test", "Gemeente T", 1).into_bytes();
    let at = scan.find("Gemeente Test").unwrap() + "Gemeente ".len();
    ansi[at] = 0xe9;
    fs::write(folder.path().join("x.datalabscan"), ansi).unwrap();
    let said = fails(folder.path(), &["score", "x.datalabscan"], 1);
    assert!(said.contains("Kladblok") && said.contains("UTF-8"), "{said}");
}

/// What mail, clouds, editors and crashes make of a scan: opened when nothing is lost, and else named by what happened.
#[test]
fn a_scan_that_something_happened_to_opens_or_says_what_it_is() {
    let (folder, path) = folder_with_scan();
    let scan = fs::read_to_string(&path).unwrap();
    let half = &scan[..scan.len() / 2];
    let letter = &scan.replace("Gemeente Test", "Gemeente Të").into_bytes()
        [..scan.find("Gemeente Test").unwrap() + 11];
    let zeros = |text: &str| [text.as_bytes(), &[0; 3000]].concat();
    for whole in [zeros(&scan), [scan.as_bytes(), b"\x1a"].concat()] {
        fs::write(folder.path().join("x.datalabscan"), whole).unwrap();
        fine(folder.path(), &["score", "x.datalabscan"]);
    }
    let newer = scan.replacen("format: 3", "format: 4", 1);
    let wide: Vec<u8> = half.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let message = |name: &str| {
        let name = name.encode_utf16().flat_map(u16::to_le_bytes);
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
            .iter()
            .copied()
            .chain(name)
            .collect::<Vec<u8>>()
    };
    let mut tape = b"a.datalabscan".to_vec();
    tape.resize(257, 0);
    tape.extend(b"ustar  \0");
    let cases: [(Vec<u8>, &str, &str); 18] = [
        (half.into(), "houdt halverwege op", "opnieuw"),
        (zeros(half), "houdt halverwege op", "opnieuw"),
        (letter.into(), "houdt halverwege op", "opnieuw"),
        (wide, "houdt halverwege op", "opnieuw"),
        (
            [scan.as_bytes(), scan.as_bytes()].concat(),
            "beschadigd",
            "opnieuw",
        ),
        (newer.into(), "nieuwere versie", "Open het met die versie"),
        (vec![0xff; 4096], "ander soort", ".datalabscan"),
        (b"   \r\n \r\n".repeat(900), "leeg", "opnieuw"),
        (
            b"\xef\xbb\xbf<script>location='https://login'</script>".to_vec(),
            "webpagina",
            "Meld aan",
        ),
        (
            b"[{000214A0-0000-0000-C000-000000000046}]\r\nProp3=19,11\r\n[InternetShortcut]\r\nURL=x\r\n"
                .to_vec(),
            "snelkoppeling",
            "bestand zelf",
        ),
        (
            b"bplist00\xd1\x01\x02SURL".to_vec(),
            "snelkoppeling",
            "bestand zelf",
        ),
        (
            b"Date: Mon\r\nFrom: a@b\r\nSubject: scan\r\n\r\n".to_vec(),
            "e-mail",
            "bijlage",
        ),
        (
            "Van: Jan\nVerzonden: maandag\nAan: Piet\nOnderwerp: scan\n".into(),
            "e-mail",
            "bijlage",
        ),
        (message("__properties_version1.0"), "e-mail", "bijlage"),
        (b"\x78\x9f\x3e\x22\x01\x00\x00".to_vec(), "e-mail", "bijlage"),
        (message("Workbook"), "Excel", "--csv"),
        (tape, "ingepakt", "Pak het uit"),
        (
            scan.replacen("fase\": One(\"lopend", "fase\": One(\"later", 1)
                .into(),
            "‘fase’",
            "opnieuw",
        ),
    ];
    for (bytes, what, cure) in cases {
        fs::write(folder.path().join("x.datalabscan"), &bytes).unwrap();
        let said = fails(folder.path(), &["score", "x.datalabscan"], 1);
        assert!(said.contains(what) && said.contains(cure), "{what}: {said}");
        assert!(
            said.contains("niet veranderd") || said.contains("niets aan veranderd"),
            "{said}"
        );
        assert_eq!(
            said.contains("regel "),
            what == "beschadigd" || what == "‘fase’",
            "{said}"
        );
        assert!(!said.contains("datalabscan:"), "{said}");
        let said = err(&run(folder.path(), &["score", "x.datalabscan", "--lang", "en"]));
        assert!(
            said.contains("wasn’t changed") || said.contains("was changed."),
            "{said}"
        );
        assert_eq!(fs::read(folder.path().join("x.datalabscan")).unwrap(), bytes);
    }
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
