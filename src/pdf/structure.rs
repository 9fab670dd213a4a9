//! The structure tree: what every piece of content is, for who hears the report instead of seeing it.
//!
//! The tree itself comes from layout ([`Frames::nodes`]); this file writes it down, and the way back from each
//! piece of content and each link to its element (the parent tree).

use super::PdfError;
use super::links::Annotation;
use super::object::{array, length, name, number, reference, text};
use super::paint::role_name;
use crate::report::layout::{Frames, Kid, ListKind, Node, NodeId, Role};
use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};
use std::collections::BTreeMap;

/// Adds the structure tree; gives its root.
pub(super) fn add(
    file: &mut Document,
    frames: &Frames,
    pages: &[ObjectId],
    links: &[Vec<Annotation>],
) -> Result<ObjectId, PdfError> {
    let root = file.new_object_id();
    let mut writer = Writer {
        frames,
        pages,
        links,
        ids: BTreeMap::new(),
    };
    writer.number(file, NodeId::ROOT);
    for (&node, &id) in &writer.ids {
        let element = writer.element(node, root);
        file.set_object(id, element);
    }
    let parents = writer.parents();
    let next_key = pages.len() + links.iter().map(Vec::len).sum::<usize>();
    let parents = file.add_object(dictionary! { "Nums" => Object::Array(parents) });
    let document = writer.id(NodeId::ROOT);
    file.set_object(
        root,
        dictionary! {
            "Type" => name("StructTreeRoot"),
            "K" => array(document.map(reference)),
            "ParentTree" => reference(parents),
            "ParentTreeNextKey" => number(next_key),
        },
    );
    for (i, page) in pages.iter().enumerate() {
        let page = file.get_dictionary_mut(*page)?;
        page.set("StructParents", number(i));
        // Tab goes from link to link in the order of reading.
        page.set("Tabs", name("S"));
    }
    Ok(root)
}

struct Writer<'a> {
    frames: &'a Frames,
    pages: &'a [ObjectId],
    links: &'a [Vec<Annotation>],
    /// The elements: nodes that are in no list of kids have none.
    ids: BTreeMap<NodeId, ObjectId>,
}

impl Writer<'_> {
    /// Gives a node and all below it an object each.
    fn number(&mut self, file: &mut Document, node: NodeId) {
        self.ids.insert(node, file.new_object_id());
        let frames = self.frames;
        for kid in &frames.nodes[node.index()].kids {
            if let Kid::Node(kid) = kid {
                self.number(file, *kid);
            }
        }
    }

    fn id(&self, node: NodeId) -> Option<ObjectId> {
        self.ids.get(&node).copied()
    }

    fn element(&self, id: NodeId, root: ObjectId) -> Dictionary {
        let node = &self.frames.nodes[id.index()];
        let parent = if id == NodeId::ROOT {
            None
        } else {
            self.id(node.parent)
        };
        let mut element = dictionary! {
            "Type" => name("StructElem"),
            "S" => name(role_name(node.role)),
            "P" => reference(parent.unwrap_or(root)),
        };
        let page = node.kids.iter().find_map(|kid| match kid {
            Kid::Content { page, .. } => Some(*page),
            _ => None,
        });
        if let Some(page) = page.and_then(|page| self.pages.get(page)) {
            element.set("Pg", reference(*page));
        }
        let kids: Vec<Object> = node.kids.iter().filter_map(|kid| self.kid(*kid, page)).collect();
        if !kids.is_empty() {
            element.set("K", Object::Array(kids));
        }
        if let Some(language) = &node.language {
            element.set("Lang", text(language));
        }
        if let Some(alt) = &node.alt {
            element.set("Alt", text(alt));
        }
        if let Some(attributes) = attributes(node, self.frames.height) {
            element.set("A", attributes);
        }
        element
    }

    /// A kid of an element whose content is on `page` unless it says otherwise.
    fn kid(&self, kid: Kid, page: Option<usize>) -> Option<Object> {
        Some(match kid {
            Kid::Node(node) => reference(self.id(node)?),
            Kid::Content { page: own, mcid } if Some(own) == page => i64::from(mcid).into(),
            Kid::Content { page, mcid } => Object::Dictionary(dictionary! {
                "Type" => name("MCR"),
                "Pg" => reference(*self.pages.get(page)?),
                "MCID" => i64::from(mcid),
            }),
            Kid::Link { page, index } => {
                let link = self.links.get(page)?.iter().find(|link| link.index == index)?;
                Object::Dictionary(dictionary! {
                    "Type" => name("OBJR"),
                    "Pg" => reference(*self.pages.get(page)?),
                    "Obj" => reference(link.id),
                })
            }
        })
    }

    /// The element of each piece of content, by page, and of each link.
    fn parents(&self) -> Vec<Object> {
        let element = |node: NodeId| self.id(node).map_or(Object::Null, reference);
        let mut numbers = Vec::new();
        for (i, page) in self.frames.pages.iter().enumerate() {
            numbers.push(number(i));
            numbers.push(array(page.owners.iter().map(|owner| element(*owner))));
        }
        let pages = self.frames.pages.iter().zip(self.links);
        let links = pages.flat_map(|(page, links)| links.iter().map(|link| page.links[link.index].node));
        for (i, node) in links.enumerate() {
            numbers.push(number(self.pages.len() + i));
            numbers.push(element(node));
        }
        numbers
    }
}

/// What is to be known about an element beside its role.
fn attributes(node: &Node, height: f32) -> Option<Object> {
    let attributes = match node.role {
        Role::ColumnHeader | Role::RowHeader | Role::Cell => return cell(node),
        Role::List(kind) => {
            let numbering = match kind {
                ListKind::Plain => "None",
                ListKind::Bullet => "Disc",
                ListKind::Number => "Decimal",
            };
            dictionary! { "O" => name("List"), "ListNumbering" => name(numbering) }
        }
        Role::Figure => {
            let (_, [left, top, right, bottom]) = node.bounds?;
            let area = [left, height - bottom, right, height - top];
            dictionary! { "O" => name("Layout"), "Placement" => name("Block"), "BBox" => array(area.map(length)) }
        }
        _ => return None,
    };
    Some(Object::Dictionary(attributes))
}

/// What a cell of a table names, and how many columns it takes.
fn cell(node: &Node) -> Option<Object> {
    let mut cell = dictionary! { "O" => name("Table") };
    match node.role {
        Role::ColumnHeader => cell.set("Scope", name("Column")),
        Role::RowHeader => cell.set("Scope", name("Row")),
        _ => {}
    }
    if node.span > 1 {
        cell.set("ColSpan", i64::from(node.span));
    }
    (cell.len() > 1).then_some(Object::Dictionary(cell))
}
