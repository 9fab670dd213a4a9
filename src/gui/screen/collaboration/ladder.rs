//! The answers to a question as a ladder with a dot for each respondent, lowest first as the question has them.

use egui::{Align2, Role, Sense, Shape, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::chosen_answers::{Choosers, ChosenAnswers, in_words};
use crate::{
    gui::{appearance::theme, command::Cx, widget},
    i18n::{TogetherText, capital},
    questionnaire::Item,
    session::Session,
};

const RUNG: f32 = 34.0;
const DOT: f32 = 7.0;
/// The most dots on a rung; the words say how many there are.
const MOST_DOTS: usize = 6;

/// Shows a rung per answer, with who chose it; the threshold of a gate that applies is a dashed line.
pub(super) fn show(ui: &mut Ui, session: &Session, item: &Item, chosen: &ChosenAnswers, cx: &Cx<'_>) {
    let text = TogetherText::of(cx.language);
    let threshold = threshold(session, item);
    let name = cx.collaboration.workshop_answers();
    widget::group(ui, Role::List, name, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let empty = Vec::new();
        for level in 0..item.anchors.len() {
            if threshold == Some(level) {
                threshold_line(ui, &text.met_from(level + 1), theme::sizes().small);
            }
            let choosers = chosen.levels.get(level).unwrap_or(&empty);
            let who = in_words(choosers);
            rung(ui, level, choosers, &who);
        }
    });
    let others: Vec<String> = (chosen.others.iter())
        .map(|(what, choosers)| {
            let who = in_words(choosers);
            format!("{}: {who}", capital(what))
        })
        .collect();
    let others = if others.is_empty() {
        capital(text.nobody_says_unknown())
    } else {
        others.join(" · ")
    };
    widget::small(ui, others);
}

/// The level from which the gate on a question is met, when it applies.
pub fn threshold(session: &Session, item: &Item) -> Option<usize> {
    let gate = item.gate?;
    let case = session.case()?;
    let applies = case.evaluation.score.gates.iter().any(|one| one.id == gate);
    applies.then(|| usize::from(session.questionnaire().gate(gate).threshold))
}

fn rung(ui: &mut Ui, level: usize, choosers: &[Choosers], who: &str) {
    let p = theme::palette(ui);
    let small = theme::sizes().small;
    let number = (level + 1).to_string();
    let count: usize = choosers.iter().map(|one| one.count).sum();
    let dots = count.min(MOST_DOTS);
    let left = 44.0 + dots as f32 * (2.0 * DOT + 4.0);
    let room = (ui.available_width() - left - 8.0).max(40.0);
    let galley = ui
        .painter()
        .layout(who.to_owned(), theme::regular(small), p.text, room);
    let height = (galley.size().y + 8.0).max(RUNG);
    let (place, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let said = format!("{number}: {}", if who.is_empty() { "–" } else { who });
    response.widget_info(|| WidgetInfo::labeled(Role::ListItem, true, &said));
    let middle = place.center().y;
    let (font, color) = if count > 0 {
        (theme::semibold(small + 1.0), p.text)
    } else {
        (theme::regular(small + 1.0), p.muted)
    };
    let painter = ui.painter();
    painter.text(
        pos2(place.left() + 10.0, middle),
        Align2::CENTER_CENTER,
        number,
        font,
        color,
    );
    painter.vline(
        place.left() + 26.0,
        place.y_range(),
        Stroke::new(1.5, p.control_border),
    );
    for dot in 0..dots {
        let x = place.left() + 44.0 + dot as f32 * (2.0 * DOT + 4.0);
        painter.circle_filled(pos2(x, middle), DOT, p.accent);
    }
    let corner = pos2(place.left() + left, middle - galley.size().y / 2.0);
    painter.galley(corner, galley, p.text);
}

/// The dashed line at the threshold, with its words at the right in this size.
pub fn threshold_line(ui: &mut Ui, words: &str, size: f32) {
    let p = theme::palette(ui);
    let font = theme::semibold(size);
    let galley = ui.painter().layout_no_wrap(words.to_owned(), font, p.target);
    let size = vec2(ui.available_width(), galley.size().y + 2.0);
    let (place, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
    let line = [
        pos2(place.left(), place.center().y),
        pos2(place.right() - galley.size().x - 8.0, place.center().y),
    ];
    let stroke = Stroke::new(1.5, p.target);
    ui.painter().extend(Shape::dashed_line(&line, stroke, 6.0, 4.0));
    let corner = pos2(
        place.right() - galley.size().x,
        place.center().y - galley.size().y / 2.0,
    );
    ui.painter().galley(corner, galley, p.target);
}
