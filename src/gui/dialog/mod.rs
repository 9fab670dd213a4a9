//! Dialogs: what takes over the window until it's answered.

mod drawing;
mod file;
mod find;
mod handout;
mod help;
mod invite;
mod merge;
mod message;
mod picture;

use std::path::Path;

use egui::{Context, Frame, Id, Margin, Modal, Stroke, Ui};

use super::{
    command::{Command, Cx},
    find::{Place, Scope},
    presence::Presence,
    theme, widget,
};
use crate::{
    i18n::{FiguresText, fill},
    report::picture::Picture,
    session::{Leave, Session},
};
pub use drawing::Drawing;
use find::Finder;
pub use handout::HandoutForm;
pub use invite::InviteForm;
pub use merge::Reported;

/// What the window waits for.
#[derive(Debug)]
pub enum Busy {
    /// A file that is being opened, by its name.
    Opening(String),
    /// The last changes, which are being saved.
    Saving,
}

/// A dialog with what is only in it.
#[derive(Debug)]
pub enum Dialog {
    /// Which scan to open; the file as it's typed, and why the last one failed.
    Open {
        /// The file, as it's typed.
        path: String,
        /// Why it couldn't be opened.
        problem: Option<String>,
    },
    /// Where to save.
    Save {
        /// The file, as it's typed.
        path: String,
        /// Why it couldn't be saved.
        problem: Option<String>,
        /// What to do afterwards.
        then: Option<Leave>,
        /// Whether a file with this name is there.
        there: Presence,
        /// Whether it's being saved.
        busy: bool,
    },
    /// Where to save a chart as a picture.
    Picture {
        /// The chart.
        picture: Box<Picture>,
        /// The file, as it's typed.
        path: String,
        /// Why it couldn't be saved.
        problem: Option<String>,
        /// Whether it's there already.
        there: Presence,
    },
    /// Leaving would lose changes, since they can't be saved.
    Unsaved {
        /// What to do afterwards.
        then: Leave,
        /// Why saving failed.
        problem: String,
    },
    /// What takes longer than a blink; closing it is not waiting any more.
    Busy(Busy),
    /// What this version doesn't know.
    Kept(Vec<String>),
    /// Help; the term to show, by its place in the glossary.
    Help(Option<usize>),
    /// Finding.
    Find(Finder),
    /// About the program, with how its window is drawn.
    About(Drawing),
    /// What to ask a colleague.
    Invite(Box<InviteForm>),
    /// Which answers to merge: the file or folder, as it's typed.
    Merge(String),
    /// How many answer files were read, of so many.
    Merging(usize, usize),
    /// What became of each answer file.
    Merged(Reported),
    /// Where to save the agenda.
    Handout(HandoutForm),
}

impl Dialog {
    /// Asks which scan to open.
    pub const fn open() -> Self {
        Self::Open {
            path: String::new(),
            problem: None,
        }
    }

    /// Asks what to ask a colleague.
    pub fn invite(session: &Session) -> Self {
        Self::Invite(Box::new(InviteForm::new(session)))
    }

    /// Asks what to find.
    pub const fn find(scope: Scope) -> Self {
        Self::Find(Finder::new(scope))
    }

    /// Asks where to save, and what to do afterwards.
    pub fn save(suggested: &Path, then: Option<Leave>) -> Self {
        Self::Save {
            path: suggested.display().to_string(),
            problem: None,
            then,
            there: Presence::default(),
            busy: false,
        }
    }

    /// The user chose another file in the system's own dialog.
    pub fn set_path(&mut self, chosen: &Path) {
        match self {
            Self::Invite(form) => form.set_path(chosen),
            Self::Handout(form) => form.set_path(chosen),
            _ => {}
        }
        if let Self::Open { path, problem }
        | Self::Save { path, problem, .. }
        | Self::Picture { path, problem, .. } = self
        {
            *path = chosen.display().to_string();
            *problem = None;
        }
    }

    /// Why the file couldn't be opened or saved.
    pub fn set_problem(&mut self, reason: String) {
        if let Self::Open { problem, .. } | Self::Save { problem, .. } | Self::Picture { problem, .. } = self
        {
            *problem = Some(reason);
        }
    }

