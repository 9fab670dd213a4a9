//! An open scan on the screen: its session and the part that is shown.

use std::sync::Arc;

use egui::{Context, Id, Ui};

use super::{
    announcer::Announcer,
    command::{Action, Cx},
    done::Done,
    page::Page,
    screen::{
        collaboration::{CollaborationScreen, MergedFiles, Step},
        export::ExportScreen,
        invitation,
        overview::OverviewScreen,
        plan::PlanScreen,
        profile::ProfileScreen,
        question::{Onwards, QuestionScreen},
        results::{self, ResultsScreen},
        workshop::Workshop,
    },
    widget,
    work::Work,
};
use crate::{
    i18n::Language,
    questionnaire::ItemId,
    session::{Session, Subject},
    storage::{OpenDraft, Preferences},
};

/// An open scan, with the state of each screen.
#[derive(Debug)]
pub struct Scan {
    pub session: Session,
    page: Page,
    profile: ProfileScreen,
    question: QuestionScreen,
    overview: OverviewScreen,
    results: ResultsScreen,
    plan: PlanScreen,
    announcer: Announcer,
    export: ExportScreen,
    collaboration: CollaborationScreen,
    /// Whether it was never shown, so that nothing of an earlier scan may be left on the screen.
    is_new: bool,
    /// Whether it was asked where to keep it.
    was_asked: bool,
    /// The workshop that fills the screen, while there is one.
    workshop: Option<Workshop>,
    /// The draft that the scan is saved in, locked as long as the scan is open.
    pub draft: Option<OpenDraft>,
}

impl Scan {
    /// Opens at the page where the user has to go on.
    pub fn new(session: Session, preferences: &Preferences) -> Self {
        let page = match session.case() {
            None => Page::Profile,
            // Whoever was invited first reads what is asked, and at the end what to do with the file.
            Some(_) if session.invitation().is_some() => match session.progress() {
                progress if progress.answered == 0 || progress.is_complete() => Page::Profile,
                _ => Page::Question,
            },
            // A group without answers of its author's own, such as one from a report, has its outcome.
            Some(_) if !session.assessment().has_own_answers() && session.assessment().is_group() => {
                Page::Results
            }
            Some(_) if session.progress().is_complete() => Page::Results,
            Some(_) => Page::Question,
        };
        Self {
            session,
            page,
            profile: ProfileScreen::default(),
            question: QuestionScreen::default(),
            overview: OverviewScreen::default(),
            results: ResultsScreen::default(),
            plan: PlanScreen::default(),
            announcer: Announcer::default(),
            export: ExportScreen::new(&preferences.report),
            collaboration: CollaborationScreen::new(&preferences.program_at),
            is_new: true,
            was_asked: false,
            workshop: None,
            draft: None,
        }
    }

    /// Shows a page; without a complete profile, that's always the profile.
    pub fn turn_to(&mut self, page: Page) {
        self.workshop = None;
        let invited = self.session.invitation().is_some();
        self.results.go_to(page);
        self.page = match page {
            _ if self.session.case().is_none() => Page::Profile,
            Page::Results | Page::Plan | Page::Export | Page::Collaboration if invited => Page::Profile,
            page => page,
        };
        match self.page {
            Page::Profile => self.profile.enter(),
            Page::Question => self.question.enter(),
            Page::Overview => self.overview.enter(),
            _ => {}
        }
        if self.page != Page::Results {
            self.session.end_trial();
        }
        if self.page == Page::Export {
            self.export
                .suggest(&self.session, self.session.assessment().language);
        }
    }

    /// Whether to ask now where to keep it: once, when the outcome of a draft is there.
    pub fn asks_where_to_keep(&self) -> bool {
        let session = &self.session;
        let is_draft = session.path().is_none() && !session.is_example && !session.is_from_report;
        !self.was_asked && self.workshop.is_none() && is_draft && self.page == Page::Results
    }

    pub const fn keep_later(&mut self) {
        self.was_asked = true;
    }

    pub const fn page(&self) -> Page {
        self.page
    }

    pub fn go_to(&mut self, item: ItemId) {
        self.question.open(item);
        self.turn_to(Page::Question);
    }

    /// Remembers the outcome as it is, and to show a way back to it on the page that follows.
    pub fn leave_outcome(&mut self) {
        if self.page == Page::Results {
            self.results.leave(&self.session);
        }
    }

    pub fn try_answers(&mut self, answers: Vec<(ItemId, u8)>) {
        self.turn_to(Page::Results);
        self.session.try_answers(answers);
    }

    /// Shows a step of working together; without one, the one that was shown last.
    pub fn show_collaboration(&mut self, step: Option<Step>) {
        self.collaboration.turn_to(step);
        self.turn_to(Page::Collaboration);
    }

    /// Takes over what happened to the files of the last merge.
    pub fn remember_merge(&mut self, files: MergedFiles) {
        self.collaboration.remember_merge(files);
    }

