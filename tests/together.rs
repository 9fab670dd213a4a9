//! Working together from the first message to the minutes: what is remembered, what a merge or an agreement changes, and the
//! papers of a meeting.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;
#[path = "common/group.rs"]
mod group;

use std::sync::Arc;

use common::{everything_applies, example, item, questions};
use datalabscan::{
    assessment::{
        Action, ActionTask, Agreed, Assessment, Invitation, Invited, Level, PlanChange, RespondentId,
        Response, Who,
        format::{decode, encode},
    },
    evaluation::{Case, Meeting, TaskKind, agenda, effect, effect_of_agreeing, meeting, tasks},
    i18n::{Language, MeetingText, PageText},
    report::{
        ReportOptions, attached_scan, compose_minutes, compose_script, effect_sentences, layout::layout,
        minutes_text,
    },
    session::{
        Session,
        mail::{invitation_mail, reminder_mail},
    },
};
use group::{answered, merged, role, three_respondents};
use jiff::civil::date;

fn case(scan: Assessment) -> Case {
    Case::new(questions(), scan).unwrap()
}

fn options(language: Language) -> ReportOptions {
    ReportOptions::new(language, date(2026, 11, 29))
}

fn went_out(number: u8, key: &str) -> Invited {
    Invited {
        id: RespondentId::from_bytes([number; 16]),
        role: Some(role(key)),
        on: date(2026, 11, 30),
        asked: vec![questions().dimensions()[1].id],
        until: Some(date(2026, 12, 18)),
    }
}

fn agreed(level: u8) -> Agreed {
    Agreed {
        level: Level::whole(level),
        reason: "het besluit ligt er".into(),
        minority: "nog niet overal".into(),
        ..Agreed::default()
    }
}

#[test]
fn invitations_that_went_out_are_saved_and_a_scan_without_is_saved_as_before() {
    let mut scan = three_respondents();
    let without = encode(questions(), &scan);
    assert!(!without.contains("invited"));
    scan.invited = vec![went_out(1, "bestuur"), went_out(9, "privacy")];
    let with = encode(questions(), &scan);
    assert_eq!(
        decode(questions(), with.as_bytes()).unwrap().invited,
        scan.invited
    );
    // Nothing else in the file is written in another way.
    let start = with.find("    invited: [").unwrap();
    let end = start + with[start..].find("\n    ],\n").unwrap() + "\n    ],\n".len();
    assert!(format!("{}{}", &with[..start], &with[end..]) == without);
}

#[test]
fn a_mistake_in_an_invitation_is_named() {
    let mut scan = example("duinrand");
    scan.invited = vec![went_out(1, "bestuur")];
    let text = encode(questions(), &scan);
    for (right, wrong) in [
        ("\"2026-11-30\"", "\"gisteren\""),
        ("Some(\"bestuur\")", "Some(\"koning\")"),
    ] {
        assert!(text.contains(right), "{right}");
        assert!(
            decode(questions(), text.replace(right, wrong).as_bytes()).is_err(),
            "{wrong}"
        );
    }
}

#[test]
fn who_was_invited_is_not_in_the_scan_of_a_report_nor_in_an_invitation() {
    for mut scan in [three_respondents(), example("duinrand")] {
        scan.invited = vec![went_out(9, "privacy")];
        let attached = attached_scan(&case(scan.clone()), &options(Language::Dutch)).unwrap();
        assert!(attached.invited.is_empty());
        let asked = Invitation::default();
        let file = scan.invite(
            questions(),
            RespondentId::from_bytes([3; 16]),
            role("analist"),
            asked,
        );
        assert!(file.invited.is_empty());
    }
}

#[test]
fn members_are_known_by_their_invitation() {
    let mut scan = three_respondents();
    scan.invited = vec![went_out(2, "analist"), went_out(9, "privacy")];
    let session = Session::unnamed(Arc::clone(questions()), scan);
    let members = session.members();
    let ids: Vec<_> = members.iter().map(|member| member.id).collect();
    let id = |number: u8| Some(RespondentId::from_bytes([number; 16]));
    assert_eq!(
        ids,
        [None, id(2), id(9), id(1)],
        "the author, who was invited, then others"
    );
    let progress: Vec<bool> = members.iter().map(|member| member.progress.is_some()).collect();
    assert_eq!(progress, [true, true, false, true]);
    assert_eq!(members[1].invited, Some(date(2026, 11, 30)));
    assert!(members[3].invited.is_none() && members[2].until.is_some());
}

