//! One triangle, row by row.

use egui::{Pos2, epaint::Vertex};

use super::{
    pixel::Paint,
    pixel_area::{Area, Rows, pixels},
    texture::Texture,
};

/// Colours are counted in these parts of a step, so that they go up in whole numbers.
const FINE: f32 = 65536.0;

/// Draws a triangle; positions in points.
pub(super) fn draw(rows: &mut Rows<'_>, mut corners: [Vertex; 3], texture: &Texture, scale: f32, clip: Area) {
    // From top to bottom: two triangles with a common edge then compute it the same way, without a gap.
    corners.sort_by(|a, b| a.pos.y.total_cmp(&b.pos.y).then(a.pos.x.total_cmp(&b.pos.x)));
    let at = corners.map(|corner| corner.pos * scale);
    let (top, bottom) = pixels(at[0].y, at[2].y, clip.top, clip.bottom);
    if top >= bottom || is_beside(at, clip) {
        return;
    }
    let Some(plane) = Plane::new(at) else { return };
    let fill = Fill::new(corners, texture, &plane);
    if fill.is_nothing() {
        return;
    }
    let edges = [
        Edge::new(at[0], at[2]),
        Edge::new(at[0], at[1]),
        Edge::new(at[1], at[2]),
    ];
    for y in top..bottom {
        let centre = y as f32 + 0.5;
        let long = edges[0].at(centre);
        let short = edges[if centre < at[1].y { 1 } else { 2 }].at(centre);
        let (left, right) = pixels(long.min(short), long.max(short), clip.left, clip.right);
        if left < right {
            fill.row(
                rows.span(y, left, right),
                left as f32 + 0.5 - at[0].x,
                centre - at[0].y,
            );
        }
    }
}

fn is_beside(at: [Pos2; 3], clip: Area) -> bool {
    let least = at[0].x.min(at[1].x).min(at[2].x);
    let most = at[0].x.max(at[1].x).max(at[2].x);
    most <= clip.left as f32 || least >= clip.right as f32
}

/// A side, by the height.
struct Edge {
    from: Pos2,
    slope: f32,
}

impl Edge {
    fn new(from: Pos2, to: Pos2) -> Self {
        let height = to.y - from.y;
        let slope = if height > 0.0 {
            (to.x - from.x) / height
        } else {
            0.0
        };
        Self { from, slope }
    }

    fn at(&self, y: f32) -> f32 {
        self.from.x + (y - self.from.y) * self.slope
    }
}

/// How a value at the corners runs over the triangle.
struct Plane {
    /// From the first corner to the others.
    sides: [egui::Vec2; 2],
    area: f32,
}

/// A value at the first corner, and how much it grows per pixel to the right and down.
#[derive(Clone, Copy)]
struct Slope {
    start: f32,
    right: f32,
    down: f32,
}

impl Plane {
    /// `None` when the triangle covers nothing.
    fn new(at: [Pos2; 3]) -> Option<Self> {
        let sides = [at[1] - at[0], at[2] - at[0]];
        let area = sides[0].x * sides[1].y - sides[1].x * sides[0].y;
        (area != 0.0 && area.is_finite()).then_some(Self { sides, area })
    }

    fn slope(&self, values: [f32; 3]) -> Slope {
        let [a, b] = self.sides;
        let (to_b, to_c) = (values[1] - values[0], values[2] - values[0]);
        Slope {
            start: values[0],
            right: (to_b * b.y - to_c * a.y) / self.area,
            down: (to_c * a.x - to_b * b.x) / self.area,
        }
    }
}

impl Slope {
    fn at(self, right: f32, down: f32) -> f32 {
        self.start + self.right * right + self.down * down
    }
}

enum Fill<'a> {
    Flat(Paint),
    /// Red, green, blue and alpha that run, times one colour of the texture.
    Shaded([Slope; 4], Paint),
    /// The texture, times colours that run.
    Textured([Slope; 4], [Slope; 2], &'a Texture),
}

impl<'a> Fill<'a> {
    fn new(corners: [Vertex; 3], texture: &'a Texture, plane: &Plane) -> Self {
        let [a, b, c] = corners;
        let (width, height) = texture.size();
        let has_one_texel = a.uv == b.uv && a.uv == c.uv;
        let texel = || texture.sample(a.uv.x * width, a.uv.y * height);
        if has_one_texel && a.color == b.color && a.color == c.color {
            return Self::Flat(Paint::from(a.color).times(texel()));
        }
        let colors = std::array::from_fn(|channel| {
            plane.slope(corners.map(|corner| f32::from(corner.color[channel])))
        });
        if has_one_texel {
            return Self::Shaded(colors, texel());
        }
        let place = [
            plane.slope(corners.map(|corner| corner.uv.x * width)),
            plane.slope(corners.map(|corner| corner.uv.y * height)),
        ];
        Self::Textured(colors, place, texture)
    }

    fn is_nothing(&self) -> bool {
        match self {
            Self::Flat(paint) | Self::Shaded(_, paint) => paint.is_nothing(),
            Self::Textured(..) => false,
        }
    }

    /// Fills a row that begins this far from the first corner.
    fn row(&self, row: &mut [u32], right: f32, down: f32) {
        match self {
            Self::Flat(paint) => paint.over_all(row),
            Self::Shaded(colors, texel) => {
                let mut color = Running::new(colors, right, down);
                if color.is_constant() {
                    return color.paint().times(*texel).over_all(row);
                }
                for below in row {
                    color.paint().times(*texel).over(below);
                    color.step();
                }
            }
            Self::Textured(colors, [u, v], texture) => {
                let mut color = Running::new(colors, right, down);
                for (step, below) in row.iter_mut().enumerate() {
                    let right = right + step as f32;
                    let texel = texture.sample(u.at(right, down), v.at(right, down));
                    color.paint().times(texel).over(below);
                    color.step();
                }
            }
        }
    }
}

/// A colour that changes evenly along a row.
struct Running {
    now: [i32; 4],
    step: [i32; 4],
}

impl Running {
    fn new(colors: &[Slope; 4], right: f32, down: f32) -> Self {
        Self {
            // One half is added to round.
            now: colors.map(|slope| ((slope.at(right, down) + 0.5) * FINE) as i32),
            step: colors.map(|slope| (slope.right * FINE) as i32),
        }
    }

    fn is_constant(&self) -> bool {
        self.step == [0; 4]
    }

    fn paint(&self) -> Paint {
        // At the edge of a thin triangle a centre may lie a hair outside it.
        let [r, g, b, a] = self.now.map(|value| (value >> 16).clamp(0, 255) as u32);
        Paint::new(r, g, b, a)
    }

    fn step(&mut self) {
        for (now, step) in self.now.iter_mut().zip(self.step) {
            *now = now.wrapping_add(step);
        }
    }
}
