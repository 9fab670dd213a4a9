//! Draws egui's output as pixels.

use std::{num::NonZero, sync::LazyLock, thread};

use egui::{
    Color32, TexturesDelta,
    epaint::{ClippedPrimitive, Mesh, Primitive},
};

use super::{
    damage::{Damage, Frame},
    pixel::Paint,
    pixel_area::{Area, Rows},
    quad,
    texture::{Texture, Textures},
    triangle,
};

/// From this many pixels on, the work is divided over the processor's cores.
const WORTH_DIVIDING: usize = 400_000;

/// The processor's cores, as far as they help.
static CORES: LazyLock<usize> =
    LazyLock::new(|| thread::available_parallelism().map_or(1, NonZero::get).min(8));

/// A picture of the window that is kept from frame to frame, so that only what changed is drawn again.
#[derive(Default)]
pub struct Raster {
    textures: Textures,
    damage: Damage,
    pixels: Vec<u32>,
    width: usize,
    height: usize,
}

impl Raster {
    /// Takes over new and changed textures; do this before [`Raster::paint`].
    pub fn update_textures(&mut self, delta: &mut TexturesDelta) {
        self.textures.update(delta);
    }

    /// Forgets textures that aren't needed any more; do this after [`Raster::paint`].
    pub fn free_textures(&mut self, delta: &mut TexturesDelta) {
        self.textures.free(delta);
    }

    /// Draws a frame of this many pixels over an opaque background. Returns which pieces changed since
    /// the last one; they don't overlap.
    pub fn paint(
        &mut self,
        size: [usize; 2],
        pixels_per_point: f32,
        background: Color32,
        primitives: &[ClippedPrimitive],
    ) -> Vec<Area> {
        let frame = Frame {
            size: size.into(),
            scale: pixels_per_point,
            background,
            primitives,
        };
        let areas = self.damage.update(&frame, &self.textures);
        [self.width, self.height] = size;
        self.pixels.resize(self.width * self.height, 0);
        self.draw(&areas, &frame);
        areas
    }

    /// The picture, row by row, `0x00RRGGBB`.
    pub fn pixels(&self) -> &[u32] {
        &self.pixels
    }

    /// Pixels in a row.
    pub const fn width(&self) -> usize {
        self.width
    }

    /// Number of rows.
    pub const fn height(&self) -> usize {
        self.height
    }

    fn draw(&mut self, areas: &[Area], frame: &Frame<'_>) {
        let (width, textures) = (self.width, &self.textures);
        let work: usize = areas.iter().map(|area| area.size()).sum();
        let cores = *CORES;
        if work < WORTH_DIVIDING || cores < 2 {
            let mut rows = Rows {
                pixels: &mut self.pixels,
                width,
                top: 0,
            };
            return draw(&mut rows, areas, frame, textures);
        }
        // More bands than cores, since some parts of a window are fuller than others.
        let height = self.height.div_ceil(cores * 2);
        let bands = self.pixels.chunks_mut(height * width).enumerate();
        let queue = std::sync::Mutex::new(bands);
        let work = || {
            let take = || queue.lock().ok().and_then(|mut queue| queue.next());
            while let Some((number, pixels)) = take() {
                let top = number * height;
                draw(&mut Rows { pixels, width, top }, areas, frame, textures);
            }
        };
        thread::scope(|scope| {
            for _ in 1..cores {
                scope.spawn(work);
            }
            work();
        });
    }
}

/// Draws these areas, as far as they lie in these rows.
fn draw(rows: &mut Rows<'_>, areas: &[Area], frame: &Frame<'_>, textures: &Textures) {
    let band = Area {
        left: 0,
        top: rows.top,
        right: rows.width,
        bottom: rows.top + rows.pixels.len() / rows.width.max(1),
    };
    for area in areas {
        let area = area.meet(band);
        let background = Paint::from(frame.background.to_opaque());
        for y in area.top..area.bottom {
            background.over_all(rows.span(y, area.left, area.right));
        }
        for primitive in frame.primitives {
            let clip = area.cut(primitive.clip_rect, frame.scale);
            let Primitive::Mesh(mesh) = &primitive.primitive else {
                continue;
            };
            if let Some(texture) = textures.get(mesh.texture_id).filter(|_| !clip.is_empty()) {
                draw_mesh(rows, mesh, texture, frame.scale, clip);
            }
        }
    }
}

fn draw_mesh(rows: &mut Rows<'_>, mesh: &Mesh, texture: &Texture, scale: f32, clip: Area) {
    let mut rest = mesh.indices.as_slice();
    while let [a, b, c, more @ ..] = rest {
        if let Some((from, to)) = rest.get(..6).and_then(|six| quad::corners(&mesh.vertices, six)) {
            quad::draw(rows, from, to, texture, scale, clip);
            rest = &rest[6..];
            continue;
        }
        let of = |index: &u32| mesh.vertices.get(*index as usize).copied();
        if let (Some(a), Some(b), Some(c)) = (of(a), of(b), of(c)) {
            triangle::draw(rows, [a, b, c], texture, scale, clip);
        }
        rest = more;
    }
}

#[cfg(test)]
mod tests;
