//! Differences in words, to choose between them.

use super::{Choice, Conflict, Joined, Settled};
use crate::{
    assessment::{
        ActionPart, ActionStatus, Agreed, Assessment, PlanPart, ProfileValue, Respondent, Response, Who,
    },
    clock,
    i18n::{
        CollaborationText, GroupText, Language, OutsideText, PlanText, Question, ReportText, answer_number,
        capital, date, date_time, join, plain_number,
    },
    questionnaire::{Field, FieldKind, HourRange, Item, ItemId, Questionnaire},
    session::{Session, Subject, naming},
};

/// The most parts that are named in a message.
const MOST_NAMED: usize = 12;

/// A difference to choose about.
#[derive(Debug, Clone, PartialEq)]
pub struct SideBySide {
    /// What it's about.
    pub subject: Subject,
    /// What that is called: `Antwoord 3.1`.
    pub name: String,
    /// The question, where there is one.
    pub question: String,
    /// What is here.
    pub mine: String,
    /// What is in the file.
    pub theirs: String,
    /// What can be chosen.
    pub choices: Vec<Choice>,
}

/// The conflicts of an open scan in words, and the names of what is taken over without asking.
pub fn side_by_side(session: &Session, language: Language) -> (Vec<SideBySide>, Vec<String>) {
    let Some(joined) = session.joined() else {
        return (Vec::new(), Vec::new());
    };
    let questionnaire = session.questionnaire();
    let show = |conflict: &Conflict| in_words(questionnaire, &joined, conflict, language);
    let taken = joined.taken.iter();
    let taken = taken.map(|subject| taken_name(session, &joined.scan, *subject, language));
    (joined.conflicts.iter().map(show).collect(), taken.collect())
}

/// What came of a change from outside, to tell the user; `None` when there is nothing to tell.
pub fn told(session: &Session, settled: &Settled, language: Language) -> Option<String> {
    let text = OutsideText::of(language);
    let scan = session.assessment();
    let names = settled.taken.iter();
    let names: Vec<String> = names
        .take(MOST_NAMED)
        .map(|subject| taken_name(session, scan, *subject, language))
        .collect();
    let taken = settled.taken.len();
    let list = match taken - names.len() {
        0 => join(language, &names),
        more => text.and_more(more, &names.join(", ")),
    };
    let file = settled.path.file_name().unwrap_or_default().to_string_lossy();
    let [here, there, both] = settled.chosen;
    match (here + there + both, taken) {
        (0, 0) => None,
        (0, taken) => Some(text.joined(taken, &file, &list)),
        (_, 0) => Some(text.chosen(here, there, both)),
        (_, taken) => {
            let chosen = text.chosen(here, there, both);
            Some(format!("{chosen} {}", text.also_taken(taken, &list)))
        }
    }
}

/// What something is called that was taken over, and that it's empty by now.
fn taken_name(session: &Session, scan: &Assessment, subject: Subject, language: Language) -> String {
    let (text, questionnaire) = (OutsideText::of(language), session.questionnaire());
    let name = name_of(questionnaire, [scan, session.assessment()], subject, language);
    let tells_all = matches!(
        subject,
        Subject::Invited
            | Subject::Discussed(_)
            | Subject::Plan(PlanPart::Added(_) | PlanPart::Removed(_) | PlanPart::Moved(_))
    );
    if tells_all || value(questionnaire, scan, subject, language).is_some() {
        return name;
    }
    match subject {
        Subject::Respondent(_) => text.gone(&name),
        _ => text.erased(&name),
    }
}

fn in_words(
    questionnaire: &Questionnaire,
    joined: &Joined,
    conflict: &Conflict,
    language: Language,
) -> SideBySide {
    let text = OutsideText::of(language);
    let subject = conflict.subject;
    let theirs = conflict.theirs_in(&joined.scan);
    let nothing = || match subject {
        Subject::Respondent(_) => text.not_here().to_owned(),
        _ => text.nothing().to_owned(),
    };
    let said = |scan| value(questionnaire, scan, subject, language).unwrap_or_else(nothing);
    let question = match subject {
        Subject::Answer(item) | Subject::Note(item) | Subject::Evidence(item) | Subject::Agreed(item) => {
            questionnaire.item(item).question.get(language)
        }
        Subject::Profile(field) => questionnaire.field(field).question.get(language),
        _ => "",
    };
    let mut choices = vec![Choice::Mine, Choice::Theirs];
    choices.extend(conflict.can_keep_both().then_some(Choice::Both));
    SideBySide {
        subject,
        name: capital(&name_of(
            questionnaire,
            [&joined.scan, &theirs],
            subject,
            language,
        )),
        question: question.to_owned(),
        mine: said(&joined.scan),
        theirs: said(&theirs),
        choices,
    }
}

/// What it's called; a respondent by the role in one of the scans.
fn name_of(
    questionnaire: &Questionnaire,
    scans: [&Assessment; 2],
    subject: Subject,
    language: Language,
) -> String {
    let Subject::Respondent(id) = subject else {
        return naming::name(questionnaire, subject, language);
    };
    let found = scans.iter().find_map(|scan| scan.group.versions(id).counting);
    let roles = questionnaire.field(questionnaire.roles().role);
    let role = found.and_then(|respondent| roles.choice(respondent.role?));
    let text = OutsideText::of(language);
    text.answers_of(role.map_or(text.unknown_role(), |role| role.text.get(language)))
}

