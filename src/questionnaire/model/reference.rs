//! What the question set tells beside its questions.

use crate::i18n::{Language, Localized};

/// A glossary entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlossaryTerm {
    /// Term.
    pub term: Localized,
    /// Explanation.
    pub explanation: Localized,
}

impl GlossaryTerm {
    /// Term and explanation as one line.
    pub fn line(&self, language: Language) -> String {
        format!("{}: {}", self.term.get(language), self.explanation.get(language))
    }
}
