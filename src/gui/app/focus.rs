//! Keyboard focus around dialogs and menus, and commands that wait until those are closed.

use egui::{Context, Id};

use super::App;
use crate::gui::{command::Command, page::Page};

#[derive(Debug, Default)]
pub(super) struct Focus {
    /// The last focused widget outside dialogs and menus.
    focused: Option<Id>,
    /// Whether a dialog or a menu covered the window in the last frame.
    covered: bool,
    /// Whether a dialog was closed in the last frame.
    closed: bool,
    /// Commands to run once nothing covers the window.
    waiting: Vec<Command>,
}

impl App {
    /// Runs the commands. Those after closing a dialog wait for a frame, since nothing behind a dialog can
    /// take the focus.
    pub(super) fn run_commands(&mut self, context: &Context, queue: Vec<Command>) {
        if self.is_ending() {
            return;
        }
        let mut commands = std::mem::take(&mut self.focus.waiting);
        if std::mem::take(&mut self.focus.closed) {
            self.return_focus(context);
        } else if queue.is_empty() && commands.is_empty() {
            return;
        }
        context.request_repaint();
        commands.extend(queue);
        let mut commands = commands.into_iter();
        while let Some(command) = commands.next() {
            let closes = command == Command::CloseDialog && self.is_covered(context);
            let (said, before) = (self.messages.take_toast(), self.told_about());
            self.update(context, command);
            // After the next change or on another page, what was said of the last one would be read as being about that.
            if self.told_about() == before {
                self.messages.restore_toast(said);
            }
            if closes {
                self.focus.closed = true;
                self.focus.waiting = commands.collect();
                return;
            }
        }
    }

    /// What a message is about: the scan as it is, and the page that is shown.
    fn told_about(&self) -> Option<(u64, Page)> {
        let (session, page) = self.screen.shown()?;
        Some((session.revision(), page))
    }

    /// Closes the dialog; what had the focus before gets it back.
    pub(super) fn close_dialog(&mut self, context: &Context) {
        self.put_dialog_away();
        self.focus.closed = true;
        context.request_repaint();
    }

    /// Remembers what has the focus, to give it back after a dialog or a menu.
    pub(super) fn follow_focus(&mut self, context: &Context) {
        let focused = context.memory(egui::Memory::focused);
        if self.is_covered(context) || self.focus.closed || egui::Popup::is_any_open(context) {
            self.focus.covered = true;
            return;
        }
        let escaped = context.input(|input| input.key_pressed(egui::Key::Escape));
        if std::mem::take(&mut self.focus.covered) && focused.is_none() && escaped {
            self.return_focus(context);
            return;
        }
        if std::mem::replace(&mut self.focus.focused, focused) != focused
            && let Some(scan) = self.scan()
        {
            scan.session.stop_typing();
        }
    }

    fn return_focus(&self, context: &Context) {
        if let Some(id) = self.focus.focused {
            context.memory_mut(|memory| memory.request_focus(id));
        }
    }
}
