//! What to talk about, in the time there is.

use egui::Ui;

use super::{chosen_answers::ChosenAnswers, reliability::ReliabilityCard, topic};
use crate::{
    evaluation::{Topic, agenda, within},
    gui::{
        appearance::theme,
        command::{Action, Command, Cx},
        widget,
    },
    i18n::{CommandText, GroupText, Language},
    session::Session,
};

/// The lengths of a talk to choose from, in minutes.
const BUDGETS: [u32; 6] = [15, 30, 45, 60, 90, 120];

/// The agenda; it follows the answers.
#[derive(Debug)]
pub(super) struct AgendaScreen {
    /// The time there is, in minutes.
    minutes: u32,
    topics: Vec<TopicCard>,
    made_for: Option<(u64, Language)>,
}

#[derive(Debug)]
struct TopicCard {
    topic: Topic,
    chosen: ChosenAnswers,
}

impl Default for AgendaScreen {
    fn default() -> Self {
        Self {
            minutes: 60,
            topics: Vec::new(),
            made_for: None,
        }
    }
}

/// The topics for a talk of this many minutes; when everything was talked about, all of them.
pub fn topics(session: &Session, minutes: u32) -> Vec<Topic> {
    let Some(case) = session.case() else {
        return Vec::new();
    };
    let all = agenda(case);
    let chosen = within(&all, minutes);
    if chosen.is_empty() { all } else { chosen }
}

impl AgendaScreen {
    /// The time there is, in minutes.
    pub const fn minutes(&self) -> u32 {
        self.minutes
    }

    /// Shows the agenda.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        session: &Session,
        reliability: &mut ReliabilityCard,
        cx: &mut Cx<'_>,
    ) {
        self.keep_up(session, cx.language);
        let text = GroupText::of(cx.language);
        widget::heading(ui, cx.text.commands.agenda().label, 1);
        let lead = if self.topics.is_empty() {
            text.no_differences_left()
        } else {
            text.differences_intro()
        };
        let lead = theme::muted(ui, lead);
        widget::wrapped(ui, lead);
        if self.topics.is_empty() {
            let lead = theme::muted(ui, cx.collaboration.lead());
            widget::wrapped(ui, lead);
            if widget::primary(ui, &cx.text.commands.invite(), true).clicked() {
                cx.send(Action::Invite);
            }
            return;
        }
        self.time(ui, cx);
        ui.add_space(4.0);
        if let Some(case) = session.case() {
            reliability.card(ui, case, cx);
        }
        self.list(ui, session, cx);
    }

    fn keep_up(&mut self, session: &Session, language: Language) {
        let wanted = Some((session.revision(), language));
        let Some(case) = session.case().filter(|_| self.made_for != wanted) else {
            return;
        };
        self.made_for = wanted;
        let topics = agenda(case);
        let shown = |topic: Topic| TopicCard {
            chosen: ChosenAnswers::new(session, session.questionnaire().item(topic.item), language),
            topic,
        };
        self.topics = topics.into_iter().map(shown).collect();
    }

    /// How many of the topics fit in the time there is: they come first.
    fn fitting(&self) -> (usize, u32) {
        let all: Vec<Topic> = self.topics.iter().map(|shown| shown.topic.clone()).collect();
        let chosen = within(&all, self.minutes);
        (chosen.len(), chosen.iter().map(|topic| topic.minutes).sum())
    }

    fn time(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        widget::card(ui, |ui| {
            widget::label(ui, cx.collaboration.time());
            let names = BUDGETS.map(|minutes| GroupText::of(cx.language).minutes(minutes));
            let options: Vec<(&str, bool)> = BUDGETS
                .iter()
                .zip(&names)
                .map(|(minutes, name)| (name.as_str(), *minutes == self.minutes))
                .collect();
            if let Some(position) = widget::segments(ui, cx.collaboration.time(), &options) {
                self.minutes = BUDGETS[position];
            }
            let (count, minutes) = self.fitting();
            let words = match count {
                0 => cx.collaboration.all_discussed().to_owned(),
                _ => cx.collaboration.fits(count, self.minutes, minutes),
            };
            let response = widget::paragraph(ui, &words);
            widget::live(ui, &response);
            ui.horizontal_wrapped(|ui| {
                if widget::primary(ui, &cx.text.commands.workshop(), true).clicked() {
                    cx.send(Action::Workshop);
                }
                let handout = CommandText {
                    label: cx.collaboration.handout(),
                    tip: cx.collaboration.handout_tip(),
                };
                if widget::button(ui, &handout, count > 0).clicked() {
                    cx.send(Command::AskHandout(self.minutes));
                }
            });
        });
    }

    fn list(&self, ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
        let (fitting, _) = self.fitting();
        let mut said = None;
        for (position, shown) in self.topics.iter().enumerate() {
            let heading = if shown.topic.discussed {
                cx.collaboration.discussed_before()
            } else if position < fitting {
                cx.collaboration.within_time()
            } else {
                cx.collaboration.beyond_time()
            };
            if said != Some(heading) {
                said = Some(heading);
                ui.add_space(8.0);
                widget::heading(ui, heading, 2);
            }
            widget::card_sized(ui, 16, |ui| {
                topic::show(ui, session, &shown.topic, &shown.chosen, cx);
            });
        }
    }
}
