//! What every part of the report needs at hand.

use super::{ReportOptions, steps, words};
use crate::{
    assessment::{Assessment, ItemState, ProfileValue},
    evaluation::{Case, Evaluation},
    i18n::{Language, Localized, ReportText},
    questionnaire::{DimensionId, FieldId, Item, Questionnaire},
    report::{
        document::{Block, Inline},
        figures::Scores,
    },
    scoring::GateResult,
};

/// The ingredients of a report, with the questions that several parts ask about them.
pub(super) struct Report<'a> {
    pub(super) case: &'a Case,
    pub(super) questionnaire: &'a Questionnaire,
    pub(super) assessment: &'a Assessment,
    pub(super) evaluation: &'a Evaluation,
    pub(super) options: ReportOptions,
    pub(super) scores: Scores,
    pub(super) text: ReportText,
    name: String,
}

impl<'a> Report<'a> {
    pub(super) fn new(case: &'a Case, options: ReportOptions) -> Self {
        Self {
            case,
            questionnaire: &case.questionnaire,
            assessment: &case.assessment,
            evaluation: &case.evaluation,
            scores: Scores::of(case, options.language),
            text: ReportText::of(options.language),
            options,
            name: case.name(),
        }
    }

    pub(super) const fn language(&self) -> Language {
        self.options.language
    }

    /// A text of the question set in the language of the report.
    pub(super) fn say<'t>(&self, text: &'t Localized) -> &'t str {
        text.get(self.options.language)
    }

    /// A phrase of the question set, filled.
    pub(super) fn phrase(&self, phrase: &Localized, values: &[(&str, &str)]) -> String {
        phrase.with(self.options.language, values)
    }

    /// Name of the municipality.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// Whether the pages show what respondents wrote in their own words.
    pub(super) const fn shows_own_words(&self) -> bool {
        self.options.disclosure.notes
    }

    /// A reason as it was given; that there is one, when others may not read it.
    pub(super) fn reason(&self, given: &str, look: fn(String) -> Inline) -> Inline {
        match given.trim() {
            "" => look(self.text.no_reason().to_owned()),
            _ if !self.shows_own_words() => look(self.text.reason_left_out().to_owned()),
            given => self.own_words(look(words::capitalised(given))),
        }
    }

    /// What a respondent wrote, marked with its language when that isn't the report's.
    pub(super) fn own_words(&self, words: Inline) -> Inline {
        self.words_in(self.assessment.language, words)
    }

    /// Words in a language, marked with it when that isn't the report's.
    pub(super) fn words_in(&self, language: Language, words: Inline) -> Inline {
        if language == self.options.language {
            words
        } else {
            Inline::foreign(words, language.code())
        }
    }

    /// The state of the report, on one line; may be empty.
    pub(super) fn status(&self) -> &str {
        self.options.status.trim()
    }

    /// Name and version of the question set.
    pub(super) fn version(&self) -> String {
        let title = self.say(self.questionnaire.title());
        format!("{title} {}", self.questionnaire.version())
    }

    /// The reliability label (chapter 5.8).
    pub(super) fn label_name(&self) -> &'a Localized {
        &self.evaluation.reliability.label(self.questionnaire).name
    }

    /// What a result with this label is good for.
    pub(super) fn label_use(&self) -> &'a Localized {
        &self.evaluation.reliability.label(self.questionnaire).suitable_for
    }

    /// The option chosen in an intake question, in words.
    pub(super) fn choice(&self, field: FieldId) -> Option<&'a str> {
        let option = self.assessment.profile_choice(field)?;
        let choice = self.questionnaire.field(field).choice(option)?;
        Some(choice.text.get(self.options.language))
    }

    /// The internal hourly rate, if amounts can be made with it.
    pub(super) fn hourly_rate(&self) -> Option<f64> {
        let rate = self.assessment.profile(self.questionnaire.roles().hourly_rate);
        match rate {
            Some(ProfileValue::Number(rate)) if *rate > 0.0 => Some(*rate),
            _ => None,
        }
    }

    /// Short form of a dimension.
    pub(super) fn short(&self, id: DimensionId) -> &'a str {
        self.questionnaire.dimension(id).short.get(self.options.language)
    }

    /// The open gates, the first to arrange first (chapter 6).
    pub(super) fn open_gates(&self) -> Vec<&'a GateResult> {
        self.case.open_gates()
    }

    /// Whether some questions that count have no known answer.
    pub(super) fn has_unknown(&self) -> bool {
        let total = &self.evaluation.score.total;
        total.known_items < total.applicable_items
    }

    /// The items in this state, in order.
    pub(super) fn items_in(&self, wanted: fn(ItemState) -> bool) -> Vec<&'a Item> {
        let items = self.questionnaire.items().iter();
        items
            .filter(|item| wanted(self.evaluation.score.state(item.id)))
            .collect()
    }

    /// The steps of the report in words, in order (chapter 6).
    pub(super) fn steps(&self) -> Vec<steps::StepInWords<'a>> {
        steps::in_words(self, &self.evaluation.report_steps)
    }

    /// A chapter heading.
    pub(super) fn chapter(&self, title: &Localized, anchor: &str) -> Block {
        Block::heading(1, self.say(title), anchor)
    }
}

/// Anchors of the chapters, for links between parts.
pub(super) mod anchor {
    pub(in crate::report::compose) const DECISION: &str = "decision";
    pub(in crate::report::compose) const OVERVIEW: &str = "overview";
    pub(in crate::report::compose) const GATES: &str = "gates";
    pub(in crate::report::compose) const NINETY_DAYS: &str = "ninety-days";
    pub(in crate::report::compose) const DIMENSIONS: &str = "dimensions";
    pub(in crate::report::compose) const LATER: &str = "later";
    pub(in crate::report::compose) const METHOD: &str = "method";
    pub(in crate::report::compose) const ANSWERS: &str = "answers";
    pub(in crate::report::compose) const CHECKS: &str = "checks";
    pub(in crate::report::compose) const GLOSSARY: &str = "glossary";
}
