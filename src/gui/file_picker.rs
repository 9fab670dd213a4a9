//! The system's own dialog for choosing a file.

use std::{
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use crate::{
    assessment::format::EXTENSION,
    export::CALENDAR,
    i18n::{FiguresText, Language, PlanText, text},
    session::{
        picture::{PNG, SVG},
        suggested_files::REPORT,
    },
};

/// A dialog that is gone sooner than this, without a file, was never on the screen.
const SOONEST_ANSWER: Duration = Duration::from_millis(250);

/// What a file is chosen for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FilePicker {
    Open,
    Save,
    /// A folder for invitations.
    Invitations,
    Handout,
    Report,
    Picture,
    Calendar,
    Logo,
    Answers,
}

impl FilePicker {
    /// Shows the dialog and waits for the answer, so it must run in the background. `None` when it couldn't be had:
    /// nobody cancels it as soon as that.
    pub fn ask(self, language: Language, suggested: &Path) -> Option<Vec<PathBuf>> {
        let asked = Instant::now();
        let chosen = self.choose(language, suggested);
        (!chosen.is_empty() || asked.elapsed() >= SOONEST_ANSWER).then_some(chosen)
    }

    fn choose(self, language: Language, suggested: &Path) -> Vec<PathBuf> {
        let texts = text(language).dialog;
        let (name, extensions): (_, &[&str]) = match self {
            Self::Open => (texts.open_files(), &[EXTENSION, REPORT]),
            Self::Save | Self::Invitations | Self::Answers => (texts.scan_files(), &[EXTENSION]),
            Self::Handout | Self::Report => (texts.pdf_files(), &[REPORT]),
            Self::Picture => (FiguresText::of(language).pictures(), &[PNG, SVG]),
            Self::Calendar => (PlanText::of(language).calendar_files(), &[CALENDAR]),
            Self::Logo => (texts.pictures(), &["svg", "png", "jpg", "jpeg"]),
        };
        let dialog = rfd::FileDialog::new().add_filter(name, extensions);
        match self {
            Self::Open | Self::Logo => dialog.pick_file().into_iter().collect(),
            Self::Invitations => beside(rfd::FileDialog::new(), suggested)
                .pick_folder()
                .into_iter()
                .collect(),
            Self::Answers => dialog.pick_files().unwrap_or_default(),
            _ => beside(dialog, suggested).save_file().into_iter().collect(),
        }
    }
}

fn beside(mut dialog: rfd::FileDialog, suggested: &Path) -> rfd::FileDialog {
    if let Some(folder) = suggested.parent() {
        dialog = dialog.set_directory(folder);
    }
    if let Some(file) = suggested.file_name() {
        dialog = dialog.set_file_name(file.to_string_lossy());
    }
    dialog
}
