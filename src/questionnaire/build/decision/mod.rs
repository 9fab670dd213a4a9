//! `decision.ron`: the sentences of the decision.

mod circles;
mod rows;
mod text;

use std::cell::RefCell;

use super::{Loaded, Names, Scope, parse};
use crate::questionnaire::{
    DecisionTexts, Gate, HourRange, Problem, ProblemKind, StaffRoleId,
    decision::{Decider, GateTexts, LeftOut, RoleKind, StandIn, Urgent, UrgentDecision},
    decision_texts::{COMMON, GATE_NAME, GATE_NOT_ALLOWED, Room, SHORTER},
    source::{
        SourceDecision, SourceGateTexts, SourceLead, SourceQuestionnaire, SourceStandIn, SourceUrgentDecision,
    },
};
use text::{Context, Writer};

/// Sentences for a question set that has none: they name no question, no precondition and no role.
static GENERAL: &str = include_str!("general.ron");

/// The sentences for a question set that has none.
pub(super) fn general() -> Loaded<'static, SourceDecision> {
    match parse("", GENERAL) {
        Ok(loaded) => loaded,
        // `tests/other_questions.rs` reads it, so a release can't get here.
        Err(problem) => unreachable!("the general sentences can't be read: {problem:?}"),
    }
}

pub(super) fn convert(
    loaded: &Loaded<SourceDecision>,
    head: &SourceQuestionnaire,
    gates: &[Gate],
    names: &Names,
    is_thorough: bool,
    sink: &RefCell<Vec<Problem>>,
) -> DecisionTexts {
    let source = &loaded.source;
    let scope = Scope::new(loaded.name, &loaded.locator, sink);
    let dynamic = dynamic_values(head, gates);
    let own = source.words.keys().chain(source.lists.keys()).chain(&dynamic);
    let common = COMMON.iter().copied().chain(own.map(String::as_str));
    let context = Context {
        terms: &names.terms,
        common: common.map(|name| (name, ())).collect(),
        lists: source.lists.keys().map(String::as_str).collect(),
        forbidden: [&source.forbidden.nl, &source.forbidden.en],
        is_thorough,
    };
    let mut writer = Writer {
        scope: scope.clone(),
        context: &context,
    };
    let texts = DecisionTexts {
        terms: terms(source, names, &scope),
        term_names: source.terms.keys().cloned().collect(),
        words: named(&source.words, "words", &writer),
        lists: named(&source.lists, "lists", &writer),
        not_in_publication: left_out(source, names, &scope.at("not_in_publication")),
        forbidden: [source.forbidden.nl.clone(), source.forbidden.en.clone()],
        deciders: deciders(source, &writer),
        role_kinds: role_kinds(source, head, &writer),
        reviewer: (source.reviewer.as_ref()).and_then(|id| names.staff_role(id, &scope.at("reviewer"))),
        plural_roles: plural_roles(source, names, &scope.at("plural_roles")),
        urgent: urgent(source, names, &writer.at("urgent")),
        stand_in: (source.stand_in.as_ref())
            .and_then(|source| stand_in(source, names, &writer.at("stand_in"))),
        preferred_respondent: writer.sentences(
            "preferred_respondent",
            &source.preferred_respondent,
            &[],
            Room::Sentence,
        ),
        gates: all_gates(source, gates, names, &writer),
        stop_rows: rows::stops(&source.stop_rows, names, &writer.at("stop_rows")),
        joined_stops: rows::joined(source, names, &writer.at("joined_stops")),
        rows: rows::decisions(source, names, &writer.at("rows")),
        choices: rows::choices(source, names, &writer.at("choices")),
        tips: rows::tips(source, names, &writer.at("tips")),
        remarks: rows::gates(&source.remarks, names, &scope.at("remarks")),
        law: rows::law(source, &writer.at("law")),
        head: source.head.convert(&mut writer.at("head")),
        reasons: source.reasons.convert(&mut writer.at("reasons")),
        stops: source.stops.convert(&mut writer.at("stops")),
        proposal: source.proposal.convert(&mut writer.at("proposal")),
        missing: source.missing.convert(&mut writer.at("missing")),
        alternatives: source.alternatives.convert(&mut writer.at("alternatives")),
        agenda: source.agenda.convert(&mut writer.at("agenda")),
        certainty: source.certainty.convert(&mut writer.at("certainty")),
        standing: source.standing.convert(&mut writer.at("standing")),
        preconditions: source.preconditions.convert(&mut writer.at("preconditions")),
        plan: source.plan.convert(&mut writer.at("plan")),
        workbook: source.workbook.convert(&mut writer.at("workbook")),
    };
    writer.scope = scope;
    circles::check(&texts, &writer.scope);
    texts
}

