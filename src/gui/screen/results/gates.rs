//! The gates: which ones are met, and what the others block.

use egui::Ui;

use crate::{
    advice::tips_at_open_gates,
    evaluation::Case,
    gui::{
        appearance::theme,
        command::{Command, Cx},
        widget::{self, Icon, Tone},
    },
    i18n::{FiguresText, answer_number},
    scoring::{GateResult, GateStatus},
};

pub(super) fn show(ui: &mut Ui, case: &Case, cx: &mut Cx<'_>) {
    widget::card(ui, |ui| {
        widget::heading(ui, cx.text.results.gates(), 2);
        if case.evaluation.score.gates.is_empty() {
            widget::paragraph(ui, cx.text.results.gates_none());
            return;
        }
        widget::muted(ui, cx.text.results.gates_lead());
        let open = case.open_gates();
        if !open.is_empty() {
            for tip in tips_at_open_gates(&case.questionnaire, &case.assessment) {
                widget::notice(ui, Tone::Warn, Icon::Warning, |ui| {
                    widget::paragraph(ui, tip.text.get(cx.language))
                });
            }
        }
        // What is still to do comes first; what is done takes one line.
        for gate in &open {
            ui.add_space(4.0);
            ui.separator();
            open_gate(ui, case, **gate, cx);
        }
        let gates = &case.evaluation.score.gates;
        if open.len() < gates.len() {
            ui.add_space(4.0);
            ui.separator();
        }
        for gate in gates.iter().filter(|gate| !gate.status.is_open()) {
            met_gate(ui, case, *gate, cx);
        }
    });
}

fn met_gate(ui: &mut Ui, case: &Case, result: GateResult, cx: &mut Cx<'_>) {
    let gate = case.questionnaire.gate(result.id);
    ui.horizontal_wrapped(|ui| {
        widget::chip(ui, cx.text.results.met(), Tone::Good, Some(Icon::Check));
        ui.label(gate.name.get(cx.language));
        to_question(ui, case, result, cx);
    });
}

fn to_question(ui: &mut Ui, case: &Case, result: GateResult, cx: &mut Cx<'_>) {
    let number = &case.questionnaire.item(result.item).number;
    let label = cx.text.results.to_question(number);
    cx.on_click(
        &widget::link_icon(ui, &label, Icon::Right),
        Command::GoTo(result.item),
    );
}

fn open_gate(ui: &mut Ui, case: &Case, result: GateResult, cx: &mut Cx<'_>) {
    let questionnaire = &case.questionnaire;
    let gate = questionnaire.gate(result.id);
    let text = cx.text.results;
    let (word, tone, symbol) = if result.status == GateStatus::Unknown {
        (text.unknown(), Tone::Warn, Icon::Question)
    } else {
        (text.not_met(), Tone::Bad, Icon::Cross)
    };
    widget::strong(ui, gate.name.get(cx.language));
    ui.horizontal_wrapped(|ui| {
        widget::chip(ui, word, tone, Some(symbol));
        let band = questionnaire.band(result.ceiling).name.get(cx.language);
        let caps = theme::small(ui, text.caps(band));
        ui.label(caps);
        to_question(ui, case, result, cx);
    });
    let figures = FiguresText::of(cx.language);
    let level = |value: f64| figures.level(&answer_number(cx.language, value));
    let known = case.evaluation.score.state(result.item).level();
    let now = match known {
        _ if result.is_split() => figures.split().to_owned(),
        Some(known) => level(known.value()),
        None => figures.unknown().to_owned(),
    };
    let needed = answer_number(cx.language, f64::from(gate.threshold));
    let line = figures.gate_now(&needed, &now);
    widget::muted(ui, line);
    let what = gate.blocks.get(cx.language).trim_end_matches('.');
    widget::muted(ui, text.blocks(what));
}
