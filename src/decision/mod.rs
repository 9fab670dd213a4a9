//! What the report asks for (chapters 21 to 31): one answer, who decides it, by when, what it costs, and the plan
//! behind it. Window, report and command line take it from here, so that none says something else.
//!
//! Every text here is a finished sentence in the language of the report; a page only places it.

pub mod actions;
mod agenda;
pub mod calendar;
mod certainty;
mod choices;
mod document;
mod head;
mod hours;
mod law;
mod missing;
mod outcome;
mod pages;
pub mod plan;
mod plan_words;
mod preconditions;
mod proposal;
mod reasons;
mod request;
pub mod review;
mod say;
mod standing;
mod stops;
pub mod totals;
mod values;
mod workbook;

use jiff::civil::Date;

use crate::{evaluation::Case, i18n::Language};
use outcome::Outcome;
use say::Say;

pub use document::{
    Agenda, Alternatives, Dates, Decision, MissingAnswers, Pair, Proposal, ProposalRow, Stops, Variant,
};
pub use law::is_old_at;
pub use pages::{
    ArrangedRow, Law, LegalPoint, Plan, PlanRow, PlanState, PreconditionRow, Preconditions, Remark, Standing,
    ThemeWords, Workbook,
};
pub use request::{Disclosure, Request};

/// Works out everything that the report asks and says, in the order of its pages.
pub fn decide(case: &Case, request: &Request) -> Decision {
    let outcome = Outcome::of(case, request);
    let say = Say::new(&outcome);
    let plan = plan_words::the_plan(&say);
    Decision {
        variant: outcome.variant,
        is_publication: request.is_publication,
        title: say.first(&outcome.texts.head.title).unwrap_or_default(),
        file_title: head::file_title(&say),
        subtitle: say.text(&outcome.texts.head.subtitle),
        status: say.status(),
        dates: outcome.dates,
        withheld: outcome.withheld(),
        about: head::about(&say),
        advice: head::advice(&say),
        reasons: reasons::reasons(&say),
        stops: stops::stops(&say, &plan),
        missing: missing::missing(&say),
        proposal: proposal::proposal(&say, &plan),
        alternatives: choices::alternatives(&say, &plan),
        inaction: agenda::inaction(&say),
        agenda: agenda::agenda(&say, &plan),
        certainty: certainty::certainty(&say),
        standing: standing::standing(&say),
        preconditions: preconditions::preconditions(&say, &plan),
        workbook: workbook::workbook(&say),
        law: law::law(&say),
        plan: if request.is_publication {
            Plan::default()
        } else {
            plan
        },
    }
}

/// The plan of the advice, also when the municipality has its own.
pub fn advised_plan(case: &Case, language: Language, date: Date) -> Plan {
    let request = Request::new(language, date);
    let outcome = Outcome::of(case, &request);
    plan_words::advised(&Say::new(&outcome))
}

/// The municipality's own plan, or else that of the advice. The report of this date has the same rows.
pub fn current_plan(case: &Case, language: Language, date: Date) -> Plan {
    let request = Request::new(language, date);
    let outcome = Outcome::of(case, &request);
    plan_words::the_plan(&Say::new(&outcome))
}

/// Who decides, and who is higher if one may be chosen (chapter 23.3); `None` while nobody is asked to.
pub fn deciders(case: &Case, language: Language, date: Date) -> Option<(String, Option<String>)> {
    let name = |has_higher_decider| {
        let request = Request {
            has_higher_decider,
            ..Request::new(language, date)
        };
        let outcome = Outcome::of(case, &request);
        let say = Say::new(&outcome);
        let decider = say.decider().filter(|_| outcome.variant == Variant::Decision)?;
        Some(say.text(&decider.name))
    };
    let usual = name(false)?;
    let higher = name(true).filter(|higher| *higher != usual);
    Some((usual, higher))
}

/// Why there can be no version for publication; `None` when there can.
pub fn why_not_published(case: &Case, language: Language, date: Date) -> Option<String> {
    let request = Request::new(language, date);
    let outcome = Outcome::of(case, &request);
    let is_refused = outcome.variant == Variant::NoAdvice;
    is_refused.then(|| Say::new(&outcome).text(&outcome.texts.head.nothing_to_publish))
}
