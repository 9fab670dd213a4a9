//! The logo of the municipality: which file it is, and what was read from it.

use std::path::{Path, PathBuf};

use egui::{Id, Ui};

use crate::{
    gui::{
        command::{Command, Cx},
        job::{Job, Outcome, take},
        theme,
        widget::{self, Icon, Tone},
    },
    i18n::Language,
    report::{Logo, LogoError},
    storage::{StorageError, explain, read_file},
};

/// The logo, as the user chose it.
#[derive(Debug, Default)]
pub(super) struct LogoChoice {
    /// The file, as it's typed.
    path: String,
    /// The file that was read last, or is being read.
    asked: String,
    reading: Option<Job<Result<Logo, Problem>>>,
    logo: Option<Logo>,
    problem: Option<Problem>,
}

/// Why there's no logo.
#[derive(Debug)]
enum Problem {
    File(StorageError),
    Picture(LogoError),
}

impl LogoChoice {
    /// Begins with the logo of the last time.
    pub(super) fn new(path: Option<&Path>) -> Self {
        let mut choice = Self::default();
        if let Some(path) = path {
            choice.set_path(path);
        }
        choice
    }

    /// The user chose a file.
    pub(super) fn set_path(&mut self, path: &Path) {
        self.path = path.display().to_string();
    }

    /// What was read.
    pub(super) const fn logo(&self) -> Option<&Logo> {
        self.logo.as_ref()
    }

    /// The file of the logo, to remember it.
    pub(super) fn file(&self) -> Option<PathBuf> {
        self.logo.is_some().then(|| PathBuf::from(&self.asked))
    }

    /// Reads the file when it's another one, and takes in what was read; whether the logo is another one now.
    /// The old logo stays until the new one is there.
    pub(super) fn keep_up(&mut self, context: &egui::Context) -> bool {
        let path = self.path.trim().to_owned();
        if path != self.asked {
            self.asked.clone_from(&path);
            self.problem = None;
            self.reading = None;
            if path.is_empty() {
                return self.logo.take().is_some();
            }
            self.reading = Some(Job::start(context, move |_| read(Path::new(&path))));
        }
        match take(&mut self.reading) {
            Outcome::Done(Ok(logo)) => self.logo.replace(logo) != self.logo,
            Outcome::Done(Err(problem)) => {
                self.problem = Some(problem);
                self.logo.take().is_some()
            }
            Outcome::Busy | Outcome::Lost => false,
        }
    }

    /// Shows the field.
    pub(super) fn show(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let text = cx.text.export;
        widget::heading_sized(ui, text.logo(), 2, theme::sizes().body);
        let field = widget::edit_row(
            ui,
            Id::unique("report logo"),
            text.logo(),
            text.logo_hint(),
            &mut self.path,
            |ui| {
                if widget::button(ui, &super::plain(cx.text.common.browse()), true).clicked() {
                    cx.send(Command::BrowseLogo);
                }
            },
        );
        // While the name is being typed it's no wonder that there's no such file.
        if let Some(problem) = self.problem.as_ref().filter(|_| !field.has_focus()) {
            let words = problem.explain(cx.language);
            widget::notice(ui, Tone::Bad, Icon::Warning, |ui| {
                let response = widget::paragraph(ui, &words);
                widget::live(ui, &response);
            });
        }
        if !self.path.is_empty() && widget::link(ui, text.logo_remove()).clicked() {
            self.path.clear();
        }
    }
}

impl Problem {
    fn explain(&self, language: Language) -> String {
        match self {
            Self::File(error) => explain(error, language),
            Self::Picture(error) => error.explain(language),
        }
    }
}

fn read(path: &Path) -> Result<Logo, Problem> {
    let bytes = read_file(path, Logo::LARGEST_FILE).map_err(Problem::File)?;
    Logo::decode(&bytes).map_err(Problem::Picture)
}
