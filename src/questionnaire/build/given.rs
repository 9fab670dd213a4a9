//! What a question set gives somewhere, it gives everywhere: a field that may be left out in all steps, or in all
//! questions, is missing where only one leaves it out.

use super::{Loaded, Scope};
use crate::questionnaire::{
    ProblemKind,
    source::{SourceDimension, SourceItem, SourceStep},
};

/// A field that a set gives everywhere or nowhere.
pub(super) struct Field {
    name: &'static str,
    /// Whether the set gives it anywhere.
    pub is_given: bool,
}

impl Field {
    /// Reports that it's missing here, if it is while others have it.
    pub fn expect(&self, is_here: bool, scope: &Scope) {
        if self.is_given && !is_here {
            scope.report(ProblemKind::MissingField(self.name));
        }
    }
}

/// The fields that a set gives everywhere or nowhere.
pub(super) struct Given {
    pub label: Field,
    pub dont_know: Field,
    pub due_weeks: Field,
    pub short: Field,
    pub lead: Field,
    pub once_hours: Field,
    pub done_when: Field,
}

impl Given {
    pub fn by(dimensions: &[Loaded<SourceDimension>]) -> Self {
        let items: Vec<&SourceItem> = dimensions.iter().flat_map(|one| &one.source.items).collect();
        let anchors = items.iter().flat_map(|item| &item.anchors);
        let steps: Vec<&SourceStep> = anchors.filter_map(|anchor| anchor.step.as_ref()).collect();
        let in_items = |name, has: fn(&SourceItem) -> bool| Field {
            name,
            is_given: items.iter().any(|item| has(item)),
        };
        let in_steps = |name, has: fn(&SourceStep) -> bool| Field {
            name,
            is_given: steps.iter().any(|step| has(step)),
        };
        Self {
            label: in_items("label", |item| item.label.is_some()),
            dont_know: in_items("dont_know", |item| item.dont_know.is_some()),
            due_weeks: in_items("due_weeks", |item| {
                item.gate.as_ref().is_some_and(|gate| gate.due_weeks.is_some())
            }),
            short: in_steps("short", |step| step.short.is_some()),
            lead: in_steps("lead", |step| step.lead.is_some()),
            once_hours: in_steps("once_hours", |step| step.once_hours.is_some()),
            done_when: in_steps("done_when", |step| step.done_when.is_some()),
        }
    }
}
