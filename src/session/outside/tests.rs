//! Two copies of one scan, changed in two places.

use super::{
    words::{SideBySide, side_by_side, told},
    *,
};
use crate::{
    assessment::{
        ActionPart, Author, Invitation, Invited, PlanChange, PlanPart, ProfileValue, RespondentId, Response,
        examples,
    },
    i18n::Language,
    questionnaire::{ItemId, bundled},
    session::{Change, Session},
    storage::{Drafts, create_scan, read_file, rewrite_scan},
};

fn item(place: usize) -> ItemId {
    bundled().items()[place].id
}

/// A worked example, of an author of its own.
fn example(index: u8) -> Assessment {
    let text = examples()[usize::from(index)].text.as_bytes();
    let mut scan = decode(bundled(), text).unwrap();
    scan.author = Author::new(RespondentId::from_bytes([index; 16]));
    scan
}

/// A session with a file, in which another program makes a change.
struct Two {
    folder: tempfile::TempDir,
    drafts: Drafts,
    session: Session,
}

impl Two {
    fn new(scan: &Assessment) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("scan.datalabscan");
        create_scan(bundled(), &path, scan).unwrap();
        let bytes = read_file(&path, 1 << 20).unwrap();
        let read = decode(bundled(), &bytes).unwrap();
        Self {
            session: Session::opened(bundled().clone(), read, path, Stamp::of(&bytes)),
            drafts: Drafts::within(folder.path().join("drafts")),
            folder,
        }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("scan.datalabscan")
    }

    fn in_file(&self) -> Assessment {
        decode(bundled(), &std::fs::read(self.path()).unwrap()).unwrap()
    }

    /// Another program changes the file.
    fn elsewhere(&self, change: impl FnOnce(&mut Assessment)) {
        let mut scan = self.in_file();
        change(&mut scan);
        rewrite_scan(bundled(), &self.path(), &scan, self.drafts.versions()).unwrap();
    }

    /// Saves; whether it's in a file.
    fn save(&mut self) -> bool {
        let request = self.session.begin_save().unwrap();
        let outcome = super::super::save::write(bundled(), &self.drafts, &request, None);
        match outcome.outside {
            Some(outside) => {
                let joined = self.session.changed_outside(*outside);
                assert_eq!(joined, self.session.joined());
            }
            None => self.session.saved(&request, Ok(outcome.result.unwrap())),
        }
        self.session.outside().is_none()
    }

    fn levels(scan: &Assessment) -> [Response; 3] {
        [0, 1, 2].map(|place| scan.answer(item(place)).response.clone())
    }
}

#[test]
fn what_each_changed_in_another_place_is_put_together() {
    let mut two = Two::new(&example(0));
    two.session.apply(Change::Respond(item(0), Response::level(0)));
    two.session.apply(Change::Respond(item(2), Response::DontKnow));
    two.elsewhere(|scan| {
        scan.answer_mut(item(1)).response = Response::level(3);
        scan.answer_mut(item(1)).note = "daar".into();
        scan.answer_mut(item(2)).response = Response::DontKnow;
    });
    assert!(!two.save());
    let joined = two.session.joined().unwrap();
    assert_eq!(joined.conflicts, []);
    assert_eq!(joined.taken, [Subject::Answer(item(1)), Subject::Note(item(1))]);
    let mine = two.session.assessment().clone();
    let settled = two.session.settle(&[]).unwrap();
    assert_eq!((settled.taken.len(), settled.chosen), (2, [0, 0, 0]));
    assert!(two.save());
    let expected = [Response::level(0), Response::level(3), Response::DontKnow];
    assert_eq!(Two::levels(&two.in_file()), expected);
    assert_eq!(two.session.undo(), Some(Subject::Outside));
    assert_eq!(*two.session.assessment(), mine, "all of it at once");
    assert_eq!(two.session.redo(), Some(Subject::Outside));
    assert_eq!(Two::levels(two.session.assessment()), expected);
}

