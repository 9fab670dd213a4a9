//! The window: a face on the same core as the command line.
//!
//! [`app`] knows which screen is shown and what a [`command`] does; a `screen` owns only what is on the
//! screen and says what the user wants; the [`session`](crate::session) alone changes answers. What takes time is done
//! in the background by [`work`], and comes back as something `done`.

mod announce;
pub mod app;
mod appearance;
mod browse;
pub mod command;
mod dialog;
mod done;
mod file_form;
mod find;
mod looks;
mod page;
mod paint;
mod place;
pub mod render;
mod scan;
mod screen;
mod startup;
mod theme;
mod toast;
mod topbar;
mod widget;
pub mod wishes;
pub mod work;
mod work_area;
mod zoom;

pub use app::GuiOptions;
pub use startup::{run, tell};
