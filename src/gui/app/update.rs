//! What a command does.

use std::{path::Path, sync::Arc};

use egui::Context;

use super::App;
use crate::{
    gui::{
        appearance::zoom,
        clipboard,
        command::{Action, Command},
        dialog::{Dialog, Purpose},
        done::{Done, JobKind},
        find::Scope,
        scan::Scan,
        screen::{
            collaboration::{MergedFiles, step_of},
            settings::SettingsScreen,
        },
        widget,
    },
    i18n::{CollaborationText, Help, Language, LookAgainText},
    questionnaire::Questionnaire,
    session::{Change, Session, Subject, errand::AfterLeaving, naming, opening::OpenTarget},
    storage::{Replace, Setting, follow_organisation, is_fixed, write_report},
};

impl App {
    pub(super) fn update(&mut self, context: &Context, command: Command) {
        match command {
            Command::Do(action) => self.act(context, action),
            Command::Change(change) => {
                let language = self.language;
                let said = self.scan().and_then(|scan| {
                    let said = said_of(&scan.session, &change, language);
                    scan.session.apply(change);
                    said
                });
                if let Some(said) = said {
                    self.messages.say(said);
                }
            }
            Command::GoTo(item) => self.with_scan(|scan| scan.go_to(item)),
            Command::Visit(visit) => self.visit(context, visit),
            Command::Outcome(command) => self.update_outcome(command),
            Command::Show(subject) => self.with_scan(|scan| scan.show_subject(context, subject)),
            Command::ShowTerm(term) => self.dialog = Some(Dialog::Help(Some(term))),
            Command::OpenFile(path) => self.leave(context, AfterLeaving::Open(OpenTarget::File(path))),
            Command::OpenDraft(path) => self.leave(context, AfterLeaving::Open(OpenTarget::Draft(path))),
            Command::OpenVersion(path) => self.leave(context, AfterLeaving::Open(OpenTarget::Copy(path))),
            Command::OpenExample(index) => self.leave(context, AfterLeaving::Example(index)),
            Command::DeleteDraft(path) => self.start.delete_draft(&path, &mut self.work),
            Command::RestoreDraft => self.start.restore_draft(&mut self.work),
            Command::Forget(path) => {
                let recent = &mut self.store.preferences.recent;
                recent.retain(|recent| recent.path != path);
                self.save_preferences();
            }
            Command::CloseNotice => self.messages.close_notice(),
            Command::SaveTo(path) => self.save_to(context, path),
            Command::WriteReport(bytes, path) => self.work.start(JobKind::Report, move |_| {
                Done::Report(write_report(&path, &bytes, Replace::Own).map(|()| path))
            }),
            Command::PreferReport(report) => {
                self.store.preferences.report = report;
                follow_organisation(&mut self.store.preferences);
                self.save_preferences();
            }
            Command::StopReport => {
                self.work.stop(JobKind::Report);
            }
            Command::Launch(path) => self.work.start(JobKind::Launch, move |_| {
                Done::Launched(opener::open(&path).is_ok())
            }),
            Command::ChooseFile(browse, suggested) => {
                self.choose_file(context, browse, suggested);
            }
            Command::Speak(_) if is_fixed(Setting::Language) => {
                self.messages.notify(Help::of(self.language).fixed().to_owned());
            }
            Command::Speak(language) => {
                self.language = language;
                self.store.preferences.language = Some(language);
                self.save_preferences();
            }
            Command::SystemDialogs(wanted) => {
                self.store.preferences.system_dialogs = wanted;
                self.save_preferences();
            }
            Command::KeepLater => self.keep_later(),
            Command::DrawWith(renderer) => {
                self.store.preferences.set_renderer(renderer);
                self.save_preferences();
            }
            Command::CopyPicture(picture) => self.draw(picture, None),
            Command::KeepPicture(picture) => self.ask_where_to_keep(picture),
            Command::SavePicture(picture, path) => self.draw(picture, Some(path)),
            Command::SaveCalendar(path) => self.write_calendar(path),
            Command::CopyText(text, said) => {
                context.copy_text(text);
                self.messages.say(said);
            }
            Command::CopyDecision(decision, said) => {
                clipboard::copy(context, decision.text, decision.html);
                self.messages.say(said);
            }
            Command::CloseDialog => {
                self.put_dialog_away();
                self.stop_waiting();
            }
            Command::Discard => self.discard(context),
            Command::Outside(command) => self.update_outside(context, command),
            Command::Merge(wish) => self.merge(context, wish, false),
            Command::Invite(invite) => self.invite(context, *invite),
            Command::ForgetMerge => self.with_scan(|scan| scan.remember_merge(MergedFiles::default())),
            Command::AskHandout(paper) => self.ask_handout(paper),
            Command::WriteHandout(paper, path) => self.write_handout(context, paper, path),
            Command::LeaveWorkshop => self.with_scan(Scan::leave_workshop),
        }
    }

