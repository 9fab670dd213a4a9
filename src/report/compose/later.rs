//! After three months, and what is still open (chapter 8, page 11).

use super::{
    context::{Report, anchor},
    group,
    steps::{self, NumberedStep},
    words,
};
use crate::{
    assessment::ItemState,
    questionnaire::{Horizon, Item},
    report::document::{Block, Cell, Column, Inline, Marker, ParagraphStyle, Row, Table, text},
};

pub(super) fn blocks(report: &Report) -> Vec<Block> {
    let mut page = vec![report.chapter(&report.questionnaire.titles().later, anchor::LATER)];
    let before = page.len();
    page.extend(later_steps(report));
    page.extend(hours(report));
    page.extend(group::differences(report));
    page.extend(nobody_knows(report));
    page.extend(to_fill_in(report));
    page.extend(open_checks(report));
    if page.len() == before {
        page.push(Block::text(report.text.nothing_open()));
    }
    page
}

/// The steps after the first three months.
fn later_steps(report: &Report) -> Vec<Block> {
    let mut steps = steps::numbered(report);
    steps.retain(|(_, step)| step.horizon != Horizon::WithinThreeMonths);
    if steps.is_empty() {
        return Vec::new();
    }
    let labels = report.text;
    let row = |(place, step): &NumberedStep| {
        let when = match step.horizon {
            Horizon::WithinThreeMonths => labels.within_three_months(),
            Horizon::WithinAYear => labels.within_a_year(),
            Horizon::AfterAYear => labels.after_a_year(),
        };
        Row::new([
            vec![
                Inline::strong(format!("{place}. ")),
                Inline::text(format!("{} ", step.what)),
                Inline::muted(labels.question_number(&step.item.number)),
            ],
            text(step.who.as_str()),
            text(steps::effort(report, step.effort)),
            text(when),
        ])
    };
    vec![
        Block::heading(2, labels.later_steps(), "later-steps"),
        Block::Table(Table {
            title: String::new(),
            columns: vec![
                Column::text(3.8),
                Column::text(1.75),
                Column::text(2.65),
                Column::text(1.8),
            ],
            header: [labels.step(), labels.who(), labels.effort(), labels.when()]
                .map(Into::into)
                .to_vec(),
            rows: steps.iter().map(row).collect(),
            row_headers: false,
            dense: true,
        }),
    ]
}

/// Own hours per role, and money with a rate (chapter 8).
fn hours(report: &Report) -> Vec<Block> {
    let steps = report.steps();
    if steps.is_empty() {
        return Vec::new();
    }
    let labels = report.text;
    let rate = report.hourly_rate();
    let cells = |name: &str, count: usize, hours: crate::advice::Hours| {
        let mut cells = vec![
            Cell::from(words::capitalised(name)),
            Cell::from(count.to_string()),
            Cell::from(words::hours(report, hours)),
        ];
        cells.extend(rate.map(|rate| Cell::from(words::euros(report, hours, rate))));
        cells
    };
    let mut rows: Vec<Row> = steps::by_role(&steps)
        .into_iter()
        .map(|(who, theirs)| Row::new(cells(who, theirs.len(), steps::hours(theirs.iter().copied()))))
        .collect();
    rows.push(Row::total(cells(
        labels.together(),
        steps.len(),
        steps::hours(&steps),
    )));
    let mut columns = vec![Column::text(4.0), Column::number(1.0), Column::text(2.4)];
    let mut header: Vec<Cell> = [labels.role(), labels.steps(), labels.hours()]
        .map(Into::into)
        .to_vec();
    if rate.is_some() {
        columns.push(Column::text(2.4));
        header.push(labels.money().into());
    }
    let note = words::capitalised(report.say(&report.questionnaire.phrases().hours_note));
    let mut remark = labels.hours_of_all_steps(&note);
    let now = report.questionnaire.roles().hours_per_week;
    if let Some(now) = report.assessment.profile_number(now) {
        let now = words::number(report, now);
        remark = format!("{remark} {}", labels.hours_now(&now));
    }
    vec![Block::KeepTogether(vec![
        Block::heading(2, labels.hours_per_role(), "hours"),
        Block::Table(Table {
            title: String::new(),
            columns,
            header,
            rows,
            row_headers: true,
            dense: true,
        }),
        Block::styled(ParagraphStyle::Small, remark),
    ])]
}

/// What nobody knows, by who does (chapter 5.2).
fn nobody_knows(report: &Report) -> Vec<Block> {
    let items = report.items_in(|state| state == ItemState::DontKnow);
    by_who_knows(report, &items, report.text.nobody_knows(), "nobody-knows")
}

/// What has no answer yet, by who knows it.
fn to_fill_in(report: &Report) -> Vec<Block> {
    let items = report.items_in(|state| state == ItemState::Unanswered);
    by_who_knows(report, &items, report.text.still_to_fill_in(), "to-fill-in")
}

fn by_who_knows(report: &Report, items: &[&Item], title: &str, anchor: &str) -> Vec<Block> {
    if items.is_empty() {
        return Vec::new();
    }
    let mut groups: Vec<(&str, Vec<String>)> = Vec::new();
    for item in items {
        let who = report.say(&item.who_knows);
        let question = format!("{} {}", item.number, report.say(&item.short));
        match groups.iter_mut().find(|(other, _)| *other == who) {
            Some((_, questions)) => questions.push(question),
            None => groups.push((who, vec![question])),
        }
    }
    let rows = groups
        .into_iter()
        .map(|(who, questions)| Row::new([words::capitalised(who), questions.join("; ")]))
        .collect();
    vec![
        Block::heading(2, title, anchor),
        Block::Table(Table {
            title: String::new(),
            columns: vec![Column::text(2.0), Column::text(5.0)],
            header: [report.text.who_knows(), report.text.open_questions()]
                .map(Into::into)
                .to_vec(),
            rows,
            row_headers: true,
            dense: true,
        }),
    ]
}

/// Checks without an answer (chapter 9).
fn open_checks(report: &Report) -> Vec<Block> {
    let open: Vec<Vec<Inline>> = report
        .evaluation
        .checks
        .iter()
        .filter(|check| check.is_open())
        .map(|check| text(report.say(&report.questionnaire.check(check.id).text)))
        .collect();
    if open.is_empty() {
        return Vec::new();
    }
    vec![
        Block::heading(2, report.text.open_checks(), "open-checks"),
        Block::list(Marker::Bullet, open),
    ]
}
