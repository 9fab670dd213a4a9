//! The agenda of differences and the workshop on it.

use std::fs;

use datalabscan::{
    assessment::{Agreed, Assessment, Level},
    evaluation::{Case, Topic, agenda, within},
    i18n::{CollaborationText, GroupText},
    questionnaire::Item,
};

use super::*;
use crate::group::{answered, merged, three_respondents};

fn words() -> CollaborationText {
    CollaborationText::of(Language::Dutch)
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
fn the_agenda_ranks_the_questions_and_follows_the_time_there_is() {
    let folder = tempfile::tempdir().unwrap();
    let scan = three_respondents();
    let mut window = window_of(folder.path(), &scan, 1280.0, 4000.0);
    shortcut(&mut window, Modifiers::COMMAND, Key::Num7);
    let topics = topics(&scan);
    let tops: Vec<f64> = topics
        .iter()
        .map(|topic| {
            window
                .get_by_role_and_label(Role::Heading, &title(topic.item))
                .rect()
                .top()
                .into()
        })
        .collect();
    assert!(tops.is_sorted(), "{tops:?}");
    for budget in [60, 15] {
        click(&mut window, Role::RadioButton, &minutes(budget));
        let chosen = within(&topics, budget);
        let used: u32 = chosen.iter().map(|topic| topic.minutes).sum();
        window.get_by_label(&words().fits(chosen.len(), budget, used));
    }
    window.get_by_role_and_label(Role::Heading, words().beyond_time());
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
    // Talked about without agreeing: it goes to the end, and can be taken back.
    let before = topics[0].item;
    let boxes: Vec<_> = window
        .get_all_by_role_and_label(Role::CheckBox, words().discussed())
        .collect();
    boxes[0].click();
    drop(boxes);
    window.finish();
    assert!(session(&window).assessment().group.is_discussed(before));
    window.get_by_role_and_label(Role::Heading, words().discussed_before());
    shortcut(&mut window, Modifiers::COMMAND, Key::Z);
    assert!(!session(&window).assessment().group.is_discussed(before));
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
        window.get_by_label(role);
    }
    window.get_by_label_contains("niets op papier gezien");
}

#[test]
fn the_agenda_is_written_as_a_pdf_beside_the_window() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = window_of(folder.path(), &three_respondents(), 1280.0, 2400.0);
    shortcut(&mut window, Modifiers::COMMAND, Key::Num7);
    click(&mut window, Role::Button, words().handout());
    let path = window
        .get_by_role_and_label(Role::TextInput, nl().dialog.path())
        .value()
        .unwrap();
    assert!(path.contains("voorbeeldstad"), "{path}");
    click(&mut window, Role::Button, words().handout_make());
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
    let talks = within(&topics(&scan), 60);
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
        window.get_by_role_and_label(Role::TextInput, field).focus();
        window.finish();
        window
            .get_by_role_and_label(Role::TextInput, field)
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
fn a_workshop_goes_by_keys_alone_to_its_end_and_back() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, scan, [first, second]) = at_workshop(folder.path());
    press(&mut window, Key::Space);
    press(&mut window, Key::Num3);
    window
        .get_by_role_and_label(Role::TextInput, words().workshop_reason())
        .focus();
    window.finish();
    window
        .get_by_role_and_label(Role::TextInput, words().workshop_reason())
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
    for _ in within(&topics(&scan), 60) {
        press(&mut window, Key::ArrowRight);
    }
    window.get_by_role_and_label(Role::Heading, words().workshop_end());
    window.get_by_label_contains("zo is het");
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
    window.get_by_label(group_words().no_differences_left());
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
