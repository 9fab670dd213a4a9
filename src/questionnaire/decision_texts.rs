//! The sentences of the decision, block by block (chapters 23 to 32).
//!
//! Each text is named once, with the values that it may show beside those that every text may ([`COMMON`]) and with how
//! long it may be. The structs, the parse and the check all follow from these lists. The structs say what a text and a
//! sentence are by `T` and `S`: words as an author writes them, or parsed.

use std::marker::PhantomData;

use serde::{Deserialize, Serialize};

/// Values that every text may show, whatever the question set; empty where there is none. So may the fields of the
/// profile, by their ids, and the words and lists of the set itself.
pub const COMMON: &[&str] = &[
    // The report.
    "gemeente",
    "beslisser",
    "datum",
    "start",
    "datum_besluit",
    "datum_stop",
    "datum_toets",
    "datum_terug",
    "status",
    "titel",
    // Score and band.
    "score",
    "laag",
    "hoog",
    "band",
    "band_zonder",
    "band_drempel",
    "band_laag",
    "band_hoog",
    "band_van",
    "band_tot",
    "band_rand",
    "grens",
    "ondergrens",
    "lijst_thema",
    "lijst_plafond",
    // Gates.
    "open",
    "poorten",
    "geregeld",
    "bewezen",
    "niet",
    "onb",
    "leeg",
    "oneens",
    "lijst_open",
    "lijst_nog_eens",
    "nog_eens",
    // Answers and respondents.
    "bekend",
    "geldend",
    "onbekend",
    "n",
    "soorten",
    "rol_invuller",
    "rol_nakijker",
    "eens",
    "vergeleken",
    "eens_poorten",
    "vergeleken_poorten",
    "verschillen",
    "controles",
    // What is worked out in sentences: the band, how sturdy it is, how gates are open, when the law was checked.
    "stadium",
    "stevigheid",
    "hoe_open",
    "stand",
    // The number of the highest answer.
    "hoogste",
];

/// Behind the id of a field that takes several options: the value with only the first few of them.
pub const SHORTER: &str = "_kort";

/// Before the id of a gate: its name in a list.
pub const GATE_NAME: &str = "naam_";

/// Before the id of a gate: what is not allowed while it's open, in running text.
pub const GATE_NOT_ALLOWED: &str = "mag_niet_";

/// Values that are enumerations: their words don't count for the length of a sentence.
pub const ENUMERATIONS: &[&str] = &[
    "lijst",
    "lijst_open",
    "lijst_nog_eens",
    "lijst_plafond",
    "lijst_thema",
    "nummers",
    "namen",
    "vervalt",
    "rollen",
    "ontbreekt",
    "zonder",
    "navraag",
    "hoe_open",
    "stadium",
    "eenmalig",
    "plan",
    "geld",
    "wie_weet",
    "soorten",
    "bewijs",
    "zin",
    "stap",
    "wat",
    "merken",
    "tip",
    "gevolg",
    "stevigheid",
];

/// Values that are days, written out in a sentence as four words.
pub const DAYS: &[&str] = &[
    "start",
    "datum_besluit",
    "datum_stop",
    "datum_toets",
    "datum_terug",
    "laatste",
];

/// How much room a text has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    /// Each sentence has at most 25 words.
    Sentence,
    /// All of it has at most 45 words: a row or a cell of a table.
    Cell,
}

/// A label with its value, in a list of those.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct PairTexts<T, S> {
    /// The label, without a colon.
    pub label: T,
    /// What the value consists of: of each list the first that holds, one behind the other. Without any the pair is
    /// left out.
    pub value: Vec<Vec<S>>,
    /// The value when the page is full; left out when it's the same.
    #[serde(default = "Vec::new")]
    pub shorter: Vec<S>,
}