/// Values that follow from the question set: the fields of the profile, and the texts of gates.
fn dynamic_values(head: &SourceQuestionnaire, gates: &[Gate]) -> Vec<String> {
    let fields = head.profile.iter().map(|field| field.id.as_str());
    let fields = fields.flat_map(|id| [id.to_owned(), format!("{id}{SHORTER}")]);
    let gates = gates.iter().map(|gate| gate.key.as_str());
    let gates = gates.flat_map(|key| [GATE_NAME, GATE_NOT_ALLOWED].map(|prefix| format!("{prefix}{key}")));
    fields.chain(gates).collect()
}

fn terms(source: &SourceDecision, names: &Names, scope: &Scope) -> Vec<crate::questionnaire::Condition> {
    let place = scope.at("terms");
    let term = |(name, condition): (&String, _)| {
        let found = names.condition(condition, &place.at(name.clone()));
        // A stand-in, so that the others keep their places; the problem keeps the question set from being used.
        found.unwrap_or(crate::questionnaire::Condition::Any(Vec::new()))
    };
    source.terms.iter().map(term).collect()
}

type Named<S> = std::collections::BTreeMap<String, Vec<S>>;

fn named(
    sources: &Named<crate::questionnaire::source::SourceSentence>,
    part: &'static str,
    writer: &Writer,
) -> Named<crate::questionnaire::decision::Sentence> {
    let place = writer.at(part);
    let one = |(name, list): (&String, &Vec<_>)| {
        let sentences = place.sentences(name.clone(), list, &[], Room::Cell);
        (name.clone(), sentences)
    };
    sources.iter().map(one).collect()
}

fn left_out(source: &SourceDecision, names: &Names, scope: &Scope) -> LeftOut {
    let list = scope.at("items");
    let items = source.not_in_publication.items.iter().enumerate();
    LeftOut {
        items: items
            .filter_map(|(index, id)| names.item(id, &list.at(index)))
            .collect(),
        gates: rows::gates(&source.not_in_publication.gates, names, &scope.at("gates")),
    }
}

fn plural_roles(source: &SourceDecision, names: &Names, scope: &Scope) -> [Vec<StaffRoleId>; 2] {
    let roles = [("nl", &source.plural_roles.nl), ("en", &source.plural_roles.en)];
    roles.map(|(language, ids)| {
        let list = scope.at(language);
        let ids = ids.iter().enumerate();
        ids.filter_map(|(index, id)| names.staff_role(id, &list.at(index)))
            .collect()
    })
}

fn urgent(source: &SourceDecision, names: &Names, writer: &Writer) -> Urgent {
    let decision = source.urgent.decision.as_ref();
    Urgent {
        when: writer.when(&source.urgent.when),
        gates: rows::gates(&source.urgent.gates, names, &writer.scope.at("gates")),
        decision: decision.map(|source| urgent_decision(source, names, &writer.at("decision"))),
    }
}

