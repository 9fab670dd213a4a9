//! Datalabscan: how ready is a municipality to start a datalab?
pub mod i18n;
pub mod questionnaire;
