//! Several respondents: merging, scoring, labels and the agenda (chapters 5.7, 5.8 and 10.2).
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::float_cmp,
    reason = "a test fails by panicking, and levels are multiples of one half"
)]

mod common;
#[path = "common/group.rs"]
mod group;

use std::collections::BTreeMap;

use common::{answer_all, everything_applies, example, item, questions};
use datalabscan::{
    advice::Kind,
    assessment::{
        Agreed, AnswerFile, Assessment, Choices, Invitation, ItemState, Level, Outcome, ProfileValue,
        Refusal, Remark, RespondentId, Response, Voice, common_ground,
        format::{DecodeProblem, decode, encode},
        item_state, merge, merge_as, progress,
    },
    evaluation::{Case, Evaluation, Missing, Side, agenda, distribution, evaluate, within},
    i18n::{Language, PageText},
    questionnaire::{ItemId, OptionId},
    report::{ReportOptions, attached_scan, compose_handout, layout::layout},
    scoring::{AgreementClass, Consensus, GateStatus, score},
};
use group::{THREE, answered, file, invited, merged, role, three_respondents, three_who_agree_more};
use jiff::civil::date;
use proptest::prelude::*;

fn agreed(level: u8) -> Agreed {
    Agreed {
        level: Level::whole(level),
        reason: "besproken".into(),
        ..Agreed::default()
    }
}

#[test]
fn three_respondents_give_the_table_of_the_method() {
    let scan = three_respondents();
    let score = score(questions(), &scan);
    let expected = [
        ("bestuurlijke-steun", 3.0, 2.0, 0.67, Consensus::Agreed),
        ("uren-inhoud", 2.0, 1.0, 0.33, Consensus::Agreed),
        ("praktijktoets", 3.0, 3.0, 1.00, Consensus::DiffersMuch),
        ("datakwaliteit", 3.0, 0.0, 0.00, Consensus::Agreed),
        ("levering", 2.0, 1.0, 0.33, Consensus::Agreed),
        // However close together, 3, 2 and 2 lie on both sides of the threshold.
        ("eerlijk-uitlegbaar", 2.0, 1.0, 0.33, Consensus::AcrossThreshold),
    ];
    assert_eq!(score.agreement.items.len(), expected.len());
    for (key, median, spread, deviation, consensus) in expected {
        let one = score.agreement.of(item(key)).unwrap();
        let apart = one.spread.unwrap();
        assert_eq!(apart.median.value(), median, "{key}");
        assert_eq!(apart.levels(), spread, "{key}");
        assert_eq!(
            format!("{:.2}", apart.deviation),
            format!("{deviation:.2}"),
            "{key}"
        );
        assert_eq!(one.consensus, consensus, "{key}");
        assert_eq!(score.state(item(key)), ItemState::Known(apart.median), "{key}");
    }
    assert_eq!(score.agreement.share(), Some(4.0 / 6.0));
    assert_eq!(score.agreement.class(), Some(AgreementClass::Fair));
    assert_eq!(score.gates_agreed(), (0, 1));
    let fair = score
        .gates
        .iter()
        .find(|gate| gate.item == item("eerlijk-uitlegbaar"));
    assert_eq!(fair.unwrap().status, GateStatus::NotMet);
    // The medians are the answers of the example itself, and so is everything that follows from them.
    let alone = datalabscan::scoring::score(questions(), &example("voorbeeldstad"));
    assert_eq!(score.total, alone.total);
    assert_eq!(score.band, alone.band);
}

#[test]
fn one_optimistic_answer_opens_no_gate_but_an_agreed_one_does() {
    let mut scan = three_respondents();
    let fair = item("eerlijk-uitlegbaar");
    // Two of three at the threshold: the median is enough, the lowest answer isn't.
    scan.answer_mut(fair).response = Response::level(3);
    let evaluation = evaluate(questions(), &scan).unwrap();
    let gate = evaluation
        .score
        .gates
        .iter()
        .find(|gate| gate.item == fair)
        .unwrap();
    assert_eq!(evaluation.score.state(fair).level(), Some(Level::whole(3)));
    assert_eq!(
        (gate.status, gate.split.and_then(|split| split.lowest)),
        (GateStatus::NotMet, Some(Level::whole(2)))
    );
    let step = evaluation
        .recommendations
        .iter()
        .find(|step| step.item == fair)
        .unwrap();
    assert_eq!(
        (step.kind, step.level),
        (Kind::Gate, Some(Level::whole(2))),
        "the step of the lowest answer"
    );
    scan.group.set_agreed(fair, Some(agreed(3)));
    assert_eq!(
        score(questions(), &scan)
            .gates
            .iter()
            .find(|gate| gate.item == fair)
            .unwrap()
            .status,
        GateStatus::Met
    );
    scan.group.set_agreed(fair, Some(agreed(2)));
    let score = score(questions(), &scan);
    assert_eq!(score.state(fair).level(), Some(Level::whole(2)));
    assert!(score.open_gates().any(|gate| gate.item == fair));
    // What each of them said is untouched.
    assert_eq!(
        score.agreement.of(fair).unwrap().spread.unwrap().median,
        Level::whole(3)
    );
}

#[test]
fn half_levels_count_half_and_advise_from_the_lower() {
    let files = [
        answered(1, "bestuur", &[("budget", 1)]),
        answered(2, "analist", &[("budget", 2)]),
    ];
    let scan = merged(everything_applies(), &files).scan;
    let evaluation = evaluate(questions(), &scan).unwrap();
    let ItemState::Known(level) = evaluation.score.state(item("budget")) else {
        panic!("not known");
    };
    assert_eq!(level.value(), 1.5);
    assert_eq!(level.points(questions().scale()), 37.5);
    let step = evaluation
        .recommendations
        .iter()
        .find(|step| step.item == item("budget"))
        .unwrap();
    let anchor = &questions().item(item("budget")).anchors[1];
    assert_eq!(
        step.advice(questions()),
        datalabscan::advice::Advice::Step(anchor.step.as_ref().unwrap())
    );
}

