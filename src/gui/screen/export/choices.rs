//! What the user chose for the report.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::{
    i18n::Language,
    report::{Disclosure, Part, ReportOptions},
    storage::ReportPreferences,
};

/// The choices, kept as long as the scan is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Choices {
    /// The language of the report; that of the window until one is chosen.
    pub(super) language: Option<Language>,
    pub(super) short: bool,
    pub(super) publication: bool,
    /// Whether a higher decider is asked, where there may be one.
    pub(super) higher: bool,
    pub(super) without: BTreeSet<Part>,
    /// As typed.
    pub(super) status: String,
    pub(super) disclosure: Disclosure,
}

impl Choices {
    pub(super) fn new(preferences: &ReportPreferences) -> Self {
        Self {
            language: None,
            short: preferences.short,
            publication: false,
            higher: false,
            without: BTreeSet::new(),
            status: String::new(),
            disclosure: Disclosure::INTERNAL,
        }
    }

    pub(super) fn options(&self, window: Language, date: Date) -> ReportOptions {
        ReportOptions {
            short: self.short,
            publication: self.publication,
            higher_decider: self.higher && !self.publication,
            without: self.without.clone(),
            status: self.status.trim().to_owned(),
            disclosure: self.disclosure,
            ..ReportOptions::new(self.language.unwrap_or(window), date)
        }
    }

    pub(super) fn toggle(&mut self, part: Part) {
        if !self.without.remove(&part) {
            self.without.insert(part);
        }
    }
}
