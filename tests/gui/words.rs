//! Words of the makers that no screen shows: a user reads of a stage, and of answers by their number.

use super::*;
use crate::common::folder;

/// What is wrong in a text, if anything.
fn word_of_the_makers(text: &str) -> Option<String> {
    let text = text.to_lowercase();
    let parts: Vec<&str> = text.split(|c: char| !c.is_alphanumeric() && c != '{').collect();
    let words: Vec<&str> = parts.into_iter().filter(|word| !word.is_empty()).collect();
    let banned = [
        "band", "banden", "bands", "plafond", "plafonds", "ceiling", "ceilings",
    ];
    if let Some(found) = words.iter().find(|word| banned.contains(word)) {
        return Some((*found).to_owned());
    }
    let numbered = |pair: &&[&str]| {
        ["niveau", "level"].contains(&pair[0])
            && pair[1].starts_with(|c: char| c.is_ascii_digit() || c == '{')
    };
    let pairs = || words.windows(2);
    if let Some(pair) = pairs().find(numbered) {
        return Some(pair.join(" "));
    }
    pairs()
        .find(|pair| *pair == ["staat", "vast"] || *pair == ["is", "firm"])
        .map(|pair| pair.join(" "))
}

#[test]
fn the_words_are_found_and_others_are_not() {
    for wrong in [
        "De band is laag",
        "Niveau 3",
        "level {n}",
        "dit staat vast.",
        "het plafond",
        "Bands",
    ] {
        assert!(word_of_the_makers(wrong).is_some(), "{wrong}");
    }
    for fine in [
        "Streefniveau: 3",
        "vaste uren",
        "banderol",
        "a level of the scale",
        "het verband",
    ] {
        assert_eq!(word_of_the_makers(fine), None, "{fine}");
    }
}

/// The texts between quotation marks in a file of the phrase book.
fn phrases(file: &str) -> Vec<String> {
    let path = folder("src/i18n/text").join(file);
    let source = std::fs::read_to_string(path).unwrap();
    let lines = source.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines
        .flat_map(|line| line.split('"').skip(1).step_by(2))
        .map(str::to_owned)
        .collect()
}

#[test]
fn no_phrase_of_the_window_has_them() {
    // The others are for the report and for who makes a question set.
    let of_others = ["cli.rs", "mod.rs", "questions.rs", "report.rs"];
    let entries = std::fs::read_dir(folder("src/i18n/text")).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut count = 0;
    for name in names.filter(|name| !of_others.contains(&name.as_str())) {
        for phrase in phrases(&name) {
            // The name of a hole isn't read by anybody.
            let shown = phrase.replace("{band}", "");
            assert_eq!(word_of_the_makers(&shown), None, "{name}: {phrase}");
            count += 1;
        }
    }
    assert!(count > 500, "{count}");
}

/// Everything that a screen says, on it or to a screen reader.
fn said(window: &Window<'_>) -> Vec<String> {
    let nodes = window.get_all_by(|_| true);
    nodes
        .flat_map(|shown| {
            let node = shown.accesskit_node();
            [node.label(), node.value(), node.description()]
        })
        .flatten()
        .collect()
}

#[test]
fn no_screen_shows_them() {
    let screens = [
        Key::Num1,
        Key::Num2,
        Key::Num3,
        Key::Num4,
        Key::Num6,
        Key::Num7,
        Key::F1,
    ];
    for example in ["Gemeente Duinrand", "Voorbeeldstad"] {
        let mut window = at_first_question_of(example, 1280.0, 6000.0);
        for language in Language::ALL.map(Language::own_name) {
            speak(&mut window, language);
            for screen in screens {
                let modifiers = if screen == Key::F1 {
                    Modifiers::NONE
                } else {
                    Modifiers::COMMAND
                };
                shortcut(&mut window, modifiers, screen);
                let texts = said(&window);
                assert!(texts.len() > 20, "{screen:?}");
                for text in texts {
                    let found = word_of_the_makers(&text);
                    assert_eq!(found, None, "{example}, {language}, {screen:?}: {text}");
                }
                if screen == Key::F1 {
                    press(&mut window, Key::Escape);
                }
            }
        }
    }
}
