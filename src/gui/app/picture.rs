//! Charts as pictures: drawn in the background, then on the clipboard or in a file.

use std::path::PathBuf;

use egui::{ColorImage, Context};

use super::App;
use crate::{
    gui::{
        dialog::Dialog,
        done::{Done, Kind},
    },
    i18n::{FiguresText, slug},
    report::picture::Picture,
    session::{
        picture::{Drawn, PNG, draw},
        suggest::suggestion,
    },
    storage::explain,
};

impl App {
    /// Draws a chart, into the file when there is one.
    pub(super) fn draw(&mut self, picture: Box<Picture>, path: Option<PathBuf>) {
        self.work
            .start(Kind::Picture, move |_| Done::Picture(draw(&picture, path)));
    }

    /// Asks where to save a picture.
    pub(super) fn ask_where_to_keep(&mut self, picture: Box<Picture>) {
        if let Some(session) = self.session() {
            let beside = suggestion(session, PNG);
            let stem = beside.file_stem().unwrap_or_default().to_string_lossy();
            let name = format!("{stem}-{}.{PNG}", slug(&picture.title));
            self.dialog = Some(Dialog::picture(picture, &beside.with_file_name(name)));
        }
    }

    /// Takes in a picture that was drawn.
    pub(super) fn show_drawn(&mut self, context: &Context, drawn: Drawn) {
        let text = FiguresText::of(self.language);
        match drawn {
            Drawn::Pixels(drawn, name) => {
                let size = [drawn.width as usize, drawn.height as usize];
                context.copy_image(ColorImage::from_rgba_unmultiplied(size, &drawn.rgba));
                self.messages.say(text.copied(&name));
            }
            Drawn::Saved(path) => {
                if matches!(self.dialog, Some(Dialog::Picture(..))) {
                    self.close_dialog(context);
                }
                let file = path.display().to_string();
                self.messages.say(text.saved(&file));
            }
            Drawn::Unsaved(error) => self.not_drawn(explain(&error, self.language)),
            Drawn::Failed => self.not_drawn(text.not_drawn().to_owned()),
        }
    }

    fn not_drawn(&mut self, reason: String) {
        match &mut self.dialog {
            Some(Dialog::Picture(_, form)) => form.fail(reason),
            _ => self.messages.notify(reason),
        }
    }
}
