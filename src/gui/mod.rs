//! The window, one of two front ends to the core; the command line is the other.
//!
//! [`app`] knows which screen is shown and what a [`command`] does; a `screen` owns only its own state and sends
//! commands; only the [`session`](crate::session) changes answers. What takes time runs in the background ([`work`]), and
//! its result comes back as a `Done`.

mod announcer;
pub mod app;
pub mod appearance;
mod clipboard;
mod command;
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
pub use command::{Action, keys_of};
pub use window::{run, tell};
