//! Every number in a sentence of page 1 is also a value with a label, or stands in a table, on the pages to decide on
//! (chapter 34, rule 3): nobody has to look for what it comes from.

use std::collections::BTreeSet;

use datalabscan::report::document::{Block, Inline, Section, plain_text};

use crate::flattened;

/// The blocks of page 1 that have sentences; the others have values with labels.
const WITH_SENTENCES: [&str; 5] = ["advice", "reasons", "stops", "alternatives", "inaction"];

/// Holds the first page to it, with the values of all pages to decide on.
pub fn hold(name: &str, pages: &[&[Block]]) {
    let labelled: BTreeSet<String> = pages.iter().flat_map(|page| labelled(page)).collect();
    let blocks = flattened(pages[0]);
    let sections = blocks.iter().filter_map(|block| match block {
        Block::Section(section) if WITH_SENTENCES.contains(&section.heading.anchor.as_str()) => Some(section),
        _ => None,
    });
    for sentence in sections.flat_map(sentences) {
        for number in numbers(&sentence) {
            assert!(
                labelled.contains(&number),
                "{name}: {number} has no label on these pages: {sentence}"
            );
        }
    }
}

fn sentences(section: &Section) -> Vec<String> {
    let blocks = flattened(&section.blocks);
    let said = blocks.into_iter().filter_map(|block| match block {
        Block::Paragraph(paragraph) => Some(plain(&paragraph.inlines)),
        _ => None,
    });
    said.collect()
}

fn labelled(page: &[Block]) -> Vec<String> {
    let text = |block: &Block| plain_text(std::slice::from_ref(block));
    let said = flattened(page).into_iter().map(|block| match block {
        Block::Facts(_) => with_the_rest(numbers(&text(block))),
        Block::Table(_) | Block::Matrix(_) => numbers(&text(block)),
        Block::Masthead(head) => numbers(&head.subtitle),
        _ => Vec::new(),
    });
    said.flatten().collect()
}

/// Where so many of so many are known, it's known how many aren't.
fn with_the_rest(mut numbers: Vec<String>) -> Vec<String> {
    let parsed = |number: &String| number.parse::<u32>().ok();
    let rest = |pair: &[String]| parsed(&pair[1])?.checked_sub(parsed(&pair[0])?);
    let rests: Vec<u32> = numbers.windows(2).filter_map(rest).collect();
    numbers.extend(rests.iter().map(u32::to_string));
    numbers
}

fn plain(inlines: &[Inline]) -> String {
    inlines.iter().map(Inline::as_str).collect()
}

/// Beginnings of the months in both languages.
const MONTHS: [&str; 16] = [
    "jan", "feb", "mrt", "maart", "mar", "apr", "mei", "may", "jun", "jul", "aug", "sep", "ok", "oc", "nov",
    "dec",
];

/// The numbers in a text, but for those of pages and dates: `9.1` is one, `20–39` are two.
fn numbers(text: &str) -> Vec<String> {
    let words: Vec<String> = text
        .split(|c: char| c.is_whitespace() || c == '–')
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase())
        .collect();
    let is_number = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    let is_month = |word: Option<&String>| {
        let month = |word: &String| {
            MONTHS
                .iter()
                .any(|month| word.starts_with(month) && word.len() > 2)
        };
        word.is_some_and(month)
    };
    let is_figure = |at: usize| {
        let before = at.checked_sub(1).and_then(|before| words.get(before));
        let is_page = before.is_some_and(|word| ["bladzijde", "page"].contains(&word.as_str()));
        is_number(&words[at]) && !is_page && !is_month(before) && !is_month(words.get(at + 1))
    };
    let figures = (0..words.len()).filter(|at| is_figure(*at));
    figures.map(|at| words[at].clone()).collect()
}

#[test]
fn pages_and_dates_are_no_figures() {
    let text = "Van 3 tot vrijdag 11 december 2026 (67; streef 92): vragen 9.1, 20–39, bladzijde 4, Fri 11 Dec 2026.";
    assert_eq!(numbers(text), ["3", "67", "92", "9.1", "20", "39"]);
}
