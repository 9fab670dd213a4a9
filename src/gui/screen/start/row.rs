//! A scan in the list: large when it's the one to go on with.

use egui::{Rect, Role, Sense, Stroke, StrokeKind, Ui, vec2};
use jiff::civil::DateTime;

use super::saved_scans::municipality;
use crate::{
    assessment::{Progress, first_unanswered, progress_by_dimension},
    gui::{
        appearance::theme,
        command::{Command, Cx},
        screen::invitation::invitation_state,
        widget::{self, ListRow, Sign, Surface},
    },
    i18n::{date, when},
    questionnaire::Questionnaire,
    session::TimeEstimate,
    storage::{Draft, Recent},
};

/// Room for the word at the end of a row.
const END: f32 = 130.0;
/// The same for the button to go on with.
const GO_ON: f32 = 190.0;

pub(super) struct Row {
    title: String,
    line: String,
    /// Its state, in a colour that draws attention.
    remark: Option<String>,
    progress: Progress,
    /// The questions by theme, where they're known.
    themes: Vec<Progress>,
    /// The number of the question that it goes on with.
    next: Option<String>,
    pub saved: Option<DateTime>,
    pub opens: Option<Command>,
    /// A word with what it does, and the command.
    remove: (&'static str, String, Command),
}

impl Row {
    pub fn of_draft(
        questionnaire: &Questionnaire,
        draft: &Draft,
        progress: Progress,
        now: DateTime,
        cx: &Cx<'_>,
    ) -> Self {
        let text = cx.text.start;
        let name = municipality(questionnaire, draft, cx);
        let next = first_unanswered(questionnaire, &draft.assessment);
        let moment = when(cx.language, draft.saved, now);
        let line = text.draft_line(progress.answered, progress.total, &moment);
        let invitation = draft.assessment.author.invitation.as_ref();
        let invitation = invitation.map(|one| invitation_state(one, cx));
        Self {
            title: text.draft(name),
            line: invitation.map_or_else(|| line.clone(), |invitation| format!("{invitation} · {line}")),
            remark: draft.recovered.then(|| text.recovered().to_owned()),
            progress,
            themes: progress_by_dimension(questionnaire, &draft.assessment),
            next: next.map(|item| questionnaire.item(item).number.clone()),
            saved: Some(draft.saved),
            opens: Some(Command::OpenDraft(draft.path.clone())),
            remove: (
                text.remove(),
                text.draft_delete(name),
                Command::DeleteDraft(draft.path.clone()),
            ),
        }
    }

    /// A file; with its name when it isn't the only one of its municipality.
    pub fn of_file(scan: &Recent, has_namesake: bool, cx: &Cx<'_>) -> Self {
        let text = cx.text.start;
        let name = if scan.municipality.is_empty() {
            cx.text.common.unnamed()
        } else {
            &scan.municipality
        };
        let saved: Option<DateTime> = scan.saved.parse().ok();
        let day = saved.map_or_else(|| scan.saved.clone(), |saved| date(cx.language, saved.date()));
        let line = text.recent_line(scan.answered, scan.total, &day);
        let file = scan.path.file_name().filter(|_| has_namesake);
        let part = |(answered, total): &(usize, usize)| Progress {
            answered: *answered,
            total: *total,
        };
        Self {
            title: name.to_owned(),
            line: file.map_or_else(|| line.clone(), |file| format!("{}, {line}", file.display())),
            remark: None,
            progress: Progress {
                answered: scan.answered,
                total: scan.total,
            },
            themes: scan.themes.iter().map(part).collect(),
            next: scan.next.clone(),
            saved,
            opens: Some(Command::OpenFile(scan.path.clone())),
            remove: (
                text.take_off(),
                text.forget(name),
                Command::Forget(scan.path.clone()),
            ),
        }
    }

    /// The same when it isn't there any more.
    pub fn missing(self, scan: &Recent, cx: &Cx<'_>) -> Self {
        let folder = scan.path.parent().unwrap_or(&scan.path).display().to_string();
        Self {
            remark: Some(cx.text.start.missing(&folder)),
            opens: None,
            ..self
        }
    }

    fn spoken(&self) -> String {
        match &self.remark {
            Some(remark) => format!("{}, {}. {remark}", self.title, self.line),
            None => format!("{}, {}", self.title, self.line),
        }
    }

