//! The method, `questions/datalab/method.md`: what comments cite is there, and its figures are those of the program.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

mod common;

use std::{fs, path::Path};

use common::{example, folder, questions};
use datalabscan::{
    evaluation::evaluate,
    questionnaire::{BandId, ProvenanceKind},
    scoring::{DimensionScore, rounded, score},
};

/// Fewer citations than this means that the search for them is broken.
const AT_LEAST: usize = 200;

/// A chapter of the method with what stands under its heading.
struct Chapter {
    /// As it's cited: `5` or `5.3`.
    number: String,
    lines: Vec<String>,
}

impl Chapter {
    /// Whether the numbered list has this rule.
    fn has_rule(&self, number: &str) -> bool {
        let start = format!("{number}. ");
        self.lines.iter().any(|line| line.starts_with(&start))
    }

    /// Whether the table has a row for this page, by itself or within `6–10`.
    fn has_page(&self, number: &str) -> bool {
        let page: u32 = number.parse().unwrap();
        self.rows(0).iter().any(|row| {
            let (first, last) = row[0].split_once('–').unwrap_or((&row[0], &row[0]));
            let (first, last) = (first.parse::<u32>(), last.parse::<u32>());
            first.is_ok_and(|first| first <= page) && last.is_ok_and(|last| page <= last)
        })
    }

    /// The cells of one of its tables, without the head.
    fn rows(&self, table: usize) -> Vec<Vec<String>> {
        let blocks = self.lines.split(|line| !line.starts_with('|'));
        let block = blocks.filter(|block| !block.is_empty()).nth(table).unwrap();
        let cells = |line: &String| {
            let cells = line.trim_matches('|').split('|');
            cells.map(|cell| cell.trim().replace('`', "")).collect()
        };
        block.iter().skip(2).map(cells).collect()
    }
}

fn method() -> Vec<Chapter> {
    let text = fs::read_to_string(folder("questions/datalab/method.md")).unwrap();
    let mut chapters: Vec<Chapter> = Vec::new();
    for line in text.lines() {
        if let Some(heading) = line.strip_prefix("## ").or_else(|| line.strip_prefix("### ")) {
            let number = heading.split(' ').next().unwrap().trim_end_matches('.');
            chapters.push(Chapter {
                number: number.to_owned(),
                lines: Vec::new(),
            });
        } else if let Some(chapter) = chapters.last_mut() {
            chapter.lines.push(line.to_owned());
        }
    }
    chapters
}

fn chapter(number: &str) -> Chapter {
    let found = method().into_iter().find(|one| one.number == number);
    found.unwrap_or_else(|| panic!("the method has no chapter {number}"))
}

/// Chapter and part as numbers, to compare.
fn order(number: &str) -> Vec<u32> {
    number.split('.').map(|part| part.parse().unwrap()).collect()
}

/// What a comment refers to.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Cited {
    Chapter(String),
    Rule(String, String),
    Page(String, String),
}

/// What the words behind each `chapter` or `chapters` refer to: `chapters 5.7, 5.8 and 8, page 11`.
fn cited(text: &str, keywords: &[&str]) -> Vec<Cited> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut found = Vec::new();
    for (at, word) in words.iter().enumerate() {
        if keywords.contains(&bare(word).to_lowercase().as_str()) {
            read_numbers(&words[at + 1..], &mut found);
        }
    }
    found
}

fn read_numbers(words: &[&str], found: &mut Vec<Cited>) {
    let (mut chapter, mut part) = (String::new(), "");
    for word in words {
        match bare(word) {
            "and" | "en" | "to" | "tot" => {}
            "rule" | "rules" => part = "rule",
            "page" | "pages" => part = "page",
            number if is_number(number) => {
                let number = number.to_owned();
                found.push(match part {
                    // Only chapters have a point in their number.
                    "rule" if !number.contains('.') => Cited::Rule(chapter.clone(), number),
                    "page" if !number.contains('.') => Cited::Page(chapter.clone(), number),
                    _ => {
                        chapter.clone_from(&number);
                        Cited::Chapter(number)
                    }
                });
            }
            _ => return,
        }
        if !word.ends_with(|last: char| last.is_alphanumeric() || last == ',') {
            return;
        }
    }
}

fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

fn is_number(word: &str) -> bool {
    let is_digits = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
    word.split('.').count() <= 2 && word.split('.').all(is_digits)
}

/// The comments in a source file, those on lines in a row together, with the number of the first line.
fn comments(source: &str) -> Vec<(usize, String)> {
    let mut found: Vec<(usize, String)> = Vec::new();
    let mut goes_on = false;
    for (number, line) in (1..).zip(source.lines()) {
        let Some((code, comment)) = split_comment(line) else {
            goes_on = false;
            continue;
        };
        match found.last_mut() {
            Some((_, text)) if goes_on && code.trim().is_empty() => {
                text.push(' ');
                text.push_str(comment);
            }
            _ => found.push((number, comment.to_owned())),
        }
        goes_on = code.trim().is_empty();
    }
    found
}

fn split_comment(line: &str) -> Option<(&str, &str)> {
    let is_outside_text = |code: &str| code.matches('"').count().is_multiple_of(2);
    let mut starts = line.match_indices("//").map(|(at, _)| line.split_at(at));
    let (code, comment) = starts.find(|(code, _)| is_outside_text(code))?;
    Some((code, comment.trim_start_matches(['/', '!']).trim()))
}

fn sources(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push((path.display().to_string(), fs::read_to_string(&path).unwrap()));
        }
    }
}

#[test]
fn citations_are_read_as_people_write_them() {
    let chapter = |number: &str| Cited::Chapter(number.to_owned());
    let rule = |chapter: &str, number: &str| Cited::Rule(chapter.to_owned(), number.to_owned());
    let page = |chapter: &str, number: &str| Cited::Page(chapter.to_owned(), number.to_owned());
    let read = |text| cited(text, &["chapter", "chapters"]);
    assert_eq!(read("Bands (chapter 5.3). 4 of them"), [chapter("5.3")]);
    assert_eq!(
        read("(chapter 5.1, rules 1 to 3, and 5.2)"),
        [chapter("5.1"), rule("5.1", "1"), rule("5.1", "3"), chapter("5.2")]
    );
    assert_eq!(
        read("Chapters 5.7 and 8, page 11: more"),
        [chapter("5.7"), chapter("8"), page("8", "11")]
    );
    assert_eq!(read("a chapter heading of level 1"), []);
    let source = "/// One (chapter\n/// 5.3).\nlet a = \"// no\"; // two\n";
    assert_eq!(
        comments(source),
        [(1, "One (chapter 5.3).".to_owned()), (3, "two".to_owned())]
    );
}

#[test]
fn headings_are_numbered_once_and_in_order() {
    let numbers: Vec<Vec<u32>> = method().iter().map(|one| order(&one.number)).collect();
    assert!(
        numbers.is_sorted_by(|a, b| a < b),
        "not once each, or out of order: {numbers:?}"
    );
    let first: Vec<u32> = numbers
        .iter()
        .filter(|one| one.len() == 1)
        .map(|one| one[0])
        .collect();
    assert!(
        (1..=14).all(|number| first.contains(&number)),
        "a number is never taken out: {first:?}"
    );
}

