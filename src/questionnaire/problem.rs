//! What can be wrong with a question set, said so that its author can mend it.

use super::Position;
use crate::i18n::Language;

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
    /// The scale doesn't run up from 0 to 100.
    BadScale,
    /// Bands don't start at 0 or don't run up.
    BadBands,
    /// A phase is in no group, or in more than one.
    PhaseNotInOneGroup(String),
    /// An order of gates doesn't name each gate once.
    GateOrderIncomplete(String),
    /// A list that needs at least one entry is empty.
    EmptyList(&'static str),
    /// More entries than the program can number.
    TooMany,
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
}

impl Problem {
    /// How bad it is.
    pub fn severity(&self) -> Severity {
        match self.kind {
            ProblemKind::UnlistedFile => Severity::Warning,
            _ => Severity::Error,
        }
    }

    /// Two lines: `file:line:column: what is wrong`, then the hint.
    pub fn describe(&self, language: Language) -> String {
        let level = match (self.severity(), language) {
            (Severity::Error, Language::Dutch) => "fout",
            (Severity::Error, Language::English) => "error",
            (Severity::Warning, Language::Dutch) => "let op",
            (Severity::Warning, Language::English) => "warning",
        };
        let (message, hint) = self.kind.explain(language);
        let Position { line, column } = self.position;
        format!("{}:{line}:{column}: {level}: {message}\n    {hint}", self.file)
    }
}

impl ProblemKind {
    /// What is wrong, and what to do about it.
    pub fn explain(&self, language: Language) -> (String, String) {
        match language {
            Language::Dutch => self.dutch(),
            Language::English => self.english(),
        }
    }

