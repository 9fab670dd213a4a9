//! Merging a folder as it fills up with what colleagues send: everything in it is merged or named.

use std::{fs, path::Path};

use crate::{err, fails, fine, folder_with_scan, run};

/// A colleague's answer file, in the municipality of the scan unless that is named otherwise.
fn answer(at: &Path, name: &str, role: &str, changes: &[&str]) {
    fine(
        at,
        &[
            "invite",
            "a.datalabscan",
            "-o",
            name,
            "--role",
            role,
            "--only",
            "3",
        ],
    );
    fine(at, &[&["fill", name], changes].concat());
}

#[test]
fn everything_in_a_folder_is_merged_or_named_with_its_cure() {
    let (folder, _) = folder_with_scan();
    let at = folder.path();
    fs::create_dir_all(at.join("in/bijlagen/vorige keer")).unwrap();
    for (name, role) in [
        ("in/een.datalabscan.txt", "bestuur"),
        ("in/twee.datalabscan (2)", "analist"),
        ("in/DRIE", "privacy"),
        ("in/bijlagen/vier.datalabscan", "inhoud"),
        ("in/bijlagen/vorige keer/vijf.datalabscan", "management"),
    ] {
        answer(at, name, role, &["3.1=2", "3.2=1"]);
    }
    answer(at, "zes.datalabscan", "informatie", &["3.1=3", "3.2=1"]);
    for field in ["inwonertal=25-50", "soort=samenwerkend", "fase=lopend"] {
        fine(at, &["fill", "zes.datalabscan", &format!("profile.{field}")]);
    }
    fine(at, &["report", "zes.datalabscan", "-o", "in/zes.pdf"]);
    fs::write(at.join("in/ander.pdf"), b"%PDF-1.4\n%%EOF").unwrap();
    fs::write(
        at.join("in/pakket.zip"),
        b"PK\x03\x04\x14\x00\x00\x00zeven.datalabscan",
    )
    .unwrap();
    fs::write(
        at.join("in/inloggen.datalabscan"),
        b"<html><body>Meld u aan</body></html>",
    )
    .unwrap();
    fs::write(at.join("in/.DS_Store"), b"\0\0\0\x01Bud1").unwrap();
    let said = fine(at, &["merge", "a.datalabscan", "in"]);
    assert!(
        said.contains("Telt mee: 5. Bewaard zonder mee te tellen: 0. Niet samengevoegd: 4."),
        "{said}"
    );
    for (name, what, cure) in [
        ("ander.pdf", "geen scan", "ander programma"),
        ("pakket.zip", "ingepakt bestand", "Pak het uit"),
        ("inloggen.datalabscan", "webpagina", "Meld aan"),
        ("vorige keer", "map in een map", "Kies die map zelf"),
    ] {
        let line = said.lines().find(|line| line.contains(name)).unwrap_or_default();
        assert!(line.contains(what) && line.contains(cure), "{name}: {said}");
        assert!(line.contains("niet samengevoegd"), "{line}");
    }
    assert!(!said.contains("DS_Store"), "{said}");
    // The cure works.
    let said = fine(at, &["merge", "a.datalabscan", "in/bijlagen/vorige keer"]);
    assert!(said.contains("Invullers die meetellen: 6."), "{said}");
}

