//! What the organisation sets for all its users, in a file that they needn't be able to write.

use std::{
    env,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use ron::{Options, extensions::Extensions};
use serde::Deserialize;

use super::{Preferences, disk, read_file};
use crate::{contents::unicode, display::Renderer, i18n::Language};

/// The name of the file in a folder for settings of the whole computer.
const SHARED: &str = "datalabscan/settings.ron";

/// The same beside the program.
const BESIDE: &str = "datalabscan-settings.ron";

/// The most that is read, in bytes.
const LARGEST: u64 = 64 * 1024;

/// What can be set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Setting {
    /// The language of the window.
    Language,
    /// What draws the window.
    Renderer,
    /// The logo in reports.
    Logo,
    /// Where scans and reports are saved, unless another place is chosen.
    Folder,
    /// The name of the organisation, in a new scan.
    Organisation,
}

/// The settings of the organisation.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    language: Option<Language>,
    renderer: Option<Drawn>,
    logo: Option<PathBuf>,
    /// Where scans and reports are saved, unless another place is chosen.
    pub folder: Option<PathBuf>,
    /// The name of the organisation, in a new scan.
    pub organisation: Option<String>,
    /// What a user can't change: language, renderer, logo.
    fixed: Vec<Setting>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Drawn {
    Glow,
    Cpu,
}

/// The file, with what is in it or the line and column where it can't be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rollout {
    /// The file.
    pub path: PathBuf,
    /// What is in it.
    pub settings: Result<Settings, (usize, usize)>,
}

/// What the organisation set, if anything.
pub fn rollout() -> Option<&'static Rollout> {
    static FOUND: OnceLock<Option<Rollout>> = OnceLock::new();
    FOUND
        .get_or_init(|| places().iter().find_map(|path| read(path)))
        .as_ref()
}

/// The settings of the organisation, when they can be read.
pub fn settings() -> Option<&'static Settings> {
    rollout()?.settings.as_ref().ok()
}

/// Whether a user can't change it.
pub fn is_fixed(setting: Setting) -> bool {
    settings().is_some_and(|settings| settings.fixed.contains(&setting))
}

/// Where the file may be, the first that counts first: what the whole computer has goes before what is beside the program.
fn places() -> Vec<PathBuf> {
    let shared = if cfg!(windows) {
        env::var_os("ProgramData")
    } else {
        env::var_os("XDG_CONFIG_DIRS").or_else(|| Some("/etc/xdg".into()))
    };
    let shared = shared.unwrap_or_default();
    let folders = env::split_paths(&shared).filter(|folder| folder.is_absolute());
    let mut places: Vec<PathBuf> = folders.map(|folder| folder.join(SHARED)).collect();
    let program = env::current_exe().ok();
    let beside = program.as_deref().and_then(Path::parent);
    places.extend(beside.map(|folder| folder.join(BESIDE)));
    places
}

fn read(path: &Path) -> Option<Rollout> {
    // One that is there and can't be read has no line.
    let settings = match read_file(path, LARGEST) {
        Ok(bytes) => parse(&bytes),
        Err(_) if disk::is_there(path) => Err((1, 1)),
        Err(_) => return None,
    };
    let path = path.to_owned();
    Some(Rollout { path, settings })
}

fn parse(bytes: &[u8]) -> Result<Settings, (usize, usize)> {
    let text = unicode(bytes).map_err(|_| (1, 1))?;
    let options = Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    let read: Result<Settings, _> = options.from_str(&text);
    read.map_err(|error| (error.span.start.line.max(1), error.span.start.col.max(1)))
}

impl Settings {
    /// What is set, in the order of the file.
    pub fn named(&self) -> Vec<Setting> {
        let set = [
            (Setting::Language, self.language.is_some()),
            (Setting::Renderer, self.renderer.is_some()),
            (Setting::Logo, self.logo.is_some()),
            (Setting::Folder, self.folder.is_some()),
            (Setting::Organisation, self.organisation.is_some()),
        ];
        let set = set.into_iter().filter(|(_, is_set)| *is_set);
        set.map(|(setting, _)| setting).collect()
    }

