//! What a colleague sees of an invitation: what is asked, in which role, until when, and what happens with the answers;
//! at the end, how the file goes back.

use std::path::Path;

use egui::Ui;

use super::collaboration::consent;
use crate::{
    assessment::Invitation,
    clock::today,
    gui::{
        command::{Action, Command, Cx},
        widget::{self, Icon, Tone},
    },
    i18n::{self, TogetherText},
    session::{FileState, Session, mail::return_mail},
    storage::file_name,
};

pub fn show(ui: &mut Ui, session: &Session, invitation: &Invitation, cx: &mut Cx<'_>) {
    widget::scroll(ui, "invited", false, |ui| {
        super::column(ui, super::READING, |ui| {
            let is_complete = session.progress().is_complete();
            if is_complete {
                thanks(ui, session, cx);
            } else {
                asked(ui, session, invitation, cx);
            }
            ui.add_space(6.0);
            widget::card(ui, |ui| {
                consent(ui, session, cx);
            });
            ui.add_space(6.0);
            if is_complete {
                return;
            }
            onward(ui, session, cx);
            ui.add_space(6.0);
            widget::card(ui, |ui| {
                widget::heading(ui, cx.text.profile.before(), 2);
                for line in session.questionnaire().instructions() {
                    widget::bullet(ui, Icon::Right, line.get(cx.language));
                }
            });
        });
    });
}

/// That it's an invitation, and until when.
pub fn invitation_state(invitation: &Invitation, cx: &Cx<'_>) -> String {
    let text = cx.collaboration;
    invitation.until.map_or_else(
        || text.invited_state().to_owned(),
        |day| text.invited_until(&i18n::short_date(cx.language, day, today().year())),
    )
}

fn asked(ui: &mut Ui, session: &Session, invitation: &Invitation, cx: &Cx<'_>) {
    let words = cx.collaboration;
    widget::card_sized(ui, 24, |ui| {
        let title = words.invited_title(session.municipality());
        widget::heading(ui, &title, 1);
        if let Some(by) = session.role_words(invitation.by, cx.language) {
            widget::muted(ui, words.invited_by(by));
        }
        let role = session.role_words(session.role(), cx.language);
        let questions = session.progress().total;
        let minutes = crate::session::TimeEstimate::default().minutes(questions);
        widget::paragraph(
            ui,
            &words.invited_lead(questions, role.unwrap_or(words.no_role()), minutes),
        );
        if let Some(until) = invitation.until {
            let date = i18n::date(cx.language, until);
            let (line, tone, symbol) = if until < today() {
                (words.late(&date), Tone::Warn, Icon::Warning)
            } else {
                (words.until(&date), Tone::Accent, Icon::Clock)
            };
            widget::notice(ui, tone, symbol, |ui| widget::paragraph(ui, &line));
        }
        widget::paragraph(ui, words.invited_how());
        if !invitation.asked.is_empty() {
            widget::heading(ui, words.invited_themes(), 2);
            for dimension in session.questionnaire().dimensions() {
                if session.asks(dimension.id) {
                    let title = format!("{}. {}", dimension.number, dimension.title.get(cx.language));
                    widget::paragraph(ui, &title);
                }
            }
        }
    });
}

fn onward(ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
    let text = cx.text.profile;
    let label = if session.progress().answered > 0 {
        text.go_on()
    } else {
        text.begin()
    };
    ui.horizontal_wrapped(|ui| cx.on_click(&widget::primary(ui, label), Action::Questions));
}

/// Once everything has been answered: how the file goes back, and what happens next.
fn thanks(ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
    let text = TogetherText::of(cx.language);
    let is_saved = matches!(session.file_state(), FileState::Saved(_));
    let path = session.path().filter(|_| is_saved);
    widget::card_sized(ui, 24, |ui| {
        widget::live(widget::heading(ui, text.thanks(), 1));
        match path {
            Some(path) => saved(ui, session, path, cx),
            None => {
                widget::paragraph(ui, text.thanks_save());
                cx.primary(ui, Action::SaveAs);
            }
        }
        ui.add_space(8.0);
        widget::heading(ui, text.next(), 2);
        for line in text.next_lines() {
            widget::bullet(ui, Icon::Right, line);
        }
        let again = widget::link(ui, text.change_still());
        cx.on_click(&again, Action::Questions);
    });
}

/// Where the file is, and what to write with it.
fn saved(ui: &mut Ui, session: &Session, path: &Path, cx: &mut Cx<'_>) {
    let text = TogetherText::of(cx.language);
    let file = file_name(path);
    widget::paragraph(ui, &text.thanks_file(&file));
    ui.horizontal_wrapped(|ui| {
        if let Some(folder) = path.parent()
            && widget::primary(ui, cx.collaboration.show_folder()).clicked()
        {
            cx.send(Command::Launch(folder.to_owned()));
        }
        if widget::button(ui, text.copy_return()).clicked() {
            let mail = return_mail(session, &file, cx.language);
            cx.send(Command::CopyText(mail, text.return_copied().to_owned()));
        }
        cx.button(ui, Action::SaveAs);
    });
}
