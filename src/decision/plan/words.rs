//! A plan in words (chapter 30.3): texts of steps as they are, and around them the sentences of the question set.

use super::{Row, Schedule, Task};
use crate::{
    decision::{
        Plan, PlanRow, PlanState,
        review::Review,
        totals::{HourTotal, RowHours},
    },
    evaluation::Case,
    i18n::{Language, Localized},
    questionnaire::{GateId, HourRange, Item, ItemId, StaffRoleId, Step, decision::UrgentDecision},
};

/// The sentences around steps that a question set gives.
pub trait PlanWords {
    /// The language of the plan.
    fn language(&self) -> Language;
    /// To have the picture checked, and the same in a few words.
    fn review(&self, review: &Review) -> (String, String);
    /// To decide whether work may go on, and the same in a few words.
    fn decide(&self, decision: &UrgentDecision) -> (String, String);
    /// A step, with the number of its question.
    fn step(&self, what: &str, number: &str) -> String;
    /// A part of a step that may not be needed.
    fn if_needed(&self, what: &str) -> String;
    /// To ask whoever knows about a gate.
    fn ask(&self, question: &GateQuestion) -> String;
    /// To look something up where there is nobody else to ask.
    fn look_up(&self, item: ItemId) -> String;
    /// To settle a gate that respondents are split on.
    fn settle(&self, gate: GateId) -> String;
    /// Behind the lead, with whom: "met de privacy officer". The roles have articles.
    fn with(&self, roles: &[&str]) -> String;
    /// Behind that, after whose advice: ", na advies van de FG".
    fn advised(&self, roles: &[&str]) -> String;
    /// The totals, in sentences.
    fn totals(&self, totals: &PlanTotals) -> Vec<String>;
    /// That there are so many more steps below their target.
    fn more(&self, steps: usize) -> String;
    /// That there is no step.
    fn none(&self) -> String;
}

/// What is asked about a gate of which nobody knows how it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GateQuestion<'a> {
    /// The gate.
    pub gate: GateId,
    /// Its question.
    pub item: ItemId,
    /// Who knows.
    pub who_knows: &'a str,
    /// What follows at once if it isn't arranged, in a few words.
    pub first_step: Option<&'a str>,
}

/// The hours of a plan (chapter 24.2).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PlanTotals {
    /// Of each lead, in the order of the question set; with the hours of all they add up to the whole.
    pub by_role: Vec<RoleTotal>,
    /// Of the whole plan.
    pub all: HourTotal,
}

/// The hours of the rows that one role leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleTotal {
    /// The role, in words.
    pub role: String,
    /// Its hours.
    pub total: HourTotal,
}

impl PlanTotals {
    /// Of these rows, as far as they still take hours; totals of roles in the order of the question set, and in a set
    /// without roles as they come.
    pub fn of(rows: &[PlanRow]) -> Self {
        let by_role = leads(rows).into_iter().map(|lead| RoleTotal {
            role: lead.1.to_owned(),
            total: HourTotal::of(
                rows.iter()
                    .filter(|row| is_led_by(row, lead))
                    .filter_map(PlanRow::hours),
            ),
        });
        Self {
            by_role: by_role.collect(),
            all: HourTotal::of(rows.iter().filter_map(PlanRow::hours)),
        }
    }
}

/// Who leads a row: a role, or else words.
pub(in crate::decision) type Lead<'r> = (Option<StaffRoleId>, &'r str);

/// Whose rows take hours, in the order of the question set.
pub(in crate::decision) fn leads(rows: &[PlanRow]) -> Vec<Lead<'_>> {
    let mut leads: Vec<Lead> = Vec::new();
    for row in rows.iter().filter(|row| row.hours().is_some()) {
        let lead = (row.lead_role, row.lead.as_str());
        if !leads.contains(&lead) {
            leads.push(lead);
        }
    }
    leads.sort_by_key(|(role, _)| (role.is_none(), *role));
    leads
}

pub(in crate::decision) fn is_led_by(row: &PlanRow, lead: Lead) -> bool {
    (row.lead_role, row.lead.as_str()) == lead
}

impl PlanRow {
    /// What it still takes; `None` when that is nothing. What returns every week does so after it's done, too.
    pub fn hours(&self) -> Option<RowHours> {
        let range = |(low, high)| HourRange::new(low, high);
        let once = if self.is_to_do() {
            self.once.map(range)
        } else {
            Some(HourRange::default())
        };
        let takes = self.is_to_do() || (self.state == Some(PlanState::Done) && self.weekly.is_some());
        takes.then(|| RowHours {
            number: self.number,
            once,
            weekly: self.weekly.map(range),
        })
    }
}

