//! An action that is open: what, who, when, hours, how far, and a note.

mod typed;

use std::mem::discriminant;

use egui::{ComboBox, Id, Key, Ui};
use jiff::civil::Date;

use super::event::RowEvent;
use crate::{
    assessment::{Action, ActionId, ActionStatus, ActionTask, PlanChange, Who},
    decision::{PlanRow, calendar::working_day_by},
    gui::{command::Cx, screen::columns, widget},
    i18n::{PlanText, TogetherText, read_date, weekday_date},
    session::{Change, Session},
};
use typed::{Hours, Typed, numeric, range, read_hours};

/// With less room than this, fields stand below each other.
const NARROW: f32 = 420.0;

/// What is typed and isn't a date or hours yet.
#[derive(Debug)]
pub(super) struct EditForm {
    pub id: ActionId,
    start: Typed,
    ready: Typed,
    once: Typed,
    weekly: Typed,
    /// Which day was moved to a working day.
    moved: Option<String>,
    focus: bool,
}

impl EditForm {
    pub fn new(id: ActionId) -> Self {
        Self {
            id,
            start: Typed::default(),
            ready: Typed::default(),
            once: Typed::default(),
            weekly: Typed::default(),
            moved: None,
            focus: true,
        }
    }

    pub fn has_field(&self, id: Id) -> bool {
        ["words", "who", "reason", "note"]
            .iter()
            .any(|part| self.field(part) == id)
    }

    fn field(&self, part: &str) -> Id {
        Id::unique(("plan field", self.id, part))
    }

