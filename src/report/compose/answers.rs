//! Appendix with every answer: the chosen sentence, the target level, evidence and note (chapter 8).

use super::{
    context::{Report, anchor},
    gates, group, words,
};
use crate::{
    assessment::ItemState,
    questionnaire::{Dimension, Item},
    report::{
        document::{Block, Cell, Column, Inline, Mark, ParagraphStyle, Row, Table},
        layout::Fonts,
    },
};

/// Evidence and note together are at most this many characters in the column, which is narrow.
const LONGEST_IN_COLUMN: usize = 240;

pub(super) fn blocks(report: &Report) -> Vec<Block> {
    let highest = f64::from(report.questionnaire.highest());
    let mut intro = report.text.answers_intro(&words::answer_number(report, highest));
    if !report.shows_own_words() {
        intro = format!("{intro} {}", report.text.answers_bare());
    }
    let mut page = vec![
        report.chapter(&report.questionnaire.titles().answers, anchor::ANSWERS),
        Block::text(intro),
    ];
    if has_squares(report) {
        page.push(Block::styled(ParagraphStyle::Small, report.text.squares()));
    }
    page.push(table(report));
    page.extend(long_remarks(report));
    page
}

/// What is too long for a column, below the table.
fn long_remarks(report: &Report) -> Vec<Block> {
    if !with_remarks(report) {
        return Vec::new();
    }
    let items = report.questionnaire.items().iter();
    let long = items.map(|item| (item, remarks(report, item)));
    let mut page: Vec<Block> = long
        .filter(|(_, remarks)| is_long(remarks))
        .map(|(item, remarks)| {
            let mut inlines = vec![
                Inline::strong(format!(
                    "{} {}",
                    item.number,
                    words::capitalised(report.say(&item.short))
                )),
                Inline::Break,
            ];
            inlines.extend(remarks);
            Block::paragraph(inlines)
        })
        .collect();
    if !page.is_empty() {
        page.insert(0, Block::heading(2, report.text.long_remarks(), "long-remarks"));
    }
    page
}

fn is_long(remarks: &[Inline]) -> bool {
    let length: usize = remarks.iter().map(|inline| inline.as_str().chars().count()).sum();
    length > LONGEST_IN_COLUMN
}

/// Whether anybody wrote anything that may be shown.
fn with_remarks(report: &Report) -> bool {
    let mut items = report.questionnaire.items().iter();
    report.shows_own_words() && items.any(|item| !remarks(report, item).is_empty())
}

/// Whether the fonts lack a part of what somebody wrote that is shown.
fn has_squares(report: &Report) -> bool {
    let fonts = Fonts::bundled();
    let mut items = report.questionnaire.items().iter();
    items.any(|item| {
        let written = [remarks(report, item), group::behind(report, item)];
        let mut written = written.iter().flatten();
        report.shows_own_words() && written.any(|words| fonts.lack(words.as_str()))
    })
}

/// One table over all dimensions; the last column falls away when nobody wrote anything or others may not read it.
fn table(report: &Report) -> Block {
    let labels = report.text;
    let with_notes = with_remarks(report);
    let mut columns = vec![Column::text(2.7), Column::text(5.2), Column::number(0.8)];
    let mut header: Vec<Cell> = [labels.question(), labels.answer(), labels.target_level()]
        .map(Into::into)
        .to_vec();
    if with_notes {
        columns.push(Column::text(2.7));
        header.push(labels.evidence_and_note().into());
    }
    let mut rows = Vec::new();
    for dimension in report.questionnaire.dimensions() {
        rows.push(title(report, dimension));
        for id in &dimension.items {
            rows.push(row(report, report.questionnaire.item(*id), with_notes));
        }
    }
    Block::Table(Table {
        title: String::new(),
        columns,
        header,
        rows,
        row_headers: true,
        dense: true,
    })
}

fn title(report: &Report, dimension: &Dimension) -> Row {
    Row::group(format!("{}. {}", dimension.number, report.say(&dimension.title)))
}

fn row(report: &Report, item: &Item, with_notes: bool) -> Row {
    let target = report.case.target(item.id).map_or_else(
        || report.text.nothing().to_owned(),
        |level| words::answer_number(report, level.into()),
    );
    let mut cells = vec![
        Cell::from(vec![
            Inline::strong(format!("{} ", item.number)),
            Inline::text(words::capitalised(report.say(&item.short))),
        ]),
        Cell::from(answer_of_all(report, item)),
        Cell::from(target),
    ];
    if with_notes {
        let remarks = remarks(report, item);
        cells.push(if is_long(&remarks) {
            Inline::muted(report.text.below_the_table()).into()
        } else {
            remarks.into()
        });
    }
    Row::new(cells)
}

/// The answer that counts, with those of the respondents behind it.
fn answer_of_all(report: &Report, item: &Item) -> Vec<Inline> {
    let mut inlines = answer(report, item);
    let behind = group::behind(report, item);
    inlines.extend((!behind.is_empty()).then_some(Inline::Break));
    inlines.extend(behind);
    inlines
}

/// The answer: the literal sentence, or why there is none (chapter 5.2).
fn answer(report: &Report, item: &Item) -> Vec<Inline> {
    let labels = report.text;
    let who = || labels.ask(report.say(&item.who_knows));
    match report.evaluation.score.state(item.id) {
        ItemState::Known(level) => {
            let number = words::answer_number(report, level.value());
            let anchor = item.anchors.get(usize::from(level.floor()));
            let sentence = anchor.map_or("", |anchor| report.say(&anchor.text));
            vec![
                Inline::strong(labels.level(&number)),
                Inline::text(format!(" {sentence}")),
            ]
        }
        ItemState::DontKnow => vec![
            Inline::status(Mark::Unknown, labels.dont_know()),
            Inline::Break,
            Inline::text(who()),
        ],
        ItemState::Unanswered => vec![
            Inline::status(Mark::Warn, labels.to_fill_in()),
            Inline::Break,
            Inline::text(who()),
        ],
        ItemState::ExcludedByProfile | ItemState::ExcludedByChoice => vec![
            Inline::status(Mark::None, labels.not_applicable()),
            Inline::Break,
            gates::why_not(report, item, Inline::Text),
        ],
    }
}

/// What respondents wrote: evidence first, then the notes.
fn remarks(report: &Report, item: &Item) -> Vec<Inline> {
    let evidence = group::written(report, item, |answer| &answer.evidence).join("; ");
    let mut inlines = Vec::new();
    if !evidence.is_empty() {
        inlines.push(Inline::muted(format!("{}: ", report.text.evidence())));
        inlines.push(report.own_words(Inline::text(evidence)));
    }
    for note in group::written(report, item, |answer| &answer.note) {
        if !inlines.is_empty() {
            inlines.push(Inline::Break);
        }
        inlines.push(report.own_words(Inline::text(note)));
    }
    inlines
}