/// What a scan has there; `None` when that is nothing.
fn value(
    questionnaire: &Questionnaire,
    scan: &Assessment,
    subject: Subject,
    language: Language,
) -> Option<String> {
    let group = &scan.group;
    let words = match subject {
        Subject::Profile(field) => {
            let field = questionnaire.field(field);
            profile(field, scan.profile(field.id)?, language)
        }
        Subject::Answer(item) => response(questionnaire, item, &scan.answer(item).response, language)?,
        Subject::Note(item) => scan.answer(item).note.clone(),
        Subject::Evidence(item) => scan.answer(item).evidence.clone(),
        Subject::Reason(check) => scan.reason(check)?.text.clone(),
        Subject::Respondent(id) => respondent(&group.versions(id).counting?, language),
        Subject::Agreed(item) => agreed(questionnaire.item(item), group.agreed(item)?, language),
        Subject::Reviewer => group.reviewer().to_owned(),
        Subject::Consent => CollaborationText::of(language).consent().to_owned(),
        Subject::Plan(PlanPart::Of(number, part)) => action(questionnaire, scan, number, part, language)?,
        Subject::Plan(_) | Subject::Discussed(_) | Subject::Merge | Subject::Invited | Subject::Outside => {
            String::new()
        }
    };
    (!words.trim().is_empty()).then_some(words)
}

fn profile(field: &Field, value: &ProfileValue, language: Language) -> String {
    let option = |id| field.choice(id).map_or("", |choice| choice.text.get(language));
    match value {
        ProfileValue::Text(text) => text.clone(),
        ProfileValue::Choice(id) => option(*id).to_owned(),
        ProfileValue::Choices(ids) => {
            let options: Vec<&str> = ids.iter().map(|id| option(*id)).collect();
            join(language, &options)
        }
        ProfileValue::Number(number) => plain_number(language, *number, field.kind == FieldKind::Euro),
    }
}

fn response(
    questionnaire: &Questionnaire,
    item: ItemId,
    response: &Response,
    language: Language,
) -> Option<String> {
    Some(match response {
        Response::Unanswered => return None,
        Response::DontKnow => GroupText::of(language).dont_know().to_owned(),
        Response::NotApplicable(reason) => {
            format!("{}. {reason}", ReportText::of(language).not_applicable())
        }
        Response::Level(level) => {
            let number = Question::of(language).level(&answer_number(language, level.value()));
            sentence(questionnaire.item(item), number, level.floor(), language)
        }
    })
}

/// An answer with its sentence.
fn sentence(item: &Item, number: String, level: u8, language: Language) -> String {
    match item.anchors.get(usize::from(level)) {
        Some(anchor) => format!("{number}. {}", anchor.text.get(language)),
        None => number,
    }
}

fn agreed(item: &Item, agreed: &Agreed, language: Language) -> String {
    let number = Question::of(language).level(&answer_number(language, agreed.level.value()));
    let mut words = vec![sentence(item, number, agreed.level.floor(), language)];
    words.extend((!agreed.reason.is_empty()).then(|| agreed.reason.clone()));
    let minority = OutsideText::of(language).minority(&agreed.minority);
    words.extend((!agreed.minority.is_empty()).then_some(minority));
    words.join(" ")
}

fn respondent(respondent: &Respondent, language: Language) -> String {
    let text = OutsideText::of(language);
    let answers = text.answers(respondent.given());
    match respondent.saved {
        Some(saved) => text.answers_saved(&answers, &date_time(language, clock::local(saved))),
        None => answers,
    }
}

fn action(
    questionnaire: &Questionnaire,
    scan: &Assessment,
    number: usize,
    part: ActionPart,
    language: Language,
) -> Option<String> {
    let text = PlanText::of(language);
    let action = scan.plan.actions().get(number.checked_sub(1)?)?;
    let hours = |hours: HourRange| {
        let most = (hours.low != hours.high).then(|| format!("–{}", hours.high));
        format!("{}{}", hours.low, most.unwrap_or_default())
    };
    Some(match part {
        ActionPart::Words => action.words.clone(),
        ActionPart::Who => match &action.who {
            Who::Role(role) => questionnaire.staff_role(*role).name.get(language).to_owned(),
            Who::Words(words) => words.clone(),
        },
        ActionPart::Dates => text.from_to(&date(language, action.start), &date(language, action.ready)),
        ActionPart::Hours => {
            let once = action.once.map(|range| text.once(&hours(range)));
            let weekly = action.weekly.map(|range| text.weekly(&hours(range)));
            once.into_iter().chain(weekly).collect::<Vec<_>>().join(", ")
        }
        ActionPart::Status | ActionPart::Reason => {
            let status = naming::status(&action.status, language);
            match &action.status {
                ActionStatus::Dropped(reason) if !reason.is_empty() => {
                    format!("{status}. {}", text.because(reason))
                }
                _ => status.to_owned(),
            }
        }
        ActionPart::Note => action.note.clone(),
        ActionPart::Answer => String::new(),
    })
}
