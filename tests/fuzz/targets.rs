//! What is fuzzed: anything that comes in as bytes. A target panics when the program does, and where something must hold of
//! whatever came through. `tests/fuzz.rs` runs each over its seeds and over everything that once went wrong; `cargo fuzz`
//! makes up new input (see `tests/README.md`).

use std::path::Path;

use datalabscan::{
    assessment::{
        AnswerFile, Assessment, Outcome,
        change::apply_table,
        format::{decode, encode},
        merge,
    },
    evaluation::Case,
    i18n::{Language, PageText},
    pdf::{Metadata, embedded_scan, pdf},
    questionnaire::{Questionnaire, SourceFile, build, bundled},
    report::{
        Logo,
        document::{Block, Document},
        layout::layout,
    },
};
use jiff::civil::date;

/// A target by its name, which is also that of its folder in `corpus`.
pub type Target = fn(&[u8]);

/// Every target.
pub const TARGETS: [(&str, Target); 7] = [
    ("scan", scan),
    ("question_set", question_set),
    ("merging", merging),
    ("table", table),
    ("logo", logo),
    ("reopen", reopen),
    ("text", text),
];

/// Between the files in the input of a target that takes several.
pub const BETWEEN: &[u8] = b"\n---8<---\n";

fn questions() -> &'static Questionnaire {
    bundled()
}

/// Concluding from a scan doesn't panic, and saving it loses nothing.
fn conclude(scan: Assessment) {
    let saved = encode(questions(), &scan);
    let again = decode(questions(), saved.as_bytes()).unwrap_or_else(|error| panic!("{error}\n{saved}"));
    assert_eq!(encode(questions(), &again), saved);
    // Scans about which nothing can be concluded are refused; what counts is that they don't panic.
    let _ = Case::new(bundled(), scan);
}

/// A scan file.
pub fn scan(bytes: &[u8]) {
    if let Ok(scan) = decode(questions(), bytes) {
        conclude(scan);
    }
}

/// The files of a question set: the head, the sentences of the decision, and one file of questions.
pub fn question_set(bytes: &[u8]) {
    let names = ["questionnaire.ron", "decision.ron", "questions.ron"];
    let files: Vec<SourceFile> = parts(bytes)
        .zip(names)
        .map(|(bytes, name)| SourceFile {
            name: name.to_owned(),
            bytes: bytes.to_vec(),
        })
        .collect();
    match build(&files) {
        Ok(built) => assert!(
            !built.questionnaire.items().is_empty(),
            "a question set without questions"
        ),
        Err(problems) => assert!(!problems.is_empty(), "refused without a reason"),
    }
}

/// Several answer files, merged into the first: each is taken or refused, and none disappears.
pub fn merging(bytes: &[u8]) {
    let mut scans = parts(bytes).map(|bytes| decode(questions(), bytes));
    let Some(Ok(first)) = scans.next() else { return };
    let files: Vec<AnswerFile<String>> = scans
        .take(5)
        .enumerate()
        .map(|(at, read)| AnswerFile {
            name: at.to_string(),
            read: read.map_err(|error| error.to_string()),
        })
        .collect();
    let offered = files.len();
    let before = first.group.respondents().len();
    let result = merge(questions(), first, files);
    assert_eq!(result.files.len(), offered);
    let taken = result.files.iter().filter(|file| file.outcome == Outcome::Taken);
    assert!(result.scan.group.respondents().len() <= before + taken.count());
    conclude(result.scan);
}

/// A spreadsheet of answers: it changes a scan as it says, or is refused with what is wrong.
pub fn table(bytes: &[u8]) {
    let mut scan = Assessment::new(questions(), Language::Dutch);
    let problems = apply_table(
        questions(),
        &mut scan,
        Path::new("answers.csv"),
        bytes,
        Language::Dutch,
    );
    for said in &problems {
        assert!(
            !said.contains('\u{0}'),
            "a message with what a screen can't show: {said:?}"
        );
    }
    conclude(scan);
}

/// A logo, drawn in a report.
pub fn logo(bytes: &[u8]) {
    if let Ok(logo) = Logo::decode(bytes) {
        let [width, height] = logo.fit(Logo::LARGEST_PRINT[0], Logo::LARGEST_PRINT[1]);
        assert!(width.is_finite() && height.is_finite() && width > 0.0 && height > 0.0);
    }
}

/// A report that is opened again.
pub fn reopen(bytes: &[u8]) {
    if let Ok(found) = embedded_scan(bytes) {
        scan(&found.bytes);
    }
}

/// Any text in a report: it's set on pages, and another program reads the file.
pub fn text(bytes: &[u8]) {
    let said = String::from_utf8_lossy(bytes);
    let document = Document {
        title: said.chars().take(80).collect(),
        language: "nl".to_owned(),
        author: "Gemeente Duinrand".to_owned(),
        subject: String::new(),
        footer: said.chars().take(40).collect(),
        date: date(2026, 11, 29),
        logo: None,
        blocks: said.split('\u{c}').map(Block::text).collect(),
    };
    let frames = layout(&document, PageText::of(Language::Dutch));
    let file = pdf(&frames, &Metadata::of(&document), None).unwrap_or_else(|error| panic!("{error}"));
    let read = lopdf::Document::load_mem(&file).unwrap_or_else(|error| panic!("{error}"));
    assert!(!read.get_pages().is_empty(), "a report without pages");
}

/// The files in the input.
fn parts(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = Some(bytes);
    std::iter::from_fn(move || {
        let bytes = rest?;
        let at = bytes.windows(BETWEEN.len()).position(|window| window == BETWEEN);
        rest = at.map(|at| &bytes[at + BETWEEN.len()..]);
        Some(&bytes[..at.unwrap_or(bytes.len())])
    })
}
