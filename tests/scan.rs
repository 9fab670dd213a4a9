//! The saved form of a scan: nothing is lost on the way, and nothing invalid gets in.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

mod common;

use common::{everything_applies, example, item, questions};
use datalabscan::{
    assessment::{
        Answer, Assessment, Confirmed, ItemState, Kept, ProfileValue, Reason, Response,
        format::{DecodeProblem, decode, encode},
        item_state, missing_fields, progress,
    },
    contents::FileKind,
    i18n::Language,
    scoring::score,
};
use proptest::prelude::*;

fn problem(text: &str) -> (DecodeProblem, usize, usize) {
    let error = decode(questions(), text.as_bytes()).expect_err("this should not be a scan");
    (error.problem, error.position.line, error.position.column)
}

/// Duinrand with the first `from` replaced, and the line where that is.
fn changed(from: &str, to: &str) -> (String, usize) {
    let text = encode(questions(), &example("duinrand"));
    let at = text.find(from).unwrap_or_else(|| panic!("no {from}"));
    (text.replacen(from, to, 1), text[..at].matches('\n').count() + 1)
}

#[test]
fn the_examples_are_up_to_date() {
    for example in datalabscan::assessment::examples() {
        let scan = decode(questions(), example.text.as_bytes()).unwrap();
        assert_eq!(
            encode(questions(), &scan),
            example.text,
            "bring assets/examples/{} up to date",
            example.key
        );
        assert!(missing_fields(questions(), &scan).is_empty());
        assert!(progress(questions(), &scan).is_complete());
    }
}

#[test]
fn what_is_saved_comes_back() {
    let mut scan = everything_applies();
    scan.language = Language::English;
    let nasty = "\"quotes\" \\ {braces} // no comment\nnew line\ttab € 🙂 \u{200b} المدينة";
    *scan.answer_mut(item("budget")) = Answer {
        response: Response::NotApplicable(nasty.into()),
        note: nasty.into(),
        evidence: "x".repeat(100_000),
        confirmed: Confirmed {
            under: Some("0.7".into()),
            at: Some("2026-11-23T14:02:00Z".parse().unwrap()),
        },
    };
    scan.answer_mut(item("dpia")).response = Response::DontKnow;
    scan.answer_mut(item("rollen")).note = "only a note".into();
    let hours = questions().roles().hours_per_week;
    scan.set_profile(hours, Some(ProfileValue::Number(12.5)));
    let check = questions().checks()[0].id;
    scan.set_reason(
        check,
        Some(Reason {
            combination: "a=1".into(),
            text: nasty.into(),
        }),
    );
    assert_eq!(
        decode(questions(), encode(questions(), &scan).as_bytes()).unwrap(),
        scan
    );
}

#[test]
fn the_format_has_a_version_and_names_its_questions() {
    let text = encode(questions(), &everything_applies());
    assert!(text.starts_with("Datalabscan(\n    format: 3,\n"), "{text}");
    let version = format!("version: \"{}\"", questions().version());
    for part in [
        "id: \"datalab\"",
        &version,
        questions().hash(),
        "language: \"nl\"",
    ] {
        assert!(text.contains(part), "no {part}");
    }
}

/// Real files of each older version open with the levels that they had, each under the questions of its time.
#[test]
fn files_of_older_versions_still_open() {
    for (version, key) in [
        (1, "duinrand"),
        (1, "voorbeeldstad"),
        (2, "duinrand"),
        (2, "voorbeeldstad"),
    ] {
        let path = common::folder(&format!("tests/cases/format/v{version}/{key}.datalabscan"));
        let bytes = std::fs::read(&path).unwrap();
        assert!(bytes.starts_with(format!("Datalabscan(\n    format: {version},").as_bytes()));
        let old = decode(questions(), &bytes).unwrap();
        let new = example(key);
        for item in questions().items() {
            let (old, new) = (old.answer(item.id), new.answer(item.id));
            assert_eq!(
                (&old.response, &old.note),
                (&new.response, &new.note),
                "{}",
                path.display()
            );
            let under = old.response.is_given().then(|| "0.9".to_owned());
            assert_eq!(old.confirmed, Confirmed { under, at: None });
        }
        assert!(old.group.is_empty() && old.author.id.is_none() && old.kept.ids().is_empty());
        assert_eq!(score(questions(), &old), score(questions(), &new));
        let saved = encode(questions(), &old);
        let again = decode(questions(), saved.as_bytes()).unwrap();
        assert_eq!(encode(questions(), &again), saved);
    }
}

