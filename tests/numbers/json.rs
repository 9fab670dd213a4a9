//! What `score --format json` says of how sturdy the band is, beside scoring again with every other answer.

use datalabscan::{
    assessment::known_levels,
    export::json,
    questionnaire::{Item, ItemId},
};
use proptest::{strategy::ValueTree, test_runner::TestRunner};
use serde_json::{Value, json as value};

use super::*;

/// Scans by one respondent, or by up to four of whom some settled a question.
fn scans() -> impl Strategy<Value = Assessment> {
    let items = questions().items().len();
    let one = prop_oneof![3 => random::around_a_level(), 1 => random::assessment()];
    let others = prop::collection::vec(prop::collection::vec(0..20_u8, items), 0..=3);
    let agreed = prop::collection::vec((0..items, 0..=questions().highest()), 0..=2);
    (one, others, agreed).prop_map(|(one, others, agreed)| {
        let files: Vec<Assessment> = (others.iter().enumerate())
            .map(|(place, changes)| answered_otherwise(&one, place, changes))
            .collect();
        let mut scan = group::merged(one, &files).scan;
        if scan.is_group() {
            for (place, level) in agreed {
                scan = counting(&scan, questions().items()[place].id, level);
            }
        }
        scan
    })
}

/// A colleague's file, with most answers the same.
fn answered_otherwise(scan: &Assessment, place: usize, changes: &[u8]) -> Assessment {
    let role = ["bestuur", "analist", "privacy"][place];
    let mut file = group::invited_to(scan, place as u8 + 1, role);
    for (item, change) in questions().items().iter().zip(changes) {
        let own = scan.answer(item.id).response.clone();
        file.answer_mut(item.id).response = match (change, &own) {
            (0, _) => Response::DontKnow,
            (1, _) => Response::Unanswered,
            (2, Response::Level(level)) => Response::level(level.floor().saturating_sub(1)),
            (3, Response::Level(level)) => Response::level((level.floor() + 1).min(questions().highest())),
            _ => own,
        };
    }
    file
}

/// The same scan with this level as the answer that counts.
fn counting(scan: &Assessment, item: ItemId, level: u8) -> Assessment {
    let mut changed = scan.clone();
    if scan.is_group() {
        let agreed = Agreed {
            level: Level::whole(level),
            ..Agreed::default()
        };
        changed.group.set_agreed(item, Some(agreed));
    } else {
        changed.answer_mut(item).response = Response::level(level);
    }
    changed
}

fn band_of(scan: &Assessment) -> Option<&'static str> {
    let band = score(questions(), scan).band_id();
    band.map(|band| questions().band(band).key.as_str())
}

/// Whether answers lie on both sides of the threshold of a gate that applies, without an agreed one.
fn is_split(scan: &Assessment, item: &Item) -> bool {
    let gates = score(questions(), scan).gates;
    let gate = gates.iter().find(|gate| gate.item == item.id);
    let threshold = gate.map(|gate| Level::whole(questions().gate(gate.id).threshold));
    let levels = known_levels(item, scan);
    threshold.is_some_and(|threshold| {
        levels.iter().any(|level| *level < threshold) && levels.iter().any(|level| *level >= threshold)
    }) && scan.group.agreed(item.id).is_none()
}

/// Every known answer at the next whole level below and above that gives another band.
fn changes(scan: &Assessment) -> Vec<Value> {
    let now = band_of(scan);
    let mut found = Vec::new();
    for item in questions().items() {
        let Some(level) = item_state(item, scan).level() else {
            continue;
        };
        if is_split(scan, item) {
            continue;
        }
        let whole = |level: &u8| f64::from(*level);
        let below = (0..=questions().highest()).rfind(|one| whole(one) < level.value());
        let above = (0..=questions().highest()).find(|one| whole(one) > level.value());
        for (direction, level) in [("lower", below), ("higher", above)] {
            let Some(level) = level else { continue };
            let then = band_of(&counting(scan, item.id, level));
            if then != now {
                found.push(value!({"item": item.key, "direction": direction, "band": then}));
            }
        }
    }
    found
}

