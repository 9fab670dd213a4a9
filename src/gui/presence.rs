//! Whether a file is there already, found out beside the window: it may be on a network that is slow.

use std::path::{Path, PathBuf};

use egui::Context;

use super::job::{Job, Outcome, take};
use crate::storage::is_there;

/// What is known of one file; of another one, once that is asked.
#[derive(Debug, Default)]
pub struct Presence {
    asked: PathBuf,
    there: bool,
    looking: Option<Job<bool>>,
}

impl Presence {
    /// Whether this file is there, as far as is known; the window is painted again when more is.
    pub fn of(&mut self, path: &Path, context: &Context) -> bool {
        if path != self.asked {
            path.clone_into(&mut self.asked);
            self.there = false;
            let path = self.asked.clone();
            self.looking = Some(Job::start(context, move |_| is_there(&path)));
        }
        if let Outcome::Done(there) = take(&mut self.looking) {
            self.there = there;
        }
        self.there
    }
}