#[test]
fn files_that_are_no_scan_say_where() {
    let other = |text: &str| problem(text).0;
    assert_eq!(other(""), DecodeProblem::OtherFile(FileKind::Empty));
    assert_eq!(other(" \n\t"), DecodeProblem::OtherFile(FileKind::Empty));
    assert_eq!(other("hello"), DecodeProblem::OtherFile(FileKind::Text));
    assert_eq!(
        other("PK\u{3}\u{4}\0\0"),
        DecodeProblem::OtherFile(FileKind::Archive)
    );
    assert!(matches!(
        problem("Datalabscan(\0)"),
        (DecodeProblem::NotText, 1, 13)
    ));
    // Zeros behind the text are what a save leaves that was cut off.
    assert_eq!(other("Datalabscan(\0\0"), DecodeProblem::CutOff);
    let latin = decode(questions(), b"Datalabscan(\n  note: \"caf\xe9\"").unwrap_err();
    assert!(matches!(latin.problem, DecodeProblem::NotText));
    assert_eq!((latin.position.line, latin.position.column), (2, 13));
    let whole = encode(questions(), &example("duinrand"));
    for cut in (1..whole.len() - 1).step_by(97) {
        if whole.is_char_boundary(cut) {
            decode(questions(), &whole.as_bytes()[..cut]).expect_err("half a scan");
        }
    }
}

#[test]
fn saving_under_a_name_replaces_scans_only() {
    use datalabscan::{
        opening::open,
        storage::{Replace, StorageError, Versions, save_scan_as, write_report, write_scan},
    };
    let folder = tempfile::tempdir().unwrap();
    let scan = everything_applies();
    let path = folder.path().join("a");
    let save = |path, scan: &_| save_scan_as(questions(), path, scan, &Versions::nowhere());
    save(&path, &example("duinrand")).unwrap();
    save(&path, &scan).unwrap();
    assert_eq!(open(questions(), &path).unwrap().assessment, scan);
    assert!(matches!(
        write_report(&path, b"%PDF-", Replace::Anything),
        Err(StorageError::Exists(_))
    ));
    assert_eq!(open(questions(), &path).unwrap().assessment, scan);
    let pdf = folder.path().join("b");
    write_report(&pdf, b"%PDF-1", Replace::Own).unwrap();
    assert!(matches!(
        write_report(&pdf, b"%PDF-2", Replace::Own),
        Err(StorageError::NotOurs { .. })
    ));
    write_report(&pdf, b"%PDF-2", Replace::Anything).unwrap();
    assert!(matches!(save(&pdf, &scan), Err(StorageError::Exists(_))));
    assert_eq!(std::fs::read(&pdf).unwrap(), b"%PDF-2");
    // What a newer program wrote meanwhile stays.
    let newer = b"Datalabscan(\n    format: 99,\n)\n";
    std::fs::write(&path, newer).unwrap();
    assert!(matches!(save(&path, &scan), Err(StorageError::Newer(_))));
    assert!(matches!(
        write_scan(questions(), &path, &scan),
        Err(StorageError::Newer(_))
    ));
    assert_eq!(std::fs::read(&path).unwrap(), newer);
}

#[test]
fn nesting_without_end_is_refused() {
    for open in ["(", "[", "{a:", "Some(", "Datalabscan(format: 1, answers: ("] {
        let (found, ..) = problem(&open.repeat(50_000));
        let other = found == DecodeProblem::OtherFile(FileKind::Text);
        let refused = matches!(found, DecodeProblem::Syntax(_) | DecodeProblem::CutOff);
        assert!(other || refused, "{found:?}");
    }
}

#[test]
fn other_versions_and_other_questions() {
    let (text, line) = changed("format: 3", "format: 7");
    assert_eq!(
        problem(&text),
        (DecodeProblem::UnknownVersion { found: 7, newest: 3 }, line, 13)
    );
    let (text, line) = changed("id: \"datalab\"", "id: \"bridges\"");
    assert!(matches!(problem(&text), (DecodeProblem::OtherQuestionnaire { .. }, at, _) if at == line));
    let (text, line) = changed("language: \"nl\"", "language: \"xx\"");
    assert!(matches!(problem(&text), (DecodeProblem::UnknownLanguage(_), at, _) if at == line));
}

