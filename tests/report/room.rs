//! Page 1 fits on one page, whatever is asked (chapter 27.1), and pages are filled as they should be (chapter 33).

use datalabscan::{
    assessment::{Agreed, Assessment, ProfileValue, Response},
    decision::{Decision, ProposalRow, Variant},
    i18n::{Language, PageText},
    questionnaire::FieldKind,
    report::{
        ReportOptions,
        document::{Block, Document, plain_text},
        layout::{fill, layout},
    },
};

use crate::{
    cases::{case, cases},
    common::questions,
    decision,
    group::give_reasons,
    options, pages, report,
    versions::anchors,
};

/// The page with what may never be missing from it.
fn holds(name: &str, assessment: &Assessment, options: &ReportOptions) {
    let document = report(assessment, options);
    let decision = decision(assessment, options);
    let first = pages(&document)[0];
    let alone = Document {
        blocks: first.to_vec(),
        ..document.clone()
    };
    let language = options.language;
    assert_eq!(
        fill(&alone).len(),
        1,
        "{name}.{}: page 1 runs over",
        language.code()
    );
    let frames = layout(&document, PageText::of(language));
    let place = |anchor: &str| frames.anchors.get(anchor).map(|place| place.page);
    assert_eq!(place("certainty"), Some(0), "{name}");
    assert_eq!(place("standing"), Some(1), "{name}.{}", language.code());
    never_gives_way(name, &decision, &plain_text(first));
}

/// Title, advice, stops, dates, hours, the line to tick, the band with its open preconditions, the label.
fn never_gives_way(name: &str, decision: &Decision, page: &str) {
    let mut wanted: Vec<&str> = vec![&decision.title, &decision.subtitle, &decision.advice];
    wanted.extend(decision.reasons.iter().map(String::as_str));
    wanted.extend(
        decision
            .stops
            .iter()
            .flat_map(|stops| &stops.rows)
            .map(String::as_str),
    );
    wanted.extend(decision.certainty.iter().map(|pair| pair.value.as_str()));
    wanted.push(&decision.agenda.sentence);
    wanted.extend(decision.proposal.iter().map(|proposal| proposal.totals.as_str()));
    wanted.extend(
        decision
            .missing
            .iter()
            .flat_map(|missing| missing.rows.iter().flatten())
            .map(String::as_str),
    );
    for words in wanted {
        assert!(page.contains(words), "{name} lacks: {words}\n{page}");
    }
    assert_eq!(
        page.contains("______"),
        decision.agenda.to_tick.is_some(),
        "{name}"
    );
    // Dates and hours of every row are there, also when rows are folded.
    if let Some(proposal) = &decision.proposal {
        let is_there = |row: &ProposalRow| {
            let cells = [&row.ready, &row.once, &row.weekly]
                .map(String::as_str)
                .join(" | ");
            page.lines().any(|line| line.ends_with(&format!(" | {cells}")))
        };
        let mut tables = [&proposal.rows].into_iter().chain(&proposal.shorter);
        assert!(tables.any(|rows| rows.iter().all(is_there)), "{name}\n{page}");
    }
    // Every step of a row is there, too.
    let steps = decision
        .proposal
        .iter()
        .flat_map(|proposal| &proposal.rows)
        .flat_map(|row| &row.steps);
    for step in steps {
        let is_there = page.lines().any(|line| {
            let numbers = line.split(" | ").next().unwrap_or_default();
            numbers
                .replace('\u{a0}', " ")
                .split(", ")
                .any(|part| match part.split_once('–') {
                    Some((from, to)) => {
                        let ends = (from.parse::<usize>(), to.parse::<usize>());
                        matches!(ends, (Ok(from), Ok(to)) if (from..=to).contains(step))
                    }
                    None => part.parse::<usize>() == Ok(*step),
                })
        });
        assert!(is_there, "{name}: step {step} isn't on page 1\n{page}");
    }
}

/// The scan with a long name, all policy areas and a high rate.
fn crowded(mut assessment: Assessment) -> Assessment {
    let roles = questions().roles();
    let name = "Samenwerkende gemeenten Noordoost-Fryslân en omliggende eilan";
    assert_eq!(name.chars().count(), 61);
    assessment.set_profile(roles.name, Some(ProfileValue::Text(name[1..].to_owned())));
    assessment.set_profile(roles.hourly_rate, Some(ProfileValue::Number(1_000.0)));
    for field in questions().fields() {
        if let FieldKind::Choices(choices) = &field.kind {
            let all = choices.iter().map(|choice| choice.id).collect();
            assessment.set_profile(field.id, Some(ProfileValue::Choices(all)));
        }
    }
    assessment
}

/// Nobody knows whether anything is arranged.
fn nothing_known_of_gates(mut assessment: Assessment) -> Assessment {
    for gate in questions().gates() {
        assessment.answer_mut(gate.item).response = Response::DontKnow;
    }
    assessment
}

