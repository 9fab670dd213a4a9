//! Blocks become pieces: every block is measured and put on the strip, in reading order.

use super::{
    flow::{Draw, Flow, Keep, Piece},
    font::{FaceId, Fonts},
    frames::{Artifact, NodeId, Role},
    hyphenate::Hyphenator,
    items::{filled, rule},
    lines::Lines,
    paper,
    text::TextStyle,
    tree::Tree,
};
use crate::{
    report::{
        document::{Align, Block, Document, Heading, Inline, Paragraph, ParagraphStyle, Picture},
        geometry::rect,
    },
    style::{Palette, PrintType, Space, TypeSize},
};

/// The part of the page a block may use, from left to right.
#[derive(Clone, Copy, Debug)]
pub(super) struct Area {
    pub(super) x: f32,
    pub(super) width: f32,
}

impl Area {
    /// The area without `left` pt on its left and `right` pt on its right.
    pub(super) fn inset(self, left: f32, right: f32) -> Self {
        Self {
            x: self.x + left,
            width: (self.width - left - right).max(1.0),
        }
    }
}

/// How far the leading sentence stands to the right of its bar.
const LEAD_INDENT: f32 = 15.0;

/// The smallest type for anything with content, in pt.
const SMALLEST: f32 = 9.0;

/// Room between blocks where room is short, as a share of what it is otherwise.
const TIGHT: f32 = 0.55;

/// What is known while measuring.
pub(super) struct Measure<'a> {
    pub(super) fonts: &'static Fonts,
    pub(super) palette: &'static Palette,
    pub(super) sizes: PrintType,
    /// Whether room is short.
    pub(super) tight: bool,
    pub(super) space: Space,
    pub(super) hyphenator: Hyphenator,
    /// The logo for the first page.
    pub(super) logo: Option<&'a Picture>,
    /// The headings measured so far.
    pub(super) headings: Vec<Heading>,
    pub(super) tree: Tree,
}

impl<'a> Measure<'a> {
    pub(super) fn new(document: &'a Document) -> Self {
        let theme = crate::style::theme();
        Self {
            fonts: Fonts::bundled(),
            palette: &theme.print,
            sizes: theme.print_type,
            tight: false,
            space: theme.space,
            hyphenator: Hyphenator::new(&document.language),
            logo: document.logo.as_ref(),
            headings: Vec::new(),
            tree: Tree::new(),
        }
    }

    /// Puts blocks on the strip, as parts of `parent`.
    pub(super) fn blocks(&mut self, blocks: &[Block], flow: &mut Flow, area: Area, parent: NodeId) {
        for (i, block) in blocks.iter().enumerate() {
            self.block(block, flow, area, parent);
            if introduces(&blocks[i.saturating_sub(1)..]) {
                flow.keep_last(Keep::Close);
            }
        }
    }

    fn block(&mut self, block: &Block, flow: &mut Flow, area: Area, parent: NodeId) {
        match block {
            Block::Heading(heading) => self.heading(heading, flow, area, parent),
            Block::Paragraph(paragraph) => self.paragraph(paragraph, flow, area, parent),
            Block::List(list) => self.list(list, flow, area, parent),
            Block::Table(table) => self.table(table, flow, area, parent),
            Block::Facts(facts) => self.facts(facts, flow, area, parent),
            Block::Masthead(head) => self.masthead(head, flow, area, parent),
            Block::Section(section) => self.section(section, flow, area, parent),
            Block::FillIn(blanks) => self.fill_in(blanks, flow, area, parent),
            Block::Matrix(matrix) => self.matrix(matrix, flow, area, parent),
            Block::Drawing(chart) => self.drawing(chart, flow, area),
            Block::Smaller(blocks) => self.smaller(blocks, flow, area, parent),
            Block::KeepTogether(blocks) => {
                let start = flow.pieces.len();
                self.blocks(blocks, flow, area, parent);
                flow.keep_from(start, Keep::Together);
            }
            Block::PageBreak => flow.end_page(),
        }
    }

    /// A style in the body font and text colour.
    pub(super) fn plain(&self, size: TypeSize) -> TextStyle {
        TextStyle {
            size,
            face: FaceId::Regular,
            color: self.palette.text,
            tabular: false,
            hyphenate: true,
            balance: false,
        }
    }

    /// A style in the heavier font, in which words are not split.
    pub(super) fn strong(&self, size: TypeSize) -> TextStyle {
        TextStyle {
            face: FaceId::SemiBold,
            hyphenate: false,
            ..self.plain(size)
        }
    }

    /// Blocks in smaller type with less room between them.
    fn smaller(&mut self, blocks: &[Block], flow: &mut Flow, area: Area, parent: NodeId) {
        let before = (self.sizes, self.space, std::mem::replace(&mut self.tight, true));
        let less = |size: TypeSize, leading: f32| TypeSize {
            size: (size.size - 0.5).max(SMALLEST),
            leading: size.leading - leading,
        };
        self.sizes = PrintType {
            body: less(self.sizes.body, 1.0),
            table: less(self.sizes.table, 0.8),
            dense: less(self.sizes.dense, 0.4),
            ..self.sizes
        };
        self.space = Space {
            tiny: self.space.tiny * TIGHT,
            small: self.space.small * TIGHT,
            medium: self.space.medium * TIGHT,
            hair: self.space.hair * TIGHT,
            ..self.space
        };
        self.blocks(blocks, flow, area, parent);
        (self.sizes, self.space, self.tight) = before;
    }

