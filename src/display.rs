//! How the window is shown: in which colours, drawn by what, and on a screen here or elsewhere. Here rather than in
//! [`gui`](crate::gui), since preferences keep it and the command line asks for it too.

use std::env;

use serde::{Deserialize, Serialize};

/// Light, dark, of high contrast, or as the system.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Theme {
    /// As the system.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// Black and white with few colours, all far apart.
    HighContrast,
}

impl Theme {
    /// Every theme, the one that needs no choice first.
    pub const ALL: [Self; 4] = [Self::System, Self::Light, Self::Dark, Self::HighContrast];
}

/// What draws the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Renderer {
    /// The graphics card, by OpenGL.
    Glow,
    /// The processor.
    Cpu,
}

impl Renderer {
    /// Every one, fastest first.
    pub const ALL: [Self; 2] = [Self::Glow, Self::Cpu];

    /// Its name on the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Glow => "glow",
            Self::Cpu => "cpu",
        }
    }

    /// The one with this name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|renderer| renderer.code() == code)
    }
}

/// Whether the screen is elsewhere, as with remote desktop, Citrix or X over SSH.
pub fn is_remote() -> bool {
    let session = env::var(if cfg!(windows) { "SESSIONNAME" } else { "DISPLAY" });
    session.is_ok_and(|session| is_elsewhere(&session, cfg!(windows)))
}

/// Whether a session of Windows, or a display of X, is shown elsewhere.
fn is_elsewhere(session: &str, windows: bool) -> bool {
    if windows {
        let name = session.to_ascii_uppercase();
        return name.starts_with("RDP") || name.starts_with("ICA");
    }
    // `:0` and `unix:0` are here, `localhost:10.0` is a tunnel.
    let host = session.split_once(':').map_or("", |(host, _)| host);
    !matches!(host, "" | "unix") && !host.starts_with('/')
}

/// How large the user wants text in every program, in per cent of the usual size; 100 where the system doesn't tell.
pub fn text_size() -> u16 {
    size_of(asked_text_size())
}

/// Windows offers 100 to 225; anything else is no size.
fn size_of(asked: Option<u32>) -> u16 {
    let known = asked.filter(|percent| (100..=225).contains(percent));
    known
        .and_then(|percent| u16::try_from(percent).ok())
        .unwrap_or(100)
}

/// What the user chose under *Text size* in the settings of Windows.
#[cfg(windows)]
fn asked_text_size() -> Option<u32> {
    use winsafe::{HKEY, RegistryValue, co::RRF};

    let accessibility = Some("Software\\Microsoft\\Accessibility");
    let value = HKEY::CURRENT_USER.RegGetValue(accessibility, Some("TextScaleFactor"), RRF::RT_REG_DWORD);
    match value.ok()? {
        RegistryValue::Dword(percent) => Some(percent),
        _ => None,
    }
}

#[cfg(not(windows))]
const fn asked_text_size() -> Option<u32> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_size_is_taken_when_it_is_one() {
        for (asked, size) in [
            (None, 100),
            (Some(100), 100),
            (Some(150), 150),
            (Some(225), 225),
            (Some(7), 100),
            (Some(70_000), 100),
        ] {
            assert_eq!(size_of(asked), size, "{asked:?}");
        }
    }

    #[test]
    fn a_session_elsewhere_is_recognised() {
        for (session, windows, remote) in [
            ("Console", true, false),
            ("RDP-Tcp#3", true, true),
            ("rdp-sxs", true, true),
            ("ICA-CGP", true, true),
            (":0", false, false),
            ("unix:0", false, false),
            ("/private/tmp/launch:0", false, false),
            ("", false, false),
            ("localhost:10.0", false, true),
        ] {
            assert_eq!(is_elsewhere(session, windows), remote, "{session}");
        }
    }
}
