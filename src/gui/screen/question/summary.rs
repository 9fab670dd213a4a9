//! What the question screen says of a group without its respondents.

use egui::Ui;

use crate::{
    assessment::{ItemState, Level, item_state},
    gui::{
        command::Cx,
        widget::{self, Icon, Tone},
    },
    i18n::FiguresText,
    questionnaire::Item,
    session::Session,
};

/// Says at a question that the scan is a summary, and what the group's answer is.
pub(super) fn show(ui: &mut Ui, session: &Session, item: &Item, cx: &Cx<'_>) {
    if !session.assessment().is_summary() {
        return;
    }
    let text = cx.collaboration;
    let number = |level: u8| (level + 1).to_string();
    let answer = match item_state(item, session.assessment()) {
        ItemState::Known(level) if Level::whole(level.floor()) == level => {
            cx.text.question.level(&number(level.floor()))
        }
        ItemState::Known(level) => text.answer_between(&number(level.floor()), &number(level.floor() + 1)),
        _ => FiguresText::of(cx.language).unknown().to_owned(),
    };
    widget::message(ui, Tone::Accent, Icon::Info, &text.summary_answer(&answer));
}
