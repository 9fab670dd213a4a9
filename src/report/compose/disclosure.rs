//! What leaves the building with a report: the scan that is put in the file, and the statement on what is in it and
//! what isn't, to read before it's written.

use super::{Part, ReportOptions, not_shown::not_shown};
use crate::{
    assessment::{Anonymity, Assessment, ForReaders},
    evaluation::Case,
    i18n::{Language, ReportText, join},
};

/// What is in a report and what isn't, in phrases for a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enclosures {
    /// What others get to see.
    pub included: Vec<String>,
    /// What is left out; empty when nothing is.
    pub left_out: Vec<String>,
    /// Texts with characters that the typeface lacks, with those characters.
    pub not_shown: Vec<String>,
}

/// What is included in a report that is made with these options, in `language` (that of the user; the report may be in
/// another).
pub fn enclosures(case: &Case, options: &ReportOptions, language: Language) -> Enclosures {
    let text = ReportText::of(language);
    let words = |kinds: &[&str]| text.own_words(&join(language, kinds));
    let all_kinds = [text.notes(), text.pieces_of_evidence(), text.reasons_given()];
    let (mut included, mut left_out) = (vec![text.conclusions().to_owned()], Vec::new());

    let shown = kinds_on_pages(options, text);
    if !options.discloses().notes {
        left_out.push(words(&all_kinds));
    } else if !shown.is_empty() {
        included.push(words(&shown));
    }
    let kinds = join(language, &all_kinds);
    match attachment(case, options) {
        Attachment::Nothing => left_out.push(text.no_scan().to_owned()),
        Attachment::Own { words: true } => included.push(text.whole_scan(&kinds)),
        Attachment::Own { words: false } => included.push(text.bare_scan().to_owned()),
        Attachment::Group { words: true } => included.push(text.whole_group_scan(&kinds)),
        Attachment::Group { words: false } => included.push(text.bare_group_scan().to_owned()),
        Attachment::Summary { words: true } => included.push(text.whole_summary(&kinds)),
        Attachment::Summary { words: false } => included.push(text.bare_summary().to_owned()),
    }
    let parts = Part::ALL.into_iter().filter(|part| !options.has(*part));
    let titles: Vec<String> = parts.map(|part| format!("‘{}’", part.title(language))).collect();
    if !titles.is_empty() {
        left_out.push(text.left_out_parts(titles.len(), &join(language, &titles)));
    }
    Enclosures {
        included,
        left_out,
        not_shown: not_shown(case, options, language),
    }
}

/// The kinds of own words that these pages show.
fn kinds_on_pages(options: &ReportOptions, text: ReportText) -> Vec<&'static str> {
    let any = |parts: &[Part]| parts.iter().any(|part| options.has(*part));
    // Part 1 quotes remarks, and names evidence of preconditions.
    let kinds = [
        (text.notes(), true),
        (text.pieces_of_evidence(), true),
        (
            text.reasons_given(),
            any(&[Part::Differences, Part::Answers, Part::Checks]),
        ),
    ];
    kinds
        .into_iter()
        .filter_map(|(kind, shown)| shown.then_some(kind))
        .collect()
}

/// What is attached to a report, and whether notes, evidence and reasons are in it (chapter 27.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attachment {
    /// No scan.
    Nothing,
    /// The scan of one respondent.
    Own {
        /// With what was written.
        words: bool,
    },
    /// The scan of a group, with the answers of all respondents as far as they may be shown.
    Group {
        /// With what was written.
        words: bool,
    },
    /// One answer of the whole group to each question (chapter 25.5, rule 4).
    Summary {
        /// With what was written.
        words: bool,
    },
}

/// What is attached to a report that is made with these options.
pub fn attachment(case: &Case, options: &ReportOptions) -> Attachment {
    let words = options.discloses().notes;
    if !options.discloses().scan {
        Attachment::Nothing
    } else if !case.assessment.is_group() {
        Attachment::Own { words }
    } else if Anonymity::of(&case.questionnaire, &case.assessment).hides_all() {
        Attachment::Summary { words }
    } else {
        Attachment::Group { words }
    }
}

/// The scan as it is included in the file, which tells no more about who answered what than the pages do; `None` when
/// it doesn't.
pub fn attached_scan(case: &Case, options: &ReportOptions) -> Option<Assessment> {
    let (questionnaire, evaluation) = (&*case.questionnaire, &case.evaluation);
    if !options.discloses().scan {
        return None;
    }
    let agreement = evaluation.score.agreement.items.iter();
    let known = ForReaders {
        label: &evaluation.reliability.label(questionnaire).key,
        consensus: agreement.map(|one| (one.item, one.consensus)).collect(),
    };
    let copy = Assessment::clone(&case.assessment).for_readers(questionnaire, &known);
    Some(if options.discloses().notes {
        copy
    } else {
        copy.without_own_words()
    })
}

/// What the embedded scan is, for whoever finds it in the file.
pub fn attachment_description(language: Language) -> &'static str {
    ReportText::of(language).attachment()
}

impl Part {
    /// The heading of the chapter.
    pub const fn title(self, language: Language) -> &'static str {
        let text = ReportText::of(language);
        match self {
            Self::Themes => text.themes(),
            Self::Differences => text.differences(),
            Self::Answers => text.answers(),
            Self::Checks => text.checks(),
            Self::Method => text.method(),
            Self::Law => text.law(),
            Self::Glossary => text.glossary(),
        }
    }
}
