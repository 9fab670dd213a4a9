//! What the user asked of the whole system, not of this program alone.

use std::{
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use egui::Context;
use mundy::{ColorScheme, Contrast, Interest, Preferences, ReducedMotion, Subscription};

/// What is asked of every program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SystemPreferences {
    /// Colours that are further apart.
    pub more_contrast: bool,
    /// Nothing that moves without need.
    pub less_motion: bool,
    /// A dark background, or a light one; winit doesn't know on every system.
    pub dark: Option<bool>,
}

/// Watches the preferences wherever the system keeps them; the default ones as long as it doesn't say.
#[derive(Default)]
pub(in crate::gui) struct Watcher {
    newest: Arc<Mutex<SystemPreferences>>,
    current: SystemPreferences,
    /// Dropping it ends the notifications.
    _subscription: Option<Subscription>,
}

impl fmt::Debug for Watcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.current.fmt(f)
    }
}

impl Watcher {
    /// Each change asks for a frame. On the main thread only.
    pub(in crate::gui) fn start(context: &Context) -> Self {
        let newest = Arc::<Mutex<SystemPreferences>>::default();
        let (shared, context) = (newest.clone(), context.clone());
        let interest = Interest::ColorScheme | Interest::Contrast | Interest::ReducedMotion;
        let subscription = Preferences::subscribe(interest, move |now| {
            *lock(&shared) = read(now);
            context.request_repaint();
        });
        Self {
            newest,
            current: SystemPreferences::default(),
            _subscription: Some(subscription),
        }
    }

    /// Takes over the newest preferences; whether they changed.
    pub(in crate::gui) fn update(&mut self) -> bool {
        let newest = *lock(&self.newest);
        std::mem::replace(&mut self.current, newest) != newest
    }

    pub(in crate::gui) const fn current(&self) -> SystemPreferences {
        self.current
    }

    /// Makes the system ask this, for tests.
    pub(in crate::gui) fn set(&self, preferences: SystemPreferences) {
        *lock(&self.newest) = preferences;
    }
}

fn lock(preferences: &Mutex<SystemPreferences>) -> MutexGuard<'_, SystemPreferences> {
    preferences.lock().unwrap_or_else(PoisonError::into_inner)
}

fn read(preferences: Preferences) -> SystemPreferences {
    SystemPreferences {
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
