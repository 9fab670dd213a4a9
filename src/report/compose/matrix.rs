//! All answers at a glance (chapter 28.1), and what is heard of them (chapter 33, rule 4).

use super::{context::Decided, group, words};
use crate::{
    assessment::ItemState,
    decision::Variant,
    questionnaire::{Dimension, Item},
    report::{
        document::{
            Block, Inline, Mark, Matrix, MatrixAnswer, MatrixCell, MatrixMark, MatrixRow, MatrixScore,
            Paragraph, ParagraphStyle,
        },
        figures::Points,
    },
    scoring::{Consensus, GateStatus},
};

/// The matrix with its legend.
pub(super) fn blocks(report: &Decided) -> Vec<Block> {
    let dimensions = report.questionnaire.dimensions();
    let rows: Vec<MatrixRow> = dimensions.iter().map(|one| row(report, one)).collect();
    let most = dimensions.iter().map(|one| one.items.len()).max().unwrap_or(0);
    let words = report.text;
    let has_scores = report.decision.variant != Variant::NoAdvice;
    let header = std::iter::once(words.dimension().to_owned()).chain((1..=most).map(|n| words.question_n(n)));
    let legend = legend(report, &rows);
    let matrix = Matrix {
        header: header.collect(),
        score_header: has_scores.then(|| words.score_of_hundred().to_owned()),
        answers: report.questionnaire.highest() + 1,
        rows,
    };
    std::iter::once(Block::Matrix(matrix)).chain(legend).collect()
}

fn row(report: &Decided, dimension: &Dimension) -> MatrixRow {
    let cells = dimension
        .items
        .iter()
        .map(|id| cell(report, report.questionnaire.item(*id)));
    let points = report.points(dimension.id);
    let mut gaps = report.decision.standing.gaps.iter();
    let stands_out = gaps.any(|(id, _)| *id == Some(dimension.id));
    let gap = points
        .filter(|_| stands_out)
        .and_then(|points| points.target?.checked_sub(points.score?));
    MatrixRow {
        name: [
            dimension.number.to_string(),
            words::capitalised(report.short(dimension.id)),
        ],
        gap: gap.filter(|gap| *gap > 0).map(|gap| report.text.gap(gap)),
        cells: cells.collect(),
        score: score(report, points),
    }
}

fn cell(report: &Decided, item: &Item) -> MatrixCell {
    let words = report.text;
    let label = report.label(item).to_owned();
    let empty = |answer: MatrixAnswer, why: &str| MatrixCell {
        spoken: words.heard(&item.number, &label, why),
        number: item.number.clone(),
        label: label.clone(),
        answer,
        ..MatrixCell::default()
    };
    if report.is_withheld(item.id) {
        let left_out = words.not_in_this_version();
        return empty(MatrixAnswer::None(left_out.to_owned()), left_out);
    }
    let target = report.case.target(item.id).map(|level| level + 1);
    let (marks, said) = marks(report, item);
    let known = match report.evaluation.score.state(item.id) {
        ItemState::Known(level) => level.value() + 1.0,
        ItemState::DontKnow => {
            let cell = empty(MatrixAnswer::Unknown, &[words.dont_know(), &said].concat());
            return MatrixCell {
                target,
                marks,
                ..cell
            };
        }
        ItemState::Unanswered => {
            let cell = empty(MatrixAnswer::Open, &[words.to_fill_in(), &said].concat());
            return MatrixCell {
                target,
                marks,
                ..cell
            };
        }
        ItemState::ExcludedByProfile | ItemState::ExcludedByChoice => {
            let not = words.does_not_apply();
            return empty(MatrixAnswer::None(not.to_owned()), not);
        }
    };
    let chosen = words::number(report, known);
    let answer = words.heard_answer(&chosen, report.questionnaire.highest() + 1);
    let wanted = target.map_or_else(String::new, |target| words.heard_target(target));
    MatrixCell {
        answer: MatrixAnswer::Chosen(known as f32),
        target,
        marks,
        ..empty(MatrixAnswer::Open, &[answer, wanted, said].concat())
    }
}

/// The signs of a question, and what is heard of them.
fn marks(report: &Decided, item: &Item) -> (Vec<MatrixMark>, String) {
    let words = report.text;
    let has_evidence = report.shows_own_words() && report.has_evidence(item);
    let mut found: Vec<(Mark, String)> = Vec::new();
    let gates = &report.evaluation.score.gates;
    match gates
        .iter()
        .find(|gate| gate.item == item.id)
        .map(|gate| gate.status)
    {
        Some(GateStatus::Met) if has_evidence => found.push((Mark::Shown, words.heard_shown().to_owned())),
        Some(GateStatus::Met) => {
            let respondents = report.evaluation.reliability.respondents;
            found.push((Mark::Arranged, words.heard_arranged(respondents)));
        }
        Some(_) => found.push((Mark::Open, words.heard_open().to_owned())),
        None if has_evidence => found.push((Mark::Evidence, words.heard_evidence().to_owned())),
        None => {}
    }
    found.extend(verdict(report, item).map(|(mark, word)| (mark, format!(", {word}"))));
    let said = found.iter().map(|(_, said)| said.as_str()).collect();
    let marks = found.into_iter().map(|(mark, _)| MatrixMark::Sign(mark));
    (marks.collect(), said)
}

