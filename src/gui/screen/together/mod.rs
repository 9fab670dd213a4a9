//! Several respondents: who answered, how far they agree, and what to talk about.

mod agenda;
mod board;
mod people;
mod standing;
mod topic;

use egui::{Id, Ui};

use crate::{
    gui::{command::Cx, widget},
    session::Session,
};
use agenda::AgendaScreen;
use people::People;
use standing::Standing;

pub use agenda::topics;
pub use board::{Board, Choosers, in_words};
pub use standing::figures;
pub use topic::{hidden, more_notes};

/// What is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Side {
    /// Who answered.
    #[default]
    People,
    /// What to talk about.
    Agenda,
}

/// What is only on the screen.
#[derive(Debug, Default)]
pub struct TogetherScreen {
    side: Side,
    people: People,
    agenda: AgendaScreen,
    standing: Standing,
}

impl TogetherScreen {
    /// Shows the screen.
    pub fn show(&mut self, ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
        widget::scroll(ui, "together", false, |ui| {
            super::column(ui, 920.0, |ui| {
                self.sides(ui, cx);
                ui.add_space(6.0);
                match self.side {
                    Side::People => self.people.show(ui, session, &mut self.standing, cx),
                    Side::Agenda => self.agenda.show(ui, session, &mut self.standing, cx),
                }
            });
        });
    }

    /// Turns to the agenda, or else to the respondents.
    pub const fn turn_to(&mut self, agenda: bool) {
        self.side = if agenda { Side::Agenda } else { Side::People };
    }

    /// The time there is for a talk, in minutes.
    pub const fn minutes(&self) -> u32 {
        self.agenda.minutes()
    }

    /// Whether this is a text field of the answers.
    pub fn has_field(id: Id) -> bool {
        id == standing::reviewer_id()
    }

    fn sides(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let sides = [
            (Side::People, cx.together.people()),
            (Side::Agenda, cx.text.commands.agenda().label),
        ];
        let options = sides.map(|(side, name)| (name, side == self.side));
        if let Some(position) = widget::segments(ui, cx.together.sides(), &options) {
            self.side = sides[position].0;
        }
    }
}
