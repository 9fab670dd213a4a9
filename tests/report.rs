//! What stands on the pages of the report, for ordinary and extraordinary scans, in both languages.
//!
//! Snapshots are in `tests/snapshots/report`: both worked examples in full, of the other cases the pages to decide on.
//! `INSTA_UPDATE=always` writes them again. What the sentences say is tested in `decision.rs`.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

#[path = "report/cases.rs"]
mod cases;
#[path = "common/group.rs"]
mod group;

#[path = "report/near.rs"]
mod near;
#[path = "report/room.rs"]
mod room;
#[path = "report/rules.rs"]
mod rules;
#[path = "report/versions.rs"]
mod versions;
#[path = "report/workbook.rs"]
mod workbook;

use cases::{case, cases};
use common::{example, questions, random};
use datalabscan::{
    assessment::Assessment,
    decision::{Decision, decide},
    evaluation::Case,
    i18n::Language::{self, Dutch, English},
    report::{
        Disclosure, ReportOptions, compose, copy_decision,
        document::{Block, Document, Inline, plain_text},
    },
};
use jiff::civil::date;
use proptest::prelude::*;

/// Pages to decide on, when there is advice.
const PAGES_TO_DECIDE: usize = 4;

fn options(language: Language) -> ReportOptions {
    ReportOptions::new(language, date(2026, 11, 29))
}

fn case_of(assessment: &Assessment) -> Case {
    Case::new(questions(), assessment.clone()).unwrap()
}

fn report(assessment: &Assessment, options: &ReportOptions) -> Document {
    compose(&case_of(assessment), options).unwrap()
}

fn decision(assessment: &Assessment, options: &ReportOptions) -> Decision {
    decide(&case_of(assessment), &options.request())
}

/// The blocks between page breaks.
fn pages(document: &Document) -> Vec<&[Block]> {
    document
        .blocks
        .split(|block| *block == Block::PageBreak)
        .collect()
}

/// The blocks with those of groups in their place.
fn flattened(blocks: &[Block]) -> Vec<&Block> {
    let mut flat = Vec::new();
    for block in blocks {
        match block {
            Block::KeepTogether(inner) | Block::Smaller(inner) => flat.extend(flattened(inner)),
            Block::Section(section) => {
                flat.push(block);
                flat.extend(flattened(&section.blocks));
            }
            Block::List(list) => {
                flat.push(block);
                flat.extend(list.items.iter().flat_map(|item| flattened(item)));
            }
            other => flat.push(other),
        }
    }
    flat
}

#[test]
fn says_what_it_said_before() {
    insta::with_settings!({snapshot_path => "snapshots/report", prepend_module_to_snapshot => false, omit_expression => true}, {
        for (name, assessment) in cases() {
            for language in Language::ALL {
                let document = report(&assessment, &options(language));
                let text = match name.as_str() {
                    "duinrand" | "voorbeeldstad" | "three-agreed" => document.plain_text(),
                    _ => {
                        let pages = pages(&document);
                        let shown = pages.iter().take(PAGES_TO_DECIDE);
                        shown.map(|page| plain_text(page)).collect::<Vec<_>>().join("\n")
                    }
                };
                insta::assert_snapshot!(format!("{name}.{}", language.code()), text);
            }
        }
    });
}

#[test]
fn every_case_keeps_the_rules() {
    for (name, assessment) in cases() {
        rules::inspect(&name, &assessment);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_scan_keeps_the_rules(assessment in random::reported()) {
        rules::inspect("random", &assessment);
    }
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
}

/// Names and quotes in another language carry it (chapter 33, rule 5).
#[test]
fn words_in_another_language_are_marked() {
    let foreign = |language: Language| {
        let document = report(&example("duinrand"), &options(language));
        let mut found = Vec::new();
        for block in flattened(&document.blocks) {
            let lines: Vec<&[Inline]> = match block {
                Block::Paragraph(paragraph) => vec![&paragraph.inlines],
                Block::Facts(facts) => facts
                    .facts
                    .iter()
                    .map(|fact| fact.description.as_slice())
                    .collect(),
                _ => Vec::new(),
            };
            for inline in lines.into_iter().flatten() {
                if let Inline::Foreign { inline, language } = inline {
                    found.push((language.clone(), inline.as_str().to_owned()));
                }
            }
        }
        found
    };
    let has = |found: &[(String, String)], language: &str, words: &str| {
        found
            .iter()
            .any(|(tag, text)| tag == language && text.contains(words))
    };
    let (dutch, english) = (foreign(Dutch), foreign(English));
    assert!(
        has(&dutch, "en", "Developing Maturity Models for IT Management"),
        "{dutch:?}"
    );
    assert!(!has(&dutch, "nl", ""), "Dutch needs no mark in Dutch");
    assert!(has(&english, "nl", "kom in actie!"), "{english:?}");
    assert!(has(&english, "nl", "Bij het buurtoverzicht"), "a remark");
    assert!(!has(&english, "en", ""));
}

#[test]
fn the_decision_is_copied_with_its_headings_lists_and_table() {
    for language in Language::ALL {
        for name in ["duinrand", "three-agreed", "nothing-answered"] {
            let (assessment, options) = (case(name), options(language));
            let case = case_of(&assessment);
            let decision = decide(&case, &options.request());
            let copied = copy_decision(&case, &options).unwrap();
            for words in [&decision.title, &decision.advice, &decision.agenda.sentence] {
                assert!(copied.text.contains(words), "{name}: {words}");
                assert!(
                    copied.html.contains(&words.replace('\'', "&#39;")),
                    "{name}: {words}"
                );
            }
            assert!(
                copied
                    .html
                    .starts_with(&format!("<div lang=\"{}\"><h1>", language.code()))
            );
            assert_eq!(
                copied.html.matches("<tr>").count(),
                copied.html.matches("</tr>").count()
            );
            assert_eq!(
                copied.html.contains("<table"),
                decision.proposal.is_some() || decision.missing.is_some()
            );
            if decision.agenda.to_tick.is_some() {
                assert!(copied.text.contains('☐') && copied.text.contains("______"));
                assert!(copied.html.contains('☐'));
            }
            assert!(!copied.text.contains("af te vinken"));
        }
    }
}
