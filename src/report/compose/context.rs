//! What every part of the report needs at hand.

use std::ops::Deref;

use super::{Part, ReportOptions, group, words};
use crate::{
    assessment::{Assessment, ItemState},
    decision::{Decision, PlanRow, Variant},
    evaluation::{Case, Evaluation},
    i18n::{Language, Localized, ReportText},
    questionnaire::{DimensionId, Item, ItemId, Questionnaire},
    report::{
        document::{Block, Heading, Inline, Picture},
        figures::Points,
    },
};

/// What answers and profile give, with the questions that several parts ask about them.
pub(super) struct Report<'a> {
    pub(super) case: &'a Case,
    pub(super) questionnaire: &'a Questionnaire,
    pub(super) assessment: &'a Assessment,
    pub(super) evaluation: &'a Evaluation,
    pub(super) options: ReportOptions,
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

    /// The logo with its words.
    pub(super) fn logo(&self) -> Option<Picture> {
        let logo = self.options.logo.clone()?;
        let alt = match self.name() {
            "" => self.text.logo().to_owned(),
            name => self.text.logo_of(name),
        };
        Some(Picture { logo, alt })
    }

    /// Whether the pages show what respondents wrote in their own words.
    pub(super) const fn shows_own_words(&self) -> bool {
        self.options.discloses().notes
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

    /// Name and version of the question set.
    pub(super) fn version(&self) -> String {
        let title = self.say(self.questionnaire.title());
        format!("{title} {}", self.questionnaire.version())
    }

    /// Short form of a dimension.
    pub(super) fn short(&self, id: DimensionId) -> &'a str {
        self.questionnaire.dimension(id).short.get(self.options.language)
    }

    /// The number of the answer that a level stands for: a reader sees answers from 1.
    pub(super) fn answer_number(&self, level: f64) -> String {
        words::number(self, level + 1.0)
    }
}

/// A report with the decision that it's about.
pub(super) struct Decided<'a> {
    report: Report<'a>,
    pub(super) decision: &'a Decision,
}

impl<'a> Deref for Decided<'a> {
    type Target = Report<'a>;

    fn deref(&self) -> &Self::Target {
        &self.report
    }
}

impl<'a> Decided<'a> {
    pub(super) fn new(case: &'a Case, decision: &'a Decision, options: ReportOptions) -> Self {
        Self {
            report: Report::new(case, options),
            decision,
        }
    }

    /// Whether a chapter of the workbook is there.
    pub(super) fn has(&self, part: Part) -> bool {
        self.decision.variant != Variant::NoAdvice && self.options.has(part)
    }

    /// Whether there is a page with the plan.
    pub(super) fn has_plan(&self) -> bool {
        self.decision.variant != Variant::NoAdvice && !self.decision.is_publication
    }

    /// Whether somebody named evidence for the answer to a question.
    pub(super) fn has_evidence(&self, item: &'a Item) -> bool {
        !group::written(self, item, |answer| &answer.evidence).is_empty()
    }

    /// A word or two on what a question asks.
    pub(super) fn label(&self, item: &'a Item) -> &'a str {
        item.label.get(self.language())
    }

    /// Number and label of a question.
    pub(super) fn labelled(&self, item: &'a Item) -> String {
        format!("{} {}", item.number, self.label(item))
    }

    /// Whether a question is left out of this version.
    pub(super) fn is_withheld(&self, item: ItemId) -> bool {
        self.decision.withheld.contains(&item)
    }

    /// The score of a dimension with its target; none where it would give away an answer that is left out.
    pub(super) fn points(&self, id: DimensionId) -> Option<Points> {
        let mut items = self.questionnaire.dimension(id).items.iter();
        let is_told = !items.any(|item| self.is_withheld(*item));
        is_told.then(|| Points::of_dimension(self.case, id))
    }

    /// The step of the plan about a question.
    pub(super) fn planned(&self, item: ItemId) -> Option<&'a PlanRow> {
        self.decision.plan.rows.iter().find(|row| row.item == Some(item))
    }

    /// The items in this state that aren't left out, in order.
    pub(super) fn items_in(&self, wanted: fn(ItemState) -> bool) -> Vec<&'a Item> {
        let items = self.questionnaire.items().iter();
        items
            .filter(|item| wanted(self.evaluation.score.state(item.id)) && !self.is_withheld(item.id))
            .collect()
    }
}

/// The title of a page or a chapter.
pub(super) fn chapter(title: &str, anchor: &str) -> Block {
    Block::heading(1, title, anchor)
}

/// The heading of a block.
pub(super) fn heading(text: &str, anchor: &str) -> Heading {
    Heading::new(2, text, anchor)
}
