//! Drafts: scans that have no file name yet, kept in the user's own folder so that nobody has to be
//! asked to save. A draft is a scan file like any other, and so is as versioned and as whole.
//!
//! Beside a draft that is open lies a file with the same name and the extension `open`, which its
//! program holds locked. A lock that nobody holds was left behind by a program that broke off.

use std::path::{Path, PathBuf};

use jiff::civil::DateTime;

use super::{
    Folders, StorageError, Versions,
    disk::{self, Cause, Held},
    folders::drafts_in,
    read_file,
};
use crate::{
    assessment::{
        Assessment,
        format::{EXTENSION, LARGEST, decode},
    },
    clock,
    questionnaire::Questionnaire,
};

/// The extension of the file that tells that a draft is open.
const OPEN: &str = "open";

/// Names that are tried for a new draft.
const MOST_NAMES: usize = 1000;

/// Where drafts are kept, and beside them the earlier versions of scans.
#[derive(Debug, Clone)]
pub struct Drafts {
    folder: Option<PathBuf>,
    /// Where an earlier version of the program kept them.
    earlier: Option<PathBuf>,
    versions: Versions,
}

/// A draft to go on with.
#[derive(Debug, Clone)]
pub struct Draft {
    /// Where it is.
    pub path: PathBuf,
    /// The answers.
    pub assessment: Assessment,
    /// When it was last saved, in local time.
    pub saved: DateTime,
    /// Whether the program broke off while it was open.
    pub recovered: bool,
    bytes: Vec<u8>,
}

/// A draft that is open in this program and in no other, for as long as this value lives.
#[derive(Debug)]
pub struct OpenDraft {
    path: PathBuf,
    lock: Option<Held>,
}

impl Drafts {
    /// In the user's data folder.
    pub fn of_user() -> Self {
        let folders = Folders::of_user();
        let earlier = folders
            .as_ref()
            .and_then(|folders| folders.earlier_data.as_deref());
        Self {
            folder: folders.as_ref().map(Folders::drafts),
            earlier: earlier.map(drafts_in),
            versions: Versions::of(folders.as_ref()),
        }
    }

    /// In this folder, which is made when needed.
    pub fn within(folder: PathBuf) -> Self {
        Self {
            versions: Versions::within(folder.join("versions")),
            folder: Some(folder),
            earlier: None,
        }
    }

    /// Nowhere: starting a draft fails.
    pub const fn nowhere() -> Self {
        Self {
            folder: None,
            earlier: None,
            versions: Versions::nowhere(),
        }
    }

    /// The earlier versions of scans that have a file of their own.
    pub const fn versions(&self) -> &Versions {
        &self.versions
    }

    /// Starts a draft: takes a free name.
    ///
    /// # Errors
    /// There is no data folder, or nothing can be written in it.
    pub fn start(&self, now: DateTime) -> Result<OpenDraft, StorageError> {
        let folder = self.folder.as_deref().ok_or(StorageError::NoDataFolder)?;
        disk::make_folder(folder).map_err(StorageError::at(folder))?;
        let moment = now.strftime("%Y%m%d-%H%M%S");
        for number in 1..MOST_NAMES {
            let path = folder.join(format!("{moment}-{number}.{EXTENSION}"));
            if disk::is_there(&path) {
                continue;
            }
            if let Some(draft) = take(&path)? {
                return Ok(draft);
            }
        }
        Err(StorageError::Exists(folder.to_owned()))
    }

    /// Opens a draft; `None` when another program has it open.
    ///
    /// # Errors
    /// It can't be locked.
    pub fn open(&self, path: &Path) -> Result<Option<OpenDraft>, StorageError> {
        take(path)
    }

    /// The drafts of this question set that no other program has open, newest first.
    pub fn list(&self, questionnaire: &Questionnaire) -> Vec<Draft> {
        let folders = self.folder.iter().chain(&self.earlier);
        let paths = folders.filter_map(|folder| disk::entries(folder).ok()).flatten();
        let scans = paths
            .flatten()
            .filter(|path| path.extension().is_some_and(|extension| extension == EXTENSION));
        let mut drafts: Vec<Draft> = scans.filter_map(|path| read(questionnaire, path)).collect();
        drafts.sort_by(|a, b| b.saved.cmp(&a.saved).then_with(|| b.path.cmp(&a.path)));
        drafts
    }
}

/// Removes a draft for good.
///
/// # Errors
/// It can't be removed.
pub fn remove_draft(path: &Path) -> Result<(), StorageError> {
    match disk::remove(path) {
        Err(failure) if failure.cause != Cause::NotFound => Err(StorageError::of(path, failure)),
        _ => {
            // Without its draft it means nothing.
            let _ = disk::remove(&path.with_extension(OPEN));
            Ok(())
        }
    }
}

/// Puts a draft back that was just removed.
///
/// # Errors
/// It can't be written.
pub fn restore_draft(draft: &Draft) -> Result<(), StorageError> {
    super::write_file(&draft.path, &draft.bytes)
}

