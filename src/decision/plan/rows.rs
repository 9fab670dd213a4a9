//! Which rows a plan has, and in which order (chapter 30.1).

use super::{Frame, Task};
use crate::{
    advice::{Advice, Recommendation},
    assessment::ItemState,
    decision::{Variant, review::Review},
    evaluation::Case,
    i18n::Localized,
    questionnaire::{AskStep, Effort, GateId, Horizon, HourRange, Item, ItemId, Part, StaffRoleId, Step},
    scoring::GateResult,
};

/// A plan has at most this many rows, unless open gates alone take more (chapter 30.1, rule 2).
pub const MOST_ROWS: usize = 12;

/// Steps of one dimension beside its open gates (chapter 30.1, rule 2).
pub const MOST_ROWS_PER_DIMENSION: usize = 3;

/// Weeks for asking somebody, or for something that is done at once.
const WEEKS_FOR_ASKING: u32 = 1;

/// Rows that belong together, one after another.
pub(super) struct Group<'q> {
    /// The question; none for checking the picture.
    pub item: Option<ItemId>,
    /// How their dates come about.
    pub kind: GroupKind,
    /// Open gates that are settled with it.
    pub settles: Vec<GateId>,
    /// Questions that must be arranged before its first row that isn't done at once.
    pub after: &'q [ItemId],
    /// The rows.
    pub rows: Vec<Draft<'q>>,
}

/// How the dates of rows come about.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum GroupKind {
    /// Checking the picture, by a day of the report.
    Review,
    /// Deciding whether work may go on without this open gate, by another.
    Urgent(GateId),
    /// An open gate, as soon as possible.
    Gate(GateId),
    /// Another step, when there is room.
    Other(Horizon),
}

/// A row without dates.
pub(super) struct Draft<'q> {
    pub task: Task<'q>,
    pub lead: Option<StaffRoleId>,
    /// Who leads it in a question set without staff roles.
    pub who: Option<&'q Localized>,
    pub with: &'q [StaffRoleId],
    pub once: Option<HourRange>,
    pub weekly: Option<HourRange>,
    /// How long it takes.
    pub weeks: u32,
    /// Whether it waits for no other question.
    pub at_once: bool,
    /// Whether it comes after the row before it.
    pub follows: bool,
}

/// The groups in order, and how many steps below their target are left out.
pub(super) fn groups<'q>(case: &'q Case, frame: &Frame) -> (Vec<Group<'q>>, usize) {
    let review = Review::of(case).filter(|_| frame.variant == Variant::Provisional);
    let mut groups: Vec<Group> = review
        .map(|review| review_group(case, frame, review))
        .into_iter()
        .collect();
    let settled: Vec<GateId> = groups.iter().flat_map(|group| group.settles.clone()).collect();
    groups.extend(urgent_group(case, frame));
    for gate in case.open_gates() {
        let group = gate_group(case, gate, settled.contains(&gate.id));
        groups.extend(group.filter(|group| !group.rows.is_empty()));
    }
    let left_out = add_others(case, &mut groups);
    (groups, left_out)
}

fn review_group<'q>(case: &'q Case, frame: &Frame, review: Review) -> Group<'q> {
    let settles = review.settles(case);
    let row = Draft {
        lead: frame.reviewer,
        who: None,
        with: &[],
        once: Some(review.hours()),
        weekly: None,
        weeks: WEEKS_FOR_ASKING,
        at_once: true,
        follows: false,
        task: Task::Review(review),
    };
    Group {
        item: None,
        kind: GroupKind::Review,
        settles,
        after: &[],
        rows: vec![row],
    }
}

