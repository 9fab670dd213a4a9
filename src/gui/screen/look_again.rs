//! An answer to look at again, since its sentence has changed: the old and the new one side by side.

use egui::{Role, Ui};

use crate::{
    assessment::{agreed_look_again, own_look_again},
    gui::{
        appearance::theme,
        command::Cx,
        widget::{self, Icon, Tone},
    },
    i18n::LookAgainText,
    questionnaire::{Before, Item},
    session::{Change, Session},
};

/// From this width on both sentences are beside each other, in points.
const ROOM_FOR_TWO: f32 = 480.0;

/// Says so at a question, for the author's own answer and for the one agreed on.
pub(super) fn show(ui: &mut Ui, session: &Session, item: &Item, cx: &mut Cx<'_>) {
    let (assessment, text) = (session.assessment(), LookAgainText::of(cx.language));
    if let Some(before) = own_look_again(item, assessment) {
        let sentences = (before, now(item, before, cx));
        ask(
            ui,
            text.title(),
            text.lead(),
            sentences,
            Change::Confirm(item.id),
            cx,
        );
    }
    let agreed = assessment.group.agreed(item.id);
    if let Some((before, agreed)) = agreed_look_again(item, assessment).zip(agreed) {
        let sentences = (before, now(item, before, cx));
        let confirm = Change::Agree(item.id, Some(agreed.level));
        ask(
            ui,
            text.agreed_title(),
            text.agreed_lead(),
            sentences,
            confirm,
            cx,
        );
    }
}

fn now<'a>(item: &'a Item, before: &Before, cx: &Cx<'_>) -> &'a str {
    let mut anchors = item.anchors.iter();
    let anchor = anchors.find(|anchor| anchor.before.as_ref() == Some(before));
    anchor.map_or("", |anchor| anchor.text.get(cx.language))
}

fn ask(
    ui: &mut Ui,
    title: &str,
    lead: &str,
    (before, now): (&Before, &str),
    confirm: Change,
    cx: &mut Cx<'_>,
) {
    let text = LookAgainText::of(cx.language);
    let then = text.then(&before.version);
    widget::group(ui, Role::Group, title, |ui| {
        widget::notice(ui, Tone::Warn, Icon::Question, |ui| {
            widget::heading(ui, title, 2);
            let pairs = [(then.as_str(), before.text.get(cx.language)), (text.now(), now)];
            side_by_side(ui, pairs);
            widget::paragraph(ui, lead);
            if widget::button(ui, text.still_right()).clicked() {
                cx.change(confirm);
            }
        });
    });
}

fn side_by_side(ui: &mut Ui, pairs: [(&str, &str); 2]) {
    let sentence = |ui: &mut Ui, (name, sentence): (&str, &str)| {
        let name = theme::small(ui, name);
        widget::wrapped(ui, name);
        widget::paragraph(ui, sentence);
    };
    if ui.available_width() < ROOM_FOR_TWO {
        for pair in pairs {
            sentence(ui, pair);
        }
        return;
    }
    ui.columns_const(|columns: &mut [Ui; 2]| {
        for (ui, pair) in columns.iter_mut().zip(pairs) {
            sentence(ui, pair);
        }
    });
}
