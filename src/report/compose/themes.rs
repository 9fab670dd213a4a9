//! Workbook: the dimensions one by one, five on a page (chapter 31, rule 1).

use super::context::{Decided, chapter};
use crate::{
    advice::{tips_at_dimension, tips_at_item},
    i18n::sentences,
    questionnaire::{Dimension, Item, ItemId, Tip},
    report::document::{Block, Inline, Marker, text},
};

/// Tips of the profile for a dimension.
const MOST_TIPS: usize = 2;

/// Why a dimension matters is told in this many sentences.
const SENTENCES_OF_WHY: usize = 1;

pub(super) fn blocks(report: &Decided) -> Vec<Block> {
    let mut page = vec![chapter(report.text.themes(), "themes")];
    let dimensions = report.questionnaire.dimensions().iter();
    let mut told = Vec::new();
    page.extend(dimensions.map(|dimension| theme(report, dimension, &mut told)));
    page
}

/// A dimension, with tips that none of those before has: `told`, to which it adds its own.
fn theme<'a>(report: &Decided<'a>, dimension: &Dimension, told: &mut Vec<&'a Tip>) -> Block {
    let title = format!("{}. {}", dimension.number, report.say(&dimension.title));
    let why = sentences(report.say(&dimension.why))
        .into_iter()
        .take(SENTENCES_OF_WHY);
    let why: Vec<&str> = why.collect();
    let mut blocks = vec![
        Block::heading(2, title, format!("theme-{}", dimension.number)),
        Block::text(why.join(" ")),
    ];
    let items = dimension.items.iter().map(|id| report.questionnaire.item(*id));
    let items: Vec<&Item> = items.filter(|item| !report.is_withheld(item.id)).collect();
    let mut themes = report.decision.workbook.themes.iter();
    if let Some(words) = themes.find(|words| words.dimension == dimension.id) {
        blocks.extend(
            words
                .counted
                .iter()
                .map(|sentence| Block::text(sentence.as_str())),
        );
        blocks.extend(words.furthest.iter().map(|found| furthest(report, found)));
    }
    let tips = tips(report, dimension, &items, told);
    if !tips.is_empty() {
        let words = tips
            .iter()
            .map(|tip| text(report.text.tip(report.say(&tip.text))));
        blocks.push(Block::list(Marker::Bullet, words));
        told.extend(tips);
    }
    Block::KeepTogether(blocks)
}

/// The sentence on the question furthest below its target, with the step of the plan about it.
fn furthest(report: &Decided, (item, sentence): &(ItemId, String)) -> Block {
    let mut inlines = text(sentence.as_str());
    if let Some(row) = report.planned(*item) {
        inlines.push(Inline::text(" "));
        inlines.push(Inline::to_anchor(report.text.step_of_plan(row.number), "plan"));
    }
    Block::paragraph(inlines)
}

/// Tips for the dimension and its questions, those for the dimension first, and none that was told.
fn tips<'a>(report: &Decided<'a>, dimension: &Dimension, items: &[&Item], told: &[&Tip]) -> Vec<&'a Tip> {
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
    tips.retain(|tip| !told.contains(tip));
    tips.truncate(MOST_TIPS);
    tips
}
