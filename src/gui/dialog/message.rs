//! Dialogs that say something and ask what to do.

use egui::{Context, Ui};

use super::frame::frame;
use crate::{
    gui::{
        appearance::theme,
        command::{Action, Command, Cx},
        widget::{self, Icon, Tone},
    },
    i18n::CommandText,
    session::errand::{Errand, Merging},
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
        widget::focus_at_first(ui, &save);
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
pub fn wait(context: &Context, errand: &Errand, cx: &mut Cx<'_>) {
    let texts = cx.text.dialog;
    let (title, width) = match errand {
        Errand::SavingAs(..) => (texts.save_title(), 560.0),
        Errand::Merging(_) => (cx.collaboration.merging(), 480.0),
        _ => (texts.busy_title(), 480.0),
    };
    let words = match errand {
        Errand::Opening(wanted) => {
            let name = wanted.path().file_name().unwrap_or_default();
            texts.opening(&name.to_string_lossy())
        }
        Errand::SavingAs(..) => texts.saving().to_owned(),
        Errand::Merging(merging) => cx.collaboration.merge_progress(merging.read, merging.of),
        _ => texts.settling().to_owned(),
    };
    frame(context, title, width, cx, |ui, cx| match errand {
        Errand::Merging(merging) => progress(ui, merging, &words, cx),
        errand => busy(ui, errand, &words, cx),
    });
}

fn busy(ui: &mut Ui, errand: &Errand, words: &str, cx: &mut Cx<'_>) {
    widget::row(ui, |ui| {
        widget::busy(ui);
        let response = ui.label(words);
        widget::live(ui, &response);
    });
    // There's no way back from the end.
    if !matches!(errand, Errand::Ending) {
        stop(ui, cx.text.common.cancel(), cx);
    }
}

/// How far merging is.
fn progress(ui: &mut Ui, merging: &Merging, words: &str, cx: &mut Cx<'_>) {
    let share = merging.read as f32 / merging.of.max(1) as f32;
    widget::progress_bar(ui, share, words);
    let words = theme::muted(ui, words);
    let response = widget::wrapped(ui, words);
    widget::live(ui, &response);
    stop(ui, cx.collaboration.merge_stop(), cx);
}

fn stop(ui: &mut Ui, label: &'static str, cx: &mut Cx<'_>) {
    ui.add_space(6.0);
    let stop = widget::button(ui, &plain(label), true);
    widget::focus_at_first(ui, &stop);
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
    widget::focus_at_first(ui, &response);
    if response.clicked() {
        cx.send(Command::CloseDialog);
    }
}
