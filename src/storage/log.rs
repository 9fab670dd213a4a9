//! The log file: what the user isn't shown, for whoever helps with a problem.
//!
//! A line has no texts from outside the program: it names what failed, the variant of the error, and numbers. So no answer,
//! name, file name or municipality can get into it.

use std::{
    fmt::Debug,
    panic::Location,
    path::{Path, PathBuf},
    sync::{
        OnceLock,
        mpsc::{Sender, channel},
    },
    thread,
};

use super::{
    Folders,
    disk::{self, Failure},
};
use crate::clock;

/// The largest log file, in bytes. A larger one becomes the old one, in place of the one before, and a new one begins.
const LARGEST: u64 = 256 * 1024;

/// The longest detail, in bytes.
const LONGEST: usize = 120;

static LOG: OnceLock<Log> = OnceLock::new();

struct Log {
    path: PathBuf,
    sender: Sender<Message>,
}

enum Message {
    Line(String),
    /// Answered once everything before it is written.
    Flush(Sender<()>),
}

/// Starts logging in the user's folder for this machine. Before, nothing is logged.
pub fn start() {
    if let Some(folders) = Folders::of_user() {
        start_in(&folders.machine);
    }
}

/// Starts logging in this folder.
pub fn start_in(folder: &Path) {
    let (path, (sender, messages)) = (folder.join("datalabscan.log"), channel());
    let log = Log {
        path: path.clone(),
        sender,
    };
    if LOG.set(log).is_ok() {
        // On a thread of its own, since whoever has something to log may not wait for a disk.
        thread::spawn(move || {
            for message in messages {
                // Nobody can be told, and the program works without a log.
                let _ = match message {
                    Message::Line(line) => append(&path, &line).is_ok(),
                    Message::Flush(done) => done.send(()).is_ok(),
                };
            }
        });
    }
}

/// The log file; `None` when nothing is logged.
pub fn path() -> Option<&'static Path> {
    LOG.get().map(|log| log.path.as_path())
}

/// Logs that something happened, with the variants of `details`.
pub fn note(what: &'static str, details: &[&dyn Debug]) {
    if let Some(log) = LOG.get() {
        let details: Vec<String> = details.iter().map(|detail| variant(*detail)).collect();
        send(log, line(what, &details.join(" ")));
    }
}

/// Logs where the program panicked. What it said may come from anywhere, so that isn't logged.
pub fn note_panic(location: Option<&Location<'_>>) {
    if let Some(log) = LOG.get() {
        send(log, line("panic", &location.map(place).unwrap_or_default()));
        // The process may be gone in a moment.
        flush();
    }
}

/// Waits until everything is written.
pub fn flush() {
    if let Some(log) = LOG.get() {
        let (sender, done) = channel();
        if log.sender.send(Message::Flush(sender)).is_ok() {
            // It can only fail when the thread is gone, and then nothing is left to wait for.
            let _ = done.recv();
        }
    }
}

fn send(log: &Log, line: String) {
    // The thread lives as long as the program.
    let _ = log.sender.send(Message::Line(line));
}

fn line(what: &str, detail: &str) -> String {
    let time = clock::now().strftime("%Y-%m-%d %H:%M:%S");
    format!("{time} {} {what}: {detail}\n", env!("CARGO_PKG_VERSION"))
}

/// The names of a variant and of what is in it, as far as these are names and numbers: `Storage NoPermission`, `Died 139`,
/// `Other Os 5`.
fn variant(detail: &dyn Debug) -> String {
    let text = format!("{detail:?}");
    let end = text.find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '(');
    let (names, rest) = text.split_at(end.unwrap_or(text.len()));
    let code = rest
        .strip_prefix(" { code: ")
        .and_then(|rest| rest.split(|c: char| !c.is_ascii_digit() && c != '-').next());
    let mut names: Vec<&str> = names.split('(').filter(|name| !name.is_empty()).collect();
    names.extend(code);
    names.join(" ").chars().take(LONGEST).collect()
}

/// `app/mod.rs:120`: the end of the path, since its beginning is about the machine that the program was built on.
fn place(location: &Location<'_>) -> String {
    let parts: Vec<&str> = location.file().split(['/', '\\']).collect();
    let end = &parts[parts.len().saturating_sub(3)..];
    format!("{}:{}", end.join("/"), location.line())
}

fn append(path: &Path, line: &str) -> Result<(), Failure> {
    if disk::facts(path).is_ok_and(|facts| facts.length + line.len() as u64 > LARGEST) {
        disk::rename(path, &path.with_extension("old.log"))?;
    }
    if let Some(folder) = path.parent() {
        disk::make_folder(folder)?;
    }
    disk::append(path, line.as_bytes())
}

#[cfg(test)]
mod tests {
    use std::{fs, io};

    use super::*;
    use crate::storage::StorageError;

    #[test]
    fn a_detail_has_names_of_variants_and_numbers_only() {
        let path = || PathBuf::from("/home/jansen/gemeente-duinrand.datalabscan");
        let denied = io::Error::from_raw_os_error(13);
        let nested = Some(StorageError::NoPermission(path()));
        let details: [(&dyn Debug, &str); 8] = [
            (&StorageError::NoPermission(path()), "NoPermission"),
            (&StorageError::of(&path(), denied.into()), "NoPermission"),
            (&io::Error::from_raw_os_error(13), "Os 13"),
            (&nested, "Some NoPermission"),
            (&Some(139), "Some 139"),
            (&"Gemeente Duinrand", ""),
            (&format!("Antwoord {}", 1), ""),
            (&Some("Jansen"), "Some"),
        ];
        for (detail, expected) in details {
            assert_eq!(variant(detail), expected);
        }
    }

    #[test]
    fn a_log_stays_small() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("here/datalabscan.log");
        let line = line("save", "NoPermission");
        for _ in 0..3 * LARGEST / line.len() as u64 {
            append(&path, &line).unwrap();
        }
        let names: Vec<_> = fs::read_dir(path.parent().unwrap()).unwrap().collect();
        assert_eq!(names.len(), 2);
        for name in names {
            let text = fs::read_to_string(name.unwrap().path()).unwrap();
            assert!(text.len() as u64 <= LARGEST && text.ends_with('\n'));
        }
    }
}
