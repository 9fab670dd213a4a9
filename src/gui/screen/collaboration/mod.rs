//! Working together, in four steps: inviting colleagues, who is in, the talk on the differences, and what was decided.

mod actions;
mod answers;
mod chosen_answers;
mod decision;
mod invite;
mod ladder;
mod last_day;
mod members;
mod merged;
mod reliability;
mod step;
mod stepper;
mod talk;
mod themes;
mod topic;

use egui::{Id, Ui};

use crate::{
    gui::{command::Cx, done::Done, widget},
    i18n::Language,
    session::Session,
};
use answers::AnswersStep;
use invite::InviteStep;
use step::done;
use talk::TalkStep;

pub use chosen_answers::{Choosers, ChosenAnswers, in_words};
pub use decision::DecisionStep;
pub use ladder::{threshold, threshold_line};
pub use members::consent;
pub use merged::{FileOutcome, MergedFiles};
pub use reliability::figures;
pub use step::Step;
pub(in crate::gui) use step::step_of;
pub use talk::talk_of;
pub use topic::{hidden_answers, more_notes};

#[derive(Debug, Default)]
pub struct CollaborationScreen {
    /// The step that is shown; the fitting one until a step was chosen.
    step: Option<Step>,
    /// Whether another step was shown in the last frame.
    is_new: bool,
    /// What is done, worked out for this revision.
    done: Option<(u64, [bool; 4])>,
    invite: InviteStep,
    answers: AnswersStep,
    talk: TalkStep,
    decision: DecisionStep,
}

impl CollaborationScreen {
    /// With the place of the program that an earlier invitation told.
    pub fn new(program_at: &str) -> Self {
        Self {
            invite: InviteStep::new(program_at),
            ..Self::default()
        }
    }

    pub fn show(&mut self, ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
        let step = *self.step.get_or_insert_with(|| Step::fitting(session));
        let done = self.done_at(session);
        let mut parts = Parts {
            screen: self,
            session,
            cx,
        };
        widget::above_footer(
            ui,
            "together",
            &mut parts,
            |ui, parts| parts.contents(ui, step, done),
            |ui, parts| parts.footer(ui, step),
        );
    }

    /// Shows a step; `None` for the one that was shown last.
    pub fn turn_to(&mut self, step: Option<Step>) {
        if let Some(step) = step {
            self.is_new = self.step != Some(step);
            self.step = Some(step);
        }
    }

    pub const fn minutes(&self) -> u32 {
        self.talk.minutes()
    }

    /// Takes over what happened to the files of the last merge.
    pub fn remember_merge(&mut self, files: MergedFiles) {
        self.answers.remember(files);
    }

    pub fn receive(&mut self, done: &Done, language: Language) {
        // What was made, or why not, stands on top.
        self.is_new |= matches!(done, Done::Invited(_));
        self.invite.receive(done, language);
    }

    pub fn has_field(id: Id) -> bool {
        id == decision::reviewer_id()
    }

    fn done_at(&mut self, session: &Session) -> [bool; 4] {
        let revision = session.revision();
        let known = self.done.filter(|(known, _)| *known == revision);
        let (_, done) = known.unwrap_or_else(|| (revision, done(session)));
        self.done = Some((revision, done));
        done
    }
}

struct Parts<'a, 'c> {
    screen: &'a mut CollaborationScreen,
    session: &'a Session,
    cx: &'a mut Cx<'c>,
}

impl Parts<'_, '_> {
    fn contents(&mut self, ui: &mut Ui, step: Step, done: [bool; 4]) {
        let to_top = std::mem::take(&mut self.screen.is_new);
        let (session, cx) = (self.session, &mut *self.cx);
        let screen = &mut *self.screen;
        widget::scroll(ui, "together", to_top, |ui| {
            super::column(ui, 1200.0, |ui| {
                let clicked = stepper::show(ui, step, done, cx.language);
                ui.add_space(8.0);
                match step {
                    Step::Invite => screen.invite.show(ui, session, cx),
                    Step::Answers => screen.answers.show(ui, session, cx),
                    Step::Talk => screen.talk.show(ui, session, cx),
                    Step::Decision => screen.decision.show(ui, session, cx),
                }
                screen.turn_to(clicked);
            });
        });
    }

    fn footer(&mut self, ui: &mut Ui, step: Step) {
        let (session, cx) = (self.session, &mut *self.cx);
        let screen = &mut *self.screen;
        ui.horizontal_wrapped(|ui| {
            let next = match step {
                Step::Invite => screen.invite.footer(ui, session, cx),
                Step::Answers => answers::footer(ui, session, cx),
                Step::Talk => screen.talk.footer(ui, session, cx),
                Step::Decision => {
                    decision::footer(ui, session, cx);
                    None
                }
            };
            screen.turn_to(next);
        });
    }
}
