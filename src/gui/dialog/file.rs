//! The dialogs that ask for a file: which one to open or to merge, or where to save.

use std::path::PathBuf;

use egui::Ui;

use crate::{
    gui::{
        command::{Command, Cx},
        file_form::{FileForm, FileRequest},
        file_picker::FilePicker,
        widget::{self, Label},
    },
    i18n::{FiguresText, PlanText},
    report::picture::Picture,
    session::{
        errand::AfterLeaving,
        picture::{PNG, SVG, is_svg},
    },
};

/// What a file is asked for.
#[derive(Debug)]
pub enum Purpose {
    Open,
    /// With what to do after saving.
    Save(Option<AfterLeaving>),
    Picture(Box<Picture>),
    /// The days of the plan.
    Calendar,
    /// Answers: a file or folder.
    Merge,
}

impl Purpose {
    pub const fn picker(&self) -> FilePicker {
        match self {
            Self::Open => FilePicker::Open,
            Self::Save(_) => FilePicker::Save,
            Self::Picture(_) => FilePicker::Picture,
            Self::Calendar => FilePicker::Calendar,
            Self::Merge => FilePicker::Answers,
        }
    }

    /// What to do with the file that was chosen.
    pub fn command(&self, path: PathBuf) -> Command {
        match self {
            Self::Open => Command::OpenFile(path),
            Self::Save(_) => Command::SaveTo(path),
            Self::Picture(picture) => Command::SavePicture(picture.clone(), path),
            Self::Calendar => Command::SaveCalendar(path),
            Self::Merge => Command::Merge(vec![path].into()),
        }
    }

    pub(super) const fn title(&self, cx: &Cx<'_>) -> &'static str {
        match self {
            Self::Open => cx.text.dialog.open_title(),
            Self::Save(_) => cx.text.dialog.save_title(),
            Self::Picture(_) => FiguresText::of(cx.language).save_title(),
            Self::Calendar => PlanText::of(cx.language).calendar_title(),
            Self::Merge => cx.collaboration.merge_title(),
        }
    }

    pub(super) fn contents(&self, ui: &mut Ui, form: &mut FileForm, cx: &mut Cx<'_>) {
        if let Self::Picture(_) = self {
            kind(ui, form, cx);
        }
        form.show(ui, &self.request(cx), cx);
    }

    pub(super) fn foot(&self, ui: &mut Ui, form: &mut FileForm, cx: &mut Cx<'_>) {
        if let Some(path) = form.buttons(ui, &self.request(cx), cx) {
            cx.send(self.command(path));
        }
    }

    fn request(&self, cx: &Cx<'_>) -> FileRequest<'static> {
        let save = cx.text.commands.save().label;
        let (lead, confirm) = match self {
            Self::Open => (cx.text.dialog.open_lead(), cx.text.export.open()),
            Self::Save(_) => (cx.text.dialog.save_lead(), save),
            Self::Picture(_) => (FiguresText::of(cx.language).save_lead(), save),
            Self::Calendar => (PlanText::of(cx.language).calendar_lead(), save),
            Self::Merge => (cx.collaboration.merge_lead(), cx.collaboration.merge_do()),
        };
        let is_there_already = matches!(self, Self::Open | Self::Merge);
        FileRequest {
            lead,
            confirm: Label::from(confirm),
            overwrites: if is_there_already {
                ""
            } else {
                cx.text.dialog.save_overwrite()
            },
            browse: self.picker(),
        }
    }
}

/// As which kind of picture a chart is saved.
fn kind(ui: &mut Ui, form: &mut FileForm, cx: &Cx<'_>) {
    let mut extension = if is_svg(&form.target()) { SVG } else { PNG };
    let kinds = [(PNG, "PNG"), (SVG, "SVG")];
    if widget::segments(ui, FiguresText::of(cx.language).kind(), &mut extension, &kinds) {
        form.set(&FilePicker::Picture.renamed(form.target(), extension));
    }
}