#[test]
fn where_both_changed_the_same_the_user_chooses() {
    let mut two = Two::new(&example(0));
    for place in 0..3 {
        two.session
            .apply(Change::Note(item(place), format!("hier {place}")));
    }
    two.elsewhere(|scan| {
        for place in 0..3 {
            scan.answer_mut(item(place)).note = format!("daar {place}");
        }
    });
    assert!(!two.save());
    assert_eq!(two.session.joined().unwrap().conflicts.len(), 3);
    let (shown, taken) = side_by_side(&two.session, Language::Dutch);
    let words = |one: &SideBySide| [one.name.clone(), one.mine.clone(), one.theirs.clone()];
    assert_eq!(words(&shown[1]), ["Opmerking 1.2", "hier 1", "daar 1"]);
    assert_eq!((shown.len(), taken.len(), shown[1].choices.len()), (3, 0, 3));
    let choices: Vec<_> = [Choice::Mine, Choice::Theirs, Choice::Both]
        .into_iter()
        .enumerate()
        .map(|(place, choice)| (Subject::Note(item(place)), choice))
        .collect();
    let settled = two.session.settle(&choices).unwrap();
    assert_eq!(settled.chosen, [1, 1, 1]);
    assert!(two.save());
    let scan = two.in_file();
    let notes = [0, 1, 2].map(|place| scan.answer(item(place)).note.as_str());
    assert_eq!(notes, ["hier 0", "daar 1", "hier 2\ndaar 2"]);
    let told = told(&two.session, &settled, Language::Dutch).unwrap();
    assert!(told.starts_with("Gekozen: 1 keer"), "{told}");
}

#[test]
fn a_change_of_only_the_moment_is_none() {
    let mut two = Two::new(&example(0));
    two.session.apply(Change::Note(item(0), "hier".into()));
    two.elsewhere(|_| {});
    assert!(!two.save());
    let settled = two.session.settle(&[]).unwrap();
    assert_eq!(told(&two.session, &settled, Language::Dutch), None);
    assert!(two.save());
    assert_eq!(two.in_file().answer(item(0)).note, "hier");
}

#[test]
fn what_the_other_erased_is_named_as_such() {
    let mut scan = example(0);
    scan.answer_mut(item(1)).note = "er stond iets".into();
    let mut two = Two::new(&scan);
    two.session.apply(Change::Note(item(0), "hier".into()));
    two.elsewhere(|scan| scan.answer_mut(item(1)).note.clear());
    assert!(!two.save());
    let (_, taken) = side_by_side(&two.session, Language::Dutch);
    assert_eq!(taken, ["opmerking 1.2 (gewist)"]);
    let settled = two.session.settle(&[]).unwrap();
    let told = told(&two.session, &settled, Language::English).unwrap();
    assert!(
        told.contains("1 part was taken over from it: note 1.2 (erased)."),
        "{told}"
    );
}

#[test]
fn a_change_that_is_made_while_the_choice_waits_is_not_lost() {
    let mut two = Two::new(&example(0));
    two.session.apply(Change::Note(item(0), "hier".into()));
    two.elsewhere(|scan| scan.answer_mut(item(0)).note = "daar".into());
    assert!(!two.save());
    two.session.apply(Change::Note(item(1), "later".into()));
    assert!(two.session.outside().is_some(), "it still waits");
    assert!(!two.save());
    let copies = two.drafts.list(bundled());
    assert!(
        copies.is_empty()
            || copies
                .iter()
                .any(|draft| draft.assessment.answer(item(1)).note == "later")
    );
    // The file changes once more.
    two.elsewhere(|scan| scan.answer_mut(item(2)).note = "nog eens".into());
    assert!(!two.save());
    two.session
        .settle(&[(Subject::Note(item(0)), Choice::Theirs)])
        .unwrap();
    assert!(two.save());
    let scan = two.in_file();
    let notes = [0, 1, 2].map(|place| scan.answer(item(place)).note.as_str());
    assert_eq!(notes, ["daar", "later", "nog eens"]);
}

#[test]
fn both_can_stay_as_files() {
    let mut two = Two::new(&example(0));
    two.session.apply(Change::Note(item(0), "hier".into()));
    two.elsewhere(|scan| scan.answer_mut(item(0)).note = "daar".into());
    assert!(!two.save());
    two.session.keep_apart();
    assert!(two.save());
    assert_eq!(two.in_file().answer(item(0)).note, "daar");
    let beside = two.folder.path().join("scan-2.datalabscan");
    assert_eq!(two.session.path(), Some(beside.as_path()));
    // From then on that is its file, in which changes are noticed as before.
    two.session.apply(Change::Note(item(1), "hier".into()));
    assert!(two.save());
    assert_eq!(two.session.path(), Some(beside.as_path()));
}

