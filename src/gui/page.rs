//! The parts of a scan.

/// The part of a scan that is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    /// The intake.
    Profile,
    /// A question.
    Question,
    /// All questions.
    Overview,
    /// The outcome.
    Results,
    /// The report.
    Export,
    /// The respondents and what they differ on.
    Collaboration,
}
