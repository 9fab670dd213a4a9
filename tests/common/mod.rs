//! Helpers that several tests share.
#![allow(dead_code, reason = "each test uses some of them")]

pub mod bridges;
pub mod painter;
pub mod random;
pub mod small_sets;

use std::sync::Arc;

use datalabscan::{
    assessment::{Assessment, Response, examples, format::decode},
    i18n::Language,
    questionnaire::{Item, ItemId, Questionnaire, SourceFile, bundled},
};

/// The bundled question set.
pub fn questions() -> &'static Arc<Questionnaire> {
    bundled()
}

/// The files of the bundled question set, as they are on disk.
pub fn question_files() -> Vec<SourceFile> {
    datalabscan::storage::read_question_set(&folder("questions/datalab")).unwrap()
}

/// A folder of the project.
pub fn folder(name: &str) -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// A worked example.
pub fn example(key: &str) -> Assessment {
    let example = examples().iter().find(|example| example.key == key).unwrap();
    decode(questions(), example.text.as_bytes()).unwrap()
}

/// The advanced example's profile, in which every question applies, without answers.
pub fn everything_applies() -> Assessment {
    let full = example("voorbeeldstad");
    let mut empty = Assessment::new(questions(), Language::Dutch);
    for field in questions().fields() {
        empty.set_profile(field.id, full.profile(field.id).cloned());
    }
    empty
}

/// The item with this textual id.
pub fn item(key: &str) -> ItemId {
    questions()
        .item_by_key(key)
        .unwrap_or_else(|| panic!("no item {key}"))
        .id
}

/// The item with this number.
pub fn numbered(number: &str) -> &'static Item {
    let mut items = questions().items().iter();
    items
        .find(|item| item.number == number)
        .unwrap_or_else(|| panic!("no question {number}"))
}

/// The same response to every item.
pub fn answer_all(assessment: &mut Assessment, response: &Response) {
    for item in questions().items() {
        assessment.answer_mut(item.id).response = response.clone();
    }
}

/// Nouns that stand beside counts, in the plural.
const PLURALS: [&str; 54] = [
    "vragen",
    "antwoorden",
    "stappen",
    "invullers",
    "randvoorwaarden",
    "thema’s",
    "weken",
    "maanden",
    "dagen",
    "bestanden",
    "opmerkingen",
    "acties",
    "rollen",
    "minuten",
    "punten",
    "verschillen",
    "besluiten",
    "vinkjes",
    "collega’s",
    "waarden",
    "mappen",
    "regels",
    "tekens",
    "versies",
    "controles",
    "werkdagen",
    "uitnodigingen",
    "questions",
    "answers",
    "steps",
    "respondents",
    "preconditions",
    "themes",
    "weeks",
    "months",
    "days",
    "files",
    "remarks",
    "notes",
    "actions",
    "roles",
    "minutes",
    "points",
    "differences",
    "decisions",
    "ticks",
    "colleagues",
    "values",
    "folders",
    "lines",
    "characters",
    "versions",
    "checks",
    "invitations",
];

/// Words that may stand between a count and its noun.
const BETWEEN: [&str; 12] = [
    "open",
    "onbekende",
    "andere",
    "unknown",
    "other",
    "more",
    "further",
    "werk",
    "working",
    "gekozen",
    "chosen",
    "verdere",
];

/// The noun in the plural that a count stands before.
pub fn counted_in_plural<'w>(behind: &[&'w str]) -> Option<&'w str> {
    let bare = |word: &&'w str| word.trim_matches(|c: char| !c.is_alphanumeric());
    let mut words = behind.iter().map(bare).skip_while(|word| BETWEEN.contains(word));
    words.next().filter(|word| PLURALS.contains(word))
}

/// What says "1 vragen". A number behind what it numbers, as in "vraag 1", is no count.
pub fn plural_of_one(text: &str) -> Option<String> {
    const NUMBERED: [&str; 12] = [
        "vraag",
        "stap",
        "antwoord",
        "thema",
        "bladzijde",
        "actie",
        "question",
        "step",
        "answer",
        "theme",
        "page",
        "action",
    ];
    let words: Vec<&str> = text.split_whitespace().collect();
    (0..words.len()).find_map(|at| {
        let is_one = ["1", "één", "eén", "one"].contains(&words[at].to_lowercase().as_str());
        let before = at.checked_sub(1).map_or("", |before| words[before]);
        let noun = counted_in_plural(&words[at + 1..]).filter(|_| is_one)?;
        (!NUMBERED.contains(&before.to_lowercase().as_str()))
            .then(|| format!("{before} {} {noun}", words[at]))
    })
}

/// Whether a text has these words, whatever their case and not as a part of others.
pub fn has_words(text: &str, words: &str) -> bool {
    let touches = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let (text, words) = (text.to_lowercase(), words.to_lowercase());
    text.match_indices(&words).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + words.len()..]);
        !touches(before.chars().next_back()) && !touches(after.chars().next())
    })
}
