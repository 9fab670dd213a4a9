//! Why (chapter 27.4), and how far themes are from their targets (chapter 28.2).

use super::{
    Variant,
    outcome::{GateFact, Outcome},
    say::Say,
};
use crate::{
    questionnaire::{DimensionId, GateState, template::Value},
    scoring::rounded,
};

/// Page 1 gives at most this many reasons.
const MOST_REASONS: usize = 3;

/// A theme this many points below its target score is far from it.
const FAR: u32 = 10;

/// A theme that is far from its target.
#[derive(Debug, Clone, Copy)]
pub(super) struct Gap {
    pub dimension: DimensionId,
    pub score: u32,
    pub target: u32,
}

/// Why; at most three, the most telling first.
pub(super) fn reasons(say: &Say) -> Vec<String> {
    let texts = &say.outcome.texts.reasons;
    if say.outcome.variant == Variant::NoAdvice {
        return Vec::new();
    }
    let mut reasons = say.every(&texts.first);
    reasons.truncate(1);
    open_gates(say, &mut reasons);
    reasons.extend(say.every(&texts.answers));
    reasons.extend(gaps(say.outcome).first().map(|gap| of_gap(say, gap)));
    reasons.extend(say.first(&texts.arranged));
    reasons.truncate(MOST_REASONS);
    reasons
}

/// A sentence for each open gate; if there's no room for all, the last sentence names the others.
fn open_gates(say: &Say, reasons: &mut Vec<String>) {
    let room = MOST_REASONS - reasons.len();
    let open: Vec<&GateFact> = say.outcome.open_gates().collect();
    let alone = if open.len() > room { room - 1 } else { open.len() };
    let (first, others) = open.split_at(alone);
    reasons.extend(first.iter().map(|gate| of_gate(say, gate)));
    if !others.is_empty() {
        let names = others.iter().map(|gate| say.marked_name(gate)).collect();
        let values = [("lijst", Value::List(names))];
        reasons.push(say.with(&values).text(&say.outcome.texts.reasons.also_open));
    }
}

fn of_gate(say: &Say, gate: &GateFact) -> String {
    let texts = &say.outcome.texts.reasons;
    let sentence = match gate.state {
        GateState::Unknown => &texts.unknown,
        GateState::Unanswered => &texts.unanswered,
        GateState::Split => &texts.split,
        _ => return say.of_gate(gate.id, |texts| &texts.not_met),
    };
    let clause = say.of_gate(gate.id, |texts| &texts.whether);
    say.with(&[("of", clause.into())]).text(sentence)
}

fn of_gap(say: &Say, gap: &Gap) -> String {
    say.with(&gap_values(say, gap))
        .text(&say.outcome.texts.reasons.gap)
}

pub(super) fn gap_values(say: &Say, gap: &Gap) -> [(&'static str, Value); 3] {
    [
        ("thema", say.theme(gap.dimension).into()),
        ("s", Value::Points(gap.score)),
        ("t", Value::Points(gap.target)),
    ]
}

/// Themes that are far from their targets and whose score readers may know, the furthest first.
pub(super) fn gaps(outcome: &Outcome) -> Vec<Gap> {
    let evaluation = &outcome.case.evaluation;
    let themes = evaluation.score.dimensions.iter().zip(&evaluation.target_scores);
    let gap = |(theme, target): (&crate::scoring::DimensionScore, &Option<f64>)| {
        let (score, target) = (theme.rounded()?, rounded((*target)?));
        Some(Gap {
            dimension: theme.id,
            score,
            target,
        })
    };
    let mut gaps: Vec<Gap> = themes
        .filter_map(gap)
        .filter(|gap| gap.target >= gap.score + FAR && !outcome.hides_score(gap.dimension))
        .collect();
    gaps.sort_by_key(|gap| std::cmp::Reverse(gap.target - gap.score));
    gaps
}