    /// Lets the preferences follow, where the user chose nothing else or may not.
    pub(super) fn apply(&self, preferences: &mut Preferences) {
        let is_open = |setting, own: bool| !own || self.fixed.contains(&setting);
        if is_open(Setting::Language, preferences.language.is_some()) {
            preferences.language = self.language.or(preferences.language);
        }
        if is_open(Setting::Renderer, preferences.renderer().is_some())
            && let Some(renderer) = self.renderer()
        {
            preferences.set_renderer(Some(renderer));
        }
        let logo = &mut preferences.report.logo;
        if is_open(Setting::Logo, logo.is_some()) {
            *logo = self.logo.clone().or(logo.take());
        }
    }

    /// Takes out what the organisation set: it isn't the user's choice, and may change.
    pub(super) fn take_out(&self, preferences: &mut Preferences) {
        preferences.language = preferences.language.filter(|own| Some(*own) != self.language);
        if preferences.renderer() == self.renderer() {
            preferences.set_renderer(None);
        }
        let logo = &mut preferences.report.logo;
        logo.take_if(|own| Some(&*own) == self.logo.as_ref());
    }

    fn renderer(&self) -> Option<Renderer> {
        self.renderer.map(|drawn| match drawn {
            Drawn::Glow => Renderer::Glow,
            Drawn::Cpu => Renderer::Cpu,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: &str = r#"(
        language: en,
        renderer: cpu,
        logo: r"C:\Huisstijl\logo.svg",
        folder: "H:/Datalab",
        organisation: "Gemeente Duinrand",
        fixed: [language],
    )"#;

    #[test]
    fn what_the_organisation_set_counts_where_the_user_chose_nothing_or_may_not() {
        let settings = parse(ALL.as_bytes()).unwrap();
        assert_eq!(settings.named().len(), 5);
        let mut preferences = Preferences::default();
        settings.apply(&mut preferences);
        assert_eq!(preferences.language, Some(Language::English));
        assert_eq!(preferences.renderer(), Some(Renderer::Cpu));
        assert_eq!(preferences.report.logo, Some(r"C:\Huisstijl\logo.svg".into()));
        settings.take_out(&mut preferences);
        assert_eq!(preferences, Preferences::default(), "it's nobody's choice");
        preferences.language = Some(Language::Dutch);
        preferences.set_renderer(Some(Renderer::Glow));
        preferences.report.logo = Some("own.png".into());
        settings.apply(&mut preferences);
        assert_eq!(preferences.language, Some(Language::English), "that is fixed");
        assert_eq!(preferences.renderer(), Some(Renderer::Glow));
        assert_eq!(preferences.report.logo, Some("own.png".into()));
    }

    #[test]
    fn a_mistake_has_a_line_and_what_is_not_set_changes_nothing() {
        for (text, line) in [
            ("(\n  language: de,\n)", 2),
            ("(\n  language: nl,\n  taal: nl,\n)", 3),
            ("(\n  fixed: [zoom],\n)", 2),
            ("nl", 1),
        ] {
            assert_eq!(parse(text.as_bytes()).unwrap_err().0, line, "{text}");
        }
        let wide: Vec<u8> = "\u{feff}(\r\n)"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        assert_eq!(parse(&wide), Ok(Settings::default()), "as Notepad may save it");
        assert_eq!(parse(b"(organisation: \"Caf\xe9\")"), Err((1, 1)));
        let empty = parse(b"\xef\xbb\xbf()").unwrap();
        assert_eq!((&empty, empty.named()), (&Settings::default(), Vec::new()));
        let mut preferences = Preferences::default();
        empty.apply(&mut preferences);
        empty.take_out(&mut preferences);
        assert_eq!(preferences, Preferences::default());
    }

    #[test]
    fn a_file_that_is_not_there_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(BESIDE);
        assert_eq!(read(&path), None);
        std::fs::write(&path, ALL).unwrap();
        assert!(read(&path).unwrap().settings.is_ok());
    }
}
