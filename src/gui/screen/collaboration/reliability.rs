//! How reliable the outcome is: the agreement, the label, and what makes it more reliable, as things to do.

use egui::{Role, Sense, Stroke, Ui, vec2};

use crate::{
    evaluation::{Case, Task, TaskKind, tasks as tasks_of},
    gui::{
        appearance::theme,
        command::{Action, Command, Cx},
        widget::{self, Icon, Tone},
    },
    i18n::{GroupText, TogetherText},
    report::GroupWords,
    session::Subject,
};

/// What to do, done or not, each with a button to where that is done.
pub(super) fn tasks(ui: &mut Ui, case: &Case, cx: &mut Cx<'_>) {
    let text = TogetherText::of(cx.language);
    let reliability = &case.evaluation.reliability;
    let label = reliability.label(&case.questionnaire);
    widget::heading(ui, &text.now_label(label.name.get(cx.language)), 2);
    let words = GroupWords::new(&case.questionnaire, cx.language);
    if let Some(agreement) = words.agreement(&case.evaluation.score.agreement) {
        widget::small(
            ui,
            format!("{}: {agreement}", GroupText::of(cx.language).agreement()),
        );
    }
    widget::small(ui, cx.collaboration.suits(label.suitable_for.get(cx.language)));
    let labels = case.questionnaire.labels();
    let highest = labels
        .last()
        .filter(|_| reliability.next_label(&case.questionnaire).is_some());
    let Some(highest) = highest else { return };
    ui.add_space(4.0);
    widget::strong(ui, text.label_next(highest.name.get(cx.language)));
    widget::group(ui, Role::List, cx.collaboration.standing(), |ui| {
        for task in tasks_of(reliability) {
            ui.separator();
            row(ui, case, &task, cx);
        }
    });
}

fn row(ui: &mut Ui, case: &Case, task: &Task, cx: &mut Cx<'_>) {
    let text = TogetherText::of(cx.language);
    let words = words(task, text);
    ui.horizontal_top(|ui| {
        sign(ui, task.is_done);
        ui.vertical(|ui| {
            widget::paragraph(ui, &words);
            if task.is_done {
                return;
            }
            let (label, command) = way(case, task, text);
            cx.on_click(&widget::link(ui, label), command);
        });
    });
}

/// A ring, or a disc with a tick once it's done.
fn sign(ui: &mut Ui, is_done: bool) {
    let p = theme::palette(ui);
    let (place, _) = ui.allocate_exact_size(vec2(22.0, 22.0), Sense::hover());
    let center = place.center();
    if is_done {
        ui.painter().circle_filled(center, 8.0, p.accent);
        widget::paint_icon(ui.painter(), Icon::Check, center, 10.0, p.on_accent);
    } else {
        ui.painter()
            .circle_stroke(center, 7.0, Stroke::new(1.6, p.control_border));
    }
}

fn words(task: &Task, text: TogetherText) -> String {
    match task.kind {
        TaskKind::Respondents { .. } if task.is_done => text.task_respondents_done().to_owned(),
        TaskKind::Respondents { other_kind: true } => text.task_other_kind(task.count),
        TaskKind::Respondents { other_kind: false } => text.task_respondents(task.count),
        TaskKind::Known => text.task_known().to_owned(),
        TaskKind::Differences if task.is_done => text.task_differences_done().to_owned(),
        TaskKind::Differences if task.count == 0 => text.task_agreement().to_owned(),
        TaskKind::Differences => text.task_differences(task.count),
        TaskKind::Checks => text.task_checks(task.count),
        TaskKind::Evidence { .. } if task.is_done => text.task_evidence_done().to_owned(),
        TaskKind::Evidence { at_gates: true } => text.task_evidence(task.count),
        TaskKind::Evidence { at_gates: false } => text.task_more_evidence().to_owned(),
        TaskKind::Reviewer => text.task_reviewer().to_owned(),
    }
}

/// Where it's done.
fn way(case: &Case, task: &Task, text: TogetherText) -> (&'static str, Command) {
    let open_check = || {
        let mut checks = case.evaluation.checks.iter();
        let check = checks.find(|check| check.is_open())?;
        case.questionnaire.check(check.id).items().next()
    };
    match task.kind {
        TaskKind::Differences if case.assessment.is_group() => (text.to_talk(), Action::Agenda.into()),
        TaskKind::Respondents { .. } | TaskKind::Differences => (text.to_invite(), Action::Invite.into()),
        TaskKind::Reviewer => (text.to_decision(), Command::Show(Subject::Reviewer)),
        TaskKind::Evidence { .. } => match task.items.first() {
            Some(item) => (text.to_questions(), Command::GoTo(*item)),
            None => (text.to_questions(), Action::Overview.into()),
        },
        TaskKind::Checks => match open_check() {
            Some(item) => (text.to_questions(), Command::GoTo(item)),
            None => (text.to_questions(), Action::Overview.into()),
        },
        TaskKind::Known => (text.to_questions(), Action::Overview.into()),
    }
}

/// The label and the agreement, with what the next label takes: also for the page with results.
pub fn figures(ui: &mut Ui, case: &Case, cx: &Cx<'_>) {
    let words = GroupWords::new(&case.questionnaire, cx.language);
    let label = case.evaluation.reliability.label(&case.questionnaire);
    let tone = if case.evaluation.reliability.is_discussed() {
        Tone::Good
    } else {
        Tone::Accent
    };
    ui.horizontal_wrapped(|ui| {
        widget::chip(ui, label.name.get(cx.language), tone, Some(Icon::Info));
        let suits = cx.collaboration.suits(label.suitable_for.get(cx.language));
        widget::small(ui, suits);
    });
    let agreement = words
        .agreement(&case.evaluation.score.agreement)
        .unwrap_or_else(|| cx.collaboration.no_agreement().to_owned());
    let agreement = format!("{}: {agreement}", GroupText::of(cx.language).agreement());
    widget::paragraph(ui, &agreement);
    if let Some(missing) = words.for_next_label(&case.evaluation.reliability) {
        widget::muted(ui, missing);
    }
}
