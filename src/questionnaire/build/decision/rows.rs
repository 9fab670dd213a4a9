//! Rows of the decision that belong to gates, fields or tips.

use super::{
    super::{Names, Scope, names::insert},
    text::Writer,
};
use crate::questionnaire::{
    GateId, ProblemKind,
    decision::{Change, DecisionRow, JoinedStop, LegalPoint, OtherChoice, Stop, TipOnPage},
    decision_texts::Room,
    problem::Reference,
    source::{SourceChange, SourceDecision, SourceDecisionRow, SourceLaw, SourceStop},
};

pub(super) fn gates(ids: &[String], names: &Names, scope: &Scope) -> Vec<GateId> {
    let gates = ids.iter().enumerate();
    gates
        .filter_map(|(index, id)| names.gate(id, &scope.at(index)))
        .collect()
}

pub(super) fn stops(sources: &[SourceStop], names: &Names, writer: &Writer) -> Vec<Stop> {
    let sources = sources.iter().enumerate();
    sources
        .map(|(index, source)| stop(source, names, &writer.at(index)))
        .collect()
}

fn stop(source: &SourceStop, names: &Names, writer: &Writer) -> Stop {
    Stop {
        id: source.id.clone(),
        when: writer.when(&source.when),
        gates: gates(&source.gates, names, &writer.scope.at("gates")),
        text: writer.phrase(source.nl.as_deref(), source.en.as_deref(), &[], Room::Sentence),
    }
}

pub(super) fn joined(source: &SourceDecision, names: &Names, writer: &Writer) -> Vec<JoinedStop> {
    let known = ids(source.stop_rows.iter().map(|stop| stop.id.as_str()), writer);
    let sources = source.joined_stops.iter().enumerate();
    sources
        .map(|(index, source)| {
            let place = writer.at(index);
            let list = place.scope.at("joins");
            for (nth, id) in source.joins.iter().enumerate() {
                super::super::names::find(&known, Reference::Row, id, &list.at(nth));
            }
            JoinedStop {
                joins: source.joins.clone(),
                stop: stop(source, names, &place),
            }
        })
        .collect()
}

/// These ids with their places; ones that aren't plain or stand twice are reported.
fn ids<'s>(
    ids: impl Iterator<Item = &'s str>,
    writer: &Writer,
) -> std::collections::BTreeMap<&'s str, usize> {
    let mut index = std::collections::BTreeMap::new();
    for (place, id) in ids.enumerate() {
        insert(&mut index, id, place, &writer.scope.at(place));
    }
    index
}

pub(super) fn decisions(source: &SourceDecision, names: &Names, writer: &Writer) -> Vec<DecisionRow> {
    let known = ids(source.rows.iter().map(|row| row.id.as_str()), writer);
    let rows = source.rows.iter().enumerate();
    rows.map(|(index, row)| {
        let place = writer.at(index);
        if let Some(id) = &row.folds_into {
            super::super::names::find(&known, Reference::Row, id, &place.scope.at("folds_into"));
        }
        decision(row, names, &place)
    })
    .collect()
}

fn decision(source: &SourceDecisionRow, names: &Names, writer: &Writer) -> DecisionRow {
    const VALUES: &[&str] = &["begin", "einde", "rol", "meervoud", "naam"];
    DecisionRow {
        id: source.id.clone(),
        when: writer.when(&source.when),
        gates: gates(&source.gates, names, &writer.scope.at("gates")),
        takes: source.takes.clone(),
        folds_into: source.folds_into.clone(),
        what: writer.text("what", &source.what, VALUES, Room::Cell),
        short: writer.maybe("short", source.short.as_ref(), VALUES, Room::Cell),
        who: writer.maybe("who", source.who.as_ref(), VALUES, Room::Cell),
        ready: writer.maybe("ready", source.ready.as_ref(), VALUES, Room::Cell),
    }
}

pub(super) fn choices(source: &SourceDecision, names: &Names, writer: &Writer) -> Vec<OtherChoice> {
    let sources = source.choices.iter().enumerate();
    sources
        .filter_map(|(index, source)| {
            let place = writer.at(index);
            Some(OtherChoice {
                id: source.id.clone(),
                when: place.when(&source.when),
                what: place.sentences("what", &source.what, &[], Room::Sentence),
                rest: place.sentences("rest", &source.rest, &["gevolg"], Room::Sentence),
                change: change(&source.change, names, &place.scope.at("change"))?,
            })
        })
        .collect()
}

fn change(source: &SourceChange, names: &Names, scope: &Scope) -> Option<Change> {
    let one = |field: &str, option: &String| {
        let (field, options) = names.options(field, std::slice::from_ref(option), scope)?;
        Some((field, *options.first()?))
    };
    match source {
        SourceChange::Choose { field, option } => {
            one(field, option).map(|(field, option)| Change::Choose(field, option))
        }
        SourceChange::Without { field, any, or_else } => {
            let (id, options) = names.options(field, any, scope)?;
            Some(Change::Without(id, options, one(field, or_else)?.1))
        }
    }
}

pub(super) fn tips(source: &SourceDecision, names: &Names, writer: &Writer) -> Vec<TipOnPage> {
    let sources = source.tips.iter().enumerate();
    sources
        .filter_map(|(index, source)| {
            let place = writer.at(index);
            Some(TipOnPage {
                when: place.when(&source.when),
                tip: names.tip(&source.tip, &place.scope.at("tip"))?,
            })
        })
        .collect()
}

pub(super) fn law(source: &SourceDecision, writer: &Writer) -> Vec<LegalPoint> {
    ids(source.law.iter().map(|law| law.id.as_str()), writer);
    let sources = source.law.iter().enumerate();
    let mut points: Vec<LegalPoint> = sources
        .map(|(index, source)| legal_point(source, &writer.at(index)))
        .collect();
    points.sort_by_key(|point| point.priority);
    points
}

fn legal_point(source: &SourceLaw, writer: &Writer) -> LegalPoint {
    if !is_month(&source.checked) {
        writer
            .scope
            .at("checked")
            .report(ProblemKind::BadMonth(source.checked.clone()));
    }
    let text = |part, source| writer.text(part, source, &[], Room::Cell);
    LegalPoint {
        id: source.id.clone(),
        when: writer.when(&source.when),
        priority: source.priority,
        topic: text("topic", &source.topic),
        holds: text("holds", &source.holds),
        means: text("means", &source.means),
        checked_by: text("checked_by", &source.checked_by),
        source: source.source.clone(),
        checked: source.checked.clone(),
    }
}

fn is_month(text: &str) -> bool {
    format!("{text}-01").parse::<jiff::civil::Date>().is_ok()
}
