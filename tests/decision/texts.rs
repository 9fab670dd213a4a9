//! What holds for every text (chapter 34), whatever was answered and whatever the report is for.

use datalabscan::{
    assessment::{Assessment, ItemState, ProfileValue, Response, item_state},
    decision::{Decision, Request, Variant, decide, why_not_published},
    evaluation::Case,
    i18n::{Language, sentences},
    questionnaire::template::words_of,
    scoring::{KNOWN_FOR_TOTAL, score},
};
use proptest::prelude::*;

use crate::{
    common::{everything_applies, has_words, plural_of_one, questions, random},
    figures, page,
    scans::{DAY, by_three, decided, publication},
};

/// Sentences have at most this many words; enumerations, which follow a colon, don't count.
const MOST_WORDS: usize = 25;

/// So many things stop as a precaution, at most (chapter 27.5).
pub const MOST_STOPS: usize = 4;

/// Cells of the tables have at most this many.
const MOST_WORDS_IN_CELL: usize = 45;

fn requests() -> Vec<Request> {
    let of = |language| [Request::new(language, DAY), publication(language)];
    Language::ALL.into_iter().flat_map(of).collect()
}

/// Everything of the decision that isn't a cell of a table, or quoted.
fn running_text(decision: &Decision) -> Vec<&str> {
    let mut texts: Vec<&str> = vec![&decision.advice, &decision.agenda.sentence];
    let lists = [
        &decision.reasons,
        &decision.inaction,
        &decision.standing.meaning,
        &decision.preconditions.foot,
    ];
    texts.extend(lists.into_iter().flatten().map(String::as_str));
    texts.extend(decision.standing.gaps.iter().map(|(_, text)| text.as_str()));
    texts.extend(decision.plan.more.as_deref());
    texts.extend(
        decision
            .stops
            .iter()
            .flat_map(|stops| &stops.rows)
            .map(String::as_str),
    );
    texts.extend(decision.certainty.iter().map(|pair| pair.value.as_str()));
    let alternatives = decision.alternatives.iter();
    texts.extend(
        alternatives
            .flat_map(|one| one.none.iter().chain([&one.now]))
            .map(String::as_str),
    );
    texts
}

fn cells(decision: &Decision) -> Vec<&str> {
    let open = decision.preconditions.open.iter();
    let cells = open.flat_map(|row| [&row.not_allowed, &row.may_go_on, &row.needed, &row.signs]);
    let rows = decision.proposal.iter().flat_map(|proposal| &proposal.rows);
    let rows = rows.filter(|row| row.id != "DR-Z").map(|row| &row.what);
    cells.chain(rows).map(String::as_str).collect()
}

/// The words of the longest sentence, without the enumeration behind its colon.
fn longest(text: &str) -> usize {
    let words = |sentence: &str| {
        let (start, rest) = sentence.split_once(": ").unwrap_or((sentence, ""));
        let is_list = rest.contains(", ") || rest.contains(" en ") || rest.contains(" and ");
        words_of(start) + if is_list { 0 } else { words_of(rest) }
    };
    sentences(text).into_iter().map(words).max().unwrap_or_default()
}

fn check(decision: &Decision, language: Language) -> Result<(), TestCaseError> {
    let text = page::text(decision);
    for wrong in ["{", "}", "[", "]", "|", " .", " ,", " ;", "()", "‘’", ".."] {
        prop_assert!(!text.contains(wrong), "{wrong}: {text}");
    }
    prop_assert_eq!(plural_of_one(&text), None, "{}", text);
    let doubled = text.lines().find(|line| line.trim_start().contains("  "));
    prop_assert_eq!(doubled, None, "a double space");
    let forbidden = &questions().decision().forbidden[language as usize];
    let found = forbidden.iter().find(|word| has_words(&text, word));
    prop_assert_eq!(found, None, "{}", text);
    for sentence in running_text(decision) {
        prop_assert!(
            longest(sentence) <= MOST_WORDS,
            "{} words: {sentence}",
            longest(sentence)
        );
    }
    for cell in cells(decision) {
        prop_assert!(
            words_of(cell) <= MOST_WORDS_IN_CELL,
            "{} words: {cell}",
            words_of(cell)
        );
    }
    Ok(())
}

