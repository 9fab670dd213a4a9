//! An answer to look at again, since its sentence has changed: the old and the new one side by side.

use egui::{Role, Ui};

use crate::{
    assessment::{ChangedSentence, agreed_look_again, own_look_again},
    gui::{
        command::Cx,
        screen::columns,
        widget::{self, Icon, Tone},
    },
    i18n::LookAgainText,
    questionnaire::Item,
    session::{Change, Session},
};

/// From this width on both sentences are beside each other, in points.
const ROOM_FOR_TWO: f32 = 480.0;

const GAP: f32 = 20.0;

struct Asked<'a> {
    title: &'static str,
    lead: &'static str,
    sentence: ChangedSentence<'a>,
    confirm: Change,
}

/// Asks at a question about the author's own answer and about the one agreed on; whether one was confirmed.
pub(super) fn show(ui: &mut Ui, session: &Session, item: &Item, cx: &mut Cx<'_>) -> bool {
    let (assessment, text) = (session.assessment(), LookAgainText::of(cx.language));
    let own = own_look_again(item, assessment).map(|sentence| Asked {
        title: text.title(),
        lead: text.lead(),
        sentence,
        confirm: Change::Confirm(item.id),
    });
    let agreed = agreed_look_again(item, assessment).zip(assessment.group.agreed(item.id));
    let agreed = agreed.map(|(sentence, agreed)| Asked {
        title: text.agreed_title(),
        lead: text.agreed_lead(),
        sentence,
        confirm: Change::Agree(item.id, Some(agreed.level)),
    });
    let mut confirmed = false;
    for asked in own.into_iter().chain(agreed) {
        confirmed |= ask(ui, asked, cx);
    }
    confirmed
}

fn ask(ui: &mut Ui, asked: Asked<'_>, cx: &mut Cx<'_>) -> bool {
    let text = LookAgainText::of(cx.language);
    let ChangedSentence {
        before,
        now,
        is_below,
    } = asked.sentence;
    let then = text.then(&before.version);
    let sentences = [
        (then.as_str(), before.text.get(cx.language)),
        (text.now(), now.text.get(cx.language)),
    ];
    widget::group(ui, Role::Group, asked.title, |ui| {
        widget::notice(ui, Tone::Warn, Icon::Question, |ui| {
            widget::heading(ui, asked.title, 2);
            if is_below {
                widget::paragraph(ui, text.below());
            }
            ui.scope(|ui| {
                let space = std::mem::replace(&mut ui.spacing_mut().item_spacing.x, GAP);
                columns(ui, 2, ROOM_FOR_TWO, |ui, at| {
                    ui.spacing_mut().item_spacing.x = space;
                    let (name, sentence) = sentences[at];
                    widget::small(ui, name);
                    widget::paragraph(ui, sentence);
                });
            });
            widget::paragraph(ui, asked.lead);
            let confirmed = widget::button(ui, text.still_right()).clicked();
            if confirmed {
                cx.change(asked.confirm);
            }
            confirmed
        })
    })
}
