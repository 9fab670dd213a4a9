//! Merging answer files: reads them, reports the progress, and says what to do with them.

use std::path::{Path, PathBuf};

use crate::{
    assessment::{AnswerFile, Assessment, Choices, Group, Merged, common_ground, merge_as},
    opening::{OpenError, read_answers},
    questionnaire::Questionnaire,
    storage::{AnswerPaths, StorageError, answer_paths},
};

/// What to merge.
#[derive(Debug)]
pub struct MergeRequest {
    /// Files, and folders with files.
    pub paths: Vec<PathBuf>,
    /// The open scan, with its file if it has one.
    pub into: Option<(Assessment, Option<PathBuf>)>,
    /// Whether they were dropped on the window: then one of them may be a scan to open.
    pub dropped: bool,
    /// What the user decided about some of them.
    pub choices: Choices,
}

/// What to do with the files.
#[derive(Debug)]
pub enum MergeOutcome {
    /// The group to take over, and the result for each file.
    Merged(Box<Group>, Vec<Merged<OpenError>>),
    /// A new scan, in which every respondent is a colleague.
    Begun(Box<Assessment>, Vec<Merged<OpenError>>),
    /// One of them is to be opened; whether others stay as they are.
    Open(PathBuf, bool),
    /// There are no scans among them.
    Nothing,
}

/// Reads and merges. `keep_on` is told how many files were read, of so many, and says whether to read the next; `None`
/// when it said no.
///
/// # Errors
/// A folder can't be listed.
pub fn read_and_merge(
    questionnaire: &Questionnaire,
    order: MergeRequest,
    mut keep_on: impl FnMut(usize, usize) -> bool,
) -> Option<Result<MergeOutcome, StorageError>> {
    let scan = order.into.as_ref().and_then(|(_, path)| path.as_deref());
    let paths = match answer_paths(&order.paths, scan.unwrap_or_else(|| Path::new(""))) {
        Ok(paths) => paths,
        Err(error) => return Some(Err(error)),
    };
    let mut files = Vec::new();
    for file in read_answers(questionnaire, &paths) {
        files.push(file);
        if !keep_on(files.len(), paths.len()) {
            return None;
        }
    }
    Some(Ok(merge_files(questionnaire, order, &paths, files)))
}

fn merge_files(
    questionnaire: &Questionnaire,
    order: MergeRequest,
    paths: &AnswerPaths,
    mut files: Vec<AnswerFile<OpenError>>,
) -> MergeOutcome {
    if files.is_empty() {
        return MergeOutcome::Nothing;
    }
    let single = order.dropped && order.paths.len() == 1 && order.paths == paths.files;
    if order.dropped && (single || order.into.is_none()) {
        let others = files.len() > 1;
        if let Some(path) = paths
            .files
            .iter()
            .zip(&files)
            .find(|(_, file)| opens(file, single))
        {
            return MergeOutcome::Open(path.0.clone(), others);
        }
    }
    for (file, path) in files.iter_mut().zip(paths.files.iter().chain(&paths.too_deep)) {
        file.name = short_name(path, &order.paths);
    }
    let Some((scan, _)) = order.into else {
        let ground = common_ground(questionnaire, &files);
        let ground =
            ground.unwrap_or_else(|| Assessment::new(questionnaire, crate::i18n::Language::default()));
        let result = merge_as(questionnaire, ground, files, &order.choices);
        return MergeOutcome::Begun(Box::new(result.scan), result.files);
    };
    let result = merge_as(questionnaire, scan, files, &order.choices);
    MergeOutcome::Merged(Box::new(result.scan.group), result.files)
}

/// The name in a list to read: from the folder that was chosen, or else the file alone.
fn short_name(path: &Path, chosen: &[PathBuf]) -> String {
    let mut inside = chosen.iter().filter_map(|folder| path.strip_prefix(folder).ok());
    let inside = inside.find(|rest| !rest.as_os_str().is_empty());
    let name = inside.or(path.file_name().map(Path::new)).unwrap_or(path);
    name.display().to_string()
}

/// Whether a dropped file is one to open: a scan of one's own or a report. One that can't be read is too when it's the
/// only one, since that says what is wrong with it.
fn opens(file: &AnswerFile<OpenError>, single: bool) -> bool {
    match &file.read {
        Ok(scan) => scan.author.invitation.is_none(),
        Err(_) => single,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::bundled;

    #[test]
    fn merging_tells_how_far_it_is_and_stops_between_files() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["a", "b", "c"] {
            let path = folder.path().join(format!("{name}.datalabscan"));
            crate::storage::write_file(&path, b"geen scan").unwrap();
        }
        let order = || MergeRequest {
            paths: vec![folder.path().to_owned()],
            into: None,
            dropped: false,
            choices: Choices::default(),
        };
        let mut read = Vec::new();
        let all = read_and_merge(bundled(), order(), |done, total| {
            read.push((done, total));
            true
        });
        assert_eq!(read, [(1, 3), (2, 3), (3, 3)]);
        assert!(matches!(all, Some(Ok(MergeOutcome::Begun(..)))));
        read.clear();
        let stopped = read_and_merge(bundled(), order(), |done, total| {
            read.push((done, total));
            false
        });
        assert_eq!(read, [(1, 3)]);
        assert!(stopped.is_none(), "nothing comes of it");
    }
}
