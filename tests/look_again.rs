//! Answers given under an older version of the question set: they count as they are, and are looked at again where their
//! sentence has changed (chapter 21.3).
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;
#[path = "common/group.rs"]
mod group;

use common::{answer_all, everything_applies, folder, questions};
use datalabscan::{
    assessment::{
        Agreed, Assessment, Confirmed, Level, Outcome, Remark, Response,
        format::{decode, encode},
        own_look_again, to_look_at_again,
    },
    decision::{Request, decide},
    evaluation::{Case, evaluate},
    i18n::Language,
    questionnaire::{Item, ItemId},
    scoring::score,
};
use group::{invited, merged};
use jiff::Timestamp;

/// A moment to confirm at.
fn now() -> Timestamp {
    "2026-11-29T10:00:00Z".parse().unwrap()
}

/// A real file of an older version of the question set.
fn old_example(key: &str) -> Assessment {
    let path = folder("tests/cases/format/v2").join(format!("{key}.datalabscan"));
    decode(questions(), &std::fs::read(path).unwrap()).unwrap()
}

/// Items with a sentence that has changed at this level.
fn changed_at(level: u8) -> Vec<&'static Item> {
    let has = |item: &&Item| item.anchors[usize::from(level)].before.is_some();
    questions().items().iter().filter(has).collect()
}

fn numbers(items: &[ItemId]) -> Vec<&'static str> {
    items
        .iter()
        .map(|item| questions().item(*item).number.as_str())
        .collect()
}

/// Which sentences have changed is data: from the threshold on at most preconditions, and at the lowest level of some
/// other questions.
#[test]
fn the_sentences_that_changed_are_those_of_the_method() {
    let with = |is: &dyn Fn(usize, &Item) -> bool| -> Vec<&str> {
        let any = |item: &&Item| {
            let anchors = item.anchors.iter().enumerate();
            anchors
                .filter(|(_, anchor)| anchor.before.is_some())
                .any(|(level, _)| is(level, item))
        };
        let items = questions().items().iter().filter(any);
        items.map(|item| item.number.as_str()).collect()
    };
    let threshold = |item: &Item| {
        item.gate
            .map(|gate| usize::from(questions().gate(gate).threshold))
    };
    let from_threshold = |level: usize, item: &Item| threshold(item).is_some_and(|least| level >= least);
    assert_eq!(
        with(&from_threshold),
        ["2.2", "3.1", "9.1", "9.2", "9.3", "9.4", "10.4"]
    );
    assert_eq!(
        with(&|level, item| !from_threshold(level, item)),
        ["6.2", "6.3", "8.1", "10.1"]
    );
    assert!(with(&|level, item| !from_threshold(level, item) && level > 0).is_empty());
    for item in questions().items() {
        if let Some(least) = threshold(item).filter(|_| !with(&from_threshold).is_empty()) {
            let changed = item.anchors[least..].iter().all(|anchor| anchor.before.is_some());
            assert!(changed, "{}", item.number);
        }
        for level in item
            .anchors
            .iter()
            .enumerate()
            .filter(|(_, anchor)| anchor.before.is_some())
        {
            let mut scan = everything_applies();
            let answer = scan.answer_mut(item.id);
            answer.response = Response::level(level.0 as u8);
            answer.confirmed.under = Some("0.9".into());
            let changed = own_look_again(item, &scan).unwrap();
            assert_ne!(changed.before.text, changed.now.text, "{}", item.number);
            assert_eq!(changed.is_below, changed.now != level.1);
        }
    }
}

#[test]
fn old_answers_count_as_they_are_and_are_asked_about_once() {
    for (key, expected) in [
        ("duinrand", vec!["6.3"]),
        ("voorbeeldstad", vec!["2.2", "3.1", "9.1", "9.2", "9.3", "10.4"]),
    ] {
        let mut scan = old_example(key);
        let outdated = to_look_at_again(questions(), &scan);
        assert_eq!(numbers(&outdated), expected);
        let before = score(questions(), &scan);
        assert_eq!(before, score(questions(), &common::example(key)));
        // Saved under the questions of now it's still known which answers are older.
        let saved = decode(questions(), encode(questions(), &scan).as_bytes()).unwrap();
        assert_eq!(to_look_at_again(questions(), &saved), outdated);
        for id in outdated {
            let item = questions().item(id);
            let sentence = own_look_again(item, &scan).unwrap();
            assert_eq!(sentence.before.version, "0.9");
            let answer = scan.answer_mut(id);
            let response = answer.response.clone();
            answer.respond(response, now());
            assert_eq!(own_look_again(item, &scan), None);
            assert_eq!(scan.answer(id).confirmed, Confirmed::now(now()));
        }
        assert_eq!(to_look_at_again(questions(), &scan), []);
        assert_eq!(score(questions(), &scan), before);
    }
}

