//! Temporary files that a power cut or an ended process left beside what was being saved.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use jiff::{SignedDuration, Timestamp};

use super::{disk, process};

/// How the name of a temporary file begins.
pub(super) const PREFIX: &str = ".datalabscan-";

/// How it ends.
pub(super) const SUFFIX: &str = ".tmp";

/// After this nobody is writing it any more. Should a computer have slept in the middle of a save, that save fails and is tried
/// again.
const LEFT: SignedDuration = SignedDuration::from_mins(10);

/// How long to wait before looking again: saving happens every few seconds, and a folder on a network may be large.
const AGAIN: Duration = Duration::from_mins(10);

/// When the folders were looked at that something was saved in.
static SEEN: Mutex<BTreeMap<PathBuf, Instant>> = Mutex::new(BTreeMap::new());

/// How the name of a temporary file begins that this process makes: with its number, and a mark of the computer.
pub(super) fn prefix() -> String {
    format!("{PREFIX}{}-{}-", std::process::id(), process::mark())
}

/// Removes what ended processes left behind, and what is too old to be written still, the first time that something is saved
/// in this folder and at times after that; `now` is the time by the clock of the disk.
pub(super) fn clear_at_times(folder: &Path, now: Timestamp) {
    let mut seen = SEEN.lock().unwrap_or_else(PoisonError::into_inner);
    if seen.get(folder).is_none_or(|seen| seen.elapsed() >= AGAIN) {
        seen.insert(folder.to_owned(), Instant::now());
        drop(seen);
        clear(folder, now);
    }
}

fn clear(folder: &Path, now: Timestamp) {
    let Ok(entries) = disk::entries(folder) else {
        return;
    };
    let mark = process::mark();
    for path in entries.flatten() {
        let name = path.file_name().and_then(|name| name.to_str());
        let middle = name.and_then(|name| name.strip_prefix(PREFIX)?.strip_suffix(SUFFIX));
        let Some(middle) = middle else { continue };
        let Some(written) = written(&path) else { continue };
        if is_of_an_ended_process(middle, &mark) || now.duration_since(written) > LEFT {
            // What can't be removed does no harm, and is tried again.
            let _ = disk::remove(&path);
        }
    }
}

/// Whether the part of a name between prefix and suffix names a process on this computer that has ended.
fn is_of_an_ended_process(middle: &str, mark: &str) -> bool {
    let mut parts = middle.splitn(3, '-');
    let process = parts.next().and_then(|number| number.parse().ok());
    parts.next() == Some(mark) && process.is_some_and(process::is_gone)
}

/// When a file was last written; `None` for a link, or anything else.
fn written(path: &Path) -> Option<Timestamp> {
    let facts = disk::facts_of_link(path).ok().filter(|facts| facts.is_file)?;
    facts.modified
}

#[cfg(test)]
mod tests {
    use std::{
        fs::{self, File},
        time::SystemTime,
    };

    use super::*;
    use crate::{
        clock,
        storage::{StorageError, create_file, write_file},
    };

    type Save = fn(&Path, &[u8]) -> Result<(), StorageError>;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn the_next_save_clears_what_is_too_old_to_be_written_still() {
        let before = |minutes: i64| {
            SystemTime::from(
                clock::timestamp()
                    .saturating_sub(SignedDuration::from_mins(minutes))
                    .unwrap(),
            )
        };
        for save in [write_file as Save, create_file] {
            let folder = tempfile::tempdir().unwrap();
            let path = |name: &str| folder.path().join(name);
            for (name, age) in [
                (".datalabscan-left.tmp", 12),
                (".datalabscan-of-just-now.tmp", 8),
                (".datalabscan-notes.txt", 12),
                ("mine.tmp", 12),
            ] {
                let file = File::create(path(name)).unwrap();
                file.set_modified(before(age)).unwrap();
            }
            fs::create_dir(path(".datalabscan-folder.tmp")).unwrap();
            save(&path("a.datalabscan"), b"a").unwrap();
            assert_eq!(
                names(folder.path()),
                [
                    ".datalabscan-folder.tmp",
                    ".datalabscan-notes.txt",
                    ".datalabscan-of-just-now.tmp",
                    "a.datalabscan",
                    "mine.tmp"
                ]
            );
        }
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn what_an_ended_process_left_goes_at_once_and_what_others_write_stays() {
        let folder = tempfile::tempdir().unwrap();
        let mark = process::mark();
        // No process has this number.
        let own = std::process::id();
        for name in [
            format!("4194305-{mark}-a"),
            "4194305-elsewhere-a".to_owned(),
            format!("{own}-{mark}-b"),
        ] {
            fs::write(folder.path().join(format!("{PREFIX}{name}{SUFFIX}")), "").unwrap();
        }
        write_file(&folder.path().join("a"), b"a").unwrap();
        let left = names(folder.path());
        assert_eq!(left.len(), 3, "{left:?}");
        assert!(!left.iter().any(|name| name.contains(&format!("4194305-{mark}"))));
    }
}
