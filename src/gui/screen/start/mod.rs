//! The start screen.

mod entry;
mod saved_scans;

use std::{path::Path, sync::Arc};

use egui::Ui;

use crate::{
    assessment::{Assessment, Progress, progress},
    evaluation::Case,
    gui::{
        appearance::theme,
        command::{Action, Command, Cx},
        done::Done,
        widget,
        work::Work,
    },
    questionnaire::Questionnaire,
    report::figures::Scores,
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
            super::column(ui, 1040.0, |ui| {
                self.hero(ui, questionnaire, cx);
                ui.add_space(12.0);
                if ui.available_width() < 720.0 {
                    self.go_on(ui, questionnaire, recent, cx);
                    self.examples(ui, cx);
                } else {
                    let gap = 20.0;
                    let half = (ui.available_width() - gap) / 2.0;
                    ui.horizontal_top(|ui| {
                        ui.spacing_mut().item_spacing.x = gap;
                        for column in 0..2 {
                            ui.vertical(|ui| {
                                ui.spacing_mut().item_spacing.x = 8.0;
                                ui.set_width(half);
                                if column == 0 {
                                    self.go_on(ui, questionnaire, recent, cx);
                                } else {
                                    self.examples(ui, cx);
                                }
                            });
                        }
                    });
                }
                ui.add_space(14.0);
                widget::heading(ui, cx.text.start.source(), 2);
                widget::small(ui, questionnaire.provenance().get(cx.language));
            });
        });
    }

    fn go_on(&mut self, ui: &mut Ui, questionnaire: &Questionnaire, recent: &[Recent], cx: &mut Cx<'_>) {
        self.saved.drafts(ui, questionnaire, cx);
        self.saved.recents(ui, recent, cx);
        if !recent.is_empty() {
            cx.button(ui, Action::Versions);
        }
    }

    fn hero(&self, ui: &mut Ui, questionnaire: &Questionnaire, cx: &mut Cx<'_>) {
        widget::card_sized(ui, 28, |ui| {
            let picture = ui.available_width() > 760.0 && !self.examples.is_empty();
            let width = ui.available_width() - if picture { 330.0 } else { 0.0 };
            ui.horizontal(|ui| {
                ui.vertical(|ui| {
                    ui.set_width(width);
                    ui.add_space(if picture { 20.0 } else { 0.0 });
                    welcome(ui, questionnaire, cx);
                });
                if let Some(example) = self.examples.last().filter(|_| picture) {
                    let data = Scores::of(&example.case, cx.language).radar();
                    widget::decoration(ui, &data, 232.0);
                }
            });
        });
    }

    fn examples(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        widget::heading(ui, cx.text.start.examples(), 2);
        widget::small(ui, cx.text.start.examples_lead());
        for example in &self.examples {
            let progress = example.progress;
            let line = cx.text.start.example_line(progress.answered, progress.total);
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

fn welcome(ui: &mut Ui, questionnaire: &Questionnaire, cx: &mut Cx<'_>) {
    let title = questionnaire.title().get(cx.language);
    let response = widget::heading_sized(ui, title, 1, 32.0);
    response.on_hover_text(cx.text.common.app());
    let lead = egui::RichText::new(cx.text.start.lead()).font(theme::regular(theme::sizes().title + 1.0));
    widget::wrapped(ui, lead);
    ui.add_space(4.0);
    let questions = questionnaire.items().len();
    let minutes = crate::session::TimeEstimate::default().minutes(questions);
    let facts = cx
        .text
        .start
        .facts(questions, questionnaire.dimensions().len(), minutes);
    for line in [facts.as_str(), cx.text.start.privacy()] {
        widget::muted(ui, line);
    }
    ui.add_space(10.0);
    ui.horizontal_wrapped(|ui| {
        cx.primary(ui, Action::New);
        cx.button(ui, Action::Open);
    });
}
