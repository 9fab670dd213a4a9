//! The machine that the window is shown on, and what drew it the last time.

use std::{
    env,
    path::{Path, PathBuf},
};

use ron::ser::PrettyConfig;
use serde::{Deserialize, Serialize};

use super::{Folders, StorageError, disk, read_file, write_file};
use crate::{
    clock,
    display::{self, Renderer},
};

/// Version of the file.
const FORMAT: u32 = 1;

/// The most that is read, in bytes.
const LARGEST: u64 = 64 * 1024;

/// After this many seconds the fastest renderer is tried again: a driver may have been repaired.
const TRUSTED: i64 = 30 * 24 * 60 * 60;

/// What counts for how the window is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Machine {
    /// Whether the screen is remote, as with remote desktop or Citrix.
    pub is_remote: bool,
    /// Whether there is a graphics card, as far as the system tells.
    pub has_graphics: bool,
}

/// The machine that the program runs on.
pub fn machine() -> Machine {
    let is_software = env::var("LIBGL_ALWAYS_SOFTWARE").is_ok_and(|value| value != "0" && value != "false");
    Machine {
        is_remote: display::is_remote(),
        // Elsewhere it takes a driver to find out.
        has_graphics: !cfg!(target_os = "linux") || (!is_software && has_device(Path::new("/dev"))),
    }
}

/// Whether Linux shows a device that can draw.
fn has_device(devices: &Path) -> bool {
    let other = ["nvidiactl", "dxg", "kgsl-3d0", "mali0"];
    if other.iter().any(|name| disk::is_there(&devices.join(name))) {
        return true;
    }
    let mut devices = disk::entries(&devices.join("dri"))
        .into_iter()
        .flatten()
        .flatten();
    devices.any(|device| {
        let name = device.file_name().unwrap_or_default();
        name.to_string_lossy().starts_with("renderD")
    })
}

/// What drew the window, and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Worked {
    format: u32,
    /// Version of the program.
    program: String,
    machine: Machine,
    renderer: Renderer,
    /// When it was chosen, in seconds since 1970.
    since: i64,
}

/// The renderer that worked on this machine, with this version of the program, not too long ago.
pub fn load_worked(machine: Machine) -> Option<Renderer> {
    load_from(&path()?, machine, clock::timestamp().as_second())
}

fn load_from(path: &Path, machine: Machine, now: i64) -> Option<Renderer> {
    let bytes = read_file(path, LARGEST).ok()?;
    let worked: Worked = ron::de::from_bytes(&bytes).ok()?;
    let is_same = worked.format == FORMAT
        && worked.program == env!("CARGO_PKG_VERSION")
        && worked.machine == machine
        && (worked.since..worked.since.saturating_add(TRUSTED)).contains(&now);
    is_same.then_some(worked.renderer)
}

/// Remembers what worked.
///
/// # Errors
/// The file can't be written. The program works on without.
pub fn save_worked(machine: Machine, renderer: Renderer) -> Result<(), StorageError> {
    let Some(path) = path() else { return Ok(()) };
    save_to(&path, machine, renderer, clock::timestamp().as_second())
}

fn save_to(path: &Path, machine: Machine, renderer: Renderer, now: i64) -> Result<(), StorageError> {
    let worked = Worked {
        format: FORMAT,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        machine,
        renderer,
        since: now,
    };
    if let Some(folder) = path.parent() {
        disk::make_folder(folder).map_err(StorageError::at(folder))?;
    }
    let text = ron::ser::to_string_pretty(&worked, PrettyConfig::new().new_line("\n"));
    let failed = |error| StorageError::Encoding {
        path: path.to_owned(),
        error,
    };
    write_file(path, text.map_err(failed)?.as_bytes())
}

/// Where it's kept: not among the preferences, which may follow the user to another machine.
fn path() -> Option<PathBuf> {
    Some(Folders::of_user()?.machine.join("renderer.ron"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: Machine = Machine {
        is_remote: false,
        has_graphics: true,
    };

    #[test]
    fn a_graphics_card_is_a_device_that_renders() {
        let devices = tempfile::tempdir().unwrap();
        let dri = devices.path().join("dri");
        assert!(!has_device(devices.path()));
        std::fs::create_dir(&dri).unwrap();
        std::fs::write(dri.join("card0"), "").unwrap();
        assert!(!has_device(devices.path()));
        std::fs::write(dri.join("renderD128"), "").unwrap();
        assert!(has_device(devices.path()));
    }

    #[test]
    fn what_worked_counts_for_the_same_machine_for_a_month() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a/renderer.ron");
        assert_eq!(load_from(&path, HERE, 1000), None);
        save_to(&path, HERE, Renderer::Glow, 1000).unwrap();
        let month = TRUSTED;
        assert_eq!(load_from(&path, HERE, 1000), Some(Renderer::Glow));
        assert_eq!(load_from(&path, HERE, 999 + month), Some(Renderer::Glow));
        assert_eq!(load_from(&path, HERE, 1000 + month), None);
        assert_eq!(load_from(&path, HERE, 10), None, "a clock that was set back");
        let remote = Machine {
            is_remote: true,
            ..HERE
        };
        assert_eq!(load_from(&path, remote, 1000), None);
        // What worked in a version that still had it; the first start without it chooses again.
        let saved = std::fs::read_to_string(&path).unwrap();
        std::fs::write(&path, saved.replace("Glow", "Wgpu")).unwrap();
        assert_eq!(load_from(&path, HERE, 1000), None);
        std::fs::write(&path, "?").unwrap();
        assert_eq!(load_from(&path, HERE, 1000), None);
    }
}
