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
        /// Lowered by a dimension's floor. `{band_drempel}`, `{do}`, `{s}`, `{grens}`.
        lowered_by_floor: ["band_drempel", "do", "s", "grens"],
        /// The same for several dimensions. `{band_drempel}`, `{lijst_dos}` (each with its score), `{grens}`.
        lowered_by_floors: ["band_drempel", "lijst_dos", "grens"],
        /// No total. `{gemeente}`, `{laag}`, `{hoog}`.
        no_total: ["gemeente", "laag", "hoog"],
        /// Detail of a dimension. `{kort_hoog}`, `{kort_laag}`, `{niveauzin_laag}`.
        detail: ["kort_hoog", "kort_laag", "niveauzin_laag"],
        /// Detail when all levels are equal. `{n}`.
        detail_equal: ["n"],
        /// High score with one open gate. `{score_do}`, `{kort}`, `{blokkeert}`.
        strong_but_gate: ["score_do", "kort", "blokkeert"],
        /// High score with more open gates. `{aantal}` (as a word), `{score_do}`, `{kort}`, `{blokkeert}`.
        strong_but_gates: ["aantal", "score_do", "kort", "blokkeert"],
        /// Too little known about a dimension. `{bekend}`, `{geldend}`.
        unknown_dimension: ["bekend", "geldend"],
        /// Uncertainty. `{procent}`, `{laag}`, `{hoog}`.
        uncertainty: ["procent", "laag", "hoog"],
        /// After it, when the band is firm.
        band_firm: [],
        /// After it, when the band isn't firm.
        band_provisional: [],
        /// Which bands are possible. `{band}`, `{laag}`, `{hoog}` (band names; chapter 5.3).
        band_range: ["band", "laag", "hoog"],
        /// No open gates.
        gates_met: [],
        /// No open gates among the known answers.
        gates_met_known: [],
        /// One open gate. `{kort}`.
        gate_open: ["kort"],
        /// More open gates. `{Aantal}` (as a word), `{lijst_poorten}`.
        gates_open: ["Aantal", "lijst_poorten"],
        /// Other open gates, besides those of the lowest ceiling. `{lijst_poorten}`.
        gates_open_other: ["lijst_poorten"],
        /// Suffix behind a gate that isn't known, with the brackets.
        gate_unknown_suffix: [],
        /// Strongest and weakest. `{sterkste}`, `{zwakste}` (lists with scores in brackets).
        strong_weak: ["sterkste", "zwakste"],
        /// All close together. `{s1}` highest, `{s2}` lowest.
        close_together: ["s1", "s2"],
        /// A dimension without a score. `{kort}`.
        dimension_unscored: ["kort"],
        /// First steps. `{stappen}`.
        first_steps: ["stappen"],
        /// Reliability: first impression of one respondent.
        first_impression_one: [],
        /// Reliability: first impression of more respondents. `{n}`.
        first_impression: ["n"],
        /// Reliability: discussed. `{n}`, `{m}`.
        discussed: ["n", "m"],
        /// Reliability: supported. `{rol}`.
        supported: ["rol"],
        /// Decision asked, introduction before the numbered list.
        asked: [],
        /// Last point of the decision asked. `{datum}`.
        discuss_again: ["datum"],
        /// Decision asked when no gates are open. `{datum}` may be left out.
        agree_to_steps: ["datum"],
        /// Step for an unknown answer (chapter 6). `{wie_weet}`.
        find_out: ["wie_weet"],
        /// The same in the summary. `{kort}`, `{wie_weet}`.
        find_out_in_summary: ["kort", "wie_weet"],
        /// Note with hours (chapter 8).
        hours_note: [],
        /// Weighting is stable (chapter 5.4).
        weighting_stable: [],
        /// Weighting is sensitive (chapter 5.4).
        weighting_sensitive: [],
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
