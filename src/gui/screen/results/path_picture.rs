//! The stages on their true scale, as they are painted.

use egui::{Align2, Color32, FontId, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, pos2, vec2};

use super::path::{BAR, LINE, LOCK, Words, is_past_lock, lock_at, lock_fonts};
use crate::{
    evaluation::{Case, Stage, StagePath},
    gui::{
        appearance::theme::{self, Palette},
        command::Cx,
        widget::{self, Icon},
    },
};

/// Between two stages.
const GAP: f32 = 4.0;
/// With less room than this only the stage that holds is named.
const ROOM_FOR_NAMES: f32 = 440.0;

pub(super) struct Picture<'a> {
    pub painter: &'a Painter,
    pub p: Palette,
    pub path: &'a StagePath,
    pub bar: Rect,
    /// Where the marker is, on its way to the score.
    pub score: Option<f32>,
}

impl Picture<'_> {
    fn x(&self, points: f32) -> f32 {
        self.bar.left() + points.clamp(0.0, 100.0) / 100.0 * self.bar.width()
    }

    fn part(&self, from: f32, to: f32) -> Rect {
        Rect::from_x_y_ranges(self.x(from)..=self.x(to), self.bar.y_range())
    }

    /// The stage without the gap to the next.
    fn place(&self, stage: &Stage) -> Rect {
        let last = self
            .path
            .stages
            .last()
            .is_some_and(|last| last.band == stage.band);
        let mut place = self.part(stage.from as f32, stage.to as f32);
        if !last {
            place.max.x -= GAP;
        }
        place
    }

    /// Solid as far as the score goes and nothing is closed, hatched from a lock to the score, dashed where it's closed.
    pub fn stages(&self) {
        let closed_from = lock_at(self.path).unwrap_or(u32::MAX);
        let reached = self.score.unwrap_or_default();
        let solid = reached.min(closed_from as f32);
        for stage in &self.path.stages {
            let place = self.place(stage);
            let is_here = self.path.here == Some(stage.band);
            if is_here {
                let edge = Stroke::new(1.5, self.p.accent);
                self.painter
                    .rect(place, 3.0, self.p.accent_soft, edge, StrokeKind::Inside);
            } else if stage.from >= closed_from {
                let pen = Stroke::new(1.0, self.p.control_border);
                widget::paint_dashed(self.painter, place.shrink(0.5), pen, [4.0, 3.0]);
            } else {
                let edge = Stroke::new(1.0, self.p.control_border);
                self.painter
                    .rect(place, 3.0, self.p.card, edge, StrokeKind::Inside);
            }
            let filled = place.intersect(self.part(0.0, solid));
            if filled.is_positive() {
                self.painter.rect_filled(filled, 3.0, self.p.accent);
            }
            let hatched = place.intersect(self.part(solid, reached));
            if hatched.is_positive() {
                self.hatch(hatched);
            }
        }
    }

    fn hatch(&self, place: Rect) {
        let painter = self
            .painter
            .with_clip_rect(place.intersect(self.painter.clip_rect()));
        let stroke = Stroke::new(2.5, self.p.accent);
        let mut left = place.left() - place.height();
        while left < place.right() {
            let ends = [
                pos2(left, place.bottom()),
                pos2(left + place.height() * 0.7, place.top()),
            ];
            painter.line_segment(ends, stroke);
            left += 9.0;
        }
    }

    /// What open answers allow: tinted in the bar, and a bracket above it.
    pub fn range(&self) {
        let (low, high) = self.path.ends;
        if low == high {
            return;
        }
        let place = self.part(low as f32, high as f32);
        let above = self.score.unwrap_or(low as f32);
        let rest = self.part(above.max(low as f32), high as f32);
        if rest.is_positive() {
            self.painter
                .rect_filled(rest.shrink2(vec2(0.0, 1.5)), 0.0, self.p.chart_fill);
        }
        let top = self.bar.top() - 8.0;
        let bracket = [
            pos2(place.left(), self.bar.top() - 2.0),
            pos2(place.left(), top),
            pos2(place.right(), top),
            pos2(place.right(), self.bar.top() - 2.0),
        ];
        self.painter
            .add(Shape::line(bracket.to_vec(), Stroke::new(1.5, self.p.accent)));
    }

    pub fn names(&self, case: &Case, cx: &Cx<'_>) {
        let small = theme::sizes().small;
        for stage in &self.path.stages {
            let is_here = self.path.here == Some(stage.band);
            if !is_here && self.bar.width() < ROOM_FOR_NAMES {
                continue;
            }
            let place = self.place(stage);
            let name = case.questionnaire.band(stage.band).name.get(cx.language);
            let (font, color) = if is_here {
                (theme::semibold(small + 1.0), self.p.text)
            } else {
                (theme::regular(small + 1.0), self.p.muted)
            };
            let top = self.bar.bottom() + 10.0;
            let last = stage.to.saturating_sub(u32::from(stage.to < 100));
            let range = format!("{}–{last}", stage.from);
            let range = if is_here {
                cx.text.results.here(&range)
            } else {
                range
            };
            self.centred(place.center().x, top, name, font, color);
            self.centred(
                place.center().x,
                top + LINE - 3.0,
                &range,
                theme::regular(small),
                self.p.muted,
            );
        }
    }

    /// A text around a place, moved as far as it takes to stay within the bar.
    fn centred(&self, x: f32, top: f32, text: &str, font: FontId, color: Color32) {
        let galley = self.painter.layout_no_wrap(text.to_owned(), font, color);
        let half = galley.size().x / 2.0;
        let x = x.min(self.bar.right() - half).max(self.bar.left() + half);
        self.painter.galley(pos2(x - half, top), galley, color);
    }

    pub fn ghost(&self, was: u32) {
        let x = self.x(was as f32);
        let ends = [pos2(x, self.bar.top() - 6.0), pos2(x, self.bar.bottom() + 6.0)];
        let dash =
            |color: Color32, width: f32| Shape::dashed_line(&ends, Stroke::new(width, color), 4.0, 3.0);
        self.painter.extend(dash(self.p.card, 4.0));
        self.painter.extend(dash(self.p.text, 1.8));
    }

    /// Where the score is; hollow where it's past a lock.
    pub fn marker(&self) {
        let Some(score) = self.score else {
            return;
        };
        let center = pos2(self.x(score), self.bar.center().y);
        let outer = Rect::from_center_size(center, vec2(6.0, BAR + 14.0));
        self.painter.rect_filled(outer, 2.0, self.p.card);
        if is_past_lock(self.path) {
            let edge = Stroke::new(1.8, self.p.text);
            self.painter
                .rect_stroke(outer.shrink(0.5), 2.0, edge, StrokeKind::Inside);
        } else {
            self.painter.rect_filled(outer.shrink(1.5), 1.0, self.p.text);
        }
    }

    /// The words above the bar: of the score, and of the lock.
    pub fn texts(&self, words: &Words, top: f32, stacked: bool) {
        let baseline = self.bar.top() - 12.0;
        let lock = lock_at(self.path).map(|lock| self.x(lock as f32));
        if let (Some(x), Some(texts)) = (lock, &words.lock) {
            self.lock(x, top, texts);
        }
        let room = if stacked { None } else { lock };
        self.score_words(&words.score, baseline, room);
    }

    /// The lock on the border that it guards, with its reason where there's room.
    fn lock(&self, x: f32, top: f32, texts: &[String; 2]) {
        let center = pos2(x - GAP / 2.0, self.bar.center().y);
        let line = [pos2(center.x, top), pos2(center.x, center.y - LOCK)];
        self.painter.line_segment(line, Stroke::new(2.5, self.p.warn));
        let edge = Stroke::new(2.5, self.p.warn);
        self.painter.circle(center, LOCK, self.p.card, edge);
        widget::paint_icon(self.painter, Icon::Lock, center, 15.0, self.p.warn);
        let colors = [self.p.warn, self.p.muted];
        for (line, ((text, font), color)) in texts.iter().zip(lock_fonts()).zip(colors).enumerate() {
            let galley = self.painter.layout_no_wrap(text.clone(), font, color);
            let wide = galley.size().x;
            let before = center.x - 12.0 - wide;
            let behind = center.x + 12.0;
            let fits_behind = behind + wide <= self.bar.right();
            let left = if (is_past_lock(self.path) && before >= self.bar.left()) || !fits_behind {
                before.max(self.bar.left())
            } else {
                behind
            };
            let place = pos2(left, top + LINE * line as f32);
            self.painter.galley(place, galley, color);
        }
    }

    /// The score above its marker, beside the lock.
    fn score_words(&self, [score, behind]: &[String; 2], baseline: f32, lock: Option<f32>) {
        let is_number = self.score.is_some();
        let size = theme::sizes();
        let font = if is_number {
            theme::semibold(24.0)
        } else {
            theme::semibold(size.body)
        };
        let big = self.painter.layout_no_wrap(score.clone(), font, self.p.text);
        let small = self
            .painter
            .layout_no_wrap(behind.clone(), theme::regular(size.small), self.p.muted);
        let wide = big.size().x + 7.0 + small.size().x;
        let (low, high) = self.path.ends;
        let wanted = match self.score {
            Some(score) => self.x(score) - big.size().x / 2.0,
            None => self.x((low + high) as f32 / 2.0) - wide / 2.0,
        };
        let (mut least, mut most) = (self.bar.left(), self.bar.right() - wide);
        match lock {
            Some(lock) if is_past_lock(self.path) => least = least.max(lock + LOCK),
            Some(lock) => most = most.min(lock - LOCK - wide),
            None => {}
        }
        let left = wanted.min(most).max(least);
        let at = |x: f32| Pos2::new(x, baseline);
        let corner =
            |galley: &egui::Galley, x: f32| Align2::LEFT_BOTTOM.anchor_size(at(x), galley.size()).min;
        let next = left + big.size().x + 7.0;
        let (place, beside) = (corner(&big, left), corner(&small, next) - vec2(0.0, 3.0));
        self.painter.galley(place, big, self.p.text);
        self.painter.galley(beside, small, self.p.muted);
    }
}
