//! The row below a question: back, what the keys do, and on.

use egui::Ui;

use super::opened::Opened;
use crate::{
    gui::{
        appearance::theme,
        command::{Action, Cx},
        widget::{self, Icon, Label},
    },
    i18n::join,
    session::Session,
};

/// With less room than this, in points, only the ways to go on are shown.
const ROOM: f32 = 560.0;

pub(super) const fn height(low: bool) -> f32 {
    if low { 46.0 } else { 56.0 }
}

/// Shows it; whether the user wants to see the checks. `hidden` are the numbers of the answers that are below the window.
pub(super) fn show(ui: &mut Ui, opened: &Opened<'_>, hidden: &[usize], asks: bool, cx: &mut Cx<'_>) -> bool {
    let Opened { session, item, .. } = *opened;
    let given = session.response(item.id).is_given();
    let mut wanted = false;
    let is_wide = ui.ctx().content_rect().width() > ROOM;
    ui.add_space(6.0);
    ui.horizontal(|ui| {
        ui.set_min_height(36.0);
        if session.previous(item.id).is_some() {
            let text = cx.text.commands.previous();
            let previous = widget::short_link(ui, text.label, Some(Icon::Left)).on_hover_text(text.tip);
            cx.on_click(&previous, Action::Previous);
        }
        widget::trailing(ui, "forward", |ui| {
            if asks {
                let check = widget::short_link(ui, cx.text.question.check(), Some(Icon::Question));
                if widget::live(check).clicked() {
                    wanted = true;
                }
            } else {
                // Always there, so that what follows keeps its identity and with it the focus.
                let words = theme::small(ui, hint(opened, hidden, is_wide, ui, cx));
                ui.label(words);
            }
            if given {
                let next = Label::from(forward(session, opened, cx)).tip(cx.text.commands.next().tip);
                cx.on_click(&widget::primary(ui, next), Action::Next);
            } else {
                let skip = cx.text.commands.skip();
                let skip = widget::short_link(ui, skip.label, None).on_hover_text(skip.tip);
                cx.on_click(&skip, Action::Skip);
            }
        });
    });
    wanted
}

/// Which answers are below the window, or what the keys do.
fn hint(opened: &Opened<'_>, hidden: &[usize], is_wide: bool, ui: &Ui, cx: &Cx<'_>) -> String {
    let given = opened.session.response(opened.item.id).is_given();
    if !is_wide {
        return String::new();
    }
    if !hidden.is_empty() {
        return format!("{} ↓", below(hidden, cx));
    }
    let keys = format!("1–{}", opened.item.anchors.len());
    match theme::look(ui.ctx()).moves_on {
        _ if given => String::new(),
        true => cx.text.question.chooses_and_moves_on(&keys),
        false => cx.text.question.chooses(&keys),
    }
}

fn below(hidden: &[usize], cx: &Cx<'_>) -> String {
    let numbers: Vec<String> = hidden.iter().map(ToString::to_string).collect();
    match numbers.as_slice() {
        [one] => cx.text.question.one_lies_below(one),
        several => cx.text.question.lies_below(&join(cx.language, several)),
    }
}

fn forward(session: &Session, opened: &Opened<'_>, cx: &Cx<'_>) -> &'static str {
    match session.next(opened.item.id) {
        Some(_) => cx.text.commands.next().label,
        None => cx.text.question.to_review(),
    }
}
