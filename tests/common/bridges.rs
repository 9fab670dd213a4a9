//! A small question set with one dimension, two items and three levels.

use std::sync::Arc;

use datalabscan::{
    assessment::{Assessment, ProfileValue},
    i18n::Language,
    questionnaire::{FieldKind, Questionnaire, SourceFile, build},
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
pub fn with_list(text: &str, name: &str, list: &str) -> String {
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

/// The bundled set's head with this one dimension.
pub fn bridges() -> Arc<Questionnaire> {
    bridges_with(|head| head)
}

/// The same, in which the phase may stay open.
pub fn bridges_of_any_phase() -> Arc<Questionnaire> {
    let phase = "id: \"fase\",\n            kind: Choice,\n            required: ";
    bridges_with(|head| {
        let open = head.replace(&format!("{phase}true"), &format!("{phase}false"));
        assert_ne!(open, head);
        open
    })
}

fn bridges_with(change: impl FnOnce(String) -> String) -> Arc<Questionnaire> {
    let head = super::question_files()
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
            bytes: change(text).into_bytes(),
        },
        SourceFile {
            name: "bridges.ron".into(),
            bytes: DIMENSION.replace("ITEM", &items).into_bytes(),
        },
    ];
    let built = build(&files).unwrap_or_else(|problems| panic!("{problems:#?}"));
    Arc::new(built.questionnaire)
}

/// A scan with every field of the profile filled in, and no answers.
pub fn with_profile(questions: &Questionnaire) -> Assessment {
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
