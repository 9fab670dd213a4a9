//! The one way back: what background work has to tell the window.

use std::{path::PathBuf, sync::Arc};

use super::{
    file_picker::FilePicker,
    screen::{export::logo_file::LogoProblem, preview::event::Event},
};
use crate::{
    assessment::Progress,
    opening::OpenError,
    report::Logo,
    session::{
        SaveRequest,
        handout::{HandoutError, Written},
        merging::MergeOutcome,
        opening::{OpenTarget, ReadScan},
        picture::PictureOutcome,
        save::SaveOutcome,
    },
    storage::{Draft, Stamp, StorageError},
};

/// The kinds of background work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum JobKind {
    /// Reads what is to be opened.
    Open,
    /// Saves the open scan where it's kept.
    Save,
    /// Saves it under a name.
    SaveAs,
    /// Reads and merges answers.
    Merge,
    /// Writes an invitation.
    Invite,
    /// Writes the agenda.
    Handout,
    /// Writes the report.
    Report,
    /// Draws a chart as a picture.
    Picture,
    /// Makes another program open a file or folder.
    Launch,
    /// Asks the system's own dialog for a file.
    FilePicker,
    /// Looks whether a file exists.
    FileExists,
    /// Reads the logo.
    Logo,
    /// Makes the report and draws the pages that show.
    Pages,
    /// Draws more of the pages.
    Patches,
    /// Looks which of the recent files are gone.
    MissingFiles,
    /// Small work in the user's own folders, in order: preferences, drafts.
    Upkeep,
}

impl JobKind {
    /// What is about the open scan, so that it stops when that is put away.
    pub const OF_SCAN: [Self; 4] = [Self::Report, Self::Logo, Self::Pages, Self::Patches];

    /// Whether a job waits until the one before is done, instead of taking its place.
    pub const fn takes_turns(self) -> bool {
        matches!(self, Self::Upkeep)
    }
}

/// What background work tells.
#[derive(Debug)]
pub enum Done {
    /// What was read.
    Read(OpenTarget, Box<Result<ReadScan, OpenError>>),
    /// How a save went.
    Saved(Box<SaveRequest>, SaveOutcome),
    /// How saving under a name went.
    SavedAs(PathBuf, Result<Stamp, StorageError>),
    /// This many answer files were read, of so many.
    Merging(usize, usize),
    /// What to do with the files to merge; nothing when merging was stopped.
    Merged(Option<Result<MergeOutcome, StorageError>>),
    /// An invitation was written, or why not.
    Invited(Result<PathBuf, StorageError>),
    /// The agenda was written, or why not.
    Handout(Result<Written, HandoutError>),
    /// The report was written, or why not.
    Report(Result<PathBuf, StorageError>),
    /// A picture was drawn, or why not.
    Picture(PictureOutcome),
    /// Whether another program opened a file or folder.
    Launched(bool),
    /// The files that were chosen, if any.
    Chosen(FilePicker, Vec<PathBuf>),
    /// Whether this file exists.
    FileExists(PathBuf, bool),
    /// The logo, or why there is none.
    Logo(Arc<Result<Logo, LogoProblem>>),
    /// News of the pages of the report.
    Pages(Event),
    /// More of the pages.
    Patches(Event),
    /// The drafts there are.
    Drafts(Vec<(Draft, Progress)>),
    /// The recent files that are gone.
    MissingFiles(Vec<PathBuf>),
    /// A draft was removed or put back, or why not.
    Tidied(Result<(), StorageError>),
    /// A job broke off by a mistake in the program.
    BrokeOff(JobKind),
}
