//! Who does what by when, straight into the plan: steps of the advice about what was agreed, and what people take on in their
//! own words.

use egui::{Id, Role, Ui};
use jiff::civil::Date;

use crate::{
    assessment::{Action as PlanAction, ActionTask, PlanChange, Who},
    clock::today,
    decision::actions::{Advised, advised_actions, overview},
    evaluation::Case,
    gui::{
        command::{Action, Cx},
        screen::columns,
        widget::{self, Icon},
    },
    i18n::{Language, MeetingText, PlanText, TogetherText, read_date, short_date},
    session::{Change, Session},
};

/// The most steps of the advice that are offered.
const MOST_OFFERED: usize = 5;

/// With less room than this, the fields stand below each other.
const NARROW: f32 = 620.0;

#[derive(Debug, Default)]
pub(super) struct ActionList {
    what: String,
    who: String,
    when: String,
    /// Whether adding was tried with something missing.
    is_tried: bool,
    /// What is in the plan, in sentences, and what the advice has for what was agreed; they follow the answers.
    planned: Vec<String>,
    offered: Vec<Advised>,
    made_for: Option<(u64, Language)>,
}

impl ActionList {
    pub fn show(&mut self, ui: &mut Ui, session: &Session, case: &Case, cx: &mut Cx<'_>) {
        self.keep_up(session, case, cx.language);
        let text = TogetherText::of(cx.language);
        widget::heading(ui, text.who_does_what(), 2);
        if !self.planned.is_empty() {
            widget::group(ui, Role::List, text.in_plan(), |ui| {
                for line in &self.planned {
                    widget::bullet(ui, Icon::Check, line);
                }
            });
        }
        self.offer(ui, cx);
        self.own(ui, cx);
        cx.on_click(&widget::link(ui, cx.text.results.to_plan()), Action::Plan);
    }

    fn keep_up(&mut self, session: &Session, case: &Case, language: Language) {
        let wanted = Some((session.revision(), language));
        if self.made_for == wanted {
            return;
        }
        self.made_for = wanted;
        let text = TogetherText::of(language);
        let day = today();
        let rows = overview(case, language, day).plan.rows;
        let planned = rows.iter().filter(|row| row.action.is_some());
        self.planned = planned
            .map(|row| text.planned(&row.what, &row.who, &short_date(language, row.end, day.year())))
            .collect();
        let group = &case.assessment.group;
        let is_about = |one: &Advised| {
            let item = one.action.task.item();
            !one.is_planned && item.is_some_and(|item| group.agreed(item).is_some())
        };
        self.offered = advised_actions(case, language, day);
        self.offered.retain(is_about);
        self.offered.truncate(MOST_OFFERED);
    }

    /// Steps of the advice at questions with an answer that was agreed on.
    fn offer(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let text = TogetherText::of(cx.language);
        if self.offered.is_empty() {
            return;
        }
        widget::strong(ui, text.offered());
        for one in &self.offered {
            let day = short_date(cx.language, one.row.end, today().year());
            let words = text.planned(&one.row.what, &one.row.who, &day);
            if widget::link_icon(ui, &text.take(&words), Icon::Plus).clicked() {
                cx.change(Change::Plan(PlanChange::Add(vec![one.action.clone()])));
            }
        }
    }

    fn own(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let text = TogetherText::of(cx.language);
        ui.add_space(4.0);
        widget::strong(ui, text.own_action());
        let plan = PlanText::of(cx.language);
        let mut fields = [
            ("own what", plan.what(), "", &mut self.what),
            ("own who", plan.who(), text.action_who_hint(), &mut self.who),
            (
                "own when",
                MeetingText::of(cx.language).script_when(),
                text.until_hint(),
                &mut self.when,
            ),
        ];
        columns(ui, fields.len(), NARROW, |ui, at| {
            let (id, name, hint, value) = &mut fields[at];
            widget::labelled_field(ui, Id::unique(*id), name, hint, 1, value);
        });
        if widget::button(ui, text.add_action()).clicked() {
            match self.wanted() {
                Some(action) => {
                    cx.change(Change::Plan(PlanChange::Add(vec![action])));
                    *self = Self::default();
                }
                None => self.is_tried = true,
            }
        }
        if self.is_tried && self.wanted().is_none() {
            widget::problem(ui, text.action_lacks());
        }
    }

    /// The action as filled in; `None` while it lacks what, who or a day to come.
    fn wanted(&self) -> Option<PlanAction> {
        let ready: Date = read_date(&self.when).filter(|day| *day >= today())?;
        let (what, who) = (self.what.trim(), self.who.trim());
        let is_complete = !what.is_empty() && !who.is_empty();
        is_complete.then(|| PlanAction {
            words: what.to_owned(),
            who: Who::Words(who.to_owned()),
            ..PlanAction::new(ActionTask::Own, today(), ready)
        })
    }
}
