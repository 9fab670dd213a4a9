//! Textures: the letters of the fonts, and pictures.

use std::collections::HashMap;

use egui::{
    Color32, TextureFilter, TextureId, TexturesDelta,
    epaint::{ImageData, ImageDelta},
};

use super::pixel::Paint;

/// A texture; outside it, its edge goes on.
pub(super) struct Texture {
    width: usize,
    height: usize,
    texels: Vec<Color32>,
    is_smooth: bool,
    /// Goes up whenever texels that may be in use are replaced.
    pub version: u64,
}

#[derive(Default)]
pub(super) struct Textures {
    all: HashMap<TextureId, Texture>,
    changes: u64,
}

impl Textures {
    pub fn get(&self, id: TextureId) -> Option<&Texture> {
        self.all.get(&id)
    }

    /// Takes over what changed; what is to be freed stays in `delta` until after painting.
    pub fn update(&mut self, delta: &mut TexturesDelta) {
        for (id, changes) in delta.set.drain() {
            for change in changes {
                self.change(id, &change);
            }
        }
    }

    pub fn free(&mut self, delta: &mut TexturesDelta) {
        for id in delta.free.drain() {
            self.all.remove(&id);
        }
    }

    fn change(&mut self, id: TextureId, change: &ImageDelta) {
        let ImageData::Color(image) = &change.image;
        let [width, height] = image.size;
        match (change.pos, self.all.get_mut(&id)) {
            (None, _) => {
                self.changes += 1;
                let texture = Texture {
                    width,
                    height,
                    texels: image.pixels.clone(),
                    is_smooth: change.options.magnification == TextureFilter::Linear,
                    version: self.changes,
                };
                self.all.insert(id, texture);
            }
            (Some(at), Some(texture)) => {
                texture.patch(at, width, &image.pixels);
                // Fonts only get letters added where there were none; letters in use don't change.
                if id != TextureId::default() {
                    self.changes += 1;
                    texture.version = self.changes;
                }
            }
            (Some(_), None) => {}
        }
    }
}

impl Texture {
    /// Width and height in texels.
    pub fn size(&self) -> (f32, f32) {
        (self.width as f32, self.height as f32)
    }

    fn patch(&mut self, [left, top]: [usize; 2], width: usize, texels: &[Color32]) {
        if width == 0 || left + width > self.width {
            return;
        }
        let rows = self.texels.chunks_exact_mut(self.width).skip(top);
        for (row, new) in rows.zip(texels.chunks_exact(width)) {
            row[left..left + width].copy_from_slice(new);
        }
    }

    /// The texel in this column and row.
    pub fn at(&self, x: i32, y: i32) -> Color32 {
        let x = x.clamp(0, self.width as i32 - 1) as usize;
        let y = y.clamp(0, self.height as i32 - 1) as usize;
        self.texels
            .get(y * self.width + x)
            .copied()
            .unwrap_or(Color32::TRANSPARENT)
    }

    /// Texels next to each other, when they all exist.
    pub fn row(&self, x: i32, y: i32, count: usize) -> Option<&[Color32]> {
        let (x, y) = (usize::try_from(x).ok()?, usize::try_from(y).ok()?);
        if x + count > self.width || y >= self.height {
            return None;
        }
        let start = y * self.width + x;
        self.texels.get(start..start + count)
    }

    /// The colour at a place, in texels from the top left corner.
    pub fn sample(&self, x: f32, y: f32) -> Paint {
        if !self.is_smooth {
            return self.at(x.floor() as i32, y.floor() as i32).into();
        }
        // In 256ths of a texel, between the centres of four.
        let fixed = |at: f32| ((at - 0.5) * 256.0).round() as i32;
        let (x, y) = (fixed(x), fixed(y));
        let (left, top) = (x >> 8, y >> 8);
        let (right, down) = ((x & 255) as u32, (y & 255) as u32);
        let of = |x, y| Paint::from(self.at(x, y));
        let above = of(left, top).towards(of(left + 1, top), right);
        if down == 0 {
            return above;
        }
        let below = of(left, top + 1).towards(of(left + 1, top + 1), right);
        above.towards(below, down)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::{ColorImage, TextureOptions};

    fn textures(options: TextureOptions) -> Textures {
        let image = ColorImage::new([2, 1], vec![Color32::BLACK, Color32::WHITE]);
        let mut delta = TexturesDelta::default();
        delta.push(TextureId::User(1), ImageDelta::full(image, options));
        let mut textures = Textures::default();
        textures.update(&mut delta);
        textures
    }

    #[test]
    fn between_texels_lies_what_is_between() {
        let smooth = textures(TextureOptions::LINEAR);
        let texture = smooth.get(TextureId::User(1)).unwrap();
        let grey = |value| Paint::new(value, value, value, 255);
        for (x, expected) in [(-3.0, 0), (0.5, 0), (1.0, 128), (1.5, 255), (9.0, 255)] {
            assert_eq!(texture.sample(x, 0.5), grey(expected), "at {x}");
        }
        let sharp = textures(TextureOptions::NEAREST);
        let texture = sharp.get(TextureId::User(1)).unwrap();
        assert_eq!(texture.sample(0.9, 0.5), grey(0));
        assert_eq!(texture.sample(1.1, 0.5), grey(255));
    }

    #[test]
    fn a_patch_lands_where_it_belongs_and_tells() {
        let mut textures = textures(TextureOptions::LINEAR);
        let before = textures.get(TextureId::User(1)).unwrap().version;
        let patch = |at| {
            let image = ColorImage::new([1, 1], vec![Color32::RED]);
            ImageDelta::partial(at, image, TextureOptions::LINEAR)
        };
        textures.change(TextureId::User(1), &patch([1, 0]));
        let texture = textures.get(TextureId::User(1)).unwrap();
        assert_eq!(
            (texture.at(0, 0), texture.at(1, 0)),
            (Color32::BLACK, Color32::RED)
        );
        assert_ne!(texture.version, before);
        // Outside: ignored, no panic.
        textures.change(TextureId::User(1), &patch([2, 0]));
        textures.change(TextureId::User(1), &patch([0, 7]));
        textures.change(TextureId::User(2), &patch([0, 0]));
        let mut delta = TexturesDelta::default();
        delta.free(TextureId::User(1));
        textures.free(&mut delta);
        assert!(textures.get(TextureId::User(1)).is_none());
    }
}
