//! Inlines become glyphs, and glyphs become lines.

use super::clean::{clean, is_invisible};
use super::font::{FaceId, Fonts, Glyph};
use super::hyphenate::Hyphenator;
use crate::report::document::{Inline, Mark, Target};
use crate::style::{Color, Palette, TypeSize};
use std::ops::Range;

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
}

/// A stretch of text with one look.
#[derive(Clone, Debug)]
pub(super) struct Span {
    pub(super) face: FaceId,
    pub(super) color: Color,
    pub(super) link: Option<(String, Target)>,
    /// The sign of a status, drawn in place of the text.
    pub(super) mark: Option<Mark>,
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

/// Room for a sign, in em.
const MARK_ADVANCE: f32 = 1.35;
/// Stands for a sign in the text; [`clean`] takes it out of what users write.
const OBJECT: &str = "\u{fffc}";
/// A word is only split when the line would otherwise be emptier than this.
const FULL_ENOUGH: f32 = 0.82;

impl Text {
    /// Shapes inlines.
    pub(super) fn new(inlines: &[Inline], style: &TextStyle, palette: &Palette, fonts: &Fonts) -> Self {
        let mut out = Self::default();
        let plain = Span {
            face: style.face,
            color: style.color,
            link: None,
            mark: None,
        };
        for inline in inlines {
            match inline {
                Inline::Text(text) => out.push(text, plain.clone(), style, fonts),
                Inline::Strong(text) => {
                    out.push(
                        text,
                        Span {
                            face: FaceId::SemiBold,
                            ..plain.clone()
                        },
                        style,
                        fonts,
                    );
                }
                Inline::Muted(text) => {
                    out.push(
                        text,
                        Span {
                            color: palette.muted,
                            ..plain.clone()
                        },
                        style,
                        fonts,
                    );
                }
                Inline::Link { text, target } => {
                    let link = Some((clean(text), target.clone()));
                    out.push(
                        text,
                        Span {
                            color: palette.accent,
                            link,
                            ..plain.clone()
                        },
                        style,
                        fonts,
                    );
                }
                Inline::Status { mark, word } => {
                    out.push_mark(*mark, plain.clone());
                    out.push(word, plain.clone(), style, fonts);
                }
                Inline::Break => out.push("\n", plain.clone(), style, fonts),
            }
        }
        out
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

    fn push_mark(&mut self, mark: Mark, span: Span) {
        let text = self.text.len()..self.text.len() + OBJECT.len();
        self.text.push_str(OBJECT);
        self.glyphs.push(Glyph {
            id: 0,
            advance: MARK_ADVANCE,
            dx: 0.0,
            dy: 0.0,
            text,
        });
        self.own(Span {
            mark: Some(mark),
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
}

struct Breaker<'a> {
    text: &'a Text,
    size: f32,
    width: f32,
    hyphenator: Option<Hyphenator>,
    fonts: &'a Fonts,
    /// Distance in em from the start of the text to each glyph, and to the end.
    pen: Vec<f32>,
    /// Where a line may end: index of the glyph after it, and whether it must.
    breaks: Vec<(usize, bool)>,
}

impl<'a> Breaker<'a> {
    fn new(text: &'a Text, size: f32, width: f32, hyphenator: Option<Hyphenator>, fonts: &'a Fonts) -> Self {
        let mut pen = vec![0.0];
        let mut at = 0.0;
        for glyph in &text.glyphs {
            at += glyph.advance;
            pen.push(at);
        }
        Self {
            text,
            size,
            width,
            hyphenator,
            fonts,
            pen,
            breaks: breaks(text),
        }
    }

    fn run(&self) -> Vec<Line> {
        let mut lines = Vec::new();
        let (mut start, mut next) = (0, 0);
        while start < self.text.glyphs.len() {
            let line = self.line(start, next);
            start = line.glyphs.end;
            next = self.breaks.partition_point(|&(end, _)| end <= start);
            lines.push(line);
        }
        lines
    }

    /// The line from glyph `start`; `next` is the first break after it.
    fn line(&self, start: usize, next: usize) -> Line {
        let mut fits = None;
        let mut overflow = self.text.glyphs.len();
        for &(end, must) in &self.breaks[next..] {
            let width = self.visible(start, end);
            if width > self.width {
                overflow = end;
                break;
            }
            let line = Line {
                glyphs: start..end,
                width,
                hyphen: false,
            };
            if must {
                return line;
            }
            fits = Some(line);
        }
        let full = fits.as_ref().map_or(0.0, |line| line.width);
        if full < FULL_ENOUGH * self.width {
            let from = fits.as_ref().map_or(start, |line| line.glyphs.end);
            if let Some(line) = self.hyphenated(start, from, overflow) {
                return line;
            }
        }
        fits.unwrap_or_else(|| self.cut(start))
    }

    /// The longest line from `start` that ends in a hyphen between the glyphs `from` and `to`.
    fn hyphenated(&self, start: usize, from: usize, to: usize) -> Option<Line> {
        let hyphenator = self.hyphenator?;
        let first = self.text.glyphs[from].text.start;
        let last = self
            .text
            .glyphs
            .get(to)
            .map_or(self.text.text.len(), |glyph| glyph.text.start);
        let points = hyphenator.points(self.text.text.get(first..last)?);
        points.into_iter().rev().find_map(|point| {
            let end = self.glyph_at(first + point)?;
            let (_, hyphen) = self.fonts.face(self.text.span(end - 1).face).hyphen();
            let width = (self.pen[end] - self.pen[start] + hyphen) * self.size;
            (width <= self.width).then_some(Line {
                glyphs: start..end,
                width,
                hyphen: true,
            })
        })
    }

    /// A line of as many characters as fit, at least one.
    fn cut(&self, start: usize) -> Line {
        let glyphs = &self.text.glyphs;
        let is_edge = |i: usize| i == glyphs.len() || glyphs[i].text.start != glyphs[i - 1].text.start;
        let mut end = None;
        for i in (start + 1..=glyphs.len()).filter(|&i| is_edge(i)) {
            if end.is_some() && (self.pen[i] - self.pen[start]) * self.size > self.width {
                break;
            }
            end = Some(i);
        }
        let end = end.unwrap_or(glyphs.len());
        Line {
            glyphs: start..end,
            width: self.visible(start, end),
            hyphen: false,
        }
    }

    /// The width in pt of these glyphs without the spaces they end in.
    fn visible(&self, start: usize, end: usize) -> f32 {
        let is_blank = |i: &usize| {
            self.text.text[self.text.glyphs[*i].text.clone()]
                .trim()
                .is_empty()
        };
        let blanks = (start..end).rev().take_while(is_blank).count();
        (self.pen[end - blanks] - self.pen[start]) * self.size
    }

    /// The first glyph of the cluster that starts at this byte.
    fn glyph_at(&self, byte: usize) -> Option<usize> {
        let i = self.text.glyphs.partition_point(|glyph| glyph.text.start < byte);
        (i > 0 && self.text.glyphs.get(i)?.text.start == byte).then_some(i)
    }
}

/// The breaks Unicode allows, as indices of the glyph after the break; the end of the text is the last.
fn breaks(text: &Text) -> Vec<(usize, bool)> {
    let mut found = Vec::new();
    let mut glyph = 0;
    for (byte, kind) in unicode_linebreak::linebreaks(&text.text) {
        while glyph < text.glyphs.len() && text.glyphs[glyph].text.start < byte {
            glyph += 1;
        }
        let starts_here = text.glyphs.get(glyph).is_none_or(|g| g.text.start == byte);
        let after_mark = text.text[..byte].ends_with(OBJECT);
        if glyph > 0 && starts_here && !after_mark {
            found.push((glyph, kind == unicode_linebreak::BreakOpportunity::Mandatory));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::style::theme;

    fn broken(text: &str, width: f32) -> Vec<String> {
        let theme = theme();
        let style = TextStyle {
            size: TypeSize {
                size: 10.0,
                leading: 14.0,
            },
            face: FaceId::Regular,
            color: theme.print.text,
            tabular: false,
            hyphenate: true,
        };
        let fonts = Fonts::bundled();
        let shaped = Text::new(&[Inline::text(text)], &style, &theme.print, fonts);
        let lines = shaped.lines(10.0, width, Some(Hyphenator::new("nl")), fonts);
        lines
            .iter()
            .map(|line| {
                assert!(line.width <= width || line.glyphs.len() == 1, "{line:?}");
                let first = shaped.glyphs[line.glyphs.start].text.start;
                let end = shaped
                    .glyphs
                    .get(line.glyphs.end)
                    .map_or(shaped.text.len(), |g| g.text.start);
                format!(
                    "{}{}",
                    &shaped.text[first..end],
                    if line.hyphen { "-" } else { "" }
                )
            })
            .collect()
    }

    #[test]
    fn lines_break_at_spaces_and_line_feeds() {
        assert_eq!(
            broken("De gemeente wil\neen datalab", 200.0),
            ["De gemeente wil\n", "een datalab"]
        );
        assert_eq!(
            broken("De gemeente wil een datalab", 60.0),
            ["De gemeente ", "wil een ", "datalab"]
        );
    }

    #[test]
    fn long_words_are_hyphenated_and_else_cut() {
        assert_eq!(broken("gegevenskwaliteit", 60.0), ["gegevens-", "kwaliteit"]);
        assert!(broken(&"x".repeat(300), 50.0).len() > 10);
        assert_eq!(broken(&"W".repeat(3), 1.0), ["W", "W", "W"]);
    }

    #[test]
    fn no_text_is_no_line() {
        assert!(broken("", 100.0).is_empty());
        assert_eq!(broken("\u{0}\u{200e}", 100.0), Vec::<String>::new());
    }
}
