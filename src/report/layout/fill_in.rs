//! What is filled in by hand: boxes to tick, and lines with room to write.

use super::{
    flow::{Draw, Flow, Keep, Piece},
    frames::{Artifact, NodeId, Role},
    items::rule,
    marks::mark,
    measure::{Area, Measure},
};
use crate::report::{
    chart::TextMeasure,
    document::{Align, Blank, Inline, Mark},
    geometry::Point,
};

/// From one line to the next: room for handwriting.
const LEADING: f32 = 17.0;
/// Room for a box.
const TICK: f32 = 13.0;
/// Room between words and the line behind them.
const BEFORE_LINE: f32 = 4.0;
/// Room between two blanks.
const APART: f32 = 10.0;
/// The least room to write in, for each part that a blank asks: usually, and where room is short.
const LEAST: [f32; 2] = [60.0, 20.0];
/// The most room to write in, for each part.
const MOST: f32 = 170.0;
/// More blanks than this are set as they come.
const MOST_BLANKS: usize = 12;

impl Measure<'_> {
    pub(super) fn fill_in(&mut self, blanks: &[Blank], flow: &mut Flow, area: Area, parent: NodeId) {
        if blanks.is_empty() {
            return;
        }
        let nodes = self.paragraphs(blanks, parent);
        let widths: Vec<f32> = blanks.iter().map(|blank| self.words_width(blank)).collect();
        let least = LEAST[usize::from(self.tight)];
        flow.gap(self.space.tiny);
        let start = flow.pieces.len();
        let mut from = 0;
        for end in ends_of_lines(blanks, &widths, area.width, least) {
            let part = part_of_room(&blanks[from..end], &widths[from..end], area.width);
            self.blank_line(
                &blanks[from..end],
                &widths[from..end],
                part.clamp(0.0, MOST),
                flow,
                area,
                &nodes[from..end],
            );
            from = end;
        }
        flow.keep_from(start, Keep::Close);
        flow.gap(self.space.tiny);
    }

    /// For each blank the paragraph it's in: a new one where something else starts.
    fn paragraphs(&mut self, blanks: &[Blank], parent: NodeId) -> Vec<NodeId> {
        let mut nodes: Vec<NodeId> = Vec::new();
        for blank in blanks {
            let node = match nodes.last() {
                Some(last) if !blank.is_apart => *last,
                _ => self.tree.add(Role::Paragraph, parent),
            };
            nodes.push(node);
        }
        nodes
    }

    /// The width of all but the room to write in.
    fn words_width(&self, blank: &Blank) -> f32 {
        let tick = if blank.tick.is_some() { TICK } else { 0.0 };
        let words = self.fonts.width(&blank.words, self.sizes.body.size, false);
        tick + words + if blank.room > 0 { BEFORE_LINE } else { 0.0 }
    }

    fn blank_line(
        &mut self,
        blanks: &[Blank],
        widths: &[f32],
        part: f32,
        flow: &mut Flow,
        area: Area,
        nodes: &[NodeId],
    ) {
        let style = self.plain(self.sizes.body);
        let size = style.size.size;
        let baseline = LEADING - 4.5;
        let mut draws = Vec::new();
        let (mut x, mut height, right) = (area.x, LEADING, area.x + area.width);
        for ((blank, width), node) in blanks.iter().zip(widths).zip(nodes) {
            let node = *node;
            let mut words = x;
            if let Some(spoken) = &blank.tick {
                // A space, so that who hears it hears the box apart from its word.
                let box_node = self.spoken(&format!("{spoken} "), node);
                let items = mark(Mark::Todo, Point::new(x, baseline), size, self.palette);
                draws.push(Draw::Content(box_node, items));
                words += TICK;
            }
            // A space, so that who hears it hears two words.
            let text = [Inline::text(format!("{} ", blank.words))];
            let place = Area {
                x: words,
                width: (right - words).max(1.0),
            };
            let lines = self.lines(&text, &style, place, Align::Start, node);
            let dy = baseline - lines.baseline;
            height = height.max(dy + lines.height());
            draws.extend(lines.stacked(dy));
            let end = (x + width).min(right);
            let room = (part * f32::from(blank.room)).min(right - end);
            if room > 0.0 {
                let line = rule(end, baseline + 1.5, room, self.palette.text, 0.7);
                draws.push(Draw::Artifact(Artifact::Layout, vec![line]));
            }
            x = end + room + APART;
        }
        flow.push(Piece {
            height,
            baseline: Some(baseline),
            draws,
            ..Piece::default()
        });
    }
}

/// How much room to write in each part gets on this line.
fn part_of_room(blanks: &[Blank], widths: &[f32], width: f32) -> f32 {
    let parts: f32 = blanks.iter().map(|blank| f32::from(blank.room)).sum();
    let taken = widths.iter().sum::<f32>() + APART * (blanks.len() - 1) as f32;
    if parts > 0.0 {
        (width - taken) / parts
    } else if taken <= width {
        MOST
    } else {
        -1.0
    }
}

/// Where each line ends: as few lines as leave enough room to write, and of those the ones that leave the most.
fn ends_of_lines(blanks: &[Blank], widths: &[f32], width: f32, least: f32) -> Vec<usize> {
    if blanks.len() > MOST_BLANKS {
        return (1..=blanks.len()).collect();
    }
    let ways = (0..1_u32 << (blanks.len() - 1)).map(|cuts| {
        let inner = (1..blanks.len()).filter(|at| cuts >> (at - 1) & 1 == 1);
        inner.chain([blanks.len()]).collect::<Vec<usize>>()
    });
    let room = |ends: &[usize]| {
        let starts = std::iter::once(0).chain(ends.iter().copied());
        let lines = starts.zip(ends).map(|(from, end)| from..*end);
        lines
            .map(|line| part_of_room(&blanks[line.clone()], &widths[line], width))
            .fold(f32::INFINITY, f32::min)
    };
    let fitting = ways
        .map(|ends| (room(&ends), ends))
        .filter(|(room, _)| *room >= least);
    let best = fitting.min_by(|(a, one), (b, other)| {
        let fewer = one.len().cmp(&other.len());
        fewer.then(b.min(MOST).total_cmp(&a.min(MOST)))
    });
    best.map_or_else(|| (1..=blanks.len()).collect(), |(_, ends)| ends)
}
