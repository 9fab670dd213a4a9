//! Labels that wrap.

use super::shape::{HorizontalAlign, Ink, Shape, TextMeasure};
use crate::report::geometry::Point;

/// A label never has more lines; what's left is cut with an ellipsis.
const MOST_LINES: usize = 3;
/// A word never has more characters.
const LONGEST: usize = 200;
/// Distance between base lines, in font sizes.
const LEADING: f32 = 1.22;
/// Height of the letters above the base line, in font sizes.
const ASCENT: f32 = 0.76;
/// Depth below the base line, in font sizes.
const DESCENT: f32 = 0.24;

/// A label, broken into lines.
#[derive(Clone, Debug)]
pub(super) struct Label {
    lines: Vec<String>,
    size: f32,
    strong: bool,
    /// The width of the widest line in pt.
    pub(super) width: f32,
}

impl Label {
    /// Breaks a text into lines of at most `width` pt where words allow it.
    pub(super) fn new(text: &str, width: f32, size: f32, measure: &dyn TextMeasure) -> Self {
        Self::weighing(text, width, (size, false), measure)
    }

    /// The same in heavier type when `strong`.
    pub(super) fn weighing(
        text: &str,
        width: f32,
        (size, strong): (f32, bool),
        measure: &dyn TextMeasure,
    ) -> Self {
        let mut lines: Vec<String> = Vec::new();
        for word in text.split_whitespace() {
            if lines.len() > MOST_LINES {
                break;
            }
            let longer = lines.last().map(|line| format!("{line} {word}"));
            match (lines.last_mut(), longer) {
                (Some(line), Some(longer)) if measure.width(&longer, size, strong) <= width => *line = longer,
                _ => lines.push(word.to_owned()),
            }
        }
        if lines.len() > MOST_LINES {
            lines.truncate(MOST_LINES);
            if let Some(last) = lines.last_mut() {
                last.push('…');
            }
        }
        let lines: Vec<String> = lines
            .into_iter()
            .map(|line| shortened(line, width, (size, strong), measure))
            .collect();
        let width = lines
            .iter()
            .map(|line| measure.width(line, size, strong))
            .fold(0.0, f32::max);
        Self {
            lines,
            size,
            strong,
            width,
        }
    }

    /// The height in pt.
    pub(super) fn height(&self) -> f32 {
        match self.lines.len() {
            0 => 0.0,
            n => self.size * (ASCENT + DESCENT + (n - 1) as f32 * LEADING),
        }
    }

    /// The label with its top at `y`.
    pub(super) fn shapes(&self, x: f32, y: f32, align: HorizontalAlign, ink: Ink) -> Vec<Shape> {
        let line = |(i, text): (usize, &String)| Shape::Text {
            at: Point::new(x, y + self.size * (ASCENT + i as f32 * LEADING)),
            align,
            text: text.clone(),
            size: self.size,
            strong: self.strong,
            ink,
        };
        self.lines.iter().enumerate().map(line).collect()
    }
}

/// A word that is wider than the label is cut.
fn shortened(line: String, width: f32, (size, strong): (f32, bool), measure: &dyn TextMeasure) -> String {
    if measure.width(&line, size, strong) <= width {
        return line;
    }
    let chars: Vec<char> = line.chars().take(LONGEST).collect();
    let cut = |count: usize| chars[..count].iter().chain(['…'].iter()).collect::<String>();
    let (mut fits, mut too_long) = (0, chars.len());
    while fits + 1 < too_long {
        let middle = usize::midpoint(fits, too_long);
        if measure.width(&cut(middle), size, strong) <= width {
            fits = middle;
        } else {
            too_long = middle;
        }
    }
    cut(fits)
}