    /// The one to go on with.
    pub fn show_large(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let text = cx.text.start;
        widget::small(ui, text.go_on_with());
        widget::row(ui, |ui| {
            ui.vertical(|ui| {
                ui.set_width((ui.available_width() - GO_ON).max(120.0));
                widget::heading(ui, &self.title, 2);
                widget::muted(ui, self.line.as_str());
                self.remark(ui);
            });
            // The visible words come first, so that they can be said to a computer that listens.
            let what = format!("{}, {}", self.title, self.line);
            let (words, spoken) = match self.goes_on_at() {
                Some(number) => (text.go_on_at(number), text.go_on_at_with(number, &what)),
                None => (text.go_on().to_owned(), text.go_on_with_scan(&what)),
            };
            let button = widget::trailing(ui, "go on", |ui| widget::primary(ui, &words));
            widget::named(&button, spoken);
            if let Some(command) = self.opens.clone() {
                cx.on_click(&button, command);
            }
        });
        self.segments(ui);
        widget::row(ui, |ui| {
            widget::small(ui, self.words(cx));
            widget::trailing(ui, "remove", |ui| self.removes(ui, cx));
        });
    }

    pub fn show(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        widget::row(ui, |ui| {
            ui.vertical(|ui| {
                ui.set_width((ui.available_width() - END).max(120.0));
                let spoken = self.spoken();
                let enabled = self.opens.is_some();
                let role = if enabled { Role::Button } else { Role::Label };
                let mut row = ListRow::new(role, &spoken)
                    .sign(Sign::Ring(self.progress.share(), ""))
                    .line(theme::strong(ui, self.title.as_str()))
                    .line(theme::small(ui, self.line.as_str()))
                    .surface(Surface::Flat)
                    .scale(0.8)
                    .enabled(enabled);
                if let Some(remark) = &self.remark {
                    let font = theme::regular(theme::sizes().small);
                    let color = theme::palette(ui).warn;
                    row = row.line(egui::RichText::new(remark.as_str()).font(font).color(color));
                }
                let shown = row.show(ui);
                if let Some(command) = self.opens.clone() {
                    cx.on_click(&shown, command);
                }
            });
            widget::trailing(ui, &format!("remove {}", self.title), |ui| self.removes(ui, cx));
        });
    }

    fn removes(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let (word, spoken, command) = &self.remove;
        let link = widget::short_link(ui, word, None);
        widget::named(&link, spoken.as_str());
        cx.on_click(&link, command.clone());
    }

    fn remark(&self, ui: &mut Ui) {
        if let Some(remark) = &self.remark {
            let color = theme::palette(ui).warn;
            widget::wrapped(ui, egui::RichText::new(remark.as_str()).color(color));
        }
    }

    /// The question that it opens at. Whoever has answered nothing yet begins with the profile.
    fn goes_on_at(&self) -> Option<&str> {
        self.next.as_deref().filter(|_| self.progress.answered > 0)
    }

    /// How far along it is, in words.
    fn words(&self, cx: &Cx<'_>) -> String {
        let done = self.themes.iter().filter(|theme| theme.is_complete()).count();
        match self.themes.len() {
            0 => String::new(),
            total if done == total => cx.text.start.all_themes_done(total),
            total => {
                let minutes = TimeEstimate::default().minutes(self.progress.left());
                cx.text.start.themes_done(minutes, done, total)
            }
        }
    }

    /// A part for each theme, as wide as its number of questions; one for all where they aren't known.
    fn segments(&self, ui: &mut Ui) {
        let p = theme::palette(ui);
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 14.0), Sense::hover());
        let all = std::slice::from_ref(&self.progress);
        let parts = if self.themes.is_empty() { all } else { &self.themes };
        let gap = 3.0;
        let total: usize = parts.iter().map(|part| part.total).sum();
        let unit = (rect.width() - gap * (parts.len() - 1) as f32) / total.max(1) as f32;
        let mut left = rect.left();
        for part in parts {
            let width = unit * part.total as f32;
            let place = Rect::from_min_size(egui::pos2(left, rect.top() + 3.0), vec2(width, 8.0));
            let edge = Stroke::new(1.0, p.control_border);
            ui.painter().rect(place, 2.0, p.card, edge, StrokeKind::Inside);
            let filled = place.with_max_x(left + width * part.share());
            ui.painter().rect_filled(filled, 2.0, p.accent);
            left += width + gap;
        }
    }
}
