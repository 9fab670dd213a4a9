//! The textual ids of a question set, each with the typed id it gets.

use std::{cell::RefCell, collections::BTreeMap};

use super::{Loaded, Scope};
use crate::questionnaire::{
    BandId, Conclusion, Condition, DimensionId, FieldId, GateId, ItemId, OptionId, Problem, ProblemKind,
    StaffRoleId, TermId,
    problem::Reference,
    source::{SourceCondition, SourceDecision, SourceDimension, SourceFieldKind, SourceQuestionnaire},
};

type Index<'a, T> = BTreeMap<&'a str, T>;

pub(super) struct FieldNames<'a> {
    pub id: FieldId,
    pub kind: SourceFieldKind,
    options: Index<'a, OptionId>,
}

pub(super) struct Names<'a> {
    dimensions: Index<'a, DimensionId>,
    items: Index<'a, ItemId>,
    pub gates: Index<'a, GateId>,
    pub fields: Index<'a, FieldNames<'a>>,
    bands: Index<'a, BandId>,
    labels: Index<'a, usize>,
    /// Tips that have an id, by their places.
    tips: Index<'a, usize>,
    /// The field with the roles of respondents.
    role: &'a str,
    pub terms: Index<'a, TermId>,
    /// Other choices in the profile, by their places.
    choices: Index<'a, usize>,
    staff_roles: Index<'a, StaffRoleId>,
    /// The highest level of the scale.
    pub highest: u8,
    /// Whether all files could be read; if not, an unknown item may well be in one of the others.
    complete: bool,
}

impl<'a> Names<'a> {
    pub fn collect(
        head: &'a Loaded<SourceQuestionnaire>,
        dimensions: &'a [Loaded<SourceDimension>],
        sink: &'a RefCell<Vec<Problem>>,
        complete: bool,
    ) -> Self {
        let source = &head.source;
        let scope = Scope::new(head.name, &head.locator, sink);
        let mut names = Self {
            dimensions: Index::new(),
            items: Index::new(),
            gates: Index::new(),
            fields: Index::new(),
            bands: Index::new(),
            labels: Index::new(),
            tips: Index::new(),
            role: &source.roles.role,
            terms: Index::new(),
            choices: Index::new(),
            staff_roles: Index::new(),
            highest: source.scale.len().saturating_sub(1).min(usize::from(u8::MAX)) as u8,
            complete,
        };
        for (index, band) in source.bands.iter().enumerate() {
            insert(
                &mut names.bands,
                &band.id,
                BandId::new(index),
                &scope.at("bands").at(index),
            );
        }
        for (index, label) in source.labels.iter().enumerate() {
            insert(&mut names.labels, &label.id, index, &scope.at("labels").at(index));
        }
        for (index, tip) in source.tips.iter().enumerate() {
            if let Some(id) = &tip.id {
                insert(&mut names.tips, id, index, &scope.at("tips").at(index));
            }
        }
        for (index, role) in source.staff_roles.iter().enumerate() {
            insert(
                &mut names.staff_roles,
                &role.id,
                StaffRoleId::new(index),
                &scope.at("staff_roles").at(index),
            );
        }
        for (index, field) in source.profile.iter().enumerate() {
            let place = scope.at("profile").at(index);
            let mut options = Index::new();
            for (nth, option) in field.options.iter().enumerate() {
                insert(
                    &mut options,
                    &option.id,
                    OptionId::new(nth),
                    &place.at("options").at(nth),
                );
            }
            let entry = FieldNames {
                id: FieldId::new(index),
                kind: field.kind,
                options,
            };
            insert(&mut names.fields, &field.id, entry, &place);
        }
        for (index, dimension) in dimensions.iter().enumerate() {
            let scope = Scope::new(dimension.name, &dimension.locator, sink);
            insert(
                &mut names.dimensions,
                &dimension.source.id,
                DimensionId::new(index),
                &scope,
            );
            names.collect_items(&dimension.source, &scope);
        }
        names
    }

    /// Adds the ids that the sentences of the decision give.
    pub fn collect_decision(
        &mut self,
        decision: &'a Loaded<SourceDecision>,
        sink: &'a RefCell<Vec<Problem>>,
    ) {
        let scope = Scope::new(decision.name, &decision.locator, sink);
        for (index, name) in decision.source.terms.keys().enumerate() {
            // A map has no double keys, and a term's place is that of its name.
            self.terms.insert(name, TermId::new(index));
        }
        for (index, choice) in decision.source.choices.iter().enumerate() {
            insert(
                &mut self.choices,
                &choice.id,
                index,
                &scope.at("choices").at(index),
            );
        }
    }

    fn collect_items(&mut self, dimension: &'a SourceDimension, scope: &Scope) {
        for (index, item) in dimension.items.iter().enumerate() {
            let place = scope.at("items").at(index);
            let id = ItemId::new(self.items.len());
            insert(&mut self.items, &item.id, id, &place);
            if let Some(gate) = &item.gate {
                let id = GateId::new(self.gates.len());
                insert(&mut self.gates, &gate.id, id, &place.at("gate"));
            }
        }
    }

