//! The window, driven by role and label as a screen reader does, without a display.

#![allow(clippy::unwrap_used, reason = "a test says what went wrong by failing")]

use datalabscan::{
    assessment::{Response, examples, format::encode},
    gui::{
        GuiOptions,
        app::{App, Keep},
        session::{FileState, Session},
    },
    i18n::{Language, Text, text},
    questionnaire::{FieldKind, ItemId, Questionnaire, bundled},
};
use egui::{Key, Modifiers, Role};
use egui_kittest::{
    Harness,
    kittest::{NodeT, Queryable},
};

type Window<'a> = Harness<'a, Option<App>>;

fn nl() -> &'static Text {
    text(Language::Dutch)
}

/// A window of this size, with a scan opened when given.
fn window<'a>(width: f32, height: f32, open: Option<&str>) -> Window<'a> {
    let path = open.map(std::path::PathBuf::from);
    let mut harness = Harness::builder()
        .with_size(egui::vec2(width, height))
        .with_max_steps(30)
        .build_ui_state(
            move |ui, app: &mut Option<App>| {
                let app = app.get_or_insert_with(|| {
                    let options = GuiOptions {
                        questionnaire: bundled(),
                        open: path.clone(),
                        language: Some(Language::Dutch),
                    };
                    App::new(ui.ctx(), options, Keep::Nowhere)
                });
                app.tick(ui.ctx());
                app.show(ui);
            },
            None,
        );
    harness.run_ok();
    harness
}

fn session<'w>(window: &'w Window<'_>) -> &'w Session {
    window.state().as_ref().unwrap().session().unwrap()
}

fn click(window: &mut Window<'_>, role: Role, label: &str) {
    window.get_by_role_and_label(role, label).click();
    window.run_ok();
}

fn press(window: &mut Window<'_>, key: Key) {
    window.key_press(key);
    window.run_ok();
}

fn shortcut(window: &mut Window<'_>, modifiers: Modifiers, key: Key) {
    window.key_press_modifiers(modifiers, key);
    window.run_ok();
}

/// Opens the first example and shows its first question.
fn at_first_question<'a>(width: f32, height: f32) -> Window<'a> {
    at_first_question_of("Gemeente Duinrand", width, height)
}

fn at_first_question_of<'a>(example: &str, width: f32, height: f32) -> Window<'a> {
    let mut window = window(width, height, None);
    let name = datalabscan::i18n::fill(nl().start.example_open, &[("name", example)]);
    click(&mut window, Role::Button, &name);
    shortcut(&mut window, Modifiers::COMMAND, Key::Num2);
    window
}

fn first(questionnaire: &Questionnaire) -> ItemId {
    questionnaire.items()[0].id
}

fn response(window: &Window<'_>, item: ItemId) -> Response {
    session(window).assessment().answer(item).response.clone()
}

#[test]
fn a_new_scan_begins_with_the_profile_and_says_what_is_missing() {
    let mut window = window(1280.0, 8000.0, None);
    click(&mut window, Role::Button, nl().commands.new.label);
    window.get_by_role_and_label(Role::Heading, nl().profile.title);
    assert!(
        window
            .get_by_role_and_label(Role::Button, nl().profile.begin)
            .accesskit_node()
            .is_disabled()
    );
    for field in bundled().fields().iter().filter(|field| field.required) {
        match &field.kind {
            FieldKind::Text => {
                let question = field.question.get(Language::Dutch);
                window.get_by_role_and_label(Role::TextInput, question).focus();
                window.run_ok();
                window
                    .get_by_role_and_label(Role::TextInput, question)
                    .type_text("Duinrand");
                window.run_ok();
            }
            _ => {
                let choice = field.choices()[0].text.get(Language::Dutch);
                let nodes: Vec<_> = window.get_all_by_label(choice).collect();
                nodes[0].click();
                drop(nodes);
                window.run_ok();
            }
        }
    }
    assert_eq!(session(&window).municipality(), "Duinrand");
    assert_eq!(session(&window).missing(), []);
    click(&mut window, Role::Button, nl().profile.begin);
    let question = bundled().items()[0].question.get(Language::Dutch);
    window.get_by_role_and_label(Role::Heading, question);
}

