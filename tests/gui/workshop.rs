//! The agenda of differences and the workshop on it.

use std::fs;

use datalabscan::{
    assessment::{Agreed, Assessment, Level},
    evaluation::{Case, Topic, agenda, meeting},
    i18n::{CollaborationText, GroupText, MeetingText, PlanText, TogetherText},
    questionnaire::Item,
};

use super::*;
use crate::group::{answered, merged, three_respondents};

fn words() -> CollaborationText {
    CollaborationText::of(Language::Dutch)
}

fn together() -> TogetherText {
    TogetherText::of(Language::Dutch)
}

fn group_words() -> GroupText {
    GroupText::of(Language::Dutch)
}

/// Where a test begins.
#[derive(Clone, Copy)]
enum At {
    /// On the page that the scan opens at.
    Opened,
    /// At the step for the talk.
    Talk,
    /// At the step for what was decided.
    Decision,
    /// In the workshop, on a beamer.
    Workshop,
}

/// A window with this scan in a file, and the folder of the file.
fn window_at<'a>(at: At, scan: &Assessment) -> (tempfile::TempDir, Window<'a>) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("groep.datalabscan");
    fs::write(&path, encode(bundled(), scan)).unwrap();
    let (width, height) = match at {
        At::Workshop => (1024.0, 768.0),
        _ => (1280.0, 3000.0),
    };
    let mut window = window(width, height, Some(path.to_str().unwrap()));
    match at {
        At::Opened => {}
        At::Workshop => press(&mut window, Key::F5),
        At::Talk | At::Decision => shortcut(&mut window, Modifiers::COMMAND, Key::Num7),
    }
    if matches!(at, At::Decision) {
        click(&mut window, Role::Tab, &together().step(4, together().decision()));
    }
    (folder, window)
}

fn topics(scan: &Assessment) -> Vec<Topic> {
    let case = Case::new(bundled(), scan.clone()).unwrap();
    agenda(&case)
}

fn title(item: ItemId) -> String {
    let item = bundled().item(item);
    format!("{} {}", item.number, item.question.get(Language::Dutch))
}

fn minutes(count: u32) -> String {
    group_words().minutes(count)
}

#[test]
fn the_largest_differences_are_cards_and_the_talk_follows_the_time_there_is() {
    let scan = three_respondents();
    let (_folder, mut window) = window_at(At::Talk, &scan);
    let topics = topics(&scan);
    let card = |at: usize| {
        let item = bundled().item(topics[at].item);
        let short = datalabscan::i18n::capital(item.short.get(Language::Dutch));
        format!("{}. {short} {}", at + 1, item.number)
    };
    for at in 0..3 {
        window.get_by_role_and_label(Role::Heading, &card(at));
    }
    for length in [90, 30] {
        click(&mut window, Role::RadioButton, &minutes(length));
        let meeting = meeting(&topics, length);
        let around = meeting.opening + meeting.closing;
        let words = together().plan_words(meeting.topics.len(), meeting.talking(), around);
        window.get_by_label(&words);
        // It takes as long as there is to talk about, not as long as there is time.
        window.get_by_role_and_label(Role::Button, &together().start(meeting.total()));
    }
    // The three are alone in their roles and none consented: no role is shown apart.
    let one = group_words().respondents(1);
    assert!(window.get_all_by_label_contains(&one).count() > 0);
    let everyone = datalabscan::i18n::capital(group_words().everyone());
    assert_eq!(
        window.query_all_by_label_contains(&everyone).count(),
        0,
        "one of them isn't everyone"
    );
    let analyst = bundled()
        .field(bundled().roles().role)
        .choice_by_key("analist")
        .unwrap();
    assert!(
        window
            .query_by_label_contains(analyst.text.get(Language::Dutch))
            .is_none()
    );
    // The smaller ones unfold, each with its question.
    assert!(topics.len() > 3);
    click(&mut window, Role::Button, &together().show_more(topics.len() - 3));
    window.get_by_role_and_label(Role::Heading, &title(topics[3].item));
    // Skipped: it counts as talked about, and that can be taken back.
    let first = bundled().item(topics[0].item);
    click(&mut window, Role::Button, &together().skip_item(&first.number));
    assert!(session(&window).assessment().group.is_discussed(first.id));
    shortcut(&mut window, Modifiers::COMMAND, Key::Z);
    assert!(!session(&window).assessment().group.is_discussed(first.id));
}

