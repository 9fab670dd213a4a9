//! The municipality's own plan, in words (chapter 30.1, rule 1).

use jiff::civil::Date;

use super::{
    PlanTotals, PlanWords, Row, Task,
    rows::{asks_oneself, is_arranged},
    words::Writer,
};
use crate::{
    assessment::{Action, ActionStatus, ActionTask, Who},
    decision::{Plan, PlanRow, PlanState},
    evaluation::Case,
    i18n::PlanText,
    questionnaire::{AskStep, GateId, Item, ItemId, StaffRoleId, Step},
};

/// The own plan of a case on a day: its actions in their order, below the rows of `advice` about open gates that it
/// has no action for.
pub fn own_plan(case: &Case, advice: &Plan, words: &impl PlanWords, today: Date) -> Plan {
    let writer = Writer { case, words };
    let actions = case.assessment.plan.actions();
    let mut rows = not_in_plan(advice, &writer);
    let others = rows.len();
    for (place, action) in actions.iter().enumerate() {
        rows.push(writer.action(others + place + 1, action, today));
    }
    let afters: Vec<Vec<usize>> = (others..rows.len())
        .map(|place| after(case, &rows, place, &actions[place - others]))
        .collect();
    for (row, after) in rows[others..].iter_mut().zip(afters) {
        row.after = after;
    }
    Plan {
        is_own: true,
        totals: words.totals(&PlanTotals::of(&rows)),
        more: None,
        rows,
    }
}

/// The advised rows about open gates for which there is no action, renumbered.
fn not_in_plan<W: PlanWords>(advice: &Plan, writer: &Writer<W>) -> Vec<PlanRow> {
    let case = writer.case;
    let actions = case.assessment.plan.actions().iter();
    let planned: Vec<ItemId> = actions
        .filter(|action| !matches!(action.status, ActionStatus::Dropped(_)))
        .filter_map(|action| action.task.item())
        .collect();
    let is_missing = |gate: GateId| !planned.contains(&case.questionnaire.gate(gate).item);
    let missing = advice.rows.iter().filter(|row| row.gate.is_some_and(is_missing));
    let missing: Vec<&PlanRow> = missing.collect();
    let renumbered = |old: &usize| {
        missing
            .iter()
            .position(|row| row.number == *old)
            .map(|place| place + 1)
    };
    let rows = missing.iter().enumerate();
    rows.map(|(place, row)| PlanRow {
        number: place + 1,
        after: row.after.iter().filter_map(renumbered).collect(),
        state: Some(PlanState::NotInPlan),
        ..(*row).clone()
    })
    .collect()
}

/// Numbers of the rows that an action comes after: the one before it of the same question, and what its step says that
/// must be arranged first.
fn after(case: &Case, rows: &[PlanRow], place: usize, action: &Action) -> Vec<usize> {
    let own = &rows[place];
    let Some((step, _)) = step_of(case, &action.task) else {
        return Vec::new();
    };
    let is_before = |row: &&PlanRow| row.is_to_do() && row.number != own.number && row.end < own.start;
    let earlier = || rows.iter().filter(is_before);
    let waits_for: Vec<ItemId> = (step.after.iter().filter(|_| waits(step, &action.task)))
        .filter(|item| !is_arranged(case, **item))
        .copied()
        .collect();
    let others = earlier().filter(|row| row.item.is_some_and(|item| waits_for.contains(&item)));
    // One that takes several rows is ready with its last.
    let last = |item: &ItemId| {
        others
            .clone()
            .filter(|row| row.item == Some(*item))
            .map(|row| row.number)
            .next_back()
    };
    let mut numbers: Vec<usize> = waits_for.iter().filter_map(last).collect();
    numbers.extend(
        earlier()
            .filter(|row| row.item == own.item)
            .map(|row| row.number)
            .next_back(),
    );
    numbers.sort_unstable();
    numbers
}

/// Whether this is what waits for other questions: the step, or the first of its parts that isn't done at once.
fn waits(step: &Step, task: &ActionTask) -> bool {
    let ActionTask::Step {
        part: Some(place), ..
    } = task
    else {
        return true;
    };
    let at_once = |place: usize| step.parts.get(place).is_some_and(|part| part.at_once);
    !at_once(*place) && place.checked_sub(1).is_none_or(at_once)
}

/// Whether the gate on an item applies, which decides which of two steps is meant.
pub(in crate::decision) fn gate_applies(case: &Case, item: ItemId) -> bool {
    let mut gates = case.evaluation.score.gates.iter();
    gates.any(|gate| gate.item == item)
}

