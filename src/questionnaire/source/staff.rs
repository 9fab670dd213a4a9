//! The staff that take the steps.

use serde::{Deserialize, Serialize};

use super::SourceText;

/// A role of the staff that take the steps. Not to be confused with the role of a respondent, an option of the intake.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(rename = "StaffRole", deny_unknown_fields)]
pub struct SourceStaffRole {
    /// Id.
    pub id: String,
    /// Name, without an article.
    pub name: SourceText,
    /// Name within a sentence; left out, the name behind `de` or `the`.
    #[serde(default)]
    pub the: Option<SourceText>,
    /// Who else it stands for, and what it does.
    pub covers: SourceText,
    /// Whether it's no staff of the municipality, so that its hours don't count.
    #[serde(default)]
    pub external: bool,
    /// Whether it only gives advice: it takes no part in a step, which is taken after its advice.
    #[serde(default)]
    pub advises: bool,
    /// Respondents in this role: options of the intake's role field.
    #[serde(default)]
    pub respondents: Vec<String>,
}
