//! What things are painted on: part of a page.

use std::{ops::Range, sync::Arc};

use vello_cpu::{
    Image, ImageSource, Pixmap, RenderContext, Resources,
    color::{AlphaColor, Srgb, palette::css::WHITE},
    kurbo::{Affine, BezPath, Cap, Join, Rect, Shape as _, Stroke},
    peniko::{Fill, ImageQuality, ImageSampler},
};

use super::outline;
use crate::{
    report::geometry::{self, Segment},
    style::Color,
};

/// Corners that reach further than this many widths of the line are cut off: what a PDF has unless it says otherwise.
const MITER_LIMIT: f64 = 10.0;

pub(super) struct Canvas {
    context: RenderContext,
    to_pixels: Affine,
    /// Pixels in a pt.
    scale: f64,
    /// The rows of the page that there are, in pixels; the last one exclusive.
    rows: Range<f64>,
}

impl Canvas {
    /// White paper: these rows of a page.
    pub(super) fn new([width, height]: [u16; 2], scale: f64, first_row: u32) -> Self {
        let mut context = RenderContext::new(width, height);
        context.set_paint(WHITE);
        context.fill_rect(&Rect::new(0.0, 0.0, width.into(), height.into()));
        let top = f64::from(first_row);
        let to_pixels = Affine::translate((0.0, -top)) * Affine::scale(scale);
        context.set_transform(to_pixels);
        Self {
            context,
            to_pixels,
            scale,
            rows: top..top + f64::from(height),
        }
    }

    /// The pixels: red, green, blue and alpha.
    pub(super) fn finish(mut self) -> Vec<u8> {
        let mut pixels = Pixmap::new(self.context.width(), self.context.height());
        self.context.flush();
        self.context.render(&mut pixels, &mut Resources::new());
        pixels.data_as_u8_slice().to_vec()
    }

    /// Whether nothing between these heights shows, in pt.
    pub(super) fn misses(&self, top: f64, bottom: f64) -> bool {
        bottom * self.scale < self.rows.start || top * self.scale > self.rows.end
    }

    /// The pixels that a length in pt takes.
    pub(super) fn in_pixels(&self, length: f32) -> f64 {
        f64::from(length) * self.scale
    }

    /// Letters; their outlines are in pixels of the whole page.
    pub(super) fn letters(&mut self, outlines: &BezPath, color: Color) {
        self.context
            .set_transform(Affine::translate((0.0, -self.rows.start)));
        self.fill(outlines, color, Fill::NonZero);
        self.context.set_transform(self.to_pixels);
    }

    pub(super) fn fill(&mut self, path: &BezPath, color: Color, rule: Fill) {
        self.context.set_fill_rule(rule);
        self.context.set_paint(solid(color));
        self.context.fill_path(path);
    }

    /// Lines and areas, by the rules that `pdf` writes them down with.
    pub(super) fn path(&mut self, path: &geometry::Path) {
        let shape = outline(&path.segments);
        let (bounds, width) = (
            shape.control_box(),
            path.stroke.map_or(0.0, |stroke| f64::from(stroke.width)),
        );
        if self.misses(bounds.y0 - MITER_LIMIT * width, bounds.y1 + MITER_LIMIT * width) {
            return;
        }
        if let Some(color) = path.fill {
            let begins = path
                .segments
                .iter()
                .filter(|part| matches!(part, Segment::Move(_)));
            let rule = if begins.count() > 1 {
                Fill::EvenOdd
            } else {
                Fill::NonZero
            };
            self.fill(&shape, color, rule);
        }
        if let Some(stroke) = path.stroke {
            self.stroke(&shape, stroke);
        }
    }

    fn stroke(&mut self, path: &BezPath, stroke: geometry::Stroke) {
        // A line is a pixel wide at least, as every viewer shows it.
        let width = f64::from(stroke.width).max(1.0 / self.scale);
        let mut pen = Stroke::new(width)
            .with_caps(Cap::Butt)
            .with_join(Join::Miter)
            .with_miter_limit(MITER_LIMIT);
        if let Some(dash) = stroke.dash {
            pen = pen.with_dashes(0.0, [dash.on, dash.off].map(f64::from));
        }
        self.context.set_stroke(pen);
        self.context.set_paint(solid(stroke.color));
        self.context.stroke_path(path);
    }

    /// Paints only within a field what is painted by `paint`.
    pub(super) fn within(&mut self, field: Rect, paint: impl FnOnce(&mut Self)) {
        self.context.set_fill_rule(Fill::NonZero);
        self.context.push_clip_path(&field.to_path(0.1));
        paint(self);
        self.context.pop_clip_path();
    }

    /// A picture that fills a field.
    pub(super) fn image(&mut self, image: Arc<Pixmap>, field: Rect) {
        let (width, height) = (f64::from(image.width()), f64::from(image.height()));
        let place = Affine::translate((field.x0, field.y0))
            * Affine::scale_non_uniform(field.width() / width, field.height() / height);
        self.context.set_transform(self.to_pixels * place);
        self.context.set_paint(Image {
            image: ImageSource::Pixmap(image),
            sampler: ImageSampler {
                quality: ImageQuality::Low,
                ..ImageSampler::default()
            },
        });
        // No pixel at the edge shines through, or a white line would show beside a dark logo.
        self.context.set_aliasing_threshold(Some(1));
        self.context.fill_rect(&Rect::new(0.0, 0.0, width, height));
        self.context.set_aliasing_threshold(None);
        self.context.set_transform(self.to_pixels);
    }
}

fn solid(color: Color) -> AlphaColor<Srgb> {
    AlphaColor::from_rgb8(color.r, color.g, color.b)
}
