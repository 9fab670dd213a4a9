//! What of the words of respondents the typeface can't show, to say before a report is written.

use super::ReportOptions;
use crate::{
    assessment::{ActionStatus, Anonymity, Answer, Response, Who},
    evaluation::Case,
    i18n::{ChangeText, Language, ReportText},
    report::{document::Document, layout::Fonts},
};

/// What the typeface lacks of a paper that says only what was written down in a talk, and whose it is.
pub fn lacking_in(document: &Document) -> Vec<String> {
    let text = [document.footer.as_str(), &document.plain_text()].join("\n");
    Fonts::bundled().lacking(&text)
}

/// The most places that are named.
const MOST: usize = 20;

/// Each text with characters that the report can't show, by what it's called, and those characters.
pub(super) fn not_shown(case: &Case, options: &ReportOptions, language: Language) -> Vec<String> {
    let (fonts, questionnaire) = (Fonts::bundled(), &case.questionnaire);
    let (changes, text) = (ChangeText::of(language), ReportText::of(language));
    let mut found: Vec<String> = Vec::new();
    let mut look = |name: String, texts: &[&str]| {
        let lacking: Vec<String> = texts.iter().flat_map(|text| fonts.lacking(text)).collect();
        if !lacking.is_empty() {
            found.push(text.lacks(&name, &lacking.join(" ")));
        }
    };
    let scan = &case.assessment;
    look(
        text.name_of_report().to_owned(),
        &[scan.profile_text(questionnaire.roles().name)],
    );
    let items = if options.disclosure.notes {
        questionnaire.items()
    } else {
        &[]
    };
    let anonymity = Anonymity::of(questionnaire, scan);
    for item in items {
        let answers: Vec<&Answer> = scan
            .voices(questionnaire)
            .filter_map(|voice| voice.answer(item))
            .collect();
        let reason = |answer: &&Answer| match &answer.response {
            Response::NotApplicable(reason) => Some(reason.clone()),
            _ => None,
        };
        let agreed = scan.group.agreed(item.id);
        let reasons: Vec<String> = answers.iter().filter_map(reason).collect();
        let mut notes = anonymity.notes(item);
        notes.extend(reasons.iter().map(String::as_str));
        notes.extend(
            agreed
                .iter()
                .flat_map(|agreed| [agreed.reason.as_str(), agreed.minority.as_str()]),
        );
        look(changes.note_of(&item.number), &notes);
        let evidence: Vec<&str> = answers.iter().map(|answer| answer.evidence.as_str()).collect();
        look(changes.evidence_of(&item.number), &evidence);
    }
    for (check, reason) in scan.reasons().filter(|_| options.disclosure.notes) {
        let items = questionnaire.check(check).items();
        let numbers: Vec<&str> = items
            .map(|item| questionnaire.item(item).number.as_str())
            .collect();
        look(text.reason_at(&numbers.join(", ")), &[&reason.text]);
    }
    for action in scan.plan.actions().iter().filter(|_| !options.publication) {
        let who = match &action.who {
            Who::Words(words) => words.as_str(),
            Who::Role(_) => "",
        };
        let why = match &action.status {
            ActionStatus::Dropped(reason) => reason.as_str(),
            _ => "",
        };
        look(
            text.action(&action.id.number().to_string()),
            &[&action.words, who, why, &action.note],
        );
    }
    look(text.state_of_report().to_owned(), &[&options.status]);
    let more = found.len().saturating_sub(MOST);
    found.truncate(MOST);
    found.extend((more > 0).then(|| text.more_lack(more)));
    found
}
