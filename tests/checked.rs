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

#[path = "checked/heard.rs"]
mod heard;
#[path = "checked/poppler.rs"]
mod poppler;
#[path = "checked/reports.rs"]
mod reports;
#[path = "checked/tags.rs"]
mod tags;

use heard::difference;
use reports::every_report;
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
    let (mut wrong, mut by_poppler) = (Vec::new(), 0);
    for report in &reports {
        let read = tags::read(&report.bytes);
        wrong.extend(difference("its tags", report, &read.root));
        // Poppler loses the text after glyphs whose text is spelled out, and takes minutes over a page full of links.
        if !read.spelled && report.ordinary {
            let heard = poppler::read(&report.path(&folder), read.root.alternatives());
            wrong.extend(difference("poppler", report, &heard));
            by_poppler += 1;
        }
    }
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
    assert!(by_poppler > 100, "poppler read only {by_poppler} reports");
}
