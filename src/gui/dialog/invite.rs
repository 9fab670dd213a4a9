//! What to ask a colleague, and where to save the invitation.

use std::path::{Path, PathBuf};

use egui::{Id, Role, Ui};
use jiff::civil::Date;

use super::file::with_extension;
use crate::{
    assessment::Invitation,
    clock::today,
    gui::{
        command::{Command, Cx, Invite},
        done::Done,
        file_form::FileForm,
        file_picker::FilePicker,
        widget::{self, Label, ListRow, Sign},
    },
    i18n::{self, GroupText, Language},
    questionnaire::{DimensionId, OptionId},
    session::{Session, suggested_files::invitation_suggestion},
    storage::explain,
};

#[derive(Debug)]
pub struct InviteForm {
    role: Option<OptionId>,
    /// Whether each dimension is asked, in order.
    asked: Vec<bool>,
    /// The last day, as typed.
    until: String,
    /// The file; it follows the role until one is typed.
    file: FileForm,
    /// The invitation that was written.
    done: Option<PathBuf>,
}

#[derive(Clone, Copy)]
enum Until {
    Open,
    Day(Date),
    Past,
    NoDate,
}

impl InviteForm {
    /// Asks about every dimension until others are chosen.
    pub fn new(session: &Session) -> Self {
        Self {
            role: None,
            asked: vec![true; session.questionnaire().dimensions().len()],
            until: String::new(),
            file: FileForm::default(),
            done: None,
        }
    }

    pub(super) fn receive(&mut self, done: &Done, language: Language) {
        match done {
            Done::Invited(Ok(path)) => self.done = Some(path.clone()),
            Done::Invited(Err(error)) => self.file.fail(explain(error, language)),
            done => self.file.receive(FilePicker::Invitation, done),
        }
    }

    /// Shows the form, or a confirmation once the invitation is written; `busy` while it's being written.
    pub(super) fn show(&mut self, ui: &mut Ui, session: &Session, busy: bool, cx: &mut Cx<'_>) {
        if let Some(path) = self.done.clone() {
            self.written(ui, session, &path, cx);
            return;
        }
        widget::muted(ui, cx.collaboration.invite_lead());
        self.roles(ui, session, cx);
        ui.add_space(4.0);
        self.dimensions(ui, session, cx);
        ui.add_space(4.0);
        let until = self.last_day(ui, cx);
        ui.add_space(4.0);
        self.file(ui, session, until, busy, cx);
    }

