//! The differences one by one on a large screen: first the question, then, on a key press, who chose what, then what
//! the group agrees on. The individual answers stay as they are.

mod agreed_answer;
mod keys;
mod question_page;
mod sentence_row;
mod summary;
mod timer;

use std::time::{Duration, Instant};

use egui::{Id, Ui};

use super::collaboration::{ChosenAnswers, DecisionStep, talk_of};
use crate::{
    assessment::Level,
    evaluation::Topic,
    gui::command::{Command, Cx},
    i18n::Language,
    questionnaire::ItemId,
    session::{Change, Session},
};
use keys::Intent;
use timer::Timer;

#[derive(Debug)]
pub struct Workshop {
    /// The questions to discuss, in the order at the start of the workshop.
    talks: Vec<Talk>,
    /// Index of the question shown; past the last one, the summary is shown.
    at: usize,
    /// Whether a text field had the focus in the last frame: Escape leaves that first.
    typing: bool,
    chosen: Option<(u64, Language, usize, ChosenAnswers)>,
    /// What all of the meeting takes, in minutes.
    minutes: u32,
    decision: DecisionStep,
}

#[derive(Debug)]
struct Talk {
    topic: Topic,
    /// Which of `count` it is, from 1.
    number: usize,
    count: usize,
    revealed: bool,
    timer: Timer,
}

/// The time of the whole meeting, in minutes.
#[derive(Debug, Clone, Copy)]
struct Clock {
    passed: u32,
    minutes: u32,
}

struct Page<'a> {
    talk: &'a Talk,
    chosen: &'a ChosenAnswers,
    clock: Clock,
}

impl Workshop {
    /// A workshop of at most this many minutes; `None` when there is nothing to discuss.
    pub fn new(session: &Session, minutes: u32) -> Option<Self> {
        let meeting = talk_of(session, minutes);
        let count = meeting.topics.len();
        let talk = |(at, topic)| Talk {
            topic,
            number: at + 1,
            count,
            revealed: false,
            timer: Timer::default(),
        };
        let talks: Vec<Talk> = meeting.topics.iter().cloned().enumerate().map(talk).collect();
        (!talks.is_empty()).then_some(Self {
            talks,
            at: 0,
            typing: false,
            chosen: None,
            minutes: meeting.total(),
            decision: DecisionStep::default(),
        })
    }

    /// Shows this question, if it's in the workshop.
    pub fn show_item(&mut self, item: ItemId) {
        let place = self.talks.iter().position(|talk| talk.topic.item == item);
        self.at = place.unwrap_or(self.at);
    }

    /// Whether this is a text field of what is agreed now.
    pub fn has_field(&self, id: Id) -> bool {
        let here = self.talks.get(self.at);
        here.is_some_and(|talk| agreed_answer::fields(talk.topic.item).contains(&id))
    }

    pub fn show(&mut self, ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
        self.tick(ui);
        let here = self.talks.get(self.at);
        let revealed = here.is_some_and(|talk| talk.revealed);
        // While typing, keys write, and Escape only ends the typing.
        let intent = if keys::records(ui) {
            Some(Intent::Record)
        } else if self.typing {
            None
        } else {
            keys::intent(ui, revealed, session.questionnaire().highest())
        };
        self.typing = ui.ctx().text_edit_focused();
        if let Some(intent) = intent {
            self.follow(ui, intent, session, cx);
        }
        self.keep_up(session, cx.language);
        let intent = if let (Some(talk), Some((.., chosen))) = (self.talks.get(self.at), &self.chosen) {
            let passed: Duration = self.talks.iter().map(|talk| talk.timer.passed()).sum();
            let clock = Clock {
                passed: u32::try_from(passed.as_secs() / 60).unwrap_or(u32::MAX),
                minutes: self.minutes,
            };
            question_page::show(ui, session, &Page { talk, chosen, clock }, cx)
        } else {
            summary::show(ui, session, &mut self.decision, cx)
        };
        if let Some(intent) = intent {
            self.follow(ui, intent, session, cx);
        }
    }

    fn tick(&mut self, ui: &Ui) {
        let now = Instant::now();
        for (place, talk) in self.talks.iter_mut().enumerate() {
            talk.timer.run(place == self.at, now);
        }
        ui.ctx().request_repaint_after(Duration::from_millis(500));
    }

    fn keep_up(&mut self, session: &Session, language: Language) {
        let Some(talk) = self.talks.get(self.at) else {
            return;
        };
        let wanted = (session.revision(), language, self.at);
        let known = self
            .chosen
            .as_ref()
            .map(|(revision, language, at, _)| (*revision, *language, *at));
        if known != Some(wanted) {
            let item = session.questionnaire().item(talk.topic.item);
            let chosen = ChosenAnswers::new(session, item, language);
            self.chosen = Some((wanted.0, wanted.1, wanted.2, chosen));
        }
    }

    fn follow(&mut self, ui: &Ui, intent: Intent, session: &Session, cx: &mut Cx<'_>) {
        match intent {
            Intent::Leave => cx.send(Command::LeaveWorkshop),
            Intent::Back => self.at = self.at.saturating_sub(1),
            Intent::Next | Intent::Record => self.at = (self.at + 1).min(self.talks.len()),
            Intent::Reveal => {
                if let Some(talk) = self.talks.get_mut(self.at) {
                    talk.revealed = true;
                }
            }
            Intent::Words => {
                let here = self.talks.get(self.at).map(|talk| talk.topic.item);
                let agreed = here.filter(|item| session.assessment().group.agreed(*item).is_some());
                if let Some(item) = agreed {
                    let [reason, _] = agreed_answer::fields(item);
                    ui.memory_mut(|memory| memory.request_focus(reason));
                }
            }
            Intent::Agree(level) => {
                let talk = self.talks.get(self.at).filter(|talk| talk.revealed);
                if let Some(talk) = talk.filter(|_| level <= session.questionnaire().highest()) {
                    cx.change(Change::Agree(talk.topic.item, Some(Level::whole(level))));
                }
            }
        }
    }
}
