//! The sentences and titles of the report (chapters 6, 7.4 and 8 of the method).
//!
//! Each phrase is named once, with the placeholders that the program fills; the struct, the parse
//! and the check on placeholders all follow from that list.

use serde::{Deserialize, Serialize};

macro_rules! text_set {
    ($(#[$doc:meta])* $name:ident, $rename:literal, { $($(#[$field_doc:meta])* $field:ident: [$($hole:literal),*],)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
        #[serde(rename = $rename, deny_unknown_fields)]
        pub struct $name<T> {
            $($(#[$field_doc])* pub $field: T,)+
        }

        impl<T> $name<T> {
            /// Turns every text into another form; `turn` gets the field's name, the text and the
            /// placeholders that the program fills in it.
            pub fn map<U>(&self, mut turn: impl FnMut(&'static str, &T, &'static [&'static str]) -> U) -> $name<U> {
                $name { $($field: turn(stringify!($field), &self.$field, &[$($hole),*]),)+ }
            }
        }
    };
}

text_set! {
        /// Sentences of the report. Placeholders keep their Dutch names in every language.
    PhraseSet, "Phrases", {
        /// Too little known about a dimension. `{bekend}`, `{geldend}`.
        unknown_dimension: ["bekend", "geldend"],
        /// Step for an unknown answer (chapter 6). `{wie_weet}`.
        find_out: ["wie_weet"],
        /// Warning at notes (chapter 14).
        note_warning: [],
        /// Reason when the profile makes a question not apply.
        not_applicable_by_profile: [],
        /// Asks whether so much "not applicable" is right (chapter 5.2). `{do}`.
        much_not_applicable: ["do"],
    }
}

text_set! {
        /// Titles of the report's parts (chapter 8).
    TitleSet, "Titles", {
        /// Title on the cover.
        report: [],
        /// Page 2.
        decision: [],
        /// Page 3.
        overview: [],
        /// Page 4.
        gates: [],
        /// Page 5.
        ninety_days: [],
        /// Pages with the dimensions.
        dimensions: [],
        /// After three months, and what is open.
        later: [],
        /// Method and provenance.
        method: [],
        /// Appendix with all answers.
        answers: [],
        /// Appendix with checks and reasons.
        checks: [],
    }
}
