//! The gates: which are met, and what the others block.

use egui::Ui;

use crate::{
    advice::tips_at_open_gates,
    evaluation::Evaluation,
    gui::{
        command::{Command, Cx},
        theme,
        widget::{self, Icon, Tone},
    },
    i18n::{FiguresText, fill, number},
    scoring::{GateResult, GateStatus},
    session::Session,
};

/// Every gate that applies.
pub(super) fn show(ui: &mut Ui, session: &Session, evaluation: &Evaluation<'_>, cx: &mut Cx<'_>) {
    widget::card(ui, |ui| {
        widget::heading(ui, cx.text.results.gates, 2);
        if evaluation.score.gates.is_empty() {
            widget::paragraph(ui, cx.text.results.gates_none);
            return;
        }
        let lead = theme::muted(ui, cx.text.results.gates_lead);
        widget::wrapped(ui, lead);
        if evaluation.score.open_gates().next().is_some() {
            for tip in tips_at_open_gates(session.questionnaire(), session.assessment()) {
                widget::notice(ui, Tone::Warn, Icon::Warning, |ui| {
                    widget::paragraph(ui, tip.text.get(cx.language))
                });
            }
        }
        // What is still to do comes first; what is done takes one line.
        let (open, met): (Vec<GateResult>, Vec<GateResult>) = evaluation
            .score
            .gates
            .iter()
            .partition(|gate| gate.status.is_open());
        for gate in open {
            ui.add_space(4.0);
            ui.separator();
            open_gate(ui, session, evaluation, gate, cx);
        }
        if !met.is_empty() {
            ui.add_space(4.0);
            ui.separator();
        }
        for gate in met {
            met_gate(ui, session, gate, cx);
        }
    });
}

fn met_gate(ui: &mut Ui, session: &Session, result: GateResult, cx: &mut Cx<'_>) {
    let gate = session.questionnaire().gate(result.id);
    ui.horizontal_wrapped(|ui| {
        widget::chip(ui, cx.text.results.met, Tone::Good, Some(Icon::Check));
        ui.label(gate.name.get(cx.language));
        to_question(ui, session, result, cx);
    });
}

fn to_question(ui: &mut Ui, session: &Session, result: GateResult, cx: &mut Cx<'_>) {
    let number = &session.questionnaire().item(result.item).number;
    let label = fill(cx.text.results.to_question, &[("number", number)]);
    if widget::link_icon(ui, &label, Icon::Right).clicked() {
        cx.send(Command::GoTo(result.item));
    }
}

fn open_gate(
    ui: &mut Ui,
    session: &Session,
    evaluation: &Evaluation<'_>,
    result: GateResult,
    cx: &mut Cx<'_>,
) {
    let questionnaire = session.questionnaire();
    let gate = questionnaire.gate(result.id);
    let text = &cx.text.results;
    let (word, tone, symbol) = if result.status == GateStatus::Unknown {
        (text.unknown, Tone::Warn, Icon::Question)
    } else {
        (text.not_met, Tone::Bad, Icon::Cross)
    };
    let name = theme::strong(ui, gate.name.get(cx.language));
    widget::wrapped(ui, name);
    ui.horizontal_wrapped(|ui| {
        widget::chip(ui, word, tone, Some(symbol));
        let band = questionnaire.band(result.ceiling).name.get(cx.language);
        let caps = theme::small(ui, fill(text.caps, &[("band", band)]));
        ui.label(caps);
        to_question(ui, session, result, cx);
    });
    let figures = FiguresText::of(cx.language);
    let level = |value: f64| {
        let decimals = usize::from(value.fract() != 0.0);
        fill(figures.level, &[("n", &number(cx.language, value, decimals))])
    };
    let known = result
        .held_by
        .or_else(|| evaluation.score.state(result.item).level());
    let now = known.map_or_else(|| figures.unknown.to_owned(), |known| level(known.value()));
    let needed = gate.threshold.to_string();
    let line = fill(figures.gate_now, &[("needed", needed.as_str()), ("now", &now)]);
    let line = theme::muted(ui, line);
    widget::wrapped(ui, line);
    let what = gate.blocks.get(cx.language).trim_end_matches('.');
    let line = theme::muted(ui, fill(text.blocks, &[("what", what)]));
    widget::wrapped(ui, line);
}