/// Deciding whether work may go on, if that is a step of the plan.
fn urgent_group<'q>(case: &'q Case, frame: &Frame) -> Option<Group<'q>> {
    let decision = case.questionnaire.decision().urgent.decision.as_ref()?;
    let (lead, gate) = (frame.decides?, *frame.urgent.first()?);
    let row = Draft {
        task: Task::Decide(decision),
        lead: Some(lead),
        who: None,
        with: &decision.with,
        once: Some(decision.once_hours),
        weekly: None,
        weeks: WEEKS_FOR_ASKING,
        at_once: true,
        follows: false,
    };
    Some(Group {
        item: Some(case.questionnaire.gate(gate).item),
        kind: GroupKind::Urgent(gate),
        settles: Vec::new(),
        after: &[],
        rows: vec![row],
    })
}

/// The rows of an open gate: the step that opens it, since a smaller one would promise a tick that it doesn't bring. A gate that respondents are split on and that is settled already needs no talk of its own.
fn gate_group<'q>(case: &'q Case, gate: &GateResult, is_settled: bool) -> Option<Group<'q>> {
    let item = case.questionnaire.item(gate.item);
    let threshold = case.questionnaire.gate(gate.id).threshold;
    let opening = threshold
        .checked_sub(1)
        .and_then(|level| item.step_from(level, true));
    let at_once = || {
        opening
            .into_iter()
            .flat_map(|step| parts(step).filter(|row| row.at_once))
    };
    let level = case.evaluation.score.state(gate.item).level();
    let (rows, after): (Vec<Draft>, &[ItemId]) = match level {
        Some(_) if gate.is_split() => {
            let talk = (!is_settled).then(|| settle(case, item));
            (at_once().chain(talk).collect(), &[])
        }
        Some(level) => {
            let step = opening.or_else(|| item.step_from(level.floor(), true))?;
            (step_rows(step), &step.after)
        }
        None => (at_once().chain([ask(case, item)]).collect(), &[]),
    };
    Some(Group {
        item: Some(gate.item),
        kind: GroupKind::Gate(gate.id),
        settles: Vec::new(),
        after,
        rows,
    })
}

/// Adds the other steps as far as there is room, the soonest first, and returns how many are left out.
fn add_others<'q>(case: &'q Case, groups: &mut Vec<Group<'q>>) -> usize {
    let gates: Vec<ItemId> = case.open_gates().iter().map(|gate| gate.item).collect();
    let all = case.evaluation.recommendations.iter();
    let others = all.filter(|step| step.is_for_report() && !gates.contains(&step.item));
    let mut others: Vec<Group> = others.map(|step| other_group(case, step)).collect();
    others.sort_by_key(|group| group.kind.horizon());
    let mut taken = vec![0; case.questionnaire.dimensions().len()];
    let mut left_out = 0;
    for group in others {
        let rows: usize = groups.iter().map(|group| group.rows.len()).sum();
        let dimension = group
            .item
            .map(|item| case.questionnaire.item(item).dimension.index());
        let count = dimension.map_or(0, |dimension| taken[dimension]);
        if count < MOST_ROWS_PER_DIMENSION && rows + group.rows.len() <= MOST_ROWS {
            if let Some(dimension) = dimension {
                taken[dimension] += 1;
            }
            groups.push(group);
        } else {
            left_out += 1;
        }
    }
    left_out
}

fn other_group<'q>(case: &'q Case, recommendation: &Recommendation) -> Group<'q> {
    let item = case.questionnaire.item(recommendation.item);
    let (horizon, rows, after): (Horizon, Vec<Draft>, &[ItemId]) =
        match recommendation.advice(&case.questionnaire) {
            Advice::Step(step) => (step.horizon, step_rows(step), &step.after),
            Advice::FindOut => (Horizon::WithinThreeMonths, vec![ask(case, item)], &[]),
        };
    Group {
        item: Some(item.id),
        kind: GroupKind::Other(horizon),
        settles: Vec::new(),
        after,
        rows,
    }
}

