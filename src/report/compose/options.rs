//! What the maker of a report chooses: language, length, chapters, and what others may see.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::{
    decision::{Disclosure, Request},
    i18n::Language,
    report::Logo,
};

/// How the report is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportOptions {
    /// Language of every word that isn't the respondent's own.
    pub language: Language,
    /// Date of the report; every other date is counted from it.
    pub date: Date,
    /// Part 1 only: the decision, without the workbook (chapter 23.1).
    pub short: bool,
    /// For publication: without what isn't everyone's business (chapter 25.6).
    pub publication: bool,
    /// Whether a higher decider is asked than the label asks for; only with the highest label (chapter 23.3).
    pub higher_decider: bool,
    /// Chapters of the workbook that are left out. Part 1 is always there.
    pub without: BTreeSet<Part>,
    /// A word on the state of the report, such as "concept", behind the status it has by itself. May be empty.
    pub status: String,
    /// What others may see; of a publication neither scan nor notes, whatever it says here.
    pub disclosure: Disclosure,
    /// The logo of the municipality, beside the title of the first page.
    pub logo: Option<Logo>,
}

impl ReportOptions {
    /// The longest status, in letters: it stands in the footer of every page.
    pub const LONGEST_STATUS: usize = 60;
}

/// A chapter of the workbook, in the order of the pages (chapter 31).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The dimensions one by one.
    Themes,
    /// Where respondents differ.
    Differences,
    /// Every answer.
    Answers,
    /// Consistency checks and reasons.
    Checks,
    /// The method, its limits and its sources.
    Method,
    /// Legal points.
    Law,
    /// The glossary.
    Glossary,
}

impl Part {
    /// Every chapter, in the order of the pages.
    pub const ALL: [Self; 7] = [
        Self::Themes,
        Self::Differences,
        Self::Answers,
        Self::Checks,
        Self::Method,
        Self::Law,
        Self::Glossary,
    ];

    /// Its name on the command line.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Themes => "themes",
            Self::Differences => "differences",
            Self::Answers => "answers",
            Self::Checks => "checks",
            Self::Method => "method",
            Self::Law => "law",
            Self::Glossary => "glossary",
        }
    }

    /// Whether a version for publication may have it (chapter 23.2).
    pub const fn may_be_published(self) -> bool {
        matches!(self, Self::Themes | Self::Method | Self::Law | Self::Glossary)
    }
}

impl ReportOptions {
    /// The whole report of this date, with everything in it.
    pub const fn new(language: Language, date: Date) -> Self {
        Self {
            language,
            date,
            short: false,
            publication: false,
            higher_decider: false,
            without: BTreeSet::new(),
            status: String::new(),
            disclosure: Disclosure::INTERNAL,
            logo: None,
        }
    }

    /// Whether a chapter may be in the report, as far as these choices go.
    pub fn has(&self, part: Part) -> bool {
        let may = !self.publication || part.may_be_published();
        may && !self.short && !self.without.contains(&part)
    }

    /// What the sentences of the report depend on.
    pub fn request(&self) -> Request {
        Request {
            language: self.language,
            date: self.date,
            is_publication: self.publication,
            has_higher_decider: self.higher_decider,
            status: self.status.clone(),
            disclosure: self.disclosure,
        }
    }

    /// What others get to see.
    pub const fn discloses(&self) -> Disclosure {
        if self.publication {
            Disclosure::PUBLIC
        } else {
            self.disclosure
        }
    }
}
