//! Showing text so that it can be read back: each glyph stands for its text, or the text is spelled out.

use printpdf::{DictItem, FontId, Op, Point, Pt};

use super::{
    fonts::EmbeddedFont,
    meaning::{Part, strings},
    object::{rounded, utf16},
    paint::Painter,
};
use crate::report::layout::{Fonts, Glyph, GlyphRun};

impl Painter<'_> {
    /// Shows a run of text.
    pub(super) fn glyphs(&mut self, run: &GlyphRun) {
        let fonts = self.fonts;
        let Some(font) = fonts.font(run.face).filter(|_| !run.glyphs.is_empty()) else {
            return;
        };
        self.ops.push(Op::StartTextSection);
        self.fill(run.color);
        let pos = Point {
            x: Pt(rounded(run.x)),
            y: Pt(rounded(self.height - run.y)),
        };
        self.ops.push(Op::SetTextCursor { pos });
        let mut line = TextLine::default();
        for cluster in clusters(&run.glyphs) {
            if !self.square(run, cluster, &mut line) {
                self.set_font(&font.id, run.size, &mut line);
                self.cluster(run, font, cluster, &mut line);
            }
        }
        self.show(&mut line);
        self.ops.push(Op::EndTextSection);
    }

    fn set_font(&mut self, id: &FontId, size: f32, line: &mut TextLine) {
        if line.font.as_ref() == Some(id) {
            return;
        }
        self.show(line);
        line.font = Some(id.clone());
        self.font(id, size);
    }

    /// Shows the square, or the turned bracket, that stands for just this text; not when there is none.
    fn square(&mut self, run: &GlyphRun, cluster: &[Glyph], line: &mut TextLine) -> bool {
        let fonts = self.fonts;
        let ([glyph], Some(squares)) = (cluster, fonts.squares(run.face)) else {
            return false;
        };
        let Some((number, width, text)) = squares.find(run, glyph) else {
            return false;
        };
        self.set_font(&squares.id, run.size, line);
        self.meanings.of(&squares.id).learn(number, text);
        line.add((number, width), glyph);
        true
    }

    /// Shows the glyphs of one cluster; when they don't stand for the cluster's text by themselves, with that
    /// text spelled out.
    fn cluster(&mut self, run: &GlyphRun, font: &EmbeddedFont, cluster: &[Glyph], line: &mut TextLine) {
        let Some(first) = cluster.first() else { return };
        let text = &run.text[first.text.clone()];
        let plain = self.learn(run, font, cluster, text);
        if !plain {
            self.show(line);
            let spelled = DictItem::String {
                data: utf16(&text.replace(char::is_whitespace, " ")),
                literal: false,
            };
            self.begin_marked("Span", vec![("ActualText", spelled)]);
        }
        let mut rise = 0.0;
        for glyph in cluster {
            if (glyph.dy - rise).abs() > f32::EPSILON {
                self.show(line);
                rise = glyph.dy;
                self.ops.push(Op::SetLineOffset {
                    multiplier: rounded(rise * run.size),
                });
            }
            line.add(font.glyph(glyph.id), glyph);
        }
        if rise != 0.0 {
            self.show(line);
            self.ops.push(Op::SetLineOffset { multiplier: 0.0 });
        }
        if !plain {
            self.show(line);
            self.ops.push(Op::EndMarkedContentWithProperties);
        }
    }

    /// Makes the glyphs of a cluster stand for their text as far as they don't stand for another; says whether
    /// all do.
    fn learn(&mut self, run: &GlyphRun, font: &EmbeddedFont, cluster: &[Glyph], text: &str) -> bool {
        let meanings = self.meanings.of(&font.id);
        let ids = cluster.iter().map(|glyph| font.glyph(glyph.id).0);
        if cluster.len() > 1 && !is_one_by_one(run, cluster, text) {
            let texts = std::iter::once(text).chain(std::iter::repeat("\u{fffd}"));
            ids.zip(texts).for_each(|(id, text)| {
                meanings.learn(id, text);
            });
            return false;
        }
        if cluster.len() == 1 {
            return ids.fold(true, |_, id| meanings.learn(id, text));
        }
        let mut buffer = [0; 4];
        let learned = ids
            .zip(text.chars())
            .map(|(id, c)| meanings.learn(id, c.encode_utf8(&mut buffer)));
        learned.fold(true, |all, one| all & one)
    }

    /// Writes the glyphs that wait.
    fn show(&mut self, line: &mut TextLine) {
        let parts = std::mem::take(&mut line.parts);
        let Some(font) = line.font.as_ref().filter(|_| !parts.is_empty()) else {
            return;
        };
        let meanings = self.meanings.of(font);
        let op = if meanings.have_news(&parts) {
            let items = parts.iter().map(|part| meanings.told(*part)).collect();
            Op::ShowText { items }
        } else {
            Op::Unknown {
                key: "TJ".to_owned(),
                value: vec![DictItem::Array(strings(&parts))],
            }
        };
        self.ops.push(op);
    }
}

/// Whether each glyph of a cluster shows one character of its text.
fn is_one_by_one(run: &GlyphRun, cluster: &[Glyph], text: &str) -> bool {
    let face = Fonts::bundled().face(run.face);
    let shown = cluster.iter().map(|glyph| glyph.id);
    text.chars().map(|c| face.glyph(c)).eq(shown)
}

/// Glyphs that wait to be shown.
#[derive(Default)]
struct TextLine {
    parts: Vec<Part>,
    /// How far the viewer's pen is ahead of where it should be, in thousandths of an em.
    error: f32,
    /// The font they are in.
    font: Option<FontId>,
}

impl TextLine {
    /// Adds a glyph by its number in the file and its advance there.
    fn add(&mut self, (id, width): (u16, f32), glyph: &Glyph) {
        let aside = (glyph.dx * 1000.0).round();
        if aside != 0.0 {
            self.parts.push(Part::Back(-aside as i16));
        }
        self.parts.push(Part::Glyph(id));
        self.error += width - glyph.advance * 1000.0 + aside;
        // Small differences are saved up: a hundredth of a point is nobody's business.
        if self.error.abs() >= 3.0 {
            let due = self.error.round();
            self.parts.push(Part::Back(due as i16));
            self.error -= due;
        }
    }
}

/// Glyphs that stand for their text together: one with text, and those after it without.
fn clusters(glyphs: &[Glyph]) -> impl Iterator<Item = &[Glyph]> {
    glyphs.chunk_by(|_, next| next.text.is_empty())
}
