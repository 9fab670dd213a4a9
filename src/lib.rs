//! Datalabscan: how ready is a municipality to start a datalab?
pub mod advice;
pub mod assessment;
pub mod evaluation;
pub mod i18n;
pub mod pdf;
pub mod questionnaire;
pub mod report;
pub mod scoring;
pub mod storage;
pub mod style;
