//! `plan --to`: the cheapest steps to a stage, as text or JSON (chapter 30.4).

use std::sync::Arc;

use clap::ArgMatches;

use crate::{
    advice::WEEKS_IN_A_QUARTER,
    cli::{
        Given, Output,
        error::Failure,
        scan::{Opened, open, wants_json},
    },
    evaluation::{Case, LeastEffort, LevelStep, StepSet, least_effort},
    export::least_effort_json,
    i18n::{Language, LeastEffortText, answer_number, folded},
    questionnaire::{Band, BandId, HourRange, Questionnaire},
    scoring::rounded,
};

pub(in crate::cli) fn run(
    questionnaire: &Arc<Questionnaire>,
    matches: &ArgMatches,
    given: Given,
    output: &mut Output,
) -> Result<(), Failure> {
    let target = stage(questionnaire, matches)?;
    let Opened { case, .. } = open(questionnaire, matches, given, output)?;
    let found = least_effort(&case, target);
    if wants_json(matches) {
        output.line(&least_effort_json(&case, &found));
        return Ok(());
    }
    let words = Words {
        case: &case,
        text: LeastEffortText::of(given.language()),
        language: given.language(),
    };
    for line in words.lines(&found) {
        output.line(&line);
    }
    Ok(())
}

/// The stage in argument `to`, by textual id or by name in any language.
fn stage(questionnaire: &Questionnaire, matches: &ArgMatches) -> Result<BandId, Failure> {
    let stage = matches.get_one::<String>("to").map_or("", String::as_str);
    let said = folded(stage.trim());
    let is_meant = |band: &&Band| {
        let names = [&band.key, &band.name.nl, &band.name.en];
        names.iter().any(|name| folded(name) == said)
    };
    let unknown = || Failure::UnknownStage {
        stage: stage.to_owned(),
        known: questionnaire
            .bands()
            .iter()
            .map(|band| band.key.clone())
            .collect(),
    };
    let found = questionnaire.bands().iter().find(is_meant);
    Ok(found.ok_or_else(unknown)?.id)
}

struct Words<'a> {
    case: &'a Case,
    text: LeastEffortText,
    language: Language,
}

impl Words<'_> {
    fn lines(&self, found: &LeastEffort) -> Vec<String> {
        let text = self.text;
        let stage = self.case.questionnaire.band(found.target).name.get(self.language);
        let mut lines = vec![self.case.name(), String::new(), text.title(stage)];
        let best = match &found.best {
            Some(best) if !found.already => best,
            Some(_) => {
                lines.push(text.already(stage));
                return lines;
            }
            None => {
                lines.push(text.unreachable(stage));
                return lines;
            }
        };
        lines.push(text.steps(best.steps.len()));
        lines.extend(self.set(best));
        if !found.within_targets {
            lines.push(text.above_targets(stage));
        }
        lines.push(String::new());
        lines.extend(self.steps(best.steps.iter()));
        if let Some(other) = &found.runner_up {
            lines.extend(self.second(best, other));
        }
        lines.extend([String::new(), text.not_the_advice().to_owned()]);
        lines
    }

    /// Hours once and a week apart, and what becomes of the lowest outcome.
    fn set(&self, set: &StepSet) -> Vec<String> {
        let mut lines = vec![self.text.once(&self.hours(set.once))];
        if set.weekly.high > 0 {
            let quarter = HourRange::new(
                set.weekly.low.saturating_mul(WEEKS_IN_A_QUARTER),
                set.weekly.high.saturating_mul(WEEKS_IN_A_QUARTER),
            );
            lines.push(self.text.weekly(&self.hours(set.weekly), &self.hours(quarter)));
        }
        let before = self.case.evaluation.score.total.interval.low;
        lines.push(self.text.low(rounded(before), rounded(set.low_after)));
        lines
    }

    /// The next best: only what differs from the best.
    fn second(&self, best: &StepSet, other: &StepSet) -> Vec<String> {
        let mut lines = vec![String::new(), self.text.second(other.steps.len())];
        lines.extend(self.set(other));
        let differ = [
            (self.text.without(), best, other),
            (self.text.instead(), other, best),
        ];
        for (title, these, those) in differ {
            let only = these.steps.iter().filter(|step| !those.steps.contains(step));
            let only = self.steps(only);
            if !only.is_empty() {
                lines.push(format!("{title}:"));
                lines.extend(only);
            }
        }
        lines
    }

    fn steps<'s>(&self, steps: impl Iterator<Item = &'s LevelStep>) -> Vec<String> {
        steps.map(|step| format!("  {}", self.step(step))).collect()
    }

    fn step(&self, step: &LevelStep) -> String {
        let item = self.case.questionnaire.item(step.item);
        let what = step
            .step(self.case)
            .map_or("", |step| step.short.get(self.language));
        let number = |level: u8| answer_number(self.language, f64::from(level));
        let answers = match step.from {
            Some(from) => self.text.answers(&number(from), &number(step.to)),
            None => self.text.ask_first(&number(step.to)),
        };
        let mut hours = self.hours(step.once);
        if step.weekly.high > 0 {
            hours = format!("{hours}; {}", self.text.per_week(&self.hours(step.weekly)));
        }
        format!("{} {what} ({answers}): {hours}", item.number)
    }

    fn hours(&self, hours: HourRange) -> String {
        if hours.low == hours.high {
            self.text.hours_exactly(hours.low)
        } else {
            self.text.hours(hours.low, hours.high)
        }
    }
}
