//! What the parts of the outcome are about: whose answers, and the trial if there is one.

use super::told::Told;
use crate::{
    assessment::Level,
    decision::Variant,
    evaluation::{Case, Differences, stage_path},
    i18n::{FiguresText, Language, answer_number},
    questionnaire::BandId,
    session::{Session, scenario::Scenario},
};

pub(super) struct Part<'a> {
    pub session: &'a Session,
    /// The answers as they are: of all together, or the author's own alone.
    pub real: &'a Case,
    /// What the report says about them.
    pub told: &'a Told,
    pub scenario: Option<&'a Scenario>,
    /// Whether it's the author's own answers while others answered too.
    pub is_alone: bool,
    /// What is different from the outcome that this one is compared with, and how that is called.
    pub compared: Option<(&'static str, &'a Differences)>,
}

impl<'a> Part<'a> {
    /// The outcome in the picture: that of the trial, when there is one.
    pub fn shown(&self) -> &'a Case {
        self.scenario.map_or(self.real, Scenario::case)
    }

    /// The outcome without the trial.
    pub fn before(&self) -> Option<&'a Case> {
        self.scenario.map(|_| self.real)
    }

    pub fn has_advice(&self) -> bool {
        self.told.decision.variant != Variant::NoAdvice
    }

    /// Whether answers can be tried: a trial is on what counts, which is what all said together.
    pub const fn may_try(&self) -> bool {
        !self.is_alone
    }

    /// The stage after the one that holds now, of which can be asked what it takes.
    pub fn next_stage(&self) -> Option<BandId> {
        if self.is_alone || !self.has_advice() {
            return None;
        }
        stage_path(self.real).next().map(|stage| stage.band)
    }
}

/// An answer as its number, also when it isn't known.
pub(super) fn in_number(level: Option<Level>, language: Language) -> String {
    match level {
        Some(level) => answer_number(language, level.value()),
        None => FiguresText::of(language).unknown().to_owned(),
    }
}

/// A score in words, also when there's none.
pub(super) fn in_points(score: Option<u32>) -> String {
    score.map_or_else(|| "?".to_owned(), |score| score.to_string())
}