/// Turns texts and sentences into another form.
pub trait Convert<T, S> {
    /// What a text becomes.
    type Text;
    /// What a sentence becomes.
    type Sentence;
    /// The text in this field.
    fn one(
        &mut self,
        field: &'static str,
        text: &T,
        values: &'static [&'static str],
        room: Room,
    ) -> Self::Text;
    /// The sentences in this field, of which the block takes the first that hold.
    fn some(
        &mut self,
        field: &'static str,
        sentences: &[S],
        values: &'static [&'static str],
        room: Room,
    ) -> Vec<Self::Sentence>;
    /// Lists of such sentences.
    fn lists(
        &mut self,
        field: &'static str,
        lists: &[Vec<S>],
        values: &'static [&'static str],
        room: Room,
    ) -> Vec<Vec<Self::Sentence>>;
    /// The pairs in this field.
    fn pairs(
        &mut self,
        field: &'static str,
        pairs: &[PairTexts<T, S>],
        values: &'static [&'static str],
        room: Room,
    ) -> Vec<PairTexts<Self::Text, Self::Sentence>>;
}

macro_rules! blocks {
    ($(
        $(#[$doc:meta])*
        $name:ident {
            $($(#[$field_doc:meta])* $field:ident: $kind:ident $type:ty, [$($value:literal),*] $room:ident,)+
        }
    )+) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
            #[serde(
                deny_unknown_fields,
                bound(
                    serialize = "T: Serialize, S: Serialize",
                    deserialize = "T: Deserialize<'de>, S: Deserialize<'de>"
                )
            )]
            pub struct $name<T, S> {
                $($(#[$field_doc])* pub $field: $type,)+
                /// Each block has both kinds of texts, also where it has only one of them.
                #[serde(skip)]
                kinds: PhantomData<(T, S)>,
            }

            impl<T, S> $name<T, S> {
                /// Turns every text and sentence into another form.
                pub fn convert<C: Convert<T, S>>(&self, convert: &mut C) -> $name<C::Text, C::Sentence> {
                    $name {
                        $($field: convert.$kind(stringify!($field), &self.$field, &[$($value),*], Room::$room),)+
                        kinds: PhantomData,
                    }
                }
            }
        )+
    };
}

blocks! {
    /// What the report is, for whom, and its status (chapter 23.3).
    HeadTexts {
        /// The title.
        title: some Vec<S>, [] Sentence,
        /// Under it.
        subtitle: one T, [] Sentence,
        /// The title of the file.
        file_title: one T, [] Sentence,
        /// The status word.
        status: some Vec<S>, [] Sentence,
        /// Why there is no version for publication.
        nothing_to_publish: one T, [] Sentence,
        /// The data lab in a few pairs (chapter 27.2).
        about: pairs Vec<PairTexts<T, S>>, [] Sentence,
        /// Options of the profile, `{lijst}` and `{k}` more.
        more_options: one T, ["lijst", "k"] Sentence,
        /// The advice in one sentence (chapter 27.3).
        advice: some Vec<S>, [] Sentence,
    }

    /// Why (chapters 26.1 and 27.4).
    ReasonTexts {
        /// What comes before everything.
        first: some Vec<S>, [] Sentence,
        /// A gate of which nobody knows how it is. `{of}` is its clause.
        unknown: one T, ["of"] Sentence,
        /// A gate that isn't answered yet.
        unanswered: one T, ["of"] Sentence,
        /// A gate that respondents are split on.
        split: one T, ["of"] Sentence,
        /// Behind the name of a gate that isn't known, in a list.
        unknown_mark: one T, [] Sentence,
        /// Behind the name of one that isn't answered yet.
        unanswered_mark: one T, [] Sentence,
        /// Behind the name of one that respondents are split on.
        split_mark: one T, [] Sentence,
        /// The other open gates, when there is no room for a sentence each. `{lijst}` are their names.
        also_open: one T, ["lijst"] Sentence,
        /// Answers that weigh, in order.
        answers: some Vec<S>, [] Sentence,
        /// The theme furthest from its target: `{thema}`, its score `{s}` and target `{t}`.
        gap: one T, ["thema", "s", "t"] Sentence,
        /// What is arranged.
        arranged: some Vec<S>, [] Sentence,
    }

    /// What stops as a precaution (chapter 27.5).
    StopTexts {
        /// By whom, from when, until what.
        intro: some Vec<S>, [] Sentence,
        /// Behind a stop, when too little is known for advice. `{nummers}` are the questions to answer.
        until: one T, ["nummers"] Sentence,
        /// Behind a stop: the gates `{nummers}` whose ticks lift it, and the steps `{stap}` of the plan that it takes.
        lifted: one T, ["nummers", "stap"] Sentence,
        /// That nothing needs to stop.
        none: one T, [] Sentence,
    }

    /// The table of decisions (chapters 27.6 and 27.7), beside its rows.
    ProposalTexts {
        /// The heading while decisions are prepared; a decider has one of its own.
        prepared: one T, [] Sentence,
        /// Instead of who carries a row out.
        see_plan: one T, [] Sentence,
        /// Colleagues must answer too: `{k}` of them, `{wie}` preferably.
        more_respondents: one T, ["k", "wie"] Cell,
        /// Unknown answers are followed up.
        follow_up: one T, [] Cell,
        /// Differences are talked about: `{k}` of them.
        discuss: one T, ["k"] Cell,
        /// Open checks are answered.
        answer_checks: one T, [] Cell,
        /// A first step of the plan, when no gate is open: `{wat}`.
        first_step: one T, ["wat"] Cell,
        /// A step that is estimated first: by `{rol}`, or more of them if `{meervoud}`, `{wat}`.
        estimate: one T, ["rol", "meervoud", "wat"] Cell,
        /// The other `{k}` steps of the plan.
        rest: one T, ["k"] Cell,
        /// The same in a few words.
        rest_short: one T, ["k"] Sentence,
        /// There are no steps at all.
        carry_on: one T, [] Cell,
        /// Who carries on.
        carry_on_by: one T, [] Cell,
        /// Rows that are folded into one: `{namen}`.
        folded: one T, ["namen"] Cell,
        /// One of those rows: `{naam}`, by `{wie}`, ready on `{dag}`.
        folded_entry: one T, ["naam", "wie", "dag"] Cell,
        /// Before the totals of decisions that are only prepared; empty for others.
        before_totals: some Vec<S>, [] Sentence,
        /// The totals: `{eenmalig}`, without steps `{zonder}`, `{per_week}` with `{per_kwartaal}`, of the whole plan
        /// `{plan}`; `{navraag}` are the steps that only ask. Stopping as a precaution takes the steps `{stop}`, which no
        /// decision carries, and `{stop_uren}`.
        totals: one T, ["eenmalig", "zonder", "per_week", "per_kwartaal", "geld", "plan", "navraag", "stop", "stop_uren"] Cell,
        /// Which kind of respondent is missing: one of `{ontbreekt}`, and if possible `{liefst}`.
        who_is_missing: one T, ["ontbreekt", "liefst"] Cell,
    }

    /// What is missing and who knows it (chapter 27.7, block 4d).
    MissingTexts {
        /// How many are known, and how many it takes.
        intro: some Vec<S>, [] Sentence,
        /// Roles that share the last row.
        others: one T, ["rollen"] Cell,
    }

    /// What else is possible (chapter 27.9), beside the choices.
    AlternativeTexts {
        /// As the profile is now; the first that holds. `{laatste}` is the day by which all ticks are set.
        now: some Vec<S>, ["laatste"] Sentence,
        /// What a choice leads to: `{vervalt}` no longer apply, `{rest}` stay open, or the one `{blijft_open}`; the band
        /// becomes `{band_nieuw}` if it changes.
        consequence: one T, ["vervalt", "rest", "blijft_open", "band_nieuw"] Sentence,
        /// That no other choice helps.
        none: some Vec<S>, [] Sentence,
        /// A tip.
        tip: one T, ["tip"] Sentence,
    }

    /// If nothing is done, and what comes back on the agenda (chapter 27.8).
    AgendaTexts {
        /// If nothing is done; the first two that hold. `{thema}` is the theme furthest from its target.
        inaction: some Vec<S>, ["thema"] Sentence,
        /// The day, and with what: `{dan}` ticks are due by then, `{later}` aren't, the last of them on `{laatste}`.
        back: some Vec<S>, ["dan", "later", "laatste"] Sentence,
        /// The line to tick.
        to_tick: some Vec<S>, [] Sentence,
    }

    /// How certain this is (chapters 25.2 to 25.4 and 27.8).
    CertaintyTexts {
        /// The pairs.
        pairs: pairs Vec<PairTexts<T, S>>, [] Sentence,
        /// What holds the band: of each list the first that holds (chapter 25.3).
        band: lists Vec<Vec<S>>, [] Sentence,
        /// How gates are open, counted; all that aren't empty.
        open_parts: some Vec<S>, [] Sentence,
        /// All answers are known.
        all_known: one T, [] Sentence,
        /// Whatever the unknown answers are, the band stays.
        same_band: one T, [] Sentence,
        /// The unknown answers can change the band.
        other_bands: one T, [] Sentence,
        /// No single answer that differs by one changes it, `{hoger}` one that is higher neither.
        no_change: one T, ["hoger"] Sentence,
        /// One does: `{antwoord}` to question `{nr}` makes it `{band_x}`.
        one_change: one T, ["antwoord", "nr", "band_x"] Sentence,
        /// `{k}` of them do, lower or `{hoger}`.
        many_changes: one T, ["k", "hoger"] Sentence,
        /// A known answer lower, together with the unknown ones.
        lower_too: one T, ["band_x"] Sentence,
        /// Settling questions `{nummers}` makes it `{band_x}`.
        settled: one T, ["nummers", "band_x"] Sentence,
        /// The score is close to a border.
        near_border: one T, [] Sentence,
        /// Another weighting can change it.
        weighting: one T, [] Sentence,
    }

    /// Page 2, beside the matrix (chapter 28.2).
    StandingTexts {
        /// What this means; the first that holds.
        meaning: some Vec<S>, [] Sentence,
        /// What follows it, all that hold.
        also: some Vec<S>, [] Sentence,
        /// A theme far from its target.
        gap: one T, ["thema", "s", "t"] Sentence,
        /// No theme is.
        no_gap: one T, [] Sentence,
        /// Before a remark: its question `{vraag}`, and the number of the answer that counts, `{antwoord}`.
        remark: one T, ["vraag", "antwoord"] Sentence,
        /// A theme of which too little is known: `{b}` of the `{g}` answers.
        unknown_theme: one T, ["thema", "b", "g"] Sentence,
    }

    /// Page 3 (chapter 29), beside the texts of each gate.
    PreconditionTexts {
        /// What a tick means; all that hold.
        tick: some Vec<S>, [] Sentence,
        /// Known to be below the threshold.
        not_met: one T, [] Sentence,
        /// Nobody knows.
        unknown: one T, [] Sentence,
        /// Not answered yet.
        unanswered: one T, [] Sentence,
        /// Respondents are split.
        split: one T, [] Sentence,
        /// By when it must be found out, `{dag}`, and by when the tick is due, `{vinkje}`.
        ask_by: one T, ["dag", "vinkje"] Sentence,
        /// All that the plan has for it was done on `{dag}`, and the answer still says that it isn't arranged.
        done: one T, ["dag"] Sentence,
        /// What may go on, `{lijst}`, instead of a column.
        may_go_on: one T, ["lijst"] Cell,
        /// What is arranged as respondents say, `{lijst}`.
        arranged: one T, ["lijst"] Cell,
        /// What is shown with evidence, `{lijst}`.
        shown: one T, ["lijst"] Cell,
        /// One of those: `{naam}` with `{bewijs}`.
        shown_entry: one T, ["naam", "bewijs"] Cell,
        /// Instead of the evidence itself.
        with_evidence: one T, [] Sentence,
        /// No gate is open that readers may know of.
        none_open: some Vec<S>, [] Sentence,
        /// The sentences at the foot; all that hold.
        foot: some Vec<S>, [] Sentence,
    }

    /// Page 4: the plan, with hours and money (chapters 24.2 and 30).
    PlanTexts {
        /// Have colleagues answer too: `{k}` of them.
        more_respondents: one T, ["k"] Cell,
        /// In a few words.
        more_respondents_short: one T, [] Sentence,
        /// Follow up the unknown answers.
        follow_up: one T, [] Cell,
        /// In a few words.
        follow_up_short: one T, [] Sentence,
        /// Talk about `{k}` differences.
        discuss: one T, ["k"] Cell,
        /// In a few words.
        discuss_short: one T, [] Sentence,
        /// Answer the open checks.
        answer_checks: one T, [] Cell,
        /// In a few words.
        answer_checks_short: one T, [] Sentence,
        /// Ask `{wie_weet}` about a gate `{of}`, and what follows if it isn't arranged, `{stap}`.
        ask: one T, ["wie_weet", "of", "stap"] Cell,
        /// Who is asked, in a question set without staff roles: `{wie}` with an article.
        asked: one T, ["wie"] Cell,
        /// The respondent's own role knows: look up `{kort}`.
        look_up: one T, ["kort"] Cell,
        /// Settle a gate that respondents are split on.
        settle: one T, ["of"] Cell,
        /// A part that may not be needed.
        if_needed: one T, ["wat"] Cell,
        /// With whom, behind the lead.
        with: one T, ["rollen"] Cell,
        /// After whose advice, behind that.
        advised: one T, ["rollen"] Cell,
        /// Totals of all roles: `{lijst}`.
        by_role: one T, ["lijst"] Cell,
        /// One of them: from `{van}` to `{tot}` hours, `{per_week}`, without steps `{zonder}`; `{eerste}` for the first.
        role: one T, ["rol", "van", "tot", "per_week", "zonder", "eerste"] Cell,
        /// The totals of the plan.
        totals: one T, ["eenmalig", "per_week", "per_kwartaal", "geld"] Cell,
        /// Instead of one-off hours, when all steps `{zonder}` are estimated first.
        only_estimates: one T, ["zonder"] Sentence,
        /// `{k}` more steps below their target.
        more: one T, ["k"] Sentence,
        /// No steps.
        none: some Vec<S>, [] Sentence,
        /// One-off hours, in a sentence, from `{van}` to `{tot}` if that differs.
        once: one T, ["van", "tot"] Sentence,
        /// The same beside steps that have none: `{eenmalig}` without steps `{zonder}`.
        once_without: one T, ["eenmalig", "zonder"] Sentence,
        /// Hours a week, in a sentence.
        weekly: one T, ["van", "tot"] Sentence,
        /// The same a quarter.
        quarterly: one T, ["van", "tot"] Sentence,
        /// Money, once.
        money_once: one T, ["van", "tot"] Sentence,
        /// Money, a quarter.
        money_quarterly: one T, ["van", "tot"] Sentence,
        /// In a table, instead of the hours of a step that is too large to name them.
        estimate_first: one T, [] Sentence,
        /// In a table, beside the hours of a row with such steps.
        with_estimate: one T, ["uren", "nummers"] Sentence,
    }

    /// The workbook (chapter 31).
    WorkbookTexts {
        /// `{x}` of the `{y}` questions of a theme are at their target, `{z}` are not known.
        theme: one T, ["x", "y", "z"] Sentence,
        /// The question furthest below its target.
        furthest: one T, ["kort", "zin", "antwoord", "streef"] Cell,
        /// What a difference means.
        differences: one T, [] Sentence,
        /// Who knows an answer.
        who_knows: one T, ["wie"] Sentence,
        /// Nothing is left out of the talk about differences.
        two_respondents: one T, [] Sentence,
        /// Before the legal points.
        law: some Vec<S>, [] Sentence,
        /// That there are `{k}` more than the table shows: `{lijst}`.
        law_more: one T, ["k", "lijst"] Cell,
    }
}
