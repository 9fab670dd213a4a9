//! What a raster must do: every pixel once, nothing outside the clip, colours over each other, and only
//! what changed.

use egui::{
    Color32, ColorImage, Pos2, Rect, TextureId, TextureOptions, TexturesDelta,
    epaint::{ClippedPrimitive, ImageDelta, Mesh, Primitive, Vertex},
    pos2,
};
use proptest::prelude::*;

use super::*;

const SIZE: usize = 100;
const BACK: Color32 = Color32::BLACK;
/// A pixel of the background.
const NOTHING: u32 = 0;
const RED: u32 = 0x00ff_0000;

fn raster() -> Raster {
    let mut raster = Raster::default();
    let image = ColorImage::new([2, 2], vec![Color32::WHITE; 4]);
    let mut delta = TexturesDelta::default();
    delta.push(
        TextureId::default(),
        ImageDelta::full(image, TextureOptions::LINEAR),
    );
    raster.update_textures(&mut delta);
    raster
}

fn mesh(corners: &[(f32, f32, Color32)], indices: &[u32]) -> Mesh {
    let vertices = corners.iter().map(|&(x, y, color)| Vertex {
        pos: pos2(x, y),
        uv: Pos2::ZERO,
        color,
    });
    Mesh {
        indices: indices.to_vec(),
        vertices: vertices.collect(),
        texture_id: TextureId::default(),
    }
}

fn everywhere() -> Rect {
    Rect::from_min_max(Pos2::ZERO, pos2(SIZE as f32, SIZE as f32))
}

fn clipped(clip_rect: Rect, mesh: Mesh) -> ClippedPrimitive {
    ClippedPrimitive {
        clip_rect,
        primitive: Primitive::Mesh(mesh),
    }
}

fn rectangle(left: f32, top: f32, right: f32, bottom: f32, color: Color32) -> Mesh {
    let corners = [(left, top), (right, top), (left, bottom), (right, bottom)];
    mesh(&corners.map(|(x, y)| (x, y, color)), &[0, 1, 2, 2, 1, 3])
}

fn paint(raster: &mut Raster, primitives: &[ClippedPrimitive]) -> Vec<Area> {
    raster.paint([SIZE, SIZE], 1.0, BACK, primitives)
}

fn painted(primitives: &[ClippedPrimitive]) -> Raster {
    let mut raster = raster();
    paint(&mut raster, primitives);
    raster
}

fn count(raster: &Raster, pixel: u32) -> usize {
    raster.pixels().iter().filter(|other| **other == pixel).count()
}

#[test]
fn a_rectangle_covers_the_pixels_whose_centres_lie_in_it() {
    for (left, right, pixels) in [
        (10.0, 20.0, 10),
        (10.4, 20.4, 10),
        (10.6, 20.4, 9),
        (10.6, 11.4, 0),
    ] {
        let upright = rectangle(left, 10.0, right, 20.0, Color32::RED);
        // The same, as two triangles that aren't recognised as a rectangle.
        let mut loose = upright.clone();
        loose.indices = vec![0, 1, 3, 0, 3, 2];
        for mesh in [upright, loose] {
            let raster = painted(&[clipped(everywhere(), mesh)]);
            assert_eq!(count(&raster, RED), pixels * 10, "{left} to {right}");
        }
    }
}

#[test]
fn nothing_is_drawn_outside_the_clip() {
    let clip = Rect::from_min_max(pos2(30.2, 40.0), pos2(50.4, 45.0));
    let large = rectangle(-1e6, -1e6, 1e6, 1e6, Color32::RED);
    let raster = painted(&[clipped(clip, large)]);
    assert_eq!(count(&raster, RED), 20 * 5);
    assert_eq!(raster.pixels()[40 * SIZE + 30], RED);
    assert_eq!(raster.pixels()[39 * SIZE + 30], NOTHING);
    assert_eq!(raster.pixels()[40 * SIZE + 29], NOTHING);
}

