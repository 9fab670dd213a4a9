//! Workbook: every answer, with its target, evidence and note (chapter 31, rule 3).

use super::{
    checks,
    context::{Decided, chapter},
    group, words,
};
use crate::{
    assessment::{Anonymity, ItemState},
    questionnaire::{Dimension, Item},
    report::{
        document::{Block, Cell, Column, Inline, Mark, ParagraphStyle, Row, Table},
        layout::Fonts,
    },
};

/// Evidence and note together are at most this many characters in the column, which is narrow.
const LONGEST_IN_COLUMN: usize = 240;

pub(super) fn blocks(report: &Decided) -> Vec<Block> {
    let mut intro = report.text.answers_intro(report.questionnaire.highest() + 1);
    if !report.shows_own_words() {
        intro = format!("{intro} {}", report.text.answers_bare());
    }
    let mut page = vec![chapter(report.text.answers(), "answers"), Block::text(intro)];
    page.extend(group::why_roles_are_shown(report).map(Block::text));
    if has_squares(report) {
        page.push(Block::styled(ParagraphStyle::Small, report.text.squares()));
    }
    let with_notes = with_remarks(report);
    for dimension in report.questionnaire.dimensions() {
        page.extend(theme(report, dimension, with_notes));
    }
    page.extend(long_remarks(report));
    page
}

/// What is too long for a column, below the table.
fn long_remarks(report: &Decided) -> Vec<Block> {
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
fn with_remarks(report: &Decided) -> bool {
    let mut items = report.questionnaire.items().iter();
    report.shows_own_words() && items.any(|item| !remarks(report, item).is_empty())
}

/// Whether the fonts lack a part of what somebody wrote that is shown.
fn has_squares(report: &Decided) -> bool {
    let fonts = Fonts::bundled();
    let mut items = report.questionnaire.items().iter();
    items.any(|item| {
        let written = [remarks(report, item), group::behind(report, item)];
        let mut written = written.iter().flatten();
        report.shows_own_words() && written.any(|words| fonts.lack(words.as_str()))
    })
}

/// A table of the questions of a dimension, under its title.
fn theme(report: &Decided, dimension: &Dimension, with_notes: bool) -> [Block; 2] {
    let labels = report.text;
    let mut columns = vec![Column::text(2.3), Column::text(5.4), Column::number(0.8)];
    let mut header: Vec<Cell> = [labels.question(), labels.answer(), labels.target_level()]
        .map(Into::into)
        .to_vec();
    if with_notes {
        columns.push(Column::text(3.0));
        header.push(labels.evidence_and_note().into());
    }
    let items = dimension.items.iter().map(|id| report.questionnaire.item(*id));
    let title = format!(
        "{}. {}",
        dimension.number,
        words::capitalised(report.short(dimension.id))
    );
    [
        Block::heading(2, title, format!("answers-{}", dimension.number)),
        Block::Table(Table {
            columns,
            header,
            rows: items.map(|item| row(report, item, with_notes)).collect(),
            row_header: Some(0),
            dense: true,
            ..Table::default()
        }),
    ]
}

fn row(report: &Decided, item: &Item, with_notes: bool) -> Row {
    let target = report.case.target(item.id).map(|level| (level + 1).to_string());
    let mut answer = answer_of_all(report, item);
    answer.extend(next_step(report, item));
    let mut cells = vec![
        Cell::from(vec![
            Inline::strong(format!("{} ", item.number)),
            Inline::text(words::capitalised(report.say(&item.short))),
        ]),
        Cell::from(answer),
        Cell::from(target.unwrap_or_else(|| report.text.nothing().to_owned())),
    ];
    if with_notes {
        let remarks = remarks(report, item);
        cells.push(if is_long(&remarks) {
            Inline::text(report.text.below_the_table()).into()
        } else {
            remarks.into()
        });
    }
    Row::new(cells)
}

/// The next step, when the answer is below its target and the plan has none for it.
fn next_step(report: &Decided, item: &Item) -> Vec<Inline> {
    let level = report.evaluation.score.state(item.id).level();
    let target = report.case.target(item.id);
    let (Some(level), Some(target)) = (level, target) else {
        return Vec::new();
    };
    if level.value() >= f64::from(target) || report.planned(item.id).is_some() {
        return Vec::new();
    }
    let anchor = item.anchors.get(usize::from(level.floor()));
    let Some(step) = anchor.and_then(|anchor| anchor.step.as_ref()) else {
        return Vec::new();
    };
    vec![
        Inline::Break,
        Inline::text(report.text.next_step(report.say(&step.what))),
    ]
}

/// The answer that counts, with those of the respondents behind it.
fn answer_of_all(report: &Decided, item: &Item) -> Vec<Inline> {
    let mut inlines = answer(report, item);
    let behind = group::behind(report, item);
    inlines.extend((!behind.is_empty()).then_some(Inline::Break));
    inlines.extend(behind);
    inlines
}

/// The answer: the literal sentence, or why there is none (chapter 5.2).
fn answer(report: &Decided, item: &Item) -> Vec<Inline> {
    let labels = report.text;
    let who = || labels.ask(report.say(&item.who_knows));
    match report.evaluation.score.state(item.id) {
        ItemState::Known(level) => {
            let number = report.answer_number(level.value());
            let anchor = item.anchors.get(usize::from(level.floor()));
            let sentence = anchor.map_or("", |anchor| report.say(&anchor.text));
            vec![
                Inline::strong(labels.answer_n(&number)),
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
            checks::why_not(report, item, Inline::Text),
        ],
    }
}

/// What respondents wrote: evidence first, then the notes.
fn remarks(report: &Decided, item: &Item) -> Vec<Inline> {
    let evidence = group::written(report, item, |answer| &answer.evidence).join("; ");
    let mut inlines = Vec::new();
    if !evidence.is_empty() {
        inlines.push(Inline::text(format!("{}: ", report.text.evidence())));
        inlines.push(report.own_words(Inline::text(evidence)));
    }
    for note in Anonymity::of(report.questionnaire, report.assessment).notes(item) {
        if !inlines.is_empty() {
            inlines.push(Inline::Break);
        }
        inlines.push(report.own_words(Inline::text(note)));
    }
    inlines
}
