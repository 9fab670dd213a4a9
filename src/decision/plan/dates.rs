//! When the rows of a plan are (chapter 30.2).

use jiff::{ToSpan, civil::Date};

use super::{
    Frame, Row,
    rows::{Draft, Group, GroupKind, is_arranged},
};
use crate::{
    decision::calendar::{end_of, monday_of, start_after, start_from, working_day_by},
    evaluation::Case,
    i18n::Localized,
    questionnaire::{GateId, Horizon, StaffRoleId},
};

/// Somebody who has so many rows running starts no other.
const MOST_RUNNING: usize = 2;

/// Days after the report in which only open gates and checking are started, if any gate is open.
const DAYS_FOR_GATES: i32 = 14;

/// An open gate waits for others as long as this part of its usual weeks remains: a third.
const SHARE_THAT_REMAINS: u32 = 3;

/// An open gate starts within so many months.
const MONTHS_FOR_GATES: i32 = 3;

/// Dates for the rows of all groups, in their order.
pub(super) fn dated<'q>(case: &Case, frame: &Frame, groups: Vec<Group<'q>>) -> Vec<Row<'q>> {
    let mut planner = Planner::new(case, frame, &groups);
    for place in 0..groups.len() {
        planner.plan(place);
    }
    let afters: Vec<Vec<Vec<usize>>> = (0..groups.len()).map(|place| planner.afters(place)).collect();
    let dated = planner.spans.into_iter().zip(afters);
    let rows = groups.into_iter().zip(dated);
    rows.flat_map(|(group, (spans, afters))| rows_of(group, spans, afters))
        .collect()
}

fn rows_of<'q>(group: Group<'q>, spans: Vec<Span>, afters: Vec<Vec<usize>>) -> Vec<Row<'q>> {
    let gate = match group.kind {
        GroupKind::Urgent(gate) | GroupKind::Gate(gate) => Some(gate),
        GroupKind::Review | GroupKind::Other(_) => None,
    };
    let rows = group.rows.into_iter().zip(spans).zip(afters);
    let row = |((draft, span), after): ((Draft<'q>, Span), Vec<usize>)| Row {
        task: draft.task,
        item: group.item,
        gate,
        settles: group.settles.clone(),
        lead: draft.lead,
        who: draft.who,
        with: draft.with.to_vec(),
        once: draft.once,
        weekly: draft.weekly,
        start: span.start,
        end: span.end,
        after,
    };
    rows.map(row).collect()
}

/// From the day of the start up to the day on which it's ready.
#[derive(Debug, Clone, Copy)]
struct Span {
    start: Date,
    end: Date,
}

impl Span {
    fn weeks(start: Date, weeks: u32) -> Self {
        Self {
            start,
            end: end_of(start, weeks),
        }
    }

    /// The same, ready on `day` at the latest, whatever the last week of the year does to a start.
    fn ready_by(self, day: Date) -> Self {
        Self {
            start: self.start.min(day),
            end: self.end.min(day),
        }
    }
}

struct Planner<'a, 'q> {
    case: &'a Case,
    frame: &'a Frame,
    groups: &'a [Group<'q>],
    /// The groups that each waits for.
    waits: Vec<Vec<usize>>,
    /// Of the rows of each group; empty until it's planned.
    spans: Vec<Vec<Span>>,
    /// Groups that are being planned: nothing waits for itself.
    begun: Vec<bool>,
}

