//! What the window says: for a moment, or until the user has read it.

use egui::{Context, Ui};

use crate::gui::{command::Cx, toast::Toast, topbar};

/// What is said now.
#[derive(Debug, Default)]
pub(super) struct Messages {
    notice: Option<String>,
    toast: Option<Toast>,
}

impl Messages {
    /// Says something for a moment.
    pub(super) fn say(&mut self, words: String) {
        self.toast = Some(Toast::new(words));
    }

    /// Says something until the user closes it.
    pub(super) fn notify(&mut self, words: String) {
        self.notice = Some(words);
    }

    /// The user has read it.
    pub(super) fn close_notice(&mut self) {
        self.notice = None;
    }

    /// Stops saying what was said.
    pub(super) fn take_toast(&mut self) -> Option<Toast> {
        self.toast.take()
    }

    /// Goes on saying what was said before, unless something else is said by now.
    pub(super) fn restore_toast(&mut self, toast: Option<Toast>) {
        self.toast = self.toast.take().or(toast);
    }

    pub(super) fn show_notice(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        if let Some(notice) = &self.notice {
            topbar::notice(ui, notice, cx);
        }
    }

    pub(super) fn show_toast(&mut self, context: &Context) {
        self.toast.take_if(|toast| !toast.show(context));
    }
}
