//! What the report says, for ordinary and extraordinary scans, in both languages.
//!
//! Snapshots are in `tests/snapshots/report`; the two worked examples are there in full, the other
//! cases without the parts that say the same for everyone. `INSTA_UPDATE=always` writes them anew.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

#[path = "report/cases.rs"]
mod cases;
#[path = "common/group.rs"]
mod group;

#[path = "report/rules.rs"]
mod rules;

use cases::{case, cases, with};
use common::{example, questions, random};
use datalabscan::{
    assessment::Assessment,
    evaluation::Case,
    i18n::{
        Language::{self, Dutch, English},
        PageText,
    },
    report::{
        Disclosure, Extent, ReportOptions, compose,
        document::{Block, Document},
        layout::layout,
    },
};
use jiff::civil::date;
use proptest::prelude::*;

/// Chapters that say the same for everyone.
const SAME_FOR_EVERYONE: [&str; 3] = ["method", "answers", "glossary"];

fn options(language: Language) -> ReportOptions {
    ReportOptions::new(language, date(2026, 11, 23))
}

fn report(assessment: &Assessment, options: &ReportOptions) -> Document {
    let case = Case::new(questions(), assessment.clone()).unwrap();
    compose(&case, options)
}

/// The chapters, each with its heading's anchor.
fn chapters(document: &Document) -> Vec<(String, Vec<Block>)> {
    let mut chapters = vec![(String::new(), Vec::new())];
    for block in &document.blocks {
        if let Some(Block::Heading(heading)) = flattened(std::slice::from_ref(block)).first()
            && heading.level == 1
        {
            chapters.push((heading.anchor.clone(), Vec::new()));
        }
        chapters.last_mut().unwrap().1.push(block.clone());
    }
    chapters
}

fn text_without(document: &Document, left_out: &[&str]) -> String {
    let kept = chapters(document).into_iter();
    let kept = kept.filter(|(anchor, _)| !left_out.contains(&anchor.as_str()));
    let blocks = kept.flat_map(|(_, blocks)| blocks).collect();
    Document {
        blocks,
        ..document.clone()
    }
    .plain_text()
}

#[test]
fn says_what_it_said_before() {
    insta::with_settings!({snapshot_path => "snapshots/report", prepend_module_to_snapshot => false, omit_expression => true}, {
        for (name, assessment) in cases() {
            for language in Language::ALL {
                let document = report(&assessment, &options(language));
                let left_out: &[&str] = match name.as_str() {
                    "duinrand" | "voorbeeldstad" | "three-agreed" => &[],
                    "long-notes" => &["method", "glossary"],
                    _ => &SAME_FOR_EVERYONE,
                };
                let text = text_without(&document, left_out);
                insta::assert_snapshot!(format!("{name}.{}", language.code()), text);
            }
        }
        for language in Language::ALL {
            let options = ReportOptions { extent: Extent::Short, ..options(language) };
            let text = report(&example("duinrand"), &options).plain_text();
            insta::assert_snapshot!(format!("short.{}", language.code()), text);
        }
    });
}

/// The worked example of chapter 7.5, to the letter.
#[test]
fn the_summary_of_the_method_comes_out() {
    let method = include_str!("../questions/datalab/method.md");
    let chapter = method.split("\n### 7.5 ").nth(1).unwrap();
    let chapter = chapter.split("\n## ").next().unwrap();
    let paragraphs: Vec<&str> = chapter
        .lines()
        .filter_map(|line| line.strip_prefix("> "))
        .collect();
    assert_eq!(paragraphs.len(), 3);
    let text = report(&example("duinrand"), &options(Dutch)).plain_text();
    for paragraph in paragraphs {
        assert!(
            text.lines().any(|line| line == paragraph),
            "not there: {paragraph}"
        );
    }
}

