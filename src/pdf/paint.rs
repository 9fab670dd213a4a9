//! Items become printpdf's operations.

use printpdf::{
    DictItem, FontId, Line, LineDashPattern, LinePoint, Op, PaintMode, PdfFontHandle, PdfPage, Point,
    Polygon, PolygonRing, Pt, Rect, Rgb, WindingOrder,
};

use super::{fonts::Embedded, logos::Logos, meaning::AllMeanings, object::rounded};
use crate::{
    report::{
        geometry::{Dash, Path, Segment},
        layout::{Artifact, Frames, Item, Role, Tag},
    },
    style::Color,
};

/// The pages in printpdf's terms.
pub(super) fn pages(frames: &Frames, fonts: &Embedded, logos: &Logos) -> Vec<PdfPage> {
    let mut painter = Painter {
        height: frames.height,
        fonts,
        logos,
        meanings: fonts.meanings(),
        ops: Vec::new(),
        pen: Pen::default(),
    };
    let size = || Rect::from_wh(Pt(frames.width), Pt(frames.height));
    let mut pages = Vec::with_capacity(frames.pages.len());
    for page in &frames.pages {
        painter.pen = Pen::default();
        page.items.iter().for_each(|item| painter.item(item));
        let ops = std::mem::take(&mut painter.ops);
        pages.push(PdfPage {
            media_box: size(),
            trim_box: size(),
            crop_box: size(),
            ops,
        });
    }
    pages
}

/// Writes operations.
pub(super) struct Painter<'a> {
    pub(super) height: f32,
    pub(super) fonts: &'a Embedded,
    pub(super) logos: &'a Logos,
    pub(super) meanings: AllMeanings,
    pub(super) ops: Vec<Op>,
    pen: Pen,
}

/// The state of the page, so that nothing is set twice.
#[derive(Default)]
struct Pen {
    fill: Option<Color>,
    stroke: Option<Color>,
    width: Option<f32>,
    dash: Option<Dash>,
    font: Option<(FontId, f32)>,
}

