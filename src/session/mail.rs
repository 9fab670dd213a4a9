//! Messages to paste in an e-mail: an invitation, a reminder, and a colleague's answer.

use jiff::civil::Date;

use super::{Session, TimeEstimate};
use crate::{
    assessment::{Invited, applies},
    i18n::{Language, MailText, weekday_date},
};

/// The message that goes with an invitation; `place` is where colleagues find the program, if that's known.
pub fn invitation_mail(session: &Session, invited: &Invited, place: &str, language: Language) -> String {
    let text = MailText::of(language);
    let questions = questions(session, invited);
    let minutes = TimeEstimate::default().minutes(questions);
    let role = session.role_words(invited.role, language).unwrap_or_default();
    let where_it_is = match place.trim() {
        "" => text.ask_where().to_owned(),
        place => text.it_is_at(place),
    };
    let return_it = by(invited.until, language)
        .map_or_else(|| text.return_it().to_owned(), |day| text.return_it_by(&day));
    let steps = [
        text.keep().to_owned(),
        text.open_it(&where_it_is),
        text.answer().to_owned(),
        return_it,
    ];
    let steps: Vec<String> = (steps.iter().enumerate())
        .map(|(at, step)| format!("{}. {step}", at + 1))
        .collect();
    [
        text.subject(session.municipality()),
        text.greeting().to_owned(),
        text.what(questions, session.municipality(), role, minutes),
        format!("{}\n{}", text.how(), steps.join("\n")),
        text.afterwards().to_owned(),
        text.for_one().to_owned(),
    ]
    .join("\n\n")
}

/// A message to who hasn't answered everything; `answered` says how far the answers are, if any came in.
pub fn reminder_mail(
    session: &Session,
    until: Option<Date>,
    answered: Option<(usize, usize)>,
    language: Language,
) -> String {
    let text = MailText::of(language);
    let so_far = match answered {
        None => text.nothing_yet(session.municipality()),
        Some((answered, total)) => text.half_way(session.municipality(), answered, total),
    };
    let day = by(until, language);
    let please = day.map_or_else(|| text.please().to_owned(), |day| text.please_by(&day));
    [
        text.reminder_subject(session.municipality()),
        text.greeting().to_owned(),
        format!("{so_far} {please}"),
        text.lost_it().to_owned(),
    ]
    .join("\n\n")
}

/// What a colleague writes when sending the answers back.
pub fn return_mail(session: &Session, file: &str, language: Language) -> String {
    let text = MailText::of(language);
    [
        text.returned_subject(session.municipality()),
        text.returned(file, session.municipality()),
    ]
    .join("\n\n")
}

fn by(until: Option<Date>, language: Language) -> Option<String> {
    until.map(|day| weekday_date(language, day))
}

/// How many questions are asked, as far as the profile tells.
fn questions(session: &Session, invited: &Invited) -> usize {
    let items = session.questionnaire().items().iter();
    let asked = items
        .filter(|item| invited.asked.is_empty() || invited.asked.contains(&item.dimension))
        .filter(|item| applies(item, session.assessment()));
    asked.count()
}
