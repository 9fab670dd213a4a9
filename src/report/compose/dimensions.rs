//! The dimensions, two on a page, or as one table in the short report (chapter 8, pages 6 to 10).

use super::{
    Extent, charts,
    context::{Report, anchor as chapter},
    ninety_days, sentence,
    steps::{self, StepInWords},
    words,
};
use crate::{
    assessment::Level,
    i18n::{self, Language},
    questionnaire::{Dimension, DimensionId, Item, ProvenanceKind},
    report::document::{Block, Card, Column, Inline, Paragraph, ParagraphStyle, Row, Table, Tone, text},
    scoring::{DimensionScore, GateResult, Strength},
};

/// Why a theme matters is told in this many sentences (chapter 8).
const SENTENCES_OF_WHY: usize = 2;

/// So many dimensions share a page (chapter 8).
const A_PAGE: usize = 2;

pub(super) fn blocks(report: &Report) -> Vec<Block> {
    let title = report.chapter(&report.questionnaire.titles().dimensions, chapter::DIMENSIONS);
    let mut blocks = vec![Block::PageBreak, title];
    match report.options.extent {
        Extent::Full => {
            let dimensions = report.questionnaire.dimensions();
            for (i, pair) in dimensions.chunks(A_PAGE).enumerate() {
                if i > 0 {
                    blocks.push(Block::PageBreak);
                }
                blocks.extend(pair.iter().map(|dimension| section(report, dimension)));
            }
            blocks.push(Block::PageBreak);
        }
        Extent::Short => blocks.push(table(report)),
    }
    blocks
}

/// Anchor of the section on a dimension.
pub(super) fn anchor(report: &Report, id: DimensionId) -> String {
    format!("dimension-{}", report.questionnaire.dimension(id).number)
}

/// What it is about, then where it stands and what comes next.
fn section(report: &Report, dimension: &Dimension) -> Block {
    let title = format!("{}. {}", dimension.number, report.say(&dimension.title));
    let mut card: Vec<Block> = charts::bar(report, dimension.id).into_iter().collect();
    card.push(Block::text(verdict(report, dimension)));
    card.push(Block::paragraph(match next_step(report, dimension) {
        Some(step) => {
            let mut inlines = vec![
                Inline::strong(format!("{}: ", report.text.next_step())),
                Inline::text(step.what.as_str()),
                Inline::Break,
            ];
            inlines.extend(ninety_days::details(report, &step));
            inlines
        }
        None => text(nothing_to_do(report, dimension)),
    }));
    Block::KeepTogether(vec![
        Block::heading(2, title, anchor(report, dimension.id)),
        Block::text(sentence::first(report.say(&dimension.why), SENTENCES_OF_WHY)),
        Block::Paragraph(Paragraph {
            style: ParagraphStyle::Small,
            inlines: provenance(report, dimension),
        }),
        Block::Card(Card {
            tone: Tone::Neutral,
            title: score_line(report, dimension.id),
            blocks: card,
        }),
    ])
}

/// The short report: score, sentence and next step of each dimension.
fn table(report: &Report) -> Block {
    let labels = report.text;
    let row = |dimension: &Dimension| {
        let next = next_step(report, dimension);
        Row::new([
            format!("{}. {}", dimension.number, report.say(&dimension.title)),
            report.scores.points(dimension.id).score_text(report.text),
            judgement(report, dimension),
            next.map_or_else(|| nothing_to_do(report, dimension).to_owned(), |step| step.what),
        ])
    };
    Block::Table(Table {
        title: String::new(),
        columns: vec![
            Column::text(2.4),
            Column::number(0.8),
            Column::text(3.4),
            Column::text(3.4),
        ],
        header: [
            labels.dimension(),
            labels.score(),
            labels.picture(),
            labels.next_step(),
        ]
        .map(Into::into)
        .to_vec(),
        rows: report.questionnaire.dimensions().iter().map(row).collect(),
        row_headers: true,
        dense: false,
    })
}

/// `Score 25 van 100 · tussen 20 en 30 · streefscore 50`.
fn score_line(report: &Report, id: DimensionId) -> String {
    let points = report.scores.points(id);
    let Some((low, high)) = points.ends else {
        return words::capitalised(report.text.does_not_apply());
    };
    let mut parts = vec![match points.score {
        Some(score) => report.text.score_is(&score.to_string()),
        None => report.text.no_score().to_owned(),
    }];
    if low != high {
        parts.push(report.text.between(&low.to_string(), &high.to_string()));
    }
    if let Some(target) = points.target {
        parts.push(report.text.target_is(target));
    }
    parts.join(" · ")
}

/// Whether the source names it or the makers derived it, with the words it rests on, which are in Dutch.
fn provenance(report: &Report, dimension: &Dimension) -> Vec<Inline> {
    let kind = match dimension.provenance.kind {
        ProvenanceKind::Named => report.text.named(),
        ProvenanceKind::Derived => report.text.derived(),
    };
    let source = &dimension.provenance;
    let words = if source.quotes.is_empty() {
        &source.findings
    } else {
        &source.quotes
    };
    if words.is_empty() {
        return text(format!("{kind}."));
    }
    let mut inlines = text(format!("{kind}: "));
    for (i, quote) in words.iter().enumerate() {
        if i > 0 {
            inlines.push(Inline::text("; "));
        }
        let quote = Inline::text(format!("“{quote}”"));
        inlines.push(report.words_in(Language::Dutch, quote));
    }
    inlines
}

