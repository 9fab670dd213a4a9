//! Where each stretch of a line is drawn: from left to right, but for scripts that run the other way.
//!
//! The bundled fonts have no such scripts, so it's squares that run from right to left. Programs that read text off
//! the page go by where it stands, and would otherwise turn every word around.

use std::ops::Range;

use unicode_bidi::{BidiInfo, Level};

use super::text::{Line, Text};

/// Glyphs of one span that are drawn in one go.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Stretch {
    pub(super) glyphs: Range<usize>,
    /// Where the pen starts, in em from the start of the line.
    pub(super) x: f32,
    /// Whether a hyphen is added.
    pub(super) hyphen: bool,
}

/// The direction of every letter; `None` when all run from left to right.
pub(super) fn directions(text: &Text) -> Option<BidiInfo<'_>> {
    let mixed = text.text.contains(runs_backwards);
    mixed.then(|| BidiInfo::new(&text.text, Some(Level::ltr())))
}

/// The stretches of a line in the order in which they are read.
pub(super) fn stretches(text: &Text, line: &Line, directions: Option<&BidiInfo>) -> Vec<Stretch> {
    let mut stretches = match directions.and_then(|info| visual_runs(text, line, info)) {
        None => by_owner(text, line.glyphs.clone(), 0.0),
        Some(runs) => {
            let mut x = 0.0;
            let mut found = Vec::new();
            for (glyphs, backwards) in runs {
                let width = width(text, glyphs.clone());
                if backwards {
                    found.extend(one_by_one(text, glyphs, x + width));
                } else {
                    found.extend(by_owner(text, glyphs, x));
                }
                x += width;
            }
            found
        }
    };
    stretches.sort_by_key(|stretch| stretch.glyphs.start);
    if let Some(last) = stretches.last_mut() {
        last.hyphen = line.hyphen;
    }
    stretches
}

fn width(text: &Text, glyphs: Range<usize>) -> f32 {
    text.glyphs[glyphs].iter().map(|glyph| glyph.advance).sum()
}

/// Glyphs from left to right.
fn by_owner(text: &Text, glyphs: Range<usize>, mut x: f32) -> Vec<Stretch> {
    let mut found = Vec::new();
    let mut start = glyphs.start;
    for same in text.owners[glyphs].chunk_by(|a, b| a == b) {
        let glyphs = start..start + same.len();
        start = glyphs.end;
        let width = width(text, glyphs.clone());
        found.push(Stretch {
            glyphs,
            x,
            hyphen: false,
        });
        x += width;
    }
    found
}

/// Glyphs from right to left, the first of them ending at `right`.
fn one_by_one(text: &Text, glyphs: Range<usize>, mut right: f32) -> Vec<Stretch> {
    let mut found = Vec::new();
    let mut start = glyphs.start;
    for cluster in text.glyphs[glyphs].chunk_by(|_, next| next.text.is_empty()) {
        let glyphs = start..start + cluster.len();
        start = glyphs.end;
        right -= width(text, glyphs.clone());
        found.push(Stretch {
            glyphs,
            x: right,
            hyphen: false,
        });
    }
    found
}

/// Runs of one direction from left to right, and whether each is read backwards; `None` when all is read forwards.
fn visual_runs(text: &Text, line: &Line, info: &BidiInfo) -> Option<Vec<(Range<usize>, bool)>> {
    let byte = |glyph: usize| {
        text.glyphs
            .get(glyph)
            .map_or(text.text.len(), |glyph| glyph.text.start)
    };
    let bytes = byte(line.glyphs.start)..byte(line.glyphs.end);
    let paragraph = info
        .paragraphs
        .iter()
        .find(|paragraph| paragraph.range.contains(&bytes.start))?;
    let end = bytes.end.min(paragraph.range.end);
    let (levels, runs) = info.visual_runs(paragraph, bytes.start..end);
    let glyph = |byte: usize| text.glyphs.partition_point(|glyph| glyph.text.start < byte);
    let run = |bytes: Range<usize>| (glyph(bytes.start)..glyph(bytes.end), levels[bytes.start].is_rtl());
    Some(
        runs.into_iter()
            .map(run)
            .filter(|(glyphs, _)| !glyphs.is_empty())
            .collect(),
    )
}

/// Whether a character may belong to a script that runs from right to left.
fn runs_backwards(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
        || matches!(c, '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::document::Inline;
    use crate::report::layout::font::{FaceId, Fonts};
    use crate::report::layout::text::TextStyle;
    use crate::style::{TypeSize, theme};

    /// What a line shows from left to right, a stretch in each string.
    fn shown(text: &str) -> Vec<String> {
        let style = TextStyle {
            size: TypeSize {
                size: 10.0,
                leading: 14.0,
            },
            face: FaceId::Regular,
            color: theme().print.text,
            tabular: false,
            hyphenate: false,
            balance: false,
        };
        let fonts = Fonts::bundled();
        let text = Text::new(&[Inline::text(text)], &style, &theme().print, fonts);
        let lines = text.lines(10.0, 1000.0, None, fonts);
        let directions = directions(&text);
        let stretches = stretches(&text, &lines[0], directions.as_ref());
        let read: Vec<usize> = stretches
            .iter()
            .flat_map(|stretch| stretch.glyphs.clone())
            .collect();
        assert_eq!(
            read,
            lines[0].glyphs.clone().collect::<Vec<_>>(),
            "all of it, in order"
        );
        let mut placed: Vec<_> = stretches
            .iter()
            .map(|Stretch { glyphs, x, .. }| {
                let bytes = text.glyphs[glyphs.start].text.start..text.glyphs[glyphs.end - 1].text.end;
                (*x, width(&text, glyphs.clone()), text.text[bytes].to_owned())
            })
            .collect();
        placed.sort_by(|a, b| a.0.total_cmp(&b.0));
        let mut end = 0.0;
        for (x, width, _) in &placed {
            assert!((x - end).abs() < 1e-3, "neither a gap nor an overlap");
            end = x + width;
        }
        placed.into_iter().map(|(_, _, text)| text).collect()
    }

    #[test]
    fn scripts_from_the_right_run_from_the_right() {
        assert_eq!(shown("van links"), ["van links"]);
        assert_eq!(shown("a אב c"), ["a ", "ב", "א", " c"]);
        assert_eq!(shown("אב גד"), ["ד", "ג", " ", "ב", "א"]);
        assert_eq!(shown("אב 12 גד"), ["ד", "ג", " ", "12", " ", "ב", "א"]);
        assert_eq!(shown("אב\ngd")[..2], ["ב", "א"]);
    }
}
