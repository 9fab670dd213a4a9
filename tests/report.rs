//! What the report says, for ordinary and extraordinary scans, in both languages.
//!
//! Snapshots are in `tests/snapshots/report`; the two worked examples are there in full, the other
//! cases without the parts that say the same for everyone. `INSTA_UPDATE=always` writes them anew.

mod common;

use common::{answer_all, everything_applies, example, item, questions};
use datalabscan::{
    assessment::{Assessment, ProfileValue, Response, applies, may_skip},
    evaluation::evaluate,
    i18n::Language::{self, Dutch, English},
    report::{
        Extent, ReportOptions, compose,
        document::{Block, Document},
    },
};
use jiff::civil::date;

/// Chapters that say the same for everyone.
const SAME_FOR_EVERYONE: [&str; 3] = ["method", "answers", "glossary"];

/// Words that the report never uses (chapter 5.8), nor may suggest.
const FORBIDDEN: [&str; 8] = [
    "gecertificeerd",
    "voldoet aan de wet",
    "compliant",
    "benchmark",
    "bewezen",
    "certified",
    "meets the law",
    "proven",
];

fn options(language: Language) -> ReportOptions {
    ReportOptions::new(language, date(2026, 11, 23))
}

fn report(assessment: &Assessment, options: &ReportOptions) -> Document {
    let evaluation = evaluate(questions(), assessment).unwrap();
    compose(questions(), assessment, &evaluation, options)
}

/// Every case, with its name.
fn cases() -> Vec<(&'static str, Assessment)> {
    vec![
        ("duinrand", example("duinrand")),
        ("voorbeeldstad", example("voorbeeldstad")),
        ("nothing_answered", everything_applies()),
        ("nothing_known", all(&Response::DontKnow)),
        ("half_answered", half_answered()),
        (
            "no_open_gates",
            with(example("voorbeeldstad"), "eerlijk-uitlegbaar", 3),
        ),
        ("all_gates_open", all(&Response::level(1))),
        ("gates_open_late", gates_open_late()),
        ("everything_highest", all(&Response::level(4))),
        ("much_not_applicable", much_not_applicable()),
        ("hourly_rate", hourly_rate()),
        ("long_notes", long_notes()),
        ("low_dimension", low_dimension()),
        ("low_unknown_dimension", low_unknown_dimension()),
        ("one_dimension", one_dimension()),
        ("checks", checks()),
    ]
}

fn all(response: &Response) -> Assessment {
    let mut assessment = everything_applies();
    answer_all(&mut assessment, response);
    assessment
}

fn with(mut assessment: Assessment, key: &str, level: u8) -> Assessment {
    assessment.answer_mut(item(key)).response = Response::level(level);
    assessment
}

fn answer_dimension(assessment: &mut Assessment, number: usize, response: &Response) {
    for item in &questions().dimensions()[number - 1].items {
        assessment.answer_mut(*item).response = response.clone();
    }
}

/// Every second question of the advanced example.
fn half_answered() -> Assessment {
    let mut assessment = example("voorbeeldstad");
    for item in questions().items().iter().step_by(2) {
        assessment.answer_mut(item.id).response = Response::Unanswered;
    }
    assessment
}

/// A high score with gates open at both ceilings.
fn gates_open_late() -> Assessment {
    let assessment = with(all(&Response::level(4)), "grondslag", 1);
    let assessment = with(assessment, "partner-afspraken", 1);
    with(assessment, "eerlijk-uitlegbaar", 2)
}

/// Everything that may be skipped is skipped.
fn much_not_applicable() -> Assessment {
    let mut assessment = example("duinrand");
    for (key, option) in [("persoonsgegevens", "nee"), ("fase", "lopend")] {
        let field = questions().field_by_key(key).unwrap();
        assessment.set_profile(field.id, ProfileValue::parse(field, option).unwrap());
    }
    for item in questions().items() {
        if applies(item, &assessment) && may_skip(item, &assessment) {
            assessment.answer_mut(item.id).response =
                Response::NotApplicable("er zijn alleen open gegevens".to_owned());
        }
    }
    assessment
}

fn hourly_rate() -> Assessment {
    let mut assessment = example("duinrand");
    let roles = questions().roles();
    assessment.set_profile(roles.hourly_rate, Some(ProfileValue::Number(85.0)));
    assessment.set_profile(roles.hours_per_week, Some(ProfileValue::Number(6.5)));
    assessment
}

fn long_notes() -> Assessment {
    let mut assessment = example("voorbeeldstad");
    let long = "Een lange opmerking over hoe het werkelijk gaat. ".repeat(40);
    for item in questions().items().iter().take(6) {
        let answer = assessment.answer_mut(item.id);
        answer.note.clone_from(&long);
        answer.evidence = "Besluit van 12 maart, zaaknummer 2026-0312".to_owned();
    }
    let name = "Gemeente ".to_owned() + &"Lange-Naam-aan-de-".repeat(4) + "Rijn";
    assessment.set_profile(questions().roles().name, Some(ProfileValue::Text(name)));
    assessment
}

