//! Lines of text become things to draw.

use std::ops::Range;

use super::{
    flow::Draw,
    font::{Fonts, Glyph},
    frames::{Artifact, GlyphRun, Item, NodeId, Role},
    items::rule,
    marks::mark,
    measure::{Area, Measure},
    order::{Stretch, directions, stretches},
    text::{Span, Text, TextStyle},
};
use crate::report::{
    document::{Align, Inline, Target},
    geometry::Point,
};

/// A block of text, broken into lines of equal height.
#[derive(Clone, Debug, Default)]
pub(super) struct Lines {
    /// The drawings of each line; y counts from the top of that line.
    pub(super) lines: Vec<Vec<Draw>>,
    /// The height of each line.
    pub(super) leading: f32,
    /// The base line, from the top of a line.
    pub(super) baseline: f32,
    /// Width of the widest line.
    pub(super) width: f32,
}

impl Lines {
    /// All lines below each other, from `y` on.
    pub(super) fn stacked(self, y: f32) -> Vec<Draw> {
        let leading = self.leading;
        let shifted = |(i, line): (usize, Vec<Draw>)| super::flow::shifted(line, y + i as f32 * leading);
        self.lines.into_iter().enumerate().flat_map(shifted).collect()
    }

    /// The height of all lines.
    pub(super) fn height(&self) -> f32 {
        self.lines.len() as f32 * self.leading
    }
}

impl Measure<'_> {
    /// Sets inlines in an area, as content of `node`.
    pub(super) fn lines(
        &mut self,
        inlines: &[Inline],
        style: &TextStyle,
        area: Area,
        align: Align,
        node: NodeId,
    ) -> Lines {
        let text = Text::new(inlines, style, self.palette, self.fonts);
        self.set(&text, style, area, align, node)
    }

    /// Sets text that was shaped in an area, as content of `node` unless a part of it has a node of its own.
    pub(super) fn set(
        &mut self,
        text: &Text,
        style: &TextStyle,
        area: Area,
        align: Align,
        node: NodeId,
    ) -> Lines {
        let hyphenator = style.hyphenate.then_some(self.hyphenator);
        let size = style.size.size;
        let width = area.width.max(1.0);
        let broken = if style.balance {
            text.balanced(size, width, self.fonts)
        } else {
            text.lines(size, width, hyphenator, self.fonts)
        };
        let baseline = self.fonts.face(style.face).baseline(size, style.size.leading);
        let mut parts = vec![None; text.spans.len()];
        let directions = directions(text);
        let width = broken.iter().map(|line| line.width).fold(0.0, f32::max);
        let lines = broken
            .iter()
            .map(|line| {
                let x = area.x + offset(align, area.width, line.width);
                let stretches = stretches(text, line, directions.as_ref());
                self.line(text, stretches, size, Point::new(x, baseline), node, &mut parts)
            })
            .collect();
        Lines {
            lines,
            leading: style.size.leading,
            baseline,
            width,
        }
    }

    fn line(
        &mut self,
        text: &Text,
        stretches: Vec<Stretch>,
        size: f32,
        start: Point,
        node: NodeId,
        parts: &mut [Option<NodeId>],
    ) -> Vec<Draw> {
        let mut draws = Vec::new();
        let all = stretches.first().map_or(0, |first| first.glyphs.start)
            ..stretches.last().map_or(0, |last| last.glyphs.end);
        let last = text.last_shown(&all).filter(|_| text.ends_in_feed(&all));
        for Stretch { glyphs, x, hyphen } in stretches {
            let x = start.x + x * size;
            let owner = text.owners[glyphs.start];
            let ending = match hyphen {
                true => Ending::Hyphen,
                false if last.is_some_and(|last| glyphs.contains(&last)) => Ending::Space,
                false => Ending::Nothing,
            };
            let span = &text.spans[owner];
            let base = span.node.unwrap_or(node);
            if let Some(sign) = span.mark {
                let items = mark(sign, Point::new(x, start.y), size, self.palette);
                draws.push(match &span.spoken {
                    None => Draw::Artifact(Artifact::Layout, items),
                    Some(spoken) => Draw::Content(self.spoken(spoken, base), items),
                });
                continue;
            }
            let run = run(text, glyphs, ending, size, Point::new(x, start.y), self.fonts);
            if run.glyphs.is_empty() {
                continue;
            }
            let node = self.part(span, &mut parts[owner], base);
            match &span.link {
                None => draws.push(Draw::Content(node, vec![Item::Glyphs(run)])),
                Some((label, target)) => draws.extend(linked(run, node, label, target)),
            }
        }
        draws
    }

    /// A node in whose place `words` are heard.
    pub(super) fn spoken(&mut self, words: &str, parent: NodeId) -> NodeId {
        let node = self.tree.add(Role::Span, parent);
        self.tree.nodes[node.index()].spoken = Some(words.to_owned());
        node
    }

    /// The node that a span is content of: one of its own when it's a link or in another language.
    fn part(&mut self, span: &Span, known: &mut Option<NodeId>, node: NodeId) -> NodeId {
        let role = match span {
            Span { link: Some(_), .. } => Role::Link,
            Span {
                language: Some(_), ..
            } => Role::Span,
            _ => return node,
        };
        *known.get_or_insert_with(|| {
            let part = self.tree.add(role, node);
            self.tree.nodes[part.index()].language.clone_from(&span.language);
            part
        })
    }
}

