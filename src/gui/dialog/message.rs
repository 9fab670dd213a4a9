//! Dialogs that say something and ask what to do.

use egui::{Context, Ui};

use super::frame::{Around, frame};
use crate::{
    gui::{
        command::{Action, Command, Cx},
        widget::{self, Icon, Tone},
    },
    session::errand::{Errand, Merging},
};

/// Leaving would lose changes, since they can't be saved.
pub(super) fn unsaved(ui: &mut Ui, reason: &str, cx: &mut Cx<'_>) {
    let text = cx.text.dialog;
    let words = text.save_failed_lead(reason);
    widget::notice(ui, Tone::Bad, Icon::Warning, |ui| widget::paragraph(ui, &words));
    widget::paragraph(ui, text.unsaved_lead());
    ui.add_space(6.0);
    ui.horizontal_wrapped(|ui| {
        let save = widget::primary(ui, text.unsaved_save());
        widget::focus_at_first(ui, &save);
        if save.clicked() {
            cx.send(Action::SaveAs);
        }
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
        Errand::Opening(wanted) => {
            let name = wanted.path().file_name().unwrap_or_default();
            texts.opening(&name.to_string_lossy())
        }
        Errand::SavingAs(..) => texts.saving().to_owned(),
        Errand::Merging(merging) => cx.collaboration.merge_progress(merging.read, merging.of),
        _ => texts.settling().to_owned(),
    };
    let around = Around {
        title,
        width,
        closes: false,
    };
    frame(context, around, cx, |ui, cx| match errand {
        Errand::Merging(merging) => progress(ui, merging, &words, cx),
        errand => busy(ui, errand, &words, cx),
    });
}

fn busy(ui: &mut Ui, errand: &Errand, words: &str, cx: &mut Cx<'_>) {
    widget::row(ui, |ui| {
        widget::busy(ui);
        widget::live(ui.label(words));
    });
    // There's no way back from the end.
    if !matches!(errand, Errand::Ending) {
        stop(ui, cx.text.common.cancel(), cx);
    }
}

fn progress(ui: &mut Ui, merging: &Merging, words: &str, cx: &mut Cx<'_>) {
    let share = merging.read as f32 / merging.of.max(1) as f32;
    widget::progress_bar(ui, share, words);
    widget::live(widget::muted(ui, words));
    stop(ui, cx.collaboration.merge_stop(), cx);
}

fn stop(ui: &mut Ui, label: &'static str, cx: &mut Cx<'_>) {
    ui.add_space(6.0);
    let stop = widget::button(ui, label);
    widget::focus_at_first(ui, &stop);
    if stop.clicked() {
        cx.send(Command::CloseDialog);
    }
}

/// What this version doesn't know.
pub(super) fn kept(ui: &mut Ui, ids: &[String], cx: &Cx<'_>) {
    let words = cx.text.dialog.kept_lead(&ids.join(", "));
    widget::paragraph(ui, &words);
}
