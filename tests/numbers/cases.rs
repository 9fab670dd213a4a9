//! Plans worked out by hand.

use std::collections::BTreeSet;

use datalabscan::{
    assessment::Assessment,
    decision::review::Review,
    questionnaire::{ItemId, Questionnaire},
};

use super::{plans::*, *};
use crate::common::bridges::{bridges, with_profile};

/// Number, question, lead, dates, hours and what it comes after, as in the tables of a report.
fn table(plan: &Plan) -> String {
    let range = |hours: Option<(u32, u32)>, none: &str| match hours {
        Some((low, high)) if low == high => low.to_string(),
        Some((low, high)) => format!("{low}-{high}"),
        None => none.to_owned(),
    };
    let row = |row: &PlanRow| {
        let number = row
            .item
            .map_or("-", |item| questions().item(item).number.as_str());
        let gate = if row.gate.is_some() { "R!" } else { "" };
        let (once, weekly) = (range(row.once, "begroten"), range(row.weekly, "-"));
        format!(
            "{:<5} {number:<4} {} {} {once:<8} {weekly:<5} {:?} {}\n",
            format!("{}{gate}", row.number),
            row.start,
            row.end,
            row.after,
            row.lead
        )
    };
    plan.rows.iter().map(row).collect()
}

fn rows_of<'p>(plan: &'p Plan, key: &str) -> Vec<&'p PlanRow> {
    plan.rows
        .iter()
        .filter(|row| row.gate == Some(gate(key)))
        .collect()
}

fn dates(row: &PlanRow) -> (Date, Date) {
    (row.start, row.end)
}

/// Every question applies, at one level.
fn all_at(level: u8) -> Assessment {
    let mut scan = everything_applies();
    answer_all(&mut scan, &Response::level(level));
    scan
}

const NOVEMBER_30: Date = date(2026, 11, 30);
const DECEMBER_4: Date = date(2026, 12, 4);
const DECEMBER_11: Date = date(2026, 12, 11);

/// Two gates are asked about, three have a step; the pre-check waits for the project question, which is made first.
#[test]
fn duinrand_arranges_before_it_writes_down_its_goal() {
    let (_, _, plan) = planned(&example("duinrand"), REPORT);
    let expected = "\
1     -    2026-11-30 2026-12-18 3-5      -     [] projectleider
2R!   2.2  2026-11-30 2026-12-18 2-6      -     [] directie
3R!   3.1  2026-11-30 2026-12-18 4-8      8-16  [] leidinggevenden van het kernteam
4R!   9.1  2026-11-30 2026-12-04 1-2      -     [] projectleider
5R!   9.2  2027-01-04 2027-01-08 4-6      -     [2, 10] projectleider
6R!   9.2  2027-01-11 2027-02-19 begroten -     [5] projectleider
7R!   9.2  2027-02-22 2027-02-26 4-8      -     [6] opdrachtgever
8R!   9.3  2026-11-30 2026-12-04 1-2      -     [] projectleider
9     1.1  2026-12-21 2027-01-15 4-8      -     [] projectleider
10    1.2  2026-12-07 2026-12-23 4-8      -     [] projectleider
11    1.3  2027-01-18 2027-02-05 3-6      -     [2] projectleider
12    6.3  2027-01-04 2027-01-22 2-4      -     [10] data-analist
";
    assert_eq!(table(&plan), expected);
    assert_eq!(plan.more.as_deref(), Some("Nog 22"));
    let totals = PlanTotals::of(&plan.rows);
    let roles: Vec<_> = (totals.by_role.iter())
        .map(|one| (one.role.as_str(), (one.total.once.low, one.total.once.high)))
        .collect();
    let expected = [
        ("directie", (2, 6)),
        ("opdrachtgever", (4, 8)),
        ("leidinggevenden van het kernteam", (4, 8)),
        ("projectleider", (20, 37)),
        ("data-analist", (2, 4)),
    ];
    assert_eq!(roles, expected);
    assert_eq!((totals.all.once.low, totals.all.once.high), (32, 63));
    assert_eq!((totals.all.weekly.low, totals.all.weekly.high), (8, 16));
    assert_eq!(
        (totals.all.quarterly().low, totals.all.quarterly().high),
        (104, 208)
    );
    assert_eq!(totals.all.estimated_first, [6]);
}

