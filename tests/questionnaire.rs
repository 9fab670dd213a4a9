//! The bundled question set, and what `check` says about broken ones.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

mod common;

#[path = "questionnaire/steps.rs"]
mod steps;
#[path = "questionnaire/words.rs"]
mod words;

use std::path::Path;

use common::{question_files, questions};
use datalabscan::{
    i18n::Language,
    questionnaire::{
        Condition, Locator, Problem, ProblemKind, ProvenanceKind, Severity, SourceFile, build, bundled,
    },
};

const HEAD: &str = "questionnaire.ron";
const FIRST: &str = "01-gekaderd-doel.ron";
const CAREFUL: &str = "09-zorgvuldig.ron";
const DECISION: &str = "decision.ron";

#[test]
fn the_bundled_questions_have_no_problems() {
    match build(&question_files()) {
        Ok(built) => {
            assert!(built.warnings.is_empty(), "{:?}", built.warnings);
            assert_eq!(
                &built.questionnaire,
                bundled().as_ref(),
                "the bundled list of files is behind"
            );
        }
        Err(problems) => {
            let lines: Vec<String> = problems
                .iter()
                .map(|problem| problem.describe(Path::new(""), Language::English))
                .collect();
            panic!("{}", lines.join("\n"));
        }
    }
}

/// What chapter 14 of the method asks of every version.
#[test]
fn the_bundled_questions_are_complete() {
    let questions = questions();
    let named = questions
        .dimensions()
        .iter()
        .filter(|one| one.provenance.kind == ProvenanceKind::Named)
        .count();
    assert_eq!((questions.dimensions().len(), named), (10, 6));
    assert!(
        questions
            .dimensions()
            .iter()
            .all(|dimension| dimension.items.len() == 4)
    );
    assert!(
        questions
            .dimensions()
            .iter()
            .all(|dimension| !dimension.provenance.quotes.is_empty())
    );
    let sizes = (
        questions.checks().len(),
        questions.tips().len(),
        questions.risks().len(),
        questions.gates().len(),
    );
    assert_eq!(sizes, (25, 13, 9, 7));
    let steps = questions
        .items()
        .iter()
        .flat_map(|item| &item.anchors)
        .filter(|anchor| anchor.step.is_some());
    assert_eq!(steps.count(), 160);
    // Chapter 4 gives the sum of weights of each dimension.
    let weight = |dimension: &datalabscan::questionnaire::Dimension| -> u32 {
        dimension
            .items
            .iter()
            .map(|item| u32::from(questions.item(*item).weight))
            .sum()
    };
    let weights: Vec<u32> = questions.dimensions().iter().map(weight).collect();
    assert_eq!(weights, [9, 9, 8, 9, 7, 9, 9, 9, 11, 8]);
}

#[test]
fn nobody_is_addressed_as_u_or_je() {
    let text = question_files()
        .into_iter()
        .map(|file| String::from_utf8(file.bytes).unwrap());
    for (number, line) in text
        .collect::<Vec<_>>()
        .join("\n")
        .lines()
        .enumerate()
        .filter(|(_, line)| line.contains("nl: \""))
    {
        let dutch = line.split("nl: \"").nth(1).unwrap().split("\",").next().unwrap();
        let words = dutch.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase);
        let addressed =
            words.filter(|word| ["u", "uw", "je", "jij", "jouw", "jullie"].contains(&word.as_str()));
        assert_eq!(addressed.count(), 0, "line {number}: {dutch}");
    }
}

#[test]
fn the_hash_follows_the_content_but_not_the_line_endings() {
    let mut files = question_files();
    let hash = |files: &[SourceFile]| build(files).unwrap().questionnaire.hash().to_owned();
    let before = hash(&files);
    let windows = String::from_utf8(files[3].bytes.clone())
        .unwrap()
        .replace('\n', "\r\n");
    files[3].bytes = windows.clone().into_bytes();
    assert_eq!(hash(&files), before);
    files[3].bytes = windows.replacen("dat", "det", 1).into_bytes();
    assert_ne!(hash(&files), before);
}

