//! The outcome: charts in several ways, how figures come about, pictures.

use datalabscan::{i18n::FiguresText, report::figures::Scores};

use super::*;

fn figures() -> FiguresText {
    FiguresText::of(Language::Dutch)
}

fn results<'a>() -> Window<'a> {
    let mut window = duinrand_at_first_question(1280.0, 5000.0);
    shortcut(&mut window, Modifiers::COMMAND, Key::Num4);
    click(&mut window, Role::Tab, nl().results.tab_how());
    window
}

fn named(phrase: fn(FiguresText, &str) -> String) -> String {
    phrase(figures(), nl().results.themes())
}

/// Chooses how the scores of the themes are shown.
fn view(window: &mut Window<'_>, name: &str) {
    let mut choices = window
        .get_all_by_role(Role::RadioButton)
        .filter(|node| node.accesskit_node().label().as_deref() == Some(name));
    choices.next_back().unwrap().click();
    drop(choices);
    window.finish();
}

#[test]
fn the_scores_are_there_as_bars_and_as_a_table() {
    let mut window = results();
    let name = nl().results.themes();
    let chart = window.get_by_role_and_label(Role::Image, name);
    let words = chart.accesskit_node().description().unwrap();
    let case = session(&window).case().unwrap().clone();
    let scores = Scores::of(&case, Language::Dutch);
    assert_eq!(words, scores.words());
    view(&mut window, figures().table());
    assert!(window.query_by_role_and_label(Role::Image, name).is_none());
    window.get_by_role_and_label(Role::Table, name);
    let heads = window.get_all_by_role(Role::ColumnHeader);
    let heads: Vec<String> = heads.filter_map(|head| head.accesskit_node().label()).collect();
    assert_eq!(heads, scores.table().header);
    let rows = window.get_all_by_role(Role::RowHeader).count();
    assert_eq!(rows, bundled().dimensions().len());
    assert_eq!(window.get_all_by_role(Role::Cell).count(), rows * 3);
}

#[test]
fn every_score_can_be_calculated_along() {
    let mut window = results();
    let total = session(&window).case().unwrap().evaluation.score.total;
    let score = total.rounded().unwrap().to_string();
    let ends_in = |window: &Window<'_>, score: &str| {
        let end = format!("Afgerond: {score}.");
        window.query_all_by_label_contains(&end).count() > 0
    };
    assert!(!ends_in(&window, &score));
    window.get_by_label(figures().how()).click();
    window.finish();
    assert!(ends_in(&window, &score));
    window.get_by_role_and_label(Role::Table, figures().how());
    window.get_by_label(figures().how_themes()).click();
    window.finish();
    for dimension in &bundled().dimensions()[..3] {
        let evaluation = &session(&window).case().unwrap().evaluation;
        let points = evaluation
            .score
            .dimension(dimension.id)
            .rounded()
            .unwrap()
            .to_string();
        let title = dimension.title.get(Language::Dutch);
        let opener = window
            .get_all_by_label_contains(title)
            .find(|node| {
                node.accesskit_node()
                    .label()
                    .is_some_and(|label| label.contains(": "))
            })
            .unwrap();
        opener.click();
        window.finish();
        assert!(ends_in(&window, &points), "{title}");
    }
}

#[test]
fn a_chart_is_copied_and_a_table_too() {
    let mut window = results();
    click(&mut window, Role::Button, &named(FiguresText::copy_name));
    let copied = named(FiguresText::copied);
    until(&mut window, "it is on the clipboard", |window| {
        window.query_by_role_and_label(Role::Status, &copied).map(|_| ())
    });
    view(&mut window, figures().table());
    window
        .get_by_role_and_label(Role::Button, &named(FiguresText::copy_name))
        .click();
    let copied = |window: &mut Window<'_>| {
        window.step();
        let commands = &window.output().platform_output.commands;
        commands.iter().find_map(|command| match command {
            egui::OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        })
    };
    let commands = (0..5).find_map(|_| copied(&mut window)).unwrap();
    assert_eq!(commands.lines().count(), bundled().dimensions().len() + 1);
    assert!(
        commands.lines().all(|line| line.matches('\t').count() == 3),
        "{commands}"
    );
}

#[test]
fn a_chart_is_saved_as_svg_and_as_png() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = results();
    for (kind, typed, written) in [
        ("SVG", "grafiek.svg", "grafiek.svg"),
        ("PNG", "grafiek.png", "grafiek.png"),
        ("PNG", "grafiek 2.1", "grafiek 2.1.png"),
    ] {
        let path = folder.path().join(typed);
        click(&mut window, Role::Button, &named(FiguresText::save_name));
        window.get_by_role_and_label(Role::Heading, figures().save_title());
        type_into(&mut window, nl().dialog.path(), path.to_str().unwrap());
        window.get_by_role_and_label(Role::RadioButton, kind);
        click(&mut window, Role::Button, nl().commands.save().label);
        until(&mut window, "the dialog closes", |window| {
            let open = window.query_by_role_and_label(Role::Heading, figures().save_title());
            open.is_none().then_some(())
        });
        let bytes = std::fs::read(folder.path().join(written)).unwrap();
        match kind {
            "SVG" => assert!(String::from_utf8(bytes).unwrap().contains(nl().results.themes())),
            _ => assert!(bytes.starts_with(b"\x89PNG")),
        }
    }
}

#[test]
fn a_picture_that_cannot_be_saved_is_explained_in_the_dialog() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = results();
    click(&mut window, Role::Button, &named(FiguresText::save_name));
    click(&mut window, Role::RadioButton, "SVG");
    let field = window.get_by_role_and_label(Role::TextInput, nl().dialog.path());
    let suggested = PathBuf::from(field.accesskit_node().value().unwrap());
    assert!(suggested.extension().is_some_and(|extension| extension == "svg"));
    let path = folder.path().join("nergens").join("a.png");
    type_into(&mut window, nl().dialog.path(), path.to_str().unwrap());
    click(&mut window, Role::Button, nl().commands.save().label);
    until(&mut window, "the reason shows", |window| {
        let reasons = window.query_all_by_label_contains("nergens");
        reasons
            .into_iter()
            .find(|node| node.accesskit_node().role() == Role::Label)
            .map(|_| ())
    });
    window.get_by_role_and_label(Role::Heading, figures().save_title());
}

#[test]
fn keys_turn_the_pages_of_what_only_has_text_at_its_end() {
    let mut window = duinrand_at_first_question(1280.0, 800.0);
    shortcut(&mut window, Modifiers::COMMAND, Key::Num4);
    let shows = |window: &Window<'_>, heading: &str| {
        let room = window.ctx.content_rect();
        let found = window.query_by_role_and_label(Role::Heading, heading);
        found.is_some_and(|found| room.contains(found.rect().center()))
    };
    click(&mut window, Role::Tab, nl().results.tab_how());
    let last = nl().results.themes();
    assert!(!shows(&window, last));
    for _ in 0..12 {
        press(&mut window, Key::PageDown);
    }
    assert!(shows(&window, last));
    press(&mut window, Key::Home);
    assert!(!shows(&window, last));
    press(&mut window, Key::End);
    assert!(shows(&window, last));
    press(&mut window, Key::PageUp);
    press(&mut window, Key::F1);
    let terms = nl().help.glossary();
    assert!(!shows(&window, terms));
    let found = (0..6).any(|_| {
        press(&mut window, Key::PageDown);
        shows(&window, terms)
    });
    assert!(found, "in a dialog too");
}
