//! Charts as pictures, to copy or to keep in a file.

use std::path::{Path, PathBuf};

use crate::{
    report::picture::{NotDrawn, Picture, Pixels, pixels, png, svg},
    storage::{StorageError, write_file},
};

/// The file name extension of a picture that stays sharp.
pub const SVG: &str = "svg";
/// The file name extension of a picture in pixels.
pub const PNG: &str = "png";

/// A picture, or why there is none.
#[derive(Debug)]
pub enum PictureOutcome {
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
pub fn draw(picture: &Picture, path: Option<PathBuf>) -> PictureOutcome {
    let Some(path) = path else {
        return pixels(picture).map_or(PictureOutcome::Failed, |drawn| {
            PictureOutcome::Pixels(drawn, picture.title.clone())
        });
    };
    match bytes(picture, &path).map(|bytes| write_file(&path, &bytes)) {
        Ok(Ok(())) => PictureOutcome::Saved(path),
        Ok(Err(error)) => PictureOutcome::Unsaved(error),
        Err(NotDrawn) => PictureOutcome::Failed,
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
