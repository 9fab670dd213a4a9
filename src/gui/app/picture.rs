//! Charts as pictures: drawn in the background, then on the clipboard or in a file.

use std::path::PathBuf;

use egui::{ColorImage, Context};

use super::App;
use crate::{
    gui::{
        dialog::Dialog,
        done::{Done, JobKind},
    },
    i18n::{FiguresText, slug},
    report::picture::Picture,
    session::{
        picture::{PNG, PictureOutcome, draw},
        suggested_files::suggestion,
    },
    storage::explain,
};

impl App {
    /// Draws a chart, into the file when there is one.
    pub(super) fn draw(&mut self, picture: Box<Picture>, path: Option<PathBuf>) {
        self.work
            .start(JobKind::Picture, move |_| Done::Picture(draw(&picture, path)));
    }

    pub(super) fn ask_where_to_keep(&mut self, picture: Box<Picture>) {
        if let Some(session) = self.session() {
            let beside = suggestion(session, PNG);
            let stem = beside.file_stem().unwrap_or_default().to_string_lossy();
            let name = format!("{stem}-{}.{PNG}", slug(&picture.title));
            self.dialog = Some(Dialog::picture(picture, &beside.with_file_name(name)));
        }
    }

    /// Takes in a picture that was drawn.
    pub(super) fn show_drawn(&mut self, context: &Context, drawn: PictureOutcome) {
        let text = FiguresText::of(self.language);
        match drawn {
            PictureOutcome::Pixels(drawn, name) => {
                let size = [drawn.width as usize, drawn.height as usize];
                context.copy_image(ColorImage::from_rgba_unmultiplied(size, &drawn.rgba));
                self.messages.say(text.copied(&name));
            }
            PictureOutcome::Saved(path) => {
                if matches!(self.dialog, Some(Dialog::Picture(..))) {
                    self.close_dialog(context);
                }
                let file = path.display().to_string();
                self.messages.say(text.saved(&file));
            }
            PictureOutcome::Unsaved(error) => self.not_drawn(explain(&error, self.language)),
            PictureOutcome::Failed => self.not_drawn(text.not_drawn().to_owned()),
        }
    }

    fn not_drawn(&mut self, reason: String) {
        match &mut self.dialog {
            Some(Dialog::Picture(_, form)) => form.fail(reason),
            _ => self.messages.notify(reason),
        }
    }
}