/// Days that people choose are within reason; moments come from a clock, which may have lost its battery.
#[test]
fn a_day_that_cannot_be_planned_is_refused_and_a_clock_may_be_wrong() {
    let text = encode(questions(), &example("duinrand"));
    let with = |part: &str| text.replacen("\n    profile:", &format!("\n    {part},\n    profile:"), 1);
    let planned = |start: &str, ready: &str| {
        with(&format!(
            "plan: Plan(actions: [Action(id: 1, task: Own, words: \"x\", start: \"{start}\", ready: \"{ready}\")])"
        ))
    };
    let invited = |on: &str, until: &str| {
        let id = "1".repeat(32);
        with(&format!(
            "invited: [Invited(id: \"{id}\", on: \"{on}\", until: Some(\"{until}\"))]"
        ))
    };
    let author = |saved: &str, until: &str| {
        with(&format!(
            "author: Author(saved: Some(\"{saved}\"), invitation: Some(Invitation(until: Some(\"{until}\"))))"
        ))
    };
    let (day, moment) = ("2026-12-24", "2026-12-24T10:00:00Z");
    for (text, field) in [
        (planned("0226-12-24", day), "start"),
        (planned(day, "9999-12-31"), "ready"),
        (planned("1999-12-31", day), "start"),
        (invited(day, "0226-12-24"), "until"),
        (author(moment, "9999-12-31"), "until"),
    ] {
        let field = field.to_owned();
        assert_eq!(problem(&text).0, DecodeProblem::BadValue { field }, "{text}");
    }
    for text in [
        planned(day, day),
        invited("1980-01-01", day),
        author("1980-01-01T00:00:00Z", day),
        author("9999-01-01T00:00:00Z", day),
    ] {
        decode(questions(), text.as_bytes()).unwrap_or_else(|error| panic!("{error}: {text}"));
    }
}

#[test]
fn levels_keys_and_values_are_checked() {
    let (text, line) = changed("response: Level(0)", "response: Level(9)");
    let (found, at, column) = problem(&text);
    assert_eq!(
        found,
        DecodeProblem::UnknownLevel {
            level: 9.0,
            highest: 4
        }
    );
    assert_eq!((at, column), (line, 23));
    for bad in ["Level(-1)", "Level(1.5)", "Level(999)", "Perhaps"] {
        let (text, line) = changed("response: Level(0)", &format!("response: {bad}"));
        assert!(
            matches!(problem(&text), (DecodeProblem::Syntax(_), at, _) if at == line),
            "{bad}"
        );
    }
    let (text, line) = changed("\"budget\": Answer", "\"begrippen\": Answer");
    let (found, at, _) = problem(&text);
    assert_eq!(found, DecodeProblem::DoubleKey("begrippen".into()));
    assert!(at.abs_diff(line) <= 1);
    let (text, line) = changed("fase\": One(\"voorbereiding\")", "fase\": One(\"later\")");
    assert_eq!(problem(&text).0, DecodeProblem::BadValue { field: "fase".into() });
    assert_eq!(problem(&text).1, line);
    for (from, to) in [
        ("            note:", "            nonsense: 1,\n            note:"),
        ("    answers: {", "    answer: {"),
    ] {
        assert!(
            matches!(problem(&changed(from, to).0).0, DecodeProblem::Syntax(_)),
            "{to}"
        );
    }
}

/// A later program may save more than this one knows.
#[test]
fn an_unknown_section_neither_keeps_the_answers_from_opening_nor_is_lost() {
    let plan = r#"    measurements: [
        Action(what: "Vraag het na.", state: Dropped(reason: "te duur"), hours: Some((1, 2)), due: Some("2026-12-18")),
    ],
    view: Compact,
    language:"#;
    let (text, _) = changed("    language:", plan);
    let mut scan = decode(questions(), text.as_bytes()).unwrap();
    assert_eq!(scan.kept.ids(), ["measurements", "view"]);
    let saved = encode(questions(), &scan);
    assert!(saved.contains("state: Dropped(reason: \"te duur\")"), "{saved}");
    assert_eq!(decode(questions(), saved.as_bytes()).unwrap(), scan);
    assert!(scan.clone().without_own_words().kept.ids().is_empty());
    scan.kept = Kept::default();
    assert_eq!(scan, example("duinrand"));
    let twice = text.replacen("view: Compact", "measurements: Compact", 1);
    assert!(decode(questions(), twice.as_bytes()).is_err());
    // Older versions are what they are.
    let old = text.replacen("format: 3", "format: 2", 1);
    assert!(matches!(problem(&old).0, DecodeProblem::Syntax(_)));
}

#[test]
fn a_section_is_there_once_and_a_scan_has_no_more_than_a_hundred_more() {
    let with = |sections: &[String]| {
        let (text, _) = changed(
            "    language:",
            &format!("    {}\n    language:", sections.concat()),
        );
        decode(questions(), text.as_bytes())
    };
    let many: Vec<String> = (0..101).map(|at| format!("part{at}: {at}, ")).collect();
    assert_eq!(with(&many[..100]).unwrap().kept.ids().len(), 100);
    assert!(with(&many).is_err());
    assert!(with(&["view: Compact, ".to_owned(), "view: Wide, ".to_owned()]).is_err());
}