    /// Shows the dialog.
    pub fn show(&mut self, context: &Context, place: &Place<'_>, cx: &mut Cx<'_>) {
        let questionnaire = place.questionnaire;
        let texts = &cx.text.dialog;
        match self {
            Self::Open { path, problem } => {
                frame(context, texts.open_title, 560.0, cx, |ui, cx| {
                    file::open(ui, path, problem, cx);
                });
            }
            Self::Save {
                path,
                problem,
                there,
                busy,
                ..
            } => {
                frame(context, texts.save_title, 560.0, cx, |ui, cx| {
                    if *busy {
                        message::wait(ui, texts.saving, cx);
                    } else {
                        file::save(ui, path, problem, there, cx);
                    }
                });
            }
            Self::Busy(busy) => {
                let words = match busy {
                    Busy::Opening(name) => fill(texts.opening, &[("name", name)]),
                    Busy::Saving => texts.settling.to_owned(),
                };
                frame(context, texts.busy_title, 480.0, cx, |ui, cx| {
                    message::wait(ui, &words, cx);
                });
            }
            Self::Picture {
                picture,
                path,
                problem,
                there,
            } => {
                let title = FiguresText::of(cx.language).save_title;
                frame(context, title, 560.0, cx, |ui, cx| {
                    picture::save(ui, picture, path, (problem, there), cx);
                });
            }
            Self::Unsaved { problem, .. } => {
                frame(context, texts.save_failed, 480.0, cx, |ui, cx| {
                    message::unsaved(ui, problem, cx);
                });
            }
            Self::Kept(ids) => {
                frame(context, texts.kept_title, 480.0, cx, |ui, cx| {
                    message::kept(ui, ids, cx);
                });
            }
            Self::Find(finder) => {
                let title = match finder.scope {
                    Scope::Commands => cx.text.find.commands_title,
                    Scope::Text => cx.text.find.text_title,
                };
                frame(context, title, 640.0, cx, |ui, cx| finder.show(ui, place, cx));
            }
            Self::Help(term) => {
                frame(context, cx.text.help.title, 720.0, cx, |ui, cx| {
                    help::help(ui, questionnaire, term, cx);
                });
            }
            Self::About(drawing) => {
                frame(context, cx.text.help.about_title, 640.0, cx, |ui, cx| {
                    help::about(ui, questionnaire, drawing, cx);
                });
            }
            Self::Invite(form) => {
                frame(context, cx.together.invite_title, 640.0, cx, |ui, cx| {
                    if let Some((session, _)) = place.scan {
                        form.show(ui, session, cx);
                    }
                });
            }
            Self::Merge(path) => {
                frame(context, cx.together.merge_title, 560.0, cx, |ui, cx| {
                    merge::ask(ui, path, cx);
                });
            }
            Self::Merging(done, total) => {
                let (done, total) = (*done, *total);
                frame(context, cx.together.merging, 480.0, cx, |ui, cx| {
                    merge::progress(ui, done, total, cx);
                });
            }
            Self::Handout(form) => {
                let title = cx.text.commands.agenda.label;
                frame(context, title, 560.0, cx, |ui, cx| form.show(ui, cx));
            }
            Self::Merged(reported) => {
                frame(context, cx.together.merged_title, 720.0, cx, |ui, cx| {
                    reported.show(ui, cx);
                });
            }
        }
    }
}

fn frame(
    context: &Context,
    title: &str,
    width: f32,
    cx: &mut Cx<'_>,
    add: impl FnOnce(&mut Ui, &mut Cx<'_>),
) {
    let p = theme::palette_in(context);
    let room = context.content_rect().size();
    let frame = Frame::new()
        .fill(p.card)
        .stroke(Stroke::new(1.0, p.border))
        .corner_radius(14)
        .inner_margin(Margin::same(22))
        .shadow(theme::shadow(p.shadow, 12, 40));
    let mut modal = Modal::new(Id::unique("dialog"))
        .backdrop_color(p.backdrop)
        .frame(frame);
    modal.area = modal.area.accessible_name(title);
    let shown = modal.show(context, |ui| {
        ui.set_width(width.min(room.x - 76.0));
        let heading = widget::heading(ui, title, 1);
        widget::live(ui, &heading);
        ui.add_space(2.0);
        let most = (room.y - 150.0).max(80.0);
        let area = egui::ScrollArea::vertical()
            .id_salt(title)
            .max_height(most)
            // The area remembers its size; without this it would never grow.
            .min_scrolled_height(most)
            .auto_shrink([false, true]);
        widget::scroll_in(ui, area, |ui| add(ui, cx));
    });
    if shown.should_close() {
        cx.send(Command::CloseDialog);
    }
}

/// Gives the first field or button the focus when the dialog appears.
fn focus_at_first(ui: &Ui, response: &egui::Response) {
    let focused = ui.memory(egui::Memory::focused);
    let inside = focused.and_then(|id| ui.ctx().read_response(id));
    if inside.is_none_or(|inside| inside.layer_id != ui.layer_id()) {
        response.request_focus();
    }
}
