//! Source files -> [`Questionnaire`], or every problem at once.
//!
//! Ids are collected first ([`names`]), then everything is converted with its references resolved
//! ([`dimensions`], [`head`]), then conditions are tested for being possible at all ([`reachable`]).

mod dimensions;
mod head;
mod names;
mod reachable;
mod scope;

use std::{cell::RefCell, fmt::Write as _};

use ron::{Options, extensions::Extensions};
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};

use self::{names::Names, scope::Scope};
use super::{
    Locator, Position, Problem, ProblemKind, Questionnaire, Severity,
    source::{SourceDimension, SourceQuestionnaire},
};

/// Name of the file that lists the others.
const HEAD: &str = "questionnaire.ron";

/// The newest format of question sets that this program reads.
const FORMAT: u32 = 1;

/// One file of a question set, already read.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// Name, relative to the question set's folder.
    pub name: String,
    /// Contents.
    pub bytes: Vec<u8>,
}

/// A question set that can be used, with what is doubtful about it.
#[derive(Debug)]
pub struct Built {
    /// The question set.
    pub questionnaire: Questionnaire,
    /// Warnings only.
    pub warnings: Vec<Problem>,
}

/// A file that parsed, with its positions.
struct Loaded<'a, T> {
    name: &'a str,
    source: T,
    locator: Locator<'a>,
}

/// Checks a question set and builds it.
///
/// # Errors
/// Every problem found, in the order of files and lines; at least one of them an error.
pub fn build(files: &[SourceFile]) -> Result<Built, Vec<Problem>> {
    let sink = RefCell::new(Vec::new());
    let built = build_into(files, &sink);
    let mut problems = sink.into_inner();
    problems
        .sort_by(|a, b| (a.file != HEAD, &a.file, a.position).cmp(&(b.file != HEAD, &b.file, b.position)));
    problems.dedup();
    match built {
        Some(questionnaire)
            if problems
                .iter()
                .all(|problem| problem.severity() == Severity::Warning) =>
        {
            Ok(Built {
                questionnaire,
                warnings: problems,
            })
        }
        _ => Err(problems),
    }
}

fn build_into(files: &[SourceFile], sink: &RefCell<Vec<Problem>>) -> Option<Questionnaire> {
    let texts: Vec<(&str, &str)> = files
        .iter()
        .filter_map(|file| Some((file.name.as_str(), text_of(file, sink)?)))
        .collect();
    let named = |name: &str| texts.iter().find(|(file, _)| *file == name).copied();
    let Some((name, text)) = named(HEAD) else {
        if !files.iter().any(|file| file.name == HEAD) {
            report(sink, HEAD, ProblemKind::MissingFile(HEAD.to_owned()));
        }
        return None;
    };
    let head: Option<Loaded<SourceQuestionnaire>> = parse(name, text, sink);
    let listed = head.as_ref().map(|head| head.source.dimensions.as_slice());
    let mut dimensions: Vec<Loaded<SourceDimension>> = Vec::new();
    let mut complete = listed.is_some_and(|listed| !listed.is_empty());
    match (listed, &head) {
        (Some(listed), Some(head)) => {
            for (index, file) in listed.iter().enumerate() {
                match named(file) {
                    Some((name, text)) => match parse(name, text, sink) {
                        Some(dimension) => dimensions.push(dimension),
                        None => complete = false,
                    },
                    None => {
                        complete = false;
                        if !files.iter().any(|present| present.name == *file) {
                            let scope = Scope::new(head.name, &head.locator, sink)
                                .at("dimensions")
                                .at(index);
                            scope.report(ProblemKind::MissingFile(file.clone()));
                        }
                    }
                }
            }
            for (name, _) in texts
                .iter()
                .filter(|(name, _)| *name != HEAD && !listed.iter().any(|file| file == name))
            {
                report(sink, name, ProblemKind::UnlistedFile);
            }
        }
        // Without a list, still say what is wrong with the other files.
        _ => texts
            .iter()
            .filter(|(name, _)| *name != HEAD)
            .for_each(|(name, text)| {
                let _: Option<Loaded<SourceDimension>> = parse(name, text, sink);
            }),
    }
    let head = head?;
    if head.source.format > FORMAT {
        let scope = Scope::new(head.name, &head.locator, sink).at("format");
        scope.report(ProblemKind::UnknownFormat(head.source.format));
        return None;
    }
    let names = Names::collect(&head, &dimensions, sink, complete);
    let questionnaire = head::convert(&head, &dimensions, &names, content_hash(files), sink);
    // Conditions on ids that are wrong themselves would only repeat the complaint.
    if sink
        .borrow()
        .iter()
        .all(|problem| problem.severity() == Severity::Warning)
    {
        reachable::check(&questionnaire, &head, &dimensions, sink);
    }
    Some(questionnaire)
}

fn text_of<'a>(file: &'a SourceFile, sink: &RefCell<Vec<Problem>>) -> Option<&'a str> {
    match std::str::from_utf8(&file.bytes) {
        Ok(text) => Some(text.strip_prefix('\u{feff}').unwrap_or(text)),
        Err(error) => {
            let valid = String::from_utf8_lossy(&file.bytes[..error.valid_up_to()]);
            let position = Position::at(&valid, valid.len());
            sink.borrow_mut().push(Problem {
                file: file.name.clone(),
                position,
                kind: ProblemKind::NotText,
            });
            None
        }
    }
}

fn parse<'a, T: DeserializeOwned>(
    name: &'a str,
    text: &'a str,
    sink: &RefCell<Vec<Problem>>,
) -> Option<Loaded<'a, T>> {
    let options = Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    match options.from_str(text) {
        Ok(source) => Some(Loaded {
            name,
            source,
            locator: Locator::new(text),
        }),
        Err(error) => {
            let position = Position {
                line: error.span.start.line,
                column: error.span.start.col,
            };
            let kind = ProblemKind::Syntax(error.code.to_string());
            sink.borrow_mut().push(Problem {
                file: name.to_owned(),
                position,
                kind,
            });
            None
        }
    }
}

fn report(sink: &RefCell<Vec<Problem>>, file: &str, kind: ProblemKind) {
    sink.borrow_mut().push(Problem {
        file: file.to_owned(),
        position: Position { line: 1, column: 1 },
        kind,
    });
}

/// SHA-256 over names and contents, in the order of names; line endings don't count, so that a
/// checkout on Windows gives the same hash.
pub fn content_hash(files: &[SourceFile]) -> String {
    let mut sorted: Vec<&SourceFile> = files.iter().collect();
    sorted.sort_by(|a, b| a.name.cmp(&b.name));
    let mut hasher = Sha256::new();
    for file in sorted {
        hasher.update(file.name.as_bytes());
        hasher.update([0]);
        let kept: Vec<u8> = file.bytes.iter().copied().filter(|byte| *byte != b'\r').collect();
        hasher.update(kept);
        hasher.update([0]);
    }
    hasher.finalize().iter().fold(String::new(), |mut out, byte| {
        // Writing to a string can't fail.
        let _ = write!(out, "{byte:02x}");
        out
    })
}
