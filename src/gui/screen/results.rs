//! The outcome.

use egui::{RichText, Ui};

use super::{reading, sentences};
use crate::{
    advice::{Advice, Recommendation, tips_at_open_gates},
    evaluation::{Evaluation, Weighting},
    gui::{
        command::{Action, Command, Cx},
        session::Session,
        theme,
        widget::{self, Icon, Tone},
    },
    i18n::{CommandText, fill},
    questionnaire::Dimension,
    report::chart::{Bar, BarsData, Chart, Reading, ScaleBand, ScaleData},
    scoring::{GateResult, GateStatus, rounded},
};

/// Shows the screen.
pub fn show(ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
    let Some(evaluation) = session.evaluation() else {
        return;
    };
    widget::scroll(ui, "results", false, |ui| {
        super::column(ui, 920.0, |ui| {
            outcome(ui, session, evaluation, cx);
            ui.add_space(6.0);
            steps(ui, session, evaluation, cx);
            ui.add_space(6.0);
            gates(ui, session, evaluation, cx);
            ui.add_space(6.0);
            themes(ui, session, evaluation, cx);
            ui.add_space(6.0);
            checks(ui, session, evaluation, cx);
            ui.add_space(6.0);
            solidity(ui, session, evaluation, cx);
        });
    });
}

fn outcome(ui: &mut Ui, session: &Session, evaluation: &Evaluation<'_>, cx: &mut Cx<'_>) {
    let questionnaire = session.questionnaire();
    let text = &cx.text.results;
    let p = theme::palette(ui);
    widget::card_sized(ui, 24, |ui| {
        let over = format!("{} · {}", text.title, session.municipality());
        ui.label(
            RichText::new(over)
                .font(theme::semibold(theme::sizes().small))
                .color(p.accent),
        );
        if let Some(verdict) = evaluation.score.band {
            let band = questionnaire.band(verdict.band);
            widget::heading_sized(ui, band.name.get(cx.language), 1, 32.0);
            firmness(ui, session, evaluation, cx);
            widget::paragraph(ui, band.meaning.get(cx.language));
            let lowered = [
                (
                    verdict.is_lowered_by_floors(),
                    verdict.by_points,
                    verdict.before_gates,
                    text.floor,
                    Icon::Info,
                ),
                (
                    verdict.is_lowered_by_gates(),
                    verdict.before_gates,
                    verdict.band,
                    text.ceiling,
                    Icon::Lock,
                ),
            ];
            let name = |band| questionnaire.band(band).name.get(cx.language);
            for (_, from, to, words, symbol) in lowered.into_iter().filter(|(holds, ..)| *holds) {
                let line = fill(words, &[("points", name(from)), ("band", name(to))]);
                widget::notice(ui, Tone::Warn, symbol, |ui| widget::paragraph(ui, &line));
            }
        } else {
            widget::heading_sized(ui, text.no_band, 1, 32.0);
            let (low, high) = ends(evaluation);
            let line = fill(text.no_band_lead, &[("low", &low), ("high", &high)]);
            widget::paragraph(ui, &line);
        }
        ui.add_space(6.0);
        scale(ui, session, evaluation, cx);
        let limits = theme::small(ui, questionnaire.limits().get(cx.language));
        widget::wrapped(ui, limits);
        ui.add_space(4.0);
        onward(ui, session, cx);
    });
}

fn firmness(ui: &mut Ui, session: &Session, evaluation: &Evaluation<'_>, cx: &Cx<'_>) {
    let text = &cx.text.results;
    ui.horizontal_wrapped(|ui| {
        if evaluation.score.band_is_firm() {
            widget::chip(ui, text.firm, Tone::Good, Some(Icon::Check)).on_hover_text(text.firm_tip);
            return;
        }
        widget::chip(ui, text.provisional, Tone::Accent, Some(Icon::Info));
        let name = |band| session.questionnaire().band(band).name.get(cx.language);
        let range = evaluation.score.range;
        let words = fill(
            text.range,
            &[("low", name(range.lowest)), ("high", name(range.highest))],
        );
        let words = theme::small(ui, words);
        widget::wrapped(ui, words);
    });
}

fn ends(evaluation: &Evaluation<'_>) -> (String, String) {
    let interval = evaluation.score.total.interval;
    (
        rounded(interval.low).to_string(),
        rounded(interval.high).to_string(),
    )
}

