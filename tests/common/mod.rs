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
    questionnaire::{ItemId, Questionnaire, SourceFile, bundled},
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

/// The same response to every item.
pub fn answer_all(assessment: &mut Assessment, response: &Response) {
    for item in questions().items() {
        assessment.answer_mut(item.id).response = response.clone();
    }
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