    fn heading(&mut self, heading: &Heading, flow: &mut Flow, area: Area, parent: NodeId) {
        let (size, before, after) = match heading.level.clamp(1, 3) {
            1 => (self.sizes.heading1, self.space.large, self.space.tiny),
            2 => (self.sizes.heading2, self.space.medium, self.space.tiny),
            _ => (self.sizes.heading3, self.space.small, self.space.hair),
        };
        let color = match heading.level {
            2 => self.palette.accent,
            _ => self.palette.text,
        };
        let style = TextStyle {
            color,
            ..self.strong(size)
        };
        let lines = self.heading_lines(heading, &style, area, parent);
        if lines.lines.is_empty() {
            return;
        }
        flow.gap(before);
        let start = flow.pieces.len();
        push_lines(flow, lines);
        flow.keep_from(start, Keep::Close);
        flow.keep_last(Keep::Close);
        flow.gap(after);
        if heading.level <= 1 {
            flow.pieces[start].room = paper::DEPTH / 5.0;
            self.line_below(flow, area);
        }
    }

    /// The lines of a heading, which becomes a place to go to.
    pub(super) fn heading_lines(
        &mut self,
        heading: &Heading,
        style: &TextStyle,
        area: Area,
        parent: NodeId,
    ) -> Lines {
        let node = self.tree.add(Role::Heading(heading.level.clamp(1, 3)), parent);
        let text = [Inline::text(&heading.text)];
        let mut lines = self.lines(&text, style, area, Align::Start, node);
        if let Some(first) = lines.lines.first_mut() {
            let index = self.headings.len();
            first.insert(0, Draw::Heading { index, y: 0.0 });
            self.headings.push(heading.clone());
        }
        lines
    }

    /// The line below the title of a page.
    fn line_below(&self, flow: &mut Flow, area: Area) {
        let line = rule(area.x, 0.7, area.width, self.palette.text, 1.4);
        flow.push(Piece {
            height: 1.4,
            keep: Keep::Close,
            draws: vec![Draw::Artifact(Artifact::Layout, vec![line])],
            ..Piece::default()
        });
        flow.gap(self.space.small);
    }

    fn paragraph(&mut self, paragraph: &Paragraph, flow: &mut Flow, area: Area, parent: NodeId) {
        let node = self.tree.add(Role::Paragraph, parent);
        if paragraph.style == ParagraphStyle::Lead {
            return self.lead(&paragraph.inlines, flow, area, node);
        }
        let (size, gap) = match paragraph.style {
            ParagraphStyle::Compact => (self.sizes.table, self.space.tiny),
            ParagraphStyle::Small => (self.sizes.small, self.space.tiny),
            ParagraphStyle::Body | ParagraphStyle::Lead => (self.sizes.body, self.space.tiny + 1.0),
        };
        let style = TextStyle {
            hyphenate: paragraph.style == ParagraphStyle::Body,
            ..self.plain(size)
        };
        let lines = self.lines(&paragraph.inlines, &style, area, Align::Start, node);
        if lines.lines.is_empty() {
            return;
        }
        flow.gap(gap);
        push_lines(flow, lines);
        let announces = paragraph
            .inlines
            .last()
            .is_some_and(|last| last.as_str().trim_end().ends_with(':'));
        if announces {
            flow.keep_last(Keep::Close);
        }
        flow.gap(gap);
    }

    /// The sentence that everything else follows from: larger, with a bar on its left.
    fn lead(&mut self, inlines: &[Inline], flow: &mut Flow, area: Area, node: NodeId) {
        let style = self.strong(self.sizes.lead);
        let lines = self.lines(inlines, &style, area.inset(LEAD_INDENT, 0.0), Align::Start, node);
        let height = lines.height();
        if lines.lines.is_empty() {
            return;
        }
        flow.gap(self.space.small);
        if height > paper::DEPTH / 3.0 {
            push_lines(flow, lines);
        } else {
            let bar = filled(rect(area.x, 0.0, 4.2, height), self.palette.accent);
            let baseline = Some(lines.baseline);
            let mut draws = vec![Draw::Artifact(Artifact::Layout, vec![bar])];
            draws.extend(lines.stacked(0.0));
            flow.push(Piece {
                height,
                baseline,
                draws,
                ..Piece::default()
            });
        }
        flow.gap(self.space.small);
    }
}

/// Whether the second block is all that a heading says before a table or a list: it stays with that.
fn introduces(blocks: &[Block]) -> bool {
    matches!(
        blocks,
        [
            Block::Heading(_),
            Block::Paragraph(_),
            Block::Table(_) | Block::List(_),
            ..
        ]
    )
}

/// Puts each line on the strip as a piece; the first two and the last two stay together.
pub(super) fn push_lines(flow: &mut Flow, lines: Lines) {
    let count = lines.lines.len();
    for (i, draws) in lines.lines.into_iter().enumerate() {
        let lonely = count > 1 && (i == 0 || i + 2 == count);
        flow.push(Piece {
            height: lines.leading,
            keep: if lonely { Keep::Close } else { Keep::Free },
            baseline: Some(lines.baseline),
            draws,
            ..Piece::default()
        });
    }
}