    pub fn item(&self, id: &str, scope: &Scope) -> Option<ItemId> {
        self.find_in_dimensions(&self.items, Reference::Item, id, scope)
    }

    pub fn dimension(&self, id: &str, scope: &Scope) -> Option<DimensionId> {
        self.find_in_dimensions(&self.dimensions, Reference::Dimension, id, scope)
    }

    pub fn gate(&self, id: &str, scope: &Scope) -> Option<GateId> {
        self.find_in_dimensions(&self.gates, Reference::Gate, id, scope)
    }

    fn find_in_dimensions<T: Copy>(
        &self,
        index: &Index<T>,
        kind: Reference,
        id: &str,
        scope: &Scope,
    ) -> Option<T> {
        if self.complete {
            find(index, kind, id, scope).copied()
        } else {
            index.get(id).copied()
        }
    }

    pub fn band(&self, id: &str, scope: &Scope) -> Option<BandId> {
        find(&self.bands, Reference::Band, id, scope).copied()
    }

    pub fn tip(&self, id: &str, scope: &Scope) -> Option<usize> {
        find(&self.tips, Reference::Tip, id, scope).copied()
    }

    pub fn staff_role(&self, id: &str, scope: &Scope) -> Option<StaffRoleId> {
        find(&self.staff_roles, Reference::StaffRole, id, scope).copied()
    }

    pub fn band_count(&self) -> usize {
        self.bands.len()
    }

    pub fn field(&self, id: &str, scope: &Scope) -> Option<&FieldNames<'a>> {
        find(&self.fields, Reference::Field, id, scope)
    }

    pub fn option(field: &FieldNames, id: &str, scope: &Scope) -> Option<OptionId> {
        find(&field.options, Reference::Option, id, scope).copied()
    }

    /// A level on the scale.
    pub fn level(&self, level: u8, scope: &Scope) -> u8 {
        if level > self.highest {
            scope.report(ProblemKind::LevelOutOfRange {
                level,
                highest: self.highest,
            });
        }
        level.min(self.highest)
    }

    /// The conditions in list `part`; ones that refer to nothing are reported and left out.
    pub fn conditions(
        &self,
        part: &'static str,
        sources: &[SourceCondition],
        scope: &Scope,
    ) -> Vec<Condition> {
        let list = scope.at(part);
        let at = |(index, source)| self.condition(source, &list.at(index));
        sources.iter().enumerate().filter_map(at).collect()
    }

    pub fn condition(&self, source: &SourceCondition, scope: &Scope) -> Option<Condition> {
        let level = |level: u8| self.level(level, &scope.at("level"));
        let item = |item: &str| self.item(item, &scope.at("item"));
        Some(match source {
            SourceCondition::Is { field, any } => {
                let (field, options) = self.options(field, any, scope)?;
                Condition::Is(field, options)
            }
            SourceCondition::IsNot { field, any } => {
                let (field, options) = self.options(field, any, scope)?;
                Condition::IsNot(field, options)
            }
            SourceCondition::NumberAtLeast { field, value } => {
                Condition::NumberAtLeast(self.number_field(field, scope)?, *value)
            }
            SourceCondition::NumberBelow { field, value } => {
                Condition::NumberBelow(self.number_field(field, scope)?, *value)
            }
            SourceCondition::LevelAtLeast { item: id, level: low } => {
                Condition::LevelWithin(item(id)?, level(*low), self.highest)
            }
            SourceCondition::LevelAtMost {
                item: id,
                level: high,
            } => Condition::LevelWithin(item(id)?, 0, level(*high)),
            SourceCondition::LevelIs {
                item: id,
                level: same,
            } => {
                let same = level(*same);
                Condition::LevelWithin(item(id)?, same, same)
            }
            SourceCondition::GateOpen { gate } => Condition::GateOpen(self.gate(gate, &scope.at("gate"))?),
            SourceCondition::All(all) => Condition::All(self.all_of(all, scope)),
            SourceCondition::Any(any) => Condition::Any(self.all_of(any, scope)),
            SourceCondition::Not(condition) => {
                Condition::Not(Box::new(self.condition(condition, &scope.at(0))?))
            }
            SourceCondition::Term(name) => Condition::Term(*find(&self.terms, Reference::Term, name, scope)?),
            _ => Condition::Concluded(self.conclusion(source, scope)?),
        })
    }

    fn all_of(&self, sources: &[SourceCondition], scope: &Scope) -> Vec<Condition> {
        let list = scope.at(0);
        let at = |(index, source)| self.condition(source, &list.at(index));
        sources.iter().enumerate().filter_map(at).collect()
    }

    /// A condition on the outcome as a whole.
    fn conclusion(&self, source: &SourceCondition, scope: &Scope) -> Option<Conclusion> {
        let gate = |id: &str, scope: &Scope| self.gate(id, scope);
        let band = |id: &str, scope: &Scope| self.band(id, scope);
        Some(match source {
            SourceCondition::GateIs { any, state } => {
                Conclusion::Gate(*state, each_of(any, "any", scope, gate)?)
            }
            SourceCondition::Count {
                of,
                at_least,
                at_most,
            } => Conclusion::Count(*of, at_least.unwrap_or(0), at_most.unwrap_or(u32::MAX)),
            SourceCondition::LabelIs { any } => {
                Conclusion::Label(each_of(any, "any", scope, |id, scope| {
                    find(&self.labels, Reference::Label, id, scope).copied()
                })?)
            }
            SourceCondition::BandIs { any } => Conclusion::Band(each_of(any, "any", scope, band)?),
            SourceCondition::BandBeforeGatesIs { any } => {
                Conclusion::BandBeforeGates(each_of(any, "any", scope, band)?)
            }
            SourceCondition::HeldDownOnlyBy { gates } => {
                Conclusion::HeldDownOnlyBy(each_of(gates, "gates", scope, gate)?)
            }
            SourceCondition::RoleAnswered { any } => Conclusion::RoleAnswered(self.roles(any, scope)?),
            SourceCondition::Helps(choice) => {
                Conclusion::Helps(*find(&self.choices, Reference::Choice, choice, scope)?)
            }
            SourceCondition::Holds(finding) => Conclusion::Found(*finding),
            _ => return None,
        })
    }

    fn roles(&self, any: &[String], scope: &Scope) -> Option<Vec<OptionId>> {
        let field = self.field(self.role, scope)?;
        each_of(any, "any", scope, |id, scope| Self::option(field, id, scope))
    }

    pub fn options(&self, field: &str, any: &[String], scope: &Scope) -> Option<(FieldId, Vec<OptionId>)> {
        let names = self.field(field, &scope.at("field"))?;
        if !matches!(names.kind, SourceFieldKind::Choice | SourceFieldKind::Choices) {
            scope.at("field").report(ProblemKind::WrongFieldKind {
                field: field.to_owned(),
            });
            return None;
        }
        let list = scope.at("any");
        let option = |(index, id): (usize, &String)| Self::option(names, id, &list.at(index));
        let found: Vec<OptionId> = any.iter().enumerate().filter_map(option).collect();
        if any.is_empty() {
            list.report(ProblemKind::EmptyList("any"));
        }
        (found.len() == any.len()).then_some((names.id, found))
    }

    fn number_field(&self, field: &str, scope: &Scope) -> Option<FieldId> {
        let names = self.field(field, &scope.at("field"))?;
        if matches!(names.kind, SourceFieldKind::Number | SourceFieldKind::Euro) {
            return Some(names.id);
        }
        scope.at("field").report(ProblemKind::WrongFieldKind {
            field: field.to_owned(),
        });
        None
    }
}