impl OpenDraft {
    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for OpenDraft {
    fn drop(&mut self) {
        // After a mistake of the program the draft is to be offered as recovered.
        if !std::thread::panicking() {
            drop(self.lock.take());
            // One that stays has the draft offered as recovered, which does no harm.
            let _ = disk::remove(&self.path.with_extension(OPEN));
        }
    }
}

/// Locks a draft; `None` when another program holds it.
fn take(path: &Path) -> Result<Option<OpenDraft>, StorageError> {
    let held = disk::hold(&path.with_extension(OPEN)).map_err(StorageError::at(path))?;
    let path = path.to_owned();
    Ok(held.map(|held| OpenDraft {
        path,
        lock: Some(held),
    }))
}

/// How a draft was left; `None` when another program has it open.
fn was_broken_off(path: &Path) -> Option<bool> {
    match disk::is_held(&path.with_extension(OPEN)) {
        Some(true) => None,
        found => Some(found.is_some()),
    }
}

fn read(questionnaire: &Questionnaire, path: PathBuf) -> Option<Draft> {
    let recovered = was_broken_off(&path)?;
    let bytes = read_file(&path, LARGEST).ok()?;
    let assessment = decode(questionnaire, &bytes).ok()?;
    let modified = disk::facts(&path).ok()?.modified?;
    Some(Draft {
        path,
        assessment,
        saved: clock::local(modified),
        recovered,
        bytes,
    })
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::{i18n::Language, questionnaire::bundled, storage::write_scan};

    fn drafts() -> (tempfile::TempDir, Drafts) {
        let folder = tempfile::tempdir().unwrap();
        let drafts = Drafts::within(folder.path().join("a/drafts"));
        (folder, drafts)
    }

    fn save(draft: &OpenDraft) {
        let scan = Assessment::new(bundled(), Language::Dutch);
        write_scan(bundled(), draft.path(), &scan).unwrap();
    }

    const NOW: DateTime = jiff::civil::datetime(2026, 11, 24, 14, 3, 0, 0);

    #[test]
    fn a_draft_is_offered_once_its_program_lets_go_of_it() {
        let (_folder, drafts) = drafts();
        assert!(drafts.list(bundled()).is_empty());
        let (first, second) = (drafts.start(NOW).unwrap(), drafts.start(NOW).unwrap());
        assert_ne!(first.path(), second.path());
        save(&first);
        assert!(drafts.list(bundled()).is_empty(), "it's open here");
        assert!(drafts.open(first.path()).unwrap().is_none());
        drop(first);
        let found = drafts.list(bundled());
        assert_eq!(found.len(), 1);
        assert!(!found[0].recovered);
        assert!(drafts.open(&found[0].path).unwrap().is_some());
    }

    #[test]
    fn a_draft_of_a_program_that_broke_off_is_recovered() {
        let (_folder, drafts) = drafts();
        let draft = drafts.start(NOW).unwrap();
        save(&draft);
        // The system lets go of the lock of a program that ends; the file stays.
        let path = draft.path().to_owned();
        drop(draft);
        std::fs::write(path.with_extension(OPEN), "").unwrap();
        let found = drafts.list(bundled());
        assert!(found[0].recovered);
        drop(drafts.open(&path).unwrap());
        assert!(
            !drafts.list(bundled())[0].recovered,
            "it was opened and left since"
        );
    }

    #[test]
    fn a_removed_draft_is_gone_until_it_is_put_back() {
        let (folder, drafts) = drafts();
        let draft = drafts.start(NOW).unwrap();
        save(&draft);
        drop(draft);
        let found = drafts.list(bundled()).remove(0);
        remove_draft(&found.path).unwrap();
        let left = fs::read_dir(folder.path().join("a/drafts")).unwrap().count();
        assert_eq!((left, drafts.list(bundled()).len()), (0, 0));
        restore_draft(&found).unwrap();
        assert_eq!(drafts.list(bundled())[0].assessment, found.assessment);
    }

    #[test]
    fn drafts_of_an_earlier_version_are_still_offered() {
        let (folder, drafts) = drafts();
        let before = Drafts::within(folder.path().join("before"));
        let draft = before.start(NOW).unwrap();
        save(&draft);
        let path = draft.path().to_owned();
        drop(draft);
        let drafts = Drafts {
            earlier: before.folder,
            ..drafts
        };
        assert_eq!(drafts.list(bundled())[0].path, path);
        assert!(
            drafts
                .start(NOW)
                .unwrap()
                .path()
                .starts_with(folder.path().join("a"))
        );
    }

    #[test]
    fn files_that_are_no_drafts_are_left_alone() {
        let (folder, drafts) = drafts();
        drop(drafts.start(NOW).unwrap());
        let beside = folder.path().join("a/drafts/kapot.datalabscan");
        fs::write(&beside, "(kapot").unwrap();
        assert!(drafts.list(bundled()).is_empty());
        assert!(beside.is_file());
        assert!(matches!(
            Drafts::nowhere().start(NOW),
            Err(StorageError::NoDataFolder)
        ));
    }
}
