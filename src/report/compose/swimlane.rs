//! The plan as a picture: who leads what, and when.

use jiff::{
    ToSpan,
    civil::{Date, Weekday},
};

use super::context::Decided;
use crate::{
    decision::{PlanRow, PlanState},
    i18n,
    report::chart::{Chart, Lane, LaneBar, SwimlaneData},
};

/// From the start of a week to its last working day, in weeks.
const WORKING_WEEK: f32 = 5.0 / 7.0;

/// More weeks than this don't fit beside each other: an own plan may go on for years, or lie in the past.
const MOST_WEEKS: f32 = 110.0;

/// The picture; none without steps, or over more years than there is room for.
pub(super) fn drawing(report: &Decided) -> Option<Chart> {
    let shown = report.decision.plan.rows.iter();
    let rows: Vec<&PlanRow> = shown
        .filter(|row| row.state != Some(PlanState::Dropped))
        .collect();
    let start = monday_of(rows.iter().map(|row| row.start).min()?);
    let last = rows.iter().map(|row| row.end).max()?;
    let back = report.decision.dates.back;
    let end = last.max(back);
    let weeks = (weeks(start, end) + 0.3).ceil().max(4.0);
    if weeks > MOST_WEEKS {
        return None;
    }
    let whole = weeks as i64;
    let mondays: Vec<Date> = (0..whole)
        .map(|week| start.saturating_add(week.weeks()))
        .collect();
    let legend = report.text.swimlane_legend();
    let words = report
        .text
        .back_on_agenda(&day_in(report, back, report.options.date.year()));
    let data = SwimlaneData {
        weeks,
        months: months(report, start, &mondays),
        days: mondays
            .iter()
            .zip(0_u16..)
            .map(|(day, week)| (f32::from(week), day.day().to_string()))
            .collect(),
        closed: closed(&mondays),
        lanes: lanes(&rows, start),
        back: Some((self::weeks(start, back), words)),
        legend: legend.to_owned(),
    };
    Some(Chart::Swimlane(data))
}

/// A day as it's written in a year.
fn day_in(report: &Decided, day: Date, year: i16) -> String {
    i18n::short_date(report.language(), day, year)
}

/// A lane for each lead, in the order of the question set; those it doesn't know as they come.
fn lanes(rows: &[&PlanRow], start: Date) -> Vec<Lane> {
    let mut lanes: Vec<Lane> = Vec::new();
    let mut by_lead: Vec<&PlanRow> = rows.to_vec();
    by_lead.sort_by_key(|row| (row.lead_role.is_none(), row.lead_role));
    for row in by_lead {
        let bar = LaneBar {
            label: row.number.to_string(),
            from: weeks(start, row.start),
            to: weeks(start, monday_of(row.end)) + WORKING_WEEK.max(weeks(monday_of(row.end), row.end)) + 0.2,
            is_dark: row.gate.is_some(),
        };
        match lanes.iter_mut().find(|lane| lane.name == row.lead) {
            Some(lane) => lane.bars.push(bar),
            None => lanes.push(Lane {
                name: row.lead.clone(),
                bars: vec![bar],
            }),
        }
    }
    lanes
}

/// Where each month begins: the first Monday in it; with the year where it changes.
fn months(report: &Decided, start: Date, mondays: &[Date]) -> Vec<(f32, String)> {
    let mut shown: Option<Date> = None;
    let mut months = Vec::new();
    for monday in mondays {
        let is_new = shown.is_none_or(|last| last.month() != monday.month() || last.year() != monday.year());
        if is_new {
            let is_new_year = shown.is_some_and(|last| last.year() != monday.year());
            let day = day_in(report, *monday, monday.year());
            let name = day.rsplit(' ').next().unwrap_or_default();
            let name = if is_new_year {
                format!("{name} {}", monday.year())
            } else {
                name.to_owned()
            };
            months.push((weeks(start, *monday), name));
            shown = Some(*monday);
        }
    }
    months
}

/// The weeks in which nobody works: those of 28 December.
fn closed(mondays: &[Date]) -> Vec<f32> {
    let is_closed = |monday: &Date| {
        (0..7).any(|days| {
            let day = monday.saturating_add(days.days());
            (day.month(), day.day()) == (12, 28)
        })
    };
    let weeks = mondays.iter().zip(0_u16..);
    weeks
        .filter(|(monday, _)| is_closed(monday))
        .map(|(_, week)| f32::from(week))
        .collect()
}

fn monday_of(date: Date) -> Date {
    let back = i64::from(date.weekday().since(Weekday::Monday));
    date.saturating_sub(back.days())
}

/// From one day to another, in weeks.
fn weeks(from: Date, to: Date) -> f32 {
    from.duration_until(to).as_hours() as f32 / (7.0 * 24.0)
}
