//! The front page.

use super::flow::{Draw, Flow, Keep, Piece};
use super::frames::{Artifact, Item, NodeId, Picture, Role};
use super::items::{filled, stroked};
use super::measure::{Area, Measure};
use super::paper;
use super::text::TextStyle;
use crate::report::document::{Align, Block, Cover, Inline, ParagraphStyle};
use crate::report::geometry::{Point, circle, rect, rounded};
use crate::report::logo::Logo;

/// Height of the coloured part, from the top of the page; it grows with a long title.
const BAND: f32 = 400.0;
/// Radii of the rings in the coloured part.
const RINGS: [f32; 5] = [36.0, 76.0, 116.0, 156.0, 196.0];
/// Room below the title in the coloured part.
const FOOT: f32 = 40.0;
/// Where what stands above the title begins, from the top of the page.
const HEAD: f32 = 74.0;
/// Room above the title when there is no logo, and below the logo when there is one.
const ABOVE_TITLE: f32 = 56.0;
/// Room around the logo on its white plate.
const PLATE: f32 = 14.0;
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
            self.plain_logo(flow, area, parent);
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
        let (logo, head) = self.plate(area.x, parent);
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
        let bottom = BAND.max(HEAD + head + ABOVE_TITLE + height + FOOT);
        if bottom > TALLEST {
            self.tree.truncate(nodes);
            return None;
        }
        let top = bottom - FOOT - height - paper::TOP;
        let mut draws = vec![Draw::Artifact(Artifact::Layout, self.backdrop(bottom))];
        draws.extend(logo);
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
        let center = Point::new(paper::WIDTH - 92.0, top + 92.0);
        items.extend(RINGS.map(|radius| stroked(circle(center, radius), line, 0.8)));
        items
    }

    /// What stands above the title, and its height: the logo on white, or else a short bar.
    fn plate(&mut self, x: f32, parent: NodeId) -> (Vec<Draw>, f32) {
        let top = HEAD - paper::TOP;
        let Some(picture) = self.logo else {
            let bar = filled(rounded(x, top, 38.0, 4.0, 2.0), self.palette.chart_fill);
            return (vec![Draw::Artifact(Artifact::Layout, vec![bar])], 4.0);
        };
        let [most_width, most_height] = Logo::LARGEST_PRINT;
        let [width, height] = picture.logo.fit(most_width, most_height);
        let (outer_width, outer_height) = (width + 2.0 * PLATE, height + 2.0 * PLATE);
        let plate = filled(rounded(x, top, outer_width, outer_height, 6.0), self.palette.bg);
        let mut draws = vec![Draw::Artifact(Artifact::Layout, vec![plate])];
        draws.extend(self.logo_at(x + PLATE, top + PLATE, parent));
        (draws, outer_height)
    }

    /// The logo above a cover without a coloured part.
    fn plain_logo(&mut self, flow: &mut Flow, area: Area, parent: NodeId) {
        let draws = self.logo_at(area.x, 0.0, parent);
        if !draws.is_empty() {
            let [_, height] = Logo::LARGEST_PRINT;
            flow.push(Piece {
                height,
                keep: Keep::Glued,
                draws,
                ..Piece::default()
            });
            flow.gap(self.space.large);
        }
    }

    fn logo_at(&mut self, x: f32, y: f32, parent: NodeId) -> Vec<Draw> {
        let Some(picture) = self.logo else {
            return Vec::new();
        };
        let [most_width, most_height] = Logo::LARGEST_PRINT;
        let size = picture.logo.fit(most_width, most_height);
        let node = self.tree.add(Role::Figure, parent);
        self.tree.nodes[node.index()].alt = Some(picture.alt.clone());
        let bounds = [x, y, x + size[0], y + size[1]];
        let logo = picture.logo.clone();
        let item = Item::Picture(Picture { logo, x, y, size });
        vec![Draw::Content(node, vec![item]), Draw::Bounds(node, bounds)]
    }
}
