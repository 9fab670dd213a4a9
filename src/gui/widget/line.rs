//! Text in one line, cut off where there's no more room.

use std::sync::Arc;

use egui::{
    Color32, FontId, Galley, Painter, Pos2, pos2,
    text::{LayoutJob, TextWrapping},
};

pub fn clipped(painter: &Painter, words: &str, font: FontId, color: Color32, room: f32) -> Arc<Galley> {
    let mut job = LayoutJob::simple_singleline(words.to_owned(), font, color);
    job.wrap = TextWrapping::truncate_at_width(room);
    painter.layout_job(job)
}

/// Paints it with `start` at the middle of its left end.
pub fn paint_line(painter: &Painter, start: Pos2, words: &str, font: FontId, color: Color32, room: f32) {
    let galley = clipped(painter, words, font, color, room);
    let corner = pos2(start.x, start.y - galley.size().y / 2.0);
    painter.galley(corner, galley, color);
}
