//! A sentence on the large screen, with dots for who chose it.

use egui::{Response, RichText, Role, Ui, text::LayoutJob};

use crate::gui::{
    appearance::theme,
    screen::collaboration::Choosers,
    widget::{ListRow, Sign},
};

/// Type size of an answer on the smallest screen, in points.
pub(super) const SENTENCE: f32 = 17.0;

const MOST_DOTS: usize = 20;

/// Width of the column with dots, in points on the smallest screen.
pub(super) const DOTS_WIDTH: f32 = 230.0;

/// In a window narrower than this, the dots stand below the sentence.
pub(super) const NARROW: f32 = 760.0;

pub(super) struct SentenceRow<'a> {
    pub level: usize,
    pub text: &'a str,
    /// Who chose it; empty until revealed.
    pub choosers: &'a [Choosers],
    pub said: String,
    /// The word where nobody did; `None` when it may not be shown who chose what.
    pub nobody: Option<&'a str>,
    /// Whether it's revealed who chose what, so that the group can choose.
    pub revealed: bool,
    pub agreed: bool,
    pub scale: f32,
}

impl SentenceRow<'_> {
    /// The sentence, with a dot for each who chose it beside it.
    pub fn show(&self, ui: &mut Ui, count: usize) -> Response {
        let Some(nobody) = self
            .nobody
            .filter(|_| self.revealed && ui.ctx().content_rect().width() >= NARROW)
        else {
            return self.sentence(ui, count, true);
        };
        let width = ui.available_width() - DOTS_WIDTH * self.scale;
        ui.horizontal(|ui| {
            let response = ui
                .scope(|ui| {
                    ui.set_max_width(width);
                    self.sentence(ui, count, false)
                })
                .inner;
            ui.vertical(|ui| {
                let dots = if self.choosers.is_empty() {
                    self.none(ui, nobody)
                } else {
                    self.dots(ui)
                };
                ui.add(egui::Label::new(dots).wrap());
            });
            response
        })
        .inner
    }

    fn none(&self, ui: &Ui, nobody: &str) -> LayoutJob {
        let font = theme::regular(14.0 * self.scale);
        LayoutJob::simple(nobody.to_owned(), font, theme::palette(ui).muted, f32::INFINITY)
    }

    fn sentence(&self, ui: &mut Ui, count: usize, with_dots: bool) -> Response {
        // The number that people know an answer by is that of its key.
        let number = (self.level + 1).to_string();
        let name = format!("{number}: {}", self.text);
        let font = theme::regular(SENTENCE * self.scale);
        let role = if self.revealed {
            Role::RadioButton
        } else {
            Role::Label
        };
        let mut row = ListRow::new(role, &name)
            .sign(Sign::Number(&number))
            .line(RichText::new(self.text).font(font).color(theme::palette(ui).text))
            .position(self.level, count)
            .scale(self.scale)
            .enabled(self.revealed);
        if self.revealed {
            row = row.selected(self.agreed).description(&self.said);
        }
        if with_dots && !self.choosers.is_empty() {
            row = row.line(self.dots(ui));
        }
        row.show(ui)
    }

    /// For each role, a dot per respondent before its name.
    fn dots(&self, ui: &Ui) -> LayoutJob {
        let p = theme::palette(ui);
        let mut job = LayoutJob::default();
        let mut add = |words: &str, size: f32, color| {
            let font = theme::semibold(size * self.scale);
            let format = egui::TextFormat {
                valign: egui::Align::Center,
                ..egui::TextFormat::simple(font, color)
            };
            job.append(words, 0.0, format);
        };
        for choosers in self.choosers {
            // Only between two roles the line may break.
            let dots = "●".repeat(choosers.count.min(MOST_DOTS));
            add(&dots, 17.0, p.accent);
            add(
                &format!("\u{a0}{} ", choosers.who.replace(' ', "\u{a0}")),
                14.0,
                p.text,
            );
            add("  ", 14.0, p.text);
        }
        job
    }
}