/// A row for the step, or one for each of its parts.
fn step_rows(step: &Step) -> Vec<Draft<'_>> {
    if step.parts.is_empty() {
        return vec![Draft {
            task: Task::Step(step),
            lead: step.lead,
            who: Some(&step.who),
            with: &step.with,
            once: step.once_hours.filter(|_| !step.is_estimated_first()),
            weekly: step.weekly_hours,
            weeks: weeks(step.effort),
            at_once: false,
            follows: false,
        }];
    }
    let mut rows: Vec<Draft> = parts(step).collect();
    if let Some(last) = rows.last_mut() {
        last.weekly = step.weekly_hours;
    }
    rows
}

fn parts(step: &Step) -> impl Iterator<Item = Draft<'_>> {
    let parts = step.parts.iter().enumerate();
    parts.map(|(place, part)| part_row(step, part, place > 0))
}

fn part_row<'q>(step: &'q Step, part: &'q Part, follows: bool) -> Draft<'q> {
    Draft {
        task: Task::Part(step, part),
        lead: part.lead,
        who: Some(&part.who),
        with: &part.with,
        once: Some(part.once_hours).filter(|_| !part.is_estimated_first()),
        weekly: None,
        weeks: if part.at_once {
            WEEKS_FOR_ASKING
        } else {
            weeks(part.effort())
        },
        at_once: part.at_once,
        follows,
    }
}

fn ask<'q>(case: &Case, item: &'q Item) -> Draft<'q> {
    let step = item.dont_know.as_ref();
    Draft {
        task: Task::Ask {
            of_oneself: step.is_some_and(|step| asks_oneself(case, step)),
        },
        lead: step.and_then(|step| step.lead),
        who: Some(&item.who_knows),
        with: &[],
        once: Some(step.map_or(HourRange::ASKING, |step| step.once_hours)),
        weekly: None,
        weeks: WEEKS_FOR_ASKING,
        at_once: true,
        follows: false,
    }
}

/// Whether the only one to ask is the only one who answered (chapter 21.3, rule 13).
pub(super) fn asks_oneself(case: &Case, step: &AskStep) -> bool {
    let own = case
        .role()
        .filter(|_| case.evaluation.reliability.respondents == 1);
    let knows = |role: &StaffRoleId| {
        let respondents = &case.questionnaire.staff_role(*role).respondents;
        own.is_some_and(|own| respondents.contains(&own))
    };
    matches!(step.ask.as_slice(), [only] if knows(only))
}

/// One hour for each respondent, as in a talk about all differences.
fn settle<'q>(case: &Case, item: &'q Item) -> Draft<'q> {
    let respondents = case.evaluation.reliability.respondents as u32;
    Draft {
        task: Task::Settle,
        once: Some(HourRange::new(respondents, respondents)),
        ..ask(case, item)
    }
}

/// Chapter 21.3, rule 8.
pub(in crate::decision) const fn weeks(effort: Effort) -> u32 {
    match effort {
        Effort::Small => 3,
        Effort::Medium => 8,
        Effort::Large => 12,
    }
}

impl GroupKind {
    /// Whether it's neither checking nor an open gate.
    pub fn is_other(self) -> bool {
        self.horizon().is_some()
    }

    fn horizon(self) -> Option<Horizon> {
        match self {
            Self::Review | Self::Urgent(_) | Self::Gate(_) => None,
            Self::Other(horizon) => Some(horizon),
        }
    }
}

impl Group<'_> {
    /// Whether it arranges this question.
    pub fn is_about(&self, case: &Case, item: ItemId) -> bool {
        if matches!(self.kind, GroupKind::Urgent(_)) {
            return false;
        }
        let settles = self
            .settles
            .iter()
            .map(|gate| case.questionnaire.gate(*gate).item);
        self.item == Some(item) || settles.into_iter().any(|settled| settled == item)
    }
}

/// Whether a question is arranged, so that nothing has to wait for it: its gate is met, and its answer is high enough.
pub(super) fn is_arranged(case: &Case, item: ItemId) -> bool {
    let score = &case.evaluation.score;
    let is_high = match score.state(item) {
        ItemState::Known(level) => level.value() >= f64::from(case.questionnaire.after_level()),
        _ => false,
    };
    is_high && score.open_gates().all(|gate| gate.item != item)
}
