//! Preferences: language, theme and recent scans. A broken or missing file means the defaults; that of a newer program is
//! followed as far as it's understood, and left as it is.

use std::path::{Path, PathBuf};

use ron::ser::PrettyConfig;
use serde::{Deserialize, Serialize};

use super::{Folders, StorageError, disk, read_file, settings, write_file};
use crate::{
    display::{Renderer, Theme, text_size},
    i18n::Language,
};

/// Version of the file. It's raised with each new field: a program that doesn't know one would lose it by saving.
const FORMAT: u32 = 1;

/// The most that is read, in bytes.
const LARGEST: u64 = 1024 * 1024;

/// What the files of all versions have in common.
#[derive(Deserialize)]
struct Header {
    format: u32,
}

/// Recent scans that are remembered.
const MOST_RECENT: usize = 10;

/// Drafts of which it's remembered that they stay so.
const MOST_DRAFTS: usize = 50;

/// What a user chose to draw the window, as saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum SavedRenderer {
    /// By Vulkan, Direct3D 12 or Metal, in versions that still had it: no choice now.
    Wgpu,
    Glow,
    Cpu,
}

/// What the program remembers between runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preferences {
    format: u32,
    /// Language of the window; `None` until chosen.
    #[serde(default)]
    pub language: Option<Language>,
    /// Theme.
    #[serde(default)]
    pub theme: Theme,
    /// Whether things move; `None` follows the system.
    #[serde(default)]
    pub movement: Option<bool>,
    /// Whether the next question comes by itself after an answer; `None` unless less movement is asked for.
    #[serde(default)]
    pub moves_on: Option<bool>,
    #[serde(default)]
    renderer: Option<SavedRenderer>,
    /// The zoom of the window, in per cent.
    #[serde(default = "usual_size")]
    pub zoom: u16,
    /// Where the window was.
    #[serde(default)]
    pub window: Option<WindowGeometry>,
    /// Recent scans, newest first.
    #[serde(default)]
    pub recent: Vec<Recent>,
    /// How reports are made.
    #[serde(default)]
    pub report: ReportPreferences,
    /// Whether the system's own dialogs ask for files.
    #[serde(default = "yes")]
    pub system_dialogs: bool,
    /// Drafts of which the user said that they stay drafts for now, the newest last.
    #[serde(default)]
    pub stay_drafts: Vec<PathBuf>,
    /// Where colleagues find the program, as last written in an invitation.
    #[serde(default)]
    pub program_at: String,
}

const fn yes() -> bool {
    true
}

/// What the maker of a report is likely to want again.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ReportPreferences {
    /// Whether it was the short one.
    pub short: bool,
    /// File of the municipality's logo.
    pub logo: Option<PathBuf>,
}

/// Where the window is, in points of the system.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct WindowGeometry {
    /// Left edge with its frame; below zero on a screen to the left.
    pub x: i32,
    /// Top edge with its frame.
    pub y: i32,
    /// Width without its frame.
    pub width: u16,
    /// Height without its frame.
    pub height: u16,
    /// Whether it fills the screen.
    pub maximized: bool,
}

/// A recent scan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recent {
    /// Where it is.
    pub path: PathBuf,
    /// Name of the municipality, for the list.
    pub municipality: String,
    /// When it was last saved, `YYYY-MM-DDTHH:MM`.
    pub saved: String,
    /// Questions answered.
    pub answered: usize,
    /// Questions that apply.
    pub total: usize,
    /// The same for each theme; earlier versions didn't remember it.
    #[serde(default)]
    pub themes: Vec<(usize, usize)>,
    /// The number of the first question without an answer.
    #[serde(default)]
    pub next: Option<String>,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            format: FORMAT,
            language: None,
            theme: Theme::default(),
            movement: None,
            moves_on: None,
            renderer: None,
            zoom: usual_size(),
            window: None,
            recent: Vec::new(),
            report: ReportPreferences::default(),
            system_dialogs: true,
            stay_drafts: Vec::new(),
            program_at: String::new(),
        }
    }
}

impl Preferences {
    /// What draws the window; `None` lets the program choose.
    pub const fn renderer(&self) -> Option<Renderer> {
        match self.renderer {
            Some(SavedRenderer::Glow) => Some(Renderer::Glow),
            Some(SavedRenderer::Cpu) => Some(Renderer::Cpu),
            Some(SavedRenderer::Wgpu) | None => None,
        }
    }

    /// Whether what was chosen to draw the window isn't there any more.
    pub const fn renderer_is_gone(&self) -> bool {
        matches!(self.renderer, Some(SavedRenderer::Wgpu))
    }

    /// Chooses what draws the window.
    pub fn set_renderer(&mut self, renderer: Option<Renderer>) {
        self.renderer = renderer.map(|renderer| match renderer {
            Renderer::Glow => SavedRenderer::Glow,
            Renderer::Cpu => SavedRenderer::Cpu,
        });
    }
}

/// The size to begin with: that of text in other programs.
fn usual_size() -> u16 {
    text_size()
}

/// Adds a scan at the top of the recent ones.
pub fn remember(preferences: &mut Preferences, recent: Recent) {
    preferences.recent.retain(|other| other.path != recent.path);
    preferences.recent.insert(0, recent);
    preferences.recent.truncate(MOST_RECENT);
}

/// Remembers that a draft stays one for now.
pub fn leave_as_draft(preferences: &mut Preferences, draft: PathBuf) {
    preferences.stay_drafts.retain(|other| *other != draft);
    preferences.stay_drafts.push(draft);
    let over = preferences.stay_drafts.len().saturating_sub(MOST_DRAFTS);
    preferences.stay_drafts.drain(..over);
}

