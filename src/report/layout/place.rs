//! Putting drawings on pages.

use super::{
    flow::Draw,
    frames::{Artifact, Frames, Item, Kid, LinkArea, NodeId, OutlineEntry, Page, Place, Tag},
    tree::Tree,
};
use crate::report::document::Heading;

/// The pages while they fill.
pub(super) struct Placer<'a> {
    pub(super) frames: Frames,
    pub(super) tree: Tree,
    headings: &'a [Heading],
}

impl<'a> Placer<'a> {
    pub(super) const fn new(frames: Frames, tree: Tree, headings: &'a [Heading]) -> Self {
        Self {
            frames,
            tree,
            headings,
        }
    }

    /// Adds an empty page.
    pub(super) fn add_page(&mut self) {
        self.frames.pages.push(Page::default());
    }

    /// Puts drawings on the last page, their y counting from `top`.
    pub(super) fn place(&mut self, draws: Vec<Draw>, top: f32) {
        for mut draw in draws {
            draw.shift(top);
            self.put(draw);
        }
    }

    fn put(&mut self, draw: Draw) {
        let page = self.frames.pages.len() - 1;
        match draw {
            Draw::Content(_, items) | Draw::Artifact(_, items) if items.is_empty() => {}
            Draw::Content(node, items) => self.content(node, items),
            Draw::Artifact(kind, items) => self.artifact(page, kind, items),
            Draw::Touch(node) => self.tree.attach(node),
            Draw::Heading { index, y } => self.heading(index, Place { page, y }),
            Draw::Link {
                area,
                target,
                text,
                node,
            } => {
                let index = self.frames.pages[page].links.len();
                self.frames.pages[page].links.push(LinkArea {
                    area,
                    target,
                    text,
                    node,
                });
                self.tree.push(node, Kid::Link { page, index });
            }
            Draw::Bounds(node, area) => self.tree.nodes[node.index()].bounds = Some((page, area)),
        }
    }

    /// Adds content to the page; content of the same node right after other content of it joins that.
    fn content(&mut self, node: NodeId, items: Vec<Item>) {
        let page = self.frames.pages.len() - 1;
        let role = self.tree.nodes[node.index()].role;
        let sheet = &mut self.frames.pages[page];
        let joins = sheet.owners.last() == Some(&node) && sheet.ends_in_content();
        if joins {
            sheet.items.pop();
        } else {
            let mcid = sheet.owners.len() as u32;
            sheet.owners.push(node);
            sheet.items.push(Item::Begin(Tag::Content { role, mcid }));
            self.tree.push(node, Kid::Content { page, mcid });
        }
        sheet.items.extend(items);
        sheet.items.push(Item::End);
    }

    fn artifact(&mut self, page: usize, kind: Artifact, items: Vec<Item>) {
        let sheet = &mut self.frames.pages[page];
        sheet.items.push(Item::Begin(Tag::Artifact(kind)));
        sheet.items.extend(items);
        sheet.items.push(Item::End);
    }

    fn heading(&mut self, index: usize, place: Place) {
        let Some(heading) = self.headings.get(index) else {
            return;
        };
        self.frames.anchors.entry(heading.anchor.clone()).or_insert(place);
        self.frames.outline.push(OutlineEntry {
            level: heading.level.clamp(1, 3),
            text: heading.text.clone(),
            place,
        });
    }
}

impl Page {
    /// Whether the last thing on the page is content.
    fn ends_in_content(&self) -> bool {
        let begin = self
            .items
            .iter()
            .rev()
            .find(|item| matches!(item, Item::Begin(_)));
        matches!(begin, Some(Item::Begin(Tag::Content { .. })))
    }
}
