//! What the maker of a report chooses: language, length, parts, and what others may see.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::{i18n::Language, report::Logo};

/// How the report is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportOptions {
    /// Language of every word that isn't the respondent's own.
    pub language: Language,
    /// Date of the report; the date to come back is counted from it.
    pub date: Date,
    /// How much of it.
    pub extent: Extent,
    /// Parts that are left out. The cover and the page for management are always there.
    pub without: BTreeSet<Part>,
    /// A word on the state of the report, such as "concept"; on the cover and in every footer. May be empty.
    pub status: String,
    /// What others may see.
    pub disclosure: Disclosure,
    /// The logo of the municipality, on the cover and in the page header.
    pub logo: Option<Logo>,
}

/// How much of the report is made (chapter 8).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Extent {
    /// All of it.
    #[default]
    Full,
    /// About eight pages: the dimensions become one table, and the appendix with all answers falls away.
    Short,
}

/// A part of the report that can be left out, in the order of the pages (chapter 8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The scores at a glance.
    Overview,
    /// The table of gates.
    Gates,
    /// The steps of the first ninety days.
    NinetyDays,
    /// The dimensions one by one.
    Dimensions,
    /// What comes after three months, and what is open.
    Later,
    /// The method and its sources.
    Method,
    /// Every answer; not in the short report.
    Answers,
    /// Consistency checks and reasons.
    Checks,
    /// The glossary; not in the short report.
    Glossary,
}

impl Part {
    /// Every part, in the order of the pages.
    pub const ALL: [Self; 9] = [
        Self::Overview,
        Self::Gates,
        Self::NinetyDays,
        Self::Dimensions,
        Self::Later,
        Self::Method,
        Self::Answers,
        Self::Checks,
        Self::Glossary,
    ];

    /// Whether only the full report has it.
    pub const fn only_in_full(self) -> bool {
        matches!(self, Self::Answers | Self::Glossary)
    }

    /// Its name on the command line.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Overview => "overview",
            Self::Gates => "gates",
            Self::NinetyDays => "ninety-days",
            Self::Dimensions => "dimensions",
            Self::Later => "later",
            Self::Method => "method",
            Self::Answers => "answers",
            Self::Checks => "checks",
            Self::Glossary => "glossary",
        }
    }
}

/// What leaves the building with the report besides its conclusions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Disclosure {
    /// Whether the scan itself goes along in the file, so that it opens again.
    pub scan: bool,
    /// Whether notes, evidence and reasons in the respondents' own words go along, on the pages and in the scan.
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

impl ReportOptions {
    /// The full report of this date, with everything in it.
    pub const fn new(language: Language, date: Date) -> Self {
        Self {
            language,
            date,
            extent: Extent::Full,
            without: BTreeSet::new(),
            status: String::new(),
            disclosure: Disclosure::INTERNAL,
            logo: None,
        }
    }

    /// Whether a part is in the report.
    pub fn has(&self, part: Part) -> bool {
        (self.extent == Extent::Full || !part.only_in_full()) && !self.without.contains(&part)
    }
}
