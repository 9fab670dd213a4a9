//! All answers at a glance. Who hears it hears a table: the words of each cell once, and no drawing.

use super::{
    answer::Answer,
    flow::{Draw, Flow, Piece},
    font::FaceId,
    frames::{Artifact, Item, NodeId, Role},
    items::{dashed, filled, stroked},
    marks,
    measure::{Area, Measure},
    text::TextStyle,
};
use crate::report::{
    chart::TextMeasure,
    document::{Align, Cell, Column, Inline, Matrix, MatrixCell, MatrixMark, MatrixRow, MatrixScore, Table},
    geometry::{Point, open, rect, rounded},
};

/// Width of the column with the names, and of the one with the scores.
const ENDS: [f32; 2] = [86.0, 76.0];
/// Room between two columns.
const GUTTER: f32 = 3.5;
/// Room above and below what stands in a row.
const PAD: f32 = 4.6;
/// Room left of the names, for the bar of a row that stands out.
const BAR: f32 = 3.6;
/// Room for the number of a dimension.
const NUMBER: f32 = 14.0;
/// Room beside words in a dark field.
const BADGE: f32 = 3.0;
/// From the base line of a label to the top of what is below it.
const BELOW: f32 = 1.5;
/// Height of the bar of a score.
const SCORE_BAR: f32 = 6.4;

/// What a cell draws, and how high it is.
type Drawn = (Vec<Draw>, f32);

