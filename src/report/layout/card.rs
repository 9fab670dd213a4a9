//! Boxes, key figures, and blocks side by side.

use super::flow::{Draw, Flow, Keep, Piece, ScopeKind};
use super::frames::{Artifact, NodeId, Role};
use super::items::rule;
use super::lines::Lines;
use super::marks::{colors, mark, of_tone};
use super::measure::{Area, Measure, push_lines};
use super::paper;
use super::rows::share;
use super::stack::stack;
use super::text::TextStyle;
use crate::report::document::{Align, Card, ColumnOf, Fact, Inline, KeyFigure, Tone};
use crate::report::geometry::Point;

/// Padding of a card.
const PAD: f32 = 12.0;
/// Room between blocks that stand side by side.
const GUTTER: f32 = 22.0;
/// A card lower than this stays on one page.
const SHORT: f32 = paper::DEPTH * 0.4;
/// What stands side by side is never taller than this, so that it also fits inside a card.
const TALLEST: f32 = paper::DEPTH - 60.0;

impl Measure<'_> {
    pub(super) fn card(&mut self, card: &Card, flow: &mut Flow, area: Area, parent: NodeId) {
        let (color, fill) = colors(card.tone, self.palette);
        let node = self.tree.add(Role::Section, parent);
        flow.gap(self.space.medium);
        let start = flow.pieces.len();
        flow.open(ScopeKind::Card {
            x: area.x,
            width: area.width,
            pad: PAD,
            fill,
            bar: color,
        });
        let inner = area.inset(PAD + 4.0, PAD);
        self.card_title(card, flow, inner, node);
        self.blocks(&card.blocks, flow, inner, node);
        flow.close();
        if flow.height_from(start) < SHORT {
            flow.keep_from(start, Keep::Together);
        }
        flow.gap(self.space.medium);
    }

    fn card_title(&mut self, card: &Card, flow: &mut Flow, area: Area, parent: NodeId) {
        let (color, _) = colors(card.tone, self.palette);
        let color = if card.tone == Tone::Neutral {
            self.palette.text
        } else {
            color
        };
        let style = TextStyle {
            color,
            ..self.strong(self.sizes.heading3)
        };
        let sign = of_tone(card.tone);
        let indent = if sign.is_some() { 16.0 } else { 0.0 };
        let node = self.tree.add(Role::Paragraph, parent);
        let text = [Inline::text(&card.title)];
        let lines = self.lines(&text, &style, area.inset(indent, 0.0), Align::Start, node);
        let start = flow.pieces.len();
        let center = Point::new(area.x + 5.5, lines.baseline - style.size.size * 0.36);
        push_lines(flow, lines);
        let Some(first) = flow.pieces.get_mut(start) else {
            return;
        };
        if let Some(sign) = sign {
            let items = mark(sign, center, 11.0, self.palette);
            first.draws.insert(0, Draw::Artifact(Artifact::Layout, items));
        }
        flow.keep_from(start, Keep::Glued);
        flow.keep_last(Keep::Glued);
        flow.gap(self.space.tiny);
    }

    pub(super) fn key_figures(&mut self, figures: &[KeyFigure], flow: &mut Flow, area: Area, parent: NodeId) {
        if figures.is_empty() {
            return;
        }
        let mark = self.tree.nodes.len();
        let count = figures.len() as f32;
        let width = (area.width - GUTTER * (count - 1.0)) / count;
        let mut draws = Vec::new();
        let mut height: f32 = 0.0;
        for (i, figure) in figures.iter().enumerate() {
            let area = Area {
                x: area.x + i as f32 * (width + GUTTER),
                width: width.max(1.0),
            };
            let (mut own, bottom) = self.key_figure(figure, area, parent);
            draws.append(&mut own);
            height = height.max(bottom);
        }
        if height > TALLEST || width < 40.0 {
            self.tree.truncate(mark);
            let facts: Vec<Fact> = figures.iter().map(as_fact).collect();
            self.facts(&facts, true, flow, area, parent);
            return;
        }
        flow.gap(self.space.medium);
        flow.push(Piece {
            height,
            draws,
            ..Piece::default()
        });
        flow.gap(self.space.medium);
    }

    fn key_figure(&mut self, figure: &KeyFigure, area: Area, parent: NodeId) -> (Vec<Draw>, f32) {
        let (tone, _) = colors(figure.tone, self.palette);
        let value_color = if figure.tone == Tone::Neutral {
            self.palette.text
        } else {
            tone
        };
        let mut draws = vec![Draw::Artifact(
            Artifact::Layout,
            vec![rule(area.x, 0.75, area.width, tone, 1.5)],
        )];
        let mut y = 8.0;
        let label = TextStyle {
            hyphenate: true,
            ..self.strong(self.sizes.small)
        };
        let value = TextStyle {
            color: value_color,
            ..self.strong(self.sizes.figure)
        };
        let note = self.muted(self.sizes.small);
        let name = self.tree.add(Role::Paragraph, parent);
        let lines = self.lines(&[Inline::text(&figure.label)], &label, area, Align::Start, name);
        append(lines, &mut y, &mut draws);
        y += 2.0;
        let number = self.tree.add(Role::Paragraph, parent);
        // Who hears them must hear two words.
        let space = if figure.unit.is_empty() { "" } else { " " };
        let text = [Inline::text(format!("{}{space}", figure.value))];
        let lines = self.lines(&text, &value, area, Align::Start, number);
        let (end, last) = (
            lines.last_width,
            y + lines.height() - lines.leading + lines.baseline,
        );
        append(lines, &mut y, &mut draws);
        if !figure.unit.is_empty() {
            let style = self.muted(self.sizes.body);
            let rest = area.inset(end + 4.0, 0.0);
            let fits =
                crate::report::chart::TextMeasure::width(self.fonts, &figure.unit, style.size.size, false)
                    <= rest.width;
            let place = if fits { rest } else { area };
            let lines = self.lines(&[Inline::text(&figure.unit)], &style, place, Align::Start, number);
            if fits {
                let top = last - lines.baseline;
                draws.extend(lines.stacked(top));
            } else {
                append(lines, &mut y, &mut draws);
            }
        }
        let remark = self.tree.add(Role::Paragraph, parent);
        let lines = self.lines(&[Inline::text(&figure.note)], &note, area, Align::Start, remark);
        append(lines, &mut y, &mut draws);
        (draws, y)
    }

    pub(super) fn columns(&mut self, columns: &[ColumnOf], flow: &mut Flow, area: Area, parent: NodeId) {
        if columns.is_empty() {
            return;
        }
        let (nodes, headings) = (self.tree.nodes.len(), self.headings.len());
        let total: f32 = columns.iter().map(|column| share(column.width)).sum();
        let room = (area.width - GUTTER * (columns.len() - 1) as f32).max(1.0);
        let mut x = area.x;
        let mut draws = Vec::new();
        let mut height: f32 = 0.0;
        for column in columns {
            let width = room * share(column.width) / total;
            let mut own = Flow::default();
            self.blocks(&column.blocks, &mut own, Area { x, width }, parent);
            let (drawn, bottom) = stack(&own, 0..own.pieces.len());
            draws.extend(drawn);
            height = height.max(bottom);
            x += width + GUTTER;
        }
        if height > TALLEST {
            self.tree.truncate(nodes);
            self.headings.truncate(headings);
            for column in columns {
                self.blocks(&column.blocks, flow, area, parent);
            }
            return;
        }
        flow.gap(self.space.medium);
        flow.push(Piece {
            height,
            draws,
            ..Piece::default()
        });
        flow.gap(self.space.medium);
    }
}

/// Puts lines below what is there.
fn append(lines: Lines, y: &mut f32, draws: &mut Vec<Draw>) {
    let height = lines.height();
    draws.extend(lines.stacked(*y));
    *y += height;
}

fn as_fact(figure: &KeyFigure) -> Fact {
    let parts = [&figure.value, &figure.unit, &figure.note];
    let parts: Vec<&str> = parts
        .into_iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty())
        .collect();
    Fact::new(&figure.label, parts.join(" "))
}
