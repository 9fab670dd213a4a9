//! The outline: bookmarks, nested by heading level.

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::object::{length, name, reference, text};
use crate::report::layout::{Frames, OutlineEntry, Place};

/// A destination is this far above its heading, in pt, so that the heading doesn't stick to the window's edge.
const HEADROOM: f32 = 10.0;

/// Adds the outline; gives its root, or nothing when there are no headings.
pub(super) fn add(file: &mut Document, frames: &Frames, pages: &[ObjectId]) -> Option<ObjectId> {
    let entries = &frames.outline;
    if entries.is_empty() {
        return None;
    }
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = entries.iter().map(|_| file.new_object_id()).collect();
    let parents = parents(entries);
    for (i, entry) in entries.iter().enumerate() {
        let mut item = dictionary! {
            "Title" => text(&entry.text),
            "Parent" => reference(parents[i].map_or(root, |parent| ids[parent])),
        };
        if let Some(place) = destination(entry.place, frames.height, pages) {
            item.set("Dest", place);
        }
        let siblings = |k: &usize| parents[*k] == parents[i];
        if let Some(previous) = (0..i).rev().find(siblings) {
            item.set("Prev", reference(ids[previous]));
        }
        if let Some(next) = (i + 1..entries.len()).find(siblings) {
            item.set("Next", reference(ids[next]));
        }
        set_children(&mut item, &children(&parents, Some(i)), &ids, true);
        file.set_object(ids[i], item);
    }
    let mut item = dictionary! { "Type" => name("Outlines") };
    set_children(&mut item, &children(&parents, None), &ids, false);
    file.set_object(root, item);
    Some(root)
}

/// Where a place is, for the viewer.
pub(super) fn destination(place: Place, height: f32, pages: &[ObjectId]) -> Option<Object> {
    let page = *pages.get(place.page)?;
    let top = length((height - place.y + HEADROOM).min(height));
    Some(Object::Array(vec![
        reference(page),
        name("XYZ"),
        Object::Null,
        top,
        Object::Null,
    ]))
}

/// The entry each entry is under: the nearest one before it of a higher level.
fn parents(entries: &[OutlineEntry]) -> Vec<Option<usize>> {
    let above = |i: usize| (0..i).rev().find(|&k| entries[k].level < entries[i].level);
    (0..entries.len()).map(above).collect()
}

fn children(parents: &[Option<usize>], parent: Option<usize>) -> Vec<usize> {
    (0..parents.len()).filter(|&i| parents[i] == parent).collect()
}

fn set_children(item: &mut Dictionary, children: &[usize], ids: &[ObjectId], folded: bool) {
    if let (Some(first), Some(last)) = (children.first(), children.last()) {
        item.set("First", reference(ids[*first]));
        item.set("Last", reference(ids[*last]));
        let count = i64::try_from(children.len()).unwrap_or(i64::MAX);
        // A negative count: the children are folded in.
        item.set("Count", if folded { -count } else { count });
    }
}
