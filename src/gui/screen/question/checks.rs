//! Consistency checks at a question: answers that contradict each other.

use egui::{Id, Ui};

use crate::{
    advice::CheckResult,
    gui::{
        command::{Action, Command, Cx},
        widget::{self, Icon, Label, Tone},
    },
    i18n::PlanText,
    questionnaire::{CheckId, ItemId},
    session::{Change, Session},
};

/// The postponed checks, and the reason that is being written.
#[derive(Debug, Default)]
pub(in crate::gui::screen) struct Checks {
    later: Vec<(CheckId, String)>,
    reason: Option<(CheckId, String)>,
}

impl Checks {
    /// Whether a check on the question is open and wasn't postponed.
    pub fn any_open(&self, session: &Session, item: ItemId) -> bool {
        self.open(session, item).next().is_some()
    }

    fn open<'s>(&'s self, session: &'s Session, item: ItemId) -> impl Iterator<Item = &'s CheckResult> {
        session.open_checks_at(item).filter(|check| {
            let put_off =
                |(id, combination): &(CheckId, String)| *id == check.id && *combination == check.combination;
            !self.later.iter().any(put_off)
        })
    }

    /// The open checks on a question, and the reasons given at others; returns whether the user wants to
    /// change the answer to this question.
    pub fn show(&mut self, ui: &mut Ui, session: &Session, item: ItemId, cx: &mut Cx<'_>) -> bool {
        let open: Vec<CheckResult> = self.open(session, item).cloned().collect();
        for (check, reason) in session.reasons_at(item) {
            ui.push_id(check, |ui| kept(ui, check, reason, cx));
        }
        let mut adjust = false;
        for check in open {
            ui.push_id(check.id, |ui| {
                widget::notice(ui, Tone::Warn, Icon::Question, |ui| {
                    adjust |= self.check(ui, session, Some(item), &check, cx);
                });
            });
        }
        adjust
    }

    /// Every check that is open, away from the questions that they are about.
    pub fn show_all(&mut self, ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
        let open: Vec<CheckResult> = session.open_checks().cloned().collect();
        for check in open {
            ui.push_id(check.id, |ui| self.check(ui, session, None, &check, cx));
        }
    }

    /// One check with its choices, at a question or away from it; returns whether the user wants to change the answer to this question.
    fn check(
        &mut self,
        ui: &mut Ui,
        session: &Session,
        here: Option<ItemId>,
        fired: &CheckResult,
        cx: &mut Cx<'_>,
    ) -> bool {
        let questionnaire = session.questionnaire();
        let check = questionnaire.check(fired.id);
        let text = cx.text.question;
        if here.is_some() {
            widget::live(widget::heading(ui, text.check(), 3));
        }
        widget::paragraph(ui, check.text.get(cx.language));
        if self.reason.as_ref().is_some_and(|(id, _)| *id == fired.id) {
            self.write_reason(ui, fired.id, cx);
            return false;
        }
        let mut adjust = false;
        ui.horizontal_wrapped(|ui| {
            if check.fields().next().is_none() && check.items().all(|item| Some(item) == here) {
                adjust = widget::button(ui, cx.text.aids.check_own()).clicked();
            }
            for other in check.items().filter(|other| Some(*other) != here) {
                let number = &questionnaire.item(other).number;
                let label = text.check_adjust(number);
                cx.on_click(&ui.button(label), Command::GoTo(other));
            }
            if check.fields().next().is_some() && widget::button(ui, text.check_profile()).clicked() {
                cx.send(Action::Profile);
            }
            if widget::button(ui, text.check_right()).clicked() {
                self.reason = Some((fired.id, String::new()));
            }
            if here.is_some() && widget::button(ui, text.check_later()).clicked() {
                self.later.push((fired.id, fired.combination.clone()));
            }
        });
        adjust
    }

    fn write_reason(&mut self, ui: &mut Ui, id: CheckId, cx: &mut Cx<'_>) {
        let text = cx.text.question;
        let Some((_, reason)) = &mut self.reason else {
            return;
        };
        let field = Id::unique(("reason", id));
        widget::labelled_field(
            ui,
            field,
            text.check_reason(),
            text.check_reason_hint(),
            2,
            reason,
        );
        let useful = !reason.trim().is_empty();
        let mut close = false;
        ui.horizontal_wrapped(|ui| {
            if widget::button(ui, Label::from(text.check_keep()).enabled(useful)).clicked() {
                cx.change(Change::Reason(id, reason.trim().to_owned()));
                close = true;
            }
            close |= widget::button(ui, cx.text.common.cancel()).clicked();
        });
        if close {
            self.reason = None;
        }
    }
}

/// A reason that was given, with a button to remove it.
fn kept(ui: &mut Ui, check: CheckId, reason: &str, cx: &mut Cx<'_>) {
    widget::notice(ui, Tone::Good, Icon::Check, |ui| {
        widget::paragraph(ui, &PlanText::of(cx.language).because(reason));
        if widget::link(ui, cx.text.aids.reason_clear()).clicked() {
            cx.change(Change::Reason(check, String::new()));
        }
    });
}
