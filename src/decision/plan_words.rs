//! The sentences of the plan (chapter 30).

use super::{
    hours::{self, HoursInWords},
    outcome::Outcome,
    plan::{Frame, GateQuestion, PlanTotals, PlanWords, RoleTotal, Schedule, own_plan, plan},
    review::Review,
    say::{Say, as_part},
};
use crate::{
    decision::{Plan, Variant},
    i18n::Language,
    questionnaire::{
        GateId, ItemId, StaffRoleId,
        decision::{StandIn, UrgentDecision},
        template::Value,
    },
};

/// The plan of the report: the municipality's own if it has one, or else that of the advice.
pub(super) fn the_plan(say: &Say) -> Plan {
    let advice = advised(say);
    let outcome = say.outcome;
    if outcome.variant == Variant::NoAdvice || outcome.case.assessment.plan.is_empty() {
        return advice;
    }
    own_plan(outcome.case, &advice, say, outcome.date())
}

/// The plan of the advice; nothing without advice, which isn't the same as nothing to do.
pub(super) fn advised(say: &Say) -> Plan {
    let outcome = say.outcome;
    if outcome.variant == Variant::NoAdvice {
        return Plan::default();
    }
    plan(outcome.case, &schedule(say), say)
}

/// The rows of the advice before words.
pub(super) fn schedule<'o>(say: &Say<'o, '_>) -> Schedule<'o> {
    let outcome = say.outcome;
    let frame = Frame {
        variant: outcome.variant,
        dates: outcome.dates,
        urgent: outcome.urgent(),
        decides: decides(outcome),
        inputs: inputs(outcome),
        stand_in: stand_in(outcome),
        reviewer: outcome.texts.reviewer,
    };
    Schedule::of(outcome.case, &frame)
}

/// Who decides whether work may go on, if that has to be decided.
fn decides(outcome: &Outcome) -> Option<StaffRoleId> {
    let decision = outcome.texts.urgent.decision.as_ref();
    let decision = decision.filter(|decision| outcome.all(&decision.when))?;
    let lead = decision.leads.iter().find(|(when, _)| outcome.all(when));
    lead.map(|(_, role)| *role)
}

/// The gates whose first steps that decision comes after.
fn inputs(outcome: &Outcome) -> Vec<GateId> {
    let decision = outcome.texts.urgent.decision.as_ref();
    decision.map_or_else(Vec::new, |decision| decision.inputs.clone())
}

/// Who leads in the place of somebody who isn't there yet.
fn stand_in(outcome: &Outcome) -> Option<StandIn> {
    let stand_in = outcome.texts.stand_in.as_ref()?;
    outcome.all(&stand_in.when).then(|| stand_in.clone())
}

impl PlanWords for Say<'_, '_> {
    fn language(&self) -> Language {
        self.outcome.request.language
    }

    fn review(&self, review: &Review) -> (String, String) {
        let texts = &self.outcome.texts.plan;
        let (what, short, count) = match review {
            Review::Respondents(count) => (&texts.more_respondents, &texts.more_respondents_short, *count),
            Review::FollowUp { answers, .. } => (&texts.follow_up, &texts.follow_up_short, *answers),
            Review::Discuss { items, .. } => (&texts.discuss, &texts.discuss_short, items.len()),
            Review::Checks(count) => (&texts.answer_checks, &texts.answer_checks_short, *count),
        };
        let values = [("k", Value::Count(count))];
        let say = Say::with(self, &values);
        (say.text(what), say.text(short))
    }

    fn decide(&self, decision: &UrgentDecision) -> (String, String) {
        (self.text(&decision.what), self.text(&decision.short))
    }

    fn step(&self, what: &str, number: &str) -> String {
        match what.strip_suffix('.') {
            Some(sentence) => format!("{sentence} ({number})."),
            None => format!("{what} ({number})"),
        }
    }

    fn if_needed(&self, what: &str) -> String {
        let values = [("wat", as_part_of_sentence(what).into())];
        Say::with(self, &values).text(&self.outcome.texts.plan.if_needed)
    }

