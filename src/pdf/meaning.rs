//! What glyphs stand for: the file has room for one text per glyph of a font.
//!
//! printpdf is told of a glyph, and of its text, by the first line that has it. Lines without news are written as
//! the operator they become, with many glyphs in one string: printpdf would make an object of each glyph, which
//! takes longer than all of the layout.

use printpdf::{Codepoint, DictItem, FontId, TextItem};

/// Part of a line of text.
#[derive(Clone, Copy)]
pub(super) enum Part {
    /// A glyph, by its number in the file.
    Glyph(u16),
    /// The pen goes back, in thousandths of an em.
    Back(i16),
}

/// The meanings of every font.
#[derive(Default)]
pub(super) struct AllMeanings(Vec<(FontId, Meanings)>);

impl AllMeanings {
    /// Those of one font.
    pub(super) fn of(&mut self, font: &FontId) -> &mut Meanings {
        let found = self.0.iter().position(|(id, _)| id == font);
        let index = found.unwrap_or_else(|| {
            self.0.push((font.clone(), Meanings::default()));
            self.0.len() - 1
        });
        &mut self.0[index].1
    }
}

/// What the glyphs of one font stand for, by their number in the file.
#[derive(Default)]
pub(super) struct Meanings(Vec<Meaning>);

#[derive(Clone, Default)]
struct Meaning {
    text: Option<String>,
    /// Whether printpdf has been told.
    told: bool,
}

impl Meanings {
    /// Makes a glyph stand for a text unless it stands for something already; says whether it stands for this.
    /// Every kind of space is a space.
    pub(super) fn learn(&mut self, id: u16, text: &str) -> bool {
        let known = self
            .at(id)
            .text
            .get_or_insert_with(|| text.chars().map(spaced).collect());
        known.chars().eq(text.chars().map(spaced))
    }

    /// Whether printpdf hasn't been told of all glyphs.
    pub(super) fn have_news(&mut self, parts: &[Part]) -> bool {
        parts.iter().any(|part| match part {
            Part::Glyph(id) => !self.at(*id).told,
            Part::Back(_) => false,
        })
    }

    /// A part as printpdf wants it, each glyph with its text.
    pub(super) fn told(&mut self, part: Part) -> TextItem {
        match part {
            Part::Back(by) => TextItem::Offset(by.into()),
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

/// A line as the file has it: glyphs in a row are one string.
pub(super) fn strings(parts: &[Part]) -> Vec<DictItem> {
    let mut items = Vec::new();
    let mut data = Vec::new();
    for part in parts {
        match part {
            Part::Glyph(id) => data.extend(id.to_be_bytes()),
            Part::Back(by) => {
                end_string(&mut data, &mut items);
                items.push(DictItem::Int((*by).into()));
            }
        }
    }
    end_string(&mut data, &mut items);
    items
}

fn end_string(data: &mut Vec<u8>, items: &mut Vec<DictItem>) {
    if !data.is_empty() {
        let data = std::mem::take(data);
        // Hexadecimal digits would take printpdf and the compressor twice as long.
        items.push(DictItem::String { data, literal: true });
    }
}

const fn spaced(c: char) -> char {
    if c.is_whitespace() { ' ' } else { c }
}