#[test]
fn roles_that_may_be_shown_are_with_their_answers_and_notes() {
    let mut analyst = answered(2, "analist", &[("budget", 0)]);
    analyst.author.may_stand_alone = true;
    analyst.answer_mut(crate::common::item("budget")).note = "niets op papier gezien".into();
    let mut director = answered(1, "bestuur", &[("budget", 4)]);
    director.author.may_stand_alone = true;
    let scan = merged(crate::common::everything_applies(), &[analyst, director]).scan;
    let (_folder, window) = window_at(At::Talk, &scan);
    let roles = ["analist", "bestuur"].map(|key| {
        let role = bundled()
            .field(bundled().roles().role)
            .choice_by_key(key)
            .unwrap();
        datalabscan::i18n::capital(role.text.get(Language::Dutch))
    });
    for role in &roles {
        let rungs = window.get_all_by_role(Role::ListItem);
        let mut said = rungs.filter_map(|rung| rung.accesskit_node().label());
        assert!(said.any(|said| said.contains(role.as_str())), "{role}");
    }
    window.get_by_label_contains("niets op papier gezien");
}

#[test]
fn the_script_is_written_as_a_pdf_in_the_background() {
    let (folder, mut window) = window_at(At::Talk, &three_respondents());
    click(&mut window, Role::Button, together().print_script());
    let path = window
        .get_by_role_and_label(Role::TextInput, nl().dialog.path())
        .value()
        .unwrap();
    assert!(path.contains("voorbeeldstad"), "{path}");
    let typed = folder.path().join("draaiboek 2.1");
    type_into(&mut window, nl().dialog.path(), typed.to_str().unwrap());
    click(&mut window, Role::Button, together().script_title());
    wait_until(&mut window, |window| {
        window
            .query_by_role_and_label(Role::Button, nl().export.open())
            .is_some()
    });
    let written = folder.path().join("draaiboek 2.1.pdf");
    assert!(fs::read(written).unwrap().starts_with(b"%PDF-"));
}

/// The first two questions of a workshop on this scan.
fn first_two(scan: &Assessment) -> [&'static Item; 2] {
    let talks = meeting(&topics(scan), 60).topics;
    [0, 1].map(|at| bundled().item(talks[at].item))
}

fn heading(item: &Item) -> String {
    format!("{}  {}", item.number, item.question.get(Language::Dutch))
}

fn agreed<'w>(window: &'w Window<'_>, item: &Item) -> Option<&'w Agreed> {
    session(window).assessment().group.agreed(item.id)
}

#[test]
fn a_workshop_hides_who_chose_what_until_a_key_and_then_records_what_is_agreed() {
    let scan = three_respondents();
    let [first, _] = first_two(&scan);
    let (_folder, mut window) = window_at(At::Workshop, &scan);
    window.get_by_role_and_label(Role::Heading, &heading(first));
    let results = nl().commands.results().label;
    assert!(window.query_by_role_and_label(Role::Tab, results).is_none());
    assert_eq!(window.query_all_by_role(Role::RadioButton).count(), 0);
    press(&mut window, Key::Num2);
    assert_eq!(agreed(&window, first), None, "nothing was shown yet");
    press(&mut window, Key::R);
    for (level, anchor) in first.anchors.iter().enumerate() {
        let name = format!("{}: {}", level + 1, anchor.text.get(Language::Dutch));
        let row = window.get_by_role_and_label(Role::RadioButton, &name);
        let said = row.accesskit_node().description().unwrap_or_default();
        assert_eq!(
            !said.is_empty(),
            chosen(&scan, first.id, level),
            "{level}: {said}"
        );
    }
    press(&mut window, Key::Num3);
    assert_eq!(agreed(&window, first).unwrap().level, Level::whole(2));
    let texts = [
        (words().workshop_reason(), "er ligt een 2 op tafel"),
        (words().workshop_minority(), "één zegt 1"),
    ];
    for (field, text) in texts {
        write(&mut window, field, text);
    }
    let recorded = agreed(&window, first).unwrap();
    assert_eq!(
        [&recorded.reason, &recorded.minority],
        texts.map(|(_, text)| text)
    );
    assert_eq!(recorded.level, Level::whole(2), "digits are typed, not chosen");
    let after = session(&window).assessment();
    assert_eq!(after.group.respondents(), scan.group.respondents());
    let mut items = bundled().items().iter();
    assert!(items.all(|item| after.answer(item.id) == scan.answer(item.id)));
}

