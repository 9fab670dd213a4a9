//! The advice in one sentence, or with a trial what would follow from it.

use egui::{RichText, Ui};

use super::{look_again, part::Part};
use crate::{
    evaluation::{Case, StagePath, stage_path},
    gui::{
        appearance::theme,
        command::{Action, Cx, Visit},
        widget::{self, Label},
    },
    i18n::date,
    questionnaire::GateId,
    scoring::{rounded, score_if_agreed},
    session::scenario::Scenario,
};

const ADVICE: f32 = 24.0;
const SEGMENTS: f32 = 320.0;

/// Shows it; in a group with a choice of whose answers. Returns whether that changed.
pub(super) fn show(ui: &mut Ui, part: &Part<'_>, alone: Option<&mut bool>, cx: &mut Cx<'_>) -> bool {
    if let Some(scenario) = part.scenario {
        over(ui, part, &cx.text.what_if.as_if(scenario.items().len()), cx);
        widget::heading_sized(ui, &sentence(scenario, cx), 1, ADVICE);
        widget::paragraph(ui, &score(part, scenario, cx));
        return false;
    }
    let words = about(part, cx);
    let changed = match alone {
        Some(alone) => {
            let changed = whose(ui, part, alone, cx);
            over(ui, part, &words, cx);
            changed
        }
        None => {
            over(ui, part, &words, cx);
            false
        }
    };
    widget::heading_sized(ui, &part.told.decision.advice, 1, ADVICE);
    onward(ui, part, cx);
    look_again::show(ui, part.real, cx);
    changed
}

/// The stage, and behind it what the outcome rests on.
fn over(ui: &mut Ui, part: &Part<'_>, words: &str, cx: &Cx<'_>) {
    let case = part.shown();
    let small = theme::sizes().small;
    let p = theme::palette(ui);
    ui.horizontal_wrapped(|ui| {
        if let Some(band) = case.evaluation.score.band_id() {
            let stage = cx
                .text
                .results
                .stage_now(case.questionnaire.band(band).name.get(cx.language));
            ui.label(RichText::new(stage).font(theme::semibold(small)).color(p.muted));
        }
        ui.label(RichText::new(words).font(theme::regular(small)).color(p.muted));
    });
}

/// How far it may be relied on, and of which day.
fn about(part: &Part<'_>, cx: &Cx<'_>) -> String {
    let label = part.real.evaluation.reliability.label(&part.real.questionnaire);
    let whose = if part.is_alone {
        cx.text.results.mine_lead().to_owned()
    } else {
        label.name.get(cx.language).to_lowercase()
    };
    let day = date(cx.language, part.told.decision.dates.report);
    if part.has_advice() {
        format!("{whose} · {day}")
    } else {
        format!("{} · {day}", part.real.name())
    }
}

fn whose(ui: &mut Ui, part: &Part<'_>, alone: &mut bool, cx: &Cx<'_>) -> bool {
    let text = cx.text.results;
    let voices = part
        .session
        .assessment()
        .voices(part.session.questionnaire())
        .count();
    let together = text.together(voices);
    let width = SEGMENTS.min(ui.available_width());
    ui.allocate_ui(egui::vec2(width, 36.0), |ui| {
        let options = [(true, text.mine()), (false, together.as_str())];
        widget::segments(ui, text.whose(), alone, &options)
    })
    .inner
}

/// The stage with the trial.
fn sentence(scenario: &Scenario, cx: &Cx<'_>) -> String {
    let (text, case) = (cx.text.what_if, scenario.case());
    let name = |band| case.questionnaire.band(band).name.get(cx.language);
    let stage = scenario.differences().stage;
    let Some(band) = stage.after else {
        return text.no_stage().to_owned();
    };
    if !stage.is_same() {
        return text.becomes(name(band));
    }
    match stage_path(case).closing_gates().len() {
        0 => text.stays(name(band)),
        open => text.stays_closed(open, name(band)),
    }
}

/// The score with the trial, and what it would be with every precondition arranged.
fn score(part: &Part<'_>, scenario: &Scenario, cx: &Cx<'_>) -> String {
    let text = cx.text.what_if;
    let moved = scenario.differences().score;
    let Some(after) = moved.after else {
        return cx.text.insight.no_score().to_owned();
    };
    let after = after.to_string();
    let mut said = match moved.before {
        Some(before) if before.to_string() == after => text.score_stays(&after),
        Some(before) => text.score_becomes(&after, &before.to_string()),
        None => text.score_stays(&after),
    };
    let path = stage_path(part.real);
    if path.closing_gates().len() > 1 && !stage_path(scenario.case()).closing_gates().is_empty() {
        said = format!("{said} {}", with_all(part.real, &path, cx));
    }
    said
}

fn with_all(real: &Case, path: &StagePath, cx: &Cx<'_>) -> String {
    let (text, gates) = (cx.text.what_if, path.closing_gates());
    let settle = |score: crate::scoring::Score, gate: &GateId| {
        let gate = real.questionnaire.gate(*gate);
        let level = crate::assessment::Level::whole(gate.threshold);
        score_if_agreed(&real.questionnaire, &score, gate.item, level)
    };
    let after = gates.iter().fold(real.evaluation.score.clone(), settle);
    let points = after.total.score.map(rounded);
    let mut said = points.map_or_else(String::new, |points| {
        text.with_all(gates.len(), &points.to_string())
    });
    if let Some(lock) = &path.lock {
        let stage = real.questionnaire.band(lock.stage);
        if points.is_some_and(|points| points < stage.from) {
            said = format!("{said} {}", text.needs(stage.name.get(cx.language), stage.from));
        }
    }
    said
}

/// What is next when questions are open, or when there's no advice yet.
fn onward(ui: &mut Ui, part: &Part<'_>, cx: &mut Cx<'_>) {
    let left = part.session.progress().left();
    if part.is_alone || left == 0 || !part.has_advice() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        let go_on = Label::from(cx.text.profile.go_on());
        cx.on_click(&widget::button(ui, go_on), Visit::Page(Action::Questions));
        widget::small(ui, cx.text.results.unfinished(left));
    });
}
