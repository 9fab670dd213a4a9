//! The window without a graphics card: egui's triangles drawn by the processor.
//!
//! [`Raster`] turns what egui wants to show into pixels and knows which part changed; [`host`] puts
//! them in a window, with keyboard, pointer, clipboard and screen reader. It looks like the renderers
//! on a graphics card: colours are blended in gamma space and textures are filtered, as in egui's shaders.

#![allow(
    clippy::float_cmp,
    reason = "corners of one shape have the very same numbers, and only then a shortcut holds"
)]
#![allow(
    clippy::many_single_char_names,
    reason = "corners are a, b, c; colours r, g, b"
)]
#![allow(clippy::disallowed_methods, reason = "the colours of pixels come from egui")]
#![allow(
    clippy::cast_possible_wrap,
    reason = "sides of textures are far below two thousand million"
)]

mod canvas;
mod damage;
pub(super) mod host;
mod pixel;
mod pixel_area;
mod program_window;
mod quad;
mod raster;
mod texture;
mod triangle;

pub use pixel_area::Area;
pub use raster::Raster;