#[test]
fn another_scan_in_its_place_is_no_change_of_this_one() {
    for other in [encode_of(&example(1)), b"(geen scan".to_vec(), Vec::new()] {
        let mut two = Two::new(&example(0));
        two.session.apply(Change::Note(item(0), "hier".into()));
        std::fs::write(two.path(), &other).unwrap();
        assert!(two.save(), "it goes beside it");
        assert_eq!(std::fs::read(two.path()).unwrap(), other);
        assert!(
            two.session
                .path()
                .is_some_and(|path| path.ends_with("scan-2.datalabscan"))
        );
    }
}

#[test]
fn without_a_known_author_the_municipality_tells_whether_it_is_the_same_scan() {
    let unknown = |index| {
        let mut scan = example(index);
        scan.author = Author::default();
        scan
    };
    for (other, is_same) in [(0, true), (1, false)] {
        let mut two = Two::new(&unknown(0));
        two.session.apply(Change::Note(item(0), "hier".into()));
        let mut other = unknown(other);
        other.answer_mut(item(0)).note = "daar".into();
        std::fs::write(two.path(), encode_of(&other)).unwrap();
        assert_eq!(!two.save(), is_same);
    }
}

fn encode_of(scan: &Assessment) -> Vec<u8> {
    crate::assessment::format::encode(bundled(), scan).into_bytes()
}

#[test]
fn plan_profile_and_group_are_put_together_too() {
    let scan = example(0);
    let mut two = Two::new(&scan);
    let day = jiff::civil::date(2026, 12, 1);
    let action = |words: &str| crate::assessment::Action {
        words: words.to_owned(),
        ..crate::assessment::Action::new(crate::assessment::ActionTask::Own, day, day)
    };
    let add = |words: &str| PlanChange::Add(vec![action(words)]);
    two.session.apply(Change::Plan(add("hier")));
    let name = bundled().roles().name;
    two.elsewhere(|scan| {
        scan.plan.change(add("daar"));
        scan.set_profile(name, Some(ProfileValue::Text("Duinrand aan Zee".into())));
        scan.group.set_reviewer("controller");
    });
    assert!(!two.save());
    let settled = two.session.settle(&[]).unwrap();
    let expected = [
        Subject::Profile(name),
        Subject::Reviewer,
        Subject::Plan(PlanPart::Added(1)),
    ];
    assert_eq!(settled.taken, expected);
    assert!(two.save());
    let scan = two.in_file();
    let words: Vec<&str> = scan
        .plan
        .actions()
        .iter()
        .map(|action| action.words.as_str())
        .collect();
    assert!(words.ends_with(&["hier", "daar"]), "{words:?}");
    // Both change the status of one action by now.
    let id = scan.plan.actions()[0].id;
    let note = |words: &str| PlanChange::Note(id, words.to_owned());
    two.session.apply(Change::Plan(note("hier")));
    two.elsewhere(|scan| scan.plan.change(note("daar")));
    assert!(!two.save());
    let joined = two.session.joined().unwrap();
    let subjects: Vec<Subject> = joined.conflicts.iter().map(|one| one.subject).collect();
    assert_eq!(subjects, [Subject::Plan(PlanPart::Of(1, ActionPart::Note))]);
    two.session.settle(&[(subjects[0], Choice::Both)]).unwrap();
    assert!(two.save());
    assert_eq!(two.in_file().plan.actions()[0].note, "hier\ndaar");
}

