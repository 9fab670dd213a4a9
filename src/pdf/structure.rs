//! The structure tree: what every piece of content is, for who hears the report instead of seeing it.
//!
//! The tree itself comes from layout ([`Frames::nodes`]); this file writes it down, and the way back from each
//! piece of content and each link to its element (the parent tree).

use std::collections::BTreeMap;

use lopdf::{Document, Object, ObjectId, dictionary};

use super::{
    PdfError,
    links::Annotation,
    object::{array, length, name, number, reference, text},
    paint::role_name,
    write::{Entries, Items, Pack},
};
use crate::report::layout::{Frames, Kid, ListKind, Node, NodeId, Role};

/// Adds the structure tree; gives its root.
pub(super) fn add(
    file: &mut Document,
    pack: &mut Pack,
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
        pack.dictionary(id, |entries| writer.element(node, root, entries));
    }
    let next_key = pages.len() + links.iter().map(Vec::len).sum::<usize>();
    let parents = file.new_object_id();
    pack.dictionary(parents, |entries| {
        entries.list("Nums", |numbers| writer.parents(numbers));
    });
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

    fn element(&self, id: NodeId, root: ObjectId, element: &mut Entries) {
        let node = &self.frames.nodes[id.index()];
        let parent = if id == NodeId::ROOT {
            None
        } else {
            self.id(node.parent)
        };
        element
            .name("Type", "StructElem")
            .name("S", role_name(node.role))
            .reference("P", parent.unwrap_or(root));
        let page = node.kids.iter().find_map(|kid| match kid {
            Kid::Content { page, .. } => Some(*page),
            _ => None,
        });
        if let Some(page) = page.and_then(|page| self.pages.get(page)) {
            element.reference("Pg", *page);
        }
        if !node.kids.is_empty() {
            element.list("K", |kids| {
                for kid in &node.kids {
                    self.kid(*kid, page, kids);
                }
            });
        }
        if let Some(language) = &node.language {
            element.value("Lang", &text(language));
        }
        if let Some(alt) = &node.alt {
            element.value("Alt", &text(alt));
        }
        if let Some(spoken) = &node.spoken {
            element.value("ActualText", &text(spoken));
        }
        if let Some(attributes) = attributes(node, self.frames.height) {
            element.value("A", &attributes);
        }
    }

    /// Adds a kid of an element whose content is on `page` unless it says otherwise.
    fn kid(&self, kid: Kid, page: Option<usize>, kids: &mut Items) {
        match kid {
            Kid::Node(node) => kids.reference(self.id(node)),
            Kid::Content { page: own, mcid } if Some(own) == page => kids.number(mcid),
            Kid::Content { page, mcid } => {
                if let Some(page) = self.pages.get(page) {
                    kids.dictionary(|content| {
                        content.name("Type", "MCR").reference("Pg", *page);
                        content.value("MCID", &i64::from(mcid).into());
                    });
                }
            }
            Kid::Link { page, index } => {
                let of_page = self.links.get(page).zip(self.pages.get(page));
                let found = of_page.and_then(|(links, page)| {
                    let link = links.iter().find(|link| link.index == index)?;
                    Some((link.id, *page))
                });
                if let Some((link, page)) = found {
                    kids.dictionary(|content| {
                        content.name("Type", "OBJR");
                        content.reference("Pg", page).reference("Obj", link);
                    });
                }
            }
        }
    }

    /// Adds the element of each piece of content, by page, and of each link.
    fn parents(&self, numbers: &mut Items) {
        for (i, page) in self.frames.pages.iter().enumerate() {
            numbers.number(i);
            numbers.list(|owners| {
                for owner in &page.owners {
                    owners.reference(self.id(*owner));
                }
            });
        }
        let pages = self.frames.pages.iter().zip(self.links);
        let links = pages.flat_map(|(page, links)| links.iter().map(|link| page.links[link.index].node));
        for (i, node) in links.enumerate() {
            numbers.number(self.pages.len() + i);
            numbers.reference(self.id(node));
        }
    }
}

/// What is to be known about an element beside its role.
fn attributes(node: &Node, height: f32) -> Option<Object> {
    let attributes = match node.role {
        Role::ColumnHeader | Role::RowHeader => return cell(node.role),
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

/// What a cell of a table names.
fn cell(role: Role) -> Option<Object> {
    let scope = match role {
        Role::ColumnHeader => "Column",
        Role::RowHeader => "Row",
        _ => return None,
    };
    let cell = dictionary! { "O" => name("Table"), "Scope" => name(scope) };
    Some(Object::Dictionary(cell))
}
