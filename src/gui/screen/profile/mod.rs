//! The profile in a few short steps: questions about the municipality and its lab. The button goes on, or says what is
//! missing.

mod effect;
mod field;
mod number;
mod stepper;
mod summary;

use std::collections::BTreeMap;

use egui::{Context, Id, Ui};

use crate::{
    gui::{
        appearance::theme,
        command::{Action, Cx},
        widget::{self, Icon},
    },
    questionnaire::{FieldId, FieldKind, OptionId},
    session::{Change, Session},
};
use effect::Shown;
use number::Typed;
use stepper::Step;

/// Whether it's said what is missing: once going on was tried.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Missing {
    #[default]
    Unsaid,
    New,
    Said,
}

#[derive(Debug, Default)]
pub struct ProfileScreen {
    step: usize,
    numbers: BTreeMap<FieldId, Typed>,
    /// Whether the first field has been given the focus.
    begun: bool,
    missing: Missing,
    moved: bool,
    /// The field that a link in the summary leads to; a frame later, since the click that it takes would take the
    /// focus away again.
    wanted: Option<FieldId>,
    unfolded: bool,
    effect: Option<Shown>,
}

impl ProfileScreen {
    /// Takes the focus when the page is turned to.
    pub const fn enter(&mut self) {
        self.begun = false;
    }

    /// Shows a field and gives it the focus.
    pub fn reveal(&mut self, session: &Session, field: FieldId, context: &Context) {
        let steps = stepper::steps(session);
        let at = steps.iter().position(|step| step.fields.contains(&field));
        self.turn_to(at.unwrap_or(0));
        self.begun = true;
        let id = focus_of(session, field);
        context.memory_mut(|memory| memory.request_focus(id));
    }

    /// Whether this is a text field of the profile. A number field isn't one: it keeps what is typed, with its
    /// own undo.
    pub fn has_text_field(session: &Session, id: Id) -> bool {
        let mut fields = session.questionnaire().fields().iter();
        fields.any(|field| field.kind == FieldKind::Text && field_id(field.id) == id)
    }

    pub fn show(&mut self, ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
        if let Some(field) = self.wanted.take() {
            let id = focus_of(session, field);
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        let steps = stepper::steps(session);
        self.step = self.step.min(steps.len().saturating_sub(1));
        let moved = std::mem::take(&mut self.moved);
        widget::above_footer(
            ui,
            "profile",
            &mut (self, cx),
            |ui, (screen, cx)| {
                widget::scroll(ui, "profile", moved, |ui| {
                    super::column(ui, super::READING, |ui| screen.contents(ui, session, &steps, cx));
                });
            },
            |ui, (screen, cx)| screen.footer(ui, session, &steps, cx),
        );
    }

    fn turn_to(&mut self, step: usize) {
        if self.step != step {
            self.moved = true;
            self.begun = false;
            self.missing = Missing::Unsaid;
            self.effect = None;
        }
        self.step = step;
    }

    fn contents(&mut self, ui: &mut Ui, session: &Session, steps: &[Step<'_>], cx: &mut Cx<'_>) {
        let missing = session.missing();
        if let Some(step) = stepper::show(ui, steps, self.step, &missing, cx) {
            self.turn_to(step);
        }
        let Some(step) = steps.get(self.step) else { return };
        let lacking: Vec<FieldId> = step
            .missing(&missing)
            .filter(|_| self.missing != Missing::Unsaid)
            .collect();
        if !lacking.is_empty() {
            let focus = std::mem::replace(&mut self.missing, Missing::Said) == Missing::New;
            self.wanted = summary::show(ui, session, &lacking, focus, cx);
        }
        ui.add_space(4.0);
        widget::heading_sized(ui, &step.title(cx), 1, theme::sizes().display);
        if self.step == 0 {
            self.explanation(ui, session, cx);
        }
        ui.add_space(6.0);
        for field in &step.fields {
            self.field(ui, session, *field, lacking.contains(field), cx);
        }
    }

    /// What comes after the profile, and how answering works.
    fn explanation(&mut self, ui: &mut Ui, session: &Session, cx: &Cx<'_>) {
        let text = cx.text.profile;
        // Before the profile is complete, it isn't known which questions apply.
        let questions = match session.case() {
            None => session.questionnaire().items().len(),
            Some(_) => session.progress().total,
        };
        widget::muted(ui, text.time(questions, session.minutes_for(questions)));
        self.unfolded ^= widget::unfold(ui, text.before(), self.unfolded);
        if self.unfolded {
            widget::aside(ui, |ui| widget::paragraph(ui, text.lead()));
            for line in session.questionnaire().instructions() {
                widget::aside(ui, |ui| widget::paragraph(ui, line.get(cx.language)));
            }
        }
    }

    fn footer(&mut self, ui: &mut Ui, session: &Session, steps: &[Step<'_>], cx: &mut Cx<'_>) {
        let text = cx.text.profile;
        let is_last = self.step + 1 >= steps.len();
        let label = match steps.get(self.step + 1) {
            Some(next) => text.on_to(&next.name(cx)),
            None if session.progress().answered > 0 => text.go_on().to_owned(),
            None => text.begin().to_owned(),
        };
        super::below_column(ui, |ui| {
            if widget::primary(ui, &label).clicked() {
                self.go_on(session, steps, is_last, cx);
            }
            if self.step > 0 && widget::link_icon(ui, text.back(), Icon::Left).clicked() {
                self.turn_to(self.step - 1);
            }
            let words = theme::small(ui, text.step_of(self.step + 1, steps.len()));
            ui.label(words);
        });
    }

    /// Goes on, or to the first step that lacks something, and says what.
    fn go_on(&mut self, session: &Session, steps: &[Step<'_>], is_last: bool, cx: &mut Cx<'_>) {
        let missing = session.missing();
        let lacks = |step: &Step<'_>| step.missing(&missing).next().is_some();
        let here = steps.get(self.step).is_some_and(lacks);
        let other = steps.iter().position(lacks).filter(|_| is_last);
        match other {
            _ if here => self.missing = Missing::New,
            Some(step) => {
                self.turn_to(step);
                (self.begun, self.missing) = (true, Missing::New);
            }
            None if is_last => cx.send(Action::Questions),
            None => self.turn_to(self.step + 1),
        }
    }

    /// Makes a change, and remembers what it does to the questions.
    fn change(&mut self, session: &Session, change: Change, cx: &mut Cx<'_>) {
        self.effect = Shown::of(session, &change);
        cx.change(change);
    }
}

/// What has the focus when a field is shown: the field itself, or its chosen or first option.
fn focus_of(session: &Session, field: FieldId) -> Id {
    let chosen = field::chosen(session.assessment(), field);
    let field = session.questionnaire().field(field);
    let option = chosen.first().copied();
    let option = option.or_else(|| field.choices().first().map(|choice| choice.id));
    option.map_or_else(|| field_id(field.id), |option| option_id(field.id, option))
}

fn field_id(field: FieldId) -> Id {
    Id::unique(("field", field))
}

fn option_id(field: FieldId, option: OptionId) -> Id {
    Id::unique(("option", field, option))
}