#[test]
fn not_applicable_holds_only_when_everyone_asked_says_so() {
    let skip = |number| {
        let mut file = answered(number, "analist", &[("budget", 1)]);
        file.answer_mut(item("gebruik-uitkomsten")).response = Response::NotApplicable("niets af".into());
        file
    };
    let state = |files: &[Assessment]| {
        let scan = merged(everything_applies(), files).scan;
        item_state(questions().item(item("gebruik-uitkomsten")), &scan)
    };
    assert_eq!(state(&[skip(1), skip(2)]), ItemState::ExcludedByChoice);
    let knows = answered(3, "bestuur", &[("gebruik-uitkomsten", 2)]);
    assert_eq!(
        state(&[skip(1), skip(2), knows]),
        ItemState::Known(Level::whole(2))
    );
    assert_eq!(
        state(&[skip(1), answered(3, "bestuur", &[("budget", 1)])]),
        ItemState::Unanswered
    );
    let mut unsure = answered(3, "bestuur", &[]);
    unsure.answer_mut(item("gebruik-uitkomsten")).response = Response::DontKnow;
    assert_eq!(state(&[skip(1), unsure]), ItemState::DontKnow);
    // Someone who was asked about something else has no say.
    let mut other = answered(4, "bestuur", &[("budget", 1)]);
    other.author.invitation = Some(Invitation {
        asked: vec![questions().item(item("budget")).dimension],
        ..Invitation::default()
    });
    assert_eq!(state(&[skip(1), other]), ItemState::ExcludedByChoice);
}

#[test]
fn agreement_follows_the_limits_of_the_method() {
    let consensus = |levels: &[u8]| {
        let files: Vec<Assessment> = levels
            .iter()
            .enumerate()
            .map(|(at, level)| answered(at as u8 + 1, "analist", &[("budget", *level)]))
            .collect();
        let scan = merged(everything_applies(), &files).scan;
        let one = *score(questions(), &scan).agreement.of(item("budget")).unwrap();
        (one.consensus, one.spread.map(|spread| spread.deviation))
    };
    assert_eq!(consensus(&[0, 2]), (Consensus::Differs, None), "not shown of two");
    assert_eq!(
        consensus(&[1, 2, 3, 3, 1]),
        (Consensus::Agreed, Some(0.8)),
        "0.8 is still agreement"
    );
    assert_eq!(
        consensus(&[2, 2, 2, 2, 2, 2, 2, 4, 1]).0,
        Consensus::DiffersMuch,
        "whatever the deviation"
    );
    assert_eq!(consensus(&[4, 4, 4]), (Consensus::Agreed, Some(0.0)));
}

#[test]
fn an_invitation_asks_what_it_is_for_and_names_nobody() {
    let scan = example("voorbeeldstad");
    let first = questions().dimensions()[0].id;
    let invitation = Invitation {
        asked: vec![first],
        until: Some(jiff::civil::date(2026, 12, 24)),
        by: None,
    };
    let file = scan.invite(
        questions(),
        RespondentId::from_bytes([7; 16]),
        role("privacy"),
        invitation,
    );
    assert!(!file.has_own_answers());
    assert_eq!(
        progress(questions(), &file).total,
        questions().dimension(first).items.len()
    );
    let text = encode(questions(), &file);
    assert_eq!(decode(questions(), text.as_bytes()).unwrap(), file);
    for part in [
        "07070707070707070707070707070707",
        "\"gekaderd-doel\"",
        "2026-12-24",
        "One(\"privacy\")",
    ] {
        assert!(text.contains(part), "no {part} in {text}");
    }
}

#[test]
fn everything_about_a_group_is_saved() {
    let mut scan = three_respondents();
    scan.group.set_agreed(
        item("praktijktoets"),
        Some(Agreed {
            level: Level::whole(2),
            reason: "Alleen wijkteams \"denken mee\".".into(),
            minority: "De directie ziet meer.".into(),
            ..Agreed::default()
        }),
    );
    scan.group.set_discussed(item("levering"), true);
    scan.group.set_reviewer("controller van de regio");
    scan.author.may_stand_alone = true;
    let scan = merged(scan, &[answered(1, "bestuur", &[("budget", 4)])]).scan;
    assert_eq!(scan.group.aside().len(), 1);
    let text = encode(questions(), &scan);
    assert_eq!(decode(questions(), text.as_bytes()).unwrap(), scan);
    assert_eq!(
        encode(questions(), &decode(questions(), text.as_bytes()).unwrap()),
        text
    );
}

#[test]
fn damaged_parts_of_a_group_are_refused_with_their_place() {
    let text = encode(questions(), &three_respondents());
    let problem = |from: &str, to: &str| {
        assert!(text.contains(from), "no {from}");
        decode(questions(), text.replacen(from, to, 1).as_bytes())
            .unwrap_err()
            .problem
    };
    let id = "01010101010101010101010101010101";
    assert!(matches!(problem(id, "0101"), DecodeProblem::BadValue { .. }));
    assert!(matches!(
        problem(id, "02020202020202020202020202020202"),
        DecodeProblem::DoubleKey(_)
    ));
    assert!(matches!(
        problem("Some(\"bestuur\")", "Some(\"koning\")"),
        DecodeProblem::UnknownId(_)
    ));
    assert!(matches!(problem("Z\"", "\""), DecodeProblem::BadValue { .. }));
    assert!(matches!(
        problem(
            "        respondents: [",
            "        agreed: {\"budget\": Agreed(level: 9)},\n        respondents: ["
        ),
        DecodeProblem::UnknownLevel { .. }
    ));
}

