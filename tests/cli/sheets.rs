//! Tables with answers as colleagues and their programs make them: read right, or refused with what to do; never half, and
//! never with something left out unsaid.

use std::{fs, path::Path};

use crate::{err, fine, folder_with_scan, out, run};

/// Fills in a table and returns the exit code and everything said.
fn fill(folder: &Path, bytes: impl AsRef<[u8]>) -> (i32, String) {
    fs::write(folder.join("in.csv"), bytes).unwrap();
    let output = run(folder, &["fill", "a.datalabscan", "--csv", "in.csv"]);
    (output.status.code().unwrap(), out(&output) + &err(&output))
}

/// Tables that say the same: 1.1 is the fourth answer, with a note.
#[test]
fn the_same_table_is_read_however_a_program_lays_it_out() {
    let (folder, path) = folder_with_scan();
    let folder = folder.path();
    let mac = [&b"id;value;note\r1.1;3;\x8e\x8en caf\x8e"[..], b"\r"].concat();
    let tables: [(&str, Vec<u8>); 19] = [
        ("strokes", "id|value|note\n1.1|3|één café\n".into()),
        ("said", "sep=|\r\nid|value|note\r\n1.1|3|één café\r\n".into()),
        (
            "said in quotes",
            "\u{feff}\"sep=;\"\r\nid;value;note\r\n1.1;3;één café\r\n".into(),
        ),
        (
            "empty lines",
            "\n;;;\n\nid;value;note;\n1.1;3;één café;\n;;;\n".into(),
        ),
        ("capitals", " ID ; Value ; NOTE \n1.1; 3 ;één café\n".into()),
        ("Dutch", "Vraag;Waarde;Opmerking\n1.1;3;één café\n".into()),
        (
            "Dutch, by its number",
            "Nummer;Antwoord;Toelichting\n1.1;4;één café\n".into(),
        ),
        ("English", "question,answer,comment\n1.1,4,één café\n".into()),
        ("other order", "note;value;id\néén café;3;1.1\n".into()),
        ("an old Mac", mac),
        (
            "two marks",
            "\u{feff}\u{feff}id;value;note\n1.1;3;één café\n".into(),
        ),
        ("as text", "id;value;note\n\"=\"\"1.1\"\"\";'3;één café\n".into()),
        ("wide", "id;value;note\n１.１;３;één café\n".into()),
        (
            "unseen",
            "id;value;note\n1.1\u{200b};\u{feff}3\u{a0};één café\n".into(),
        ),
        (
            "by its name",
            "id;value;note\nDoel_Vastgelegd;3,0;één café\n".into(),
        ),
        (
            "in words",
            "id;value;note\n\"Vraag 1.1\";antwoord 4;één café\n".into(),
        ),
        (
            "marked at its end, as in DOS",
            "id;value;note\r\n1.1;3;één café\r\n\u{1a}".into(),
        ),
        (
            "in powers of ten",
            "id;value;note\n1.1;3,00E+00;één café\n".into(),
        ),
        (
            "with its subject",
            "id;value;note\n1.1 Doel vastgelegd;3;\"één café\" \n".into(),
        ),
    ];
    for (name, bytes) in tables {
        fine(folder, &["new", "a.datalabscan", "--force", "profile.gemeente=T"]);
        let (code, said) = fill(folder, bytes);
        assert_eq!(code, 0, "{name}: {said}");
        assert!(said.contains("1.1: antwoord 4, ‘"), "{name}: {said}");
        assert!(said.contains("opmerking 1.1: ‘één café’"), "{name}: {said}");
        assert_eq!(said.contains("oude Mac"), name == "an old Mac", "{name}: {said}");
        let text = fs::read_to_string(&path).unwrap();
        assert!(
            text.contains("Level(3)") && text.contains("één café"),
            "{name}: {text}"
        );
    }
}

