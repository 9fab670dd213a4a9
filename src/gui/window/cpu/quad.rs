//! Upright rectangles, in one piece: letters and pictures.

use egui::{Color32, epaint::Vertex};

use super::{
    pixel::Paint,
    pixel_area::{Area, Rows, pixels},
    texture::Texture,
};

/// The top left and bottom right corners of an upright rectangle in one colour, when that is what
/// the six indices of two triangles draw.
pub(super) fn corners(vertices: &[Vertex], indices: &[u32]) -> Option<(Vertex, Vertex)> {
    let &[a, b, c, d, e, f] = indices else { return None };
    if (b, c) != (e, d) {
        return None;
    }
    let of = |index: u32| vertices.get(index as usize);
    let (a, b, c, d) = (of(a)?, of(b)?, of(c)?, of(f)?);
    let is_flat = a.color == b.color && a.color == c.color && a.color == d.color;
    let is_upright = a.pos.y == b.pos.y && c.pos.y == d.pos.y && a.pos.x == c.pos.x && b.pos.x == d.pos.x;
    let is_straight = a.uv.y == b.uv.y && c.uv.y == d.uv.y && a.uv.x == c.uv.x && b.uv.x == d.uv.x;
    let is_ordered = a.pos.x <= d.pos.x && a.pos.y <= d.pos.y;
    (is_flat && is_upright && is_straight && is_ordered).then_some((*a, *d))
}

/// Draws it; positions in points.
pub(super) fn draw(rows: &mut Rows<'_>, from: Vertex, to: Vertex, texture: &Texture, scale: f32, clip: Area) {
    let (a, b) = (from.pos * scale, to.pos * scale);
    let (left, right) = pixels(a.x, b.x, clip.left, clip.right);
    let (top, bottom) = pixels(a.y, b.y, clip.top, clip.bottom);
    if left >= right {
        return;
    }
    let paint = Paint::from(from.color);
    let (width, height) = texture.size();
    let across = Axis::new(a.x, b.x, from.uv.x * width, to.uv.x * width);
    let down = Axis::new(a.y, b.y, from.uv.y * height, to.uv.y * height);
    if across.step == 0.0 && down.step == 0.0 {
        let paint = paint.times(texture.sample(across.start, down.start));
        for y in top..bottom {
            paint.over_all(rows.span(y, left, right));
        }
        return;
    }
    let is_copy = across.is_texel_for_pixel() && down.is_texel_for_pixel();
    for y in top..bottom {
        let row = rows.span(y, left, right);
        if is_copy {
            let texels = texture.row(across.texel(left), down.texel(y), row.len());
            if let Some(texels) = texels {
                copy(row, texels, paint);
                continue;
            }
        }
        for (x, below) in (left..right).zip(row) {
            paint
                .times(texture.sample(across.place(x), down.place(y)))
                .over(below);
        }
    }
}

/// Which texels lie along a row or column of pixels.
struct Axis {
    /// The first pixel, not whole.
    from: f32,
    /// The first texel, not whole.
    start: f32,
    /// Texels per pixel.
    step: f32,
}

impl Axis {
    fn new(from: f32, to: f32, start: f32, end: f32) -> Self {
        let step = if to > from {
            (end - start) / (to - from)
        } else {
            0.0
        };
        Self { from, start, step }
    }

    /// Where the centre of a pixel lies, in texels.
    fn place(&self, pixel: usize) -> f32 {
        self.start + (pixel as f32 + 0.5 - self.from) * self.step
    }

    fn texel(&self, pixel: usize) -> i32 {
        self.place(pixel).floor() as i32
    }

    /// Whether each pixel shows exactly one texel, as letters do.
    fn is_texel_for_pixel(&self) -> bool {
        let off = self.place(0) - 0.5;
        (self.step - 1.0).abs() < 0.001 && (off - off.round()).abs() < 0.02
    }
}

fn copy(row: &mut [u32], texels: &[Color32], paint: Paint) {
    for (below, texel) in row.iter_mut().zip(texels) {
        let [r, g, b, a] = texel.to_array();
        if r == a && g == a && b == a {
            match a {
                0 => {}
                255 => paint.over(below),
                share => paint.faded(share.into()).over(below),
            }
        } else {
            paint.times(Paint::from(*texel)).over(below);
        }
    }
}
