//! The report: the options, the resulting pages, and saving.

mod choices;
mod logo;
pub mod logo_file;
mod options;
mod save;

use std::sync::Arc;

use egui::{Context, Rect, Ui, UiBuilder, vec2};

use super::{Breadth, preview::Preview};
use crate::{
    clock::today,
    gui::{
        command::{Command, Cx},
        done::{Done, JobKind},
        file_form::FileForm,
        file_picker::FilePicker,
        widget::{self, Icon, Tone},
        work::Work,
    },
    i18n::Language,
    report::ReportOptions,
    session::{
        Session,
        suggested_files::{REPORT, for_publication, suggestion},
    },
    storage::{ReportPreferences, explain},
};
use choices::Choices;
use logo::LogoChoice;
use save::Saving;

#[derive(Debug)]
pub struct ExportScreen {
    choices: Choices,
    logo: LogoChoice,
    file: FileForm,
    /// Whether the suggested file is for publication.
    public: bool,
    saving: Saving,
    cannot_open: bool,
    preview: Preview,
    /// The generation of the pages that `saving` is about.
    concerns: u64,
    side: Side,
}

/// What shows where there's no room for both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Choices,
    Pages,
}

impl ExportScreen {
    pub fn new(preferences: &ReportPreferences) -> Self {
        Self {
            choices: Choices::new(preferences),
            logo: LogoChoice::new(preferences.logo.as_deref()),
            file: FileForm::default(),
            public: false,
            saving: Saving::default(),
            cannot_open: false,
            preview: Preview::default(),
            concerns: 0,
            side: Side::Choices,
        }
    }

    /// Suggests where to save it; the name of a version for publication says so.
    pub fn suggest(&mut self, session: &Session, language: Language) {
        let report = suggestion(session, REPORT);
        self.public = self.choices.publication;
        let suggested = if self.public {
            for_publication(&report, language)
        } else {
            report
        };
        self.file.suggest(&suggested);
    }

    /// How often the report was made, and the file when that is up to date.
    pub fn report(&self) -> (u64, Option<Arc<Vec<u8>>>) {
        let file = self.preview.file().filter(|_| self.preview.is_up_to_date());
        (self.preview.generation(), file)
    }

    pub fn receive(&mut self, context: &Context, work: &mut Work, done: Done, language: Language) {
        match done {
            Done::Report(Ok(path)) => self.saving = Saving::Done(path),
            Done::Report(Err(error)) => self.saving = Saving::Failed(explain(&error, language)),
            Done::BrokeOff(JobKind::Report) => self.saving = Saving::Failed(String::new()),
            Done::Launched(opened) => self.cannot_open = !opened,
            Done::Chosen(FilePicker::Report, ref paths) if !paths.is_empty() => {
                self.file.receive(FilePicker::Report, &done);
                self.settle();
            }
            Done::FileExists(..) | Done::NoDialog(FilePicker::Report) => {
                self.file.receive(FilePicker::Report, &done);
            }
            Done::Chosen(FilePicker::Logo, _) | Done::Logo(_) => self.logo.receive(&done),
            done => self.preview.receive(context, work, done),
        }
    }

    pub fn show(&mut self, ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
        let is_narrow = Breadth::of(ui.available_width()) == Breadth::Narrow;
        widget::above_footer(
            ui,
            "export",
            &mut (&mut *self, &mut *cx),
            |ui, (screen, cx)| {
                if is_narrow {
                    screen.one_by_one(ui, session, cx);
                } else {
                    screen.beside(ui, session, cx);
                }
            },
            |ui, (screen, cx)| {
                screen.save_form(ui, cx);
                // Where there's little room, it's below the choices.
                if !is_narrow {
                    screen.copy_form(ui, session, cx);
                }
            },
        );
        if self.public != self.choices.publication {
            self.suggest(session, cx.language);
        }
        if self.logo.keep_up(cx.work) {
            self.prefer(cx);
        }
        let options = ReportOptions {
            logo: self.logo.logo().cloned(),
            ..self.choices.options(cx.language, today())
        };
        self.preview.keep_up(cx.work, session, &options);
        if self.concerns != self.preview.generation() {
            self.concerns = self.preview.generation();
            self.settle();
        }
        self.hand_over(cx);
    }

    /// Forgets the result of saving: the pages are no longer those that were saved.
    fn settle(&mut self) {
        if matches!(self.saving, Saving::Done(_) | Saving::Failed(_)) {
            self.saving = Saving::Idle;
            self.file.look_again();
        }
    }

    fn beside(&mut self, ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
        let all = ui.available_rect_before_wrap();
        let middle = all.left() + (all.width() * 0.34).clamp(320.0, 420.0);
        let (left, right) = all.split_left_right_at_x(middle);
        ui.scope_builder(UiBuilder::new().max_rect(left), |ui| {
            widget::scroll_without_keys(ui, "export", |ui| {
                super::column(ui, 420.0, |ui| self.choose(ui, session, cx));
            });
        });
        let pages = Rect::from_min_max(right.min + vec2(0.0, 12.0), right.max - vec2(20.0, 12.0));
        ui.scope_builder(UiBuilder::new().max_rect(pages), |ui| self.preview.show(ui, cx));
    }

    fn one_by_one(&mut self, ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
        let text = cx.text;
        let frame = egui::Frame::new().inner_margin(egui::Margin::symmetric(12, 8));
        frame.show(ui, |ui| {
            let sides = [
                (Side::Choices, text.export.choices()),
                (Side::Pages, text.preview.title()),
            ];
            widget::segments(ui, text.export.title(), &mut self.side, &sides);
            if self.side == Side::Pages {
                self.preview.show(ui, cx);
            }
        });
        if self.side == Side::Choices {
            widget::scroll(ui, "export", false, |ui| {
                super::column(ui, super::READING, |ui| {
                    self.choose(ui, session, cx);
                    ui.add_space(8.0);
                    self.copy_form(ui, session, cx);
                });
            });
        }
    }

    fn choose(&mut self, ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
        let text = cx.text.export;
        widget::heading(ui, text.title(), 1);
        widget::muted(ui, text.lead());
        unfinished(ui, session, cx);
        ui.add_space(4.0);
        let short = self.choices.short;
        options::show(ui, &mut self.choices, &mut self.logo, session, cx);
        if self.choices.short != short {
            self.prefer(cx);
        }
    }

    /// Remembers the options that are likely to be wanted again.
    fn prefer(&self, cx: &mut Cx<'_>) {
        cx.send(Command::PreferReport(ReportPreferences {
            short: self.choices.short,
            logo: self.logo.file(),
        }));
    }
}

fn unfinished(ui: &mut Ui, session: &Session, cx: &Cx<'_>) {
    let left = session.progress().left();
    if left > 0 {
        widget::message(ui, Tone::Warn, Icon::Info, &cx.text.export.unfinished(left));
    }
}
