//! The scans that reports are composed from: both examples, and a folder each in `tests/cases/report`.

use std::fs;

use datalabscan::assessment::{Assessment, Response, format::decode};

use crate::common::{example, folder, item, questions};

/// Every case, with its name.
pub fn cases() -> Vec<(String, Assessment)> {
    let examples = ["duinrand", "voorbeeldstad"].map(|name| (name.to_owned(), example(name)));
    let mut cases: Vec<_> = fs::read_dir(folder("tests/cases/report"))
        .unwrap()
        .map(|entry| {
            let folder = entry.unwrap().path();
            let about = fs::read_to_string(folder.join("about.txt")).unwrap();
            assert!(!about.trim().is_empty(), "{}", folder.display());
            let scan = fs::read(folder.join("scan.datalabscan")).unwrap();
            let name = folder.file_name().unwrap().to_str().unwrap().to_owned();
            (name, decode(questions(), &scan).unwrap())
        })
        .chain(examples)
        .collect();
    assert!(cases.len() >= 20, "only {} cases found", cases.len());
    cases.sort_by(|a, b| a.0.cmp(&b.0));
    cases
}

/// One case.
pub fn case(name: &str) -> Assessment {
    let found = cases().into_iter().find(|(other, _)| other == name);
    found.unwrap_or_else(|| panic!("no case {name}")).1
}

/// The assessment with another level for an item.
pub fn with(mut assessment: Assessment, key: &str, level: u8) -> Assessment {
    assessment.answer_mut(item(key)).response = Response::level(level);
    assessment
}