/// That respondents differ, as long as they haven't agreed on an answer.
fn verdict(report: &Decided, item: &Item) -> Option<(Mark, &'static str)> {
    let is_settled = report.assessment.group.agreed(item.id).is_some();
    let agreement = report.evaluation.score.agreement.of(item.id);
    let verdict = agreement
        .filter(|_| !is_settled && !report.decision.is_publication)?
        .consensus;
    let mark = group::mark(verdict);
    (verdict != Consensus::Agreed).then(|| (mark, group::says(report).consensus(verdict)))
}

fn score(report: &Decided, points: Option<Points>) -> MatrixScore {
    let words = report.text;
    let Some(points) = points else {
        let left_out = words.not_in_this_version();
        return MatrixScore {
            value: words.nothing().to_owned(),
            note: left_out.to_owned(),
            spoken: left_out.to_owned(),
            ..MatrixScore::default()
        };
    };
    let Some((low, high)) = points.ends else {
        return MatrixScore {
            value: words.nothing().to_owned(),
            spoken: words.does_not_apply().to_owned(),
            ..MatrixScore::default()
        };
    };
    let target = points.target.map(|target| words.target_is(target));
    let target = target.unwrap_or_default();
    let (note, spoken) = match points.score {
        Some(score) => {
            let spoken = [words.score_is(score), target.clone()];
            (target, spoken.join(", "))
        }
        None => {
            let ends = points.ends_text(words);
            (format!("{ends}, {target}"), words.heard_no_score(low, high))
        }
    };
    MatrixScore {
        value: points.score_text(words),
        note,
        score: points.score,
        target: points.target,
        ends: (low, high),
        spoken,
    }
}

/// What the signs mean, as far as the matrix has them.
fn legend(report: &Decided, rows: &[MatrixRow]) -> Option<Block> {
    let words = report.text;
    let cells: Vec<&MatrixCell> = rows.iter().flat_map(|row| &row.cells).collect();
    let has = |mark: Mark| {
        cells
            .iter()
            .any(|cell| cell.marks.contains(&MatrixMark::Sign(mark)))
    };
    let at_target = |cell: &&MatrixCell| match (&cell.answer, cell.target) {
        (MatrixAnswer::Chosen(number), Some(target)) => Some(*number >= f32::from(target)),
        _ => None,
    };
    let reached: Vec<bool> = cells.iter().filter_map(at_target).collect();
    let (unknown, open) = (MatrixAnswer::Unknown, MatrixAnswer::Open);
    let [unknown, open] = [unknown, open].map(|answer| {
        let mut found = cells.iter().filter(|cell| cell.answer == answer).peekable();
        (found.peek().is_some(), found.any(|cell| cell.target.is_some()))
    });
    let respondents = report.evaluation.reliability.respondents;
    let entries = [
        (
            !reached.is_empty(),
            Mark::Chosen,
            words.legend_chosen().to_owned(),
        ),
        (
            reached.contains(&true),
            Mark::OnTarget,
            words.legend_on_target().to_owned(),
        ),
        (
            reached.contains(&false),
            Mark::Missing,
            words.legend_missing().to_owned(),
        ),
        (
            reached.contains(&false) || unknown.1 || open.1,
            Mark::Target,
            words.legend_target_answer().to_owned(),
        ),
        (has(Mark::Open), Mark::Open, words.legend_open().to_owned()),
        (
            has(Mark::Arranged),
            Mark::Arranged,
            words.legend_arranged(respondents),
        ),
        (has(Mark::Shown), Mark::Shown, words.legend_shown().to_owned()),
        (
            has(Mark::Evidence),
            Mark::Evidence,
            words.legend_evidence().to_owned(),
        ),
        (
            has(Mark::Differs),
            Mark::Differs,
            words.legend_differs().to_owned(),
        ),
        (
            has(Mark::DiffersMuch),
            Mark::DiffersMuch,
            words.legend_differs_much().to_owned(),
        ),
        (has(Mark::Across), Mark::Across, words.legend_across().to_owned()),
        (unknown.0, Mark::Unknown, words.dont_know().to_owned()),
        (open.0, Mark::Pending, words.to_fill_in().to_owned()),
    ];
    let mut inlines = Vec::new();
    for (_, mark, word) in entries.into_iter().filter(|(is_there, ..)| *is_there) {
        if !inlines.is_empty() {
            inlines.push(Inline::text(" · "));
        }
        inlines.push(Inline::status(mark, word.replace(' ', "\u{a0}")));
    }
    let style = ParagraphStyle::Small;
    (!inlines.is_empty()).then_some(Block::Paragraph(Paragraph { style, inlines }))
}
