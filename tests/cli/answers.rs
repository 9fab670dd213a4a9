//! Answers and numbers from arguments and spreadsheets: as people and their programs write them, with nothing lost unsaid.

use std::{fs, path::Path};

use crate::{PROFILE, err, fails, fine, folder_with_scan, out, run};

/// Writes a spreadsheet and fills it in.
fn sheet(folder: &Path, bytes: impl AsRef<[u8]>) -> std::process::Output {
    fs::write(folder.join("in.csv"), bytes).unwrap();
    run(folder, &["fill", "a.datalabscan", "--csv", "in.csv"])
}

#[test]
fn an_empty_cell_leaves_an_answer_and_a_word_erases_it() {
    let (folder, path) = folder_with_scan();
    let folder = folder.path();
    fine(
        folder,
        &[
            "fill",
            "a.datalabscan",
            "1.1=3",
            "1.2=2",
            "1.3=?",
            "1.4=1",
            "2.1=4",
        ],
    );
    let said = out(&sheet(
        folder,
        "id;value;note;evidence\n1.1;;Zie de nota;\n1.2;4;;\n1.3;wis;;\n2.1;4;;besluit 7\n2.2;0;;\n3.1;;;\n",
    ));
    assert!(
        said.contains("Ingevuld: 3; veranderd: 1; gewist: 1; ongewijzigd: 2."),
        "{said}"
    );
    assert!(
        said.contains("Veranderd: 1.2 (was antwoord 3, is antwoord 5)."),
        "{said}"
    );
    assert!(said.contains("Gewist: 1.3 (was weet ik niet)."), "{said}");
    let text = fs::read_to_string(&path).unwrap();
    assert_eq!(text.matches("response: Level").count(), 5, "{text}");
    // Words that are replaced or erased are named as well.
    let said = out(&sheet(
        folder,
        "id,value,note,evidence\n1.1,-,Nieuwe nota,\n2.1,,,clear\n",
    ));
    for part in [
        "Gewist: 1.1 (was antwoord 4)",
        "opmerking 1.1 (was ‘Zie de nota’, is ‘Nieuwe nota’)",
        "bewijs 2.1 (was ‘besluit 7’)",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    // The profile too, and from the arguments.
    let said = fine(
        folder,
        &[
            "fill",
            "a.datalabscan",
            "profile.fase=idee",
            "profile.rol=projectleider",
            "2.2=",
        ],
    );
    assert!(
        said.contains("profile.fase (was lopend, is idee)") && said.contains("2.2 (was antwoord 1)"),
        "{said}"
    );
    assert!(said.contains("ongewijzigd: 1"), "{said}");
}

#[test]
fn an_answer_by_its_number_and_by_its_level_are_the_same_and_are_said_in_words() {
    let (folder, path) = folder_with_scan();
    let folder = folder.path();
    let mut texts = Vec::new();
    for value in ["2", "antwoord3", "Answer 3", "answer3"] {
        fine(folder, &["fill", "a.datalabscan", "1.1="]);
        let said = fine(folder, &["fill", "a.datalabscan", &format!("1.1={value}")]);
        assert!(said.contains("1.1: antwoord 3, ‘"), "{value}: {said}");
        texts.push(fs::read_to_string(&path).unwrap().contains("Level(2)"));
    }
    assert_eq!(texts, [true; 4]);
    let said = fine(
        folder,
        &["fill", "a.datalabscan", "1.1=antwoord5", "--lang", "en"],
    );
    assert!(said.contains("1.1 (was answer 3, is answer 5)"), "{said}");
    for bad in ["antwoord0", "antwoord6", "antwoord", "antwoord 3,5"] {
        let said = fails(folder, &["fill", "a.datalabscan", &format!("1.1={bad}")], 1);
        assert!(said.contains("antwoord1 tot en met antwoord5"), "{bad}: {said}");
    }
}

#[test]
fn what_a_spreadsheet_made_of_numbers_is_read_or_explained() {
    let (folder, path) = folder_with_scan();
    let folder = folder.path();
    assert!(
        sheet(
            folder,
            "id;value\n1,3;2,0\n2,4;1.0\n3.3; 4 \n7.3;n.v.t.: geen inkoop\n5.1;Weet ik niet\n"
        )
        .status
        .success()
    );
    let text = fs::read_to_string(&path).unwrap();
    for part in [
        "Level(2)",
        "Level(1)",
        "Level(4)",
        "NotApplicable(\"geen inkoop\")",
        "DontKnow",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    for bad in ["2,5", "20", "2,", "1.0.0", "0x1"] {
        assert!(
            !sheet(folder, format!("id;value\n1.1;{bad}\n")).status.success(),
            "{bad}"
        );
    }
    let said = err(&sheet(
        folder,
        "id;value\n3-feb;2\n04-01-2026;1\n46082;1\n32-13-2026;1\n",
    ));
    let third = said.lines().collect::<Vec<_>>();
    for (line, number) in [(0, "3.2"), (1, "4.1"), (2, "1.3")] {
        let hint = third[line];
        assert!(
            hint.contains(&format!("in.csv:{}", line + 2)) && hint.contains("datum"),
            "{hint}"
        );
        assert!(hint.contains(number) && hint.contains("als tekst"), "{hint}");
    }
    assert!(third[3].contains("bestaat niet"), "{said}");
    assert_eq!(fs::read_to_string(&path).unwrap(), text);
}

#[test]
fn a_spreadsheet_is_read_in_every_encoding_and_nothing_else_is() {
    let (folder, path) = folder_with_scan();
    let folder = folder.path();
    let table = "id\tvalue\tnote\r\n6.1\t3\tÉén “coördinator” – akkoord\r\n";
    let units: Vec<u16> = format!("\u{feff}{table}").encode_utf16().collect();
    let encoded: [Vec<u8>; 4] = [
        units.iter().flat_map(|unit| unit.to_le_bytes()).collect(),
        units.iter().flat_map(|unit| unit.to_be_bytes()).collect(),
        format!("\u{feff}{table}").into_bytes(),
        b"id\tvalue\tnote\r\n6.1\t3\t\xc9\xe9n \x93co\xf6rdinator\x94 \x96 akkoord\r\n".to_vec(),
    ];
    for bytes in encoded {
        fine(folder, &["new", "a.datalabscan", "--force"]);
        assert!(sheet(folder, &bytes).status.success());
        assert!(
            fs::read_to_string(&path)
                .unwrap()
                .contains("Één “coördinator” – akkoord")
        );
    }
    // What programs for DOS wrote is read, and said.
    let output = sheet(folder, b"id;value;note\r\n6.1;3;co\x94rdinatie caf\x82\r\n");
    assert!(
        output.status.success() && err(&output).contains("MS-DOS"),
        "{}",
        err(&output)
    );
    assert!(fs::read_to_string(&path).unwrap().contains("coördinatie café"));
    let before = fs::read(&path).unwrap();
    for (bytes, what, cure) in [
        (
            &b"PK\x03\x04\x14[Content_Types].xml \x01\x02 xl/"[..],
            "Excel",
            "CSV UTF-8",
        ),
        (b"%PDF-1.7\n\x01\x02", "pdf", "CSV"),
        (&before, "een scan", "merge"),
        (
            b"id;value;note\r\n6.1;3;caf\x82 caf\xe9\r\n",
            "MS-DOS",
            "CSV UTF-8",
        ),
        (b"", "leeg", "opnieuw"),
    ] {
        let output = sheet(folder, bytes);
        let said = err(&output);
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(said.contains(what) && said.contains(cure), "{said}");
        assert!(!said.chars().any(|c| c.is_control() && c != '\n'), "{said:?}");
        assert_eq!(fs::read(&path).unwrap(), before);
    }
    // What is repeated from a file can't steer the terminal.
    let said = err(&sheet(folder, "id;value;\u{1b}[31mrood\u{7}\n6.1;3;x\n"));
    assert!(said.contains("‘[31mrood’"), "{said:?}");
}

#[test]
fn numbers_are_read_as_people_write_them_and_unusual_ones_refused() {
    let (folder, path) = folder_with_scan();
    let folder = folder.path();
    let fill = |rate: &str, more: &[&str]| {
        let rate = format!("profile.uurtarief={rate}");
        run(folder, &[&["fill", "a.datalabscan", &rate], more].concat())
    };
    let saved = || {
        let text = fs::read_to_string(&path).unwrap();
        text.lines()
            .find(|line| line.contains("uurtarief"))
            .unwrap_or_default()
            .trim()
            .to_owned()
    };
    for (text, value) in [
        ("82,50", "82.5"),
        ("€ 95", "95.0"),
        ("110,-", "110.0"),
        ("64.25", "64.25"),
        ("88 euro", "88.0"),
    ] {
        assert!(fill(text, &[]).status.success(), "{text}");
        assert_eq!(saved(), format!("\"uurtarief\": Number({value}),"), "{text}");
    }
    let before = saved();
    let said = err(&fill("1.450", &[]));
    for part in [
        "‘1.450’",
        "€ 1.450",
        "€ 1,45",
        "€ 10",
        "€ 500",
        "--force",
        "niets opgeslagen",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    for text in ["5", "600", "1,450", "0,82"] {
        let output = fill(text, &[]);
        assert_eq!(output.status.code(), Some(1), "{text}");
        assert!(err(&output).contains("--force"), "{text}: {}", err(&output));
    }
    for text in ["-82", "82,5,5", "1e2", "tachtig", "82%", "99999999999"] {
        assert_eq!(fill(text, &["--force"]).status.code(), Some(1), "{text}");
    }
    assert_eq!(saved(), before);
    assert!(fill("1.450", &["--force"]).status.success());
    assert_eq!(saved(), "\"uurtarief\": Number(1450.0),");
    // What is there already is no reason to refuse anything else.
    assert!(fill("1.450", &["profile.uren_week=36"]).status.success());
    let said = fine(folder, &["fill", "a.datalabscan", "profile.uurtarief=82,5"]);
    assert!(said.contains("(was 1450, is 82,50)"), "{said}");
    let new: Vec<&str> = ["new", "b.datalabscan", "profile.uurtarief=1.450"]
        .iter()
        .chain(PROFILE)
        .copied()
        .collect();
    fails(folder, &new, 1);
}

#[test]
fn options_are_known_by_their_words_too() {
    let (folder, path) = folder_with_scan();
    fine(
        folder.path(),
        &[
            "fill",
            "a.datalabscan",
            "profile.fase=Idee",
            "profile.beleidsterreinen=Sociaal, WONEN",
        ],
    );
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains("\"fase\": One(\"idee\")"), "{text}");
    let said = fails(
        folder.path(),
        &["fill", "a.datalabscan", "profile.fase=idee,lopend"],
        1,
    );
    assert!(said.contains("één waarde"), "{said}");
}

#[test]
fn what_a_report_cannot_show_is_said_before_it_is_written() {
    let (folder, path) = folder_with_scan();
    let folder = folder.path();
    let cells = "id;value;note;evidence\n1.1;2;☑ akkoord ☐ niet akkoord, ﬁjn;\n1.2;2;Overleg met 市 en 市;✔ nota\n2.1;1;;Пример 数\n";
    assert!(sheet(folder, cells).status.success());
    let report = |more: &[&str]| {
        run(
            folder,
            &[&["report", "a.datalabscan", "-o", "r.pdf"], more].concat(),
        )
    };
    let output = report(&[]);
    let said = err(&output);
    assert!(
        output.status.success() && said.contains("opmerking 1.2 (市); bewijs 2.1 (数)"),
        "{said}"
    );
    assert!(!said.contains("1.1") && !said.contains('✔'), "{said}");
    // The report carries the scan as it is.
    fine(folder, &["extract", "r.pdf", "-o", "b.datalabscan"]);
    assert_eq!(
        fs::read(folder.join("b.datalabscan")).unwrap(),
        fs::read(path).unwrap()
    );
    assert_eq!(err(&report(&["--without-notes"])), "");
}

#[test]
fn limits_are_named() {
    let (folder, path) = folder_with_scan();
    let folder = folder.path();
    let before = fs::read(&path).unwrap();
    let long = format!("id;value;note\n1.1;2;{}\n", "é".repeat(100_001));
    let rows = format!("id;value\n{}", "1.1;\n".repeat(2001));
    for (table, limit) in [(long, "100000"), (rows, "2000")] {
        let output = sheet(folder, table);
        let said = err(&output);
        assert!(output.status.code() == Some(1) && said.contains(limit), "{said}");
        assert_eq!(fs::read(&path).unwrap(), before);
    }
    let large = fs::File::create(folder.join("in.csv")).unwrap();
    large.set_len(200 * 1024 * 1024).unwrap();
    let said = fails(folder, &["fill", "a.datalabscan", "--csv", "in.csv"], 1);
    assert!(said.contains("16 MB"), "{said}");
}
