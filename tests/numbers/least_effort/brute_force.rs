//! Trying out every set of steps of small question sets, without anything of the search: hours and order come from the
//! source of the set, and whether a set is enough from scoring the answers after it.

use std::{cmp::Reverse, collections::BTreeMap};

use datalabscan::{
    assessment::{Agreed, AnswerFile, Invitation, RespondentId, merge},
    questionnaire::OptionId,
    scoring::Split,
};

use super::*;
use crate::common::{
    bridges::with_profile,
    small_sets::{Dice, SmallHours, SmallSet, small_set},
};

const SETS: u64 = 50;
const SCANS_OF_A_SET: u64 = 20;

/// A set of steps: its cost and where each question ends that counts, with how many steps that takes.
#[derive(Debug, Clone, PartialEq)]
struct Tried {
    cost: u64,
    steps: u32,
    ends: Vec<u8>,
}

/// Where a question starts that counts; `None` for the level where nobody knows it.
#[derive(Debug, Clone, Copy)]
struct Start {
    place: usize,
    level: Option<u8>,
    most: u8,
}

#[test]
fn the_cheapest_set_is_that_of_trying_everything() {
    let mut dice = Dice::new(14);
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for _ in 0..SETS {
        let set = small_set(&mut dice);
        for _ in 0..SCANS_OF_A_SET {
            let scan = scan(&set, &mut dice);
            let case = Case::new(&set.questions, scan).unwrap();
            let target = set.questions.bands()[1 + dice.below(4) as usize].id;
            let found = least_effort(&case, target);
            *seen.entry(compare(&set, &case, target, &found)).or_default() += 1;
            if case
                .evaluation
                .score
                .gates
                .iter()
                .any(|gate| gate.split.is_some())
            {
                *seen.entry("split").or_default() += 1;
            }
            if found.runner_up.is_some() {
                *seen.entry("runner-up").or_default() += 1;
            }
        }
    }
    println!("{seen:?}");
    let kinds = [
        "already",
        "unreachable",
        "above targets",
        "within targets",
        "split",
        "runner-up",
    ];
    assert!(kinds.iter().all(|kind| seen.get(kind) > Some(&20)), "{seen:?}");
}

/// Compares what was found with what trying everything finds, and says what kind of case it is.
fn compare(set: &SmallSet, case: &Case, target: BandId, found: &LeastEffort) -> &'static str {
    let about = || format!("{found:#?}\n{:?}", case.assessment);
    if case.evaluation.score.range.lowest >= target {
        let best = found.best.as_ref().unwrap();
        assert!(
            found.already && found.within_targets && best.steps.is_empty(),
            "{}",
            about()
        );
        assert!(found.runner_up.is_none() && best.half_hours == 0);
        return "already";
    }
    assert!(!found.already);
    let within = two_best(set, case, target, |place| {
        case.target(set.questions.items()[place].id)
    });
    let kind = if within.is_some() {
        "within targets"
    } else {
        "above targets"
    };
    let Some((best, runner_up)) = within.clone().or_else(|| two_best(set, case, target, |_| None)) else {
        assert!(
            found.best.is_none() && found.runner_up.is_none() && !found.within_targets,
            "{}",
            about()
        );
        return "unreachable";
    };
    assert_eq!(found.within_targets, within.is_some(), "{}", about());
    same(set, case, found.best.as_ref(), Some(&best));
    same(set, case, found.runner_up.as_ref(), runner_up.as_ref());
    kind
}

#[track_caller]
fn same(set: &SmallSet, case: &Case, found: Option<&StepSet>, tried: Option<&Tried>) {
    let about = || format!("{tried:?}\n{found:#?}\n{:?}", case.assessment);
    let (Some(found), Some(tried)) = (found, tried) else {
        assert!(found.is_none() && tried.is_none(), "{}", about());
        return;
    };
    assert_eq!(
        (found.half_hours, found.steps.len()),
        (tried.cost, tried.steps as usize),
        "{}",
        about()
    );
    let hours = |range: HourRange| u64::from(range.low) + u64::from(range.high);
    assert_eq!(hours(found.once) + 13 * hours(found.weekly), tried.cost);
    let mut expected = Vec::new();
    for (start, end) in starts(set, case, |_| None).iter().zip(&tried.ends) {
        let item = set.questions.items()[start.place].id;
        for to in start.level.unwrap_or(0) + 1..=*end {
            let known = start.level.is_some() || to > 1;
            expected.push((item, known.then_some(to - 1), to));
        }
    }
    let steps: Vec<_> = found
        .steps
        .iter()
        .map(|step| (step.item, step.from, step.to))
        .collect();
    assert_eq!(steps, expected, "{}", about());
    let after = scored(set, case, &starts(set, case, |_| None), &tried.ends);
    assert!((after.total.interval.low - found.low_after).abs() < 1e-9);
}

/// The best set that is enough, and the best that leaves out a step of it.
fn two_best(
    set: &SmallSet,
    case: &Case,
    target: BandId,
    most: impl Fn(usize) -> Option<u8>,
) -> Option<(Tried, Option<Tried>)> {
    let starts = starts(set, case, most);
    let mut all = every_set(set, case, &starts);
    all.sort_by_key(|tried| (tried.cost, tried.steps, Reverse(tried.ends.clone())));
    let mut enough = all
        .into_iter()
        .filter(|tried| scored(set, case, &starts, &tried.ends).range.lowest >= target);
    let best = enough.next()?;
    let leaves_out = |tried: &Tried| tried.ends.iter().zip(&best.ends).any(|(end, best)| end < best);
    let runner_up = enough.find(leaves_out);
    Some((best, runner_up))
}