/// The preferences, or the defaults when they can't be read.
pub fn load_preferences() -> Preferences {
    let mut preferences = path().map(|path| load_from(&path)).unwrap_or_default();
    follow_organisation(&mut preferences);
    preferences
}

/// Lets the preferences follow what the organisation set.
pub fn follow_organisation(preferences: &mut Preferences) {
    if let Some(settings) = settings() {
        settings.apply(preferences);
    }
}

fn load_from(path: &Path) -> Preferences {
    let bytes = read_file(path, LARGEST).unwrap_or_default();
    let preferences: Option<Preferences> = ron::de::from_bytes(&bytes).ok();
    Preferences {
        format: FORMAT,
        ..preferences.unwrap_or_default()
    }
}

/// Whether a newer program saved its preferences there.
fn is_newer(path: &Path) -> bool {
    let bytes = read_file(path, LARGEST).unwrap_or_default();
    ron::de::from_bytes::<Header>(&bytes).is_ok_and(|found| found.format > FORMAT)
}

/// Saves the preferences for the next run, unless a newer program keeps its own there.
///
/// # Errors
/// The file can't be written. The program works on without.
pub fn save_preferences(preferences: &Preferences) -> Result<(), StorageError> {
    let Some(path) = path() else { return Ok(()) };
    let mut preferences = preferences.clone();
    if let Some(settings) = settings() {
        settings.take_out(&mut preferences);
    }
    save_to(&path, &preferences)
}

fn save_to(path: &Path, preferences: &Preferences) -> Result<(), StorageError> {
    if is_newer(path) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        disk::make_folder(folder).map_err(StorageError::at(folder))?;
    }
    let text = ron::ser::to_string_pretty(preferences, PrettyConfig::new().new_line("\n"));
    let failed = |error| StorageError::Encoding {
        path: path.to_owned(),
        error,
    };
    write_file(path, text.map_err(failed)?.as_bytes())
}

/// Where they are kept; `None` on a system without a home folder.
fn path() -> Option<PathBuf> {
    Folders::of_user().map(|folders| folders.preferences_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn broken_preferences_give_the_defaults() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a/preferences.ron");
        assert_eq!(load_from(&path), Preferences::default());
        let mut preferences = Preferences {
            language: Some(Language::English),
            renderer: Some(SavedRenderer::Cpu),
            ..Preferences::default()
        };
        for number in 0..12 {
            let path = PathBuf::from(format!("{number}"));
            remember(
                &mut preferences,
                Recent {
                    path,
                    municipality: "X".into(),
                    saved: "2026-11-23T10:00".into(),
                    answered: 1,
                    total: 2,
                    themes: vec![(1, 2)],
                    next: Some("1.2".into()),
                },
            );
        }
        save_to(&path, &preferences).unwrap();
        assert_eq!(load_from(&path), preferences);
        assert_eq!(
            (preferences.recent.len(), &preferences.recent[0].path),
            (MOST_RECENT, &PathBuf::from("11"))
        );
        std::fs::write(&path, "(format: 1, zoom: \"veel\")").unwrap();
        assert_eq!(load_from(&path), Preferences::default());
    }

    #[test]
    fn preferences_of_a_newer_program_are_followed_and_left_as_they_are() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("preferences.ron");
        let newer = "(format: 99, zoom: 150, colour_of_the_sky: Blue)";
        std::fs::write(&path, newer).unwrap();
        let mut preferences = load_from(&path);
        assert_eq!((preferences.format, preferences.zoom), (FORMAT, 150));
        preferences.zoom = 125;
        save_to(&path, &preferences).unwrap();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), newer);
        for gone in ["(format: 99, zoom: Enormous)", "(format: 99, (", ""] {
            std::fs::write(&path, gone).unwrap();
            assert_eq!(load_from(&path), Preferences::default(), "{gone}");
        }
        save_to(&path, &preferences).unwrap();
        assert_eq!(load_from(&path), preferences, "a broken file is replaced");
    }

    #[test]
    fn a_field_more_is_a_newer_format() {
        let text = ron::ser::to_string_pretty(&Preferences::default(), PrettyConfig::new()).unwrap();
        let fields = text.lines().filter_map(|line| {
            let inner = line
                .strip_prefix("    ")
                .filter(|inner| !inner.starts_with([' ', ')', ']']))?;
            Some(inner.split_once(':')?.0)
        });
        let fields: Vec<&str> = fields.collect();
        let known = [
            "format",
            "language",
            "theme",
            "movement",
            "moves_on",
            "renderer",
            "zoom",
            "window",
            "recent",
            "report",
            "system_dialogs",
            "stay_drafts",
            "program_at",
        ];
        assert_eq!((FORMAT, fields.as_slice()), (1, known.as_slice()));
    }

    #[test]
    fn a_renderer_that_is_gone_is_no_choice_and_costs_no_other_preference() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("preferences.ron");
        for (saved, renderer, is_gone) in [
            ("None", None, false),
            ("Some(Wgpu)", None, true),
            ("Some(Glow)", Some(Renderer::Glow), false),
            ("Some(Cpu)", Some(Renderer::Cpu), false),
        ] {
            std::fs::write(&path, format!("(format: 1, renderer: {saved}, zoom: 150)")).unwrap();
            let mut preferences = load_from(&path);
            assert_eq!(
                (
                    preferences.renderer(),
                    preferences.renderer_is_gone(),
                    preferences.zoom
                ),
                (renderer, is_gone, 150),
                "{saved}"
            );
            preferences.set_renderer(renderer);
            assert_eq!(
                (preferences.renderer(), preferences.renderer_is_gone()),
                (renderer, false)
            );
        }
    }
}