    /// Does something with the open scan, if there is one.
    pub(super) fn with_scan(&mut self, act: impl FnOnce(&mut Scan)) {
        if let Some(scan) = self.scan() {
            act(scan);
        }
    }

    fn act(&mut self, context: &Context, action: Action) {
        if !action.is_available(self.screen.shown()) {
            return;
        }
        match action {
            Action::New => self.leave(context, AfterLeaving::New),
            Action::Home => self.leave(context, AfterLeaving::Home),
            Action::Quit => self.leave(context, AfterLeaving::Quit),
            Action::Open => self.ask_what_to_open(context),
            Action::Versions => self.show_versions(),
            Action::Save => self.save(context),
            Action::SaveAs => self.ask_where_to_save(context),
            Action::Palette => self.dialog = Some(Dialog::find(Scope::Commands)),
            Action::Search => self.dialog = Some(Dialog::find(Scope::Text)),
            Action::NextPane => widget::focus_pane(context, true),
            Action::PreviousPane => widget::focus_pane(context, false),
            Action::Help => self.dialog = Some(Dialog::Help(None)),
            Action::About => self.dialog = Some(Dialog::About),
            Action::Settings => {
                let screen = SettingsScreen::new(&self.attempt, &self.store.preferences);
                self.dialog = Some(Dialog::Settings(screen));
            }
            Action::SystemColors | Action::LightColors | Action::DarkColors | Action::HighContrast => {
                if let Some(theme) = action.theme() {
                    self.choose_theme(context, theme);
                }
            }
            Action::Motion => self.switch_motion(context),
            Action::MoveOn => self.switch_moving_on(context),
            Action::ZoomIn => self.set_zoom(context, zoom::larger(self.store.preferences.zoom)),
            Action::ZoomOut => self.set_zoom(context, zoom::smaller(self.store.preferences.zoom)),
            Action::ZoomReset => self.set_zoom(context, zoom::USUAL),
            Action::Undo | Action::Redo => self.step_through_history(context, action),
            Action::Profile
            | Action::Questions
            | Action::Overview
            | Action::Results
            | Action::Plan
            | Action::Export => {
                if let (Some(page), Some(scan)) = (action.page(), self.scan()) {
                    scan.turn_to(page);
                }
            }
            Action::Collaboration | Action::Agenda | Action::Invite => {
                self.with_scan(|scan| scan.show_collaboration(step_of(action)));
            }
            Action::Calendar => self.ask_for_calendar(context),
            Action::Merge => self.dialog = Some(Dialog::file(Purpose::Merge, Path::new(""))),
            Action::Workshop => self.with_scan(Scan::begin_workshop),
            Action::Previous | Action::Next | Action::Skip => self.with_scan(|scan| scan.step(action)),
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
            self.messages.say(words(&questionnaire, subject, language));
        }
    }

    fn set_zoom(&mut self, context: &Context, percent: u16) {
        self.store.preferences.zoom = percent;
        context.set_zoom_factor(zoom::factor(percent));
        self.save_preferences();
    }

    pub(super) fn save_preferences(&mut self) {
        self.store.save_preferences(&mut self.work);
    }
}

/// What is said of a change that nothing else on the screen tells of.
fn said_of(session: &Session, change: &Change, language: Language) -> Option<String> {
    if session.refuses(change) {
        return Some(CollaborationText::of(language).summary_fixed().to_owned());
    }
    if let Change::Plan(change) = change {
        return naming::said_of_plan(&session.assessment().plan, change, language);
    }
    let Change::Confirm(item) = change else {
        return None;
    };
    let number = &session.questionnaire().item(*item).number;
    Some(LookAgainText::of(language).confirmed(number))
}
