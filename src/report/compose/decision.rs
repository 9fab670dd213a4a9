//! Page 2, for management: what is asked, where things stand, what can't be done, what comes first and what
//! it costs (chapter 8). It always fits on one page, so every text in it is as short as it can be.

use jiff::ToSpan as _;

use super::{
    context::{Report, anchor},
    gates, steps, words,
};
use crate::{
    i18n::{self, fill},
    report::document::{
        Block, Card, Column, ColumnOf, Fact, Inline, KeyFigure, Marker, ParagraphStyle, Row, Table, Tone,
        text,
    },
};

/// The report comes back after this many months with open gates, and without (chapter 7.4).
const MONTHS_TO_RETURN: [i32; 2] = [3, 6];

pub(super) fn blocks(report: &Report) -> Vec<Block> {
    let title = report.chapter(&report.questionnaire.titles().decision, anchor::DECISION);
    let mut page = vec![
        Block::PageBreak,
        title,
        asked(report),
        Block::KeyFigures(figures(report)),
    ];
    page.extend(blocked(report));
    page.extend(first_steps(report));
    page.extend(ending(report));
    page
}

/// The decision asked (7.4).
fn asked(report: &Report) -> Block {
    let phrases = report.questionnaire.phrases();
    let open = report.open_gates();
    let (title, blocks) = if open.is_empty() {
        let sentence = match report.evaluation.first_steps.len() {
            0 => report.text.only_discuss_again.to_owned(),
            1 => report.text.agree_to_step.to_owned(),
            2 => report.text.agree_to_two_steps.to_owned(),
            _ => report.say(&phrases.agree_to_steps).to_owned(),
        };
        (report.text.decision_asked.to_owned(), vec![Block::text(sentence)])
    } else {
        let decisions = open.iter().map(|gate| {
            report
                .say(&report.questionnaire.gate(gate.id).decision)
                .to_owned()
        });
        let date = return_date(report);
        let again = report.phrase(&phrases.discuss_again, &[("datum", &date)]);
        let items = decisions.chain([again]).map(text);
        (
            report.say(&phrases.asked).to_owned(),
            vec![Block::list(Marker::Number, items)],
        )
    };
    Block::Card(Card {
        tone: Tone::Accent,
        title,
        blocks,
    })
}

/// Band, score, gates and label as key figures.
fn figures(report: &Report) -> Vec<KeyFigure> {
    vec![
        band_figure(report),
        score_figure(report),
        gates_figure(report),
        KeyFigure {
            value: report.say(report.label_name()).to_owned(),
            unit: String::new(),
            label: report.text.label.to_owned(),
            note: fill(
                report.text.suitable_for,
                &[("gebruik", report.say(report.label_use()))],
            ),
            tone: Tone::Neutral,
        },
    ]
}

fn band_figure(report: &Report) -> KeyFigure {
    let score = &report.evaluation.score;
    let name = |id| report.say(&report.questionnaire.band(id).name).to_owned();
    let (value, note) = match score.band_id() {
        None => (
            report.text.no_band.to_owned(),
            report.text.too_little_known.to_owned(),
        ),
        Some(band) if score.band_is_firm() => (name(band), report.text.firm.to_owned()),
        Some(band) => {
            let (low, high) = (name(score.range.lowest), name(score.range.highest));
            let values = [("laag", low.as_str()), ("hoog", &high)];
            (name(band), fill(report.text.provisional, &values))
        }
    };
    KeyFigure {
        value,
        unit: String::new(),
        label: report.text.band.to_owned(),
        note,
        tone: Tone::Accent,
    }
}

fn score_figure(report: &Report) -> KeyFigure {
    let total = &report.evaluation.score.total;
    let (low, high) = words::ends(total.interval);
    let values = [("laag", low.as_str()), ("hoog", &high)];
    let known = total.rounded();
    KeyFigure {
        value: known.map_or_else(|| "?".to_owned(), |score| score.to_string()),
        unit: known.map_or("", |_| report.text.of_hundred).to_owned(),
        label: report.text.score.to_owned(),
        note: if report.has_unknown() {
            fill(report.text.between, &values)
        } else {
            report.text.all_known.to_owned()
        },
        tone: Tone::Accent,
    }
}

