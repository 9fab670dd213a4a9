//! The logo of the municipality, as it came in a file: SVG, PNG or JPEG.
//!
//! An SVG of plain shapes stays one (`paths`); one with gradients, masks or transparency becomes pixels (`svg`), as
//! PNG and JPEG do (`raster`), just enough of them for print. `guard` keeps drawings that would take for ever out, `colors`
//! and `references` what would be drawn black or blank, `ignored` what would be left aside, `outside` what is left to other files, and `field` finds what there is to see on its page.
//! Whatever a file holds, decoding ends in a [`Logo`] or a [`LogoError`].

mod colors;
mod css;
mod error;
mod field;
mod guard;
mod ignored;
mod outside;
mod paths;
mod raster;
mod references;
mod source;
mod svg;

pub use error::LogoError;

use std::sync::Arc;

use sha2::{Digest, Sha256};

use crate::{
    contents::{FileKind, kind_of},
    report::geometry::Segment,
    style::Color,
};

/// A logo, ready to be printed; cheap to clone. Two logos are equal when their files are.
#[derive(Clone, Debug)]
pub struct Logo {
    artwork: Arc<Artwork>,
    hash: [u8; 32],
}

/// What is drawn, on white paper.
#[derive(Clone, Debug, PartialEq)]
pub enum Artwork {
    /// Plain shapes.
    Shapes(Shapes),
    /// Pixels.
    Pixels(Pixels),
}

/// Plain shapes in a field of `width` by `height`; what reaches further is not shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Shapes {
    /// Width of the field; the longest side is 1000.
    pub width: f32,
    /// Height of the field.
    pub height: f32,
    /// The shapes, the lowest first; y runs downwards.
    pub areas: Vec<Area>,
}

/// An area in one colour.
#[derive(Clone, Debug, PartialEq)]
pub struct Area {
    /// Its outline.
    pub segments: Vec<Segment>,
    /// Its colour.
    pub color: Color,
    /// Whether outlines within outlines are holes whatever their direction.
    pub even_odd: bool,
}

/// Pixels, row by row from the top: red, green and blue, on white.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pixels {
    /// Pixels in a row, at least 1.
    pub width: u32,
    /// Rows, at least 1.
    pub height: u32,
    /// Three bytes a pixel.
    pub rgb: Vec<u8>,
}

/// A part of a colour below this can be seen on white paper.
const INVISIBLE: u8 = 250;

/// Whether a colour stands out against white paper at all.
fn can_be_seen(color: [u8; 3]) -> bool {
    color.iter().any(|part| *part < INVISIBLE)
}

impl Logo {
    /// The largest file that is read, in bytes.
    pub const LARGEST_FILE: u64 = 10 * 1024 * 1024;
    /// The largest size at which a logo is printed: width and height in pt.
    pub const LARGEST_PRINT: [f32; 2] = [190.0, 70.0];

    /// Reads the bytes of an SVG, PNG or JPEG file.
    ///
    /// # Errors
    /// Not such a file, damaged, too large, or an SVG with more than the report can show; see [`LogoError`].
    pub fn decode(bytes: &[u8]) -> Result<Self, LogoError> {
        if bytes.len() as u64 > Self::LARGEST_FILE {
            return Err(LogoError::FileTooLarge);
        }
        let kind = Kind::of(bytes)?;
        let read = || match kind {
            Kind::Svg => svg::decode(bytes),
            Kind::Pixels(format) => raster::decode(bytes, format).map(Artwork::Pixels),
        };
        // On a thread with a stack of known size, since SVG files are read by functions that call themselves. It also
        // turns a panic in one of the readers into an error.
        let artwork = std::thread::scope(|scope| {
            let thread = std::thread::Builder::new().stack_size(guard::STACK);
            let running = thread.spawn_scoped(scope, read).map_err(|_| LogoError::Damaged)?;
            running.join().unwrap_or(Err(LogoError::Damaged))
        })?;
        Ok(Self {
            artwork: Arc::new(artwork),
            hash: Sha256::digest(bytes).into(),
        })
    }

    /// What is drawn.
    pub fn artwork(&self) -> &Artwork {
        &self.artwork
    }

    /// The largest width and height in pt that fit in a box and keep the proportions.
    pub fn fit(&self, width: f32, height: f32) -> [f32; 2] {
        let [own_width, own_height] = match &*self.artwork {
            Artwork::Shapes(shapes) => [shapes.width, shapes.height],
            Artwork::Pixels(pixels) => [pixels.width as f32, pixels.height as f32],
        };
        let scale = (width / own_width).min(height / own_height);
        [own_width * scale, own_height * scale]
    }
}

impl PartialEq for Logo {
    fn eq(&self, other: &Self) -> bool {
        self.hash == other.hash
    }
}

impl Eq for Logo {}

/// Kinds of files.
#[derive(Clone, Copy)]
enum Kind {
    Svg,
    Pixels(image::ImageFormat),
}

impl Kind {
    /// The kind, by what is in the file.
    fn of(bytes: &[u8]) -> Result<Self, LogoError> {
        match kind_of(bytes) {
            FileKind::Picture("PNG") => Ok(Self::Pixels(image::ImageFormat::Png)),
            FileKind::Picture("JPEG") => Ok(Self::Pixels(image::ImageFormat::Jpeg)),
            FileKind::Drawing => Ok(Self::Svg),
            other => Err(LogoError::NotAPicture(other)),
        }
    }
}
