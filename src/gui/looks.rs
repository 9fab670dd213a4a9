//! How the window looks: its colours, and whether anything moves.

use super::{theme::Look, wishes::Wishes};
use crate::storage::{Preferences, Theme};

/// How the window looks with these preferences: as the system wishes, unless something else was chosen. Over a
/// remote connection nothing moves: every step of a movement would be sent as a picture.
pub fn look(preferences: &Preferences, wishes: Wishes) -> Look {
    let is_remote = std::env::var("SESSIONNAME").is_ok_and(|name| is_remote(&name));
    let theme = preferences.theme;
    Look {
        theme,
        high_contrast: match theme {
            Theme::HighContrast => true,
            Theme::System => wishes.more_contrast,
            Theme::Light | Theme::Dark => false,
        },
        dark: wishes.dark,
        less_motion: preferences
            .movement
            .map_or(wishes.less_motion || is_remote, |moves| !moves),
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
