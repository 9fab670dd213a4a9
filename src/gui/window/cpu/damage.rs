//! Which part of the window changed.
//!
//! The window is divided into tiles. Of each the triangles that touch it are summed up in a number;
//! where the number is another than in the last frame, the tile is drawn again.

use egui::{
    Color32,
    epaint::{ClippedPrimitive, Mesh, Primitive, Vertex},
};

use super::{pixel_area::Area, texture::Textures};

/// Pixels along a side of a tile.
const TILE: usize = 32;

/// More pieces than this are drawn as one.
const MOST_AREAS: usize = 24;

/// What the last frame looked like, in one number per tile.
#[derive(Default)]
pub(super) struct Damage {
    tiles: Vec<u64>,
    last: Vec<u64>,
    marks: Vec<u64>,
    size: (usize, usize),
    background: Color32,
}

pub(super) struct Frame<'a> {
    pub size: (usize, usize),
    /// Pixels per point.
    pub scale: f32,
    pub background: Color32,
    pub primitives: &'a [ClippedPrimitive],
}

impl Damage {
    /// The pieces that differ from the last frame; they don't overlap.
    pub fn update(&mut self, frame: &Frame<'_>, textures: &Textures) -> Vec<Area> {
        let whole = Area::whole(frame.size.0, frame.size.1);
        let columns = frame.size.0.div_ceil(TILE);
        let is_new = self.size != frame.size || self.background != frame.background;
        (self.size, self.background) = (frame.size, frame.background);
        self.last.clone_from(&self.tiles);
        self.tiles.clear();
        self.tiles.resize(columns * frame.size.1.div_ceil(TILE), 0);
        for primitive in frame.primitives {
            let clip = whole.cut(primitive.clip_rect, frame.scale);
            let Primitive::Mesh(mesh) = &primitive.primitive else {
                continue;
            };
            let Some(texture) = textures.get(mesh.texture_id) else {
                continue;
            };
            if !clip.is_empty() {
                let seed = stir(hash_clip(clip), texture.version);
                self.sum_up(mesh, frame.scale, clip, columns, seed);
            }
        }
        if is_new {
            return vec![whole];
        }
        let changed = self.tiles.iter().zip(&self.last).map(|(new, old)| new != old);
        join(&changed.collect::<Vec<_>>(), columns, whole)
    }

    fn sum_up(&mut self, mesh: &Mesh, scale: f32, clip: Area, columns: usize, seed: u64) {
        self.marks.clear();
        self.marks.extend(mesh.vertices.iter().map(hash_vertex));
        for corners in mesh.indices.chunks_exact(3) {
            let of = |index: u32| {
                let index = index as usize;
                Some((mesh.vertices.get(index)?.pos * scale, *self.marks.get(index)?))
            };
            let (Some((a, x)), Some((b, y)), Some((c, z))) = (of(corners[0]), of(corners[1]), of(corners[2]))
            else {
                continue;
            };
            let touched = clip.meet(Area {
                left: a.x.min(b.x).min(c.x) as usize,
                top: a.y.min(b.y).min(c.y) as usize,
                right: a.x.max(b.x).max(c.x).ceil().max(0.0) as usize,
                bottom: a.y.max(b.y).max(c.y).ceil().max(0.0) as usize,
            });
            if touched.is_empty() {
                continue;
            }
            let mark = stir(stir(stir(seed, x), y), z);
            for row in touched.top / TILE..touched.bottom.div_ceil(TILE) {
                let tiles = &mut self.tiles[row * columns..][..columns];
                for tile in &mut tiles[touched.left / TILE..touched.right.div_ceil(TILE)] {
                    *tile = stir(*tile, mark);
                }
            }
        }
    }
}

/// Mixes a number into another; the order counts.
const fn stir(sum: u64, next: u64) -> u64 {
    (sum.rotate_left(23) ^ next).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

fn hash_vertex(vertex: &Vertex) -> u64 {
    let pair = |a: f32, b: f32| (u64::from(a.to_bits()) << 32) | u64::from(b.to_bits());
    let color = u64::from(u32::from_le_bytes(vertex.color.to_array()));
    let place = stir(color, pair(vertex.pos.x, vertex.pos.y));
    stir(place, pair(vertex.uv.x, vertex.uv.y))
}

fn hash_clip(clip: Area) -> u64 {
    let sides = [clip.left, clip.top, clip.right, clip.bottom];
    sides.into_iter().fold(0, |sum, side| stir(sum, side as u64))
}

/// Changed tiles as few rectangles: side by side in a row, and equal rows below each other.
fn join(changed: &[bool], columns: usize, whole: Area) -> Vec<Area> {
    let mut areas: Vec<Area> = Vec::new();
    for (row, tiles) in changed.chunks(columns.max(1)).enumerate() {
        let mut column = 0;
        for run in tiles.chunk_by(|a, b| a == b) {
            let left = column;
            column += run.len();
            if !run[0] {
                continue;
            }
            let area = whole.meet(Area {
                left: left * TILE,
                top: row * TILE,
                right: column * TILE,
                bottom: (row + 1) * TILE,
            });
            let above = areas
                .iter_mut()
                .find(|above| (above.bottom, above.left, above.right) == (area.top, area.left, area.right));
            match above {
                Some(above) => above.bottom = area.bottom,
                None => areas.push(area),
            }
        }
    }
    if areas.len() > MOST_AREAS {
        return areas.into_iter().reduce(around).into_iter().collect();
    }
    areas
}

fn around(a: Area, b: Area) -> Area {
    Area {
        left: a.left.min(b.left),
        top: a.top.min(b.top),
        right: a.right.max(b.right),
        bottom: a.bottom.max(b.bottom),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn area(left: usize, top: usize, right: usize, bottom: usize) -> Area {
        Area {
            left,
            top,
            right,
            bottom,
        }
    }

    #[test]
    fn changed_tiles_become_few_rectangles() {
        let whole = Area::whole(90, 70);
        let picture = |text: &str| text.chars().map(|c| c == '#').collect::<Vec<_>>();
        assert_eq!(join(&picture("........."), 3, whole), []);
        assert_eq!(join(&picture("#########"), 3, whole), [whole]);
        assert_eq!(
            join(&picture("##.##...#"), 3, whole),
            [area(0, 0, 64, 64), area(64, 64, 90, 70)]
        );
        assert_eq!(
            join(&picture("#.#...#.."), 3, whole),
            [area(0, 0, 32, 32), area(64, 0, 90, 32), area(0, 64, 32, 70)]
        );
    }

    #[test]
    fn many_scattered_tiles_become_one_rectangle() {
        let whole = Area::whole(TILE * 100, TILE);
        let every_other: Vec<bool> = (0..100).map(|column| column % 2 == 1).collect();
        assert_eq!(join(&every_other, 100, whole), [area(TILE, 0, TILE * 100, TILE)]);
    }
}
