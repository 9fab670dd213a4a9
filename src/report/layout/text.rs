//! Inlines become glyphs, and glyphs become lines.

use std::ops::Range;

use super::{
    breaking::Breaker,
    clean::{clean, is_invisible},
    font::{FaceId, Fonts, Glyph},
    frames::NodeId,
    hyphenate::Hyphenator,
    marks,
    mirror::mirror,
};
use crate::{
    report::document::{Align, Column, Inline, Mark, Target},
    style::{Color, Palette, TypeSize},
};

/// How a block of text looks.
#[derive(Clone, Copy, Debug)]
pub(super) struct TextStyle {
    /// Size and leading.
    pub(super) size: TypeSize,
    /// The font of plain text.
    pub(super) face: FaceId,
    /// The colour of plain text.
    pub(super) color: Color,
    /// Whether digits are equally wide.
    pub(super) tabular: bool,
    /// Whether words may be split.
    pub(super) hyphenate: bool,
    /// Whether the lines are made about equally long, as suits a heading.
    pub(super) balance: bool,
}

impl TextStyle {
    /// The same in a column of a table: numbers stand right below each other.
    pub(super) fn in_column(self, column: Column) -> Self {
        Self {
            tabular: column.align == Align::Number,
            ..self
        }
    }
}

/// A stretch of text with one look.
#[derive(Clone, Debug)]
pub(super) struct Span {
    pub(super) face: FaceId,
    pub(super) color: Color,
    pub(super) link: Option<(String, Target)>,
    /// The sign, drawn in place of the text.
    pub(super) mark: Option<Mark>,
    /// What is heard in the place of the sign, when there's no word beside it.
    pub(super) spoken: Option<String>,
    /// Its language, when that isn't the document's.
    pub(super) language: Option<String>,
    /// The node it is part of, when that isn't the node of all of the text.
    pub(super) node: Option<NodeId>,
}

/// Text with its glyphs, not yet broken into lines.
#[derive(Clone, Debug, Default)]
pub(super) struct Text {
    pub(super) text: String,
    pub(super) glyphs: Vec<Glyph>,
    pub(super) spans: Vec<Span>,
    /// Index of the span each glyph belongs to.
    pub(super) owners: Vec<usize>,
}

/// A line of a [`Text`].
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Line {
    /// The glyphs, with the spaces the line ends in.
    pub(super) glyphs: Range<usize>,
    /// Width in pt, without the spaces the line ends in but with its hyphen.
    pub(super) width: f32,
    /// Whether a hyphen is added.
    pub(super) hyphen: bool,
}

/// Stands for a sign in the text; [`clean`] takes it out of what users write.
pub(super) const OBJECT: &str = "\u{fffc}";
/// More lines than this are not balanced: they're running text.
const MOST_BALANCED: usize = 4;

impl Text {
    /// Shapes inlines.
    pub(super) fn new(inlines: &[Inline], style: &TextStyle, palette: &Palette, fonts: &Fonts) -> Self {
        let mut out = Self::default();
        out.add(inlines, None, style, palette, fonts);
        mirror(&mut out, fonts);
        out
    }

    /// Shapes inlines that follow what is there; they are part of `node`.
    pub(super) fn add(
        &mut self,
        inlines: &[Inline],
        node: Option<NodeId>,
        style: &TextStyle,
        palette: &Palette,
        fonts: &Fonts,
    ) {
        for inline in inlines {
            let (inline, language) = match inline {
                Inline::Foreign { inline, language } => (&**inline, Some(language.clone())),
                inline => (inline, None),
            };
            let plain = Span {
                face: style.face,
                color: style.color,
                link: None,
                mark: None,
                spoken: None,
                language,
                node,
            };
            self.add_one(inline, plain, style, palette, fonts);
        }
    }

