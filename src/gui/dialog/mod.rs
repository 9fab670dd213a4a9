//! Dialogs: each covers the window until it's answered.

mod calendar;
mod file;
mod find;
mod frame;
mod handout;
mod help;
mod merge;
mod message;
mod outside;
mod picture;
mod versions;

use std::path::Path;

use egui::{Context, Ui};

use super::{
    command::Cx,
    done::Done,
    file_form::FileForm,
    file_picker::FilePicker,
    find::{FindContext, Scope},
    screen::settings::SettingsScreen,
};
use crate::{
    i18n::{FiguresText, Language, OutsideText, PlanText, SettingsText, VersionText},
    report::picture::Picture,
    session::errand::{AfterLeaving, Errand},
};
pub use file::with_extension;
use find::Finder;
use frame::{Around, frame};
pub use handout::HandoutForm;
pub use merge::MergeReport;
pub use message::wait;
pub use outside::OutsideForm;
pub use versions::VersionList;

/// A dialog with its state.
#[derive(Debug)]
pub enum Dialog {
    Open(FileForm),
    /// Where to save, and what to do afterwards.
    Save(FileForm, Option<AfterLeaving>),
    Picture(Box<Picture>, FileForm),
    /// Where to save the days of the plan.
    Calendar(FileForm),
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
    /// Which answers to merge: a file or folder.
    Merge(FileForm),
    Merged(MergeReport),
    Handout(HandoutForm),
    Versions(VersionList),
}

impl Dialog {
    pub fn open() -> Self {
        Self::Open(FileForm::default())
    }

    /// Asks again, since this one can't be opened.
    pub fn not_opened(path: &Path, reason: String) -> Self {
        let mut form = FileForm::new(path);
        form.fail(reason);
        Self::Open(form)
    }

    pub fn save(suggested: &Path, then: Option<AfterLeaving>) -> Self {
        Self::Save(FileForm::new(suggested), then)
    }

    pub fn picture(picture: Box<Picture>, suggested: &Path) -> Self {
        Self::Picture(picture, FileForm::new(suggested))
    }

    pub fn calendar(suggested: &Path) -> Self {
        Self::Calendar(FileForm::new(suggested))
    }

    pub fn merge() -> Self {
        Self::Merge(FileForm::default())
    }

    pub const fn find(scope: Scope) -> Self {
        Self::Find(Finder::new(scope))
    }

    pub fn receive(&mut self, done: &Done, language: Language) {
        match self {
            Self::Open(form) => form.receive(FilePicker::Open, done),
            Self::Save(form, _) => form.receive(FilePicker::Save, done),
            Self::Picture(_, form) => form.receive(FilePicker::Picture, done),
            Self::Calendar(form) => form.receive(FilePicker::Calendar, done),
            Self::Merge(form) => form.receive(FilePicker::Answers, done),
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
            Self::Open(form) | Self::Save(form, _) | Self::Picture(_, form) | Self::Calendar(form) => {
                Some(form)
            }
            _ => None,
        }
    }

    /// Whether the system's own dialog asks instead.
    pub fn is_elsewhere(&mut self) -> bool {
        self.form().is_some_and(|form| form.is_elsewhere())
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
        let around = Around {
            title,
            width,
            closes: self.is_to_read(),
        };
        frame(context, around, cx, |ui, cx| {
            self.contents(ui, place, errand, cx);
        });
    }

    /// Whether nothing is asked, so that it ends by closing it.
    const fn is_to_read(&self) -> bool {
        matches!(
            self,
            Self::Kept(_) | Self::Help(_) | Self::About | Self::Settings(_) | Self::Versions(_)
        )
    }

    /// The title, and the width in points.
    fn title(&self, cx: &Cx<'_>) -> (&'static str, f32) {
        let texts = cx.text.dialog;
        match self {
            Self::Open(_) => (texts.open_title(), 560.0),
            Self::Save(..) => (texts.save_title(), 560.0),
            Self::Picture(..) => (FiguresText::of(cx.language).save_title(), 560.0),
            Self::Calendar(_) => (PlanText::of(cx.language).calendar_title(), 560.0),
            Self::Unsaved { .. } => (texts.save_failed(), 600.0),
            Self::Outside(..) => (OutsideText::of(cx.language).title(), 860.0),
            Self::Kept(_) => (texts.kept_title(), 480.0),
            Self::Find(finder) => (finder.title(cx), 640.0),
            Self::Help(_) => (cx.text.help.title(), 720.0),
            Self::About => (cx.text.help.about_title(), 640.0),
            Self::Settings(_) => (SettingsText::of(cx.language).title(), 640.0),
            Self::Merge(_) => (cx.collaboration.merge_title(), 560.0),
            Self::Merged(_) => (cx.collaboration.merged_title(), 720.0),
            Self::Handout(form) => (form.title(cx.language), 560.0),
            Self::Versions(_) => (VersionText::of(cx.language).title(), 560.0),
        }
    }

    fn contents(&mut self, ui: &mut Ui, place: &FindContext<'_>, errand: Option<&Errand>, cx: &mut Cx<'_>) {
        let questionnaire = place.questionnaire;
        match self {
            Self::Open(form) => file::open(ui, form, cx),
            Self::Save(form, _) => file::save(ui, form, cx),
            Self::Picture(picture, form) => picture::save(ui, picture, form, cx),
            Self::Calendar(form) => calendar::save(ui, form, cx),
            Self::Unsaved { problem, .. } => message::unsaved(ui, problem, cx),
            Self::Outside(form, _) => form.show(ui, cx),
            Self::Kept(ids) => message::kept(ui, ids, cx),
            Self::Find(finder) => finder.show(ui, place, cx),
            Self::Help(term) => help::help(ui, questionnaire, term, cx),
            Self::About => help::about(ui, questionnaire, cx),
            Self::Settings(screen) => screen.show(ui, cx),
            Self::Merge(form) => merge::ask(ui, form, cx),
            Self::Merged(reported) => reported.show(ui, cx),
            Self::Versions(list) => list.show(ui, cx),
            Self::Handout(form) => form.show(ui, matches!(errand, Some(Errand::WritingAgenda)), cx),
        }
    }
}
