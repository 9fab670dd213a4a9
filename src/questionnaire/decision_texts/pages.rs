//! Sentences of the pages after the first.

use std::marker::PhantomData;

use serde::{Deserialize, Serialize};

use super::{Convert, Room, blocks::blocks};

blocks! {
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
