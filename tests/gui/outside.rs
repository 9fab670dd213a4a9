//! Another program changes the file of the open scan.

use datalabscan::{assessment::Assessment, i18n::OutsideText, session::Subject, storage::Versions};

use super::{drafts::drafts_in, *};

const TEXT: OutsideText = OutsideText::of(Language::Dutch);

/// A window with the first question of a scan in a file of its own.
struct Open<'a> {
    window: Window<'a>,
    path: PathBuf,
    drafts: PathBuf,
    _folder: tempfile::TempDir,
}

impl Open<'_> {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("scan.datalabscan");
        std::fs::write(&path, examples()[0].text).unwrap();
        let drafts = folder.path().join("drafts");
        let mut window = window_keeping(Persistence::In(drafts.clone()), path.to_str());
        shortcut(&mut window, Modifiers::COMMAND, Key::Num2);
        Self {
            window,
            path,
            drafts,
            _folder: folder,
        }
    }

    fn in_file(&self) -> Assessment {
        decode(bundled(), &std::fs::read(&self.path).unwrap()).unwrap()
    }

    /// Another program gives another answer to the first question, and writes a note at the second.
    fn change_elsewhere(&self) {
        let mut scan = self.in_file();
        scan.answer_mut(item(0)).response = Response::level(3);
        scan.answer_mut(item(1)).note = "van elders".into();
        std::fs::write(&self.path, encode(bundled(), &scan)).unwrap();
    }

    /// Answers the first question here too.
    fn answer(&mut self) {
        self.change_elsewhere();
        press(&mut self.window, Key::Num5);
        wait_until(&mut self.window, |window| session(window).outside().is_some());
    }

    fn wait_until_saved(&mut self) {
        wait_until(&mut self.window, |window| !session(window).has_unsaved_changes());
    }

    fn button(&mut self, label: &str) {
        click(&mut self.window, Role::Button, label);
    }
}

fn item(place: usize) -> ItemId {
    bundled().items()[place].id
}

#[test]
fn what_differs_is_shown_side_by_side_and_chosen_by_keyboard() {
    let mut open = Open::new();
    open.answer();
    assert_eq!(drafts_in(&open.drafts).len(), 1, "all of it is kept meanwhile");
    open.window.get_by_role_and_label(Role::Heading, TEXT.heading());
    open.button(TEXT.review());
    let name = format!("Antwoord {}", bundled().items()[0].number);
    open.window.get_by_role_and_label(Role::RadioGroup, &name);
    open.window.get_by_label_contains("opmerking 1.2");
    open.button(TEXT.settle());
    open.window.get_by_label(&TEXT.to_choose(1));
    assert!(
        session(&open.window).outside().is_some(),
        "nothing is chosen by itself"
    );
    let choices: Vec<String> = open
        .window
        .get_all_by_role(Role::RadioButton)
        .filter_map(|node| node.accesskit_node().label())
        .filter(|label| label.starts_with("Hier: ") || label.starts_with("In het bestand: "))
        .collect();
    assert_eq!(choices.len(), 2);
    let sentence = |level: usize| bundled().items()[0].anchors[level].text.get(Language::Dutch);
    assert_eq!(choices[0], TEXT.here(&format!("antwoord 5. {}", sentence(4))));
    assert_eq!(choices[1], TEXT.in_file(&format!("antwoord 4. {}", sentence(3))));
    let places = [0, 1].map(|nth| {
        open.window
            .get_by_role_and_label(Role::RadioButton, &choices[nth])
            .rect()
    });
    assert!(places[0].right() <= places[1].left(), "side by side: {places:?}");
    assert!((places[0].top() - places[1].top()).abs() < 1.0, "{places:?}");
    open.window
        .get_by_role_and_label(Role::RadioButton, &choices[0])
        .focus();
    open.window.finish();
    press(&mut open.window, Key::ArrowDown);
    assert!(open.window.query_by_label(&TEXT.to_choose(1)).is_none());
    open.button(TEXT.settle());
    open.wait_until_saved();
    let scan = open.in_file();
    assert_eq!(scan.answer(item(0)).response, Response::level(3));
    assert_eq!(scan.answer(item(1)).note, "van elders");
    open.window.get_by_label_contains(&TEXT.chosen(0, 1, 0));
    assert_eq!(drafts_in(&open.drafts), Vec::<PathBuf>::new());
    assert_eq!(both_kept(&open), [3, 4]);
    open.button(nl().common.close());
    shortcut(&mut open.window, Modifiers::COMMAND, Key::Z);
    assert_eq!(session(&open.window).redoes(), Some(Subject::Outside));
    open.wait_until_saved();
    let scan = open.in_file();
    assert_eq!(scan.answer(item(0)).response, Response::level(4));
    let before = decode(bundled(), examples()[0].text.as_bytes()).unwrap();
    assert_eq!(scan.answer(item(1)).note, before.answer(item(1)).note);
}