impl Measure<'_> {
    pub(super) fn matrix(&mut self, matrix: &Matrix, flow: &mut Flow, area: Area, parent: NodeId) {
        let heads = matrix.header.iter().chain(&matrix.score_header);
        let heads: Vec<Cell> = heads.map(|head| head.as_str().into()).collect();
        let areas = areas(matrix, area);
        let node = self.tree.add(Role::Table, parent);
        let table = Table {
            columns: vec![Column::text(1.0); areas.len()],
            header: heads,
            ..Table::default()
        };
        flow.gap(self.space.small);
        let repeats = self.table_header(&table, None, &areas, flow, area, node);
        let body = self.tree.add(Role::TableBody, node);
        for (i, row) in matrix.rows.iter().enumerate() {
            let is_last = i + 1 == matrix.rows.len();
            let piece = self.matrix_row(row, matrix, is_last, &areas, area, body);
            flow.push(piece);
        }
        if repeats {
            flow.close();
        }
        flow.gap(self.space.small);
    }

    fn matrix_row(
        &mut self,
        row: &MatrixRow,
        matrix: &Matrix,
        is_last: bool,
        areas: &[Area],
        area: Area,
        body: NodeId,
    ) -> Piece {
        let node = self.tree.add(Role::TableRow, body);
        let head = self.tree.add(Role::RowHeader, node);
        let name = areas.first().map(|area| self.matrix_name(row, *area, head));
        let mut parts: Vec<(NodeId, Drawn)> = name.into_iter().map(|name| (head, name)).collect();
        for (i, area) in areas.iter().enumerate().skip(1) {
            let cell = self.tree.add(Role::Cell, node);
            let drawn = if i >= matrix.header.len() {
                self.matrix_score(&row.score, *area, cell)
            } else if let Some(one) = row.cells.get(i - 1) {
                self.matrix_cell(one, matrix.answers, *area, cell)
            } else {
                (Vec::new(), 0.0)
            };
            parts.push((cell, drawn));
        }
        let tallest = parts.iter().map(|(_, (_, height))| *height).fold(0.0, f32::max);
        let height = tallest + 2.0 * PAD;
        let mut draws = vec![Draw::Artifact(
            Artifact::Layout,
            self.behind_row(row, is_last, area, height),
        )];
        for (cell, (drawn, _)) in parts {
            draws.push(Draw::Touch(cell));
            draws.extend(super::flow::shifted(drawn, PAD));
        }
        Piece {
            height,
            draws,
            ..Piece::default()
        }
    }

    /// What is behind a row that stands out, and the line below it.
    fn behind_row(&self, row: &MatrixRow, is_last: bool, area: Area, height: f32) -> Vec<Item> {
        let mut back = Vec::new();
        if row.gap.is_some() {
            let fill = |x, width| rect(x, 0.0, width, height);
            back.push(filled(fill(area.x, area.width), self.palette.warn_soft));
            back.push(filled(fill(area.x, BAR), self.palette.target));
        }
        back.push(self.row_rule(area, height, if is_last { 0.9 } else { 0.5 }, is_last));
        back
    }

    /// Number and name of a dimension, with what marks it below them.
    fn matrix_name(&mut self, row: &MatrixRow, area: Area, node: NodeId) -> Drawn {
        let [plain, strong] = [
            self.small_text(FaceId::Regular),
            self.small_text(FaceId::SemiBold),
        ];
        let style = if row.gap.is_some() { strong } else { plain };
        let area = area.inset(BAR + 2.0, 0.0);
        let [number, name] = &row.name;
        let number = [Inline::text(format!("{number} "))];
        let lines = self.lines(&number, &strong, area, Align::Start, node);
        let mut draws = lines.stacked(0.0);
        let lines = self.lines(
            &[Inline::text(name)],
            &style,
            area.inset(NUMBER, 0.0),
            Align::Start,
            node,
        );
        let mut height = lines.height();
        draws.extend(lines.stacked(0.0));
        if let Some(gap) = &row.gap {
            let at = Point::new(area.x + NUMBER, height + BELOW);
            let (badge, below) = self.badge(gap, at, area.width - NUMBER);
            draws.push(Draw::Artifact(Artifact::Layout, badge));
            height = below;
        }
        (draws, height)
    }

    /// Words in a dark field, from its top left corner; and where it ends.
    fn badge(&mut self, words: &str, at: Point, room: f32) -> (Vec<Item>, f32) {
        let style = TextStyle {
            color: self.palette.bg,
            ..self.small_text(FaceId::SemiBold)
        };
        // A node that nothing on the page is part of: the field is decoration.
        let node = self.tree.add(Role::Span, NodeId::ROOT);
        let place = Area {
            x: at.x + BADGE,
            width: (room - 2.0 * BADGE).max(1.0),
        };
        let lines = self.lines(&[Inline::text(words)], &style, place, Align::Start, node);
        let size = [lines.width + 2.0 * BADGE, lines.height() + 1.0];
        let mut items = vec![filled(
            rounded(at.x, at.y, size[0], size[1], 2.0),
            self.palette.text,
        )];
        let text = lines.stacked(at.y + 0.5).into_iter();
        items.extend(text.flat_map(Draw::into_items));
        (items, at.y + size[1])
    }

    /// The label of a question with its signs, and the answer below them.
    fn matrix_cell(&mut self, cell: &MatrixCell, answers: u8, area: Area, parent: NodeId) -> Drawn {
        let node = self.spoken(&cell.spoken, parent);
        let style = self.small_text(FaceId::Regular);
        let label = [Inline::text(format!("{} ", cell.label))];
        let lines = self.lines(&label, &style, area, Align::Start, node);
        let (mut below, baseline) = (lines.height(), lines.baseline);
        let line_height = lines.leading;
        let room = area.width - lines.width - 1.0;
        let signs = self.signs(&cell.marks);
        let beside = lines.lines.len() == 1 && signs.1 <= room;
        let mut at = Point::new(area.x + lines.width + 3.0, baseline);
        let mut draws = lines.stacked(0.0);
        below += BELOW - 1.0;
        let answer = Answer {
            cell,
            answers,
            area,
            top: below,
        };
        let (drawn, mut height) = self.answer(&answer, node);
        draws.extend(drawn);
        if !beside && !cell.marks.is_empty() {
            at = Point::new(area.x, height + baseline);
            height += line_height;
        }
        for mut item in signs.0 {
            super::items::shift(&mut item, at.x, at.y);
            draws.push(Draw::Artifact(Artifact::Layout, vec![item]));
        }
        (draws, height)
    }

    /// Signs one after the other, from the left end of their base line; and how wide they are together.
    fn signs(&self, signs: &[MatrixMark]) -> (Vec<Item>, f32) {
        let style = self.small_text(FaceId::SemiBold);
        let size = style.size.size;
        let (mut items, mut x) = (Vec::new(), 0.0);
        for sign in signs {
            match sign {
                MatrixMark::Sign(sign) => {
                    items.extend(marks::mark(*sign, Point::new(x, 0.0), size, self.palette));
                    x += marks::advance(*sign) * size;
                }
                MatrixMark::Change(change) => {
                    items.extend(self.words_at(change, style, Point::new(x, 0.0)));
                    x += self.fonts.width(change, size, true) + 3.0;
                }
            }
        }
        (items, x)
    }

    /// The score in digits, and as a bar.
    fn matrix_score(&mut self, score: &MatrixScore, area: Area, parent: NodeId) -> Drawn {
        let node = self.spoken(&score.spoken, parent);
        let style = TextStyle {
            tabular: true,
            ..self.small_text(FaceId::Regular)
        };
        let text = [
            Inline::strong(score.value.as_str()),
            Inline::text(format!(" {} ", score.note)),
        ];
        let lines = self.lines(&text, &style, area, Align::Start, node);
        let top = lines.height() + BELOW;
        let mut draws = lines.stacked(0.0);
        if score.score.is_none() && score.ends.0 >= score.ends.1 {
            return (draws, top);
        }
        draws.push(Draw::Artifact(Artifact::Layout, self.score_bar(score, area, top)));
        (draws, top + SCORE_BAR + 2.0)
    }

    fn score_bar(&self, score: &MatrixScore, area: Area, top: f32) -> Vec<Item> {
        let p = self.palette;
        let at = |points: u32| area.x + area.width * points.min(100) as f32 / 100.0;
        let part = |from: u32, to: u32, inset: f32| {
            let width = (at(to) - at(from) - 2.0 * inset).max(0.6);
            rect(at(from) + inset, top + inset, width, SCORE_BAR - 2.0 * inset)
        };
        let mut items = vec![stroked(part(0, 100, 0.25), p.control_border, 0.5)];
        let (low, high) = score.ends;
        match score.score {
            Some(points) => {
                items.push(filled(part(0, points, 0.0), p.accent));
                let target = score.target.filter(|target| *target > points);
                items.extend(target.map(|target| stroked(part(points, target, 0.7), p.target, 1.4)));
                if low < high {
                    let y = top + SCORE_BAR + 1.8;
                    let ends = [Point::new(at(low), y), Point::new(at(high), y)];
                    items.push(stroked(open(&ends), p.text, 1.0));
                }
            }
            None => {
                let (left, width) = (at(low) + 0.6, (at(high) - at(low) - 1.2).max(0.6));
                let range = rounded(left, top + 0.6, width, SCORE_BAR - 1.2, 0.8);
                items.push(dashed(range, p.text, 0.9, [1.8, 1.3]));
                if let Some(target) = score.target {
                    items.push(filled(
                        rect(at(target) - 0.8, top - 1.0, 1.6, SCORE_BAR + 2.0),
                        p.target,
                    ));
                }
            }
        }
        items
    }

    /// Text as it's set in cells.
    pub(super) fn small_text(&self, face: FaceId) -> TextStyle {
        TextStyle {
            face,
            hyphenate: false,
            ..self.plain(self.sizes.dense)
        }
    }

    /// One line of text from the left end of its base line.
    pub(super) fn words_at(&self, words: &str, style: TextStyle, at: Point) -> Vec<Item> {
        let runs = super::figure::label(words, &style, self.palette, self.fonts);
        let mut items: Vec<Item> = runs.into_iter().map(Item::Glyphs).collect();
        for item in &mut items {
            super::items::shift(item, at.x, at.y);
        }
        items
    }
}

/// The columns: names and scores at the ends, the questions between them.
fn areas(matrix: &Matrix, area: Area) -> Vec<Area> {
    let questions = matrix.header.len().max(1) - 1;
    let score = matrix.score_header.is_some();
    let count = 1 + questions + usize::from(score);
    let [first, last] = ENDS;
    let ends = first + if score { last } else { 0.0 };
    let room = area.width - ends - GUTTER * (count - 1) as f32;
    let each = (room / questions.max(1) as f32).max(1.0);
    let mut x = area.x;
    let column = |i| {
        let width = match i {
            0 => first,
            i if i > questions => last,
            _ => each,
        };
        let column = Area { x, width };
        x += width + GUTTER;
        column
    };
    (0..count).map(column).collect()
}
