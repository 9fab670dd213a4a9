//! Answers whose sentence has changed, and the summary of a group.

use datalabscan::{
    assessment::{Confirmed, to_look_at_again},
    i18n::{CollaborationText, GroupText, LookAgainText},
    report::attached_scan,
};

use super::*;
use crate::{
    common::{folder, numbered},
    group::{answered, merged},
};

fn words() -> LookAgainText {
    LookAgainText::of(Language::Dutch)
}

/// A window with a scan that was filled in under version 0.9.
fn window_of_old<'a>(name: &str, folder_to_use: &std::path::Path) -> Window<'a> {
    let old = folder("tests/cases/format/v2").join(format!("{name}.datalabscan"));
    let path = folder_to_use.join("oud.datalabscan");
    std::fs::copy(old, &path).unwrap();
    let mut window = window(1280.0, 1600.0, Some(path.to_str().unwrap()));
    shortcut(&mut window, Modifiers::COMMAND, Key::Num4);
    window
}

fn outdated(window: &Window<'_>) -> usize {
    to_look_at_again(bundled(), session(window).assessment()).len()
}

#[test]
fn the_outcome_says_how_many_and_leads_to_them() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = window_of_old("voorbeeldstad", folder.path());
    window.get_by_label(&words().outcome(6));
    for number in ["3.1", "9.1", "9.2", "9.3", "10.4"] {
        window
            .get_all_by_label(&nl().results.to_question(number))
            .next()
            .unwrap();
    }
    let link = nl().results.to_question("2.2");
    window.get_all_by_label(&link).next().unwrap().click();
    window.finish();
    let item = numbered("2.2");
    window.get_by_role_and_label(Role::Heading, item.question.get(Language::Dutch));
    window.get_by_role_and_label(Role::Group, words().title());
}

#[test]
fn a_changed_sentence_is_beside_the_old_one_until_it_is_confirmed() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = window_of_old("voorbeeldstad", folder.path());
    let item = numbered("2.2");
    let link = nl().results.to_question("2.2");
    window.get_all_by_label(&link).next().unwrap().click();
    window.finish();
    let Response::Level(level) = response(&window, item.id) else {
        panic!("not answered");
    };
    let anchor = &item.anchors[usize::from(level.floor())];
    let before = anchor.before.as_ref().unwrap();
    let old = window.get_by_label(before.text.get(Language::Dutch)).rect();
    let shown: Vec<_> = window
        .get_all_by_label(anchor.text.get(Language::Dutch))
        .map(|node| node.rect())
        .collect();
    assert!(
        shown
            .iter()
            .any(|now| now.left() > old.right() && (now.top() - old.top()).abs() < 1.0)
    );
    window.get_by_label(&words().then("0.9"));
    window.get_by_label(words().now());
    click(&mut window, Role::Button, words().still_right());
    assert_eq!(outdated(&window), 5);
    assert!(
        window
            .query_by_role_and_label(Role::Group, words().title())
            .is_none()
    );
    window.get_by_role_and_label(Role::Status, &words().confirmed("2.2"));
    let focused = window.get_all_by_role(Role::RadioButton);
    assert_eq!(focused.filter(egui_kittest::Node::is_focused).count(), 1);
    let answer = session(&window).assessment().answer(item.id).clone();
    assert!(answer.confirmed.under.is_none() && answer.confirmed.at.is_some());
    assert_eq!(answer.response, Response::Level(level));
    // It's a change like any other.
    shortcut(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(outdated(&window), 6);
    window.get_by_role_and_label(Role::Group, words().title());
    shortcut(&mut window, Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert_eq!(outdated(&window), 5);
}

#[test]
fn answering_again_confirms_too() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = window_of_old("duinrand", folder.path());
    let item = numbered("6.3");
    window.get_by_label(&words().outcome(1));
    let link = nl().results.to_question("6.3");
    window.get_all_by_label(&link).next().unwrap().click();
    window.finish();
    press(&mut window, Key::Num1);
    assert_eq!(response(&window, item.id), Response::level(0));
    assert_eq!(outdated(&window), 0);
    assert!(
        window
            .query_by_role_and_label(Role::Group, words().title())
            .is_none()
    );
    shortcut(&mut window, Modifiers::COMMAND, Key::Num4);
    assert!(window.query_by_label_contains(&words().outcome(1)).is_none());
}

#[test]
fn what_only_colleagues_can_confirm_is_told_without_a_way_to_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut colleague = answered(1, "bestuur", &[("begrippen", 0)]);
    colleague.answer_mut(numbered("6.3").id).confirmed = Confirmed {
        under: Some("0.9".into()),
        at: None,
    };
    let scan = merged(crate::common::example("voorbeeldstad"), &[colleague]).scan;
    let path = folder.path().join("groep.datalabscan");
    std::fs::write(&path, encode(bundled(), &scan)).unwrap();
    let mut window = window(1280.0, 1600.0, Some(path.to_str().unwrap()));
    shortcut(&mut window, Modifiers::COMMAND, Key::Num4);
    window.get_by_label(&words().outcome(1));
    window.get_by_label(&words().of_colleagues("6.3"));
}

#[test]
fn the_summary_of_a_group_says_what_it_is_and_stays_as_it_is() {
    let together = CollaborationText::of(Language::Dutch);
    let folder = tempfile::tempdir().unwrap();
    let first = bundled().items()[0].id;
    let files = [(1, "bestuur", 3), (2, "analist", 2)].map(|(number, role, level)| {
        let mut file = answered(number, role, &[]);
        crate::common::answer_all(&mut file, &Response::level(level));
        file
    });
    let scan = merged(crate::common::everything_applies(), &files).scan;
    let case = Case::new(bundled(), scan).unwrap();
    let options = ReportOptions::new(Language::Dutch, jiff::civil::date(2026, 11, 29));
    let summary = attached_scan(&case, &options).unwrap();
    let path = folder.path().join("samen.datalabscan");
    std::fs::write(&path, encode(bundled(), &summary)).unwrap();
    let mut window = window(1280.0, 1600.0, Some(path.to_str().unwrap()));
    window.get_by_label_contains(GroupText::of(Language::Dutch).summary());
    shortcut(&mut window, Modifiers::COMMAND, Key::Num2);
    let between = together.answer_between("3", "4");
    window.get_by_label(&together.summary_answer(&between));
    press(&mut window, Key::Num1);
    window.get_by_role_and_label(Role::Status, together.summary_fixed());
    shortcut(&mut window, Modifiers::COMMAND, Key::Num6);
    window.get_by_label(&together.summary_tip(2));
    assert!(
        window.query_by_label(together.consent()).is_none(),
        "nobody’s consent to give"
    );
    assert_eq!(*session(&window).assessment(), summary);
    assert!(!session(&window).has_unsaved_changes());
    assert_eq!(
        *session(&window).response(first),
        summary.group.summed(first).unwrap().response
    );
}
