//! The window, driven by role and label as a screen reader does, without a display.

#![allow(clippy::unwrap_used, reason = "a test says what went wrong by failing")]

#[path = "gui/appearance.rs"]
mod appearance;
#[path = "gui/choices.rs"]
mod choices;
#[path = "gui/collaboration.rs"]
mod collaboration;
mod common;
#[path = "gui/drafts.rs"]
mod drafts;
#[path = "gui/finder.rs"]
mod finder;
#[path = "gui/forms.rs"]
mod forms;
#[path = "common/group.rs"]
mod group;
#[path = "gui/history.rs"]
mod history;
#[path = "gui/idle.rs"]
mod idle;
#[path = "gui/in_sight.rs"]
mod in_sight;
#[path = "gui/look_again.rs"]
mod look_again;
#[path = "gui/names.rs"]
mod names;
#[path = "gui/numbers.rs"]
mod numbers;
#[path = "gui/onward.rs"]
mod onward;
#[path = "gui/opening.rs"]
mod opening;
#[path = "gui/outcome.rs"]
mod outcome;
#[path = "gui/outside.rs"]
mod outside;
#[path = "gui/plan.rs"]
mod plan;
#[path = "gui/profile.rs"]
mod profile;
#[path = "gui/question_layout.rs"]
mod question_layout;
#[path = "gui/report_choices.rs"]
mod report_choices;
#[path = "gui/results.rs"]
mod results;
#[path = "gui/review.rs"]
mod review;
#[path = "gui/screen_reader.rs"]
mod screen_reader;
#[path = "gui/versions.rs"]
mod versions;
#[path = "gui/waiting.rs"]
mod waiting;
#[path = "gui/walk.rs"]
mod walk;
#[path = "gui/words.rs"]
mod words;
#[path = "gui/workshop.rs"]
mod workshop;

use std::{cell::Cell, path::PathBuf};

use datalabscan::{
    assessment::{
        Response, examples,
        format::{decode, encode},
    },
    contents::FileKind,
    evaluation::Case,
    gui::{
        GuiOptions,
        app::{App, Persistence},
        work::Runner,
    },
    i18n::{Language, Text, text},
    pdf::report_pdf,
    questionnaire::{FieldId, ItemId, Questionnaire, bundled},
    report::ReportOptions,
    session::{FileState, Session},
};
use egui::{Key, Modifiers, Role};
use egui_kittest::{
    Harness,
    kittest::{NodeT, Queryable},
};

type Window<'a> = Harness<'a, Option<App>>;

/// The keys that show a part of the open scan, with Ctrl.
const PARTS: [Key; 9] = [
    Key::Num1,
    Key::Num2,
    Key::Num3,
    Key::Num4,
    Key::Num5,
    Key::Num6,
    Key::Num7,
    Key::Num8,
    Key::I,
];

/// The keys that open a dialog.
const DIALOGS: [(Modifiers, Key); 7] = [
    (Modifiers::COMMAND, Key::O),
    (Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::S),
    (Modifiers::COMMAND, Key::K),
    (Modifiers::COMMAND, Key::F),
    (Modifiers::COMMAND, Key::M),
    (Modifiers::COMMAND, Key::Comma),
    (Modifiers::NONE, Key::F1),
];

thread_local! {
    /// Whether nothing that goes on in the background comes to an end, as on a slow disk.
    static HELD: Cell<bool> = const { Cell::new(false) };
    /// The seconds that go by with each frame of the next window.
    static PACE: Cell<f32> = const { Cell::new(0.25) };
}

/// A window that can be waited for without any time going by.
trait Finish {
    /// Paints until nothing moves and, unless that is held, what goes on in the background is done.
    fn finish(&mut self);
}

impl Finish for Window<'_> {
    fn finish(&mut self) {
        self.run_ok();
        while !HELD.get() && self.state_mut().as_mut().is_some_and(App::run_next_job) {
            self.run_ok();
        }
    }
}

fn nl() -> Text {
    text(Language::Dutch)
}

