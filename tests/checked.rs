//! What other programs make of the reports: every report that the tests make is written down for the
//! checkers of `.ci/pdf`, and read aloud by poppler.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

mod common;
mod sample;

#[allow(dead_code, reason = "the reports are made of all cases at once")]
#[path = "report/cases.rs"]
mod cases;
#[path = "common/group.rs"]
mod group;

#[path = "common/papers.rs"]
mod papers;

#[path = "checked/heard.rs"]
mod heard;
#[path = "checked/poppler.rs"]
mod poppler;
#[path = "checked/reports.rs"]
mod reports;
#[path = "checked/tags.rs"]
mod tags;

use heard::difference;
use reports::{Report, every_report};
use std::{fs, path::Path};

/// `.ci/pdf/check` runs this one by its name.
#[test]
#[ignore = "needs poppler, and writes files for the checkers of .ci/pdf and to look at"]
fn every_report_is_heard_as_it_is_written() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("reports");
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    fs::create_dir_all(&folder).unwrap();
    let reports = every_report();
    for report in &reports {
        fs::write(report.path(&folder), &report.bytes).unwrap();
    }
    assert_eq!(
        fs::read_dir(&folder).unwrap().count(),
        reports.len(),
        "two of one name"
    );
    let wrong: Vec<String> = std::thread::scope(|scope| {
        let half = reports.len().div_ceil(2);
        let halves: Vec<_> = reports
            .chunks(half)
            .map(|some| {
                scope.spawn(|| {
                    some.iter()
                        .flat_map(|one| differences(one, &folder))
                        .collect::<Vec<_>>()
                })
            })
            .collect();
        halves.into_iter().flat_map(|half| half.join().unwrap()).collect()
    });
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
    let by_poppler = reports.iter().filter(|report| report.for_poppler()).count();
    assert!(by_poppler > 40, "poppler read only {by_poppler} reports");
}

/// What is heard otherwise than the document says it.
fn differences(report: &Report, folder: &Path) -> Vec<String> {
    let read = tags::read(&report.bytes);
    let mut found: Vec<String> = difference("its tags", report, &read).into_iter().collect();
    if report.for_poppler() {
        let heard = poppler::read(&report.path(folder), &read);
        found.extend(difference("poppler", report, &heard));
    }
    found
}
