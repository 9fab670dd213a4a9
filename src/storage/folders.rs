//! The folders that the program keeps something in.

use std::{
    env,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use super::disk;

/// An empty file with this name beside the program keeps everything beside it.
pub const PORTABLE: &str = "datalabscan-portable";

/// The folder beside the program then.
const BESIDE: &str = "datalabscan-data";

/// Where everything is kept that isn't in a file of the user's choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folders {
    /// Preferences, which follow the user to another computer.
    pub preferences: PathBuf,
    /// Drafts, and earlier versions of scans.
    pub data: PathBuf,
    /// What is about this computer: what draws the window, and the log.
    pub machine: PathBuf,
    /// Where drafts were kept by earlier versions of the program; some may be there still.
    pub earlier_data: Option<PathBuf>,
}

impl Folders {
    /// Those of the user, or the one beside a portable program; `None` on a system without a home folder.
    pub fn of_user() -> Option<Self> {
        // They stay what they were when the program started.
        static OF_USER: OnceLock<Option<Folders>> = OnceLock::new();
        let find = || {
            let program = env::current_exe().ok();
            let portable = program.as_deref().and_then(Path::parent).and_then(Self::portable);
            portable.or_else(Self::of_system)
        };
        OF_USER.get_or_init(find).clone()
    }

    /// Beside the program in this folder, if it's a portable one.
    fn portable(folder: &Path) -> Option<Self> {
        let beside = folder.join(BESIDE);
        disk::is_file(&folder.join(PORTABLE)).then(|| Self {
            preferences: beside.clone(),
            data: beside.clone(),
            machine: beside,
            earlier_data: None,
        })
    }

    fn of_system() -> Option<Self> {
        let folders = directories::ProjectDirs::from("nl", "", "datalabscan")?;
        let data = folders.data_local_dir().to_owned();
        let machine = folders.state_dir().unwrap_or(&data).to_owned();
        // On Windows drafts travelled with the user.
        let earlier = folders.data_dir();
        Some(Self {
            preferences: folders.config_dir().to_owned(),
            earlier_data: (earlier != data).then(|| earlier.to_owned()),
            data,
            machine,
        })
    }

    /// The file with preferences.
    pub fn preferences_file(&self) -> PathBuf {
        self.preferences.join("preferences.ron")
    }

    /// The folder with drafts.
    pub fn drafts(&self) -> PathBuf {
        drafts_in(&self.data)
    }
}

pub(super) fn drafts_in(data: &Path) -> PathBuf {
    data.join("drafts")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_portable_program_keeps_everything_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(Folders::portable(folder.path()), None);
        std::fs::write(folder.path().join(PORTABLE), "").unwrap();
        let folders = Folders::portable(folder.path()).unwrap();
        for path in [&folders.preferences, &folders.data, &folders.machine] {
            assert!(path.starts_with(folder.path()));
        }
        assert_eq!(folders.earlier_data, None);
    }
}