/// A window of this size, with a scan opened when given. Its drafts go when it does.
fn window<'a>(width: f32, height: f32, open: Option<&str>) -> Window<'a> {
    let folder = tempfile::tempdir().unwrap();
    let keep = Persistence::In(folder.path().join("drafts"));
    window_with(width, height, open, keep, Some(folder))
}

/// The same with what it keeps in a folder of the test's own.
fn window_keeping<'a>(keep: Persistence, open: Option<&str>) -> Window<'a> {
    window_with(1280.0, 1000.0, open, keep, None)
}

fn window_with<'a>(
    width: f32,
    height: f32,
    open: Option<&str>,
    keep: Persistence,
    folder: Option<tempfile::TempDir>,
) -> Window<'a> {
    let path = open.map(PathBuf::from);
    HELD.set(false);
    let mut harness = Harness::builder()
        .with_size(egui::vec2(width, height))
        .with_max_steps(30)
        .with_step_dt(PACE.replace(0.25))
        .build_ui_state(
            move |ui, app: &mut Option<App>| {
                let _ = &folder;
                let app = app.get_or_insert_with(|| {
                    let options = GuiOptions {
                        questionnaire: bundled().clone(),
                        open: path.clone(),
                        language: Some(Language::Dutch),
                    };
                    App::new(ui.ctx(), options, keep.clone(), Runner::Manual)
                });
                app.tick(ui.ctx());
                app.show(ui);
            },
            None,
        );
    harness.finish();
    harness
}

fn session<'w>(window: &'w Window<'_>) -> &'w Session {
    window.state().as_ref().unwrap().session().unwrap()
}

fn click(window: &mut Window<'_>, role: Role, label: &str) {
    window.get_by_role_and_label(role, label).click();
    window.finish();
}

fn press(window: &mut Window<'_>, key: Key) {
    window.key_press(key);
    window.finish();
}

fn shortcut(window: &mut Window<'_>, modifiers: Modifiers, key: Key) {
    window.key_press_modifiers(modifiers, key);
    window.finish();
}

/// Chooses a language in the settings.
fn speak(window: &mut Window<'_>, language: &str) {
    shortcut(window, Modifiers::COMMAND, Key::Comma);
    click(window, Role::RadioButton, language);
    press(window, Key::Escape);
}

fn save_as(window: &mut Window<'_>, path: &std::path::Path) {
    shortcut(window, Modifiers::COMMAND, Key::S);
    type_into(window, nl().dialog.path(), path.to_str().unwrap());
    click(window, Role::Button, nl().commands.save().label);
}

/// Types this in a field of one line, in place of what is there.
fn type_into(window: &mut Window<'_>, field: &str, text: &str) {
    window.get_by_role_and_label(Role::TextInput, field).focus();
    window.finish();
    shortcut(window, Modifiers::COMMAND, Key::A);
    window
        .get_by_role_and_label(Role::TextInput, field)
        .type_text(text);
    window.finish();
}

/// What a node says: a name, or the text that it is.
fn words_of(node: &egui_kittest::Node<'_>) -> String {
    let node = node.accesskit_node();
    node.label().or_else(|| node.value()).unwrap_or_default()
}

/// Lets time pass, a quarter of a second a frame, until something is done.
fn wait_until(window: &mut Window<'_>, done: impl Fn(&Window<'_>) -> bool) {
    until(window, "it's done", |window| done(window).then_some(()));
}

/// Opens the first example and shows its first question.
fn duinrand_at_first_question<'a>(width: f32, height: f32) -> Window<'a> {
    example_at_first_question("Gemeente Duinrand", width, height)
}

fn example_at_first_question<'a>(example: &str, width: f32, height: f32) -> Window<'a> {
    // On a small window, the example isn't in sight and a click on it would do nothing.
    let mut window = window(1280.0, 1000.0, None);
    let name = nl().start.example_open(example);
    click(&mut window, Role::Button, &name);
    window.set_size(egui::vec2(width, height));
    shortcut(&mut window, Modifiers::COMMAND, Key::Num2);
    assert_eq!(session(&window).questionnaire().id(), bundled().id());
    window
}

/// Shows the step of the profile with this field.
fn show_field(window: &mut Window<'_>, field: FieldId) {
    shortcut(window, Modifiers::COMMAND, Key::Num1);
    let step = bundled()
        .profile_steps()
        .iter()
        .find(|step| step.fields.contains(&field))
        .unwrap();
    click(window, Role::Tab, step.name.get(Language::Dutch));
}

