//! Cases as data: a folder each with a scan and what `score --format json` must say of it.
//!
//! The expected figures of `duinrand` and `voorbeeldstad` are those of chapter 10 of the method; the
//! others come from a second implementation that was written from the method's text alone.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

mod common;

use std::{fs, path::PathBuf, process::Command};

use serde_json::Value;

/// Every case folder, in order.
fn cases() -> Vec<PathBuf> {
    let mut cases: Vec<PathBuf> = fs::read_dir(common::folder("tests/cases/scoring"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    cases.sort();
    cases
}

/// Differences between two values; numbers are equal up to a millionth.
fn compare(path: &str, expected: &Value, found: &Value, differences: &mut Vec<String>) {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => {
            for key in expected
                .keys()
                .chain(found.keys().filter(|key| !expected.contains_key(*key)))
            {
                let value = |from: &serde_json::Map<String, Value>| {
                    from.get(key).cloned().unwrap_or("(absent)".into())
                };
                compare(
                    &format!("{path}.{key}"),
                    &value(expected),
                    &value(found),
                    differences,
                );
            }
        }
        (Value::Array(expected), Value::Array(found)) if expected.len() == found.len() => {
            for (index, (expected, found)) in expected.iter().zip(found).enumerate() {
                compare(&format!("{path}[{index}]"), expected, found, differences);
            }
        }
        (Value::Number(expected), Value::Number(found)) => {
            let far = (expected.as_f64().unwrap() - found.as_f64().unwrap()).abs();
            if far > 1e-6 {
                differences.push(format!("{path}: expected {expected}, found {found}"));
            }
        }
        _ if expected == found => {}
        _ => differences.push(format!("{path}: expected {expected}, found {found}")),
    }
}

#[test]
fn every_case_scores_as_expected() {
    let cases = cases();
    assert!(cases.len() >= 10, "only {} cases found", cases.len());
    let mut differences = Vec::new();
    for case in cases {
        let run = Command::new(env!("CARGO_BIN_EXE_datalabscan"))
            .arg("score")
            .arg(case.join("scan.datalabscan"))
            .args(["--format", "json"])
            .output()
            .unwrap();
        assert!(
            run.status.success(),
            "{}: {}",
            case.display(),
            String::from_utf8_lossy(&run.stderr)
        );
        let found: Value = serde_json::from_slice(&run.stdout).unwrap();
        let expected: Value =
            serde_json::from_str(&fs::read_to_string(case.join("expected.json")).unwrap()).unwrap();
        compare(
            case.file_name().unwrap().to_str().unwrap(),
            &expected,
            &found,
            &mut differences,
        );
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}
