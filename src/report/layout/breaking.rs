//! Breaking text into lines: first fit, with hyphens where a line would stay too empty.

use super::{
    font::Fonts,
    hyphenate::Hyphenator,
    text::{Line, OBJECT, Text},
};

/// More characters than this without a break are no word.
const LONGEST_WORD: usize = 200;

/// A number in brackets with more characters than this is no reference.
const LONGEST_REFERENCE: usize = 5;

/// Breaks one text.
pub(super) struct Breaker<'a> {
    text: &'a Text,
    size: f32,
    width: f32,
    hyphenator: Option<Hyphenator>,
    fonts: &'a Fonts,
    /// Distance in em from the start of the text to each glyph, and to the end.
    pen: Vec<f32>,
    /// Where a line may end.
    breaks: Vec<Break>,
}

/// Where a line may end.
struct Break {
    /// Index of the glyph after it.
    end: usize,
    /// Whether it has to end here.
    must: bool,
    /// Whether it only ends here when there's no other place.
    is_poor: bool,
}

impl<'a> Breaker<'a> {
    pub(super) fn new(
        text: &'a Text,
        size: f32,
        width: f32,
        hyphenator: Option<Hyphenator>,
        fonts: &'a Fonts,
    ) -> Self {
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

    /// All lines.
    pub(super) fn run(&self) -> Vec<Line> {
        let mut lines = Vec::new();
        let (mut start, mut next) = (0, 0);
        while start < self.text.glyphs.len() {
            let line = self.line(start, next);
            start = line.glyphs.end;
            next = self.breaks.partition_point(|one| one.end <= start);
            lines.push(line);
        }
        lines
    }

    /// The line from glyph `start`; `next` is the first break after it.
    fn line(&self, start: usize, next: usize) -> Line {
        let (mut fits, mut poor) = (None, None);
        let mut overflow = self.text.glyphs.len();
        for &Break { end, must, is_poor } in &self.breaks[next..] {
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
            *(if is_poor { &mut poor } else { &mut fits }) = Some(line);
        }
        let fits = fits.or(poor);
        let full = fits.as_ref().map_or(0.0, |line| line.width);
        if full < full_enough(self.width) * self.width {
            let from = fits.as_ref().map_or(start, |line| line.glyphs.end);
            if let Some(line) = self.hyphenated(start, from, overflow) {
                return line;
            }
        }
        fits.unwrap_or_else(|| self.cut(start))
    }

    /// The longest line from `start` that ends in a hyphen between the glyphs `from` and `to`.
    fn hyphenated(&self, start: usize, from: usize, to: usize) -> Option<Line> {
        let plain = self.hyphenator.filter(|_| to - from <= LONGEST_WORD)?;
        let language = self.text.span(from).language.as_deref();
        let hyphenator = language.map_or(plain, Hyphenator::new);
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

/// A word is only split when the line would otherwise be filled less than this. In a narrow column a ragged edge
/// looks calmer than many hyphens.
fn full_enough(width: f32) -> f32 {
    (0.5 + (width - 100.0) / 150.0 * 0.32).clamp(0.5, 0.82)
}

/// The breaks Unicode allows, as indices of the glyph after the break; the end of the text is the last.
fn breaks(text: &Text) -> Vec<Break> {
    let mut found = Vec::new();
    let mut glyph = 0;
    for (byte, kind) in unicode_linebreak::linebreaks(&text.text) {
        while glyph < text.glyphs.len() && text.glyphs[glyph].text.start < byte {
            glyph += 1;
        }
        let starts_here = text.glyphs.get(glyph).is_none_or(|g| g.text.start == byte);
        let after_mark = text.text[..byte].ends_with(OBJECT);
        let must = kind == unicode_linebreak::BreakOpportunity::Mandatory;
        if glyph > 0 && starts_here && !after_mark {
            found.push(Break {
                end: glyph,
                must,
                is_poor: starts_with_reference(&text.text[byte..]) || is_within_article(&text.text, byte),
            });
        }
    }
    found
}

/// Whether a reference of few characters stands here, as `(2.2)`, which could be alone on a line.
fn starts_with_reference(text: &str) -> bool {
    let Some(inside) = text.strip_prefix('(') else {
        return false;
    };
    let end = inside
        .find(|c: char| !(c.is_ascii_digit() || c == '.'))
        .unwrap_or(0);
    (1..=LONGEST_REFERENCE).contains(&end) && inside[end..].starts_with(')')
}

/// Whether an article of a law is split from its number here, as in `art. | 36`.
fn is_within_article(text: &str, at: usize) -> bool {
    let word = text[..at].trim_end().rsplit([' ', '(', '\n']).next();
    word == Some("art.") && text[at..].starts_with(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::document::Inline;
    use crate::report::layout::font::FaceId;
    use crate::report::layout::text::TextStyle;
    use crate::style::TypeSize;
    use crate::style::theme;

    fn broken(text: &str, width: f32) -> Vec<String> {
        set(&Inline::text(text), "nl", width)
    }

    fn set(inline: &Inline, language: &str, width: f32) -> Vec<String> {
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
            balance: false,
        };
        let fonts = Fonts::bundled();
        let shaped = Text::new(std::slice::from_ref(inline), &style, &theme.print, fonts);
        let lines = shaped.lines(10.0, width, Some(Hyphenator::new(language)), fonts);
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
            broken("De gemeente wil een datalab", 74.0),
            ["De gemeente ", "wil een datalab"]
        );
    }

    #[test]
    fn a_reference_stays_with_the_word_before_it() {
        assert_eq!(broken("een doel (2.2).", 60.0), ["een ", "doel (2.2)."]);
        assert_eq!(broken("een doel (twee)", 60.0), ["een doel ", "(twee)"]);
    }

    #[test]
    fn an_article_stays_with_its_number() {
        assert_eq!(broken("Zie AVG art. 36.", 60.0), ["Zie AVG ", "art. 36."]);
        assert_eq!(broken("Zie AVG (art. 36", 60.0), ["Zie AVG ", "(art. 36"]);
        assert_eq!(broken("Zie de start. 36", 60.0), ["Zie de start. ", "36"]);
    }

    #[test]
    fn long_words_are_hyphenated_and_else_cut() {
        assert_eq!(broken("gegevenskwaliteit", 60.0), ["gegevens-", "kwaliteit"]);
        assert!(broken(&"x".repeat(300), 50.0).len() > 10);
        assert_eq!(broken(&"W".repeat(3), 1.0), ["W", "W", "W"]);
    }

    #[test]
    fn words_are_hyphenated_in_their_own_language() {
        let dutch = Inline::text("gegevenskwaliteit");
        assert_ne!(set(&dutch, "en", 60.0), ["gegevens-", "kwaliteit"]);
        let marked = Inline::foreign(dutch, "nl");
        assert_eq!(set(&marked, "en", 60.0), ["gegevens-", "kwaliteit"]);
    }

    #[test]
    fn no_text_is_no_line() {
        assert!(broken("", 100.0).is_empty());
        assert_eq!(broken("\u{0}\u{200e}", 100.0), Vec::<String>::new());
    }
}