/// The sentence and the detail on a dimension.
fn verdict(report: &Report, dimension: &Dimension) -> String {
    let mut out = judgement(report, dimension);
    if let Some(detail) = detail(report, dimension) {
        out.push(' ');
        out.push_str(&detail);
    }
    out
}

/// The sentence of chapter 7.3; never "strong" with an open gate, nor anything without a score (chapter 7, rules 2
/// and 6).
fn judgement(report: &Report, dimension: &Dimension) -> String {
    let score = report.evaluation.score.dimension(dimension.id);
    let Some(strength) = score.strength() else {
        if score.interval.is_none() {
            return report.text.dimension_not_applicable().to_owned();
        }
        let (known, all) = (score.known_items.to_string(), score.applicable_items.to_string());
        let values = [("bekend", known.as_str()), ("geldend", &all)];
        return report.phrase(&report.questionnaire.phrases().unknown_dimension, &values);
    };
    match strength {
        Strength::Strong => {
            let gates = gates_of(report, dimension);
            if gates.is_empty() {
                report.say(&dimension.strong).to_owned()
            } else {
                strong_but_gates(report, score, &gates)
            }
        }
        Strength::Middle => report.say(&dimension.middle).to_owned(),
        Strength::Weak => report.say(&dimension.weak).to_owned(),
    }
}

fn gates_of<'a>(report: &Report<'a>, dimension: &Dimension) -> Vec<&'a GateResult> {
    let open = report.open_gates().into_iter();
    open.filter(|gate| dimension.items.contains(&gate.item)).collect()
}

fn strong_but_gates(report: &Report, score: &DimensionScore, gates: &[&GateResult]) -> String {
    let phrases = report.questionnaire.phrases();
    let phrase = if gates.len() == 1 {
        &phrases.strong_but_gate
    } else {
        &phrases.strong_but_gates
    };
    let points = score
        .rounded()
        .map(|points| points.to_string())
        .unwrap_or_default();
    let values = [
        ("aantal", i18n::count_word(report.language(), gates.len())),
        ("score_do", points),
        ("kort", words::gate_list(report, gates)),
        ("blokkeert", words::blocked_list(report, gates)),
    ];
    let values: Vec<(&str, &str)> = values
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    report.phrase(phrase, &values)
}

/// Which question is furthest ahead and which has most room, by the literal answer (chapter 7.4); only with a score.
fn detail(report: &Report, dimension: &Dimension) -> Option<String> {
    let score = report.evaluation.score.dimension(dimension.id);
    score.score()?;
    let known: Vec<(&Item, Level)> = dimension
        .items
        .iter()
        .map(|id| report.questionnaire.item(*id))
        .filter_map(|item| Some((item, report.evaluation.score.state(item.id).level()?)))
        .collect();
    // Of equal levels the heaviest question counts, then the first.
    let rank = |item: &Item| (std::cmp::Reverse(item.weight), item.id);
    let (low, lowest) = known.iter().min_by_key(|(item, level)| (*level, rank(item)))?;
    let (high, highest) = known
        .iter()
        .min_by_key(|(item, level)| (std::cmp::Reverse(*level), rank(item)))?;
    let phrases = report.questionnaire.phrases();
    if lowest == highest {
        let level = words::answer_number(report, lowest.value());
        return Some(if known.len() == score.applicable_items {
            report.phrase(&phrases.detail_equal, &[("n", &level)])
        } else {
            report.text.known_answers_equal(&level)
        });
    }
    let anchor = low.anchors.get(usize::from(lowest.floor()))?;
    let values = [
        ("kort_hoog", report.say(&high.short)),
        ("kort_laag", report.say(&low.short)),
        ("niveauzin_laag", report.say(&anchor.text)),
    ];
    Some(report.phrase(&phrases.detail, &values))
}

/// The first step on this dimension that belongs in a report.
fn next_step<'a>(report: &Report<'a>, dimension: &Dimension) -> Option<StepInWords<'a>> {
    let mut steps = report.evaluation.recommendations.iter();
    let step = steps.find(|step| step.is_for_report() && dimension.items.contains(&step.item))?;
    Some(steps::step_in_words(report, step))
}

/// What to read instead of a next step.
fn nothing_to_do<'a>(report: &'a Report, dimension: &Dimension) -> &'a str {
    let score = report.evaluation.score.dimension(dimension.id);
    if score.interval.is_none() {
        return report.text.dimension_skipped();
    }
    if score.known_items < score.applicable_items {
        return report.text.answer_first();
    }
    let highest = Level::whole(report.questionnaire.highest());
    let all_highest = dimension
        .items
        .iter()
        .filter_map(|id| report.evaluation.score.state(*id).level())
        .all(|level| level == highest);
    if all_highest {
        report.say(report.questionnaire.highest_level())
    } else {
        report.text.target_reached()
    }
}
