//! Words of the glossary in what is shown.

use crate::{gui::widget::Gloss, i18n::Language, questionnaire::terms_in, session::Session};

/// The words of `text` that the glossary explains and that weren't `known` yet, by their place in
/// the glossary; from now on they are.
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
