//! Words of the makers that no screen shows: a user reads of a stage, and of answers by their number.

use super::*;
use crate::common::{counted_in_plural, folder, plural_of_one};

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

/// Counts that are never one: limits, totals of a whole question set, and a day after tomorrow.
const NEVER_ONE: [&str; 15] = [
    "check_fine",
    "example_group",
    "facts",
    "invited_lead",
    "last_day",
    "long_status",
    "said_several",
    "script_about",
    "script_moment",
    "then_needs",
    "too_long",
    "too_many_characters",
    "too_many_respondents",
    "too_many_rows",
    "workshop_hidden",
];

/// The phrases of an area that count something and have words for one only, or for more only.
fn with_one_form(source: &str) -> Vec<(String, String)> {
    let definitions = source.split(";\n").filter_map(|definition| {
        let (head, texts) = definition
            .split_once("): nl")
            .or_else(|| definition.split_once("):\n"))?;
        let (before, holes) = head.rsplit_once('(')?;
        let name = before.rsplit(char::is_whitespace).next()?;
        Some((name.to_owned(), holes.to_owned(), texts.to_owned()))
    });
    definitions
        .filter(|(_, _, texts)| !texts.contains("\" | \""))
        .flat_map(|(name, holes, texts)| {
            let quoted: Vec<&str> = texts.split('"').skip(1).step_by(2).collect();
            let counted = quoted.iter().filter_map(|text| counted_without_one(text, &holes));
            counted.map(|text| (name.clone(), text)).collect::<Vec<_>>()
        })
        .collect()
}

/// A count before a noun in the plural. "Of the {n} questions" is about a whole.
fn counted_without_one(text: &str, holes: &str) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_count = |word: &str| {
        let hole = word.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
        hole.is_some_and(|hole| {
            let mut kinds = ["usize", "u32", "i64"].iter();
            kinds.any(|kind| holes.contains(&format!("{hole}: {kind}")))
        })
    };
    let of_a_whole = ["van", "de", "the", "of", "alle", "all"];
    (0..words.len()).find_map(|at| {
        let before = at
            .checked_sub(1)
            .map_or(String::new(), |before| words[before].to_lowercase());
        let noun = counted_in_plural(&words[at + 1..]).filter(|_| is_count(words[at]))?;
        (!of_a_whole.contains(&before.as_str())).then(|| format!("{} {noun}", words[at]))
    })
}

#[test]
fn what_can_be_one_has_words_for_one() {
    let source = "    a(n: usize): nl \"{n} vragen open\", en \"{n} open questions\";\n    \
                  b(n: usize):\n nl \"1 vraag\" | \"{n} vragen\", en \"1 question\" | \"{n} questions\";\n    \
                  c(n: &str): nl \"{n} vragen\", en \"of {n} questions\";\n";
    let found = with_one_form(source);
    assert_eq!(
        found,
        [("a", "{n} vragen"), ("a", "{n} questions")].map(|(a, b)| (a.to_owned(), b.to_owned()))
    );
    let mut seen = std::collections::BTreeSet::new();
    for entry in std::fs::read_dir(folder("src/i18n/text")).unwrap() {
        let path = entry.unwrap().path();
        for (name, counted) in with_one_form(&std::fs::read_to_string(&path).unwrap()) {
            assert!(
                NEVER_ONE.contains(&name.as_str()),
                "{}: {name}: {counted}",
                path.display()
            );
            seen.insert(name);
        }
    }
    assert!(NEVER_ONE.iter().all(|name| seen.contains(*name)), "{seen:?}");
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
    let parts = PARTS.map(|key| (Modifiers::COMMAND, key));
    let screens: Vec<_> = parts.into_iter().chain(DIALOGS).collect();
    for example in ["Gemeente Duinrand", "Voorbeeldstad"] {
        let mut window = example_at_first_question(example, 1280.0, 6000.0);
        for language in Language::ALL.map(Language::own_name) {
            speak(&mut window, language);
            for (modifiers, screen) in &screens {
                shortcut(&mut window, *modifiers, *screen);
                let texts = said(&window);
                assert!(texts.len() > 20, "{screen:?}");
                for text in texts {
                    let found = word_of_the_makers(&text);
                    assert_eq!(found, None, "{example}, {language}, {screen:?}: {text}");
                    assert_eq!(
                        plural_of_one(&text),
                        None,
                        "{example}, {language}, {screen:?}: {text}"
                    );
                }
                if window.query_by_role(Role::Dialog).is_some() {
                    press(&mut window, Key::Escape);
                }
            }
        }
    }
}