/// The sentences of chapter 7 for cases that the worked example doesn't have.
#[test]
fn the_sentences_of_the_method_come_out() {
    let expected = [
        // Chapter 7.2: a ceiling, and other gates after it.
        (
            "gates-open-late",
            Dutch,
            "De score van Voorbeeldstad is 94 van 100 en zou passen bij ‘Verankeren’. Het resultaat is toch ‘Voorbereiden’, omdat dit nog niet geregeld of niet bekend is: de toets vooraf op het gebruik van persoonsgegevens.",
        ),
        (
            "gates-open-late",
            English,
            "Also still open: the fairness assessment of models about people and the agreements with partners.",
        ),
        (
            "voorbeeldstad",
            Dutch,
            "Loopt er nu een project, bespreek dan deze week met de opdrachtgever of adviseur ethiek of dit deel moet pauzeren.",
        ),
        (
            "voorbeeldstad",
            Dutch,
            "Het hoogst scoort doel en afbakening (89); de meeste ruimte zit in samenwerking (64).",
        ),
        // Chapter 7.4: floors, with and without a score to show.
        (
            "low-dimension",
            Dutch,
            "De score past bij ‘Verankeren’, maar deze thema’s blijven onder de grens van 50 die daarvoor geldt: kennis (25) en samenwerking (25).",
        ),
        (
            "low-unknown-dimension",
            Dutch,
            "maar de bekende antwoorden over kennis komen gemiddeld op 0. Dat is onder de grens van 50 die daarvoor geldt.",
        ),
        // Chapter 5.3: provisional.
        (
            "low-unknown-dimension",
            English,
            "The band is therefore provisional.",
        ),
        (
            "low-unknown-dimension",
            Dutch,
            "De band is voorlopig Starten; met de ontbrekende antwoorden kan het Starten tot Verankeren worden.",
        ),
        // Chapter 7.4: no total, gates named all the same.
        (
            "half-answered",
            Dutch,
            "Over Voorbeeldstad is nog te weinig bekend voor een score; die ligt tussen 33 en 87 van 100.",
        ),
        (
            "half-answered",
            Dutch,
            "Vier randvoorwaarden staan nog open: de toets vooraf op het gebruik van persoonsgegevens (niet bekend),",
        ),
        // No open gates, all known or not.
        (
            "no-open-gates",
            Dutch,
            "Alle randvoorwaarden die gelden, zijn volgens de invullers geregeld.",
        ),
        (
            "low-unknown-dimension",
            English,
            "According to the known answers, all preconditions that apply have been met.",
        ),
        // Chapter 7, rule 2: much arranged, but a gate open.
        (
            "voorbeeldstad",
            Dutch,
            "Op dit thema is veel geregeld (score 70), maar één randvoorwaarde staat nog open: de toets op eerlijkheid van modellen over mensen. Tot die geregeld is, kan dit niet: een voorspellend of voorschrijvend model gebruiken bij beslissingen over mensen.",
        ),
        (
            "gates-open-late",
            English,
            "but two preconditions are still open:",
        ),
        // Detail: the literal answer, or all equal.
        (
            "duinrand",
            Dutch,
            "Het verst gevorderd: het doel van het datalab. De meeste ruimte zit in het tonen van tussenresultaten; nu geldt: ‘Er is nog geen project gestart of er is nog niets getoond.’",
        ),
        (
            "duinrand",
            Dutch,
            "Bij alle vragen van dit thema is antwoord 2 gekozen.",
        ),
        (
            "duinrand",
            Dutch,
            "Over dit thema is te weinig bekend voor een score: van 2 van de 4 vragen is het antwoord bekend.",
        ),
        (
            "everything-highest",
            Dutch,
            "Het hoogste antwoord is bereikt. Houd dit vast en deel de aanpak met een andere gemeente.",
        ),
    ];
    for (name, language, sentence) in expected {
        let text = report(&case(name), &options(language)).plain_text();
        assert!(text.contains(sentence), "{name} lacks: {sentence}");
    }
}

/// The blocks with those of groups in their place.
fn flattened(blocks: &[Block]) -> Vec<&Block> {
    let mut flat = Vec::new();
    for block in blocks {
        match block {
            Block::KeepTogether(inner) => flat.extend(flattened(inner)),
            Block::Card(card) => flat.extend(flattened(&card.blocks)),
            Block::Columns(columns) => {
                flat.extend(columns.iter().flat_map(|column| flattened(&column.blocks)));
            }
            other => flat.push(other),
        }
    }
    flat
}

#[test]
fn comes_back_after_three_months_or_six() {
    let text = |name, language| report(&example(name), &options(language)).plain_text();
    assert!(text("duinrand", Dutch).contains("Bespreek dit rapport opnieuw op 23 februari 2027."));
    assert!(text("duinrand", English).contains("Discuss this report again on 23 February 2027."));
    let met = with(example("voorbeeldstad"), "eerlijk-uitlegbaar", 3);
    let text = report(&met, &options(Dutch)).plain_text();
    assert!(text.contains("Opnieuw bespreken op\n23 mei 2027"), "{text}");
}

