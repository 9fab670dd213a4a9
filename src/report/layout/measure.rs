//! Blocks become pieces: every block is measured and put on the strip, in reading order.

use super::flow::{Draw, Flow, Keep, Piece};
use super::font::{FaceId, Fonts};
use super::frames::{Artifact, NodeId, Role};
use super::hyphenate::Hyphenator;
use super::items::{filled, rule};
use super::lines::Lines;
use super::text::TextStyle;
use super::tree::Tree;
use crate::i18n::PageText;
use crate::report::document::{Align, Block, Document, Heading, Inline, Paragraph, ParagraphStyle, Picture};
use crate::report::geometry::rounded;
use crate::style::{Palette, PrintType, Space, TypeSize};

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

/// What is known while measuring.
pub(super) struct Measure<'a> {
    pub(super) fonts: &'static Fonts,
    pub(super) palette: &'static Palette,
    pub(super) sizes: &'static PrintType,
    pub(super) space: &'static Space,
    pub(super) hyphenator: Hyphenator,
    pub(super) words: PageText,
    /// The logo for the cover.
    pub(super) logo: Option<&'a Picture>,
    /// All headings of the document in reading order.
    pub(super) listed: Vec<&'a Heading>,
    /// The headings measured so far.
    pub(super) headings: Vec<Heading>,
    pub(super) tree: Tree,
}

impl<'a> Measure<'a> {
    pub(super) fn new(document: &'a Document, words: PageText) -> Self {
        let theme = crate::style::theme();
        Self {
            fonts: Fonts::bundled(),
            palette: &theme.print,
            sizes: &theme.print_type,
            space: &theme.space,
            hyphenator: Hyphenator::new(&document.language),
            words,
            logo: document.logo.as_ref(),
            listed: document
                .headings()
                .into_iter()
                .filter(|heading| heading.listed)
                .collect(),
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
            Block::Cover(cover) => self.cover(cover, flow, area, parent),
            Block::Heading(heading) => self.heading(heading, flow, area, parent),
            Block::Paragraph(paragraph) => self.paragraph(paragraph, flow, area, parent),
            Block::List(list) => self.list(list, flow, area, parent),
            Block::Table(table) => self.table(table, flow, area, parent),
            Block::Figure(figure) => self.figure(figure, flow, area, parent),
            Block::Card(card) => self.card(card, flow, area, parent),
            Block::KeyFigures(figures) => self.key_figures(figures, flow, area, parent),
            Block::Facts(facts) => self.facts(facts, false, flow, area, parent),
            Block::Columns(columns) => self.columns(columns, flow, area, parent),
            Block::Contents { depth } => self.contents(*depth, flow, area, parent),
            Block::KeepTogether(blocks) => {
                let start = flow.pieces.len();
                self.blocks(blocks, flow, area, parent);
                flow.keep_from(start, Keep::Together);
            }
            Block::PageBreak => flow.end_page(),
            Block::Rule => self.rule(flow, area),
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

    /// A style in the muted colour.
    pub(super) fn muted(&self, size: TypeSize) -> TextStyle {
        TextStyle {
            color: self.palette.muted,
            ..self.plain(size)
        }
    }

    fn heading(&mut self, heading: &Heading, flow: &mut Flow, area: Area, parent: NodeId) {
        let level = heading.level.clamp(1, 3);
        let (size, before, after) = match level {
            1 => (
                self.sizes.heading1,
                self.space.large + self.space.small,
                self.space.medium,
            ),
            2 => (
                self.sizes.heading2,
                self.space.large + self.space.tiny,
                self.space.small - 2.0,
            ),
            _ => (
                self.sizes.heading3,
                self.space.medium + self.space.hair,
                self.space.tiny,
            ),
        };
        let color = if level == 3 {
            self.palette.text
        } else {
            self.palette.accent
        };
        let style = TextStyle {
            color,
            ..self.strong(size)
        };
        let node = self.tree.add(Role::Heading(level), parent);
        let text = [Inline::text(&heading.text)];
        let lines = self.lines(&text, &style, area, Align::Start, node);
        if lines.lines.is_empty() {
            return;
        }
        flow.gap(before);
        if level == 1 {
            let bar = filled(rounded(area.x, 0.0, 26.0, 3.0, 1.5), self.palette.accent);
            let draws = vec![Draw::Artifact(Artifact::Layout, vec![bar])];
            flow.push(Piece {
                height: 11.0,
                keep: Keep::Glued,
                draws,
                ..Piece::default()
            });
        }
        let start = flow.pieces.len();
        push_lines(flow, lines);
        if let Some(first) = flow.pieces.get_mut(start) {
            first.draws.insert(
                0,
                Draw::Heading {
                    index: self.headings.len(),
                    y: 0.0,
                },
            );
        }
        self.headings.push(heading.clone());
        flow.keep_from(start, Keep::Close);
        flow.keep_last(Keep::Close);
        flow.gap(after);
    }

    fn paragraph(&mut self, paragraph: &Paragraph, flow: &mut Flow, area: Area, parent: NodeId) {
        let style = match paragraph.style {
            ParagraphStyle::Body => self.plain(self.sizes.body),
            ParagraphStyle::Compact => self.plain(self.sizes.table),
            ParagraphStyle::Lead => TextStyle {
                hyphenate: false,
                ..self.plain(self.sizes.lead)
            },
            ParagraphStyle::Small | ParagraphStyle::Caption => self.muted(self.sizes.small),
        };
        let node = self.tree.add(Role::Paragraph, parent);
        let lines = self.lines(&paragraph.inlines, &style, area, Align::Start, node);
        if lines.lines.is_empty() {
            return;
        }
        let gap = match paragraph.style {
            ParagraphStyle::Lead => self.space.medium,
            ParagraphStyle::Caption | ParagraphStyle::Small => self.space.tiny,
            ParagraphStyle::Compact => self.space.tiny + self.space.hair,
            ParagraphStyle::Body => self.space.small,
        };
        if paragraph.style == ParagraphStyle::Caption {
            flow.keep_last(Keep::Close);
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

    fn rule(&mut self, flow: &mut Flow, area: Area) {
        let line = rule(area.x, 0.5, area.width, self.palette.border, 0.6);
        let draws = vec![Draw::Artifact(Artifact::Layout, vec![line])];
        flow.gap(self.space.medium);
        flow.push(Piece {
            height: 1.0,
            draws,
            ..Piece::default()
        });
        flow.gap(self.space.medium);
    }
}

/// Whether the second block is all that a heading says before a table, a list or a figure: it stays with that.
fn introduces(blocks: &[Block]) -> bool {
    matches!(
        blocks,
        [
            Block::Heading(_),
            Block::Paragraph(_),
            Block::Table(_) | Block::List(_) | Block::Figure(_),
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
