//! What can be wrong with a question set, said so that its author can mend it.

use std::path::Path;

use super::{HourRange, Position};
use crate::i18n::{Language, QuestionSetText};

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// The question set can't be used.
    Error,
    /// It can be used, but probably not as meant.
    Warning,
}

/// One problem, with the place to mend it.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// Name of the file, relative to the question set's folder.
    pub file: String,
    /// Line and column, from 1.
    pub position: Position,
    /// What is wrong.
    pub kind: ProblemKind,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq)]
pub enum ProblemKind {
    /// The file isn't readable RON, or has a field of the wrong name or type.
    Syntax(String),
    /// A file that is named or needed isn't there.
    MissingFile(String),
    /// A file isn't UTF-8 text.
    NotText,
    /// A file that no list names.
    UnlistedFile,
    /// The file format is newer than this program knows.
    UnknownFormat(u32),
    /// A text is missing or empty in a language.
    MissingLanguage(Language),
    /// A text has a placeholder that the program doesn't fill.
    UnknownPlaceholder {
        /// Its name.
        name: String,
        /// The ones that are filled here.
        known: Vec<String>,
    },
    /// A text has different placeholders in its languages.
    PlaceholdersDiffer,
    /// An id is used twice.
    DoubleId(String),
    /// An id isn't a plain one.
    BadId(String),
    /// An id that nothing has.
    UnknownReference {
        /// What is referred to.
        kind: Reference,
        /// The id.
        id: String,
        /// A known id that looks like it.
        similar: Option<String>,
    },
    /// An item has too few or too many answers.
    WrongLevelCount {
        /// The scale's number.
        expected: usize,
        /// The item's number.
        found: usize,
    },
    /// Two answers of an item read the same.
    LevelsEqual {
        /// The lower level.
        lower: usize,
        /// The higher level.
        higher: usize,
    },
    /// A level below the highest has no next step.
    MissingStep(usize),
    /// The highest level has a next step.
    StepAtHighest,
    /// A weight outside 1 to 3.
    WeightOutOfRange(u8),
    /// A level above the highest.
    LevelOutOfRange {
        /// The level.
        level: u8,
        /// The highest.
        highest: u8,
    },
    /// A phase has no target level.
    MissingTarget(String),
    /// A gate has no threshold.
    GateWithoutThreshold,
    /// A gate whose ceiling is the highest band, which holds nothing down.
    CeilingWithoutEffect,
    /// A text with characters that steer a terminal or turn the writing direction.
    SteeringCharacter,
    /// A threshold of 0 is always met.
    ThresholdZero,
    /// A condition that can never hold.
    UnreachableCondition,
    /// A condition of a kind that has no meaning here.
    ConditionNotAllowed,
    /// A field of another kind is needed here.
    WrongFieldKind {
        /// The field.
        field: String,
    },
    /// A choice without options, or another kind with some.
    OptionsDoNotFit,
    /// What is usual for a number doesn't run up, or stands at another kind of field.
    BadRange,
    /// The scale doesn't run up from 0 to 100.
    BadScale,
    /// Bands don't start at 0 or don't run up.
    BadBands,
    /// A phase is in no group, or in more than one.
    PhaseNotInOneGroup(String),
    /// A field of the intake isn't on exactly one page.
    FieldNotInOneStep(String),
    /// An order of gates doesn't name each gate once.
    GateOrderIncomplete(String),
    /// A list that needs at least one entry is empty.
    EmptyList(&'static str),
    /// More entries than the program can number.
    TooMany,
    /// A bracket in a text has no partner.
    Unbalanced(char),
    /// A hole in a text without a name, or with something else in it.
    BadHole(String),
    /// A text has different conditions in its languages.
    ConditionsDiffer,
    /// A word that no text may have.
    ForbiddenWord(String),
    /// A term or a value that needs itself.
    Circular(String),
    /// A gate without sentences for the decision.
    GateWithoutTexts(String),
    /// Not a month as `YYYY-MM`.
    BadMonth(String),
    /// A field is left out here, while the set has it everywhere else, or nothing else says the same.
    MissingField(&'static str),
    /// A text that should be short has too many words.
    TooManyWords {
        /// How many it has.
        words: usize,
        /// How many there's room for.
        most: usize,
    },
    /// A text that should be short has too many characters.
    TooManyCharacters {
        /// How many it has.
        characters: usize,
        /// How many there's room for.
        most: usize,
    },
    /// A range of hours that runs down, or is nothing.
    HoursOutOfOrder {
        /// The first number.
        low: u32,
        /// The second.
        high: u32,
    },
    /// An effort class that isn't the one of the hours beside it, which is this.
    EffortDoesNotFit(&'static str),
    /// The hours of the parts aren't those of the step.
    PartsDoNotAddUp {
        /// Of the parts together.
        sum: HourRange,
        /// Of the step.
        hours: HourRange,
    },
    /// A step comes after its own item.
    AfterItself,
    /// Steps that wait for each other, as a chain of items.
    CyclicOrder(String),
    /// A staff role that takes the same step twice.
    DoubleRole(String),
    /// A step that is led by somebody who isn't of the municipality.
    ExternalLead(String),
}

/// What an id refers to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reference {
    /// A dimension.
    Dimension,
    /// An item.
    Item,
    /// A gate.
    Gate,
    /// An intake question.
    Field,
    /// An option of an intake question.
    Option,
    /// A band.
    Band,
    /// A reliability label.
    Label,
    /// A tip.
    Tip,
    /// A condition with a name.
    Term,
    /// A value that texts may show.
    Value,
    /// Another choice in the profile.
    Choice,
    /// A row of the decision, or something that stops.
    Row,
    /// A role of the staff.
    StaffRole,
}

impl Problem {
    /// How bad it is.
    pub fn severity(&self) -> Severity {
        match self.kind {
            ProblemKind::UnlistedFile
            | ProblemKind::TooManyWords { .. }
            | ProblemKind::TooManyCharacters { .. } => Severity::Warning,
            _ => Severity::Error,
        }
    }

    /// Two lines: `folder/file:line:column: what is wrong`, then the hint; the file as its system writes it.
    pub fn describe(&self, folder: &Path, language: Language) -> String {
        let text = QuestionSetText::of(language);
        let level = match self.severity() {
            Severity::Error => text.error(),
            Severity::Warning => text.warning(),
        };
        let Position { line, column } = self.position;
        format!(
            "{}:{line}:{column}: {level}: {}",
            folder.join(&self.file).display(),
            self.kind.explain(text)
        )
    }
}

impl ProblemKind {
    /// Two lines: what is wrong, and what to do about it.
    fn explain(&self, text: QuestionSetText) -> String {
        match self {
            Self::Syntax(error) => text.syntax(error),
            Self::MissingFile(name) => text.missing_file(name),
            Self::NotText => text.not_text().to_owned(),
            Self::UnlistedFile => text.unlisted_file().to_owned(),
            Self::UnknownFormat(format) => text.unknown_format(*format),
            Self::MissingLanguage(missing) => {
                text.missing_language(missing.choose(text.dutch(), text.english()))
            }
            Self::UnknownPlaceholder { name, known } if known.is_empty() => text.no_placeholder(name),
            Self::UnknownPlaceholder { name, known } => text.unknown_placeholder(name, &list(known)),
            Self::PlaceholdersDiffer => text.placeholders_differ().to_owned(),
            Self::DoubleId(id) => text.double_id(id),
            Self::BadId(id) => text.bad_id(id),
            Self::UnknownReference {
                kind,
                id,
                similar: Some(similar),
            } => text.misspelt_reference(kind.name(text), id, similar),
            Self::UnknownReference {
                kind,
                id,
                similar: None,
            } => text.unknown_reference(kind.name(text), id),
            Self::WrongLevelCount { expected, found } => text.wrong_level_count(*found, *expected),
            Self::LevelsEqual { lower, higher } => text.levels_equal(lower + 1, higher + 1),
            Self::MissingStep(level) => text.missing_step(level + 1),
            Self::StepAtHighest => text.step_at_highest().to_owned(),
            Self::WeightOutOfRange(weight) => text.weight_out_of_range(*weight),
            Self::LevelOutOfRange { level, highest } => {
                text.level_out_of_range(*level, *highest, highest + 1)
            }
            Self::MissingTarget(phase) => text.missing_target(phase),
            Self::GateWithoutThreshold => text.gate_without_threshold().to_owned(),
            Self::CeilingWithoutEffect => text.ceiling_without_effect().to_owned(),
            Self::SteeringCharacter => text.steering_character().to_owned(),
            Self::ThresholdZero => text.threshold_zero().to_owned(),
            Self::UnreachableCondition => text.unreachable_condition().to_owned(),
            Self::ConditionNotAllowed => text.condition_not_allowed().to_owned(),
            Self::WrongFieldKind { field } => text.wrong_field_kind(field),
            Self::BadRange => text.bad_range().to_owned(),
            Self::OptionsDoNotFit => text.options_do_not_fit().to_owned(),
            Self::BadScale => text.bad_scale().to_owned(),
            Self::BadBands => text.bad_bands().to_owned(),
            Self::PhaseNotInOneGroup(phase) => text.phase_not_in_one_group(phase),
            Self::FieldNotInOneStep(field) => text.field_not_in_one_step(field),
            Self::GateOrderIncomplete(gate) => text.gate_order_incomplete(gate),
            Self::EmptyList(name) => text.empty_list(name),
            Self::TooMany => text.too_many().to_owned(),
            Self::Unbalanced(bracket) => text.unbalanced(*bracket),
            Self::BadHole(hole) => text.bad_hole(hole),
            Self::ConditionsDiffer => text.conditions_differ().to_owned(),
            Self::ForbiddenWord(word) => text.forbidden_word(word),
            Self::Circular(name) => text.circular(name),
            Self::GateWithoutTexts(gate) => text.gate_without_texts(gate),
            Self::BadMonth(month) => text.bad_month(month),
            Self::MissingField(name) => text.missing_field(name),
            Self::TooManyWords { words, most } => text.too_many_words(*words, *most),
            Self::TooManyCharacters { characters, most } => text.too_many_characters(*characters, *most),
            Self::HoursOutOfOrder { low, high } => text.hours_out_of_order(*low, *high),
            Self::EffortDoesNotFit(letter) => text.effort_does_not_fit(letter),
            Self::PartsDoNotAddUp { sum, hours } => {
                text.parts_do_not_add_up(sum.low, sum.high, hours.low, hours.high)
            }
            Self::AfterItself => text.after_itself().to_owned(),
            Self::CyclicOrder(chain) => text.cyclic_order(chain),
            Self::DoubleRole(id) => text.double_role(id),
            Self::ExternalLead(id) => text.external_lead(id),
        }
    }
}

impl Reference {
    const fn name(self, text: QuestionSetText) -> &'static str {
        match self {
            Self::Dimension => text.dimension(),
            Self::Item => text.item(),
            Self::Gate => text.gate(),
            Self::Field => text.field(),
            Self::Option => text.option(),
            Self::Band => text.band(),
            Self::Label => text.label(),
            Self::Tip => text.tip(),
            Self::Term => text.term(),
            Self::Value => text.value(),
            Self::Choice => text.choice(),
            Self::Row => text.row(),
            Self::StaffRole => text.staff_role(),
        }
    }
}

/// Names in braces, with commas between.
fn list(names: &[String]) -> String {
    names
        .iter()
        .map(|name| format!("{{{name}}}"))
        .collect::<Vec<_>>()
        .join(", ")
}
