//! `plan` without a stage: the municipality's own plan; and `export`, its days for a calendar.

use std::fs;

use datalabscan::{
    assessment::{ActionStatus, PlanChange, format::encode},
    decision::actions::advised_actions,
    evaluation::Case,
    i18n::{Language, PlanText},
    questionnaire::bundled,
};
use jiff::civil::date;
use serde_json::Value;

use crate::{common::example, fails, fine};

/// Duinrand with the advice of 29 November taken over; the second action is done, the last dropped.
pub(crate) fn with_a_plan() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let mut scan = example("duinrand");
    fs::write(folder.path().join("bare.datalabscan"), encode(bundled(), &scan)).unwrap();
    let case = Case::new(bundled(), scan.clone()).unwrap();
    let advised = advised_actions(&case, Language::Dutch, date(2026, 11, 29));
    let actions = advised.into_iter().map(|advised| advised.action).collect();
    scan.plan.change(PlanChange::Add(actions));
    let ids: Vec<_> = scan.plan.actions().iter().map(|action| action.id).collect();
    scan.plan.change(PlanChange::Status(ids[1], ActionStatus::Done));
    let dropped = ActionStatus::Dropped("te duur".into());
    scan.plan
        .change(PlanChange::Status(*ids.last().unwrap(), dropped));
    fs::write(folder.path().join("own.datalabscan"), encode(bundled(), &scan)).unwrap();
    folder
}

#[test]
fn the_plan_is_printed_in_both_languages() {
    let folder = with_a_plan();
    let said = fine(folder.path(), &["plan", "own", "--date", "2026-12-08"]);
    for part in [
        "Gemeente Duinrand",
        "Actieplan op 8 december 2026",
        "Als dit plan klaar is: tussen ",
        "2 [klaar] ",
        "[vervallen]",
        "Reden: te duur",
        "1 [nog niet] ",
        " [te laat] ",
        "vr 4 dec",
        "directie, met de afdelingsmanager en de projectleider; ma 30 nov tot en met",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    let english = fine(
        folder.path(),
        &["plan", "own", "--date", "2026-12-08", "--lang", "en"],
    );
    assert!(
        english.contains("Action plan on 8 December 2026") && english.contains("[done]"),
        "{english}"
    );
    let advice = fine(folder.path(), &["plan", "bare", "--date", "2026-12-08"]);
    let words = PlanText::of(Language::Dutch).only_advice("8 december 2026");
    assert!(
        advice.contains(&words) && !advice.contains("[nog niet]"),
        "{advice}"
    );
    for said in [said, english, advice] {
        assert!(!said.contains('{'), "{said}");
    }
}

#[test]
fn other_programs_read_the_plan() {
    let folder = with_a_plan();
    let json = |file: &str| -> Value {
        let said = fine(
            folder.path(),
            &["plan", file, "--date", "2026-12-08", "--format", "json"],
        );
        serde_json::from_str(&said).unwrap()
    };
    let own = json("own");
    assert_eq!(own["own"], true);
    let rows = own["rows"].as_array().unwrap();
    assert_eq!((&rows[1]["status"], &rows[1]["id"]), (&"done".into(), &2.into()));
    assert!(own["projected"]["low"].as_f64().unwrap() > 20.0);
    let advice = json("bare");
    assert_eq!(
        (&advice["own"], &advice["projected"]),
        (&false.into(), &Value::Null)
    );
    assert_eq!(advice["rows"].as_array().unwrap().len(), rows.len());
}

#[test]
fn a_calendar_is_the_same_each_time() {
    let folder = with_a_plan();
    let export = |out: &str| {
        fine(folder.path(), &["export", "own", "--format", "ics", "-o", out]);
        fs::read_to_string(folder.path().join(out)).unwrap()
    };
    let first = export("a.ics");
    assert_eq!(first, export("b.ics"));
    assert!(first.starts_with("BEGIN:VCALENDAR\r\n") && first.ends_with("END:VCALENDAR\r\n"));
    assert!(!first.contains("te duur") && first.contains("STATUS:CANCELLED"));
    let said = fails(folder.path(), &["export", "bare", "--format", "ics"], 1);
    assert!(
        said.contains(PlanText::of(Language::Dutch).no_actions()),
        "{said}"
    );
}

/// Page 4 shows the own plan, however long it is, and page 1 goes by its numbers.
#[test]
fn a_report_of_an_own_plan_is_made() {
    let folder = with_a_plan();
    fine(
        folder.path(),
        &[
            "report",
            "own",
            "--date",
            "2026-12-08",
            "--short",
            "-o",
            "own.pdf",
        ],
    );
    assert!(
        fs::read(folder.path().join("own.pdf"))
            .unwrap()
            .starts_with(b"%PDF")
    );
}