#[test]
fn the_newest_file_of_a_respondent_counts_and_the_other_is_kept() {
    let old = answered(1, "bestuur", &[("budget", 1)]);
    let mut new = answered(1, "bestuur", &[("budget", 3)]);
    new.author.saved = Some(old.author.saved.unwrap() + jiff::SignedDuration::from_hours(1));
    // The one that doesn't count is told, with the one that does.
    let told = Remark::OtherVersion {
        saved: old.author.saved,
        counting: new.author.saved,
    };
    for files in [[old.clone(), new.clone()], [new, old]] {
        let result = merged(everything_applies(), &files);
        assert_eq!(result.taken().count(), 1);
        let aside: Vec<_> = result.set_aside().collect();
        assert_eq!(aside.len(), 1);
        assert!(aside[0].remarks.contains(&told), "{:?}", aside[0].remarks);
        assert_eq!(
            result.scan.group.respondents()[0].answer(item("budget")).response,
            Response::level(3)
        );
        assert_eq!(
            result.scan.group.aside()[0].answer(item("budget")).response,
            Response::level(1)
        );
    }
}

#[test]
fn files_that_do_not_fit_are_listed_and_the_others_still_merge() {
    let good = answered(1, "bestuur", &[("budget", 1)]);
    let mut elsewhere = answered(2, "analist", &[("budget", 1)]);
    elsewhere.set_profile(
        questions().roles().name,
        Some(ProfileValue::Text("Duinrand".into())),
    );
    let text = encode(questions(), &good)
        .replace(questions().hash(), "0")
        .replace(
            &format!("version: {:?}", questions().version()),
            "version: \"9.8\"",
        );
    let older = decode(questions(), text.as_bytes()).unwrap();
    let broken = decode(questions(), b"rubbish").unwrap_err();
    let mut spelled = answered(3, "analist", &[("budget", 1)]);
    spelled.set_profile(
        questions().roles().name,
        Some(ProfileValue::Text("  voorbeeldSTAD ".into())),
    );
    let named = |name: &str, read| AnswerFile {
        name: name.to_owned(),
        read,
    };
    let files = vec![
        named("e-spelled", Ok(spelled)),
        named("d-unreadable", Err(broken.clone())),
        named("c-version", Ok(older)),
        named("b-elsewhere", Ok(elsewhere)),
        named("a-good", Ok(good)),
        named("f-empty", Ok(invited(4, "analist"))),
    ];
    let result = merge(questions(), everything_applies(), files);
    let outcomes: Vec<_> = result
        .files
        .into_iter()
        .map(|file| (file.name, file.outcome))
        .collect();
    let refused = |refusal| Outcome::Refused(refusal);
    assert_eq!(
        outcomes,
        vec![
            ("a-good".into(), Outcome::Taken),
            (
                "b-elsewhere".into(),
                refused(Refusal::OtherMunicipality {
                    name: "Duinrand".into(),
                    expected: "Voorbeeldstad".into()
                })
            ),
            (
                "c-version".into(),
                refused(Refusal::OtherQuestions {
                    version: "9.8".into()
                })
            ),
            ("d-unreadable".into(), refused(Refusal::Unreadable(broken))),
            ("e-spelled".into(), Outcome::Taken),
            ("f-empty".into(), refused(Refusal::NoAnswers)),
        ]
    );
    assert_eq!(result.scan.group.respondents().len(), 2);
}

#[test]
fn files_that_are_taken_are_remarked_on() {
    let mut late = answered(1, "bestuur", &[("budget", 1)]);
    late.author.invitation = Some(Invitation {
        asked: vec![questions().item(item("budget")).dimension],
        until: Some(jiff::civil::date(2025, 1, 1)),
        by: None,
    });
    late.set_profile(
        questions().roles().hours_per_week,
        Some(ProfileValue::Number(1.0)),
    );
    late.group.set_agreed(item("budget"), Some(agreed(1)));
    let asked = progress(questions(), &late).total;
    let result = merged(everything_applies(), &[late, example("voorbeeldstad")]);
    assert_eq!(
        result.files[0].remarks,
        [
            Remark::HalfFilled { answered: 1, asked },
            Remark::Late,
            Remark::OtherProfile,
            Remark::AgreedLeftOut
        ]
    );
    assert_eq!(result.files[1].remarks, [Remark::WithoutId]);
}

#[test]
fn the_scan_itself_is_not_its_own_colleague() {
    let scan = three_respondents();
    let mut copy = example("voorbeeldstad");
    let result = merged(scan.clone(), &[copy.clone(), scan.clone()]);
    assert!(
        result
            .files
            .iter()
            .all(|file| file.outcome == Outcome::AlreadyThere)
    );
    assert_eq!(result.scan, scan);
    // An older copy with an id of its own is the same person too.
    let mut scan = scan;
    scan.author.id = Some(RespondentId::from_bytes([9; 16]));
    copy.author.id = scan.author.id;
    copy.answer_mut(item("budget")).response = Response::level(0);
    let result = merged(scan.clone(), &[copy]);
    assert_eq!(result.files[0].outcome, Outcome::SetAside);
    assert_eq!(score(questions(), &result.scan), score(questions(), &scan));
}

#[test]
fn answers_that_differ_as_two_people_do_are_told_apart_from_a_change_of_mind() {
    let first = [("budget", 1), ("rollen", 2), ("dpia", 1), ("levering", 0)];
    let version = |role: &str, levels: &[(&str, u8)], hour: i64| {
        let mut file = answered(1, role, levels);
        file.author.saved = file
            .author
            .saved
            .map(|saved| saved + jiff::SignedDuration::from_hours(hour));
        file
    };
    let suspects = |other: Assessment| {
        let result = merged(everything_applies(), &[version("analist", &first, 0), other]);
        assert_eq!((result.taken().count(), result.set_aside().count()), (1, 1));
        let two = |remark: &Remark| matches!(remark, Remark::MaybeTwoPeople { .. });
        let told = result
            .files
            .iter()
            .filter(|file| file.remarks.iter().any(two))
            .count();
        assert!(told == 0 || told == 2, "both files say it");
        told == 2
    };
    let levels = |levels: [u8; 4]| -> Vec<(&str, u8)> {
        first
            .iter()
            .zip(levels)
            .map(|((key, _), level)| (*key, level))
            .collect()
    };
    assert!(
        !suspects(version("analist", &levels([1, 2, 2, 1]), 1)),
        "half of the answers"
    );
    assert!(
        suspects(version("analist", &levels([0, 3, 2, 0]), 1)),
        "more than half"
    );
    assert!(
        suspects(version("bestuur", &levels([1, 2, 1, 0]), 1)),
        "another role"
    );
    assert!(
        !suspects(version("analist", &first[..3], 1)),
        "one answer was taken back"
    );
    let other = [first[0], first[1], ("begrippen", 2)];
    assert!(
        suspects(version("analist", &other, 1)),
        "each has what the other lacks"
    );
}

