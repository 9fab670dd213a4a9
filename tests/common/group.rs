//! Groups of respondents to test with.
#![allow(dead_code, reason = "each test uses some of them")]

use std::convert::Infallible;

use datalabscan::{
    advice::combination,
    assessment::{AnswerFile, Assessment, Invitation, MergeResult, Reason, RespondentId, Response, merge},
    evaluation::Case,
    questionnaire::OptionId,
};
use jiff::Timestamp;

use crate::common::{everything_applies, example, item, questions};

/// The role with this textual id.
pub fn role(key: &str) -> OptionId {
    let field = questions().field(questions().roles().role);
    field
        .choice_by_key(key)
        .unwrap_or_else(|| panic!("no role {key}"))
        .id
}

/// An invitation of the advanced example for respondent `number`.
pub fn invited(number: u8, role_key: &str) -> Assessment {
    invited_to(&everything_applies(), number, role_key)
}

/// An invitation of this scan for respondent `number`.
pub fn invited_to(scan: &Assessment, number: u8, role_key: &str) -> Assessment {
    let id = RespondentId::from_bytes([number; 16]);
    let mut file = scan.invite(questions(), id, role(role_key), Invitation::default());
    file.author.saved = Some(Timestamp::from_second(1_795_000_000 + i64::from(number)).unwrap());
    file
}

/// An answer file by respondent `number`, with a level per item.
pub fn answered(number: u8, role_key: &str, levels: &[(&str, u8)]) -> Assessment {
    let mut file = invited(number, role_key);
    for (key, level) in levels {
        file.answer_mut(item(key)).response = Response::level(*level);
    }
    file
}

/// An answer file that can be read.
pub fn file(name: &str, scan: &Assessment) -> AnswerFile<Infallible> {
    AnswerFile {
        name: name.to_owned(),
        read: Ok(scan.clone()),
    }
}

/// Merges answer files named by their place.
pub fn merged(scan: Assessment, files: &[Assessment]) -> MergeResult<Infallible> {
    let named = files.iter().enumerate();
    merge(
        questions(),
        scan,
        named.map(|(at, scan)| file(&format!("{at:04}"), scan)),
    )
}

/// What the three respondents of the worked case (chapter 10.2) said to six questions: director,
/// project lead, analyst.
pub const THREE: [(&str, [u8; 3]); 6] = [
    ("bestuurlijke-steun", [4, 3, 2]),
    ("uren-inhoud", [3, 2, 2]),
    ("praktijktoets", [4, 3, 1]),
    ("datakwaliteit", [3, 3, 3]),
    ("levering", [2, 2, 1]),
    ("eerlijk-uitlegbaar", [3, 2, 2]),
];

/// The advanced example as three respondents filled it in: the project lead everything, in the scan
/// itself, the others the six questions of [`THREE`].
pub fn three_respondents() -> Assessment {
    three_with(&[])
}

/// The same three, who agree on one more question: enough agreement for a discussed picture.
pub fn three_who_agree_more() -> Assessment {
    three_with(&[("budget", 3)])
}

fn three_with(more: &[(&str, u8)]) -> Assessment {
    let scan = example("voorbeeldstad");
    let colleague = |number: u8, role: &str, place: usize| {
        let six = THREE.iter().map(|(key, levels)| (*key, levels[place]));
        let levels: Vec<(&str, u8)> = six.chain(more.iter().copied()).collect();
        answered(number, role, &levels)
    };
    merged(scan, &[colleague(1, "bestuur", 0), colleague(2, "analist", 2)]).scan
}

/// A reason for every open check, so that none is left to answer.
pub fn give_reasons(scan: &mut Assessment) {
    let case = Case::new(questions(), scan.clone()).unwrap();
    for fired in &case.evaluation.checks {
        let check = questions().check(fired.id);
        let reason = Reason {
            combination: combination(questions(), scan, check),
            text: "zo is het".to_owned(),
        };
        scan.set_reason(fired.id, Some(reason));
    }
}
