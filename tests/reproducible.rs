//! The same scan, program and date give the same bytes of every export: in another process, time zone, language of the system,
//! folder and home. `.ci/windows/commands` compares both systems.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

/// What is written, and the arguments before it.
const EXPORTS: &[&[&str]] = &[
    &["report", "-o", "nl.pdf", "--date", "2026-11-23"],
    &["report", "-o", "en.pdf", "--date", "2026-11-23", "--lang", "en"],
    &[
        "report",
        "-o",
        "kort.pdf",
        "--date",
        "2026-11-23",
        "--short",
        "--status",
        "concept",
    ],
    &[
        "report",
        "-o",
        "logo.pdf",
        "--date",
        "2026-11-23",
        "--logo",
        "logo.svg",
    ],
    &[
        "report",
        "-o",
        "openbaar.pdf",
        "--date",
        "2026-11-23",
        "--publication",
    ],
    &[
        "agenda",
        "-o",
        "agenda.pdf",
        "--date",
        "2026-11-23",
        "--minutes",
        "45",
    ],
    &["score", "--format", "json"],
    &["score", "--lang", "en"],
    &["plan", "--to", "starten", "--format", "json"],
    &["plan", "--to", "starten"],
];

/// Somewhere else on earth, with words of another language, in another folder.
struct Elsewhere {
    zone: &'static str,
    locale: &'static str,
    folder: &'static str,
}

const PLACES: [Elsewhere; 4] = [
    Elsewhere {
        zone: "Europe/Amsterdam",
        locale: "nl_NL.UTF-8",
        folder: "hier",
    },
    // It's tomorrow there for most of the day, and yesterday in the next.
    Elsewhere {
        zone: "Pacific/Kiritimati",
        locale: "tr_TR.UTF-8",
        folder: "een map ’s",
    },
    Elsewhere {
        zone: "Pacific/Pago_Pago",
        locale: "ar_EG.UTF-8",
        folder: "x",
    },
    Elsewhere {
        zone: "UTC",
        locale: "C",
        folder: "y/z",
    },
];

/// A folder there with a scan of three respondents who differ.
fn folder_at(root: &Path, place: &Elsewhere) -> PathBuf {
    let folder = root.join(place.folder);
    fs::create_dir_all(&folder).unwrap();
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let group = project.join("tests/cases/decision/split-precondition/scan.datalabscan");
    fs::copy(group, folder.join("scan.datalabscan")).unwrap();
    fs::copy(
        project.join("assets/icons/datalabscan.svg"),
        folder.join("logo.svg"),
    )
    .unwrap();
    folder
}

fn run(folder: &Path, place: &Elsewhere, export: &[&str]) -> Output {
    let (command, rest) = export.split_first().unwrap();
    Command::new(env!("CARGO_BIN_EXE_datalabscan"))
        .args([command, "scan.datalabscan"])
        .args(rest)
        .current_dir(folder)
        .env("TZ", place.zone)
        .env("LC_ALL", place.locale)
        .env("LANG", place.locale)
        .env("HOME", folder)
        .output()
        .unwrap()
}

fn made_at(root: &Path, place: &Elsewhere) -> BTreeMap<String, Vec<u8>> {
    let (folder, mut made) = (folder_at(root, place), BTreeMap::new());
    for export in EXPORTS {
        let output = run(&folder, place, export);
        let name = export.join(" ");
        let said = [output.stdout, output.stderr].concat();
        made.insert(format!("{name} says, {:?}", output.status.code()), said);
        if let Some(at) = export.iter().position(|argument| *argument == "-o") {
            made.insert(name, fs::read(folder.join(export[at + 1])).unwrap());
        }
    }
    made
}

#[test]
fn every_export_is_the_same_wherever_it_is_made() {
    let root = tempfile::tempdir().unwrap();
    let [first, others @ ..] = &PLACES;
    let expected = made_at(root.path(), first);
    assert_eq!(expected.len(), EXPORTS.len() + 6, "six of them write a file");
    for place in others {
        for (name, bytes) in made_at(root.path(), place) {
            assert!(
                expected.get(&name) == Some(&bytes),
                "{name} is something else in {}",
                place.zone
            );
        }
    }
}

#[test]
#[cfg(unix)]
fn without_a_date_it_is_the_one_of_the_time_zone() {
    let root = tempfile::tempdir().unwrap();
    // A day and an hour lie between them, so it's never the same date.
    let [_, east, west, _] = &PLACES;
    let made = [east, west].map(|place| {
        let folder = folder_at(root.path(), place);
        assert!(run(&folder, place, &["report", "-o", "a.pdf"]).status.success());
        fs::read(folder.join("a.pdf")).unwrap()
    });
    assert_ne!(made[0], made[1]);
}