impl Painter<'_> {
    fn item(&mut self, item: &Item) {
        match item {
            Item::Begin(tag) => self.begin(*tag),
            Item::End => self.ops.push(Op::EndMarkedContentWithProperties),
            Item::Glyphs(run) => self.glyphs(run),
            Item::Path(path) => self.path(path),
            Item::Picture(picture) => self.picture(picture),
        }
    }

    fn begin(&mut self, tag: Tag) {
        let (tag, properties) = match tag {
            Tag::Content { role, mcid } => (role_name(role), vec![("MCID", DictItem::Int(mcid.into()))]),
            Tag::Artifact(Artifact::Layout) => ("Artifact", vec![("Type", name("Layout"))]),
            Tag::Artifact(Artifact::RepeatedHeader) => ("Artifact", vec![("Type", name("Pagination"))]),
            Tag::Artifact(Artifact::Footer) => (
                "Artifact",
                vec![("Type", name("Pagination")), ("Subtype", name("Footer"))],
            ),
        };
        self.begin_marked(tag, properties);
    }

    pub(super) fn begin_marked(&mut self, tag: &str, properties: Vec<(&str, DictItem)>) {
        let map = properties
            .into_iter()
            .map(|(key, value)| (key.to_owned(), value))
            .collect();
        let properties = DictItem::Dict { map };
        self.ops.push(Op::BeginMarkedContentWithProperties {
            tag: tag.to_owned(),
            properties,
        });
    }

    fn path(&mut self, path: &Path) {
        let rings = self.rings(&path.segments);
        if let Some(color) = path.fill {
            self.fill(color);
            let winding_order = if rings.len() > 1 {
                WindingOrder::EvenOdd
            } else {
                WindingOrder::NonZero
            };
            let rings = rings
                .iter()
                .map(|(points, _)| PolygonRing {
                    points: points.clone(),
                })
                .collect();
            let polygon = Polygon {
                rings,
                mode: PaintMode::Fill,
                winding_order,
            };
            self.ops.push(Op::DrawPolygon { polygon });
        }
        if let Some(stroke) = path.stroke {
            self.stroke(stroke.color, stroke.width, stroke.dash);
            // A polygon of printpdf closes only its last ring, so each outline is a line of its own.
            for (points, is_closed) in rings {
                self.ops.push(Op::DrawLine {
                    line: Line { points, is_closed },
                });
            }
        }
    }

    /// The outlines of a path, and whether they're closed.
    fn rings(&self, segments: &[Segment]) -> Vec<(Vec<LinePoint>, bool)> {
        let at = |p: crate::report::geometry::Point, bezier| LinePoint {
            p: Point {
                x: Pt(rounded(p.x)),
                y: Pt(rounded(self.height - p.y)),
            },
            bezier,
        };
        let mut rings: Vec<(Vec<LinePoint>, bool)> = Vec::new();
        for segment in segments {
            match (segment, rings.last_mut()) {
                (Segment::Move(to), _) => rings.push((vec![at(*to, false)], false)),
                (Segment::Line(to), Some(ring)) => ring.0.push(at(*to, false)),
                (Segment::Curve(a, b, to), Some(ring)) => {
                    ring.0.extend([at(*a, true), at(*b, true), at(*to, false)]);
                }
                (Segment::Close, Some(ring)) => ring.1 = true,
                (_, None) => {}
            }
        }
        rings
    }

    /// Sets the colour of areas and text.
    pub(super) fn fill(&mut self, color: Color) {
        if self.pen.fill.replace(color) != Some(color) {
            self.ops.push(Op::SetFillColor { col: rgb(color) });
        }
    }

    /// Sets the font of text, and its size in pt.
    pub(super) fn font(&mut self, id: &FontId, size: f32) {
        let set = self.pen.font.as_ref();
        if set.is_none_or(|(font, at)| font != id || (at - size).abs() > f32::EPSILON) {
            self.pen.font = Some((id.clone(), size));
            self.ops.push(Op::SetFont {
                font: PdfFontHandle::External(id.clone()),
                size: Pt(size),
            });
        }
    }

    fn stroke(&mut self, color: Color, width: f32, dash: Option<Dash>) {
        if self.pen.stroke.replace(color) != Some(color) {
            self.ops.push(Op::SetOutlineColor { col: rgb(color) });
        }
        if self.pen.width.replace(width) != Some(width) {
            self.ops.push(Op::SetOutlineThickness {
                pt: Pt(rounded(width)),
            });
        }
        if self.pen.dash != dash {
            self.pen.dash = dash;
            let pattern = |dash: Dash| LineDashPattern::new(0.0, &[dash.on, dash.off]);
            let dash = dash.map_or_else(LineDashPattern::solid, pattern);
            self.ops.push(Op::SetLineDashPattern { dash });
        }
    }
}

fn rgb(color: Color) -> printpdf::Color {
    let part = |c: u8| (f32::from(c) / 255.0 * 1000.0).round() / 1000.0;
    printpdf::Color::Rgb(Rgb {
        r: part(color.r),
        g: part(color.g),
        b: part(color.b),
        icc_profile: None,
    })
}

fn name(name: &str) -> DictItem {
    DictItem::Name(name.into())
}

/// The standard structure type of a role.
pub(super) fn role_name(role: Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Heading(1) => "H1",
        Role::Heading(2) => "H2",
        Role::Heading(_) => "H3",
        Role::Paragraph => "P",
        Role::List(_) => "L",
        Role::ListItem => "LI",
        Role::Label => "Lbl",
        Role::ListBody => "LBody",
        Role::Table => "Table",
        Role::TableHead => "THead",
        Role::TableBody => "TBody",
        Role::TableRow => "TR",
        Role::ColumnHeader | Role::RowHeader => "TH",
        Role::Cell => "TD",
        Role::Figure => "Figure",
        Role::Link => "Link",
        Role::Span => "Span",
    }
}