#[test]
fn money_only_with_a_rate() {
    let without = report(&example("duinrand"), &options(Dutch)).plain_text();
    assert!(!without.contains('€'));
    let with = report(&case("hourly-rate"), &options(Dutch)).plain_text();
    assert!(with.contains("Geld\nEerste stappen: €\u{a0}"), "{with}");
}

/// What respondents of a group wrote, and why they agreed, stays behind when others may not read it; what
/// they chose doesn't (chapter 5.7).
#[test]
fn a_group_keeps_its_own_words_to_itself_when_asked() {
    let own_words = [
        "De IAMA van mei",
        "De directie ziet",
        "Notulen",
        "Opmerking 3 bij",
    ];
    let written = |disclosure| {
        let texts = ["three-agreed", "twelve-respondents"].map(|name| {
            let options = ReportOptions {
                disclosure,
                ..options(Dutch)
            };
            report(&case(name), &options).plain_text()
        });
        texts.concat()
    };
    let (all, bare) = (
        written(Disclosure::INTERNAL),
        written(Disclosure {
            scan: true,
            notes: false,
        }),
    );
    for words in own_words {
        assert!(all.contains(words), "{words} is nowhere");
        assert!(!bare.contains(words), "{words} is there");
    }
    assert!(bare.contains("Gezamenlijk antwoord: 4"), "{bare}");
}

/// Page 2 is one page, always; the cover with its contents and the scores at a glance too (chapter 8).
#[test]
fn the_first_three_pages_take_one_page_each() {
    for (name, assessment) in cases() {
        for language in Language::ALL {
            let document = report(&assessment, &options(language));
            let frames = layout(&document, PageText::of(language));
            let page = |title: &str| {
                let entry = frames.outline.iter().find(|entry| entry.text == title);
                entry.unwrap_or_else(|| panic!("{name}: no {title}")).place.page
            };
            let titles = questions().titles();
            let name = format!("{name}.{}", language.code());
            assert_eq!(page(titles.decision.get(language)), 1, "{name}: the cover");
            assert_eq!(page(titles.overview.get(language)), 2, "{name}: the decision");
            assert_eq!(
                page(titles.gates.get(language)),
                3,
                "{name}: the scores at a glance"
            );
        }
    }
}

#[test]
fn every_case_keeps_the_rules() {
    for (name, assessment) in cases() {
        rules::inspect(&name, &assessment);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_scan_keeps_the_rules(assessment in random::reported()) {
        rules::inspect("random", &assessment);
    }

    #[test]
    fn the_decision_takes_one_page_whatever_was_answered(assessment in random::reported()) {
        for language in Language::ALL {
            let document = report(&assessment, &options(language));
            let chapters = chapters(&document);
            let (_, decision) = chapters.iter().find(|(anchor, _)| anchor == "decision").unwrap();
            let alone = Document { blocks: decision.clone(), ..document.clone() };
            let pages = layout(&alone, PageText::of(language)).pages.len();
            prop_assert_eq!(pages, 1, "{}", alone.plain_text());
        }
    }
}

/// Sixteen pages at most, with two dimensions a page: neither runs on to the next (chapter 8).
#[test]
fn dimensions_share_pages_in_pairs() {
    for name in ["duinrand", "voorbeeldstad"] {
        for language in Language::ALL {
            let frames = layout(
                &report(&example(name), &options(language)),
                PageText::of(language),
            );
            let name = format!("{name}.{}", language.code());
            assert!(frames.pages.len() <= 16, "{name}: {} pages", frames.pages.len());
            let page = |anchor: &str| frames.anchors[anchor].page;
            let pages: Vec<usize> = (1..=questions().dimensions().len())
                .map(|number| page(&format!("dimension-{number}")))
                .collect();
            let first = page("dimensions");
            let pairs: Vec<usize> = (0..pages.len()).map(|i| first + i / 2).collect();
            assert_eq!(pages, pairs, "{name}");
            assert_eq!(page("later"), pages[pages.len() - 1] + 1, "{name}");
        }
    }
}

/// The short report is about eight pages, with its appendix (chapter 8).
#[test]
fn the_short_report_is_short() {
    for name in ["duinrand", "voorbeeldstad"] {
        let options = ReportOptions {
            extent: Extent::Short,
            ..options(Dutch)
        };
        let frames = layout(&report(&example(name), &options), PageText::of(Dutch));
        assert!(frames.pages.len() <= 9, "{name}: {} pages", frames.pages.len());
    }
}
