//! The stages on their true scale, with where the scan is, what open answers allow, and the lock before a closed one.

use egui::{Color32, FontId, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::path_picture::Picture;
use crate::{
    evaluation::{Case, LockedBy, StagePath, stage_path},
    gui::{appearance::theme, command::Cx, widget},
    i18n::FiguresText,
    questionnaire::BandId,
};

/// Height of the bar, and of the lines of text above and below it.
pub(super) const BAR: f32 = 18.0;
pub(super) const LINE: f32 = 21.0;
pub(super) const LOCK: f32 = 16.0;

pub(super) struct Words {
    /// The score, large, and what stands behind it.
    pub score: [String; 2],
    /// Above the lock.
    pub lock: Option<[String; 2]>,
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
    widget::described(&response, said);
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

    fn said(&self, path: &StagePath, case: &Case, cx: &Cx<'_>) -> String {
        let text = cx.text.results;
        let stage = path.here.map(|here| {
            let name = case.questionnaire.band(here).name.get(cx.language);
            text.stage_now(name)
        });
        let [score, behind] = &self.score;
        let score = match path.score {
            Some(_) => format!("{} {score}, {behind}", FiguresText::of(cx.language).score()),
            None => format!("{score}, {behind}"),
        };
        let lock = self.lock.iter().flatten().cloned();
        let parts: Vec<String> = stage.into_iter().chain([score]).chain(lock).collect();
        format!("{}.", parts.join(". "))
    }
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

pub(super) fn lock_fonts() -> [FontId; 2] {
    let small = theme::sizes().small;
    [theme::semibold(small), theme::regular(small)]
}

pub(super) fn lock_at(path: &StagePath) -> Option<u32> {
    let lock = path.lock.as_ref()?;
    Some(path.stage(lock.stage)?.from)
}

pub(super) fn is_past_lock(path: &StagePath) -> bool {
    path.lock.as_ref().is_some_and(|lock| lock.then_needs.is_none())
}
