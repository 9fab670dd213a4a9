//! The score so far, next to the question.

use egui::{RichText, Ui};

use crate::{
    evaluation::Case,
    gui::{
        appearance::theme,
        command::{Action, Cx},
        widget::{self, Icon, Tone},
    },
    i18n::FiguresText,
    report::{
        chart::{Chart, Legend},
        figures::{Points, Scores},
    },
    session::Session,
};

pub(super) fn show(ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
    let Some(case) = session.case() else {
        return;
    };
    if session.invitation().is_some() {
        // What the answers add up to is for whoever asks.
        widget::card_sized(ui, 16, |ui| progress(ui, session, cx));
        return;
    }
    widget::card_sized(ui, 16, |ui| {
        widget::heading(ui, cx.text.insight.title(), 2);
        score(ui, case, cx);
        radar(ui, case, cx);
        let text = FiguresText::of(cx.language);
        let title = RichText::new(text.as_table()).color(theme::palette(ui).accent);
        egui::CollapsingHeader::new(title)
            .id_salt("scores as a table")
            .show(ui, |ui| {
                widget::table(ui, text.as_table(), &Scores::of(case, cx.language).table());
            });
        cx.on_click(&widget::link(ui, text.how_link()), Action::Results);
    });
    ui.add_space(4.0);
    widget::card_sized(ui, 16, |ui| progress(ui, session, cx));
    ui.add_space(4.0);
    widget::card_sized(ui, 16, |ui| {
        widget::heading(ui, cx.text.insight.gates(), 3);
        let (words, tone, symbol) = gates(case, cx);
        widget::chip(ui, &words, tone, Some(symbol));
    });
}

/// The same in one line, for a window without room next to the question.
pub(super) fn strip(ui: &mut Ui, session: &Session, cx: &Cx<'_>) {
    let Some(case) = session.case() else {
        return;
    };
    if session.invitation().is_some() {
        let progress = theme::small(ui, answered(session, cx));
        ui.label(progress);
        return;
    }
    ui.horizontal_wrapped(|ui| {
        if let Some(score) = case.evaluation.score.total.rounded() {
            let score = cx.text.common.out_of_hundred(&score.to_string());
            let score = RichText::new(score).font(theme::semibold(theme::sizes().body));
            ui.label(score.color(theme::palette(ui).accent));
        } else {
            let words = format!("{} {}", cx.text.insight.score(), interval(case, cx));
            let words = theme::small(ui, words);
            ui.label(words);
        }
        band(ui, case, cx);
        let progress = theme::small(ui, answered(session, cx));
        ui.label(progress);
        let (words, tone, symbol) = gates(case, cx);
        let words = format!("{}: {words}", cx.text.insight.gates());
        widget::chip(ui, &words, tone, Some(symbol));
    });
    ui.add_space(2.0);
}

fn score(ui: &mut Ui, case: &Case, cx: &Cx<'_>) {
    let p = theme::palette(ui);
    if let Some(score) = case.evaluation.score.total.rounded() {
        ui.horizontal_wrapped(|ui| {
            let number = RichText::new(score.to_string()).font(theme::semibold(30.0));
            ui.label(number.color(p.accent));
            ui.label(theme::muted(ui, cx.text.common.from_hundred()));
            band(ui, case, cx);
        });
        if case
            .evaluation
            .score
            .band
            .is_some_and(|band| band.is_lowered_by_gates())
        {
            widget::small(ui, cx.text.insight.lowered());
        }
        if case.evaluation.score.total.known_share < 1.0 {
            let line = cx.text.insight.interval(&interval(case, cx));
            widget::small(ui, line);
        }
        return;
    }
    widget::muted(ui, cx.text.insight.no_score());
    widget::strong(ui, interval(case, cx));
}

fn interval(case: &Case, cx: &Cx<'_>) -> String {
    let (low, high) = Points::of_total(case).ends.unwrap_or_default();
    cx.text.common.between(&low.to_string(), &high.to_string())
}

fn band(ui: &mut Ui, case: &Case, cx: &Cx<'_>) {
    let Some(band) = case.evaluation.score.band_id() else {
        return;
    };
    let name = case.questionnaire.band(band).name.get(cx.language);
    widget::chip(ui, name, Tone::Accent, None);
}

/// The radar: with names if there's room, otherwise with the numbers that the list of dimensions has too.
fn radar(ui: &mut Ui, case: &Case, cx: &Cx<'_>) {
    let scores = Scores::of(case, cx.language);
    let words = scores.words();
    let name = cx.text.insight.radar();
    if ui.available_width() > 440.0 {
        widget::chart(ui, &Chart::Radar(scores.radar()), name, &words);
        return;
    }
    let mut data = scores.radar();
    let legend = std::mem::take(&mut data.legend);
    let numbers = case.questionnaire.dimensions().iter();
    for (axis, dimension) in data.axes.iter_mut().zip(numbers) {
        axis.label = dimension.number.to_string();
    }
    widget::compact_radar(ui, &data, name, &words).on_hover_text(words.replace("; ", "\n"));
    key(ui, &legend);
}

/// The legend of the radar.
fn key(ui: &mut Ui, legend: &Legend) {
    let p = theme::palette(ui);
    ui.spacing_mut().item_spacing.y = 1.0;
    ui.spacing_mut().interact_size.y = 18.0;
    for (color, word) in [
        (p.accent, &legend.score),
        (p.chart_fill, &legend.interval),
        (p.target, &legend.target),
    ] {
        ui.horizontal(|ui| {
            let (rect, _) = ui.allocate_exact_size(egui::vec2(16.0, 14.0), egui::Sense::hover());
            ui.painter()
                .rect_filled(rect.shrink2(egui::vec2(0.0, 5.0)), 2.0, color);
            widget::small(ui, word);
        });
    }
}

fn progress(ui: &mut Ui, session: &Session, cx: &Cx<'_>) {
    widget::heading(ui, cx.text.insight.progress(), 3);
    let line = answered(session, cx);
    let name = format!("{}: {line}", cx.text.insight.progress());
    widget::progress_bar(ui, session.progress().share(), &name);
    widget::small(ui, line);
}

fn answered(session: &Session, cx: &Cx<'_>) -> String {
    let progress = session.progress();
    let (done, total) = (progress.answered, progress.total);
    let line = cx.text.insight.answered(done, total);
    let rest = if progress.is_complete() {
        cx.text.insight.done().to_owned()
    } else {
        let minutes = session.minutes_left();
        cx.text.insight.time_left(minutes)
    };
    format!("{line} · {rest}")
}

fn gates(case: &Case, cx: &Cx<'_>) -> (String, Tone, Icon) {
    let total = case.evaluation.score.gates.len();
    let open = case.evaluation.score.open_gates().count();
    let text = cx.text.insight;
    match open {
        0 => (text.gates_closed(total), Tone::Good, Icon::Check),
        open => (text.gates_open(open, total), Tone::Warn, Icon::Lock),
    }
}
