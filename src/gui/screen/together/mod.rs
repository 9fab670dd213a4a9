//! Several respondents: who answered, how far they agree, and what to talk about.

mod people;
mod standing;

use egui::{Id, Ui};

use crate::gui::{command::Cx, session::Session, widget};
use people::People;

/// What is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Side {
    /// Who answered.
    #[default]
    People,
    /// What to talk about.
    Agenda,
}

/// What is only on the screen.
#[derive(Debug, Default)]
pub struct TogetherScreen {
    /// What is shown.
    pub side: Side,
    people: People,
}

impl TogetherScreen {
    /// Shows the screen.
    pub fn show(&mut self, ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
        widget::scroll(ui, "together", false, |ui| {
            super::column(ui, 920.0, |ui| {
                self.sides(ui, cx);
                ui.add_space(6.0);
                match self.side {
                    Side::People => self.people.show(ui, session, cx),
                    Side::Agenda => {}
                }
            });
        });
    }

    /// Whether this is a text field of the answers.
    pub fn has_field(id: Id) -> bool {
        id == standing::reviewer_id()
    }

    fn sides(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let sides = [
            (Side::People, cx.together.people),
            (Side::Agenda, cx.text.commands.agenda.label),
        ];
        let options = sides.map(|(side, name)| (name, side == self.side));
        if let Some(position) = widget::segments(ui, cx.together.sides, &options) {
            self.side = sides[position].0;
        }
    }
}
