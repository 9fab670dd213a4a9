//! Problems in English: what is wrong, and what to do about it.

use super::{ProblemKind, Reference, list};
use crate::i18n::Language;

#[expect(clippy::too_many_lines, reason = "a phrase book: one entry per problem")]
pub(super) fn explain(problem: &ProblemKind) -> (String, String) {
    let (message, hint): (String, &str) = match problem {
        ProblemKind::Syntax(error) => (
            format!("this can't be read as RON: {error}"),
            "Look for a bracket, comma or quote too many or too few, or a field with a wrong name.",
        ),
        ProblemKind::MissingFile(name) => (
            format!("the file {name} is missing"),
            "Add the file or remove its name.",
        ),
        ProblemKind::NotText => (
            "this file isn't UTF-8 text".into(),
            "Save the file again as UTF-8.",
        ),
        ProblemKind::UnlistedFile => (
            "this file isn't in the list `dimensions`".into(),
            "Put its name in questionnaire.ron or remove the file.",
        ),
        ProblemKind::UnknownFormat(format) => (
            format!("file format {format} is newer than this program knows"),
            "Use a newer version of the program.",
        ),
        ProblemKind::MissingLanguage(missing) => (
            format!("the text is missing in {}", english_name(*missing)),
            "Fill in both `nl` and `en`; an empty text doesn't count.",
        ),
        ProblemKind::UnknownPlaceholder { name, known } => {
            return (
                format!("{{{name}}} isn't filled in here"),
                if known.is_empty() {
                    "No names in braces are possible here.".into()
                } else {
                    format!("Possible here: {}.", list(known))
                },
            );
        }
        ProblemKind::PlaceholdersDiffer => (
            "the languages don't have the same names in braces".into(),
            "Use the same names in both languages.",
        ),
        ProblemKind::DoubleId(id) => (
            format!("the id `{id}` is used twice"),
            "Give one of the two another id.",
        ),
        ProblemKind::BadId(id) => (
            format!("`{id}` can't be an id"),
            "Use letters, digits, - and _; no spaces, and begin with a letter or digit.",
        ),
        ProblemKind::UnknownReference { kind, id, similar } => {
            return (
                format!("there is no {} `{id}`", name(*kind)),
                similar.as_ref().map_or_else(
                    || "Check the spelling of the id.".into(),
                    |id| format!("Is `{id}` meant?"),
                ),
            );
        }
        ProblemKind::WrongLevelCount { expected, found } => (
            format!("there are {found} answers, but the scale has {expected} levels"),
            "Give each level exactly one answer, the lowest first.",
        ),
        ProblemKind::LevelsEqual { lower, higher } => (
            format!("the answers at levels {lower} and {higher} are equal"),
            "Give each level a sentence of its own.",
        ),
        ProblemKind::MissingStep(level) => (
            format!("level {level} has no next step"),
            "Add `step`: what, who, effort, horizon and this week.",
        ),
        ProblemKind::StepAtHighest => ("the highest level has a next step".into(), "Remove `step` here."),
        ProblemKind::WeightOutOfRange(weight) => (
            format!("weight {weight} isn't between 1 and 3"),
            "Choose 1, 2 or 3.",
        ),
        ProblemKind::LevelOutOfRange { level, highest } => (
            format!("there is no level {level}; the highest is {highest}"),
            "Choose a level of the scale.",
        ),
        ProblemKind::MissingTarget(phase) => (
            format!("there is no target level for phase `{phase}`"),
            "Give `target` a level for every phase.",
        ),
        ProblemKind::GateWithoutThreshold => (
            "this precondition has no threshold".into(),
            "Add `threshold`: the lowest level at which it's met.",
        ),
        ProblemKind::CeilingWithoutEffect => (
            "this ceiling is the highest band, so it holds nothing down".into(),
            "Choose a lower band.",
        ),
        ProblemKind::SteeringCharacter => (
            "the text has invisible control characters".into(),
            "Type the text again instead of pasting it.",
        ),
        ProblemKind::ThresholdZero => (
            "a threshold of 0 is always met".into(),
            "Choose a threshold of 1 or higher.",
        ),
        ProblemKind::UnreachableCondition => (
            "this condition can never hold".into(),
            "Two parts contradict each other, or the question never applies when the rest holds.",
        ),
        ProblemKind::ConditionNotAllowed => (
            "this kind of condition isn't possible here".into(),
            "Use only conditions on the profile here.",
        ),
        ProblemKind::WrongFieldKind { field } => (
            format!("profile field `{field}` isn't of the right kind here"),
            "Choose a field of another kind, or change `kind`.",
        ),
        ProblemKind::OptionsDoNotFit => (
            "the options don't fit the kind of field".into(),
            "A choice has options; a text or number has none.",
        ),
        ProblemKind::BadScale => (
            "the scale doesn't run up from 0 to 100".into(),
            "Write for example [0.0, 25.0, 50.0, 75.0, 100.0].",
        ),
        ProblemKind::BadBands => (
            "the bands don't begin at 0 or don't run up".into(),
            "Put the lowest band first, with `from: 0`.",
        ),
        ProblemKind::PhaseNotInOneGroup(phase) => (
            format!("phase `{phase}` isn't in exactly one group"),
            "Put each phase in `phases` once.",
        ),
        ProblemKind::GateOrderIncomplete(gate) => (
            format!("precondition `{gate}` isn't in this order exactly once"),
            "Name each precondition once.",
        ),
        ProblemKind::EmptyList(name) => (format!("the list `{name}` is empty"), "Give at least one."),
        ProblemKind::TooMany => (
            "these are more than the program can take".into(),
            "Split the questionnaire.",
        ),
    };
    (message, hint.into())
}

fn name(reference: Reference) -> &'static str {
    match reference {
        Reference::Dimension => "theme",
        Reference::Item => "question",
        Reference::Gate => "precondition",
        Reference::Field => "profile field",
        Reference::Option => "option",
        Reference::Band => "band",
    }
}

fn english_name(language: Language) -> &'static str {
    match language {
        Language::Dutch => "Dutch",
        Language::English => "English",
    }
}