#[test]
fn people_with_one_id_can_be_told_apart_for_good() {
    let answers = [
        &[("budget", 1), ("rollen", 1), ("dpia", 1)][..],
        &[("budget", 4), ("rollen", 4), ("dpia", 1)],
        &[("budget", 1), ("rollen", 3), ("dpia", 3)],
    ];
    let files: Vec<Assessment> = (0..)
        .zip(answers)
        .map(|(hour, levels)| {
            let mut file = answered(1, "analist", levels);
            file.author.saved = file
                .author
                .saved
                .map(|saved| saved + jiff::SignedDuration::from_hours(hour));
            file
        })
        .collect();
    let all: Vec<usize> = vec![0, 1, 2];
    let both = Choices {
        both: all.iter().map(usize::to_string).collect(),
        ..Choices::default()
    };
    let merge_in = |scan: Assessment, order: &[usize], choices: &Choices| {
        let named = order.iter().map(|at| file(&at.to_string(), &files[*at]));
        merge_as(questions(), scan, named, choices)
    };
    let scan = merge_in(everything_applies(), &all, &both).scan;
    assert_eq!(scan.group.respondents().len(), 3);
    assert_eq!(
        merge_in(everything_applies(), &[2, 0, 1], &both).scan,
        scan,
        "in any order"
    );
    let held = decode(questions(), encode(questions(), &scan).as_bytes()).unwrap();
    for choices in [&both, &Choices::default()] {
        let again = merge_in(held.clone(), &[1, 2, 0], choices);
        assert_eq!(again.scan, scan, "and stays so");
        assert!(again.files.iter().all(|file| {
            file.outcome == Outcome::AlreadyThere
                && file
                    .remarks
                    .iter()
                    .all(|remark| !matches!(remark, Remark::MaybeTwoPeople { .. }))
        }));
    }
    // One after the other, as they come in.
    let one = merge_in(everything_applies(), &[0], &both).scan;
    let two = merge_in(one, &[1], &both).scan;
    assert_eq!(merge_in(two, &[2], &both).scan.group.respondents().len(), 3);
}

/// Whoever was told apart stays so, also when the answers of the other come to look the same.
#[test]
fn whoever_was_told_apart_stays_so_when_the_other_changes() {
    let version = |levels: [u8; 3], hour: i64| {
        let pairs: Vec<_> = ["budget", "rollen", "dpia"].into_iter().zip(levels).collect();
        let mut file = answered(1, "analist", &pairs);
        file.author.saved = file
            .author
            .saved
            .map(|saved| saved + jiff::SignedDuration::from_hours(hour));
        file
    };
    let merge_in =
        |scan: Assessment, name: &str, version: &Assessment| merge(questions(), scan, [file(name, version)]);
    let (one, other) = (version([1, 0, 1], 0), version([4, 4, 2], 1));
    let both = Choices {
        both: ["one".to_owned()].into(),
        ..Choices::default()
    };
    let files = [file("one", &one), file("other", &other)];
    let mut scan = merge_as(questions(), everything_applies(), files, &both).scan;
    for (levels, hour) in [([4, 4, 1], 2), ([4, 0, 1], 3)] {
        scan = merge_in(scan, "other", &version(levels, hour)).scan;
    }
    assert_eq!(scan.group.respondents().len(), 2);
    let again = merge_in(scan.clone(), "one", &one);
    assert_eq!(again.files[0].outcome, Outcome::AlreadyThere);
    assert_eq!(again.scan, scan);
}

#[test]
fn the_same_answers_in_two_files_are_told_and_count_once() {
    let one = answered(1, "bestuur", &[("budget", 1)]);
    let other = answered(2, "analist", &[("budget", 1)]);
    let result = merged(everything_applies(), &[one.clone(), other, one]);
    let is_copy = |at: usize| result.files[at].remarks.contains(&Remark::Copy);
    assert_eq!([0, 1, 2].map(is_copy), [false, false, true]);
    assert_eq!(result.scan.group.respondents().len(), 2);
}

