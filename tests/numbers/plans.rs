//! Page 4: rows, dates and hours of the plan.

use datalabscan::{
    decision::{plan::Task, review::Review},
    i18n::Language,
    questionnaire::{Effort, ItemId, decision::UrgentDecision},
};
use jiff::{ToSpan, civil::Weekday};

use super::*;

/// Sentences that say what they are about.
struct Plain;

impl PlanWords for Plain {
    fn language(&self) -> Language {
        Language::Dutch
    }
    fn review(&self, review: &Review) -> (String, String) {
        (format!("{review:?}"), "review".to_owned())
    }
    fn decide(&self, decision: &UrgentDecision) -> (String, String) {
        (format!("Besluit: {:?}", decision.once_hours), "decide".to_owned())
    }
    fn step(&self, what: &str, number: &str) -> String {
        format!("{what} ({number})")
    }
    fn if_needed(&self, what: &str) -> String {
        format!("Zo nodig: {what}")
    }
    fn ask(&self, question: &GateQuestion) -> String {
        let first = question.first_step.unwrap_or_default();
        format!("Vraag bij {}. Dan: {first}", question.who_knows)
    }
    fn look_up(&self, item: ItemId) -> String {
        format!("Zoek op: {}", questions().item(item).number)
    }
    fn settle(&self, gate: GateId) -> String {
        format!("Bespreek: {}", questions().gate(gate).key)
    }
    fn with(&self, roles: &[&str]) -> String {
        format!(", met {}", roles.join(" en "))
    }
    fn advised(&self, roles: &[&str]) -> String {
        format!(", na advies van {}", roles.join(" en "))
    }
    fn totals(&self, totals: &PlanTotals) -> Vec<String> {
        vec![format!("{totals:?}")]
    }
    fn more(&self, steps: usize) -> String {
        format!("Nog {steps}")
    }
    fn none(&self) -> String {
        "Geen".to_owned()
    }
}

/// Questions that the step of an open gate comes after.
fn awaited(case: &Case) -> Vec<ItemId> {
    let open = case.open_gates();
    let steps = open.iter().filter_map(|gate| {
        let below = questions().gate(gate.id).threshold.checked_sub(1)?;
        questions().item(gate.item).step_from(below, true)
    });
    steps.flat_map(|step| step.after.clone()).collect()
}

/// The gates about personal data, which stop work that is going on.
const OF_PERSONAL_DATA: [&str; 3] = ["grondslag", "dpia", "toegang"];

fn frame(case: &Case, report: Date) -> Frame {
    let running = ["eerste-project", "lopend"].map(|key| Some(option("fase", key)));
    let open = case.open_gates();
    let of_data = open
        .iter()
        .map(|gate| gate.id)
        .filter(|id| gates(&OF_PERSONAL_DATA).contains(id));
    let urgent: Vec<GateId> = of_data.filter(|_| running.contains(&case.phase())).collect();
    let variant = match case.evaluation.score.total.known_share {
        ..0.7 => Variant::NoAdvice,
        _ if case.evaluation.reliability.is_discussed() => Variant::Decision,
        _ => Variant::Provisional,
    };
    let situation = match variant {
        Variant::NoAdvice => Situation::NoAdvice,
        _ if !urgent.is_empty() => Situation::Urgent,
        _ if !open.is_empty() => Situation::Open,
        _ => Situation::NoneOpen,
    };
    Frame {
        variant,
        dates: Dates::of(report, situation),
        urgent,
        decides: None,
        inputs: Vec::new(),
        stand_in: None,
        reviewer: questions().staff_role_by_key("projectleider").map(|role| role.id),
    }
}

pub fn planned(scan: &Assessment, report: Date) -> (Case, Frame, Plan) {
    let case = case(scan);
    let frame = frame(&case, report);
    let plan = plan(&case, &Schedule::of(&case, &frame), &Plain);
    (case, frame, plan)
}

pub const REPORT: Date = date(2026, 11, 29);

/// The days of the week before it, if any, are holidays.
fn is_start(day: Date) -> bool {
    let monday = day.nth_weekday(-1, Weekday::Monday).unwrap();
    let monday = if day.weekday() == Weekday::Monday {
        day
    } else {
        monday
    };
    let mut before = monday.series(1.day()).take_while(|one| *one < day);
    is_working_day(day) && before.all(|one| !is_working_day(one))
}

