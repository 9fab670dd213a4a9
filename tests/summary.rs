//! The summary of a group (chapter 25.5, rule 4): what it holds, that it opens with the outcome of the report, and that
//! nobody is in it.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;
#[path = "common/group.rs"]
mod group;

use common::{everything_applies, example, item, questions};
use datalabscan::{
    assessment::{
        Agreed, Assessment, Consensus, ItemState, Level, Outcome, Refusal, Response, common_ground,
        format::{DecodeProblem, decode, encode},
        item_state, progress,
    },
    decision::{Request, decide},
    evaluation::{Case, agenda, distribution},
    i18n::Language,
    opening::describe_merged,
    pdf::{embedded_scan, report_pdf},
    questionnaire::Questionnaire,
    report::{Attachment, Disclosure, ReportOptions, attached_scan, attachment, enclosures},
    scoring::GateResult,
    session::{Change, Session},
};
use group::{answered, invited, merged};
use jiff::civil::date;

fn options(notes: bool) -> ReportOptions {
    ReportOptions {
        disclosure: Disclosure {
            notes,
            ..Disclosure::INTERNAL
        },
        ..ReportOptions::new(Language::Dutch, date(2026, 11, 29))
    }
}

/// Two people who answer everything, the director as the example does and the analyst a level lower here and there.
fn two() -> Assessment {
    let full = example("voorbeeldstad");
    let file = |number: u8, role: &str, lower: bool| {
        let mut file = invited(number, role);
        // Of the two, only the director agreed to be shown.
        file.author.may_stand_alone = !lower;
        for (place, item) in questions().items().iter().enumerate() {
            let mut answer = full.answer(item.id).clone();
            if let (Response::Level(level), true) = (&answer.response, lower && place % 3 == 0) {
                answer.response = Response::level(level.floor() - 1);
            }
            if lower && item.key == "partner-afspraken" {
                answer.response = Response::level(1);
            }
            answer.note = format!("opmerking van {role}");
            *file.answer_mut(item.id) = answer;
        }
        file
    };
    let files = [file(1, "bestuur", false), file(2, "analist", true)];
    let mut scan = merged(everything_applies(), &files).scan;
    scan.group.set_agreed(
        item("praktijktoets"),
        Some(Agreed {
            level: Level::whole(2),
            reason: "Alleen de wijkteams.".into(),
            minority: "De directie ziet meer.".into(),
            ..Agreed::default()
        }),
    );
    scan
}

fn summary_of(scan: &Assessment) -> Assessment {
    let case = Case::new(questions(), scan.clone()).unwrap();
    attached_scan(&case, &options(true)).unwrap()
}

#[test]
fn it_opens_with_the_outcome_of_the_report() {
    let scan = two();
    let case = Case::new(questions(), scan.clone()).unwrap();
    assert_eq!(
        attachment(&case, &options(true)),
        Attachment::Summary { words: true }
    );
    let report = report_pdf(&case, &options(true)).unwrap();
    let read = decode(questions(), &embedded_scan(&report).unwrap().bytes).unwrap();
    assert_eq!(read, summary_of(&scan));
    assert!(read.is_summary() && read.is_group());
    let opened = Case::new(questions(), read).unwrap();
    let (before, after) = (&case.evaluation, &opened.evaluation);
    assert_eq!(before.score, after.score);
    assert!(
        before.score.gates.iter().any(GateResult::is_split),
        "a split one stays split"
    );
    assert_eq!(before.recommendations, after.recommendations);
    let label = |case: &Case| case.evaluation.reliability.label(questions()).key.clone();
    assert_eq!(label(&case), label(&opened));
    assert_eq!(after.reliability.respondents, 2);
    assert_eq!(before.reliability.kinds, after.reliability.kinds);
    assert!(after.reliability.missing.is_empty(), "nobody can be added");
    let topics = |case: &Case| agenda(case);
    assert_eq!(topics(&case), topics(&opened));
    // It can be included again, as it is.
    assert_eq!(summary_of(&opened.assessment), *opened.assessment);
}

#[test]
fn it_holds_halves_verdicts_and_notes_but_nobody() {
    let scan = two();
    let summary = summary_of(&scan);
    assert_eq!(summary.group.respondents().len() + summary.group.aside().len(), 0);
    assert!(!summary.has_own_answers());
    let first = &questions().items()[0];
    let summed = summary.group.summed(first.id).unwrap();
    assert_eq!(summed.response, Response::Level(Level::from_value(3.5).unwrap()));
    assert_eq!(summed.consensus, Some(Consensus::Agreed));
    assert_eq!(
        item_state(first, &summary),
        ItemState::Known(Level::from_value(3.5).unwrap())
    );
    let note = &summary.answer(first.id).note;
    assert_eq!(note, "opmerking van bestuur", "only of who agreed to that");
    assert_eq!(
        summary.group.agreed(item("praktijktoets")),
        scan.group.agreed(item("praktijktoets"))
    );
    assert_eq!(distribution(questions(), &summary, first).sides, None);
    assert!(progress(questions(), &summary).is_complete());
    let role = questions().roles().role;
    assert_eq!(summary.profile(role), None);
    let saved = encode(questions(), &summary);
    for part in [
        "Respondent(",
        "\"bestuur\"",
        "\"analist\"",
        "01010101",
        "confirmed_at",
    ] {
        assert!(!saved.contains(part), "{part}");
    }
    assert!(saved.contains("Level(3.5)") && saved.contains("AcrossThreshold"));
    assert_eq!(decode(questions(), saved.as_bytes()).unwrap(), summary);
    let bare = summary.without_own_words();
    assert!(bare.answer(first.id).note.is_empty() && bare.group.summed(first.id).is_some());
}