#[test]
fn keys_choose_from_top_to_bottom() {
    let mut window = at_first_question(1280.0, 1000.0);
    let item = first(bundled());
    let keys = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5];
    for (level, key) in keys.into_iter().enumerate() {
        press(&mut window, key);
        assert_eq!(response(&window, item), Response::level(level as u8));
    }
    press(&mut window, Key::Questionmark);
    assert_eq!(response(&window, item), Response::DontKnow);
    press(&mut window, Key::N);
    assert_eq!(
        response(&window, item),
        Response::DontKnow,
        "not applicable isn't offered here"
    );
    let rows: Vec<_> = window
        .get_all_by_role(Role::RadioButton)
        .map(|row| row.rect().top())
        .collect();
    assert!(rows.windows(2).all(|pair| pair[0] <= pair[1]), "{rows:?}");
}

#[test]
fn not_applicable_by_key_where_it_is_offered() {
    let mut window = at_first_question_of("Voorbeeldstad", 1280.0, 1000.0);
    let items = bundled().items();
    let session_now = session(&window);
    let offered = |item: &&datalabscan::questionnaire::Item| {
        session_now.applies(item.id) && datalabscan::assessment::may_skip(item, session_now.assessment())
    };
    let item = items.iter().find(offered).unwrap();
    while window
        .query_by_role_and_label(Role::Heading, item.question.get(Language::Dutch))
        .is_none()
    {
        shortcut(&mut window, Modifiers::ALT, Key::ArrowRight);
    }
    press(&mut window, Key::N);
    assert!(matches!(response(&window, item.id), Response::NotApplicable(_)));
}

#[test]
fn typing_a_note_chooses_nothing() {
    let mut window = at_first_question(1280.0, 2000.0);
    let item = first(bundled());
    let before = response(&window, item);
    let label = format!("{} ({})", nl().question.note, nl().common.optional);
    window
        .get_by_role_and_label(Role::MultilineTextInput, &label)
        .focus();
    window.run_ok();
    for key in [Key::Num5, Key::N, Key::Questionmark, Key::Enter, Key::ArrowRight] {
        press(&mut window, key);
    }
    window
        .get_by_role_and_label(Role::MultilineTextInput, &label)
        .type_text("5 n ?");
    window.run_ok();
    assert_eq!(response(&window, item), before);
    assert!(session(&window).assessment().answer(item).note.contains("5 n ?"));
}

#[test]
fn enter_goes_on_and_alt_arrows_go_back_and_forth() {
    let mut window = at_first_question(1280.0, 1000.0);
    let questions: Vec<&str> = bundled()
        .items()
        .iter()
        .map(|item| item.question.get(Language::Dutch))
        .collect();
    press(&mut window, Key::Num3);
    window.get_by_role_and_label(Role::Heading, questions[0]);
    press(&mut window, Key::Enter);
    window.get_by_role_and_label(Role::Heading, questions[1]);
    shortcut(&mut window, Modifiers::ALT, Key::ArrowLeft);
    window.get_by_role_and_label(Role::Heading, questions[0]);
    press(&mut window, Key::ArrowRight);
    window.get_by_role_and_label(Role::Heading, questions[1]);
}

#[test]
fn the_arrow_keys_move_the_choice_when_an_answer_has_the_focus() {
    let mut window = at_first_question(1280.0, 1000.0);
    let item = first(bundled());
    press(&mut window, Key::Num2);
    let text = bundled().items()[0].anchors[1].text.get(Language::Dutch);
    window.get_by_role_and_label(Role::RadioButton, text).focus();
    window.run_ok();
    press(&mut window, Key::ArrowDown);
    assert_eq!(response(&window, item), Response::level(2));
    press(&mut window, Key::ArrowUp);
    press(&mut window, Key::ArrowUp);
    assert_eq!(response(&window, item), Response::level(0));
    press(&mut window, Key::Enter);
    let focused = window
        .get_all_by_role(Role::RadioButton)
        .filter(egui_kittest::Node::is_focused)
        .count();
    assert_eq!(focused, 1, "the next question has the focus on an answer");
}