/// Twelve weeks for four parts: one each, and the rest for what is largest.
#[test]
fn voorbeeldstad_stops_with_its_model_first() {
    let (_, _, plan) = planned(&example("voorbeeldstad"), REPORT);
    let expected = "\
1     -    2026-11-30 2026-12-18 3-5      -     [] projectleider
2R!   9.4  2026-11-30 2026-12-04 2-4      -     [] opdrachtgever
3R!   9.4  2026-12-07 2026-12-11 4-8      -     [2] opdrachtgever
4R!   9.4  2026-12-14 2027-02-19 begroten -     [3] data-analist
5R!   9.4  2027-02-22 2027-02-26 8-16     -     [4] opdrachtgever
6     6.2  2026-12-14 2027-01-08 2-4      -     [] projectleider
7     1.4  2026-12-21 2027-01-15 2-4      -     [] projectleider
8     2.2  2027-03-01 2027-03-19 6-14     -     [] opdrachtgever
9     6.3  2027-03-01 2027-03-19 6-14     -     [] data-analist
10    7.2  2027-03-01 2027-03-19 3-6      -     [] opdrachtgever
11    2.1  2027-03-01 2027-03-19 4-8      -     [] projectleider
12    7.4  2027-03-01 2027-03-19 10-16    -     [] projectleider
";
    assert_eq!(table(&plan), expected);
}

/// A running data lab with nothing arranged (chapter 30.2): what work hangs on is begun before the day of the stop.
#[test]
fn a_running_data_lab_asks_for_permission_before_it_stops() {
    let (_, frame, plan) = planned(&all_at(0), REPORT);
    assert_eq!(frame.dates.stop, DECEMBER_11);
    assert_eq!(dates(&plan.rows[0]), (NOVEMBER_30, DECEMBER_11));
    assert_eq!(dates(rows_of(&plan, "grondslag")[0]), (NOVEMBER_30, DECEMBER_11));
    assert_eq!(dates(rows_of(&plan, "dpia")[0]), (NOVEMBER_30, DECEMBER_4));
    assert_eq!(dates(rows_of(&plan, "toegang")[0]), (NOVEMBER_30, DECEMBER_11));
}

/// Stopping with a model comes first from any level, and doesn't wait for a client.
#[test]
fn what_is_done_at_once_is_done_at_any_level() {
    for level in [0, 1, 2] {
        let mut scan = all_at(0);
        scan.answer_mut(item("eerlijk-uitlegbaar")).response = Response::level(level);
        let (_, _, plan) = planned(&scan, REPORT);
        let rows = rows_of(&plan, "eerlijk");
        assert_eq!(rows.len(), 4, "level {level}");
        assert_eq!(
            (dates(rows[0]), rows[0].after.as_slice()),
            ((NOVEMBER_30, DECEMBER_4), [].as_slice())
        );
        let client = rows_of(&plan, "opdrachtgever")[0].number;
        assert!(
            rows[1].after.contains(&rows[0].number) && rows[1].after.contains(&client),
            "{:?}",
            rows[1]
        );
    }
}

#[test]
fn a_gate_that_nobody_knows_about_is_asked_about() {
    for response in [Response::DontKnow, Response::Unanswered] {
        let mut scan = all_at(questions().highest());
        for key in ["toegang", "eerlijk-uitlegbaar"] {
            scan.answer_mut(item(key)).response = response.clone();
        }
        let (_, _, plan) = planned(&scan, REPORT);
        let [access] = rows_of(&plan, "toegang")[..] else {
            panic!()
        };
        assert_eq!(
            (dates(access), access.once, access.is_enquiry),
            ((NOVEMBER_30, DECEMBER_4), Some((1, 2)), true)
        );
        assert!(
            access.what.contains("Toegang beperken tot aangewezen teamleden"),
            "what follows opens the gate: {}",
            access.what
        );
        let [stop, ask] = rows_of(&plan, "eerlijk")[..] else {
            panic!()
        };
        assert!(stop.what.starts_with("Laat een model niet meetellen") && !stop.is_enquiry);
        assert!(ask.is_enquiry && ask.after.is_empty() && dates(ask) == dates(stop));
    }
}

/// Chapter 30.1: by the day on which work stops, somebody decides whether it may go on, and that is in the plan.
#[test]
fn what_stops_work_is_decided_in_the_plan() {
    let scan = all_at(0);
    let (case, frame, without) = planned(&scan, REPORT);
    assert!(!frame.urgent.is_empty());
    let directors = questions().staff_role_by_key("directie").map(|role| role.id);
    let frame = Frame {
        decides: directors,
        ..frame
    };
    let schedule = Schedule::of(&case, &frame);
    assert_eq!(schedule.rows.len(), without.rows.len() + 1);
    let decide = &schedule.rows[1];
    assert!(decide.task.is_stop() && decide.lead == directors, "{decide:?}");
    assert_eq!((decide.start, decide.end), (NOVEMBER_30, frame.dates.stop));
    for gate in &frame.urgent {
        let first = schedule.rows.iter().find(|row| row.gate == Some(*gate)).unwrap();
        assert!(first.end <= frame.dates.stop, "{first:?}");
    }
}