#[test]
fn the_statement_on_enclosures_says_what_it_is() {
    let case = Case::new(questions(), two()).unwrap();
    for (language, words) in [
        (Language::Dutch, "per vraag één antwoord"),
        (Language::English, "one answer of the whole"),
    ] {
        let said = enclosures(&case, &options(false), language).included.join("; ");
        assert!(said.contains(words), "{said}");
    }
}

/// The decision says the same on its first page (chapter 27.2), and how many kinds of roles took part.
#[test]
fn the_decision_says_what_is_attached() {
    let said = |scan: &Assessment| {
        let case = Case::new(questions(), scan.clone()).unwrap();
        let decision = decide(&case, &Request::new(Language::Dutch, date(2026, 11, 29)));
        let pairs = decision.about.iter().chain(&decision.certainty);
        pairs
            .map(|pair| format!("{}: {}", pair.label, pair.value))
            .collect::<Vec<_>>()
            .join("\n")
    };
    let scan = two();
    for scan in [scan.clone(), summary_of(&scan)] {
        let said = said(&scan);
        assert!(
            said.contains("per vraag één antwoord van de hele groep"),
            "{said}"
        );
        assert!(said.contains("twee invullers uit twee soorten rollen"), "{said}");
    }
}

#[test]
fn merging_refuses_it_with_the_reason() {
    let summary = summary_of(&two());
    let result = merged(
        everything_applies(),
        &[summary.clone(), answered(5, "privacy", &[("budget", 2)])],
    );
    assert_eq!(result.files[0].outcome, Outcome::Refused(Refusal::Summary));
    assert_eq!(result.files[1].outcome, Outcome::Taken, "the others still merge");
    let into = merged(summary.clone(), &[answered(5, "privacy", &[("budget", 2)])]);
    assert_eq!(into.files[0].outcome, Outcome::Refused(Refusal::IntoSummary));
    assert_eq!(into.scan, summary);
    let files = [group::file("a", &summary)];
    assert_eq!(common_ground(questions(), &files), None);
    for (language, words) in [
        (Language::Dutch, "samenvatting van een groep"),
        (Language::English, "summary of a group"),
    ] {
        for refusal in [Refusal::Summary, Refusal::IntoSummary] {
            let file = datalabscan::assessment::Merged {
                id: None,
                saved: None,
                name: "a".into(),
                outcome: Outcome::Refused(refusal),
                remarks: Vec::new(),
            };
            assert!(describe_merged(&file, language).contains(words));
        }
    }
}

#[test]
fn a_session_keeps_it_as_it_is() {
    let summary = summary_of(&two());
    let mut session = Session::unnamed(questions().clone(), summary.clone());
    let first = questions().items()[0].id;
    for change in [
        Change::Respond(first, Response::level(0)),
        Change::Note(first, "toch anders".into()),
        Change::Agree(first, Some(Level::whole(0))),
        Change::Consent(true),
    ] {
        assert!(session.refuses(&change));
        session.apply(change);
    }
    assert_eq!(*session.assessment(), summary);
    assert!(!session.has_unsaved_changes() && session.undoes().is_none());
    assert_eq!(
        *session.response(first),
        Response::Level(Level::from_value(3.5).unwrap())
    );
    let name = questions().roles().name;
    let value = datalabscan::assessment::ProfileValue::Text("Elders".into());
    session.apply(Change::Profile(name, Some(value)));
    assert_eq!(session.municipality(), "Elders");
}

#[test]
fn a_damaged_one_is_refused() {
    let saved = encode(questions(), &summary_of(&two()));
    let problem = |from: &str, to: &str| {
        assert!(saved.contains(from), "{from}");
        decode(questions(), saved.replacen(from, to, 1).as_bytes())
            .unwrap_err()
            .problem
    };
    for level in ["3.25", "9.5", "-1.0"] {
        let found = problem("Level(3.5)", &format!("Level({level})"));
        assert!(
            matches!(found, DecodeProblem::UnknownLevel { .. }),
            "{level}: {found:?}"
        );
    }
    assert!(matches!(
        problem("AcrossThreshold", "Perhaps"),
        DecodeProblem::Syntax(_)
    ));
    assert!(matches!(
        problem("label: \"eerste-indruk\"", "label: \"gouden\""),
        DecodeProblem::UnknownId(_)
    ));
}

/// Where only one question shows nothing, only that one is summed up.
#[test]
fn one_question_can_be_summed_up_in_a_scan_with_respondents() {
    let files = [
        answered(1, "bestuur", &[("budget", 1), ("levering", 1)]),
        answered(2, "analist", &[("budget", 2), ("levering", 2)]),
        answered(3, "privacy", &[("budget", 3)]),
    ];
    let scan = merged(everything_applies(), &files).scan;
    let shared = summary_of(&scan);
    assert!(!shared.is_summary() && shared.group.is_summed());
    assert_eq!(shared.group.respondents().len(), 3);
    let given = |questionnaire: &Questionnaire, key: &str| {
        let item = questionnaire.item(item(key));
        let answers = shared
            .voices(questionnaire)
            .filter_map(|voice| voice.answer(item));
        answers.filter(|answer| answer.response.is_given()).count()
    };
    assert_eq!(
        (given(questions(), "budget"), given(questions(), "levering")),
        (3, 0)
    );
    let summed = shared.group.summed(item("levering")).unwrap();
    assert_eq!(summed.response, Response::Level(Level::from_value(1.5).unwrap()));
    let result = merged(everything_applies(), &[shared]);
    assert_eq!(result.files[0].outcome, Outcome::Refused(Refusal::Summary));
}
