//! Charts as pictures: drawn beside the window, then on the clipboard or in a file.

use std::path::{Path, PathBuf};

use egui::{ColorImage, Context};

use super::{app::App, dialog::Dialog, job::Outcome, presence::Presence};
use crate::{
    i18n::{FiguresText, fill, slug},
    report::picture::{NotDrawn, Picture, Pixels, pixels, png, svg},
    session,
    storage::{StorageError, explain, write_file},
};

/// The file name extension of a picture that stays sharp.
pub const SVG: &str = "svg";
/// The file name extension of a picture in pixels.
pub const PNG: &str = "png";

/// What became of a picture.
#[derive(Debug)]
pub enum Drawn {
    /// To put on the clipboard, with what it's called.
    Pixels(Pixels, String),
    /// It's in this file.
    Saved(PathBuf),
    /// The file can't be written.
    Unsaved(StorageError),
    /// It can't be drawn.
    Failed,
}

/// Draws a picture, into the file when there is one.
pub fn draw(picture: &Picture, path: Option<PathBuf>) -> Drawn {
    let Some(path) = path else {
        return pixels(picture).map_or(Drawn::Failed, |drawn| Drawn::Pixels(drawn, picture.title.clone()));
    };
    match bytes(picture, &path).map(|bytes| write_file(&path, &bytes)) {
        Ok(Ok(())) => Drawn::Saved(path),
        Ok(Err(error)) => Drawn::Unsaved(error),
        Err(NotDrawn) => Drawn::Failed,
    }
}

fn bytes(picture: &Picture, path: &Path) -> Result<Vec<u8>, NotDrawn> {
    if is_svg(path) {
        Ok(svg(picture).into_bytes())
    } else {
        png(picture)
    }
}

/// Whether a file is to be SVG, by its name.
pub fn is_svg(path: &Path) -> bool {
    path.extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case(SVG))
}

impl App {
    /// Asks where to save a picture.
    pub(super) fn ask_where_to_keep(&mut self, picture: Box<Picture>) {
        if let Some(session) = self.session() {
            let beside = session::suggestion(session, PNG);
            let stem = beside.file_stem().unwrap_or_default().to_string_lossy();
            let name = format!("{stem}-{}.{PNG}", slug(&picture.title));
            let path = beside.with_file_name(name).display().to_string();
            self.dialog = Some(Dialog::Picture {
                picture,
                path,
                problem: None,
                there: Presence::default(),
            });
        }
    }

    /// Takes in a picture that was drawn.
    pub(super) fn collect_picture(&mut self, context: &Context) {
        let drawn = match self.tasks.drawn() {
            Outcome::Done(drawn) => drawn,
            Outcome::Lost => Drawn::Failed,
            Outcome::Busy => return,
        };
        let text = FiguresText::of(self.language);
        match drawn {
            Drawn::Pixels(drawn, name) => {
                let size = [drawn.width as usize, drawn.height as usize];
                context.copy_image(ColorImage::from_rgba_unmultiplied(size, &drawn.rgba));
                self.say(fill(text.copied, &[("name", &name)]));
            }
            Drawn::Saved(path) => {
                if matches!(self.dialog, Some(Dialog::Picture { .. })) {
                    self.close_dialog(context);
                }
                let file = path.display().to_string();
                self.say(fill(text.saved, &[("file", &file)]));
            }
            Drawn::Unsaved(error) => self.picture_failed(explain(&error, self.language)),
            Drawn::Failed => self.picture_failed(text.not_drawn.to_owned()),
        }
    }

    fn picture_failed(&mut self, reason: String) {
        match &mut self.dialog {
            Some(dialog @ Dialog::Picture { .. }) => dialog.set_problem(reason),
            _ => self.notice = Some(reason),
        }
    }
}