    pub fn show(
        &mut self,
        ui: &mut Ui,
        session: &Session,
        row: &PlanRow,
        cx: &mut Cx<'_>,
    ) -> Option<RowEvent> {
        let action = session.assessment().plan.action(self.id)?;
        let text = PlanText::of(cx.language);
        let mut event = None;
        let frame = egui::Frame::new().inner_margin(egui::Margin::symmetric(16, 12));
        frame.show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            widget::paragraph(ui, &row.what);
            self.what(ui, action, row, text, cx);
            self.who(ui, session, action, text, cx);
            self.when(ui, action, text, cx);
            self.hours(ui, action, text, cx);
            self.status(ui, action, text, cx);
            self.note(ui, action, text, cx);
            event = self.buttons(ui, text, cx);
            ui.add_space(6.0);
        });
        event.or_else(|| escapes(ui).then_some(RowEvent::Open(self.id)))
    }

    fn what(&mut self, ui: &mut Ui, action: &Action, row: &PlanRow, text: PlanText, cx: &mut Cx<'_>) {
        let mut words = action.words.clone();
        let hint = if action.task == ActionTask::Own {
            ""
        } else {
            row.short.as_str()
        };
        let name = if action.task == ActionTask::Own {
            text.what()
        } else {
            text.own_words()
        };
        let field = widget::labelled_field(ui, self.field("words"), name, hint, 1, &mut words);
        if std::mem::take(&mut self.focus) {
            field.request_focus();
            field.scroll_to_me(None);
        }
        if field.changed() {
            cx.change(Change::Plan(PlanChange::Words(self.id, words)));
        }
    }

    /// A role of the question set, or another in words.
    fn who(&self, ui: &mut Ui, session: &Session, action: &Action, text: PlanText, cx: &mut Cx<'_>) {
        let roles = session.questionnaire().staff_roles();
        let label = widget::strong(ui, text.who());
        let chosen = match &action.who {
            Who::Role(role) => session.questionnaire().staff_role(*role).name.get(cx.language),
            Who::Words(_) => text.other_role(),
        };
        if !roles.is_empty() {
            let list = ComboBox::from_id_salt(self.field("role")).selected_text(chosen);
            let shown = list.width(280.0).height(320.0).show_ui(ui, |ui| {
                for role in roles {
                    let is_chosen = action.who == Who::Role(role.id);
                    if ui
                        .selectable_label(is_chosen, role.name.get(cx.language))
                        .clicked()
                    {
                        cx.change(Change::Plan(PlanChange::Who(self.id, Who::Role(role.id))));
                    }
                }
                let is_other = matches!(action.who, Who::Words(_));
                if ui.selectable_label(is_other, text.other_role()).clicked() && !is_other {
                    cx.change(Change::Plan(PlanChange::Who(self.id, Who::default())));
                }
            });
            shown.response.labelled_by(label.id);
        }
        if let Who::Words(words) = &action.who {
            let name = [text.role_in_words(), text.role_hint()];
            if let Some(words) = widget::edited(ui, self.field("who"), name, 1, words) {
                cx.change(Change::Plan(PlanChange::Who(self.id, Who::Words(words))));
            }
        }
    }

    fn when(&mut self, ui: &mut Ui, action: &Action, text: PlanText, cx: &mut Cx<'_>) {
        let dates = (action.start, action.ready);
        let ids = [self.field("start"), self.field("ready")];
        let mut typed = [None, None];
        columns(ui, 2, NARROW, |ui, side| {
            let (name, field, day) = match side {
                0 => (text.start(), &mut self.start, dates.0),
                _ => (text.ready_by(), &mut self.ready, dates.1),
            };
            typed[side] = field.show(
                ui,
                ids[side],
                [name, TogetherText::of(cx.language).until_hint()],
                &numeric(day),
                read_date,
            );
        });
        let [start, ready] = typed;
        for typed in [&self.start, &self.ready] {
            if typed.is_wrong {
                widget::problem(ui, text.no_date());
            }
        }
        if let Some(start) = start {
            let start = working_day_by(start);
            cx.change(Change::Plan(PlanChange::Dates(self.id, start, dates.1)));
        }
        if let Some(typed) = ready {
            let ready = working_day_by(typed);
            let day = |day: Date| weekday_date(cx.language, day);
            self.moved = (ready != typed).then(|| text.no_working_day(&day(typed), &day(ready)));
            cx.change(Change::Plan(PlanChange::Dates(
                self.id,
                dates.0.min(ready),
                ready,
            )));
        }
        if let Some(moved) = &self.moved {
            widget::live(widget::small(ui, moved));
        }
    }

    fn hours(&mut self, ui: &mut Ui, action: &Action, text: PlanText, cx: &mut Cx<'_>) {
        let ids = [self.field("once"), self.field("weekly")];
        let mut typed = [None, None];
        columns(ui, 2, NARROW, |ui, side| {
            let (name, field, hours) = match side {
                0 => (text.once_hours(), &mut self.once, action.once),
                _ => (text.weekly_hours(), &mut self.weekly, action.weekly),
            };
            typed[side] = field.show(
                ui,
                ids[side],
                [name, text.hours_hint()],
                &range(hours),
                read_hours,
            );
        });
        let [once, weekly] = typed;
        for typed in [&self.once, &self.weekly] {
            if typed.is_wrong {
                widget::problem(ui, text.no_hours());
            }
        }
        if let Some(Hours(hours)) = once {
            cx.change(Change::Plan(PlanChange::Once(self.id, hours)));
        }
        if let Some(Hours(hours)) = weekly {
            cx.change(Change::Plan(PlanChange::Weekly(self.id, hours)));
        }
    }

    fn status(&self, ui: &mut Ui, action: &Action, text: PlanText, cx: &mut Cx<'_>) {
        widget::strong(ui, text.status());
        let all = [
            (ActionStatus::NotYet, text.not_yet()),
            (ActionStatus::Started, text.started()),
            (ActionStatus::Done, text.done()),
            (ActionStatus::Dropped(String::new()), text.dropped()),
        ];
        let is_now = |status: &ActionStatus| discriminant(status) == discriminant(&action.status);
        let mut chosen = all.iter().position(|(status, _)| is_now(status)).unwrap_or(0);
        let options: Vec<(usize, &str)> = all.iter().map(|(_, name)| *name).enumerate().collect();
        if widget::segments(ui, text.status(), &mut chosen, &options) {
            let status = all[chosen].0.clone();
            cx.change(Change::Plan(PlanChange::Status(self.id, status)));
        }
        if let ActionStatus::Dropped(reason) = &action.status {
            let field = self.field("reason");
            if let Some(reason) = widget::edited(ui, field, [text.reason(), ""], 1, reason) {
                cx.change(Change::Plan(PlanChange::Reason(self.id, reason)));
            }
        }
    }

    fn note(&self, ui: &mut Ui, action: &Action, text: PlanText, cx: &mut Cx<'_>) {
        let name = format!("{} ({})", text.note(), cx.text.common.optional());
        if let Some(note) = widget::edited(ui, self.field("note"), [&name, ""], 2, &action.note) {
            cx.change(Change::Plan(PlanChange::Note(self.id, note)));
        }
    }

    fn buttons(&self, ui: &mut Ui, text: PlanText, cx: &Cx<'_>) -> Option<RowEvent> {
        let events = [
            (cx.text.common.close(), RowEvent::Open(self.id)),
            (text.move_up(), RowEvent::MoveBy(self.id, -1)),
            (text.move_down(), RowEvent::MoveBy(self.id, 1)),
            (text.remove(), RowEvent::Remove(self.id)),
        ];
        ui.horizontal_wrapped(|ui| {
            let shown = events.map(|(words, event)| (widget::button(ui, words), event));
            let clicked = shown.into_iter().find(|(button, _)| button.clicked());
            clicked.map(|(_, event)| event)
        })
        .inner
    }
}

/// Whether Escape was pressed while nothing lies over the screen.
fn escapes(ui: &Ui) -> bool {
    let covered = ui.ctx().memory(egui::Memory::top_modal_layer).is_some();
    !covered && ui.input(|input| input.key_pressed(Key::Escape))
}
