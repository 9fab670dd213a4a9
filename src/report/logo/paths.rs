//! Plain shapes of an SVG as areas in one colour; lines become areas too.

use resvg::{
    tiny_skia::{Path, PathSegment, PathStroker, Transform},
    usvg::{BlendMode, FillRule, Group, Node, Paint, PaintOrder, Tree},
};

use super::{
    Area, LogoError, Shapes, can_be_seen,
    field::{Field, printed},
    svg::WHITE,
};
use crate::{
    report::geometry::{Point, Segment},
    style::Color,
};

/// The longest side of the field.
const FIELD: f32 = 1000.0;
/// More parts than this are smaller and faster as pixels.
const MOST_SEGMENTS: usize = 20_000;
/// A part this see-through is not solid.
const SOLID: f32 = 0.999;

/// The drawing as plain shapes; `None` when it needs more than that.
///
/// # Errors
/// There is nothing to see, or part of it lies outside the page.
pub(super) fn shapes(tree: &Tree) -> Result<Option<Shapes>, LogoError> {
    let page = Field::of_size(tree.size().width(), tree.size().height());
    let mut collector = Collector {
        page,
        seen: None,
        is_visible: false,
        areas: Vec::new(),
        segments: 0,
    };
    if collector.group(tree.root()).is_none() {
        return Ok(None);
    }
    let seen = collector.seen.filter(|_| collector.is_visible);
    let field = printed(page, seen.ok_or(LogoError::Empty)?)?;
    let scale = FIELD / field.width().max(field.height());
    let to_field = Transform::from_translate(-field.left, -field.top).post_scale(scale, scale);
    let shapes = Shapes {
        width: field.width() * scale,
        height: field.height() * scale,
        areas: collector
            .areas
            .into_iter()
            .filter_map(|area| area.placed(to_field))
            .collect(),
    };
    Ok((shapes.width > 0.0 && shapes.height > 0.0).then_some(shapes))
}

/// An area where it stands on the page.
struct Drawn {
    path: Path,
    color: Color,
    even_odd: bool,
}

impl Drawn {
    fn placed(self, to_field: Transform) -> Option<Area> {
        Some(Area {
            segments: segments(&self.path.transform(to_field)?),
            color: self.color,
            even_odd: self.even_odd,
        })
    }
}

struct Collector {
    page: Field,
    /// Around all that isn't white.
    seen: Option<Field>,
    /// Whether any of that stands out against paper.
    is_visible: bool,
    areas: Vec<Drawn>,
    segments: usize,
}

impl Collector {
    fn group(&mut self, group: &Group) -> Option<()> {
        let solid = group.opacity().get() > SOLID && group.blend_mode() == BlendMode::Normal;
        if !solid || group.mask().is_some() || !group.filters().is_empty() || is_cut(group) {
            return None;
        }
        for node in group.children() {
            match node {
                Node::Group(group) => self.group(group)?,
                Node::Path(path) if path.is_visible() => self.path(path)?,
                Node::Path(_) => {}
                Node::Image(_) | Node::Text(_) => return None,
            }
        }
        Some(())
    }

    fn path(&mut self, path: &resvg::usvg::Path) -> Option<()> {
        let transform = path.abs_transform();
        match path.paint_order() {
            PaintOrder::FillAndStroke => {
                self.fill(path, transform)?;
                self.stroke(path, transform)
            }
            PaintOrder::StrokeAndFill => {
                self.stroke(path, transform)?;
                self.fill(path, transform)
            }
        }
    }

    fn fill(&mut self, path: &resvg::usvg::Path, transform: Transform) -> Option<()> {
        let Some(fill) = path.fill() else { return Some(()) };
        let color = solid(fill.paint(), fill.opacity().get())?;
        let even_odd = fill.rule() == FillRule::EvenOdd;
        self.area(path.data().clone().transform(transform)?, color, even_odd)
    }

    fn stroke(&mut self, path: &resvg::usvg::Path, transform: Transform) -> Option<()> {
        let Some(stroke) = path.stroke() else {
            return Some(());
        };
        let color = solid(stroke.paint(), stroke.opacity().get())?;
        let style = stroke.to_tiny_skia();
        let detail = PathStroker::compute_resolution_scale(&transform);
        let dashed = match &style.dash {
            Some(dash) => path.data().dash(dash, detail)?,
            None => path.data().clone(),
        };
        let outline = dashed.stroke(&style, detail)?;
        self.area(outline.transform(transform)?, color, false)
    }

