//! Invitations from the command line: the scan remembers them as it does those of the window.

use std::{fs, path::Path};

use crate::{fails, fine, folder_with_scan, run};

fn remembered(at: &Path) -> usize {
    let scan = fs::read_to_string(at.join("a.datalabscan")).unwrap();
    scan.matches("Invited(").count()
}

fn invite<'a>(out: &'a str, role: &'a str) -> [&'a str; 6] {
    ["invite", "a.datalabscan", "-o", out, "--role", role]
}

#[test]
fn an_invitation_is_remembered_in_the_scan_and_replaced_only_when_asked() {
    let (folder, _) = folder_with_scan();
    let at = folder.path();
    let said = fine(at, &invite("x.datalabscan", "privacy"));
    assert!(said.contains("a.datalabscan onthoudt de uitnodiging"), "{said}");
    assert_eq!(remembered(at), 1);
    let first = fs::read(at.join("x.datalabscan")).unwrap();
    fails(at, &invite("x.datalabscan", "privacy"), 1);
    assert_eq!(remembered(at), 1, "what wasn't made isn't remembered");
    let forced: Vec<&str> = invite("x.datalabscan", "privacy")
        .into_iter()
        .chain(["--force"])
        .collect();
    fine(at, &forced);
    assert_ne!(fs::read(at.join("x.datalabscan")).unwrap(), first);
    assert_eq!(remembered(at), 1, "the one it took the place of is forgotten");
    // In a folder each gets a name of its own, and takes no other's place.
    fs::create_dir(at.join("uit")).unwrap();
    for _ in 0..2 {
        fine(at, &invite("uit", "analist"));
    }
    assert_eq!(fs::read_dir(at.join("uit")).unwrap().count(), 2);
    assert_eq!(remembered(at), 3);
}

#[test]
fn a_report_remembers_no_invitation_and_an_unfinished_profile_is_nobody_elses() {
    let (folder, _) = folder_with_scan();
    let at = folder.path();
    fine(at, &["report", "a.datalabscan", "-o", "r.pdf"]);
    let report = fs::read(at.join("r.pdf")).unwrap();
    let said = run(
        at,
        &["invite", "r.pdf", "-o", "x.datalabscan", "--role", "privacy"],
    );
    assert!(crate::err(&said).contains("r.pdf is een rapport"), "{said:?}");
    assert!(at.join("x.datalabscan").exists());
    assert_eq!(fs::read(at.join("r.pdf")).unwrap(), report);
    fine(at, &["new", "leeg.datalabscan"]);
    fails(
        at,
        &[
            "invite",
            "leeg.datalabscan",
            "-o",
            "y.datalabscan",
            "--role",
            "privacy",
        ],
        1,
    );
    assert!(!at.join("y.datalabscan").exists());
}