    fn add_one(&mut self, inline: &Inline, plain: Span, style: &TextStyle, palette: &Palette, fonts: &Fonts) {
        let (text, span) = match inline {
            Inline::Text(text) => (text.as_str(), plain),
            Inline::Strong(text) => {
                let face = FaceId::SemiBold;
                (text.as_str(), Span { face, ..plain })
            }
            Inline::Muted(text) => {
                let color = palette.muted;
                (text.as_str(), Span { color, ..plain })
            }
            Inline::Link { text, target } => {
                let link = Some((clean(text), target.clone()));
                let color = palette.accent;
                (text.as_str(), Span { color, link, ..plain })
            }
            Inline::Status { mark, word } => {
                self.push_mark(*mark, None, plain.clone());
                (word.as_str(), plain)
            }
            Inline::Sign { mark, spoken } => return self.push_mark(*mark, Some(clean(spoken)), plain),
            Inline::Break => ("\n", plain),
            // One language within another is the first of them.
            Inline::Foreign { inline, .. } => (inline.as_str(), plain),
        };
        self.push(text, span, style, fonts);
    }

    fn push(&mut self, text: &str, span: Span, style: &TextStyle, fonts: &Fonts) {
        let text = clean(text);
        let (base, first) = (self.text.len(), self.glyphs.len());
        fonts
            .face(span.face)
            .shape(&text, style.tabular, base, &mut self.glyphs);
        self.text.push_str(&text);
        for glyph in &mut self.glyphs[first..] {
            let text = &self.text[glyph.text.clone()];
            if !text.is_empty() && text.chars().all(is_invisible) {
                glyph.advance = 0.0;
            }
        }
        self.own(span);
    }

    fn push_mark(&mut self, mark: Mark, spoken: Option<String>, span: Span) {
        let text = self.text.len()..self.text.len() + OBJECT.len();
        self.text.push_str(OBJECT);
        self.glyphs.push(Glyph {
            id: 0,
            advance: marks::advance(mark),
            dx: 0.0,
            dy: 0.0,
            text,
        });
        self.own(Span {
            mark: Some(mark),
            spoken,
            ..span
        });
    }

    fn own(&mut self, span: Span) {
        self.owners.resize(self.glyphs.len(), self.spans.len());
        self.spans.push(span);
    }

    /// The span of a glyph.
    pub(super) fn span(&self, glyph: usize) -> &Span {
        &self.spans[self.owners[glyph]]
    }

    /// The last of these glyphs that shows anything.
    pub(super) fn last_shown(&self, glyphs: &Range<usize>) -> Option<usize> {
        glyphs.clone().rev().find(|&i| {
            let own = &self.text[self.glyphs[i].text.clone()];
            own.is_empty() || !own.chars().all(is_invisible)
        })
    }

    /// Whether the last of these glyphs is a line feed.
    pub(super) fn ends_in_feed(&self, glyphs: &Range<usize>) -> bool {
        let last = glyphs.clone().next_back();
        last.is_some_and(|i| &self.text[self.glyphs[i].text.clone()] == "\n")
    }

    /// Breaks the text into lines no wider than `width` pt, unless a single character is wider.
    /// Text without glyphs has no lines.
    pub(super) fn lines(
        &self,
        size: f32,
        width: f32,
        hyphenator: Option<Hyphenator>,
        fonts: &Fonts,
    ) -> Vec<Line> {
        Breaker::new(self, size, width, hyphenator, fonts).run()
    }

    /// Breaks the text into as many lines as [`Text::lines`] does, but about equally long ones.
    pub(super) fn balanced(&self, size: f32, width: f32, fonts: &Fonts) -> Vec<Line> {
        let mut best = self.lines(size, width, None, fonts);
        if !(2..=MOST_BALANCED).contains(&best.len()) {
            return best;
        }
        let (mut low, mut high) = (0.0, width);
        while high - low > size / 2.0 {
            let middle = f32::midpoint(low, high);
            let lines = self.lines(size, middle, None, fonts);
            let fits = lines.len() == best.len() && lines.iter().all(|line| line.width <= middle);
            if fits {
                high = middle;
                best = lines;
            } else {
                low = middle;
            }
        }
        best
    }
}