#[test]
fn invitations_language_and_moment_are_put_together_too() {
    let invited = |number: u8| Invited {
        id: RespondentId::from_bytes([number; 16]),
        role: None,
        on: jiff::civil::date(2026, 12, 1),
        asked: Vec::new(),
        until: None,
    };
    let mut common = example(0);
    common.invited = vec![invited(1), invited(2)];
    let [mut mine, mut theirs] = [common.clone(), common.clone()];
    mine.withdraw(invited(1).id);
    mine.invited.push(invited(3));
    theirs.withdraw(invited(2).id);
    theirs.invited.push(invited(4));
    theirs.language = Language::English;
    theirs.author.saved = Some("2030-01-01T00:00:00Z".parse().unwrap());
    for (mine, theirs, expected) in [(&mine, &theirs, [3, 4]), (&theirs, &mine, [4, 3])] {
        let joined = join::join(bundled(), &common, mine, theirs).unwrap();
        assert_eq!(joined.scan.invited, expected.map(invited));
        assert_eq!(
            (joined.taken.as_slice(), joined.conflicts.len()),
            ([Subject::Invited].as_slice(), 0)
        );
        assert_eq!(joined.scan.language, Language::English);
        let latest = mine.author.saved.max(theirs.author.saved);
        assert_eq!(joined.scan.author.saved, latest);
    }
}

#[test]
fn what_only_a_later_program_knows_of_the_other_stays_too() {
    let common = example(0);
    let text = String::from_utf8(encode_of(&common)).unwrap();
    let theirs = text.replacen("    language:", "    measurements: [1],\n    language:", 1);
    let theirs = decode(bundled(), theirs.as_bytes()).unwrap();
    let joined = join::join(bundled(), &common, &common, &theirs).unwrap();
    assert_eq!(joined.scan.kept.ids(), ["measurements"]);
}

#[test]
fn whoever_is_asked_something_else_has_another_scan() {
    let scan = Arc::new(example(0));
    let mut other = example(0);
    let read = |other: &Assessment| Outside::read(bundled(), &encode_of(other), &scan, &scan);
    assert!(read(&other).is_some());
    other.author.invitation = Some(Invitation::default());
    assert!(read(&other).is_none());
}

#[test]
fn a_change_that_follows_a_choice_is_one_to_what_was_taken_over() {
    let mut two = Two::new(&example(0));
    two.session.apply(Change::Note(item(0), "hier".into()));
    for response in [Response::level(3), Response::DontKnow] {
        two.elsewhere(|scan| scan.answer_mut(item(1)).response = response.clone());
        assert!(!two.save());
        assert_eq!(two.session.joined().unwrap().conflicts, []);
        two.session.settle(&[]).unwrap();
    }
    assert!(two.save());
    assert_eq!(two.in_file().answer(item(1)).response, Response::DontKnow);
}

#[test]
fn what_becomes_the_same_here_needs_no_choice_any_more() {
    let mut two = Two::new(&example(0));
    two.session.apply(Change::Respond(item(0), Response::level(0)));
    two.elsewhere(|scan| scan.answer_mut(item(0)).response = Response::level(3));
    assert!(!two.save());
    let places = |two: &Two| two.session.outside().map(Outside::places);
    assert_eq!(places(&two), Some(1));
    two.session.apply(Change::Respond(item(0), Response::level(3)));
    assert_eq!(places(&two), Some(0));
}

#[test]
fn every_part_of_a_scan_can_be_told_in_words() {
    let mut common = example(0);
    let mut two = Two::new(&common);
    let fields: Vec<_> = bundled().fields().iter().map(|field| field.id).collect();
    let fill = |scan: &mut Assessment, word: &str| {
        for item in bundled().items() {
            let answer = scan.answer_mut(item.id);
            answer.note = word.to_owned();
            answer.evidence = word.to_owned();
            answer.response = Response::NotApplicable(word.to_owned());
        }
        scan.set_profile(fields[0], Some(ProfileValue::Text(word.to_owned())));
        scan.group.set_reviewer(word);
    };
    fill(&mut common, "hier");
    two.session.apply(Change::Note(item(0), "hier".into()));
    two.session.assessment = Arc::new(common);
    two.elsewhere(|scan| fill(scan, "daar"));
    assert!(!two.save());
    for language in Language::ALL {
        let (shown, _) = side_by_side(&two.session, language);
        assert!(shown.len() > 3 * bundled().items().len(), "{}", shown.len());
        for one in shown {
            assert!(
                one.mine.ends_with("hier") && one.theirs.ends_with("daar"),
                "{one:?}"
            );
            assert!(!one.name.is_empty());
        }
    }
}
