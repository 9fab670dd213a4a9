//! Dialogs: each covers the window until it's answered.

mod file;
mod find;
mod frame;
mod handout;
mod help;
mod merge;
mod message;
mod outside;
mod versions;

use std::path::Path;

use egui::{Context, Ui};

use super::{
    command::{Command, Cx},
    done::Done,
    file_form::FileForm,
    find::{FindContext, Scope},
    screen::settings::SettingsScreen,
};
use crate::{
    i18n::{Language, OutsideText, SettingsText, VersionText},
    session::errand::{AfterLeaving, Errand},
};
pub use file::Purpose;
use find::Finder;
use frame::{Around, close, frame};
pub use handout::HandoutForm;
pub use merge::MergeReport;
pub use message::wait;
pub use outside::OutsideForm;
pub use versions::VersionList;

#[derive(Debug)]
pub enum Dialog {
    File(Purpose, FileForm),
    /// Leaving would lose changes, since they can't be saved.
    Unsaved {
        then: AfterLeaving,
        problem: String,
    },
    /// What the file has in another way, and what to do afterwards.
    Outside(OutsideForm, Option<AfterLeaving>),
    /// What this version doesn't know.
    Kept(Vec<String>),
    /// Help, with the index of the glossary term to show.
    Help(Option<usize>),
    Find(Finder),
    About,
    Settings(SettingsScreen),
    Merged(MergeReport),
    Handout(HandoutForm),
    Versions(VersionList),
}

impl Dialog {
    pub fn file(purpose: Purpose, suggested: &Path) -> Self {
        Self::File(purpose, FileForm::new(suggested))
    }

    /// Asks again, since this one can't be opened.
    pub fn not_opened(path: &Path, reason: String) -> Self {
        let mut form = FileForm::new(path);
        form.fail(reason);
        Self::File(Purpose::Open, form)
    }

    pub const fn find(scope: Scope) -> Self {
        Self::Find(Finder::new(scope))
    }

    pub fn receive(&mut self, done: &Done, language: Language) {
        match self {
            Self::File(purpose, form) => form.receive(purpose.picker(), done),
            Self::Handout(form) => form.receive(done, language),
            Self::Versions(list) => list.receive(done),
            Self::Unsaved { .. }
            | Self::Outside(..)
            | Self::Kept(_)
            | Self::Help(_)
            | Self::Find(_)
            | Self::About
            | Self::Settings(_)
            | Self::Merged(_) => {}
        }
    }

    /// The form with a path, if this asks for one file.
    pub const fn form(&mut self) -> Option<&mut FileForm> {
        match self {
            Self::File(_, form) => Some(form),
            _ => None,
        }
    }

    /// Whether the system's own dialog asks instead.
    pub fn is_elsewhere(&self) -> bool {
        matches!(self, Self::File(_, form) if form.is_elsewhere())
    }

    /// Shows the dialog; `errand` is what is going on.
    pub fn show(
        &mut self,
        context: &Context,
        place: &FindContext<'_>,
        errand: Option<&Errand>,
        cx: &mut Cx<'_>,
    ) {
        let (title, width) = self.title(cx);
        let mut state = (self, &mut *cx);
        let closed = frame(
            context,
            Around { title, width },
            &mut state,
            |ui, (dialog, cx)| dialog.contents(ui, place, errand, cx),
            |ui, (dialog, cx)| dialog.foot(ui, errand, cx),
        );
        if closed {
            cx.send(Command::CloseDialog);
        }
    }

    /// The title, and the width in points.
    fn title(&self, cx: &Cx<'_>) -> (&'static str, f32) {
        let texts = cx.text.dialog;
        match self {
            Self::File(purpose, _) => (purpose.title(cx), 560.0),
            Self::Unsaved { .. } => (texts.save_failed(), 600.0),
            Self::Outside(..) => (OutsideText::of(cx.language).title(), 860.0),
            Self::Kept(_) => (texts.kept_title(), 480.0),
            Self::Find(finder) => (finder.title(cx), 640.0),
            Self::Help(_) => (cx.text.help.title(), 720.0),
            Self::About => (cx.text.help.about_title(), 640.0),
            Self::Settings(_) => (SettingsText::of(cx.language).title(), 640.0),
            Self::Merged(_) => (cx.collaboration.merged_title(), 720.0),
            Self::Handout(form) => (form.title(cx.language), 560.0),
            Self::Versions(_) => (VersionText::of(cx.language).title(), 560.0),
        }
    }

    fn contents(&mut self, ui: &mut Ui, place: &FindContext<'_>, errand: Option<&Errand>, cx: &mut Cx<'_>) {
        let questionnaire = place.questionnaire;
        match self {
            Self::File(purpose, form) => purpose.contents(ui, form, cx),
            Self::Unsaved { problem, .. } => message::unsaved(ui, problem, cx),
            Self::Outside(form, _) => form.contents(ui, cx),
            Self::Kept(ids) => message::kept(ui, ids, cx),
            Self::Find(finder) => finder.show(ui, place, cx),
            Self::Help(term) => help::help(ui, questionnaire, term, cx),
            Self::About => help::about(ui, questionnaire, cx),
            Self::Settings(screen) => screen.show(ui, cx),
            Self::Merged(report) => report.contents(ui, cx),
            Self::Versions(list) => list.show(ui, cx),
            Self::Handout(form) => form.contents(ui, is_writing(errand), cx),
        }
    }

    /// The buttons, which stay in sight below contents that scroll.
    fn foot(&mut self, ui: &mut Ui, errand: Option<&Errand>, cx: &mut Cx<'_>) {
        match self {
            Self::File(purpose, form) => purpose.foot(ui, form, cx),
            Self::Unsaved { .. } => message::unsaved_foot(ui, cx),
            Self::Outside(form, _) => form.foot(ui, cx),
            Self::Merged(report) => report.foot(ui, cx),
            Self::Handout(form) => form.foot(ui, is_writing(errand), cx),
            Self::Find(_) => {}
            Self::Kept(_) | Self::Help(_) | Self::About | Self::Settings(_) | Self::Versions(_) => {
                close(ui, cx);
            }
        }
    }
}

const fn is_writing(errand: Option<&Errand>) -> bool {
    matches!(errand, Some(Errand::WritingAgenda))
}