/// The score on the scale of bands.
fn scale(ui: &mut Ui, session: &Session, evaluation: &Evaluation<'_>, cx: &Cx<'_>) {
    let bands = session.questionnaire().bands();
    let total = &evaluation.score.total;
    let shown = |(index, band): (usize, &crate::questionnaire::Band)| ScaleBand {
        label: band.name.get(cx.language).to_owned(),
        upto: bands.get(index + 1).map_or(100.0, |next| next.from as f32),
        current: evaluation.score.band_id() == Some(band.id),
    };
    let value = total
        .rounded()
        .map_or_else(|| "?".to_owned(), |score| score.to_string());
    let data = ScaleData {
        bands: bands.iter().enumerate().map(shown).collect(),
        value: value.clone(),
        reading: Reading {
            score: total.score.map(|score| score as f32),
            low: total.interval.low as f32,
            high: total.interval.high as f32,
            target: None,
        },
        legend: reading::legend(cx.text),
    };
    let between = reading::between(cx.text, data.reading.low, data.reading.high);
    let score = fill(cx.text.common.out_of_hundred, &[("score", &value)]);
    widget::chart(
        ui,
        &Chart::Scale(data),
        cx.text.insight.score,
        &format!("{score}; {between}"),
    );
    if total.score.is_some() && total.known_share < 1.0 {
        let (low, high) = ends(evaluation);
        let line = fill(cx.text.results.interval, &[("low", &low), ("high", &high)]);
        let line = theme::small(ui, line);
        widget::wrapped(ui, line);
    }
}

fn onward(ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
    let left = session.progress().left();
    ui.horizontal_wrapped(|ui| {
        let report = CommandText {
            label: cx.text.results.make_report,
            tip: cx.text.commands.export.tip,
        };
        if widget::primary(ui, &report, true).clicked() {
            cx.send(Action::Export);
        }
        if left > 0 {
            if ui.button(cx.text.profile.go_on).clicked() {
                cx.send(Action::Questions);
            }
            let line = fill(cx.text.results.unfinished, &[("n", &left.to_string())]);
            let line = theme::small(ui, line);
            widget::wrapped(ui, line);
        }
    });
}

fn steps(ui: &mut Ui, session: &Session, evaluation: &Evaluation<'_>, cx: &mut Cx<'_>) {
    widget::card(ui, |ui| {
        widget::heading(ui, cx.text.results.steps, 2);
        if evaluation.first_steps.is_empty() {
            widget::paragraph(ui, cx.text.results.steps_none);
            return;
        }
        let lead = theme::muted(ui, cx.text.results.steps_lead);
        widget::wrapped(ui, lead);
        for (index, step) in evaluation.first_steps.iter().enumerate() {
            ui.add_space(4.0);
            ui.horizontal_top(|ui| {
                let p = theme::palette(ui);
                let (rect, _) = ui.allocate_exact_size(egui::Vec2::splat(28.0), egui::Sense::hover());
                ui.painter().circle_filled(rect.center(), 13.0, p.accent_soft);
                let font = theme::semibold(theme::sizes().body);
                let center = egui::Align2::CENTER_CENTER;
                ui.painter()
                    .text(rect.center(), center, index + 1, font, p.accent);
                ui.vertical(|ui| {
                    ui.set_width(ui.available_width());
                    ui.spacing_mut().item_spacing.y = 3.0;
                    step_in_words(ui, session, step, cx);
                });
            });
        }
    });
}

fn step_in_words(ui: &mut Ui, session: &Session, step: &Recommendation, cx: &mut Cx<'_>) {
    let questionnaire = session.questionnaire();
    let item = questionnaire.item(step.item);
    let text = &cx.text.results;
    let dimension = questionnaire.dimension(item.dimension).short.get(cx.language);
    let effort = questionnaire.effort(step.effort(questionnaire)).get(cx.language);
    let mut lines = vec![fill(text.effort, &[("effort", effort)])];
    let what = match step.advice(questionnaire) {
        Advice::Step(step) => {
            lines.insert(0, fill(text.who, &[("who", step.who.get(cx.language))]));
            lines.push(fill(text.this_week, &[("what", step.this_week.get(cx.language))]));
            step.what.get(cx.language).to_owned()
        }
        Advice::FindOut => fill(text.find_out, &[("who", item.who_knows.get(cx.language))]),
    };
    let what = theme::strong(ui, what);
    widget::wrapped(ui, what);
    for line in lines {
        let line = theme::muted(ui, line);
        widget::wrapped(ui, line);
    }
    let label = format!(
        "{} · {dimension}",
        fill(text.to_question, &[("number", &item.number)])
    );
    if widget::link_icon(ui, &label, Icon::Right).clicked() {
        cx.send(Command::GoTo(item.id));
    }
}

fn gates(ui: &mut Ui, session: &Session, evaluation: &Evaluation<'_>, cx: &mut Cx<'_>) {
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
        for gate in &evaluation.score.gates {
            ui.add_space(4.0);
            ui.separator();
            gate_in_words(ui, session, *gate, cx);
        }
    });
}