/// The first row about each gate without which work has to stop.
fn first_urgent<'p>(plan: &'p Plan, frame: &Frame) -> Vec<&'p PlanRow> {
    let first = |gate: &GateId| plan.rows.iter().find(|row| row.gate == Some(*gate));
    frame.urgent.iter().filter_map(first).collect()
}

fn is_review(row: &PlanRow) -> bool {
    row.item.is_none()
}

/// A day of a report in 2026 to 2040, often one of the awkward ones.
fn report_day() -> impl Strategy<Value = Date> {
    let any = (0..5479_i32).prop_map(|days| date(2026, 1, 1).saturating_add(days.days()));
    let awkward = (
        2026..2041_i16,
        prop::sample::select(vec![(12, 24), (4, 24), (3, 30), (2, 28), (12, 16)]),
    )
        .prop_map(|(year, (month, day))| date(year, month, day));
    let leap = prop::sample::select(vec![date(2028, 2, 29), date(2032, 2, 29)]);
    prop_oneof![4 => any, 3 => awkward, 1 => leap]
}

/// Scans with many open gates, by one respondent or by three.
fn scans() -> impl Strategy<Value = Assessment> {
    (random::reported(), any::<bool>(), 0..=4_u8, 0..=4_u8).prop_map(|(scan, grouped, a, b)| {
        let levels = [
            ("grondslag", a),
            ("opdrachtgever", b),
            ("eerlijk-uitlegbaar", a),
            ("vragen-ophalen", b),
        ];
        let files = [
            group::answered(1, "bestuur", &levels),
            group::answered(2, "analist", &[("grondslag", b)]),
        ];
        if grouped {
            group::merged(scan, &files).scan
        } else {
            scan
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_open_gate_is_in_the_plan_and_starts_within_three_months(scan in scans(), report in report_day()) {
        let (case, frame, plan) = planned(&scan, report);
        if frame.variant == Variant::NoAdvice {
            prop_assert!(plan.rows.is_empty() && plan.totals.is_empty());
            return Ok(());
        }
        let gates: Vec<GateId> = plan.rows.iter().flat_map(|row| row.settles.iter().copied().chain(row.gate)).collect();
        let open: Vec<GateId> = case.open_gates().iter().map(|gate| gate.id).collect();
        let mut in_order: Vec<GateId> = plan.rows.iter().filter_map(|row| row.gate).collect();
        in_order.dedup();
        prop_assert!(open.iter().all(|gate| gates.contains(gate)), "{:?}", plan.rows);
        prop_assert!(gates.iter().all(|gate| open.contains(gate)));
        let own: Vec<GateId> = open.iter().copied().filter(|gate| in_order.contains(gate)).collect();
        prop_assert_eq!(in_order, own, "in the order of the phase");
        let within = report.saturating_add(3.months());
        for gate in open {
            let first = plan.rows.iter().find(|row| row.gate == Some(gate) || row.settles.contains(&gate));
            prop_assert!(first.unwrap().start <= within, "{:?}", first);
        }
    }

    #[test]
    fn dates_are_days_on_which_people_work(scan in scans(), report in report_day()) {
        let (_, frame, plan) = planned(&scan, report);
        let urgent: Vec<usize> = first_urgent(&plan, &frame).iter().map(|row| row.number).collect();
        for row in &plan.rows {
            prop_assert!(is_working_day(row.end) && row.start <= row.end, "{:?}", row);
            prop_assert!(report < row.start);
            let has_last_day = is_review(row) || urgent.contains(&row.number);
            prop_assert!(is_start(row.start) || (has_last_day && row.start == row.end), "{:?}", row);
        }
    }

    #[test]
    fn checking_comes_first_and_work_that_must_stop_is_in_time(scan in scans(), report in report_day()) {
        let (_, frame, plan) = planned(&scan, report);
        let reviews: Vec<&PlanRow> = plan.rows.iter().filter(|row| is_review(row)).collect();
        prop_assert_eq!(reviews.len(), usize::from(frame.variant == Variant::Provisional));
        for review in reviews {
            let by = if frame.urgent.is_empty() { frame.dates.check } else { frame.dates.stop };
            prop_assert_eq!((review.number, review.end), (1, by));
        }
        for row in first_urgent(&plan, &frame) {
            prop_assert!(row.end <= frame.dates.stop, "{:?}", row);
        }
    }

    #[test]
    fn gates_are_ready_when_they_are_due(scan in scans(), report in report_day()) {
        let (_, frame, plan) = planned(&scan, report);
        for row in &plan.rows {
            let due = row.gate.and_then(|gate| questions().gate(gate).due_weeks);
            if let Some(weeks) = due {
                prop_assert!(row.end <= end_of(frame.dates.first_start, weeks.into()), "{:?}", row);
            }
        }
    }

    #[test]
    fn rows_have_numbers_and_come_after_what_is_ready(scan in scans(), report in report_day()) {
        let (_, _, plan) = planned(&scan, report);
        for (place, row) in plan.rows.iter().enumerate() {
            prop_assert_eq!(row.number, place + 1);
            prop_assert!(row.after.is_sorted());
            for number in &row.after {
                let before = &plan.rows[number - 1];
                prop_assert!(before.end < row.start, "{:?} after {:?}", row, before);
            }
        }
    }

    #[test]
    fn other_steps_wait_their_turn(scan in scans(), report in report_day()) {
        let (case, _, plan) = planned(&scan, report);
        let gate_rows = plan.rows.iter().filter(|row| row.gate.is_some() || is_review(row)).count();
        prop_assert!(plan.rows.len() <= gate_rows.max(12));
        let others: Vec<&PlanRow> = plan.rows.iter().filter(|row| row.gate.is_none() && !is_review(row)).collect();
        prop_assert!(others.iter().all(|row| row.number > gate_rows));
        let soonest = report.saturating_add(14.days());
        let awaited = awaited(&case);
        let is_awaited = |row: &PlanRow| row.item.is_some_and(|item| awaited.contains(&item));
        // A step that another one waits for is planned before its turn.
        let in_turn = others.iter().all(|row| row.after.iter().all(|before| *before < row.number));
        let in_turn = in_turn && !others.iter().any(|row| is_awaited(row));
        for row in &others {
            let dimension = |row: &PlanRow| row.item.map(|item| questions().item(item).dimension);
            prop_assert!(others.iter().filter(|other| dimension(other) == dimension(row)).count() <= 3);
            prop_assert!(case.open_gates().is_empty() || is_awaited(row) || row.start >= soonest, "{:?}", row);
            let running = plan.rows[..row.number - 1].iter().filter(|other| {
                let is_running = other.start <= row.start && row.start <= other.end;
                is_running && (other.lead_role, &other.lead) == (row.lead_role, &row.lead)
            });
            prop_assert!(!in_turn || running.count() < 2, "{:?}", row);
        }
    }

    /// Chapter 24.2: the hours of roles and of the plan agree, whatever is estimated first.
    #[test]
    fn hours_add_up(scan in scans()) {
        let (case, frame, plan) = planned(&scan, REPORT);
        for row in &Schedule::of(&case, &frame).rows {
            let is_large = match row.task {
                Task::Step(step) => step.effort == Effort::Large,
                Task::Part(_, part) => part.once_hours.low == 0 || part.once_hours.high > 80,
                _ => false,
            };
            prop_assert_eq!(row.once.is_none(), is_large, "{:?}", row);
        }
        let totals = PlanTotals::of(&plan.rows);
        let sum = |of: fn(&PlanRow) -> Option<(u32, u32)>| {
            let pairs: Vec<(u32, u32)> = plan.rows.iter().filter_map(of).collect();
            (pairs.iter().map(|pair| pair.0).sum::<u32>(), pairs.iter().map(|pair| pair.1).sum::<u32>())
        };
        let all = &totals.all;
        prop_assert_eq!((all.once.low, all.once.high), sum(|row| row.once));
        prop_assert_eq!((all.weekly.low, all.weekly.high), sum(|row| row.weekly));
        let roles = &totals.by_role;
        let once = (roles.iter().map(|role| role.total.once.low).sum(), roles.iter().map(|role| role.total.once.high).sum());
        let weekly = (roles.iter().map(|role| role.total.weekly.low).sum(), roles.iter().map(|role| role.total.weekly.high).sum());
        prop_assert_eq!(((all.once.low, all.once.high), (all.weekly.low, all.weekly.high)), (once, weekly));
        let mut estimated: Vec<usize> = roles.iter().flat_map(|role| role.total.estimated_first.clone()).collect();
        estimated.sort_unstable();
        prop_assert_eq!(&estimated, &all.estimated_first);
        for row in &plan.rows {
            prop_assert_eq!(row.once.is_none(), estimated.contains(&row.number));
            let most = row.once.map_or(0, |(_, high)| high);
            prop_assert!(!row.is_enquiry || most <= 2, "{:?}", row);
            prop_assert!(most <= 80, "{:?}", row);
        }
    }
}