fn gates_figure(report: &Report) -> KeyFigure {
    let open = report.open_gates().len();
    let all = report.evaluation.score.gates.len().to_string();
    KeyFigure {
        value: open.to_string(),
        unit: fill(report.text.of_number, &[("n", &all)]),
        label: report.text.open_gates.to_owned(),
        note: if open == 0 {
            report.text.by_respondent.to_owned()
        } else {
            report.text.limits_band.to_owned()
        },
        tone: if open == 0 { Tone::Good } else { Tone::Bad },
    }
}

/// What can't be done while gates are open.
fn blocked(report: &Report) -> Option<Block> {
    let open = report.open_gates();
    let rows: Vec<Row> = open
        .iter()
        .map(|result| {
            let gate = report.questionnaire.gate(result.id);
            Row::new([
                vec![Inline::text(words::capitalised(report.say(&gate.short)))],
                vec![gates::status(report, Some(result.status))],
                text(words::capitalised(report.say(&gate.blocks))),
            ])
        })
        .collect();
    (!rows.is_empty()).then(|| {
        Block::Table(Table {
            title: report.text.not_possible_yet.to_owned(),
            columns: vec![Column::text(3.2), Column::text(1.5), Column::text(4.0)],
            header: [report.text.gate, report.text.status, report.text.blocked]
                .map(Into::into)
                .to_vec(),
            rows,
            row_headers: true,
        })
    })
}

/// The first steps with who and how much.
fn first_steps(report: &Report) -> Option<Block> {
    let steps = steps::in_words(report, &report.evaluation.first_steps);
    let rows: Vec<Row> = steps
        .iter()
        .map(|step| {
            Row::new([
                step.what.clone(),
                step.who.clone(),
                steps::effort(report, step.effort),
            ])
        })
        .collect();
    (!rows.is_empty()).then(|| {
        Block::Table(Table {
            title: report.text.coming_weeks.to_owned(),
            columns: vec![Column::text(5.0), Column::text(2.0), Column::text(2.0)],
            header: [report.text.step, report.text.who, report.text.effort]
                .map(Into::into)
                .to_vec(),
            rows,
            row_headers: false,
        })
    })
}

/// Hours and money on the left, risks on the right, and when to come back.
fn ending(report: &Report) -> Vec<Block> {
    let mut facts = costs(report);
    facts.push(Fact::new(report.text.back_on, return_date(report)));
    let left = vec![Block::Facts(facts)];
    let risks = &report.evaluation.risks;
    if risks.is_empty() {
        return left;
    }
    let risks = risks.iter().map(|risk| text(report.say(&risk.text)));
    let right = vec![
        Block::paragraph(vec![Inline::strong(report.text.risks)]),
        Block::list(Marker::Bullet, risks),
    ];
    vec![Block::Columns(vec![
        ColumnOf {
            width: 1.0,
            blocks: left,
        },
        ColumnOf {
            width: 1.0,
            blocks: right,
        },
    ])]
}

/// Own hours of the first steps and of the first ninety days, with money when there is a rate (chapter 8).
fn costs(report: &Report) -> Vec<Fact> {
    let quarter = super::ninety_days::steps(report);
    if quarter.is_empty() {
        return Vec::new();
    }
    let hours = steps::hours(&quarter);
    let note = report.say(&report.questionnaire.phrases().hours_note);
    let mut facts = vec![Fact {
        term: report.text.hours_ninety_days.to_owned(),
        description: vec![
            Inline::text(words::hours(report, hours)),
            Inline::Break,
            Inline::muted(words::capitalised(note)),
        ],
    }];
    if let Some(rate) = report.hourly_rate() {
        facts.push(Fact::new(report.text.money, words::euros(report, hours, rate)));
    }
    facts
}

/// When this report is discussed again (7.4).
fn return_date(report: &Report) -> String {
    let months = MONTHS_TO_RETURN[usize::from(report.open_gates().is_empty())];
    let date = report.options.date.saturating_add(months.months());
    i18n::date(report.language(), date)
}

/// The sentence that belongs in every report (chapter 5.3).
pub(super) fn limits(report: &Report) -> Block {
    Block::styled(ParagraphStyle::Small, report.say(report.questionnaire.limits()))
}