/// The problems after replacing the first `from` by `to` in one file, with the line it stands on.
fn broken(file: &str, from: &str, to: &str) -> (usize, Vec<Problem>) {
    let mut files = question_files();
    let broken = files.iter_mut().find(|one| one.name == file).unwrap();
    let text = String::from_utf8(broken.bytes.clone()).unwrap();
    let at = text.find(from).unwrap_or_else(|| panic!("{file} has no {from}"));
    let line = text[..at].matches('\n').count() + 1;
    broken.bytes = text.replacen(from, to, 1).into_bytes();
    let problems = build(&files).map_or_else(|problems| problems, |built| built.warnings);
    assert!(!problems.is_empty(), "the change is no problem");
    (line, problems)
}

/// One broken place gives one problem of this kind, on the line where it is.
#[track_caller]
fn one_problem(file: &str, from: &str, to: &str, expected: impl Fn(&ProblemKind) -> bool) {
    let (line, problems) = broken(file, from, to);
    let found: Vec<String> = problems
        .iter()
        .map(|problem| problem.describe(Path::new(""), Language::English))
        .collect();
    assert_eq!(problems.len(), 1, "{found:#?}");
    assert!(expected(&problems[0].kind), "{found:#?}");
    assert_eq!(problems[0].file, file);
    let far = problems[0].position.line.abs_diff(line);
    assert!(
        far <= 2,
        "line {line} is broken, line {} reported: {found:#?}",
        problems[0].position.line
    );
}

#[test]
fn a_missing_language() {
    let from =
        "title: (nl: \"Werk rechtmatig, veilig en eerlijk\", en: \"Work lawfully, safely and fairly\")";
    let missing = |kind: &ProblemKind| *kind == ProblemKind::MissingLanguage(Language::English);
    one_problem(CAREFUL, from, "title: (nl: \"Werk rechtmatig\")", missing);
    one_problem(
        CAREFUL,
        from,
        "title: (nl: \"Werk rechtmatig\", en: \"  \")",
        missing,
    );
}

#[test]
fn a_missing_level() {
    let (_, problems) = broken(FIRST, "                Anchor(", "                // Anchor(");
    assert!(matches!(problems[0].kind, ProblemKind::Syntax(_)), "{problems:?}");
    // Take out the whole highest answer of the first item.
    let files = question_files();
    let text = String::from_utf8(
        files
            .iter()
            .find(|file| file.name == FIRST)
            .unwrap()
            .bytes
            .clone(),
    )
    .unwrap();
    let anchors: Vec<usize> = text.match_indices("anchors: [").map(|(at, _)| at).collect();
    let item = &text[..anchors[1]];
    let last = item.rfind("nl: \"Het vastgestelde doel").unwrap();
    let start = item[..last].rfind("text: (").unwrap();
    let start = item[..start]
        .rfind("(\n")
        .or_else(|| item[..start].rfind('('))
        .unwrap();
    let start = item[..start].rfind('\n').unwrap();
    let end = last + item[last..].find("],").unwrap();
    let end = item[..end].rfind('\n').unwrap();
    let removed = &text[start..end];
    let (_, problems) = broken(FIRST, removed, "");
    assert!(
        problems.iter().any(|p| p.kind
            == ProblemKind::WrongLevelCount {
                expected: 5,
                found: 4
            }),
        "{problems:?}"
    );
}

#[test]
fn ids() {
    let double = |kind: &ProblemKind| matches!(kind, ProblemKind::DoubleId(id) if id == "K24");
    one_problem(HEAD, "id: \"K25\"", "id: \"K24\"", double);
    one_problem(HEAD, "id: \"K25\"", "id: \"K 25\"", |kind| {
        matches!(kind, ProblemKind::BadId(_))
    });
    let unknown = |kind: &ProblemKind| matches!(kind, ProblemKind::UnknownReference { similar: Some(similar), .. } if similar == "partner-expertise");
    one_problem(
        HEAD,
        "LevelAtLeast(item: \"partner-expertise\"",
        "LevelAtLeast(item: \"partner-expertse\"",
        unknown,
    );
    one_problem(
        HEAD,
        "emphasised: [\"gekaderd-doel\"",
        "emphasised: [\"doel\"",
        |kind| matches!(kind, ProblemKind::UnknownReference { .. }),
    );
}