    fn dutch(&self) -> (String, String) {
        let (message, hint): (String, &str) = match self {
            Self::Syntax(error) => (
                format!("dit is niet te lezen als RON: {error}"),
                "Kijk naar een haakje, komma of aanhalingsteken te veel of te weinig, of een veld met een verkeerde naam.",
            ),
            Self::MissingFile(name) => (
                format!("het bestand {name} ontbreekt"),
                "Voeg het bestand toe of haal de naam weg.",
            ),
            Self::NotText => (
                "dit bestand is geen tekst in UTF-8".into(),
                "Bewaar het bestand opnieuw als UTF-8.",
            ),
            Self::UnlistedFile => (
                "dit bestand staat niet in de lijst `dimensions`".into(),
                "Zet de naam in questionnaire.ron of haal het bestand weg.",
            ),
            Self::UnknownFormat(format) => (
                format!("bestandsindeling {format} is nieuwer dan dit programma kent"),
                "Gebruik een nieuwere versie van het programma.",
            ),
            Self::MissingLanguage(missing) => (
                format!("de tekst ontbreekt in het {}", missing.own_name()),
                "Vul `nl` en `en` allebei in; een lege tekst telt niet.",
            ),
            Self::UnknownPlaceholder { name, known } => {
                return (
                    format!("{{{name}}} wordt hier niet ingevuld"),
                    if known.is_empty() {
                        "Hier kunnen geen namen tussen accolades staan.".into()
                    } else {
                        format!("Hier kan wel: {}.", list(known))
                    },
                );
            }
            Self::PlaceholdersDiffer => (
                "de talen hebben niet dezelfde namen tussen accolades".into(),
                "Gebruik in beide talen dezelfde namen.",
            ),
            Self::DoubleId(id) => (
                format!("de id `{id}` staat er twee keer"),
                "Geef een van de twee een andere id.",
            ),
            Self::BadId(id) => (
                format!("`{id}` kan geen id zijn"),
                "Gebruik letters, cijfers, - en _; geen spaties, en begin met een letter of cijfer.",
            ),
            Self::UnknownReference { kind, id, similar } => {
                return (
                    format!("{} `{id}` bestaat niet", kind.dutch()),
                    similar.as_ref().map_or_else(
                        || "Kijk of de id goed geschreven is.".into(),
                        |id| format!("Bedoelt deze regel `{id}`?"),
                    ),
                );
            }
            Self::WrongLevelCount { expected, found } => (
                format!("er zijn {found} antwoorden, maar de schaal heeft {expected} niveaus"),
                "Geef elk niveau precies één antwoord, het laagste eerst.",
            ),
            Self::LevelsEqual { lower, higher } => (
                format!("de antwoorden op niveau {lower} en {higher} zijn gelijk"),
                "Geef elk niveau een eigen zin.",
            ),
            Self::MissingStep(level) => (
                format!("niveau {level} heeft geen volgende stap"),
                "Voeg `step` toe: wat, wie, inzet, termijn en deze week.",
            ),
            Self::StepAtHighest => (
                "het hoogste niveau heeft een volgende stap".into(),
                "Haal `step` hier weg.",
            ),
            Self::WeightOutOfRange(weight) => (
                format!("gewicht {weight} ligt niet tussen 1 en 3"),
                "Kies 1, 2 of 3.",
            ),
            Self::LevelOutOfRange { level, highest } => (
                format!("niveau {level} bestaat niet; het hoogste is {highest}"),
                "Kies een niveau van de schaal.",
            ),
            Self::MissingTarget(phase) => (
                format!("er is geen streefniveau voor fase `{phase}`"),
                "Geef `target` voor elke fase een niveau.",
            ),
            Self::GateWithoutThreshold => (
                "deze randvoorwaarde heeft geen drempel".into(),
                "Voeg `threshold` toe: het laagste niveau waarop zij geregeld is.",
            ),
            Self::ThresholdZero => (
                "drempel 0 is altijd gehaald".into(),
                "Kies een drempel van 1 of hoger.",
            ),
            Self::UnreachableCondition => (
                "deze voorwaarde kan nooit waar zijn".into(),
                "Twee delen spreken elkaar tegen, of de vraag geldt nooit als de rest waar is.",
            ),
            Self::ConditionNotAllowed => (
                "dit soort voorwaarde kan hier niet".into(),
                "Gebruik hier alleen voorwaarden over het profiel.",
            ),
            Self::WrongFieldKind { field } => (
                format!("profielveld `{field}` is hier niet van het goede soort"),
                "Kies een veld van een ander soort, of verander `kind`.",
            ),
            Self::OptionsDoNotFit => (
                "de opties passen niet bij het soort veld".into(),
                "Een keuzeveld heeft opties; een tekst of getal niet.",
            ),
            Self::BadScale => (
                "de schaal loopt niet op van 0 naar 100".into(),
                "Schrijf bijvoorbeeld [0.0, 25.0, 50.0, 75.0, 100.0].",
            ),
            Self::BadBands => (
                "de banden beginnen niet bij 0 of lopen niet op".into(),
                "Zet de laagste band eerst, met `from: 0`.",
            ),
            Self::PhaseNotInOneGroup(phase) => (
                format!("fase `{phase}` staat niet in precies één groep"),
                "Zet elke fase één keer in `phases`.",
            ),
            Self::GateOrderIncomplete(gate) => (
                format!("randvoorwaarde `{gate}` staat niet precies één keer in deze volgorde"),
                "Noem elke randvoorwaarde één keer.",
            ),
            Self::EmptyList(name) => (format!("de lijst `{name}` is leeg"), "Geef er minstens één."),
            Self::TooMany => (
                "dit zijn er meer dan het programma aankan".into(),
                "Splits de vragenlijst.",
            ),
        };
        (message, hint.into())
    }

