//! Every report that the tests make: worked examples, cases, other options, another question set, and
//! texts that nobody would write on purpose.

use crate::{
    cases::cases,
    common::{bridges, example, folder, questions},
    papers::papers,
    sample::{EN, NL, everywhere, nasty},
};
use datalabscan::{
    assessment::{Assessment, ProfileValue, Response, format::decode},
    evaluation::Case,
    i18n::{Language, PageText},
    pdf::{Metadata, pdf},
    questionnaire::Questionnaire,
    report::{Disclosure, Part, ReportOptions, compose, document::Document, layout::layout},
};
use jiff::civil::date;
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

/// A report with the content it was made from.
pub struct Report {
    /// A file name without its extension.
    pub name: String,
    /// What it says.
    pub document: Document,
    /// The file.
    pub bytes: Vec<u8>,
}

impl Report {
    /// Whether poppler reads it too: it takes seconds over a long report, and loses the text after glyphs in
    /// whose place text is spelled out, as in hostile text.
    pub fn for_poppler(&self) -> bool {
        let whole = [
            "duinrand",
            "voorbeeldstad",
            "sample",
            "bridges",
            "script",
            "minutes",
        ];
        self.name.contains("-short") || whole.iter().any(|start| self.name.starts_with(start))
    }

    /// Its place in a folder.
    pub fn path(&self, folder: &Path) -> PathBuf {
        folder.join(format!("{}.pdf", self.name))
    }
}

/// All of them, each with a name of its own.
pub fn every_report() -> Vec<Report> {
    let mut reports = Vec::new();
    for (nth, language) in Language::ALL.into_iter().enumerate() {
        let every_second = |i: usize| i % Language::ALL.len() == nth;
        for (name, scan) in cases() {
            for (extent, options) in extents(language) {
                reports.push(composed(
                    &format!("{name}-{extent}"),
                    questions(),
                    &scan,
                    &options,
                ));
            }
        }
        for (_, (name, scan)) in saved_cases()
            .into_iter()
            .enumerate()
            .filter(|(i, _)| every_second(*i))
        {
            let options = options(language);
            reports.push(composed(&format!("scoring-{name}"), questions(), &scan, &options));
        }
        for (_, (name, options)) in other_options(language)
            .into_iter()
            .enumerate()
            .filter(|(i, _)| every_second(*i))
        {
            reports.push(composed(&name, questions(), &example("voorbeeldstad"), &options));
        }
        for (i, text) in nasty().iter().enumerate().filter(|(i, _)| every_second(*i)) {
            let scan = hostile(text);
            reports.push(composed(
                &format!("hostile-scan-{i}"),
                questions(),
                &scan,
                &options(language),
            ));
        }
        let bridges = bridges::bridges();
        let mut scan = bridges::with_profile(&bridges);
        for item in bridges.items() {
            scan.answer_mut(item.id).response = Response::level(1);
        }
        reports.push(composed("bridges", &bridges, &scan, &options(language)));
        let papers = papers(&options(language));
        for (name, document) in ["script", "minutes"].into_iter().zip(papers) {
            let name = format!("{name}.{}", language.code());
            reports.push(report(name, document, PageText::of(language)));
        }
    }
    reports.extend(samples());
    reports
}

fn options(language: Language) -> ReportOptions {
    ReportOptions::new(language, date(2026, 11, 23))
}

fn extents(language: Language) -> [(&'static str, ReportOptions); 2] {
    [("full", false), ("short", true)].map(|(name, short)| {
        (
            name,
            ReportOptions {
                short,
                ..options(language)
            },
        )
    })
}

/// Reports for publication, with a word on their state, and without each of the parts.
fn other_options(language: Language) -> Vec<(String, ReportOptions)> {
    let public = ReportOptions {
        publication: true,
        status: "concept 3".to_owned(),
        ..options(language)
    };
    let bare = ReportOptions {
        disclosure: Disclosure::PUBLIC,
        ..options(language)
    };
    let mut all = vec![("public".to_owned(), public), ("bare".to_owned(), bare)];
    all.extend(Part::ALL.map(|part| {
        let without = [part].into();
        (
            format!("without-{part:?}"),
            ReportOptions {
                without,
                ..options(language)
            },
        )
    }));
    let without = Part::ALL.into();
    all.push((
        "without-all".to_owned(),
        ReportOptions {
            without,
            ..options(language)
        },
    ));
    all
}

/// The scans of `tests/cases/scoring`.
fn saved_cases() -> Vec<(String, Assessment)> {
    let folders = std::fs::read_dir(folder("tests/cases/scoring")).unwrap();
    let mut cases: Vec<_> = folders
        .map(|entry| {
            let path = entry.unwrap().path();
            let bytes = std::fs::read(path.join("scan.datalabscan")).unwrap();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, decode(questions(), &bytes).unwrap())
        })
        .collect();
    cases.sort_by(|a, b| a.0.cmp(&b.0));
    cases
}

/// The advanced example with this text wherever a respondent can write.
fn hostile(text: &str) -> Assessment {
    let mut scan = example("voorbeeldstad");
    // A scan without a name gets no report.
    if !text.trim().is_empty() {
        let name = questions().roles().name;
        scan.set_profile(name, Some(ProfileValue::Text(text.to_owned())));
    }
    for item in questions().items().iter().take(3) {
        let answer = scan.answer_mut(item.id);
        text.clone_into(&mut answer.note);
        text.clone_into(&mut answer.evidence);
    }
    scan
}

/// Documents that no scan leads to: every kind of block, with ordinary and with hostile text.
fn samples() -> Vec<Report> {
    let mut reports = Vec::new();
    for (code, words) in [("nl", NL), ("en", EN)] {
        let sample = words.report();
        let with = |blocks| Document {
            blocks,
            ..sample.clone()
        };
        let mut made = vec![
            ("sample".to_owned(), sample.clone()),
            ("strange".to_owned(), with(words.strange())),
        ];
        made.push(("nothing".to_owned(), with(Vec::new())));
        for (i, text) in nasty()
            .iter()
            .enumerate()
            .filter(|(i, _)| (i % 2 == 0) == (code == "nl"))
        {
            made.push((format!("hostile-{i}"), with(everywhere(text))));
        }
        for (name, document) in made {
            reports.push(report(format!("{name}.{code}"), document, words.page_text()));
        }
    }
    reports
}

fn composed(
    name: &str,
    questions: &Arc<Questionnaire>,
    scan: &Assessment,
    options: &ReportOptions,
) -> Report {
    let case = Case::new(questions, scan.clone()).unwrap();
    let document = compose(&case, options).unwrap();
    let name = format!("{name}.{}", options.language.code());
    report(name, document, PageText::of(options.language))
}

fn report(name: String, document: Document, words: PageText) -> Report {
    let frames = layout(&document, words);
    let bytes = pdf(&frames, &Metadata::of(&document), None).unwrap();
    Report {
        name,
        document,
        bytes,
    }
}
