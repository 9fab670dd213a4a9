//! What the window shows of a report is what the file holds: `hayro`, which knows nothing of this program, draws the
//! PDF, and the two must agree on all but one pixel in a million, on pages as large as in print.
//!
//! A pixel agrees when it lies between the darkest and the lightest of the nine pixels there in the other picture, or at
//! most [`SLACK`] beside that, and the same the other way round: an edge may lie up to a pixel elsewhere.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

mod common;

use std::io::Cursor;

use common::{example, questions};
use datalabscan::{
    evaluation::Case,
    i18n::Language,
    pdf::report_with_frames,
    report::{Logo, ReportOptions, layout::Frames, page_pixels::PagePainter},
};
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
use image::{ImageFormat, Rgb, RgbImage};
use jiff::civil::date;

/// How far a pixel may be off, of 255 for each of red, green and blue: an edge that lies elsewhere within its pixel.
const SLACK: u8 = 32;

/// Pixels in a row of a page on which all letters are too large to be sharpened.
const LARGE: u16 = 2400;

/// Pixels in a row of a page at about its size on paper.
const SMALL: u16 = 794;

/// The pages that are compared, from 0: the decision, the matrix, and one of small text.
const PAGES: [usize; 3] = [0, 1, 10];

/// Pixels as three bytes each.
struct Picture {
    width: usize,
    height: usize,
    rgb: Vec<[u8; 3]>,
}

impl Picture {
    fn of_frames(painter: &mut PagePainter, page: usize, [width, height]: [u16; 2]) -> Self {
        let pixels = painter.paint(page, width, 0..height.into());
        Self::new(
            [width, height],
            pixels.rgba.chunks_exact(4).map(|p| [p[0], p[1], p[2]]),
        )
    }

    fn of_file(pdf: &Pdf, settings: RenderSettings, page: usize, [width, height]: [u16; 2]) -> Self {
        let page = &pdf.pages()[page];
        let scale = f64::from(width) / f64::from(page.render_dimensions().0);
        let mut context = RenderContext::new(width, height);
        let place = Affine::scale(scale) * page.initial_transform(true).to_kurbo();
        let interpreter = InterpreterSettings::default();
        render_into(
            page,
            &RenderCache::new(),
            &interpreter,
            &settings,
            &mut context,
            place,
        );
        context.flush();
        let mut pixmap = Pixmap::new(width, height);
        let settings = RasterizerSettings {
            target_init: TargetInit::Clear(WHITE),
            ..RasterizerSettings::default()
        };
        context.render_with(&mut pixmap, &mut Resources::default(), settings);
        Self::new([width, height], pixmap.data().iter().map(|p| [p.r, p.g, p.b]))
    }

    fn new([width, height]: [u16; 2], rgb: impl Iterator<Item = [u8; 3]>) -> Self {
        Self {
            width: width.into(),
            height: height.into(),
            rgb: rgb.collect(),
        }
    }

    /// The darkest and the lightest around each pixel, for each colour.
    fn reach(&self, x: usize, y: usize) -> [(u8, u8); 3] {
        let mut reach = [(u8::MAX, 0); 3];
        for y in y.saturating_sub(1)..(y + 2).min(self.height) {
            for x in x.saturating_sub(1)..(x + 2).min(self.width) {
                for (reach, part) in reach.iter_mut().zip(self.rgb[y * self.width + x]) {
                    *reach = (reach.0.min(part), reach.1.max(part));
                }
            }
        }
        reach
    }

    /// The pixels that aren't in the other picture, not even a pixel further.
    fn strangers(&self, other: &Self) -> Vec<(usize, usize)> {
        let mut found = Vec::new();
        for y in 0..self.height {
            for x in 0..self.width {
                let own = self.rgb[y * self.width + x];
                // Most of a page is white on both.
                if own == other.rgb[y * self.width + x] {
                    continue;
                }
                let fits = |(part, (darkest, lightest)): (u8, (u8, u8))| {
                    (darkest.saturating_sub(SLACK)..=lightest.saturating_add(SLACK)).contains(&part)
                };
                if !own.into_iter().zip(other.reach(x, y)).all(fits) {
                    found.push((x, y));
                }
            }
        }
        found
    }

    fn ink(&self) -> usize {
        self.rgb.iter().filter(|pixel| **pixel != [255; 3]).count()
    }
}

/// The file and the frames of a report of an example.
fn report(key: &str, language: Language, logo: Logo) -> (Pdf, Frames) {
    let case = Case::new(questions(), example(key)).unwrap();
    let options = ReportOptions {
        logo: Some(logo),
        ..ReportOptions::new(language, date(2026, 11, 23))
    };
    let (bytes, frames) = report_with_frames(&case, &options).unwrap();
    (Pdf::new(bytes).unwrap(), frames)
}

fn drawing() -> Logo {
    let svg = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 60">
        <path d="M0 0H60V60H0Z M15 15V45H45V15Z" fill="#154273" fill-rule="evenodd"/>
        <circle cx="70" cy="30" r="30" fill="#e17000"/></svg>"##;
    Logo::decode(svg.as_bytes()).unwrap()
}

fn photo() -> Logo {
    let picture = RgbImage::from_fn(500, 300, |x, y| {
        Rgb([
            (x / 2) as u8,
            (y / 2) as u8,
            if x / 50 % 2 == 0 { 40 } else { 200 },
        ])
    });
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, ImageFormat::Png).unwrap();
    Logo::decode(&bytes.into_inner()).unwrap()
}

/// How many pixels of the two pictures of a page aren't in the other, and of how many.
fn compared(pdf: &Pdf, frames: &Frames, page: usize, width: u16, settings: RenderSettings) -> (usize, usize) {
    let height = (f32::from(width) / frames.width * frames.height).round() as u16;
    let shown = Picture::of_frames(&mut PagePainter::new(frames), page, [width, height]);
    let printed = Picture::of_file(pdf, settings, page, [width, height]);
    assert!(printed.ink() > 1000, "page {page} is empty");
    let strangers = [shown.strangers(&printed), printed.strangers(&shown)].concat();
    (strangers.len(), shown.rgb.len())
}

#[test]
fn what_shows_is_what_is_printed() {
    let as_printed = RenderSettings {
        hinting: false,
        glyph_caching: false,
        ..RenderSettings::default()
    };
    for (key, language, logo) in [
        ("duinrand", Language::Dutch, drawing()),
        ("duinrand", Language::English, photo()),
        ("voorbeeldstad", Language::Dutch, photo()),
        ("voorbeeldstad", Language::English, drawing()),
    ] {
        let (pdf, frames) = report(key, language, logo);
        assert_eq!(pdf.pages().len(), frames.pages.len());
        for page in PAGES {
            let (strangers, all) = compared(&pdf, &frames, page, LARGE, as_printed);
            assert!(
                strangers * 1_000_000 <= all,
                "{key} in {language:?}, page {page}: {strangers} of {all}"
            );
        }
    }
}

#[test]
fn sharp_letters_stand_where_they_are_printed() {
    let (pdf, frames) = report("duinrand", Language::Dutch, drawing());
    for page in PAGES {
        let (strangers, all) = compared(&pdf, &frames, page, SMALL, RenderSettings::default());
        // Two ways to sharpen differ by a shade along the edges of letters.
        assert!(strangers * 100 < all, "page {page}: {strangers} of {all}");
    }
}
