//! The colours and the movement that the user chose, or that the system asks for.

use egui::Context;

use super::App;
use crate::{
    display::{Theme, is_remote},
    gui::{looks::look, theme, wishes::Wishes},
};

impl App {
    /// Shows the window in these colours from now on.
    pub(super) fn choose_theme(&mut self, context: &Context, chosen: Theme) {
        self.store.preferences.theme = chosen;
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

    /// Makes things move, or move no more.
    pub(super) fn switch_motion(&mut self, context: &Context) {
        self.store.preferences.movement = Some(theme::look(context).less_motion);
        self.look_anew(context);
    }

    /// Looks as the system wishes now, when that changed.
    pub(super) fn heed_system(&mut self, context: &Context) {
        if self.appearance.heed() {
            self.dress(context);
        }
    }

    /// Makes the system wish this, for tests.
    pub fn wish(&self, wishes: Wishes) {
        self.appearance.tell(wishes);
    }

    fn look_anew(&mut self, context: &Context) {
        self.dress(context);
        self.keep_preferences();
    }

    fn dress(&self, context: &Context) {
        theme::apply(
            context,
            look(&self.store.preferences, self.appearance.wishes(), is_remote()),
        );
    }
}