/// Rows, numbers and hours on all pages agree.
fn agree(decision: &Decision) -> Result<(), TestCaseError> {
    let steps = |gate| {
        decision
            .plan
            .rows
            .iter()
            .filter(move |row| row.gate == Some(gate) || row.settles.contains(&gate))
    };
    for row in &decision.preconditions.open {
        prop_assert!(
            steps(row.gate).next().is_some() || decision.plan.rows.is_empty(),
            "{row:?}"
        );
    }
    let stops = decision.stops.iter().flat_map(|stops| &stops.rows);
    prop_assert!(stops.count() <= MOST_STOPS, "{:?}", decision.stops);
    let Some(proposal) = &decision.proposal else {
        return Ok(());
    };
    ticks(decision)?;
    let stops = decision.plan.rows.iter().filter(|row| row.is_stop);
    for row in stops {
        let number = format!("stap {}", row.number);
        let is_carried = proposal.rows.iter().any(|one| one.steps.contains(&row.number));
        let is_counted =
            proposal.totals.contains("Het stoppen zelf") || proposal.totals.contains("The stopping itself");
        prop_assert!(is_carried || is_counted, "{number}: {}", proposal.totals);
    }
    let totals = decision.plan.totals.iter().chain([&proposal.totals]);
    for total in totals {
        prop_assert!(
            !total.contains("meer dan") && !total.contains("more than"),
            "{total}"
        );
    }
    for rows in [&proposal.rows].into_iter().chain(&proposal.shorter) {
        let mut carried: Vec<usize> = rows.iter().flat_map(|row| row.steps.clone()).collect();
        carried.sort_unstable();
        let mut once = carried.clone();
        once.dedup();
        prop_assert_eq!(&carried, &once, "a step is carried twice");
        prop_assert!(carried.iter().all(|step| *step <= decision.plan.rows.len()));
        prop_assert!(rows.len() <= 7);
    }
    if decision.variant == Variant::Decision {
        let carried: usize = proposal.rows.iter().map(|row| row.steps.len()).sum();
        prop_assert_eq!(carried, decision.plan.rows.len(), "every step is decided on");
    }
    Ok(())
}

/// Each ban of page 1 names ticks of page 3 that lift it, and nothing is due later than the plan says (chapters 27.5 and
/// 27.8).
fn ticks(decision: &Decision) -> Result<(), TestCaseError> {
    let open: Vec<&str> = decision
        .preconditions
        .open
        .iter()
        .map(|row| row.number.as_str())
        .collect();
    prop_assert_eq!(decision.preconditions.tick.is_empty(), open.is_empty());
    for row in decision
        .stops
        .iter()
        .filter(|stops| stops.any)
        .flat_map(|stops| &stops.rows)
    {
        let Some((_, ticks)) = row.rsplit_once('(') else {
            return Err(TestCaseError::fail(format!("no tick lifts this: {row}")));
        };
        let ticks = ticks.split(';').next().unwrap_or_default();
        let numbers = ticks.split([' ', ',', ')']).filter(|word| word.contains('.'));
        let numbers: Vec<&str> = numbers
            .map(|word| word.trim_end_matches(['.', ')']))
            .filter(|word| !word.is_empty())
            .collect();
        prop_assert!(
            !numbers.is_empty() && numbers.iter().all(|number| open.contains(number)),
            "{}",
            row
        );
    }
    let ticks = decision.preconditions.open.iter().filter_map(|row| row.tick_by);
    let is_late = ticks.max().is_some_and(|tick| tick > decision.dates.back);
    let says = ["komt uiterlijk", "komen uiterlijk", " follow"]
        .iter()
        .any(|word| decision.agenda.sentence.contains(word));
    prop_assert_eq!(says, is_late, "{}", &decision.agenda.sentence);
    Ok(())
}

/// What holds for work that goes on with personal data while nobody decided that it may.
fn is_running_with_open_basis(case: &Case) -> bool {
    let texts = questions().decision();
    let running = texts
        .term_names
        .iter()
        .position(|name| name == "running")
        .unwrap();
    let facts = datalabscan::scoring::ScoredFacts {
        assessment: &case.assessment,
        score: &case.evaluation.score,
    };
    let open = |key: &str| {
        case.open_gates()
            .iter()
            .any(|gate| questions().gate(gate.id).key == key)
    };
    texts.terms[running].holds(&facts) && (open("grondslag") || open("dpia"))
}

