//! What another choice in the profile leads to.

use super::*;

#[test]
fn duinrand_can_begin_with_aggregated_figures() {
    let expected = [Alternative {
        change: 2,
        gone: gates(&["grondslag", "dpia"]),
        remaining: gates(&["opdrachtgever", "uren-kernteam", "toegang"]),
        band: Some(band("voorbereiden")),
    }];
    assert_eq!(possible(&example("duinrand")), expected);
}

/// Aggregated figures would make the same gate go, but change more of the work.
#[test]
fn voorbeeldstad_can_do_without_models() {
    let expected = [Alternative {
        change: 0,
        gone: gates(&["eerlijk"]),
        remaining: Vec::new(),
        band: Some(band("doorgroeien")),
    }];
    assert_eq!(possible(&example("voorbeeldstad")), expected);
}

#[test]
fn what_makes_most_gates_go_comes_first_and_two_are_enough() {
    let mut scan = everything_applies();
    answer_all(&mut scan, &Response::level(0));
    let found = possible(&scan);
    let gone: Vec<&[GateId]> = found.iter().map(|one| one.gone.as_slice()).collect();
    assert_eq!(
        gone,
        [
            &gates(&["grondslag", "dpia", "eerlijk"])[..],
            &gates(&["eerlijk"])
        ]
    );
}

#[test]
fn a_gate_that_is_not_counted_does_not_help() {
    let mut scan = example("voorbeeldstad");
    scan.answer_mut(item("uren-kernteam")).response = Response::level(0);
    let counted = |id| id != gate("eerlijk");
    assert_eq!(alternatives(&case(&scan), &changes(), counted), []);
    assert_eq!(possible(&scan).len(), 1);
}

#[test]
fn taking_every_option_out_leaves_the_last_one() {
    let mut scan = example("voorbeeldstad");
    let model = option("analyses", "voorspellend");
    scan.set_profile(field("analyses"), Some(ProfileValue::Choices(vec![model])));
    assert_eq!(possible(&scan)[0].gone, gates(&["eerlijk"]));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_alternative_that_is_shown_helps(scan in random::assessment()) {
        let case = case(&scan);
        let (open, band) = (case.open_gates(), case.evaluation.score.band_id());
        let found = possible(&scan);
        prop_assert!(found.len() <= 2);
        prop_assert!(found.is_sorted_by_key(|one| std::cmp::Reverse(one.gone.len())));
        for one in &found {
            prop_assert!(one.remaining.len() < open.len() || one.band > band);
            prop_assert!(one.gone.iter().all(|gone| open.iter().any(|gate| gate.id == *gone)));
            let others = found.iter().filter(|other| other.change < one.change);
            for other in others {
                prop_assert!(!one.gone.iter().all(|gate| other.gone.contains(gate)));
            }
        }
    }
}
