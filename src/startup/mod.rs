//! How the program starts: once more for the window, with a process that watches over it ([`supervise`]), so that a
//! renderer that isn't available, or a driver that crashes, makes way for the next renderer. Nothing here draws anything.

mod attempt;
mod chain;
mod library;
mod lifeline;
mod no_window;
mod parent;
mod report;

pub use attempt::Attempt;
pub(crate) use attempt::{Chooser, Failure, Reason};
pub(crate) use library::Library;
pub(crate) use lifeline::watch_parent;
pub use no_window::NoWindow;
pub use parent::supervise;
pub(crate) use report::Report;
