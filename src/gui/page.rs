//! The parts of a scan.

/// The part of a scan that is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    Profile,
    Question,
    Overview,
    Results,
    Plan,
    Export,
    Collaboration,
}
