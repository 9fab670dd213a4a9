//! An open scan on the screen: its session and the part that is shown.

use std::path::PathBuf;

use egui::Ui;

use super::{
    app::Page,
    command::{Action, Cx},
    files,
    screen::{
        export::ExportScreen, overview::OverviewScreen, profile::ProfileScreen, question::QuestionScreen,
        results,
    },
    session::Session,
};
use crate::storage::ReportPreferences;

/// An open scan, with what each part keeps on the screen.
#[derive(Debug)]
pub struct Scan {
    /// The answers and what follows from them.
    pub session: Session,
    /// The part that is shown.
    pub page: Page,
    profile: ProfileScreen,
    /// The question screen.
    pub question: QuestionScreen,
    overview: OverviewScreen,
    /// The report screen.
    pub export: ExportScreen,
    suggested: Option<PathBuf>,
}

impl Scan {
    /// Opens with the part that is the next to do.
    pub fn new(session: Session, report: &ReportPreferences) -> Self {
        let page = match session.evaluation() {
            None => Page::Profile,
            Some(_) if session.progress().is_complete() => Page::Results,
            Some(_) => Page::Question,
        };
        Self {
            session,
            page,
            profile: ProfileScreen::default(),
            question: QuestionScreen::default(),
            overview: OverviewScreen::default(),
            export: ExportScreen::new(report),
            suggested: None,
        }
    }

    /// Shows a part; without a complete profile, that's the profile.
    pub fn turn_to(&mut self, page: Page) {
        self.page = if self.session.evaluation().is_some() {
            page
        } else {
            Page::Profile
        };
        if self.page == Page::Export {
            self.suggested = None;
        }
    }

    /// To another question; after the last one to the outcome, or to what is still open.
    pub fn step(&mut self, action: Action) {
        if self.page != Page::Question {
            return;
        }
        let Some(here) = self.question.item(&self.session) else {
            return;
        };
        if action == Action::Previous {
            if let Some(previous) = self.session.previous(here) {
                self.question.open(previous);
            }
        } else if let Some(next) = self.session.next(here) {
            self.question.open(next);
        } else if self.session.progress().is_complete() {
            self.page = Page::Results;
        } else {
            self.page = Page::Overview;
        }
    }

    /// Shows the part.
    pub fn show(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        if self.session.evaluation().is_none() {
            self.page = Page::Profile;
        }
        let session = &self.session;
        match self.page {
            Page::Profile => self.profile.show(ui, session, cx),
            Page::Question => self.question.show(ui, session, cx),
            Page::Overview => self.overview.show(ui, session, cx),
            Page::Results => results::show(ui, session, cx),
            Page::Export => {
                let suggested = self
                    .suggested
                    .get_or_insert_with(|| files::suggestion(session, files::REPORT));
                self.export.show(ui, session, suggested, cx);
            }
        }
    }
}