/// Opens the note of the open question, which has the focus then.
fn open_note(window: &mut Window<'_>) {
    press(window, Key::O);
    let note = window.get_by_role_and_label(Role::MultilineTextInput, nl().question.note());
    assert!(note.is_focused());
}

fn type_note(window: &mut Window<'_>, text: &str) {
    window
        .get_by_role_and_label(Role::MultilineTextInput, nl().question.note())
        .type_text(text);
    window.finish();
}

/// Types this in a field of several lines.
fn write(window: &mut Window<'_>, field: &str, text: &str) {
    window
        .get_by_role_and_label(Role::MultilineTextInput, field)
        .focus();
    window.finish();
    window
        .get_by_role_and_label(Role::MultilineTextInput, field)
        .type_text(text);
    window.finish();
}

fn first(questionnaire: &Questionnaire) -> ItemId {
    questionnaire.items()[0].id
}

fn response(window: &Window<'_>, item: ItemId) -> Response {
    session(window).assessment().answer(item).response.clone()
}

#[test]
fn keys_choose_from_top_to_bottom() {
    let mut window = duinrand_at_first_question(1280.0, 1000.0);
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
    let mut window = example_at_first_question("Voorbeeldstad", 1280.0, 1000.0);
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
    let mut window = duinrand_at_first_question(1280.0, 2000.0);
    let item = first(bundled());
    let before = response(&window, item);
    open_note(&mut window);
    for key in [
        Key::Num5,
        Key::N,
        Key::Questionmark,
        Key::B,
        Key::Enter,
        Key::ArrowRight,
    ] {
        press(&mut window, key);
    }
    type_note(&mut window, "5 n ? o b");
    assert_eq!(response(&window, item), before);
    let note = &session(&window).assessment().answer(item).note;
    assert!(note.contains("5 n ? o b"), "{note}");
    assert!(
        window
            .query_by_role_and_label(Role::TextInput, nl().question.evidence())
            .is_none()
    );
    shortcut(&mut window, Modifiers::COMMAND, Key::Enter);
    let next = bundled().items()[1].question.get(Language::Dutch);
    window.get_by_role_and_label(Role::Heading, next);
    shortcut(&mut window, Modifiers::ALT, Key::ArrowLeft);
    let shown = nl().question.note_is("");
    window.get_by_label_contains(shown.trim_end_matches('’'));
}

#[test]
fn enter_goes_on_and_alt_arrows_go_back_and_forth() {
    let mut window = duinrand_at_first_question(1280.0, 1000.0);
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
    let mut window = duinrand_at_first_question(1280.0, 1000.0);
    let item = first(bundled());
    press(&mut window, Key::Num2);
    let text = bundled().items()[0].anchors[1].text.get(Language::Dutch);
    window.get_by_role_and_label(Role::RadioButton, text).focus();
    window.finish();
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
    let mut window = duinrand_at_first_question(1280.0, 1000.0);
    let english = text(Language::English);
    let parts = [
        (
            Key::Num1,
            bundled().profile_steps()[0].title.get(Language::Dutch),
            bundled().profile_steps()[0].title.get(Language::English),
        ),
        (Key::Num3, nl().overview.title(), english.overview.title()),
        (Key::Num5, nl().export.title(), english.export.title()),
    ];
    for (key, dutch, _) in parts {
        shortcut(&mut window, Modifiers::COMMAND, key);
        window.get_by_role_and_label(Role::Heading, dutch);
    }
    shortcut(&mut window, Modifiers::COMMAND, Key::Num2);
    speak(&mut window, Language::English.own_name());
    for (key, _, other) in parts {
        shortcut(&mut window, Modifiers::COMMAND, key);
        window.get_by_role_and_label(Role::Heading, other);
    }
    shortcut(&mut window, Modifiers::COMMAND, Key::Num2);
    window.get_by_role_and_label(
        Role::Heading,
        bundled().items()[0].question.get(Language::English),
    );
    assert!(window.query_by_label(nl().commands.next().label).is_none());
    shortcut(&mut window, Modifiers::COMMAND, Key::Num4);
    window.get_by_role_and_label(Role::Heading, english.results.this_month());
}