#[test]
fn numbers_out_of_range() {
    one_problem(CAREFUL, "weight: 3,", "weight: 9,", |kind| {
        *kind == ProblemKind::WeightOutOfRange(9)
    });
    one_problem(CAREFUL, "\"lopend\": 3", "\"lopend\": 7", |kind| {
        *kind == ProblemKind::LevelOutOfRange { level: 7, highest: 4 }
    });
    one_problem(
        CAREFUL,
        "\"idee\": 1, ",
        "",
        |kind| matches!(kind, ProblemKind::MissingTarget(phase) if phase == "idee"),
    );
    one_problem(HEAD, "scale: [0.0, 25.0", "scale: [0.0, 80.0", |kind| {
        *kind == ProblemKind::BadScale
    });
    let range = |kind: &ProblemKind| *kind == ProblemKind::BadRange;
    one_problem(HEAD, "usual: (10, 500)", "usual: (500, 10)", range);
    one_problem(HEAD, "kind: Text,", "kind: Text, usual: (1, 2),", range);
    one_problem(HEAD, "format: 1", "format: 2", |kind| {
        *kind == ProblemKind::UnknownFormat(2)
    });
}

#[test]
fn gates() {
    one_problem(CAREFUL, "threshold: 2,", "threshold: 0,", |kind| {
        *kind == ProblemKind::ThresholdZero
    });
    let (line, problems) = broken(CAREFUL, "                threshold: 2,\n", "");
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert_eq!(problems[0].kind, ProblemKind::GateWithoutThreshold);
    assert!(
        problems[0].position.line < line,
        "the gate begins before its threshold"
    );
    one_problem(
        HEAD,
        "                \"uren-kernteam\",\n",
        "",
        |kind| matches!(kind, ProblemKind::GateOrderIncomplete(gate) if gate == "uren-kernteam"),
    );
}

#[test]
fn conditions_that_can_never_hold() {
    let to = "applies: [\n                IsNot(field: \"persoonsgegevens\", any: [\"ja-gewone\", \"ja-bijzondere\", \"weet-niet\"]),";
    let (_, problems) = broken(CAREFUL, "applies: [", to);
    assert!(
        problems
            .iter()
            .any(|problem| problem.kind == ProblemKind::UnreachableCondition),
        "{problems:?}"
    );
    let unreachable = |kind: &ProblemKind| *kind == ProblemKind::UnreachableCondition;
    let from = "LevelIs(item: \"partner-afspraken\", level: 0),";
    let to = format!("{from} LevelAtLeast(item: \"partner-afspraken\", level: 1),");
    one_problem(HEAD, from, &to, unreachable);
    // A level of a question that can't apply.
    one_problem(
        HEAD,
        from,
        &format!("{from} Is(field: \"soort\", any: [\"zelfstandig\"]),"),
        unreachable,
    );
}

#[test]
fn levels_that_read_the_same() {
    let (_, problems) = broken(
        FIRST,
        "nl: \"Voor het datalab is nog geen doel afgesproken.\"",
        "nl: \"Op papier staat wat het doel van het datalab is en voor wie het werkt.\"",
    );
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert_eq!(problems[0].kind, ProblemKind::LevelsEqual { lower: 0, higher: 2 });
}

#[test]
fn lists_and_texts_that_say_nothing() {
    let (_, problems) = broken(
        HEAD,
        "            id: \"K25\",\n            when: [",
        "            id: \"K25\",\n            when: [],\n            // [",
    );
    assert!(!problems.is_empty());
    one_problem(HEAD, "    version: \"1.0\"", "    version: \"\"", |kind| {
        matches!(kind, ProblemKind::BadId(_))
    });
    one_problem(
        CAREFUL,
        "ceiling: \"voorbereiden\"",
        "ceiling: \"verankeren\"",
        |kind| *kind == ProblemKind::CeilingWithoutEffect,
    );
    one_problem(HEAD, "Datalab-zelfscan", "Datalab\u{202e}-zelfscan", |kind| {
        *kind == ProblemKind::SteeringCharacter
    });
}

#[test]
fn one_mistake_is_not_reported_over_and_over() {
    let (_, problems) = broken(HEAD, "phase: \"fase\"", "phase: \"face\"");
    assert!(problems.len() <= 5, "{problems:#?}");
    let (_, problems) = broken(FIRST, "id: \"tussenresultaat\"", "id: \"doel-vastgelegd\"");
    assert!(
        !problems
            .iter()
            .any(|problem| problem.kind == ProblemKind::UnreachableCondition),
        "{problems:#?}"
    );
}

