//! Step 1: which roles to invite, what to ask them and until when; then a file and a text for each.

use egui::{Id, Role, Ui};

use super::{
    last_day::{LastDay, Typed},
    step::Step,
    themes::RoleChoice,
};
use crate::{
    clock::today,
    gui::{
        command::{Command, Cx},
        done::{Done, JobKind},
        file_form::FileForm,
        file_picker::FilePicker,
        screen::reading_width,
        widget::{self, Label},
    },
    i18n::{Language, TogetherText},
    questionnaire::{DimensionId, OptionId},
    session::{
        Session,
        inviting::{Invitations, InviteWish, Made},
        mail::invitation_mail,
        suggested_files::invitation_folder,
    },
    storage::{explain, file_name},
};

#[derive(Debug, Default)]
pub(super) struct InviteStep {
    roles: Vec<RoleChoice>,
    until: LastDay,
    folder: FileForm,
    /// Where colleagues find the program, for the text of the message.
    place: String,
    made: Vec<Made>,
    /// What keeps the invitations from being made, once that was tried.
    problem: Option<String>,
    is_busy: bool,
}

impl InviteStep {
    pub fn new(program_at: &str) -> Self {
        Self {
            place: program_at.to_owned(),
            ..Self::default()
        }
    }

    pub fn receive(&mut self, done: &Done, language: Language) {
        match done {
            Done::Invited(Invitations { made, problem }) => {
                self.is_busy = false;
                self.made.clone_from(made);
                let text = TogetherText::of(language);
                self.problem = problem.as_ref().map(|error| {
                    let reason = explain(error, language);
                    if made.is_empty() {
                        reason
                    } else {
                        text.made_some(made.len(), &reason)
                    }
                });
                let is_made = |role: OptionId| made.iter().any(|one| one.invited.role == Some(role));
                for choice in &mut self.roles {
                    choice.is_wanted &= !is_made(choice.role);
                }
            }
            Done::BrokeOff(JobKind::Invite) => self.is_busy = false,
            done => self.folder.receive(FilePicker::Invitations, done),
        }
    }

    pub fn show(&mut self, ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
        let text = TogetherText::of(cx.language);
        reading_width(ui, |ui| {
            widget::live(widget::heading(ui, text.invite_title(), 1));
            widget::muted(ui, text.invite_lead());
            if let Some(problem) = &self.problem {
                widget::problem(ui, problem);
            }
            if !self.made.is_empty() {
                self.ready(ui, session, cx);
                ui.add_space(8.0);
            }
            self.choose(ui, session, cx);
            ui.add_space(8.0);
            self.until.show(ui, cx);
            ui.add_space(8.0);
            let id = Id::unique("program at");
            widget::labelled_field(
                ui,
                id,
                &format!("{} ({})", text.program_at(), cx.text.common.optional()),
                text.program_at_hint(),
                1,
                &mut self.place,
            );
            ui.add_space(8.0);
            self.folder(ui, session, cx);
        });
    }

    fn choose(&mut self, ui: &mut Ui, session: &Session, cx: &Cx<'_>) {
        let questionnaire = session.questionnaire();
        let field = questionnaire.field(questionnaire.roles().role);
        if self.roles.len() != field.choices().len() {
            let choice = |choice: &crate::questionnaire::Choice| RoleChoice::new(questionnaire, choice.id);
            self.roles = field.choices().iter().map(choice).collect();
        }
        let text = TogetherText::of(cx.language);
        widget::card_sized(ui, 12, |ui| {
            widget::group(ui, Role::Group, text.roles(), |ui| {
                ui.spacing_mut().item_spacing.y = 4.0;
                let count = field.choices().len();
                for (at, (role, choice)) in self.roles.iter_mut().zip(field.choices()).enumerate() {
                    role.show(ui, session, choice, (at, count), cx);
                }
            });
        });
    }

