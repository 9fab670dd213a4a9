//! The frames of a report painted by krilla: the same glyphs, paths, links and tags.

use datalabscan::report::{
    document::Target,
    geometry::{Path, Segment},
    layout::{FaceId, Fonts, Frames, GlyphRun, Item, Kid, ListKind, Node, NodeId, Role, Tag},
};
use datalabscan::style::Color;
use krilla::{
    Document, SerializeSettings,
    action::{Action, LinkAction},
    annotation::{Annotation, LinkAnnotation, Target as LinkTarget},
    color::rgb,
    configure::{Accessibility, Archival, ConfigurationBuilder},
    destination::XyzDestination,
    geom::{PathBuilder, Point, Rect},
    metadata::{DateTime, Metadata},
    num::NormalizedF32,
    outline::{Outline, OutlineNode},
    page::PageSettings,
    paint::{Fill, FillRule, Stroke, StrokeDash},
    surface::Surface,
    tagging::{
        Artifact, ArtifactType, ContentTag, Identifier, ListNumbering, TableHeaderScope, Tag as Kind, TagGroup,
        TagKind, TagTree,
    },
    text::{Font, GlyphId, KrillaGlyph},
};
use std::collections::BTreeMap;
use std::num::NonZeroU16;

/// The bundled fonts as krilla has them; made once.
pub struct KrillaFonts([Font; 2]);

impl KrillaFonts {
    /// Reads the fonts.
    pub fn new() -> Self {
        Self(FaceId::ALL.map(|id| {
            let data = Fonts::bundled().face(id).data;
            Font::new(data.into(), 0).expect("a font")
        }))
    }
}

/// The file as krilla makes it.
pub fn krilla_pdf(frames: &Frames, title: &str, language: &str, fonts: &KrillaFonts) -> Vec<u8> {
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A3_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .expect("PDF/A-3a and PDF/UA-1 go together");
    let mut document = Document::new_with(SerializeSettings {
        configuration,
        enable_tagging: true,
        ..SerializeSettings::default()
    });
    document.set_metadata(
        Metadata::new()
            .title(title.to_owned())
            .language(language.to_owned())
            .creation_date(DateTime::new(2026).month(11).day(23)),
    );
    let mut content = BTreeMap::new();
    for (number, page) in frames.pages.iter().enumerate() {
        let settings = PageSettings::from_wh(frames.width, frames.height).expect("a size");
        let mut sheet = document.start_page_with(settings);
        let mut surface = sheet.surface();
        for item in &page.items {
            match item {
                Item::Begin(Tag::Content { mcid, .. }) => {
                    let id = surface.start_tagged(ContentTag::Other);
                    content.insert((number, *mcid), id);
                }
                Item::Begin(Tag::Artifact(_)) => {
                    let artifact = Artifact::with_kind(ArtifactType::Other);
                    surface.start_tagged(ContentTag::Artifact(artifact));
                }
                Item::End => surface.end_tagged(),
                Item::Glyphs(run) => glyphs(&mut surface, run, fonts),
                Item::Path(path) => draw(&mut surface, path),
                // Neither side has a logo here.
                Item::Picture(_) => {}
            }
        }
        surface.finish();
        for (index, link) in page.links.iter().enumerate() {
            let target = match &link.target {
                Target::Uri(uri) => LinkTarget::Action(Action::Link(LinkAction::new(uri.clone()))),
                Target::Anchor(anchor) => match frames.anchors.get(anchor) {
                    Some(place) => LinkTarget::Destination(
                        XyzDestination::new(place.page, Point::from_xy(0.0, place.y)).into(),
                    ),
                    None => continue,
                },
            };
            let [left, top, right, bottom] = link.area;
            let area = Rect::from_ltrb(left, top, right, bottom).expect("an area");
            let link = LinkAnnotation::new(area, target);
            let id = sheet.add_tagged_annotation(Annotation::new_link(link, Some("link".to_owned())));
            content.insert((number, u32::MAX - index as u32), id);
        }
        sheet.finish();
    }
    let mut outline = Outline::new();
    for entry in &frames.outline {
        let place = XyzDestination::new(entry.place.page, Point::from_xy(0.0, entry.place.y));
        outline.push_child(OutlineNode::new(entry.text.clone(), place));
    }
    document.set_outline(outline);
    let mut tree = TagTree::new();
    for kid in &frames.nodes[NodeId::ROOT.index()].kids {
        if let Kid::Node(node) = kid {
            tree.push(group(frames, *node, &content));
        }
    }
    document.set_tag_tree(tree);
    document.finish().expect("a valid file")
}

