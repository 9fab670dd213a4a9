//! The workbook: what it says once, and in which order (chapters 31 and 34).

use std::collections::BTreeSet;

use datalabscan::{
    assessment::Response,
    i18n::Language::{self, Dutch, English},
    report::{
        ReportOptions,
        document::{Block, Inline, plain_text},
    },
};

use crate::{
    PAGES_TO_DECIDE, cases,
    common::{example, item},
    flattened, options, pages, report,
};

/// The text of the workbook.
fn workbook(name: &str, language: Language) -> String {
    let document = report(&cases::case(name), &options(language));
    pages(&document)[PAGES_TO_DECIDE..]
        .iter()
        .map(|page| plain_text(page))
        .collect()
}

/// Chapter 31, rule 1.
#[test]
fn no_tip_is_told_twice() {
    for name in ["duinrand", "voorbeeldstad", "long-notes"] {
        for language in Language::ALL {
            let text = workbook(name, language);
            let tips: Vec<&str> = text.lines().filter(|line| line.contains("Tip: ")).collect();
            let each: BTreeSet<&&str> = tips.iter().collect();
            assert!(tips.len() > 1, "{name}: {tips:?}");
            assert_eq!(tips.len(), each.len(), "{name}: {tips:?}");
        }
    }
}

/// Chapter 34, rule 2.
#[test]
fn terms_are_in_the_order_of_the_language() {
    let orders = Language::ALL.map(|language| {
        let document = report(&example("voorbeeldstad-drie"), &options(language));
        let Some(Block::Facts(glossary)) = flattened(&document.blocks).last().copied() else {
            panic!("the glossary ends the report");
        };
        let terms: Vec<String> = glossary
            .facts
            .iter()
            .map(|fact| fact.term.to_lowercase())
            .collect();
        assert!(terms.len() > 20, "{terms:?}");
        assert!(terms.is_sorted(), "{terms:?}");
        terms
    });
    assert_ne!(orders[0], orders[1]);
}

/// Chapter 31, rule 3.
#[test]
fn a_group_of_one_mind_is_one_line() {
    let together = |text: &str| text.matches("Alle invullers: ").count();
    let mut scan = example("voorbeeldstad-drie");
    let agreed = report(&scan, &options(Dutch)).plain_text();
    assert_eq!(together(&agreed), 40);
    assert!(!agreed.contains("Data-analist of onderzoeker: "));
    scan.answer_mut(item("doel-vastgelegd")).response = Response::Unanswered;
    let without = report(&scan, &options(Dutch)).plain_text();
    assert_eq!(together(&without), 39, "not all answered");
    assert!(without.contains("Data-analist of onderzoeker: "));
}

/// What isn't known or filled in is explained too (chapter 28.1, rule 6).
#[test]
fn the_legend_has_every_sign_of_the_matrix() {
    let legend = |name: &str| {
        let document = report(&cases::case(name), &options(English));
        let flat = flattened(&document.blocks);
        let mut after = flat.iter().skip_while(|block| !matches!(block, Block::Matrix(_)));
        match after.nth(1) {
            Some(Block::Paragraph(legend)) => legend.inlines.iter().map(Inline::as_str).collect::<String>(),
            other => panic!("{name}: {other:?}"),
        }
        .replace('\u{a0}', " ")
    };
    let empty = "target of this phase · precondition open · still to fill in";
    assert_eq!(legend("nothing-answered"), empty);
    let unknown = "target of this phase · precondition open · don’t know";
    assert_eq!(legend("nothing-known"), unknown);
    assert!(legend("half-answered").ends_with(" · still to fill in"));
    assert!(!legend("voorbeeldstad").contains("fill in"));
}

/// Chapter 29.1: a version for publication says nothing of what is needed first.
#[test]
fn a_page_is_called_after_what_is_on_it() {
    let public = ReportOptions {
        publication: true,
        ..options(Dutch)
    };
    let title = |options: &ReportOptions| {
        let document = report(&cases::case("running-nothing-arranged"), options);
        let mut headings = document.headings().into_iter();
        headings
            .find(|one| one.anchor == "preconditions")
            .unwrap()
            .text
            .clone()
    };
    assert_eq!(title(&public), "Wat nu niet mag");
    assert_eq!(
        title(&options(Dutch)),
        "Wat nu niet mag, en wat er eerst nodig is"
    );
}
