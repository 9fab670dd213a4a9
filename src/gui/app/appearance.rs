//! The colours and the movement that the user chose, or that the system asks for.

use egui::Context;

use super::App;
use crate::{
    display::{Theme, is_remote},
    gui::appearance::{look, system_preferences::SystemPreferences, theme},
};

impl App {
    /// Shows the window in these colours from now on.
    pub(super) fn choose_theme(&mut self, context: &Context, chosen: Theme) {
        self.store.preferences.theme = chosen;
        self.apply_chosen_look(context);
    }

    pub(super) fn switch_motion(&mut self, context: &Context) {
        self.store.preferences.movement = Some(theme::look(context).less_motion);
        self.apply_chosen_look(context);
    }

    /// Makes the next question come by itself after an answer, or no longer.
    pub(super) fn switch_moving_on(&mut self, context: &Context) {
        self.store.preferences.moves_on = Some(!theme::look(context).moves_on);
        self.apply_chosen_look(context);
    }

    /// Applies what the system asks, when that changed.
    pub(super) fn follow_system(&mut self, context: &Context) {
        if self.appearance.system.update() {
            self.apply_look(context);
        }
    }

    /// Makes the system ask this, for tests.
    pub fn set_system_preferences(&self, preferences: SystemPreferences) {
        self.appearance.system.set(preferences);
    }

    fn apply_chosen_look(&mut self, context: &Context) {
        self.apply_look(context);
        self.save_preferences();
    }

    fn apply_look(&self, context: &Context) {
        let system = self.appearance.system.current();
        theme::apply(context, look(&self.store.preferences, system, is_remote()));
    }
}
