//! An answer to look at again, since its sentence has changed: the old and the new one side by side.

use egui::{Align, Layout, Role, Ui};

use crate::{
    assessment::{ChangedSentence, agreed_look_again, own_look_again},
    gui::{
        appearance::theme,
        command::Cx,
        widget::{self, Icon, Tone},
    },
    i18n::LookAgainText,
    questionnaire::Item,
    session::{Change, Session},
};

/// From this width on both sentences are beside each other, in points.
const ROOM_FOR_TWO: f32 = 480.0;

/// Space between them, in points.
const GAP: f32 = 20.0;

/// What is asked about an answer.
struct Asked<'a> {
    title: &'static str,
    lead: &'static str,
    sentence: ChangedSentence<'a>,
    /// What confirms it.
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
            side_by_side(ui, sentences);
            widget::paragraph(ui, asked.lead);
            let confirmed = widget::button(ui, text.still_right()).clicked();
            if confirmed {
                cx.change(asked.confirm);
            }
            confirmed
        })
    })
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
    let space = ui.spacing().item_spacing;
    ui.spacing_mut().item_spacing.x = GAP;
    ui.columns_const(|columns: &mut [Ui; 2]| {
        for (ui, pair) in columns.iter_mut().zip(pairs) {
            ui.spacing_mut().item_spacing = space;
            // Columns would stretch the text over their width.
            ui.with_layout(Layout::top_down(Align::Min), |ui| sentence(ui, pair));
        }
    });
    ui.spacing_mut().item_spacing = space;
}
