//! The tree of meaning while it grows.

use super::frames::{Kid, Node, NodeId, Role};

/// Nodes are made while blocks are measured, and take their place in their parent when their first content is
/// placed on a page, so that the order of kids is the order of drawing.
pub(super) struct Tree {
    pub(super) nodes: Vec<Node>,
    attached: Vec<bool>,
}

impl Tree {
    pub(super) fn new() -> Self {
        let root = Node {
            role: Role::Document,
            parent: NodeId::ROOT,
            kids: Vec::new(),
            alt: None,
            spoken: None,
            bounds: None,
            language: None,
        };
        Self {
            nodes: vec![root],
            attached: vec![true],
        }
    }

    /// Makes a node that is not yet in its parent's list.
    pub(super) fn add(&mut self, role: Role, parent: NodeId) -> NodeId {
        let id = NodeId(self.nodes.len());
        self.nodes.push(Node {
            role,
            parent,
            kids: Vec::new(),
            alt: None,
            spoken: None,
            bounds: None,
            language: None,
        });
        self.attached.push(false);
        id
    }

    /// Puts a node, and those it is part of, in the lists of their parents.
    pub(super) fn attach(&mut self, id: NodeId) {
        let mut id = id;
        let mut path = Vec::new();
        while !self.attached[id.0] {
            path.push(id);
            id = self.nodes[id.0].parent;
        }
        for id in path.into_iter().rev() {
            self.attached[id.0] = true;
            let parent = self.nodes[id.0].parent;
            self.nodes[parent.0].kids.push(Kid::Node(id));
        }
    }

    /// Adds a piece of content or a link to a node.
    pub(super) fn push(&mut self, id: NodeId, kid: Kid) {
        self.attach(id);
        self.nodes[id.0].kids.push(kid);
    }

    /// Lets no heading be more than one level below the one before it: readers would look for what is between.
    pub(super) fn close_gaps(&mut self) {
        let mut last = 0;
        let mut open = vec![NodeId::ROOT];
        while let Some(id) = open.pop() {
            let node = &mut self.nodes[id.0];
            if let Role::Heading(level) = &mut node.role {
                *level = (*level).min(last + 1);
                last = *level;
            }
            let kids = node.kids.iter().rev();
            open.extend(kids.filter_map(|kid| match kid {
                Kid::Node(id) => Some(*id),
                _ => None,
            }));
        }
    }
}