#[test]
fn only_an_answer_that_has_another_sentence_now_is_asked_about() {
    let mut scan = everything_applies();
    let old = || Confirmed {
        under: Some("0.9".into()),
        at: None,
    };
    let item = changed_at(0)[0];
    let answer = scan.answer_mut(item.id);
    (answer.response, answer.confirmed) = (Response::level(0), old());
    let outdated = |scan: &Assessment| to_look_at_again(questions(), scan).contains(&item.id);
    assert!(outdated(&scan));
    scan.answer_mut(item.id).response = Response::DontKnow;
    assert!(!outdated(&scan), "nothing was chosen");
    let same = item
        .anchors
        .iter()
        .position(|anchor| anchor.before.is_none())
        .unwrap();
    scan.answer_mut(item.id).response = Response::level(same as u8);
    assert!(!outdated(&scan), "this sentence is what it was");
    scan.answer_mut(item.id).response = Response::level(0);
    for (version, expected) in [
        ("0.8", true),
        ("0.9", true),
        ("0.9.1", false),
        ("1.0", false),
        ("2.0", false),
    ] {
        scan.answer_mut(item.id).confirmed.under = Some(version.into());
        assert_eq!(outdated(&scan), expected, "given under {version}");
    }
    scan.answer_mut(item.id).respond(Response::Unanswered, now());
    assert_eq!(scan.answer(item.id).confirmed, Confirmed::default());
}

/// The same answer given again leaves the moment alone, unless it confirms an older one.
#[test]
fn giving_the_same_answer_again_is_no_change() {
    let mut scan = everything_applies();
    let answer = scan.answer_mut(questions().items()[0].id);
    answer.respond(Response::level(2), now());
    let later = now() + jiff::SignedDuration::from_hours(1);
    answer.respond(Response::level(2), later);
    assert_eq!(answer.confirmed, Confirmed::now(now()));
    answer.respond(Response::level(3), later);
    assert_eq!(answer.confirmed, Confirmed::now(later));
}

/// In a merge each respondent confirms an answer, and the group the one agreed on.
#[test]
fn each_respondent_confirms_their_own_answer() {
    let item = changed_at(0)[0];
    let answers = |number: u8, under: Option<&str>| {
        let mut file = invited(number, "analist");
        let answer = file.answer_mut(item.id);
        answer.response = Response::level(0);
        answer.confirmed.under = under.map(str::to_owned);
        file
    };
    let outdated = |scan: &Assessment| to_look_at_again(questions(), scan).contains(&item.id);
    let both = [answers(1, Some("0.9")), answers(2, Some("0.9"))];
    let mut scan = merged(everything_applies(), &both).scan;
    assert!(outdated(&scan));
    scan = merged(scan, &[newer(answers(1, None))]).scan;
    assert!(outdated(&scan), "one of them is still to do so");
    scan = merged(scan, &[newer(answers(2, None))]).scan;
    assert!(!outdated(&scan));
    let mut agreed = Agreed {
        level: Level::whole(0),
        ..Agreed::default()
    };
    agreed.confirmed.under = Some("0.9".into());
    scan.group.set_agreed(item.id, Some(agreed.clone()));
    assert!(outdated(&scan), "what they agreed on counts");
    agreed.agree_on(Level::whole(0), now());
    scan.group.set_agreed(item.id, Some(agreed));
    assert!(!outdated(&scan));
}

/// The same file, saved an hour later.
fn newer(mut file: Assessment) -> Assessment {
    file.author.saved = file
        .author
        .saved
        .map(|saved| saved + jiff::SignedDuration::from_hours(1));
    file
}

