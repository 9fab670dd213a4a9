//! Glossary words in texts that are shown.

use crate::{gui::widget::Gloss, i18n::Language, questionnaire::terms_in, session::Session};

/// The glossary words in `text` whose index isn't in `known` yet; adds them to `known`.
pub(super) fn new_in<'q>(
    session: &'q Session,
    text: &str,
    language: Language,
    known: &mut Vec<usize>,
) -> Vec<Gloss<'q>> {
    let glossary = session.questionnaire().glossary();
    let mut words = Vec::new();
    for found in terms_in(glossary, text, language) {
        if known.contains(&found.term) {
            continue;
        }
        known.push(found.term);
        let entry = &glossary[found.term];
        words.push(Gloss {
            at: found.at,
            term: entry.term.get(language),
            explanation: entry.explanation.get(language),
        });
    }
    words
}
