//! Source files -> [`Questionnaire`], or every problem at once.
//!
//! Ids are collected first ([`names`]), then everything is converted with its references resolved
//! ([`dimensions`] with [`steps`], [`head`]), then the steps are tested for having an order ([`order`]) and the
//! conditions for being possible at all ([`reachable`]).

mod decision;
mod dimensions;
mod given;
mod head;
mod names;
mod order;
mod profile;
mod reachable;
mod scope;
mod staff;
mod steps;

use std::{cell::RefCell, collections::BTreeMap};

use ron::{Options, extensions::Extensions};
use serde::de::DeserializeOwned;

use super::{
    Locator, Position, Problem, ProblemKind, Questionnaire, Severity,
    hash::content_hash,
    source::{SourceDecision, SourceDimension, SourceQuestionnaire},
};
use names::Names;
use scope::Scope;

/// Name of the file that lists the others.
const HEAD: &str = "questionnaire.ron";

/// Name of the file with the sentences of the decision; a question set may do without it.
const DECISION: &str = "decision.ron";

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

impl<'a, T> Loaded<'a, T> {
    fn read_before(name: &'a str, source: T) -> Self {
        Self {
            name,
            source,
            locator: Locator::new(""),
        }
    }
}

/// Checks a question set and builds it.
///
/// # Errors
/// Every problem found, in the order of files and lines; at least one of them an error.
pub fn build(files: &[SourceFile]) -> Result<Built, Vec<Problem>> {
    reported(|sink| build_into(files, sink))
}

/// The same for what was read from files before: the list, the dimensions it lists in their order, the sentences of the
/// decision, and the [`content_hash`] of those files. Problems have no position, and the length of sentences isn't
/// looked at again.
pub(super) fn build_read(
    head: SourceQuestionnaire,
    dimensions: Vec<SourceDimension>,
    decision: SourceDecision,
    hash: String,
) -> Result<Built, Vec<Problem>> {
    let names = head.dimensions.clone();
    let dimensions: Vec<_> = names
        .iter()
        .zip(dimensions)
        .map(|(name, source)| Loaded::read_before(name, source))
        .collect();
    let complete = dimensions.len() == names.len();
    let files = Files {
        head: Loaded::read_before(HEAD, head),
        dimensions,
        complete,
        decision: Some(Loaded::read_before(DECISION, decision)),
        is_read_before: true,
    };
    reported(|sink| Some(assemble(&files, hash, sink)))
}

/// What all files hold.
struct Files<'a> {
    head: Loaded<'a, SourceQuestionnaire>,
    dimensions: Vec<Loaded<'a, SourceDimension>>,
    /// Whether all dimensions are there.
    complete: bool,
    decision: Option<Loaded<'a, SourceDecision>>,
    /// Whether they were checked as files before.
    is_read_before: bool,
}

/// The result of building, with the problems that it reported.
fn reported(
    building: impl FnOnce(&RefCell<Vec<Problem>>) -> Option<Questionnaire>,
) -> Result<Built, Vec<Problem>> {
    let sink = RefCell::new(Vec::new());
    let built = building(&sink);
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
    if !files.iter().any(|file| file.name == HEAD) {
        report(sink, HEAD, ProblemKind::MissingFile(HEAD.to_owned()));
    }
    let (head, decision, others) = parsed(&texts);
    let decision = decision.map(|decision| keep(decision, sink));
    let head = keep(head?, sink);
    let Some(head) = head else {
        // Without a list, still say what is wrong with the other files.
        for (_, other) in others {
            drop(keep(other, sink));
        }
        return None;
    };
    let (dimensions, complete) = listed(&head, &texts, others, files, sink);
    if head.source.format > FORMAT {
        let scope = Scope::new(head.name, &head.locator, sink).at("format");
        scope.report(ProblemKind::UnknownFormat(head.source.format));
        return None;
    }
    let named: Vec<(&str, &[u8])> = files
        .iter()
        .map(|file| (file.name.as_str(), file.bytes.as_slice()))
        .collect();
    let hash = content_hash(&named);
    let files = Files {
        head,
        dimensions,
        complete,
        decision: decision.flatten(),
        is_read_before: false,
    };
    Some(assemble(&files, hash, sink))
}

