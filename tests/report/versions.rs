//! What stands in each version of the report (chapters 23.2 and 25.6).

use datalabscan::{
    assessment::{Assessment, ProfileValue, Response},
    decision::Variant,
    i18n::Language::{self, Dutch, English},
    report::{
        Part, ReportOptions, compose,
        document::{Block, MatrixAnswer},
    },
};

use crate::{
    case_of,
    cases::case,
    common::{example, item, questions},
    decision, flattened, options, pages, report,
};

/// The anchors of the headings, page by page.
pub fn anchors(name: &str, options: &ReportOptions) -> Vec<Vec<String>> {
    let document = report(&case(name), options);
    let headings = document.headings();
    let first = |page: &[Block]| datalabscan::report::document::Document {
        blocks: page.to_vec(),
        ..document.clone()
    };
    assert!(!headings.is_empty());
    let of = |page: &&[Block]| {
        first(page)
            .headings()
            .iter()
            .map(|one| one.anchor.clone())
            .collect()
    };
    pages(&document).iter().map(of).collect()
}

fn starts(page: &[String], expected: &[&str]) {
    let page: Vec<&str> = page.iter().map(String::as_str).collect();
    assert!(page.starts_with(expected), "{page:?} isn't {expected:?}");
}

#[test]
fn a_provisional_report_has_every_block_and_chapter() {
    let own = options(Dutch);
    assert_eq!(decision(&case("duinrand"), &own).variant, Variant::Provisional);
    let pages = anchors("duinrand", &own);
    assert_eq!(pages.len(), 5, "four pages and the workbook");
    let front = ["decision", "about", "advice", "reasons", "stops", "proposal"];
    starts(&pages[0], &front);
    for block in ["inaction", "agenda", "certainty"] {
        assert!(pages[0].contains(&block.to_owned()), "{block}");
    }
    starts(&pages[1], &["standing", "meaning", "gaps", "matrix", "remarks"]);
    starts(&pages[2], &["preconditions", "open"]);
    assert!(pages[3].contains(&"steps".to_owned()) && pages[3].contains(&"totals".to_owned()));
    let chapters = ["themes", "answers", "checks", "method", "law", "glossary"];
    let in_order: Vec<&String> = pages[4]
        .iter()
        .filter(|one| chapters.contains(&one.as_str()))
        .collect();
    assert_eq!(in_order, chapters);
    let group = anchors("three-agreed", &own);
    assert!(group[4].contains(&"differences".to_owned()));
    let front: Vec<&str> = group[0].iter().map(String::as_str).collect();
    assert!(
        !front.contains(&"stops") && front.contains(&"proposal"),
        "{front:?}"
    );
}

#[test]
fn without_advice_there_are_two_pages() {
    let pages = anchors("nothing-answered", &options(Dutch));
    assert_eq!(pages.len(), 2);
    assert_eq!(
        pages[0],
        [
            "decision",
            "about",
            "advice",
            "missing",
            "stops",
            "agenda",
            "certainty"
        ]
    );
    assert_eq!(pages[1], ["standing", "matrix", "open-questions", "how-counted"]);
    let document = report(&case("nothing-answered"), &options(Dutch));
    let matrix = flattened(&document.blocks)
        .into_iter()
        .find_map(|block| match block {
            Block::Matrix(matrix) => Some(matrix),
            _ => None,
        });
    assert_eq!(matrix.unwrap().score_header, None, "no scores");
}

/// Chapter 25.5, rule 1: readers see why roles stand beside answers.
#[test]
fn a_group_says_why_roles_are_shown() {
    let text = |scan: &Assessment| report(scan, &options(Dutch)).plain_text();
    let agreed = text(&example("voorbeeldstad-drie"));
    assert!(agreed.contains("Alle invullers vinden goed dat hun rol bij hun antwoord staat."));
    let others = text(&case("three-agreed"));
    assert!(others.contains("als minstens 3 mensen met die rol de vraag beantwoordden."));
    let own = text(&case("duinrand"));
    assert!(
        !own.contains("hun rol") && !own.contains("Een rol"),
        "one respondent has nobody to hide from"
    );
}

#[test]
fn a_short_report_is_part_one_with_the_method_in_six_lines() {
    let short = ReportOptions {
        short: true,
        ..options(Dutch)
    };
    let pages = anchors("duinrand", &short);
    assert_eq!(pages.len(), 4);
    let ends = pages.iter().filter(|page| page.last().unwrap() == "how-counted");
    assert_eq!(ends.count(), 1, "on the last page with room for it");
}

#[test]
fn chapters_can_be_left_out_one_by_one() {
    for part in Part::ALL {
        let without = ReportOptions {
            without: [part].into(),
            ..options(Dutch)
        };
        let pages = anchors("three-agreed", &without);
        let chapters: Vec<&str> = pages[4].iter().map(String::as_str).collect();
        for other in Part::ALL {
            assert_eq!(
                chapters.contains(&other.key()),
                other != part,
                "{part:?}: {chapters:?}"
            );
        }
    }
    let without = ReportOptions {
        without: Part::ALL.into(),
        ..options(Dutch)
    };
    assert_eq!(anchors("three-agreed", &without).len(), 4);
}

