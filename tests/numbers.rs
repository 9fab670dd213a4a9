//! What the decision rests on: how sturdy the band is, what else is possible, hours and the plan.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

#[path = "numbers/alternatives.rs"]
mod alternatives_in_the_profile;
#[path = "numbers/cases.rs"]
mod cases;
mod common;
#[path = "common/group.rs"]
mod group;
#[path = "numbers/json.rs"]
mod in_json;
#[path = "numbers/least_effort.rs"]
mod least_effort_to_a_stage;
#[path = "numbers/plans.rs"]
mod plans;
#[path = "numbers/sturdiness.rs"]
mod sturdiness_of_the_band;

use common::{answer_all, everything_applies, example, item, questions, random};
use datalabscan::{
    assessment::{Agreed, Assessment, ItemState, Level, ProfileValue, Response, item_state},
    decision::{
        Dates, Plan, PlanRow, Variant,
        calendar::{Situation, end_of, is_working_day},
        plan::{Frame, GateQuestion, PlanTotals, PlanWords, Schedule, plan},
    },
    evaluation::{Alternative, Border, Case, Direction, Settled, Sturdiness, alternatives, sturdiness},
    questionnaire::{BandId, FieldId, GateId, OptionId, decision::Change},
    scoring::score,
};
use jiff::civil::{Date, date};
use proptest::prelude::*;

fn case(assessment: &Assessment) -> Case {
    Case::new(questions(), assessment.clone()).unwrap()
}

fn sturdy(assessment: &Assessment) -> Sturdiness {
    sturdiness(&case(assessment)).unwrap()
}

fn band(key: &str) -> BandId {
    questions()
        .bands()
        .iter()
        .find(|band| band.key == key)
        .unwrap()
        .id
}

fn gate(key: &str) -> GateId {
    questions()
        .gates()
        .iter()
        .find(|gate| gate.key == key)
        .unwrap()
        .id
}

fn field(key: &str) -> FieldId {
    questions().field_by_key(key).unwrap().id
}

fn option(field: &str, option: &str) -> OptionId {
    let field = questions().field_by_key(field).unwrap();
    field.choice_by_key(option).unwrap().id
}

/// The alternatives of chapter 27.9, the one that changes least of the work first.
fn changes() -> [Change; 3] {
    let models = ["voorspellend", "voorschrijvend"].map(|key| option("analyses", key));
    [
        Change::Without(
            field("analyses"),
            models.to_vec(),
            option("analyses", "beschrijvend"),
        ),
        Change::Choose(field("soort"), option("soort", "zelfstandig")),
        Change::Choose(
            field("persoonsgegevens"),
            option("persoonsgegevens", "samengevoegd"),
        ),
    ]
}

fn possible(assessment: &Assessment) -> Vec<Alternative> {
    alternatives(&case(assessment), &changes(), |_| true)
}

fn gates(keys: &[&str]) -> Vec<GateId> {
    keys.iter().map(|key| gate(key)).collect()
}
