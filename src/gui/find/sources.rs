//! The sources of hits, and the command of each.

use super::{FindContext, Hit, Query};
use crate::{
    gui::command::{Action, Command},
    i18n::{Language, Text, text},
    questionnaire::{GlossaryTerm, Item},
    session::Subject,
};

/// Commands, and questions when there are words.
pub(super) fn commands(query: &Query, place: &FindContext<'_>) -> Vec<Hit> {
    let mut hits: Vec<Hit> = Action::all()
        // The list itself is where this is shown.
        .filter(|action| *action != Action::Palette && action.is_available(place.scan))
        .filter_map(|action| command(query, place, action))
        .chain(languages(query, place))
        .collect();
    if !query.is_empty() {
        hits.extend(items(place).filter_map(|item| by_name(query, place, item)));
    }
    hits
}

/// Questions, notes, evidence and terms.
pub(super) fn texts(query: &Query, place: &FindContext<'_>) -> Vec<Hit> {
    if query.is_empty() {
        return Vec::new();
    }
    let terms = place.questionnaire.glossary().iter().enumerate();
    items(place)
        .flat_map(|item| {
            [
                by_text(query, place, item),
                note(query, place, item),
                evidence(query, place, item),
            ]
        })
        .flatten()
        .chain(terms.filter_map(|(index, found)| term(query, place, index, found)))
        .collect()
}

/// The questions that apply; without a scan there is none to go to.
fn items<'a>(place: &FindContext<'a>) -> impl Iterator<Item = &'a Item> + use<'a> {
    let session = place.scan.map(|(session, _)| session);
    let session = session.filter(|session| session.case().is_some());
    let questionnaire = place.questionnaire;
    let applying = session.map(|session| {
        let items = questionnaire.items().iter();
        items.filter(|item| session.applies(item.id))
    });
    applying.into_iter().flatten()
}

fn command(query: &Query, place: &FindContext<'_>, action: Action) -> Option<Hit> {
    let here = action.text(text(place.language));
    let title = action.label(place.scan.map(|(session, _)| session), place.language);
    let both = Language::ALL.map(|language| action.text(text(language)));
    let labels = both.map(|text| text.label);
    let tips = both.map(|text| text.tip);
    let titles = [&[title.as_str()], labels.as_slice()].concat();
    let rank = query.rank(&titles, &tips)?;
    Some(Hit {
        kind: phrases(place).find.command().to_owned(),
        title,
        detail: here.tip.to_owned(),
        keys: action.shortcut(),
        command: action.into(),
        rank,
    })
}

fn languages(query: &Query, place: &FindContext<'_>) -> impl Iterator<Item = Hit> {
    let here = place.language;
    let others = Language::ALL
        .into_iter()
        .filter(move |language| *language != here);
    others.filter_map(move |language| {
        let kinds = Language::ALL.map(|language| text(language).start.language());
        let rank = query.rank(&[language.own_name()], &kinds)?;
        Some(Hit {
            kind: text(here).find.command().to_owned(),
            title: language.own_name().to_owned(),
            detail: text(here).start.language().to_owned(),
            keys: None,
            command: Command::Speak(language),
            rank,
        })
    })
}

/// A question by its number or the words of the question itself.
fn by_name(query: &Query, place: &FindContext<'_>, item: &Item) -> Option<Hit> {
    let questions = Language::ALL.map(|language| item.question.get(language));
    let titles = [&[item.number.as_str()], questions.as_slice()].concat();
    let rank = query.rank(&titles, &[])?;
    Some(question(place, item, rank, dimension_title(place, item)))
}

/// A question by any word that is shown with it.
fn by_text(query: &Query, place: &FindContext<'_>, item: &Item) -> Option<Hit> {
    let explanations = Language::ALL.map(|language| item.explanation.get(language));
    let anchors = item
        .anchors
        .iter()
        .flat_map(|anchor| Language::ALL.map(|language| anchor.text.get(language)));
    let bodies: Vec<&str> = explanations.into_iter().chain(anchors).collect();
    let questions = Language::ALL.map(|language| item.question.get(language));
    let titles = [&[item.number.as_str()], questions.as_slice()].concat();
    let rank = query.rank(&titles, &bodies)?;
    let here: Vec<&str> = std::iter::once(item.explanation.get(place.language))
        .chain(item.anchors.iter().map(|anchor| anchor.text.get(place.language)))
        .collect();
    let found = here.iter().find(|body| query.rank(&[body], &[]).is_some());
    let detail = found.map_or_else(|| dimension_title(place, item), |body| query.excerpt(body));
    Some(question(place, item, rank, detail))
}

fn question(place: &FindContext<'_>, item: &Item, rank: u32, detail: String) -> Hit {
    Hit {
        kind: phrases(place).find.question(&item.number),
        title: item.question.get(place.language).to_owned(),
        detail,
        keys: None,
        command: Command::GoTo(item.id),
        rank,
    }
}

fn dimension_title(place: &FindContext<'_>, item: &Item) -> String {
    let dimension = place.questionnaire.dimension(item.dimension);
    dimension.title.get(place.language).to_owned()
}

fn note(query: &Query, place: &FindContext<'_>, item: &Item) -> Option<Hit> {
    let (session, _) = place.scan?;
    let note = &session.assessment().answer(item.id).note;
    let kind = phrases(place).find.note(&item.number);
    written(query, item, note, kind, Subject::Note(item.id), place)
}

fn evidence(query: &Query, place: &FindContext<'_>, item: &Item) -> Option<Hit> {
    let (session, _) = place.scan?;
    let evidence = &session.assessment().answer(item.id).evidence;
    let kind = phrases(place).find.evidence(&item.number);
    written(query, item, evidence, kind, Subject::Evidence(item.id), place)
}

/// What the respondent wrote; it comes before what the program itself says.
fn written(
    query: &Query,
    item: &Item,
    words: &str,
    kind: String,
    subject: Subject,
    place: &FindContext<'_>,
) -> Option<Hit> {
    Some(Hit {
        kind,
        title: query.excerpt(words),
        detail: item.question.get(place.language).to_owned(),
        keys: None,
        command: Command::Show(subject),
        rank: query.rank(&[words], &[]).filter(|_| !words.is_empty())?,
    })
}

fn term(query: &Query, place: &FindContext<'_>, index: usize, term: &GlossaryTerm) -> Option<Hit> {
    let terms = Language::ALL.map(|language| term.term.get(language));
    let explanations = Language::ALL.map(|language| term.explanation.get(language));
    Some(Hit {
        kind: phrases(place).find.term().to_owned(),
        title: term.term.get(place.language).to_owned(),
        detail: query.excerpt(term.explanation.get(place.language)),
        keys: None,
        command: Command::ShowTerm(index),
        rank: query.rank(&terms, &explanations)?,
    })
}

fn phrases(place: &FindContext<'_>) -> Text {
    text(place.language)
}
