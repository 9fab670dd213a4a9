//! The start screen.

mod row;
mod saved_scans;

use std::{path::PathBuf, sync::Arc};

use egui::{Response, Role, Ui};

use crate::{
    assessment::{Example, Progress, examples, format::decode, progress},
    evaluation::Case,
    gui::{
        appearance::theme,
        command::{Action, Command, Cx},
        widget::{self, End, ListRow, Sign},
    },
    questionnaire::Questionnaire,
    session::TimeEstimate,
    storage::{Draft, Recent},
};

/// State of the screen, with the scans to continue.
#[derive(Debug)]
pub struct StartScreen {
    /// The examples, each with its index in their list.
    examples: Vec<(usize, Case)>,
    drafts: Vec<(Draft, Progress)>,
    /// Recent files that aren't there any more.
    missing: Vec<PathBuf>,
    /// The draft that was removed last, with its index in the list.
    removed: Option<(usize, Draft, Progress)>,
    /// Whether to give the focus to the button that restores it.
    focus: bool,
}

impl StartScreen {
    /// Reads the examples, leaving out those that this question set can't read.
    pub fn new(questionnaire: &Arc<Questionnaire>) -> Self {
        let shown = |(index, example): (usize, &Example)| {
            let assessment = decode(questionnaire, example.text.as_bytes()).ok()?;
            Some((index, Case::new(questionnaire, assessment).ok()?))
        };
        Self {
            examples: examples().iter().enumerate().filter_map(shown).collect(),
            drafts: Vec::new(),
            missing: Vec::new(),
            removed: None,
            focus: false,
        }
    }

    pub fn show(&mut self, ui: &mut Ui, questionnaire: &Questionnaire, recent: &[Recent], cx: &mut Cx<'_>) {
        widget::pane(ui.ctx(), ui.available_rect_before_wrap());
        widget::scroll(ui, "start", false, |ui| {
            super::column(ui, super::READING, |ui| {
                let is_first = self.is_empty(recent);
                if is_first {
                    welcome(ui, questionnaire, cx);
                } else {
                    head(ui, cx);
                }
                ui.add_space(6.0);
                self.saved(ui, questionnaire, recent, cx);
                if !recent.is_empty() {
                    cx.button(ui, Action::Versions);
                }
                let hint = cx.text.start.drop_hint();
                // At first it's told above.
                let stays = if is_first { "" } else { cx.text.start.all_stays() };
                widget::small(ui, format!("{hint} {stays}").trim_end());
                ui.add_space(14.0);
                self.examples(ui, cx);
                ui.add_space(14.0);
                widget::heading(ui, cx.text.start.source(), 2);
                widget::small(ui, questionnaire.provenance().get(cx.language));
            });
        });
    }

    fn examples(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        widget::heading(ui, cx.text.start.examples(), 2);
        widget::small(ui, cx.text.start.examples_lead());
        for (index, case) in &self.examples {
            if example(ui, case, cx).clicked() {
                cx.send(Command::OpenExample(*index));
            }
        }
    }
}

fn example(ui: &mut Ui, case: &Case, cx: &Cx<'_>) -> Response {
    let (text, name) = (cx.text.start, case.name());
    let total = &case.evaluation.score.total;
    let line = text.example_line(total.known_items, total.applicable_items);
    let of = match case.evaluation.reliability.respondents {
        1 => name,
        respondents => text.example_group(&name, respondents),
    };
    let done = progress(&case.questionnaire, &case.assessment).share();
    ListRow::new(Role::Button, &text.example_open(&of))
        .sign(Sign::Ring(done, ""))
        .line(theme::strong(ui, format!("{} · {of}", cx.text.common.example())))
        .line(theme::small(ui, line))
        .end(End::Arrow)
        .show(ui)
}

/// What can be done beside going on.
fn head(ui: &mut Ui, cx: &mut Cx<'_>) {
    widget::row(ui, |ui| {
        widget::heading(ui, cx.text.start.mine(), 1);
        widget::trailing(ui, "start head", |ui| {
            cx.button(ui, Action::Open);
            cx.button(ui, Action::New);
        });
    });
}

/// What this is, for whoever has nothing to go on with.
fn welcome(ui: &mut Ui, questionnaire: &Questionnaire, cx: &mut Cx<'_>) {
    let title = questionnaire.title().get(cx.language);
    widget::heading(ui, title, 1);
    widget::paragraph(ui, cx.text.start.lead());
    let questions = questionnaire.items().len();
    let minutes = TimeEstimate::default().minutes(questions);
    let facts = cx
        .text
        .start
        .facts(questions, questionnaire.dimensions().len(), minutes);
    for line in [facts.as_str(), cx.text.start.privacy()] {
        widget::muted(ui, line);
    }
    ui.add_space(6.0);
    ui.horizontal_wrapped(|ui| {
        cx.primary(ui, Action::New);
        cx.button(ui, Action::Open);
    });
}
