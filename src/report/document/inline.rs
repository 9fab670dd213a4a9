//! What a line of text is made of.

/// A stretch of text within a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Plain text. A line feed in it starts a new line.
    Text(String),
    /// Text that weighs more.
    Strong(String),
    /// Secondary text.
    Muted(String),
    /// A link.
    Link {
        /// The text of the link.
        text: String,
        /// Where it leads.
        target: Target,
    },
    /// A status: a sign that differs in shape as well as in colour, followed by the word for it.
    Status {
        /// The sign.
        mark: Mark,
        /// The word.
        word: String,
    },
    /// A sign without a word beside it.
    Sign {
        /// The sign.
        mark: Mark,
        /// What is heard in its place.
        spoken: String,
    },
    /// Text in another language than the document.
    Foreign {
        /// The text.
        inline: Box<Inline>,
        /// BCP 47 tag of its language.
        language: String,
    },
    /// A new line within the same block.
    Break,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// To a heading of this document, by its anchor.
    Anchor(String),
    /// To the web.
    Uri(String),
}

/// A sign. Every sign has a shape of its own, so it survives a black-and-white printer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// An exclamation mark in a triangle: needs attention.
    Warn,
    /// A question mark in an open circle: not known.
    Unknown,
    /// Three dots: still to fill in.
    Pending,
    /// A dash in an open circle: does not apply.
    None,
    /// An empty square, to tick on paper: to do.
    Todo,
    /// Two lines: respondents agree.
    Agreed,
    /// Two lines, crossed: they differ.
    Differs,
    /// The same twice: they differ much.
    DiffersMuch,
    /// The same between two upright lines: they stand on both sides of a threshold.
    Across,
    /// A dark square: the chosen answer, below the target.
    Chosen,
    /// A square in a lighter colour: the chosen answer, at the target.
    OnTarget,
    /// A square with a thick outline: to do up to the target.
    Missing,
    /// A square with a thin outline: more than the target asks.
    Spare,
    /// A triangle that points to the target.
    Target,
    /// R! in a dark field: a precondition that is open.
    Open,
    /// R with an open circle: a precondition that is arranged, as respondents say.
    Arranged,
    /// R with a filled circle: a precondition that is arranged, with evidence.
    Shown,
    /// A paper clip: evidence was named.
    Evidence,
}

impl Inline {
    /// Plain text.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// Text that weighs more.
    pub fn strong(text: impl Into<String>) -> Self {
        Self::Strong(text.into())
    }

    /// Secondary text.
    pub fn muted(text: impl Into<String>) -> Self {
        Self::Muted(text.into())
    }

    /// A link to a heading.
    pub fn to_anchor(text: impl Into<String>, anchor: impl Into<String>) -> Self {
        Self::Link {
            text: text.into(),
            target: Target::Anchor(anchor.into()),
        }
    }

    /// A link to the web.
    pub fn to_uri(text: impl Into<String>, uri: impl Into<String>) -> Self {
        Self::Link {
            text: text.into(),
            target: Target::Uri(uri.into()),
        }
    }

    /// A status.
    pub fn status(mark: Mark, word: impl Into<String>) -> Self {
        Self::Status {
            mark,
            word: word.into(),
        }
    }

    /// A sign without a word beside it.
    pub fn sign(mark: Mark, spoken: impl Into<String>) -> Self {
        Self::Sign {
            mark,
            spoken: spoken.into(),
        }
    }

    /// Text in another language than the document.
    pub fn foreign(inline: Self, language: impl Into<String>) -> Self {
        Self::Foreign {
            inline: Box::new(inline),
            language: language.into(),
        }
    }

    /// What it says, without markup.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text(text) | Self::Strong(text) | Self::Muted(text) | Self::Link { text, .. } => text,
            Self::Status { word, .. } => word,
            Self::Sign { spoken, .. } => spoken,
            Self::Foreign { inline, .. } => inline.as_str(),
            Self::Break => "\n",
        }
    }
}

/// A line of plain text, as most blocks want it.
pub fn text(text: impl Into<String>) -> Vec<Inline> {
    vec![Inline::text(text)]
}
