//! Random scans.

use datalabscan::{
    assessment::{Assessment, ProfileValue, Response},
    questionnaire::{FieldKind, OptionId},
};
use proptest::prelude::*;

use super::{everything_applies, questions};

/// Any response, levels more often than the rest.
fn response() -> impl Strategy<Value = Response> {
    prop_oneof![
        6 => (0..=questions().highest()).prop_map(Response::level),
        1 => Just(Response::DontKnow),
        1 => Just(Response::Unanswered),
        1 => Just(Response::NotApplicable("reason".to_owned())),
    ]
}

/// A whole assessment with a random profile.
pub fn assessment() -> impl Strategy<Value = Assessment> {
    let items = questions().items().len();
    let fields = questions().fields().len();
    (
        proptest::collection::vec(response(), items),
        proptest::collection::vec(any::<u16>(), fields),
    )
        .prop_map(|(responses, picks)| {
            let mut assessment = everything_applies();
            for (item, response) in questions().items().iter().zip(responses) {
                assessment.answer_mut(item.id).response = response;
            }
            for (field, pick) in questions().fields().iter().zip(picks) {
                let options: Vec<OptionId> = field.choices().iter().map(|choice| choice.id).collect();
                let value = match &field.kind {
                    FieldKind::Text => continue,
                    FieldKind::Choice(_) => ProfileValue::Choice(options[usize::from(pick) % options.len()]),
                    FieldKind::Choices(_) => {
                        let chosen = options
                            .iter()
                            .enumerate()
                            .filter(|(nth, _)| pick >> (nth % 16) & 1 == 1);
                        let chosen: Vec<OptionId> = chosen.map(|(_, option)| *option).collect();
                        ProfileValue::Choices(if chosen.is_empty() {
                            vec![options[0]]
                        } else {
                            chosen
                        })
                    }
                    FieldKind::Number | FieldKind::Euro => ProfileValue::Number(f64::from(pick % 100)),
                };
                assessment.set_profile(field.id, Some(value));
            }
            assessment
        })
}

/// Answers around one level in a profile in which everything applies, so that many bands are near another.
pub fn around_a_level() -> impl Strategy<Value = Assessment> {
    let highest = questions().highest();
    let changes = proptest::collection::vec(0..60_u8, questions().items().len());
    (1..=highest, changes).prop_map(move |(base, changes)| {
        let mut assessment = everything_applies();
        for (item, change) in questions().items().iter().zip(changes) {
            assessment.answer_mut(item.id).response = match change {
                0 => Response::DontKnow,
                1 => Response::Unanswered,
                2..10 => Response::level(base - 1),
                10..18 => Response::level((base + 1).min(highest)),
                _ => Response::level(base),
            };
        }
        assessment
    })
}

/// A scan to make a report of: sometimes with most answers low or unknown, so that many gates are open, with
/// a long name and any hourly rate.
pub fn reported() -> impl Strategy<Value = Assessment> {
    let low = prop_oneof![
        3 => Just(Response::level(0)),
        3 => Just(Response::level(1)),
        2 => Just(Response::DontKnow),
        1 => Just(Response::Unanswered),
    ];
    let items = questions().items().len();
    let lows = proptest::collection::vec(low, items);
    (assessment(), lows, 0_u8..4, "[A-Z][a-zëÉŁğW]{2,58}", 0_u32..1000).prop_map(
        |(mut assessment, lows, part, name, rate)| {
            let gates: Vec<_> = questions().gates().iter().map(|gate| gate.item).collect();
            for (item, low) in questions().items().iter().zip(lows) {
                let gate = gates.contains(&item.id);
                if part == 3 || (part == 2 && gate) {
                    assessment.answer_mut(item.id).response = low;
                }
            }
            if part == 3 {
                let full = everything_applies();
                for field in questions().fields() {
                    assessment.set_profile(field.id, full.profile(field.id).cloned());
                }
            }
            let roles = questions().roles();
            assessment.set_profile(roles.name, Some(ProfileValue::Text(name)));
            let rate = (rate > 100).then(|| ProfileValue::Number(f64::from(rate)));
            assessment.set_profile(roles.hourly_rate, rate);
            assessment
        },
    )
}
