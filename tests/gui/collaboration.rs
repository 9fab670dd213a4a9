//! Several respondents: inviting, answering an invitation, merging; and the session under it.

use std::{
    fs,
    path::{Path, PathBuf},
};

use datalabscan::{
    assessment::{Assessment, Level, ProfileValue},
    decision::calendar::working_day_from,
    evaluation::known_by,
    i18n::{CollaborationText, Localized, TogetherText},
    questionnaire::OptionId,
    session::{Change, Subject},
};

use super::*;
use crate::{
    common::{example, item},
    group::{answered, merged, role, three_respondents},
};

fn words() -> CollaborationText {
    CollaborationText::of(Language::Dutch)
}

fn save(folder: &Path, name: &str, scan: &Assessment) -> PathBuf {
    let path = folder.join(name);
    fs::write(&path, encode(bundled(), scan)).unwrap();
    path
}

fn read(path: &Path) -> Assessment {
    decode(bundled(), &fs::read(path).unwrap()).unwrap()
}

/// A window with the advanced example in a file of its own.
fn with_scan<'a>(folder: &Path) -> Window<'a> {
    let path = save(folder, "scan.datalabscan", &example("voorbeeldstad"));
    window(1280.0, 2400.0, Some(path.to_str().unwrap()))
}

fn role_text(id: OptionId) -> &'static str {
    let field = bundled().field(bundled().roles().role);
    field.choice(id).unwrap().text.get(Language::Dutch)
}

#[derive(Debug)]
struct Dropped(PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        Err("the window reads files itself".into())
    }
}

fn drop_files(window: &mut Window<'_>, paths: &[PathBuf]) {
    for path in paths {
        let file = std::sync::Arc::new(Dropped(path.clone()));
        window.input_mut().dropped_files.push(file);
    }
    window.finish();
    wait_until(window, |window| {
        window
            .query_by_role_and_label(Role::Dialog, words().merging())
            .is_none()
    });
}

fn together() -> TogetherText {
    TogetherText::of(Language::Dutch)
}

fn until_label() -> String {
    format!("{} ({})", together().until(), nl().common.optional())
}

/// Makes the invitations that are ticked, and returns the files in the folder.
fn make(window: &mut Window<'_>, count: usize, folder: &Path) -> Vec<String> {
    click(window, Role::Button, &together().make(count));
    let made = together().made(count, &folder.display().to_string());
    wait_until(window, |window| window.query_by_label(&made).is_some());
    let entries = fs::read_dir(folder).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}

