//! Datalabscan: how ready is a municipality to start a datalab?
pub mod pdf;
pub mod questionnaire;
pub mod report;
pub mod style;
