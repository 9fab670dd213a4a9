//! `questionnaire.ron`: the intake, bands, conditions and phrases; and the whole put together.

use std::cell::RefCell;

use super::{
    Loaded, Names, Scope,
    dimensions::{self, Context},
    given::Given,
    names, profile, staff,
};
use crate::questionnaire::{
    Band, BandId, Check, CheckId, DecisionTexts, FieldId, Gate, GateId, GlossaryTerm, Label, OptionId,
    PhaseGroup, Place, Problem, ProblemKind, Questionnaire, Risk, RiskId, Roles, Tip,
    source::{SourceBand, SourceDimension, SourceFieldKind, SourcePlace, SourceQuestionnaire, SourceText},
};

pub(super) fn convert(
    head: &Loaded<SourceQuestionnaire>,
    sources: &[Loaded<SourceDimension>],
    names: &Names,
    hash: String,
    sink: &RefCell<Vec<Problem>>,
    decision: impl FnOnce(&[Gate]) -> DecisionTexts,
) -> Questionnaire {
    let source = &head.source;
    let scope = Scope::new(head.name, &head.locator, sink);
    check_scale(&source.scale, &scope);
    let phase_field = source.profile.iter().find(|field| field.id == source.roles.phase);
    let phases: Vec<&str> = phase_field
        .map(|field| field.options.iter().map(|option| option.id.as_str()).collect())
        .unwrap_or_default();
    let staff_roles = staff::convert(source, names, &scope);
    let context = Context {
        names,
        phases,
        levels: source.scale.len(),
        staff_roles: &staff_roles,
        given: Given::by(sources),
    };
    let converted = dimensions::convert(sources, &context, sink);
    check_filled(source, &scope);
    let listed = scope.at("emphasised");
    Questionnaire {
        id: source.id.clone(),
        version: source.version.clone(),
        hash,
        knowledge_date: source.knowledge_date.clone(),
        title: scope.text("title", &source.title),
        provenance: scope.text("provenance", &source.provenance),
        limits: scope.text("limits", &source.limits),
        instructions: scope.texts("instructions", &source.instructions),
        highest_level: scope.text("highest_level", &source.highest_level),
        scale: source.scale.clone(),
        emphasised: each(&source.emphasised, |at, id| names.dimension(id, &listed.at(at))),
        fields: profile::fields(&source.profile, &scope),
        profile_steps: profile::steps(source, names, &scope),
        roles: roles(source, names, &scope.at("roles")),
        role_kinds: role_kinds(source, names, &scope.at("role_kinds")),
        least_unnamed: least_unnamed(source),
        after_level: after_level(source, names, &scope),
        phases: phase_groups(source, names, &context.phases, &scope),
        bands: bands(&source.bands, &scope.at("bands")),
        tips: tips(source, names, &scope),
        checks: checks(source, names, &scope),
        risks: risks(source, names, &scope),
        labels: labels(source, &scope),
        efforts: [
            scope.at("efforts").text("small", &source.efforts.small),
            scope.at("efforts").text("medium", &source.efforts.medium),
            scope.at("efforts").text("large", &source.efforts.large),
        ],
        phrases: source
            .phrases
            .map(|name, text, holes| scope.at("phrases").text_with(name, text, holes)),
        titles: source
            .titles
            .map(|name, text, holes| scope.at("titles").text_with(name, text, holes)),
        method: scope.texts("method", &source.method),
        literature: scope.texts("literature", &source.literature),
        glossary: glossary(source, &scope),
        decision: decision(&converted.gates),
        dimensions: converted.dimensions,
        items: converted.items,
        gates: converted.gates,
        staff_roles,
    }
}

/// The number of the source, or 3.
fn least_unnamed(source: &SourceQuestionnaire) -> usize {
    source.least_unnamed.map_or(3, |least| least.get() as usize)
}

/// The level of the source, or 2, as far as the scale goes.
fn after_level(source: &SourceQuestionnaire, names: &Names, scope: &Scope) -> u8 {
    match source.after_level {
        Some(level) => names.level(level, &scope.at("after_level")),
        None => names.highest.min(2),
    }
}

/// Converts each entry with its index, and leaves out what was reported.
pub(super) fn each<S, T>(sources: &[S], mut convert: impl FnMut(usize, &S) -> Option<T>) -> Vec<T> {
    sources
        .iter()
        .enumerate()
        .filter_map(|(index, source)| convert(index, source))
        .collect()
}

