//! A report as pages, and the pages as pixels.

use std::sync::Arc;

use egui::{ColorImage, Vec2, vec2};

use crate::report::{layout::Frames, page_pixels::PagePainter};

/// The height of a band in pixels: large pages are drawn in parts, so that only what shows takes time
/// and memory, and no part is too large for a graphics driver.
const BAND: u32 = 1024;

pub struct Pages {
    /// The very bytes that are written when the user saves.
    pub(super) bytes: Arc<Vec<u8>>,
    /// The pages' width and height in pt.
    pub(super) sizes: Vec<Vec2>,
    frames: Frames,
}

/// A part of a page at a size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Patch {
    /// From 0.
    pub(super) page: usize,
    /// Of the whole page, in pixels.
    pub(super) width: u32,
    /// Which part from above, from 0.
    pub(super) band: u32,
}

impl Pages {
    /// A file, and the frames that it was written from.
    pub(super) fn new(bytes: Vec<u8>, frames: Frames) -> Self {
        Self {
            bytes: Arc::new(bytes),
            sizes: vec![vec2(frames.width, frames.height); frames.pages.len()],
            frames,
        }
    }

    /// Draws patches one by one, until `keep_on` says no.
    pub(super) fn draw(
        &self,
        patches: &[Patch],
        keep_on: impl Fn() -> bool,
        mut drawn: impl FnMut(Patch, ColorImage),
    ) {
        let mut painter = PagePainter::new(&self.frames);
        for patch in patches {
            if !keep_on() {
                return;
            }
            let (top, bottom) = span(*patch, self.sizes[patch.page]);
            let pixels = painter.paint(patch.page, patch.width as u16, top..bottom);
            // The paper is white, so every pixel is opaque.
            let image = ColorImage::from_rgba_premultiplied(pixels.size.map(usize::from), &pixels.rgba);
            drawn(*patch, image);
        }
    }
}

/// How high a page of this width is in pixels, 1 or more.
fn height(width: u32, size: Vec2) -> u32 {
    (width as f32 / size.x * size.y).round().max(1.0) as u32
}

/// The bands of a page of this width.
pub(super) fn bands(width: u32, size: Vec2) -> u32 {
    height(width, size).div_ceil(BAND)
}

/// First and last row of pixels of a patch on a page of this size in pt, the last one exclusive.
fn span(patch: Patch, size: Vec2) -> (u32, u32) {
    let top = patch.band * BAND;
    (top, (top + BAND).min(height(patch.width, size)))
}

/// Top and bottom of a patch as a part of its page of this size in pt, 0..=1.
pub(super) fn part(patch: Patch, size: Vec2) -> Vec2 {
    let (top, bottom) = span(patch, size);
    vec2(top as f32, bottom as f32) / height(patch.width, size) as f32
}
