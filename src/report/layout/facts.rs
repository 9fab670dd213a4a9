//! Terms with their descriptions.

use super::flow::Flow;
use super::frames::{ListKind, NodeId, Role};
use super::measure::{Area, Measure};
use super::rows::{GUTTER, PAD, Rules, column_areas};
use super::text::TextStyle;
use crate::report::chart::TextMeasure;
use crate::report::document::{Cell, Column, Fact};

impl Measure<'_> {
    /// Terms and descriptions: two columns without a header, with thin lines between them when `ruled`.
    pub(super) fn facts(&mut self, facts: &[Fact], ruled: bool, flow: &mut Flow, area: Area, parent: NodeId) {
        let list = self.tree.add(Role::List(ListKind::Plain), parent);
        let part = if ruled { 0.3 } else { self.term_part(facts, area) };
        let columns = [Column::text(part), Column::text(1.0 - part)];
        let areas = column_areas(&columns, area);
        let size = self.sizes.body;
        flow.gap(self.space.small);
        for fact in facts {
            let item = self.tree.add(Role::ListItem, list);
            let term = TextStyle {
                hyphenate: true,
                ..self.muted(size)
            };
            let mut cells = self.cells(
                &[fact.term.as_str().into()],
                &columns[..1],
                &areas[..1],
                term,
                item,
                |_| Role::Label,
            );
            let description = Cell {
                inlines: fact.description.clone(),
            };
            cells.extend(self.cells(
                &[description],
                &columns[1..],
                &areas[1..],
                self.plain(size),
                item,
                |_| Role::ListBody,
            ));
            let rules = Rules {
                below: ruled.then_some(0.5),
                ..Rules::default()
            };
            self.push_row(cells, rules, if ruled { PAD + 1.0 } else { 1.5 }, area, flow);
        }
        flow.gap(self.space.small);
    }

    /// The part of the width terms need.
    fn term_part(&self, facts: &[Fact], area: Area) -> f32 {
        let width = |fact: &Fact| self.fonts.width(&fact.term, self.sizes.body.size, false);
        let widest = facts.iter().map(width).fold(0.0, f32::max);
        ((widest + 4.0) / (area.width - GUTTER).max(1.0)).clamp(0.12, 0.35)
    }
}
