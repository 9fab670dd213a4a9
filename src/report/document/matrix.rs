//! All answers at a glance: a row for each dimension, a cell for each of its questions.

/// A table of answers. Who hears it hears each cell once, in words; what is drawn is decoration.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Matrix {
    /// Heads of the columns with the name and with each question.
    pub header: Vec<String>,
    /// Head of the column with the score; there is none without it.
    pub score_header: Option<String>,
    /// Number of answers to choose from, at least one.
    pub answers: u8,
    /// The rows.
    pub rows: Vec<MatrixRow>,
}

/// A dimension with its questions.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MatrixRow {
    /// Number and name of the dimension.
    pub name: [String; 2],
    /// What marks it as one of those furthest from their target, such as "afstand 25"; decoration.
    pub gap: Option<String>,
    /// The questions; missing ones are empty cells.
    pub cells: Vec<MatrixCell>,
    /// The score.
    pub score: MatrixScore,
}

/// A question with its answer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MatrixCell {
    /// Number of the question.
    pub number: String,
    /// A word or two on what it asks.
    pub label: String,
    /// The answer.
    pub answer: MatrixAnswer,
    /// Number of the answer that fits the phase, from 1.
    pub target: Option<u8>,
    /// What else is to be known, each as a sign.
    pub marks: Vec<MatrixMark>,
    /// What is heard in the place of all this.
    pub spoken: String,
}

/// The answer to a question.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum MatrixAnswer {
    /// The number of the answer that counts, `1.0..=`; a half when it lies between two.
    Chosen(f32),
    /// "I don't know".
    Unknown,
    /// Not filled in yet.
    #[default]
    Open,
    /// No answer is shown, for the reason given in a few words.
    None(String),
}

/// A sign beside a question.
#[derive(Clone, Debug, PartialEq)]
pub enum MatrixMark {
    /// A sign with a shape of its own.
    Sign(super::Mark),
    /// The change since the last time, as it's written: "+1".
    Change(String),
}

/// The score of a dimension, `0..=100`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MatrixScore {
    /// The score as it's written, `?` when too little is known.
    pub value: String,
    /// The words after it, such as "streef 67".
    pub note: String,
    /// The score.
    pub score: Option<u32>,
    /// The target.
    pub target: Option<u32>,
    /// The lowest and the highest score that open answers allow.
    pub ends: (u32, u32),
    /// What is heard in the place of all this.
    pub spoken: String,
}
