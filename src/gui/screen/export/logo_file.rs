//! Reading the logo of the municipality from its file.

use std::path::Path;

use crate::{
    i18n::Language,
    report::{Logo, LogoError},
    storage::{StorageError, explain, read_file},
};

#[derive(Debug)]
pub enum LogoProblem {
    File(StorageError),
    Picture(LogoError),
}

impl LogoProblem {
    pub fn explain(&self, language: Language) -> String {
        match self {
            Self::File(error) => explain(error, language),
            Self::Picture(error) => error.explain(language),
        }
    }
}

/// Reads the logo.
///
/// # Errors
/// The file can't be read, or it's no picture that can be shown.
pub fn read(path: &Path) -> Result<Logo, LogoProblem> {
    let bytes = read_file(path, Logo::LARGEST_FILE).map_err(LogoProblem::File)?;
    Logo::decode(&bytes).map_err(LogoProblem::Picture)
}
