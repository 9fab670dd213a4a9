//! The decision for a board paper, and who decides it.

use datalabscan::{
    assessment::{Agreed, Assessment, Level},
    clock::today,
    decision::deciders,
    i18n::ReportText,
    report::copy_decision,
};

use super::*;
use crate::common::{item, questions};

/// What the window put on the clipboard in its last frames.
fn copied(window: &mut Window<'_>) -> Option<String> {
    (0..5).find_map(|_| {
        window.step();
        let commands = &window.output().platform_output.commands;
        commands.iter().find_map(|command| match command {
            egui::OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        })
    })
}

#[test]
fn the_decision_is_copied_as_the_choices_make_it() {
    let mut window = report(1280.0, 1600.0);
    for chosen in [Language::Dutch, Language::English] {
        click(&mut window, Role::RadioButton, chosen.own_name());
        made(&mut window);
        let name = nl().export.copy();
        window.get_by_role_and_label(Role::Button, name).click();
        let text = copied(&mut window).unwrap();
        let case = session(&window).case().unwrap();
        let expected = copy_decision(case, &ReportOptions::new(chosen, today())).unwrap();
        assert_eq!(text, expected.text);
        until(&mut window, "it's said", |window| {
            window
                .query_by_role_and_label(Role::Status, nl().export.copied())
                .map(|_| ())
        });
    }
}

/// Three who talked about it, with evidence, reviewed.
fn supported() -> Assessment {
    let mut scan = group::three_who_agree_more();
    for item in questions().items() {
        "verslag".clone_into(&mut scan.answer_mut(item.id).evidence);
    }
    for (key, level) in [("praktijktoets", 2), ("eerlijk-uitlegbaar", 3)] {
        let agreed = Agreed {
            level: Level::whole(level),
            reason: "zo is het".to_owned(),
            ..Agreed::default()
        };
        scan.group.set_agreed(item(key), Some(agreed));
    }
    scan.group.set_reviewer("concerncontroller");
    scan
}

/// Chapter 23.3: the municipal executive decides only on a supported picture, and only when that is chosen.
#[test]
fn a_higher_decider_can_be_chosen_where_there_is_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("scan.datalabscan");
    let scan = supported();
    let case = Case::new(questions(), scan.clone()).unwrap();
    let found = deciders(&case, Language::Dutch, today());
    let (usual, higher) = found.unwrap();
    let higher = higher.unwrap();
    assert_ne!(usual, higher);
    std::fs::write(&path, encode(bundled(), &scan)).unwrap();
    let mut window = window(1280.0, 1600.0, Some(path.to_str().unwrap()));
    shortcut(&mut window, Modifiers::COMMAND, Key::Num5);
    let (_, before) = made(&mut window);
    click(&mut window, Role::CheckBox, &nl().export.higher_decider(&higher));
    let (_, after) = made(&mut window);
    assert!(before != after, "the report is made again");
    window
        .get_by_role_and_label(Role::Button, nl().export.copy())
        .click();
    let text = copied(&mut window).unwrap();
    assert!(text.contains("Het college besluit"), "{text}");
    let first_impression = report(1280.0, 1600.0);
    let choice = nl().export.higher_decider(&higher);
    let shown = first_impression.query_by_role_and_label(Role::CheckBox, &choice);
    assert!(shown.is_none(), "nobody decides on a first impression");
}

#[test]
fn what_the_report_cannot_show_is_said_beside_its_choices() {
    let mut window = duinrand_at_first_question(1280.0, 2400.0);
    // The window lacks it too, and shows a square.
    window
        .ctx
        .set_missing_glyph_policy(egui::MissingGlyphPolicy::Tofu);
    let says = |window: &Window<'_>| -> Option<String> {
        let all = ReportText::of(Language::Dutch).not_shown("|");
        let (start, _) = all.split_once('|').unwrap();
        window.query_by_label_contains(start).map(|node| words_of(&node))
    };
    shortcut(&mut window, Modifiers::COMMAND, Key::Num5);
    assert_eq!(says(&window), None);
    shortcut(&mut window, Modifiers::COMMAND, Key::Num2);
    open_note(&mut window);
    type_note(&mut window, "\u{6570} en \u{2611}");
    press(&mut window, Key::Tab);
    shortcut(&mut window, Modifiers::COMMAND, Key::Num5);
    let said = says(&window).unwrap();
    let number = &bundled().items()[0].number;
    assert!(
        said.contains(number.as_str()) && said.contains('\u{6570}'),
        "{said}"
    );
    assert!(!said.contains('\u{2611}'), "a tick is drawn: {said}");
}
