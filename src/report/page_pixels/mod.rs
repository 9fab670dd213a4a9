//! Pages as pixels, painted from the frames that the PDF is written from: what the window shows is what is printed.
//!
//! The rasteriser is the one that egui draws letters with, so the program has it anyway.

mod canvas;
mod letters;

use std::{ops::Range, sync::Arc};

use image::{
    ImageBuffer, Rgb,
    imageops::{self, FilterType},
};
use vello_cpu::{
    Pixmap,
    color::PremulRgba8,
    kurbo::{Affine, BezPath, Point, Rect},
    peniko::Fill,
};

use super::{
    geometry::{self, Segment},
    layout::{Frames, GlyphRun, Item, Picture},
    logo::{Artwork, Logo, Pixels},
};
use canvas::Canvas;
use letters::Letters;

/// Paints pages; keeps the outlines of letters, and logos at their size, for the next page.
pub struct PagePainter<'a> {
    frames: &'a Frames,
    letters: Letters,
    logos: Vec<(&'a Logo, Arc<Pixmap>)>,
}

/// Part of a page in pixels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PagePixels {
    /// Pixels in a row, and rows.
    pub size: [u16; 2],
    /// Red, green, blue and alpha of each pixel, row by row from the top; nothing shines through.
    pub rgba: Vec<u8>,
}

impl<'a> PagePainter<'a> {
    /// A painter of the pages of these frames.
    pub fn new(frames: &'a Frames) -> Self {
        Self {
            frames,
            letters: Letters::default(),
            logos: Vec::new(),
        }
    }

    /// Paints these rows of pixels of the page with this index, which is `width` pixels wide.
    pub fn paint(&mut self, page: usize, width: u16, rows: Range<u32>) -> PagePixels {
        let size = [width, (rows.end - rows.start) as u16];
        let scale = f64::from(width) / f64::from(self.frames.width);
        let mut canvas = Canvas::new(size, scale, rows.start);
        for item in &self.frames.pages[page].items {
            match item {
                Item::Glyphs(run) => self.glyphs(run, &mut canvas),
                Item::Path(path) => canvas.path(path),
                Item::Picture(picture) => self.picture(picture, &mut canvas),
                Item::Begin(_) | Item::End => {}
            }
        }
        PagePixels {
            size,
            rgba: canvas.finish(),
        }
    }

    fn glyphs(&mut self, run: &GlyphRun, canvas: &mut Canvas) {
        // No letter of the fonts reaches further from its line.
        let reach = 2.0 * run.size;
        if canvas.misses(f64::from(run.y - reach), f64::from(run.y + reach)) {
            return;
        }
        let size = canvas.in_pixels(run.size);
        let letters = self.letters.at_size(run.face, size as f32);
        let mut base = canvas.in_pixels(run.y);
        if letters.is_sharpened() {
            base = base.round();
        }
        let mut line = BezPath::new();
        let mut pen = canvas.in_pixels(run.x);
        for glyph in &run.glyphs {
            let at = (
                pen + f64::from(glyph.dx) * size,
                base - f64::from(glyph.dy) * size,
            );
            let place = Affine::translate(at) * Affine::FLIP_Y;
            line.extend(letters.outline(glyph.id).iter().map(|part| place * part));
            pen += f64::from(glyph.advance) * size;
        }
        canvas.letters(&line, run.color);
    }

    fn picture(&mut self, picture: &'a Picture, canvas: &mut Canvas) {
        let [x, y] = [picture.x, picture.y].map(f64::from);
        let [width, height] = picture.size.map(f64::from);
        if canvas.misses(y, y + height) {
            return;
        }
        let field = Rect::new(x, y, x + width, y + height);
        match picture.logo.artwork() {
            Artwork::Shapes(shapes) => {
                let scale = [width / f64::from(shapes.width), height / f64::from(shapes.height)];
                let place = Affine::translate((x, y)) * Affine::scale_non_uniform(scale[0], scale[1]);
                canvas.within(field, |canvas| {
                    for area in &shapes.areas {
                        let rule = if area.even_odd {
                            Fill::EvenOdd
                        } else {
                            Fill::NonZero
                        };
                        canvas.fill(&(place * outline(&area.segments)), area.color, rule);
                    }
                });
            }
            Artwork::Pixels(pixels) => {
                let shown = picture
                    .size
                    .map(|length| canvas.in_pixels(length).ceil().max(1.0) as u32);
                let image = self.at_size(&picture.logo, pixels, shown);
                canvas.image(image, field);
            }
        }
    }

    /// A logo with no more pixels than are shown.
    fn at_size(&mut self, logo: &'a Logo, pixels: &Pixels, shown: [u32; 2]) -> Arc<Pixmap> {
        let size = [shown[0].min(pixels.width), shown[1].min(pixels.height)];
        let is_it = |known: &Logo, image: &Pixmap| {
            known == logo && [image.width(), image.height()].map(u32::from) == size
        };
        if let Some((_, image)) = self.logos.iter().find(|(known, image)| is_it(known, image)) {
            return Arc::clone(image);
        }
        let image = Arc::new(resized(pixels, size));
        self.logos.push((logo, Arc::clone(&image)));
        image
    }
}

fn resized(pixels: &Pixels, [width, height]: [u32; 2]) -> Pixmap {
    let opaque = |pixel: &[u8]| PremulRgba8 {
        r: pixel[0],
        g: pixel[1],
        b: pixel[2],
        a: 255,
    };
    let own = ImageBuffer::<Rgb<u8>, _>::from_raw(pixels.width, pixels.height, pixels.rgb.as_slice());
    let rgb = match own {
        Some(own) if [width, height] != [pixels.width, pixels.height] => {
            imageops::resize(&own, width, height, FilterType::Triangle).into_raw()
        }
        _ => pixels.rgb.clone(),
    };
    let data = rgb.chunks_exact(3).map(opaque).collect();
    Pixmap::from_parts_with_opacity(data, width as u16, height as u16, false)
}

/// The outline of a path.
fn outline(segments: &[Segment]) -> BezPath {
    let at = |point: &geometry::Point| Point::new(f64::from(point.x), f64::from(point.y));
    let mut path = BezPath::with_capacity(segments.len());
    for segment in segments {
        match segment {
            Segment::Move(to) => path.move_to(at(to)),
            Segment::Line(to) => path.line_to(at(to)),
            Segment::Curve(first, second, to) => path.curve_to(at(first), at(second), at(to)),
            Segment::Close => path.close_path(),
        }
    }
    path
}
