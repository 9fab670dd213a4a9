//! Words that no text uses.

use std::{fs, path::Path};

use super::{common, question_files};

/// An opdrachtgever is a client; this word is the one that it replaced.
const OLD_WORD: &str = concat!("commis", "sioner");

fn texts(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            texts(&path, found);
        } else if let Ok(text) = fs::read_to_string(&path) {
            found.push((path.display().to_string(), text));
        }
    }
}

#[test]
fn an_opdrachtgever_is_a_client() {
    let mut all = Vec::new();
    for folder in ["questions", "src", "tests", "assets/examples"] {
        texts(&common::folder(folder), &mut all);
    }
    let with_it = all
        .iter()
        .filter(|(_, text)| without_forbidden(text).to_lowercase().contains(OLD_WORD));
    let names: Vec<&String> = with_it.map(|(name, _)| name).collect();
    assert!(names.is_empty(), "{names:#?}");
}

/// A text without the words that no report uses: the method lists them in a chapter, the question set under a name.
fn without_forbidden(text: &str) -> String {
    [("\n## 34. ", "\n## "), ("\n    forbidden: (", "\n    ),")]
        .into_iter()
        .fold(text.to_owned(), |text, (start, end)| {
            match text.split_once(start) {
                Some((before, rest)) => {
                    before.to_owned() + rest.split_once(end).map_or("", |(_, after)| after)
                }
                None => text,
            }
        })
}

/// Where in a text an answer is named by its level: people know answers by their number, from 1.
fn levels_named(text: &str) -> Vec<&str> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_level = |word: &str| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        ["niveau", "niveaus", "level", "levels"].contains(&word.as_str())
    };
    let is_number = |word: &str| word.starts_with(|c: char| c.is_ascii_digit() || c == '{');
    let pairs = words
        .windows(2)
        .filter(|pair| is_level(pair[0]) && is_number(pair[1]));
    pairs.map(|pair| pair[1]).collect()
}

/// The texts in a line of a RON file, or of the phrase book.
fn quoted(line: &str) -> impl Iterator<Item = &str> {
    line.split('"').skip(1).step_by(2)
}

#[test]
fn answers_are_named_by_their_number() {
    assert_eq!(
        levels_named("Niveau 2, 3; level {n}; at any level."),
        ["2,", "{n};"]
    );
    for file in question_files() {
        let text = String::from_utf8(file.bytes).unwrap();
        let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        for said in lines.flat_map(quoted) {
            assert!(levels_named(said).is_empty(), "{}: {said}", file.name);
        }
    }
    let mut phrases = Vec::new();
    texts(&common::folder("src/i18n/text"), &mut phrases);
    assert!(phrases.len() >= 8);
    for (name, text) in &phrases {
        for said in text.lines().flat_map(quoted) {
            assert!(levels_named(said).is_empty(), "{name}: {said}");
        }
    }
}
