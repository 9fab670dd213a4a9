//! Scans in a few words.

use std::sync::Arc;

use datalabscan::{
    assessment::{Assessment, ProfileValue, Response},
    decision::{Decision, Request, decide},
    evaluation::Case,
    i18n::Language,
    questionnaire::Questionnaire,
};
use jiff::civil::{Date, date};

use crate::{common::*, group};

/// The day of the worked pages.
pub const DAY: Date = date(2026, 11, 29);

/// The leading language.
pub const NL: Language = Language::Dutch;

/// A worked example with changes. It starts from Voorbeeldstad, or from Duinrand if that is the first word. Each other
/// word changes something, in order:
///
/// - `9.1=1`: an answer by its level, `?` for "I don't know", `-` for none; `9.1=3/1/3` one for each of three respondents;
/// - `rest=3`: the same for every question;
/// - `fase=idee`: a field of the profile;
/// - `old`: the answers were given under an older version of the question set;
/// - `three`: project lead, director and analyst answer, and every open check has its reason;
/// - `unnamed`: that, by an analyst and a privacy officer beside the first, of whom the last doesn't agree to be shown;
/// - `reviewed`: that, with evidence everywhere and somebody from outside who reviewed it.
pub fn scan(words: &str) -> Assessment {
    let mut scans = [(); 3].map(|()| example("voorbeeldstad"));
    let (mut three, mut reviewed, mut unnamed) = (false, false, false);
    for word in words.split_whitespace() {
        match (word, word.split_once('=')) {
            ("duinrand", _) => scans = [(); 3].map(|()| example("duinrand")),
            ("old", _) => scans.iter_mut().for_each(grow_old),
            ("three", _) => three = true,
            ("unnamed", _) => (three, unnamed) = (true, true),
            ("reviewed", _) => (three, reviewed) = (true, true),
            (_, Some(("rest", value))) => scans
                .iter_mut()
                .for_each(|scan| answer_all(scan, &response(value))),
            (_, Some((name, value))) if name.contains('.') => {
                let values: Vec<&str> = value.split('/').collect();
                for (place, scan) in scans.iter_mut().enumerate() {
                    let value = values.get(place).unwrap_or(&values[0]);
                    scan.answer_mut(numbered(name).id).response = response(value);
                }
            }
            (_, Some((name, value))) => {
                let field = questions().field_by_key(name).unwrap_or_else(|| panic!("{name}"));
                let value = ProfileValue::parse(field, value).unwrap();
                for scan in &mut scans {
                    scan.set_profile(field.id, value.clone());
                }
            }
            _ => panic!("{word}"),
        }
    }
    if reviewed {
        for scan in &mut scans {
            for item in questions().items() {
                "verslag".clone_into(&mut scan.answer_mut(item.id).evidence);
            }
        }
    }
    let mut scan = if three {
        together(scans, if unnamed { UNNAMED } else { NAMED })
    } else {
        scans[0].clone()
    };
    if reviewed {
        scan.group.set_reviewer("de controller");
    }
    if three {
        group::give_reasons(&mut scan);
    }
    scan
}

/// The example of these words, decided on for use within the organisation, or for publication if that is the first
/// word.
pub fn decided(words: &str, language: Language) -> Decision {
    match words.strip_prefix("publication") {
        Some(words) => decided_as(words, &publication(language)),
        None => decided_as(words, &Request::new(language, DAY)),
    }
}

/// The same as it's asked for.
pub fn decided_as(words: &str, request: &Request) -> Decision {
    decide(&Case::new(questions(), scan(words)).unwrap(), request)
}

/// The same in Dutch with the sentences of another set, which has the same questions.
pub fn decided_with(set: &Arc<Questionnaire>, words: &str) -> Decision {
    let (words, request) = match words.strip_prefix("publication") {
        Some(words) => (words, publication(NL)),
        None => (words, Request::new(NL, DAY)),
    };
    decide(&Case::new(set, scan(words)).unwrap(), &request)
}

/// A version for publication.
pub fn publication(language: Language) -> Request {
    Request {
        is_publication: true,
        ..Request::new(language, DAY)
    }
}

/// As if the answers were given under the version before.
fn grow_old(scan: &mut Assessment) {
    for item in questions().items() {
        scan.answer_mut(item.id).confirmed.under = Some("0.9".to_owned());
    }
}

fn response(value: &str) -> Response {
    match value {
        "?" => Response::DontKnow,
        "-" => Response::Unanswered,
        level => Response::level(level.parse().unwrap()),
    }
}

/// The roles of the two colleagues, and whether they agree to be shown by it.
type Colleagues = [(&'static str, bool); 2];

const NAMED: Colleagues = [("bestuur", true), ("analist", true)];
const UNNAMED: Colleagues = [("analist", true), ("privacy", false)];

/// One scan by the first and two colleagues.
fn together([mut own, second, third]: [Assessment; 3], colleagues: Colleagues) -> Assessment {
    own.author.may_stand_alone = true;
    let file = |number: u8, (role, agrees): (&str, bool), answers: &Assessment| {
        let mut file = group::invited(number, role);
        file.author.may_stand_alone = agrees;
        for item in questions().items() {
            *file.answer_mut(item.id) = answers.answer(item.id).clone();
            file.answer_mut(item.id).note.clear();
        }
        file
    };
    let files = [file(1, colleagues[0], &second), file(2, colleagues[1], &third)];
    group::merged(own, &files).scan
}

/// The same by three respondents who agree, and who gave a reason wherever one is asked for.
pub fn by_three(mut own: Assessment) -> Assessment {
    own.author.may_stand_alone = true;
    let file = |(number, (role, agrees)): (u8, (&str, bool))| {
        let mut file = group::invited_to(&own, number, role);
        file.author.may_stand_alone = agrees;
        for item in questions().items() {
            *file.answer_mut(item.id) = own.answer(item.id).clone();
        }
        file
    };
    let files = [(1, NAMED[0]), (2, NAMED[1])].map(file);
    let mut scan = group::merged(own, &files).scan;
    group::give_reasons(&mut scan);
    scan
}
