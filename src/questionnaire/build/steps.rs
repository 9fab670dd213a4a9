//! Steps: what they say, who takes them, their hours and what they come after.

use super::{Scope, dimensions::Context, staff::People};
use crate::{
    i18n::Localized,
    questionnaire::{
        AskStep, Effort, Horizon, HourRange, ItemId, MOST_SHORT_WORDS, MOST_STEP_WORDS, Part, ProblemKind,
        Step,
        source::{SourceAsk, SourceEffort, SourceHorizon, SourcePart, SourceStep},
    },
};

pub(super) fn step(source: &SourceStep, context: &Context, scope: &Scope) -> Step {
    let given = &context.given;
    given.lead.expect(source.lead.is_some(), scope);
    given.short.expect(source.short.is_some(), scope);
    given.once_hours.expect(source.once_hours.is_some(), scope);
    given.done_when.expect(source.done_when.is_some(), scope);
    let what = scope.text_of_words("what", &source.what, MOST_STEP_WORDS);
    let staff = context.staff();
    let People { lead, with, who } =
        staff.people(source.lead.as_ref(), &source.with, source.who.as_ref(), scope);
    if source.who.is_none() && source.lead.is_none() && !given.lead.is_given {
        scope.report(ProblemKind::MissingField("who"));
    }
    let (effort, once_hours) = effort(source, context, scope);
    let mut step = Step {
        short: short(source.short.as_ref(), &what, scope),
        what,
        who,
        lead,
        with,
        effort,
        once_hours,
        weekly_hours: source
            .weekly_hours
            .map(|hours| range("weekly_hours", hours, scope)),
        horizon: match source.horizon {
            SourceHorizon::WithinThreeMonths => Horizon::WithinThreeMonths,
            SourceHorizon::WithinAYear => Horizon::WithinAYear,
            SourceHorizon::AfterAYear => Horizon::AfterAYear,
        },
        after: after(source, context, scope),
        done_when: source
            .done_when
            .as_ref()
            .map(|text| scope.text("done_when", text)),
        this_week: scope.text("this_week", &source.this_week),
        parts: Vec::new(),
        without_gate: source
            .without_gate
            .as_ref()
            .map(|instead| Box::new(self::step(instead, context, &scope.at("without_gate")))),
    };
    step.parts = parts(&source.parts, &step, context, scope);
    step
}

/// The step to an answer that nobody who answered knows.
pub(super) fn ask(source: &SourceAsk, context: &Context, scope: &Scope) -> AskStep {
    let staff = context.staff();
    context.given.lead.expect(source.lead.is_some(), scope);
    AskStep {
        what: scope.text_of_words("what", &source.what, MOST_STEP_WORDS),
        lead: staff.people(source.lead.as_ref(), &[], None, scope).lead,
        ask: staff.others("ask", &source.ask, None, scope),
        once_hours: source
            .once_hours
            .map_or(HourRange::ASKING, |hours| range("once_hours", hours, scope)),
    }
}

fn short(
    source: Option<&crate::questionnaire::source::SourceText>,
    what: &Localized,
    scope: &Scope,
) -> Localized {
    source.map_or_else(
        || what.clone(),
        |short| scope.text_of_words("short", short, MOST_SHORT_WORDS),
    )
}

/// Class and hours: each follows from the other if only one of them is given.
fn effort(source: &SourceStep, context: &Context, scope: &Scope) -> (Effort, Option<HourRange>) {
    let class = source.effort.map(|class| match class {
        SourceEffort::S => Effort::Small,
        SourceEffort::M => Effort::Medium,
        SourceEffort::L => Effort::Large,
    });
    let hours = source.once_hours.map(|hours| range("once_hours", hours, scope));
    match (class, hours) {
        (None, None) => {
            if !context.given.once_hours.is_given {
                scope.report(ProblemKind::MissingField("effort"));
            }
            (Effort::Small, None)
        }
        (Some(class), None) => (class, class.usual_hours()),
        (class, Some(hours)) => {
            let fitting = Effort::of(hours);
            if class.is_some_and(|class| class != fitting) {
                scope
                    .at("effort")
                    .report(ProblemKind::EffortDoesNotFit(fitting.letter()));
            }
            (fitting, Some(hours))
        }
    }
}

fn range(part: &'static str, (low, high): (u32, u32), scope: &Scope) -> HourRange {
    if low > high || high == 0 {
        scope.at(part).report(ProblemKind::HoursOutOfOrder { low, high });
    }
    HourRange::new(low.min(high), high)
}

fn after(source: &SourceStep, context: &Context, scope: &Scope) -> Vec<ItemId> {
    let list = scope.at("after");
    let item = |(at, id): (usize, &String)| context.names.item(id, &list.at(at));
    source.after.iter().enumerate().filter_map(item).collect()
}

fn parts(sources: &[SourcePart], step: &Step, context: &Context, scope: &Scope) -> Vec<Part> {
    let list = scope.at("parts");
    let part = |(at, source): (usize, &SourcePart)| part(source, step, context, &list.at(at));
    let parts: Vec<Part> = sources.iter().enumerate().map(part).collect();
    let sum: HourRange = parts.iter().map(|part| part.once_hours).sum();
    if let Some(hours) = step.once_hours.filter(|hours| !parts.is_empty() && *hours != sum) {
        list.report(ProblemKind::PartsDoNotAddUp { sum, hours });
    }
    parts
}

fn part(source: &SourcePart, step: &Step, context: &Context, scope: &Scope) -> Part {
    let what = scope.text_of_words("what", &source.what, MOST_STEP_WORDS);
    let people = context
        .staff()
        .people(source.lead.as_ref(), &source.with, None, scope);
    let own = source.lead.is_some();
    Part {
        short: short(source.short.as_ref(), &what, scope),
        what,
        who: if own { people.who } else { step.who.clone() },
        lead: if own { people.lead } else { step.lead },
        with: people.with,
        once_hours: range("once_hours", source.once_hours, scope),
        at_once: source.at_once,
    }
}
