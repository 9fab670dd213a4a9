//! What the user asked for that takes more than a moment.

use std::path::PathBuf;

/// What to do once the open scan may be left.
#[derive(Debug, Clone, PartialEq)]
pub enum Leave {
    /// Back to the welcome.
    Home,
    /// An empty scan.
    New,
    /// Another file.
    Open(PathBuf),
    /// A draft.
    Draft(PathBuf),
    /// A copy of an example.
    Example(usize),
    /// The scan that a merge began.
    Begun,
    /// The end of the program.
    Quit,
}
