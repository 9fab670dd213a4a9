//! Dimensions with their items, anchors and gates.

use std::{cell::RefCell, num::NonZeroU8};

use super::{Loaded, Names, Scope, given::Given, staff::Staff, steps};
use crate::{
    i18n::Localized,
    questionnaire::{
        Anchor, BandId, Before, CeilingWhen, Dimension, DimensionId, Gate, GateId, Item, ItemId,
        MOST_LABEL_CHARACTERS, NotApplicable, Problem, ProblemKind, Provenance, ProvenanceKind, StaffRole,
        source::{
            SourceAnchor, SourceDimension, SourceGate, SourceItem, SourceProvenance, SourceProvenanceKind,
        },
    },
};

/// What the dimension files hold, converted.
#[derive(Default)]
pub(super) struct Converted {
    pub dimensions: Vec<Dimension>,
    pub items: Vec<Item>,
    pub gates: Vec<Gate>,
}

/// What items need from elsewhere.
pub(super) struct Context<'a> {
    pub names: &'a Names<'a>,
    /// Textual ids of the phases, in order.
    pub phases: Vec<&'a str>,
    /// Number of levels.
    pub levels: usize,
    /// The staff that take the steps.
    pub staff_roles: &'a [StaffRole],
    /// What the set gives everywhere.
    pub given: Given,
}

impl Context<'_> {
    pub fn staff(&self) -> Staff<'_> {
        Staff {
            names: self.names,
            roles: self.staff_roles,
        }
    }
}

pub(super) fn convert(
    dimensions: &[Loaded<SourceDimension>],
    context: &Context,
    sink: &RefCell<Vec<Problem>>,
) -> Converted {
    let mut converted = Converted::default();
    for (index, loaded) in dimensions.iter().enumerate() {
        let scope = Scope::new(loaded.name, &loaded.locator, sink);
        let source = &loaded.source;
        let id = DimensionId::new(index);
        if source.items.is_empty() {
            scope.at("items").report(ProblemKind::EmptyList("items"));
        }
        let list = scope.at("items");
        let items = source.items.iter().enumerate().map(|(nth, item)| {
            let number = format!("{}.{}", index + 1, nth + 1);
            converted.item(item, id, number, context, &list.at(nth))
        });
        let items = items.collect();
        converted.dimensions.push(Dimension {
            id,
            key: source.id.clone(),
            number: index + 1,
            title: scope.text("title", &source.title),
            short: scope.text("short", &source.short),
            why: scope.text("why", &source.why),
            provenance: provenance(&source.provenance),
            provenance_note: source
                .provenance_note
                .as_ref()
                .map(|note| scope.text("provenance_note", note)),
            strong: scope.text("strong", &source.strong),
            middle: scope.text("middle", &source.middle),
            weak: scope.text("weak", &source.weak),
            items,
        });
    }
    converted
}

impl Converted {
    fn item(
        &mut self,
        source: &SourceItem,
        dimension: DimensionId,
        number: String,
        context: &Context,
        scope: &Scope,
    ) -> ItemId {
        let names = context.names;
        let id = ItemId::new(self.items.len());
        if !(1..=3).contains(&source.weight) {
            scope
                .at("weight")
                .report(ProblemKind::WeightOutOfRange(source.weight));
        }
        context.given.dont_know.expect(source.dont_know.is_some(), scope);
        let short = scope.text("short", &source.short);
        let gate = source
            .gate
            .as_ref()
            .map(|gate| self.gate(gate, id, context, &scope.at("gate")));
        self.items.push(Item {
            id,
            key: source.id.clone(),
            number,
            dimension,
            label: label(source, &short, context, scope),
            short,
            question: scope.text("question", &source.question),
            explanation: scope.text("explanation", &source.explanation),
            weight: source.weight.clamp(1, 3),
            weight_reason: scope.text("weight_reason", &source.weight_reason),
            targets: targets(source, context, scope),
            applies: names.conditions("applies", &source.applies, scope),
            not_applicable: source.not_applicable.as_ref().map(|allowed| {
                let scope = scope.at("not_applicable");
                NotApplicable {
                    reason: scope.text("reason", &allowed.reason),
                    when: names.conditions("when", &allowed.when, &scope),
                }
            }),
            legal_review: source.legal_review,
            gate,
            evidence: scope.texts("evidence", &source.evidence),
            who_knows: scope.text("who_knows", &source.who_knows),
            dont_know: source
                .dont_know
                .as_ref()
                .map(|ask| steps::ask(ask, context, &scope.at("dont_know"))),
            references: scope.texts("references", &source.references),
            anchors: anchors(&source.anchors, context, &scope.at("anchors")),
        });
        id
    }