/// Underlined text that reacts to a click.
fn linked(run: GlyphRun, node: NodeId, label: &str, target: &Target) -> [Draw; 2] {
    let (size, shown) = (run.size, run.visible_width());
    let area = [run.x, run.y - size, run.x + shown, run.y + size * 0.3];
    let line = rule(run.x, run.y + size * 0.16, shown, run.color, 0.5);
    let link = Draw::Link {
        area,
        target: target.clone(),
        text: label.to_owned(),
        node,
    };
    [Draw::Content(node, vec![Item::Glyphs(run), line]), link]
}

/// How far to the right a line of `width` starts in a column of `room`.
pub(super) fn offset(align: Align, room: f32, width: f32) -> f32 {
    let spare = (room - width).max(0.0);
    match align {
        Align::Start => 0.0,
        Align::Center => spare / 2.0,
        Align::End | Align::Number => spare,
    }
}

/// What is added to the last run of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    /// Nothing.
    Nothing,
    /// A hyphen that isn't part of the text.
    Hyphen,
    /// A space in place of a line feed, so that who hears the text hears two words.
    Space,
}

/// A run of the glyphs in `range`, which are of one span, without those that show nothing.
pub(super) fn run(
    text: &Text,
    range: Range<usize>,
    ending: Ending,
    size: f32,
    start: Point,
    fonts: &Fonts,
) -> GlyphRun {
    let span = text.span(range.start);
    let mut out = GlyphRun {
        face: span.face,
        size,
        color: span.color,
        x: start.x,
        y: start.y,
        glyphs: Vec::with_capacity(range.len() + 1),
        text: String::new(),
    };
    for glyph in &text.glyphs[range] {
        let own = &text.text[glyph.text.clone()];
        if !own.is_empty() && own.chars().all(super::clean::is_invisible) {
            continue;
        }
        let from = out.text.len();
        out.text.push_str(own);
        out.glyphs.push(Glyph {
            text: from..out.text.len(),
            ..glyph.clone()
        });
    }
    let face = fonts.face(span.face);
    let added = match ending {
        Ending::Nothing => None,
        Ending::Hyphen => Some(('\u{ad}', face.hyphen())),
        Ending::Space => Some((' ', face.space())),
    };
    if let Some((character, (id, advance))) = added {
        let from = out.text.len();
        out.text.push(character);
        out.glyphs.push(Glyph {
            id,
            advance,
            dx: 0.0,
            dy: 0.0,
            text: from..out.text.len(),
        });
    }
    out
}