    fn english(&self) -> (String, String) {
        let (message, hint): (String, &str) = match self {
            Self::Syntax(error) => (
                format!("this can't be read as RON: {error}"),
                "Look for a bracket, comma or quote too many or too few, or a field with a wrong name.",
            ),
            Self::MissingFile(name) => (
                format!("the file {name} is missing"),
                "Add the file or remove its name.",
            ),
            Self::NotText => (
                "this file isn't UTF-8 text".into(),
                "Save the file again as UTF-8.",
            ),
            Self::UnlistedFile => (
                "this file isn't in the list `dimensions`".into(),
                "Put its name in questionnaire.ron or remove the file.",
            ),
            Self::UnknownFormat(format) => (
                format!("file format {format} is newer than this program knows"),
                "Use a newer version of the program.",
            ),
            Self::MissingLanguage(missing) => (
                format!("the text is missing in {}", english_name(*missing)),
                "Fill in both `nl` and `en`; an empty text doesn't count.",
            ),
            Self::UnknownPlaceholder { name, known } => {
                return (
                    format!("{{{name}}} isn't filled in here"),
                    if known.is_empty() {
                        "No names in braces are possible here.".into()
                    } else {
                        format!("Possible here: {}.", list(known))
                    },
                );
            }
            Self::PlaceholdersDiffer => (
                "the languages don't have the same names in braces".into(),
                "Use the same names in both languages.",
            ),
            Self::DoubleId(id) => (
                format!("the id `{id}` is used twice"),
                "Give one of the two another id.",
            ),
            Self::BadId(id) => (
                format!("`{id}` can't be an id"),
                "Use letters, digits, - and _; no spaces, and begin with a letter or digit.",
            ),
            Self::UnknownReference { kind, id, similar } => {
                return (
                    format!("there is no {} `{id}`", kind.english()),
                    similar.as_ref().map_or_else(
                        || "Check the spelling of the id.".into(),
                        |id| format!("Is `{id}` meant?"),
                    ),
                );
            }
            Self::WrongLevelCount { expected, found } => (
                format!("there are {found} answers, but the scale has {expected} levels"),
                "Give each level exactly one answer, the lowest first.",
            ),
            Self::LevelsEqual { lower, higher } => (
                format!("the answers at levels {lower} and {higher} are equal"),
                "Give each level a sentence of its own.",
            ),
            Self::MissingStep(level) => (
                format!("level {level} has no next step"),
                "Add `step`: what, who, effort, horizon and this week.",
            ),
            Self::StepAtHighest => ("the highest level has a next step".into(), "Remove `step` here."),
            Self::WeightOutOfRange(weight) => (
                format!("weight {weight} isn't between 1 and 3"),
                "Choose 1, 2 or 3.",
            ),
            Self::LevelOutOfRange { level, highest } => (
                format!("there is no level {level}; the highest is {highest}"),
                "Choose a level of the scale.",
            ),
            Self::MissingTarget(phase) => (
                format!("there is no target level for phase `{phase}`"),
                "Give `target` a level for every phase.",
            ),
            Self::GateWithoutThreshold => (
                "this precondition has no threshold".into(),
                "Add `threshold`: the lowest level at which it's met.",
            ),
            Self::ThresholdZero => (
                "a threshold of 0 is always met".into(),
                "Choose a threshold of 1 or higher.",
            ),
            Self::UnreachableCondition => (
                "this condition can never hold".into(),
                "Two parts contradict each other, or the question never applies when the rest holds.",
            ),
            Self::ConditionNotAllowed => (
                "this kind of condition isn't possible here".into(),
                "Use only conditions on the profile here.",
            ),
            Self::WrongFieldKind { field } => (
                format!("profile field `{field}` isn't of the right kind here"),
                "Choose a field of another kind, or change `kind`.",
            ),
            Self::OptionsDoNotFit => (
                "the options don't fit the kind of field".into(),
                "A choice has options; a text or number has none.",
            ),
            Self::BadScale => (
                "the scale doesn't run up from 0 to 100".into(),
                "Write for example [0.0, 25.0, 50.0, 75.0, 100.0].",
            ),
            Self::BadBands => (
                "the bands don't begin at 0 or don't run up".into(),
                "Put the lowest band first, with `from: 0`.",
            ),
            Self::PhaseNotInOneGroup(phase) => (
                format!("phase `{phase}` isn't in exactly one group"),
                "Put each phase in `phases` once.",
            ),
            Self::GateOrderIncomplete(gate) => (
                format!("precondition `{gate}` isn't in this order exactly once"),
                "Name each precondition once.",
            ),
            Self::EmptyList(name) => (format!("the list `{name}` is empty"), "Give at least one."),
            Self::TooMany => (
                "these are more than the program can take".into(),
                "Split the questionnaire.",
            ),
        };
        (message, hint.into())
    }
}

impl Reference {
    fn dutch(self) -> &'static str {
        match self {
            Self::Dimension => "thema",
            Self::Item => "vraag",
            Self::Gate => "randvoorwaarde",
            Self::Field => "profielveld",
            Self::Option => "optie",
            Self::Band => "band",
        }
    }

    fn english(self) -> &'static str {
        match self {
            Self::Dimension => "theme",
            Self::Item => "question",
            Self::Gate => "precondition",
            Self::Field => "profile field",
            Self::Option => "option",
            Self::Band => "band",
        }
    }
}

fn english_name(language: Language) -> &'static str {
    match language {
        Language::Dutch => "Dutch",
        Language::English => "English",
    }
}

fn list(names: &[String]) -> String {
    names
        .iter()
        .map(|name| format!("{{{name}}}"))
        .collect::<Vec<_>>()
        .join(", ")
}
