//! The municipality's own plan: its actions with a timeline, what each role has to do, and what the advice adds.

mod advice;
mod drag;
mod edit;
mod event;
mod head;
mod list;
mod load;
mod row;
mod timeline;
mod view;

use egui::{Id, Ui};

use crate::{
    assessment::{ActionId, PlanChange, PlanPart},
    clock,
    gui::{command::Cx, widget},
    session::{Change, Session},
};
use edit::EditForm;
use event::RowEvent;
use view::PlanView;

#[derive(Debug, Default)]
pub struct PlanScreen {
    view: Option<PlanView>,
    open: Option<EditForm>,
    focus: Option<ActionId>,
    /// How many actions there were when one was added, to open the new one.
    adding: Option<usize>,
}

impl PlanScreen {
    pub fn show(&mut self, ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
        let Some(case) = session.case() else { return };
        let today = clock::today();
        if !self
            .view
            .as_ref()
            .is_some_and(|view| view.holds(case, cx.language, today))
        {
            self.view = Some(PlanView::of(case, cx.language, today));
        }
        self.open_added(session);
        let Some(view) = self.view.take() else { return };
        widget::scroll(ui, "plan", false, |ui| {
            super::column(ui, 1200.0, |ui| self.contents(ui, session, &view, cx));
        });
        self.view = Some(view);
    }

    /// Shows where a change was made.
    pub fn reveal(&mut self, session: &Session, part: PlanPart) {
        let number = match part {
            PlanPart::Of(number, _) | PlanPart::Removed(number) | PlanPart::Moved(number) => number,
            PlanPart::Added(_) => session.assessment().plan.actions().len(),
        };
        let actions = session.assessment().plan.actions();
        self.focus = number
            .checked_sub(1)
            .and_then(|place| actions.get(place.min(actions.len().saturating_sub(1))))
            .map(|action| action.id);
        self.open
            .take_if(|form| session.assessment().plan.action(form.id).is_none());
    }

    /// Whether this is a field whose changes the session undoes.
    pub fn has_field(&self, id: Id) -> bool {
        self.open.as_ref().is_some_and(|form| form.has_field(id))
    }

    fn contents(&mut self, ui: &mut Ui, session: &Session, view: &PlanView, cx: &mut Cx<'_>) {
        let plan = &session.assessment().plan;
        if head::show(ui, view, plan.is_empty(), cx) {
            self.add_own(session, cx);
        }
        ui.add_space(8.0);
        if !plan.is_empty() {
            let focus = self.focus.take();
            let event = list::show(ui, session, view, &mut self.open, focus, cx);
            if let Some(event) = event {
                self.react(session, view, event, cx);
            }
            ui.add_space(12.0);
            load::show(ui, view);
            ui.add_space(12.0);
        }
        advice::show(ui, view, plan.is_empty(), cx);
    }

    fn react(&mut self, session: &Session, view: &PlanView, event: RowEvent, cx: &mut Cx<'_>) {
        let plan = &session.assessment().plan;
        let change = match event {
            RowEvent::Open(id) => {
                let closes = self.open.as_ref().is_some_and(|form| form.id == id);
                self.open = (!closes).then(|| EditForm::new(id));
                self.focus = closes.then_some(id);
                return;
            }
            RowEvent::NextStatus(id) => plan
                .action(id)
                .map(|action| PlanChange::Status(id, view::next_status(action))),
            RowEvent::MoveBy(id, by) => plan
                .place(id)
                .and_then(|place| place.checked_add_signed(by))
                .map(|place| PlanChange::Move(id, place)),
            RowEvent::MoveTo(id, place) => Some(PlanChange::Move(id, place)),
            RowEvent::Dates(id, start, ready) => Some(PlanChange::Dates(id, start, ready)),
            RowEvent::Remove(id) => {
                self.open = None;
                Some(PlanChange::Remove(id))
            }
            RowEvent::TakeOver(index) => view
                .advised
                .get(index)
                .map(|one| PlanChange::Add(vec![one.action.clone()])),
            RowEvent::Focus(id, by) => {
                let place = plan.place(id).and_then(|place| place.checked_add_signed(by));
                self.focus = place
                    .and_then(|place| plan.actions().get(place))
                    .map(|action| action.id);
                return;
            }
        };
        if let Some(change) = change {
            if let RowEvent::MoveBy(id, _)
            | RowEvent::MoveTo(id, _)
            | RowEvent::Dates(id, ..)
            | RowEvent::NextStatus(id) = event
            {
                self.focus = Some(id);
            }
            cx.change(Change::Plan(change));
        }
    }

    /// Adds an action in own words, which opens as soon as it's there.
    fn add_own(&mut self, session: &Session, cx: &mut Cx<'_>) {
        self.adding = Some(session.assessment().plan.actions().len());
        cx.change(Change::Plan(PlanChange::Add(vec![view::own_action(
            clock::today(),
        )])));
    }

    fn open_added(&mut self, session: &Session) {
        let actions = session.assessment().plan.actions();
        let Some(before) = self.adding.take_if(|before| *before < actions.len()) else {
            return;
        };
        self.open = actions.get(before).map(|action| EditForm::new(action.id));
    }
}
