//! What a colleague sees of an invitation: what is asked, in which role, until when, and what happens with the answers.

use std::path::Path;

use egui::Ui;

use crate::{
    assessment::Invitation,
    clock::today,
    gui::{
        appearance::theme,
        command::{Action, Cx},
        widget::{self, Icon, Tone},
    },
    i18n::{self},
    session::{Change, FileState, Session},
};

pub fn show(ui: &mut Ui, session: &Session, invitation: &Invitation, cx: &mut Cx<'_>) {
    widget::scroll(ui, "invited", false, |ui| {
        super::column(ui, 760.0, |ui| {
            asked(ui, session, invitation, cx);
            ui.add_space(6.0);
            widget::card(ui, |ui| {
                let mut may = session.assessment().author.may_stand_alone;
                if widget::check(
                    ui,
                    cx.collaboration.consent(),
                    cx.collaboration.consent_more(),
                    &mut may,
                )
                .changed()
                {
                    cx.change(Change::Consent(may));
                }
            });
            ui.add_space(6.0);
            onward(ui, session, cx);
            ui.add_space(6.0);
            widget::card(ui, |ui| {
                widget::heading(ui, cx.text.profile.before(), 2);
                for line in session.questionnaire().instructions() {
                    ui.horizontal_top(|ui| {
                        widget::icon(ui, Icon::Right, 14.0, theme::palette(ui).accent);
                        widget::paragraph(ui, line.get(cx.language));
                    });
                }
            });
        });
    });
}

fn asked(ui: &mut Ui, session: &Session, invitation: &Invitation, cx: &Cx<'_>) {
    let words = cx.collaboration;
    widget::card_sized(ui, 24, |ui| {
        let title = words.invited_title(session.municipality());
        widget::heading(ui, &title, 1);
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

/// The button to the questions, or to save the file once they are answered.
fn onward(ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
    let progress = session.progress();
    if progress.is_complete() {
        let file = session.path().and_then(Path::file_name);
        let is_saved = matches!(session.file_state(), FileState::Saved(_));
        let words = match file.filter(|_| is_saved) {
            Some(file) => {
                let file = file.to_string_lossy();
                cx.collaboration.invited_saved(&file)
            }
            None => cx.collaboration.invited_done().to_owned(),
        };
        widget::confirmation(ui, &words);
    }
    ui.horizontal_wrapped(|ui| {
        let text = cx.text.profile;
        let label = if progress.answered > 0 {
            text.go_on()
        } else {
            text.begin()
        };
        if progress.is_complete() {
            cx.primary(ui, Action::SaveAs);
            cx.button(ui, Action::Questions);
        } else {
            cx.on_click(&widget::primary(ui, label), Action::Questions);
        }
    });
}