#[test]
fn answers_are_read_in_the_words_of_people() {
    let (folder, _) = folder_with_scan();
    let folder = folder.path();
    for (value, said) in [
        ("??", "weet ik niet"),
        ("？", "weet ik niet"),
        ("Onbekend", "weet ik niet"),
        ("w.n.", "weet ik niet"),
        ("weet ik nog niet", "weet ik niet"),
        ("n.v.t. - geen inkoop", "nvt:geen inkoop"),
        ("NVT (geen inkoop)", "nvt:geen inkoop"),
        ("—", "was"),
        ("−", "was"),
    ] {
        fine(folder, &["fill", "a.datalabscan", "7.3=2"]);
        let (code, found) = fill(folder, format!("id;value\n7.3;\"{value}\"\n"));
        assert!(code == 0 && found.contains(said), "{value}: {found}");
    }
    let (code, said) = fill(
        folder,
        "id;value\nProfiel.Uurtarief;€ 75 per uur\nPROFILE.beleidsterreinen;\"sociaal; wonen\"\n",
    );
    assert!(code == 0 && said.contains("profile.uurtarief: 75"), "{said}");
    assert!(said.contains("is sociaal,wonen"), "{said}");
}

/// What can't be right, with the place, what it is and what to do.
#[test]
fn a_table_that_is_not_right_is_refused_whole_and_says_why() {
    let cases: [(&str, &[&str]); 27] = [
        (
            "Antwoorden Gemeente T;;\nid;value\n1.1;3\n",
            &["in.csv:1:", "geen kop", "id,value"],
        ),
        ("[{\"id\":\"1.1\",\"value\":3}]", &["in.csv:1:", "geen kop"]),
        ("id;value\n", &["alleen een kop"]),
        (
            "id;value;gezien door\n1.1;3;Jan\n",
            &["‘gezien door’", "Haal de kolom weg"],
        ),
        (
            "vraag;nummer;value\n1.1;1.1;3\n",
            &["‘vraag’ en kolom ‘nummer’", "Haal er één weg"],
        ),
        ("id;value;value\n1.1;3;3\n", &["‘value’", "twee keer"]),
        (
            "id;value;;note\n1.1;3;gezien;x\n",
            &["in.csv:2:", "‘gezien’", "zonder kop"],
        ),
        ("id;value\nGemeente;Duinrand\n", &["schrijf er profile.gemeente."]),
        ("id;value;note\n1.1;3;\"zei \"ja\"\"\n", &["in.csv:2:", "dubbel"]),
        ("id;value;note\n1.1;3;\"open\n1.2;3;x\n", &["in.csv:2:", "dubbel"]),
        (
            "id;value;note\n1.1;3;x\nprofile.fase;idee;let op\n",
            &["in.csv:3:", "opmerking of bewijs"],
        ),
        (
            "id;value;note\n1.1;3;#NAAM?\n",
            &["in.csv:2:", "#NAAM?", "als tekst"],
        ),
        ("id;value;note\n1.1;#N/B;\n", &["#N/B", "als tekst"]),
        ("id;value;note\n1.1;3;########\n", &["########"]),
        ("id;value\n;3\n", &["in.csv:2:", "welke vraag"]),
        ("id;value\nfase;idee\n", &["profile.fase"]),
        (
            "id;value\n9.9;3\n",
            &["‘9.9’", "zoals 1.1", "zoals doel-vastgelegd"],
        ),
        (
            "id;value\n1.1;3\n1.2;2\n1.1;3\n",
            &["in.csv:4:", "1.1 (doel-vastgelegd)", "ook op regel 2"],
        ),
        (
            "id;value\n1.1;3\nDoel-vastgelegd;3\n",
            &["in.csv:3:", "ook op regel 2"],
        ),
        ("id;value\r1.1;3\r9.9;3\r", &["in.csv:3:", "‘9.9’"]),
        ("id;value\n46024,0;3\n", &["datum", "2.1"]),
        ("id;value\n1-1-2026;3\n", &["datum", "1.1"]),
        ("vraag;antwoord\n1.1;0\n", &["1 tot en met 5"]),
        ("id;value\n7.3;nvt\n", &["vraag 7.3", "nvt:geen inkoop"]),
        (
            "id;value\n1.1;nvt: te klein\n",
            &["vraag 1.1", "altijd van toepassing"],
        ),
        ("id;value\nprofile.beleidsterreinen;,\n", &["‘,’"]),
        ("id;value\n1.1;na overleg\n", &["‘na overleg’"]),
    ];
    are_refused(&cases);
}

