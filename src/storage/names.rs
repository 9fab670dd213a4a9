//! Names of files that Windows can't have, or takes for something else.

use std::path::Path;

use super::{StorageError, disk};

/// Names of devices, whatever stands behind a dot.
const DEVICES: [&str; 6] = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"];

/// The same with a digit behind them.
const NUMBERED_DEVICES: [&str; 2] = ["COM", "LPT"];

/// Signs that no name on Windows has; a colon makes a hidden part of another file.
const SIGNS: &str = "<>:\"|?*\\/";

/// Why a name isn't possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NameProblem {
    /// Windows means a device by it.
    Device,
    /// It ends in a dot or a space, which Windows leaves out.
    Ending,
    /// This sign is in it.
    Sign(char),
}

/// The name of a file without its folder, to show; letters that no text can have are replaced.
pub fn file_name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// Refuses a name beforehand that some computer can't have: a scan goes from one to another. A file that has such a name
/// already, on another system than Windows, keeps it.
///
/// # Errors
/// [`StorageError::Name`].
pub(super) fn check(path: &Path) -> Result<(), StorageError> {
    match problem(&file_name(path)) {
        Some(problem) if cfg!(windows) || !disk::is_there(path) => Err(StorageError::Name {
            path: path.to_owned(),
            problem,
        }),
        _ => Ok(()),
    }
}

/// Whether Windows takes the name for something that no file can be.
pub(super) fn is_no_file_on_windows(path: &Path) -> bool {
    cfg!(windows) && problem(&file_name(path)) == Some(NameProblem::Device)
}

fn problem(name: &str) -> Option<NameProblem> {
    if let Some(sign) = name.chars().find(|c| SIGNS.contains(*c) || c.is_control()) {
        return Some(NameProblem::Sign(sign));
    }
    if name.ends_with(['.', ' ']) {
        return Some(NameProblem::Ending);
    }
    let stem = name.split('.').next().unwrap_or_default();
    is_device(stem.trim_end_matches(' ')).then_some(NameProblem::Device)
}

fn is_device(stem: &str) -> bool {
    let stem = stem.to_uppercase();
    let is_number = |rest: &str| {
        let mut signs = rest.chars();
        // Windows takes these for the digits that they look like.
        let is_digit = |c: char| matches!(c, '1'..='9' | '¹' | '²' | '³');
        signs.next().is_some_and(is_digit) && signs.next().is_none()
    };
    DEVICES.contains(&stem.as_str())
        || NUMBERED_DEVICES
            .iter()
            .any(|device| stem.strip_prefix(device).is_some_and(is_number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_windows_has_no_file_for_is_refused() {
        use NameProblem::{Device, Ending, Sign};
        for (name, expected) in [
            ("CON", Device),
            ("aux.txt", Device),
            ("nul.tar.datalabscan", Device),
            ("Com1.datalabscan", Device),
            ("lpt9", Device),
            ("COM² .pdf", Device),
            ("eind.", Ending),
            ("spatie.datalabscan ", Ending),
            ("a:b.datalabscan", Sign(':')),
            ("wat?.pdf", Sign('?')),
            ("regel\n.pdf", Sign('\n')),
        ] {
            assert_eq!(problem(name), Some(expected), "{name}");
        }
        for name in [
            "console.datalabscan",
            "com.datalabscan",
            "COM10",
            "com0.pdf",
            "auxiliair",
            "é ’s (1).datalabscan",
            ".verborgen",
            "a.b.c",
        ] {
            assert_eq!(problem(name), None, "{name}");
        }
    }

    #[test]
    #[cfg(unix)]
    fn a_file_that_has_such_a_name_already_keeps_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a:b");
        assert!(matches!(check(&path), Err(StorageError::Name { .. })));
        assert!(super::super::write_file(&path, b"a").is_err());
        assert!(super::super::create_file(&path, b"a").is_err());
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
        std::fs::write(&path, "").unwrap();
        super::super::write_file(&path, b"a").unwrap();
    }
}
