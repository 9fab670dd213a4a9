//! What a choice in the profile did to the questions, below that choice, with a way to take it back.

use egui::Ui;

use crate::{
    gui::{
        command::{Action, Cx},
        screen::numbers,
        widget::{self, Icon, Tone},
    },
    questionnaire::{FieldId, ItemId},
    session::{Change, Session, profile_effect::ProfileEffect},
};

#[derive(Debug)]
pub(super) struct Shown {
    field: FieldId,
    effect: ProfileEffect,
    /// The revision that it made: another change has other effects.
    revision: u64,
}

impl Shown {
    /// What a change is about to do; nothing is said while nobody has seen a question.
    pub fn of(session: &Session, change: &Change) -> Option<Self> {
        let Change::Profile(field, _) = *change else {
            return None;
        };
        let has_answers = session.progress().answered > 0;
        let effect = session.effect_on_questions(change);
        (has_answers && !effect.is_nothing()).then_some(Self {
            field,
            effect,
            revision: session.revision() + 1,
        })
    }

    pub fn show(&self, ui: &mut Ui, session: &Session, field: FieldId, cx: &mut Cx<'_>) {
        if self.field != field || self.revision != session.revision() {
            return;
        }
        let lines = self.lines(session, cx).join(" ");
        widget::notice(ui, Tone::Accent, Icon::Info, |ui| {
            widget::live(widget::paragraph(ui, &lines));
            let undo = cx.text.commands.undo().label;
            cx.on_click(&widget::link(ui, undo), Action::Undo);
        });
    }

    fn lines(&self, session: &Session, cx: &Cx<'_>) -> Vec<String> {
        let text = cx.text.profile;
        let numbers = |items: &[ItemId]| {
            let items = items.iter().map(|id| session.questionnaire().item(*id));
            numbers(items, cx.language)
        };
        let ProfileEffect {
            no_longer,
            again,
            fall_away,
            come_along,
        } = &self.effect;
        let mut lines = Vec::new();
        if !no_longer.is_empty() {
            lines.push(text.no_longer(no_longer.len(), &numbers(no_longer)));
        }
        if !again.is_empty() {
            lines.push(text.counts_again(again.len(), &numbers(again)));
        }
        if *fall_away > 0 {
            lines.push(text.falls_away(*fall_away));
        }
        if *come_along > 0 {
            lines.push(text.comes_along(*come_along));
        }
        lines
    }
}