fn starts(set: &SmallSet, case: &Case, most: impl Fn(usize) -> Option<u8>) -> Vec<Start> {
    let score = &case.evaluation.score;
    let items = set.questions.items().iter().enumerate();
    let counting = items.filter(|(_, item)| score.state(item.id).counts());
    let start = |(place, item): (usize, &datalabscan::questionnaire::Item)| {
        let split = score
            .gates
            .iter()
            .find(|gate| gate.item == item.id)
            .and_then(|gate| gate.split);
        let level = match split {
            Some(Split { lowest }) => lowest.map(Level::floor),
            None => score.state(item.id).level().map(Level::floor),
        };
        let most = most(place).unwrap_or(set.questions.highest());
        Start {
            place,
            level,
            most: most.max(level.unwrap_or(0)),
        }
    };
    counting.map(start).collect()
}

/// Every set whose steps come after what they should.
fn every_set(set: &SmallSet, case: &Case, starts: &[Start]) -> Vec<Tried> {
    let mut all = vec![Vec::new()];
    for start in starts {
        let ends = start.level.unwrap_or(0)..=start.most;
        let longer = |ends_so_far: &Vec<u8>| {
            let so_far = ends_so_far.clone();
            ends.clone().map(move |end| [so_far.as_slice(), &[end]].concat())
        };
        all = all.iter().flat_map(longer).collect();
    }
    all.into_iter()
        .filter_map(|ends| tried(set, case, starts, ends))
        .collect()
}

fn tried(set: &SmallSet, case: &Case, starts: &[Start], ends: Vec<u8>) -> Option<Tried> {
    let sum = |range: HourRange| u64::from(range.low + range.high);
    let (mut cost, mut steps) = (0, 0);
    for (start, end) in starts.iter().zip(&ends) {
        let first = start.level.unwrap_or(0);
        if start.level.is_none() && *end > first {
            cost += sum(set.items[start.place].ask.unwrap_or(HourRange::new(1, 2)));
        }
        for level in first..*end {
            let hours = hours(set, case, start.place, level);
            cost += sum(hours.once) + 13 * hours.weekly.map_or(0, sum);
            steps += 1;
            let too_early = |before: &usize| {
                let counts = starts.iter().position(|start| start.place == *before);
                counts.is_some_and(|at| ends[at] < set.after_level)
            };
            if hours.after.iter().any(too_early) {
                return None;
            }
        }
    }
    Some(Tried { cost, steps, ends })
}

fn hours<'s>(set: &'s SmallSet, case: &Case, place: usize, level: u8) -> &'s SmallHours {
    let item = set.questions.items()[place].id;
    let gate_applies = case.evaluation.score.gates.iter().any(|gate| gate.item == item);
    let step = &set.items[place].steps[usize::from(level)];
    let instead = step.without_gate.as_ref().filter(|_| !gate_applies);
    instead.unwrap_or(&step.usual)
}

/// The score after the questions that are raised are answered so, by everyone together.
fn scored(set: &SmallSet, case: &Case, starts: &[Start], ends: &[u8]) -> datalabscan::scoring::Score {
    let mut after = Assessment::clone(&case.assessment);
    for (start, end) in starts.iter().zip(ends) {
        if *end == start.level.unwrap_or(0) {
            continue;
        }
        let item = set.questions.items()[start.place].id;
        if after.is_group() {
            let agreed = Agreed {
                level: Level::whole(*end),
                ..Agreed::default()
            };
            after.group.set_agreed(item, Some(agreed));
        } else {
            after.answer_mut(item).response = Response::level(*end);
        }
    }
    score(&set.questions, &after)
}

/// A scan of one to three respondents, in any phase.
fn scan(set: &SmallSet, dice: &mut Dice) -> Assessment {
    let questions = &set.questions;
    let mut scan = with_profile(questions);
    let phases = questions.field(questions.roles().phase).choices();
    let phase = phases[dice.below(phases.len() as u64) as usize].id;
    scan.set_profile(questions.roles().phase, Some(ProfileValue::Choice(phase)));
    let nothing_applies = dice.once_in(20);
    answer(set, &mut scan, nothing_applies, dice);
    if nothing_applies || !dice.once_in(4) {
        return scan;
    }
    let roles: Vec<OptionId> = questions
        .field(questions.roles().role)
        .choices()
        .iter()
        .map(|role| role.id)
        .collect();
    let files: Vec<AnswerFile<std::convert::Infallible>> = (0..=dice.below(2))
        .map(|number| {
            let id = RespondentId::from_bytes([number as u8 + 1; 16]);
            let mut file = scan.invite(questions, id, roles[number as usize + 1], Invitation::default());
            file.author.may_stand_alone = !dice.once_in(3);
            answer(set, &mut file, false, dice);
            AnswerFile {
                name: number.to_string(),
                read: Ok(file),
            }
        })
        .collect();
    scan.author.may_stand_alone = !dice.once_in(3);
    merge(questions, scan, files).scan
}

fn answer(set: &SmallSet, scan: &mut Assessment, nothing_applies: bool, dice: &mut Dice) {
    let levels = u64::from(set.questions.highest()) + 1;
    for item in set.questions.items() {
        let response = match dice.below(10) {
            _ if nothing_applies => Response::NotApplicable("no".to_owned()),
            0 => Response::DontKnow,
            1 => Response::Unanswered,
            2 if dice.once_in(3) => Response::NotApplicable("no".to_owned()),
            _ => Response::level(dice.below(levels).min(dice.below(levels)) as u8),
        };
        scan.answer_mut(item.id).response = response;
    }
}