#[test]
fn a_group_that_could_not_be_opened_again_is_not_saved() {
    let all = |count: u32| {
        let files: Vec<Assessment> = (0..count)
            .map(|number| {
                let mut file = answered(1, "analist", &[("budget", 1)]);
                let mut bytes = [7; 16];
                bytes[..4].copy_from_slice(&number.to_be_bytes());
                file.author.id = Some(RespondentId::from_bytes(bytes));
                file
            })
            .collect();
        merged(everything_applies(), &files).scan
    };
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.datalabscan");
    let save = |scan: &Assessment| datalabscan::storage::write_scan(questions(), &path, scan);
    save(&all(600)).unwrap();
    let before = std::fs::read(&path).unwrap();
    assert_eq!(
        decode(questions(), &before).unwrap().group.respondents().len(),
        600
    );
    let error = save(&all(601)).unwrap_err();
    assert!(datalabscan::storage::explain(&error, Language::Dutch).contains("600"));
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[test]
fn merged_scans_can_be_merged_again() {
    let files: Vec<Assessment> = (1..=4)
        .map(|at| answered(at, "analist", &[("budget", at)]))
        .collect();
    let together = merged(everything_applies(), &files).scan;
    let halves = [
        merged(everything_applies(), &files[..2]).scan,
        merged(everything_applies(), &files[2..]).scan,
    ];
    assert_eq!(merged(everything_applies(), &halves).scan, together);
}

#[test]
fn without_a_scan_the_files_themselves_say_what_it_is_about() {
    let mut elsewhere = answered(9, "analist", &[("budget", 1)]);
    elsewhere.set_profile(
        questions().roles().name,
        Some(ProfileValue::Text("Aardorp".into())),
    );
    let scans = [
        elsewhere,
        answered(2, "analist", &[("budget", 1)]),
        answered(1, "bestuur", &[("budget", 2)]),
    ];
    let mut files: Vec<_> = scans.iter().map(|scan| file("x", scan)).collect();
    let ground = common_ground(questions(), &files).unwrap();
    files.reverse();
    assert_eq!(common_ground(questions(), &files).unwrap(), ground);
    assert_eq!(ground.profile_text(questions().roles().name), "Voorbeeldstad");
    assert!(!ground.has_own_answers());
    assert_eq!(merged(ground, &scans).scan.group.respondents().len(), 2);
}

/// A scan to which respondents in these roles answered one question, each another level; some agreed to be shown.
fn group_of(people: &[(&str, bool)]) -> Assessment {
    let file = |(at, (role, consents)): (usize, &(&str, bool))| {
        let mut file = answered(at as u8 + 1, role, &[("budget", at as u8 % 5)]);
        file.author.may_stand_alone = *consents;
        file.answer_mut(item("budget")).note = format!("opmerking {at}");
        file
    };
    let files: Vec<Assessment> = people.iter().enumerate().map(file).collect();
    merged(everything_applies(), &files).scan
}

/// Chapter 25.5, rules 1 and 2.
#[test]
fn a_role_has_a_row_of_its_own_with_consent_or_enough_people() {
    let shown = |people: &[(&str, bool)]| {
        let scan = group_of(people);
        let shown = distribution(questions(), &scan, questions().item(item("budget")));
        let notes = people
            .iter()
            .filter(|(_, consents)| shown.sides.is_some() || *consents);
        assert_eq!(shown.notes.len(), notes.count(), "rule 6");
        let sides = shown.sides?.into_iter();
        Some(
            sides
                .map(|side| (side.side, side.levels.iter().sum()))
                .collect::<Vec<(Side, usize)>>(),
        )
    };
    let [director, analyst, privacy] = ["bestuur", "analist", "privacy"].map(role);
    let (yes, no) = (true, false);
    // Everyone agreed.
    assert_eq!(
        shown(&[("bestuur", yes), ("analist", yes)]),
        Some(vec![(Side::Role(director), 1), (Side::Role(analyst), 1)])
    );
    // Three in a role needn't agree, two must, and both of them.
    let analysts = |consents: &[bool]| consents.iter().map(|one| ("analist", *one)).collect::<Vec<_>>();
    assert_eq!(
        shown(&analysts(&[no, no, no])),
        Some(vec![(Side::Role(analyst), 3)])
    );
    assert_eq!(shown(&analysts(&[yes, no])), None);
    assert_eq!(
        shown(&analysts(&[yes, yes])),
        Some(vec![(Side::Role(analyst), 2)])
    );
    // One or two others would be known by what the rows don't hold; three stand together.
    let with_three = |others: &[(&'static str, bool)]| [analysts(&[no, no, no]), others.to_vec()].concat();
    assert_eq!(shown(&with_three(&[("bestuur", no)])), None);
    assert_eq!(shown(&with_three(&[("bestuur", no), ("privacy", no)])), None);
    assert_eq!(
        shown(&with_three(&[("bestuur", no), ("privacy", no), ("privacy", no)])),
        Some(vec![(Side::Role(analyst), 3), (Side::OtherRoles, 3)])
    );
    assert_eq!(
        shown(&with_three(&[("privacy", yes)])),
        Some(vec![(Side::Role(analyst), 3), (Side::Role(privacy), 1)])
    );
    assert_eq!(
        shown(&[("bestuur", no), ("analist", no), ("privacy", no)]),
        Some(vec![(Side::Everyone, 3)])
    );
}

/// Chapter 25.5, rule 2: what holds for the report as a whole holds at one question too.
#[test]
fn a_question_that_too_few_of_the_others_answered_shows_nothing() {
    let files = [
        answered(1, "bestuur", &[("budget", 1), ("levering", 1)]),
        answered(2, "analist", &[("budget", 2), ("levering", 2)]),
        answered(3, "privacy", &[("budget", 3)]),
    ];
    let scan = merged(everything_applies(), &files).scan;
    let sides = |key| distribution(questions(), &scan, questions().item(item(key))).sides;
    assert!(sides("budget").is_some() && sides("levering").is_none());
    let score = score(questions(), &scan);
    let spread = |key| score.agreement.of(item(key)).unwrap().spread;
    assert!(spread("budget").is_some() && spread("levering").is_none());
}

#[test]
fn roles_are_told_of_a_group_only_where_they_may_be() {
    let reliability = |people: &[(&str, bool)]| evaluate(questions(), &group_of(people)).unwrap().reliability;
    let two = reliability(&[("bestuur", false), ("analist", false)]);
    assert_eq!((two.respondents, two.roles.len(), two.kinds.len()), (2, 0, 2));
    let both = reliability(&[("bestuur", true), ("analist", true)]);
    assert_eq!((both.respondents, both.roles.len(), both.kinds.len()), (2, 2, 2));
}

#[test]
fn the_agenda_puts_what_matters_most_first_within_the_time() {
    let mut scan = three_respondents();
    let topics = |scan: &Assessment| {
        let case = Case::new(questions(), scan.clone()).unwrap();
        agenda(&case)
    };
    let all = topics(&scan);
    assert_eq!(all.len(), 5, "everyone agrees on one of the six");
    assert!(all.windows(2).all(|pair| pair[0].worth >= pair[1].worth));
    let fair = all
        .iter()
        .find(|topic| topic.item == item("eerlijk-uitlegbaar"))
        .unwrap();
    assert!(
        fair.stakes.gate && fair.stakes.band && fair.stakes.advice,
        "{fair:?}"
    );
    assert_eq!((fair.worth, fair.minutes), (1.0 * 2.0 * 4.0, 8));
    let test = all
        .iter()
        .find(|topic| topic.item == item("praktijktoets"))
        .unwrap();
    assert!(!test.stakes.gate && test.minutes > 5, "{test:?}");
    let two = all[0].minutes + all[1].minutes;
    assert_eq!((within(&all, two).len(), within(&all, two - 1).len()), (2, 1));
    assert_eq!(within(&all, 1).len(), 1, "one at least");
    assert_eq!(within(&all, 600).len(), 5);
    scan.group.set_agreed(all[0].item, Some(agreed(2)));
    let rest = topics(&scan);
    assert_eq!(rest.last().unwrap().item, all[0].item);
    assert_eq!(within(&rest, 600).len(), 4);
}

#[test]
fn labels_follow_the_method_and_say_what_is_missing() {
    let reliability = |scan: &Assessment| evaluate(questions(), scan).unwrap().reliability;
    let key = |scan: &Assessment| reliability(scan).label(questions()).key.clone();
    let one = reliability(&example("voorbeeldstad"));
    assert_eq!((one.respondents, one.is_discussed()), (1, false));
    assert!(
        one.missing
            .contains(&Missing::Respondents { there: 1, needed: 3 })
    );
    assert!(
        one.missing
            .iter()
            .any(|missing| matches!(missing, Missing::Role(_)))
    );
    let mut scan = three_who_agree_more();
    assert_eq!(
        reliability(&scan).missing,
        [
            Missing::Discussion(vec![item("praktijktoets")]),
            Missing::AgreedAnswer(vec![item("eerlijk-uitlegbaar")])
        ]
    );
    scan.group.set_agreed(item("praktijktoets"), Some(agreed(2)));
    // Having talked about a gate isn't enough: which side of the threshold is it?
    scan.group.set_discussed(item("eerlijk-uitlegbaar"), true);
    assert_eq!(
        reliability(&scan).missing,
        [Missing::AgreedAnswer(vec![item("eerlijk-uitlegbaar")])]
    );
    scan.group.set_agreed(item("eerlijk-uitlegbaar"), Some(agreed(3)));
    assert_eq!(key(&scan), "besproken-beeld");
    let next = reliability(&scan);
    assert_eq!((next.respondents, next.roles.len()), (3, 3));
    assert!(next.missing.contains(&Missing::Reviewer));
    assert!(
        next.missing
            .iter()
            .any(|missing| matches!(missing, Missing::GateEvidence(_)))
    );
    assert!(
        next.missing
            .iter()
            .any(|missing| matches!(missing, Missing::Evidence { .. }))
    );
    scan.group.set_reviewer("controller");
    for item in questions().items() {
        scan.answer_mut(item.id).evidence = "notulen".into();
    }
    assert_eq!(key(&scan), "onderbouwd-beeld");
    assert!(reliability(&scan).missing.is_empty());
}

#[test]
fn a_label_takes_every_condition() {
    let mut scan = three_who_agree_more();
    scan.group.set_agreed(item("praktijktoets"), Some(agreed(2)));
    scan.group.set_agreed(item("eerlijk-uitlegbaar"), Some(agreed(3)));
    let missing = |scan: &Assessment| evaluate(questions(), scan).unwrap().reliability.missing;
    let mut unknown = scan.clone();
    for key in ["continuiteit", "rollen", "begrippen", "levering", "dpia"] {
        unknown.answer_mut(item(key)).response = Response::DontKnow;
    }
    assert!(
        missing(&unknown)
            .iter()
            .any(|missing| matches!(missing, Missing::Known { .. }))
    );
    let mut apart = scan.clone();
    for (key, levels) in THREE {
        if levels[0] > 2 {
            apart.answer_mut(item(key)).response = Response::level(0);
        }
    }
    assert!(
        missing(&apart)
            .iter()
            .any(|missing| matches!(missing, Missing::Agreement { .. }))
    );
    let mut contradicting = scan.clone();
    contradicting.group.set_agreed(item("budget"), Some(agreed(0)));
    assert!(
        missing(&contradicting)
            .iter()
            .any(|missing| matches!(missing, Missing::Checks(_)))
    );
}

/// The scan inside a report on this one.
fn attached(scan: &Assessment) -> Assessment {
    let options = ReportOptions::new(Language::Dutch, date(2026, 11, 23));
    let case = Case::new(questions(), scan.clone()).unwrap();
    attached_scan(&case, &options).unwrap()
}

/// The answers to an item by the role they stand under, as sorted texts.
fn by_role(scan: &Assessment, id: ItemId) -> Vec<(Option<OptionId>, String)> {
    let answers = scan.voices(questions()).filter_map(|voice| {
        let answer = voice.answer(questions().item(id))?;
        let given = answer.response.is_given();
        given.then(|| (voice.role, format!("{:?}", answer.response)))
    });
    let mut all: Vec<_> = answers.collect();
    all.sort();
    all
}

/// Chapter 5.7: who is alone in a role and didn't agree to be recognised has no role in the scan that others get.
#[test]
fn the_scan_in_a_report_has_no_role_of_who_may_not_stand_alone() {
    let one = |number, role| answered(number, role, &[("budget", 2)]);
    let mut consenting = one(2, "analist");
    consenting.author.may_stand_alone = true;
    let files = [
        one(1, "bestuur"),
        consenting,
        one(3, "privacy"),
        one(4, "privacy"),
    ];
    let scan = merged(example("voorbeeldstad"), &files).scan;
    let roles = |scan: &Assessment| {
        let mut roles: Vec<_> = scan.voices(questions()).map(|voice| voice.role).collect();
        roles.sort();
        roles
    };
    // The author, a project lead without consent, is among those without a role, and so are two privacy officers.
    let expected = [None, None, None, None, Some(role("analist"))];
    assert_eq!(roles(&attached(&scan)), expected);
    assert!(!attached(&scan).has_own_answers());
    let told = attached(&scan).profile_choice(questions().roles().role);
    assert_eq!(told, None, "nor does the profile say it");
    // It holds in the saved form too, which is what is included.
    let saved = encode(questions(), &attached(&scan));
    let read = decode(questions(), saved.as_bytes()).unwrap();
    assert_eq!(read, attached(&scan));
}

/// What the pages pool can't be told from the scan in the report: two groups with the same pages have the same scan.
#[test]
fn the_scan_in_a_report_does_not_tell_which_answers_belong_together() {
    let group = |budget: [u8; 2]| {
        let files = [
            answered(1, "bestuur", &[("budget", budget[0]), ("levering", 0)]),
            answered(2, "analist", &[("budget", budget[1]), ("levering", 3)]),
            answered(3, "privacy", &[("budget", 2), ("levering", 1)]),
        ];
        merged(everything_applies(), &files).scan
    };
    let (one, other) = (group([4, 0]), group([0, 4]));
    let pages = |scan: &Assessment| {
        let items = questions().items().iter();
        let all = items.map(|item| distribution(questions(), scan, item));
        all.collect::<Vec<_>>()
    };
    assert_eq!(pages(&one), pages(&other));
    assert_ne!(one, other);
    assert_eq!(attached(&one), attached(&other));
}

#[test]
fn notes_go_along_without_who_wrote_them() {
    let mut analyst = answered(2, "analist", &[("budget", 1)]);
    analyst.author.may_stand_alone = true;
    analyst.answer_mut(item("budget")).note = "van de analist".into();
    analyst.answer_mut(item("budget")).evidence = "begroting".into();
    let noted = |files: &[Assessment]| {
        let scan = attached(&merged(example("voorbeeldstad"), files).scan);
        let noted = |voice: &Voice| {
            let answer = voice.answer(questions().item(item("budget")));
            answer.is_some_and(|answer| answer.note.contains("van de analist") && !answer.evidence.is_empty())
        };
        let roles = scan.voices(questions()).filter(noted).map(|voice| voice.role);
        (scan.is_summary(), roles.collect::<Vec<_>>())
    };
    let others = [
        answered(1, "bestuur", &[("budget", 4)]),
        answered(3, "privacy", &[("budget", 4)]),
    ];
    let [director, privacy] = others;
    assert_eq!(
        noted(&[analyst.clone(), director.clone(), privacy]),
        (false, vec![None])
    );
    assert_eq!(
        noted(&[analyst, director]),
        (true, vec![None]),
        "also in a summary"
    );
}

/// The handout has one page per ten questions to talk about, however long they are: here the ten with the most words,
/// answered by six roles that each said something else.
#[test]
fn ten_long_questions_fit_on_one_page_of_the_handout() {
    for language in Language::ALL {
        let mut items: Vec<_> = questions().items().iter().collect();
        let words = |item: &&datalabscan::questionnaire::Item| {
            let anchors = item
                .anchors
                .iter()
                .map(|anchor| anchor.text.get(language).chars().count());
            std::cmp::Reverse(anchors.sum::<usize>())
        };
        items.sort_by_key(words);
        let roles = [
            "bestuur",
            "management",
            "opdrachtgever",
            "inhoud",
            "analist",
            "informatie",
        ];
        let mut files = Vec::new();
        for (number, key) in (1..).zip(roles) {
            let mut file = invited(number, key);
            file.author.may_stand_alone = true;
            for item in items.iter().take(10) {
                file.answer_mut(item.id).response = Response::level((number - 1).min(4));
                file.answer_mut(item.id).note = format!("Opmerking van {key}, met wat er te zien is.");
            }
            files.push(file);
        }
        let scan = merged(everything_applies(), &files).scan;
        let case = Case::new(questions(), scan.clone()).unwrap();
        let topics = agenda(&case);
        assert_eq!(topics.len(), 10);
        let options = ReportOptions::new(language, date(2026, 11, 23));
        let document = compose_handout(&case, &topics, &options);
        let frames = layout(&document, PageText::of(language));
        assert_eq!(frames.pages.len(), 1, "{language:?}");
    }
}

/// Answer files by a few respondents, some of them twice, with any answers.
fn any_files() -> impl Strategy<Value = Vec<Assessment>> {
    let levels = prop::collection::vec(0..7u8, 6);
    let one = (1..5u8, 0..3i64, any::<bool>(), levels);
    prop::collection::vec(one, 0..7).prop_map(|files| {
        let roles = ["bestuur", "analist", "privacy", "anders"];
        let build = |(number, hour, consent, levels): (u8, i64, bool, Vec<u8>)| {
            let mut file = invited(number, roles[usize::from(number) % roles.len()]);
            file.author.saved = Some(jiff::Timestamp::from_second(1_795_000_000 + hour * 3600).unwrap());
            file.author.may_stand_alone = consent;
            for ((key, _), level) in THREE.iter().zip(levels) {
                file.answer_mut(item(key)).response = match level {
                    5 => Response::DontKnow,
                    6 => Response::Unanswered,
                    level => Response::level(level),
                };
            }
            file
        };
        files.into_iter().map(build).collect()
    })
}

fn outcomes(files: &[Assessment], order: &[usize]) -> (Assessment, BTreeMap<String, String>) {
    let named = order.iter().map(|at| file(&at.to_string(), &files[*at]));
    let result = merge(questions(), example("voorbeeldstad"), named);
    let outcomes = result.files.into_iter().map(|file| {
        let said = format!("{:?} {:?}", file.outcome, file.remarks);
        (file.name, said)
    });
    (result.scan, outcomes.collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_files_does_not_matter(files in any_files(), seed in any::<u64>()) {
        let order: Vec<usize> = (0..files.len()).collect();
        let mut other = order.clone();
        other.sort_by_key(|at| (*at as u64 + 1).wrapping_mul(seed | 1));
        prop_assert_eq!(outcomes(&files, &order), outcomes(&files, &other));
    }

    #[test]
    fn the_scan_in_a_report_scores_the_same_and_tells_no_more_than_the_pages(
        files in any_files(),
        consents in prop::collection::vec(any::<bool>(), 8),
        own in any::<bool>(),
    ) {
        let ground = if own { example("voorbeeldstad") } else { everything_applies() };
        let mut files = files;
        for (file, consents) in files.iter_mut().zip(consents) {
            file.author.may_stand_alone = consents;
        }
        let scan = merged(ground, &files).scan;
        let shown = attached(&scan);
        let evaluation = |scan: &Assessment| evaluate(questions(), scan).unwrap();
        let (before, after) = (evaluation(&scan), evaluation(&shown));
        prop_assert_eq!(&before.score, &after.score);
        let label = |one: &Evaluation| (one.reliability.label(questions()).key.clone(), one.reliability.respondents);
        prop_assert_eq!(label(&before), label(&after));
        prop_assert_eq!(before.reliability.kinds, after.reliability.kinds);
        prop_assert_eq!(before.recommendations, after.recommendations);
        for item in questions().items().iter().filter(|_| scan.is_group()) {
            let rows = by_role(&shown, item.id);
            let Some(sides) = distribution(questions(), &scan, item).sides else {
                prop_assert_eq!(rows, []);
                continue;
            };
            let answers = |rows: Vec<(Option<OptionId>, String)>| {
                let mut answers: Vec<String> = rows.into_iter().map(|(_, said)| said).collect();
                answers.sort();
                answers
            };
            prop_assert_eq!(answers(rows.clone()), answers(by_role(&scan, item.id)));
            for (role, _) in rows {
                let apart = |role| sides.iter().any(|side| side.side == Side::Role(role));
                prop_assert!(role.is_none_or(apart));
            }
        }
        let saved = encode(questions(), &shown);
        prop_assert_eq!(decode(questions(), saved.as_bytes()).unwrap(), shown);
    }

    #[test]
    fn merging_again_changes_nothing(files in any_files(), split in any::<prop::sample::Index>()) {
        let once = merged(example("voorbeeldstad"), &files).scan;
        let again = merged(once.clone(), &files);
        prop_assert_eq!(&again.scan, &once);
        let added = again.files.iter().any(|file| file.outcome == Outcome::Taken);
        prop_assert!(!added, "{:?}", again.files);
        // Some now and the rest later is the same.
        let at = if files.is_empty() { 0 } else { split.index(files.len()) };
        let later = merged(merged(example("voorbeeldstad"), &files[..at]).scan, &files[at..]);
        prop_assert_eq!(&later.scan, &once);
        let text = encode(questions(), &once);
        prop_assert_eq!(decode(questions(), text.as_bytes()).unwrap(), once);
    }

    #[test]
    fn a_group_of_one_mind_scores_as_one(levels in prop::collection::vec(0..6u8, 40), size in 1..6u8) {
        let mut one = everything_applies();
        for (item, level) in questions().items().iter().zip(levels) {
            one.answer_mut(item.id).response =
                if level == 5 { Response::DontKnow } else { Response::level(level) };
        }
        let copy = |number| {
            let mut file = invited(number, "analist");
            for item in questions().items() {
                *file.answer_mut(item.id) = one.answer(item.id).clone();
            }
            file
        };
        let files: Vec<Assessment> = (1..=size).map(copy).collect();
        let group = score(questions(), &merged(everything_applies(), &files).scan);
        let alone = score(questions(), &one);
        prop_assert_eq!(&group.total, &alone.total);
        prop_assert_eq!(&group.states, &alone.states);
        prop_assert_eq!(&group.gates, &alone.gates);
        prop_assert_eq!((group.band, group.range), (alone.band, alone.range));
        prop_assert!(group.agreement.items.iter().all(|one| one.consensus == Consensus::Agreed));
    }

    #[test]
    fn raising_one_answer_never_lowers_a_score_or_a_band(
        levels in prop::collection::vec(0..5u8, 120),
        at in any::<prop::sample::Index>(),
        who in 0..3usize,
    ) {
        let mut files: Vec<Assessment> = (1..=3).map(|number| invited(number, "analist")).collect();
        for (place, level) in levels.iter().enumerate() {
            files[place % 3].answer_mut(questions().items()[place / 3].id).response = Response::level(*level);
        }
        let before = score(questions(), &merged(everything_applies(), &files).scan);
        let raised = questions().items()[at.index(questions().items().len())].id;
        let answer = files[who].answer_mut(raised);
        if let Response::Level(level) = answer.response {
            answer.response = Response::level((level.floor() + 1).min(questions().highest()));
        }
        let after = score(questions(), &merged(everything_applies(), &files).scan);
        prop_assert!(after.total.score >= before.total.score);
        prop_assert!(after.band_id() >= before.band_id());
        for (before, after) in before.dimensions.iter().zip(&after.dimensions) {
            prop_assert!(after.known_mean >= before.known_mean);
        }
    }
}

#[test]
fn everyone_at_the_top_is_the_top() {
    let mut files = [invited(1, "bestuur"), invited(2, "analist")];
    for file in &mut files {
        answer_all(file, &Response::level(questions().highest()));
    }
    let score = score(questions(), &merged(everything_applies(), &files).scan);
    assert_eq!(score.total.rounded(), Some(100));
    assert_eq!(score.band_id(), questions().bands().last().map(|band| band.id));
}
