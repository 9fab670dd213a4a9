//! Disks that fail.

use std::{fs, path::Path, time::Duration};

use datalabscan::{
    assessment::Assessment,
    i18n::Language,
    opening,
    storage::{
        Drafts, System, create_scan, explain,
        faults::{Fault, Step, arm},
        write_file,
    },
};

use crate::{
    Report,
    common::questions,
    ledger::{self, Ledger},
    random::Random,
    script::Script,
};

const SYSTEMS: [System; 2] = [System::Linux, System::Windows];

/// Every kind of failure, with what the user reads about a file of which the folder is like that.
fn kinds(system: System) -> Vec<(Fault, &'static str)> {
    vec![
        (Fault::full(system), "Er is geen ruimte meer"),
        (Fault::read_only(system), "beveiligd tegen schrijven"),
        (
            Fault::locked(system, 900),
            "is even in gebruik door een ander programma, er gaat niets verloren",
        ),
        (Fault::vanished(system), "De map van"),
        (Fault::short_write(100), "niet alles kwam op de schijf aan"),
        (
            Fault::rename_refused(system),
            match system {
                // There it's what a file reports that another program has open.
                System::Windows => "is even in gebruik door een ander programma, er gaat niets verloren",
                System::Linux | System::Other => "mag niet gelezen of veranderd worden",
            },
        ),
    ]
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect()
}

#[test]
fn each_failure_is_a_sentence_and_the_old_file_stays() {
    for system in SYSTEMS {
        for (fault, sentence) in kinds(system) {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("a.datalabscan");
            fs::write(&path, vec![b'a'; 500]).unwrap();
            let armed = arm(folder.path(), fault);
            let error = write_file(&path, &[b'b'; 500]).unwrap_err();
            let said = explain(&error, Language::Dutch);
            assert!(said.contains(sentence), "{system:?} {fault:?}: {said}");
            drop(armed);
            assert_eq!(fs::read(&path).unwrap(), [b'a'; 500], "{fault:?}");
            assert_eq!(names(folder.path()), ["a.datalabscan"], "{fault:?}");
        }
    }
}

#[test]
fn a_file_that_is_held_for_less_than_half_a_second_is_replaced() {
    for system in SYSTEMS {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.datalabscan");
        fs::write(&path, b"a").unwrap();
        let armed = arm(folder.path(), Fault::locked(system, 490));
        write_file(&path, b"b").unwrap();
        assert_eq!(armed.left(), Some(Duration::ZERO));
        assert_eq!(fs::read(&path).unwrap(), b"b");
    }
}

/// A session on a disk that fails for a while: when the program breaks off then, the file or the copy among the drafts has
/// everything, and afterwards the file has.
fn session(fault: Fault, seed: u64, report: &mut Report) {
    let folder = tempfile::tempdir().unwrap();
    let files = folder.path().join("files");
    let (path, ledger) = (files.join("scan.datalabscan"), folder.path().join("ledger"));
    fs::create_dir(&files).unwrap();
    // Without a profile nothing is concluded, which would take most of the time.
    create_scan(questions(), &path, &Assessment::new(questions(), Language::Dutch)).unwrap();
    let drafts = Drafts::within(folder.path().join("drafts"));
    let mut script = Script::new(Some(&path), drafts, Ledger::open(&ledger), Random::new(seed), 0);
    let some = |script: &mut Script| (0..50).for_each(|_| script.step());
    some(&mut script);
    let armed = arm(&files, fault);
    some(&mut script);
    drop(armed);
    report.faults += 1;
    // The file is an old or a new one as a whole.
    let file = opening::open(questions(), script.session.path().unwrap()).unwrap();
    let copy = script.draft_path().filter(|path| path.is_file());
    let saved = copy.map_or(file.assessment, |copy| {
        opening::open(questions(), copy).unwrap().assessment
    });
    count(&ledger, &saved, fault, report);
    some(&mut script);
    script.settle();
    let file = opening::open(questions(), script.session.path().unwrap()).unwrap();
    report.entered += count(&ledger, &file.assessment, fault, report);
    report.left += names(&files)
        .iter()
        .filter(|name| name.starts_with(".datalabscan-"))
        .count();
}

fn count(ledger: &Path, saved: &Assessment, fault: Fault, report: &mut Report) -> usize {
    let (entered, lost) = ledger::lost(ledger, saved);
    for lost in &lost {
        println!("lost by {fault:?}: {lost}");
    }
    report.lost += lost.len();
    entered
}

#[test]
fn a_disk_that_fails_for_a_while_loses_nothing() {
    let mut report = Report::default();
    for system in SYSTEMS {
        let at_a_step = Step::ALL.map(|step| Fault::at(step, system, 5));
        let kinds = kinds(system).into_iter().map(|(fault, _)| fault);
        for (seed, fault) in kinds.chain(at_a_step).enumerate() {
            session(fault, seed as u64, &mut report);
        }
    }
    report.hold();
}
