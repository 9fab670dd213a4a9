//! Note and evidence with an answer, and background to a question.

use egui::{Id, Ui};

use crate::{
    gui::{appearance::theme, command::Cx, widget},
    questionnaire::{Item, ItemId},
    session::{Change, Session},
};

pub(super) fn note_id(item: ItemId) -> Id {
    Id::unique(("note", item))
}

pub(super) fn evidence_id(item: ItemId) -> Id {
    Id::unique(("evidence", item))
}

pub(super) fn show(ui: &mut Ui, session: &Session, item: &Item, cx: &mut Cx<'_>) {
    let answer = session.assessment().answer(item.id);
    let text = cx.text.question;
    let mut note = answer.note.clone();
    let optional = format!("{} ({})", text.note(), cx.text.common.optional());
    if widget::labelled_field(ui, note_id(item.id), &optional, text.note_hint(), 2, &mut note).changed() {
        cx.change(Change::Note(item.id, note));
    }
    let warning = session.questionnaire().phrases().note_warning.get(cx.language);
    widget::small(ui, warning);
    ui.add_space(4.0);
    let examples: Vec<&str> = item
        .evidence
        .iter()
        .map(|example| example.get(cx.language))
        .collect();
    let hint = text.evidence_hint(&examples.join(", "));
    let mut evidence = answer.evidence.clone();
    let optional = format!("{} ({})", text.evidence(), cx.text.common.optional());
    if widget::labelled_field(ui, evidence_id(item.id), &optional, "", 1, &mut evidence).changed() {
        cx.change(Change::Evidence(item.id, evidence));
    }
    widget::small(ui, hint);
    ui.add_space(4.0);
    background(ui, session, item, cx);
}

fn background(ui: &mut Ui, session: &Session, item: &Item, cx: &Cx<'_>) {
    let dimension = session.questionnaire().dimension(item.dimension);
    let title = egui::RichText::new(cx.text.question.why()).color(theme::palette(ui).accent);
    egui::CollapsingHeader::new(title)
        .id_salt(("why", item.dimension))
        .show(ui, |ui| {
            widget::paragraph(ui, dimension.why.get(cx.language));
            if !item.references.is_empty() {
                let list: Vec<&str> = item.references.iter().map(|one| one.get(cx.language)).collect();
                let line = cx.text.question.references(&list.join("; "));
                widget::small(ui, line);
            }
        });
}
