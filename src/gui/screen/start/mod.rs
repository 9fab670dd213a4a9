//! The start screen.

mod entry;
mod row;
mod saved_scans;

use std::{path::Path, sync::Arc};

use egui::Ui;

use crate::{
    assessment::{Assessment, Progress, progress},
    evaluation::Case,
    gui::{
        command::{Action, Command, Cx},
        done::Done,
        widget,
        work::Work,
    },
    questionnaire::Questionnaire,
    storage::{Drafts, Recent},
};
use entry::Entry;
use saved_scans::SavedScans;

#[derive(Debug)]
pub struct ShownExample {
    /// Its index in the list of examples.
    pub index: usize,
    pub name: String,
    pub progress: Progress,
    case: Case,
}

#[derive(Debug)]
pub struct StartScreen {
    examples: Vec<ShownExample>,
    saved: SavedScans,
}

impl StartScreen {
    /// Reads the examples, leaving out those that this question set can't read.
    pub fn new(questionnaire: &Arc<Questionnaire>) -> Self {
        let decoded = |example: &crate::assessment::Example| -> Option<Assessment> {
            crate::assessment::format::decode(questionnaire, example.text.as_bytes()).ok()
        };
        let shown = |(index, example)| {
            let assessment = decoded(example)?;
            let case = Case::new(questionnaire, assessment).ok()?;
            Some(ShownExample {
                index,
                name: case.name(),
                progress: progress(questionnaire, &case.assessment),
                case,
            })
        };
        let examples = crate::assessment::examples().iter().enumerate();
        Self {
            examples: examples.filter_map(shown).collect(),
            saved: SavedScans::default(),
        }
    }

    pub fn look(
        &mut self,
        work: &mut Work,
        questionnaire: &Arc<Questionnaire>,
        drafts: &Drafts,
        recent: &[Recent],
    ) {
        self.saved.look(work, questionnaire, drafts, recent);
    }

    pub fn receive(&mut self, done: &Done) {
        self.saved.receive(done);
    }

    pub fn delete_draft(&mut self, path: &Path, work: &mut Work) {
        self.saved.delete(path, work);
    }

    pub fn restore_draft(&mut self, work: &mut Work) {
        self.saved.restore(work);
    }

    pub fn show(&mut self, ui: &mut Ui, questionnaire: &Questionnaire, recent: &[Recent], cx: &mut Cx<'_>) {
        widget::pane(ui.ctx(), ui.available_rect_before_wrap());
        widget::scroll(ui, "start", false, |ui| {
            super::column(ui, 760.0, |ui| {
                let is_empty = self.saved.is_empty(recent);
                if is_empty {
                    welcome(ui, questionnaire, cx);
                } else {
                    head(ui, cx);
                }
                ui.add_space(6.0);
                self.saved.show(ui, questionnaire, recent, cx);
                if !recent.is_empty() {
                    cx.button(ui, Action::Versions);
                }
                widget::small(ui, cx.text.start.drop_hint());
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
        for example in &self.examples {
            let progress = example.progress;
            let total = &example.case.evaluation.score.total;
            let line = cx
                .text
                .start
                .example_line(total.known_items, total.applicable_items);
            let respondents = example.case.evaluation.reliability.respondents;
            let of = match respondents {
                1 => example.name.clone(),
                _ => cx.text.start.example_group(&example.name, respondents),
            };
            let name = cx.text.start.example_open(&of);
            let title = format!("{} · {of}", cx.text.common.example());
            let entry = Entry {
                title: &title,
                line: &line,
                remark: None,
                name: &name,
                progress,
                enabled: true,
                remove: None,
            };
            if entry.show(ui).0.clicked() {
                cx.send(Command::OpenExample(example.index));
            }
        }
    }
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
    let minutes = crate::session::TimeEstimate::default().minutes(questions);
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
