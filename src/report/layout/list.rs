//! Lists.

use super::{
    flow::{Draw, Flow, Keep},
    frames::{Artifact, ListKind, NodeId, Role},
    items::filled,
    measure::{Area, Measure},
    text::TextStyle,
};
use crate::{
    report::{
        document::{Align, Inline, List, Marker},
        geometry::{Point, circle},
    },
    style::TypeSize,
};

/// Room for what stands in front of an item.
const INDENT: f32 = 14.0;

impl Measure<'_> {
    pub(super) fn list(&mut self, list: &List, flow: &mut Flow, area: Area, parent: NodeId) {
        let kind = match list.marker {
            Marker::Bullet => ListKind::Bullet,
            Marker::Nothing => ListKind::Plain,
            Marker::Number => ListKind::Number,
        };
        let node = self.tree.add(Role::List(kind), parent);
        let indent = match (list.marker, list.items.len()) {
            (Marker::Nothing, _) => 0.0,
            (Marker::Number, 100..) => INDENT * 2.0,
            (Marker::Number, 10..) => INDENT * 1.4,
            _ => INDENT,
        };
        flow.gap(self.space.tiny);
        let mut starts = Vec::with_capacity(list.items.len());
        for (i, item) in list.items.iter().enumerate() {
            let item_node = self.tree.add(Role::ListItem, node);
            let label = self.tree.add(Role::Label, item_node);
            let body = self.tree.add(Role::ListBody, item_node);
            let start = flow.pieces.len();
            starts.push(start);
            self.blocks(item, flow, area.inset(indent, 0.0), body);
            let Some(first) = flow.pieces.get_mut(start) else {
                continue;
            };
            if i > 0 {
                first.before = self.space.hair;
            }
            let Some(baseline) = first.baseline else { continue };
            // The marker is as large as the text it goes with.
            let size = if first.height < self.sizes.body.leading {
                self.sizes.table
            } else {
                self.sizes.body
            };
            let marker = self.marker(list.marker, i, (area.x, baseline), size, label);
            flow.pieces[start].draws.splice(0..0, marker);
            // No item is alone at the foot or the top of a page.
            match (i, list.items.len()) {
                (_, ..4) => flow.keep_from(start, Keep::Together),
                (1, _) => flow.keep_from(starts[0], Keep::Together),
                (i, count) if i + 1 == count => flow.keep_from(starts[i - 1], Keep::Together),
                _ => {}
            }
        }
        flow.replace_gap(self.space.tiny);
    }

    fn marker(
        &mut self,
        marker: Marker,
        i: usize,
        (x, baseline): (f32, f32),
        size: TypeSize,
        label: NodeId,
    ) -> Vec<Draw> {
        let palette = self.palette;
        match marker {
            Marker::Bullet => {
                let dot = filled(
                    circle(Point::new(x + 5.0, baseline - size.size * 0.36), 1.9),
                    palette.accent,
                );
                vec![Draw::Artifact(Artifact::Layout, vec![dot])]
            }
            Marker::Nothing => Vec::new(),
            Marker::Number => {
                let style = TextStyle {
                    tabular: true,
                    ..self.strong(size)
                };
                // Who hears it hears the number by itself.
                let text = [Inline::text(format!("{} ", i + 1))];
                let area = Area { x, width: 100.0 };
                let lines = self.lines(&text, &style, area, Align::Start, label);
                let dy = baseline - lines.baseline;
                lines.stacked(dy)
            }
        }
    }
}
