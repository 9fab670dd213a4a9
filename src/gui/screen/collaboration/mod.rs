//! Several respondents: who answered, how far they agree, and what to discuss.

mod agenda;
mod chosen_answers;
mod reliability;
mod respondents;
mod topic;

use egui::{Id, Ui};

use crate::{
    gui::{command::Cx, widget},
    session::Session,
};
use agenda::AgendaScreen;
use reliability::ReliabilityCard;
use respondents::Respondents;

pub use agenda::topics;
pub use chosen_answers::{Choosers, ChosenAnswers, in_words};
pub use reliability::figures;
pub use topic::{hidden_answers, more_notes};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Side {
    #[default]
    Respondents,
    Agenda,
}

/// State of the screen only.
#[derive(Debug, Default)]
pub struct CollaborationScreen {
    side: Side,
    respondents: Respondents,
    agenda: AgendaScreen,
    reliability: ReliabilityCard,
}

impl CollaborationScreen {
    pub fn show(&mut self, ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
        widget::scroll(ui, "together", false, |ui| {
            super::column(ui, 920.0, |ui| {
                self.sides(ui, cx);
                ui.add_space(6.0);
                match self.side {
                    Side::Respondents => self.respondents.show(ui, session, &mut self.reliability, cx),
                    Side::Agenda => self.agenda.show(ui, session, &mut self.reliability, cx),
                }
            });
        });
    }

    /// Turns to the agenda, or else to the respondents.
    pub const fn turn_to(&mut self, agenda: bool) {
        self.side = if agenda { Side::Agenda } else { Side::Respondents };
    }

    /// The available time, in minutes.
    pub const fn minutes(&self) -> u32 {
        self.agenda.minutes()
    }

    pub fn has_field(id: Id) -> bool {
        id == reliability::reviewer_id()
    }

    fn sides(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let sides = [
            (Side::Respondents, cx.collaboration.people()),
            (Side::Agenda, cx.text.commands.agenda().label),
        ];
        widget::segments(ui, cx.collaboration.sides(), &mut self.side, &sides);
    }
}
