//! `plan`: the cheapest steps to a stage, for people and for programs.

use std::fs;

use datalabscan::{
    assessment::{examples, format::encode},
    i18n::{Language, LeastEffortText},
};
use serde_json::{Value, json};

use crate::{common::example, fails, fine};

fn with_examples() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for example in examples() {
        let path = folder.path().join(format!("{}.datalabscan", example.key));
        fs::write(path, example.text).unwrap();
    }
    folder
}

#[test]
fn the_cheapest_steps_are_said_in_both_languages() {
    let folder = with_examples();
    let plan = ["plan", "duinrand", "--to"];
    let said = fine(folder.path(), &[&plan[..], &["starten"]].concat());
    for part in [
        "Gemeente Duinrand",
        "Wat is nodig voor Starten?",
        "Minste werk: 25 stappen",
        "Eenmalig: 81 tot 288 uur",
        "Per week: 8 tot 16 uur (gerekend over één kwartaal: 104 tot 208 uur)",
        "Laagste uitkomst: van 20 naar 40 van 100",
        "(eerst navragen, daarna zo nodig naar antwoord 2)",
        "Tweede keus: 25 stappen",
        "Zonder:\n  1.3 ",
        "In plaats daarvan:\n  2.1 ",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    // A stage by name, in any case.
    let english = fine(folder.path(), &[&plan[..], &["STARTEN", "--lang", "en"]].concat());
    assert!(
        english.contains("Least work: 25 steps")
            && english.contains("(counted over one quarter: 104 to 208 hours)"),
        "{english}"
    );
    for (language, said) in [(Language::Dutch, said), (Language::English, english)] {
        let warning = LeastEffortText::of(language).not_the_advice();
        assert!(said.trim_end().ends_with(warning), "{said}");
        assert!(!said.contains(['{', '[']), "{said}");
    }
}

#[test]
fn other_programs_read_the_cheapest_steps() {
    let folder = with_examples();
    let json = |file: &str, stage: &str| -> Value {
        let said = fine(folder.path(), &["plan", file, "--to", stage, "--format", "json"]);
        serde_json::from_str(&said).unwrap()
    };
    let found = json("duinrand", "starten");
    let expected = [
        ("target", json!("starten")),
        ("already", json!(false)),
        ("reachable", json!(true)),
        ("within_targets", json!(true)),
        ("cost_hours", json!(340.5)),
        ("once_hours", json!([81, 288])),
        ("weekly_hours", json!([8, 16])),
    ];
    for (name, value) in &expected {
        assert_eq!(found[name], *value, "{name}");
        assert_eq!(found["runner_up"][name], *value, "{name}");
    }
    let steps = found["steps"].as_array().unwrap();
    assert_eq!(
        (steps.len(), &steps[0]),
        (25, &json!({"item": "doel-vastgelegd", "from": 1, "to": 2}))
    );
    assert!(steps.contains(&json!({"item": "grondslag", "from": null, "to": 1})));
    assert!((found["low_after"].as_f64().unwrap() - 39.5).abs() < 0.5);
    assert!(found["runner_up"]["runner_up"].is_null());
    assert_eq!(found.as_object().unwrap().len(), 10);
    let there = json("voorbeeldstad", "starten");
    assert_eq!(
        (
            &there["already"],
            &there["steps"],
            &there["cost_hours"],
            &there["runner_up"]
        ),
        (&json!(true), &json!([]), &json!(0.0), &Value::Null)
    );
    assert!(there["low_after"].is_number());
}

#[test]
fn what_cannot_be_planned_is_said() {
    let folder = with_examples();
    let said = fails(folder.path(), &["plan", "duinrand", "--to", "vliegen"], 1);
    assert!(
        said.contains("vliegen") && said.contains("verkennen, voorbereiden, starten"),
        "{said}"
    );
    let reached = fine(folder.path(), &["plan", "voorbeeldstad", "--to", "starten"]);
    assert!(reached.contains("Er zijn geen stappen voor nodig."), "{reached}");
    let mut early = example("duinrand");
    let questions = crate::common::questions();
    let phase = questions.field(questions.roles().phase);
    early.set_profile(
        phase.id,
        Some(datalabscan::assessment::ProfileValue::Choice(
            phase.choices()[0].id,
        )),
    );
    fs::write(folder.path().join("early.datalabscan"), encode(questions, &early)).unwrap();
    let far = fine(folder.path(), &["plan", "early", "--to", "verankeren"]);
    assert!(
        far.contains("niet te bereiken zonder verder te gaan dan het streefniveau"),
        "{far}"
    );
}
