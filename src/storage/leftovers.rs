//! Temporary files that a power cut or an ended process left beside what was being saved.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use jiff::{SignedDuration, Timestamp};

use crate::clock;

/// How the name of a temporary file begins.
pub(super) const PREFIX: &str = ".datalabscan-";

/// How it ends.
pub(super) const SUFFIX: &str = ".tmp";

/// After this nobody is writing it any more, not even a computer that slept in the middle of a save.
const LEFT: SignedDuration = SignedDuration::from_hours(24);

/// The folders that were looked at in this run: saving happens every few seconds, and a folder on a network may be large.
static CLEARED: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

/// Removes temporary files of this program that are older than a day, the first time that something is saved in this folder.
pub(super) fn clear_once(folder: &Path) {
    let is_new = CLEARED
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .insert(folder.to_owned());
    if is_new {
        clear(folder);
    }
}

fn clear(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    let now = clock::timestamp();
    for entry in entries.flatten() {
        let name = entry.file_name();
        let is_ours = name
            .to_str()
            .is_some_and(|name| name.starts_with(PREFIX) && name.ends_with(SUFFIX));
        if is_ours && is_left(&entry, now) {
            // What can't be removed does no harm, and is tried again in the next run.
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Whether it's a file, not a link to one, that was last written more than a day ago.
fn is_left(entry: &fs::DirEntry, now: Timestamp) -> bool {
    entry
        .metadata()
        .ok()
        .filter(fs::Metadata::is_file)
        .and_then(|metadata| Timestamp::try_from(metadata.modified().ok()?).ok())
        .is_some_and(|written| now.duration_since(written) > LEFT)
}

#[cfg(test)]
mod tests {
    use std::{fs::File, time::SystemTime};

    use super::*;
    use crate::storage::{StorageError, create_file, write_file};

    type Save = fn(&Path, &[u8]) -> Result<(), StorageError>;

    #[test]
    fn the_next_save_clears_what_was_left_more_than_a_day_ago() {
        let hour = |hours: i64| {
            SystemTime::from(
                clock::timestamp()
                    .saturating_sub(SignedDuration::from_hours(hours))
                    .unwrap(),
            )
        };
        for save in [write_file as Save, create_file] {
            let folder = tempfile::tempdir().unwrap();
            let path = |name: &str| folder.path().join(name);
            for (name, age) in [
                (".datalabscan-left.tmp", 25),
                (".datalabscan-of-today.tmp", 23),
                (".datalabscan-notes.txt", 25),
                ("mine.tmp", 25),
            ] {
                let file = File::create(path(name)).unwrap();
                file.set_modified(hour(age)).unwrap();
            }
            fs::create_dir(path(".datalabscan-folder.tmp")).unwrap();
            save(&path("a.datalabscan"), b"a").unwrap();
            let mut names: Vec<_> = fs::read_dir(folder.path())
                .unwrap()
                .map(|entry| entry.unwrap().file_name().into_string().unwrap())
                .collect();
            names.sort();
            assert_eq!(
                names,
                [
                    ".datalabscan-folder.tmp",
                    ".datalabscan-notes.txt",
                    ".datalabscan-of-today.tmp",
                    "a.datalabscan",
                    "mine.tmp"
                ]
            );
        }
    }
}
