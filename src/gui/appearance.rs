//! How the window stands on the screen: what the system wishes of its looks, and whether it fills the screen.

use egui::{Context, ViewportCommand};

use super::wishes::{Followed, Wishes};

/// How the window stands on the screen.
#[derive(Debug, Default)]
pub struct Appearance {
    followed: Followed,
    full_screen: bool,
}

impl Appearance {
    /// Follows what the user asks of the whole system from now on.
    pub fn follow_system(&mut self, context: &Context) {
        self.followed = Followed::begin(context);
    }

    /// Takes in what the system wishes now; whether that changed.
    pub fn heed(&mut self) -> bool {
        self.followed.heed()
    }

    /// What the system wishes.
    pub const fn wishes(&self) -> Wishes {
        self.followed.heeded()
    }

    /// Makes the system wish this, for tests.
    pub fn tell(&self, wishes: Wishes) {
        self.followed.tell(wishes);
    }

    /// Makes the window fill the screen, or no longer.
    pub fn fill_screen(&mut self, context: &Context, fills: bool) {
        if std::mem::replace(&mut self.full_screen, fills) != fills {
            context.send_viewport_cmd(ViewportCommand::Fullscreen(fills));
        }
    }
}
