//! What the maker of a report chooses that its sentences depend on.

use jiff::civil::Date;

use crate::i18n::Language;

/// What the maker of a report chooses that its sentences depend on. What is asked is never chosen (chapter 23.1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Language of every word that isn't the respondent's own.
    pub language: Language,
    /// Date of the report.
    pub date: Date,
    /// Whether it's the version for publication (chapter 25.6). There is none without advice; see
    /// [`why_not_published`](super::why_not_published).
    pub is_publication: bool,
    /// Whether a higher decider was chosen than the label asks for, where there is one (chapter 23.3).
    pub has_higher_decider: bool,
    /// A word on the state of the report, such as "concept"; may be empty.
    pub status: String,
    /// What leaves the building with the report besides its conclusions.
    pub disclosure: Disclosure,
}

/// What leaves the building with a report besides its conclusions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Disclosure {
    /// Whether the scan itself is attached, so that the file opens again.
    pub scan: bool,
    /// Whether notes, evidence and reasons in the respondents' own words are included, on the pages and in the scan.
    pub notes: bool,
}

impl Disclosure {
    /// Everything, for use within the organisation.
    pub const INTERNAL: Self = Self {
        scan: true,
        notes: true,
    };
    /// Neither the scan nor anybody's own words, for publication.
    pub const PUBLIC: Self = Self {
        scan: false,
        notes: false,
    };
}

impl Request {
    /// The report of this date for use within the organisation.
    pub const fn new(language: Language, date: Date) -> Self {
        Self {
            language,
            date,
            is_publication: false,
            has_higher_decider: false,
            status: String::new(),
            disclosure: Disclosure::INTERNAL,
        }
    }

    /// Whether the scan is attached; never to a publication.
    pub(super) const fn attaches_scan(&self) -> bool {
        self.disclosure.scan && !self.is_publication
    }

    /// Whether respondents' own words are on the pages; never in a publication.
    pub(super) const fn shows_own_words(&self) -> bool {
        self.disclosure.notes && !self.is_publication
    }
}
