//! Pictures of the window without a graphics card or a display: the program's own raster, for kittest.
//!
//! `Harness::builder().renderer(Painter::default())`, then `harness.render()` or a snapshot.

use datalabscan::gui::window::Raster;
use egui::{Context, FullOutput, TexturesDelta};
use egui_kittest::TestRenderer;
use image::{Rgba, RgbaImage};

/// Draws what a harness shows.
#[derive(Default)]
pub struct Painter {
    raster: Raster,
}

impl TestRenderer for Painter {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        self.raster.update_textures(delta);
        self.raster.free_textures(delta);
    }

    fn render(&mut self, context: &Context, output: &FullOutput) -> Result<RgbaImage, String> {
        let scale = output.pixels_per_point;
        let size = context.content_rect().size() * scale;
        let size = [size.x.round() as usize, size.y.round() as usize];
        let primitives = context.tessellate(output.shapes.clone(), scale);
        let background = context.global_style().visuals.panel_fill;
        self.raster.paint(size, scale, background, &primitives);
        let mut picture = RgbaImage::new(size[0] as u32, size[1] as u32);
        for (to, from) in picture.pixels_mut().zip(self.raster.pixels()) {
            let [_, r, g, b] = from.to_be_bytes();
            *to = Rgba([r, g, b, 255]);
        }
        Ok(picture)
    }
}