/// Chapter 30.1, rule 2: the step of an open gate is the one that opens it, however low the answer is.
#[test]
fn a_gate_gets_the_step_that_opens_it() {
    let plans = [0, 1].map(|level| planned(&all_at(level), REPORT).2);
    let steps = plans.map(|plan| -> Vec<String> {
        let of_gates = plan.rows.iter().filter(|row| row.gate.is_some());
        of_gates.map(|row| row.what.clone()).collect()
    });
    assert_eq!(steps[0], steps[1]);
    assert!(
        steps[0]
            .iter()
            .any(|what| what.starts_with("Zeg voor minstens twee medewerkers vaste uren"))
    );
}

/// Chapter 21.2, O4: an open gate takes none of the three rows that the other steps of its theme may have.
#[test]
fn a_gate_takes_no_row_of_the_other_steps_of_its_theme() {
    let mut scan = all_at(questions().highest());
    let theme = questions().item(item("opdrachtgever")).dimension;
    for id in &questions().dimension(theme).items {
        scan.answer_mut(*id).response = Response::level(0);
    }
    let (_, _, plan) = planned(&scan, REPORT);
    let own = |row: &&PlanRow| {
        row.item
            .is_some_and(|item| questions().item(item).dimension == theme)
    };
    let of_gate = plan
        .rows
        .iter()
        .filter(own)
        .filter(|row| row.gate.is_some())
        .count();
    assert_eq!((of_gate, plan.rows.iter().filter(own).count() - of_gate), (1, 3));
}

/// Chapter 30.1, rule 2: the fourth question of a theme waits, however much room there is.
#[test]
fn no_theme_has_steps_for_more_than_three_questions_beside_its_gates() {
    let is_gate = |id: &ItemId| questions().item(*id).gate.is_some();
    let themes = questions().dimensions().iter();
    for theme in themes.filter(|theme| !theme.items.iter().any(is_gate)) {
        let mut scan = all_at(questions().highest());
        for id in &theme.items {
            scan.answer_mut(*id).response = Response::level(0);
        }
        let (_, _, plan) = planned(&scan, REPORT);
        let asked: BTreeSet<_> = plan.rows.iter().filter_map(|row| row.item).collect();
        assert_eq!(asked.len(), 3, "{}: {asked:?}", theme.key);
        let left = theme.items.len() - asked.len();
        assert_eq!(plan.more, Some(format!("Nog {left}")), "{}", theme.key);
    }
}

#[test]
fn there_is_nobody_to_ask_but_oneself() {
    let mut scan = all_at(questions().highest());
    scan.answer_mut(item("opdrachtgever")).response = Response::DontKnow;
    scan.answer_mut(item("bestuurlijke-steun")).response = Response::DontKnow;
    let (_, _, plan) = planned(&scan, REPORT);
    assert_eq!(rows_of(&plan, "opdrachtgever")[0].what, "Zoek op: 2.2");
    let support = plan
        .rows
        .iter()
        .find(|row| row.item == Some(item("bestuurlijke-steun")))
        .unwrap();
    assert!(
        support.what.ends_with("(7.1)") && support.is_enquiry,
        "{}",
        support.what
    );
    let two = group::merged(scan, &[group::answered(1, "bestuur", &[("doel-vastgelegd", 4)])]).scan;
    let (_, _, plan) = planned(&two, REPORT);
    assert!(rows_of(&plan, "opdrachtgever")[0].what.starts_with("Vraag bij"));
}

mod reviews {
    use super::*;

    fn review(scan: &Assessment) -> Option<Review> {
        Review::of(&case(scan))
    }

    fn hours(review: &Review) -> (u32, u32) {
        (review.hours().low, review.hours().high)
    }

    /// Everything at the highest level, also by a director and an analyst.
    fn three(change: &[(&str, u8)]) -> Assessment {
        let keys: Vec<&str> = questions().items().iter().map(|one| one.key.as_str()).collect();
        let all: Vec<(&str, u8)> = keys.iter().map(|key| (*key, questions().highest())).collect();
        let changed: Vec<(&str, u8)> = all.iter().copied().chain(change.iter().copied()).collect();
        let files = [
            group::answered(1, "bestuur", &all),
            group::answered(2, "analist", &changed),
        ];
        group::merged(all_at(questions().highest()), &files).scan
    }

    #[test]
    fn colleagues_are_asked_first() {
        let one = all_at(0);
        assert_eq!(review(&one), Some(Review::Respondents(2)));
        assert_eq!(hours(&Review::Respondents(2)), (3, 5));
        let two = group::merged(one, &[group::answered(1, "bestuur", &[("dpia", 0)])]).scan;
        assert_eq!(review(&two), Some(Review::Respondents(1)));
        assert_eq!(hours(&Review::Respondents(1)), (2, 3));
        assert_eq!(review(&three(&[])), None, "three who agree");
    }

