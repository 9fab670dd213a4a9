//! How the window looks: its colours, and whether anything moves.

use super::{theme::Look, wishes::Wishes};
use crate::{display::Theme, storage::Preferences};

/// How the window looks with these preferences: as the system wishes, unless something else was chosen. On a screen
/// elsewhere nothing moves: every step of a movement would be sent as a picture.
pub fn look(preferences: &Preferences, wishes: Wishes, is_remote: bool) -> Look {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_moves_on_a_screen_elsewhere_unless_the_user_wants_it() {
        for (movement, is_remote, is_still) in [
            (None, false, false),
            (None, true, true),
            (Some(true), true, false),
            (Some(false), false, true),
        ] {
            let mut preferences = Preferences::default();
            preferences.movement = movement;
            let look = look(&preferences, Wishes::default(), is_remote);
            assert_eq!(look.less_motion, is_still, "{movement:?}, {is_remote}");
        }
    }
}
