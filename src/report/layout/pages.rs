//! Cutting the strip into pages.

use std::ops::Range;

use super::{flow::Flow, stack::Walker};

/// Rounding must not push a piece that just fits to the next page.
const SLACK: f32 = 0.05;

/// The pieces of each page, for pages that hold `depth` pt.
///
/// A page is filled as far as it goes, and then cut at its least bad place, the latest one if there are more.
pub(super) fn cut(flow: &Flow, depth: f32) -> Vec<Range<usize>> {
    let mut pages = Vec::new();
    let mut start = 0;
    while start < flow.pieces.len() {
        let end = end_of_page(flow, start, depth);
        pages.push(start..end);
        start = end;
    }
    pages
}

fn end_of_page(flow: &Flow, start: usize, depth: f32) -> usize {
    let mut walker = Walker::new(flow, start);
    let mut best = start + 1;
    let mut least = None;
    for (i, piece) in flow.pieces.iter().enumerate().skip(start) {
        let top = walker.step(piece).top;
        if i > start && walker.bottom() > depth + SLACK {
            return best;
        }
        if i > start && top + piece.room > depth {
            return i;
        }
        if piece.last_on_page {
            return i + 1;
        }
        if least.is_none_or(|least| piece.keep <= least) {
            least = Some(piece.keep);
            best = i + 1;
        }
    }
    flow.pieces.len()
}
