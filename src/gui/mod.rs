//! The window: a face on the same core as the command line.
//!
//! [`app`] knows which screen is shown and what a [`command`] does; a `screen` owns only what is on the
//! screen and says what the user wants; the [`session`] alone changes answers, and knows nothing of egui.

mod announce;
pub mod app;
mod chores;
pub mod command;
mod dialog;
mod files;
mod find;
mod handout;
mod job;
mod looks;
mod merging;
mod naming;
mod open;
mod pace;
mod paint;
mod perform;
mod pictures;
mod place;
mod presence;
pub mod render;
mod saving;
mod scan;
mod screen;
pub mod session;
mod startup;
mod suggest;
mod tasks;
mod theme;
mod toast;
mod together;
mod topbar;
mod widget;
pub mod wishes;
mod work_area;
mod zoom;

pub use startup::{Attempt, Chooser, Failure, GuiError, GuiOptions, run, supervise, tell};
