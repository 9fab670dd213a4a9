//! Answer files of colleagues: who they are from, and where they are.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use super::{StorageError, disk};
use crate::{
    assessment::RespondentId,
    contents::{FileKind, kind_of},
};

/// How much of a file tells what it is, in bytes.
const HEAD: u64 = 64 * 1024;

/// The most files that are looked at in one folder; more is some other folder.
const MOST_FILES: usize = 10_000;

/// What systems leave in folders for themselves, in small letters.
const OF_THE_SYSTEM: [&str; 7] = [
    ".ds_store",
    "desktop.ini",
    "thumbs.db",
    "__macosx",
    "$recycle.bin",
    "system volume information",
    "@eadir",
];

/// What is found to merge.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct AnswerPaths {
    /// Files, whatever is in them.
    pub files: Vec<PathBuf>,
    /// Folders that lie too deep to be looked into.
    pub too_deep: Vec<PathBuf>,
}

impl AnswerPaths {
    /// Number of files and folders.
    pub fn len(&self) -> usize {
        self.files.len() + self.too_deep.len()
    }

    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// A new respondent, drawn from the system's randomness.
///
/// # Errors
/// The system has none to give.
pub fn new_respondent() -> Result<RespondentId, StorageError> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(StorageError::NoRandomness)?;
    Ok(RespondentId::from_bytes(bytes))
}

/// The files among `paths`, in the folders among them, and one folder down. What is in them is for the reader to judge:
/// names get changed on the way. The scan they are merged into doesn't count as one of them.
///
/// # Errors
/// A folder among `paths` can't be read or holds too many files.
pub fn answer_paths(paths: &[PathBuf], into: &Path) -> Result<AnswerPaths, StorageError> {
    let mut found = AnswerPaths::default();
    let mut searched: Vec<PathBuf> = Vec::new();
    for path in paths {
        if !disk::is_folder(path) {
            found.files.push(path.clone());
            continue;
        }
        searched.push(path.clone());
        for entry in entries(path)? {
            if !disk::is_folder(&entry) {
                found.files.push(entry);
                continue;
            }
            one_down(entry, &mut found, &mut searched);
        }
    }
    // A link in a folder to that folder lies deeper only by name.
    let searched: BTreeSet<PathBuf> = searched
        .iter()
        .filter_map(|path| disk::canonical(path).ok())
        .collect();
    found
        .too_deep
        .retain(|path| !disk::canonical(path).is_ok_and(|real| searched.contains(&real)));
    let into = disk::canonical(into).ok();
    found
        .files
        .retain(|path| into.is_none() || disk::canonical(path).ok() != into);
    for list in [&mut found.files, &mut found.too_deep] {
        once(list);
    }
    if found.files.len() > MOST_FILES {
        return Err(StorageError::TooManyFiles(
            paths.first().cloned().unwrap_or_default(),
        ));
    }
    Ok(found)
}

/// What is in a folder within one that is searched; folders in it lie too deep.
fn one_down(folder: PathBuf, found: &mut AnswerPaths, searched: &mut Vec<PathBuf>) {
    let Ok(inside) = entries(&folder) else {
        // It's named like a folder that wasn't looked into, which is so.
        found.too_deep.push(folder);
        return;
    };
    searched.push(folder);
    let (folders, files): (Vec<_>, Vec<_>) = inside.into_iter().partition(|entry| disk::is_folder(entry));
    found.files.extend(files);
    found
        .too_deep
        .extend(folders.into_iter().filter(|folder| !is_known_empty(folder)));
}

/// Each file or folder by one name: a link to the folder it is in shows everything twice.
fn once(list: &mut Vec<PathBuf>) {
    list.sort_by_key(|path| (path.components().count(), path.clone()));
    let mut seen = BTreeSet::new();
    list.retain(|path| match disk::canonical(path) {
        Ok(real) => seen.insert(real),
        // A link to nowhere is named as it is.
        Err(_) => seen.insert(path.clone()),
    });
    list.sort();
}

/// What is in a folder, but for what only the system means.
fn entries(folder: &Path) -> Result<Vec<PathBuf>, StorageError> {
    let failed = StorageError::at(folder);
    let mut found = Vec::new();
    for (count, path) in disk::entries(folder).map_err(&failed)?.enumerate() {
        if count == MOST_FILES {
            return Err(StorageError::TooManyFiles(folder.to_owned()));
        }
        let path = path.map_err(&failed)?;
        if !is_of_the_system(&path) || holds_answers(&path) {
            found.push(path);
        }
    }
    Ok(found)
}

/// Whether an office program, a system or this program keeps it beside a file for its own use.
fn is_of_the_system(path: &Path) -> bool {
    let name = super::file_name(path).to_lowercase();
    OF_THE_SYSTEM.contains(&name.as_str())
        || ["~$", ".~lock.", "._", super::leftovers::PREFIX]
            .iter()
            .any(|start| name.starts_with(start))
}

/// Whether a file holds a scan or a PDF, whatever its name: answers are never passed over in silence.
fn holds_answers(path: &Path) -> bool {
    !disk::is_folder(path)
        && super::read_head(path, HEAD)
            .is_ok_and(|head| matches!(kind_of(&head), FileKind::Scan | FileKind::Pdf))
}

fn is_known_empty(folder: &Path) -> bool {
    disk::entries(folder).is_ok_and(|mut entries| entries.next().is_none())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_folder_is_searched_one_folder_down_and_the_rest_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        fs::create_dir_all(path("post/oud/ouder")).unwrap();
        fs::create_dir_all(path("leeg/leger")).unwrap();
        for name in [
            "a.datalabscan",
            "b.txt",
            ".verborgen",
            ".DS_Store",
            "~$brief.docx",
            "._a.datalabscan",
            "~$c.datalabscan",
            "post/c (1)",
            "post/oud/d.datalabscan",
        ] {
            fs::write(path(name), name).unwrap();
        }
        // Whatever it's called: a scan is looked at.
        fs::write(path("~$d.datalabscan"), "Datalabscan(format: 3)").unwrap();
        let found = answer_paths(&[folder.path().to_owned(), path("b.txt")], &path("a.datalabscan")).unwrap();
        assert_eq!(
            found.files,
            [
                path(".verborgen"),
                path("b.txt"),
                path("post/c (1)"),
                path("~$d.datalabscan")
            ]
        );
        assert_eq!(found.too_deep, [path("post/oud")]);
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(folder.path(), path("lus")).unwrap();
            let again = answer_paths(&[folder.path().to_owned()], &path("a.datalabscan")).unwrap();
            assert_eq!((again.files, again.too_deep), (found.files, found.too_deep));
        }
    }
}
