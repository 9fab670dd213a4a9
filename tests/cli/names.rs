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
    // Nor does an invitation take the place of anything but an earlier one.
    for name in ["r.pdf", "afspraken.ics", "a.datalabscan"] {
        let before = fs::read(folder.join(name)).unwrap();
        let said = fails(
            folder,
            &["invite", "a", "--role", "analist", "-o", name, "--force"],
            1,
        );
        assert!(said.contains("niet overschreven"), "{said}");
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
    // A calendar of another program, under a name that would do.
    fs::write(
        folder.join("agenda.ics"),
        "BEGIN:VCALENDAR\r\nPRODID:-//Outlook//\r\nEND:VCALENDAR\r\n",
    )
    .unwrap();
    for out in ["r.pdf", "bare.datalabscan", "agenda.ics"] {
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

/// Days, roles and themes as people write them; what can't be is refused before anything is made.
#[test]
fn days_roles_and_themes_are_read_as_people_write_them() {
    let (folder, _) = folder_with_scan();
    let folder = folder.path();
    let invite = |out: &str, more: &[&str]| {
        let arguments = [&["invite", "a", "-o", out][..], more].concat();
        run(folder, &arguments)
    };
    let text = |out: &str| fs::read_to_string(folder.join(format!("{out}.datalabscan"))).unwrap();
    for (at, day) in ["31-12-2099", "31/12/2099", "31 december 2099", "2099-12-31"]
        .iter()
        .enumerate()
    {
        let out = format!("dag{at}");
        assert!(
            invite(&out, &["--role", "analist", "--until", day])
                .status
                .success(),
            "{day}"
        );
        assert!(text(&out).contains("2099-12-31"), "{day}: {}", text(&out));
    }
    for day in [
        "29-02-2027",
        "0226-01-01",
        "31-12-9999",
        "45123",
        "feb-26",
        "01/02/26",
        "morgen",
    ] {
        let output = invite("nee", &["--role", "analist", "--until", day]);
        assert!(err(&output).contains(day), "{}", err(&output));
        assert_eq!(output.status.code(), Some(2), "{day}");
        fails(
            folder,
            &["report", "a", "--short", "-o", "nee.pdf", "--date", day],
            2,
        );
    }
    let output = invite("nee", &["--role", "analist", "--until", "31-12-2001"]);
    assert!(err(&output).contains("al voorbij"), "{}", err(&output));
    for role in ["Analist", "Data-analist of onderzoeker"] {
        assert!(
            invite(role, &["--role", role, "--only", "1, thema 2"])
                .status
                .success(),
            "{role}"
        );
        assert!(text(role).contains("One(\"analist\")"), "{}", text(role));
    }
    let long = "concept ".repeat(20);
    let said = fails(folder, &["report", "a", "-o", "nee.pdf", "--status", &long], 1);
    assert!(said.contains("60 tekens"), "{said}");
    assert!(!folder.join("nee.datalabscan").exists() && !folder.join("nee.pdf").exists());
}
