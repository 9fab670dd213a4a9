//! The table of contents.

use super::flow::{Draw, Flow, Keep, Piece};
use super::frames::{Artifact, NodeId, Role};
use super::items::dots;
use super::measure::{Area, Measure};
use super::text::TextStyle;
use crate::report::document::{Align, Heading, Inline, Target};
use crate::style::TypeSize;

/// Room for the page number.
const NUMBER: f32 = 26.0;
/// How much deeper each level stands.
const INDENT: f32 = 15.0;

impl Measure<'_> {
    pub(super) fn contents(&mut self, depth: u8, flow: &mut Flow, area: Area, parent: NodeId) {
        let node = self.tree.add(Role::Contents, parent);
        let listed: Vec<&Heading> = self.listed.iter().copied().filter(|h| h.level <= depth).collect();
        flow.gap(self.space.small);
        for (i, heading) in listed.iter().enumerate() {
            self.contents_item(heading, flow, area, node);
            let opens = listed.get(i + 1).is_some_and(|next| next.level > heading.level);
            if opens {
                flow.keep_last(Keep::Close);
            }
        }
        flow.gap(self.space.medium);
    }

    fn contents_item(&mut self, heading: &Heading, flow: &mut Flow, area: Area, parent: NodeId) {
        let chapter = heading.level <= 1;
        let body = self.sizes.body;
        let size = TypeSize {
            leading: body.leading + if chapter { 3.0 } else { 1.0 },
            ..body
        };
        let style = if chapter {
            self.strong(size)
        } else {
            self.plain(size)
        };
        let item = self.tree.add(Role::ContentsItem, parent);
        let reference = self.tree.add(Role::Reference, item);
        let link = self.tree.add(Role::Link, reference);
        let indent = f32::from(heading.level.clamp(1, 3) - 1) * INDENT;
        let place = area.inset(indent, NUMBER);
        let lines = self.lines(&[Inline::text(&heading.text)], &style, place, Align::Start, link);
        if lines.lines.is_empty() {
            return;
        }
        if chapter {
            flow.gap(self.space.small - 1.0);
        }
        let (end, baseline, last) = (place.x + lines.last_width, lines.baseline, lines.lines.len() - 1);
        let target = Target::Anchor(heading.anchor.clone());
        let text = self.words.go_to(&heading.text);
        for (i, mut draws) in lines.lines.into_iter().enumerate() {
            if i == last {
                draws.extend(self.leader(end, area, baseline, style, link, &heading.anchor));
            }
            let area = [place.x, 0.0, area.x + area.width, size.leading];
            draws.push(Draw::Link {
                area,
                target: target.clone(),
                text: text.clone(),
                node: link,
            });
            let keep = if i == last { Keep::Free } else { Keep::Close };
            flow.push(Piece {
                height: size.leading,
                keep,
                baseline: Some(baseline),
                draws,
                ..Piece::default()
            });
        }
    }

    /// The dots and the page number.
    fn leader(
        &self,
        from: f32,
        area: Area,
        baseline: f32,
        style: TextStyle,
        node: NodeId,
        anchor: &str,
    ) -> [Draw; 2] {
        let right = area.x + area.width;
        let start = from + 5.0;
        let line = dots(
            start,
            baseline - 0.6,
            (right - NUMBER + 6.0 - start).max(0.0),
            self.palette.chart_grid,
        );
        let number = Draw::PageNumber {
            node,
            anchor: anchor.to_owned(),
            right,
            y: baseline,
            size: style.size,
            face: style.face,
            color: self.palette.text,
        };
        [Draw::Artifact(Artifact::Layout, vec![line]), number]
    }
}