#[test]
fn a_municipality_is_the_same_however_it_is_typed() {
    let (folder, _) = folder_with_scan();
    let at = folder.path();
    fine(at, &["fill", "a.datalabscan", "profile.gemeente=’s-Gravenzande"]);
    let names = [
        "Gemeente 's-Gravenzande",
        "`S‑GRAVENZANDE",
        "s–Gravenzande.",
        "‘s-Gra\u{301}venzande",
    ];
    for (at_name, name) in names.iter().enumerate() {
        let file = format!("{at_name}.datalabscan");
        answer(
            at,
            &file,
            "analist",
            &["3.1=2", &format!("profile.gemeente={name}")],
        );
        let said = fine(at, &["merge", "a.datalabscan", &file]);
        assert!(said.contains("telt mee"), "{name}: {said}");
        assert!(!said.contains("profiel is anders"), "{said}");
    }
    answer(
        at,
        "x.datalabscan",
        "analist",
        &["3.1=2", "profile.gemeente=Westland"],
    );
    let output = run(at, &["merge", "a.datalabscan", "x.datalabscan"]);
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(
        said.contains("‘Westland’") && said.contains("‘’s-Gravenzande’"),
        "{said}"
    );
    assert!(
        said.contains("datalabscan fill x.datalabscan \"profile.gemeente=’s-Gravenzande\""),
        "{said}"
    );
    // The cure that is named works.
    fine(at, &["fill", "x.datalabscan", "profile.gemeente=’s-Gravenzande"]);
    assert!(fine(at, &["merge", "a.datalabscan", "x.datalabscan"]).contains("Telt mee: 1."));
    // Towns of one name stay apart.
    fine(at, &["fill", "a.datalabscan", "profile.gemeente=Beek (L.)"]);
    fine(at, &["fill", "x.datalabscan", "profile.gemeente=Beek (N.B.)"]);
    fails(at, &["merge", "a.datalabscan", "x.datalabscan"], 1);
}

#[test]
fn an_invitation_that_two_people_used_is_noticed_and_both_can_count() {
    let (folder, _) = folder_with_scan();
    let at = folder.path();
    answer(at, "een.datalabscan", "analist", &["3.1=1", "3.2=0", "3.3=1"]);
    fs::copy(at.join("een.datalabscan"), at.join("twee.datalabscan")).unwrap();
    fine(at, &["fill", "twee.datalabscan", "3.1=4", "3.2=4", "3.3=2"]);
    let merge = |more: &[&str]| {
        fine(
            at,
            &[
                &["merge", "a.datalabscan", "een.datalabscan", "twee.datalabscan"],
                more,
            ]
            .concat(),
        )
    };
    let said = merge(&[]);
    assert_eq!(
        said.matches("Mogelijk twee mensen met één uitnodiging").count(),
        2,
        "{said}"
    );
    assert!(
        said.contains("--both") && said.contains("zonder mee te tellen: 1"),
        "{said}"
    );
    let year = datalabscan::clock::today().year().to_string();
    assert!(said.contains(&year), "with dates: {said}");
    let said = merge(&["--both"]);
    assert!(
        said.contains("Telt mee: 2. Bewaard zonder mee te tellen: 0."),
        "{said}"
    );
    assert!(said.contains("Invullers die meetellen: 2."), "{said}");
    // From now on each file is known as its own person's.
    let said = merge(&[]);
    assert!(
        said.contains("Telt mee: 2.") && !said.contains("Mogelijk"),
        "{said}"
    );
    fine(at, &["fill", "een.datalabscan", "3.2=1"]);
    let said = merge(&[]);
    assert!(
        said.contains("Telt mee: 2.") && said.contains("Invullers die meetellen: 2."),
        "{said}"
    );
    // A scan that was mailed round and filled in by somebody in another role.
    fine(at, &["fill", "a.datalabscan", "3.1=2", "3.2=2"]);
    fs::copy(at.join("a.datalabscan"), at.join("rond.datalabscan")).unwrap();
    fine(at, &["fill", "rond.datalabscan", "3.1=3", "profile.rol=privacy"]);
    let said = fine(at, &["merge", "a.datalabscan", "rond.datalabscan"]);
    assert!(said.contains("Mogelijk twee mensen"), "{said}");
    let said = fine(at, &["merge", "a.datalabscan", "rond.datalabscan", "--both"]);
    assert!(said.contains("Invullers die meetellen: 4."), "{said}");
}

