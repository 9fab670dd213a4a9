//! The scans that reports are composed from: both examples, a folder each in `tests/cases/report`, and groups,
//! which are merged here so that they stay in step with merging.

use std::fs;

use datalabscan::assessment::{Agreed, Assessment, Level, Response, format::decode};

use crate::common::{example, folder, item, questions};
use crate::group::{invited, merged, three_respondents, three_who_agree_more};

/// Every case, with its name.
pub fn cases() -> Vec<(String, Assessment)> {
    let examples = ["duinrand", "voorbeeldstad"].map(|name| (name.to_owned(), example(name)));
    let mut cases: Vec<_> = fs::read_dir(folder("tests/cases/report"))
        .unwrap()
        .map(|entry| {
            let folder = entry.unwrap().path();
            let about = fs::read_to_string(folder.join("about.txt")).unwrap();
            assert!(!about.trim().is_empty(), "{}", folder.display());
            let scan = fs::read(folder.join("scan.datalabscan")).unwrap();
            let name = folder.file_name().unwrap().to_str().unwrap().to_owned();
            (name, decode(questions(), &scan).unwrap())
        })
        .chain(examples)
        .chain(groups())
        .collect();
    assert!(cases.len() >= 20, "only {} cases found", cases.len());
    cases.sort_by(|a, b| a.0.cmp(&b.0));
    cases
}

/// One case.
pub fn case(name: &str) -> Assessment {
    let found = cases().into_iter().find(|(other, _)| other == name);
    found.unwrap_or_else(|| panic!("no case {name}")).1
}

/// Scans that colleagues' answers were merged into.
fn groups() -> [(String, Assessment); 3] {
    [
        ("three-respondents".to_owned(), three_respondents()),
        ("three-agreed".to_owned(), three_agreed()),
        ("twelve-respondents".to_owned(), twelve_respondents()),
    ]
}

/// The worked case of three, after the talk about their differences, with evidence and a reviewer.
fn three_agreed() -> Assessment {
    let mut assessment = three_who_agree_more();
    for (key, level, reason, minority) in [
        (
            "praktijktoets",
            2,
            "Alleen de wijkteams denken mee.",
            "De directie ziet meer betrokkenheid.",
        ),
        ("eerlijk-uitlegbaar", 3, "De IAMA van mei telt mee.", ""),
    ] {
        let agreed = Agreed {
            level: Level::whole(level),
            reason: reason.into(),
            minority: minority.into(),
            ..Agreed::default()
        };
        assessment.group.set_agreed(item(key), Some(agreed));
    }
    assessment.group.set_reviewer("een controller van de regio");
    for item in questions().items() {
        assessment.answer_mut(item.id).evidence = format!("Notulen {}", item.number);
    }
    assessment
}

/// Twelve respondents in eight roles, far apart on many questions.
fn twelve_respondents() -> Assessment {
    let roles = [
        "bestuur",
        "management",
        "management",
        "opdrachtgever",
        "inhoud",
        "inhoud",
        "inhoud",
        "analist",
        "analist",
        "informatie",
        "privacy",
    ];
    let respond = |(at, role): (usize, &&str)| {
        let mut file = invited(at as u8 + 1, role);
        file.author.may_stand_alone = at % 2 == 0;
        for (place, item) in questions().items().iter().enumerate() {
            let answer = file.answer_mut(item.id);
            answer.response = Response::level(((at * 3 + place * (at % 3)) % 5) as u8);
            answer.note = format!("Opmerking {} bij {}.", at + 1, item.number);
        }
        file
    };
    let files: Vec<Assessment> = roles.iter().enumerate().map(respond).collect();
    merged(example("voorbeeldstad"), &files).scan
}