fn title(text: &'static Localized) -> &'static str {
    text.get(Language::Dutch)
}

#[test]
fn invitations_are_made_by_role_with_themes_and_a_last_day_and_are_remembered() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = with_scan(folder.path());
    shortcut(&mut window, Modifiers::COMMAND, Key::I);
    let footer = |window: &Window<'_>, label: &str| window.get_by_role_and_label(Role::Button, label).rect();
    let before = footer(&window, together().make_none());
    window.get_by_label(together().roles_first());
    click(&mut window, Role::Button, together().make_none());
    window.get_by_label(together().needs_role());
    assert_eq!(
        footer(&window, together().make_none()),
        before,
        "an error moves nothing"
    );
    click(&mut window, Role::CheckBox, role_text(role("analist")));
    click(&mut window, Role::Button, together().choose_themes());
    let known = known_by(bundled(), role("analist"));
    assert!(!known.is_empty() && known.len() < bundled().dimensions().len());
    for dimension in bundled().dimensions() {
        let name = format!("{}. {}", dimension.number, title(&dimension.title));
        let theme = window.get_by_role_and_label(Role::CheckBox, &name);
        let theme = theme.accesskit_node();
        let is_known = known.iter().any(|known| known.dimension == dimension.id);
        let is_ticked = theme.toggled() == Some(egui::accesskit::Toggled::True);
        assert_eq!(is_ticked, is_known, "{name}");
        assert_eq!(theme.description().is_some(), is_known, "{name} has its reason");
    }
    click(&mut window, Role::Button, together().no_themes());
    click(&mut window, Role::Button, &together().make(1));
    window.get_by_label(&together().needs_theme(role_text(role("analist"))));
    click(&mut window, Role::Button, together().all_themes());
    let second = &bundled().dimensions()[1];
    let name = format!("{}. {}", second.number, title(&second.title));
    click(&mut window, Role::CheckBox, &name);
    type_into(&mut window, &until_label(), "31-13-2099");
    window.get_by_label(words().invite_no_date());
    click(&mut window, Role::Button, &together().in_weeks(2));
    let day = working_day_from(jiff::Zoned::now().date().saturating_add(jiff::ToSpan::weeks(2)));
    let said = datalabscan::i18n::weekday_date(Language::Dutch, day);
    window.get_by_label(&together().until_is(&said));
    type_into(&mut window, &until_label(), "18-12-2099");
    click(&mut window, Role::CheckBox, role_text(role("bestuur")));
    let target = folder.path().join("uitnodigingen");
    type_into(&mut window, together().folder(), target.to_str().unwrap());
    let names = make(&mut window, 2, &target);
    assert_eq!(names.len(), 2);
    let name = names.iter().find(|name| name.contains("analist")).unwrap();
    let invited = read(&target.join(name));
    assert!(!invited.has_own_answers() && invited.invited.is_empty());
    assert_ne!(invited.author.id, session(&window).assessment().author.id);
    assert_eq!(
        invited.profile_choice(bundled().roles().role),
        Some(role("analist"))
    );
    let invitation = invited.author.invitation.unwrap();
    assert_eq!(invitation.until, Some(jiff::civil::date(2099, 12, 18)));
    assert!(!invitation.asked.contains(&second.id));
    assert_eq!(invitation.asked.len(), bundled().dimensions().len() - 1);
    let remembered = &session(&window).assessment().invited;
    assert!(remembered.iter().any(|one| Some(one.id) == invited.author.id));
    assert_eq!(remembered.len(), 2);
    let copy = together().copy_mail_for(role_text(role("analist")));
    click(&mut window, Role::Button, &copy);
    window.get_by_role_and_label(Role::Status, &together().mail_copied(role_text(role("analist"))));
}

#[test]
fn where_the_program_is_needs_to_be_told_only_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = with_scan(folder.path());
    shortcut(&mut window, Modifiers::COMMAND, Key::I);
    let place = format!("{} ({})", together().program_at(), nl().common.optional());
    type_into(&mut window, &place, "N:/programma’s/datalabscan");
    click(&mut window, Role::CheckBox, role_text(role("analist")));
    let target = folder.path().join("uitnodigingen");
    type_into(&mut window, together().folder(), target.to_str().unwrap());
    make(&mut window, 1, &target);
    click(&mut window, Role::Button, nl().commands.home().label);
    drop_files(&mut window, &[folder.path().join("scan.datalabscan")]);
    shortcut(&mut window, Modifiers::COMMAND, Key::I);
    let field = window.get_by_role_and_label(Role::TextInput, &place);
    assert_eq!(field.value().unwrap(), "N:/programma’s/datalabscan");
}

#[test]
fn a_role_can_be_invited_again_and_each_is_awaited_in_a_row_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = with_scan(folder.path());
    shortcut(&mut window, Modifiers::COMMAND, Key::I);
    let target = folder.path().join("uitnodigingen");
    type_into(&mut window, together().folder(), target.to_str().unwrap());
    let analyst = role_text(role("analist"));
    for nth in 1..=2 {
        click(&mut window, Role::CheckBox, analyst);
        assert_eq!(make(&mut window, 1, &target).len(), nth);
    }
    click(&mut window, Role::Button, together().on_to_answers());
    let rows = window.get_all_by_role_and_label(Role::ListItem, analyst);
    let said: Vec<String> = rows
        .map(|row| row.accesskit_node().description().unwrap())
        .collect();
    assert_eq!(said.len(), 2);
    assert!(
        said.iter()
            .all(|said| said.contains(together().nothing_received())),
        "{said:?}"
    );
    // What comes back is known by its invitation, whatever the file is called.
    let id = session(&window).assessment().invited[1].id;
    let mut answers = answered(1, "analist", &[("budget", 3)]);
    answers.author.id = Some(id);
    let answers = save(folder.path(), "heel iets anders.txt", &answers);
    drop_files(&mut window, &[answers]);
    click(&mut window, Role::Button, nl().common.close());
    let rows = window.get_all_by_role_and_label(Role::ListItem, analyst);
    let said: Vec<String> = rows
        .map(|row| row.accesskit_node().description().unwrap())
        .collect();
    assert_eq!(said.len(), 2, "{said:?}");
    assert!(said[1].contains("mee bezig: 1 van de"), "{said:?}");
    let withdraw = together().withdraw(analyst);
    click(&mut window, Role::Button, &withdraw);
    assert_eq!(session(&window).assessment().invited.len(), 1);
    shortcut(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(session(&window).assessment().invited.len(), 2);
}

