//! Labels with their values.

use super::{
    flow::{Draw, Flow, Piece},
    frames::{ListKind, NodeId, Role},
    lines::Lines,
    measure::{Area, Measure, push_lines},
    paper,
    text::{Text, TextStyle},
};
use crate::report::document::{Align, Fact, Facts, FactsLook, Inline};

/// Room between two columns.
const GUTTER: f32 = 18.0;
/// How wide the left one may be, as a share of both: the first is the best of equals.
const LEFT: [f32; 4] = [0.5, 0.44, 0.38, 0.56];

impl Measure<'_> {
    pub(super) fn facts(&mut self, facts: &Facts, flow: &mut Flow, area: Area, parent: NodeId) {
        if facts.facts.is_empty() {
            return;
        }
        let list = self.tree.add(Role::List(ListKind::Plain), parent);
        flow.gap(self.space.tiny);
        match facts.look {
            FactsLook::RunOn => {
                let lines = self.run_on(&facts.facts, area, list);
                push_lines(flow, lines);
            }
            FactsLook::Lines => {
                for lines in self.each(&facts.facts, area, list) {
                    push_lines(flow, lines);
                    flow.gap(self.space.hair);
                }
            }
            FactsLook::TwoColumns => self.two_columns(&facts.facts, flow, area, list),
        }
        flow.gap(self.space.tiny);
    }

    /// Every fact by itself.
    fn each(&mut self, facts: &[Fact], area: Area, list: NodeId) -> Vec<Lines> {
        let facts = facts.chunks(1);
        facts.map(|one| self.run_on(one, area, list)).collect()
    }

    /// Facts one after the other, each an item of the list.
    fn run_on(&mut self, facts: &[Fact], area: Area, list: NodeId) -> Lines {
        let style = TextStyle {
            hyphenate: false,
            ..self.plain(self.sizes.small)
        };
        let mut text = Text::default();
        for (i, fact) in facts.iter().enumerate() {
            let item = self.tree.add(Role::ListItem, list);
            let parts = [Role::Label, Role::ListBody].map(|role| self.tree.add(role, item));
            let label = [Inline::strong(format!("{}: ", fact.term))];
            let mut value = fact.description.clone();
            value.extend((i + 1 < facts.len()).then(|| Inline::text(" ")));
            for (node, inlines) in parts.into_iter().zip([label.as_slice(), &value]) {
                text.add(inlines, Some(node), &style, self.palette, self.fonts);
            }
        }
        self.set(&text, &style, area, Align::Start, list)
    }

    /// Facts in two columns, cut where both are lowest. Where room is short, those of a column run on.
    fn two_columns(&mut self, facts: &[Fact], flow: &mut Flow, area: Area, list: NodeId) {
        let step = self.space.hair + 1.0;
        let mut best: Option<(f32, usize, f32)> = None;
        for share in LEFT {
            let heights = self.heights(facts, share, area, step);
            for (split, height) in (1..).zip(heights) {
                if best.is_none_or(|(least, ..)| height < least - 0.1) {
                    best = Some((height, split, share));
                }
            }
        }
        let Some((height, split, share)) = best.filter(|(height, ..)| *height <= paper::DEPTH / 2.0) else {
            let all = self.each(facts, area, list);
            return all.into_iter().for_each(|lines| push_lines(flow, lines));
        };
        let mut draws: Vec<Draw> = Vec::new();
        for column in self.both_columns(facts, split, share, area, list) {
            let mut y = 0.0;
            for lines in column {
                let below = y + lines.height() + step;
                draws.extend(lines.stacked(y));
                y = below;
            }
        }
        flow.push(Piece {
            height,
            draws,
            ..Piece::default()
        });
    }

    /// The height of both columns for each number of facts in the left one, from one.
    fn heights(&mut self, facts: &[Fact], share: f32, area: Area, step: f32) -> Vec<f32> {
        // What is only tried belongs to no list.
        let scratch = self.tree.add(Role::List(ListKind::Plain), NodeId::ROOT);
        if self.tight {
            let mut height = |split| {
                let columns = self.both_columns(facts, split, share, area, scratch);
                columns
                    .iter()
                    .map(|column| stack_height(column, step))
                    .fold(0.0, f32::max)
            };
            return (1..=facts.len()).map(&mut height).collect();
        }
        let [left, right] = Self::places(area, share).map(|place| self.each(facts, place, scratch));
        let height =
            |split: usize| stack_height(&left[..split], step).max(stack_height(&right[split..], step));
        (1..=facts.len()).map(height).collect()
    }

    /// Where the two columns are.
    fn places(area: Area, share: f32) -> [Area; 2] {
        let left = (area.width - GUTTER) * share;
        [area.inset(0.0, area.width - left), area.inset(left + GUTTER, 0.0)]
    }

    /// The facts before `split` in the left column, the others in the right one.
    fn both_columns(
        &mut self,
        facts: &[Fact],
        split: usize,
        share: f32,
        area: Area,
        list: NodeId,
    ) -> [Vec<Lines>; 2] {
        let places = Self::places(area, share);
        let parts = facts.split_at(split);
        let mut set = |facts: &[Fact], place| match facts {
            [] => Vec::new(),
            facts if self.tight => vec![self.run_on(facts, place, list)],
            facts => self.each(facts, place, list),
        };
        [set(parts.0, places[0]), set(parts.1, places[1])]
    }
}

/// The height of texts below each other.
fn stack_height(texts: &[Lines], step: f32) -> f32 {
    let heights: f32 = texts.iter().map(|one| one.height() + step).sum();
    (heights - step).max(0.0)
}
