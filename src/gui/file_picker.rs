//! The system's own dialog for choosing a file.

use std::path::{Path, PathBuf};

use crate::{
    assessment::format::EXTENSION,
    export::CALENDAR,
    i18n::{FiguresText, Language, PlanText, text},
    session::{
        picture::{PNG, SVG},
        suggested_files::REPORT,
    },
};

/// What a file is chosen for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FilePicker {
    Open,
    Save,
    /// A folder for invitations.
    Invitations,
    Handout,
    Report,
    Picture,
    Calendar,
    Logo,
    Answers,
}

impl FilePicker {
    /// The file that is meant by what was typed: the name of what is saved gets its ending.
    pub fn named(self, path: PathBuf) -> PathBuf {
        let is_saved = match self {
            Self::Open | Self::Invitations | Self::Logo | Self::Answers => false,
            Self::Save | Self::Handout | Self::Report | Self::Picture | Self::Calendar => true,
        };
        if !is_saved || self.is_named(&path) || path.file_name().is_none() {
            return path;
        }
        ending_in(path, self.endings()[0])
    }

    /// The same file with another ending of its own.
    pub fn renamed(self, path: PathBuf, ending: &str) -> PathBuf {
        let stem = if self.is_named(&path) {
            path.with_extension("")
        } else {
            path
        };
        ending_in(stem, ending)
    }

    fn is_named(self, path: &Path) -> bool {
        let mut endings = self.endings().iter();
        path.extension()
            .is_some_and(|own| endings.any(|ending| own.eq_ignore_ascii_case(ending)))
    }

    const fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Open => &[EXTENSION, REPORT],
            Self::Save | Self::Invitations | Self::Answers => &[EXTENSION],
            Self::Handout | Self::Report => &[REPORT],
            Self::Picture => &[PNG, SVG],
            Self::Calendar => &[CALENDAR],
            Self::Logo => &["svg", "png", "jpg", "jpeg"],
        }
    }

    /// Shows the dialog and waits for the answer, so it must run in the background. `None` when it can't be had: its
    /// own answer would be the same as when it's cancelled.
    pub fn ask(self, language: Language, suggested: &Path) -> Option<Vec<PathBuf>> {
        system::has_dialogs().then(|| self.choose(language, suggested))
    }

    fn choose(self, language: Language, suggested: &Path) -> Vec<PathBuf> {
        let texts = text(language).dialog;
        let name = match self {
            Self::Open => texts.open_files(),
            Self::Save | Self::Invitations | Self::Answers => texts.scan_files(),
            Self::Handout | Self::Report => texts.pdf_files(),
            Self::Picture => FiguresText::of(language).pictures(),
            Self::Calendar => PlanText::of(language).calendar_files(),
            Self::Logo => texts.pictures(),
        };
        let dialog = rfd::FileDialog::new().add_filter(name, self.endings());
        match self {
            Self::Open | Self::Logo => dialog.pick_file().into_iter().collect(),
            Self::Invitations => beside(rfd::FileDialog::new(), suggested)
                .pick_folder()
                .into_iter()
                .collect(),
            Self::Answers => dialog.pick_files().unwrap_or_default(),
            _ => beside(dialog, suggested).save_file().into_iter().collect(),
        }
    }
}

/// With an ending behind all of the name, which may hold dots.
fn ending_in(path: PathBuf, ending: &str) -> PathBuf {
    let mut name = path.into_os_string();
    name.push(".");
    name.push(ending);
    name.into()
}

fn beside(mut dialog: rfd::FileDialog, suggested: &Path) -> rfd::FileDialog {
    if let Some(folder) = suggested.parent() {
        dialog = dialog.set_directory(folder);
    }
    if let Some(file) = suggested.file_name() {
        dialog = dialog.set_file_name(file.to_string_lossy());
    }
    dialog
}

/// Whether the system has dialogs to choose a file.
#[cfg(not(all(unix, not(target_os = "macos"))))]
mod system {
    /// They are part of Windows and of macOS.
    pub(super) const fn has_dialogs() -> bool {
        true
    }
}

/// Whether the system has dialogs to choose a file.
#[cfg(all(unix, not(target_os = "macos")))]
mod system {
    use std::env;

    use zbus::{Connection, block_on};

    use crate::storage::file_exists;

    /// The desktop's own, or else those of a program that every desktop can have.
    pub(super) fn has_dialogs() -> bool {
        block_on(of_desktop()).is_ok() || has_program("zenity")
    }

    /// Asks the desktop's portal, which starts when it's asked. A portal without a file dialog doesn't know its version.
    async fn of_desktop() -> zbus::Result<()> {
        let bus = Connection::session().await?;
        let portal = "org.freedesktop.portal.Desktop";
        let of_files = ("org.freedesktop.portal.FileChooser", "version");
        bus.call_method(
            Some(portal),
            "/org/freedesktop/portal/desktop",
            Some("org.freedesktop.DBus.Properties"),
            "Get",
            &of_files,
        )
        .await?;
        Ok(())
    }

    fn has_program(name: &str) -> bool {
        let folders = env::var_os("PATH").unwrap_or_default();
        env::split_paths(&folders).any(|folder| file_exists(&folder.join(name)))
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn a_program_is_found_by_its_name() {
            assert!(has_program("sh"));
            assert!(!has_program("a program that nobody has"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_gets_its_ending_and_keeps_its_dots() {
        let saved = |typed: &str| FilePicker::Save.named(typed.into());
        for (typed, meant) in [
            ("/a/scan", "/a/scan.datalabscan"),
            ("/a/stand 2.3", "/a/stand 2.3.datalabscan"),
            ("/a/A.DATALABSCAN", "/a/A.DATALABSCAN"),
            ("/", "/"),
            ("", ""),
        ] {
            assert_eq!(saved(typed), Path::new(meant), "{typed}");
        }
        assert_eq!(FilePicker::Report.named("/a/r".into()), Path::new("/a/r.pdf"));
        assert_eq!(FilePicker::Open.named("/a/r".into()), Path::new("/a/r"));
        let drawn = |typed: &str| FilePicker::Picture.renamed(typed.into(), SVG);
        for typed in ["/a/Stand 2.3", "/a/Stand 2.3.png", "/a/Stand 2.3.SVG"] {
            assert_eq!(drawn(typed), Path::new("/a/Stand 2.3.svg"), "{typed}");
        }
    }
}
