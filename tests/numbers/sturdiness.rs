//! What it takes to make the band another one.

use super::*;

/// The worked page of chapter 25.2: no single answer, but one beside the unknown ones.
#[test]
fn duinrand_stays_unless_an_answer_and_the_unknown_ones_are_low() {
    let expected = Sturdiness {
        same_band_with_unknowns: true,
        answers_that_change_the_band: Vec::new(),
        lower_with_unknowns: Some(band("verkennen")),
        settled: None,
        border: Some(Border {
            band: band("verkennen"),
            points: 20,
        }),
    };
    assert_eq!(sturdy(&example("duinrand")), expected);
}

#[test]
fn voorbeeldstad_rises_with_one_answer() {
    let found = sturdy(&example("voorbeeldstad"));
    let [change] = found.answers_that_change_the_band.as_slice() else {
        panic!("{found:?}");
    };
    let wanted = (
        item("eerlijk-uitlegbaar"),
        Direction::Higher,
        3,
        band("doorgroeien"),
    );
    assert_eq!((change.item, change.direction, change.level, change.band), wanted);
    assert_eq!((found.lower_with_unknowns, found.border), (None, None));
}

#[test]
fn nothing_is_sturdy_without_a_band() {
    assert_eq!(sturdiness(&case(&everything_applies())), None);
}

#[test]
fn at_the_ends_of_the_scale_answers_go_one_way() {
    for (level, direction) in [(0, Direction::Higher), (questions().highest(), Direction::Lower)] {
        let mut scan = everything_applies();
        answer_all(&mut scan, &Response::level(level));
        let changes = sturdy(&scan).answers_that_change_the_band;
        assert!(
            changes.iter().all(|change| change.direction == direction),
            "{changes:?}"
        );
    }
}

/// Points are rounded first: 3 from a border is close, 4 isn't.
#[test]
fn a_border_is_close_from_three_points_on() {
    let (mut seen, mut far) = (Vec::new(), 0);
    for low in 0..=questions().items().len() {
        let mut scan = everything_applies();
        answer_all(&mut scan, &Response::level(2));
        for one in &questions().items()[..low] {
            scan.answer_mut(one.id).response = Response::level(1);
        }
        let case = case(&scan);
        let points = case.evaluation.score.total.rounded().unwrap();
        match sturdiness(&case).unwrap().border {
            Some(border) => seen.push((points, border.points, questions().band(border.band).key.as_str())),
            None => far += 1,
        }
    }
    seen.dedup();
    assert!(far > 10);
    let close: Vec<u32> = seen.iter().map(|(points, ..)| *points).collect();
    assert!(close.contains(&43) && close.contains(&37), "{seen:?}");
    for (points, border, other) in seen {
        assert_eq!(border, 40);
        assert!((37..=43).contains(&points));
        assert_eq!(other, if points < 40 { "starten" } else { "voorbereiden" });
    }
}

/// Three respondents who are split on two gates: settling both counts.
#[test]
fn settling_what_respondents_are_split_on_raises_the_band() {
    let mut scan = example("voorbeeldstad");
    scan.answer_mut(item("eerlijk-uitlegbaar")).response = Response::level(3);
    let levels = |grondslag, dpia| [("grondslag", grondslag), ("dpia", dpia)];
    let files = [
        group::answered(1, "bestuur", &levels(3, 1)),
        group::answered(2, "analist", &levels(1, 3)),
    ];
    let mut scan = group::merged(scan, &files).scan;
    let found = sturdy(&scan);
    let settled = Settled {
        gates: gates(&["grondslag", "dpia"]),
        band: band("doorgroeien"),
    };
    assert_eq!(found.settled, Some(settled));
    let split = [item("grondslag"), item("dpia")];
    assert!(
        found
            .answers_that_change_the_band
            .iter()
            .all(|change| !split.contains(&change.item))
    );

    let agreed = |level| Agreed {
        level: Level::whole(level),
        reason: String::new(),
        minority: String::new(),
        confirmed: datalabscan::assessment::Confirmed::default(),
    };
    scan.group.set_agreed(item("dpia"), Some(agreed(1)));
    assert_eq!(
        sturdy(&scan).settled,
        None,
        "the other one keeps the band where it is"
    );
}

