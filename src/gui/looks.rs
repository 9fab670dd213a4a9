//! How the window looks: its colours, and whether anything moves.

use egui::Context;

use super::{
    app::App,
    theme::{self, Look},
    wishes::{Followed, Wishes},
};
use crate::{
    display::{Theme, is_remote},
    storage::Preferences,
};

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
        self.preferences.movement = Some(theme::look(context).less_motion);
        self.look_anew(context);
    }

    /// Follows what the user asks of the whole system from now on.
    pub(super) fn follow_system(&mut self, context: &Context) {
        self.followed = Followed::begin(context);
    }

    /// Looks as the system wishes now, when that changed.
    pub(super) fn heed_system(&mut self, context: &Context) {
        if self.followed.heed() {
            self.dress(context);
        }
    }

    /// Has the system wish this, for tests.
    pub fn wish(&self, wishes: Wishes) {
        self.followed.tell(wishes);
    }

    fn look_anew(&self, context: &Context) {
        self.dress(context);
        self.keep_preferences();
    }

    fn dress(&self, context: &Context) {
        theme::apply(
            context,
            look(&self.preferences, self.followed.heeded(), is_remote()),
        );
    }
}

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
