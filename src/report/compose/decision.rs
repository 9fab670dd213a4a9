//! Page 2, for management: what is asked, where things stand, what can't be done, what comes first and what
//! it costs (chapter 8). It always fits on one page, so every text in it is as short as it can be.

use jiff::ToSpan as _;

use super::{
    context::{Report, anchor},
    gates, group,
    steps::{self, StepInWords},
    words,
};
use crate::{
    advice::Hours,
    i18n::{self, GroupText},
    report::document::{
        Block, Card, Column, ColumnOf, Fact, Inline, KeyFigure, List, Marker, Paragraph, ParagraphStyle, Row,
        Table, Tone, text,
    },
    scoring::GateResult,
};

/// With more open gates than the first number, only as many as the second have a decision of their own.
const MOST_DECISIONS: (usize, usize) = (5, 3);

/// Up to this many decisions the page has room for larger type.
const ROOMY: usize = 3;

/// The report comes back after this many months with open gates, and without (chapter 7.4).
const MONTHS_TO_RETURN: [i32; 2] = [3, 6];

pub(super) fn blocks(report: &Report) -> Vec<Block> {
    let title = report.chapter(&report.questionnaire.titles().decision, anchor::DECISION);
    let mut page = vec![Block::PageBreak, title, asked(report), figures(report)];
    page.extend(blocked(report));
    page.push(outlook(report));
    page
}

/// The decision asked (chapter 7.4).
fn asked(report: &Report) -> Block {
    let phrases = report.questionnaire.phrases();
    let (title, block) = if report.open_gates().is_empty() {
        let sentence = match report.evaluation.first_steps.len() {
            0 => report.text.only_discuss_again(),
            1 => report.text.agree_to_step(),
            2 => report.text.agree_to_two_steps(),
            _ => report.say(&phrases.agree_to_steps),
        };
        (report.text.decision_asked(), Block::text(sentence))
    } else {
        let decisions = decisions(report).into_iter().map(text);
        let look = if report.open_gates().len() > ROOMY {
            compact
        } else {
            Block::paragraph
        };
        let items = decisions.map(|one| vec![look(one)]).collect();
        let marker = Marker::Number;
        (report.say(&phrases.asked), Block::List(List { marker, items }))
    };
    Block::Card(Card {
        tone: Tone::Accent,
        title: title.to_owned(),
        blocks: vec![block],
    })
}

/// The decision of each open gate, and to discuss the report again. With many open gates the last ones
/// share a decision, so that the page stays one page; the table of gates tells them apart.
fn decisions(report: &Report) -> Vec<String> {
    let open = report.open_gates();
    let (most, first) = MOST_DECISIONS;
    let in_full = if open.len() > most { first } else { open.len() };
    let (first, rest) = open.split_at(in_full);
    let mut decisions: Vec<String> = first
        .iter()
        .map(|gate| {
            report
                .say(&report.questionnaire.gate(gate.id).decision)
                .to_owned()
        })
        .collect();
    if !rest.is_empty() {
        decisions.push(report.text.arrange_others().to_owned());
    }
    let date = return_date(report);
    decisions.push(report.phrase(&report.questionnaire.phrases().discuss_again, &[("datum", &date)]));
    decisions
}

/// Band, score and gates as key figures; the band gets the room that its name needs.
fn figures(report: &Report) -> Block {
    let column = |width, figure| ColumnOf {
        width,
        blocks: vec![Block::KeyFigures(vec![figure])],
    };
    Block::Columns(vec![
        column(1.3, band_figure(report)),
        column(1.0, score_figure(report)),
        column(1.0, gates_figure(report)),
    ])
}

fn band_figure(report: &Report) -> KeyFigure {
    let score = &report.evaluation.score;
    let name = |id| report.say(&report.questionnaire.band(id).name).to_owned();
    let (value, note) = match score.band_id() {
        None => (
            report.text.no_band().to_owned(),
            report.text.too_little_known().to_owned(),
        ),
        Some(band) if score.band_is_firm() => (name(band), report.text.firm().to_owned()),
        Some(band) => {
            let (low, high) = (name(score.range.lowest), name(score.range.highest));
            (name(band), report.text.provisional(&low, &high))
        }
    };
    let label = report.say(report.label_name());
    let suitable = report.text.suitable_for(report.say(report.label_use()));
    KeyFigure {
        value,
        unit: String::new(),
        label: report.text.band().to_owned(),
        note: format!("{note} · {label} ({suitable})"),
        tone: Tone::Accent,
    }
}

fn score_figure(report: &Report) -> KeyFigure {
    let total = &report.evaluation.score.total;
    let (low, high) = words::ends(total.interval);
    let known = total.rounded();
    KeyFigure {
        value: known.map_or_else(|| "?".to_owned(), |score| score.to_string()),
        unit: known.map_or("", |_| report.text.of_hundred()).to_owned(),
        label: report.text.score().to_owned(),
        note: if report.has_unknown() {
            report.text.between(&low, &high)
        } else {
            report.text.all_known().to_owned()
        },
        tone: Tone::Accent,
    }
}

fn gates_figure(report: &Report) -> KeyFigure {
    let open = report.open_gates().len();
    let all = report.evaluation.score.gates.len();
    let (note, tone) = if open == 0 {
        (by_whom(report), Tone::Good)
    } else {
        (report.text.not_arranged_or_unknown(), Tone::Bad)
    };
    KeyFigure {
        value: open.to_string(),
        unit: report.text.of_number(all),
        label: report.text.open_gates().to_owned(),
        note: note.to_owned(),
        tone,
    }
}

