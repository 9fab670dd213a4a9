//! What the first pages of the report say, worked out once for each change of the scan.

use std::sync::Arc;

use jiff::civil::Date;

use crate::{
    assessment::Assessment,
    decision::{
        Decision, Request,
        actions::{Advised, advised_actions},
        decide,
    },
    evaluation::Case,
    i18n::Language,
};

/// The words of the report of this day.
#[derive(Debug)]
pub(super) struct Told {
    assessment: Arc<Assessment>,
    language: Language,
    date: Date,
    pub decision: Decision,
    pub advised: Vec<Advised>,
}

impl Told {
    pub fn of(case: &Case, language: Language, date: Date) -> Self {
        Self {
            assessment: Arc::clone(&case.assessment),
            language,
            date,
            decision: decide(case, &Request::new(language, date)),
            advised: advised_actions(case, language, date),
        }
    }

    /// Whether nothing has changed that it follows from.
    pub fn holds(&self, case: &Case, language: Language, date: Date) -> bool {
        Arc::ptr_eq(&self.assessment, &case.assessment) && (self.language, self.date) == (language, date)
    }
}
