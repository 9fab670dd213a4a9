//! The content of the report, without a byte of PDF.
//!
//! The flow, each step knowing only the one before it:
//!
//! 1. [`document`] is what the report *says*: headings, sections, tables, the matrix. No sizes, no pages.
//! 2. [`figures`] makes the numbers of a chart, its words and its table; [`chart`] turns numbers into shapes. The
//!    window shows the same.
//! 3. [`layout`] turns a document into frames: lines broken, tables split over pages, page numbers filled in.
//!
//! [`geometry`] is what all drawing is made of: points, lines, areas.
//! [`logo`] reads the picture file of the municipality's logo; [`picture`] makes picture files of charts.
//!
//! `crate::pdf` then writes the frames down, and [`page_pixels`] paints them for the screen. [`compose`](mod@compose) turns a decision into the
//! [`document::Document`] that all of this starts from.

pub mod chart;
pub mod compose;
pub mod document;
pub mod figures;
pub mod geometry;
pub mod layout;
pub mod logo;
pub mod page_pixels;
pub mod picture;
pub(crate) mod xml;

pub use crate::decision::Disclosure;
pub use compose::{
    Attachment, CopiedDecision, Enclosures, GroupWords, Part, Refusal, ReportOptions, attached_scan,
    attachment, attachment_description, compose, compose_decision, compose_handout, compose_minutes,
    compose_script, copy_decision, effect_sentences, enclosures, lacking_in, minutes_text,
};
pub use logo::{Logo, LogoError};
