//! Items become printpdf's operations.

use super::fonts::{Embedded, EmbeddedFont};
use super::object::{rounded, utf16};
use crate::report::chart::Dash;
use crate::report::layout::{Artifact, FaceId, Frames, Glyph, GlyphRun, Item, Path, Role, Segment, Tag};
use crate::style::Color;
use printpdf::{
    Codepoint, DictItem, Line, LineDashPattern, LinePoint, Op, PaintMode, PdfFontHandle, PdfPage, Point,
    Polygon, PolygonRing, Pt, Rect, Rgb, TextItem, TextMatrix, WindingOrder,
};
use std::collections::BTreeMap;

/// The pages in printpdf's terms.
pub(super) fn pages(frames: &Frames, fonts: &Embedded) -> Vec<PdfPage> {
    let mut painter = Painter {
        height: frames.height,
        fonts,
        meaning: BTreeMap::new(),
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

struct Painter<'a> {
    height: f32,
    fonts: &'a Embedded,
    /// What each glyph of each font stands for: the file has room for one text per glyph.
    meaning: BTreeMap<(FaceId, u16), String>,
    ops: Vec<Op>,
    pen: Pen,
}

/// The state of the page, so that nothing is set twice.
#[derive(Default)]
struct Pen {
    fill: Option<Color>,
    stroke: Option<Color>,
    width: Option<f32>,
    dash: Option<Dash>,
}

impl Painter<'_> {
    fn item(&mut self, item: &Item) {
        match item {
            Item::Begin(tag) => self.begin(*tag),
            Item::End => self.ops.push(Op::EndMarkedContentWithProperties),
            Item::Glyphs(run) => self.glyphs(run),
            Item::Path(path) => self.path(path),
        }
    }

    fn begin(&mut self, tag: Tag) {
        let (tag, properties) = match tag {
            Tag::Content { role, mcid } => (role_name(role), vec![("MCID", DictItem::Int(mcid.into()))]),
            Tag::Artifact(Artifact::Layout) => ("Artifact", vec![("Type", name("Layout"))]),
            Tag::Artifact(Artifact::RepeatedHeader) => ("Artifact", vec![("Type", name("Pagination"))]),
            Tag::Artifact(Artifact::Header) => (
                "Artifact",
                vec![("Type", name("Pagination")), ("Subtype", name("Header"))],
            ),
            Tag::Artifact(Artifact::Footer) => (
                "Artifact",
                vec![("Type", name("Pagination")), ("Subtype", name("Footer"))],
            ),
        };
        self.begin_marked(tag, properties);
    }

    fn begin_marked(&mut self, tag: &str, properties: Vec<(&str, DictItem)>) {
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

    fn glyphs(&mut self, run: &GlyphRun) {
        let fonts = self.fonts;
        let Some(font) = fonts.font(run.face).filter(|_| !run.glyphs.is_empty()) else {
            return;
        };
        self.ops.push(Op::StartTextSection);
        let handle = PdfFontHandle::External(font.id.clone());
        self.ops.push(Op::SetFont {
            font: handle,
            size: Pt(run.size),
        });
        self.fill(run.color);
        let matrix = TextMatrix::Translate(Pt(rounded(run.x)), Pt(rounded(self.height - run.y)));
        self.ops.push(Op::SetTextMatrix { matrix });
        let mut line = TextLine {
            items: Vec::new(),
            error: 0.0,
        };
        for cluster in clusters(&run.glyphs) {
            self.cluster(run, font, cluster, &mut line);
        }
        self.show(&mut line.items);
        self.ops.push(Op::EndTextSection);
    }

    /// Shows the glyphs of one cluster; when they don't stand for the cluster's text by themselves, with that
    /// text spelled out.
    fn cluster(&mut self, run: &GlyphRun, font: &EmbeddedFont, cluster: &[Glyph], line: &mut TextLine) {
        let Some(first) = cluster.first() else { return };
        let text = spelled(&run.text[first.text.clone()]);
        let mut plain = cluster.len() == 1 && first.dy == 0.0;
        let mut meanings = Vec::with_capacity(cluster.len());
        for (i, glyph) in cluster.iter().enumerate() {
            let (id, _) = font.glyph(glyph.id);
            let own = if i == 0 { &text } else { "\u{fffd}" };
            let meaning = self
                .meaning
                .entry((run.face, id))
                .or_insert_with(|| own.to_owned());
            plain &= *meaning == text;
            meanings.push(meaning.clone());
        }
        if plain {
            line.add(font, first, meanings.swap_remove(0));
            return;
        }
        self.show(&mut line.items);
        let spelled = DictItem::String {
            data: utf16(&text),
            literal: false,
        };
        self.begin_marked("Span", vec![("ActualText", spelled)]);
        let mut rise = 0.0;
        for (glyph, meaning) in cluster.iter().zip(meanings) {
            if (glyph.dy - rise).abs() > f32::EPSILON {
                self.show(&mut line.items);
                rise = glyph.dy;
                self.ops.push(Op::SetLineOffset {
                    multiplier: rounded(rise * run.size),
                });
            }
            line.add(font, glyph, meaning);
        }
        self.show(&mut line.items);
        if rise != 0.0 {
            self.ops.push(Op::SetLineOffset { multiplier: 0.0 });
        }
        self.ops.push(Op::EndMarkedContentWithProperties);
    }

    fn show(&mut self, items: &mut Vec<TextItem>) {
        if !items.is_empty() {
            self.ops.push(Op::ShowText {
                items: std::mem::take(items),
            });
        }
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
        let at = |p: crate::report::chart::Point, bezier| LinePoint {
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

    fn fill(&mut self, color: Color) {
        if self.pen.fill.replace(color) != Some(color) {
            self.ops.push(Op::SetFillColor { col: rgb(color) });
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

/// Glyphs that wait to be shown.
struct TextLine {
    items: Vec<TextItem>,
    /// How far the viewer's pen is ahead of where it should be, in thousandths of an em.
    error: f32,
}

impl TextLine {
    fn add(&mut self, font: &EmbeddedFont, glyph: &Glyph, meaning: String) {
        let (gid, width) = font.glyph(glyph.id);
        let aside = (glyph.dx * 1000.0).round();
        if aside != 0.0 {
            self.items.push(TextItem::Offset(-aside));
        }
        self.error += width - glyph.advance * 1000.0 + aside;
        // Small differences are saved up: a hundredth of a point is nobody's business.
        let due = if self.error.abs() >= 3.0 {
            self.error.round()
        } else {
            0.0
        };
        self.error -= due;
        let point = Codepoint {
            gid,
            offset: due,
            cid: Some(meaning),
        };
        match self.items.last_mut() {
            Some(TextItem::GlyphIds(points)) => points.push(point),
            _ => self.items.push(TextItem::GlyphIds(vec![point])),
        }
    }
}

/// Glyphs that stand for their text together: one with text, and those after it without.
fn clusters(glyphs: &[Glyph]) -> impl Iterator<Item = &[Glyph]> {
    glyphs.chunk_by(|_, next| next.text.is_empty())
}

/// The text as it should come out of the file: every kind of space is a space.
fn spelled(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .collect()
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
        Role::Section => "Sect",
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
        Role::Caption => "Caption",
        Role::Link => "Link",
        Role::Contents => "TOC",
        Role::ContentsItem => "TOCI",
        Role::Reference => "Reference",
    }
}
