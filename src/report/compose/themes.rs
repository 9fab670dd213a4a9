//! Workbook: the dimensions one by one, five on a page (chapter 31, rule 1).

use super::context::{Decided, chapter};
use crate::{
    advice::{tips_at_dimension, tips_at_item},
    assessment::{ItemState, Level},
    i18n::sentences,
    questionnaire::{Dimension, Item, Tip},
    report::document::{Block, Inline, Marker, text},
};

/// Tips of the profile for a dimension.
const MOST_TIPS: usize = 2;

/// Why a dimension matters is told in this many sentences.
const SENTENCES_OF_WHY: usize = 1;

/// A question that is furthest below its target, with its level and its target.
struct Furthest<'a> {
    item: &'a Item,
    level: Level,
    target: u8,
}

pub(super) fn blocks(report: &Decided) -> Vec<Block> {
    let mut page = vec![chapter(report.text.themes(), "themes")];
    let dimensions = report.questionnaire.dimensions().iter();
    page.extend(dimensions.map(|dimension| theme(report, dimension)));
    page
}

fn theme(report: &Decided, dimension: &Dimension) -> Block {
    let title = format!("{}. {}", dimension.number, report.say(&dimension.title));
    let why = sentences(report.say(&dimension.why))
        .into_iter()
        .take(SENTENCES_OF_WHY);
    let why: Vec<&str> = why.collect();
    let mut blocks = vec![
        Block::heading(2, title, format!("theme-{}", dimension.number)),
        Block::text(why.join(" ")),
    ];
    let told: Vec<&Item> = dimension
        .items
        .iter()
        .map(|id| report.questionnaire.item(*id))
        .collect();
    let told: Vec<&Item> = told
        .into_iter()
        .filter(|item| !report.is_withheld(item.id))
        .collect();
    blocks.extend(count(report, &told).map(Block::text));
    blocks.extend(
        furthest(report, &told).map(|furthest| Block::paragraph(furthest_sentence(report, &furthest))),
    );
    let tips = tips(report, dimension, &told);
    if !tips.is_empty() {
        let tips = tips
            .into_iter()
            .map(|tip| text(report.text.tip(report.say(&tip.text))));
        blocks.push(Block::list(Marker::Bullet, tips));
    }
    Block::KeepTogether(blocks)
}

/// How many questions are at their target or above, and how many aren't known.
fn count(report: &Decided, items: &[&Item]) -> Option<String> {
    let words = report.text;
    let state = |item: &&&Item| report.evaluation.score.state(item.id);
    let counting = items.iter().filter(|item| state(item).counts());
    let (known, unknown): (Vec<&&Item>, Vec<&&Item>) =
        counting.partition(|item| state(item).level().is_some());
    let of = known.len() + unknown.len();
    if of == 0 {
        return Some(words.dimension_not_applicable().to_owned());
    }
    let reached = known.iter().filter(|item| {
        let level = state(item).level().map_or(0.0, Level::value);
        report
            .case
            .target(item.id)
            .is_none_or(|target| level >= f64::from(target))
    });
    let mut sentence = words.at_target(reached.count(), of);
    if !unknown.is_empty() {
        sentence = format!("{sentence} {}", words.not_known(unknown.len()));
    }
    Some(sentence)
}

/// The question furthest below its target; of equals the first.
fn furthest<'a>(report: &Decided, items: &[&'a Item]) -> Option<Furthest<'a>> {
    let below = items.iter().filter_map(|item| {
        let ItemState::Known(level) = report.evaluation.score.state(item.id) else {
            return None;
        };
        let target = report.case.target(item.id)?;
        let gap = f64::from(target) - level.value();
        (gap > 0.0).then_some((gap, Furthest { item, level, target }))
    });
    let first_of_largest = |best: Option<(f64, Furthest<'a>)>, next: (f64, Furthest<'a>)| match best {
        Some(best) if best.0 >= next.0 => Some(best),
        _ => Some(next),
    };
    below.fold(None, first_of_largest).map(|(_, furthest)| furthest)
}

/// The answer that was chosen there, and the step of the plan about it. A publication quotes no answer.
fn furthest_sentence(report: &Decided, furthest: &Furthest) -> Vec<Inline> {
    let words = report.text;
    let Furthest { item, level, target } = furthest;
    let short = report.say(&item.short);
    if report.decision.is_publication {
        return text(words.furthest_question(short));
    }
    let anchor = item.anchors.get(usize::from(level.floor()));
    let sentence = anchor.map_or("", |anchor| report.say(&anchor.text));
    let chosen = report.answer_number(level.value());
    let mut inlines = text(words.furthest(short, sentence, &chosen, target + 1));
    if let Some(row) = report.planned(item.id) {
        inlines.push(Inline::text(" "));
        inlines.push(Inline::to_anchor(words.step_of_plan(row.number), "plan"));
    }
    inlines
}

/// Tips for the dimension and its questions, those for the dimension first.
fn tips<'a>(report: &Decided<'a>, dimension: &Dimension, items: &[&Item]) -> Vec<&'a Tip> {
    let (questionnaire, assessment) = (report.questionnaire, report.assessment);
    let of_items = items
        .iter()
        .flat_map(|item| tips_at_item(questionnaire, assessment, item.id));
    let mut tips = tips_at_dimension(questionnaire, assessment, dimension.id);
    for tip in of_items {
        if !tips.contains(&tip) {
            tips.push(tip);
        }
    }
    tips.truncate(MOST_TIPS);
    tips
}
