//! What differs between two outcomes, before and after, in a card.

use egui::{Align2, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::part::{Part, in_points};
use crate::{
    evaluation::Differences,
    gui::{
        appearance::theme,
        command::Cx,
        widget::{self, Icon},
    },
    i18n::{FiguresText, capital, span},
};

/// More themes than this are left to the tab with all of them.
const MOST_THEMES: usize = 6;

struct Row {
    what: String,
    before: String,
    after: String,
}

pub(super) fn show(ui: &mut Ui, title: &str, part: &Part<'_>, found: &Differences, cx: &Cx<'_>) {
    widget::card_sized(ui, 16, |ui| {
        widget::heading(ui, title, 2);
        ui.spacing_mut().item_spacing.y = 0.0;
        let rows = rows(part, found, cx);
        widget::group(ui, Role::List, title, |ui| {
            for row in &rows {
                one(ui, row, cx);
            }
        });
    });
}

fn rows(part: &Part<'_>, found: &Differences, cx: &Cx<'_>) -> Vec<Row> {
    let (text, questionnaire) = (cx.text.what_if, &part.real.questionnaire);
    let figures = FiguresText::of(cx.language);
    let ends = |(low, high): (u32, u32)| span(low, high);
    let name = |band: Option<_>| match band {
        Some(band) => questionnaire.band(band).name.get(cx.language).to_owned(),
        None => "?".to_owned(),
    };
    let row = |what: &str, before: String, after: String| Row {
        what: what.to_owned(),
        before,
        after,
    };
    let (score, stage, open) = (found.score, found.stage, found.open_gates);
    let mut rows = vec![row(
        figures.score(),
        in_points(score.before),
        in_points(score.after),
    )];
    if found.ends.before.0 != found.ends.before.1 || !found.ends.is_same() {
        rows.push(row(
            text.between(),
            ends(found.ends.before),
            ends(found.ends.after),
        ));
    }
    rows.push(row(figures.band_name(), name(stage.before), name(stage.after)));
    rows.push(row(text.open(), open.before.to_string(), open.after.to_string()));
    // What a trial meets is marked in its row.
    let told_here = |(_, is_open): &&(_, bool)| *is_open || part.scenario.is_none();
    for (gate, is_open) in found.gates.iter().filter(told_here) {
        let gate = capital(questionnaire.gate(*gate).short.get(cx.language));
        let words = [text.met(), text.still_open()].map(str::to_owned);
        let [met, open] = words;
        rows.push(if *is_open {
            row(&gate, met, open)
        } else {
            row(&gate, open, met)
        });
    }
    for (dimension, moved) in found.dimensions.iter().take(MOST_THEMES) {
        let theme = capital(questionnaire.dimension(*dimension).short.get(cx.language));
        rows.push(row(&theme, in_points(moved.before), in_points(moved.after)));
    }
    rows
}

/// Before, an arrow, after; or one value that stays. A screen reader hears it as one sentence.
fn one(ui: &mut Ui, row: &Row, cx: &Cx<'_>) {
    let text = cx.text.what_if;
    let p = theme::palette(ui);
    let (body, height) = (theme::sizes().body, 36.0);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let same = row.before == row.after;
    let said = if same {
        text.same(&row.what, &row.after)
    } else {
        text.from_to(&row.what, &row.before, &row.after)
    };
    response.widget_info(|| WidgetInfo::labeled(Role::ListItem, true, said.as_str()));
    let painter = ui.painter();
    painter.hline(rect.x_range(), rect.top(), Stroke::new(1.0, p.border));
    let middle = rect.center().y;
    let strong = theme::semibold(body);
    let right = |x: f32, words: &str, font, color| {
        painter.text(pos2(x, middle), Align2::RIGHT_CENTER, words, font, color)
    };
    let after = right(rect.right(), &row.after, strong, p.text);
    let end = if same {
        let word = text.stays_word();
        right(after.left() - 8.0, word, theme::regular(body), p.muted)
    } else {
        let arrow = pos2(after.left().min(rect.right() - 40.0) - 16.0, middle);
        widget::paint_icon(painter, Icon::Right, arrow, 12.0, p.muted);
        right(arrow.x - 14.0, &row.before, theme::regular(body), p.muted)
    };
    let room = (end.left() - rect.left() - 12.0).max(40.0);
    let (start, font) = (pos2(rect.left(), middle), theme::regular(body));
    widget::paint_line(painter, start, &row.what, font, p.text, room);
}

/// What taking the trial over would do.
pub(super) fn taking_over(ui: &mut Ui, part: &Part<'_>, cx: &Cx<'_>) {
    let text = cx.text.what_if;
    let steps = part
        .scenario
        .map_or(0, |scenario| scenario.steps(part.real).len());
    widget::card_sized(ui, 16, |ui| {
        widget::heading(ui, text.taking_over(), 2);
        widget::small(
            ui,
            match steps {
                0 => text.nothing_to_take_over().to_owned(),
                steps => text.taking_over_lead(steps),
            },
        );
    });
}
