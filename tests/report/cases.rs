//! The scans that reports are composed from.

use datalabscan::{
    assessment::{Agreed, Assessment, Level, ProfileValue, Reason, Response, applies, may_skip},
    evaluation::evaluate,
};

use crate::common::{answer_all, everything_applies, example, item, questions};
use crate::group::{invited, merged, three_respondents};

/// Every case, with its name.
pub fn cases() -> Vec<(&'static str, Assessment)> {
    vec![
        ("duinrand", example("duinrand")),
        ("voorbeeldstad", example("voorbeeldstad")),
        ("nothing_answered", everything_applies()),
        ("nothing_known", all(&Response::DontKnow)),
        ("half_answered", half_answered()),
        (
            "no_open_gates",
            with(example("voorbeeldstad"), "eerlijk-uitlegbaar", 3),
        ),
        ("all_gates_open", all(&Response::level(1))),
        ("gates_open_late", gates_open_late()),
        ("everything_highest", all(&Response::level(4))),
        ("much_not_applicable", much_not_applicable()),
        ("hourly_rate", hourly_rate()),
        ("long_notes", long_notes()),
        ("low_dimension", low_dimension()),
        ("low_unknown_dimension", low_unknown_dimension()),
        ("one_dimension", one_dimension()),
        ("checks", checks()),
        ("three_respondents", three_respondents()),
        ("three_agreed", three_agreed()),
        ("twelve_respondents", twelve_respondents()),
    ]
}

/// The worked case of three, after the talk about their differences, with evidence and a reviewer.
fn three_agreed() -> Assessment {
    let mut assessment = three_respondents();
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

fn all(response: &Response) -> Assessment {
    let mut assessment = everything_applies();
    answer_all(&mut assessment, response);
    assessment
}

pub fn with(mut assessment: Assessment, key: &str, level: u8) -> Assessment {
    assessment.answer_mut(item(key)).response = Response::level(level);
    assessment
}

fn answer_dimension(assessment: &mut Assessment, number: usize, response: &Response) {
    for item in &questions().dimensions()[number - 1].items {
        assessment.answer_mut(*item).response = response.clone();
    }
}

/// Every second question of the advanced example.
fn half_answered() -> Assessment {
    let mut assessment = example("voorbeeldstad");
    for item in questions().items().iter().step_by(2) {
        assessment.answer_mut(item.id).response = Response::Unanswered;
    }
    assessment
}

/// A high score with gates open at both ceilings.
fn gates_open_late() -> Assessment {
    let assessment = with(all(&Response::level(4)), "grondslag", 1);
    let assessment = with(assessment, "partner-afspraken", 1);
    with(assessment, "eerlijk-uitlegbaar", 2)
}

/// Everything that may be skipped is skipped.
fn much_not_applicable() -> Assessment {
    let mut assessment = example("duinrand");
    for (key, option) in [("persoonsgegevens", "nee"), ("fase", "lopend")] {
        let field = questions().field_by_key(key).unwrap();
        assessment.set_profile(field.id, ProfileValue::parse(field, option).unwrap());
    }
    for item in questions().items() {
        if applies(item, &assessment) && may_skip(item, &assessment) {
            assessment.answer_mut(item.id).response =
                Response::NotApplicable("er zijn alleen open gegevens".to_owned());
        }
    }
    assessment
}

pub fn hourly_rate() -> Assessment {
    let mut assessment = example("duinrand");
    let roles = questions().roles();
    assessment.set_profile(roles.hourly_rate, Some(ProfileValue::Number(85.0)));
    assessment.set_profile(roles.hours_per_week, Some(ProfileValue::Number(6.5)));
    assessment
}

fn long_notes() -> Assessment {
    let mut assessment = example("voorbeeldstad");
    let long = "Een lange opmerking over hoe het werkelijk gaat. ".repeat(40);
    for item in questions().items().iter().take(6) {
        let answer = assessment.answer_mut(item.id);
        answer.note.clone_from(&long);
        "Besluit van 12 maart, zaaknummer 2026-0312".clone_into(&mut answer.evidence);
    }
    let name = "Gemeente ".to_owned() + &"Lange-Naam-aan-de-".repeat(4) + "Rijn";
    assessment.set_profile(questions().roles().name, Some(ProfileValue::Text(name)));
    assessment
}

/// High scores, but for one dimension.
fn low_dimension() -> Assessment {
    let mut assessment = all(&Response::level(4));
    answer_dimension(&mut assessment, 5, &Response::level(1));
    answer_dimension(&mut assessment, 6, &Response::level(1));
    assessment
}

/// A dimension that is too unknown to show, but whose known answer holds the band down.
fn low_unknown_dimension() -> Assessment {
    let mut assessment = all(&Response::level(4));
    answer_dimension(&mut assessment, 5, &Response::DontKnow);
    assessment
        .answer_mut(questions().dimensions()[4].items[3])
        .response = Response::level(0);
    assessment
}

/// Only one dimension is answered.
fn one_dimension() -> Assessment {
    let mut assessment = everything_applies();
    answer_dimension(&mut assessment, 1, &Response::level(2));
    assessment
}

/// Some checks fire, one with a reason.
fn checks() -> Assessment {
    let assessment = with(example("voorbeeldstad"), "budget", 0);
    let assessment = with(assessment, "uren-inhoud", 0);
    let mut assessment = with(assessment, "samen-aan-tafel", 4);
    let fired = evaluate(questions(), &assessment).unwrap().checks;
    assessment.set_reason(
        fired[0].id,
        Some(Reason {
            combination: fired[0].combination.clone(),
            text: "de afdeling betaalt de uren".to_owned(),
        }),
    );
    assessment
}