    fn gate(&mut self, source: &SourceGate, item: ItemId, context: &Context, scope: &Scope) -> GateId {
        let names = context.names;
        context.given.due_weeks.expect(source.due_weeks.is_some(), scope);
        let id = GateId::new(self.gates.len());
        let threshold = match source.threshold {
            None => {
                scope.report(ProblemKind::GateWithoutThreshold);
                1
            }
            Some(0) => {
                scope.at("threshold").report(ProblemKind::ThresholdZero);
                1
            }
            Some(level) => names.level(level, &scope.at("threshold")),
        };
        self.gates.push(Gate {
            id,
            key: source.id.clone(),
            item,
            name: scope.text("name", &source.name),
            short: scope.text("short", &source.short),
            blocks: scope.text("blocks", &source.blocks),
            decision: scope.text("decision", &source.decision),
            due_weeks: source.due_weeks.map(NonZeroU8::get),
            threshold,
            when: names.conditions("when", &source.when, scope),
            ceiling: ceiling(names, &source.ceiling, scope),
            ceiling_when: source.ceiling_when.as_ref().map(|other| {
                let scope = scope.at("ceiling_when");
                CeilingWhen {
                    when: names.conditions("when", &other.when, &scope),
                    ceiling: ceiling(names, &other.ceiling, &scope),
                }
            }),
        });
        id
    }
}

fn ceiling(names: &Names, band: &str, scope: &Scope) -> BandId {
    let place = scope.at("ceiling");
    let found = names.band(band, &place);
    if found.is_some_and(|found| found.index() + 1 == names.band_count()) {
        place.report(ProblemKind::CeilingWithoutEffect);
    }
    // A stand-in for an unknown band, which has been reported.
    found.unwrap_or(BandId::new(0))
}

fn provenance(source: &SourceProvenance) -> Provenance {
    Provenance {
        kind: match source.kind {
            SourceProvenanceKind::Named => ProvenanceKind::Named,
            SourceProvenanceKind::Derived => ProvenanceKind::Derived,
        },
        quotes: source.quotes.clone(),
        findings: source.findings.clone(),
    }
}

fn targets(source: &SourceItem, context: &Context, scope: &Scope) -> Vec<u8> {
    let scope = scope.at("target");
    if context.phases.is_empty() {
        return Vec::new(); // the phase field itself is the problem
    }
    for phase in source
        .target
        .keys()
        .filter(|phase| !context.phases.contains(&phase.as_str()))
    {
        let kind = crate::questionnaire::Reference::Option;
        let id = phase.clone();
        scope.at(phase.clone()).report(ProblemKind::UnknownReference {
            kind,
            id,
            similar: None,
        });
    }
    let target = |phase: &&str| match source.target.get(*phase) {
        Some(level) => context.names.level(*level, &scope.at((*phase).to_owned())),
        None => {
            scope.report(ProblemKind::MissingTarget((*phase).to_owned()));
            0
        }
    };
    context.phases.iter().map(target).collect()
}

fn label(source: &SourceItem, short: &Localized, context: &Context, scope: &Scope) -> Localized {
    context.given.label.expect(source.label.is_some(), scope);
    let label = source.label.as_ref();
    label.map_or_else(
        || short.clone(),
        |label| scope.text_of_characters("label", label, MOST_LABEL_CHARACTERS),
    )
}

fn anchors(sources: &[SourceAnchor], context: &Context, scope: &Scope) -> Vec<Anchor> {
    let levels = context.levels;
    if sources.len() != levels {
        scope.report(ProblemKind::WrongLevelCount {
            expected: levels,
            found: sources.len(),
        });
    }
    let mut anchors: Vec<Anchor> = Vec::new();
    for (level, source) in sources.iter().enumerate() {
        let place = scope.at(level);
        match &source.step {
            None if level + 1 < sources.len() => place.report(ProblemKind::MissingStep(level)),
            Some(_) if level + 1 == levels => place.at("step").report(ProblemKind::StepAtHighest),
            _ => {}
        }
        let text = place.text("text", &source.text);
        let same = |other: &Anchor| equal(&other.text, &text);
        if let Some(lower) = anchors.iter().position(same) {
            place
                .at("text")
                .report(ProblemKind::LevelsEqual { lower, higher: level });
        }
        let step = source
            .step
            .as_ref()
            .map(|step| steps::step(step, context, &place.at("step")));
        let before = source.before.as_ref().map(|before| Before {
            version: before.version.clone(),
            text: place.at("before").text("text", &before.text),
        });
        anchors.push(Anchor { text, before, step });
    }
    anchors
}

/// Whether two answers read the same in some language.
fn equal(a: &Localized, b: &Localized) -> bool {
    fn letters(text: &str) -> impl Iterator<Item = char> {
        text.chars()
            .filter(|c| c.is_alphanumeric())
            .flat_map(char::to_lowercase)
    }
    let same = |a: &str, b: &str| !a.is_empty() && letters(a).eq(letters(b));
    same(&a.nl, &b.nl) || same(&a.en, &b.en)
}
