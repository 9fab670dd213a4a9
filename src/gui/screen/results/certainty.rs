//! How certain the outcome is, in the words of the report.

use egui::Ui;

use super::told::Told;
use crate::gui::{command::Cx, widget};

pub(super) fn show(ui: &mut Ui, told: &Told, cx: &Cx<'_>) {
    widget::card_sized(ui, 16, |ui| {
        widget::heading(ui, cx.text.results.certainty(), 2);
        ui.spacing_mut().item_spacing.y = 2.0;
        // The stage stands under the advice already.
        let pairs = told.decision.certainty.iter();
        for pair in pairs.filter(|pair| pair.value != told.stage) {
            widget::small(ui, format!("{}: {}", pair.label, pair.value));
            ui.add_space(4.0);
        }
    });
}