#[test]
fn a_profile_that_excludes_a_question_keeps_its_answer() {
    let mut window = duinrand_at_first_question(1280.0, 12000.0);
    let form = bundled().field(bundled().roles().form);
    let choose = |window: &mut Window<'_>, position: usize| {
        show_field(window, form.id);
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
    let name = nl().overview.go(
        &entry.number,
        entry.question.get(Language::Dutch),
        nl().overview.unanswered(),
    );
    click(&mut window, Role::Button, &name);
    press(&mut window, Key::Num4);
    assert_eq!(response(&window, item), Response::level(3));
    choose(&mut window, 0);
    assert!(!session(&window).applies(item));
    assert_eq!(response(&window, item), Response::level(3));
}

#[test]
fn save_as_gives_a_name_and_changes_follow_by_themselves() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("scan.datalabscan");
    let mut window = duinrand_at_first_question(1280.0, 1000.0);
    save_as(&mut window, &path);
    assert!(path.is_file());
    assert!(matches!(session(&window).file_state(), FileState::Saved(Some(_))));
    press(&mut window, Key::Num5);
    wait_until(&mut window, |window| !session(window).has_unsaved_changes());
    let saved = std::fs::read(&path).unwrap();
    let back = decode(bundled(), &saved).unwrap();
    assert_eq!(back.answer(first(bundled())).response, Response::level(4));
    assert_eq!(
        saved,
        encode(bundled(), session(&window).assessment()).into_bytes()
    );
}

/// A file dropped on the window.
#[derive(Debug)]
struct Dropped(std::path::PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &std::path::Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        std::fs::read(&self.0).map_err(|error| error.to_string())
    }
}

#[test]
fn a_report_dropped_on_the_window_opens_its_scan_as_a_copy() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("advies.pdf");
    let questionnaire = bundled();
    let scan = decode(questionnaire, examples()[0].text.as_bytes()).unwrap();
    let case = Case::new(questionnaire, scan.clone()).unwrap();
    let options = ReportOptions::new(Language::Dutch, jiff::civil::date(2026, 11, 23));
    let pdf = report_pdf(&case, &options).unwrap();
    std::fs::write(&path, &pdf).unwrap();
    let mut window = window(1280.0, 1000.0, None);
    window
        .input_mut()
        .dropped_files
        .push(std::sync::Arc::new(Dropped(path.clone())));
    window.finish();
    assert_eq!(session(&window).assessment(), &scan);
    assert_eq!(*session(&window).file_state(), FileState::Untouched);
    assert_eq!(session(&window).path(), None);
    // Saving asks for a name, after the municipality and never the report's own.
    shortcut(&mut window, Modifiers::COMMAND, Key::S);
    let field = window.get_by_role_and_label(Role::TextInput, nl().dialog.path());
    let suggested = field.accesskit_node().value().unwrap_or_default();
    assert!(
        suggested.contains("duinrand") && suggested.ends_with(".datalabscan"),
        "{suggested}"
    );
    assert_eq!(std::fs::read(&path).unwrap(), pdf);
}

#[test]
fn a_report_without_a_scan_is_explained_in_one_dialog() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ander.pdf");
    std::fs::write(&path, "%PDF-1.7\n%%EOF\n").unwrap();
    let window = window(1280.0, 800.0, path.to_str());
    window.get_by_role_and_label(Role::Heading, nl().dialog.open_title());
    window.get_by_label_contains("zit geen scan");
    assert!(window.state().as_ref().unwrap().session().is_none());
}

#[test]
fn a_file_that_is_no_scan_is_explained_in_one_dialog() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kapot.datalabscan");
    std::fs::write(&path, "(dit is geen scan").unwrap();
    let window = window(1280.0, 800.0, path.to_str());
    window.get_by_role_and_label(Role::Heading, nl().dialog.open_title());
    window.get_by_label_contains("kapot.datalabscan");
    assert!(window.state().as_ref().unwrap().session().is_none());
}

