//! The result of layout: pages of things to draw, and the tree of what they mean.

use std::collections::BTreeMap;

use super::font::{FaceId, Glyph};
use crate::{
    report::{document::Target, geometry::Path, logo::Logo},
    style::Color,
};

/// A laid out document. Distances are in pt; y runs downwards from the top of the page.
#[derive(Clone, Debug, Default)]
pub struct Frames {
    /// Width of every page.
    pub width: f32,
    /// Height of every page.
    pub height: f32,
    /// The pages.
    pub pages: Vec<Page>,
    /// What the content means: a tree with [`Node::parent`]; the first node is the document. A node without
    /// children and without content is in no parent's list and is to be ignored.
    pub nodes: Vec<Node>,
    /// The headings in reading order.
    pub outline: Vec<OutlineEntry>,
    /// Where links to an anchor lead.
    pub anchors: BTreeMap<String, Place>,
}

/// A place to go to.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Place {
    /// Index of the page.
    pub page: usize,
    /// Distance from the top of the page.
    pub y: f32,
}

/// A heading in the outline.
#[derive(Clone, Debug, PartialEq)]
pub struct OutlineEntry {
    /// Level, `1..=3`.
    pub level: u8,
    /// The text.
    pub text: String,
    /// Where it is.
    pub place: Place,
}

/// A page.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// What is drawn, in order. Every drawn item stands between [`Item::Begin`] and [`Item::End`].
    pub items: Vec<Item>,
    /// The links on the page.
    pub links: Vec<LinkArea>,
    /// The node each piece of marked content belongs to, by its number on the page.
    pub owners: Vec<NodeId>,
}

/// A link on a page.
#[derive(Clone, Debug, PartialEq)]
pub struct LinkArea {
    /// The area that reacts: left, top, right, bottom.
    pub area: [f32; 4],
    /// Where it leads.
    pub target: Target,
    /// What it says.
    pub text: String,
    /// The node of the link.
    pub node: NodeId,
}

/// Something on a page.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// Begins a piece of content or decoration; they don't nest.
    Begin(Tag),
    /// Ends it.
    End,
    /// Text.
    Glyphs(GlyphRun),
    /// Lines and areas.
    Path(Path),
    /// A logo.
    Picture(Picture),
}

/// What the items up to [`Item::End`] are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tag {
    /// Content: part of a node.
    Content {
        /// The role of the node.
        role: Role,
        /// The number of this piece on its page.
        mcid: u32,
    },
    /// Decoration, or a repetition: not part of the content.
    Artifact(Artifact),
}

/// Kinds of decoration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Artifact {
    /// The page footer.
    Footer,
    /// A table header on a page after its first.
    RepeatedHeader,
    /// Lines, backgrounds, leaders.
    Layout,
}

/// Index of a node in [`Frames::nodes`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub(super) usize);

impl NodeId {
    /// The document itself.
    pub const ROOT: Self = Self(0);

    /// The index in [`Frames::nodes`].
    pub fn index(self) -> usize {
        self.0
    }
}

/// A node of the tree of meaning.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// What it is.
    pub role: Role,
    /// The node it is part of; the root is part of itself.
    pub parent: NodeId,
    /// Its parts, in reading order.
    pub kids: Vec<Kid>,
    /// The text alternative of a figure.
    pub alt: Option<String>,
    /// What is heard in the place of what is in it.
    pub spoken: Option<String>,
    /// Where a figure is: page, and left, top, right, bottom.
    pub bounds: Option<(usize, [f32; 4])>,
    /// BCP 47 tag of its language, when that isn't the document's.
    pub language: Option<String>,
}

/// A part of a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kid {
    /// Another node.
    Node(NodeId),
    /// A piece of content on a page.
    Content {
        /// Index of the page.
        page: usize,
        /// Number of the piece on that page.
        mcid: u32,
    },
    /// A link on a page.
    Link {
        /// Index of the page.
        page: usize,
        /// Index in [`Page::links`].
        index: usize,
    },
}

/// What a node is; the names follow the standard structure types of PDF.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The document.
    Document,
    /// A heading of level `1..=3`.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// A list; says what stands in front of its items.
    List(ListKind),
    /// An item of a list.
    ListItem,
    /// What stands in front of an item.
    Label,
    /// The content of an item.
    ListBody,
    /// A table.
    Table,
    /// Its header rows.
    TableHead,
    /// Its other rows.
    TableBody,
    /// A row.
    TableRow,
    /// A cell that names its column.
    ColumnHeader,
    /// A cell that names its row.
    RowHeader,
    /// Another cell.
    Cell,
    /// A picture.
    Figure,
    /// A link.
    Link,
    /// Part of a text that differs from the rest of it.
    Span,
}

/// What stands in front of the items of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListKind {
    /// Nothing, or a term.
    Plain,
    /// A bullet.
    Bullet,
    /// A number.
    Number,
}

/// Text of one font, size and colour, on one line.
#[derive(Clone, Debug, PartialEq)]
pub struct GlyphRun {
    /// The font.
    pub face: FaceId,
    /// Font size.
    pub size: f32,
    /// The colour.
    pub color: Color,
    /// Where the pen starts.
    pub x: f32,
    /// The base line.
    pub y: f32,
    /// The glyphs; their text is in `text`.
    pub glyphs: Vec<Glyph>,
    /// The text. A hyphen the layout added is U+00AD in it.
    pub text: String,
}

impl GlyphRun {
    /// How far the pen moves, without spaces at the end.
    pub fn visible_width(&self) -> f32 {
        let shown = self
            .glyphs
            .iter()
            .rposition(|g| !self.text[g.text.clone()].trim().is_empty());
        let glyphs = &self.glyphs[..shown.map_or(0, |last| last + 1)];
        glyphs.iter().map(|glyph| glyph.advance).sum::<f32>() * self.size
    }
}

/// A logo with its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// What is shown.
    pub logo: Logo,
    /// The left edge.
    pub x: f32,
    /// The top edge.
    pub y: f32,
    /// Width and height.
    pub size: [f32; 2],
}
