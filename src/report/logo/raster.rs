//! PNG and JPEG: to pixels on white, as many as print needs.

use super::{Logo, LogoError, Pixels};
use image::imageops::{self, FilterType};
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, RgbImage};
use std::io::Cursor;

/// Pixels to the inch that print needs.
const DENSITY: f32 = 300.0;
/// More pixels than this are not read; four bytes each in memory.
const MOST_PIXELS: u64 = 25_000_000;
/// The most memory a reader may use, in bytes.
const MOST_MEMORY: u64 = 512 * 1024 * 1024;

/// Reads a picture.
pub(super) fn decode(bytes: &[u8], format: ImageFormat) -> Result<Pixels, LogoError> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|_| LogoError::Damaged)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(LogoError::TooManyPixels { width, height });
    }
    let orientation = decoder.orientation().map_err(|_| LogoError::Damaged)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|_| LogoError::Damaged)?;
    picture.apply_orientation(orientation);
    let pixels = on_white(&picture.into_rgba8());
    if pixels.width() == 0 || pixels.pixels().all(|pixel| pixel.0 == [255; 3]) {
        return Err(LogoError::Empty);
    }
    Ok(as_printed(pixels))
}

/// The colours as they look on white paper.
fn on_white(picture: &image::RgbaImage) -> RgbImage {
    let mut out = RgbImage::new(picture.width(), picture.height());
    for (from, to) in picture.pixels().zip(out.pixels_mut()) {
        let [red, green, blue, alpha] = from.0.map(u32::from);
        to.0 = [red, green, blue].map(|c| ((c * alpha + 255 * (255 - alpha) + 127) / 255) as u8);
    }
    out
}

/// No more pixels than print needs.
fn as_printed(picture: RgbImage) -> Pixels {
    let own = [picture.width() as f32, picture.height() as f32];
    let [width, height] = printed_size(own);
    let picture = if width < picture.width() {
        imageops::resize(&picture, width, height, FilterType::Lanczos3)
    } else {
        picture
    };
    Pixels {
        width: picture.width(),
        height: picture.height(),
        rgb: picture.into_raw(),
    }
}

/// Pixels in a row, and rows, with which a picture of these proportions is sharp at the largest size it's printed at.
pub(super) fn printed_size(own: [f32; 2]) -> [u32; 2] {
    let [width, height] = Logo::LARGEST_PRINT.map(|length| length / 72.0 * DENSITY);
    let scale = (width / own[0]).min(height / own[1]);
    own.map(|length| (length * scale).round().max(1.0) as u32)
}
