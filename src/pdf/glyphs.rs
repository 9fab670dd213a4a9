//! Showing text so that it can be read back: each glyph stands for its text, or the text is spelled out.

use super::fonts::EmbeddedFont;
use super::object::{rounded, utf16};
use super::paint::Painter;
use crate::report::layout::{Glyph, GlyphRun};
use printpdf::{Codepoint, DictItem, Op, PdfFontHandle, Pt, TextItem, TextMatrix};

impl Painter<'_> {
    /// Shows a run of text.
    pub(super) fn glyphs(&mut self, run: &GlyphRun) {
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
