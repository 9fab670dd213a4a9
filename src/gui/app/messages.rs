//! Messages: for a few seconds, or until the user closes them.

use egui::{Context, Ui};

use crate::gui::{command::Cx, toast::Toast, topbar};

#[derive(Debug, Default)]
pub(super) struct Messages {
    notice: Option<String>,
    toast: Option<Toast>,
}

impl Messages {
    /// Shows a message for a few seconds.
    pub(super) fn say(&mut self, words: String) {
        self.toast = Some(Toast::new(words));
    }

    /// Shows a message until the user closes it.
    pub(super) fn notify(&mut self, words: String) {
        self.notice = Some(words);
    }

    pub(super) fn close_notice(&mut self) {
        self.notice = None;
    }

    pub(super) fn take_toast(&mut self) -> Option<Toast> {
        self.toast.take()
    }

    /// Shows the earlier message again, unless there is another one by now.
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