fn check_scale(scale: &[f64], scope: &Scope) {
    let ends = scale.first() == Some(&0.0) && scale.last() == Some(&100.0);
    if !ends || scale.len() > 10 || !scale.is_sorted_by(|a, b| a < b) {
        scope.at("scale").report(ProblemKind::BadScale);
    }
}

fn check_filled(source: &SourceQuestionnaire, scope: &Scope) {
    let lists = [
        ("dimensions", source.dimensions.len()),
        ("labels", source.labels.len()),
        ("bands", source.bands.len()),
    ];
    for (name, _) in lists.into_iter().filter(|(_, length)| *length == 0) {
        scope.at(name).report(ProblemKind::EmptyList(name));
    }
    for (name, id) in [("id", &source.id), ("version", &source.version)] {
        if id.trim().is_empty() {
            scope.at(name).report(ProblemKind::BadId(id.clone()));
        }
    }
    for (index, _) in source
        .checks
        .iter()
        .enumerate()
        .filter(|(_, check)| check.when.is_empty())
    {
        scope
            .at("checks")
            .at(index)
            .report(ProblemKind::EmptyList("when"));
    }
    for (index, _) in source
        .risks
        .iter()
        .enumerate()
        .filter(|(_, risk)| risk.when_any.is_empty())
    {
        scope
            .at("risks")
            .at(index)
            .report(ProblemKind::EmptyList("when_any"));
    }
    let checks = source.checks.iter().map(|check| check.id.as_str());
    let labels = source.labels.iter().map(|label| label.id.as_str());
    for (list, ids) in [
        ("checks", checks.collect::<Vec<_>>()),
        ("labels", labels.collect()),
    ] {
        let mut index = std::collections::BTreeMap::new();
        for (at, id) in ids.into_iter().enumerate() {
            names::insert(&mut index, id, at, &scope.at(list).at(at));
        }
    }
}

fn roles(source: &SourceQuestionnaire, names: &Names, scope: &Scope) -> Roles {
    let role = |part: &'static str, id: &str, kind: SourceFieldKind| {
        let place = scope.at(part);
        let field = names.field(id, &place);
        if field.is_some_and(|field| field.kind != kind) {
            place.report(ProblemKind::WrongFieldKind { field: id.to_owned() });
        }
        // A stand-in; the problem above keeps the question set from being used.
        field.map_or(FieldId::new(0), |field| field.id)
    };
    let roles = &source.roles;
    Roles {
        name: role("name", &roles.name, SourceFieldKind::Text),
        phase: role("phase", &roles.phase, SourceFieldKind::Choice),
        form: role("form", &roles.form, SourceFieldKind::Choice),
        role: role("role", &roles.role, SourceFieldKind::Choice),
        hours_per_week: role("hours_per_week", &roles.hours_per_week, SourceFieldKind::Number),
        hourly_rate: role("hourly_rate", &roles.hourly_rate, SourceFieldKind::Euro),
    }
}

fn role_kinds(source: &SourceQuestionnaire, names: &Names, scope: &Scope) -> Vec<Vec<OptionId>> {
    let field = names.fields.get(source.roles.role.as_str());
    each(&source.role_kinds, |index, kind| {
        let scope = scope.at(index);
        let role = |at, id: &String| Names::option(field?, id, &scope.at(at));
        Some(each(kind, role))
    })
}

fn phase_groups(
    source: &SourceQuestionnaire,
    names: &Names,
    phases: &[&str],
    scope: &Scope,
) -> Vec<PhaseGroup> {
    let list = scope.at("phases");
    for phase in phases {
        let times = source
            .phases
            .iter()
            .flat_map(|group| &group.phases)
            .filter(|id| id == phase)
            .count();
        if times != 1 {
            list.report(ProblemKind::PhaseNotInOneGroup((*phase).to_owned()));
        }
    }
    each(&source.phases, |index, group| {
        let scope = list.at(index);
        let field = names.field(&source.roles.phase, &scope)?;
        let order: Vec<GateId> = each(&group.gate_order, |at, gate| {
            names.gate(gate, &scope.at("gate_order").at(at))
        });
        for (key, id) in &names.gates {
            if order.iter().filter(|other| *other == id).count() != 1 {
                scope
                    .at("gate_order")
                    .report(ProblemKind::GateOrderIncomplete((*key).to_owned()));
            }
        }
        Some(PhaseGroup {
            phases: each(&group.phases, |at, id| {
                Names::option(field, id, &scope.at("phases").at(at))
            }),
            gate_order: order,
            open_gates: scope.text_with("open_gates", &group.open_gates, &["wie_weet"]),
        })
    })
}