#[test]
fn a_merge_says_what_changed_and_is_taken_back_in_one_go() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = with_scan(folder.path());
    let before = session(&window).assessment().clone();
    let low: Vec<(&str, u8)> = bundled()
        .items()
        .iter()
        .map(|item| (item.key.as_str(), 0))
        .collect();
    let files: Vec<PathBuf> = (1..=2)
        .map(|number| {
            save(
                folder.path(),
                &format!("{number}.datalabscan"),
                &answered(number, "analist", &low),
            )
        })
        .collect();
    let score = |window: &Window<'_>| {
        let case = session(window).case().unwrap();
        case.evaluation.score.total.rounded().unwrap()
    };
    let was = score(&window);
    drop_files(&mut window, &files);
    let text = datalabscan::i18n::MeetingText::of(Language::Dutch);
    window.get_by_label(&text.effect_score(was, score(&window)));
    window.get_by_label(&text.effect_respondents(3, 1));
    window.get_by_label_contains("niet geregeld");
    click(&mut window, Role::Button, together().undo_merge());
    assert_eq!(*session(&window).assessment(), before);
}

#[test]
fn a_colleague_sees_only_what_is_asked_and_saves_an_own_file() {
    let folder = tempfile::tempdir().unwrap();
    let mut invitation = crate::group::invited(7, "privacy");
    let asked = &bundled().dimensions()[2];
    let told = invitation.author.invitation.as_mut().unwrap();
    told.asked = vec![asked.id];
    told.until = Some(jiff::civil::date(2099, 12, 18));
    told.by = Some(role("projectleider"));
    let path = save(folder.path(), "uitnodiging.datalabscan", &invitation);
    let before = fs::read(&path).unwrap();
    let mut window = window(1280.0, 2400.0, Some(path.to_str().unwrap()));
    let title = words().invited_title(session(&window).municipality());
    window.get_by_role_and_label(Role::Heading, &title);
    window.get_by_label_contains(role_text(role("privacy")));
    window.get_by_label(&words().invited_by(role_text(role("projectleider"))));
    let day = datalabscan::i18n::short_date(Language::Dutch, jiff::civil::date(2099, 12, 18), 2026);
    let state = words().invited_until(&day);
    window.get_by_label_contains(&state);
    for hidden in [
        nl().commands.results().label,
        nl().commands.export().label,
        nl().commands.together().label,
    ] {
        assert!(
            window.query_by_role_and_label(Role::Tab, hidden).is_none(),
            "{hidden}"
        );
    }
    shortcut(&mut window, Modifiers::COMMAND, Key::Num4);
    shortcut(&mut window, Modifiers::COMMAND, Key::Num6);
    shortcut(&mut window, Modifiers::COMMAND, Key::I);
    window.get_by_role_and_label(Role::Heading, &title);
    click(&mut window, Role::CheckBox, words().consent());
    click(&mut window, Role::Button, nl().profile.begin());
    let questions: Vec<ItemId> = asked.items.clone();
    assert_eq!(session(&window).progress().total, questions.len());
    for id in &questions {
        let question = bundled().item(*id).question.get(Language::Dutch);
        window.get_by_role_and_label(Role::Heading, question);
        window.get_by_label_contains(&state);
        press(&mut window, Key::Num3);
        press(&mut window, Key::Enter);
    }
    // The end of the theme, and what there is to look at.
    press(&mut window, Key::Enter);
    press(&mut window, Key::Enter);
    window.get_by_role_and_label(Role::Heading, together().thanks());
    window.get_by_label(together().thanks_save());
    // The name of the file says the municipality and the role.
    shortcut(&mut window, Modifiers::COMMAND, Key::S);
    let suggested = window
        .get_by_role_and_label(Role::TextInput, nl().dialog.path())
        .value()
        .unwrap();
    assert!(
        suggested.contains("voorbeeldstad") && suggested.contains("privacy"),
        "{suggested}"
    );
    press(&mut window, Key::Escape);
    let own = folder.path().join("antwoorden.datalabscan");
    save_as(&mut window, &own);
    window.get_by_label(&together().thanks_file("antwoorden.datalabscan"));
    click(&mut window, Role::Button, together().copy_return());
    window.get_by_role_and_label(Role::Status, together().return_copied());
    let answers = read(&own);
    assert!(answers.author.may_stand_alone);
    assert_eq!(answers.author.id, invitation.author.id);
    assert_eq!(answers.answer(questions[0]).response, Response::level(2));
    assert_eq!(fs::read(&path).unwrap(), before, "the invitation stays as it was");
}

