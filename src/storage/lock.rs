//! One program at a time changes a scan: a file beside it says who, on any disk and share, and makes the others wait.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use jiff::{SignedDuration, Timestamp};

use super::{
    StorageError,
    disk::{self, Cause, Failure, Temporary, pause},
    leftovers, process,
};
use crate::clock;

/// How the name of a lock ends; it begins as that of a temporary file does.
const SUFFIX: &str = ".lock";

/// Longer names are told by their hash: with the rest of the name of the lock they could be too long for the disk.
const LONGEST_NAME: usize = 160;

/// Nothing that this program does with a lock takes as long; an older one was left behind.
const LIFE: SignedDuration = SignedDuration::from_secs(60);

/// How long to wait for another, and how often to look.
const PATIENCE: Duration = Duration::from_secs(10);
const PAUSE: Duration = Duration::from_millis(20);

/// The most that is read of a lock, in bytes.
const LARGEST: u64 = 1024;

/// What the locks hold that this process made and couldn't remove.
static LEFT: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());

/// The right to change a scan, until it's dropped.
#[derive(Debug)]
pub struct Lock {
    /// The lock; `None` where none can be made, and so nothing can be written either.
    file: Option<PathBuf>,
    contents: String,
    /// Whose lock was found that was left behind.
    pub left: Option<Holder>,
}

/// Who has a lock, and since when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// The user and the computer, as far as the system tells.
    pub owner: String,
    /// When the lock was made.
    pub since: Timestamp,
    process: u32,
}

impl Lock {
    /// Takes the lock of a scan; waits while another program has it. One that was left behind by a program that ended, or
    /// that is older than any of them lasts, is replaced.
    ///
    /// # Errors
    /// [`StorageError::Locked`] when another program keeps it for long.
    pub fn take(path: &Path) -> Result<Self, StorageError> {
        let file = beside(path);
        let contents = Holder::this().written();
        let mut lock = Self {
            file: None,
            contents,
            left: None,
        };
        let mut waited = Duration::ZERO;
        loop {
            match disk::create_new(&file, lock.contents.as_bytes()) {
                Ok(()) => {
                    lock.file = Some(file);
                    return Ok(lock);
                }
                Err(failure) if failure.cause == Cause::Exists => {}
                // On Windows a lock that is going away can't be opened for a moment.
                Err(failure) if failure.keeps_from_replacing() && disk::is_there(&file) => {}
                // Where there's no room or right for a lock, writing says so itself.
                Err(_) => return Ok(lock),
            }
            let found = Found::at(&file);
            let left = found.as_ref().filter(|found| found.is_left());
            if let Some(found) = left
                && remove_left(&file, found)
            {
                lock.left = found.holder.clone().filter(|_| !found.is_own_leftover());
                continue;
            }
            if waited >= PATIENCE {
                // One that nobody has and that can't be removed is no reason not to save.
                let holder = match left {
                    Some(_) => return Ok(lock),
                    None => found.and_then(|found| found.holder),
                };
                return Err(StorageError::Locked {
                    path: path.to_owned(),
                    holder,
                });
            }
            pause(path, PAUSE);
            waited += PAUSE;
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        if let Some(file) = self.file.take() {
            // Another program may have taken it for one that was left behind, and be at work with its own.
            if read(&file).is_some_and(|contents| contents == self.contents) {
                // What can't be removed is replaced by the next one who needs it. Only that: whoever sees a lock just before it goes
                // must not take the next one for it.
                if disk::patiently(&file, Failure::is_in_use, || disk::remove(&file)).is_err() {
                    left_by_this().insert(std::mem::take(&mut self.contents));
                }
            }
        }
    }
}

/// A lock as it was found.
struct Found {
    contents: String,
    holder: Option<Holder>,
    age: SignedDuration,
}

impl Found {
    /// Looks at a lock; `None` when it's gone.
    fn at(file: &Path) -> Option<Self> {
        let contents = read(file)?;
        let made = disk::facts(file).ok()?.modified?;
        Some(Self {
            holder: Holder::read(&contents),
            contents,
            age: now_there(file).duration_since(made),
        })
    }

