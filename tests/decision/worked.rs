//! Worked pages: a scan and all that is decided on it, in both languages.

use std::fs;

use datalabscan::{
    assessment::{Assessment, format::decode},
    decision::{Request, decide},
    evaluation::Case,
    i18n::Language,
};

use crate::{
    common::{folder, questions},
    page,
    scans::{self, DAY},
};

/// `cases/decision/*`: what the folder is called, and what its scan is in a few words.
const CASES: [(&str, &str); 6] = [
    ("duinrand", "duinrand"),
    ("everything-highest", "rest=4"),
    ("nothing-answered", "rest=-"),
    ("running-nothing-arranged", "rest=0"),
    ("split-precondition", "rol=bestuur 9.1=3/3/1 unnamed"),
    ("voorbeeldstad-three", "three"),
];

fn case_of(name: &str) -> Case {
    let path = folder("tests/cases/decision").join(name).join("scan.datalabscan");
    let text = fs::read(path).unwrap();
    Case::new(questions(), decode(questions(), &text).unwrap()).unwrap()
}

#[test]
fn worked_pages() {
    for (name, _) in CASES {
        let case = case_of(name);
        for language in Language::ALL {
            let decision = decide(&case, &Request::new(language, DAY));
            let mut settings = insta::Settings::clone_current();
            settings.set_snapshot_path(folder("tests/cases/decision").join(name));
            settings.set_prepend_module_to_snapshot(false);
            settings.set_omit_expression(true);
            settings.bind(|| insta::assert_snapshot!(language.code(), page::text(&decision)));
        }
    }
}

#[test]
fn every_folder_is_a_worked_page() {
    let folders = fs::read_dir(folder("tests/cases/decision")).unwrap();
    let mut names: Vec<String> = folders
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort_unstable();
    assert_eq!(names, CASES.map(|(name, _)| name));
}

/// Writes the scans of the worked pages again.
#[test]
#[ignore = "changes the files that the other tests read"]
fn write_the_scans() {
    for (name, words) in CASES {
        let scan: Assessment = scans::scan(words);
        let folder = folder("tests/cases/decision").join(name);
        fs::create_dir_all(&folder).unwrap();
        let text = datalabscan::assessment::format::encode(questions(), &scan);
        fs::write(folder.join("scan.datalabscan"), text).unwrap();
    }
}
