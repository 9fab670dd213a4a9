//! The window: a face on the same core as the command line.
//!
//! [`app`] knows which screen is shown and what a [`command`] does; a `screen` owns only what is on the
//! screen and says what the user wants; the [`session`](crate::session) alone changes answers. What takes time is done
//! in the background by [`work`], and comes back as something `done`.

mod announcer;
pub mod app;
pub mod appearance;
pub mod command;
mod dialog;
mod done;
mod file_form;
mod file_picker;
mod find;
mod page;
mod scan;
mod screen;
mod toast;
mod topbar;
mod widget;
pub mod window;
pub mod work;

pub use app::GuiOptions;
pub use window::{run, tell};
