//! Reports that aren't made.

use super::ReportOptions;
use crate::{
    decision::why_not_published,
    evaluation::Case,
    i18n::{Language, Localized, ReportText},
};

/// Why there's no report with these options.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", .0.en)]
pub struct Refusal(Localized);

impl Refusal {
    /// Why, in a sentence.
    pub fn explain(&self, language: Language) -> &str {
        self.0.get(language)
    }

    /// A version for publication without advice (chapter 23.1); the municipal executive as decider without the label
    /// for it (chapter 23.3).
    pub(super) fn of(case: &Case, options: &ReportOptions) -> Option<Self> {
        let why = |of: &dyn Fn(Language) -> Option<String>| {
            let [nl, en] = [Language::Dutch, Language::English].map(of);
            Some(Self(Localized { nl: nl?, en: en? }))
        };
        if options.publication {
            return why(&|language| why_not_published(case, language, options.date));
        }
        let may_go_up = case.evaluation.reliability.is_supported();
        if options.higher_decider && !may_go_up {
            return why(&|language| Some(ReportText::of(language).no_higher_decider().to_owned()));
        }
        None
    }
}
