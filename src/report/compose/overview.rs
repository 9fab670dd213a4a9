//! At a glance: the management summary, the scores as charts and as a table (chapter 8, page 3).

use super::{
    Extent, charts,
    context::{Report, anchor},
    dimensions, summary,
};
use crate::{
    evaluation::Weighting,
    i18n::capital,
    questionnaire::DimensionId,
    report::document::{Block, Cell, Column, ColumnOf, Inline, ParagraphStyle, Row, Table},
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
    let table = report.scores.table();
    let dimensions = report.questionnaire.dimensions().iter();
    let rows = dimensions.zip(table.rows);
    Block::Table(Table {
        title: String::new(),
        columns: vec![
            Column::text(3.4),
            Column::number(1.0),
            Column::number(1.7),
            Column::number(1.1),
        ],
        header: table.header.into_iter().map(Into::into).collect(),
        rows: rows
            .map(|(dimension, row)| self::row(report, dimension.id, row))
            .collect(),
        row_headers: true,
        dense: false,
    })
}

fn row(report: &Report, id: DimensionId, row: Vec<String>) -> Row {
    let mut cells: Vec<Cell> = row.into_iter().map(Cell::from).collect();
    // The short report has no section for each dimension to lead to.
    if report.options.extent == Extent::Full
        && let Some(name) = cells.first_mut()
    {
        let text = capital(report.short(id));
        *name = Cell::from(Inline::to_anchor(text, dimensions::anchor(report, id)));
    }
    Row::new(cells)
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