fn gate_in_words(ui: &mut Ui, session: &Session, result: GateResult, cx: &mut Cx<'_>) {
    let questionnaire = session.questionnaire();
    let gate = questionnaire.gate(result.id);
    let text = &cx.text.results;
    let (word, tone, symbol) = match result.status {
        GateStatus::Met => (text.met, Tone::Good, Icon::Check),
        GateStatus::NotMet => (text.not_met, Tone::Bad, Icon::Cross),
        GateStatus::Unknown => (text.unknown, Tone::Warn, Icon::Question),
    };
    let name = theme::strong(ui, gate.name.get(cx.language));
    widget::wrapped(ui, name);
    ui.horizontal_wrapped(|ui| {
        widget::chip(ui, word, tone, Some(symbol));
        if result.status.is_open() {
            let band = questionnaire.band(result.ceiling).name.get(cx.language);
            let caps = theme::small(ui, fill(text.caps, &[("band", band)]));
            ui.label(caps);
        }
        let number = &questionnaire.item(result.item).number;
        let label = fill(text.to_question, &[("number", number)]);
        if widget::link_icon(ui, &label, Icon::Right).clicked() {
            cx.send(Command::GoTo(result.item));
        }
    });
    if result.status.is_open() {
        let what = gate.blocks.get(cx.language).trim_end_matches('.');
        let line = theme::muted(ui, fill(text.blocks, &[("what", what)]));
        widget::wrapped(ui, line);
    }
}

fn themes(ui: &mut Ui, session: &Session, evaluation: &Evaluation<'_>, cx: &Cx<'_>) {
    let text = &cx.text.results;
    widget::card(ui, |ui| {
        widget::heading(ui, text.themes, 2);
        for line in sentences::about_themes(session, evaluation, cx.language) {
            widget::paragraph(ui, &line);
        }
        let bar = |dimension: &Dimension| {
            let reading = reading::reading(session, dimension);
            Bar {
                label: dimension.short.get(cx.language).to_owned(),
                value: reading
                    .score
                    .map_or_else(|| "?".to_owned(), |score| rounded(f64::from(score)).to_string()),
                reading,
            }
        };
        let data = BarsData {
            bars: session.questionnaire().dimensions().iter().map(bar).collect(),
            legend: reading::legend(cx.text),
        };
        let words = reading::radar_words(session, cx.language, cx.text);
        widget::chart(ui, &Chart::Bars(data), text.themes, &words);
        let lead = theme::small(ui, text.themes_lead);
        widget::wrapped(ui, lead);
    });
}

fn checks(ui: &mut Ui, session: &Session, evaluation: &Evaluation<'_>, cx: &mut Cx<'_>) {
    let questionnaire = session.questionnaire();
    let text = &cx.text.results;
    widget::card(ui, |ui| {
        widget::heading(ui, text.checks, 2);
        if evaluation.checks.is_empty() && evaluation.much_skipped.is_empty() {
            widget::paragraph(ui, text.checks_none);
            return;
        }
        let lead = theme::muted(ui, text.checks_lead);
        widget::wrapped(ui, lead);
        for id in &evaluation.much_skipped {
            let name = questionnaire.dimension(*id).short.get(cx.language);
            let line = questionnaire
                .phrases()
                .much_not_applicable
                .fill(cx.language, &[("do", name)]);
            widget::notice(ui, Tone::Warn, Icon::Question, |ui| widget::paragraph(ui, &line));
        }
        for fired in &evaluation.checks {
            let check = questionnaire.check(fired.id);
            let (tone, symbol) = if fired.is_open() {
                (Tone::Warn, Icon::Question)
            } else {
                (Tone::Good, Icon::Check)
            };
            widget::notice(ui, tone, symbol, |ui| {
                widget::paragraph(ui, check.text.get(cx.language));
                if let Some(reason) = &fired.reason {
                    let reason = theme::strong(ui, fill(text.reason_given, &[("reason", reason)]));
                    widget::wrapped(ui, reason);
                }
                ui.horizontal_wrapped(|ui| {
                    for item in check.items() {
                        let number = &questionnaire.item(item).number;
                        let label = fill(text.to_question, &[("number", number)]);
                        if widget::link_icon(ui, &label, Icon::Right).clicked() {
                            cx.send(Command::GoTo(item));
                        }
                    }
                });
            });
        }
    });
}

fn solidity(ui: &mut Ui, session: &Session, evaluation: &Evaluation<'_>, cx: &Cx<'_>) {
    if evaluation.score.band.is_none() {
        return;
    }
    let phrases = session.questionnaire().phrases();
    widget::card(ui, |ui| {
        widget::heading(ui, cx.text.results.weighting, 2);
        let words = match evaluation.weighting {
            Weighting::Stable => &phrases.weighting_stable,
            Weighting::Sensitive => &phrases.weighting_sensitive,
        };
        widget::paragraph(ui, words.get(cx.language));
    });
}