    fn area(&mut self, path: Path, color: Color, even_odd: bool) -> Option<()> {
        self.segments += path.len();
        if color != WHITE {
            self.see(&path);
        }
        self.is_visible |= can_be_seen([color.r, color.g, color.b]);
        self.areas.push(Drawn {
            path,
            color,
            even_odd,
        });
        (self.segments <= MOST_SEGMENTS).then_some(())
    }

    fn see(&mut self, path: &Path) {
        let bounds = path.compute_tight_bounds().unwrap_or_else(|| path.bounds());
        let mut seen = Field {
            left: bounds.left(),
            top: bounds.top(),
            right: bounds.right(),
            bottom: bounds.bottom(),
        };
        // A background that is larger than the page is the page.
        if seen.holds(self.page) && is_upright(path) {
            seen = self.page;
        }
        self.seen = Some(self.seen.map_or(seen, |before| before.with(seen)));
    }
}

/// Whether part of a group is cut off. Drawing programs like to cut a drawing along its own edges, which is nothing.
fn is_cut(group: &Group) -> bool {
    let Some(clip) = group.clip_path() else {
        return false;
    };
    let [Node::Path(edge)] = clip.root().children() else {
        return true;
    };
    let is_plain = clip.clip_path().is_none() && edge.data().len() <= 6 && is_upright(edge.data());
    let content = group.abs_stroke_bounding_box();
    let frame = edge
        .data()
        .bounds()
        .transform(group.abs_transform().pre_concat(clip.transform()));
    let slack = 0.01 * content.width().max(content.height());
    let holds = frame.is_some_and(|frame| {
        frame.left() - slack <= content.left()
            && frame.top() - slack <= content.top()
            && frame.right() + slack >= content.right()
            && frame.bottom() + slack >= content.bottom()
    });
    !(is_plain && edge.abs_transform().is_identity() && holds)
}

/// Whether a path is a rectangle with level and upright sides.
fn is_upright(path: &Path) -> bool {
    let bounds = path.bounds();
    let slack = 1e-4 * bounds.width().max(bounds.height());
    let near = |a: f32, b: f32| (a - b).abs() <= slack;
    let corner = |x: f32, y: f32| {
        (near(x, bounds.left()) || near(x, bounds.right()))
            && (near(y, bounds.top()) || near(y, bounds.bottom()))
    };
    path.segments().all(|segment| match segment {
        PathSegment::MoveTo(p) | PathSegment::LineTo(p) => corner(p.x, p.y),
        PathSegment::Close => true,
        PathSegment::QuadTo(..) | PathSegment::CubicTo(..) => false,
    })
}

/// The colour, when it's one and can't be seen through.
fn solid(paint: &Paint, opacity: f32) -> Option<Color> {
    match paint {
        Paint::Color(color) if opacity > SOLID => Some(Color {
            r: color.red,
            g: color.green,
            b: color.blue,
        }),
        _ => None,
    }
}

fn segments(path: &Path) -> Vec<Segment> {
    let point = |p: resvg::tiny_skia::Point| Point::new(p.x, p.y);
    let mut at = Point::default();
    let mut out = Vec::new();
    for segment in path.segments() {
        match segment {
            PathSegment::MoveTo(to) => {
                at = point(to);
                out.push(Segment::Move(at));
            }
            PathSegment::LineTo(to) => {
                at = point(to);
                out.push(Segment::Line(at));
            }
            PathSegment::QuadTo(control, to) => {
                let toward = |from: Point, control: Point| Point {
                    x: from.x + (control.x - from.x) * 2.0 / 3.0,
                    y: from.y + (control.y - from.y) * 2.0 / 3.0,
                };
                let (control, to) = (point(control), point(to));
                out.push(Segment::Curve(toward(at, control), toward(to, control), to));
                at = to;
            }
            PathSegment::CubicTo(first, second, to) => {
                at = point(to);
                out.push(Segment::Curve(point(first), point(second), at));
            }
            PathSegment::Close => out.push(Segment::Close),
        }
    }
    out
}
