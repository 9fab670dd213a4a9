//! The front page.

use super::flow::{Draw, Flow, Keep, Piece};
use super::frames::{Artifact, Item, NodeId, Role};
use super::measure::{Area, Measure};
use super::paper;
use super::path::{at, circle, filled, rect, rounded, stroked};
use super::text::TextStyle;
use crate::report::document::{Align, Block, Cover, Inline, ParagraphStyle};

/// Height of the coloured part, from the top of the page; it grows with a long title.
const BAND: f32 = 400.0;
/// Radii of the rings in the coloured part.
const RINGS: [f32; 5] = [36.0, 76.0, 116.0, 156.0, 196.0];
/// Room below the title in the coloured part.
const FOOT: f32 = 40.0;
/// A coloured part taller than this gives way to plain text.
const TALLEST: f32 = paper::HEIGHT * 0.6;

impl Measure<'_> {
    pub(super) fn cover(&mut self, cover: &Cover, flow: &mut Flow, area: Area, parent: NodeId) {
        flow.end_page();
        let start = flow.pieces.len();
        if let Some(piece) = self.band(cover, area, parent) {
            flow.push(piece);
            flow.gap(self.space.huge);
        } else {
            for text in [&cover.kicker, &cover.title, &cover.subtitle] {
                let block = Block::styled(ParagraphStyle::Lead, text);
                self.blocks(&[block], flow, area, parent);
            }
        }
        self.facts(&cover.facts, true, flow, area, parent);
        flow.gap(self.space.large);
        self.blocks(&cover.blocks, flow, area, parent);
        if let Some(first) = flow.pieces.get_mut(start) {
            first.bare = true;
        }
        flow.end_page();
    }

    /// The coloured part with the title; nothing when the title is too long for it.
    fn band(&mut self, cover: &Cover, area: Area, parent: NodeId) -> Option<Piece> {
        let nodes = self.tree.nodes.len();
        let white = self.palette.on_accent;
        let text = |size| TextStyle {
            color: white,
            hyphenate: false,
            ..self.plain(size)
        };
        let (kicker, subtitle) = (text(self.sizes.heading3), text(self.sizes.cover_subtitle));
        let kicker = TextStyle {
            face: super::font::FaceId::SemiBold,
            ..kicker
        };
        let title = TextStyle {
            color: white,
            balance: true,
            ..self.strong(self.sizes.cover_title)
        };
        let narrow = area.inset(0.0, area.width * 0.12);
        let parts = [
            (&cover.kicker, kicker, Role::Paragraph, 14.0),
            (&cover.title, title, Role::Heading(1), 10.0),
            (&cover.subtitle, subtitle, Role::Paragraph, 0.0),
        ];
        let mut blocks = Vec::new();
        let mut height = 0.0;
        for (text, style, role, after) in parts {
            let node = self.tree.add(role, parent);
            let lines = self.lines(&[Inline::text(text)], &style, narrow, Align::Start, node);
            let top = height;
            if !lines.lines.is_empty() {
                height += lines.height() + after;
            }
            blocks.push((lines, top));
        }
        let bottom = BAND.max(height + 130.0 + FOOT);
        if bottom > TALLEST {
            self.tree.truncate(nodes);
            return None;
        }
        let top = bottom - FOOT - height - paper::TOP;
        let mut draws = vec![Draw::Artifact(Artifact::Layout, self.backdrop(bottom))];
        for (lines, y) in blocks {
            draws.extend(lines.stacked(top + y));
        }
        Some(Piece {
            height: bottom - paper::TOP,
            keep: Keep::Glued,
            draws,
            ..Piece::default()
        })
    }

    /// The coloured part itself, from the edges of the page down to `bottom`.
    fn backdrop(&self, bottom: f32) -> Vec<Item> {
        let top = -paper::TOP;
        let mut items = vec![filled(rect(0.0, top, paper::WIDTH, bottom), self.palette.accent)];
        // Rings that run off the page: a wink at the radar.
        let line = self.palette.accent.mix(self.palette.on_accent, 0.16);
        let center = at(paper::WIDTH - 92.0, top + 92.0);
        items.extend(RINGS.map(|radius| stroked(circle(center, radius), line, 0.8)));
        items.push(filled(
            rounded(paper::MARGIN, top + 74.0, 38.0, 4.0, 2.0),
            self.palette.chart_fill,
        ));
        items
    }
}
