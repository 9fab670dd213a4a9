//! Charts as pictures: drawn in the background, then on the clipboard or in a file.

use std::path::PathBuf;

use egui::{ColorImage, Context};

use super::App;
use crate::{
    gui::{
        dialog::{Dialog, Purpose},
        done::{Done, JobKind},
        file_picker::FilePicker,
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
            let suggested = beside.with_file_name(name);
            self.dialog = Some(Dialog::file(Purpose::Picture(picture), &suggested));
        }
    }

    pub(super) fn show_drawn(&mut self, context: &Context, drawn: PictureOutcome) {
        let (text, picker) = (FiguresText::of(self.language), FilePicker::Picture);
        match drawn {
            PictureOutcome::Pixels(drawn, name) => {
                let size = [drawn.width as usize, drawn.height as usize];
                context.copy_image(ColorImage::from_rgba_unmultiplied(size, &drawn.rgba));
                self.messages.say(text.copied(&name));
            }
            PictureOutcome::Saved(path) => {
                self.finish_asking(context, picker, Ok(text.saved(&path.display().to_string())));
            }
            PictureOutcome::Unsaved(error) => {
                self.finish_asking(context, picker, Err(explain(&error, self.language)));
            }
            PictureOutcome::Failed => {
                self.finish_asking(context, picker, Err(text.not_drawn().to_owned()));
            }
        }
    }
}
