//! The agenda of differences and the workshop on it.

use std::fs;

use datalabscan::{
    assessment::{Agreed, Assessment, Level},
    evaluation::{Case, Topic, agenda, meeting},
    i18n::{CollaborationText, GroupText, TogetherText},
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

/// A window with this scan in a file.
fn window_of<'a>(folder: &std::path::Path, scan: &Assessment, width: f32, height: f32) -> Window<'a> {
    let path = folder.join("groep.datalabscan");
    fs::write(&path, encode(bundled(), scan)).unwrap();
    window(width, height, Some(path.to_str().unwrap()))
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
    let folder = tempfile::tempdir().unwrap();
    let scan = three_respondents();
    let mut window = window_of(folder.path(), &scan, 1280.0, 2400.0);
    shortcut(&mut window, Modifiers::COMMAND, Key::Num7);
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
        window.get_by_role_and_label(Role::Button, &together().start(length));
    }
    // The three are alone in their roles and none consented: no role is shown apart.
    let everyone = datalabscan::i18n::capital(group_words().everyone());
    assert!(window.get_all_by_label_contains(&everyone).count() > 0);
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
    let folder = tempfile::tempdir().unwrap();
    let mut analyst = answered(2, "analist", &[("budget", 0)]);
    analyst.author.may_stand_alone = true;
    analyst.answer_mut(crate::common::item("budget")).note = "niets op papier gezien".into();
    let mut director = answered(1, "bestuur", &[("budget", 4)]);
    director.author.may_stand_alone = true;
    let scan = merged(crate::common::everything_applies(), &[analyst, director]).scan;
    let mut window = window_of(folder.path(), &scan, 1280.0, 2400.0);
    shortcut(&mut window, Modifiers::COMMAND, Key::Num7);
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
    let folder = tempfile::tempdir().unwrap();
    let mut window = window_of(folder.path(), &three_respondents(), 1280.0, 2400.0);
    shortcut(&mut window, Modifiers::COMMAND, Key::Num7);
    click(&mut window, Role::Button, together().print_script());
    let path = window
        .get_by_role_and_label(Role::TextInput, nl().dialog.path())
        .value()
        .unwrap();
    assert!(path.contains("voorbeeldstad"), "{path}");
    click(&mut window, Role::Button, together().script_make());
    wait_until(&mut window, |window| {
        window
            .query_by_role_and_label(Role::Button, nl().export.open())
            .is_some()
    });
    assert!(fs::read(path).unwrap().starts_with(b"%PDF-"));
}

/// A workshop on the three respondents, on a beamer, with its first two questions.
fn at_workshop<'a>(folder: &std::path::Path) -> (Window<'a>, Assessment, [&'static Item; 2]) {
    let scan = three_respondents();
    let mut window = window_of(folder, &scan, 1024.0, 768.0);
    let talks = meeting(&topics(&scan), 60).topics;
    press(&mut window, Key::F5);
    let items = [0, 1].map(|at| bundled().item(talks[at].item));
    (window, scan, items)
}

fn heading(item: &Item) -> String {
    format!("{}  {}", item.number, item.question.get(Language::Dutch))
}

fn agreed<'w>(window: &'w Window<'_>, item: &Item) -> Option<&'w Agreed> {
    session(window).assessment().group.agreed(item.id)
}

#[test]
fn a_workshop_hides_who_chose_what_until_a_key_and_then_records_what_is_agreed() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, scan, [first, _]) = at_workshop(folder.path());
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
        window
            .get_by_role_and_label(Role::MultilineTextInput, field)
            .focus();
        window.finish();
        window
            .get_by_role_and_label(Role::MultilineTextInput, field)
            .type_text(text);
        window.finish();
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
    let folder = tempfile::tempdir().unwrap();
    let other = answered(1, "bestuur", &[("budget", 0)]);
    let two = merged(crate::common::example("voorbeeldstad"), &[other]).scan;
    let mut window = window_of(folder.path(), &two, 1024.0, 768.0);
    press(&mut window, Key::F5);
    press(&mut window, Key::R);
    assert_eq!(window.query_all_by_role(Role::RadioButton).count(), 5);
    assert_eq!(window.query_all_by_label(together().nobody_chose()).count(), 0);
}

#[test]
fn a_workshop_goes_by_keys_alone_to_its_end_and_back() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, scan, [first, second]) = at_workshop(folder.path());
    press(&mut window, Key::Space);
    press(&mut window, Key::Num3);
    window
        .get_by_role_and_label(Role::MultilineTextInput, words().workshop_reason())
        .focus();
    window.finish();
    window
        .get_by_role_and_label(Role::MultilineTextInput, words().workshop_reason())
        .type_text("zo is het");
    window.finish();
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
    window.get_by_role_and_label(Role::Heading, together().changed());
    window.get_by_role_and_label(Role::Button, together().make_minutes());
    press(&mut window, Key::Escape);
    window.get_by_role_and_label(Role::Tab, nl().commands.results().label);
}