#[test]
fn an_unknown_question_is_a_mistake_only_with_the_same_questions() {
    let (text, line) = changed("\"budget\": Answer", "\"bridge\": Answer");
    assert_eq!(
        (problem(&text).0, problem(&text).1),
        (DecodeProblem::UnknownId("bridge".into()), line)
    );

    let older = text.replacen(questions().hash(), "0000", 1);
    let scan = decode(questions(), older.as_bytes()).unwrap();
    assert_eq!(scan.kept.ids(), ["bridge"]);
    assert_eq!(scan.origin().hash, "0000");
    let saved = encode(questions(), &scan);
    assert!(saved.contains("\"bridge\": Answer") && saved.contains("Software komt uit het ICT-budget."));
}

#[test]
fn what_was_kept_can_be_opened_again_after_saving() {
    let (text, _) = changed("\"budget\": Answer", "\"bridge\": Answer");
    let older = text.replacen(questions().hash(), "0000", 1);
    let scan = decode(questions(), older.as_bytes()).unwrap();
    let again = decode(questions(), encode(questions(), &scan).as_bytes()).unwrap();
    assert_eq!(again.kept, scan.kept);
}

#[test]
fn answers_that_no_longer_apply_are_kept_but_do_not_count() {
    let mut scan = example("voorbeeldstad");
    let partners = questions().item(item("partner-afspraken"));
    assert!(matches!(item_state(partners, &scan), ItemState::Known(_)));
    let form = questions().roles().form;
    let alone = questions().field(form).choice_by_key("zelfstandig").unwrap().id;
    scan.set_profile(form, Some(ProfileValue::Choice(alone)));
    assert_eq!(item_state(partners, &scan), ItemState::ExcludedByProfile);
    assert_eq!(scan.answer(partners.id).response, Response::level(3));
}

#[test]
fn not_applicable_counts_only_where_it_is_allowed() {
    let mut scan = everything_applies();
    for key in ["budget", "levering", "gebruik-uitkomsten"] {
        scan.answer_mut(item(key)).response = Response::NotApplicable("no".into());
    }
    let state = |key: &str| item_state(questions().item(item(key)), &scan);
    assert_eq!(state("budget"), ItemState::Unanswered);
    assert_eq!(
        state("levering"),
        ItemState::Unanswered,
        "only without personal data"
    );
    assert_eq!(state("gebruik-uitkomsten"), ItemState::ExcludedByChoice);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_can_be_a_note(note in any::<String>(), reason in any::<String>()) {
        let mut scan = Assessment::new(questions(), Language::Dutch);
        let answer = scan.answer_mut(item("budget"));
        answer.note = note;
        answer.response = Response::NotApplicable(reason);
        let text = encode(questions(), &scan);
        // A zero byte marks a binary file, so RON writes it as an escape.
        prop_assert_eq!(decode(questions(), text.as_bytes()).unwrap(), scan);
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = decode(questions(), &bytes);
    }

    #[test]
    fn no_damage_makes_it_panic(at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = encode(questions(), &example("duinrand")).into_bytes();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        let _ = decode(questions(), &bytes);
    }
}

#[test]
fn lists_without_end_are_refused_with_their_limit() {
    let text = encode(questions(), &example("duinrand"));
    let listed =
        |count: usize, one: &dyn Fn(usize) -> String| (0..count).map(one).collect::<Vec<_>>().join(",");
    let many = listed(301, &|at| format!("\"x{at}\": Answer()"));
    let answers = text.replacen("answers: {", &format!("answers: {{{many},"), 1);
    assert_eq!(problem(&answers).0, DecodeProblem::TooMany(300));
    let many = listed(601, &|at| format!("Respondent(id: \"{at:032x}\")"));
    let group = format!("    group: Group(respondents: [{many}]),\n    answers: {{");
    let text = text.replacen("    answers: {", &group, 1);
    assert_eq!(problem(&text).0, DecodeProblem::TooMany(600));
}

/// Someone who opens an example shouldn't be told that it was made with other questions.
#[test]
fn the_examples_are_of_the_questions_as_they_are() {
    let examples = std::fs::read_dir(common::folder("assets/examples")).unwrap();
    for example in examples.map(|entry| entry.unwrap().path()) {
        let text = std::fs::read_to_string(&example).unwrap();
        let found = text.contains(questions().hash());
        assert!(
            found,
            "save {} once more: `fill` with an answer that it has",
            example.display()
        );
    }
}
