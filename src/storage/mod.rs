//! Files: every write replaces one as a whole or not at all. `disk` is the only user of `std::fs`.

mod answer_files;
mod disk;
mod draft;
mod error;
mod explain;
mod folders;
mod leftovers;
mod lock;
pub mod log;
mod machine;
mod names;
mod paths;
mod preferences;
mod process;
mod read;
mod rollout;
mod stamp;
mod versions;
mod write;

pub use answer_files::{AnswerPaths, answer_paths, new_respondent};
pub use disk::{Cause, Failure, System, faults};
pub use draft::{Draft, Drafts, OpenDraft, remove_draft, restore_draft};
pub use error::StorageError;
pub use explain::{explain, explain_left, why_not_a_scan};
pub use folders::{Folders, PORTABLE};
pub use lock::{Holder, Lock};
pub use machine::{Machine, load_worked, machine, save_worked};
pub use names::{NameProblem, file_name};
pub use paths::{create_folder, documents_folder, exists, file_exists, is_folder, is_same_file};
pub use preferences::{
    Preferences, Recent, ReportPreferences, WindowGeometry, follow_organisation, leave_as_draft,
    load_preferences, remember, save_preferences,
};
pub use read::{read_file, read_head, read_question_set};
pub use rollout::{Rollout, Setting, Settings, is_fixed, rollout, settings};
pub use stamp::{Stamp, Update, create_scan_beside, update_scan};
pub use versions::{ScanVersions, Version, Versions};
pub use write::{
    Replace, create_file, create_scan, replace_scan, rewrite_scan, save_scan_as, write_file, write_report,
    write_scan,
};
