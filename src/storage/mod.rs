//! Files: the only user of `std::fs`. Every write replaces a file as a whole or not at all.

mod error;
mod explain;
mod machine;
mod preferences;
mod read;
mod write;

pub use error::StorageError;
pub use explain::explain;
pub use machine::{Machine, load_worked, machine, save_worked};
pub use preferences::{Preferences, Recent, Renderer, Theme, load_preferences, remember, save_preferences};
pub use read::{read_file, read_question_set, read_scan};
pub use write::{create_scan, save_scan_as, write_file, write_report, write_scan};
