//! Where to save the agenda, to print.

use std::path::{Path, PathBuf};

use egui::Ui;

use super::{
    file::{Asked, ask},
    message::close,
};
use crate::{
    gui::{
        command::{Command, Cx},
        presence::Presence,
        widget::{self, Icon, Tone},
    },
    i18n::{CommandText, fill, group_text},
    session::handout::Written,
};

/// The agenda on its way to a file.
#[derive(Debug)]
pub struct HandoutForm {
    /// The time there is, in minutes.
    minutes: u32,
    /// The file, as it's typed.
    path: String,
    problem: Option<String>,
    /// Whether that file is there already.
    there: Presence,
    busy: bool,
    done: Option<Written>,
}

impl HandoutForm {
    /// For a talk of this many minutes, into this file unless another is chosen.
    pub fn new(minutes: u32, suggested: &Path) -> Self {
        Self {
            minutes,
            path: suggested.display().to_string(),
            problem: None,
            there: Presence::default(),
            busy: false,
            done: None,
        }
    }

    /// The user chose another file.
    pub fn set_path(&mut self, chosen: &Path) {
        self.path = chosen.display().to_string();
        self.problem = None;
    }

    /// It was written, or why not.
    pub fn set_written(&mut self, written: Result<Written, String>) {
        self.busy = false;
        match written {
            Ok(written) => self.done = Some(written),
            Err(problem) => self.problem = Some(problem),
        }
    }

    /// Asks for the file, or says what became of it.
    pub(super) fn show(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        if let Some(written) = &self.done {
            said(ui, written, cx);
            return;
        }
        let make = CommandText {
            label: if self.busy {
                cx.text.export.busy
            } else {
                cx.together.handout_make
            },
            tip: "",
        };
        let (there, context) = (&mut self.there, ui.ctx().clone());
        let overwrites = |path: &Path| {
            if there.of(path, &context) {
                cx.text.export.overwrites
            } else {
                ""
            }
        };
        let lead = cx.together.handout_lead;
        let asked = ui.add_enabled_ui(!self.busy, |ui| {
            ask(ui, &mut self.path, &mut self.problem, lead, &make, overwrites, cx)
        });
        match asked.inner {
            Some(Asked::Browse) => cx.send(Command::BrowseSave(PathBuf::from(&self.path), true)),
            Some(Asked::Confirm(path)) => {
                self.busy = true;
                cx.send(Command::WriteHandout(self.minutes, path));
            }
            None => {}
        }
    }
}

fn said(ui: &mut Ui, written: &Written, cx: &mut Cx<'_>) {
    let file = written.path.display().to_string();
    let (count, minutes) = (written.count.to_string(), written.minutes.to_string());
    let values = [("file", file.as_str()), ("count", &count), ("minutes", &minutes)];
    let words = fill(group_text(cx.language).agenda_made, &values);
    widget::notice(ui, Tone::Good, Icon::Check, |ui| {
        let response = widget::paragraph(ui, &words);
        widget::live(ui, &response);
    });
    ui.add_space(6.0);
    ui.horizontal_wrapped(|ui| {
        close(ui, cx);
        let open = CommandText {
            label: cx.text.export.open,
            tip: "",
        };
        if widget::button(ui, &open, true).clicked() {
            cx.send(Command::Launch(written.path.clone()));
        }
    });
}
