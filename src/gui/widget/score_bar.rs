//! A score on a scale from 0 to 100, with a target that is named.

use egui::{Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::accessible::described;
use crate::gui::appearance::theme;

/// What a score bar shows; positions in points of 0 to 100.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ScoreBar<'a> {
    pub score: Option<f32>,
    /// The lowest and the highest that are possible.
    pub range: (f32, f32),
    pub target: Option<f32>,
    pub now: &'a str,
    /// Below the target: its number, and what it is.
    pub aim: (&'a str, &'a str),
    /// How much of it is there yet, 0..=1; the target comes at the end.
    pub grown: f32,
}

/// Shows it under a name, with its words for people who can't see it.
pub fn score_bar(ui: &mut Ui, bar: &ScoreBar<'_>, name: &str, words: &str) -> Response {
    let p = theme::palette(ui);
    let (place, response) = ui.allocate_exact_size(vec2(ui.available_width(), 58.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
    described(&response, words);
    let track = Rect::from_min_size(place.left_top() + vec2(0.0, 8.0), vec2(place.width(), 16.0));
    let at = |points: f32| track.left() + track.width() * points / 100.0;
    let painter = ui.painter();
    painter.rect(
        track,
        4.0,
        p.card,
        Stroke::new(1.0, p.control_border),
        StrokeKind::Inside,
    );
    let part = |from: f32, to: f32| track.with_min_x(at(from)).with_max_x(at(to));
    let (low, high) = bar.range;
    if high > low {
        painter.rect_filled(part(low, high).shrink2(vec2(0.0, 4.0)), 2.0, p.chart_fill);
    }
    if let Some(score) = bar.score {
        let score = score * bar.grown;
        painter.rect_filled(part(0.0, score), 4.0, p.accent);
        let font = theme::semibold(theme::sizes().body);
        let words = painter.layout_no_wrap(bar.now.to_owned(), font, p.accent);
        let left = (at(score) - words.size().x / 2.0).clamp(track.left(), track.right() - words.size().x);
        painter.galley(pos2(left, track.bottom() + 12.0), words, p.accent);
    }
    if let Some(target) = bar.target.filter(|_| bar.grown >= 1.0) {
        let line = Stroke::new(3.0, p.target);
        painter.vline(at(target), track.top() - 7.0..=track.bottom() + 8.0, line);
        aim(ui, bar, at(target), track, &p);
    }
    response
}

/// The words below the target, on the side of it where they aren't in the way of those below the score.
fn aim(ui: &Ui, bar: &ScoreBar<'_>, x: f32, track: Rect, p: &theme::Palette) {
    let size = theme::sizes().body;
    let painter = ui.painter();
    let number = painter.layout_no_wrap(bar.aim.0.to_owned(), theme::semibold(size), p.target);
    let what = painter.layout_no_wrap(format!(" {}", bar.aim.1), theme::regular(size), p.muted);
    let width = number.size().x + what.size().x;
    let score = bar
        .score
        .map_or(track.left(), |score| track.left() + track.width() * score / 100.0);
    let left = if score > x || x + 8.0 + width > track.right() {
        x - 8.0 - width
    } else {
        x + 8.0
    };
    // Never over the number of the score.
    let is_close = (score - x).abs() < 40.0;
    let left = match is_close {
        true if x + 40.0 + width < track.right() => score.max(x) + 32.0,
        true => score.min(x) - 32.0 - width,
        false => left,
    };
    let corner = pos2(left.max(track.left()), track.bottom() + 12.0);
    let after = corner.x + number.size().x;
    painter.galley(corner, number, p.target);
    painter.galley(pos2(after, corner.y), what, p.muted);
}
