//! What each role has to do in which week: one-off hours spread evenly over the weeks of a row, hours a week from
//! then on.

use jiff::{ToSpan, civil::Date};

use crate::decision::{
    PlanRow,
    calendar::{is_last_week, monday_of},
    plan::{Lead, PlanTotals, RoleTotal, is_led_by, leads},
    totals::RowHours,
};

/// A plan is drawn and added up over at most so many weeks.
pub const MOST_WEEKS: usize = 160;

/// The hours of one row are spread over at most so many weeks.
const LONGEST: i64 = 160;

/// The weeks of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Weeks {
    /// The Monday of the first.
    pub first: Date,
    /// How many there are.
    pub count: usize,
}

/// What each role has to do.
#[derive(Debug, Clone, PartialEq)]
pub struct Load {
    /// The weeks that it's told by.
    pub weeks: Option<Weeks>,
    /// By role, in the order of the question set.
    pub roles: Vec<RoleLoad>,
}

/// What one role has to do.
#[derive(Debug, Clone, PartialEq)]
pub struct RoleLoad {
    /// The role, with its totals.
    pub total: RoleTotal,
    /// Hours by week.
    pub weeks: Vec<WeekHours>,
}

/// The hours of one week.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct WeekHours {
    /// One-off hours, at least.
    pub low: f64,
    /// One-off hours, at most.
    pub high: f64,
    /// Hours that return every week, at most.
    pub weekly: f64,
}

impl Weeks {
    /// From the first start to the last end.
    pub fn of(rows: &[PlanRow]) -> Option<Self> {
        let first = monday_of(rows.iter().map(|row| row.start).min()?);
        let last = rows.iter().map(|row| row.end).max()?;
        let weeks = (days(first, last) / 7 + 1).max(1);
        Some(Self {
            first,
            count: usize::try_from(weeks).map_or(MOST_WEEKS, |weeks| weeks.min(MOST_WEEKS)),
        })
    }

    /// The Mondays.
    pub fn mondays(self) -> impl Iterator<Item = Date> {
        // A plan has at most `MOST_WEEKS`.
        let count = i64::try_from(self.count).unwrap_or_default();
        (0..count).map(move |week| self.first.saturating_add((week * 7).days()))
    }

    /// Where a day is, in weeks from the start; a working week is five sevenths of one.
    pub fn position(self, day: Date) -> f32 {
        days(self.first, day) as f32 / 7.0
    }

    /// The week that a day is in, from 0, whether or not it's among those told.
    fn place(self, day: Date) -> i64 {
        days(self.first, day).div_euclid(7)
    }
}

impl Load {
    /// Of these rows, as far as they are still to be done.
    pub fn of(rows: &[PlanRow]) -> Self {
        let Some(weeks) = Weeks::of(rows) else {
            return Self {
                weeks: None,
                roles: Vec::new(),
            };
        };
        let closed: Vec<bool> = weeks.mondays().map(is_last_week).collect();
        let role = |(lead, total): (Lead, RoleTotal)| {
            let mut hours = vec![WeekHours::default(); weeks.count];
            for row in rows.iter().filter(|row| is_led_by(row, lead)) {
                if let Some(taken) = row.hours() {
                    spread(row, taken, weeks, &closed, &mut hours);
                }
            }
            RoleLoad { total, weeks: hours }
        };
        let totals = PlanTotals::of(rows).by_role;
        Self {
            roles: leads(rows).into_iter().zip(totals).map(role).collect(),
            weeks: Some(weeks),
        }
    }

    /// The most hours of any role in a week that don't return every week.
    pub fn most_hours(&self) -> f64 {
        let weeks = self.roles.iter().flat_map(|role| &role.weeks);
        weeks.map(|week| week.high).fold(0.0, f64::max)
    }
}

/// Adds the hours of a row to the weeks that it takes, but not to the last week of a year unless that is all it has.
fn spread(row: &PlanRow, taken: RowHours, weeks: Weeks, closed: &[bool], hours: &mut [WeekHours]) {
    let (from, to) = (weeks.place(row.start), weeks.place(row.end));
    let is_open = |week: usize| !closed.get(week).copied().unwrap_or_default();
    let all = from..=to.min(from.saturating_add(LONGEST));
    let all: Vec<usize> = all.filter_map(|week| usize::try_from(week).ok()).collect();
    let open: Vec<usize> = all.iter().copied().filter(|week| is_open(*week)).collect();
    let own = if open.is_empty() { all } else { open };
    let share = 1.0 / own.len().max(1) as f64;
    let once = taken.once.unwrap_or_default();
    for week in own {
        if let Some(week) = hours.get_mut(week) {
            week.low += f64::from(once.low) * share;
            week.high += f64::from(once.high) * share;
        }
    }
    let after = usize::try_from(to + 1).unwrap_or_default();
    for (week, hours) in hours.iter_mut().enumerate().skip(after) {
        if is_open(week) {
            hours.weekly += f64::from(taken.weekly.unwrap_or_default().high);
        }
    }
}

fn days(from: Date, to: Date) -> i64 {
    i64::from(from.until(to).map_or(0, |span| span.get_days()))
}