/// The band if every answer that nobody knows is this one.
fn with_unknowns_at(scan: &Assessment, level: u8) -> Option<&'static str> {
    let unknown = questions().items().iter().filter(|item| {
        matches!(
            item_state(item, scan),
            ItemState::DontKnow | ItemState::Unanswered
        )
    });
    let filled = unknown.fold(scan.clone(), |scan, item| counting(&scan, item.id, level));
    band_of(&filled)
}

fn said(scan: &Assessment) -> Value {
    serde_json::from_str(&json(&case(scan))).unwrap()
}

/// What the tries below came across, so that none of them holds for want of a case.
#[test]
fn the_tries_come_across_everything() {
    let mut runner = TestRunner::deterministic();
    let mut seen = std::collections::BTreeMap::<&str, usize>::new();
    for _ in 0..120 {
        let scan = scans().new_tree(&mut runner).unwrap().current();
        let said = said(&scan);
        let answers = said["sturdiness"]["answers_that_change_the_band"].as_array();
        let goes =
            |direction: &str| answers.is_some_and(|all| all.iter().any(|one| one["direction"] == direction));
        let same = &said["sturdiness"]["same_band_with_unknowns"];
        let items = || questions().items().iter();
        let half = |item: &Item| {
            item_state(item, &scan)
                .level()
                .is_some_and(|level| level.value().fract() > 0.0)
        };
        for (what, is_there) in [
            ("lower", goes("lower")),
            ("higher", goes("higher")),
            ("no answer", answers.is_some_and(Vec::is_empty)),
            ("no band", said["sturdiness"].is_null()),
            ("the same band", *same == true),
            ("another band", *same == false),
            ("a group", scan.is_group()),
            ("one respondent", !scan.is_group()),
            ("split", items().any(|item| is_split(&scan, item))),
            ("half a level", items().any(half)),
        ] {
            *seen.entry(what).or_default() += usize::from(is_there);
        }
    }
    assert!(seen.values().all(|count| *count >= 3), "{seen:?}");
}

/// With one answer lower a gate is open, with the same one higher the score is over a border.
#[test]
fn an_answer_that_counts_both_ways_is_named_lower_first() {
    let mut scan = everything_applies();
    answer_all(&mut scan, &Response::level(2));
    scan.answer_mut(item("eerlijk-uitlegbaar")).response = Response::level(3);
    let gates: Vec<ItemId> = questions().gates().iter().map(|gate| gate.item).collect();
    let others = questions()
        .items()
        .iter()
        .filter(|item| !gates.contains(&item.id));
    let both_ways = others.map(|item| item.id).find_map(|id| {
        scan.answer_mut(id).response = Response::level(3);
        let found = changes(&scan);
        let pair = found.windows(2).find(|pair| pair[0]["item"] == pair[1]["item"])?;
        Some((pair.to_vec(), scan.clone()))
    });
    let (pair, scan) = both_ways.unwrap();
    assert_eq!(
        [&pair[0]["direction"], &pair[1]["direction"]],
        ["lower", "higher"]
    );
    let said = said(&scan);
    assert_eq!(
        said["sturdiness"]["answers_that_change_the_band"],
        Value::Array(changes(&scan))
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn json_names_the_answers_that_scoring_again_finds(scan in scans()) {
        let said = said(&scan);
        let expected = if band_of(&scan).is_none() {
            Value::Null
        } else {
            value!({
                "same_band_with_unknowns": with_unknowns_at(&scan, 0) == with_unknowns_at(&scan, questions().highest()),
                "answers_that_change_the_band": changes(&scan),
            })
        };
        prop_assert_eq!(&said["sturdiness"], &expected);
        if !expected.is_null() {
            prop_assert_eq!(&said["band_firm"], &expected["same_band_with_unknowns"]);
        }
    }
}
