//! Datalabscan: how ready is a Dutch municipality to start a *datalab*?
//!
//! A project lead answers the questions of a question set; the program scores readiness, orders the
//! advice and makes a report for management. The rules it follows are the method, which is written down beside the
//! questions: `questions/datalab/method.md`. A comment that says "chapter 5.3" means that chapter of it, "rule 2" and
//! "page 4" the entry with that number there; `tests/method.rs` checks that it exists.
//!
//! # The flow is the layout
//!
//! `questionnaire -> assessment -> scoring -> advice -> evaluation -> report -> pdf`, with the window
//! ([`gui`]) and the command line ([`cli`]) as two thin faces on one core. Imports point only to a
//! lower floor; `tests/floors.rs` checks that, also inside [`report`] and [`gui`].
//!
//! | floor | module | what |
//! |---|---|---|
//! | 0 | [`i18n`], [`style`], [`display`], [`clock`], [`parallel`] | the phrase book, numbers and dates; design tokens for window and report; how the window is shown; the only clock; all processors at once |
//! | 1 | [`questionnaire`], [`contents`] | what is asked: question sets, checked as a whole; the kind of a file, recognised from its bytes |
//! | 2 | [`assessment`] | what was answered, and its saved form |
//! | 3 | [`scoring`] | what it adds up to: scores, intervals, gates, bands |
//! | 4 | [`advice`] | what to do: steps in order, consistency checks, tips, risks |
//! | 5 | [`evaluation`] | a [`Case`](evaluation::Case) of questions, answers and conclusions: the one thing that everything above takes |
//! | 6 | [`decision`] | what the report asks for: variant, dates, decisions, alternatives, plan |
//! | 7 | [`report`] | the report as a semantic document, its charts, its pages |
//! | 8 | [`pdf`], [`export`], [`storage`] | the bytes; files and preferences; [`storage`] has the only user of `std::fs` |
//! | 9 | [`opening`] | reads a scan from a scan file or from a report |
//! | 10 | [`session`], [`startup`] | an open scan without a window: change, undo, how it's saved, merging; the process that watches over the window |
//! | 11 | [`cli`], [`gui`] | the two faces |
//!
//! The question set inside the program is read before there is one: `src/build.rs` turns its files into bytes that are
//! quick to read, and [`questionnaire`] checks them at each start as it checks any question set.
//!
//! # How the window is drawn
//!
//! The program starts itself once more for the window and watches over it ([`startup`]): a renderer that can't
//! be had, or whose driver crashes, makes way for the next one. [`gui::window::Raster`] is what always works: a
//! rasteriser for egui's triangles in a plain window.
//!
//! # Where to start reading
//!
//! [`evaluation::evaluate`] for what the program concludes, [`questionnaire::build`] for what a question
//! set must be, [`report::compose()`] for what management reads. Nothing in the code knows how many
//! dimensions, items or levels there are: that is the question set's business.

pub mod advice;
pub mod assessment;
pub mod cli;
pub mod clock;
pub mod contents;
pub mod decision;
pub mod display;
pub mod evaluation;
pub mod export;
pub mod gui;
pub mod i18n;
pub mod opening;
pub mod parallel;
pub mod pdf;
pub mod questionnaire;
pub mod report;
pub mod scoring;
pub mod session;
pub mod startup;
pub mod storage;
pub mod style;