#[test]
fn dropped_answers_are_merged_as_one_change_and_each_file_has_its_reason() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = with_scan(folder.path());
    let answers = folder.path().join("antwoorden");
    fs::create_dir(&answers).unwrap();
    save(
        &answers,
        "a.datalabscan",
        &answered(1, "bestuur", &[("budget", 4)]),
    );
    save(
        &answers,
        "b.datalabscan",
        &answered(2, "analist", &[("budget", 0)]),
    );
    let mut newer = answered(2, "analist", &[("budget", 1)]);
    newer.author.saved = newer
        .author
        .saved
        .map(|saved| saved + jiff::SignedDuration::from_hours(1));
    save(&answers, "c.datalabscan", &newer);
    save(&answers, "leeg.datalabscan", &crate::group::invited(3, "privacy"));
    fs::write(answers.join("stuk.datalabscan"), "geen scan").unwrap();
    let files = || -> Vec<Vec<u8>> {
        let names = ["a", "b", "c", "leeg", "stuk"];
        names
            .map(|name| fs::read(answers.join(format!("{name}.datalabscan"))).unwrap())
            .into()
    };
    let before = (session(&window).assessment().clone(), files());
    drop_files(&mut window, std::slice::from_ref(&answers));
    window.get_by_role_and_label(Role::Dialog, words().merged_title());
    let sum = words().merged_sum(2, 1, 2);
    window.get_by_label(&sum);
    let group_words = datalabscan::i18n::GroupText::of(Language::Dutch);
    for words in [
        group_words.taken("a.datalabscan"),
        group_words.set_aside("b.datalabscan"),
        group_words.taken("c.datalabscan"),
        group_words.no_answers("leeg.datalabscan"),
    ] {
        window.get_by_label_contains(&words);
    }
    window.get_by_label_contains("stuk.datalabscan");
    click(&mut window, Role::Button, nl().common.close());
    let group = &session(&window).assessment().group;
    assert_eq!((group.respondents().len(), group.aside().len()), (2, 1));
    // On the screen, by role, and one can be taken out.
    let remove = words().remove(1, role_text(role("bestuur")));
    click(&mut window, Role::Button, &remove);
    assert_eq!(session(&window).assessment().group.respondents().len(), 1);
    shortcut(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(session(&window).assessment().group.respondents().len(), 2);
    shortcut(&mut window, Modifiers::COMMAND, Key::Z);
    window.get_by_role_and_label(Role::Status, "Samenvoeging ongedaan gemaakt");
    assert_eq!(*session(&window).assessment(), before.0);
    assert_eq!(files(), before.1, "the files stay as they are");
    // Merging them twice changes nothing the second time.
    drop_files(&mut window, std::slice::from_ref(&answers));
    click(&mut window, Role::Button, nl().common.close());
    let revision = session(&window).revision();
    drop_files(&mut window, &[answers]);
    window.get_by_label(words().merged_nothing());
    assert_eq!(session(&window).revision(), revision);
}