fn by_whom(report: &Report) -> &'static str {
    if group::is_group(report) {
        GroupText::of(report.language()).by_respondents()
    } else {
        report.text.by_respondent()
    }
}

/// The open gates, each with its status and what may not happen until it's met; the first to arrange first.
fn blocked(report: &Report) -> Option<Block> {
    let open = report.open_gates();
    let row = |result: &&GateResult| {
        let gate = report.questionnaire.gate(result.id);
        Row::new([
            text(words::capitalised(report.say(&gate.short))),
            vec![gates::status(report, Some(result.status))],
            text(words::capitalised(report.say(&gate.blocks))),
        ])
    };
    let labels = report.text;
    (!open.is_empty()).then(|| {
        Block::Table(Table {
            title: String::new(),
            columns: vec![Column::text(2.7), Column::text(1.6), Column::text(4.9)],
            header: [labels.gate(), labels.status(), labels.blocked()]
                .map(Into::into)
                .to_vec(),
            rows: open.iter().map(row).collect(),
            row_headers: true,
            dense: true,
        })
    })
}

/// The first steps beside what they cost, the risks and when to come back.
fn outlook(report: &Report) -> Block {
    let (steps, facts) = (
        steps::in_words(report, &report.evaluation.first_steps),
        ending(report),
    );
    if steps.is_empty() {
        return Block::Facts(facts);
    }
    let step = |step: &StepInWords| {
        let effort = report.say(report.questionnaire.effort(step.effort));
        vec![
            Inline::text(step.what.as_str()),
            Inline::Break,
            Inline::muted(format!("{} · {effort}", words::capitalised(&step.who))),
        ]
    };
    let title = compact(vec![Inline::strong(report.text.first_steps())]);
    let list = Block::List(List {
        marker: Marker::Number,
        items: steps.iter().map(|one| vec![compact(step(one))]).collect(),
    });
    let column = |width, blocks| ColumnOf { width, blocks };
    Block::Columns(vec![
        column(1.1, vec![title, list]),
        column(1.0, facts.into_iter().flat_map(titled).collect()),
    ])
}

/// A fact in a narrow column: the term above its description, of which several lines become a list.
fn titled(fact: Fact) -> Vec<Block> {
    let mut title = vec![Inline::strong(fact.term)];
    let mut lines = fact.description.split(|inline| *inline == Inline::Break);
    if fact.description.contains(&Inline::Break) {
        let items = lines.map(|line| vec![compact(line.to_vec())]).collect();
        let marker = Marker::Bullet;
        return vec![compact(title), Block::List(List { marker, items })];
    }
    title.push(Inline::Break);
    title.extend(lines.next().unwrap_or_default().iter().cloned());
    vec![compact(title)]
}

fn compact(inlines: Vec<Inline>) -> Block {
    Block::Paragraph(Paragraph {
        style: ParagraphStyle::Compact,
        inlines,
    })
}

/// What it costs, what the risks are and when to come back.
fn ending(report: &Report) -> Vec<Fact> {
    let mut facts = costs(report);
    let risks = &report.evaluation.risks;
    if !risks.is_empty() {
        let lines = risks
            .iter()
            .map(|risk| Inline::text(report.say(&report.questionnaire.risk(*risk).text)));
        let mut description = Vec::new();
        for line in lines {
            if !description.is_empty() {
                description.push(Inline::Break);
            }
            description.push(line);
        }
        facts.push(Fact {
            term: report.text.risks().to_owned(),
            description,
        });
    }
    facts.extend(group::agreement(report));
    // With open gates the date is among the decisions.
    if report.open_gates().is_empty() {
        facts.push(Fact::new(report.text.back_on(), return_date(report)));
    }
    facts
}

/// Own hours of the first steps and of all steps, with money when there is a rate (chapter 8).
fn costs(report: &Report) -> Vec<Fact> {
    let (all, first) = (
        report.steps(),
        steps::in_words(report, &report.evaluation.first_steps),
    );
    if all.is_empty() {
        return Vec::new();
    }
    let both = |of: &dyn Fn(Hours) -> String| {
        let (first_cost, all_cost) = (of(steps::hours(&first)), of(steps::hours(&all)));
        if first.len() == all.len() {
            return report.text.for_all_steps(&all_cost);
        }
        report.text.for_first_and_all(&first_cost, &all_cost)
    };
    let note = report.say(&report.questionnaire.phrases().hours_note);
    let mut facts = vec![Fact {
        term: report.text.hours().to_owned(),
        description: vec![
            Inline::text(both(&|hours| words::hours(report, hours))),
            Inline::muted(format!(" ({note})")),
        ],
    }];
    if let Some(rate) = report.hourly_rate() {
        let money = both(&|hours| words::euros(report, hours, rate));
        facts.push(Fact::new(report.text.money(), money));
    }
    facts
}

/// When this report is discussed again (chapter 7.4).
fn return_date(report: &Report) -> String {
    let months = MONTHS_TO_RETURN[usize::from(report.open_gates().is_empty())];
    let date = report.options.date.saturating_add(months.months());
    i18n::date(report.language(), date)
}