/// Letters that another program lost or misread on the way.
#[test]
fn a_table_with_spoiled_letters_is_refused_whole_and_says_why() {
    are_refused(&[
        (
            "id;value;note\n1.1;3;â‚¬ 5\n",
            &["in.csv:2:", "‘â‚¬’", "CSV UTF-8"],
        ),
        (
            "id;value;note\n1.1;3;√©√©n\n",
            &["in.csv:2:", "‘√©’", "CSV UTF-8"],
        ),
        (
            "id;value;note\n1.1;3;├®├®n\n",
            &["in.csv:2:", "‘├®’", "CSV UTF-8"],
        ),
        (
            "id;value;note\n1.1;3;wordt be?nvloed\n",
            &["‘be?nvloed’", "CSV UTF-8"],
        ),
        (
            "id;value;note\n1.1;3;cafÃ©\n",
            &["in.csv:2:", "‘Ã©’", "CSV UTF-8"],
        ),
        ("id;value;note\n1.1;3;caf\u{fffd}\n", &["in.csv:2:", "CSV UTF-8"]),
    ]);
    // A file that was cut in the middle of a letter.
    let wide: Vec<u8> = "\u{feff}id;value;note\n1.1;3;🙂"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let (folder, _) = folder_with_scan();
    let (code, said) = fill(folder.path(), &wide[..wide.len() - 2]);
    assert!(code == 1 && said.contains("in.csv:2:"), "{said}");
}

/// Each of these tables is refused whole, with these words.
fn are_refused(cases: &[(&str, &[&str])]) {
    let (folder, path) = folder_with_scan();
    let folder = folder.path();
    let before = fs::read(&path).unwrap();
    for (table, parts) in cases {
        let (code, said) = fill(folder, table);
        assert_eq!(code, 1, "{table}: {said}");
        for part in *parts {
            assert!(said.contains(part), "{part}: {table}: {said}");
        }
        assert!(said.contains("niets opgeslagen"), "{said}");
        assert_eq!(fs::read(&path).unwrap(), before, "{table}");
        let english = run(
            folder,
            &["fill", "a.datalabscan", "--csv", "in.csv", "--lang", "en"],
        );
        assert!(err(&english).contains("Nothing was saved"), "{}", err(&english));
    }
}

/// Files of other programs under the name of a table.
#[test]
fn workbooks_of_every_kind_say_to_save_them_as_a_table() {
    let (folder, path) = folder_with_scan();
    let before = fs::read(&path).unwrap();
    let wide = |name: &str| -> Vec<u8> {
        let name = name.encode_utf16().flat_map(u16::to_le_bytes);
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
            .iter()
            .copied()
            .chain([0; 504])
            .chain(name)
            .collect()
    };
    let cases: [(Vec<u8>, &str); 9] = [
        (wide("Workbook"), "Excel"),
        (b"\x09\x08\x10\x00\x00\x06\x05\x00".to_vec(), "Excel"),
        (b"PK\x03\x04\x14\x00Index/Document.iwa".to_vec(), "Excel"),
        (b"ID;PWXL;N;E\r\nP;PGeneral\r\n".to_vec(), "Excel"),
        (
            b"<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table><tr><td>id</table>".to_vec(),
            "Excel",
        ),
        (
            b"<?xml version=\"1.0\"?>\n<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>"
                .to_vec(),
            "Excel",
        ),
        (
            b"<?xml version=\"1.0\"?>\n<office:document office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\"/>"
                .to_vec(),
            "Excel",
        ),
        (wide("EncryptedPackage"), "kantoorprogramma"),
        (wide("__substg1.0_1000"), "e-mail"),
    ];
    for (bytes, what) in cases {
        let (code, said) = fill(folder.path(), &bytes);
        assert!(code == 1 && said.contains(what), "{what}: {said}");
        assert!(said.contains("CSV UTF-8") || what == "e-mail", "{said}");
        assert_eq!(fs::read(&path).unwrap(), before);
    }
}
