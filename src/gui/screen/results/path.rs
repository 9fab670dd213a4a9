//! The stages on their true scale, with where the scan is, what open answers allow, and the lock before a closed one.

use egui::{
    Align2, Color32, FontId, Painter, Pos2, Rect, Role, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo,
    pos2, vec2,
};

use crate::{
    evaluation::{Case, LockedBy, Stage, StagePath, stage_path},
    gui::{
        appearance::theme::{self, Palette},
        command::Cx,
        widget::{self, Icon},
    },
    questionnaire::BandId,
};

/// Height of the bar, and of the lines of text above and below it.
const BAR: f32 = 18.0;
const LINE: f32 = 21.0;
/// Between two stages.
const GAP: f32 = 4.0;
const LOCK: f32 = 16.0;
/// With less room than this only the stage that holds is named.
const ROOM_FOR_NAMES: f32 = 440.0;

/// What the picture says.
struct Words {
    /// The score, large, and what stands behind it.
    score: [String; 2],
    /// Above the lock.
    lock: Option<[String; 2]>,
}

/// Shows the stages; `before` is the outcome without the trial that is shown.
pub(super) fn show(ui: &mut Ui, case: &Case, before: Option<&Case>, cx: &Cx<'_>) {
    let path = stage_path(case);
    let was = before.map(stage_path);
    let words = Words::of(&path, was.as_ref(), case, cx);
    let width = ui.available_width();
    let stacked = words.lock.is_some() && !fits_beside(ui, &path, &words, width);
    let above = if stacked { 3.0 } else { 2.0 } * LINE + 8.0;
    let height = above + 6.0 + BAR + 10.0 + 2.0 * LINE;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, cx.text.results.path()));
    let said = words.said(&path, case, cx);
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_description(said));
    let bar = Rect::from_min_size(pos2(rect.left(), rect.top() + above + 6.0), vec2(width, BAR));
    let picture = Picture {
        painter: ui.painter(),
        p: theme::palette(ui),
        path: &path,
        bar,
        score: shown_score(ui, &path),
    };
    picture.stages();
    picture.range();
    picture.names(case, cx);
    if let Some(was) = was
        .as_ref()
        .and_then(|was| was.score)
        .filter(|was| Some(*was) != path.score)
    {
        picture.ghost(was);
    }
    picture.marker();
    picture.texts(&words, rect.top(), stacked);
}

/// The score on its way to where it is, as far as things may move.
fn shown_score(ui: &Ui, path: &StagePath) -> Option<f32> {
    let score = path.score? as f32;
    let id = ui.scope_id().with("score on the path");
    let time = if ui.style().animation_time > 0.0 { 0.2 } else { 0.0 };
    Some(ui.ctx().animate_value_with_time(id, score, time))
}

impl Words {
    fn of(path: &StagePath, was: Option<&StagePath>, case: &Case, cx: &Cx<'_>) -> Self {
        let (text, trial) = (cx.text.results, cx.text.what_if);
        let name = |band: BandId| case.questionnaire.band(band).name.get(cx.language);
        let score = path.score.map(|score| score.to_string());
        let before = was
            .and_then(|was| was.score)
            .filter(|before| Some(*before) != path.score);
        let (low, high) = path.ends;
        let behind = if let Some(before) = before {
            trial.was(&before.to_string())
        } else if low != high {
            cx.text.common.between(&low.to_string(), &high.to_string())
        } else if path.lock.as_ref().is_some_and(|lock| lock.then_needs.is_none()) {
            let by_points = case.evaluation.score.band.map(|verdict| verdict.by_points);
            by_points.map_or_else(String::new, |band| text.fits(name(band)))
        } else {
            cx.text.common.from_hundred().to_owned()
        };
        let lock = path.lock.as_ref().map(|lock| {
            let closed = match &lock.by {
                LockedBy::Gates(gates) => text.closed_by_gates(gates.len(), name(lock.stage)),
                LockedBy::Dimensions(low) => text.closed_by_themes(low.len(), name(lock.stage)),
            };
            let then = lock.then_needs.map_or_else(
                || text.enough().to_owned(),
                |points| text.then_needs(points, score.as_deref().unwrap_or("0")),
            );
            let before = was.filter(|was| was.lock.as_ref().is_some_and(|before| before.stage == lock.stage));
            let gates = before.map(|was| was.closing_gates().len());
            let closed = match gates.filter(|gates| *gates != path.closing_gates().len()) {
                Some(gates) => format!("{closed} ({})", trial.was(&gates.to_string())),
                None => closed,
            };
            [closed, then]
        });
        Self {
            score: [score.unwrap_or_else(|| text.no_score().to_owned()), behind],
            lock,
        }
    }

