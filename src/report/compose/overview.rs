//! At a glance: the management summary, the scores as charts and as a table (chapter 8, page 3).

use super::{
    Extent, charts,
    context::{Report, anchor},
    dimensions, summary, words,
};
use crate::{
    evaluation::Weighting,
    report::document::{Block, Cell, Column, ColumnOf, Inline, ParagraphStyle, Row, Table},
    scoring::DimensionScore,
};

/// Up to this many characters of summary the page has room for larger type above the charts.
const ROOMY: usize = 1400;

pub(super) fn blocks(report: &Report) -> Vec<Block> {
    let mut page = vec![
        Block::PageBreak,
        report.chapter(&report.questionnaire.titles().overview, anchor::OVERVIEW),
    ];
    let summary = summary::paragraphs(report);
    let length: usize = summary.iter().map(|text| text.chars().count()).sum();
    let style = if length > ROOMY {
        ParagraphStyle::Compact
    } else {
        ParagraphStyle::Body
    };
    page.extend(summary.into_iter().map(|text| Block::styled(style, text)));
    let column = |width, blocks| ColumnOf { width, blocks };
    let mut right = vec![table(report)];
    right.extend(weighting(report));
    right.extend(summary::band_range(report).map(small));
    right.push(small(report.say(report.questionnaire.limits())));
    let mut left = vec![charts::bars(report)];
    left.extend(charts::radar(report));
    page.push(Block::Columns(vec![column(0.92, left), column(1.0, right)]));
    page
}

/// The numbers of the charts.
fn table(report: &Report) -> Block {
    let text = report.text;
    let scores = &report.evaluation.score.dimensions;
    Block::Table(Table {
        title: String::new(),
        columns: vec![
            Column::text(3.4),
            Column::number(1.0),
            Column::number(1.7),
            Column::number(1.1),
        ],
        header: [
            text.dimension(),
            text.score(),
            text.interval(),
            text.target_level(),
        ]
        .map(Into::into)
        .to_vec(),
        rows: scores.iter().map(|one| row(report, one)).collect(),
        row_headers: true,
        dense: false,
    })
}

fn row(report: &Report, one: &DimensionScore) -> Row {
    let name = words::capitalised(report.short(one.id));
    // The short report has no section for each dimension to lead to.
    let name = match report.options.extent {
        Extent::Full => Inline::to_anchor(name, dimensions::anchor(report, one.id)),
        Extent::Short => Inline::text(name),
    };
    let number =
        |value: Option<String>| Cell::from(value.unwrap_or_else(|| report.text.nothing().to_owned()));
    Row::new([
        Cell::from(name),
        Cell::from(charts::shown(report, one)),
        number(one.interval.map(words::range)),
        number(charts::target(report, one.id).map(|target| target.to_string())),
    ])
}

/// Whether the band depends on the weighting (chapter 5.4); without a total there is no band to compare.
fn weighting(report: &Report) -> Option<Block> {
    report.evaluation.score.band?;
    let phrases = report.questionnaire.phrases();
    let phrase = match report.evaluation.weighting {
        Weighting::Stable => &phrases.weighting_stable,
        Weighting::Sensitive => &phrases.weighting_sensitive,
    };
    Some(small(report.say(phrase)))
}

fn small(text: impl Into<String>) -> Block {
    Block::styled(ParagraphStyle::Small, text)
}
