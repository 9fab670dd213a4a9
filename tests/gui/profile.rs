//! The profile in its steps: what is missing, choices by key, and what a change does.

use datalabscan::questionnaire::{Field, FieldKind, Item};

use super::*;

fn new_scan<'a>() -> Window<'a> {
    let mut window = window(1280.0, 800.0, None);
    click(&mut window, Role::Button, nl().commands.new().label);
    window
}

fn fields(step: usize) -> impl Iterator<Item = &'static Field> {
    let fields = bundled().profile_steps()[step].fields.iter();
    fields.map(|field| bundled().field(*field))
}

fn fill_in(window: &mut Window<'_>, field: &Field) {
    let question = field.question.get(Language::Dutch);
    match &field.kind {
        FieldKind::Text => {
            let input = window.get_by_role_and_label(Role::TextInput, question);
            input.focus();
            window.finish();
            window
                .get_by_role_and_label(Role::TextInput, question)
                .type_text("Duinrand");
            window.finish();
        }
        _ => {
            let choice = field.choices()[0].text.get(Language::Dutch);
            window.get_all_by_label(choice).next().unwrap().click();
            window.finish();
        }
    }
}

fn title(step: usize) -> &'static str {
    bundled().profile_steps()[step].title.get(Language::Dutch)
}

/// The button that goes on from a step.
fn onward(step: usize) -> String {
    let next = bundled().profile_steps().get(step + 1);
    next.map_or_else(
        || nl().profile.begin().to_owned(),
        |next| nl().profile.on_to(next.name.get(Language::Dutch)),
    )
}

#[test]
fn a_new_scan_is_asked_in_steps_and_then_come_the_questions() {
    let mut window = new_scan();
    for step in 0..bundled().profile_steps().len() {
        window.get_by_role_and_label(Role::Heading, title(step));
        for field in fields(step).filter(|field| field.required) {
            fill_in(&mut window, field);
        }
        click(&mut window, Role::Button, &onward(step));
    }
    assert_eq!(session(&window).municipality(), "Duinrand");
    assert_eq!(session(&window).missing(), []);
    let question = bundled().items()[0].question.get(Language::Dutch);
    window.get_by_role_and_label(Role::Heading, question);
}

#[test]
fn the_button_always_works_and_says_what_is_missing() {
    let mut window = new_scan();
    let required: Vec<&Field> = fields(0).filter(|field| field.required).collect();
    click(&mut window, Role::Button, &onward(0));
    window.get_by_role_and_label(Role::Heading, title(0));
    let summary = nl().profile.lacking(required.len());
    let around = window.get_by_role_and_label(Role::Alert, &summary);
    assert!(around.is_focused(), "the summary has the focus");
    for field in &required {
        let words = field.missing.as_ref().unwrap().get(Language::Dutch);
        // A link in the summary, and the sentence at the field.
        assert_eq!(window.query_all_by_label(words).count(), 2, "{words}");
    }
    let role = bundled().field(bundled().roles().role);
    let words = role.missing.as_ref().unwrap().get(Language::Dutch);
    click(&mut window, Role::Button, words);
    let first = role.choices()[0].text.get(Language::Dutch);
    assert!(
        window
            .get_by_role_and_label(Role::RadioButton, first)
            .is_focused()
    );
    for field in required {
        fill_in(&mut window, field);
    }
    assert!(window.query_by_role(Role::Alert).is_none());
    click(&mut window, Role::Button, &onward(0));
    window.get_by_role_and_label(Role::Heading, title(1));
}

#[test]
fn the_last_step_goes_back_to_the_first_that_lacks_something() {
    let mut window = new_scan();
    let last = bundled().profile_steps().len() - 1;
    click(
        &mut window,
        Role::Tab,
        bundled().profile_steps()[last].name.get(Language::Dutch),
    );
    for field in fields(last) {
        fill_in(&mut window, field);
    }
    click(&mut window, Role::Button, &onward(last));
    window.get_by_role_and_label(Role::Heading, title(0));
    assert!(window.get_by_role(Role::Alert).is_focused());
}

