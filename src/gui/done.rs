//! The results of background work: the only way back to the window.

use std::{fmt::Debug, path::PathBuf, sync::Arc};

use super::{
    file_picker::FilePicker,
    screen::{export::logo_file::LogoProblem, preview::event::Event},
};
use crate::{
    assessment::{Assessment, Progress},
    evaluation::LeastEffort,
    opening::OpenError,
    report::Logo,
    session::{
        SaveRequest,
        handout::{HandoutError, Written},
        inviting::Invitations,
        merging::MergeOutcome,
        opening::{OpenTarget, ReadScan},
        picture::PictureOutcome,
        save::SaveOutcome,
    },
    storage::{Draft, ScanVersions, Stamp, StorageError, log},
};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum JobKind {
    Open,
    Save,
    SaveAs,
    Merge,
    Invite,
    Handout,
    Report,
    Picture,
    Calendar,
    /// Makes another program open a file or folder.
    Launch,
    ChooseFile,
    FileExists,
    Logo,
    /// Makes the report and draws the pages that show.
    Pages,
    Patches,
    MissingFiles,
    /// Looks for the cheapest steps to a stage.
    LeastEffort,
    Versions,
    /// Small work in the user's own folders, in order: preferences, drafts.
    Upkeep,
}

impl JobKind {
    /// Jobs about the open scan, which stop when it's closed.
    pub const OF_SCAN: [Self; 6] = [
        Self::Report,
        Self::Logo,
        Self::Pages,
        Self::Patches,
        Self::LeastEffort,
        Self::Invite,
    ];

    /// Whether a job waits until the one before is done, instead of taking its place.
    pub const fn takes_turns(self) -> bool {
        matches!(self, Self::Upkeep)
    }
}

#[derive(Debug)]
pub enum Done {
    Read(OpenTarget, Box<Result<ReadScan, OpenError>>),
    Saved(Box<SaveRequest>, SaveOutcome),
    SavedAs(PathBuf, Result<Stamp, StorageError>),
    /// This many answer files were read, of so many.
    Merging(usize, usize),
    /// What to do with the files to merge; `None` when merging was stopped.
    Merged(Option<Result<MergeOutcome, StorageError>>),
    Invited(Invitations),
    Handout(Result<Written, HandoutError>),
    Report(Result<PathBuf, StorageError>),
    Picture(PictureOutcome),
    Calendar(Result<PathBuf, StorageError>),
    /// Whether another program opened a file or folder.
    Launched(bool),
    /// Which files were chosen; none when the dialog was cancelled.
    Chosen(FilePicker, Vec<PathBuf>),
    NoDialog(FilePicker),
    FileExists(PathBuf, bool),
    Logo(Arc<Result<Logo, LogoProblem>>),
    Pages(Event),
    Patches(Event),
    Drafts(Vec<(Draft, Progress)>),
    MissingFiles(Vec<PathBuf>),
    /// The cheapest steps to a stage, from these answers.
    LeastEffort(Arc<Assessment>, Box<LeastEffort>),
    Versions(Vec<ScanVersions>),
    /// A draft was removed or put back, or why not.
    Tidied(Result<(), StorageError>),
    /// A job panicked.
    BrokeOff(JobKind),
}

impl Done {
    /// Logs what went wrong, if anything; the user is told in a sentence.
    pub fn log_problem(&self) {
        match self {
            Self::Read(_, read) => log_error("open", read),
            Self::Saved(_, SaveOutcome { result, .. }) => log_error("save", result),
            Self::SavedAs(_, result) => log_error("save as", result),
            Self::Merged(Some(result)) => log_error("merge", result),
            Self::Invited(Invitations {
                problem: Some(problem),
                ..
            }) => log::note("invite", &[problem]),
            Self::Handout(result) => log_error("agenda", result),
            Self::Report(result) => log_error("report", result),
            Self::Calendar(result) => log_error("calendar", result),
            Self::Picture(PictureOutcome::Unsaved(error)) => log::note("picture", &[error]),
            Self::Picture(outcome @ PictureOutcome::Failed) => log::note("picture", &[outcome]),
            Self::NoDialog(picker) => log::note("file dialog", &[picker]),
            Self::Launched(false) => log::note("launch", &[&false]),
            Self::Logo(logo) => log_error("logo", logo),
            Self::Pages(Event::Failed(failure)) | Self::Patches(Event::Failed(failure)) => {
                log::note("preview", &[failure]);
            }
            Self::Tidied(result) => log_error("drafts", result),
            Self::BrokeOff(kind) => log::note("job panicked", &[kind]),
            _ => {}
        }
    }
}

fn log_error<T, E: Debug>(what: &'static str, result: &Result<T, E>) {
    if let Err(error) = result {
        log::note(what, &[error]);
    }
}