#[test]
fn colours_run_from_corner_to_corner() {
    let strip = [
        (0.0, 0.0, Color32::BLACK),
        (100.0, 0.0, Color32::WHITE),
        (0.0, 100.0, Color32::BLACK),
        (100.0, 100.0, Color32::WHITE),
    ];
    let raster = painted(&[clipped(everywhere(), mesh(&strip, &[0, 1, 2, 2, 1, 3]))]);
    for (x, pixel) in raster.pixels()[..SIZE].iter().enumerate() {
        let expected = (x as f32 + 0.5) * 2.55;
        assert!(((pixel & 255) as f32 - expected).abs() <= 1.0, "{x}: {pixel:x}");
    }
}

#[test]
fn half_a_colour_lets_the_other_half_through() {
    let half = Color32::from_rgba_premultiplied(128, 0, 0, 128);
    let primitives = [
        clipped(everywhere(), rectangle(0.0, 0.0, 100.0, 100.0, Color32::WHITE)),
        clipped(everywhere(), rectangle(0.0, 0.0, 100.0, 50.0, half)),
    ];
    let raster = painted(&primitives);
    assert_eq!(raster.pixels()[0], 0x00ff_7f7f);
    assert_eq!(raster.pixels()[SIZE * SIZE - 1], 0x00ff_ffff);
}

#[test]
fn letters_are_copied_texel_for_pixel() {
    let mut raster = raster();
    let dot = |value| Color32::from_rgba_premultiplied(value, value, value, value);
    let image = ColorImage::new([3, 1], vec![dot(0), dot(51), dot(255)]);
    let mut delta = TexturesDelta::default();
    delta.push(
        TextureId::User(7),
        ImageDelta::full(image, TextureOptions::LINEAR),
    );
    raster.update_textures(&mut delta);
    let mut letter = rectangle(10.0, 10.0, 13.0, 11.0, Color32::RED);
    letter.texture_id = TextureId::User(7);
    for (vertex, uv) in letter
        .vertices
        .iter_mut()
        .zip([(0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0)])
    {
        vertex.uv = uv.into();
    }
    paint(&mut raster, &[clipped(everywhere(), letter)]);
    assert_eq!(
        raster.pixels()[10 * SIZE + 9..10 * SIZE + 14],
        [NOTHING, NOTHING, 0x0033_0000, RED, NOTHING]
    );
}

#[test]
fn only_what_changed_is_drawn_again() {
    let mut raster = raster();
    let scene = |x: f32| {
        [
            clipped(everywhere(), rectangle(0.0, 0.0, 100.0, 100.0, Color32::WHITE)),
            clipped(everywhere(), rectangle(x, 70.0, x + 10.0, 80.0, Color32::RED)),
        ]
    };
    assert_eq!(paint(&mut raster, &scene(10.0)), [Area::whole(SIZE, SIZE)]);
    assert_eq!(paint(&mut raster, &scene(10.0)), []);
    let changed = paint(&mut raster, &scene(15.0));
    let expected = Area {
        left: 0,
        top: 64,
        right: 32,
        bottom: 96,
    };
    assert_eq!(changed, [expected]);
    assert_eq!(raster.pixels(), painted(&scene(15.0)).pixels());
    // Other letters in the same texture: drawn again, though the triangles are the same.
    let mut delta = TexturesDelta::default();
    let image = ColorImage::new([2, 2], vec![Color32::BLACK; 4]);
    delta.push(
        TextureId::default(),
        ImageDelta::full(image, TextureOptions::LINEAR),
    );
    raster.update_textures(&mut delta);
    assert_eq!(paint(&mut raster, &scene(15.0)), [Area::whole(SIZE, SIZE)]);
}

