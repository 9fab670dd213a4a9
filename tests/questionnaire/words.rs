//! Words that no text uses.

use std::{collections::BTreeSet, fs, path::Path};

use datalabscan::i18n::Localized;

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

/// The words that no report uses are those of the method (chapter 34, rule 1), but for one that has another meaning too.
#[test]
fn forbidden_words_are_those_of_the_method() {
    let method = fs::read_to_string(common::folder("questions/datalab/method.md")).unwrap();
    let (_, rule) = method.split_once("als heel woord:").unwrap();
    let (rule, _) = rule.split_once("\n2. ").unwrap();
    let rule = rule.split_whitespace().collect::<Vec<_>>().join(" ");
    let (nl, en) = rule.split_once(". In het Engels: ").unwrap();
    let listed = |words: &str| -> BTreeSet<String> {
        let words = words.trim_end_matches('.').split(", ").map(|word| {
            let word = word.trim_matches(['‘', '’']).to_lowercase();
            word.split_once(" (")
                .map_or(word.clone(), |(word, _)| word.to_owned())
        });
        words.filter(|word| word != "kennis").collect()
    };
    let forbidden = &common::questions().decision().forbidden;
    let forbidden: [BTreeSet<String>; 2] = forbidden
        .each_ref()
        .map(|words| words.iter().map(|word| word.to_lowercase()).collect());
    assert_eq!(forbidden, [listed(nl), listed(en)]);
    assert!(forbidden[0].contains("staat vast") && forbidden[1].contains("firm"));
}

/// Chapter 21.2, O9: what opens these gates is a decision of the client, where an assessment was enough before.
#[test]
fn a_decision_opens_what_an_assessment_does_not() {
    let questions = common::questions();
    let says = |text: &str, words: [&str; 2]| words.iter().any(|word| text.contains(word));
    let is_decided = |text: &Localized| {
        [
            text.nl.contains("opdrachtgever") && says(&text.nl, ["besloten", "toegestaan"]),
            text.en.contains("client") && says(&text.en, ["decided", "has allowed"]),
        ]
    };
    for key in ["grondslag", "dpia", "eerlijk"] {
        let gate = questions.gates().iter().find(|gate| gate.key == key).unwrap();
        let opens = &questions.item(gate.item).anchors[usize::from(gate.threshold)];
        assert_eq!(is_decided(&opens.text), [true; 2], "{:?}", opens.text);
        let before = &opens.before.as_ref().unwrap().text;
        assert_eq!(is_decided(before), [false; 2], "{before:?}");
    }
}
