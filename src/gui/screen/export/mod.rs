//! The report: the options, the resulting pages, and saving.

mod choices;
mod logo;
pub mod logo_file;
mod options;
mod save;

use std::sync::Arc;

use egui::{Context, Rect, Ui, UiBuilder, pos2};

use super::{Breadth, preview::Preview};
use crate::{
    clock::today,
    gui::{
        appearance::theme,
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

/// State of the screen only.
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
    /// The height of the part below, in points.
    below: f32,
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
            below: 60.0,
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
        if Breadth::of(ui.available_width()) == Breadth::Narrow {
            self.one_by_one(ui, session, cx);
        } else {
            self.beside(ui, session, cx);
        }
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

    /// The choices left, the pages right, saving below both.
    fn beside(&mut self, ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
        let all = ui.available_rect_before_wrap();
        let middle = (all.width() * 0.34).clamp(320.0, 420.0);
        let bottom = all.bottom() - self.below;
        let left = Rect::from_min_max(all.min, pos2(all.left() + middle, bottom));
        let right = Rect::from_min_max(pos2(left.right(), all.top()), pos2(all.right(), bottom));
        ui.scope_builder(UiBuilder::new().max_rect(left), |ui| {
            widget::scroll_without_keys(ui, "export", |ui| {
                super::column(ui, 420.0, |ui| self.choose(ui, session, cx));
            });
        });
        let pages = Rect::from_min_max(
            right.min + egui::vec2(0.0, 12.0),
            right.max - egui::vec2(20.0, 12.0),
        );
        ui.scope_builder(UiBuilder::new().max_rect(pages), |ui| self.preview.show(ui, cx));
        let bar = Rect::from_min_max(pos2(all.left(), bottom), all.max);
        ui.scope_builder(UiBuilder::new().max_rect(bar), |ui| self.bar(ui, session, cx));
        ui.advance_cursor_after_rect(all);
    }

    /// The form to save, on a bar as high as its contents.
    fn bar(&mut self, ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
        let p = theme::palette(ui);
        let frame = egui::Frame::new()
            .fill(p.card)
            .inner_margin(egui::Margin::symmetric(24, 12));
        let shown = frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            self.save_form(ui, session, cx);
        });
        let place = shown.response.rect;
        ui.painter()
            .hline(place.x_range(), place.top(), egui::Stroke::new(1.0, p.border));
        if (place.height() - self.below).abs() > 0.5 {
            self.below = place.height();
            ui.ctx().request_discard("the height of the bar became known");
            ui.ctx().request_repaint();
        }
    }

    /// The choices or the pages.
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
                super::column(ui, 760.0, |ui| {
                    self.choose(ui, session, cx);
                    ui.add_space(8.0);
                    widget::card_sized(ui, 16, |ui| self.save_form(ui, session, cx));
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
    let words = match left {
        0 => return,
        left => cx.text.export.unfinished(left),
    };
    widget::notice(ui, Tone::Warn, Icon::Info, |ui| widget::paragraph(ui, &words));
}
