//! Whether the steps can be taken in some order: none comes, in the end, after itself.

use std::{cell::RefCell, collections::BTreeMap, collections::BTreeSet};

use super::{Loaded, Scope};
use crate::questionnaire::{
    Problem, ProblemKind,
    source::{SourceDimension, SourceStep},
};

/// That a step of an item comes after another item, and where it says so.
struct After<'a> {
    item: &'a str,
    place: Scope<'a>,
}

/// What each item comes after, in any of its steps.
type Order<'a> = BTreeMap<&'a str, Vec<After<'a>>>;

pub(super) fn check<'a>(dimensions: &'a [Loaded<'a, SourceDimension>], sink: &'a RefCell<Vec<Problem>>) {
    let mut order = Order::new();
    for dimension in dimensions {
        let items = Scope::new(dimension.name, &dimension.locator, sink).at("items");
        for (index, item) in dimension.source.items.iter().enumerate() {
            let anchors = items.at(index).at("anchors");
            let steps = item.anchors.iter().enumerate();
            for (level, step) in steps.filter_map(|(level, anchor)| Some((level, anchor.step.as_ref()?))) {
                let place = anchors.at(level).at("step");
                collect(&item.id, step, &place, &mut order);
                if let Some(instead) = &step.without_gate {
                    collect(&item.id, instead, &place.at("without_gate"), &mut order);
                }
            }
        }
    }
    report_cycles(&order);
}

fn collect<'a>(item: &'a str, step: &'a SourceStep, place: &Scope<'a>, order: &mut Order<'a>) {
    for (at, other) in step.after.iter().enumerate() {
        let place = place.at("after").at(at);
        if other == item {
            place.report(ProblemKind::AfterItself);
        } else {
            order.entry(item).or_default().push(After { item: other, place });
        }
    }
}

/// Walks along the order from each item, and reports each way back to where the walk has been.
fn report_cycles(order: &Order) {
    let mut done = BTreeSet::new();
    for start in order.keys().copied() {
        // The walk so far: each item, and which of those it comes after is next.
        let mut walk = vec![(start, 0)];
        while let Some((item, next)) = walk.last_mut() {
            let item = *item;
            let after = order.get(item).and_then(|all| all.get(*next));
            *next += 1;
            match after {
                None => {
                    done.insert(item);
                    walk.pop();
                }
                Some(after) if done.contains(after.item) => {}
                Some(after) => match walk.iter().position(|(on, _)| *on == after.item) {
                    None => walk.push((after.item, 0)),
                    Some(from) => {
                        let round = walk[from..].iter().map(|(on, _)| *on).chain([after.item]);
                        let round: Vec<&str> = round.collect();
                        after.place.report(ProblemKind::CyclicOrder(round.join(" → ")));
                    }
                },
            }
        }
    }
}
