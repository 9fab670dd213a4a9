//! Workbook: where the questions come from, how is counted, and what the result isn't (chapter 31, rule 5).

use super::{
    context::{Decided, chapter, heading},
    disclosure::enclosures,
};
use crate::{
    evaluation::Weighting,
    i18n::{Export, Language, sentences},
    questionnaire::ProvenanceKind,
    report::document::{Block, Fact, Facts, FactsLook, Inline, Marker, ParagraphStyle, text},
};

/// The language of the words that the dimensions rest on.
const SOURCE: Language = Language::Dutch;

/// So many characters of origin and method stand where there is no workbook.
const IN_SHORT: usize = 640;

pub(super) fn blocks(report: &Decided) -> Vec<Block> {
    let words = report.text;
    let questionnaire = report.questionnaire;
    let mut page = vec![
        chapter(words.method(), "method"),
        Block::Heading(heading(words.origin(), "origin")),
        Block::text(report.say(questionnaire.provenance())),
        Block::text(report.say(questionnaire.limits())),
        Block::text(words.made_with(&report.version())),
    ];
    page.extend(quotes(report));
    let lines = questionnaire.method();
    if !lines.is_empty() {
        page.push(Block::Heading(heading(words.how_counted(), "how-counted")));
        let lines = lines.iter().map(|line| text(report.say(line)));
        page.push(Block::list(
            Marker::Bullet,
            lines.chain(weighting(report).map(text)),
        ));
    }
    page.push(Block::Heading(heading(words.in_this_file(), "in-this-file")));
    page.push(Block::text(in_this_file(report)));
    if !questionnaire.literature().is_empty() {
        page.push(Block::Heading(heading(words.literature(), "literature")));
        page.extend(literature(report));
    }
    page
}

/// Whether another weighting gives another band.
fn weighting(report: &Decided) -> Option<&'static str> {
    report.evaluation.score.band_id()?;
    Some(match report.evaluation.weighting {
        Weighting::Stable => report.text.weighting_is_stable(),
        Weighting::Sensitive => report.text.weighting_is_sensitive(),
    })
}

/// What others get to see with this file.
fn in_this_file(report: &Decided) -> String {
    let goes = enclosures(report.case, &report.options, report.language());
    Export::of(report.language()).included(&goes.included.join("; "))
}

/// What the dimensions rest on: the words of the source, in its language.
fn quotes(report: &Decided) -> Vec<Block> {
    let words = report.text;
    let quoted = |(i, quote): (usize, &String)| {
        let apart = if i > 0 { "; " } else { "" };
        // What the source quotes itself has its marks.
        let quote = if quote.starts_with('‘') {
            quote.clone()
        } else {
            format!("‘{quote}’")
        };
        [Inline::text(apart), report.words_in(SOURCE, Inline::text(quote))]
    };
    let facts = report.questionnaire.dimensions().iter().map(|dimension| {
        let provenance = &dimension.provenance;
        let kind = match provenance.kind {
            ProvenanceKind::Named => words.named(),
            ProvenanceKind::Derived => words.derived(),
        };
        let quotes = provenance.quotes.iter().chain(&provenance.findings);
        let mut description = vec![Inline::text(format!("{kind} "))];
        description.extend(quotes.enumerate().flat_map(quoted));
        if let Some(note) = &dimension.provenance_note {
            description.push(Inline::text(format!(" {}", report.say(note))));
        }
        Fact {
            term: format!("{} {}", dimension.number, report.short(dimension.id)),
            description,
        }
    });
    let facts = Facts {
        look: FactsLook::Lines,
        facts: facts.collect(),
    };
    vec![
        Block::Heading(heading(words.themes_from(), "themes-from")),
        Block::Facts(facts),
    ]
}

/// Limits, origin and method where there is no workbook, in about six lines.
pub(super) fn in_short(report: &Decided, limits: &str) -> Vec<Block> {
    let questionnaire = report.questionnaire;
    let origin = sentences(report.say(questionnaire.provenance()))
        .into_iter()
        .take(1);
    let method = questionnaire
        .method()
        .iter()
        .flat_map(|line| sentences(report.say(line)));
    let mut length = 0;
    let fits = |sentence: &&str| {
        length += sentence.chars().count() + 1;
        length <= IN_SHORT
    };
    let all = sentences(limits).into_iter().chain(origin).chain(method);
    let shown: Vec<&str> = all.take_while(fits).collect();
    vec![
        Block::Heading(heading(report.text.how_counted(), "how-counted")),
        Block::styled(ParagraphStyle::Small, shown.join(" ")),
    ]
}

/// The sources in one paragraph, with the language of each title that isn't the report's.
fn literature(report: &Decided) -> Option<Block> {
    let sources = report.questionnaire.literature().iter();
    let sources: Vec<&str> = sources.map(|source| report.say(source)).collect();
    let inlines = in_languages(&sources.join(" "), report.language());
    (!sources.is_empty()).then(|| Block::paragraph(inlines))
}

/// A text with words in another language: "Mettler (2011), <en:Maturity assessment models>".
fn in_languages(text: &str, own: Language) -> Vec<Inline> {
    let mut inlines = Vec::new();
    let mut rest = text;
    while let Some((before, marked, after)) = next_marked(rest) {
        inlines.push(Inline::text(before));
        let (language, words) = marked;
        inlines.push(if language == own.code() {
            Inline::text(words)
        } else {
            Inline::foreign(Inline::text(words), language)
        });
        rest = after;
    }
    inlines.push(Inline::text(rest));
    inlines
}

/// What stands before words in a language, these with their language, and what stands after them.
fn next_marked(text: &str) -> Option<(&str, (&str, &str), &str)> {
    let (before, marked) = text.split_once('<')?;
    let (marked, after) = marked.split_once('>')?;
    Some((before, marked.split_once(':')?, after))
}

#[cfg(test)]
mod tests {
    use super::{Inline, Language, in_languages};

    #[test]
    fn words_in_another_language_carry_it() {
        let text = "A (2011), <en:What makes> en <nl:Dit>.";
        let title = Inline::foreign(Inline::text("What makes"), "en");
        let parts = in_languages(text, Language::Dutch);
        assert_eq!(
            parts[..3],
            [Inline::text("A (2011), "), title, Inline::text(" en ")]
        );
        let all = parts.iter().map(Inline::as_str).collect::<String>();
        assert_eq!(all, "A (2011), What makes en Dit.");
        assert_eq!(in_languages("<los", Language::English), [Inline::text("<los")]);
    }
}