#[test]
fn a_large_picture_is_the_same_in_bands() {
    let size = [1000, 700];
    let triangle = [
        (3.0, 5.0, Color32::RED),
        (990.0, 350.0, Color32::GREEN),
        (120.0, 690.0, Color32::BLUE),
    ];
    let everywhere = Rect::from_min_max(Pos2::ZERO, pos2(1000.0, 700.0));
    let primitives = [clipped(everywhere, mesh(&triangle, &[0, 1, 2]))];
    let mut whole = raster();
    whole.paint(size, 1.0, BACK, &primitives);
    let mut pieces = raster();
    pieces.damage.update(
        &Frame {
            size: size.into(),
            scale: 1.0,
            background: BACK,
            primitives: &[],
        },
        &Textures::default(),
    );
    pieces.pixels.resize(size[0] * size[1], 0);
    (pieces.width, pieces.height) = size.into();
    let frame = Frame {
        size: size.into(),
        scale: 1.0,
        background: BACK,
        primitives: &primitives,
    };
    for top in (0..700).step_by(100) {
        let band = Area {
            left: 0,
            top,
            right: 1000,
            bottom: top + 100,
        };
        pieces.draw(&[band], &frame);
    }
    assert!(whole.pixels() == pieces.pixels());
}

fn corner() -> impl Strategy<Value = (f32, f32)> {
    // Also on whole and half pixels, where a wrong rule shows.
    let place = || prop_oneof![-50.0..150.0_f32, (-20..240_i32).prop_map(|n| n as f32 / 2.0)];
    (place(), place())
}

proptest! {
    #[test]
    fn two_triangles_share_no_pixel_and_leave_no_gap(corners in prop::array::uniform4(corner())) {
        // A quadrangle cut along either diagonal covers each pixel once where its halves lie on both sides.
        let [a, b, c, d] = corners;
        let side = |p: (f32, f32), q: (f32, f32), r: (f32, f32)|
            (q.0 - p.0) * (r.1 - p.1) - (q.1 - p.1) * (r.0 - p.0);
        prop_assume!(side(a, c, b) * side(a, c, d) < 0.0);
        // Adds 64 each time a pixel is drawn.
        let light = Color32::from_rgba_premultiplied(64, 64, 64, 0);
        let vertices = [a, b, c, d].map(|(x, y)| (x, y, light));
        let halves = painted(&[clipped(everywhere(), mesh(&vertices, &[0, 1, 2, 0, 2, 3]))]);
        prop_assert!(halves.pixels().iter().all(|pixel| *pixel == 0 || *pixel == 0x0040_4040));
        let is_convex = side(b, d, a) * side(b, d, c) < 0.0;
        if is_convex {
            let other = painted(&[clipped(everywhere(), mesh(&vertices, &[1, 2, 3, 1, 3, 0]))]);
            let differing = halves.pixels().iter().zip(other.pixels()).filter(|(a, b)| a != b).count();
            prop_assert_eq!(differing, 0);
        }
    }

    #[test]
    fn any_mesh_is_drawn_without_a_panic(
        corners in prop::collection::vec((any::<f32>(), any::<f32>(), any::<[u8; 4]>()), 0..8),
        indices in prop::collection::vec(0..9_u32, 0..30),
        scale in 0.1..8.0_f32,
    ) {
        let corners: Vec<_> = corners
            .into_iter()
            .map(|(x, y, [r, g, b, a])| (x, y, Color32::from_rgba_premultiplied(r, g, b, a)))
            .collect();
        let primitives = [clipped(everywhere(), mesh(&corners, &indices))];
        let mut raster = raster();
        raster.paint([33, 20], scale, BACK, &primitives);
        raster.paint([1, 1], scale, BACK, &primitives);
        raster.paint([0, 0], scale, BACK, &primitives);
    }

    #[test]
    fn a_changed_frame_looks_like_a_new_one(
        frames in prop::collection::vec(
            prop::collection::vec((corner(), corner(), corner(), any::<bool>()), 0..6), 1..5),
    ) {
        let mut kept = raster();
        for frame in frames {
            let primitives: Vec<_> = frame
                .into_iter()
                .map(|(a, b, c, red)| {
                    let color = if red { Color32::RED } else { Color32::from_rgba_premultiplied(0, 60, 0, 90) };
                    clipped(everywhere(), mesh(&[a, b, c].map(|(x, y)| (x, y, color)), &[0, 1, 2]))
                })
                .collect();
            paint(&mut kept, &primitives);
            prop_assert!(kept.pixels() == painted(&primitives).pixels());
        }
    }
}