/// The answers to the first question in the earlier versions that were kept because of the choice.
fn both_kept(open: &Open<'_>) -> Vec<u8> {
    let found = Versions::within(open.drafts.join("versions")).list(bundled());
    let mut levels: Vec<u8> = found[0]
        .versions
        .iter()
        .filter_map(|version| {
            let scan = decode(bundled(), &std::fs::read(&version.path).unwrap()).unwrap();
            match scan.answer(item(0)).response {
                Response::Level(level) => Some(level.floor()),
                _ => None,
            }
        })
        .filter(|level| *level > 2)
        .collect();
    levels.sort_unstable();
    levels.dedup();
    levels
}

#[test]
fn what_differs_nowhere_is_taken_over_and_told() {
    let mut open = Open::new();
    open.change_elsewhere();
    shortcut(&mut open.window, Modifiers::ALT, Key::ArrowRight);
    shortcut(&mut open.window, Modifiers::ALT, Key::ArrowRight);
    press(&mut open.window, Key::Num5);
    open.wait_until_saved();
    let scan = open.in_file();
    let responses = [0, 2].map(|place| scan.answer(item(place)).response.clone());
    assert_eq!(responses, [Response::level(3), Response::level(4)]);
    let list = format!(
        "antwoord {} en opmerking {}",
        bundled().items()[0].number,
        bundled().items()[1].number
    );
    open.window
        .get_by_label(&TEXT.joined(2, "scan.datalabscan", &list));
    assert_eq!(drafts_in(&open.drafts), Vec::<PathBuf>::new());
}

#[test]
fn whoever_leaves_meanwhile_chooses_first() {
    let mut open = Open::new();
    open.change_elsewhere();
    press(&mut open.window, Key::Num5);
    open.button(nl().commands.home().label);
    open.button(TEXT.all_here());
    open.button(TEXT.settle());
    wait_until(&mut open.window, |window| {
        window.state().as_ref().unwrap().session().is_none()
    });
    let scan = open.in_file();
    assert_eq!(scan.answer(item(0)).response, Response::level(4));
    assert_eq!(scan.answer(item(1)).note, "van elders");
}

/// The file changes once more while both are compared.
#[test]
fn what_is_compared_follows_the_file_and_keeps_what_was_chosen() {
    let mut open = Open::new();
    let change = |open: &Open<'_>, levels: [u8; 2]| {
        let mut scan = open.in_file();
        for (place, level) in [0, 2].into_iter().zip(levels) {
            scan.answer_mut(item(place)).response = Response::level(level);
        }
        std::fs::write(&open.path, encode(bundled(), &scan)).unwrap();
    };
    change(&open, [3, 3]);
    press(&mut open.window, Key::Num5);
    for _ in 0..2 {
        shortcut(&mut open.window, Modifiers::ALT, Key::ArrowRight);
    }
    press(&mut open.window, Key::Num5);
    wait_until(&mut open.window, |window| session(window).outside().is_some());
    open.button(TEXT.review());
    let sentence = |place: usize, level: usize| {
        let anchor = bundled().items()[place].anchors[level].text.get(Language::Dutch);
        format!("antwoord {}. {anchor}", level + 1)
    };
    click(&mut open.window, Role::RadioButton, &TEXT.here(&sentence(0, 4)));
    change(&open, [3, 2]);
    let new = TEXT.in_file(&sentence(2, 2));
    wait_until(&mut open.window, |window| {
        window.query_by_role_and_label(Role::RadioButton, &new).is_some()
    });
    open.button(TEXT.settle());
    open.window.get_by_label(&TEXT.to_choose(1));
    click(&mut open.window, Role::RadioButton, &new);
    open.button(TEXT.settle());
    open.wait_until_saved();
    let scan = open.in_file();
    let responses = [0, 2].map(|place| scan.answer(item(place)).response.clone());
    assert_eq!(responses, [Response::level(4), Response::level(2)]);
}

#[test]
fn the_choice_can_wait_and_both_can_stay_as_files() {
    let mut open = Open::new();
    open.answer();
    open.button(TEXT.review());
    open.button(TEXT.later());
    press(&mut open.window, Key::Num2);
    wait_until(&mut open.window, |window| {
        let kept = drafts_in(&open.drafts);
        let kept = kept.first().and_then(|path| std::fs::read(path).ok());
        kept.is_some_and(|bytes| bytes == encode(bundled(), session(window).assessment()).into_bytes())
    });
    assert_eq!(
        open.in_file().answer(item(0)).response,
        Response::level(3),
        "not overwritten"
    );
    open.button(TEXT.apart());
    open.wait_until_saved();
    assert_eq!(open.in_file().answer(item(0)).response, Response::level(3));
    let beside = open.path.with_file_name("scan-2.datalabscan");
    let scan = decode(bundled(), &std::fs::read(&beside).unwrap()).unwrap();
    assert_eq!(scan.answer(item(0)).response, Response::level(1));
    open.window
        .get_by_label(&nl().bar.beside("scan.datalabscan", "scan-2.datalabscan"));
    assert_eq!(drafts_in(&open.drafts), Vec::<PathBuf>::new());
}
