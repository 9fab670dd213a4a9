//! `score`: the evaluation as text or JSON.

use std::sync::Arc;

use clap::ArgMatches;

use super::{
    Given, Output,
    error::Failure,
    scan::{Opened, open, wants_json},
};
use crate::{
    advice::Recommendation,
    evaluation::{Case, Weighting},
    export::json,
    i18n::{CliText, GroupText, Language, LookAgainText, join, percentage},
    questionnaire::{Dimension, Questionnaire},
    report::{GroupWords, figures::Points},
    scoring::GateStatus,
};

pub(super) fn run(
    questionnaire: &Arc<Questionnaire>,
    matches: &ArgMatches,
    given: Given,
    output: &mut Output,
) -> Result<(), Failure> {
    let Opened { case, .. } = open(questionnaire, matches, given, output)?;
    if wants_json(matches) {
        output.line(&json(&case));
    } else {
        for line in lines(&case, given) {
            output.line(&line);
        }
    }
    Ok(())
}

fn lines(case: &Case, given: Given) -> Vec<String> {
    let (questionnaire, evaluation) = (&case.questionnaire, &case.evaluation);
    let (text, language) = (given.text, given.language());
    let score = &evaluation.score;
    let mut lines = vec![case.name(), String::new()];
    let sturdiness = if score.band_is_firm() {
        text.same_with_unknowns()
    } else {
        text.provisional()
    };
    lines.push(match score.band_id() {
        Some(band) => format!(
            "{}: {} ({sturdiness})",
            text.stage(),
            questionnaire.band(band).name.get(language)
        ),
        None => format!("{}: {}", text.stage(), text.no_stage()),
    });
    let (low, high) = Points::of_total(case).ends.unwrap_or_default();
    lines.push(match score.total.rounded() {
        Some(total) => text.score_line(total, low, high),
        None => text.no_score_line(low, high),
    });
    let shares =
        [score.total.known_share, score.total.dont_know_share].map(|share| percentage(language, share));
    lines.push(text.known_line(&shares[0], &shares[1]));
    if case.assessment.is_group() {
        lines.extend(group(case, language));
    }
    lines.extend(look_again(case, language));
    if score.band.is_some() {
        let stable = evaluation.weighting == Weighting::Stable;
        lines.push((if stable { text.stable() } else { text.sensitive() }).to_owned());
    }
    lines.extend(section(text.dimensions(), dimensions(case, text, language)));
    lines.extend(section(text.gates(), gates(case, text, language)));
    let steps = evaluation
        .first_steps
        .iter()
        .map(|step| self::step(questionnaire, step, language))
        .collect();
    lines.extend(section(text.steps(), steps));
    let checks = evaluation.checks.iter().map(|fired| {
        let check = questionnaire.check(fired.id);
        format!("{}: {}", check.key, check.text.get(language))
    });
    lines.extend(section(text.checks(), checks.collect()));
    lines.extend([String::new(), questionnaire.limits().get(language).to_owned()]);
    lines
}

/// How far respondents agree, the label, and what the next one still takes.
fn group(case: &Case, language: Language) -> Vec<String> {
    let (questionnaire, evaluation) = (&case.questionnaire, &case.evaluation);
    let (words, text) = (GroupWords::new(questionnaire, language), GroupText::of(language));
    let reliability = &evaluation.reliability;
    let count = reliability.respondents;
    let label = reliability.label(questionnaire);
    let agreement = words.agreement(&evaluation.score.agreement);
    let summary = case.assessment.is_summary().then(|| text.summary().to_owned());
    let lines = [
        summary,
        Some(format!(
            "{}, {}",
            label.name.get(language),
            text.respondents(count)
        )),
        agreement.map(|agreement| format!("{}: {agreement}", text.agreement())),
        words.for_next_label(reliability),
    ];
    lines.into_iter().flatten().collect()
}

/// The answers to look at again, since their sentences have changed.
fn look_again(case: &Case, language: Language) -> Option<String> {
    let outdated = &case.evaluation.look_again;
    let numbers = outdated
        .iter()
        .map(|id| case.questionnaire.item(*id).number.as_str());
    let numbers = join(language, &numbers.collect::<Vec<_>>());
    (!outdated.is_empty()).then(|| LookAgainText::of(language).line(outdated.len(), &numbers))
}

/// A heading with its lines, or nothing at all.
fn section(heading: &str, lines: Vec<String>) -> Vec<String> {
    if lines.is_empty() {
        return lines;
    }
    let indented = lines.into_iter().map(|line| format!("  {line}"));
    [String::new(), heading.to_owned()]
        .into_iter()
        .chain(indented)
        .collect()
}

fn dimensions(case: &Case, text: CliText, language: Language) -> Vec<String> {
    let line = |dimension: &Dimension| {
        let title = format!("{:>2}. {}", dimension.number, dimension.title.get(language));
        let points = Points::of_dimension(case, dimension.id);
        let range = match points.ends {
            None => return format!("{title}: {}", text.nothing_applies()),
            Some((low, high)) if points.is_open() => format!(" ({low}–{high})"),
            Some(_) => String::new(),
        };
        match points.score {
            Some(score) => format!("{title}: {score}{range}"),
            None => format!("{title}: {}{range}", text.too_little_known()),
        }
    };
    case.questionnaire.dimensions().iter().map(line).collect()
}

fn gates(case: &Case, text: CliText, language: Language) -> Vec<String> {
    let line = |result: &crate::scoring::GateResult| {
        let gate = case.questionnaire.gate(result.id);
        let status = match result.status {
            GateStatus::Met => text.met(),
            GateStatus::NotMet => text.not_met(),
            GateStatus::Unknown => text.unknown(),
        };
        format!("{}: {status}", gate.name.get(language))
    };
    case.evaluation.score.gates.iter().map(line).collect()
}

fn step(questionnaire: &Questionnaire, step: &Recommendation, language: Language) -> String {
    let what = step.what(questionnaire, language);
    format!("{} {what}", questionnaire.item(step.item).number)
}
