//! Appendix with the words of this report that not every reader knows, in two columns.

use super::context::{Report, anchor};
use crate::{
    questionnaire::GlossaryTerm,
    report::document::{Block, ColumnOf, Inline, Paragraph, ParagraphStyle},
};

/// Explains the terms that `text`, which is all that stands before, uses.
pub(super) fn blocks(report: &Report, text: &str) -> Vec<Block> {
    let text = text.to_lowercase();
    let terms = report.questionnaire.glossary().iter();
    let used: Vec<&GlossaryTerm> = terms
        .filter(|entry| is_used(report.say(&entry.term), &text))
        .collect();
    if used.is_empty() {
        return Vec::new();
    }
    let (left, right) = used.split_at(used.len().div_ceil(2));
    let column = |terms: &[&GlossaryTerm]| ColumnOf {
        width: 1.0,
        blocks: terms.iter().map(|entry| explained(report, entry)).collect(),
    };
    let columns = [left, right].into_iter().filter(|terms| !terms.is_empty());
    vec![Block::KeepTogether(vec![
        Block::heading(1, report.text.glossary, anchor::GLOSSARY),
        Block::Columns(columns.map(column).collect()),
    ])]
}

/// Whether a term, or one of the forms it gives with a stroke or in brackets, begins a word of the text, which is
/// in lower case.
fn is_used(term: &str, text: &str) -> bool {
    let term = term.to_lowercase();
    let forms = term.split(['/', '(', ')']).map(str::trim);
    forms.filter(|form| !form.is_empty()).any(|form| {
        text.match_indices(form)
            .any(|(at, _)| !text[..at].ends_with(char::is_alphanumeric))
    })
}

fn explained(report: &Report, entry: &GlossaryTerm) -> Block {
    Block::Paragraph(Paragraph {
        style: ParagraphStyle::Small,
        inlines: vec![
            Inline::strong(format!("{}: ", report.say(&entry.term))),
            Inline::text(report.say(&entry.explanation)),
        ],
    })
}

#[cfg(test)]
mod tests {
    use super::is_used;

    #[test]
    fn terms_are_found_at_the_start_of_words() {
        assert!(is_used("Voortoets", "de voortoetsen zijn klaar"));
        assert!(is_used("Functionaris gegevensbescherming (FG)", "vraag de fg"));
        assert!(is_used("Beschrijvend / voorspellend", "een voorspellend model"));
        assert!(!is_used("AP", "een stap"));
        assert!(!is_used("IAMA", ""));
    }
}
