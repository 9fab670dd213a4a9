//! Showing text so that it can be read back: each glyph stands for its text, or the text is spelled out.
//!
//! printpdf is told of a glyph, and of the text it stands for, by the first line that has it. Lines without news are
//! written as the operator they become, with many glyphs in one string: printpdf would make an object of each
//! glyph, which takes longer than all of the layout.

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
        let mut line = TextLine::default();
        for cluster in clusters(&run.glyphs) {
            self.cluster(run, font, cluster, &mut line);
        }
        self.show(run, &mut line);
        self.ops.push(Op::EndTextSection);
    }

    /// Shows the glyphs of one cluster; when they don't stand for the cluster's text by themselves, with that
    /// text spelled out.
    fn cluster(&mut self, run: &GlyphRun, font: &EmbeddedFont, cluster: &[Glyph], line: &mut TextLine) {
        let Some(first) = cluster.first() else { return };
        let text = &run.text[first.text.clone()];
        let meanings = self.meanings.entry(run.face).or_default();
        let mut plain = cluster.len() == 1 && first.dy == 0.0;
        for (i, glyph) in cluster.iter().enumerate() {
            let own = if i == 0 { text } else { "\u{fffd}" };
            plain &= meanings.learn(font.glyph(glyph.id).0, own, text);
        }
        if plain {
            line.add(font, first);
            return;
        }
        self.show(run, line);
        let spelled = DictItem::String {
            data: utf16(&spelled(text)),
            literal: false,
        };
        self.begin_marked("Span", vec![("ActualText", spelled)]);
        let mut rise = 0.0;
        for glyph in cluster {
            if (glyph.dy - rise).abs() > f32::EPSILON {
                self.show(run, line);
                rise = glyph.dy;
                self.ops.push(Op::SetLineOffset {
                    multiplier: rounded(rise * run.size),
                });
            }
            line.add(font, glyph);
        }
        self.show(run, line);
        if rise != 0.0 {
            self.ops.push(Op::SetLineOffset { multiplier: 0.0 });
        }
        self.ops.push(Op::EndMarkedContentWithProperties);
    }

    /// Writes the glyphs that wait.
    fn show(&mut self, run: &GlyphRun, line: &mut TextLine) {
        let parts = std::mem::take(&mut line.parts);
        if parts.is_empty() {
            return;
        }
        let meanings = self.meanings.entry(run.face).or_default();
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

/// What each glyph of a font stands for, by its number in the file: there is room for one text per glyph.
#[derive(Default)]
pub(super) struct Meanings(Vec<Meaning>);

#[derive(Clone, Default)]
struct Meaning {
    text: Option<String>,
    /// Whether printpdf has been told.
    told: bool,
}

impl Meanings {
    /// Makes a glyph stand for `own` unless it stands for something already; says whether that is `text`.
    fn learn(&mut self, id: u16, own: &str, text: &str) -> bool {
        let known = self.at(id).text.get_or_insert_with(|| spelled(own));
        known.chars().eq(text.chars().map(spaced))
    }

    /// Whether printpdf hasn't been told of all glyphs.
    fn have_news(&mut self, parts: &[Part]) -> bool {
        parts.iter().any(|part| match part {
            Part::Glyph(id) => !self.at(*id).told,
            Part::Back(_) => false,
        })
    }

    /// A part as printpdf wants it, each glyph with its text.
    fn told(&mut self, part: Part) -> TextItem {
        match part {
            Part::Back(by) => TextItem::Offset(by),
            Part::Glyph(gid) => {
                let meaning = self.at(gid);
                meaning.told = true;
                TextItem::GlyphIds(vec![Codepoint {
                    gid,
                    offset: 0.0,
                    cid: meaning.text.clone(),
                }])
            }
        }
    }

    fn at(&mut self, id: u16) -> &mut Meaning {
        let index = usize::from(id);
        if self.0.len() <= index {
            self.0.resize(index + 1, Meaning::default());
        }
        &mut self.0[index]
    }
}

/// Part of a line of text.
#[derive(Clone, Copy)]
enum Part {
    /// A glyph, by its number in the file.
    Glyph(u16),
    /// The pen goes back, in thousandths of an em.
    Back(f32),
}

/// Glyphs that wait to be shown.
#[derive(Default)]
struct TextLine {
    parts: Vec<Part>,
    /// How far the viewer's pen is ahead of where it should be, in thousandths of an em.
    error: f32,
}

impl TextLine {
    fn add(&mut self, font: &EmbeddedFont, glyph: &Glyph) {
        let (id, width) = font.glyph(glyph.id);
        let aside = (glyph.dx * 1000.0).round();
        if aside != 0.0 {
            self.parts.push(Part::Back(-aside));
        }
        self.parts.push(Part::Glyph(id));
        self.error += width - glyph.advance * 1000.0 + aside;
        // Small differences are saved up: a hundredth of a point is nobody's business.
        if self.error.abs() >= 3.0 {
            let due = self.error.round();
            self.parts.push(Part::Back(due));
            self.error -= due;
        }
    }
}

/// Glyphs in a row as one string.
fn strings(parts: &[Part]) -> Vec<DictItem> {
    let mut items = Vec::new();
    let mut data = Vec::new();
    for part in parts {
        match part {
            Part::Glyph(id) => data.extend(id.to_be_bytes()),
            Part::Back(by) => {
                if !data.is_empty() {
                    let data = std::mem::take(&mut data);
                    items.push(DictItem::String { data, literal: false });
                }
                items.push(DictItem::Real(*by));
            }
        }
    }
    if !data.is_empty() {
        items.push(DictItem::String { data, literal: false });
    }
    items
}

/// Glyphs that stand for their text together: one with text, and those after it without.
fn clusters(glyphs: &[Glyph]) -> impl Iterator<Item = &[Glyph]> {
    glyphs.chunk_by(|_, next| next.text.is_empty())
}

/// The text as it should come out of the file: every kind of space is a space.
fn spelled(text: &str) -> String {
    text.chars().map(spaced).collect()
}

fn spaced(c: char) -> char {
    if c.is_whitespace() { ' ' } else { c }
}