/// The plan of the advice, in words.
pub fn plan(case: &Case, schedule: &Schedule, words: &impl PlanWords) -> Plan {
    let writer = Writer { case, words };
    let rows = schedule.rows.iter().enumerate();
    let rows: Vec<PlanRow> = rows.map(|(place, row)| writer.row(place + 1, row)).collect();
    let more = match schedule.left_out {
        _ if !schedule.has_steps() => Some(words.none()),
        0 => None,
        left_out => Some(words.more(left_out)),
    };
    let totals = if rows.is_empty() {
        Vec::new()
    } else {
        words.totals(&PlanTotals::of(&rows))
    };
    Plan {
        is_own: false,
        totals,
        more,
        rows,
    }
}

pub(super) struct Writer<'a, W> {
    pub case: &'a Case,
    pub words: &'a W,
}

impl<W: PlanWords> Writer<'_, W> {
    pub fn row(&self, number: usize, row: &Row) -> PlanRow {
        let pair = |hours: HourRange| (hours.low, hours.high);
        let (what, short) = self.task(row);
        let (lead, who) = self.people(row);
        PlanRow {
            number,
            item: row.item,
            gate: row.gate,
            settles: row.settles.clone(),
            what,
            short,
            lead_role: row.lead,
            lead,
            who,
            start: row.start,
            end: row.end,
            once: row.once.map(pair),
            weekly: row.weekly.map(pair),
            after: row.after.clone(),
            is_enquiry: row.task.is_enquiry(),
            is_review: matches!(row.task, Task::Review(_)),
            action: None,
            is_stop: row.task.is_stop(),
            state: None,
        }
    }

    /// What to do, and the same in a few words.
    fn task(&self, row: &Row) -> (String, String) {
        let item = row.item.map(|item| self.case.questionnaire.item(item));
        match (&row.task, item) {
            (Task::Review(review), _) => self.words.review(review),
            (Task::Decide(decision), _) => self.words.decide(decision),
            (Task::Step(step), Some(item)) => self.step(self.get(&step.what), &step.short, item),
            (Task::Part(_, part), Some(item)) if part.is_only_if_needed() => {
                let what = self.words.if_needed(self.get(&part.what));
                self.step(&what, &part.short, item)
            }
            (Task::Part(_, part), Some(item)) => self.step(self.get(&part.what), &part.short, item),
            (Task::Ask { of_oneself }, Some(item)) => {
                (self.ask(row, item, *of_oneself), self.get(&item.short).to_owned())
            }
            (Task::Settle, Some(item)) => {
                let what = item.gate.map(|gate| self.words.settle(gate));
                (what.unwrap_or_default(), self.get(&item.short).to_owned())
            }
            (_, None) => (String::new(), String::new()),
        }
    }

    fn step(&self, what: &str, short: &Localized, item: &Item) -> (String, String) {
        (self.words.step(what, &item.number), self.get(short).to_owned())
    }

    fn ask(&self, row: &Row, item: &Item, of_oneself: bool) -> String {
        if of_oneself {
            return self.words.look_up(item.id);
        }
        if let Some(gate) = row.gate {
            return self.words.ask(&GateQuestion {
                gate,
                item: item.id,
                who_knows: self.get(&item.who_knows),
                first_step: self.opening(gate).map(|step| self.get(&step.short)),
            });
        }
        let what = item.dont_know.as_ref().map(|ask| self.get(&ask.what).to_owned());
        let what = what.unwrap_or_else(|| {
            let find_out = &self.case.questionnaire.phrases().find_out;
            find_out.with(self.words.language(), &[("wie_weet", self.get(&item.who_knows))])
        });
        self.words.step(&what, &item.number)
    }

    /// The step that opens a gate.
    fn opening(&self, gate: GateId) -> Option<&Step> {
        let gate = self.case.questionnaire.gate(gate);
        let below = gate.threshold.checked_sub(1)?;
        self.case.questionnaire.item(gate.item).step_from(below, true)
    }

    /// Who leads a row, and with whom; in a question set without roles as the step says it.
    fn people(&self, row: &Row) -> (String, String) {
        let Some(role) = row.lead else {
            let who = row.who.map(|who| self.get(who).to_owned()).unwrap_or_default();
            return (who.clone(), who);
        };
        let roles = self.case.questionnaire.staff_roles();
        let lead = self.get(&roles[role.index()].name).to_owned();
        let the = |advise: bool| -> Vec<&str> {
            let people = row.with.iter().map(|role| &roles[role.index()]);
            let people = people.filter(|role| role.advises == advise);
            people.map(|role| self.get(&role.the)).collect()
        };
        let mut who = lead.clone();
        for (people, words) in [
            (the(false), W::with as fn(&W, &[&str]) -> String),
            (the(true), W::advised),
        ] {
            if !people.is_empty() {
                who.push_str(&words(self.words, &people));
            }
        }
        (lead, who)
    }

    pub fn get<'t>(&self, text: &'t Localized) -> &'t str {
        text.get(self.words.language())
    }
}
