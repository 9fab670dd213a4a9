//! Files: the only user of `std::fs`. Every write replaces a file as a whole or not at all.

mod answer_files;
mod draft;
mod error;
mod explain;
mod leftovers;
mod lock;
pub mod log;
mod machine;
mod paths;
mod preferences;
mod read;
mod stamp;
mod write;

pub use answer_files::{AnswerPaths, answer_paths, new_respondent};
pub use draft::{Draft, Drafts, OpenDraft, remove_draft, restore_draft};
pub use error::StorageError;
pub use explain::{explain, explain_left, why_not_a_scan};
pub use lock::{Holder, Lock};
pub use machine::{Machine, load_worked, machine, save_worked};
pub use paths::{create_folder, documents_folder, exists, file_exists, is_same_file};
pub use preferences::{
    Preferences, Recent, ReportPreferences, WindowGeometry, load_preferences, remember, save_preferences,
};
pub use read::{read_file, read_head, read_question_set};
pub use stamp::{Stamp, create_scan_beside, update_scan};
pub use write::{
    Replace, create_file, create_scan, replace_scan, save_scan_as, write_file, write_report, write_scan,
};

/// Waits for another program to let go of a file: nothing tells when it does.
fn pause(long: std::time::Duration) {
    #[allow(
        clippy::disallowed_methods,
        reason = "a system tells no program when another closes a file"
    )]
    std::thread::sleep(long);
}
