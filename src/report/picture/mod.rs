//! A chart as a picture of its own, to paste or to keep: the shapes of the report under its title.
//!
//! Text is drawn as outlines of the bundled font, so that it looks the same everywhere; a screen reader
//! finds the title and the numbers in words.

mod outline;
mod svg;

use resvg::{tiny_skia, usvg};

use super::chart::Chart;

pub use svg::svg;

/// Width of a picture, in pt.
const WIDTH: f32 = 640.0;

/// Pixels to a pt, so that the picture is sharp on paper too.
const SCALE: f32 = 3.0;

/// A chart with what it's called.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// What is drawn.
    pub chart: Chart,
    /// The title above it.
    pub title: String,
    /// Whose figures these are, below the title; may be empty.
    pub subtitle: String,
    /// The same numbers in words, for people who can't see it.
    pub words: String,
    /// BCP 47 tag of the language of all text.
    pub language: &'static str,
}

/// A picture in pixels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pixels {
    /// Pixels in a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// Red, green, blue and alpha of each pixel, row by row from the top; nothing shines through.
    pub rgba: Vec<u8>,
}

/// The picture couldn't be drawn; for want of memory, as far as is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the picture can't be drawn")]
pub struct NotDrawn;

/// Draws the picture in pixels.
///
/// # Errors
/// There's no memory for it.
pub fn pixels(picture: &Picture) -> Result<Pixels, NotDrawn> {
    let tree = usvg::Tree::from_str(&svg(picture), &usvg::Options::default()).map_err(|_| NotDrawn)?;
    let [width, height] =
        [tree.size().width(), tree.size().height()].map(|length| (length * SCALE).ceil() as u32);
    let mut pixmap = tiny_skia::Pixmap::new(width, height).ok_or(NotDrawn)?;
    let transform = tiny_skia::Transform::from_scale(SCALE, SCALE);
    pixmap.fill(tiny_skia::Color::WHITE);
    resvg::render(&tree, transform, &mut pixmap.as_mut());
    Ok(Pixels {
        width,
        height,
        rgba: pixmap.take(),
    })
}

/// Draws the picture as the bytes of a PNG file.
///
/// # Errors
/// There's no memory for it.
pub fn png(picture: &Picture) -> Result<Vec<u8>, NotDrawn> {
    use image::ImageEncoder as _;
    let pixels = pixels(picture)?;
    let mut bytes = Vec::new();
    image::codecs::png::PngEncoder::new(&mut bytes)
        .write_image(
            &pixels.rgba,
            pixels.width,
            pixels.height,
            image::ExtendedColorType::Rgba8,
        )
        .map_err(|_| NotDrawn)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::chart::{Bar, BarsData, Legend, Reading, ScaleBand, ScaleData};

    fn reading() -> Reading {
        Reading {
            score: Some(40.0),
            low: 30.0,
            high: 60.0,
            target: Some(50.0),
        }
    }

    fn legend() -> Legend {
        Legend {
            score: "score".into(),
            interval: "mogelijk".into(),
            target: "streefniveau".into(),
        }
    }

    fn picture(chart: Chart) -> Picture {
        Picture {
            chart,
            title: "Score <per> thema & meer".into(),
            subtitle: "Gemeente Duinrand".into(),
            words: "één: 40".into(),
            language: "nl",
        }
    }

    fn pictures() -> [Picture; 2] {
        let bar = |label: &str| Bar {
            label: label.into(),
            value: "40".into(),
            reading: reading(),
        };
        let bands = [("eerst", 50.0, true), ("dan", 100.0, false)];
        let band = |(label, upto, current): (&str, f32, bool)| ScaleBand {
            label: label.into(),
            upto,
            current,
        };
        [
            picture(Chart::Bars(BarsData {
                bars: ["doel", "İstanbul", "żółć"].map(bar).into(),
                legend: legend(),
            })),
            picture(Chart::Scale(ScaleData {
                bands: bands.map(band).into(),
                value: "40".into(),
                reading: reading(),
                legend: legend(),
            })),
        ]
    }

    #[test]
    fn a_picture_says_what_it_shows_and_needs_no_fonts() {
        for picture in pictures() {
            let svg = svg(&picture);
            assert!(svg.contains(
                "<title id=\"title\">Score &lt;per&gt; thema &amp; meer – Gemeente Duinrand</title>"
            ));
            assert!(svg.contains("<desc id=\"words\">één: 40</desc>") && svg.contains("xml:lang=\"nl\""));
            assert!(!svg.contains("<text") && !svg.contains("font-family"));
            assert!(!svg.contains("NaN") && !svg.contains("inf"));
        }
    }

    #[test]
    fn both_forms_show_the_same_chart_and_come_out_the_same_twice() {
        for picture in pictures() {
            let drawn = pixels(&picture).unwrap();
            assert_eq!(drawn.rgba.len(), (drawn.width * drawn.height * 4) as usize);
            assert_eq!(drawn.width, (WIDTH * SCALE) as u32);
            let decoded = image::load_from_memory(&png(&picture).unwrap())
                .unwrap()
                .into_rgba8();
            assert_eq!(decoded.into_raw(), drawn.rgba);
            assert!(
                drawn.rgba.chunks(4).all(|pixel| pixel[3] == 255),
                "nothing shines through"
            );
            let accent = crate::style::theme().light.accent;
            let painted = drawn
                .rgba
                .chunks(4)
                .filter(|pixel| pixel[..3] == [accent.r, accent.g, accent.b]);
            assert!(painted.count() > 500, "the score is there");
            assert_eq!(svg(&picture), svg(&picture));
        }
    }
}
