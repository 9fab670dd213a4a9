//! Dialogs that say something and ask what to do.

use egui::{Context, Ui};

use super::frame::{Around, frame};
use crate::{
    gui::{
        command::{Action, Command, Cx},
        widget::{self, Icon, Tone},
    },
    session::errand::{Errand, Merging},
    storage::file_name,
};

/// Leaving would lose changes, since they can't be saved.
pub(super) fn unsaved(ui: &mut Ui, reason: &str, cx: &Cx<'_>) {
    let text = cx.text.dialog;
    let words = text.save_failed_lead(reason);
    widget::message(ui, Tone::Bad, Icon::Warning, &words);
    widget::paragraph(ui, text.unsaved_lead());
}

pub(super) fn unsaved_foot(ui: &mut Ui, cx: &mut Cx<'_>) {
    let text = cx.text.dialog;
    ui.horizontal_wrapped(|ui| {
        let save = widget::primary(ui, text.unsaved_save());
        widget::focus_at_first(ui, &save);
        cx.on_click(&save, Action::SaveAs);
        cx.on_click(&widget::button(ui, text.unsaved_discard()), Command::Discard);
        cx.on_click(&widget::button(ui, text.unsaved_back()), Command::CloseDialog);
    });
}

/// What the window is waiting for, with a button to stop waiting.
pub fn wait(context: &Context, errand: &Errand, cx: &mut Cx<'_>) {
    let texts = cx.text.dialog;
    let (title, width) = match errand {
        Errand::SavingAs(..) => (texts.save_title(), 560.0),
        Errand::Merging(_) => (cx.collaboration.merging(), 480.0),
        _ => (texts.busy_title(), 480.0),
    };
    let words = match errand {
        Errand::Opening(wanted) => texts.opening(&file_name(wanted.path())),
        Errand::SavingAs(..) => texts.saving().to_owned(),
        Errand::Merging(merging) => cx.collaboration.merge_progress(merging.read, merging.of),
        _ => texts.settling().to_owned(),
    };
    let around = Around { title, width };
    let closed = frame(
        context,
        around,
        cx,
        |ui, _| match errand {
            Errand::Merging(merging) => progress(ui, merging, &words),
            _ => {
                widget::row(ui, |ui| {
                    widget::busy(ui);
                    widget::live(ui.label(&words));
                });
            }
        },
        |ui, cx| stop(ui, errand, cx),
    );
    if closed {
        cx.send(Command::CloseDialog);
    }
}

fn progress(ui: &mut Ui, merging: &Merging, words: &str) {
    let share = merging.read as f32 / merging.of.max(1) as f32;
    widget::progress_bar(ui, share, words);
    widget::live(widget::muted(ui, words));
}

fn stop(ui: &mut Ui, errand: &Errand, cx: &mut Cx<'_>) {
    let label = match errand {
        // There's no way back from the end.
        Errand::Ending => return,
        Errand::Merging(_) => cx.text.export.stop(),
        _ => cx.text.common.cancel(),
    };
    let stop = widget::button(ui, label);
    widget::focus_at_first(ui, &stop);
    cx.on_click(&stop, Command::CloseDialog);
}

/// What this version doesn't know.
pub(super) fn kept(ui: &mut Ui, ids: &[String], cx: &Cx<'_>) {
    let words = cx.text.dialog.kept_lead(&ids.join(", "));
    widget::paragraph(ui, &words);
}
