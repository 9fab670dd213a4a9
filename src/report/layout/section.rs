//! A heading in the left column, with its text beside it.

use super::{
    flow::{Draw, Flow, Keep, Piece, ScopeKind, shifted},
    frames::NodeId,
    lines::Lines,
    measure::{Area, Measure, push_lines},
    paper,
    text::TextStyle,
};
use crate::report::{
    chart::TextMeasure,
    document::{Section, SectionLook},
};

/// Room within a box.
const PAD: f32 = 7.0;
/// Room between the heading and the text.
const GUTTER: f32 = 4.0;
/// A heading longer than about so many lines stands above the text.
const MOST_LINES: f32 = 4.5;

impl Measure<'_> {
    pub(super) fn section(&mut self, section: &Section, flow: &mut Flow, area: Area, parent: NodeId) {
        let is_boxed = section.look == SectionLook::Boxed;
        let pad = if is_boxed { PAD } else { 0.0 };
        let color = if is_boxed {
            self.palette.text
        } else {
            self.palette.accent
        };
        flow.gap(self.space.small);
        if is_boxed {
            flow.open(ScopeKind::Box {
                x: area.x,
                width: area.width,
                pad: PAD - 1.5,
                color,
            });
        }
        let left = Area {
            x: area.x + pad,
            width: paper::HEADINGS - GUTTER - pad,
        };
        let style = TextStyle {
            color,
            ..self.strong(self.sizes.body)
        };
        let start = flow.pieces.len();
        if self.fits_beside(&section.heading.text, &style, left.width) {
            let heading = self.heading_lines(&section.heading, &style, left, parent);
            self.blocks(&section.blocks, flow, area.inset(paper::HEADINGS, pad), parent);
            put_beside(heading, flow, start);
        } else {
            let heading = self.heading_lines(&section.heading, &style, area.inset(pad, pad), parent);
            push_lines(flow, heading);
            flow.keep_last(Keep::Close);
            self.blocks(&section.blocks, flow, area.inset(paper::HEADINGS, pad), parent);
        }
        flow.keep_from(start, Keep::Together);
        if is_boxed {
            flow.close();
        }
        flow.gap(self.space.small);
    }
}

impl Measure<'_> {
    /// Whether a heading has room in the left column without cutting words.
    fn fits_beside(&self, heading: &str, style: &TextStyle, width: f32) -> bool {
        let long = |text: &str| self.fonts.width(text, style.size.size, true);
        let mut words = heading.split_whitespace();
        words.all(|word| long(word) <= width) && long(heading) <= width * MOST_LINES
    }
}

/// Puts a heading on the same line as the first of the pieces from `start` on, with room for all of it.
fn put_beside(heading: Lines, flow: &mut Flow, start: usize) {
    let height = heading.height();
    let Some(first) = flow.pieces.get_mut(start) else {
        flow.push(Piece {
            height,
            draws: heading.stacked(0.0),
            ..Piece::default()
        });
        return;
    };
    let dy = first.baseline.map_or(0.0, |baseline| baseline - heading.baseline);
    let before = std::mem::take(&mut first.draws);
    first.draws = shifted(heading.stacked(0.0), dy);
    first.draws.extend::<Vec<Draw>>(before);
    let there = flow.height_from(start) - flow.pieces[start].before;
    let missing = height + dy.max(0.0) - there;
    if let Some(last) = flow.pieces.last_mut().filter(|_| missing > 0.0) {
        last.height += missing;
    }
}
