//! The window: a face on the same core as the command line.
//!
//! [`app`] knows which screen is shown and what a [`command`] does; a `screen` owns only what is on the
//! screen and says what the user wants; the [`session`](crate::session) alone changes answers.

mod announce;
pub mod app;
mod chores;
pub mod command;
mod dialog;
mod files;
mod find;
mod job;
mod looks;
mod open;
mod paint;
mod perform;
mod pictures;
mod place;
mod presence;
pub mod render;
mod saving;
mod scan;
mod screen;
mod startup;
mod tasks;
mod theme;
mod toast;
mod together;
mod topbar;
mod widget;
pub mod wishes;
mod zoom;

pub use startup::{Attempt, Chooser, Failure, GuiError, GuiOptions, run, supervise};