#[test]
fn what_only_the_user_knows_about_a_file_is_asked_and_can_be_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = with_scan(folder.path());
    let answers = folder.path().join("antwoorden");
    fs::create_dir_all(answers.join("post")).unwrap();
    let levels = [("budget", 4), ("rollen", 3), ("dpia", 4)];
    save(&answers, "een (1)", &answered(1, "bestuur", &levels));
    save(&answers, "post/twee", &answered(1, "analist", &levels));
    let mut elsewhere = answered(2, "privacy", &levels);
    let name = bundled().roles().name;
    elsewhere.set_profile(name, Some(ProfileValue::Text("Voorbeeldstad aan Zee".into())));
    save(&answers, "drie.txt", &elsewhere);
    fs::write(answers.join("pakket.zip"), b"PK\x03\x04").unwrap();
    drop_files(&mut window, std::slice::from_ref(&answers));
    window.get_by_label(&words().merged_sum(1, 1, 2));
    window.get_by_label_contains("pakket.zip");
    let text = datalabscan::i18n::GroupText::of(Language::Dutch);
    window.get_by_label_contains("‘Voorbeeldstad aan Zee’");
    click(&mut window, Role::Button, text.is_same_municipality());
    window.get_by_label(&words().merged_sum(2, 1, 1));
    let two = window.get_all_by_role_and_label(Role::Button, text.count_both());
    two.into_iter().next().unwrap().click();
    window.finish();
    window.get_by_label(&words().merged_sum(3, 0, 1));
    click(&mut window, Role::Button, nl().common.close());
    assert_eq!(session(&window).assessment().group.respondents().len(), 3);
    shortcut(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(session(&window).assessment().group.respondents().len(), 2);
}

#[test]
fn one_dropped_answer_file_is_merged_but_a_scan_or_report_opens() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = with_scan(folder.path());
    let answer = save(
        folder.path(),
        "a.datalabscan",
        &answered(1, "bestuur", &[("budget", 4)]),
    );
    drop_files(&mut window, &[answer]);
    click(&mut window, Role::Button, nl().common.close());
    assert_eq!(session(&window).assessment().group.respondents().len(), 1);
    let other = save(folder.path(), "ander.datalabscan", &example("duinrand"));
    drop_files(&mut window, &[other]);
    assert_eq!(session(&window).municipality(), "Gemeente Duinrand");
    let scan = three_respondents();
    let case = Case::new(bundled(), scan.clone()).unwrap();
    let options = ReportOptions::new(Language::Dutch, jiff::civil::date(2026, 11, 24));
    let pdf = folder.path().join("rapport.pdf");
    fs::write(&pdf, report_pdf(&case, &options).unwrap()).unwrap();
    drop_files(&mut window, &[pdf]);
    // In a report the author, who didn't consent to stand alone, is one of the others.
    let opened = session(&window).assessment();
    assert_eq!(
        (opened.group.respondents().len(), opened.has_own_answers()),
        (3, false)
    );
    click(&mut window, Role::Tab, nl().results.tab_how());
    window.get_by_role_and_label(Role::Heading, words().standing());
}

#[test]
fn without_a_scan_answers_begin_one_and_a_scan_among_them_opens() {
    let folder = tempfile::tempdir().unwrap();
    let files = [
        save(
            folder.path(),
            "a.datalabscan",
            &answered(1, "bestuur", &[("budget", 4)]),
        ),
        save(
            folder.path(),
            "b.datalabscan",
            &answered(2, "analist", &[("budget", 0)]),
        ),
    ];
    let mut begun = window(1280.0, 2400.0, None);
    drop_files(&mut begun, &files);
    click(&mut begun, Role::Button, nl().common.close());
    assert_eq!(session(&begun).assessment().group.respondents().len(), 2);
    assert!(!session(&begun).assessment().has_own_answers() && session(&begun).path().is_none());
    let scan = save(folder.path(), "scan.datalabscan", &example("voorbeeldstad"));
    let mut opened = window(1280.0, 2400.0, None);
    drop_files(&mut opened, &[files[0].clone(), scan.clone()]);
    assert_eq!(session(&opened).path(), Some(scan.as_path()));
    assert!(session(&opened).assessment().group.is_empty());
    opened.get_by_label(&words().only_opened("scan.datalabscan"));
}