    fn is_left(&self) -> bool {
        // One from a time to come was made before the clock was put back.
        self.age.abs() > LIFE || self.holder.as_ref().is_some_and(Holder::is_gone) || self.is_own_leftover()
    }

    /// Whether this process made it and couldn't remove it.
    fn is_own_leftover(&self) -> bool {
        left_by_this().contains(&self.contents)
    }
}

/// The time by the clock of the disk: the computer behind a share has its own.
fn now_there(file: &Path) -> Timestamp {
    let probe = || {
        let prefix = leftovers::prefix();
        Temporary::write(file.parent()?, [&prefix, leftovers::SUFFIX], b"")
            .ok()?
            .modified()
    };
    probe().unwrap_or_else(clock::timestamp)
}

/// Removes a lock that was left behind; false when somebody was quicker. It's moved aside first, so that what is removed is
/// what was looked at and not the next one.
fn remove_left(file: &Path, found: &Found) -> bool {
    let name = process::short_hash(file.as_os_str().as_encoded_bytes(), 8);
    let name = format!("{}{name}{}", leftovers::prefix(), leftovers::SUFFIX);
    let aside = file.with_file_name(name);
    if read(file).is_none_or(|contents| contents != found.contents) {
        return false;
    }
    if disk::rename(file, &aside).is_err() {
        return false;
    }
    let is_same = read(&aside).is_some_and(|contents| contents == found.contents);
    if !is_same {
        // It belongs to somebody who is at work, and goes back unless there is a newer one already.
        let _ = disk::link(&aside, file);
    }
    // It's cleared with the temporary files if it can't be removed now.
    let _ = disk::remove(&aside);
    is_same
}

impl Holder {
    /// This program on this computer.
    fn this() -> Self {
        let variable = |names: [&str; 2]| names.iter().find_map(|name| std::env::var(name).ok());
        let user = variable(["USER", "USERNAME"]).unwrap_or_default();
        Self {
            owner: format!("{user}@{}", process::computer()),
            since: clock::timestamp(),
            process: std::process::id(),
        }
    }

    /// One line each: who, when, and the process with something that no two have.
    fn written(&self) -> String {
        let mut unique = [0; 8];
        // Without it two locks of one process look the same, which they never are at the same time.
        let _ = getrandom::fill(&mut unique);
        let unique = u64::from_be_bytes(unique);
        format!("{}\n{}\n{} {unique:x}\n", self.owner, self.since, self.process)
    }

    fn read(contents: &str) -> Option<Self> {
        let mut lines = contents.lines();
        let owner = lines
            .next()?
            .chars()
            .filter(|c| !c.is_control())
            .take(80)
            .collect();
        let since = lines.next()?.parse().ok()?;
        let process = lines.next()?.split(' ').next()?.parse().ok()?;
        Some(Self {
            owner,
            since,
            process,
        })
    }

    /// Whether the process has ended, where the system tells.
    fn is_gone(&self) -> bool {
        self.is_here() && process::is_gone(self.process)
    }