#[test]
fn an_effect_names_what_is_different_and_nothing_else() {
    let before = case(example("voorbeeldstad"));
    let same = effect(&before, &before.clone());
    assert!(same.is_nothing());
    let text = MeetingText::of(Language::Dutch);
    assert_eq!(
        effect_sentences(questions(), &same, Language::Dutch),
        [text.effect_nothing()]
    );
    // A colleague who says the lowest of everything brings the median down.
    let keys: Vec<(&str, u8)> = questions()
        .items()
        .iter()
        .map(|item| (item.key.as_str(), 0))
        .collect();
    let low = merged(
        example("voorbeeldstad"),
        &[answered(1, "analist", &keys), answered(2, "privacy", &keys)],
    );
    let after = case(low.scan);
    let down = effect(&before, &after);
    assert_eq!(down.respondents, [1, 3]);
    assert!(down.score[1].unwrap() < down.score[0].unwrap());
    assert!(!down.opened.is_empty() && down.met.is_empty());
    let sentences = effect_sentences(questions(), &down, Language::Dutch);
    assert_eq!(sentences[0], text.effect_respondents(3, 1));
    let [was, is] = down.score.map(Option::unwrap);
    assert_eq!(sentences[1], text.effect_score(was, is));
    let back = effect(&after, &before);
    assert_eq!((back.met, back.steps_gone), (down.opened, down.steps_added));
    for language in Language::ALL {
        for sentence in effect_sentences(questions(), &effect(&after, &before), language) {
            assert!(!sentence.contains('{') && sentence.ends_with('.'), "{sentence}");
        }
    }
}

#[test]
fn agreeing_has_an_effect_beside_the_outcome_without_it() {
    let mut scan = three_respondents();
    assert_eq!(effect_of_agreeing(&case(scan.clone())), None);
    let plain = case(scan.clone());
    scan.group.set_agreed(item("praktijktoets"), Some(agreed(0)));
    let talked = case(scan);
    assert_eq!(effect_of_agreeing(&talked), Some(effect(&plain, &talked)));
}

#[test]
fn what_makes_it_reliable_is_ticked_off_one_by_one() {
    let of = |scan: Assessment| tasks(&case(scan).evaluation.reliability);
    let done = |scan: Assessment, kind: fn(&TaskKind) -> bool| {
        let tasks = of(scan);
        tasks
            .iter()
            .find(|task| kind(&task.kind))
            .map(|task| (task.is_done, task.count))
    };
    let people = |kind: &TaskKind| matches!(kind, TaskKind::Respondents { .. });
    let talk = |kind: &TaskKind| matches!(kind, TaskKind::Differences);
    let proof = |kind: &TaskKind| matches!(kind, TaskKind::Evidence { .. });
    assert_eq!(done(example("voorbeeldstad"), people), Some((false, 2)));
    assert_eq!(done(three_respondents(), people), Some((true, 0)));
    let (is_done, count) = done(three_respondents(), talk).unwrap();
    assert!(!is_done && count > 0);
    let mut scan = three_respondents();
    for topic in agenda(&case(scan.clone())) {
        scan.group.set_agreed(topic.item, Some(agreed(2)));
    }
    assert_eq!(done(scan.clone(), talk).unwrap().1, 0);
    assert!(
        !done(scan.clone(), proof).unwrap().0,
        "it's named before its turn comes"
    );
    for item in questions().items() {
        scan.answer_mut(item.id).evidence = "verslag".into();
    }
    assert_eq!(done(scan, proof), Some((true, 0)));
}

fn script(case: &Case, minutes: u32, language: Language) -> (Meeting, String, usize) {
    let meeting = meeting(&agenda(case), minutes);
    let document = compose_script(case, &meeting, &options(language));
    let pages = layout(&document, PageText::of(language)).pages.len();
    (meeting, document.plain_text(), pages)
}

#[test]
fn a_script_fills_its_time_and_says_what_to_do_at_each_question() {
    let case = case(three_respondents());
    for language in Language::ALL {
        let text = MeetingText::of(language);
        for minutes in [30, 60, 90] {
            let (meeting, words, pages) = script(&case, minutes, language);
            assert!(meeting.opening + meeting.talking() + meeting.closing <= minutes);
            assert!(pages <= meeting.topics.len() + 2, "{pages} pages");
            let mut from = meeting.opening;
            for topic in &meeting.topics {
                let item = questions().item(topic.item);
                let moment = text.script_moment(from, from + topic.minutes, topic.minutes - 3);
                assert!(words.contains(&moment), "{moment}");
                from += topic.minutes;
                assert!(words.contains(item.question.get(language)), "{}", item.number);
                for anchor in &item.anchors {
                    assert!(words.contains(anchor.text.get(language)), "{}", item.number);
                }
            }
            for part in [
                text.script_aim(),
                text.script_prompts(),
                text.script_why(),
                text.script_not_agreed(),
                text.script_closing_say(),
            ] {
                assert!(words.contains(part), "{part}");
            }
        }
    }
}

