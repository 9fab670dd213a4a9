//! Libraries of the system that a window needs, and the packages they are in.
//!
//! They are opened when the program runs, so no linker misses them. On a desktop they are there.

use serde::{Deserialize, Serialize};

/// Libraries that are missed together: how an error names them, what to call them, the packages on Debian,
/// and whether every window needs them.
type Known = (&'static str, &'static str, &'static str, bool);

const LIBRARIES: &[Known] = &[
    // This error doesn't say which one it is.
    (
        "xlib's shared libraries",
        "xlib (libX11, libX11-xcb, libXcursor, libXi)",
        "libx11-6 libx11-xcb1 libxcursor1 libxi6",
        true,
    ),
    // A longer name before one that it begins with.
    ("libxkbcommon-x11", "libxkbcommon-x11", "libxkbcommon-x11-0", true),
    ("libxkbcommon", "libxkbcommon", "libxkbcommon0", true),
    ("libX11-xcb", "libX11-xcb", "libx11-xcb1", true),
    ("libX11", "libX11", "libx11-6", true),
    ("libXcursor", "libXcursor", "libxcursor1", true),
    ("libXi", "libXi", "libxi6", true),
    (
        "libwayland-client",
        "libwayland-client",
        "libwayland-client0",
        true,
    ),
    ("libEGL", "libEGL", "libegl1", false),
    ("libGL", "libGL", "libgl1", false),
];

/// Libraries that are missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Library(String);

impl Library {
    /// The libraries that an error of the system is about.
    pub fn from_words(words: &str) -> Option<Self> {
        let found = LIBRARIES.iter().find(|(words_for_it, ..)| {
            words.match_indices(words_for_it).any(|(at, _)| {
                let rest = &words[at + words_for_it.len()..];
                rest.is_empty() || rest.starts_with(['.', ' ', '`', '\''])
            })
        });
        found.map(|(_, name, ..)| Self((*name).to_owned()))
    }

    pub fn name(&self) -> &str {
        &self.0
    }

    /// Their packages on Debian and what is made from it.
    pub fn packages(&self) -> &'static str {
        self.known().map_or("?", |(_, _, packages, _)| packages)
    }

    /// Whether there can't be a window without them, whatever draws.
    pub fn opens_window(&self) -> bool {
        self.known().is_some_and(|(.., always)| *always)
    }

    fn known(&self) -> Option<&'static Known> {
        LIBRARIES.iter().find(|(_, name, ..)| *name == self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_missing_library_is_found_in_the_words_of_the_system() {
        for (words, package) in [
            (
                "Library libxkbcommon-x11.so could not be loaded.",
                Some("libxkbcommon-x11-0"),
            ),
            (
                "opening library failed (libX11.so.6: cannot open shared object file: No such file or directory)",
                Some("libx11-6"),
            ),
            ("libX11-xcb.so.1: file too short", Some("libx11-xcb1")),
            ("libEGL.so.1: file too short", Some("libegl1")),
            (
                "Failed to load one of xlib's shared libraries",
                Some("libx11-6 libx11-xcb1 libxcursor1 libxi6"),
            ),
            ("neither WAYLAND_DISPLAY nor DISPLAY is set", None),
            ("libXinerama.so.1 is odd", None),
        ] {
            let found = Library::from_words(words);
            assert_eq!(found.as_ref().map(Library::packages), package, "{words}");
        }
    }
}