#[test]
fn only_what_is_optional_is_marked_and_no_unseen_question_is_named() {
    let mut window = new_scan();
    for (step, words) in bundled().profile_steps().iter().enumerate() {
        click(&mut window, Role::Tab, words.name.get(Language::Dutch));
        let optional = fields(step).filter(|field| !field.required).count();
        let marked = window.query_all_by_label_contains(nl().common.optional()).count();
        assert_eq!(marked, optional, "{step}");
        for field in fields(step) {
            for language in Language::ALL {
                let help = field.help.get(language);
                for item in bundled().items() {
                    assert!(!help.contains(&item.number), "{help}");
                }
            }
        }
    }
}

#[test]
fn a_group_of_radio_buttons_is_one_stop_with_the_arrows_inside() {
    let mut window = new_scan();
    let role = bundled().field(bundled().roles().role);
    let text = |nth: usize| role.choices()[nth].text.get(Language::Dutch);
    window.get_by_role_and_label(Role::RadioButton, text(0)).focus();
    window.finish();
    let chosen = |window: &Window<'_>| session(window).assessment().profile_choice(role.id);
    press(&mut window, Key::ArrowDown);
    assert_eq!(chosen(&window), Some(role.choices()[1].id));
    assert!(
        window
            .get_by_role_and_label(Role::RadioButton, text(1))
            .is_focused()
    );
    press(&mut window, Key::ArrowUp);
    press(&mut window, Key::ArrowUp);
    let last = role.choices().len() - 1;
    assert_eq!(
        chosen(&window),
        Some(role.choices()[last].id),
        "after the first comes the last"
    );
    press(&mut window, Key::Tab);
    assert!(
        window
            .get_all_by_role(Role::RadioButton)
            .all(|radio| !radio.is_focused()
                || !role
                    .choices()
                    .iter()
                    .any(|choice| Some(choice.text.get(Language::Dutch).to_owned())
                        == radio.accesskit_node().label())),
        "Tab leaves the group"
    );
}

#[test]
fn a_change_says_at_once_what_no_longer_counts_and_can_be_taken_back() {
    let mut window = example_at_first_question("Voorbeeldstad", 1280.0, 800.0);
    let form = bundled().field(bundled().roles().form);
    show_field(&mut window, form.id);
    let choice = |nth: usize| form.choices()[nth].text.get(Language::Dutch);
    let before = session(&window).assessment().clone();
    click(&mut window, Role::RadioButton, choice(0));
    let gone: Vec<&str> = bundled()
        .items()
        .iter()
        .filter(|item| !session(&window).applies(item.id) && before.answer(item.id).response.is_given())
        .map(|item| item.number.as_str())
        .collect();
    assert!(!gone.is_empty());
    let list = datalabscan::i18n::join(Language::Dutch, &gone);
    let says = nl().profile.no_longer(gone.len(), &list);
    window.get_by_label_contains(&says);
    click(&mut window, Role::Button, nl().commands.undo().label);
    assert_eq!(*session(&window).assessment(), before);
    assert!(window.query_by_label_contains(&says).is_none());
    // The other way round it says what counts again.
    click(&mut window, Role::RadioButton, choice(0));
    click(&mut window, Role::RadioButton, choice(1));
    window.get_by_label_contains(&nl().profile.counts_again(gone.len(), &list));
}

#[test]
fn a_change_says_how_many_open_questions_fall_away() {
    use datalabscan::assessment::{ProfileValue, applies};
    let form = bundled().field(bundled().roles().form);
    let example = examples()
        .iter()
        .find(|one| one.text.contains("Voorbeeldstad"))
        .unwrap();
    let mut scan = decode(bundled(), example.text.as_bytes()).unwrap();
    let mut other = scan.clone();
    other.set_profile(
        form.id,
        ProfileValue::parse(form, &form.choices()[0].key).unwrap(),
    );
    let gone = |item: &&Item| applies(item, &scan) && !applies(item, &other);
    let gone: Vec<_> = bundled()
        .items()
        .iter()
        .filter(gone)
        .map(|item| item.id)
        .collect();
    for item in &gone {
        scan.answer_mut(*item).response = Response::Unanswered;
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("scan.datalabscan");
    std::fs::write(&path, encode(bundled(), &scan)).unwrap();
    let mut window = window(1280.0, 1000.0, path.to_str());
    show_field(&mut window, form.id);
    let choice = form.choices()[0].text.get(Language::Dutch);
    click(&mut window, Role::RadioButton, choice);
    assert!(!gone.is_empty());
    window.get_by_label_contains(&nl().profile.falls_away(gone.len()));
}
