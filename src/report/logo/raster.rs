//! PNG and JPEG: to pixels on white, as many as print needs.

use std::io::Cursor;

use image::{
    DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, RgbImage,
    imageops::{self, FilterType},
};

use super::{
    Logo, LogoError, Pixels, can_be_seen,
    field::{Field, printed},
};

/// Pixels to the inch that print needs.
const DENSITY: f32 = 300.0;
/// Paper that was photographed, or packed as JPEG, is a little less than white.
const NEARLY_WHITE: u8 = 245;
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
    if !pixels.pixels().any(|pixel| can_be_seen(pixel.0)) {
        return Err(LogoError::Empty);
    }
    Ok(as_printed(without_sheet(pixels)?))
}

/// The picture without the sheet of paper that it's on, when it's much smaller than that.
fn without_sheet(picture: RgbImage) -> Result<RgbImage, LogoError> {
    let mut extent = Extent::default();
    for (x, y, pixel) in picture.enumerate_pixels() {
        if pixel.0.iter().any(|part| *part < NEARLY_WHITE) {
            extent.add(x, y);
        }
    }
    let Some([left, top, right, bottom]) = extent.edges() else {
        return Ok(picture); // all of it is faint
    };
    let page = Field::of_size(picture.width() as f32, picture.height() as f32);
    let field = printed(
        page,
        Field {
            left: left as f32,
            top: top as f32,
            right: right as f32,
            bottom: bottom as f32,
        },
    )?;
    let [x, y] = [field.left, field.top].map(|edge| edge.max(0.0) as u32);
    let width = (field.right.ceil() as u32).min(picture.width()) - x;
    let height = (field.bottom.ceil() as u32).min(picture.height()) - y;
    Ok(imageops::crop_imm(&picture, x, y, width, height).to_image())
}

/// Where in a picture there is something to see.
#[derive(Clone, Copy, Default)]
pub(super) struct Extent(Option<[u32; 4]>);

impl Extent {
    pub fn add(&mut self, x: u32, y: u32) {
        let [left, top, right, bottom] = self.0.unwrap_or([x, y, x + 1, y + 1]);
        self.0 = Some([left.min(x), top.min(y), right.max(x + 1), bottom.max(y + 1)]);
    }

    /// Left, top, right and bottom; `None` when nothing was seen.
    pub const fn edges(self) -> Option<[u32; 4]> {
        self.0
    }
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
