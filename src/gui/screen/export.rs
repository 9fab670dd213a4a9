//! The report.

use std::path::{Path, PathBuf};

use egui::{Id, Role, Ui};

use crate::{
    gui::{
        command::{Command, Cx},
        session::Session,
        theme,
        widget::{self, ChoiceRow, Icon, Mark, Tone},
    },
    i18n::{CommandText, Language, fill},
};

/// How far the report is.
#[derive(Debug, Default, PartialEq, Eq)]
pub enum Making {
    /// Not asked yet.
    #[default]
    Idle,
    /// It's being made.
    Busy,
    /// It's there.
    Done(PathBuf),
    /// It couldn't be made, with the reason in the user's language.
    Failed(String),
}

/// What is only on the screen.
#[derive(Debug, Default)]
pub struct ExportScreen {
    language: Option<Language>,
    /// The file, as it's typed.
    path: Option<String>,
    /// How far it is.
    pub making: Making,
    /// Whether another program couldn't open it.
    pub cannot_open: bool,
}

const fn plain(label: &'static str) -> CommandText {
    CommandText { label, tip: "" }
}

impl ExportScreen {
    /// The user chose another file.
    pub fn set_path(&mut self, path: &Path) {
        self.path = Some(path.display().to_string());
    }

    /// Shows the screen; `suggested` is the file it proposes.
    pub fn show(&mut self, ui: &mut Ui, session: &Session, suggested: &Path, cx: &mut Cx<'_>) {
        let text = &cx.text.export;
        widget::scroll(ui, "export", false, |ui| {
            super::column(ui, 760.0, |ui| {
                widget::heading(ui, text.title, 1);
                let lead = theme::muted(ui, text.lead);
                widget::wrapped(ui, lead);
                unfinished(ui, session, cx);
                ui.add_space(4.0);
                widget::card(ui, |ui| self.form(ui, suggested, cx));
                ui.add_space(6.0);
                widget::card(ui, |ui| {
                    widget::heading(ui, text.contents, 2);
                    for line in text.content_lines {
                        ui.horizontal_top(|ui| {
                            widget::icon(ui, Icon::Check, 15.0, theme::palette(ui).good);
                            widget::paragraph(ui, line);
                        });
                    }
                });
            });
        });
    }

    fn form(&mut self, ui: &mut Ui, suggested: &Path, cx: &mut Cx<'_>) {
        let text = &cx.text.export;
        let language = self.language.unwrap_or(cx.language);
        widget::heading(ui, text.language, 2);
        widget::group(ui, Role::RadioGroup, text.language, |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            for (position, option) in Language::ALL.into_iter().enumerate() {
                let row = ChoiceRow {
                    id: Id::unique(("report language", position)),
                    text: option.own_name(),
                    detail: None,
                    aside: None,
                    key: None,
                    mark: Mark::Radio,
                    selected: option == language,
                    position,
                    size: Language::ALL.len(),
                };
                if widget::choice_row(ui, &row).clicked() {
                    self.language = Some(option);
                }
            }
        });
        ui.add_space(6.0);
        let mut path = self
            .path
            .clone()
            .unwrap_or_else(|| suggested.display().to_string());
        let id = Id::unique("report path");
        let (field, browse) = widget::path_field(
            ui,
            id,
            text.place,
            text.place_hint,
            cx.text.common.browse,
            &mut path,
        );
        let target = PathBuf::from(path.trim());
        if field.changed() {
            self.path = Some(path);
        }
        if browse {
            cx.send(Command::BrowseSave(target.clone(), true));
        }
        let named = target.file_name().is_some() && target.is_absolute();
        let hint = match () {
            () if !named => text.relative,
            () if target.exists() && self.making != Making::Done(target.clone()) => text.overwrites,
            () => "",
        };
        if !hint.is_empty() {
            let hint = theme::small(ui, hint);
            widget::wrapped(ui, hint);
        }
        ui.add_space(4.0);
        self.outcome(ui, language, &target, named, cx);
    }

    fn outcome(&mut self, ui: &mut Ui, language: Language, target: &Path, named: bool, cx: &mut Cx<'_>) {
        let text = &cx.text.export;
        if self.making == Making::Busy {
            ui.horizontal(|ui| {
                ui.spinner();
                let response = ui.label(text.busy);
                widget::live(ui, &response);
                if widget::button(ui, &plain(text.stop), true).clicked() {
                    cx.send(Command::StopReport);
                }
            });
            return;
        }
        let made = widget::primary(ui, &plain(text.make), named).clicked();
        if made || (named && goes_on(ui)) {
            cx.send(Command::MakeReport(language, target.to_owned()));
        }
        match &self.making {
            Making::Done(file) => {
                let name = file
                    .file_name()
                    .map_or_else(String::new, |name| name.to_string_lossy().into_owned());
                widget::notice(ui, Tone::Good, Icon::Check, |ui| {
                    let response = widget::paragraph(ui, &fill(text.done, &[("file", &name)]));
                    widget::live(ui, &response);
                    ui.horizontal_wrapped(|ui| {
                        if widget::button(ui, &plain(text.open), true).clicked() {
                            cx.send(Command::Launch(file.clone()));
                        }
                        if widget::button(ui, &plain(text.show), true).clicked() {
                            cx.send(Command::Launch(file.parent().unwrap_or(file).to_owned()));
                        }
                    });
                    if self.cannot_open {
                        let folder = file.parent().unwrap_or(file).display().to_string();
                        widget::paragraph(ui, &fill(text.cannot_open, &[("folder", &folder)]));
                    }
                });
            }
            Making::Failed(reason) => {
                widget::notice(ui, Tone::Bad, Icon::Warning, |ui| {
                    let response = widget::paragraph(ui, &fill(text.failed, &[("reason", reason)]));
                    widget::live(ui, &response);
                });
            }
            Making::Idle | Making::Busy => {}
        }
    }
}

/// Enter goes on, unless something has the focus that Enter means something else to.
fn goes_on(ui: &Ui) -> bool {
    let context = ui.ctx();
    let free = context.memory(|memory| memory.focused().is_none() && memory.top_modal_layer().is_none());
    free && !egui::Popup::is_any_open(context)
        && ui.input(|input| input.key_pressed(egui::Key::Enter) && input.modifiers.is_none())
}

fn unfinished(ui: &mut Ui, session: &Session, cx: &Cx<'_>) {
    let left = session.progress().left();
    let words = match left {
        0 => return,
        1 => cx.text.export.unfinished_one.to_owned(),
        left => fill(cx.text.export.unfinished, &[("n", &left.to_string())]),
    };
    widget::notice(ui, Tone::Warn, Icon::Info, |ui| widget::paragraph(ui, &words));
}
