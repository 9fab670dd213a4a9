//! Showing text so that it can be read back: each glyph stands for its text, or the text is spelled out.

use super::fonts::EmbeddedFont;
use super::object::{rounded, utf16};
use super::paint::Painter;
use super::squares::stands_for;
use crate::report::layout::{Fonts, Glyph, GlyphRun};
use printpdf::{Codepoint, DictItem, FontId, Op, PdfFontHandle, Pt, TextItem, TextMatrix};

impl Painter<'_> {
    /// Shows a run of text.
    pub(super) fn glyphs(&mut self, run: &GlyphRun) {
        let fonts = self.fonts;
        let Some(font) = fonts.font(run.face).filter(|_| !run.glyphs.is_empty()) else {
            return;
        };
        self.ops.push(Op::StartTextSection);
        self.fill(run.color);
        let matrix = TextMatrix::Translate(Pt(rounded(run.x)), Pt(rounded(self.height - run.y)));
        self.ops.push(Op::SetTextMatrix { matrix });
        let mut line = TextLine::default();
        for cluster in clusters(&run.glyphs) {
            if !self.square(run, cluster, &mut line) {
                self.set_font(&font.id, run.size, &mut line);
                self.cluster(run, font, cluster, &mut line);
            }
        }
        self.show(&mut line.items);
        self.ops.push(Op::EndTextSection);
    }

    fn set_font(&mut self, id: &FontId, size: f32, line: &mut TextLine) {
        if line.font.as_ref() == Some(id) {
            return;
        }
        self.show(&mut line.items);
        line.font = Some(id.clone());
        self.ops.push(Op::SetFont {
            font: PdfFontHandle::External(id.clone()),
            size: Pt(size),
        });
    }

    /// Shows the square that stands for just this text; not when there is none.
    fn square(&mut self, run: &GlyphRun, cluster: &[Glyph], line: &mut TextLine) -> bool {
        let fonts = self.fonts;
        let found = match (cluster, fonts.squares(run.face)) {
            ([glyph], Some(squares)) => {
                stands_for(run, glyph).and_then(|text| Some((glyph, squares, squares.number(text)?, text)))
            }
            _ => None,
        };
        let Some((glyph, squares, number, text)) = found else {
            return false;
        };
        self.set_font(&squares.id, run.size, line);
        line.add((number, squares.width), glyph, text.to_owned());
        true
    }

    /// Shows the glyphs of one cluster; when they don't stand for the cluster's text by themselves, with that
    /// text spelled out.
    fn cluster(&mut self, run: &GlyphRun, font: &EmbeddedFont, cluster: &[Glyph], line: &mut TextLine) {
        let Some(first) = cluster.first() else { return };
        let text = spelled(&run.text[first.text.clone()]);
        let own = own_texts(run, cluster, &text);
        let mut plain = own.is_some();
        let mut meanings = Vec::with_capacity(cluster.len());
        for (i, glyph) in cluster.iter().enumerate() {
            let (id, _) = font.glyph(glyph.id);
            let own = match &own {
                Some(texts) => texts[i].as_str(),
                None if i == 0 => &text,
                None => "\u{fffd}",
            };
            let meaning = self
                .meaning
                .entry((run.face, id))
                .or_insert_with(|| own.to_owned());
            plain &= meaning == own;
            meanings.push(meaning.clone());
        }
        if !plain {
            self.show(&mut line.items);
            let spelled = DictItem::String {
                data: utf16(&text),
                literal: false,
            };
            self.begin_marked("Span", vec![("ActualText", spelled)]);
        }
        let mut rise = 0.0;
        for (glyph, meaning) in cluster.iter().zip(meanings) {
            if (glyph.dy - rise).abs() > f32::EPSILON {
                self.show(&mut line.items);
                rise = glyph.dy;
                self.ops.push(Op::SetLineOffset {
                    multiplier: rounded(rise * run.size),
                });
            }
            line.add(font.glyph(glyph.id), glyph, meaning);
        }
        if rise != 0.0 {
            self.show(&mut line.items);
            self.ops.push(Op::SetLineOffset { multiplier: 0.0 });
        }
        if !plain {
            self.show(&mut line.items);
            self.ops.push(Op::EndMarkedContentWithProperties);
        }
    }

    fn show(&mut self, items: &mut Vec<TextItem>) {
        if !items.is_empty() {
            self.ops.push(Op::ShowText {
                items: std::mem::take(items),
            });
        }
    }
}

/// What each glyph of a cluster stands for, when that is a part of the text each.
fn own_texts(run: &GlyphRun, cluster: &[Glyph], text: &str) -> Option<Vec<String>> {
    if cluster.len() == 1 {
        return Some(vec![text.to_owned()]);
    }
    let face = Fonts::bundled().face(run.face);
    let mut glyphs = cluster.iter();
    let mut texts = Vec::with_capacity(cluster.len());
    for c in text.chars() {
        if face.glyph(c) != glyphs.next()?.id {
            return None;
        }
        texts.push(c.to_string());
    }
    glyphs.next().is_none().then_some(texts)
}

/// Glyphs that wait to be shown.
#[derive(Default)]
struct TextLine {
    items: Vec<TextItem>,
    /// How far the viewer's pen is ahead of where it should be, in thousandths of an em.
    error: f32,
    /// The font they are in.
    font: Option<FontId>,
}

impl TextLine {
    /// Adds a glyph by its number in the file and its advance there.
    fn add(&mut self, (gid, width): (u16, f32), glyph: &Glyph, meaning: String) {
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
