//! Text with explained words: underlined with dots, with the explanation when the pointer rests on the word,
//! when it's clicked, and when it has the focus.

use std::{ops::Range, sync::Arc};

use egui::{
    Color32, FontId, Galley, Rect, Response, Role, Sense, Shape, Stroke, Tooltip, Ui, WidgetInfo, pos2, vec2,
};

use super::{
    accessible::{as_heading, described},
    text::{paragraph, strong},
};
use crate::gui::appearance::theme;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gloss<'a> {
    /// Its place in the text, in bytes.
    pub at: Range<usize>,
    pub term: &'a str,
    pub explanation: &'a str,
}

/// The look of a text, and its role for a screen reader.
#[derive(Debug, Clone)]
pub struct TextLook {
    pub font: FontId,
    pub color: Color32,
    /// The level, when it's a heading.
    pub heading: Option<usize>,
}

/// A text with its explained words; `explain` names a word for people who can't see it.
pub fn glossed(
    ui: &mut Ui,
    text: &str,
    words: &[Gloss<'_>],
    look: &TextLook,
    explain: impl Fn(&str) -> String,
) -> Response {
    let room = ui.available_width();
    let galley = ui
        .painter()
        .layout(text.to_owned(), look.font.clone(), look.color, room);
    let (rect, response) = ui.allocate_exact_size(vec2(room, galley.size().y), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
    if let Some(level) = look.heading {
        as_heading(&response, text, level);
    }
    ui.painter().galley(rect.min, Arc::clone(&galley), look.color);
    for (index, word) in words.iter().enumerate() {
        let places = places(&galley, rect, text, &word.at);
        let Some(first) = places.first() else { continue };
        let id = response.id.with(("term", index));
        let shown = ui.interact(first.expand2(vec2(2.0, 0.0)), id, Sense::click());
        let name = explain(&text[word.at.clone()]);
        explained(&shown, word, &name);
        let color = theme::palette(ui).accent;
        for place in places {
            underline(ui, place, color, shown.hovered());
        }
    }
    response
}

/// Explained words in a row, after a lead.
pub fn glossary_line(ui: &mut Ui, lead: &str, words: &[Gloss<'_>], explain: impl Fn(&str) -> String) {
    ui.horizontal_wrapped(|ui| {
        let lead = theme::small(ui, lead);
        ui.label(lead);
        for word in words {
            let color = theme::palette(ui).accent;
            let font = theme::regular(theme::sizes().small);
            let galley = ui.painter().layout_no_wrap(word.term.to_owned(), font, color);
            let (rect, shown) = ui.allocate_exact_size(galley.size(), Sense::click());
            explained(&shown, word, &explain(word.term));
            ui.painter().galley(rect.min, galley, color);
            underline(ui, rect, color, shown.hovered());
        }
    });
}

/// Makes a word a button that says what it means.
fn explained(word: &Response, gloss: &Gloss<'_>, name: &str) {
    word.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    described(word, format!("{}: {}", gloss.term, gloss.explanation));
    if word.clicked() {
        word.request_focus();
    }
    if word.hovered() || word.has_focus() {
        Tooltip::for_widget(word).show(|ui| {
            strong(ui, gloss.term);
            paragraph(ui, gloss.explanation);
        });
    }
}

/// The rectangles of a part of the text: one per row that it's on.
fn places(galley: &Galley, rect: Rect, text: &str, at: &Range<usize>) -> Vec<Rect> {
    let (Some(before), Some(inside)) = (text.get(..at.start), text.get(at.clone())) else {
        return Vec::new();
    };
    let from = before.chars().count();
    let until = from + inside.chars().count();
    let mut places = Vec::new();
    let mut start = 0;
    for row in &galley.rows {
        let end = start + row.row.glyphs.len();
        let part = from.max(start)..until.min(end);
        if let Some(glyphs) = row
            .row
            .glyphs
            .get(part.start.saturating_sub(start)..part.end.saturating_sub(start))
            && let (Some(first), Some(last)) = (glyphs.first(), glyphs.last())
        {
            let corner = rect.min + row.pos.to_vec2();
            places.push(Rect::from_min_max(
                pos2(corner.x + first.pos.x, corner.y),
                pos2(
                    corner.x + last.pos.x + last.advance_width,
                    corner.y + row.row.size.y,
                ),
            ));
        }
        start = end + usize::from(row.ends_with_newline);
    }
    places
}

fn underline(ui: &Ui, place: Rect, color: Color32, hovered: bool) {
    let y = place.bottom() - 1.0;
    let ends = [pos2(place.left(), y), pos2(place.right(), y)];
    let stroke = Stroke::new(if hovered { 1.6 } else { 1.2 }, color);
    if hovered {
        ui.painter().line_segment(ends, stroke);
    } else {
        ui.painter().extend(Shape::dashed_line(&ends, stroke, 2.0, 2.0));
    }
}