fn group(frames: &Frames, id: NodeId, content: &BTreeMap<(usize, u32), Identifier>) -> TagGroup {
    let node = &frames.nodes[id.index()];
    let mut group = TagGroup::new(kind(node));
    for kid in &node.kids {
        match kid {
            Kid::Node(node) => group.push(self::group(frames, *node, content)),
            Kid::Content { page, mcid } => group.push(content[&(*page, *mcid)]),
            Kid::Link { page, index } => {
                if let Some(id) = content.get(&(*page, u32::MAX - *index as u32)) {
                    group.push(*id);
                }
            }
        }
    }
    group
}

fn kind(node: &Node) -> TagKind {
    match node.role {
        Role::Heading(level) => {
            Kind::Hn(NonZeroU16::new(level.into()).expect("a level"), Some("title".to_owned())).into()
        }
        Role::Paragraph => Kind::P.into(),
        Role::List(kind) => Kind::L(match kind {
            ListKind::Plain => ListNumbering::None,
            ListKind::Bullet => ListNumbering::Disc,
            ListKind::Number => ListNumbering::Decimal,
        })
        .into(),
        Role::ListItem => Kind::LI.into(),
        Role::Label => Kind::Lbl.into(),
        Role::ListBody => Kind::LBody.into(),
        Role::Table => Kind::Table.into(),
        Role::TableHead => Kind::THead.into(),
        Role::TableBody => Kind::TBody.into(),
        Role::TableRow => Kind::TR.into(),
        Role::ColumnHeader => Kind::TH(TableHeaderScope::Column).into(),
        Role::RowHeader => Kind::TH(TableHeaderScope::Row).into(),
        Role::Cell => Kind::TD.into(),
        Role::Figure => Kind::Figure(node.alt.clone()).into(),
        Role::Link => Kind::Link.into(),
        _ => Kind::Section.into(),
    }
}

fn glyphs(surface: &mut Surface, run: &GlyphRun, fonts: &KrillaFonts) {
    let glyphs: Vec<KrillaGlyph> = run
        .glyphs
        .iter()
        .map(|glyph| {
            let id = GlyphId::new(u32::from(glyph.id));
            KrillaGlyph::new(id, glyph.advance, glyph.dx, glyph.dy, 0.0, glyph.text.clone(), None)
        })
        .collect();
    if glyphs.is_empty() {
        return;
    }
    surface.set_stroke(None);
    surface.set_fill(Some(fill(run.color)));
    let font = &fonts.0[FaceId::ALL.iter().position(|face| *face == run.face).expect("a face")];
    let start = Point::from_xy(run.x, run.y);
    surface.draw_glyphs(start, &glyphs, font.clone(), &run.text, run.size, false);
}

fn draw(surface: &mut Surface, path: &Path) {
    let mut builder = PathBuilder::new();
    for segment in &path.segments {
        match *segment {
            Segment::Move(to) => builder.move_to(to.x, to.y),
            Segment::Line(to) => builder.line_to(to.x, to.y),
            Segment::Curve(a, b, to) => builder.cubic_to(a.x, a.y, b.x, b.y, to.x, to.y),
            Segment::Close => builder.close(),
        }
    }
    let Some(shape) = builder.finish() else { return };
    surface.set_fill(path.fill.map(fill));
    surface.set_stroke(path.stroke.map(|stroke| Stroke {
        paint: color(stroke.color).into(),
        width: stroke.width,
        dash: stroke.dash.map(|dash| StrokeDash {
            array: vec![dash.on, dash.off],
            offset: 0.0,
        }),
        ..Stroke::default()
    }));
    surface.draw_path(&shape);
}

fn fill(ink: Color) -> Fill {
    Fill {
        paint: color(ink).into(),
        opacity: NormalizedF32::ONE,
        rule: FillRule::EvenOdd,
    }
}

fn color(ink: Color) -> rgb::Color {
    rgb::Color::new(ink.r, ink.g, ink.b)
}
