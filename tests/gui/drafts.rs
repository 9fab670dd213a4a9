//! Nothing is ever asked about saving, and nothing is lost.

use super::{question_layout::painted, *};

/// A file that is let go above the window.
#[derive(Debug)]
pub struct Dropped(pub PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &std::path::Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        std::fs::read(&self.0).map_err(|error| error.to_string())
    }
}

pub fn drafts_in(folder: &std::path::Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).map(|entries| {
        let paths = entries.map(|entry| entry.unwrap().path());
        paths
            .filter(|path| {
                path.extension()
                    .is_some_and(|extension| extension == "datalabscan")
            })
            .collect()
    });
    entries.unwrap_or_default()
}

pub fn open_example(window: &mut Window<'_>) {
    let name = nl().start.example_open("Gemeente Duinrand");
    click(window, Role::Button, &name);
    shortcut(window, Modifiers::COMMAND, Key::Num2);
}

#[test]
fn an_example_that_is_only_looked_at_leaves_no_draft() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = window_keeping(Persistence::In(folder.path().into()), None);
    open_example(&mut window);
    assert_eq!(*session(&window).file_state(), FileState::Untouched);
    click(&mut window, Role::Button, nl().commands.home().label);
    assert!(window.state().as_ref().unwrap().session().is_none());
    assert_eq!(drafts_in(folder.path()), Vec::<PathBuf>::new());
}

#[test]
fn a_change_without_a_name_becomes_a_draft_by_itself() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = window_keeping(Persistence::In(folder.path().into()), None);
    open_example(&mut window);
    press(&mut window, Key::Num5);
    wait_until(&mut window, |window| !session(window).has_unsaved_changes());
    let saved = std::fs::read(&drafts_in(folder.path())[0]).unwrap();
    assert_eq!(
        saved,
        encode(bundled(), session(&window).assessment()).into_bytes()
    );
}

#[test]
fn leaving_asks_nothing_and_the_draft_is_offered_again() {
    let folder = tempfile::tempdir().unwrap();
    let keep = Persistence::In(folder.path().into());
    let mut window = window_keeping(keep.clone(), None);
    open_example(&mut window);
    press(&mut window, Key::Num5);
    click(&mut window, Role::Button, nl().commands.home().label);
    window.get_by_role_and_label(Role::Heading, nl().start.mine());
    drop(window);
    let mut window = window_keeping(keep, None);
    let name = nl().start.draft("Gemeente Duinrand");
    assert!(window.query_by_label_contains(nl().start.recovered()).is_none());
    window.get_by_label_contains(&format!("{name},")).click();
    window.finish();
    assert_eq!(response(&window, first(bundled())), Response::level(4));
    assert!(matches!(session(&window).file_state(), FileState::Saved(None)));
}

#[test]
fn a_draft_goes_on_at_its_first_open_question() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = window_keeping(Persistence::In(folder.path().into()), None);
    open_example(&mut window);
    shortcut(&mut window, Modifiers::ALT, Key::ArrowRight);
    window
        .get_by_role_and_label(Role::Button, nl().question.clear())
        .click_accesskit();
    window.finish();
    click(&mut window, Role::Button, nl().commands.home().label);
    let item = &bundled().items()[1];
    assert_eq!(painted(&window, &nl().start.go_on_at(&item.number)), 1);
    let start = nl().start.go_on_at_with(&item.number, "");
    window.get_by_label_contains(&start).click();
    window.finish();
    window.get_by_role_and_label(Role::Heading, item.question.get(Language::Dutch));
}

#[test]
fn where_to_keep_a_draft_is_asked_once_and_for_all() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = window_keeping(Persistence::In(folder.path().into()), None);
    open_example(&mut window);
    press(&mut window, Key::Num5);
    let text = datalabscan::i18n::SettingsText::of(Language::Dutch);
    let at_outcome = |window: &mut Window<'_>| {
        click(window, Role::Button, nl().commands.home().label);
        let name = nl().start.draft("Gemeente Duinrand");
        window.get_by_label_contains(&format!("{name},")).click();
        window.finish();
        shortcut(window, Modifiers::COMMAND, Key::Num4);
        window.query_by_label(text.keep()).is_some()
    };
    assert!(at_outcome(&mut window));
    assert!(at_outcome(&mut window), "without an answer it's asked again");
    click(&mut window, Role::Button, text.keep_later());
    assert!(window.query_by_label(text.keep()).is_none());
    assert!(!at_outcome(&mut window));
}

#[test]
fn a_file_in_the_list_says_how_far_each_theme_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("scan.datalabscan");
    std::fs::write(&path, examples()[0].text).unwrap();
    let mut window = window_keeping(Persistence::In(folder.path().join("drafts")), path.to_str());
    let answered = bundled().dimensions().iter();
    let answered = answered
        .filter(|dimension| session(&window).asks(dimension.id))
        .count();
    click(&mut window, Role::Button, nl().commands.home().label);
    window.get_by_label(&nl().start.all_themes_done(answered));
}