#[test]
fn placeholders() {
    let to = "als {gemeent} staat aan het begin.";
    one_problem(
        HEAD,
        "{gemeente} staat aan het begin.",
        to,
        |kind| matches!(kind, ProblemKind::UnknownPlaceholder { name, .. } if name == "gemeent"),
    );
}

#[test]
fn placeholders_that_differ() {
    one_problem(HEAD, "(score {score} van 100)", "(score van 100)", |kind| {
        *kind == ProblemKind::PlaceholdersDiffer
    });
}

#[test]
fn files() {
    let mut files = question_files();
    files.retain(|file| file.name != FIRST);
    let problems = build(&files).unwrap_err();
    assert!(
        matches!(&problems[0].kind, ProblemKind::MissingFile(name) if name == FIRST),
        "{problems:?}"
    );
    assert_eq!(
        problems.len(),
        1,
        "what refers to a missing file is no problem of its own: {problems:?}"
    );

    let mut files = question_files();
    files.push(SourceFile {
        name: "11-vergeten.ron".into(),
        bytes: b"Dimension()".to_vec(),
    });
    let built = build(&files).unwrap();
    assert_eq!(built.warnings.len(), 1);
    assert_eq!(
        (built.warnings[0].severity(), &built.warnings[0].kind),
        (Severity::Warning, &ProblemKind::UnlistedFile)
    );

    let mut files = question_files();
    files[0].bytes[200] = 0xff;
    assert!(
        build(&files)
            .unwrap_err()
            .iter()
            .any(|problem| problem.kind == ProblemKind::NotText)
    );
    assert_eq!(build(&[]).unwrap_err().len(), 1);
}

#[test]
fn every_problem_is_reported_at_once() {
    let mut files = question_files();
    let text = |file: &SourceFile| String::from_utf8(file.bytes.clone()).unwrap();
    for file in &mut files {
        file.bytes = text(file).replacen("weight: 2,", "weight: 5,", 1).into_bytes();
    }
    let broken = files
        .iter()
        .filter(|file| text(file).contains("weight: 5,"))
        .count();
    let head = files.iter_mut().find(|file| file.name == HEAD).unwrap();
    head.bytes = text(head).replacen("id: \"K25\"", "id: \"K24\"", 1).into_bytes();
    let problems = build(&files).unwrap_err();
    assert!(broken >= 9);
    assert_eq!(problems.len(), broken + 1, "{problems:#?}");
}

#[test]
fn every_problem_has_words_in_both_languages() {
    let (_, problems) = broken(CAREFUL, "weight: 3,", "weight: 9,");
    for language in Language::ALL {
        let text = problems[0].describe(Path::new(""), language);
        assert!(
            text.starts_with(CAREFUL) && text.contains('9') && text.lines().count() == 2,
            "{text}"
        );
    }
}

#[test]
fn conditions_are_typed() {
    let item = questions().item(common::item("partner-afspraken"));
    assert!(matches!(item.applies.as_slice(), [Condition::Is(_, options)] if options.len() == 2));
}

#[test]
fn positions_survive_any_text() {
    for text in ["(((", "a(b: [1, 2", "\"open", "[{]}", "//", "/*", "r##\"x", "'"] {
        Locator::new(text).locate(&["b".into(), 1.into()]);
    }
}

#[test]
fn sentences_of_the_decision_show_only_what_there_is() {
    let unknown = |kind: &ProblemKind, id: &str| matches!(kind, ProblemKind::UnknownReference { id: found, similar: Some(_), .. } if found == id);
    let advice = "Beperk uiterlijk {datum_stop} de toegang";
    let (_, problems) = broken(DECISION, advice, "Beperk uiterlijk {datum_stp} de toegang");
    // The value is unknown, and English has another.
    assert_eq!(problems.len(), 2, "{problems:?}");
    assert!(problems.iter().any(|problem| unknown(&problem.kind, "datum_stp")));
    assert!(
        problems
            .iter()
            .any(|problem| problem.kind == ProblemKind::PlaceholdersDiffer)
    );
    let when = "id: \"A-6\",\n                when: [\"idle\", \"S\"]";
    one_problem(DECISION, when, &when.replace("idle", "idel"), |kind| {
        unknown(kind, "idel")
    });
    one_problem(
        DECISION,
        "GateOpen(gate: \"eerlijk\")",
        "GateOpen(gate: \"eerlik\")",
        |kind| unknown(kind, "eerlik"),
    );
    one_problem(DECISION, "joins: [\"ST-M\"", "joins: [\"ST-N\"", |kind| {
        unknown(kind, "ST-N")
    });
    one_problem(
        DECISION,
        "tip: \"grote-gemeente\"",
        "tip: \"grote-gemeentes\"",
        |kind| unknown(kind, "grote-gemeentes"),
    );
}