    /// All of it in sentences.
    fn said(&self, path: &StagePath, case: &Case, cx: &Cx<'_>) -> String {
        let text = cx.text.results;
        let stage = path.here.map(|here| {
            let name = case.questionnaire.band(here).name.get(cx.language);
            text.stage_now(name)
        });
        let [score, behind] = &self.score;
        let score = match path.score {
            Some(_) => format!("{} {score}, {behind}", text_score(cx)),
            None => format!("{score}, {behind}"),
        };
        let lock = self.lock.iter().flatten().cloned();
        let parts: Vec<String> = stage.into_iter().chain([score]).chain(lock).collect();
        format!("{}.", parts.join(". "))
    }
}

fn text_score(cx: &Cx<'_>) -> &'static str {
    cx.text.insight.score()
}

/// Whether the words of the lock fit on the side of it where the score isn't.
fn fits_beside(ui: &Ui, path: &StagePath, words: &Words, width: f32) -> bool {
    let Some(lock) = lock_at(path) else {
        return true;
    };
    let lock = lock as f32 / 100.0 * width;
    let widest = |texts: &[String; 2], fonts: [FontId; 2]| {
        let wide = texts.iter().zip(fonts).map(|(text, font)| {
            let galley = ui
                .painter()
                .layout_no_wrap(text.clone(), font, Color32::PLACEHOLDER);
            galley.size().x
        });
        wide.fold(0.0, f32::max)
    };
    let needed = words
        .lock
        .as_ref()
        .map_or(0.0, |texts| widest(texts, lock_fonts()))
        + LOCK;
    if is_past_lock(path) {
        lock >= needed
    } else {
        width - lock >= needed
    }
}

fn lock_fonts() -> [FontId; 2] {
    let small = theme::sizes().small;
    [theme::semibold(small), theme::regular(small)]
}

fn lock_at(path: &StagePath) -> Option<u32> {
    let lock = path.lock.as_ref()?;
    Some(path.stage(lock.stage)?.from)
}

fn is_past_lock(path: &StagePath) -> bool {
    path.lock.as_ref().is_some_and(|lock| lock.then_needs.is_none())
}

struct Picture<'a> {
    painter: &'a Painter,
    p: Palette,
    path: &'a StagePath,
    bar: Rect,
    score: Option<f32>,
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
    fn stages(&self) {
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
                self.dashed(place);
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

    fn dashed(&self, place: Rect) {
        let place = place.shrink(0.5);
        let corners = [
            place.left_top(),
            place.right_top(),
            place.right_bottom(),
            place.left_bottom(),
            place.left_top(),
        ];
        let stroke = Stroke::new(1.0, self.p.control_border);
        self.painter
            .extend(Shape::dashed_line(&corners, stroke, 4.0, 3.0));
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
    fn range(&self) {
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

    fn names(&self, case: &Case, cx: &Cx<'_>) {
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

    /// Where the score was before the trial.
    fn ghost(&self, was: u32) {
        let x = self.x(was as f32);
        let ends = [pos2(x, self.bar.top() - 6.0), pos2(x, self.bar.bottom() + 6.0)];
        let dash =
            |color: Color32, width: f32| Shape::dashed_line(&ends, Stroke::new(width, color), 4.0, 3.0);
        self.painter.extend(dash(self.p.card, 4.0));
        self.painter.extend(dash(self.p.text, 1.8));
    }

    /// Where the score is; hollow where it's past a lock.
    fn marker(&self) {
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

    fn texts(&self, words: &Words, top: f32, stacked: bool) {
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