fn assemble(files: &Files, hash: String, sink: &RefCell<Vec<Problem>>) -> Questionnaire {
    let (head, dimensions) = (&files.head, files.dimensions.as_slice());
    let general;
    let sentences = match &files.decision {
        Some(own) => own,
        None => {
            general = decision::general();
            &general
        }
    };
    let mut names = Names::collect(head, dimensions, sink, files.complete);
    names.collect_decision(sentences, sink);
    let is_thorough = !files.is_read_before;
    let questionnaire = head::convert(head, dimensions, &names, hash, sink, |gates| {
        decision::convert(sentences, &head.source, gates, &names, is_thorough, sink)
    });
    order::check(dimensions, sink);
    // Conditions on ids that are wrong themselves would only repeat the complaint.
    if sink
        .borrow()
        .iter()
        .all(|problem| problem.severity() == Severity::Warning)
    {
        reachable::check(&questionnaire, head, dimensions, sink);
    }
    questionnaire
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

/// What a file holds, or why it can't be read.
type Parsed<'a, T> = Result<Loaded<'a, T>, Problem>;

/// Files of a question set: the one that lists the others, the sentences of the decision, and those others by name.
type ParsedFiles<'a> = (
    Option<Parsed<'a, SourceQuestionnaire>>,
    Option<Parsed<'a, SourceDecision>>,
    BTreeMap<&'a str, Parsed<'a, SourceDimension>>,
);

fn parsed<'a>(texts: &[(&'a str, &'a str)]) -> ParsedFiles<'a> {
    let (mut head, mut decision, mut others) = (None, None, BTreeMap::new());
    for &(name, text) in texts {
        match name {
            HEAD => head = Some(parse(name, text)),
            DECISION => decision = Some(parse(name, text)),
            _ => drop(others.insert(name, parse(name, text))),
        }
    }
    (head, decision, others)
}

/// The dimensions in the order of the list, and whether all are there.
fn listed<'a>(
    head: &Loaded<SourceQuestionnaire>,
    texts: &[(&'a str, &'a str)],
    mut others: BTreeMap<&str, Parsed<'a, SourceDimension>>,
    files: &[SourceFile],
    sink: &RefCell<Vec<Problem>>,
) -> (Vec<Loaded<'a, SourceDimension>>, bool) {
    let listed = &head.source.dimensions;
    let mut dimensions = Vec::new();
    for (index, file) in listed.iter().enumerate() {
        // One that is listed twice is read twice, so that its ids are reported as used twice.
        let again = || {
            texts
                .iter()
                .find(|(name, _)| name == file)
                .map(|&(name, text)| parse(name, text))
        };
        if let Some(parsed) = others.remove(file.as_str()).or_else(again) {
            dimensions.extend(keep(parsed, sink));
        } else if !files.iter().any(|present| present.name == *file) {
            let scope = Scope::new(head.name, &head.locator, sink)
                .at("dimensions")
                .at(index);
            scope.report(ProblemKind::MissingFile(file.clone()));
        }
    }
    for name in others.keys() {
        report(sink, name, ProblemKind::UnlistedFile);
    }
    let complete = !listed.is_empty() && dimensions.len() == listed.len();
    (dimensions, complete)
}

fn parse<'a, T: DeserializeOwned>(name: &'a str, text: &'a str) -> Parsed<'a, T> {
    let options = Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    match options.from_str(text) {
        Ok(source) => Ok(Loaded {
            name,
            source,
            locator: Locator::new(text),
        }),
        Err(error) => Err(Problem {
            file: name.to_owned(),
            position: Position {
                line: error.span.start.line,
                column: error.span.start.col,
            },
            kind: ProblemKind::Syntax(error.code.to_string()),
        }),
    }
}

/// What was read; a problem goes to the others.
fn keep<'a, T>(parsed: Parsed<'a, T>, sink: &RefCell<Vec<Problem>>) -> Option<Loaded<'a, T>> {
    parsed.map_err(|problem| sink.borrow_mut().push(problem)).ok()
}

fn report(sink: &RefCell<Vec<Problem>>, file: &str, kind: ProblemKind) {
    sink.borrow_mut().push(Problem {
        file: file.to_owned(),
        position: Position { line: 1, column: 1 },
        kind,
    });
}
