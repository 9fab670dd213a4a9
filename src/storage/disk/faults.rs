//! A disk that fails as disks do, for tests: full, read-only, held by another program for a while, gone.
//!
//! A fault counts for what is in one folder, for the whole program, until it's dropped. Its numbers may be another system's, so
//! that all of the table can be tried on one.

use std::{
    path::{Path, PathBuf},
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use super::{Failure, System};

/// What can fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Asking what is there.
    Look,
    /// Reading a file.
    Read,
    /// Making a file or folder.
    Create,
    /// Writing in it.
    Write,
    /// Making what was written last after a power cut.
    Sync,
    /// Putting a file in its place.
    Rename,
    /// Removing a file.
    Remove,
}

impl Step {
    /// Each of them.
    pub const ALL: [Self; 7] = [
        Self::Look,
        Self::Read,
        Self::Create,
        Self::Write,
        Self::Sync,
        Self::Rename,
        Self::Remove,
    ];
}

/// A way to fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fault {
    /// `None` for each of them.
    step: Option<Step>,
    how: How,
    /// How long it still lasts; `None` for ever.
    left: Option<Duration>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum How {
    Reports(System, i32),
    /// Says that all was written when it was only this many bytes.
    Cuts(usize),
}

impl Fault {
    /// A step reports a number of a system.
    pub const fn at(step: Step, system: System, code: i32) -> Self {
        Self {
            step: Some(step),
            how: How::Reports(system, code),
            left: None,
        }
    }

    /// The disk is full: half of what is written fits.
    pub const fn full(system: System) -> Self {
        Self::at(Step::Write, system, Self::either(system, 28, 112))
    }

    /// Nothing can be made or written.
    pub const fn read_only(system: System) -> Self {
        Self::at(Step::Create, system, Self::either(system, 30, 19))
    }

    /// Another program holds the file for so long.
    pub const fn locked(system: System, milliseconds: u64) -> Self {
        Self {
            left: Some(Duration::from_millis(milliseconds)),
            ..Self::at(Step::Rename, system, Self::either(system, 16, 32))
        }
    }

    /// The stick was taken out, or the share is gone.
    pub const fn vanished(system: System) -> Self {
        Self {
            step: None,
            how: How::Reports(system, Self::either(system, 2, 3)),
            left: None,
        }
    }

    /// Only so many bytes arrive, and nothing says so.
    pub const fn short_write(bytes: usize) -> Self {
        Self {
            step: Some(Step::Write),
            how: How::Cuts(bytes),
            left: None,
        }
    }

    /// What was written may not take the place of the file.
    pub const fn rename_refused(system: System) -> Self {
        Self::at(Step::Rename, system, Self::either(system, 13, 5))
    }

    const fn either(system: System, linux: i32, windows: i32) -> i32 {
        match system {
            System::Windows => windows,
            System::Linux | System::Other => linux,
        }
    }
}

/// A fault that happens in a folder as long as this lives.
#[derive(Debug)]
pub struct Armed(usize);

struct Entry {
    number: usize,
    folder: PathBuf,
    fault: Fault,
}

/// The number of the next fault; none was ever made while it's zero.
static NEXT: AtomicUsize = AtomicUsize::new(0);

static ARMED: Mutex<Vec<Entry>> = Mutex::new(Vec::new());

/// Makes everything in a folder fail in a way.
pub fn arm(folder: &Path, fault: Fault) -> Armed {
    let mut armed = armed();
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    armed.push(Entry {
        number,
        folder: folder.to_owned(),
        fault,
    });
    Armed(number)
}

impl Armed {
    /// How long it still lasts; `None` for ever.
    pub fn left(&self) -> Option<Duration> {
        let armed = armed();
        let entry = armed.iter().find(|entry| entry.number == self.0);
        entry.and_then(|entry| entry.fault.left)
    }
}

impl Drop for Armed {
    fn drop(&mut self) {
        armed().retain(|entry| entry.number != self.0);
    }
}

fn armed() -> MutexGuard<'static, Vec<Entry>> {
    ARMED.lock().unwrap_or_else(PoisonError::into_inner)
}

fn fault_at(path: &Path, counts: impl Fn(&Fault) -> bool) -> Option<Fault> {
    if NEXT.load(Ordering::Relaxed) == 0 {
        return None;
    }
    let armed = armed();
    let mut faults = armed
        .iter()
        .filter(|entry| path.starts_with(&entry.folder))
        .map(|entry| entry.fault);
    faults.find(|fault| fault.left != Some(Duration::ZERO) && counts(fault))
}

/// Fails if a test says so.
pub(super) fn check(step: Step, path: &Path) -> Result<(), Failure> {
    let fault = fault_at(path, |fault| fault.step.is_none_or(|only| only == step));
    match fault.map(|fault| fault.how) {
        Some(How::Reports(system, code)) => Err(Failure::of(system, code)),
        Some(How::Cuts(_)) | None => Ok(()),
    }
}

/// How many of these bytes arrive.
pub(super) fn arrives(path: &Path, bytes: usize) -> usize {
    let fault = fault_at(path, |fault| fault.step == Some(Step::Write));
    match fault.map(|fault| fault.how) {
        Some(How::Cuts(most)) => bytes.min(most),
        Some(How::Reports(..)) => bytes / 2,
        None => bytes,
    }
}

/// Lets time pass for the faults that have an end; whether there are any faults here.
pub(super) fn let_pass(path: &Path, long: Duration) -> bool {
    if NEXT.load(Ordering::Relaxed) == 0 {
        return false;
    }
    let mut is_here = false;
    for entry in armed().iter_mut().filter(|entry| path.starts_with(&entry.folder)) {
        is_here = true;
        entry.fault.left = entry.fault.left.map(|left| left.saturating_sub(long));
    }
    is_here
}
