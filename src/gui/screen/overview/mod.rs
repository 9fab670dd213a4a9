//! What there is to look at before the outcome: what somebody else knows, what stands out, what is open, and below that
//! every question.

mod groups;
mod list;

use egui::Ui;

use super::question::Checks;
use crate::{
    gui::{
        appearance::theme,
        command::{Action, Cx},
        widget,
    },
    session::Session,
};
use list::List;

#[derive(Debug, Default)]
pub struct OverviewScreen {
    list: List,
    checks: Checks,
    /// Whether the button that goes on takes the focus, with the page at its top.
    entered: bool,
}

impl OverviewScreen {
    pub const fn enter(&mut self) {
        self.entered = true;
    }

    pub fn show(&mut self, ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
        let entered = std::mem::take(&mut self.entered);
        let mut state = (self, cx);
        widget::above_footer(
            ui,
            "overview",
            &mut state,
            |ui, (screen, cx)| {
                widget::scroll(ui, "overview", entered, |ui| {
                    super::column(ui, super::READING, |ui| screen.contents(ui, session, cx));
                });
            },
            |ui, (_, cx)| footer(ui, session, entered, cx),
        );
    }

    fn contents(&mut self, ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
        let text = cx.text.review;
        widget::small(ui, text.caption());
        let asks: usize = session.to_ask().iter().map(|ask| ask.items.len()).sum();
        let (open, checks) = (session.unanswered().len(), session.open_checks().count());
        let heading = match (open, asks, checks) {
            (1.., ..) => text.still_open(open),
            (_, 1.., _) => text.others_know(asks),
            (_, _, 1..) => text.asks(checks),
            _ => text.all_there().to_owned(),
        };
        widget::heading_sized(ui, &heading, 1, theme::sizes().display);
        let progress = session.progress();
        let lead = match open {
            0 => text.lead(progress.total),
            _ => text.lead_open(progress.answered, progress.total),
        };
        widget::muted(ui, lead);
        if session.invitation().is_none()
            && widget::link_icon(ui, cx.text.commands.invite().label, widget::Icon::Person).clicked()
        {
            cx.send(Action::Invite);
        }
        ui.add_space(8.0);
        groups::to_ask(ui, session, cx);
        groups::checks(ui, session, &mut self.checks, cx);
        groups::open(ui, session, cx);
        ui.add_space(16.0);
        self.list.show(ui, session, cx);
    }
}

/// The way on, which waits for nothing.
fn footer(ui: &mut Ui, session: &Session, entered: bool, cx: &mut Cx<'_>) {
    let text = cx.text.review;
    let (label, action) = match session.invitation() {
        // A colleague's next thing to do is to send the file back.
        Some(_) => (text.to_invitation(), Action::Profile),
        None => (text.to_result(), Action::Results),
    };
    super::below_column(ui, |ui| {
        let on = widget::primary(ui, label);
        if entered {
            on.request_focus();
        }
        cx.on_click(&on, action);
        widget::small(ui, text.any_time());
    });
}
