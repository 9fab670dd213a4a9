//! What the window looks like, by the user's choice and by what the system asks: colours, movement, size and place.

pub mod system_preferences;
pub(super) mod theme;
pub(super) mod window_geometry;
mod work_area;
pub(super) mod zoom;

use egui::{Context, ViewportCommand};

use crate::{display::Theme, storage::Preferences};
use system_preferences::{SystemPreferences, Watcher};
use theme::Look;

/// What the system asks of the window, and whether it fills the screen.
#[derive(Debug, Default)]
pub(super) struct Appearance {
    pub(super) system: Watcher,
    full_screen: bool,
}

impl Appearance {
    /// Makes the window fill the screen, or no longer.
    pub(super) fn set_full_screen(&mut self, context: &Context, full_screen: bool) {
        if std::mem::replace(&mut self.full_screen, full_screen) != full_screen {
            context.send_viewport_cmd(ViewportCommand::Fullscreen(full_screen));
        }
    }
}

/// The look with these preferences: as the system asks, unless something else was chosen. On a remote screen nothing
/// moves: every step of a movement would be sent as a picture.
pub(super) fn look(preferences: &Preferences, system: SystemPreferences, is_remote: bool) -> Look {
    let theme = preferences.theme;
    Look {
        theme,
        high_contrast: match theme {
            Theme::HighContrast => true,
            Theme::System => system.more_contrast,
            Theme::Light | Theme::Dark => false,
        },
        dark: system.dark,
        less_motion: preferences
            .movement
            .map_or(system.less_motion || is_remote, |moves| !moves),
        moves_on: preferences.moves_on.unwrap_or_else(|| {
            // On a remote screen only what would be sent as pictures is left out.
            !preferences.movement.map_or(system.less_motion, |moves| !moves)
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_moves_on_a_remote_screen_unless_the_user_wants_it() {
        for (movement, is_remote, is_still) in [
            (None, false, false),
            (None, true, true),
            (Some(true), true, false),
            (Some(false), false, true),
        ] {
            let mut preferences = Preferences::default();
            preferences.movement = movement;
            let look = look(&preferences, SystemPreferences::default(), is_remote);
            assert_eq!(look.less_motion, is_still, "{movement:?}, {is_remote}");
        }
    }

    #[test]
    fn the_next_question_comes_by_itself_unless_less_motion_is_asked_for() {
        for (moves_on, movement, less_motion, wanted) in [
            (None, None, false, true),
            (None, None, true, false),
            (None, Some(false), false, false),
            (None, Some(true), true, true),
            (Some(true), None, true, true),
            (Some(false), None, false, false),
        ] {
            let mut preferences = Preferences::default();
            (preferences.moves_on, preferences.movement) = (moves_on, movement);
            let system = SystemPreferences {
                less_motion,
                ..SystemPreferences::default()
            };
            for is_remote in [false, true] {
                let look = look(&preferences, system, is_remote);
                assert_eq!(look.moves_on, wanted, "{moves_on:?}, {movement:?}, {less_motion}");
            }
        }
    }
}
