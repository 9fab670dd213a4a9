//! How certain the outcome is: the main line beside the steps, and all of it, in the words of the report.

use egui::Ui;

use super::part::Part;
use crate::gui::{command::Cx, widget};

/// How much is known, and what it takes to make the stage another one.
pub(super) fn in_short(ui: &mut Ui, part: &Part<'_>, cx: &Cx<'_>) {
    let text = cx.text.results;
    let total = &part.real.evaluation.score.total;
    widget::card_sized(ui, 16, |ui| {
        widget::heading(ui, text.certainty(), 2);
        let known = text.known(total.known_items, total.applicable_items);
        let last = part.told.decision.certainty.last().filter(|_| part.has_advice());
        let words = match last {
            // It says itself that everything is known.
            Some(last) if total.known_items == total.applicable_items => last.value.clone(),
            Some(last) => format!("{known} {}", last.value),
            None => known,
        };
        widget::small(ui, words);
    });
}

/// Everything that page 1 of the report says about it.
pub(super) fn in_full(ui: &mut Ui, part: &Part<'_>, cx: &Cx<'_>) {
    widget::card(ui, |ui| {
        widget::heading(ui, cx.text.results.certainty(), 2);
        for pair in &part.told.decision.certainty {
            widget::paragraph(ui, &format!("{}: {}", pair.label, pair.value));
        }
        for line in &part.told.decision.preconditions.foot {
            widget::small(ui, line);
        }
        widget::small(ui, part.real.questionnaire.limits().get(cx.language));
    });
    ui.add_space(6.0);
}
