//! Datalabscan: how ready is a municipality to start a datalab?
pub mod questionnaire;
