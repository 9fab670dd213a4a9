//! Finding: what a query finds, in which order.

use super::*;
use crate::{
    assessment::{examples, format::decode},
    gui::command::Action,
    i18n::text,
    questionnaire::bundled,
    session::{Change, Subject},
};

fn session() -> Session {
    let scan = decode(bundled(), examples()[0].text.as_bytes()).unwrap();
    Session::unnamed(bundled().clone(), scan)
}

fn place(scan: Option<&Session>, language: Language) -> FindContext<'_> {
    FindContext {
        questionnaire: bundled(),
        scan: scan.map(|session| (session, Page::Question)),
        language,
    }
}

fn found(words: &str, scope: Scope, session: Option<&Session>, language: Language) -> Vec<Command> {
    let hits = find(words, scope, &place(session, language));
    hits.into_iter().map(|hit| hit.command).collect()
}

#[test]
fn every_command_is_found_first_by_its_name_in_both_languages() {
    let session = session();
    for action in Action::all() {
        let is_listed = action != Action::Palette && action.is_available(Some((&session, Page::Question)));
        if !is_listed {
            continue;
        }
        for window in Language::ALL {
            for spoken in Language::ALL {
                let label = action.text(text(spoken)).label;
                let hits = found(label, Scope::Commands, Some(&session), window);
                let at = hits.iter().position(|command| *command == action.into());
                assert!(at.is_some_and(|at| at < 3), "{label}: {at:?}");
            }
        }
    }
}

#[test]
fn a_question_is_found_by_its_number_and_its_words() {
    let session = session();
    for item in bundled().items().iter().filter(|item| session.applies(item.id)) {
        let first = |words: &str| {
            let hits = found(words, Scope::Commands, Some(&session), Language::Dutch);
            hits.into_iter().next()
        };
        assert_eq!(
            first(&item.number),
            Some(Command::GoTo(item.id)),
            "{}",
            item.number
        );
        let english = item.question.get(Language::English);
        assert_eq!(first(english), Some(Command::GoTo(item.id)), "{english}");
    }
}

#[test]
fn what_cannot_be_done_is_not_offered() {
    let without = found("", Scope::Commands, None, Language::Dutch);
    let with = found("", Scope::Commands, Some(&session()), Language::Dutch);
    for action in [Action::Save, Action::Results, Action::Undo, Action::Home] {
        assert!(!without.contains(&action.into()), "{action:?}");
    }
    assert!(with.contains(&Action::Save.into()) && with.contains(&Action::Results.into()));
    assert!(!with.contains(&Action::Undo.into()), "nothing was changed");
}

#[test]
fn search_finds_notes_evidence_questions_and_terms() {
    let mut session = session();
    let item = bundled().items()[3].id;
    session.apply(Change::Note(item, "Afgesproken met de zorgzebra.".into()));
    session.apply(Change::Evidence(item, "Zaak 12, zebrapad".into()));
    let hits = found("zebra", Scope::Text, Some(&session), Language::English);
    assert!(hits.contains(&Command::Show(Subject::Note(item))));
    assert!(hits.contains(&Command::Show(Subject::Evidence(item))));
    let term = bundled().glossary()[0].term.get(Language::Dutch);
    let hits = found(term, Scope::Text, None, Language::English);
    assert_eq!(hits.first(), Some(&Command::ShowTerm(0)));
    let anchor = bundled().items()[5].anchors[2].text.get(Language::Dutch);
    let hits = found(anchor, Scope::Text, Some(&session), Language::Dutch);
    assert!(hits.contains(&Command::GoTo(bundled().items()[5].id)));
    assert_eq!(found("", Scope::Text, Some(&session), Language::Dutch), []);
}
