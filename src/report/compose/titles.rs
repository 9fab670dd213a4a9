//! What the parts are called, for who chooses which of them are made.

use super::{Part, text::report_text};
use crate::{i18n::Language, questionnaire::Questionnaire};

impl Part {
    /// The title above this part of the report.
    pub fn title(self, questionnaire: &Questionnaire, language: Language) -> &str {
        let titles = questionnaire.titles();
        let title = match self {
            Self::Overview => &titles.overview,
            Self::Gates => &titles.gates,
            Self::NinetyDays => &titles.ninety_days,
            Self::Dimensions => &titles.dimensions,
            Self::Later => &titles.later,
            Self::Method => &titles.method,
            Self::Answers => &titles.answers,
            Self::Checks => &titles.checks,
            Self::Glossary => return report_text(language).glossary,
        };
        title.get(language)
    }
}
