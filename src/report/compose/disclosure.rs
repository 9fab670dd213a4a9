//! What leaves the building with a report: the scan that is put in the file, and the statement on what is in it and
//! what isn't, to read before it's written.

use super::{Part, ReportOptions};
use crate::{
    assessment::Assessment,
    evaluation::{Case, roles_apart},
    i18n::{Language, ReportText, join},
};

/// What is in a report and what isn't, in phrases for a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoesAlong {
    /// What others get to see.
    pub included: Vec<String>,
    /// What is left out; empty when nothing is.
    pub left_out: Vec<String>,
}

/// What goes along in a report that is made with these options, in `language` (that of the user; the report may be in
/// another).
pub fn goes_along(case: &Case, options: &ReportOptions, language: Language) -> GoesAlong {
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
    let alone = case.assessment.group.respondents().is_empty();
    match (options.discloses().scan, options.discloses().notes) {
        (true, true) => {
            let kinds = join(language, &all_kinds);
            included.push(if alone {
                text.whole_scan(&kinds)
            } else {
                text.whole_group_scan(&kinds)
            });
        }
        (true, false) if alone => included.push(text.bare_scan().to_owned()),
        (true, false) => included.push(text.bare_group_scan().to_owned()),
        (false, _) => left_out.push(text.no_scan().to_owned()),
    }
    let parts = Part::ALL.into_iter().filter(|part| !options.has(*part));
    let titles: Vec<String> = parts.map(|part| format!("‘{}’", part.title(language))).collect();
    if !titles.is_empty() {
        left_out.push(text.left_out_parts(titles.len(), &join(language, &titles)));
    }
    GoesAlong { included, left_out }
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

/// The scan as it goes along in the file, which tells no more about who answered what than the pages do; `None` when
/// it doesn't.
pub fn attached_scan(case: &Case, options: &ReportOptions) -> Option<Assessment> {
    let (questionnaire, assessment) = (&*case.questionnaire, &*case.assessment);
    let apart = options
        .discloses()
        .scan
        .then(|| roles_apart(questionnaire, assessment))?;
    let copy = assessment.clone().for_readers(questionnaire, &apart);
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