fn every_report(scan: &Assessment) -> Result<(), TestCaseError> {
    let case = Case::new(questions(), scan.clone()).unwrap();
    for request in requests() {
        if request.is_publication && why_not_published(&case, request.language, DAY).is_some() {
            continue;
        }
        let decision = decide(&case, &request);
        check(&decision, request.language)?;
        agree(&decision)?;
        figures::agree(&decision, request.language)?;
        if is_running_with_open_basis(&case) && request.language == Language::Dutch {
            let says = ["stil", "beoordelen en besluiten"]
                .iter()
                .any(|words| decision.advice.contains(words));
            prop_assert!(
                says || decision.variant == Variant::NoAdvice,
                "{}",
                decision.advice
            );
            prop_assert!(!page::text(&decision).contains("gewone start"));
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_text_is_finished(scan in random::assessment()) {
        every_report(&scan)?;
    }

    #[test]
    fn every_text_is_finished_when_much_is_open(scan in random::reported()) {
        every_report(&scan)?;
    }

    #[test]
    fn every_text_of_a_decision_is_finished(scan in random::around_a_level()) {
        let scan = by_three(scan);
        let case = Case::new(questions(), scan.clone()).unwrap();
        prop_assume!(Variant::of(&case) == Variant::Decision);
        every_report(&scan)?;
    }
}

/// Chapter 23.1: 70 percent of the weight, not rounded.
#[test]
fn what_is_asked_follows_from_what_is_known() {
    let shares = |known: usize| {
        let mut scan = everything_applies();
        for item in &questions().items()[..known] {
            scan.answer_mut(item.id).response = Response::level(2);
        }
        let case = Case::new(questions(), scan).unwrap();
        (case.evaluation.score.total.known_share, Variant::of(&case))
    };
    let all: Vec<(f64, Variant)> = (0..=questions().items().len()).map(shares).collect();
    let enough = |share: f64| share >= KNOWN_FOR_TOTAL - 1e-9;
    assert!(
        all.iter()
            .any(|(share, _)| (0.68..KNOWN_FOR_TOTAL).contains(share))
    );
    for (share, variant) in all {
        let expected = if enough(share) {
            Variant::Provisional
        } else {
            Variant::NoAdvice
        };
        assert_eq!(variant, expected, "{share}");
    }
    let label = |words: &str| decided(words, Language::Dutch).variant;
    assert_eq!(
        [label("three"), label("")],
        [Variant::Decision, Variant::Provisional]
    );
}

/// Just below 70 percent is too little, whatever it's rounded to.
#[test]
fn just_below_the_limit_is_too_little() {
    let mut closest = (0.0, everything_applies());
    for field in questions().fields() {
        for choice in field.choices() {
            let mut scan = everything_applies();
            scan.set_profile(field.id, ProfileValue::parse(field, &choice.key).ok().flatten());
            let scan = known_below_the_limit(scan);
            let share = score(questions(), &scan).total.known_share;
            if share > closest.0 {
                closest = (share, scan);
            }
        }
    }
    let (share, mut scan) = closest;
    assert!((0.695..KNOWN_FOR_TOTAL).contains(&share), "{share}");
    let variant = |scan: &Assessment| Variant::of(&Case::new(questions(), scan.clone()).unwrap());
    assert_eq!(variant(&scan), Variant::NoAdvice);
    let mut items = questions().items().iter();
    let open = items.find(|item| item_state(item, &scan) == ItemState::Unanswered);
    scan.answer_mut(open.unwrap().id).response = Response::level(2);
    assert_eq!(variant(&scan), Variant::Provisional);
}

/// As many answers as stay below the limit, the heaviest questions first.
fn known_below_the_limit(mut scan: Assessment) -> Assessment {
    let mut items: Vec<_> = questions().items().iter().collect();
    items.sort_by_key(|item| std::cmp::Reverse(item.weight));
    for item in items {
        let mut more = scan.clone();
        more.answer_mut(item.id).response = Response::level(2);
        if score(questions(), &more).total.known_share < KNOWN_FOR_TOTAL - 1e-9 {
            scan = more;
        }
    }
    scan
}

/// Only with advice there is something to publish.
#[test]
fn without_advice_nothing_is_published() {
    let refused = |words: &str, language| {
        let case = Case::new(questions(), crate::scans::scan(words)).unwrap();
        why_not_published(&case, language, DAY)
    };
    assert_eq!(
        refused("rest=-", Language::Dutch).as_deref(),
        Some("Er is nog te weinig bekend voor een versie voor publicatie.")
    );
    assert!(refused("rest=-", Language::English).is_some());
    assert_eq!(refused("", Language::Dutch), None);
}

/// A scan without answers has the questions that nobody knows, each once.
#[test]
fn what_is_missing_is_each_question_once() {
    let missing = decided("rest=-", Language::Dutch).missing.unwrap();
    assert_eq!(missing.rows.len(), 7);
    let mut numbers: Vec<&str> = missing.rows.iter().flat_map(|row| row[1].split(", ")).collect();
    assert_eq!(numbers.len(), questions().items().len());
    numbers.sort_unstable();
    numbers.dedup();
    assert_eq!(numbers.len(), questions().items().len());
    let scan = crate::scans::scan("rest=-");
    let unknown = questions()
        .items()
        .iter()
        .filter(|item| item_state(item, &scan).level().is_none());
    assert_eq!(unknown.count(), numbers.len());
}
