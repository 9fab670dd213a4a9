//! What is asked.
pub mod source;