#[test]
fn a_file_in_the_list_goes_on_at_its_first_open_question() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("scan.datalabscan");
    std::fs::write(&path, examples()[0].text).unwrap();
    let mut window = window_keeping(Persistence::In(folder.path().join("drafts")), path.to_str());
    shortcut(&mut window, Modifiers::COMMAND, Key::Num2);
    shortcut(&mut window, Modifiers::ALT, Key::ArrowRight);
    window
        .get_by_role_and_label(Role::Button, nl().question.clear())
        .click_accesskit();
    wait_until(&mut window, |window| !session(window).has_unsaved_changes());
    click(&mut window, Role::Button, nl().commands.home().label);
    let number = &bundled().items()[1].number;
    window.get_by_label_contains(&nl().start.go_on_at_with(number, ""));
}

#[test]
fn a_draft_that_was_left_open_by_a_crash_is_recovered() {
    let folder = tempfile::tempdir().unwrap();
    let keep = Persistence::In(folder.path().into());
    let mut window = window_keeping(keep.clone(), None);
    open_example(&mut window);
    press(&mut window, Key::Num5);
    wait_until(&mut window, |window| !session(window).has_unsaved_changes());
    let draft = drafts_in(folder.path()).remove(0);
    {
        let second = window_keeping(keep.clone(), None);
        assert!(second.query_by_label(nl().start.mine()).is_none(), "it's open");
    }
    drop(window);
    // What a program that broke off leaves behind.
    std::fs::write(draft.with_extension("open"), "").unwrap();
    let window = window_keeping(keep, None);
    window.get_by_label_contains(nl().start.recovered());
}

#[test]
fn a_draft_that_gets_a_name_is_no_draft_any_more() {
    let folder = tempfile::tempdir().unwrap();
    let drafts = folder.path().join("drafts");
    let mut window = window_keeping(Persistence::In(drafts.clone()), None);
    open_example(&mut window);
    press(&mut window, Key::Num5);
    wait_until(&mut window, |window| !session(window).has_unsaved_changes());
    assert_eq!(drafts_in(&drafts).len(), 1);
    let path = folder.path().join("scan.datalabscan");
    save_as(&mut window, &path);
    assert!(path.is_file());
    assert_eq!(std::fs::read_dir(&drafts).unwrap().count(), 0);
}

#[test]
fn a_deleted_draft_can_be_put_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = window_keeping(Persistence::In(folder.path().into()), None);
    open_example(&mut window);
    press(&mut window, Key::Num5);
    click(&mut window, Role::Button, nl().commands.home().label);
    let kept = std::fs::read(&drafts_in(folder.path())[0]).unwrap();
    let delete = nl().start.draft_delete("Gemeente Duinrand");
    click(&mut window, Role::Button, &delete);
    assert_eq!(drafts_in(folder.path()), Vec::<PathBuf>::new());
    let back = window.get_by_role_and_label(Role::Button, nl().start.draft_restore());
    assert!(back.is_focused());
    press(&mut window, Key::Enter);
    assert_eq!(std::fs::read(&drafts_in(folder.path())[0]).unwrap(), kept);
    window.get_by_role_and_label(Role::Button, &delete);
}

#[test]
fn a_scan_in_which_nothing_is_left_leaves_no_draft() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = window_keeping(Persistence::In(folder.path().into()), None);
    click(&mut window, Role::Button, nl().commands.new().label);
    let field = bundled().field(bundled().roles().form);
    let choice = field.choices()[0].text.get(Language::Dutch);
    show_field(&mut window, field.id);
    click(&mut window, Role::RadioButton, choice);
    wait_until(&mut window, |window| !session(window).has_unsaved_changes());
    shortcut(&mut window, Modifiers::COMMAND, Key::Z);
    click(&mut window, Role::Button, nl().commands.home().label);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn only_when_nothing_can_be_saved_leaving_asks() {
    let mut window = window_keeping(Persistence::Nowhere, None);
    open_example(&mut window);
    press(&mut window, Key::Num5);
    wait_until(&mut window, |window| {
        matches!(session(window).file_state(), FileState::Failed(_))
    });
    click(&mut window, Role::Button, nl().commands.home().label);
    click(&mut window, Role::Button, nl().dialog.unsaved_back());
    assert_eq!(response(&window, first(bundled())), Response::level(4));
    click(&mut window, Role::Button, nl().commands.home().label);
    click(&mut window, Role::Button, nl().dialog.unsaved_discard());
    assert!(window.state().as_ref().unwrap().session().is_none());
}

