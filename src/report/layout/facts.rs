//! Labels with their values.

use super::flow::{Draw, Flow, Piece};
use super::frames::{ListKind, NodeId, Role};
use super::lines::Lines;
use super::measure::{Area, Measure, push_lines};
use super::paper;
use super::text::{Text, TextStyle};
use crate::report::document::{Align, Fact, Facts, FactsLook, Inline};

/// Room between two columns.
const GUTTER: f32 = 18.0;

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

    /// Facts in two columns that are about equally high.
    fn two_columns(&mut self, facts: &[Fact], flow: &mut Flow, area: Area, list: NodeId) {
        let width = (area.width - GUTTER) / 2.0;
        let left = Area { width, ..area };
        let all = self.each(facts, left, list);
        let step = self.space.hair + 1.0;
        let height = |lines: &[Lines]| lines.iter().map(|one| one.height() + step).sum::<f32>() - step;
        let higher = |at: &usize| height(&all[..*at]).max(height(&all[*at..]));
        let split = (1..=all.len())
            .min_by(|a, b| higher(a).total_cmp(&higher(b)))
            .unwrap_or(all.len());
        if higher(&split) > paper::DEPTH / 2.0 {
            all.into_iter().for_each(|lines| push_lines(flow, lines));
            return;
        }
        let height = higher(&split);
        let mut draws: Vec<Draw> = Vec::new();
        let (mut x, mut y) = (0.0, 0.0);
        for (i, lines) in all.into_iter().enumerate() {
            if i == split {
                (x, y) = (width + GUTTER, 0.0);
            }
            let below = y + lines.height() + step;
            draws.extend(lines.stacked(y).into_iter().map(|draw| draw.aside(x)));
            y = below;
        }
        flow.push(Piece {
            height,
            draws,
            ..Piece::default()
        });
    }
}
