//! The questions to discuss, in the available time.

use egui::Ui;

use super::{chosen_answers::ChosenAnswers, reliability::ReliabilityCard, topic};
use crate::{
    evaluation::{Topic, agenda, within},
    gui::{
        command::{Action, Command, Cx},
        widget::{self, Label},
    },
    i18n::{GroupText, Language},
    session::Session,
};

/// The lengths of a meeting to choose from, in minutes.
const BUDGETS: [u32; 6] = [15, 30, 45, 60, 90, 120];

/// The agenda; it follows the answers.
#[derive(Debug)]
pub(super) struct AgendaScreen {
    /// The available time, in minutes.
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

/// The topics for a meeting of this many minutes; all of them when everything was discussed before.
pub fn topics(session: &Session, minutes: u32) -> Vec<Topic> {
    let Some(case) = session.case() else {
        return Vec::new();
    };
    let all = agenda(case);
    let chosen = within(&all, minutes);
    if chosen.is_empty() { all } else { chosen }
}

impl AgendaScreen {
    pub const fn minutes(&self) -> u32 {
        self.minutes
    }

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
        widget::muted(ui, lead);
        if self.topics.is_empty() {
            widget::muted(ui, cx.collaboration.lead());
            cx.primary(ui, Action::Invite);
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

    /// How many topics fit in the available time, counted from the first, and their minutes.
    fn fitting(&self) -> (usize, u32) {
        let all: Vec<Topic> = self.topics.iter().map(|shown| shown.topic.clone()).collect();
        let chosen = within(&all, self.minutes);
        (chosen.len(), chosen.iter().map(|topic| topic.minutes).sum())
    }

    fn time(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        widget::card(ui, |ui| {
            widget::strong(ui, cx.collaboration.time());
            let names = BUDGETS.map(|minutes| GroupText::of(cx.language).minutes(minutes));
            let options: Vec<(u32, &str)> = BUDGETS
                .into_iter()
                .zip(names.iter().map(String::as_str))
                .collect();
            widget::segments(ui, cx.collaboration.time(), &mut self.minutes, &options);
            let (count, minutes) = self.fitting();
            let words = match count {
                0 => cx.collaboration.all_discussed().to_owned(),
                _ => cx.collaboration.fits(count, self.minutes, minutes),
            };
            widget::live(widget::paragraph(ui, &words));
            ui.horizontal_wrapped(|ui| {
                cx.primary(ui, Action::Workshop);
                let handout = Label::from(cx.collaboration.handout()).tip(cx.collaboration.handout_tip());
                let handout = widget::button(ui, handout.enabled(count > 0));
                cx.on_click(&handout, Command::AskHandout(self.minutes));
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