#[test]
fn every_part_opens_and_the_language_changes_at_once() {
    let mut window = at_first_question(1280.0, 1000.0);
    let english = text(Language::English);
    let parts = [
        (Key::Num1, nl().profile.title, english.profile.title),
        (Key::Num3, nl().overview.title, english.overview.title),
        (Key::Num5, nl().export.title, english.export.title),
    ];
    for (key, dutch, _) in parts {
        shortcut(&mut window, Modifiers::COMMAND, key);
        window.get_by_role_and_label(Role::Heading, dutch);
    }
    click(&mut window, Role::RadioButton, "EN");
    for (key, _, other) in parts {
        shortcut(&mut window, Modifiers::COMMAND, key);
        window.get_by_role_and_label(Role::Heading, other);
    }
    shortcut(&mut window, Modifiers::COMMAND, Key::Num2);
    window.get_by_role_and_label(
        Role::Heading,
        bundled().items()[0].question.get(Language::English),
    );
    assert!(window.query_by_label(nl().commands.next.label).is_none());
    shortcut(&mut window, Modifiers::COMMAND, Key::Num4);
    window.get_by_role_and_label(Role::Heading, english.results.steps);
}

#[test]
fn a_profile_that_excludes_a_question_keeps_its_answer() {
    let mut window = at_first_question(1280.0, 12000.0);
    let form = bundled().field(bundled().roles().form);
    let choose = |window: &mut Window<'_>, position: usize| {
        shortcut(window, Modifiers::COMMAND, Key::Num1);
        click(
            window,
            Role::RadioButton,
            form.choices()[position].text.get(Language::Dutch),
        );
    };
    let applying = |window: &Window<'_>| -> Vec<ItemId> {
        let items = bundled().items().iter().map(|item| item.id);
        items.filter(|item| session(window).applies(*item)).collect()
    };
    choose(&mut window, 1);
    let with = applying(&window);
    choose(&mut window, 0);
    let without = applying(&window);
    let item = *with.iter().find(|item| !without.contains(item)).unwrap();
    choose(&mut window, 1);
    shortcut(&mut window, Modifiers::COMMAND, Key::Num3);
    let entry = bundled().item(item);
    let name = datalabscan::i18n::fill(
        nl().overview.go,
        &[
            ("number", &entry.number),
            ("question", entry.question.get(Language::Dutch)),
            ("state", nl().overview.unanswered),
        ],
    );
    click(&mut window, Role::Button, &name);
    press(&mut window, Key::Num4);
    assert_eq!(response(&window, item), Response::level(3));
    choose(&mut window, 0);
    assert!(!session(&window).applies(item));
    assert_eq!(response(&window, item), Response::level(3));
}

#[test]
fn an_example_opens_as_a_copy_and_asks_before_changes_are_lost() {
    let mut window = at_first_question(1280.0, 1000.0);
    assert_eq!(*session(&window).file_state(), FileState::Unnamed);
    window.get_by_label_contains(&nl().bar.no_name.to_lowercase());
    press(&mut window, Key::Num5);
    click(&mut window, Role::Button, nl().commands.home.label);
    window.get_by_role_and_label(Role::Heading, nl().dialog.unsaved_title);
    click(&mut window, Role::Button, nl().dialog.unsaved_back);
    assert_eq!(response(&window, first(bundled())), Response::level(4));
    click(&mut window, Role::Button, nl().commands.home.label);
    click(&mut window, Role::Button, nl().dialog.unsaved_discard);
    assert!(window.state().as_ref().unwrap().session().is_none());
}

