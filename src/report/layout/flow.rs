//! The content as one endless strip of pieces, before it's cut into pages.

use super::{
    frames::{Artifact, Item, NodeId},
    items::shift,
};
use crate::{report::document::Target, style::Color};

/// A part of the strip that is never cut. Its drawings count their y from its top.
#[derive(Clone, Debug, Default)]
pub(super) struct Piece {
    pub(super) height: f32,
    /// Space above it, which falls away at the top of a page.
    pub(super) before: f32,
    /// How bad it is to start a new page after it.
    pub(super) keep: Keep,
    /// It starts a new page when there is less room than this, in pt.
    pub(super) room: f32,
    /// A new page starts after it in any case.
    pub(super) last_on_page: bool,
    /// The innermost scope it is in.
    pub(super) scope: Option<ScopeId>,
    /// The base line of its first line of text.
    pub(super) baseline: Option<f32>,
    pub(super) draws: Vec<Draw>,
}

/// How bad it is to start a new page here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Keep {
    /// A fine place.
    #[default]
    Free,
    /// It parts what should stay together.
    Together,
    /// It leaves a heading or a single line behind.
    Close,
    /// It parts what can't be read apart.
    Glued,
}

/// Something to draw or to note down when a piece finds its page.
#[derive(Clone, Debug)]
pub(super) enum Draw {
    /// Part of a node.
    Content(NodeId, Vec<Item>),
    /// Decoration.
    Artifact(Artifact, Vec<Item>),
    /// A node that exists even when nothing of it is drawn.
    Touch(NodeId),
    /// The place of a heading, by its index among all headings.
    Heading { index: usize, y: f32 },
    /// An area that reacts to a click: left, top, right, bottom.
    Link {
        area: [f32; 4],
        target: Target,
        text: String,
        node: NodeId,
    },
    /// Where a figure is: left, top, right, bottom.
    Bounds(NodeId, [f32; 4]),
}

impl Draw {
    /// What is drawn, without what it means.
    pub(super) fn into_items(self) -> Vec<Item> {
        match self {
            Self::Content(_, items) | Self::Artifact(_, items) => items,
            _ => Vec::new(),
        }
    }

    /// Moves it down.
    pub(super) fn shift(&mut self, dy: f32) {
        match self {
            Self::Content(_, items) | Self::Artifact(_, items) => {
                for item in items {
                    shift(item, 0.0, dy);
                }
            }
            Self::Link { area, .. } | Self::Bounds(_, area) => {
                area[1] += dy;
                area[3] += dy;
            }
            Self::Heading { y, .. } => *y += dy,
            Self::Touch(_) => {}
        }
    }
}

/// Moves drawings down.
pub(super) fn shifted(mut draws: Vec<Draw>, dy: f32) -> Vec<Draw> {
    for draw in &mut draws {
        draw.shift(dy);
    }
    draws
}

/// Index of a scope in [`Flow::scopes`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct ScopeId(usize);

/// What surrounds a group of pieces on each page they are on.
#[derive(Clone, Debug)]
pub(super) struct Scope {
    parent: Option<ScopeId>,
    pub(super) kind: ScopeKind,
}

/// Kinds of scopes.
#[derive(Clone, Debug)]
pub(super) enum ScopeKind {
    /// A box with an outline in `color`.
    Box {
        x: f32,
        width: f32,
        pad: f32,
        color: Color,
    },
    /// A header that is repeated on every page after the first.
    Header { draws: Vec<Draw>, height: f32 },
}

/// The strip.
#[derive(Clone, Debug, Default)]
pub(super) struct Flow {
    pub(super) pieces: Vec<Piece>,
    pub(super) scopes: Vec<Scope>,
    scope: Option<ScopeId>,
    gap: f32,
    fresh: bool,
}

impl Flow {
    /// At least this much space before the next piece. The space right inside a box is its padding alone.
    pub(super) fn gap(&mut self, gap: f32) {
        if !self.fresh {
            self.gap = self.gap.max(gap);
        }
    }

    /// Exactly this much space before the next piece.
    pub(super) fn replace_gap(&mut self, gap: f32) {
        if !self.fresh {
            self.gap = gap;
        }
    }

    /// Adds a piece at the end.
    pub(super) fn push(&mut self, piece: Piece) {
        let before = std::mem::take(&mut self.gap);
        self.fresh = false;
        self.pieces.push(Piece {
            before,
            scope: self.scope,
            ..piece
        });
    }

    /// What is pushed until [`Flow::close`] is in this scope.
    pub(super) fn open(&mut self, kind: ScopeKind) {
        self.fresh = matches!(kind, ScopeKind::Box { .. });
        self.scopes.push(Scope {
            parent: self.scope,
            kind,
        });
        self.scope = Some(ScopeId(self.scopes.len() - 1));
    }

    /// Ends the scope opened last.
    pub(super) fn close(&mut self) {
        self.scope = self.scope.and_then(|id| self.scopes[id.0].parent);
        self.gap = 0.0;
        self.fresh = false;
    }

    /// The next piece starts a page.
    pub(super) fn end_page(&mut self) {
        if let Some(last) = self.pieces.last_mut() {
            last.last_on_page = true;
        }
    }

    /// Makes it at least this bad to break between the pieces from `start` on; not after the last of them.
    pub(super) fn keep_from(&mut self, start: usize, keep: Keep) {
        let end = self.pieces.len().saturating_sub(1);
        for piece in self.pieces.get_mut(start..end).unwrap_or_default() {
            piece.keep = piece.keep.max(keep);
        }
    }

    /// Makes it at least this bad to break after the last piece.
    pub(super) fn keep_last(&mut self, keep: Keep) {
        if let Some(last) = self.pieces.last_mut() {
            last.keep = last.keep.max(keep);
        }
    }

    /// The height of the pieces from `start` on, without what scopes add.
    pub(super) fn height_from(&self, start: usize) -> f32 {
        self.pieces[start..]
            .iter()
            .map(|piece| piece.before + piece.height)
            .sum()
    }

    /// The scopes a piece is in, from the outside in.
    pub(super) fn chain(&self, piece: &Piece) -> Vec<ScopeId> {
        let mut chain = Vec::new();
        let mut at = piece.scope;
        while let Some(id) = at {
            chain.push(id);
            at = self.scopes[id.0].parent;
        }
        chain.reverse();
        chain
    }

    /// The scope with this id.
    pub(super) fn kind(&self, id: ScopeId) -> &ScopeKind {
        &self.scopes[id.0].kind
    }
}