/// The step of the question set that an action is, with its question.
pub(in crate::decision) fn step_of<'c>(case: &'c Case, task: &ActionTask) -> Option<(&'c Step, &'c Item)> {
    let ActionTask::Step { item, from, .. } = task else {
        return None;
    };
    let found = case.questionnaire.item(*item);
    Some((found.step_from(*from, gate_applies(case, *item))?, found))
}

/// What is done, by whom else, in the question set's words.
struct Known<'q> {
    task: Task<'q>,
    lead: Option<StaffRoleId>,
    with: &'q [StaffRoleId],
}

fn known<'q>(case: &'q Case, task: &ActionTask) -> Option<Known<'q>> {
    let asking = |item: ItemId| case.questionnaire.item(item).dont_know.as_ref();
    match task {
        ActionTask::Step { part, .. } => {
            let (step, _) = step_of(case, task)?;
            let Some(part) = part else {
                return Some(Known {
                    task: Task::Step(step),
                    lead: step.lead,
                    with: &step.with,
                });
            };
            let part = step.parts.get(*part)?;
            Some(Known {
                task: Task::Part(step, part),
                lead: part.lead,
                with: &part.with,
            })
        }
        ActionTask::Ask(item) => {
            let of_oneself = asking(*item).is_some_and(|ask: &AskStep| asks_oneself(case, ask));
            Some(Known {
                task: Task::Ask { of_oneself },
                lead: None,
                with: &[],
            })
        }
        ActionTask::Decide(_) => {
            let decision = case.questionnaire.decision().urgent.decision.as_ref()?;
            Some(Known {
                task: Task::Decide(decision),
                lead: None,
                with: &[],
            })
        }
        ActionTask::Settle(_) => Some(Known {
            task: Task::Settle,
            lead: None,
            with: &[],
        }),
        ActionTask::Review | ActionTask::About(_) | ActionTask::Own | ActionTask::Unknown(_) => None,
    }
}

impl<W: PlanWords> Writer<'_, W> {
    fn action(&self, number: usize, action: &Action, today: Date) -> PlanRow {
        let item = action.task.item();
        let is_dropped = matches!(action.status, ActionStatus::Dropped(_));
        let mut open = self.case.evaluation.score.open_gates();
        let open = open.find(|gate| Some(gate.item) == item).map(|gate| gate.id);
        let known = known(self.case, &action.task);
        let lead = match action.who {
            Who::Role(role) => Some(role),
            Who::Words(_) => None,
        };
        let with = known.as_ref().filter(|known| known.lead == lead);
        let row = Row {
            item,
            gate: open.filter(|_| !is_dropped),
            settles: Vec::new(),
            lead,
            who: None,
            with: with.map(|known| known.with.to_vec()).unwrap_or_default(),
            once: action.once,
            weekly: action.weekly,
            start: action.start,
            end: action.ready,
            after: Vec::new(),
            task: known.map_or(Task::Settle, |known| known.task),
        };
        let mut row = self.row(number, &row);
        self.reword(&mut row, action);
        row.is_review = action.task == ActionTask::Review;
        row.action = Some(action.id);
        row.state = Some(state(action, today));
        row
    }

    /// Puts own words in the place of those of the question set, and words where that has none.
    fn reword(&self, row: &mut PlanRow, action: &Action) {
        if let Who::Words(who) = &action.who {
            row.lead.clone_from(who);
            row.who.clone_from(who);
        }
        let item = action.task.item().map(|item| self.case.questionnaire.item(item));
        let has_words = known(self.case, &action.task).is_some() && !row.what.is_empty();
        let own = action.words.trim();
        if has_words && own.is_empty() {
            return;
        }
        let text = PlanText::of(self.words.language());
        let own = match (&action.task, item) {
            _ if !own.is_empty() => own.to_owned(),
            (ActionTask::Unknown(kept), _) => text.unknown_step(kept.item().unwrap_or_default()),
            (_, Some(item)) => self.get(&item.short).to_owned(),
            (_, None) => text.unnamed().to_owned(),
        };
        row.what = match item {
            Some(item) => self.words.step(&own, &item.number),
            None => own.clone(),
        };
        row.short = own;
    }
}

fn state(action: &Action, today: Date) -> PlanState {
    match action.status {
        ActionStatus::Done => PlanState::Done,
        ActionStatus::Dropped(_) => PlanState::Dropped,
        _ if action.is_overdue(today) => PlanState::Overdue,
        ActionStatus::Started => PlanState::Started,
        ActionStatus::NotYet => PlanState::NotYet,
    }
}