#[test]
fn a_file_that_another_program_changed_is_never_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("scan.datalabscan");
    std::fs::write(&path, examples()[0].text).unwrap();
    let keep = Persistence::In(folder.path().join("drafts"));
    let mut window = window_keeping(keep, path.to_str());
    std::fs::write(&path, "another program was here").unwrap();
    shortcut(&mut window, Modifiers::COMMAND, Key::Num2);
    press(&mut window, Key::Num5);
    press(&mut window, Key::Num4);
    wait_until(&mut window, |window| !session(window).has_unsaved_changes());
    assert_eq!(std::fs::read(&path).unwrap(), b"another program was here");
    let beside = folder.path().join("scan-2.datalabscan");
    assert_eq!(session(&window).path(), Some(beside.as_path()));
    window.get_by_label(&nl().bar.beside("scan.datalabscan", "scan-2.datalabscan"));
    click(&mut window, Role::Button, nl().common.close());
    press(&mut window, Key::Num3);
    wait_until(&mut window, |window| !session(window).has_unsaved_changes());
    let saved = std::fs::read(&beside).unwrap();
    assert_eq!(
        saved,
        encode(bundled(), session(&window).assessment()).into_bytes()
    );
}

#[test]
fn a_file_that_cannot_be_written_has_a_copy_until_it_can() {
    let folder = tempfile::tempdir().unwrap();
    let (drafts, files) = (folder.path().join("drafts"), folder.path().join("files"));
    std::fs::create_dir(&files).unwrap();
    let path = files.join("scan.datalabscan");
    std::fs::write(&path, examples()[0].text).unwrap();
    let mut window = window_keeping(Persistence::In(drafts.clone()), path.to_str());
    let away = folder.path().join("away");
    std::fs::rename(&files, &away).unwrap();
    shortcut(&mut window, Modifiers::COMMAND, Key::Num2);
    press(&mut window, Key::Num5);
    press(&mut window, Key::Num4);
    let copy = encode(bundled(), session(&window).assessment()).into_bytes();
    // At the latest with the next try.
    wait_until(&mut window, |window| {
        let kept = drafts_in(&drafts)
            .first()
            .and_then(|path| std::fs::read(path).ok());
        matches!(session(window).file_state(), FileState::Failed(_)) && kept.as_ref() == Some(&copy)
    });
    std::fs::rename(&away, &files).unwrap();
    click(&mut window, Role::Button, nl().commands.home().label);
    assert_eq!(std::fs::read(&path).unwrap(), copy);
    assert_eq!(drafts_in(&drafts), Vec::<PathBuf>::new());
}

#[test]
fn another_file_opens_in_the_same_window_and_nothing_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let drafts = folder.path().join("drafts");
    let path = folder.path().join("scan.datalabscan");
    std::fs::write(&path, examples()[0].text).unwrap();
    let mut window = window_keeping(Persistence::In(drafts.clone()), None);
    click(&mut window, Role::Button, nl().commands.new().label);
    show_field(&mut window, bundled().roles().form);
    let choice = &bundled().field(bundled().roles().form).choices()[0].text;
    click(&mut window, Role::RadioButton, choice.get(Language::Dutch));
    let dropped = std::sync::Arc::new(Dropped(path.clone()));
    window.input_mut().dropped_files.push(dropped);
    // The draft is saved first, in the background.
    wait_until(&mut window, |window| {
        session(window).path() == Some(path.as_path())
    });
    assert_eq!(drafts_in(&drafts).len(), 1);
}

#[test]
fn recent_files_of_one_municipality_are_told_apart_by_their_names() {
    let folder = tempfile::tempdir().unwrap();
    let paths = ["voor.datalabscan", "na.datalabscan"].map(|name| folder.path().join(name));
    let keep = Persistence::In(folder.path().join("drafts"));
    let mut window = window_keeping(keep, None);
    for path in &paths {
        std::fs::write(path, examples()[0].text).unwrap();
        let dropped = std::sync::Arc::new(Dropped(path.clone()));
        window.input_mut().dropped_files.push(dropped);
        window.finish();
        click(&mut window, Role::Button, nl().commands.home().label);
    }
    for name in ["voor.datalabscan, ", "na.datalabscan, "] {
        assert!(
            window.query_all_by_label_contains(name).next().is_some(),
            "{name}"
        );
    }
    // The word at the end of a row stands on one line, in the first row too.
    let forget = nl().start.forget("Gemeente Duinrand");
    let ends: Vec<_> = window.get_all_by_label(&forget).map(|end| end.rect()).collect();
    assert_eq!(ends.len(), 2);
    for end in ends {
        assert!(end.height() < 40.0 && end.width() > 60.0, "{end:?}");
    }
}

#[test]
fn a_recent_file_that_is_gone_is_shown_so_and_can_be_taken_off_the_list() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("scan.datalabscan");
    std::fs::write(&path, examples()[0].text).unwrap();
    let mut window = window_keeping(Persistence::In(folder.path().join("drafts")), path.to_str());
    let name = session(&window).municipality().to_owned();
    std::fs::remove_file(&path).unwrap();
    click(&mut window, Role::Button, nl().commands.home().label);
    let folder = folder.path().display().to_string();
    let missing = nl().start.missing(&folder);
    wait_until(&mut window, |window| {
        window.query_by_label_contains(&missing).is_some()
    });
    let forget = nl().start.forget(&name);
    click(&mut window, Role::Button, &forget);
    window.get_by_label(nl().start.no_recent());
}
