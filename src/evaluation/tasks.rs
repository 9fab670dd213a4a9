//! What makes a first impression a picture to rely on, as things to do (chapter 5.8).

use std::collections::BTreeSet;

use super::{Missing, Reliability};
use crate::questionnaire::ItemId;

/// Something to do to make the outcome more reliable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// What.
    pub kind: TaskKind,
    /// How many times; 0 when it's done, or isn't to be counted.
    pub count: usize,
    /// Whether it's done.
    pub is_done: bool,
    /// The questions that it's about.
    pub items: Vec<ItemId>,
}

/// The kinds of things to do, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TaskKind {
    /// More people answer, of whom one of another kind of role.
    Respondents {
        /// Whether a kind of role is missing.
        other_kind: bool,
    },
    /// Open questions get an answer.
    Known,
    /// Differences are talked about.
    Differences,
    /// Contradictions between answers are explained.
    Checks,
    /// Evidence is named, first of all where gates are met.
    Evidence {
        /// Whether it's at gates; else at high answers in general.
        at_gates: bool,
    },
    /// Someone from outside reviews the picture.
    Reviewer,
}

/// The three main things to do, done or not, with the others while they are to be done.
pub fn tasks(reliability: &Reliability) -> Vec<Task> {
    let missing: Vec<&Missing> = reliability.missing.iter().chain(&reliability.later).collect();
    let all = [
        respondents(&missing),
        known(&missing),
        differences(&missing),
        checks(&missing),
        evidence(&missing),
        reviewer(&missing),
    ];
    let is_main = |kind| {
        matches!(
            kind,
            TaskKind::Respondents { .. } | TaskKind::Differences | TaskKind::Evidence { .. }
        )
    };
    let shown = |task: &Task| is_main(task.kind) || !task.is_done;
    all.into_iter().filter(shown).collect()
}

fn task(kind: TaskKind, count: usize) -> Task {
    Task {
        kind,
        count,
        is_done: count == 0,
        items: Vec::new(),
    }
}

fn respondents(missing: &[&Missing]) -> Task {
    let count = missing.iter().find_map(|one| match one {
        Missing::Respondents { there, needed } => Some(needed - there),
        _ => None,
    });
    let kinds = missing.iter().filter(|one| matches!(one, Missing::Role(_)));
    let kinds = kinds.count();
    let other_kind = kinds > 0;
    // Who fills an empty place can be of the missing kind.
    task(
        TaskKind::Respondents { other_kind },
        count.unwrap_or_default().max(kinds),
    )
}

fn known(missing: &[&Missing]) -> Task {
    let lacks = missing.iter().any(|one| matches!(one, Missing::Known { .. }));
    Task {
        is_done: !lacks,
        ..task(TaskKind::Known, 0)
    }
}

fn differences(missing: &[&Missing]) -> Task {
    let items: BTreeSet<ItemId> = (missing.iter())
        .flat_map(|one| match one {
            Missing::Discussion(items) | Missing::AgreedAnswer(items) => items.as_slice(),
            _ => &[],
        })
        .copied()
        .collect();
    let lacks = |one: &&Missing| matches!(one, Missing::Agreement { .. });
    Task {
        is_done: items.is_empty() && !missing.iter().copied().any(|one| lacks(&one)),
        count: items.len(),
        items: items.into_iter().collect(),
        ..task(TaskKind::Differences, 0)
    }
}

fn checks(missing: &[&Missing]) -> Task {
    let count = missing.iter().find_map(|one| match one {
        Missing::Checks(count) => Some(*count),
        _ => None,
    });
    task(TaskKind::Checks, count.unwrap_or_default())
}

fn evidence(missing: &[&Missing]) -> Task {
    let gates = missing.iter().find_map(|one| match one {
        Missing::GateEvidence(items) => Some(items.clone()),
        _ => None,
    });
    let more = missing.iter().any(|one| matches!(one, Missing::Evidence { .. }));
    let at_gates = gates.is_some();
    let items = gates.unwrap_or_default();
    Task {
        kind: TaskKind::Evidence { at_gates },
        count: items.len(),
        is_done: !at_gates && !more,
        items,
    }
}

fn reviewer(missing: &[&Missing]) -> Task {
    task(
        TaskKind::Reviewer,
        missing
            .iter()
            .filter(|one| matches!(one, Missing::Reviewer))
            .count(),
    )
}
