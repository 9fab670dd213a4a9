//! What the report asks for: its sentences, on cases of their own and on the worked pages of the method.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

mod common;
#[path = "decision/figures.rs"]
mod figures;
#[path = "common/group.rs"]
mod group;
#[path = "decision/page.rs"]
mod page;
#[path = "decision/rules.rs"]
mod rules;
#[path = "decision/scans.rs"]
mod scans;
#[path = "decision/sentences.rs"]
mod sentences;
#[path = "decision/texts.rs"]
mod texts;
#[path = "decision/worked.rs"]
mod worked;