/// High scores, but for one dimension.
fn low_dimension() -> Assessment {
    let mut assessment = all(&Response::level(4));
    answer_dimension(&mut assessment, 5, &Response::level(1));
    answer_dimension(&mut assessment, 6, &Response::level(1));
    assessment
}

/// A dimension that is too unknown to show, but whose known answer holds the band down.
fn low_unknown_dimension() -> Assessment {
    let mut assessment = all(&Response::level(4));
    answer_dimension(&mut assessment, 5, &Response::DontKnow);
    assessment
        .answer_mut(questions().dimensions()[4].items[3])
        .response = Response::level(0);
    assessment
}

/// Only one dimension is answered.
fn one_dimension() -> Assessment {
    let mut assessment = everything_applies();
    answer_dimension(&mut assessment, 1, &Response::level(2));
    assessment
}

/// Some checks fire, one with a reason.
fn checks() -> Assessment {
    let assessment = with(example("voorbeeldstad"), "budget", 0);
    let assessment = with(assessment, "uren-inhoud", 0);
    let mut assessment = with(assessment, "samen-aan-tafel", 4);
    let fired = evaluate(questions(), &assessment).unwrap().checks;
    assessment.set_reason(
        fired[0].id,
        Some(datalabscan::assessment::Reason {
            combination: fired[0].combination.clone(),
            text: "de afdeling betaalt de uren".to_owned(),
        }),
    );
    assessment
}

