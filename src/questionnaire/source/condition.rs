//! Conditions.

use serde::{Deserialize, Serialize};

/// A condition; a list of them means all.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
pub enum SourceCondition {
    /// The field holds (at least) one of these options.
    Is {
        /// Profile field.
        field: String,
        /// Option ids.
        any: Vec<String>,
    },
    /// The field holds none of these options.
    IsNot {
        /// Profile field.
        field: String,
        /// Option ids.
        any: Vec<String>,
    },
    /// The number has been filled in and is at least this.
    NumberAtLeast {
        /// Profile field.
        field: String,
        /// Bound.
        value: f64,
    },
    /// The number has been filled in and is less than this.
    NumberBelow {
        /// Profile field.
        field: String,
        /// Bound.
        value: f64,
    },
    /// The level is known and at least this.
    LevelAtLeast {
        /// Item.
        item: String,
        /// Level.
        level: u8,
    },
    /// The level is known and at most this.
    LevelAtMost {
        /// Item.
        item: String,
        /// Level.
        level: u8,
    },
    /// The level is known and equal to this.
    LevelIs {
        /// Item.
        item: String,
        /// Level.
        level: u8,
    },
    /// The gate applies and is not met or not known. For risks and the decision only.
    GateOpen {
        /// Gate.
        gate: String,
    },
    /// At least one of these gates applies and is in this state. This one and those below are for the decision only.
    GateIs {
        /// Gates.
        any: Vec<String>,
        /// How it is.
        state: GateState,
    },
    /// The number lies within these bounds, ends included.
    Count {
        /// What is counted.
        of: Counted,
        /// Lowest number, if there is one.
        #[serde(default)]
        at_least: Option<u32>,
        /// Highest number, if there is one.
        #[serde(default)]
        at_most: Option<u32>,
    },
    /// The result has one of these reliability labels.
    LabelIs {
        /// Label ids.
        any: Vec<String>,
    },
    /// The band that holds is one of these.
    BandIs {
        /// Band ids.
        any: Vec<String>,
    },
    /// The band before the ceilings of gates is one of these.
    BandBeforeGatesIs {
        /// Band ids.
        any: Vec<String>,
    },
    /// Gates hold the band down, and none but these do it.
    HeldDownOnlyBy {
        /// Gates.
        gates: Vec<String>,
    },
    /// Somebody in one of these roles answers.
    RoleAnswered {
        /// Options of the role field.
        any: Vec<String>,
    },
    /// This other choice in the profile helps, and is shown.
    Helps(String),
    /// Something that the program finds out.
    Holds(Finding),
    /// All of these hold.
    All(Vec<SourceCondition>),
    /// At least one of these holds.
    Any(Vec<SourceCondition>),
    /// This doesn't hold.
    Not(Box<SourceCondition>),
    /// The condition with this name holds.
    Term(String),
}

/// How a gate that applies is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, Serialize)]
pub enum GateState {
    /// Arranged.
    Met,
    /// Known to be below the threshold, by whoever answers.
    NotMet,
    /// "I don't know".
    Unknown,
    /// Not answered yet.
    Unanswered,
    /// Respondents gave answers on both sides of the threshold.
    Split,
    /// Not arranged, not known, not answered or split.
    Open,
    /// Arranged, but by an answer to an older sentence that nobody confirmed since.
    MetBefore,
}

/// What can be counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, Serialize)]
pub enum Counted {
    /// Gates that apply; a publication leaves some out, also below.
    Gates,
    /// Gates that are open.
    OpenGates,
    /// Gates that are met.
    MetGates,
    /// Gates that are met by an answer to an older sentence that nobody confirmed since.
    OlderGates,
    /// Gates that are met, without evidence.
    SaidGates,
    /// Gates that are met, with evidence.
    ShownGates,
    /// People whose answers count.
    Respondents,
    /// Questions that don't apply.
    NotApplicable,
    /// Questions whose answer is known.
    KnownAnswers,
    /// Questions that apply and whose answer isn't known.
    UnknownAnswers,
    /// Questions with an answer of any kind, "I don't know" too.
    GivenAnswers,
    /// Questions with at least two known answers, to compare.
    ComparedAnswers,
    /// Notes are included.
    Notes,
}

/// What the program finds out about an outcome, without any question's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, Serialize)]
pub enum Finding {
    /// Too little is known for advice.
    NoAdvice,
    /// Advice that is to be checked first.
    Provisional,
    /// A decision is asked for.
    Decision,
    /// The report is for publication.
    ForPublication,
    /// A higher decider was chosen than the label asks for.
    HigherDecider,
    /// The ceiling of a gate that is named lowers the band.
    HeldDownByGates,
    /// The floor of a theme lowers the band.
    HeldDownByFloor,
    /// The score is close to the border of a band.
    NearBorder,
    /// A gate that a publication leaves out is open.
    LeftOutGateOpen,
    /// All known answers are at the highest level.
    EverythingHighest,
    /// The scan is included in the file.
    ScanAttached,
    /// It may include anybody's own words.
    OwnWordsAttached,
    /// It includes one answer of the whole group per question, nobody's own.
    GroupSummary,
    /// The legal points were last checked more than a year before the report.
    LawIsOld,
}
