//! Hours and numbers of steps that stand in more than one place are the same in each (chapters 24.2 and 30.1).

use datalabscan::{
    decision::{Decision, PlanRow, ProposalRow, Variant},
    i18n::Language,
    questionnaire::GateId,
};
use proptest::prelude::*;

use crate::common::questions;

type Range = (u32, u32);

pub fn agree(decision: &Decision, language: Language) -> Result<(), TestCaseError> {
    let Some(proposal) = &decision.proposal else {
        return Ok(());
    };
    let rows = &decision.plan.rows;
    for table in [&proposal.rows].into_iter().chain(&proposal.shorter) {
        for row in table {
            of_a_row(row, rows)?;
        }
        prop_assert_eq!(
            sum(table.iter().map(|row| printed(&row.once))),
            sum(proposal.rows.iter().map(|row| printed(&row.once)))
        );
    }
    let decided = sum(proposal.rows.iter().map(|row| printed(&row.once)));
    says(&proposal.totals, decided, language)?;
    let all = sum(rows.iter().filter_map(|row| row.once));
    let totals = decision.plan.totals.join(" ");
    says(&totals, all, language)?;
    if all != decided {
        says(&proposal.totals, all, language)?;
    }
    gates_are_carried(decision, &proposal.rows)
}

/// A decision has the hours of its steps, and none for what is estimated first.
fn of_a_row(row: &ProposalRow, plan: &[PlanRow]) -> Result<(), TestCaseError> {
    let steps = || row.steps.iter().map(|number| &plan[number - 1]);
    prop_assert!(steps().all(|step| row.steps.contains(&step.number)));
    let expected = [
        sum(steps().filter_map(|step| step.once)),
        sum(steps().filter_map(|step| step.weekly)),
    ];
    prop_assert_eq!([printed(&row.once), printed(&row.weekly)], expected, "{:?}", row);
    if steps().all(|step| step.once.is_none()) {
        prop_assert!(!row.once.contains(|c: char| c.is_ascii_digit()), "{:?}", row);
    }
    Ok(())
}

/// Page 1 names the steps of open preconditions by the numbers that they have in the plan: of a decision all, of what is
/// only prepared at least one.
fn gates_are_carried(decision: &Decision, rows: &[ProposalRow]) -> Result<(), TestCaseError> {
    let texts = &questions().decision().rows;
    let of_gates = || decision.plan.rows.iter().filter(|step| step.gate.is_some());
    let carrying = |step: &PlanRow| rows.iter().find(|row| row.steps.contains(&step.number));
    for step in of_gates() {
        let Some(row) = carrying(step) else {
            let mut others = of_gates().filter(|other| other.gate == step.gate);
            let is_prepared = decision.variant == Variant::Provisional;
            prop_assert!(
                is_prepared && others.any(|other| other.is_stop || carrying(other).is_some()),
                "{:?}",
                step
            );
            continue;
        };
        let mut named = texts.iter().filter(|text| text.id == row.id).peekable();
        let is_about = |gates: &[GateId]| gates.iter().any(|gate| step.gate == Some(*gate));
        prop_assert!(
            named.peek().is_none() || named.any(|text| is_about(&text.gates)),
            "{:?} carries {:?}",
            row,
            step
        );
    }
    Ok(())
}

fn sum(ranges: impl Iterator<Item = Range>) -> Range {
    ranges.fold((0, 0), |sum, range| (sum.0 + range.0, sum.1 + range.1))
}

/// The hours of a cell: `19–37, zonder stap 6`, one number, or none.
fn printed(cell: &str) -> Range {
    let hours = cell.split(',').next().unwrap_or_default();
    let ends: Vec<u32> = hours.split('–').filter_map(|end| end.parse().ok()).collect();
    match ends[..] {
        [low, high] => (low, high),
        [one] => (one, one),
        _ => (0, 0),
    }
}

/// A sentence says these hours, if there are any.
fn says(sentence: &str, (low, high): Range, language: Language) -> Result<(), TestCaseError> {
    let hours = if low == high {
        low.to_string()
    } else {
        format!("{low} {} {high}", language.choose("tot", "to"))
    };
    let hours = format!("{hours} {}", language.choose("uur eenmalig", "one-off hours"));
    prop_assert!(high == 0 || sentence.contains(&hours), "{hours}: {sentence}");
    Ok(())
}
