//! Stacking pieces below each other, with what their scopes put around them.

use std::ops::Range;

use super::{
    flow::{Draw, Flow, Piece, ScopeId, ScopeKind, shifted},
    frames::Artifact,
    items::stroked,
};
use crate::report::geometry::rounded;

/// Room below a repeated header, for a row that is cut has no padding there.
const BELOW_HEADER: f32 = 2.0;

/// Steps through pieces and knows where each comes to stand.
pub(super) struct Walker<'a> {
    flow: &'a Flow,
    /// Scopes that began on an earlier page.
    running: Vec<ScopeId>,
    open: Vec<ScopeId>,
    y: f32,
    started: bool,
}

/// What happens when a piece is put down.
pub(super) struct Step {
    /// Scopes that end before it, with the y of their end.
    pub(super) closed: Vec<(ScopeId, f32)>,
    /// Scopes that begin before it, with the y of their begin and whether they began on an earlier page.
    pub(super) opened: Vec<(ScopeId, f32, bool)>,
    /// The top of the piece.
    pub(super) top: f32,
}

impl<'a> Walker<'a> {
    /// Starts at the top of a page with the piece at `start`.
    pub(super) fn new(flow: &'a Flow, start: usize) -> Self {
        let chain = |i: usize| {
            flow.pieces
                .get(i)
                .map(|piece| flow.chain(piece))
                .unwrap_or_default()
        };
        let before = start.checked_sub(1).map(chain).unwrap_or_default();
        let running = chain(start)
            .into_iter()
            .filter(|id| before.contains(id))
            .collect();
        Self {
            flow,
            running,
            open: Vec::new(),
            y: 0.0,
            started: false,
        }
    }

    /// Puts the next piece down.
    pub(super) fn step(&mut self, piece: &Piece) -> Step {
        let chain = self.flow.chain(piece);
        let common = self.open.iter().zip(&chain).take_while(|(a, b)| a == b).count();
        let closed = self.close(common);
        if std::mem::replace(&mut self.started, true) {
            self.y += piece.before;
        }
        let mut opened = Vec::new();
        for &id in &chain[common..] {
            let running = self.running.contains(&id);
            opened.push((id, self.y, running));
            self.y += self.above(id, running);
            self.open.push(id);
        }
        let top = self.y;
        self.y += piece.height;
        Step { closed, opened, top }
    }

    /// Ends all scopes that are deeper than `depth`.
    fn close(&mut self, depth: usize) -> Vec<(ScopeId, f32)> {
        let mut closed = Vec::new();
        while self.open.len() > depth {
            if let Some(id) = self.open.pop() {
                self.y += self.below(id);
                closed.push((id, self.y));
            }
        }
        closed
    }

    /// Where the page would end if no piece came after the last.
    pub(super) fn bottom(&self) -> f32 {
        self.y + self.open.iter().map(|&id| self.below(id)).sum::<f32>()
    }

    fn above(&self, id: ScopeId, running: bool) -> f32 {
        match self.flow.kind(id) {
            ScopeKind::Box { pad, .. } => *pad,
            ScopeKind::Header { height, .. } if running => *height + BELOW_HEADER,
            ScopeKind::Header { .. } => 0.0,
        }
    }

    fn below(&self, id: ScopeId) -> f32 {
        match self.flow.kind(id) {
            ScopeKind::Box { pad, .. } => *pad,
            ScopeKind::Header { .. } => 0.0,
        }
    }
}

/// The height of a range of pieces.
pub(super) fn height(flow: &Flow, range: Range<usize>) -> f32 {
    let mut walker = Walker::new(flow, range.start);
    for piece in &flow.pieces[range] {
        walker.step(piece);
    }
    walker.bottom()
}

/// Stacks a range of pieces; y counts from the top of the first. Gives the drawings and the total height.
pub(super) fn stack(flow: &Flow, range: Range<usize>) -> (Vec<Draw>, f32) {
    let mut walker = Walker::new(flow, range.start);
    let mut out = Vec::new();
    // Where the outline of each open box goes, and its top.
    let mut boxes: Vec<(ScopeId, usize, f32)> = Vec::new();
    for piece in &flow.pieces[range] {
        let step = walker.step(piece);
        paint_closed(flow, &step.closed, &mut boxes, &mut out);
        for (id, y, running) in step.opened {
            match flow.kind(id) {
                ScopeKind::Box { .. } => {
                    boxes.push((id, out.len(), y));
                    out.push(Draw::Artifact(Artifact::Layout, Vec::new()));
                }
                ScopeKind::Header { draws, .. } if running => out.extend(shifted(draws.clone(), y)),
                ScopeKind::Header { .. } => {}
            }
        }
        out.extend(shifted(piece.draws.clone(), step.top));
    }
    let closed = walker.close(0);
    paint_closed(flow, &closed, &mut boxes, &mut out);
    (out, walker.y)
}

fn paint_closed(
    flow: &Flow,
    closed: &[(ScopeId, f32)],
    boxes: &mut Vec<(ScopeId, usize, f32)>,
    out: &mut [Draw],
) {
    for &(id, bottom) in closed {
        let Some(i) = boxes.iter().rposition(|one| one.0 == id) else {
            continue;
        };
        let (_, slot, top) = boxes.remove(i);
        if let ScopeKind::Box { x, width, color, .. } = flow.kind(id) {
            let line = rounded(*x, top, *width, bottom - top, 3.0);
            out[slot] = Draw::Artifact(Artifact::Layout, vec![stroked(line, *color, 0.9)]);
        }
    }
}
