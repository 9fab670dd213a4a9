//! Nothing is lost: sessions that are killed at any moment, and on disks that fail in every way.
//!
//! A scripted session changes a scan as a user does, in a process of its own, with a time of its own: it writes down what it
//! enters and when before it does so. After each kill every answer that was entered more than three seconds before must be there.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test fails by panicking, and this one reports"
)]

mod common;

#[path = "killed/beside.rs"]
mod beside;
#[path = "killed/faults.rs"]
mod faults;
#[path = "killed/kills.rs"]
mod kills;
#[path = "killed/ledger.rs"]
mod ledger;
#[path = "killed/random.rs"]
mod random;
#[path = "killed/script.rs"]
mod script;

/// What came of it all.
#[derive(Debug, Default)]
struct Report {
    kills: usize,
    faults: usize,
    /// Changes that another program made in the same file.
    outside: usize,
    entered: usize,
    lost: usize,
    left: usize,
}

impl Report {
    /// Prints it; nothing may be lost or left.
    fn hold(&self) {
        let Self {
            kills,
            faults,
            outside,
            entered,
            lost,
            left,
        } = self;
        println!(
            "kills {kills}, faults {faults}, changes from outside {outside}, answers entered {entered}, answers lost {lost}, temporary files left {left}"
        );
        assert_eq!((*lost, *left), (0, 0));
    }
}
