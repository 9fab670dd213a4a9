//! Why there can't be a window.

use super::attempt::{Failure, Reason};
use crate::i18n::{Language, text};

/// There can't be a window.
#[derive(Debug, thiserror::Error)]
#[error("the window can't open: {failed:?}")]
pub struct NoWindow {
    /// What was tried.
    pub(super) failed: Vec<Failure>,
    /// Whether the user asked for this renderer.
    pub(super) is_asked: bool,
}

impl NoWindow {
    pub(crate) fn with(failure: Failure) -> Self {
        Self {
            failed: vec![failure],
            is_asked: false,
        }
    }

    /// Whether the window may still open in this process: it's another process that can't be started.
    pub fn is_lonely(&self) -> bool {
        matches!(self.failed.last(), Some(failure) if matches!(failure.reason, Reason::NotStarted(_)))
    }

    /// The same in the user's language, with what to do instead.
    pub fn explain(&self, language: Language) -> String {
        let text = text(language).startup;
        let Some(last) = self.failed.last() else {
            return text.no_window("?");
        };
        let reason = last.explain(language);
        match &last.reason {
            Reason::Missing(_) if last.reason.is_final() => text.no_library(&reason),
            _ if last.reason.is_final() => text.no_window(&reason),
            _ if self.is_asked => {
                let renderer = last.renderer.code();
                text.not_with(renderer, &reason)
            }
            _ => {
                let tried = self
                    .failed
                    .iter()
                    .map(|failure| format!("{}: {}", failure.renderer.code(), failure.explain(language)))
                    .collect::<Vec<_>>();
                text.no_window(&tried.join("; "))
            }
        }
    }
}