#[test]
fn a_script_has_dots_only_where_they_may_be_shown() {
    let with = |consents: bool| {
        let people = [("bestuur", 1, 4), ("analist", 2, 0), ("privacy", 3, 1)];
        let files = people.map(|(key, number, level)| {
            let mut file = answered(number, key, &[("budget", level), ("rollen", level)]);
            file.author.may_stand_alone = consents;
            file
        });
        script(
            &case(merged(everything_nothing(), &files).scan),
            60,
            Language::Dutch,
        )
        .1
    };
    let text = MeetingText::of(Language::Dutch);
    assert!(with(true).contains("● directie") || with(true).contains('●'));
    // Of three who didn't agree, two are too few beside one.
    let mut one = answered(1, "bestuur", &[("budget", 4)]);
    one.author.may_stand_alone = true;
    let others = [
        one,
        answered(2, "analist", &[("budget", 0)]),
        answered(3, "privacy", &[("budget", 1)]),
    ];
    let hidden = script(
        &case(merged(everything_nothing(), &others).scan),
        60,
        Language::Dutch,
    )
    .1;
    assert!(!hidden.contains('●') && !hidden.contains(text.script_chosen_by()));
    assert!(
        hidden.contains(text.script_prompt_highest()),
        "no answer is named either"
    );
}

/// Everything applies, and the author answered nothing.
fn everything_nothing() -> Assessment {
    let mut scan = everything_applies();
    for item in questions().items() {
        *scan.answer_mut(item.id) = datalabscan::assessment::Answer::default();
    }
    scan
}

/// A script has what respondents noted where that may be shown (chapter 25.5, rule 6), and not where notes are left out.
#[test]
fn a_script_quotes_the_notes_that_may_be_shown() {
    let noted = |consents: bool, notes: bool| {
        let people = [("bestuur", 1, 4), ("analist", 2, 0)];
        let files = people.map(|(key, number, level)| {
            let mut file = answered(number, key, &[("budget", level)]);
            file.answer_mut(item("budget")).note = format!("geschreven door {key}");
            file.author.may_stand_alone = consents;
            file
        });
        let case = case(merged(everything_nothing(), &files).scan);
        let mut options = options(Language::Dutch);
        options.disclosure.notes = notes;
        let meeting = meeting(&agenda(&case), 60);
        let words = compose_script(&case, &meeting, &options).plain_text();
        words.matches("geschreven door").count()
    };
    assert_eq!(
        [noted(true, true), noted(true, false), noted(false, true)],
        [2, 0, 0]
    );
}

#[test]
fn minutes_say_what_was_agreed_what_is_open_and_what_that_changes() {
    let mut scan = three_respondents();
    let topics = agenda(&case(scan.clone()));
    scan.group.set_agreed(topics[0].item, Some(agreed(0)));
    scan.group.set_discussed(topics[1].item, true);
    let action = Action {
        words: "Besluit voorleggen".into(),
        who: Who::Words("directie".into()),
        ..Action::new(ActionTask::Own, date(2026, 11, 30), date(2027, 1, 15))
    };
    scan.plan.change(PlanChange::Add(vec![action]));
    let case = case(scan);
    for language in Language::ALL {
        let text = MeetingText::of(language);
        let document = compose_minutes(&case, &options(language));
        let words = minutes_text(&document);
        assert!(!words.contains('#'));
        let first = questions().item(topics[0].item);
        let anchor = first.anchors[0].text.get(language);
        for part in [
            text.minutes_sum(1, topics.len() - 1),
            first.question.get(language).to_owned(),
            text.minutes_answer("1", anchor),
            text.minutes_why("het besluit ligt er"),
            text.minutes_otherwise("nog niet overal"),
            text.minutes_changed().to_owned(),
            "Besluit voorleggen | directie".to_owned(),
        ] {
            assert!(words.contains(&part), "{part} in {words}");
        }
        let title = |at: usize| {
            let item = questions().item(topics[at].item);
            format!(
                "{} {}",
                item.number,
                datalabscan::i18n::capital(item.short.get(language))
            )
        };
        assert!(words.contains(&text.minutes_discussed(&title(1))));
        assert!(words.contains(&text.minutes_to_discuss(&title(2))));
        let effect = effect_of_agreeing(&case).unwrap();
        for sentence in effect_sentences(questions(), &effect, language) {
            assert!(words.contains(&sentence), "{sentence}");
        }
    }
}