/// A colleague's file made before the questions changed still joins.
#[test]
fn files_of_an_older_question_set_are_merged_and_remarked_on() {
    let mut file = invited(1, "bestuur");
    answer_all(&mut file, &Response::level(2));
    let text = encode(questions(), &file).replace(questions().hash(), "0");
    let older = |version: &str| {
        let now = format!("{:?}", questions().version());
        decode(
            questions(),
            text.replace(&now, &format!("{version:?}")).as_bytes(),
        )
        .unwrap()
    };
    let result = merged(everything_applies(), &[older("0.9")]);
    let changed = changed_at(2).len();
    assert_eq!(result.files[0].outcome, Outcome::Taken);
    assert_eq!(result.files[0].remarks, [Remark::LookAgain(changed)]);
    assert_eq!(to_look_at_again(questions(), &result.scan).len(), changed);
    let newer = merged(everything_applies(), &[older("9.0")]);
    assert_eq!(newer.taken().count(), 0, "who knows what a later one asks");
}

#[test]
fn preconditions_that_such_an_answer_meets_are_known() {
    let case = Case::new(questions(), old_example("voorbeeldstad")).unwrap();
    let gates = case.gates_to_look_at_again().map(|gate| gate.item);
    assert_eq!(
        numbers(&gates.collect::<Vec<_>>()),
        ["2.2", "3.1", "9.1", "9.2", "9.3", "10.4"]
    );
    let now = Case::new(questions(), common::example("voorbeeldstad")).unwrap();
    assert_eq!(now.gates_to_look_at_again().count(), 0);
    assert_eq!(now.evaluation.look_again, []);
}

/// Page 3 of the report: how many preconditions hang on such answers, until they're confirmed; not in a publication.
#[test]
fn the_report_says_how_many_preconditions_are_to_be_looked_at_again() {
    let foot = |scan: &Assessment, language, is_publication| {
        let case = Case::new(questions(), scan.clone()).unwrap();
        let request = Request {
            is_publication,
            ..Request::new(language, jiff::civil::date(2026, 11, 29))
        };
        decide(&case, &request).preconditions.foot.join(" ")
    };
    let mut scan = old_example("voorbeeldstad");
    for (language, words) in [
        (
            Language::Dutch,
            "Zes antwoorden moeten nog eens bekeken worden, want de zin is veranderd: ",
        ),
        (
            Language::English,
            "Six answers are to be looked at again, because the sentence has changed: ",
        ),
    ] {
        assert!(
            foot(&scan, language, false).contains(words),
            "{}",
            foot(&scan, language, false)
        );
        assert!(!foot(&scan, language, true).contains(words));
    }
    let permission = "Een toets is nog geen toestemming";
    assert!(foot(&scan, Language::Dutch, false).contains(permission));
    for id in to_look_at_again(questions(), &scan) {
        let answer = scan.answer_mut(id);
        answer.respond(answer.response.clone(), now());
    }
    let confirmed = foot(&scan, Language::Dutch, false);
    assert!(
        !confirmed.contains("nog eens bekeken") && !confirmed.contains(permission),
        "{confirmed}"
    );
}

/// Nobody is known by having answered under an older version: in the scan inside a report all answers to a question say
/// the same of it.
#[test]
fn readers_can_not_tell_whose_answer_is_old() {
    let item = changed_at(0)[0];
    let file = |number: u8, level: u8, under: Option<&str>| {
        let mut file = invited(number, "analist");
        answer_all(&mut file, &Response::level(level));
        let answer = file.answer_mut(item.id);
        answer.confirmed.under = under.map(str::to_owned);
        answer.confirmed.at = Some(now());
        file
    };
    let shared = |under: [Option<&str>; 3]| {
        let files = [file(1, 0, under[0]), file(2, 0, under[1]), file(3, 3, under[2])];
        let scan = merged(everything_applies(), &files).scan;
        let known = datalabscan::assessment::ForReaders {
            label: "eerste-indruk",
            consensus: score(questions(), &scan)
                .agreement
                .items
                .iter()
                .map(|one| (one.item, one.consensus))
                .collect(),
        };
        scan.for_readers(questions(), &known)
    };
    let old = Some("0.9");
    assert_eq!(shared([old, None, None]), shared([None, old, None]));
    let scan = shared([old, None, None]);
    assert!(to_look_at_again(questions(), &scan).contains(&item.id));
    assert!(
        scan.voices(questions())
            .all(|voice| voice.answer(item).unwrap().confirmed.at.is_none())
    );
    assert_eq!(
        evaluate(questions(), &shared([None, None, None]))
            .unwrap()
            .look_again,
        []
    );
}