/// What these ids name, or nothing when one names nothing.
fn each_of<T>(
    ids: &[String],
    part: &'static str,
    scope: &Scope,
    named: impl Fn(&str, &Scope) -> Option<T>,
) -> Option<Vec<T>> {
    let list = scope.at(part);
    if ids.is_empty() {
        list.report(ProblemKind::EmptyList(part));
    }
    let found: Vec<T> = (ids.iter().enumerate())
        .filter_map(|(index, id)| named(id, &list.at(index)))
        .collect();
    (found.len() == ids.len()).then_some(found)
}

/// Registers an id, and reports one that is double, malformed or too many.
pub(super) fn insert<'a, T>(index: &mut Index<'a, T>, id: &'a str, value: T, scope: &Scope) {
    let place = scope.at("id");
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if !id.starts_with(|c: char| c.is_ascii_alphanumeric()) || !id.chars().all(plain) {
        place.report(ProblemKind::BadId(id.to_owned()));
    }
    if index.contains_key(id) {
        place.report(ProblemKind::DoubleId(id.to_owned()));
        return;
    }
    if index.len() >= usize::from(u16::MAX) {
        place.report(ProblemKind::TooMany);
        return;
    }
    index.insert(id, value);
}

pub(super) fn find<'i, T>(index: &'i Index<T>, kind: Reference, id: &str, scope: &Scope) -> Option<&'i T> {
    let found = index.get(id);
    if found.is_none() {
        let nearest = index.keys().map(|known| (distance(known, id), *known)).min();
        let similar = nearest
            .filter(|(far, _)| *far <= 3)
            .map(|(_, known)| known.to_owned());
        scope.report(ProblemKind::UnknownReference {
            kind,
            id: id.to_owned(),
            similar,
        });
    }
    found
}

/// Number of single-letter edits between two ids (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, to) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(from != *to);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(row[j + 1] + 1);
        }
    }
    row[b.len()]
}
