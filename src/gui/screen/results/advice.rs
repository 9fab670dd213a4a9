//! The advice in one sentence, with the stage under it.

use egui::{RichText, Ui};

use super::{look_again, told::Told};
use crate::{
    decision::Variant,
    evaluation::Case,
    gui::{
        appearance::theme,
        command::{Action, Cx},
        widget::{self, Label},
    },
    session::Session,
};

/// The size of the advice, in points.
const ADVICE: f32 = 24.0;

pub(super) fn show(ui: &mut Ui, session: &Session, case: &Case, told: &Told, cx: &mut Cx<'_>) {
    let over = RichText::new(over(case, told, cx)).font(theme::semibold(theme::sizes().small));
    ui.label(over.color(theme::palette(ui).accent));
    widget::heading_sized(ui, &told.decision.advice, 1, ADVICE);
    if !told.stage.is_empty() {
        let line = format!("{}: {}", cx.text.results.stage(), told.stage);
        widget::paragraph(ui, &line);
    }
    ui.add_space(2.0);
    onward(ui, session, told, cx);
    ui.add_space(6.0);
    look_again::show(ui, case, cx);
}

/// Whose outcome it is, and how far it may be relied on.
fn over(case: &Case, told: &Told, cx: &Cx<'_>) -> String {
    let whose = format!("{} · {}", cx.text.results.title(), case.name());
    if told.decision.variant == Variant::NoAdvice {
        return whose;
    }
    let label = case.evaluation.reliability.label(&case.questionnaire);
    format!("{whose} · {}", label.name.get(cx.language).to_lowercase())
}

fn onward(ui: &mut Ui, session: &Session, told: &Told, cx: &mut Cx<'_>) {
    let left = session.progress().left();
    let report = Label::from(cx.text.results.make_report()).tip(cx.text.commands.export().tip);
    ui.horizontal_wrapped(|ui| {
        // Without advice, the button that leads on is the one to the questions.
        if told.decision.variant == Variant::NoAdvice {
            cx.on_click(&widget::button(ui, report), Action::Export);
            return;
        }
        cx.on_click(&widget::primary(ui, report), Action::Export);
        if left > 0 {
            cx.on_click(&widget::button(ui, cx.text.profile.go_on()), Action::Questions);
            widget::small(ui, cx.text.results.unfinished(left));
        }
    });
}
