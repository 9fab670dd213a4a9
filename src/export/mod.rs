//! What the program concludes, as bytes for other programs.

mod json;

pub use json::json;
