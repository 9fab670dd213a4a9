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

#[cfg(test)]
mod tests {
    use super::*;

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
