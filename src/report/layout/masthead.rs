//! The head of the first page.

use super::{
    flow::{Draw, Flow, Keep, Piece},
    frames::{Artifact, Item, NodeId, Picture, Role},
    items::{dashed, stroked},
    lines::Lines,
    measure::{Area, Measure, push_lines},
    paper,
};
use crate::{
    report::{
        document::{Align, Inline, Masthead},
        geometry::{Point, Segment, open, rounded},
    },
    style::Color,
};

/// The most room for the logo: width and height.
const LOGO: [f32; 2] = [110.0, 42.0];
/// The widest stamp.
const STAMP: f32 = 130.0;
/// Room between the words of the stamp and its outline: beside and above.
const PAD: [f32; 2] = [8.0, 3.5];
/// Room between title, logo and stamp.
const APART: f32 = 14.0;
/// Words in the stamp beyond this many lines are left out: they are in the footer too.
const STAMP_LINES: usize = 3;
/// Higher than this, title and subtitle run on as text.
const TALLEST: f32 = paper::DEPTH / 3.0;
/// Dashes of what isn't certain yet, and the room between them.
const DASH: [f32; 2] = [4.5, 3.0];

/// The lines of title and subtitle, with the height of the stamp and the logo beside them.
struct Parts {
    title: Lines,
    subtitle: Lines,
    aside: f32,
}

impl Parts {
    fn height(&self) -> f32 {
        (self.title.height() + self.subtitle.height()).max(self.aside)
    }
}

impl Measure<'_> {
    pub(super) fn masthead(&mut self, head: &Masthead, flow: &mut Flow, area: Area, parent: NodeId) {
        let (stamp, stamp_size) = self.stamp(head, area);
        let logo_size = self.logo.map_or([0.0; 2], |logo| logo.logo.fit(LOGO[0], LOGO[1]));
        let beside = [stamp_size[0], logo_size[0]];
        let taken: f32 = beside
            .iter()
            .filter(|width| **width > 0.0)
            .map(|width| width + APART)
            .sum();
        let room = area.inset(0.0, taken);
        let style = self.strong(self.sizes.heading1);
        let title = self.heading_lines(&head.title, &style, room, parent);
        let node = self.tree.add(Role::Paragraph, parent);
        let text = [Inline::text(&head.subtitle)];
        let is_below = logo_size[1].max(stamp_size[1]) <= title.height();
        let room = if is_below { area } else { room };
        let subtitle = self.lines(&text, &self.plain(self.sizes.body), room, Align::Start, node);
        let parts = Parts {
            title,
            subtitle,
            aside: stamp_size[1].max(logo_size[1]),
        };
        let right = area.x + area.width
            - if stamp_size[0] > 0.0 {
                stamp_size[0] + APART
            } else {
                0.0
            };
        let logo = self.logo_at(Point::new(right - logo_size[0], 0.0), logo_size, parent);
        self.push_masthead(parts, [stamp, logo].concat(), head.is_solid, flow, area);
    }

    fn push_masthead(&self, parts: Parts, beside: Vec<Draw>, is_solid: bool, flow: &mut Flow, area: Area) {
        if parts.height() > TALLEST {
            push_lines(flow, parts.title);
            push_lines(flow, parts.subtitle);
            flow.push(Piece {
                height: parts.aside,
                draws: beside,
                ..Piece::default()
            });
            return;
        }
        let bottom = parts.height() + if self.tight { 2.0 } else { 5.0 };
        let below = parts.title.height();
        let mut draws = parts.title.stacked(0.0);
        draws.extend(parts.subtitle.stacked(below));
        draws.extend(beside);
        let ends = [area.x, area.x + area.width].map(|x| Point::new(x, bottom + 0.7));
        let line = outline(is_solid, open(&ends), self.palette.text, 1.4);
        draws.push(Draw::Artifact(Artifact::Layout, vec![line]));
        flow.push(Piece {
            height: bottom + 1.4,
            keep: Keep::Close,
            draws,
            ..Piece::default()
        });
        flow.gap(self.space.small);
    }

    /// The stamp at the right edge, with its width and height.
    fn stamp(&mut self, head: &Masthead, area: Area) -> (Vec<Draw>, [f32; 2]) {
        let style = self.strong(self.sizes.small);
        let text = [Inline::text(&head.stamp)];
        // A node that nothing on the page is part of: the stamp is decoration.
        let node = self.tree.add(Role::Span, NodeId::ROOT);
        let room = Area { x: 0.0, width: STAMP };
        let mut lines = self.lines(&text, &style, room, Align::Start, node);
        lines.lines.truncate(STAMP_LINES);
        if lines.lines.is_empty() {
            return (Vec::new(), [0.0; 2]);
        }
        let size = [lines.width + 2.0 * PAD[0], lines.height() + 2.0 * PAD[1]];
        let left = area.x + area.width - size[0];
        let top = 3.0;
        let mut items: Vec<Item> = lines
            .stacked(top + PAD[1])
            .into_iter()
            .flat_map(Draw::into_items)
            .collect();
        for item in &mut items {
            super::items::shift(item, left + PAD[0], 0.0);
        }
        items.push(outline(
            head.is_solid,
            rounded(left, top, size[0], size[1], 3.0),
            self.palette.text,
            1.0,
        ));
        (
            vec![Draw::Artifact(Artifact::Layout, items)],
            [size[0], size[1] + top],
        )
    }

    fn logo_at(&mut self, at: Point, size: [f32; 2], parent: NodeId) -> Vec<Draw> {
        let Some(picture) = self.logo else {
            return Vec::new();
        };
        let node = self.tree.add(Role::Figure, parent);
        self.tree.nodes[node.index()].alt = Some(picture.alt.clone());
        let Point { x, y } = at;
        let logo = picture.logo.clone();
        let item = Item::Picture(Picture { logo, x, y, size });
        let bounds = [x, y, x + size[0], y + size[1]];
        vec![Draw::Content(node, vec![item]), Draw::Bounds(node, bounds)]
    }
}

fn outline(is_solid: bool, segments: Vec<Segment>, color: Color, width: f32) -> Item {
    if is_solid {
        stroked(segments, color, width)
    } else {
        dashed(segments, color, width, DASH)
    }
}