#[test]
fn page_one_is_one_page_whatever_must_be_on_it() {
    for (name, assessment) in cases() {
        for language in Language::ALL {
            let options = options(language);
            holds(&name, &assessment, &options);
            holds(
                &format!("{name}, crowded"),
                &crowded(assessment.clone()),
                &options,
            );
        }
    }
}

#[test]
fn page_one_is_one_page_when_nothing_is_known_of_preconditions() {
    for (name, variant) in [
        ("three-agreed", Variant::Provisional),
        ("running-nothing-arranged", Variant::Provisional),
        ("nothing-answered", Variant::NoAdvice),
    ] {
        let assessment = crowded(nothing_known_of_gates(case(name)));
        for language in Language::ALL {
            let own = options(language);
            let made = decision(&assessment, &own);
            assert_eq!(made.variant, variant, "{name}");
            holds(name, &assessment, &own);
            if variant != Variant::NoAdvice {
                let public = ReportOptions {
                    publication: true,
                    ..own
                };
                holds(name, &assessment, &public);
            }
        }
    }
    let mut nothing_arranged = case("three-agreed");
    for gate in questions().gates() {
        nothing_arranged
            .group
            .set_agreed(gate.item, Some(Agreed::default()));
    }
    give_reasons(&mut nothing_arranged);
    for (decided, language) in [case("three-agreed"), nothing_arranged]
        .iter()
        .flat_map(|scan| Language::ALL.map(|language| (crowded(scan.clone()), language)))
    {
        let options = ReportOptions {
            status: "concept voor het overleg van donderdag".to_owned(),
            ..options(language)
        };
        assert_eq!(decision(&decided, &options).variant, Variant::Decision);
        holds("three-agreed", &decided, &options);
    }
}

/// What gives way does so in order: nothing while there is room.
#[test]
fn nothing_gives_way_while_there_is_room() {
    let mut given_way = Vec::new();
    for (name, assessment) in cases() {
        let options = options(Language::Dutch);
        let document = report(&assessment, &options);
        let page = pages(&document)[0];
        let (text, decision) = (plain_text(page), decision(&assessment, &options));
        let alternatives = decision.alternatives.as_ref();
        let has_tip = alternatives
            .and_then(|one| one.tip.as_ref())
            .is_none_or(|tip| text.contains(tip));
        let is_small = matches!(page, [Block::Smaller(_)]);
        let has_all = decision.inaction.iter().all(|sentence| text.contains(sentence));
        // In the order of the chapter: the tip goes before a sentence, and both before type gets smaller.
        assert!(
            has_all || !has_tip || alternatives.is_none_or(|one| one.tip.is_none()),
            "{name}"
        );
        given_way.push((has_tip, has_all, is_small));
    }
    assert!(given_way.contains(&(true, true, false)), "some keep everything");
    assert!(
        given_way.iter().any(|(.., is_small)| *is_small),
        "some need smaller type"
    );
}

/// Of pages 2 and on at most a third is left white at the foot, but for page 3, the last one, and one before a row or a
/// group that doesn't fit (chapter 33, rule 1).
#[test]
fn pages_are_filled() {
    for (name, assessment) in cases() {
        if ["twelve-respondents", "long-notes"].contains(&name.as_str()) {
            continue;
        }
        for language in Language::ALL {
            let document = report(&assessment, &options(language));
            let filled = fill(&document);
            let last = filled.len() - 1;
            for (i, part) in filled.iter().enumerate() {
                // The glossary stays together, on the last page where it doesn't fit on the one before.
                let is_before_group = i + 1 == last && part + filled[last] > 1.0;
                let is_excepted = [0, 2, last].contains(&i)
                    || is_before_group
                    || decision(&assessment, &options(language)).plan.rows.len() < 6 && i == 3;
                assert!(
                    is_excepted || *part >= 0.66,
                    "{name}.{}: page {} is filled to {part:.2}: {filled:?}",
                    language.code(),
                    i + 1
                );
            }
        }
    }
}

/// What else is possible stands where there's room for it, and page 1 says where (chapter 27.1, step 8).
#[test]
fn what_else_is_possible_goes_where_there_is_room() {
    for language in Language::ALL {
        let pages = anchors("running-nothing-arranged", &options(language));
        let has = |page: usize, anchor: &str| pages[page].iter().any(|one| one == anchor);
        assert!(has(0, "elsewhere") && has(1, "alternatives") && !has(3, "alternatives"));
        let document = report(&case("running-nothing-arranged"), &options(language));
        let says = language.choose("Zie bladzijde 2.", "See page 2.");
        assert!(document.plain_text().contains(says), "{says}");
    }
}

/// Part 1 takes four pages, or two without advice (chapter 23.2).
#[test]
fn the_pages_to_decide_on_are_four() {
    for (name, assessment) in cases() {
        for language in Language::ALL {
            let options = ReportOptions {
                short: true,
                ..options(language)
            };
            let document = report(&assessment, &options);
            let expected = match decision(&assessment, &options).variant {
                Variant::NoAdvice => 2,
                _ => 4,
            };
            let filled = fill(&document);
            assert_eq!(filled.len(), expected, "{name}.{}: {filled:?}", language.code());
        }
    }
}