#[test]
fn every_chapter_that_a_comment_cites_is_there() {
    let mut files = Vec::new();
    for name in ["src", "tests", "benches"] {
        sources(&folder(name), &mut files);
    }
    let chapters = method();
    let (mut count, mut wrong) = (0, Vec::new());
    for (file, source) in &files {
        for (line, comment) in comments(source) {
            for one in cited(&comment, &["chapter", "chapters"]) {
                count += 1;
                if !is_there(&chapters, &one) {
                    wrong.push(format!("{file}:{line}: {one:?}"));
                }
            }
            // A number alone isn't found by who looks for citations.
            let alone = |word: &&str| {
                let number = word.strip_prefix('(').map(bare);
                number.is_some_and(|number| number.contains('.') && is_number(number))
            };
            let alone: Vec<&str> = comment.split_whitespace().filter(alone).collect();
            if !alone.is_empty() {
                wrong.push(format!("{file}:{line}: {alone:?} without the word chapter"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count >= AT_LEAST, "only {count} citations found");
}

#[test]
fn the_method_refers_to_its_own_chapters() {
    let chapters = method();
    let found: Vec<Cited> = chapters
        .iter()
        .flat_map(|one| cited(&one.lines.join(" "), &["hoofdstuk"]))
        .collect();
    assert!(found.len() >= 5, "{found:?}");
    let wrong: Vec<&Cited> = found.iter().filter(|one| !is_there(&chapters, one)).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

fn is_there(chapters: &[Chapter], cited: &Cited) -> bool {
    let chapter = |number: &String| chapters.iter().find(|one| one.number == *number);
    match cited {
        Cited::Chapter(number) => chapter(number).is_some(),
        Cited::Rule(number, rule) => chapter(number).is_some_and(|chapter| chapter.has_rule(rule)),
        Cited::Page(number, page) => chapter(number).is_some_and(|chapter| chapter.has_page(page)),
    }
}

/// Chapters 2, 5.3 and 5.6.
#[test]
fn its_tables_are_those_of_the_questions() {
    let questions = questions();
    let dimensions = questions.dimensions().iter().map(|one| {
        let kind = match one.provenance.kind {
            ProvenanceKind::Named => "genoemd",
            ProvenanceKind::Derived => "afgeleid",
        };
        vec![one.number.to_string(), one.key.clone(), kind.to_owned()]
    });
    assert_eq!(chapter("2").rows(0), dimensions.collect::<Vec<_>>());

    let bands = questions.bands().iter().map(|one| {
        vec![
            one.key.clone(),
            one.from.to_string(),
            one.dimension_floor.to_string(),
        ]
    });
    assert_eq!(chapter("5.3").rows(0), bands.collect::<Vec<_>>());

    let band = |id: BandId| questions.band(id).key.clone();
    let gates = questions.gates().iter().map(|one| {
        let other = one.ceiling_when.as_ref();
        let other = other.map(|when| format!(", met persoonsgegevens {}", band(when.ceiling)));
        vec![
            one.key.clone(),
            questions.item(one.item).number.clone(),
            one.threshold.to_string(),
            band(one.ceiling) + &other.unwrap_or_default(),
        ]
    });
    assert_eq!(chapter("5.6").rows(0), gates.collect::<Vec<_>>());
}

/// Chapters 10.1 and 10.2.
#[test]
fn its_worked_examples_come_out() {
    for (number, key) in [("10.1", "duinrand"), ("10.2", "voorbeeldstad")] {
        let (questions, assessment) = (questions(), example(key));
        let score = score(questions, &assessment);
        let row = |one: &DimensionScore| {
            let interval = one.interval.unwrap();
            let score = one.rounded().map_or("?".to_owned(), |score| score.to_string());
            vec![
                questions.dimension(one.id).key.clone(),
                format!("{:.0}", one.known_mean.unwrap() * one.known_weight),
                one.known_weight.to_string(),
                one.applicable_weight.to_string(),
                score,
                format!("{}–{}", rounded(interval.low), rounded(interval.high)),
                format!("{:.3}", one.weight()).replace('.', ","),
            ]
        };
        let rows: Vec<Vec<String>> = score.dimensions.iter().map(row).collect();
        assert_eq!(chapter(number).rows(0), rows, "{key}");

        let text = chapter(number).lines.join(" ");
        let total = format!("{:.2}", score.total.score.unwrap()).replace('.', ",");
        let total = format!("{total} → **{}**", score.total.rounded().unwrap());
        assert!(text.contains(&total), "{key}: {total}");

        let evaluation = evaluate(questions, &assessment).unwrap();
        let steps: Vec<&str> = evaluation
            .report_steps
            .iter()
            .map(|step| questions.item(step.item).number.as_str())
            .collect();
        let said = text.split("**Stappen in het rapport**").nth(1).unwrap();
        let said = said.split(". ").next().unwrap().split(&[' ', ','][..]).map(bare);
        assert_eq!(
            said.filter(|word| is_number(word)).collect::<Vec<_>>(),
            steps,
            "{key}"
        );
    }
}
