//! A PDF file as pages, and the pages as pixels.

use std::sync::Arc;

use egui::{Color32, ColorImage, Vec2, vec2};
use hayro::{
    RenderCache, RenderSettings,
    hayro_interpret::{InterpreterSettings, util::TransformExt},
    hayro_syntax::Pdf,
    kurbo::Affine,
    render_into,
    vello_cpu::{
        Pixmap, RasterizerSettings, RenderContext, Resources, TargetInit, color::palette::css::WHITE,
    },
};

/// The height of a band in pixels: large pages are drawn in parts, so that only what shows takes time
/// and memory, and no part is too large for a graphics driver.
const BAND: u32 = 1024;

/// A file that can be shown.
pub struct Pages {
    /// The very bytes that are written when the user saves.
    pub(super) bytes: Arc<Vec<u8>>,
    /// The pages' width and height in pt.
    pub(super) sizes: Vec<Vec2>,
    pdf: Pdf,
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
    /// Reads a file; `None` when it can't be shown.
    pub(super) fn read(bytes: Vec<u8>) -> Option<Self> {
        let bytes = Arc::new(bytes);
        let pdf = Pdf::new(Arc::clone(&bytes)).ok()?;
        let pages = pdf.pages().iter();
        let sizes: Vec<Vec2> = pages.map(|page| page.render_dimensions().into()).collect();
        Some(Self { bytes, sizes, pdf })
    }

    /// Draws patches one by one, until `keep_on` says no.
    pub(super) fn draw(
        &self,
        patches: &[Patch],
        keep_on: impl Fn() -> bool,
        mut drawn: impl FnMut(Patch, ColorImage),
    ) {
        // Holds fonts and glyphs; it can't go to another thread.
        let cache = RenderCache::new();
        for patch in patches {
            if !keep_on() {
                return;
            }
            drawn(*patch, self.draw_one(&cache, *patch));
        }
    }

    fn draw_one<'a>(&'a self, cache: &RenderCache<'a>, patch: Patch) -> ColorImage {
        let size = self.sizes[patch.page];
        let (top, bottom) = span(patch, size);
        let (width, height) = (patch.width as u16, (bottom - top) as u16);
        let page = &self.pdf.pages()[patch.page];
        let mut context = RenderContext::new(width, height);
        let scale = f64::from(patch.width) / f64::from(size.x);
        let place = Affine::translate((0.0, -f64::from(top)))
            * Affine::scale(scale)
            * page.initial_transform(true).to_kurbo();
        render_into(
            page,
            cache,
            &InterpreterSettings::default(),
            &RenderSettings::default(),
            &mut context,
            place,
        );
        context.flush();
        let mut pixels = Pixmap::new(width, height);
        let settings = RasterizerSettings {
            target_init: TargetInit::Clear(WHITE),
            ..RasterizerSettings::default()
        };
        context.render_with(&mut pixels, &mut Resources::default(), settings);
        // The paper is white, so every pixel is opaque.
        let colors = pixels.data().iter();
        let colors = colors
            .map(|pixel| Color32::from_rgb(pixel.r, pixel.g, pixel.b))
            .collect();
        ColorImage::new([usize::from(width), usize::from(height)], colors)
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
