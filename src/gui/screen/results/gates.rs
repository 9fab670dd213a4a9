//! The preconditions as switches: turning one tries what follows when it's arranged.

use egui::{CornerRadius, Frame, Role, Stroke, Ui};

use super::part::{Part, in_number, in_points};
use crate::{
    advice::tips_at_open_gates,
    decision::PreconditionRow,
    gui::{
        appearance::theme,
        command::{Cx, OutcomeCommand, Visit},
        widget::{self, End, Icon, ListRow, Sign, State, Surface, SwitchRow, Tone},
    },
    i18n::{LeastEffortText, answer_number, capital, uncapital},
    questionnaire::BandId,
    scoring::{GateResult, GateStatus},
    style,
};

/// Shows what is open and what is arranged. Returns the stage of which the user asks what it takes.
pub(super) fn show(ui: &mut Ui, part: &Part<'_>, cx: &mut Cx<'_>) -> Option<BandId> {
    let open = &part.told.decision.preconditions.open;
    let asked = if open.is_empty() {
        heading(ui, cx.text.results.gates(), "", part, cx)
    } else {
        rows(ui, part, cx)
    };
    ui.spacing_mut().item_spacing.y = 4.0;
    if part.real.evaluation.score.gates.is_empty() {
        widget::paragraph(ui, cx.text.results.gates_none());
    }
    for line in &part.told.decision.preconditions.arranged {
        widget::small(ui, line);
    }
    asked
}

/// The open ones in a card without a margin, so that a row that is on is tinted from edge to edge.
fn rows(ui: &mut Ui, part: &Part<'_>, cx: &mut Cx<'_>) -> Option<BandId> {
    let text = cx.text.results;
    let lead = if part.may_try() { text.first_lead() } else { "" };
    let asked = widget::card_sized(ui, 0, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let asked = Frame::new()
            .inner_margin(egui::Margin::symmetric(16, 8))
            .show(ui, |ui| heading(ui, text.first(), lead, part, cx))
            .inner;
        for row in &part.told.decision.preconditions.open {
            line(ui);
            let gates = &part.real.evaluation.score.gates;
            let gate = gates.iter().find(|gate| gate.id == row.gate);
            match gate {
                Some(gate) if part.may_try() => switch(ui, part, row, gate, cx),
                Some(gate) => plain(ui, row, gate, cx),
                None => {}
            }
        }
        asked
    });
    for tip in tips_at_open_gates(&part.real.questionnaire, &part.real.assessment) {
        widget::message(ui, Tone::Warn, Icon::Warning, tip.text.get(cx.language));
    }
    asked
}

fn line(ui: &mut Ui) {
    let stroke = Stroke::new(1.0, theme::palette(ui).border);
    let (rect, _) = ui.allocate_exact_size(egui::vec2(ui.available_width(), 1.0), egui::Sense::hover());
    ui.painter().hline(rect.x_range(), rect.center().y, stroke);
}

/// The heading of the block, with the way to what the next stage takes.
fn heading(ui: &mut Ui, title: &str, lead: &str, part: &Part<'_>, cx: &Cx<'_>) -> Option<BandId> {
    let next = part.next_stage();
    let mut asked = None;
    ui.horizontal_wrapped(|ui| {
        widget::heading(ui, title, 2);
        if !lead.is_empty() {
            widget::small(ui, lead);
        }
        if let Some(stage) = next {
            let name = part.real.questionnaire.band(stage).name.get(cx.language);
            let label = LeastEffortText::of(cx.language).title(name);
            ui.add_space(8.0);
            if widget::link(ui, &label).clicked() {
                asked = Some(stage);
            }
        }
    });
    asked
}

/// A precondition that can be tried as met.
fn switch(ui: &mut Ui, part: &Part<'_>, row: &PreconditionRow, gate: &GateResult, cx: &mut Cx<'_>) {
    let text = cx.text.results;
    let threshold = part.real.questionnaire.gate(gate.id).threshold;
    let tried = part.scenario.and_then(|scenario| scenario.level(gate.item));
    let on = tried.is_some_and(|level| level >= threshold);
    let not_now = text.not_now(&uncapital(&row.not_allowed));
    let detail = tried.map(|level| in_trial(part, gate, level, cx));
    let (state, word) = match gate.status {
        _ if on => (State::Met, cx.text.what_if.in_trial()),
        GateStatus::Unknown => (State::Unknown, row.status.as_str()),
        _ => (State::NotMet, row.status.as_str()),
    };
    let shown = SwitchRow {
        name: &text.switch(&row.name, &row.number),
        title: [&row.name, &row.number],
        detail: detail.as_deref().unwrap_or(&not_now),
        detail_off: &not_now,
        state,
        word,
        on,
        corners: corners(part, row),
    };
    let shown = shown.show(ui);
    cx.on_click(&shown, OutcomeCommand::Switch(gate.id));
    let to_question = widget::end_button(ui, &shown, &text.open_question(&row.number), Icon::Right);
    cx.on_click(&to_question, Visit::Question(gate.item));
}

/// The last row has the corners of the card below it.
fn corners(part: &Part<'_>, row: &PreconditionRow) -> CornerRadius {
    let last = part.told.decision.preconditions.open.last();
    let radius = if last == Some(row) {
        style::theme().radius.card as u8
    } else {
        0
    };
    CornerRadius {
        sw: radius,
        se: radius,
        ..CornerRadius::ZERO
    }
}

/// A precondition where nothing can be tried; a click opens its question.
fn plain(ui: &mut Ui, row: &PreconditionRow, gate: &GateResult, cx: &mut Cx<'_>) {
    let title = format!("{} ({})", row.name, row.number);
    let not_now = cx.text.results.not_now(&uncapital(&row.not_allowed));
    let shown = ListRow::new(Role::Button, &format!("{title}: {}", row.status))
        .description(&not_now)
        .sign(Sign::Icon(Icon::Lock, Tone::Warn))
        .line(theme::strong(ui, title.as_str()))
        .line(theme::small(ui, not_now.as_str()))
        .end(End::Text(&row.status))
        .surface(Surface::Flat)
        .scale(0.9)
        .show(ui);
    cx.on_click(&shown, Visit::Question(gate.item));
}

/// The answer that is tried, and what it does to its theme.
fn in_trial(part: &Part<'_>, gate: &GateResult, level: u8, cx: &Cx<'_>) -> String {
    let questionnaire = &part.real.questionnaire;
    let (text, item) = (cx.text.what_if, questionnaire.item(gate.item));
    let answer = answer_number(cx.language, f64::from(level));
    let now = in_number(part.real.evaluation.score.state(gate.item).level(), cx.language);
    let detail = text.detail(&answer, &item.number, &now);
    let moved = part.scenario.and_then(|scenario| {
        let mut dimensions = scenario.differences().dimensions.iter();
        dimensions.find(|(id, _)| *id == item.dimension)
    });
    let Some((id, moved)) = moved else {
        return detail;
    };
    let theme = capital(questionnaire.dimension(*id).short.get(cx.language));
    let theme = text.detail_theme(&theme, &in_points(moved.before), &in_points(moved.after));
    format!("{detail} {theme}")
}