    /// How often the report was made, and the file when that is up to date.
    pub fn report(&self) -> (u64, Option<Arc<Vec<u8>>>) {
        self.export.report()
    }

    pub fn receive(&mut self, context: &Context, work: &mut Work, done: Done, language: Language) {
        self.results.receive(&done);
        self.collaboration.receive(&done, language);
        self.export.receive(context, work, done, language);
    }

    pub const fn has_workshop(&self) -> bool {
        self.workshop.is_some()
    }

    /// Ends the workshop; what came of it is shown next.
    pub fn leave_workshop(&mut self) {
        self.workshop = None;
        let group = &self.session.assessment().group;
        if group.all_agreed().next().is_some() {
            self.show_collaboration(Some(Step::Decision));
        }
    }

    /// Fills the screen with the differences to talk about, one by one.
    pub fn begin_workshop(&mut self) {
        if self.workshop.is_none() {
            self.show_collaboration(Some(Step::Talk));
            self.workshop = Workshop::new(&self.session, self.collaboration.minutes());
        }
    }

    /// Shows where a change was made, with the focus on it.
    pub fn show_subject(&mut self, context: &Context, subject: Subject) {
        if let (Some(workshop), Subject::Agreed(item) | Subject::Discussed(item)) =
            (&mut self.workshop, subject)
        {
            workshop.show_item(item);
            return;
        }
        match subject {
            Subject::Profile(field) => {
                self.turn_to(Page::Profile);
                self.profile.reveal(&self.session, field, context);
            }
            Subject::Answer(item) | Subject::Note(item) | Subject::Evidence(item) => {
                self.question.open(item);
                self.turn_to(Page::Question);
                self.question.reveal(subject, context);
            }
            Subject::Reason(check) => {
                let first = self.session.questionnaire().check(check).items().next();
                if let Some(item) = first {
                    self.question.open(item);
                    self.turn_to(Page::Question);
                    self.question.reveal(Subject::Answer(item), context);
                }
            }
            Subject::Plan(part) => {
                self.turn_to(Page::Plan);
                self.plan.reveal(&self.session, part);
            }
            Subject::Consent if self.session.invitation().is_some() => self.turn_to(Page::Profile),
            Subject::Consent | Subject::Merge | Subject::Respondent(_) | Subject::Invited => {
                self.show_collaboration(Some(Step::Answers));
            }
            Subject::Reviewer => self.show_collaboration(Some(Step::Decision)),
            Subject::Agreed(_) | Subject::Discussed(_) => self.show_collaboration(Some(Step::Talk)),
            // That may be anywhere.
            Subject::Outside => {}
        }
    }

    /// Whether this is a field on the page shown whose changes the session undoes.
    pub fn has_field(&self, id: Id) -> bool {
        if let Some(workshop) = &self.workshop {
            return workshop.has_field(id);
        }
        match self.page {
            Page::Profile => ProfileScreen::has_text_field(&self.session, id),
            Page::Question => self.question.has_field(&self.session, id),
            Page::Collaboration => CollaborationScreen::has_field(id),
            Page::Plan => self.plan.has_field(id),
            Page::Overview | Page::Results | Page::Export => false,
        }
    }

    /// Goes to another question; after the last one to what is left to look at.
    pub fn step(&mut self, action: Action) {
        if self.page != Page::Question {
            return;
        }
        if action == Action::Previous {
            self.question.go_back(&self.session);
        } else if self.question.go_on(&self.session) == Onwards::Review {
            self.turn_to(Page::Overview);
        }
    }

    pub fn show(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        if self.session.case().is_none() {
            self.page = Page::Profile;
        }
        if std::mem::take(&mut self.is_new) {
            // Pages of another scan may have been scrolled.
            ui.ctx()
                .data_mut(egui::util::IdTypeMap::remove_by_type::<egui::containers::scroll_area::State>);
        }
        let session = &self.session;
        self.announcer.show(ui, session, cx);
        if let Some(workshop) = &mut self.workshop {
            workshop.show(ui, session, cx);
            return;
        }
        if self.results.has_way_back() {
            results::way_back(ui, cx);
        }
        let invitation = session.invitation().filter(|_| session.case().is_some());
        // The others have parts of their own.
        if matches!(self.page, Page::Results | Page::Plan)
            || (self.page == Page::Profile && invitation.is_some())
        {
            widget::pane(ui.ctx(), ui.available_rect_before_wrap());
        }
        match self.page {
            Page::Profile => match invitation {
                Some(invitation) => invitation::show(ui, session, invitation, cx),
                None => self.profile.show(ui, session, cx),
            },
            Page::Question => self.question.show(ui, session, cx),
            Page::Overview => self.overview.show(ui, session, cx),
            Page::Results => self.results.show(ui, session, cx),
            Page::Collaboration => self.collaboration.show(ui, session, cx),
            Page::Plan => self.plan.show(ui, session, cx),
            Page::Export => self.export.show(ui, session, cx),
        }
    }
}