#[test]
fn messages_say_all_there_is_to_know() {
    let session = Session::unnamed(Arc::clone(questions()), example("duinrand"));
    let invited = went_out(1, "analist");
    for language in Language::ALL {
        let role = session.role_words(invited.role, language).unwrap();
        let mail = invitation_mail(&session, &invited, "K:\\Datalab", language);
        let day = datalabscan::i18n::weekday_date(language, invited.until.unwrap());
        for part in [
            session.municipality(),
            role,
            "K:\\Datalab",
            day.as_str(),
            "Datalabscan",
        ] {
            assert!(mail.contains(part), "{part} in {mail}");
        }
        assert!(!mail.contains('{'), "{mail}");
        let asked = questions().dimensions()[1].items.len();
        assert!(mail.contains(&asked.to_string()), "{mail}");
        let half = reminder_mail(&session, None, Some((18, 38)), language);
        assert!(half.contains("18") && half.contains("38"));
        assert!(!half.contains(&day));
        assert!(reminder_mail(&session, invited.until, None, language).contains(&day));
    }
}

/// The papers that the window writes say what will be a square in them, as those of the command line do.
#[test]
fn a_paper_of_a_meeting_says_which_characters_it_lacks() {
    use datalabscan::session::handout::{Paper, write};
    let folder = tempfile::tempdir().unwrap();
    for (reason, lacks) in [("akkoord 🦔, met 学", "🦔 学"), ("akkoord ☑, café", "")] {
        let mut scan = three_respondents();
        let reason = reason.to_owned();
        scan.group
            .set_agreed(item("budget"), Some(Agreed { reason, ..agreed(2) }));
        let path = folder.path().join("verslag.pdf");
        let written = write(&case(scan), Paper::Minutes, &options(Language::Dutch), path).unwrap();
        assert_eq!(written.lacks.join(" "), lacks);
        for language in Language::ALL {
            let words = written.words(language);
            let plain = MeetingText::of(language).minutes_made(&written.path.display().to_string());
            assert!(words.starts_with(&plain) && words.contains(lacks), "{words}");
            assert_eq!(words == plain, lacks.is_empty(), "{words}");
        }
    }
}

#[test]
fn an_answer_from_before_the_program_is_named_too() {
    use datalabscan::{assessment::AnswerFile, opening::describe_merged};
    for (saved, words) in [
        ("1980-01-01T00:00:00Z", Some("Opgeslagen op 1 januari 1980")),
        ("0226-11-30T00:00:00Z", Some("programma er nog niet")),
        ("2026-11-30T00:00:00Z", None),
    ] {
        let mut scan = answered(1, "bestuur", &[("budget", 3)]);
        scan.author.saved = Some(saved.parse().unwrap());
        let file = AnswerFile {
            name: "a".to_owned(),
            read: Ok::<_, datalabscan::opening::OpenError>(scan),
        };
        let result = datalabscan::assessment::merge(questions(), everything_nothing(), [file]);
        let said = describe_merged(&result.files[0], Language::Dutch);
        assert_eq!(said.contains("kijk of de klok"), words.is_some(), "{said}");
        assert!(said.contains(words.unwrap_or_default()), "{said}");
        assert_eq!(result.scan.group.respondents().len(), 1, "it counts all the same");
    }
}

#[test]
fn an_answer_counts_whatever_its_clock_says_and_a_moment_to_come_is_named() {
    use datalabscan::{assessment::AnswerFile, opening::describe_merged};
    let mut ahead = answered(1, "bestuur", &[("budget", 3)]);
    ahead.author.saved = Some(jiff::Timestamp::now() + jiff::SignedDuration::from_hours(48));
    let file = AnswerFile {
        name: "a".to_owned(),
        read: Ok::<_, datalabscan::opening::OpenError>(ahead.clone()),
    };
    let result = datalabscan::assessment::merge(questions(), everything_nothing(), [file]);
    let words = describe_merged(&result.files[0], Language::Dutch);
    assert!(words.contains("moet nog komen"), "{words}");
    assert_eq!(result.scan.group.respondents().len(), 1);
    // Saved again where the clock is right, the later version still counts.
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("later.datalabscan");
    let mut later = ahead;
    later.answer_mut(item("budget")).response = Response::level(1);
    datalabscan::storage::create_scan(questions(), &path, &later).unwrap();
    let later = decode(questions(), &std::fs::read(&path).unwrap()).unwrap();
    let again = merged(result.scan, &[later]);
    let counting = &again.scan.group.respondents()[0];
    assert_eq!(counting.answer(item("budget")).response, Response::level(1));
}