#[test]
fn where_it_is_hidden_who_chose_what_no_answer_is_said_to_be_chosen_by_nobody() {
    let other = answered(1, "bestuur", &[("budget", 0)]);
    let two = merged(crate::common::example("voorbeeldstad"), &[other]).scan;
    let (_folder, mut window) = window_at(At::Workshop, &two);
    press(&mut window, Key::R);
    assert_eq!(window.query_all_by_role(Role::RadioButton).count(), 5);
    assert_eq!(window.query_all_by_label(together().nobody_chose()).count(), 0);
}

#[test]
fn a_workshop_goes_by_keys_alone_to_its_end_and_back() {
    let scan = three_respondents();
    let [first, second] = first_two(&scan);
    let (_folder, mut window) = window_at(At::Workshop, &scan);
    press(&mut window, Key::Space);
    press(&mut window, Key::Num3);
    write(&mut window, words().workshop_reason(), "zo is het");
    // Escape ends the typing first; then the keys lead on again.
    press(&mut window, Key::Escape);
    press(&mut window, Key::PageDown);
    window.get_by_role_and_label(Role::Heading, &heading(second));
    press(&mut window, Key::R);
    press(&mut window, Key::Num1);
    assert_eq!(agreed(&window, second).unwrap().level, Level::whole(0));
    shortcut(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(agreed(&window, second), None);
    window.get_by_role_and_label(Role::Heading, &heading(second));
    press(&mut window, Key::ArrowLeft);
    window.get_by_role_and_label(Role::Heading, &heading(first));
    let rows = window.query_all_by_role(Role::RadioButton).count();
    assert_eq!(rows, first.anchors.len(), "what was shown stays so");
    for _ in meeting(&topics(&scan), 60).topics {
        press(&mut window, Key::ArrowRight);
    }
    window.get_by_role_and_label(Role::Heading, words().workshop_end());
    window.get_by_label_contains("zo is het");
    window.get_by_role_and_label(Role::Heading, MeetingText::of(Language::Dutch).minutes_changed());
    window.get_by_role_and_label(Role::Button, together().make_minutes());
    click(&mut window, Role::Button, words().workshop_close());
    window.get_by_role_and_label(Role::Tab, nl().commands.results().label);
}

/// The threshold of a precondition is a line between the answers, in the workshop once they are shown.
#[test]
fn a_threshold_is_a_line_in_the_workshop() {
    let levels = [("grondslag", 0), ("budget", 0)];
    let high = [("grondslag", 3), ("budget", 4)];
    let mut files = [answered(1, "bestuur", &levels), answered(2, "analist", &high)];
    for file in &mut files {
        file.author.may_stand_alone = true;
    }
    let scan = merged(crate::common::everything_applies(), &files).scan;
    let (_folder, mut window) = window_at(At::Workshop, &scan);
    let gate = bundled()
        .items()
        .iter()
        .find(|item| item.key == "grondslag")
        .unwrap();
    let from = usize::from(bundled().gate(gate.gate.unwrap()).threshold) + 1;
    let line = together().met_from_answer(from);
    let shown = |window: &Window<'_>| window.query_by_label(&line).map(|line| line.rect().center().y);
    // The question of the precondition comes first.
    window.get_by_role_and_label(Role::Heading, &heading(gate));
    assert_eq!(shown(&window), None, "before the answers are shown");
    press(&mut window, Key::R);
    let middle = |level: usize| {
        let name = format!("{}: {}", level + 1, gate.anchors[level].text.get(Language::Dutch));
        window
            .get_by_role_and_label(Role::RadioButton, &name)
            .rect()
            .center()
            .y
    };
    let y = shown(&window).unwrap();
    assert!(middle(from - 2) < y && y < middle(from - 1));
    press(&mut window, Key::ArrowRight);
    press(&mut window, Key::R);
    assert_eq!(shown(&window), None, "this one belongs to no precondition");
}

/// One question with two answers that differ isn't told as a share of one.
#[test]
fn one_question_to_talk_about_is_said_in_words() {
    let two = merged(
        crate::common::everything_applies(),
        &[
            answered(1, "bestuur", &[("budget", 0)]),
            answered(2, "analist", &[("budget", 4)]),
        ],
    );
    let (_folder, window) = window_at(At::Talk, &two.scan);
    window.get_by_label_contains(&together().agreed_on_none_of_one(2));
    assert_eq!(window.query_all_by_label_contains("van de 1 vragen").count(), 0);
}

/// Chapter 25.5, rule 6.
#[test]
fn notes_of_who_did_not_agree_are_not_shown_where_rows_are_not() {
    let file = |number: u8, role: &str, level: u8, note: &str| {
        let mut file = answered(number, role, &[("budget", level)]);
        file.answer_mut(crate::common::item("budget")).note = note.into();
        file
    };
    let mut analyst = file(2, "analist", 0, "de begroting noemt het datalab");
    analyst.author.may_stand_alone = true;
    let director = file(1, "bestuur", 4, "dit heb ik vaker gezegd");
    let scan = merged(crate::common::everything_applies(), &[analyst, director]).scan;
    for at in [At::Talk, At::Workshop] {
        let (_folder, mut window) = window_at(at, &scan);
        if matches!(at, At::Workshop) {
            press(&mut window, Key::R);
        }
        window.get_by_label_contains(group_words().notes_hidden());
        window.get_by_label_contains("de begroting noemt het datalab");
        assert!(
            window
                .query_by_label_contains("dit heb ik vaker gezegd")
                .is_none()
        );
    }
}

/// Whether anyone chose this level.
fn chosen(scan: &Assessment, item: ItemId, level: usize) -> bool {
    let item = bundled().item(item);
    let levels = datalabscan::assessment::known_levels(item, scan);
    levels.iter().any(|known| usize::from(known.floor()) == level)
}

#[test]
fn without_differences_there_is_no_workshop() {
    let (_folder, mut window) = window_at(At::Opened, &crate::common::example("voorbeeldstad"));
    press(&mut window, Key::F5);
    window.get_by_role_and_label(Role::Tab, nl().commands.results().label);
    shortcut(&mut window, Modifiers::COMMAND, Key::Num7);
    window.get_by_role_and_label(Role::Heading, together().nobody_to_talk());
}

#[test]
fn results_say_how_far_respondents_agree_only_when_there_are_several() {
    let alone = crate::common::example("voorbeeldstad");
    for (scan, shown) in [(alone, false), (three_respondents(), true)] {
        let (_folder, mut window) = window_at(At::Opened, &scan);
        shortcut(&mut window, Modifiers::COMMAND, Key::Num4);
        click(&mut window, Role::Tab, nl().results.tab_how());
        let standing = window.query_by_role_and_label(Role::Heading, words().standing());
        assert_eq!(standing.is_some(), shown);
        let figure = window.query_by_label_contains("67 procent (redelijk)");
        assert_eq!(figure.is_some(), shown);
    }
}

#[test]
fn the_role_of_the_reviewer_is_typed_with_spaces() {
    let (_folder, mut window) = window_at(At::Decision, &three_respondents());
    window
        .get_by_role_and_label(Role::TextInput, words().reviewer())
        .focus();
    window.finish();
    for letter in "de raad".chars() {
        window
            .get_by_role_and_label(Role::TextInput, words().reviewer())
            .type_text(&letter.to_string());
        window.finish();
    }
    assert_eq!(session(&window).assessment().group.reviewer(), "de raad");
    shortcut(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(session(&window).assessment().group.reviewer(), "");
}

#[test]
fn control_enter_goes_on_while_writing_and_the_buttons_stay_in_view() {
    let scan = three_respondents();
    let [first, second] = first_two(&scan);
    let (_folder, mut window) = window_at(At::Workshop, &scan);
    press(&mut window, Key::R);
    press(&mut window, Key::Num2);
    write(&mut window, words().workshop_reason(), "het staat er");
    let button = window.get_by_role_and_label(Role::Button, together().record_and_go_on());
    assert!(button.rect().bottom() <= 768.0);
    shortcut(&mut window, Modifiers::COMMAND, Key::Enter);
    window.get_by_role_and_label(Role::Heading, &heading(second));
    assert_eq!(agreed(&window, first).unwrap().reason, "het staat er");
}

#[test]
fn what_was_agreed_is_a_step_with_minutes_to_write_and_to_copy() {
    let mut scan = three_respondents();
    let item = topics(&scan)[0].item;
    let agreed = Agreed {
        level: Level::whole(2),
        reason: "het besluit ligt er".into(),
        ..Agreed::default()
    };
    scan.group.set_agreed(item, Some(agreed));
    let (folder, mut window) = window_at(At::Decision, &scan);
    window.get_by_role_and_label(Role::Heading, &together().decided_title(1));
    window.get_by_label_contains("het besluit ligt er");
    click(&mut window, Role::Button, together().copy_minutes());
    window.get_by_role_and_label(Role::Status, together().minutes_copied());
    click(&mut window, Role::Button, together().make_minutes());
    click(&mut window, Role::Button, together().minutes_title());
    wait_until(&mut window, |window| {
        window
            .query_by_role_and_label(Role::Button, nl().export.open())
            .is_some()
    });
    let folder = fs::read_dir(folder.path()).unwrap();
    let mut names = folder.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    assert!(names.any(|name| name.starts_with("verslag") && name.contains(".pdf")));
}

#[test]
fn what_makes_it_more_reliable_is_done_where_its_button_leads() {
    let (_folder, mut window) = window_at(At::Opened, &crate::common::example("voorbeeldstad"));
    shortcut(&mut window, Modifiers::COMMAND, Key::Num6);
    click(&mut window, Role::Tab, &together().step(2, together().answers()));
    window.get_by_label(&together().task_other_kind(2));
    let invite = window.get_all_by_role_and_label(Role::Button, together().to_invite());
    let invite: Vec<_> = invite.collect();
    invite[0].click();
    drop(invite);
    window.finish();
    window.get_by_role_and_label(Role::Heading, together().invite_title());
}

#[test]
fn who_does_what_goes_straight_into_the_plan() {
    let mut scan = three_respondents();
    for topic in topics(&scan) {
        let agreed = Agreed {
            level: Level::whole(0),
            ..Agreed::default()
        };
        scan.group.set_agreed(topic.item, Some(agreed));
    }
    let (_folder, mut window) = window_at(At::Decision, &scan);
    click(&mut window, Role::Button, together().add_action());
    window.get_by_label(together().action_lacks());
    let fields = [
        (PlanText::of(Language::Dutch).what(), "Besluit voorleggen"),
        (PlanText::of(Language::Dutch).who(), "directie"),
        (MeetingText::of(Language::Dutch).script_when(), "15-01-2099"),
    ];
    for (field, words) in fields {
        window.get_by_role_and_label(Role::TextInput, field).focus();
        window.finish();
        window
            .get_by_role_and_label(Role::TextInput, field)
            .type_text(words);
        window.finish();
    }
    click(&mut window, Role::Button, together().add_action());
    let plan = &session(&window).assessment().plan;
    assert_eq!(plan.actions().len(), 1);
    assert_eq!(plan.actions()[0].words, "Besluit voorleggen");
    window.get_by_label_contains("Besluit voorleggen. Wie: directie");
    // A step of the advice about what was agreed, in one click.
    let start = together().take("");
    let offered = window.get_all_by_label_contains(start.trim_end());
    let offered: Vec<_> = offered.collect();
    offered[0].click();
    drop(offered);
    window.finish();
    assert_eq!(session(&window).assessment().plan.actions().len(), 2);
    click(&mut window, Role::Button, nl().results.to_plan());
    window.get_by_label_contains("Besluit voorleggen");
}
