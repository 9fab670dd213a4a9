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

/// A sign for a status. Every sign has a shape of its own, so it survives a black-and-white printer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A tick in a filled circle: settled.
    Good,
    /// An exclamation mark in a triangle: needs attention.
    Warn,
    /// A cross in a filled square: missing.
    Bad,
    /// A question mark in an open circle: not known.
    Unknown,
    /// A dash in an open circle: does not apply.
    None,
    /// An empty square, to tick on paper: to do.
    Todo,
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
            Self::Foreign { inline, .. } => inline.as_str(),
            Self::Break => "\n",
        }
    }
}

/// A line of plain text, as most blocks want it.
pub fn text(text: impl Into<String>) -> Vec<Inline> {
    vec![Inline::text(text)]
}