impl<'a, 'q> Planner<'a, 'q> {
    fn new(case: &'a Case, frame: &'a Frame, groups: &'a [Group<'q>]) -> Self {
        let waits = |group: &Group| -> Vec<usize> {
            let after = group.after.iter().filter(|item| !is_arranged(case, **item));
            let place = |item: &_| groups.iter().position(|other| other.is_about(case, *item));
            after.filter_map(place).collect()
        };
        Self {
            case,
            frame,
            groups,
            waits: groups.iter().map(waits).collect(),
            spans: vec![Vec::new(); groups.len()],
            begun: vec![false; groups.len()],
        }
    }

    /// Whether work has to stop without the gate.
    fn is_urgent(&self, gate: GateId) -> bool {
        self.frame.urgent.contains(&gate)
    }

    /// Plans a group after those that it waits for, which may stand below it.
    fn plan(&mut self, place: usize) {
        if std::mem::replace(&mut self.begun[place], true) {
            return;
        }
        for other in self.waits[place].clone() {
            self.plan(other);
        }
        self.spans[place] = match self.groups[place].kind {
            GroupKind::Review => vec![self.review()],
            GroupKind::Urgent(_) => vec![self.decision()],
            GroupKind::Gate(gate) => self.gate(place, gate),
            GroupKind::Other(horizon) => self.other(place, horizon),
        };
    }

    /// Numbers of the rows that each row of a group comes after.
    fn afters(&self, place: usize) -> Vec<Vec<usize>> {
        let rows = 0..self.groups[place].rows.len();
        rows.map(|within| self.after(place, within)).collect()
    }

    fn after(&self, place: usize, within: usize) -> Vec<usize> {
        let rows = &self.groups[place].rows;
        let start = self.spans[place][within].start;
        if matches!(self.groups[place].kind, GroupKind::Urgent(_)) {
            return self.inputs_before(start);
        }
        let is_first_to_wait = !rows[within].at_once && (within == 0 || rows[within - 1].at_once);
        let waits = self.waits[place].iter().filter(|_| is_first_to_wait);
        // A gate may have had no time to wait.
        let ready = waits.filter(|other| self.spans[**other].last().is_some_and(|span| span.end < start));
        let numbers = ready.map(|other| self.number(*other, self.spans[*other].len() - 1));
        let before = rows[within].follows.then(|| self.number(place, within - 1));
        let mut numbers: Vec<usize> = before.into_iter().chain(numbers).collect();
        numbers.sort_unstable();
        numbers
    }

    /// The number of a row, from 1.
    fn number(&self, place: usize, within: usize) -> usize {
        let before = self.groups[..place].iter().map(|group| group.rows.len());
        before.sum::<usize>() + within + 1
    }

    fn review(&self) -> Span {
        let dates = &self.frame.dates;
        self.until(if self.frame.urgent.is_empty() {
            dates.check
        } else {
            dates.stop
        })
    }

    /// In the week of the day on which work stops, after what it rests on; at once if there is no week before that.
    fn decision(&self) -> Span {
        let span = self.until(self.frame.dates.stop);
        Span {
            start: self.decision_start().unwrap_or(span.start),
            ..span
        }
    }

    /// The start of the decision on work that goes on, if something can be ready before it.
    fn decision_start(&self) -> Option<Date> {
        let start = start_from(monday_of(self.frame.dates.stop));
        let dates = &self.frame.dates;
        (dates.first_start < start && start <= dates.stop && !self.frame.inputs.is_empty()).then_some(start)
    }

    /// Numbers of the first rows that the decision rests on, as far as they're ready before it starts.
    fn inputs_before(&self, start: Date) -> Vec<usize> {
        let groups = self.groups.iter().zip(&self.spans).enumerate();
        let inputs = groups.filter(|(_, (group, spans))| {
            self.is_input(group.kind) && spans.first().is_some_and(|span| span.end < start)
        });
        inputs.map(|(place, _)| self.number(place, 0)).collect()
    }

    fn is_input(&self, kind: GroupKind) -> bool {
        matches!(kind, GroupKind::Gate(gate) if self.frame.inputs.contains(&gate))
    }

    /// The last day for the first row of a gate without which work has to stop.
    fn first_row_by(&self, kind: GroupKind) -> Date {
        let start = self.decision_start().filter(|_| self.is_input(kind));
        let before = start.filter(|_| self.frame.decides.is_some());
        before.map_or(self.frame.dates.stop, |start| {
            working_day_by(start.saturating_sub(1.day()))
        })
    }

    /// From the first start up to this day.
    fn until(&self, end: Date) -> Span {
        Span {
            start: self.frame.dates.first_start,
            end,
        }
        .ready_by(end)
    }

    /// As soon as possible, and ready when the gate is due.
    fn gate(&self, place: usize, gate: GateId) -> Vec<Span> {
        let dates = &self.frame.dates;
        let rows = &self.groups[place].rows;
        let first_to_wait = rows.iter().position(|row| !row.at_once).unwrap_or(rows.len());
        let (at_once, waiting) = rows.split_at(first_to_wait);
        let mut spans: Vec<Span> = Vec::with_capacity(rows.len());
        let next = |spans: &[Span], row: &Draft| match spans.last() {
            Some(before) if row.follows => start_after(before.end),
            _ => dates.first_start,
        };
        for row in at_once {
            spans.push(Span::weeks(next(&spans, row), row.weeks));
        }
        if let Some(first) = waiting.first() {
            let (mut start, weeks) = self.window(place, gate, next(&spans, first), waiting);
            for weeks in weeks {
                let span = Span::weeks(start, weeks);
                start = start_after(span.end);
                spans.push(span);
            }
        }
        if let Some(first) = spans.first_mut().filter(|_| self.is_urgent(gate)) {
            *first = first.ready_by(self.first_row_by(self.groups[place].kind));
        }
        spans
    }

    /// When rows of a gate start that can start at `from`, and how many weeks each takes.
    ///
    /// They wait for others as long as a third of their usual weeks remains until the gate is due.
    fn window(&self, place: usize, gate: GateId, from: Date, rows: &[Draft]) -> (Date, Vec<u32>) {
        let usual = rows.iter().map(|row| row.weeks).sum();
        let room = |start| self.room(gate, start, usual);
        let is_urgent = self.is_urgent(gate) && rows.len() == self.groups[place].rows.len();
        let waits = self.waits[place].iter().filter(|_| !is_urgent);
        let ready = waits.filter_map(|other| self.spans[*other].last());
        let starts = ready
            .map(|span| start_after(span.end))
            .filter(|start| room(*start) * SHARE_THAT_REMAINS >= usual);
        let start = starts.max().map_or(from, |start| start.max(from));
        (start, shared(rows, room(start)))
    }

    /// Weeks from `start` until the gate is due, at most `usual`.
    fn room(&self, gate: GateId, start: Date, usual: u32) -> u32 {
        let dates = &self.frame.dates;
        match self.case.questionnaire.gate(gate).due_weeks {
            Some(weeks) => {
                let due = end_of(dates.first_start, weeks.into());
                let in_time = (1..=usual).take_while(|weeks| end_of(start, *weeks) <= due);
                in_time.count() as u32
            }
            None if start <= dates.report.saturating_add(MONTHS_FOR_GATES.months()) => usual,
            None => 0,
        }
    }

    /// When its time has come, what it waits for is ready, and who leads it has room.
    fn other(&self, place: usize, horizon: Horizon) -> Vec<Span> {
        let report = self.frame.dates.report;
        let any_open = self.case.evaluation.score.open_gates().next().is_some();
        let is_awaited = self.is_awaited(place);
        let gates_first = any_open.then(|| start_from(report.saturating_add(DAYS_FOR_GATES.days())));
        let gates_first = gates_first.filter(|_| !is_awaited);
        let in_time = match horizon {
            _ if is_awaited => None,
            Horizon::WithinThreeMonths => None,
            Horizon::WithinAYear => Some(start_from(report.saturating_add(3.months()))),
            Horizon::AfterAYear => Some(start_from(report.saturating_add(12.months()))),
        };
        let waits = self.waits[place]
            .iter()
            .filter_map(|other| self.spans[*other].last());
        let ready = waits.map(|span| start_after(span.end));
        let earliest = gates_first.into_iter().chain(in_time).chain(ready).max();
        let mut start = earliest.map_or(self.frame.dates.first_start, |day| {
            day.max(self.frame.dates.first_start)
        });
        let mut spans = Vec::new();
        for row in &self.groups[place].rows {
            let span = Span::weeks(self.with_room(row, start), row.weeks);
            start = start_after(span.end);
            spans.push(span);
        }
        spans
    }

    /// Whether an open gate waits for it, so that it can't come after all gates.
    fn is_awaited(&self, place: usize) -> bool {
        let groups = self.groups.iter().zip(&self.waits);
        let mut gates = groups.filter(|(group, _)| !group.kind.is_other());
        gates.any(|(_, waits)| waits.contains(&place))
    }

    /// The first Monday from `start` on which who leads the row has not too much running.
    fn with_room(&self, row: &Draft, start: Date) -> Date {
        let mut start = start;
        loop {
            let running: Vec<Date> = (self.groups.iter().zip(&self.spans))
                .flat_map(|(group, spans)| group.rows.iter().zip(spans))
                .filter(|(other, _)| lead(other) == lead(row))
                .filter(|(_, span)| (span.start..=span.end).contains(&start))
                .map(|(_, span)| span.end)
                .collect();
            let Some(earlier) = running.iter().min().filter(|_| running.len() >= MOST_RUNNING) else {
                return start;
            };
            let next = start_after(*earlier);
            // At the end of the calendar there is no later day.
            if next <= start {
                return start;
            }
            start = next;
        }
    }
}

/// Who leads a row: a role, or the words of a question set without roles.
fn lead<'q>(row: &Draft<'q>) -> (Option<StaffRoleId>, Option<&'q Localized>) {
    (row.lead, row.who.filter(|_| row.lead.is_none()))
}

/// The usual weeks if there is room; else one week each, and the rest for the largest (chapter 21.3, rule 8).
fn shared(rows: &[Draft], room: u32) -> Vec<u32> {
    let mut weeks: Vec<u32> = rows.iter().map(|row| row.weeks).collect();
    if weeks.iter().sum::<u32>() <= room {
        return weeks;
    }
    let rest = room.saturating_sub(weeks.len() as u32 - 1).max(1);
    let largest = (0..weeks.len()).rev().max_by_key(|place| weeks[*place]);
    for (place, weeks) in weeks.iter_mut().enumerate() {
        *weeks = if Some(place) == largest { rest } else { 1 };
    }
    weeks
}
