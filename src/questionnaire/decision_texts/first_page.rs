//! Sentences of the first page, block by block.

use std::marker::PhantomData;

use serde::{Deserialize, Serialize};

use super::{Convert, PairTexts, Room, blocks::blocks};

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
}
