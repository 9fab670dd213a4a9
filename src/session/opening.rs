//! Reading what is to be opened: a file, a report or a draft.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use super::Session;
use crate::{
    assessment::{Assessment, examples, format::decode},
    opening::{self, OpenError, Opened, Source},
    questionnaire::Questionnaire,
    storage::{Drafts, OpenDraft},
};

/// What is to be opened.
#[derive(Debug, Clone)]
pub enum OpenTarget {
    /// A file of the user's choice.
    File(PathBuf),
    /// A draft.
    Draft(PathBuf),
    /// A file that stays as it is: what opens is a copy.
    Copy(PathBuf),
}

/// What was read.
#[derive(Debug)]
pub enum ReadScan {
    /// A scan from a file, or from a report.
    File(Opened),
    /// A draft, open as long as this is.
    Draft(OpenDraft, Assessment),
    /// Another program has the draft open.
    InUse,
}

impl OpenTarget {
    /// The file.
    pub fn path(&self) -> &Path {
        match self {
            Self::File(path) | Self::Draft(path) | Self::Copy(path) => path,
        }
    }

    /// Reads it.
    ///
    /// # Errors
    /// It can't be read, or there's no scan in it.
    pub fn read(&self, questionnaire: &Questionnaire, drafts: &Drafts) -> Result<ReadScan, OpenError> {
        match self {
            Self::File(path) | Self::Copy(path) => opening::open(questionnaire, path).map(ReadScan::File),
            Self::Draft(path) => match drafts.open(path)? {
                Some(draft) => Ok(ReadScan::Draft(
                    draft,
                    opening::open(questionnaire, path)?.assessment,
                )),
                None => Ok(ReadScan::InUse),
            },
        }
    }
}

impl Session {
    /// A scan that was read from this file.
    pub fn of_file(questionnaire: Arc<Questionnaire>, path: PathBuf, opened: Opened) -> Self {
        let Opened { assessment, source } = opened;
        match source {
            // The invitation stays as it is; the answers are kept in a file of their own.
            Source::Scan(_) if is_unanswered_invitation(&assessment) => {
                Self::unnamed(questionnaire, assessment)
            }
            Source::Scan(stamp) => Self::opened(questionnaire, assessment, path, stamp),
            // The report stays as it is; the scan is kept in a file of its own.
            Source::Report => Self {
                is_from_report: true,
                ..Self::unnamed(questionnaire, assessment)
            },
        }
    }

    /// A copy of an example, by its place in the list; `None` when this question set can't read it.
    pub fn example(questionnaire: Arc<Questionnaire>, index: usize) -> Option<Self> {
        let example = examples().get(index)?;
        let assessment = decode(&questionnaire, example.text.as_bytes()).ok()?;
        let mut session = Self::unnamed(questionnaire, assessment);
        session.is_example = true;
        Some(session)
    }
}

/// Whether this is an invitation as it came.
fn is_unanswered_invitation(assessment: &Assessment) -> bool {
    assessment.author.invitation.is_some() && !assessment.has_own_answers()
}
