//! What is fuzzed, over its seeds: real files, cut and changed in a few ways that always are the same, and everything in
//! `fuzz/corpus` that once went wrong. `cargo fuzz` makes up new input for the same targets.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "common/mod.rs"]
mod common;
#[path = "fuzz/targets.rs"]
mod targets;

use std::{fs, panic, path::Path};

use common::{folder, question_files};
use datalabscan::{
    assessment::examples, evaluation::Case, i18n::Language, pdf::report_pdf, report::ReportOptions,
};
use jiff::civil::date;
use targets::{BETWEEN, TARGETS};

/// Files below a folder, in order.
fn files(below: &Path) -> Vec<Vec<u8>> {
    let Ok(entries) = fs::read_dir(below) else {
        return Vec::new();
    };
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
        .iter()
        .flat_map(|path| {
            if path.is_dir() {
                files(path)
            } else {
                vec![fs::read(path).unwrap()]
            }
        })
        .collect()
}

/// Good input, to begin with.
fn seeds(target: &str) -> Vec<Vec<u8>> {
    let scans = || examples().iter().map(|example| example.text.as_bytes().to_vec());
    match target {
        "scan" => scans().chain(files(&folder("tests/cases/format"))).collect(),
        "question_set" => {
            let set = question_files();
            let named = |name: &str| set.iter().find(|file| file.name == name).unwrap().bytes.clone();
            let questions = set.iter().find(|file| file.name.starts_with("01")).unwrap().bytes.clone();
            vec![[named("questionnaire.ron"), named("decision.ron"), questions].join(BETWEEN)]
        }
        "merging" => vec![scans().collect::<Vec<_>>().join(BETWEEN)],
        "table" => vec![
            b"id;value;note;evidence\n1.1;2;een opmerking;\n1.2;;;notulen\n".to_vec(),
            "\u{feff}id,value\n1.1,weet niet\nprofile.gemeente,’s-Hertogenbosch\n".into(),
        ],
        "logo" => vec![
            br##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 80"><path fill="#123456" d="M10 10h50v50z"/></svg>"##
                .to_vec(),
        ],
        "reopen" => vec![report()],
        "text" => vec![
            "Gewone tekst, met ’s-Hertogenbosch en een €-teken.\u{c}Een tweede alinea.".into(),
            "السلام عليكم (ورحمة) الله\tאבג [1]\u{202e}om\u{202c} 👩‍👩‍👧‍👦 漢字 e\u{301}".into(),
        ],
        other => panic!("no seeds for {other}"),
    }
}

fn report() -> Vec<u8> {
    let case = Case::new(common::questions(), common::example("duinrand")).unwrap();
    report_pdf(&case, &ReportOptions::new(Language::Dutch, date(2026, 11, 29))).unwrap()
}

/// An input, and what it becomes when it's cut off, loses a byte, gets another one, or is half repeated.
fn variants(seed: &[u8]) -> Vec<Vec<u8>> {
    let mut made = vec![seed.to_vec()];
    for part in 1..12 {
        let at = seed.len() * part / 12;
        let other = [0, 0xff, b'(', b'\"', b'9', b';'][part % 6];
        made.push(seed[..at].to_vec());
        made.push([&seed[..at], &seed[(at + 1).min(seed.len())..]].concat());
        made.push([&seed[..at], &[other], &seed[(at + 1).min(seed.len())..]].concat());
        made.push([&seed[..at], &seed[at / 2..]].concat());
    }
    made
}

/// Runs every input, and says which one it was that failed.
fn run(name: &str, target: targets::Target, inputs: impl IntoIterator<Item = Vec<u8>>) -> usize {
    let mut count = 0;
    for input in inputs {
        let outcome = panic::catch_unwind(|| target(&input));
        assert!(
            outcome.is_ok(),
            "{name} panics on: {:?}",
            String::from_utf8_lossy(&input)
        );
        count += 1;
    }
    count
}

#[test]
fn no_target_fails_on_its_seeds_nor_on_what_once_went_wrong() {
    for (name, target) in TARGETS {
        let ran = run(name, target, seeds(name).iter().flat_map(|seed| variants(seed)));
        assert!(ran >= 40, "{name} has no seeds");
        run(name, target, files(&folder("tests/fuzz/corpus").join(name)));
    }
}

#[test]
fn each_target_has_a_program_for_the_fuzzer() {
    let manifest = fs::read_to_string(folder("tests/fuzz/Cargo.toml")).unwrap();
    for (name, _) in TARGETS {
        assert!(manifest.contains(&format!("name = \"{name}\"")), "{name}");
        assert!(
            folder("tests/fuzz/fuzz_targets")
                .join(format!("{name}.rs"))
                .exists(),
            "{name}"
        );
    }
}
