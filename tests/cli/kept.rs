//! What is kept, and what is refused before anything is written.

use std::{fs, path::Path, process::Command};

use crate::{err, fails, fine, folder_with_scan, run};

/// Files below a folder, by the end of their names.
fn files(folder: &Path, end: &str) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let inside = entries.flat_map(|entry| {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, end)
        } else {
            vec![path]
        }
    });
    inside
        .filter(|path| path.to_string_lossy().ends_with(end))
        .collect()
}

#[test]
fn a_name_that_windows_has_no_file_for_is_refused_with_what_to_do() {
    let (folder, _) = folder_with_scan();
    for (name, cure) in [
        ("CON.datalabscan", "een woord ervoor"),
        ("aux.txt", "een woord ervoor"),
        ("eind.", "haal de punt of spatie"),
        ("spatie.datalabscan ", "haal de punt of spatie"),
        ("a:b.datalabscan", "haal dat teken weg"),
    ] {
        let said = fails(folder.path(), &["new", name], 1);
        assert!(
            said.contains(cure) && said.contains("Er is niets opgeslagen"),
            "{said}"
        );
        let said = fails(folder.path(), &["report", "a.datalabscan", "-o", name], 1);
        assert!(said.contains(cure), "{said}");
        let said = err(&run(folder.path(), &["new", name, "--lang", "en"]));
        assert!(said.contains("Nothing was saved"), "{said}");
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_scan_of_a_newer_version_is_never_written() {
    let (folder, path) = folder_with_scan();
    let newer = fs::read_to_string(&path)
        .unwrap()
        .replacen("format: 3", "format: 99", 1);
    fs::write(&path, &newer).unwrap();
    fails(folder.path(), &["fill", "a.datalabscan", "1.1=2"], 1);
    let said = fails(folder.path(), &["new", "a.datalabscan", "--force"], 1);
    assert!(said.contains("nieuwere versie van dit programma"), "{said}");
    fails(
        folder.path(),
        &["report", "a.datalabscan", "-o", "a.datalabscan", "--force"],
        1,
    );
    assert_eq!(fs::read_to_string(&path).unwrap(), newer);
}

/// A copy of the program in a folder of its own, and a run of it there.
fn elsewhere(folder: &Path, arguments: &[&str]) {
    let program = folder.join("datalabscan");
    if !program.exists() {
        fs::copy(env!("CARGO_BIN_EXE_datalabscan"), &program).unwrap();
    }
    let output = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .env("HOME", folder.join("home"))
        .env("XDG_DATA_HOME", folder.join("home/data"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", err(&output));
}

#[test]
#[cfg(target_os = "linux")]
fn what_was_there_before_is_kept_with_the_user_or_beside_a_portable_program() {
    let (folder, path) = folder_with_scan();
    let before = fs::read(&path).unwrap();
    elsewhere(folder.path(), &["fill", "a.datalabscan", "1.1=2"]);
    let kept = |place: &str| files(&folder.path().join(place), ".datalabscan");
    let versions = kept("home/data/datalabscan/versions");
    assert_eq!(versions.len(), 1);
    assert_eq!(fs::read(&versions[0]).unwrap(), before);
    fs::write(folder.path().join("datalabscan-portable"), "").unwrap();
    elsewhere(folder.path(), &["fill", "a.datalabscan", "1.1=3"]);
    assert_eq!(kept("datalabscan-data/versions").len(), 1);
    assert_eq!(kept("home").len(), 1, "no more than there was");
}

#[test]
fn a_lock_that_was_left_behind_is_told() {
    let (folder, _) = folder_with_scan();
    let lock = folder.path().join(".datalabscan-a.datalabscan.lock");
    fs::write(&lock, "jan@elders\n2026-11-01T10:00:00Z\n12 1\n").unwrap();
    let old = std::time::SystemTime::now() - std::time::Duration::from_hours(1);
    fs::File::options()
        .write(true)
        .open(&lock)
        .unwrap()
        .set_modified(old)
        .unwrap();
    let output = run(folder.path(), &["fill", "a.datalabscan", "1.1=2"]);
    assert!(output.status.success());
    assert!(err(&output).contains("jan@elders"), "{}", err(&output));
    assert!(!lock.exists());
    fine(folder.path(), &["score", "a.datalabscan"]);
}

#[test]
#[cfg(target_os = "linux")]
fn a_new_scan_has_the_name_that_the_organisation_set() {
    let (folder, _) = folder_with_scan();
    let settings = folder.path().join("xdg/datalabscan");
    fs::create_dir_all(&settings).unwrap();
    fs::write(
        settings.join("settings.ron"),
        "(organisation: \"Gemeente Zwaluwdam\", fixed: [language])",
    )
    .unwrap();
    let said = |name: &str, arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_datalabscan"))
            .args([&["new", name], arguments].concat())
            .current_dir(folder.path())
            .env("XDG_CONFIG_DIRS", folder.path().join("xdg"))
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", err(&output));
        err(&output)
    };
    let new = |name: &str, arguments: &[&str]| {
        assert_eq!(said(name, arguments), "");
        fs::read_to_string(folder.path().join(name)).unwrap()
    };
    assert!(new("een.datalabscan", &[]).contains("Gemeente Zwaluwdam"));
    let own = new("twee.datalabscan", &["profile.gemeente=Gemeente Anders"]);
    assert!(own.contains("Gemeente Anders") && !own.contains("Zwaluwdam"));
    fs::write(
        settings.join("settings.ron"),
        "(organisatie: \"Gemeente Zwaluwdam\")",
    )
    .unwrap();
    let missed = said("drie.datalabscan", &[]);
    assert!(
        missed.contains("settings.ron") && missed.contains("regel 1"),
        "{missed}"
    );
}
