//! An attempt to open the window: with what, who chose that, and what went wrong before.

use serde::{Deserialize, Serialize};

use super::library::Library;
use crate::{
    display::Renderer,
    i18n::{Language, text},
};

/// Who chose the renderer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Chooser {
    Program,
    /// The user, in the preferences.
    Preference,
    CommandLine,
}

/// Why there was no window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Reason {
    /// In the words of the system.
    Words(String),
    /// The process for the window couldn't be started; in the words of the system.
    NotStarted(String),
    /// There is no display; in the words of the system.
    NoDisplay(String),
    /// Of the system.
    Missing(Library),
    NoDriver,
    /// It stopped before there was anything to see: its exit code, or on Unix 128 and the signal.
    Died(u8),
    /// Nothing was shown for this many seconds.
    Silent(u64),
}

/// A renderer that didn't work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Failure {
    pub renderer: Renderer,
    pub reason: Reason,
}

/// An attempt to open the window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    pub(crate) renderer: Renderer,
    pub(crate) chooser: Chooser,
    /// What was tried before.
    pub(crate) failed: Vec<Failure>,
}

impl Default for Attempt {
    /// What always works, when nobody watches over the attempts.
    fn default() -> Self {
        Self {
            renderer: Renderer::Cpu,
            chooser: Chooser::Program,
            failed: Vec::new(),
        }
    }
}

impl Attempt {
    /// The attempt as an argument of a process.
    pub fn to_argument(&self) -> String {
        // Plain data: there is nothing in it that can't be written.
        ron::to_string(self).unwrap_or_default()
    }

    /// The attempt from an argument, if it is one.
    pub fn from_argument(argument: &str) -> Option<Self> {
        ron::from_str(argument).ok()
    }
}

impl Failure {
    /// The reason, in a few words.
    pub fn explain(&self, language: Language) -> String {
        let text = text(language).startup;
        match &self.reason {
            // A driver's words are in its own language: a quotation, for whoever is asked for help.
            Reason::Words(words) | Reason::NotStarted(words) | Reason::NoDisplay(words) => {
                text.system_says(words)
            }
            Reason::Missing(library) => text.missing(library.name(), library.packages()),
            Reason::NoDriver if self.renderer == Renderer::Glow && cfg!(target_os = "linux") => {
                text.no_opengl().to_owned()
            }
            Reason::NoDriver => text.no_driver().to_owned(),
            Reason::Died(code) => text.died(*code),
            Reason::Silent(seconds) => text.silent(*seconds),
        }
    }
}

impl Reason {
    /// Whether no renderer can do anything about it.
    pub fn is_final(&self) -> bool {
        match self {
            Self::NoDisplay(_) | Self::NotStarted(_) => true,
            Self::Missing(library) => library.opens_window(),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_attempt_survives_as_an_argument() {
        let attempt = Attempt {
            renderer: Renderer::Glow,
            chooser: Chooser::Preference,
            failed: vec![Failure {
                renderer: Renderer::Cpu,
                reason: Reason::Words("a \"quoted\"\nreason".into()),
            }],
        };
        assert_eq!(Attempt::from_argument(&attempt.to_argument()), Some(attempt));
        assert_eq!(Attempt::from_argument("nonsense"), None);
    }

    #[test]
    fn every_reason_has_words_in_both_languages() {
        let missing = Library::from_words("libEGL.so.1: no such file").unwrap();
        let reasons = [
            Reason::Words("words".into()),
            Reason::NotStarted("words".into()),
            Reason::NoDisplay("words".into()),
            Reason::Missing(missing),
            Reason::NoDriver,
            Reason::Died(139),
            Reason::Silent(30),
        ];
        for (reason, renderer) in reasons.into_iter().zip(Renderer::ALL.into_iter().cycle()) {
            for language in Language::ALL {
                let failure = Failure {
                    renderer,
                    reason: reason.clone(),
                };
                let words = failure.explain(language);
                assert!(!words.is_empty() && !words.contains(['{', '}']), "{words}");
                assert_ne!(words, "words", "a quotation is shown as one");
            }
        }
    }
}