    #[test]
    fn someone_of_the_other_kind_is_a_colleague_too() {
        let files = [1, 2].map(|number| group::answered(number, "analist", &[("dpia", 4)]));
        let scan = group::merged(all_at(questions().highest()), &files).scan;
        assert_eq!(review(&scan), Some(Review::Respondents(1)));
    }

    #[test]
    fn unknown_answers_come_before_differences() {
        let mut scan = three(&[("grondslag", 0)]);
        let unknown = questions().items().iter().take(8).map(|one| one.id);
        let mut files: Vec<Assessment> = Vec::new();
        for id in unknown {
            scan.answer_mut(id).response = Response::DontKnow;
        }
        for (number, role) in [(1, "bestuur"), (2, "analist")] {
            let levels: Vec<(&str, u8)> = (questions().items().iter().skip(8))
                .map(|one| (one.key.as_str(), questions().highest()))
                .collect();
            files.push(group::answered(number, role, &levels));
        }
        let mut own = all_at(questions().highest());
        for one in questions().items().iter().take(8) {
            own.answer_mut(one.id).response = Response::DontKnow;
        }
        let scan = group::merged(own, &files).scan;
        let Some(Review::FollowUp { answers: 8, people }) = review(&scan) else {
            panic!("{:?}", review(&scan));
        };
        assert!((1..8).contains(&people));
        let people_asked = people as u32;
        let expected = (people_asked + 1, 2 * people_asked + 1);
        assert_eq!(hours(&review(&scan).unwrap()), expected);
    }

    /// Talking about what they are split on is all there is to do about the gate.
    #[test]
    fn a_talk_settles_gates_that_respondents_are_split_on() {
        let scan = three(&[("grondslag", 0), ("vragen-ophalen", 0)]);
        let items = vec![item("vragen-ophalen"), item("grondslag")];
        let expected = Review::Discuss {
            items,
            respondents: 3,
        };
        assert_eq!(review(&scan), Some(expected.clone()));
        assert_eq!(hours(&expected), (3, 3));
        let (_, frame, plan) = planned(&scan, REPORT);
        assert!(rows_of(&plan, "grondslag").is_empty());
        assert_eq!(
            (plan.rows[0].settles.as_slice(), plan.rows[0].end),
            ([gate("grondslag")].as_slice(), frame.dates.stop)
        );
    }

    #[test]
    fn respondents_settle_a_gate_in_a_row_of_its_own_while_too_few_answer() {
        let scan = all_at(questions().highest());
        let scan = group::merged(
            scan,
            &[group::answered(
                1,
                "bestuur",
                &[("grondslag", 1), ("eerlijk-uitlegbaar", 2)],
            )],
        )
        .scan;
        let (_, _, plan) = planned(&scan, REPORT);
        let [settle] = rows_of(&plan, "grondslag")[..] else {
            panic!()
        };
        assert_eq!(
            (settle.what.as_str(), settle.once),
            ("Bespreek: grondslag", Some((2, 2)))
        );
        assert_eq!(dates(settle), (NOVEMBER_30, DECEMBER_4));
        let [stop, settle] = rows_of(&plan, "eerlijk")[..] else {
            panic!()
        };
        assert!(stop.is_stop && settle.what.starts_with("Bespreek"));
    }
}

/// No staff roles, no weeks in which a gate is due: the words of its steps say who leads them.
#[test]
fn a_question_set_without_roles_has_a_plan_too() {
    let questions: std::sync::Arc<Questionnaire> = bridges();
    let mut scan = with_profile(&questions);
    for one in questions.items() {
        scan.answer_mut(one.id).response = Response::level(0);
    }
    let case = Case::new(&questions, scan).unwrap();
    let frame = Frame {
        variant: Variant::Provisional,
        dates: Dates::of(REPORT, Situation::Open),
        urgent: Vec::new(),
        decides: None,
        inputs: Vec::new(),
        stand_in: None,
        reviewer: None,
    };
    let schedule = Schedule::of(&case, &frame);
    let rows: Vec<_> = (schedule.rows.iter())
        .map(|row| {
            (
                row.gate.is_some(),
                row.start,
                row.end,
                row.who.map(|who| who.nl.as_str()),
            )
        })
        .collect();
    let expected = [
        (false, NOVEMBER_30, date(2026, 12, 18), None),
        (true, NOVEMBER_30, date(2026, 12, 18), Some("smid")),
        (false, date(2026, 12, 14), date(2027, 1, 8), Some("smid")),
    ];
    assert_eq!(rows, expected);
    assert!(schedule.has_steps());
    let nothing = Frame {
        variant: Variant::NoAdvice,
        ..frame
    };
    assert!(!Schedule::of(&case, &nothing).has_steps());
}
