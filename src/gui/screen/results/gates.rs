//! The preconditions: what is to be arranged first, and what is arranged.

use egui::{Role, Ui};

use super::told::Told;
use crate::{
    advice::tips_at_open_gates,
    decision::{PreconditionRow, Variant},
    evaluation::Case,
    gui::{
        appearance::theme,
        command::{Command, Cx},
        widget::{self, End, Icon, ListRow, Sign, Surface, Tone},
    },
    i18n::uncapital,
    scoring::GateStatus,
};

pub(super) fn show(ui: &mut Ui, case: &Case, told: &Told, cx: &mut Cx<'_>) {
    // Before there's advice, the question is what is known at all.
    if told.decision.variant == Variant::NoAdvice {
        return;
    }
    let (text, found) = (cx.text.results, &told.decision.preconditions);
    widget::card_sized(ui, 16, |ui| {
        if found.open.is_empty() {
            widget::heading(ui, text.gates(), 2);
        } else {
            widget::heading(ui, text.first(), 2);
            widget::small(ui, text.first_lead());
        }
        if case.evaluation.score.gates.is_empty() {
            widget::paragraph(ui, text.gates_none());
            return;
        }
        ui.spacing_mut().item_spacing.y = 2.0;
        for row in &found.open {
            ui.separator();
            open(ui, case, row, cx);
        }
        if !found.open.is_empty() {
            ui.separator();
            for tip in tips_at_open_gates(&case.questionnaire, &case.assessment) {
                widget::notice(ui, Tone::Warn, Icon::Warning, |ui| {
                    widget::paragraph(ui, tip.text.get(cx.language))
                });
            }
        }
        for line in found.arranged.iter().chain(&found.foot) {
            ui.add_space(4.0);
            widget::small(ui, line);
        }
    });
    ui.add_space(6.0);
}

fn open(ui: &mut Ui, case: &Case, row: &PreconditionRow, cx: &mut Cx<'_>) {
    let text = cx.text.results;
    let gates = &case.evaluation.score.gates;
    let Some(gate) = gates.iter().find(|gate| gate.id == row.gate) else {
        return;
    };
    let symbol = if gate.status == GateStatus::Unknown {
        Icon::Question
    } else {
        Icon::Lock
    };
    let title = format!("{} ({})", row.name, row.number);
    let not_now = text.not_now(&uncapital(&row.not_allowed));
    let shown = ListRow::new(Role::Button, &format!("{title}: {}", row.status))
        .description(&not_now)
        .sign(Sign::Icon(symbol, Tone::Warn))
        .line(theme::strong(ui, title.as_str()))
        .line(theme::small(ui, not_now.as_str()))
        .end(End::Text(&row.status))
        .surface(Surface::Flat)
        .scale(0.9)
        .show(ui);
    cx.on_click(&shown, Command::GoTo(gate.item));
}