/// Whether anyone chose this level.
fn chosen(scan: &Assessment, item: ItemId, level: usize) -> bool {
    let item = bundled().item(item);
    let levels = datalabscan::assessment::known_levels(item, scan);
    levels.iter().any(|known| usize::from(known.floor()) == level)
}

#[test]
fn without_differences_there_is_no_workshop() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = window_of(
        folder.path(),
        &crate::common::example("voorbeeldstad"),
        1280.0,
        2400.0,
    );
    press(&mut window, Key::F5);
    window.get_by_role_and_label(Role::Tab, nl().commands.results().label);
    shortcut(&mut window, Modifiers::COMMAND, Key::Num7);
    window.get_by_role_and_label(Role::Heading, together().nobody_to_talk());
}

#[test]
fn results_say_how_far_respondents_agree_only_when_there_are_several() {
    let folder = tempfile::tempdir().unwrap();
    let alone = crate::common::example("voorbeeldstad");
    for (scan, shown) in [(alone, false), (three_respondents(), true)] {
        let mut window = window_of(folder.path(), &scan, 1280.0, 2400.0);
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
    let folder = tempfile::tempdir().unwrap();
    let mut window = window_of(folder.path(), &three_respondents(), 1280.0, 2400.0);
    shortcut(&mut window, Modifiers::COMMAND, Key::Num7);
    click(&mut window, Role::Tab, &together().step(4, together().decision()));
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
    let folder = tempfile::tempdir().unwrap();
    let (mut window, _, [first, second]) = at_workshop(folder.path());
    press(&mut window, Key::R);
    press(&mut window, Key::Num2);
    window
        .get_by_role_and_label(Role::MultilineTextInput, words().workshop_reason())
        .focus();
    window.finish();
    window
        .get_by_role_and_label(Role::MultilineTextInput, words().workshop_reason())
        .type_text("het staat er");
    window.finish();
    let button = window.get_by_role_and_label(Role::Button, together().record_and_go_on());
    assert!(button.rect().bottom() <= 768.0);
    shortcut(&mut window, Modifiers::COMMAND, Key::Enter);
    window.get_by_role_and_label(Role::Heading, &heading(second));
    assert_eq!(agreed(&window, first).unwrap().reason, "het staat er");
}

#[test]
fn what_was_agreed_is_a_step_with_minutes_to_write_and_to_copy() {
    let folder = tempfile::tempdir().unwrap();
    let mut scan = three_respondents();
    let item = topics(&scan)[0].item;
    let agreed = Agreed {
        level: Level::whole(2),
        reason: "het besluit ligt er".into(),
        ..Agreed::default()
    };
    scan.group.set_agreed(item, Some(agreed));
    let mut window = window_of(folder.path(), &scan, 1280.0, 2400.0);
    shortcut(&mut window, Modifiers::COMMAND, Key::Num7);
    click(&mut window, Role::Tab, &together().step(4, together().decision()));
    window.get_by_role_and_label(Role::Heading, &together().decided_title(1));
    window.get_by_label_contains("het besluit ligt er");
    click(&mut window, Role::Button, together().copy_minutes());
    window.get_by_role_and_label(Role::Status, together().minutes_copied());
    click(&mut window, Role::Button, together().make_minutes());
    click(&mut window, Role::Button, together().minutes_make());
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
    let folder = tempfile::tempdir().unwrap();
    let mut window = window_of(
        folder.path(),
        &crate::common::example("voorbeeldstad"),
        1280.0,
        1200.0,
    );
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
    let folder = tempfile::tempdir().unwrap();
    let mut scan = three_respondents();
    for topic in topics(&scan) {
        let agreed = Agreed {
            level: Level::whole(0),
            ..Agreed::default()
        };
        scan.group.set_agreed(topic.item, Some(agreed));
    }
    let mut window = window_of(folder.path(), &scan, 1280.0, 3000.0);
    shortcut(&mut window, Modifiers::COMMAND, Key::Num7);
    click(&mut window, Role::Tab, &together().step(4, together().decision()));
    click(&mut window, Role::Button, together().add_action());
    window.get_by_label(together().action_lacks());
    let fields = [
        (together().action_what(), "Besluit voorleggen"),
        (together().action_who(), "directie"),
        (together().action_when(), "15-01-2099"),
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
    click(&mut window, Role::Button, together().to_plan());
    window.get_by_label_contains("Besluit voorleggen");
}
