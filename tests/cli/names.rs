//! Names of what is written: each file ends as programs expect, and nothing that is there makes way by mistake.

use std::fs;

use crate::{actions::with_a_plan, err, fails, fine, folder_with_scan, run};

#[test]
fn what_is_made_ends_as_its_kind_does_and_no_name_is_cut() {
    let (folder, _) = folder_with_scan();
    let folder = folder.path();
    for (arguments, made) in [
        (
            &["report", "a", "--short", "-o", "Rapport v1.2"][..],
            "Rapport v1.2.pdf",
        ),
        (
            &["report", "a", "--short", "-o", "Rapport v1.3"],
            "Rapport v1.3.pdf",
        ),
        (&["report", "a", "--short", "-o", "brief.docx"], "brief.docx.pdf"),
        (&["report", "a", "--short", "-o", "GROOT.PDF"], "GROOT.PDF"),
        (
            &["invite", "a", "--role", "analist", "-o", "voor Jan 2.0"],
            "voor Jan 2.0.datalabscan",
        ),
        (
            &["invite", "a", "--role", "analist", "-o", "voor.pdf"],
            "voor.pdf.datalabscan",
        ),
        (&["new", "nieuw"], "nieuw.datalabscan"),
        (&["extract", "GROOT.PDF", "-o", "eruit"], "eruit.datalabscan"),
    ] {
        let said = fine(folder, arguments);
        assert!(said.contains(made), "{made}: {said}");
        assert!(folder.join(made).is_file(), "{made}");
    }
    fine(folder, &["fill", "a", "1.1=3"]);
    // Without its extension a scan is the one that is there.
    fine(
        folder,
        &["fill", "nieuw", "1.1=2", "profile.gemeente=Gemeente Test"],
    );
    fine(folder, &["merge", "nieuw", "a.datalabscan"]);
    assert!(!folder.join("nieuw").exists());
    fine(folder, &["merge", "samen", "nieuw.datalabscan"]);
    assert!(folder.join("samen.datalabscan").is_file());
}

#[test]
fn a_new_scan_takes_the_place_of_a_scan_only() {
    let (folder, path) = folder_with_scan();
    let folder = folder.path();
    fine(folder, &["report", "a", "--short", "-o", "r.pdf"]);
    fs::write(folder.join("afspraken.ics"), "BEGIN:VCALENDAR\r\n").unwrap();
    for name in ["r.pdf", "afspraken.ics"] {
        let before = fs::read(folder.join(name)).unwrap();
        let said = fails(folder, &["new", name, "--force"], 1);
        assert!(
            said.contains(name) && said.contains("niet overschreven"),
            "{said}"
        );
        assert_eq!(fs::read(folder.join(name)).unwrap(), before, "{name}");
    }
    let before = fs::read(&path).unwrap();
    fine(folder, &["new", "a.datalabscan", "--force"]);
    assert_ne!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_calendar_takes_the_place_of_its_earlier_self_only() {
    let folder = with_a_plan();
    let folder = folder.path();
    let export = |out: &str| run(folder, &["export", "own", "--format", "ics", "-o", out]);
    assert!(export("plan.ics").status.success());
    assert!(
        export("plan.ics").status.success(),
        "the same calendar, brought up to date"
    );
    fine(folder, &["report", "own", "--short", "-o", "r.pdf"]);
    for out in ["r.pdf", "bare.datalabscan"] {
        let before = fs::read(folder.join(out)).unwrap();
        let output = export(out);
        let there = fs::read(folder.join(out)).unwrap();
        assert_eq!(there, before, "{out}: {}", err(&output));
        assert!(!folder.join(format!("{out}.ics")).exists(), "{out}");
    }
    let before = fs::read(folder.join("plan.ics")).unwrap();
    fails(folder, &["report", "own", "--short", "-o", "plan.ics"], 1);
    assert_eq!(fs::read(folder.join("plan.ics")).unwrap(), before);
}