    fn roles(&mut self, ui: &mut Ui, session: &Session, cx: &Cx<'_>) {
        let field = session
            .questionnaire()
            .field(session.questionnaire().roles().role);
        widget::strong(ui, cx.collaboration.invite_role());
        widget::group(ui, Role::RadioGroup, cx.collaboration.invite_role(), |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            for (position, choice) in field.choices().iter().enumerate() {
                let text = choice.text.get(cx.language);
                let response = ListRow::new(Role::RadioButton, text)
                    .id(Id::unique(("invite", choice.id)))
                    .sign(Sign::Radio)
                    .line(text)
                    .selected(self.role == Some(choice.id))
                    .position(position, field.choices().len())
                    .show(ui);
                if position == 0 {
                    widget::focus_at_first(ui, &response);
                }
                if response.clicked() {
                    self.role = Some(choice.id);
                }
            }
        });
    }

    fn dimensions(&mut self, ui: &mut Ui, session: &Session, cx: &Cx<'_>) {
        widget::strong(ui, cx.collaboration.invite_themes());
        widget::group(ui, Role::Group, cx.collaboration.invite_themes(), |ui| {
            for (dimension, asked) in session.questionnaire().dimensions().iter().zip(&mut self.asked) {
                let title = format!("{}. {}", dimension.number, dimension.title.get(cx.language));
                widget::check(ui, &title, "", asked);
            }
        });
    }

    fn last_day(&mut self, ui: &mut Ui, cx: &Cx<'_>) -> Until {
        let name = format!(
            "{} ({})",
            cx.collaboration.invite_until(),
            cx.text.common.optional()
        );
        let id = Id::unique("invite until");
        widget::labelled_field(
            ui,
            id,
            &name,
            cx.collaboration.invite_until_hint(),
            1,
            &mut self.until,
        );
        let until = match i18n::read_date(&self.until) {
            _ if self.until.trim().is_empty() => Until::Open,
            None => Until::NoDate,
            Some(day) if day < today() => Until::Past,
            Some(day) => Until::Day(day),
        };
        let wrong = match until {
            Until::NoDate => cx.collaboration.invite_no_date(),
            Until::Past => cx.collaboration.invite_past(),
            Until::Open => return until,
            Until::Day(day) => {
                let date = i18n::date(cx.language, day);
                widget::small(ui, cx.collaboration.invite_date(&date));
                return until;
            }
        };
        widget::problem(ui, wrong);
        until
    }

    fn file(&mut self, ui: &mut Ui, session: &Session, until: Until, busy: bool, cx: &mut Cx<'_>) {
        let role = self.role.map_or("", |role| key(session, role));
        self.file
            .suggest(&invitation_suggestion(session, role, cx.language));
        let id = Id::unique("invite path");
        let (_, entered) = self
            .file
            .field(ui, id, FilePicker::Invitation, with_extension, cx);
        let target = with_extension(self.file.target());
        self.file.problem(ui, cx);
        let asked = self.asked(session);
        let lacks = match (self.role, &asked) {
            (None, _) => cx.collaboration.invite_needs_role(),
            (_, None) => cx.collaboration.invite_needs_theme(),
            _ => "",
        };
        if !lacks.is_empty() {
            widget::small(ui, lacks);
        }
        let until = match until {
            Until::Open => Some(None),
            Until::Day(day) => Some(Some(day)),
            Until::Past | Until::NoDate => None,
        };
        let complete = match (self.role, asked, until) {
            (Some(role), Some(asked), Some(until)) if !target.as_os_str().is_empty() => Some(Invite {
                role,
                invitation: Invitation { asked, until },
                path: target,
                numbered: !self.file.is_own(),
            }),
            _ => None,
        };
        ui.add_space(6.0);
        let make = if busy {
            cx.collaboration.invite_busy()
        } else {
            cx.collaboration.invite_make()
        };
        buttons(ui, make, complete.filter(|_| !busy), entered, cx);
    }

    /// The dimensions to ask about, an empty list meaning all; `None` when none is chosen.
    fn asked(&self, session: &Session) -> Option<Vec<DimensionId>> {
        let dimensions = session.questionnaire().dimensions().iter().zip(&self.asked);
        let asked: Vec<DimensionId> = dimensions
            .filter_map(|(dimension, asked)| asked.then_some(dimension.id))
            .collect();
        if asked.len() == self.asked.len() {
            return Some(Vec::new());
        }
        (!asked.is_empty()).then_some(asked)
    }

    fn written(&mut self, ui: &mut Ui, session: &Session, path: &Path, cx: &mut Cx<'_>) {
        let role = session.role_words(self.role, cx.language).unwrap_or_default();
        let file = path.display().to_string();
        let words = GroupText::of(cx.language).invited(&file, role);
        widget::confirmation(ui, &words);
        ui.add_space(6.0);
        ui.horizontal_wrapped(|ui| {
            let another = widget::primary(ui, cx.collaboration.invite_another());
            widget::focus_at_first(ui, &another);
            if another.clicked() {
                let (asked, until) = (self.asked.clone(), self.until.clone());
                *self = Self {
                    asked,
                    until,
                    ..Self::new(session)
                };
            }
            if let Some(folder) = path.parent()
                && widget::button(ui, cx.collaboration.show_folder()).clicked()
            {
                cx.send(Command::Launch(folder.to_owned()));
            }
            cx.on_click(&widget::button(ui, cx.text.common.close()), Command::CloseDialog);
        });
    }
}

/// Makes the invitation once it's complete, by the button or by `entered`.
fn buttons(ui: &mut Ui, make: &str, complete: Option<Invite>, entered: bool, cx: &mut Cx<'_>) {
    ui.horizontal_wrapped(|ui| {
        let make = widget::primary(ui, Label::from(make).enabled(complete.is_some()));
        if let Some(invite) = complete.filter(|_| entered || make.clicked()) {
            cx.send(Command::Invite(Box::new(invite)));
        }
        cx.on_click(&widget::button(ui, cx.text.common.cancel()), Command::CloseDialog);
    });
}

fn key(session: &Session, role: OptionId) -> &str {
    let field = session
        .questionnaire()
        .field(session.questionnaire().roles().role);
    field.choice(role).map_or("", |choice| choice.key.as_str())
}