fn urgent_decision(source: &SourceUrgentDecision, names: &Names, writer: &Writer) -> UrgentDecision {
    let (low, high) = source.once_hours;
    let leads = writer.at("leads");
    let lead = |(index, lead): (usize, &SourceLead)| {
        let place = leads.at(index);
        let role = names.staff_role(&lead.role, &place.scope.at("role"))?;
        Some((place.when(&lead.when), role))
    };
    let with = writer.at("with").scope;
    let others = source.with.iter().enumerate();
    if low > high || high == 0 {
        let place = writer.scope.at("once_hours");
        place.report(ProblemKind::HoursOutOfOrder { low, high });
    }
    UrgentDecision {
        when: writer.when(&source.when),
        what: writer.text("what", &source.what, &[], Room::Cell),
        short: writer.text("short", &source.short, &[], Room::Sentence),
        leads: source.leads.iter().enumerate().filter_map(lead).collect(),
        with: others
            .filter_map(|(index, id)| names.staff_role(id, &with.at(index)))
            .collect(),
        once_hours: HourRange::new(low.min(high), high),
        inputs: rows::gates(&source.inputs, names, &writer.scope.at("inputs")),
    }
}

fn stand_in(source: &SourceStandIn, names: &Names, writer: &Writer) -> Option<StandIn> {
    let role = |part: &'static str, id: &str| names.staff_role(id, &writer.scope.at(part));
    let (absent, by) = (role("role", &source.role), role("by", &source.by));
    let until = names.gate(&source.until, &writer.scope.at("until"));
    Some(StandIn {
        when: writer.when(&source.when),
        role: absent?,
        until: until?,
        by: by?,
    })
}

fn deciders(source: &SourceDecision, writer: &Writer) -> Vec<Decider> {
    let list = writer.at("deciders");
    let sources = source.deciders.iter().enumerate();
    sources
        .map(|(index, source)| {
            let place = list.at(index);
            Decider {
                when: place.when(&source.when),
                name: place.text("name", &source.name, &[], Room::Sentence),
                heading: place.text("heading", &source.heading, &[], Room::Sentence),
            }
        })
        .collect()
}

fn role_kinds(source: &SourceDecision, head: &SourceQuestionnaire, writer: &Writer) -> Vec<RoleKind> {
    let list = writer.at("role_kinds");
    if !source.role_kinds.is_empty() && source.role_kinds.len() != head.role_kinds.len() {
        list.scope.report(ProblemKind::EmptyList("role_kinds"));
    }
    let sources = source.role_kinds.iter().enumerate();
    sources
        .map(|(index, source)| {
            let place = list.at(index);
            RoleKind {
                name: place.text("name", &source.name, &[], Room::Sentence),
                missing: place.text("missing", &source.missing, &[], Room::Sentence),
            }
        })
        .collect()
}

/// What each gate says, in the order of the question set.
fn all_gates(source: &SourceDecision, gates: &[Gate], names: &Names, writer: &Writer) -> Vec<GateTexts> {
    let list = writer.at("gates");
    for id in source.gates.keys() {
        names.gate(id, &list.at(id.clone()).scope);
    }
    let other = source
        .other_gates
        .as_ref()
        .map(|texts| gate(texts, &writer.at("other_gates")));
    gates
        .iter()
        .filter_map(|one| {
            let own = source
                .gates
                .get(&one.key)
                .map(|texts| gate(texts, &list.at(one.key.clone())));
            let found = own.or_else(|| other.clone());
            if found.is_none() {
                list.scope.report(ProblemKind::GateWithoutTexts(one.key.clone()));
            }
            found
        })
        .collect()
}

fn gate(source: &SourceGateTexts, writer: &Writer) -> GateTexts {
    const NAMES: &[&str] = &["kort", "blokkeert"];
    let text = |part, source, room| writer.text(part, source, NAMES, room);
    GateTexts {
        name: text("name", &source.name, Room::Sentence),
        not_met: text("not_met", &source.not_met, Room::Sentence),
        whether: text("whether", &source.whether, Room::Sentence),
        not_allowed: text("not_allowed", &source.not_allowed, Room::Cell),
        may_go_on: text("may_go_on", &source.may_go_on, Room::Cell),
        opens: text("opens", &source.opens, Room::Cell),
        signs: text("signs", &source.signs, Room::Cell),
        rests_on: (source.rests_on.as_ref()).map(|source| text("rests_on", source, Room::Sentence)),
    }
}
