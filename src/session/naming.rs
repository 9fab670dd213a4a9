//! The name of a change, for undo and redo.

use super::{Session, Subject};
use crate::{
    assessment::{ActionId, ActionPart, ActionPlan, ActionStatus, PlanChange, PlanPart},
    i18n::{Changes, CollaborationText, Language, OutsideText, PlanText, capital, date},
    questionnaire::Questionnaire,
};

/// The longest question in the name of a change, in letters.
const LONGEST: usize = 44;

/// What would be taken back: `Antwoord 3.1 ongedaan maken`.
pub fn undo(session: &Session, language: Language) -> Option<String> {
    let subject = session.undoes()?;
    Some(phrased(session.questionnaire(), subject, Changes::undo, language))
}

/// What would be made again: `Antwoord 3.1 opnieuw doen`.
pub fn redo(session: &Session, language: Language) -> Option<String> {
    let subject = session.redoes()?;
    Some(phrased(session.questionnaire(), subject, Changes::redo, language))
}

/// What was taken back: `Antwoord 3.1 ongedaan gemaakt`.
pub fn undone(questionnaire: &Questionnaire, subject: Subject, language: Language) -> String {
    phrased(questionnaire, subject, Changes::undone, language)
}

/// What was made again: `Antwoord 3.1 opnieuw gedaan`.
pub fn redone(questionnaire: &Questionnaire, subject: Subject, language: Language) -> String {
    phrased(questionnaire, subject, Changes::redone, language)
}

fn phrased(
    questionnaire: &Questionnaire,
    subject: Subject,
    phrase: fn(Changes, &str) -> String,
    language: Language,
) -> String {
    let what = name(questionnaire, subject, language);
    capital(&phrase(Changes::of(language), &what))
}

/// What a change is about, as part of a sentence: `antwoord 3.1`.
pub fn name(questionnaire: &Questionnaire, subject: Subject, language: Language) -> String {
    let changes = Changes::of(language);
    let together = CollaborationText::of(language);
    let number = |item| questionnaire.item(item).number.as_str();
    match subject {
        Subject::Profile(field) => {
            let question = shortened(questionnaire.field(field).question.get(language));
            changes.profile(&question)
        }
        Subject::Reason(check) => {
            let numbers: Vec<&str> = questionnaire
                .check(check)
                .items()
                .map(|item| questionnaire.item(item).number.as_str())
                .collect();
            let numbers = crate::i18n::join(language, &numbers);
            changes.reason(&numbers)
        }
        Subject::Answer(item) => changes.answer(number(item)),
        Subject::Note(item) => changes.note(number(item)),
        Subject::Evidence(item) => changes.evidence(number(item)),
        Subject::Agreed(item) => together.change_agreed(number(item)),
        Subject::Discussed(item) => together.change_discussed(number(item)),
        Subject::Consent => together.change_consent().to_owned(),
        Subject::Merge => together.change_merge().to_owned(),
        Subject::Respondent(_) => together.change_respondent().to_owned(),
        Subject::Invited => together.change_invited().to_owned(),
        Subject::Reviewer => together.change_reviewer().to_owned(),
        Subject::Outside => OutsideText::of(language).changes().to_owned(),
        Subject::Plan(part) => of_plan(changes, part),
    }
}

fn of_plan(changes: Changes, part: PlanPart) -> String {
    match part {
        PlanPart::Added(count) => changes.actions_added(count),
        PlanPart::Removed(n) => changes.action_removed(n),
        PlanPart::Moved(n) => changes.action_moved(n),
        PlanPart::Of(n, part) => match part {
            ActionPart::Words => changes.action_words(n),
            ActionPart::Who => changes.action_who(n),
            ActionPart::Dates => changes.action_dates(n),
            ActionPart::Hours => changes.action_hours(n),
            ActionPart::Status => changes.action_status(n),
            ActionPart::Reason => changes.action_reason(n),
            ActionPart::Note => changes.action_note(n),
            ActionPart::Answer => changes.action_answer(n),
        },
    }
}

/// What is said of a change to a plan that a screen reader wouldn't tell.
pub fn said_of_plan(plan: &ActionPlan, change: &PlanChange, language: Language) -> Option<String> {
    let text = PlanText::of(language);
    let number = |id: &ActionId| plan.place(*id).map(|place| place + 1);
    Some(match change {
        PlanChange::Add(actions) => text.said_added(actions.len()),
        PlanChange::Remove(id) => text.said_removed(number(id)?),
        PlanChange::Move(id, place) => {
            let last = plan.actions().len().saturating_sub(1);
            text.said_moved(number(id)?, place.min(&last) + 1)
        }
        PlanChange::Status(id, status) => text.said_status(number(id)?, self::status(status, language)),
        PlanChange::Dates(id, start, ready) => {
            let [start, ready] = [start, ready].map(|day| date(language, *day));
            text.said_status(number(id)?, &text.from_to(&start, &ready))
        }
        _ => return None,
    })
}

/// How far an action is, in words.
pub fn status(status: &ActionStatus, language: Language) -> &'static str {
    let text = PlanText::of(language);
    match status {
        ActionStatus::NotYet => text.not_yet(),
        ActionStatus::Started => text.started(),
        ActionStatus::Done => text.done(),
        ActionStatus::Dropped(_) => text.dropped(),
    }
}

fn shortened(question: &str) -> String {
    if question.chars().count() <= LONGEST {
        return question.to_owned();
    }
    let start: String = question.chars().take(LONGEST).collect();
    let whole = start.rsplit_once(' ').map_or(start.as_str(), |(words, _)| words);
    format!("{whole}…")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::bundled;

    #[test]
    fn changes_are_named_as_a_person_would() {
        let questionnaire = bundled();
        let item = &questionnaire.items()[0];
        let name = |subject, language| undone(questionnaire, subject, language);
        let number = &item.number;
        assert_eq!(
            name(Subject::Answer(item.id), Language::Dutch),
            format!("Antwoord {number} ongedaan gemaakt")
        );
        assert_eq!(
            name(Subject::Note(item.id), Language::English),
            format!("Note {number} undone")
        );
        for check in questionnaire.checks() {
            let words = name(Subject::Reason(check.id), Language::Dutch);
            assert!(!words.contains('{') && words.starts_with("Reden bij"), "{words}");
        }
        let of_plan = |part| name(Subject::Plan(part), Language::Dutch);
        assert_eq!(
            of_plan(PlanPart::Removed(3)),
            "Actie 3 verwijderen ongedaan gemaakt"
        );
        assert_eq!(of_plan(PlanPart::Added(1)), "Actie toevoegen ongedaan gemaakt");
        assert_eq!(of_plan(PlanPart::Added(4)), "4 acties toevoegen ongedaan gemaakt");
        assert_eq!(
            of_plan(PlanPart::Of(2, ActionPart::Status)),
            "Status van actie 2 ongedaan gemaakt"
        );
        for field in questionnaire.fields() {
            for language in Language::ALL {
                let words = name(Subject::Profile(field.id), language);
                assert!(words.chars().count() < 90, "{words}");
            }
        }
    }
}
