//! The bundled question set, and what `check` says about broken ones.

use datalabscan::{
    i18n::Language,
    questionnaire::{SourceFile, build},
};

/// The files of the bundled question set, as they are on disk.
fn files() -> Vec<SourceFile> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/questions/datalab");
    let mut files: Vec<SourceFile> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap())
        .map(|entry| SourceFile {
            name: entry.file_name().into_string().unwrap(),
            bytes: std::fs::read(entry.path()).unwrap(),
        })
        .collect();
    files.sort_by(|a, b| a.name.cmp(&b.name));
    files
}

#[test]
fn the_bundled_questions_have_no_problems() {
    match build(&files()) {
        Ok(built) => assert!(built.warnings.is_empty(), "{:?}", built.warnings),
        Err(problems) => {
            let lines: Vec<String> = problems.iter().map(|p| p.describe(Language::English)).collect();
            panic!("{}", lines.join("\n"));
        }
    }
}
