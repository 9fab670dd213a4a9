//! Nothing in the code knows how many dimensions, items or levels there are: a small question set
//! with three levels goes through the whole flow.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

mod common;

use datalabscan::{
    assessment::{
        Assessment, ProfileValue, Response,
        format::{decode, encode},
    },
    evaluation::evaluate,
    i18n::Language,
    pdf::report_pdf,
    questionnaire::{FieldKind, Questionnaire, SourceFile, build},
    report::{ReportOptions, compose},
};

const DIMENSION: &str = r#"
Dimension(
    id: "bridges",
    title: (nl: "Bruggen", en: "Bridges"),
    short: (nl: "bruggen", en: "bridges"),
    why: (nl: "Een brug draagt. Of niet.", en: "A bridge carries. Or not."),
    provenance: (kind: Derived, quotes: ["brug"]),
    strong: (nl: "De bruggen dragen.", en: "The bridges carry."),
    middle: (nl: "Een deel draagt.", en: "Some carry."),
    weak: (nl: "Weinig draagt.", en: "Few carry."),
    items: [ITEM],
)
"#;

const ITEM: &str = r#"
Item(
    id: "ID",
    short: (nl: "ID", en: "ID"),
    question: (nl: "Draagt ID?", en: "Does ID carry?"),
    explanation: (nl: "Kijk eronder.", en: "Look below."),
    weight: 2,
    weight_reason: (nl: "Zwaar.", en: "Heavy."),
    target: {"idee": 1, "voorbereiding": 1, "eerste-project": 2, "lopend": 2},
    GATE
    evidence: [],
    who_knows: (nl: "brugwachter", en: "bridge keeper"),
    anchors: [
        (text: (nl: "Nee.", en: "No."), step: (what: (nl: "Stut.", en: "Prop."), who: (nl: "smid", en: "smith"),
            effort: S, horizon: WithinThreeMonths, this_week: (nl: "Meet.", en: "Measure."))),
        (text: (nl: "Soms.", en: "Sometimes."), step: (what: (nl: "Las.", en: "Weld."), who: (nl: "smid", en: "smith"),
            effort: L, horizon: AfterAYear, this_week: (nl: "Vraag.", en: "Ask."))),
        (text: (nl: "Ja.", en: "Yes.")),
    ],
),
"#;

const GATE: &str = r#"gate: (
    id: "gate", name: (nl: "Er is staal", en: "There is steel"), short: (nl: "staal", en: "steel"),
    blocks: (nl: "rijden", en: "driving"), decision: (nl: "Koop staal.", en: "Buy steel."),
    threshold: 1, ceiling: "voorbereiden",
),"#;

/// `text` with the list `name` on the outer level replaced.
fn with_list(text: &str, name: &str, list: &str) -> String {
    let start = text.find(&format!("\n    {name}: [")).unwrap();
    let rest = &text[start + 1..];
    let line = rest.lines().next().unwrap();
    let end = if line.ends_with("],") {
        line.len()
    } else {
        rest.find("\n    ],").unwrap() + "\n    ],".len()
    };
    format!("{}\n    {name}: [{list}],{}", &text[..start], &rest[end..])
}

fn bridges() -> Questionnaire {
    let head = common::question_files()
        .into_iter()
        .find(|file| file.name == "questionnaire.ron")
        .unwrap();
    let mut text = String::from_utf8(head.bytes).unwrap();
    let group = |phases: &str| {
        format!(
            "(phases: [{phases}], gate_order: [\"gate\"], open_gates: (nl: \"Vraag {{wie_weet}}.\", en: \"Ask {{wie_weet}}.\"))"
        )
    };
    let phases = format!(
        "{}, {}",
        group("\"idee\", \"voorbereiding\""),
        group("\"eerste-project\", \"lopend\"")
    );
    for (name, list) in [
        ("dimensions", "\"bridges.ron\""),
        ("emphasised", ""),
        ("tips", ""),
        ("checks", ""),
        ("risks", ""),
        ("scale", "0.0, 50.0, 100.0"),
        ("phases", phases.as_str()),
    ] {
        text = with_list(&text, name, list);
    }
    let item = |id: &str, gate: &str| ITEM.replace("ID", id).replace("GATE", gate);
    let items = format!("{}{}", item("stone", GATE), item("wood", ""));
    let files = [
        SourceFile {
            name: head.name,
            bytes: text.into_bytes(),
        },
        SourceFile {
            name: "bridges.ron".into(),
            bytes: DIMENSION.replace("ITEM", &items).into_bytes(),
        },
    ];
    build(&files)
        .unwrap_or_else(|problems| panic!("{problems:#?}"))
        .questionnaire
}

fn with_profile(questions: &Questionnaire) -> Assessment {
    let mut scan = Assessment::new(questions, Language::English);
    for field in questions.fields() {
        let value = match &field.kind {
            FieldKind::Text => ProfileValue::Text("Bridgeton".into()),
            FieldKind::Choice(choices) => ProfileValue::Choice(choices[0].id),
            FieldKind::Choices(choices) => ProfileValue::Choices(vec![choices[0].id]),
            FieldKind::Number | FieldKind::Euro => ProfileValue::Number(50.0),
        };
        scan.set_profile(field.id, Some(value));
    }
    scan
}

#[test]
fn three_levels_go_through_the_whole_flow() {
    let questions = bridges();
    assert_eq!(
        (
            questions.highest(),
            questions.dimensions().len(),
            questions.items().len()
        ),
        (2, 1, 2)
    );
    for (levels, total, band) in [
        ([0, 0], 0, "verkennen"),
        ([1, 2], 75, "doorgroeien"),
        ([2, 2], 100, "verankeren"),
    ] {
        let mut scan = with_profile(&questions);
        for (item, level) in questions.items().iter().zip(levels) {
            scan.answer_mut(item.id).response = Response::level(level);
        }
        assert_eq!(
            decode(&questions, encode(&questions, &scan).as_bytes()).unwrap(),
            scan
        );
        let evaluation = evaluate(&questions, &scan).unwrap();
        assert_eq!(evaluation.score.total.rounded(), Some(total));
        assert_eq!(
            evaluation
                .score
                .band_id()
                .map(|id| questions.band(id).key.as_str()),
            Some(band)
        );
        for language in Language::ALL {
            let options = ReportOptions::new(language, jiff::civil::date(2026, 11, 23));
            let text = compose(&questions, &scan, &evaluation, &options).plain_text();
            assert!(text.contains("Bridgeton") && !text.contains('{'), "{text}");
            assert!(
                report_pdf(&questions, &scan, &evaluation, &options)
                    .unwrap()
                    .starts_with(b"%PDF")
            );
        }
    }
}

#[test]
fn a_level_of_the_larger_scale_does_not_exist_here() {
    let questions = bridges();
    let text = encode(&questions, &with_profile(&questions));
    let text = text.replace("answers: {", "answers: {\"wood\": Answer(response: Level(3)),");
    assert!(decode(&questions, text.as_bytes()).is_err());
}

#[test]
fn everything_unknown_is_an_interval() {
    let questions = bridges();
    let evaluation = evaluate(&questions, &with_profile(&questions)).unwrap();
    let total = evaluation.score.total;
    assert_eq!(
        (
            total.score,
            total.interval.low.to_bits(),
            total.interval.high.to_bits()
        ),
        (None, 0_f64.to_bits(), 100_f64.to_bits())
    );
    assert_eq!(evaluation.recommendations.len(), 1, "only the gate");
}