    fn ask(&self, question: &GateQuestion) -> String {
        let whether = self.of_gate(question.gate, |texts| &texts.whether);
        let number = &self.outcome.case.questionnaire.item(question.item).number;
        let values = [
            ("wie_weet", self.who_knows(question).into()),
            ("of", format!("{whether} ({number})").into()),
            ("stap", question.first_step.map(as_part).into()),
        ];
        Say::with(self, &values).text(&self.outcome.texts.plan.ask)
    }

    fn look_up(&self, item: ItemId) -> String {
        let item = self.outcome.case.questionnaire.item(item);
        let short = format!(
            "{} ({})",
            item.short.get(self.outcome.request.language),
            item.number
        );
        Say::with(self, &[("kort", short.into())]).text(&self.outcome.texts.plan.look_up)
    }

    fn settle(&self, gate: GateId) -> String {
        let whether = self.of_gate(gate, |texts| &texts.whether);
        let questionnaire = &self.outcome.case.questionnaire;
        let number = &questionnaire.item(questionnaire.gate(gate).item).number;
        let values = [("of", format!("{whether} ({number})").into())];
        Say::with(self, &values).text(&self.outcome.texts.plan.settle)
    }

    fn with(&self, roles: &[&str]) -> String {
        let roles = Value::List(roles.iter().map(|role| (*role).to_owned()).collect());
        Say::with(self, &[("rollen", roles)]).text(&self.outcome.texts.plan.with)
    }

    fn advised(&self, roles: &[&str]) -> String {
        let roles = Value::List(roles.iter().map(|role| (*role).to_owned()).collect());
        Say::with(self, &[("rollen", roles)]).text(&self.outcome.texts.plan.advised)
    }

    fn totals(&self, totals: &PlanTotals) -> Vec<String> {
        let texts = &self.outcome.texts.plan;
        let roles = totals.by_role.iter().enumerate();
        let roles: Vec<String> = roles
            .map(|(place, role)| of_role(self, role, place == 0))
            .collect();
        let values = HoursInWords::of(self, &totals.all).values();
        vec![
            Say::with(self, &[("lijst", roles.join("; ").into())]).text(&texts.by_role),
            Say::with(self, &values).text(&texts.totals),
        ]
    }

    fn more(&self, steps: usize) -> String {
        Say::with(self, &[("k", Value::Count(steps))]).text(&self.outcome.texts.plan.more)
    }

    fn none(&self) -> String {
        self.first(&self.outcome.texts.plan.none).unwrap_or_default()
    }
}

impl Say<'_, '_> {
    /// Who knows how a gate is, with an article.
    fn who_knows(&self, question: &GateQuestion) -> String {
        let (questionnaire, language) = (&self.outcome.case.questionnaire, self.outcome.request.language);
        let ask = questionnaire.item(question.item).dont_know.as_ref();
        let roles = ask.map(|ask| ask.ask.as_slice()).unwrap_or_default();
        if roles.is_empty() {
            let values = [("wie", question.who_knows.into())];
            return Say::with(self, &values).text(&self.outcome.texts.plan.asked);
        }
        let names: Vec<&str> = roles
            .iter()
            .map(|role| questionnaire.staff_role(*role).the.get(language))
            .collect();
        names.join(language.choose(" of ", " or "))
    }
}

fn of_role(say: &Say, role: &RoleTotal, is_first: bool) -> String {
    let texts = &say.outcome.texts.plan;
    let [from, to] = hours::ends(role.total.once);
    let from = if role.total.once.high == 0 {
        ("van", Value::Nothing)
    } else {
        from
    };
    let values = [
        ("rol", role.role.as_str().into()),
        from,
        to,
        (
            "per_week",
            hours::range(say, &texts.weekly, role.total.weekly).into(),
        ),
        ("zonder", hours::numbers(&role.total.estimated_first)),
        ("eerste", if is_first { Value::Count(1) } else { Value::Nothing }),
    ];
    say.with(&values).text(&texts.role)
}

/// With its first letter in lower case: the stop stays, since nothing follows.
fn as_part_of_sentence(sentence: &str) -> String {
    let part = as_part(sentence);
    if sentence.ends_with('.') {
        format!("{part}.")
    } else {
        part
    }
}