    /// Whether the process is on this computer.
    fn is_here(&self) -> bool {
        self.owner.split('@').next_back() == Some(process::computer().as_str())
    }
}

fn left_by_this() -> MutexGuard<'static, BTreeSet<String>> {
    LEFT.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The lock of a file: hidden, and known as this program's by its name.
fn beside(path: &Path) -> PathBuf {
    let target = disk::canonical(path).unwrap_or_else(|_| path.to_owned());
    let name = super::file_name(&target);
    let name = if name.len() > LONGEST_NAME {
        process::short_hash(name.as_bytes(), 16)
    } else {
        name
    };
    target.with_file_name(format!("{}{name}{SUFFIX}", leftovers::PREFIX))
}

fn read(file: &Path) -> Option<String> {
    let contents = disk::read(file, LARGEST).ok()?;
    Some(String::from_utf8_lossy(&contents).into_owned())
}

#[cfg(test)]
mod tests {
    use std::fs::{self, File};

    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn one_after_the_other_has_the_lock() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.datalabscan");
        let count = folder.path().join("count");
        fs::write(&count, "0").unwrap();
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..10 {
                        let lock = Lock::take(&path).unwrap();
                        assert_eq!(lock.left, None);
                        let number: u32 = fs::read_to_string(&count).unwrap().parse().unwrap();
                        fs::write(&count, (number + 1).to_string()).unwrap();
                    }
                });
            }
        });
        assert_eq!(fs::read_to_string(&count).unwrap(), "40");
        assert_eq!(names(folder.path()), ["count"], "nothing is left");
    }

    #[test]
    fn a_lock_that_was_left_behind_is_replaced_and_told() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.datalabscan");
        let file = beside(&path);
        let old = clock::timestamp()
            .saturating_sub(jiff::SignedDuration::from_hours(2))
            .unwrap();
        let left = |owner: &str, process: u32| {
            fs::write(&file, format!("{owner}\n{old}\n{process} 1\n")).unwrap();
            let lock = File::options().write(true).open(&file).unwrap();
            lock.set_modified(old.into()).unwrap();
        };
        left("jan@elders", 12);
        let lock = Lock::take(&path).unwrap();
        let holder = lock.left.clone().unwrap();
        assert_eq!((holder.owner.as_str(), holder.since), ("jan@elders", old));
        drop(lock);
        assert_eq!(names(folder.path()), Vec::<String>::new());
        // What no program wrote is one too, once it's old.
        fs::write(&file, "").unwrap();
        File::options()
            .write(true)
            .open(&file)
            .unwrap()
            .set_modified(old.into())
            .unwrap();
        assert_eq!(Lock::take(&path).unwrap().left, None);
        assert_eq!(names(folder.path()), Vec::<String>::new());
    }

    /// A lock from before the clock was put back would else never be old.
    #[test]
    fn a_lock_from_a_time_to_come_was_left_behind() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.datalabscan");
        let later = clock::timestamp()
            .saturating_add(jiff::SignedDuration::from_hours(24 * 365))
            .unwrap();
        fs::write(beside(&path), format!("jan@elders\n{later}\n12 1\n")).unwrap();
        let lock = File::options().write(true).open(beside(&path)).unwrap();
        lock.set_modified(later.into()).unwrap();
        assert_eq!(Lock::take(&path).unwrap().left.clone().unwrap().since, later);
        assert_eq!(names(folder.path()), Vec::<String>::new());
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn a_lock_of_a_process_that_ended_is_replaced_at_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.datalabscan");
        // No process has this number.
        let gone = format!("jan@{}\n{}\n4194305 1\n", process::computer(), clock::timestamp());
        fs::write(beside(&path), gone).unwrap();
        assert_eq!(
            Lock::take(&path).unwrap().left.clone().unwrap().owner,
            format!("jan@{}", process::computer())
        );
    }

    #[test]
    fn a_lock_that_somebody_else_replaced_is_not_removed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.datalabscan");
        let lock = Lock::take(&path).unwrap();
        fs::write(beside(&path), "piet@elders\n").unwrap();
        drop(lock);
        assert_eq!(names(folder.path()).len(), 1);
    }

    #[test]
    fn a_long_name_and_a_folder_that_is_not_there_are_no_reason_to_fail() {
        let folder = tempfile::tempdir().unwrap();
        let long = folder.path().join("a".repeat(250));
        assert!(Lock::take(&long).unwrap().file.is_some());
        assert!(Lock::take(&folder.path().join("weg/a")).unwrap().file.is_none());
    }
}
