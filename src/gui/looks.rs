//! How the window looks: its colours, and whether anything moves.

use egui::Context;

use super::{
    app::App,
    theme::{self, Look},
};
use crate::storage::Theme;

impl App {
    /// Shows the window in these colours from now on.
    pub(super) fn choose_theme(&mut self, context: &Context, chosen: Theme) {
        self.preferences.theme = chosen;
        self.look_anew(context);
    }

    /// From light to dark, or back.
    pub(super) fn switch_appearance(&mut self, context: &Context) {
        let other = match context.theme() {
            egui::Theme::Dark => Theme::Light,
            egui::Theme::Light => Theme::Dark,
        };
        self.choose_theme(context, other);
    }

    /// Has things move, or move no more.
    pub(super) fn switch_motion(&mut self, context: &Context) {
        self.preferences.less_motion = !self.preferences.less_motion;
        self.look_anew(context);
    }

    fn look_anew(&self, context: &Context) {
        theme::apply(
            context,
            look(self.preferences.theme, self.preferences.less_motion),
        );
        self.keep_preferences();
    }
}

/// How the window looks with these preferences. Over a remote connection nothing moves: every step of
/// a movement would be sent as a picture.
pub fn look(theme: Theme, less_motion: bool) -> Look {
    let is_remote = std::env::var("SESSIONNAME").is_ok_and(|name| is_remote(&name));
    Look {
        theme,
        less_motion: less_motion || is_remote,
    }
}

/// Whether Windows gives a remote session this name.
fn is_remote(name: &str) -> bool {
    ["RDP", "ICA"].iter().any(|kind| name.starts_with(kind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_remote_session_is_known_by_its_name() {
        assert!(is_remote("RDP-Tcp#12") && is_remote("ICA-CGP#3"));
        assert!(!is_remote("Console") && !is_remote(""));
    }
}
