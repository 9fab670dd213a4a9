//! What a command does.

use std::sync::Arc;

use egui::Context;

use super::{
    app::{App, Page, Screen},
    command::{Action, Command},
    dialog::{Dialog, Drawing, Leave},
    find::Scope,
    naming,
    screen::{export::Saving, together::Side},
    session::Subject,
    widget, zoom,
};
use crate::{
    i18n::Language,
    questionnaire::{ItemId, Questionnaire},
};

impl App {
    pub(super) fn run(&mut self, context: &Context, command: Command) {
        match command {
            Command::Do(action) => self.act(context, action),
            Command::Change(change) => {
                if let Some(scan) = self.scan() {
                    scan.session.apply(change);
                }
            }
            Command::GoTo(item) => self.go_to(item),
            Command::OpenFile(path) => self.leave(context, Leave::Open(path)),
            Command::OpenDraft(path) => self.leave(context, Leave::Draft(path)),
            Command::DeleteDraft(path) => {
                self.start.delete_draft(&path, context, &self.chores);
                self.take_tidied(context, self.patience());
            }
            Command::RestoreDraft => {
                self.start.restore_draft(context, &self.chores);
                self.take_tidied(context, self.patience());
            }
            Command::Forget(path) => {
                self.preferences.recent.retain(|recent| recent.path != path);
                self.keep_preferences();
            }
            Command::CloseNotice => self.notice = None,
            Command::OpenExample(index) => self.leave(context, Leave::Example(index)),
            Command::SaveTo(path) => self.save_to(context, path),
            Command::WriteReport(bytes, path) => self.tasks.write_report(context, bytes, path),
            Command::PreferReport(report) => {
                self.preferences.report = report;
                self.keep_preferences();
            }
            Command::StopReport => {
                self.tasks.stop_report();
                if let Some(scan) = self.scan() {
                    scan.export.saving = Saving::Idle;
                }
            }
            Command::Launch(path) => self.tasks.launch(context, path),
            Command::BrowseOpen => self.tasks.pick_open(context, self.language),
            Command::BrowseSave(path, report) => self.tasks.pick_save(context, self.language, path, report),
            Command::BrowseLogo => self.tasks.pick_logo(context, self.language),
            Command::Speak(language) => {
                self.language = language;
                self.preferences.language = Some(language);
                self.keep_preferences();
            }
            Command::DrawWith(renderer) => {
                self.preferences.set_renderer(renderer);
                self.keep_preferences();
            }
            Command::CopyPicture(picture) => self.tasks.draw(context, picture, None),
            Command::KeepPicture(picture) => self.ask_where_to_keep(picture),
            Command::SavePicture(picture, path) => self.tasks.draw(context, picture, Some(path)),
            Command::BrowsePicture(path) => self.tasks.pick_picture(context, self.language, path),
            Command::CopyText(text, said) => {
                context.copy_text(text);
                self.say(said);
            }
            Command::CloseDialog => {
                self.dialog = None;
                self.stop_waiting();
                self.stop_merge();
            }
            Command::BrowseAnswers => self.tasks.pick_answers(context, self.language),
            Command::Merge(paths) => self.merge(context, paths),
            Command::Invite(invite) => self.invite(context, *invite),
            Command::AskHandout(minutes) => self.ask_handout(minutes),
            Command::WriteHandout(minutes, path) => self.write_handout(context, minutes, path),
            Command::LeaveWorkshop => {
                if let Some(scan) = self.scan() {
                    scan.workshop = None;
                }
            }
            Command::Show(subject) => {
                if let Some(scan) = self.scan() {
                    scan.show_subject(context, subject);
                }
            }
            Command::ShowTerm(term) => self.dialog = Some(Dialog::Help(Some(term))),
            Command::Discard => self.discard(context),
        }
    }

    fn act(&mut self, context: &Context, action: Action) {
        let scan = match &self.screen {
            Screen::Start => None,
            Screen::Scan(scan) => Some((&scan.session, scan.page)),
        };
        if action.is_together() && !action.is_available(scan) {
            return;
        }
        match action {
            Action::New => self.leave(context, Leave::New),
            Action::Home => self.leave(context, Leave::Home),
            Action::Quit => self.leave(context, Leave::Quit),
            Action::Open => self.dialog = Some(Dialog::open()),
            Action::Save => self.save(),
            Action::SaveAs => self.ask_where_to_save(),
            Action::Palette => self.dialog = Some(Dialog::find(Scope::Commands)),
            Action::Search => self.dialog = Some(Dialog::find(Scope::Text)),
            Action::NextPane => widget::turn_to_pane(context, true),
            Action::PreviousPane => widget::turn_to_pane(context, false),
            Action::Help => self.dialog = Some(Dialog::Help(None)),
            Action::About => {
                let drawing = Drawing::new(&self.attempt, &self.preferences);
                self.dialog = Some(Dialog::About(drawing));
            }
            Action::Appearance => self.switch_appearance(context),
            Action::Look(theme) => self.choose_theme(context, theme),
            Action::Motion => self.switch_motion(context),
            Action::ZoomIn => self.set_zoom(context, zoom::larger(self.preferences.zoom)),
            Action::ZoomOut => self.set_zoom(context, zoom::smaller(self.preferences.zoom)),
            Action::ZoomReset => self.set_zoom(context, zoom::USUAL),
            Action::Undo | Action::Redo => self.step_through_history(context, action),
            Action::Profile
            | Action::Questions
            | Action::Overview
            | Action::Results
            | Action::Export
            | Action::Together
            | Action::Agenda => self.turn_to(action),
            Action::Invite => self.ask_to_invite(),
            Action::Merge => self.dialog = Some(Dialog::Merge(String::new())),
            Action::Workshop => {
                if let Some(scan) = self.scan() {
                    scan.begin_workshop();
                }
            }
            Action::Previous | Action::Next | Action::Skip => {
                if let Some(scan) = self.scan() {
                    scan.step(action);
                }
            }
        }
    }

    /// Takes a change back or makes it again, shows where that was, and says it.
    fn step_through_history(&mut self, context: &Context, action: Action) {
        let (questionnaire, language) = (Arc::clone(&self.questionnaire), self.language);
        let Some(scan) = self.scan() else { return };
        let (subject, words): (_, fn(&Questionnaire, Subject, Language) -> String) = match action {
            Action::Undo => (scan.session.undo(), naming::undone),
            _ => (scan.session.redo(), naming::redone),
        };
        if let Some(subject) = subject {
            scan.show_subject(context, subject);
            self.say(words(&questionnaire, subject, language));
        }
    }

    fn turn_to(&mut self, action: Action) {
        let page = match action {
            Action::Profile => Page::Profile,
            Action::Overview => Page::Overview,
            Action::Results => Page::Results,
            Action::Export => Page::Export,
            Action::Together | Action::Agenda => Page::Together,
            _ => Page::Question,
        };
        if let Some(scan) = self.scan() {
            match action {
                Action::Together => scan.together.side = Side::People,
                Action::Agenda => scan.together.side = Side::Agenda,
                _ => {}
            }
            scan.turn_to(page);
        }
    }

    fn go_to(&mut self, item: ItemId) {
        if let Some(scan) = self.scan() {
            scan.question.open(item);
            scan.turn_to(Page::Question);
        }
    }

    fn set_zoom(&mut self, context: &Context, percent: u16) {
        self.preferences.zoom = percent;
        context.set_zoom_factor(zoom::factor(percent));
        self.keep_preferences();
    }
}
