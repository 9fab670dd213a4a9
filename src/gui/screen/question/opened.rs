//! What the parts of the screen show.

use egui::Id;

use crate::{assessment::Response, questionnaire::Item, session::Session};

/// An answer, with what it's chosen by.
pub(super) struct AnswerRow {
    pub id: Id,
    pub response: Response,
    pub text: String,
    /// What stands beside it.
    pub beside: String,
    /// Which answer it is, in words.
    pub number: String,
    pub key: String,
}

/// The open question, with its answers as rows.
pub(super) struct Opened<'a> {
    pub session: &'a Session,
    pub item: &'a Item,
    pub rows: &'a [AnswerRow],
    /// How much of the time before the next question has gone by, while it's waited for.
    pub waited: Option<f32>,
}