    fn folder(&mut self, ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
        let text = TogetherText::of(cx.language);
        self.folder.suggest(&invitation_folder(session, cx.language));
        let id = Id::unique("invite folder");
        self.folder
            .field(ui, id, [text.folder(), ""], FilePicker::Invitations, cx);
    }

    /// What was made, with the text for each message.
    fn ready(&self, ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
        let text = TogetherText::of(cx.language);
        let folder = self.made.first().and_then(|made| made.path.parent());
        let shown = folder
            .map(|folder| folder.display().to_string())
            .unwrap_or_default();
        widget::confirmation(ui, &text.made(self.made.len(), &shown));
        widget::card_sized(ui, 16, |ui| {
            for made in &self.made {
                let role = session
                    .role_words(made.invited.role, cx.language)
                    .unwrap_or_default();
                let file = file_name(&made.path);
                ui.horizontal_wrapped(|ui| {
                    widget::strong(ui, role);
                    widget::small(ui, file);
                });
                let copy = widget::button(ui, text.copy_mail());
                widget::named(&copy, text.copy_mail_for(role));
                if copy.clicked() {
                    let mail = invitation_mail(session, &made.invited, &self.place, cx.language);
                    cx.send(Command::CopyText(mail, text.mail_copied(role)));
                }
                ui.add_space(4.0);
            }
            if let Some(folder) = folder
                && widget::link(ui, cx.collaboration.show_folder()).clicked()
            {
                cx.send(Command::Launch(folder.to_owned()));
            }
        });
    }

    /// The button that makes them, or leads on once they're made.
    pub fn footer(&mut self, ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) -> Option<Step> {
        let text = TogetherText::of(cx.language);
        let wanted = self.roles.iter().filter(|role| role.is_wanted).count();
        if wanted == 0 && !self.made.is_empty() {
            let on = widget::primary(ui, text.on_to_answers());
            return on.clicked().then_some(Step::Answers);
        }
        let label = match wanted {
            _ if self.is_busy => cx.text.bar.saving().to_owned(),
            0 => text.make_none().to_owned(),
            wanted => text.make(wanted),
        };
        if widget::primary(ui, Label::from(&label).enabled(!self.is_busy)).clicked() {
            match self.wish(session, cx.language) {
                Ok(wish) => {
                    self.problem = None;
                    self.is_busy = true;
                    cx.send(Command::Invite(Box::new(wish)));
                }
                Err(problem) => self.problem = Some(problem),
            }
        }
        if wanted == 0 && !self.is_busy {
            widget::small(ui, text.roles_first());
        }
        let is_group = session.assessment().is_group() || !session.assessment().invited.is_empty();
        let on = is_group && widget::link(ui, text.on_to_answers()).clicked();
        on.then_some(Step::Answers)
    }

    /// The invitations to make, or what still keeps them from being made.
    fn wish(&self, session: &Session, language: Language) -> Result<InviteWish, String> {
        let text = TogetherText::of(language);
        let mut roles: Vec<(OptionId, Vec<DimensionId>)> = Vec::new();
        for role in self.roles.iter().filter(|role| role.is_wanted) {
            let words = session.role_words(Some(role.role), language).unwrap_or_default();
            let asked = role.asked(session.questionnaire());
            roles.push((role.role, asked.ok_or_else(|| text.needs_theme(words))?));
        }
        if roles.is_empty() {
            return Err(text.needs_role().to_owned());
        }
        let words = crate::i18n::CollaborationText::of(language);
        let until = match self.until.typed() {
            Typed::Open => None,
            Typed::Day(day) => Some(day),
            Typed::Past => return Err(words.invite_past().to_owned()),
            Typed::NoDate => return Err(words.invite_no_date().to_owned()),
        };
        let folder = self.folder.target();
        if folder.as_os_str().is_empty() {
            return Err(text.needs_folder().to_owned());
        }
        Ok(InviteWish {
            roles,
            until,
            folder,
            on: today(),
            program_at: self.place.trim().to_owned(),
        })
    }
}