#[test]
fn save_as_gives_a_name_and_changes_follow_by_themselves() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("scan.datalabscan");
    let mut window = at_first_question(1280.0, 1000.0);
    shortcut(&mut window, Modifiers::COMMAND, Key::S);
    let field = window.get_by_role_and_label(Role::TextInput, nl().dialog.path);
    field.focus();
    window.run_ok();
    shortcut(&mut window, Modifiers::COMMAND, Key::A);
    window
        .get_by_role_and_label(Role::TextInput, nl().dialog.path)
        .type_text(path.to_str().unwrap());
    window.run_ok();
    click(&mut window, Role::Button, nl().commands.save.label);
    assert!(path.is_file());
    assert!(matches!(session(&window).file_state(), FileState::Saved(Some(_))));
    press(&mut window, Key::Num5);
    let until = std::time::Instant::now() + std::time::Duration::from_secs(10);
    while session(&window).has_unsaved_changes() && std::time::Instant::now() < until {
        std::thread::sleep(std::time::Duration::from_millis(50));
        window.step();
    }
    let saved = std::fs::read(&path).unwrap();
    let back = datalabscan::assessment::format::decode(bundled(), &saved).unwrap();
    assert_eq!(back.answer(first(bundled())).response, Response::level(4));
    assert_eq!(
        saved,
        encode(bundled(), session(&window).assessment()).into_bytes()
    );
}

#[test]
fn a_file_that_is_no_scan_is_explained_in_one_dialog() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kapot.datalabscan");
    std::fs::write(&path, "(dit is geen scan").unwrap();
    let window = window(1280.0, 800.0, path.to_str());
    window.get_by_role_and_label(Role::Heading, nl().dialog.open_title);
    window.get_by_label_contains("kapot.datalabscan");
    assert!(window.state().as_ref().unwrap().session().is_none());
}

#[test]
fn the_window_works_at_every_size_that_zoom_and_a_small_screen_leave() {
    for (width, height) in [(1280.0, 800.0), (1024.0, 640.0), (640.0, 400.0), (512.0, 320.0)] {
        let mut window = at_first_question(width, height);
        for key in [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5] {
            shortcut(&mut window, Modifiers::COMMAND, key);
            let too_wide: Vec<String> = window
                .get_all_by(|node| node.role() != Role::GenericContainer)
                .filter_map(|node| {
                    let place = node.accesskit_node().bounding_box()?;
                    let cut = place.x1 > f64::from(width) + 8.5;
                    cut.then(|| format!("{:?} {place:?}", node.accesskit_node().label()))
                })
                .collect();
            assert!(too_wide.is_empty(), "{width}x{height}, {key:?}: {too_wide:?}");
        }
        press(&mut window, Key::F1);
        click(&mut window, Role::Button, nl().common.close);
    }
}

#[test]
fn the_whole_menu_can_be_reached_on_a_low_window() {
    for height in [800.0, 640.0, 320.0] {
        let mut window = at_first_question(1024.0, height);
        click(&mut window, Role::Button, nl().bar.menu);
        let last = window.get_by_label_contains(nl().commands.quit.label);
        last.scroll_to_me();
        window.run_ok();
        let place = window.get_by_label_contains(nl().commands.quit.label).rect();
        assert!(place.bottom() <= height + 8.5, "{height}: {place:?}");
    }
}

#[test]
fn about_tells_what_draws_the_window_and_lets_choose() {
    let mut window = window(1280.0, 2400.0, None);
    click(&mut window, Role::Button, nl().bar.menu);
    window.get_by_label_contains(nl().commands.about.label).click();
    window.run_ok();
    window.get_by_role_and_label(Role::Heading, nl().help.drawing);
    window.get_by_label_contains(nl().help.chosen_by_program);
    let is_chosen = |window: &Window<'_>, label: &str| {
        let node = window.get_by_role_and_label(Role::RadioButton, label);
        node.accesskit_node().toggled() == Some(egui::accesskit::Toggled::True)
    };
    assert!(is_chosen(&window, nl().help.draw_by_itself));
    click(&mut window, Role::RadioButton, nl().help.renderer_glow);
    assert!(is_chosen(&window, nl().help.renderer_glow));
    assert!(!is_chosen(&window, nl().help.draw_by_itself));
}

#[test]
fn nothing_is_painted_when_nothing_happens() {
    let mut window = at_first_question(1280.0, 800.0);
    window.run_ok();
    window.step();
    let later = window
        .output()
        .viewport_output
        .values()
        .map(|output| output.repaint_delay)
        .min();
    assert!(
        later.is_some_and(|delay| delay > std::time::Duration::from_mins(1)),
        "{later:?}"
    );
}

#[test]
fn there_are_examples_to_open() {
    assert!(!examples().is_empty());
}
