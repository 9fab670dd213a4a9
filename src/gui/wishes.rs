//! What the user asked of the whole system, not of this program alone.

use std::{
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use egui::Context;
use mundy::{ColorScheme, Contrast, Interest, Preferences, ReducedMotion, Subscription};

/// Wishes that hold for every program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Wishes {
    /// Colours that are further apart.
    pub more_contrast: bool,
    /// Nothing that moves without need.
    pub less_motion: bool,
    /// A dark ground, or a light one; winit doesn't know on every system.
    pub dark: Option<bool>,
}

/// The wishes as they are now, wherever the system keeps them; none as long as it doesn't say.
#[derive(Default)]
pub(super) struct Followed {
    newest: Arc<Mutex<Wishes>>,
    /// Those that the window looks like.
    heeded: Wishes,
    /// What is told of changes goes when this does.
    _subscription: Option<Subscription>,
}

impl fmt::Debug for Followed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.heeded.fmt(f)
    }
}

impl Followed {
    /// Follows the system from now on; each change asks for a frame. On the main thread only.
    pub fn begin(context: &Context) -> Self {
        let newest = Arc::<Mutex<Wishes>>::default();
        let (kept, context) = (newest.clone(), context.clone());
        let interest = Interest::ColorScheme | Interest::Contrast | Interest::ReducedMotion;
        let subscription = Preferences::subscribe(interest, move |now| {
            *lock(&kept) = of(now);
            context.request_repaint();
        });
        Self {
            newest,
            heeded: Wishes::default(),
            _subscription: Some(subscription),
        }
    }

    /// Takes in what is wished now; whether that changed.
    pub fn heed(&mut self) -> bool {
        let now = *lock(&self.newest);
        std::mem::replace(&mut self.heeded, now) != now
    }

    /// What was taken in last.
    pub const fn heeded(&self) -> Wishes {
        self.heeded
    }

    /// Wishes this from now on.
    pub fn tell(&self, wishes: Wishes) {
        *lock(&self.newest) = wishes;
    }
}

fn lock(wishes: &Mutex<Wishes>) -> MutexGuard<'_, Wishes> {
    wishes.lock().unwrap_or_else(PoisonError::into_inner)
}

fn of(preferences: Preferences) -> Wishes {
    Wishes {
        // `Custom` are colours of the user's own: those of high contrast are closest.
        more_contrast: matches!(preferences.contrast, Contrast::More | Contrast::Custom),
        less_motion: preferences.reduced_motion == ReducedMotion::Reduce,
        dark: match preferences.color_scheme {
            ColorScheme::NoPreference => None,
            ColorScheme::Light => Some(false),
            ColorScheme::Dark => Some(true),
        },
    }
}
