//! Going on by itself: a moment after an answer is chosen, unless something else happens first.

use std::time::Duration;

use egui::Ui;

use crate::{
    assessment::Response,
    gui::{appearance::theme, widget},
    questionnaire::ItemId,
    session::Session,
};

/// How long a chosen answer is shown before the next question, in seconds.
const MOMENT: f64 = 0.4;

/// An answer that was chosen just now.
#[derive(Debug)]
struct Chosen {
    item: ItemId,
    response: Response,
    /// In seconds since the program began.
    at: f64,
    /// In which frame; the session has the answer from the next one on.
    frame: u64,
}

/// Whether the screen is about to go on.
#[derive(Debug, Default)]
pub(super) struct Onward(Option<Chosen>);

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Moment {
    Stay,
    /// So much of the time has gone by, 0..=1.
    Wait(f32),
    Go,
}

impl Onward {
    /// Goes on after this answer, if the user wants that.
    pub fn begin(&mut self, ui: &Ui, item: ItemId, response: Response) {
        let at = ui.input(|input| input.time);
        let frame = ui.ctx().cumulative_frame_nr();
        self.0 = theme::look(ui.ctx()).moves_on.then_some(Chosen {
            item,
            response,
            at,
            frame,
        });
    }

    pub fn stop(&mut self) {
        self.0 = None;
    }

    /// Stays when the answer is no longer the one that was chosen, when a field, menu or dialog has the keys, or when
    /// the question `asks` something about the answer.
    pub fn now(&mut self, ui: &Ui, session: &Session, item: ItemId, asks: bool) -> Moment {
        let frame = ui.ctx().cumulative_frame_nr();
        let stays = |chosen: &Chosen| {
            chosen.item != item
                || chosen.frame != frame && chosen.response != *session.response(item)
                || asks
                || widget::keys_are_taken(ui)
        };
        if self.0.as_ref().is_some_and(stays) {
            self.stop();
        }
        let Some(chosen) = &self.0 else {
            return Moment::Stay;
        };
        let gone = ui.input(|input| input.time) - chosen.at;
        if gone >= MOMENT {
            self.stop();
            return Moment::Go;
        }
        if theme::look(ui.ctx()).less_motion {
            ui.ctx()
                .request_repaint_after(Duration::from_secs_f64(MOMENT - gone));
        } else {
            ui.ctx().request_repaint();
        }
        Moment::Wait((gone / MOMENT) as f32)
    }
}