#[test]
fn the_window_works_at_every_size_that_zoom_and_a_small_screen_leave() {
    for (width, height) in [(1280.0, 800.0), (1024.0, 640.0), (640.0, 400.0), (512.0, 320.0)] {
        let mut window = duinrand_at_first_question(width, height);
        for key in [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5] {
            shortcut(&mut window, Modifiers::COMMAND, key);
            let too_wide: Vec<String> = window
                // A field shows part of a long text, such as a path; the text itself may be wider.
                .get_all_by(|node| !matches!(node.role(), Role::GenericContainer | Role::TextRun))
                .filter_map(|node| {
                    let node = node.accesskit_node();
                    let place = node.bounding_box()?;
                    let cut = place.x1 > f64::from(width) + 8.5;
                    cut.then(|| format!("{:?} {:?} {place:?}", node.label(), node.value()))
                })
                .collect();
            assert!(too_wide.is_empty(), "{width}x{height}, {key:?}: {too_wide:?}");
        }
        press(&mut window, Key::F1);
        click(&mut window, Role::Button, nl().common.close());
    }
}

#[test]
fn the_whole_menu_can_be_reached_on_a_low_window() {
    for height in [800.0, 640.0, 320.0] {
        let mut window = duinrand_at_first_question(1024.0, height);
        click(&mut window, Role::Button, nl().bar.menu());
        let last = window.get_by_label_contains(nl().commands.quit().label);
        last.scroll_to_me();
        window.finish();
        let place = window.get_by_label_contains(nl().commands.quit().label).rect();
        assert!(place.bottom() <= height + 8.5, "{height}: {place:?}");
    }
}

#[test]
fn the_settings_tell_what_draws_the_window_and_let_choose() {
    let mut window = window(1280.0, 2400.0, None);
    shortcut(&mut window, Modifiers::COMMAND, Key::Comma);
    window.get_by_role_and_label(Role::Heading, nl().help.drawing());
    window.get_by_label_contains(nl().help.chosen_by_program());
    let is_chosen = |window: &Window<'_>, label: &str| {
        let node = window.get_by_role_and_label(Role::RadioButton, label);
        node.accesskit_node().toggled() == Some(egui::accesskit::Toggled::True)
    };
    assert!(is_chosen(&window, nl().help.draw_by_itself()));
    click(&mut window, Role::RadioButton, nl().help.renderer_glow());
    assert!(is_chosen(&window, nl().help.renderer_glow()));
    assert!(!is_chosen(&window, nl().help.draw_by_itself()));
}

/// Shows the report screen, and waits until its pages are those of the choices.
fn report<'a>(width: f32, height: f32) -> Window<'a> {
    let mut window = duinrand_at_first_question(width, height);
    shortcut(&mut window, Modifiers::COMMAND, Key::Num5);
    made(&mut window);
    window
}

/// How often the report was made, and the file; waits until it's the one of the choices.
fn made(window: &mut Window<'_>) -> (u64, std::sync::Arc<Vec<u8>>) {
    until(window, "the report is made", |window| {
        let (generation, file) = window.state().as_ref()?.report()?;
        Some((generation, file?))
    })
}

/// Lets time pass, a quarter of a second a frame, until there's an answer.
fn until<T>(window: &mut Window<'_>, what: &str, answer: impl Fn(&Window<'_>) -> Option<T>) -> T {
    for _ in 0..100 {
        window.finish();
        if let Some(answer) = answer(window) {
            return answer;
        }
    }
    panic!("never: {what}");
}

fn page_words(page: usize, pages: usize) -> String {
    nl().preview.page(page, pages)
}

/// The pages of the report on the screen, by the name of the first one that shows.
fn pages(window: &mut Window<'_>) -> usize {
    until(window, "a page shows", |window| {
        let first = window.query_all_by_role(Role::Image).next()?;
        let label = first.accesskit_node().label()?;
        label.split(' ').next_back()?.parse().ok()
    })
}

/// Types another file to save the report in.
fn save_in(window: &mut Window<'_>, path: &std::path::Path) {
    type_into(window, nl().export.place(), path.to_str().unwrap());
}