#[test]
fn sentences_of_the_decision_say_the_same_in_every_language() {
    let text = "nl: \"Een [running: nieuw] project starten.\"";
    one_problem(
        DECISION,
        text,
        "nl: \"Een [idle: nieuw] project starten.\"",
        |kind| *kind == ProblemKind::ConditionsDiffer,
    );
    one_problem(
        DECISION,
        text,
        "nl: \"Een [running: nieuw project starten.\"",
        |kind| *kind == ProblemKind::Unbalanced(']'),
    );
    one_problem(DECISION, text, "nl: \"\"", |kind| {
        *kind == ProblemKind::MissingLanguage(Language::Dutch)
    });
    let band = "{band}. De score past bij";
    let (_, problems) = broken(DECISION, band, "{de band}. De score past bij");
    assert!(
        matches!(&problems[0].kind, ProblemKind::BadHole(hole) if hole.starts_with("{de")),
        "{problems:?}"
    );
}

#[test]
fn sentences_of_the_decision_are_short_and_plain() {
    let sentence = "Analyses worden niet door een tweede persoon gecontroleerd.";
    let long = format!("{}.", ["woord"; 26].join(" "));
    one_problem(DECISION, sentence, &long, |kind| {
        *kind == ProblemKind::TooManyWords { words: 26, most: 25 }
    });
    // A row of a table may be longer, all of it together.
    let row = "dat dit gebeurt: {wat}";
    let long = format!("{} {{wat}}.", ["dat"; 46].join(" "));
    one_problem(DECISION, row, &long, |kind| {
        *kind == ProblemKind::TooManyWords { words: 46, most: 45 }
    });
    one_problem(
        DECISION,
        sentence,
        "Analyses worden slechts bekeken.",
        |kind| matches!(kind, ProblemKind::ForbiddenWord(word) if word == "slechts"),
    );
}

#[test]
fn terms_and_values_of_the_decision_come_to_an_end() {
    let term = "\"idle\": Not(Term(\"running\"))";
    let circular = |kind: &ProblemKind| matches!(kind, ProblemKind::Circular(name) if name == "idle");
    one_problem(DECISION, term, "\"idle\": Not(Term(\"idle\"))", circular);
    let value = "nl: \"de beoogde opdrachtgever\", en: \"the intended client\"";
    let (_, problems) = broken(DECISION, value, "nl: \"{lezers}\", en: \"{lezers}\"");
    let names: Vec<String> = problems
        .iter()
        .map(|problem| match &problem.kind {
            ProblemKind::Circular(name) => name.clone(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(names, ["opdr", "lezers"]);
}

#[test]
fn gates_and_legal_points_of_the_decision() {
    let (_, problems) = broken(DECISION, "        \"dpia\": (\n", "        \"dpiaa\": (\n");
    let is = |kind: &dyn Fn(&ProblemKind) -> bool| problems.iter().any(|problem| kind(&problem.kind));
    assert_eq!(problems.len(), 2, "{problems:?}");
    assert!(is(
        &|kind| matches!(kind, ProblemKind::GateWithoutTexts(gate) if gate == "dpia")
    ));
    assert!(is(
        &|kind| matches!(kind, ProblemKind::UnknownReference { id, .. } if id == "dpiaa")
    ));
    one_problem(
        DECISION,
        "checked: \"2026-11\"",
        "checked: \"2026-13\"",
        |kind| matches!(kind, ProblemKind::BadMonth(month) if month == "2026-13"),
    );
}

/// A question set may do without sentences of its own.
#[test]
fn general_sentences_stand_in_for_a_missing_file() {
    let mut files = question_files();
    files.retain(|file| file.name != DECISION);
    let built = build(&files).unwrap();
    assert!(built.warnings.is_empty());
    let (general, own) = (built.questionnaire.decision(), questions().decision());
    assert_ne!(general.head, own.head);
    assert_eq!(general.gates.len(), own.gates.len());
    assert!(general.law.is_empty() && !own.law.is_empty());
}