/// One answer can't settle it: that's for the respondents to do.
#[test]
fn a_gate_that_respondents_are_split_on_is_no_single_answer() {
    let mut scan = example("voorbeeldstad");
    scan.answer_mut(item("eerlijk-uitlegbaar")).response = Response::level(3);
    let split = group::merged(scan, &[group::answered(1, "bestuur", &[("grondslag", 1)])]).scan;
    let found = sturdy(&split);
    assert_eq!(found.settled.unwrap().gates, gates(&["grondslag"]));
    assert_eq!(found.answers_that_change_the_band, []);
}

/// Between answers 3 and 4 the next whole one below is 3, at which the gate is still met.
#[test]
fn half_levels_go_to_the_whole_ones_beside_them() {
    let mut scan = example("voorbeeldstad");
    scan.answer_mut(item("eerlijk-uitlegbaar")).response = Response::level(4);
    let files = [group::answered(1, "bestuur", &[("eerlijk-uitlegbaar", 3)])];
    let scan = group::merged(scan, &files).scan;
    let level = item_state(questions().item(item("eerlijk-uitlegbaar")), &scan).level();
    assert_eq!(level, Some(Level::whole(3).midway(Level::whole(4))));
    let changes = sturdy(&scan).answers_that_change_the_band;
    assert!(
        changes
            .iter()
            .all(|change| change.item != item("eerlijk-uitlegbaar")),
        "{changes:?}"
    );
}

/// The lowest band there can be when one known answer is lower too, tried out one by one.
fn lowest_of_all(scan: &Assessment) -> BandId {
    let mut low = scan.clone();
    for one in questions().items() {
        if matches!(item_state(one, scan), ItemState::DontKnow | ItemState::Unanswered) {
            low.answer_mut(one.id).response = Response::level(0);
        }
    }
    let lower = |known: &datalabscan::questionnaire::Item| {
        let level = item_state(known, scan).level()?.floor().checked_sub(1)?;
        let mut lower = low.clone();
        lower.answer_mut(known.id).response = Response::level(level);
        score(questions(), &lower).band_id()
    };
    let own = score(questions(), &low).band_id();
    questions()
        .items()
        .iter()
        .filter_map(lower)
        .chain(own)
        .min()
        .unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn answers_that_change_the_band_are_those_that_do(scan in random::assessment()) {
        let case = case(&scan);
        let Some(found) = sturdiness(&case) else {
            prop_assert_eq!(case.evaluation.score.band, None);
            return Ok(());
        };
        let mut expected = Vec::new();
        for one in questions().items() {
            let Some(level) = item_state(one, &scan).level() else { continue };
            let below = level.floor().checked_sub(1).map(|level| (Direction::Lower, level));
            let above = (level.floor() < questions().highest()).then(|| (Direction::Higher, level.floor() + 1));
            for (direction, level) in below.into_iter().chain(above) {
                let mut changed = scan.clone();
                changed.answer_mut(one.id).response = Response::level(level);
                let band = score(questions(), &changed).band_id().unwrap();
                if Some(band) != case.evaluation.score.band_id() {
                    expected.push((one.id, direction, level, band));
                }
            }
        }
        let found: Vec<_> = (found.answers_that_change_the_band.iter())
            .map(|change| (change.item, change.direction, change.level, change.band))
            .collect();
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn one_answer_lower_beside_the_unknown_ones_is_tried_out(scan in random::assessment()) {
        let case = case(&scan);
        if let Some(found) = sturdiness(&case) {
            let score = &case.evaluation.score;
            let lowest = lowest_of_all(&scan);
            let unknown = score.total.known_items < score.total.applicable_items;
            let expected = (unknown && lowest < score.range.lowest).then_some(lowest);
            prop_assert_eq!(found.lower_with_unknowns, expected);
            prop_assert_eq!(found.same_band_with_unknowns, score.band_is_firm());
        }
    }
}