#[test]
fn every_choice_of_the_report_makes_it_again_and_nothing_else_does() {
    let mut window = report(1280.0, 1600.0);
    let (mut before, mut file) = made(&mut window);
    let text = &nl().export;
    let parts = datalabscan::report::Part::ALL;
    let left_out = parts[0].title(Language::Dutch);
    let choices = [
        (Role::CheckBox, left_out),
        (Role::RadioButton, text.short()),
        (Role::Button, nl().export.draft()),
        (Role::RadioButton, text.public()),
        (Role::RadioButton, Language::English.own_name()),
    ];
    for (role, label) in choices {
        click(&mut window, role, label);
        let (generation, now) = made(&mut window);
        assert_eq!(generation, before + 1, "{label}");
        assert_ne!(now, file, "{label}");
        (before, file) = (generation, now);
    }
    press(&mut window, Key::PageDown);
    shortcut(&mut window, Modifiers::COMMAND, Key::Num4);
    shortcut(&mut window, Modifiers::COMMAND, Key::Num5);
    assert_eq!(made(&mut window), (before, file), "looking changes nothing");
}

#[test]
fn an_answer_that_changes_makes_the_report_again() {
    let mut window = report(1280.0, 800.0);
    let (before, file) = made(&mut window);
    shortcut(&mut window, Modifiers::COMMAND, Key::Num2);
    press(&mut window, Key::Num1);
    shortcut(&mut window, Modifiers::COMMAND, Key::Num5);
    let (after, other) = made(&mut window);
    assert_eq!(after, before + 1);
    assert_ne!(file, other);
}

#[test]
fn what_is_saved_is_what_is_shown() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("rapport.pdf");
    let mut window = report(1280.0, 1600.0);
    save_in(&mut window, &path);
    // At once: what is saved is still the report of the last choice.
    window
        .get_by_role_and_label(Role::RadioButton, nl().export.short())
        .click();
    window.step();
    click(&mut window, Role::Button, nl().export.make());
    let done = nl().export.done("rapport.pdf");
    until(&mut window, "the report is saved", |window| {
        window.query_by_label(&done).map(|_| ())
    });
    let (_, file) = made(&mut window);
    assert!(*file == std::fs::read(&path).unwrap());
    window.get_by_role_and_label(Role::Button, nl().export.open());
    window.get_by_role_and_label(Role::Button, nl().export.show());
    click(&mut window, Role::RadioButton, nl().export.full());
    assert!(
        window.query_by_label(&done).is_none(),
        "what is saved is another report now"
    );
}

#[test]
fn saving_can_be_stopped_before_there_is_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("rapport.pdf");
    let mut window = report(1280.0, 1600.0);
    save_in(&mut window, &path);
    // The file may be there sooner than the click; then it's tried again with the other length.
    let stopped = [nl().export.short(), nl().export.full()]
        .into_iter()
        .cycle()
        .take(20)
        .any(|length| {
            window
                .get_by_role_and_label(Role::RadioButton, length)
                .click_accesskit();
            window
                .get_by_role_and_label(Role::Button, nl().export.make())
                .click_accesskit();
            window.step();
            window.step();
            if let Some(stop) = window.query_by_label(nl().export.stop()) {
                stop.click_accesskit();
                window.step();
            }
            made(&mut window);
            until(&mut window, "saving is over", |window| {
                window.query_by_label(nl().export.stop()).is_none().then_some(())
            });
            std::fs::remove_file(&path).is_err()
        });
    assert!(stopped);
}

#[test]
fn a_logo_comes_on_the_pages_and_a_file_that_is_none_is_explained() {
    let folder = tempfile::tempdir().unwrap();
    let (logo, other) = (folder.path().join("logo.svg"), folder.path().join("tekst.svg"));
    let square = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9H0z" fill="#063"/></svg>"##;
    std::fs::write(&logo, square).unwrap();
    std::fs::write(&other, "geen plaatje").unwrap();
    let mut window = report(1280.0, 1600.0);
    let (before, bare) = made(&mut window);
    let name = nl().export.logo();
    type_into(&mut window, name, logo.to_str().unwrap());
    let with = until(&mut window, "the logo is in the report", |window| {
        let (generation, file) = window.state().as_ref()?.report()?;
        file.filter(|_| generation == before + 1)
    });
    assert!(with != bare);
    type_into(&mut window, name, other.to_str().unwrap());
    window.get_by_role(Role::Document).focus();
    until(&mut window, "the reason shows", |window| {
        let reason = datalabscan::report::LogoError::NotAPicture(FileKind::Text).explain(Language::Dutch);
        window.query_by_label(&reason).map(|_| ())
    });
    click(&mut window, Role::Button, nl().export.logo_remove());
    assert!(made(&mut window).1 == bare);
}

