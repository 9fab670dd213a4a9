//! Workbook: legal points that matter to this data lab (chapter 32).

use super::context::{Decided, chapter};
use crate::{
    decision::LegalPoint,
    report::document::{Block, Column, Inline, Row, Table},
};

pub(super) fn blocks(report: &Decided) -> Vec<Block> {
    let (words, law) = (report.text, &report.decision.law);
    if law.points.is_empty() {
        return Vec::new();
    }
    let row = |point: &LegalPoint| {
        Row::new([
            Inline::strong(point.topic.as_str()),
            Inline::text(point.holds.as_str()),
            Inline::text(point.means.as_str()),
            Inline::text(point.checked_by.as_str()),
        ])
    };
    let mut page = vec![
        chapter(words.law(), "law"),
        Block::text(law.intro.as_str()),
        Block::Table(Table {
            columns: [2.0, 4.2, 3.4, 1.7].map(Column::text).to_vec(),
            header: [
                words.topic(),
                words.what_holds(),
                words.what_it_means(),
                words.checked_by(),
            ]
            .map(Into::into)
            .to_vec(),
            rows: law.points.iter().map(row).collect(),
            row_header: Some(0),
            dense: true,
            is_fitted: true,
            ..Table::default()
        }),
    ];
    page.extend(law.more.iter().map(|more| Block::text(more.as_str())));
    page
}