/// The chapters, each with its heading's anchor.
fn chapters(document: &Document) -> Vec<(String, Vec<Block>)> {
    let mut chapters = vec![(String::new(), Vec::new())];
    for block in &document.blocks {
        if let Block::Heading(heading) = block
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
                let left_out: &[&str] = match name {
                    "duinrand" | "voorbeeldstad" => &[],
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
    let text = report(&example("duinrand"), &options(Dutch)).plain_text();
    for paragraph in [
        "Gemeente Duinrand heeft een begin gemaakt (score 21 van 100). Een project dat nu start, leunt nog sterk op toeval en goede wil. Met een beperkt aantal gerichte afspraken komt een eerste project binnen bereik; die staan in dit rapport op volgorde. Vóór de start van een project moet nog geregeld of nagegaan worden: een opdrachtgever, vaste uren voor het kernteam, de toets vooraf op het gebruik van persoonsgegevens (niet bekend), de voortoets en zo nodig de DPIA, en de beperkte toegang tot gegevens (niet bekend). Dat is in deze fase gebruikelijk; regel ze vóór de start van een (volgend) project.",
        "Van 8 procent van de vragen (gewogen) is het antwoord nog niet bekend; daarom ligt de score tussen 20 en 27. De band blijft daarbij gelijk. Het hoogst scoort kennis (29); de meeste ruimte zit in doel en afbakening (17) en vaste plek (17). Over zorgvuldigheid is te weinig bekend voor een score.",
        "De eerste drie stappen zijn: Laat de directie of de afdelingsmanager één opdrachtgever aanwijzen die over het onderwerp mag beslissen. Leg voor minstens twee medewerkers uren per week schriftelijk vast, tot het eerste project klaar is. Zoek uit hoe het zit met de wettelijke basis en vraag dit na bij de privacy officer of functionaris gegevensbescherming. Dit is een eerste indruk van 1 invuller; bespreek het beeld voordat er een besluit op volgt.",
    ] {
        assert!(
            text.lines().any(|line| line == paragraph),
            "not there: {paragraph}"
        );
    }
}

#[test]
fn says_nothing_that_a_reader_would_stumble_over() {
    for (name, assessment) in cases() {
        for language in Language::ALL {
            for extent in [Extent::Full, Extent::Short] {
                let options = ReportOptions {
                    extent,
                    ..options(language)
                };
                let text = report(&assessment, &options).plain_text();
                for line in text.lines() {
                    let here = || format!("{name}.{}: {line}", language.code());
                    let line = line.strip_prefix("[ ] ").unwrap_or(line);
                    for wrong in ["{", "}", "None", "NaN", "  ", " .", " ,", "::", "’’", "Some("] {
                        assert!(!line.contains(wrong), "`{wrong}` in {}", here());
                    }
                    assert!(!line.contains("..") && !line.contains(".’."), "{}", here());
                    assert!(!line.ends_with(": ") && line.trim() != ":", "{}", here());
                    let lower = line.to_lowercase();
                    for word in FORBIDDEN {
                        assert!(!lower.contains(word), "`{word}` in {}", here());
                    }
                }
            }
        }
    }
}

#[test]
fn every_heading_has_something_under_it_and_an_anchor_of_its_own() {
    for (name, assessment) in cases() {
        for extent in [Extent::Full, Extent::Short] {
            let options = ReportOptions {
                extent,
                ..options(Dutch)
            };
            let document = report(&assessment, &options);
            let mut anchors: Vec<&str> = document
                .headings()
                .iter()
                .map(|one| one.anchor.as_str())
                .collect();
            let flat = flattened(&document.blocks);
            for pair in flat.windows(2) {
                if let [Block::Heading(first), second] = pair {
                    let deeper = matches!(second, Block::Heading(next) if next.level > first.level);
                    let content = !matches!(second, Block::Heading(_) | Block::PageBreak | Block::Rule);
                    assert!(content || deeper, "{name}: nothing under {}", first.text);
                }
            }
            assert!(!matches!(flat.last(), Some(Block::Heading(_))), "{name}");
            for block in &flat {
                let empty = match block {
                    Block::Table(table) => table.rows.is_empty() || table.header.len() != table.columns.len(),
                    Block::List(list) => list.items.is_empty(),
                    Block::Facts(facts) => facts.is_empty(),
                    Block::Paragraph(paragraph) => paragraph.inlines.is_empty(),
                    _ => false,
                };
                assert!(!empty, "{name}: {block:?}");
                if let Block::Table(table) = block {
                    for row in &table.rows {
                        assert!(
                            row.cells.len() == 1 || row.cells.len() == table.columns.len(),
                            "{name}: {row:?}"
                        );
                    }
                }
            }
            let count = anchors.len();
            anchors.sort_unstable();
            anchors.dedup();
            assert_eq!(anchors.len(), count, "{name}: two headings with one anchor");
        }
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

/// Chapter 7, rule 7: at most five sentences a paragraph, at most 25 words a sentence without its lists.
#[test]
fn the_summary_is_short() {
    for (name, assessment) in cases() {
        for language in Language::ALL {
            let document = report(&assessment, &options(language));
            let (_, overview) = chapters(&document)
                .into_iter()
                .find(|(anchor, _)| anchor == "overview")
                .unwrap();
            for block in &overview {
                let Block::Paragraph(paragraph) = block else {
                    continue;
                };
                let text: String = paragraph.inlines.iter().map(|inline| inline.as_str()).collect();
                let sentences: Vec<&str> = text.split_inclusive(['.', '?']).collect();
                let sentences: Vec<&str> = sentences
                    .iter()
                    .map(|one| one.trim())
                    .filter(|one| one.len() > 1)
                    .collect();
                assert!(sentences.len() <= 5, "{name}: {text}");
                for sentence in sentences {
                    // A list stands behind a colon, or has entries apart by commas.
                    let body = sentence.split(':').next().unwrap();
                    let words = body.split(',').map(|part| part.split_whitespace().count());
                    assert!(words.max() <= Some(25), "{name}: {sentence}");
                }
            }
        }
    }
}

/// Chapter 7, rules 2 and 6.
#[test]
fn calls_nothing_strong_with_an_open_gate_or_without_a_score() {
    let q = questions();
    for (name, assessment) in cases() {
        let evaluation = evaluate(q, &assessment).unwrap();
        let text = report(&assessment, &options(English)).plain_text();
        for dimension in q.dimensions() {
            let open = evaluation
                .score
                .open_gates()
                .any(|gate| dimension.items.contains(&gate.item));
            let unknown = evaluation.score.dimension(dimension.id).score().is_none();
            if open || unknown {
                assert!(
                    !text.contains(&dimension.strong.en),
                    "{name}: {}",
                    dimension.strong.en
                );
            }
            if unknown {
                assert!(
                    !text.contains(&dimension.weak.en),
                    "{name}: {}",
                    dimension.weak.en
                );
            }
        }
    }
}

#[test]
fn comes_back_after_three_months_or_six() {
    let text = |name, language| report(&example(name), &options(language)).plain_text();
    assert!(text("duinrand", Dutch).contains("Bespreek dit rapport opnieuw op 23 februari 2027."));
    assert!(text("duinrand", English).contains("Discuss this report again on 23 February 2027."));
    let met = with(example("voorbeeldstad"), "eerlijk-uitlegbaar", 3);
    let text = report(&met, &options(Dutch)).plain_text();
    assert!(text.contains("Opnieuw bespreken op: 23 mei 2027"), "{text}");
}

#[test]
fn money_only_with_a_rate() {
    let without = report(&example("duinrand"), &options(Dutch)).plain_text();
    assert!(!without.contains('€'));
    let with = report(&hourly_rate(), &options(Dutch)).plain_text();
    assert!(with.contains("Geld: € "), "{with}");
}

/// Run with `cargo test --test report -- --ignored` and look at the pages.
#[test]
#[ignore = "writes files to look at"]
fn write_reports() {
    let folder = std::path::Path::new("/tmp/report-sample");
    std::fs::create_dir_all(folder).unwrap();
    for (name, assessment) in cases() {
        for language in Language::ALL {
            let document = report(&assessment, &options(language));
            let frames =
                datalabscan::report::layout::layout(&document, &datalabscan::report::page_text(language));
            let bytes = datalabscan::pdf::pdf(&frames, &datalabscan::pdf::Metadata::of(&document)).unwrap();
            std::fs::write(folder.join(format!("{name}.{}.pdf", language.code())), bytes).unwrap();
        }
    }
}
