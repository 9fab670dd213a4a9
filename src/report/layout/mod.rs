//! A document becomes frames: every line broken, every page filled, every page number known.
//!
//! 1. `measure` walks the blocks and puts pieces on one endless strip (`flow`): a line of text, a row of a
//!    table, a chart. Each piece knows how bad it would be to start a new page after it.
//! 2. `pages` cuts the strip; `stack` knows where each piece of a page stands, with the boxes around it and the
//!    table headers repeated.
//! 3. `place` puts the drawings on the pages, marks what they mean, and fills in the page numbers.

#![allow(
    clippy::similar_names,
    clippy::struct_field_names,
    reason = "line and lines, side and size: the trade has few words"
)]

mod answer;
mod breaking;
mod clean;
mod columns;
mod facts;
mod figure;
mod fill_in;
mod flow;
mod font;
mod frames;
mod furniture;
mod hyphenate;
mod items;
mod lines;
mod list;
mod marks;
mod masthead;
mod matrix;
mod measure;
mod mirror;
mod missing;
mod order;
mod pages;
mod paper;
mod place;
mod rows;
mod section;
mod stack;
mod substitute;
mod table;
mod text;
mod tree;
mod words;

pub use font::{Face, FaceId, Fonts, Glyph, STAND_IN};
pub use frames::{
    Artifact, Frames, GlyphRun, Item, Kid, LinkArea, ListKind, Node, NodeId, OutlineEntry, Page, Picture,
    Place, Role, Tag,
};
pub(crate) use mirror::mirrored;

use crate::{i18n::PageText, report::document::Document};
use flow::Flow;
use measure::{Area, Measure};
use place::Placer;

/// The part of a page that content stays within: left, top, right, bottom, in pt from the top left corner.
pub const CONTENT_BOX: [f32; 4] = [
    paper::MARGIN,
    paper::TOP,
    paper::MARGIN + paper::MEASURE,
    paper::BOTTOM,
];

/// Lays a document out on A4 pages, with the words around every page.
pub fn layout(document: &Document, words: PageText) -> Frames {
    let (flow, Measure { tree, headings, .. }) = measured(document);
    let frames = Frames {
        width: paper::WIDTH,
        height: paper::HEIGHT,
        ..Frames::default()
    };
    let mut placer = Placer::new(frames, tree, &headings);
    for range in pages::cut(&flow, paper::DEPTH) {
        placer.add_page();
        let (draws, _) = stack::stack(&flow, range);
        placer.place(draws, paper::TOP);
    }
    if placer.frames.pages.is_empty() {
        placer.add_page();
    }
    placer.tree.close_gaps();
    let Placer { mut frames, tree, .. } = placer;
    furniture::furnish(&mut frames, document, words);
    frames.nodes = tree.nodes;
    frames
}

/// How full each page of a document gets, as a share of the height for content, `0.0..=1.0`.
pub fn fill(document: &Document) -> Vec<f32> {
    let (flow, _) = measured(document);
    let pages = pages::cut(&flow, paper::DEPTH).into_iter();
    pages
        .map(|range| stack::height(&flow, range) / paper::DEPTH)
        .collect()
}

/// The content of a document on one strip.
fn measured(document: &Document) -> (Flow, Measure<'_>) {
    let mut measure = Measure::new(document);
    let mut flow = Flow::default();
    let area = Area {
        x: paper::MARGIN,
        width: paper::MEASURE,
    };
    measure.blocks(&document.blocks, &mut flow, area, NodeId::ROOT);
    (flow, measure)
}
