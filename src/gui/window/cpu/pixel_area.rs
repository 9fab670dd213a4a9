//! Rectangles of whole pixels, and the rows of a picture.

use egui::Rect;

/// A rectangle of whole pixels; `right` and `bottom` lie just outside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the four sides, in pixels from the top left corner")]
pub struct Area {
    pub left: usize,
    pub top: usize,
    pub right: usize,
    pub bottom: usize,
}

impl Area {
    /// A whole picture.
    pub const fn whole(width: usize, height: usize) -> Self {
        Self {
            left: 0,
            top: 0,
            right: width,
            bottom: height,
        }
    }

    /// A rectangle in points, on whole pixels, as far as it lies inside this one.
    pub(super) fn cut(self, rect: Rect, pixels_per_point: f32) -> Self {
        let side = |at: f32| (at * pixels_per_point).round().max(0.0) as usize;
        self.meet(Self {
            left: side(rect.min.x),
            top: side(rect.min.y),
            right: side(rect.max.x),
            bottom: side(rect.max.y),
        })
    }

    /// What both cover; possibly nothing.
    pub(super) fn meet(self, other: Self) -> Self {
        Self {
            left: self.left.max(other.left),
            top: self.top.max(other.top),
            right: self.right.min(other.right),
            bottom: self.bottom.min(other.bottom),
        }
    }

    /// Whether it covers no pixel.
    pub const fn is_empty(self) -> bool {
        self.left >= self.right || self.top >= self.bottom
    }

    /// Number of pixels.
    pub const fn size(self) -> usize {
        if self.is_empty() {
            return 0;
        }
        (self.right - self.left) * (self.bottom - self.top)
    }
}

/// The pixels whose centres lie in `from..to`, as far as in `least..most`.
///
/// The half-open rule: of two shapes that share an edge, exactly one owns each pixel on it.
pub(super) fn pixels(from: f32, to: f32, least: usize, most: usize) -> (usize, usize) {
    // Casts saturate, so anything left of or above the picture is 0.
    let first = (from - 0.5).ceil() as usize;
    let last = (to - 0.5).ceil() as usize;
    (first.max(least), last.min(most))
}

/// Some rows of a picture, one after the other.
pub(super) struct Rows<'a> {
    /// The pixels, row by row.
    pub pixels: &'a mut [u32],
    pub width: usize,
    /// Which row of the picture the first is.
    pub top: usize,
}

impl Rows<'_> {
    /// The pixels `left..right` of row `y` of the picture, which must be one of these rows.
    pub fn span(&mut self, y: usize, left: usize, right: usize) -> &mut [u32] {
        let start = (y - self.top) * self.width;
        &mut self.pixels[start + left..start + right]
    }
}
