//! Writing the papers of a meeting to a file: the script to print beforehand, and the minutes afterwards.

use std::path::PathBuf;

use crate::{
    evaluation::{Case, agenda, meeting},
    i18n::{CollaborationText, Language, MeetingText, ReportText},
    pdf::{PdfError, document_pdf},
    report::{ReportOptions, compose_minutes, compose_script, lacking_in},
    storage::{Replace, StorageError, explain, write_report},
};

/// A paper of a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// The script of a meeting of this many minutes.
    Script(u32),
    /// The minutes.
    Minutes,
}

/// A paper that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The file.
    pub path: PathBuf,
    /// Questions in a script, and the minutes that they take with the opening and the end.
    pub script: Option<(usize, u32)>,
    /// Characters in what was written down in the talk that the paper can't show.
    pub lacks: Vec<String>,
}

impl Written {
    /// What to tell the user.
    pub fn words(&self, language: Language) -> String {
        let (text, file) = (MeetingText::of(language), self.path.display().to_string());
        let made = match self.script {
            Some((count, minutes)) => text.script_made(count, &file, minutes),
            None => text.minutes_made(&file),
        };
        if self.lacks.is_empty() {
            return made;
        }
        let lacks = ReportText::of(language).not_shown(&self.lacks.join(" "));
        format!("{made} {lacks}")
    }
}

/// Why a paper wasn't written.
#[derive(Debug, thiserror::Error)]
pub enum HandoutError {
    /// The PDF can't be made.
    #[error(transparent)]
    Pdf(#[from] PdfError),
    /// The file can't be written.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl HandoutError {
    /// What to tell the user.
    pub fn explain(&self, language: Language) -> String {
        match self {
            Self::Pdf(_) => CollaborationText::of(language).handout_failed().to_owned(),
            Self::Storage(error) => explain(error, language),
        }
    }
}

/// Makes a paper and writes it.
///
/// # Errors
/// See [`HandoutError`].
pub fn write(
    case: &Case,
    paper: Paper,
    options: &ReportOptions,
    path: PathBuf,
) -> Result<Written, HandoutError> {
    let (document, script) = match paper {
        Paper::Script(minutes) => {
            let meeting = meeting(&agenda(case), minutes);
            let script = Some((meeting.topics.len(), meeting.total()));
            (compose_script(case, &meeting, options), script)
        }
        Paper::Minutes => (compose_minutes(case, options), None),
    };
    let bytes = document_pdf(&document, options)?;
    write_report(&path, &bytes, Replace::Own)?;
    let lacks = lacking_in(&document);
    Ok(Written { path, script, lacks })
}
