//! Dialogs that say something and ask what to do.

use egui::Ui;

use crate::{
    gui::{
        command::{Action, Command, Cx},
        widget::{self, Icon, Tone},
    },
    i18n::CommandText,
};

const fn plain(label: &'static str) -> CommandText {
    CommandText { label, tip: "" }
}

/// Leaving would lose changes, since they can't be saved.
pub(super) fn unsaved(ui: &mut Ui, reason: &str, cx: &mut Cx<'_>) {
    let text = cx.text.dialog;
    let words = text.save_failed_lead(reason);
    widget::notice(ui, Tone::Bad, Icon::Warning, |ui| widget::paragraph(ui, &words));
    ui.add_space(6.0);
    ui.horizontal_wrapped(|ui| {
        let save = widget::primary(ui, &plain(text.unsaved_save()), true);
        super::focus_at_first(ui, &save);
        if save.clicked() {
            cx.send(Action::SaveAs);
        }
        if widget::button(ui, &plain(text.unsaved_discard()), true).clicked() {
            cx.send(Command::Discard);
        }
        if widget::button(ui, &plain(text.unsaved_back()), true).clicked() {
            cx.send(Command::CloseDialog);
        }
    });
}

/// What the window waits for, and a way not to.
pub(super) fn wait(ui: &mut Ui, words: &str, cx: &mut Cx<'_>) {
    widget::row(ui, |ui| {
        widget::busy(ui);
        let response = ui.label(words);
        widget::live(ui, &response);
    });
    ui.add_space(6.0);
    let stop = widget::button(ui, &plain(cx.text.common.cancel()), true);
    super::focus_at_first(ui, &stop);
    if stop.clicked() {
        cx.send(Command::CloseDialog);
    }
}

/// What this version doesn't know.
pub(super) fn kept(ui: &mut Ui, ids: &[String], cx: &mut Cx<'_>) {
    let words = cx.text.dialog.kept_lead(&ids.join(", "));
    widget::paragraph(ui, &words);
    ui.add_space(6.0);
    close(ui, cx);
}

/// A button that closes the dialog.
pub(super) fn close(ui: &mut Ui, cx: &mut Cx<'_>) {
    let response = widget::primary(ui, &plain(cx.text.common.close()), true);
    super::focus_at_first(ui, &response);
    if response.clicked() {
        cx.send(Command::CloseDialog);
    }
}