#[test]
fn a_place_that_cannot_be_written_is_explained() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = report(1280.0, 1600.0);
    save_in(
        &mut window,
        &folder.path().join("er is geen map").join("rapport.pdf"),
    );
    click(&mut window, Role::Button, nl().export.make());
    let failed = nl().export.failed("");
    until(&mut window, "the failure shows", |window| {
        window.query_by_label_contains(failed.trim_end()).map(|_| ())
    });
}

#[test]
fn keys_turn_the_pages_and_size_them() {
    let mut window = report(1280.0, 800.0);
    let pages = pages(&mut window);
    let shows = |window: &Window<'_>, page| {
        window
            .query_by_role_and_label(Role::Image, &page_words(page, pages))
            .is_some()
    };
    assert!(shows(&window, 1) && !shows(&window, pages));
    press(&mut window, Key::End);
    assert!(shows(&window, pages) && !shows(&window, 1));
    press(&mut window, Key::Home);
    assert!(shows(&window, 1) && !shows(&window, pages));
    for _ in 0..3 {
        press(&mut window, Key::PageDown);
    }
    assert!(!shows(&window, 1));
    for _ in 0..3 {
        press(&mut window, Key::PageUp);
    }
    assert!(shows(&window, 1));
    let wide = |window: &Window<'_>| {
        let words = page_words(1, pages);
        window.get_by_role_and_label(Role::Image, &words).rect().width()
    };
    let before = wide(&window);
    press(&mut window, Key::Minus);
    let smaller = wide(&window);
    press(&mut window, Key::Plus);
    press(&mut window, Key::Plus);
    assert!(smaller < before && wide(&window) > smaller);
    click(&mut window, Role::RadioButton, nl().preview.fit_page().label);
    let page = window
        .get_by_role_and_label(Role::Image, &page_words(1, pages))
        .rect();
    assert!(page.height() < 700.0, "{page:?}");
    click(&mut window, Role::RadioButton, nl().preview.fit_width().label);
    assert!((wide(&window) - before).abs() < 1.0);
}

#[test]
fn typing_a_status_turns_no_pages() {
    let mut window = report(1280.0, 1600.0);
    let pages = pages(&mut window);
    window
        .get_by_role_and_label(Role::TextInput, nl().export.status())
        .focus();
    window.finish();
    press(&mut window, Key::End);
    window
        .get_by_role_and_label(Role::TextInput, nl().export.status())
        .type_text("1-2+3");
    window.finish();
    made(&mut window);
    assert!(
        window
            .query_by_role_and_label(Role::Image, &page_words(1, pages))
            .is_some()
    );
}

#[test]
fn the_pages_say_that_the_file_itself_can_be_read() {
    let mut window = report(1280.0, 800.0);
    pages(&mut window);
    let table = window.get_by_role(Role::Document);
    assert_eq!(
        table.accesskit_node().description(),
        Some(nl().preview.accessible().to_owned())
    );
    let label = table.accesskit_node().label().unwrap();
    assert!(label.starts_with(nl().preview.title()), "{label}");
}

#[test]
fn a_narrow_window_shows_the_choices_or_the_pages() {
    let mut window = report(640.0, 400.0);
    window.get_by_role_and_label(Role::RadioButton, nl().export.short());
    assert!(window.query_by_role(Role::Image).is_none());
    click(&mut window, Role::RadioButton, nl().preview.title());
    pages(&mut window);
    assert!(
        window
            .query_by_role_and_label(Role::RadioButton, nl().export.short())
            .is_none()
    );
}

#[test]
fn there_are_examples_to_open() {
    assert!(!examples().is_empty());
}