/// Nothing of what isn't everyone's business (chapter 25.6).
#[test]
fn a_publication_leaves_out_what_it_must() {
    for (name, language) in [
        ("three-agreed", Dutch),
        ("duinrand", English),
        ("all-gates-open", Dutch),
    ] {
        let public = ReportOptions {
            publication: true,
            ..options(language)
        };
        let (inside, made) = (
            report(&case(name), &options(language)),
            report(&case(name), &public),
        );
        let text = made.plain_text();
        let pages = anchors(name, &public);
        let front: Vec<&str> = pages[0].iter().map(String::as_str).collect();
        for gone in ["stops", "proposal", "inaction", "agenda"] {
            assert!(!front.contains(&gone), "{name}: {gone}");
        }
        let all: Vec<&String> = pages.iter().flatten().collect();
        for gone in ["remarks", "plan", "steps", "differences", "answers", "checks"] {
            assert!(!all.iter().any(|one| *one == gone), "{name}: {gone}");
        }
        for there in [
            "advice",
            "certainty",
            "matrix",
            "preconditions",
            "themes",
            "method",
            "law",
        ] {
            assert!(all.iter().any(|one| *one == there), "{name}: {there}");
        }
        let withheld = decision(&case(name), &public).withheld;
        assert!(!withheld.is_empty());
        for id in withheld {
            let item = questions().item(id);
            let sentences = item.anchors.iter().map(|anchor| anchor.text.get(language));
            for words in sentences {
                assert!(!text.contains(words.trim_end_matches('.')), "{name}: {words}");
            }
            let matrix = flattened(&made.blocks).into_iter().find_map(|block| match block {
                Block::Matrix(matrix) => Some(matrix),
                _ => None,
            });
            let row = &matrix.unwrap().rows[item.dimension.index()];
            assert_eq!(row.score.score, None, "{name}: it could be worked out");
            let cell = row.cells.iter().find(|cell| cell.number == item.number).unwrap();
            assert!(
                matches!(cell.answer, MatrixAnswer::None(_))
                    && cell.marks.is_empty()
                    && cell.target.is_none()
            );
        }
        for item in questions().items() {
            let answer = case(name).answer(item.id).clone();
            for words in [&answer.note, &answer.evidence] {
                assert!(
                    words.trim().len() < 12 || !text.contains(words.trim()),
                    "{name}: {words}"
                );
            }
        }
        assert!(inside.plain_text().len() > text.len());
    }
}

#[test]
fn there_is_no_publication_without_advice_and_no_higher_decider_without_support() {
    for language in Language::ALL {
        let public = ReportOptions {
            publication: true,
            ..options(language)
        };
        let refused = compose(&case_of(&case("nothing-answered")), &public).unwrap_err();
        let why = match language {
            Dutch => "Er is nog te weinig bekend voor een versie voor publicatie.",
            English => "Too little is known for a version for publication.",
        };
        assert_eq!(refused.explain(language), why);
        let higher = ReportOptions {
            higher_decider: true,
            ..options(language)
        };
        let refused = compose(&case_of(&case("duinrand")), &higher).unwrap_err();
        assert!(refused.explain(language).contains(match language {
            Dutch => "onderbouwd beeld",
            English => "supported picture",
        }));
        let decided = compose(&case_of(&case("three-agreed")), &higher).unwrap();
        let heading = match language {
            Dutch => "Het college besluit",
            English => "The municipal executive decides",
        };
        assert!(decided.headings().iter().any(|one| one.text == heading));
    }
}

/// Chapter 33, rule 4: each cell in words.
#[test]
fn each_cell_of_the_matrix_says_what_it_shows() {
    let mut scan = case("duinrand");
    scan.answer_mut(item("doel-vastgelegd")).response = Response::DontKnow;
    scan.answer_mut(item("project-afgebakend")).response = Response::Unanswered;
    scan.answer_mut(item("datakwaliteit")).evidence = "lijst in de map".into();
    let cells = |language| {
        let document = report(&scan, &options(language));
        let matrix = flattened(&document.blocks)
            .into_iter()
            .find_map(|block| match block {
                Block::Matrix(matrix) => Some(matrix.clone()),
                _ => None,
            });
        let rows = matrix.unwrap().rows;
        move |number: &str| {
            let mut cells = rows.iter().flat_map(|row| &row.cells);
            cells.find(|cell| cell.number == number).unwrap().spoken.clone()
        }
    };
    let (nl, en) = (cells(Dutch), cells(English));
    assert_eq!(nl("1.1"), "1.1 Doel: weet ik niet");
    assert_eq!(en("1.1"), "1.1 Goal: don’t know");
    assert_eq!(nl("1.2"), "1.2 Afbakening: nog in te vullen");
    assert_eq!(
        nl("2.2"),
        "2.2 Opdrachtgever: antwoord 2 van 5, streef 4, randvoorwaarde open"
    );
    assert_eq!(
        en("2.2"),
        "2.2 Client: answer 2 of 5, target 4, precondition open"
    );
    assert_eq!(nl("9.1"), "9.1 Grondslag: weet ik niet, randvoorwaarde open");
    assert_eq!(nl("4.4"), "4.4 Kennis partners: geldt niet");
    assert!(nl("8.2").ends_with(", bewijs genoemd"), "{}", nl("8.2"));
}

#[test]
fn a_status_of_ones_own_stands_behind_the_status_and_in_every_footer() {
    let concept = ReportOptions {
        status: "concept".to_owned(),
        ..options(Dutch)
    };
    let mut scan = case("duinrand");
    let name = questions().roles().name;
    scan.set_profile(name, Some(ProfileValue::Text("Gemeente Duinrand".into())));
    let document = report(&scan, &concept);
    assert_eq!(document.footer, "voorlopig, concept · Gemeente Duinrand");
    assert!(
        document
            .title
            .starts_with("Gemeente Duinrand: Voorlopig advies over het datalab")
    );
}