#[test]
fn answers_are_merged_from_a_folder_that_is_typed() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = with_scan(folder.path());
    let answers = folder.path().join("antwoorden");
    fs::create_dir(&answers).unwrap();
    save(
        &answers,
        "a.datalabscan",
        &answered(1, "bestuur", &[("budget", 4)]),
    );
    shortcut(&mut window, Modifiers::COMMAND, Key::M);
    type_into(&mut window, nl().dialog.path(), answers.to_str().unwrap());
    click(&mut window, Role::Button, words().merge_do());
    wait_until(&mut window, |window| {
        window
            .query_by_role_and_label(Role::Dialog, words().merged_title())
            .is_some()
    });
    assert_eq!(session(&window).assessment().group.respondents().len(), 1);
}

// The session, without a window.

fn open_session(scan: Assessment) -> Session {
    Session::unnamed(bundled().clone(), scan)
}

#[test]
fn every_change_to_a_group_is_taken_back_exactly() {
    let mut session = open_session(three_respondents());
    let id = session.assessment().group.respondents()[0].id;
    let talk = item("praktijktoets");
    let grown = merged(three_respondents(), &[answered(9, "privacy", &[("budget", 1)])])
        .scan
        .group;
    let changes = [
        Change::Consent(true),
        Change::Merge(Box::new(grown)),
        Change::Remove(id),
        Change::Discussed(item("budget"), true),
        Change::Agree(talk, Some(Level::whole(2))),
        Change::AgreedReason(talk, "er is een verslag".into()),
        Change::Agree(talk, Some(Level::whole(3))),
        Change::Reviewer("concerncontroller".into()),
        Change::Agree(talk, None),
    ];
    let mut states = vec![session.assessment().clone()];
    let mut subjects = Vec::new();
    for change in changes {
        subjects.push(change.subject(session.assessment()));
        session.apply(change);
        assert_ne!(session.assessment(), states.last().unwrap());
        states.push(session.assessment().clone());
    }
    for (subject, state) in subjects.iter().zip(&states).rev() {
        assert_eq!(session.undo(), Some(*subject));
        assert_eq!(session.assessment(), state);
    }
    for (subject, state) in subjects.iter().zip(&states[1..]) {
        assert_eq!(session.redo(), Some(*subject));
        assert_eq!(session.assessment(), state);
    }
}

#[test]
fn agreeing_counts_at_once_and_leaves_the_answers_alone() {
    let mut session = open_session(three_respondents());
    let talk = item("praktijktoets");
    let level = |session: &Session| session.case().unwrap().evaluation.score.state(talk).level();
    let before = session.assessment().clone();
    assert_eq!(level(&session), Some(Level::whole(3)));
    session.apply(Change::AgreedReason(talk, "zonder antwoord".into()));
    assert_eq!(*session.assessment(), before, "there is nothing to say why of");
    session.apply(Change::Agree(talk, Some(Level::whole(1))));
    session.apply(Change::Minority(talk, "één vindt het meer".into()));
    assert_eq!(level(&session), Some(Level::whole(1)));
    let after = session.assessment();
    assert_eq!(after.group.agreed(talk).unwrap().minority, "één vindt het meer");
    assert_eq!(after.answer(talk), before.answer(talk));
    assert_eq!(after.group.respondents(), before.group.respondents());
    assert_eq!(session.undo(), Some(Subject::Agreed(talk)));
}

#[test]
fn who_was_invited_meets_only_what_is_asked() {
    let mut invitation = crate::group::invited(7, "privacy");
    let asked = &bundled().dimensions()[2];
    invitation.author.invitation.as_mut().unwrap().asked = vec![asked.id];
    let session = open_session(invitation);
    let mut at = session.first_open().unwrap();
    let mut met = vec![at];
    while let Some(next) = session.next(at) {
        met.push(next);
        at = next;
    }
    assert_eq!(met, asked.items);
    assert_eq!(session.previous(met[0]), None);
}
