//! Steps in words: what, who, how much and what to do this week (chapters 4, 6 and 8).

use super::{context::Report, words};
use crate::{
    advice::{Advice, Hours, Recommendation},
    questionnaire::{Effort, Horizon, Item},
};

/// A step as the report tells it.
#[derive(Debug, Clone)]
pub(super) struct StepInWords<'a> {
    /// The question that it raises.
    pub(super) item: &'a Item,
    /// What to do.
    pub(super) what: String,
    /// Who does it.
    pub(super) who: String,
    /// Effort class.
    pub(super) effort: Effort,
    /// Hours of own staff.
    pub(super) hours: Hours,
    /// When.
    pub(super) horizon: Horizon,
    /// What to do this week.
    pub(super) this_week: String,
}

/// These steps in words.
pub(super) fn in_words<'a>(report: &Report<'a>, steps: &[Recommendation]) -> Vec<StepInWords<'a>> {
    steps.iter().map(|step| step_in_words(report, step)).collect()
}

/// A step with its number in this report.
pub(super) type NumberedStep<'a> = (usize, StepInWords<'a>);

/// The steps of the report, the soonest first and then in their order, numbered in that order.
pub(super) fn numbered<'a>(report: &Report<'a>) -> Vec<NumberedStep<'a>> {
    let mut steps = report.steps();
    steps.sort_by_key(|step| step.horizon);
    (1..).zip(steps).collect()
}

/// This step in words. Finding out names what to find out, so that it can be read by itself, and is for
/// this quarter.
pub(super) fn step_in_words<'a>(report: &Report<'a>, step: &Recommendation) -> StepInWords<'a> {
    let item = report.questionnaire.item(step.item);
    let hours = Hours::of(step, report.questionnaire);
    match step.advice(report.questionnaire) {
        Advice::Step(advice) => StepInWords {
            item,
            what: report.say(&advice.what).to_owned(),
            who: report.say(&advice.who).to_owned(),
            effort: advice.effort,
            hours,
            horizon: advice.horizon,
            this_week: report.say(&advice.this_week).to_owned(),
        },
        Advice::FindOut => StepInWords {
            item,
            what: find_out(report, item),
            who: asker(report, item),
            effort: Effort::Small,
            hours,
            horizon: Horizon::WithinThreeMonths,
            this_week: report.text.ask_question(report.say(&item.question)),
        },
    }
}

/// Who finds it out: the staff role that the question names, or the respondent.
fn asker(report: &Report, item: &Item) -> String {
    let lead = item.dont_know.as_ref().and_then(|ask| ask.lead);
    let name = lead.map(|role| report.say(&report.questionnaire.staff_role(role).name));
    name.unwrap_or(report.text.respondent()).to_owned()
}

/// "Find out" in running text: the sentence of the question, or the general one (chapter 6).
fn find_out(report: &Report, item: &Item) -> String {
    if let Some(ask) = &item.dont_know {
        return report.say(&ask.what).to_owned();
    }
    let values = [
        ("kort", report.say(&item.short)),
        ("wie_weet", &words::who_knows(report, item)),
    ];
    report.phrase(&report.questionnaire.phrases().find_out_in_summary, &values)
}

/// The effort class with its meaning: `S (hooguit 2 werkdagen)`.
pub(super) fn effort(report: &Report, effort: Effort) -> String {
    let meaning = report.say(report.questionnaire.effort(effort));
    format!("{} ({meaning})", effort.letter())
}

/// The hours of these steps together.
pub(super) fn hours<'s, 'a: 's>(steps: impl IntoIterator<Item = &'s StepInWords<'a>>) -> Hours {
    steps.into_iter().map(|step| step.hours).sum()
}

/// The steps apart by who does them, in order of first appearance (chapter 8: totals per role).
pub(super) fn by_role<'s, 'a>(steps: &'s [StepInWords<'a>]) -> Vec<(&'s str, Vec<&'s StepInWords<'a>>)> {
    let mut roles: Vec<(&str, Vec<&StepInWords>)> = Vec::new();
    for step in steps {
        match roles.iter_mut().find(|(who, _)| *who == step.who) {
            Some((_, theirs)) => theirs.push(step),
            None => roles.push((&step.who, vec![step])),
        }
    }
    roles
}