fn bands(sources: &[SourceBand], scope: &Scope) -> Vec<Band> {
    const PARAGRAPH: &[&str] = &["gemeente", "score"];
    const CEILING: &[&str] = &[
        "gemeente",
        "score",
        "band_score",
        "lijst_poorten",
        "lijst_blokkades",
    ];
    const OPEN: &[&str] = &["lijst_poorten", "lijst_blokkades"];
    let ascending = sources.is_sorted_by(|a, b| a.from < b.from && a.dimension_floor <= b.dimension_floor);
    let inside = sources
        .iter()
        .all(|band| band.from <= 100 && band.dimension_floor <= 100);
    if sources
        .first()
        .is_some_and(|band| band.from != 0 || band.dimension_floor != 0)
        || !ascending
        || !inside
    {
        scope.report(ProblemKind::BadBands);
    }
    each(sources, |index, source| {
        let scope = scope.at(index);
        let optional = |part: &'static str, text: &Option<SourceText>, holes: &[&str]| {
            text.as_ref().map(|text| scope.text_with(part, text, holes))
        };
        Some(Band {
            id: BandId::new(index),
            key: source.id.clone(),
            name: scope.text("name", &source.name),
            from: source.from,
            dimension_floor: source.dimension_floor,
            meaning: scope.text("meaning", &source.meaning),
            paragraph: scope.text_with("paragraph", &source.paragraph, PARAGRAPH),
            ceiling_paragraph: optional("ceiling_paragraph", &source.ceiling_paragraph, CEILING),
            open_gates: optional("open_gates", &source.open_gates, OPEN),
        })
    })
}

fn tips(source: &SourceQuestionnaire, names: &Names, scope: &Scope) -> Vec<Tip> {
    each(&source.tips, |index, tip| {
        let scope = scope.at("tips").at(index);
        let places = scope.at("at");
        Some(Tip {
            when: names.conditions("when", &tip.when, &scope),
            at: each(&tip.at, |nth, place| match place {
                SourcePlace::Item(id) => names.item(id, &places.at(nth)).map(Place::Item),
                SourcePlace::Dimension(id) => names.dimension(id, &places.at(nth)).map(Place::Dimension),
                SourcePlace::OpenGates => Some(Place::OpenGates),
            }),
            first: tip.first,
            text: scope.text("text", &tip.text),
        })
    })
}

fn checks(source: &SourceQuestionnaire, names: &Names, scope: &Scope) -> Vec<Check> {
    each(&source.checks, |index, check| {
        let scope = scope.at("checks").at(index);
        Some(Check {
            id: CheckId::new(index),
            key: check.id.clone(),
            when: names.conditions("when", &check.when, &scope),
            text: scope.text("text", &check.text),
        })
    })
}

fn risks(source: &SourceQuestionnaire, names: &Names, scope: &Scope) -> Vec<Risk> {
    each(&source.risks, |index, risk| {
        let scope = scope.at("risks").at(index);
        Some(Risk {
            id: RiskId::new(index),
            when_any: names.conditions("when_any", &risk.when_any, &scope),
            text: scope.text("text", &risk.text),
        })
    })
}

fn labels(source: &SourceQuestionnaire, scope: &Scope) -> Vec<Label> {
    each(&source.labels, |index, label| {
        let scope = scope.at("labels").at(index);
        Some(Label {
            key: label.id.clone(),
            name: scope.text("name", &label.name),
            conditions: scope.text("conditions", &label.conditions),
            suitable_for: scope.text("suitable_for", &label.suitable_for),
        })
    })
}

fn glossary(source: &SourceQuestionnaire, scope: &Scope) -> Vec<GlossaryTerm> {
    each(&source.glossary, |index, term| {
        let scope = scope.at("glossary").at(index);
        Some(GlossaryTerm {
            term: scope.text("term", &term.term),
            explanation: scope.text("explanation", &term.explanation),
        })
    })
}