#[test]
fn what_goes_on_from_a_file_is_later_whatever_the_clock_says() {
    let (folder, _) = folder_with_scan();
    let at = folder.path();
    answer(at, "een.datalabscan", "analist", &["3.1=1", "3.2=0", "3.3=1"]);
    // Saved on a computer of which the clock runs years ahead.
    let path = at.join("een.datalabscan");
    let text = fs::read_to_string(&path).unwrap();
    let at_saved = text.find("saved: ").unwrap();
    let start = at_saved + text[at_saved..].find("20").unwrap();
    let ahead = format!("{}2099{}", &text[..start], &text[start + 4..]);
    fs::write(&path, &ahead).unwrap();
    fs::write(at.join("twee.datalabscan"), &ahead).unwrap();
    fine(at, &["fill", "twee.datalabscan", "3.1=3"]);
    let said = fine(
        at,
        &["merge", "a.datalabscan", "een.datalabscan", "twee.datalabscan"],
    );
    assert!(said.contains("twee.datalabscan: telt mee"), "{said}");
    assert!(
        said.contains("een.datalabscan: bewaard") && said.contains("klok"),
        "{said}"
    );
    let output = run(at, &["merge", "a.datalabscan", "nergens"]);
    assert!(!err(&output).is_empty());
}

#[test]
fn two_who_fill_in_the_same_scan_at_once_lose_nothing() {
    let (folder, path) = folder_with_scan();
    let at = folder.path();
    let items = ["1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "2.3", "2.4"];
    for level in ["1", "3"] {
        std::thread::scope(|scope| {
            for item in items {
                scope.spawn(move || fine(at, &["fill", "a.datalabscan", &format!("{item}={level}")]));
            }
        });
        let text = fs::read_to_string(&path).unwrap();
        assert_eq!(
            text.matches(&format!("Level({level})")).count(),
            items.len(),
            "{text}"
        );
    }
    assert_eq!(fs::read_dir(at).unwrap().count(), 1, "no lock is left");
    // A lock of somebody who never finished is told and replaced.
    let lock = at.join(".datalabscan-a.datalabscan.lock");
    let old = jiff::Timestamp::from_second(1_700_000_000).unwrap();
    fs::write(&lock, format!("jan@pc-12\n{old}\n7 1\n")).unwrap();
    let file = fs::File::options().write(true).open(&lock).unwrap();
    file.set_modified(old.into()).unwrap();
    drop(file);
    let output = run(at, &["fill", "a.datalabscan", "3.1=2"]);
    assert!(
        output.status.success() && err(&output).contains("jan@pc-12"),
        "{}",
        err(&output)
    );
    assert!(!lock.exists());
}

/// What a report of a group holds are nobody's own answers.
#[test]
fn the_summary_of_a_group_is_not_filled_in() {
    let (folder, _) = folder_with_scan();
    let at = folder.path();
    two_colleagues(at);
    fine(at, &["report", "a.datalabscan", "--short", "-o", "r.pdf"]);
    fine(at, &["extract", "r.pdf", "-o", "s.datalabscan"]);
    let path = at.join("s.datalabscan");
    let before = fs::read(&path).unwrap();
    let said = fails(at, &["fill", "s.datalabscan", "1.1=2"], 1);
    assert!(said.contains("samenvatting van een groep"), "{said}");
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn papers_of_a_meeting_say_what_they_cannot_show() {
    let (folder, _) = folder_with_scan();
    let at = folder.path();
    two_colleagues(at);
    fs::write(at.join("in.csv"), "id;value;note\n3.1;4;Zie 学\n").unwrap();
    fine(
        at,
        &["fill", "een.datalabscan", "--csv", "in.csv", "--consent", "yes"],
    );
    fine(at, &["fill", "twee.datalabscan", "--consent", "yes", "3.2=1"]);
    fine(
        at,
        &["merge", "a.datalabscan", "een.datalabscan", "twee.datalabscan"],
    );
    let papers = |lacks: &str| {
        for more in [&[][..], &["--script"]] {
            let output = run(at, &[&["agenda", "a.datalabscan"], more].concat());
            let said = err(&output);
            assert!(output.status.success() && said.contains(lacks), "{said}");
        }
    };
    papers(": 学.");
    // In the foot of each page.
    fine(at, &["fill", "a.datalabscan", "profile.gemeente=Duinrand 海"]);
    papers(": 海 学.");
}

/// Two colleagues who see it another way are merged in.
fn two_colleagues(at: &Path) {
    for (name, role, change) in [
        ("een.datalabscan", "bestuur", "3.1=4"),
        ("twee.datalabscan", "analist", "3.1=0"),
    ] {
        answer(at, name, role, &[change]);
        fine(at, &["merge", "a.datalabscan", name]);
    }
}
