//! Whether a drawing can be read at all: in reasonable time, and with nothing lost.

use std::collections::HashMap;

use resvg::usvg::roxmltree::{Document, Node, ParsingOptions};

use super::{LogoError, outside, references};

/// The stack of the thread that reads a logo, in bytes.
pub(super) const STACK: usize = 32 * 1024 * 1024;
/// More bytes than this are no logo.
const LARGEST: usize = 2 * 1024 * 1024;
/// More elements than this, with each use of an element counted, are no logo.
const MOST_ELEMENTS: u64 = 20_000;
/// Elements within elements, at most.
const DEEPEST: u64 = 60;
/// Elements within elements, when masks that are masked themselves are followed; as many as the stack surely holds.
const DEEPEST_MASKED: u64 = 600;
/// Short names for addresses are all that a logo abbreviates.
const MOST_ABBREVIATIONS: usize = 500;
/// Bytes of all abbreviations together.
const LONGEST_ABBREVIATIONS: usize = 8 * 1024;

/// Parses the drawing, if it's safe to go on with.
pub(super) fn parse(text: &str) -> Result<Document<'_>, LogoError> {
    if text.len() > LARGEST || abbreviates_much(text) {
        return Err(LogoError::TooComplex);
    }
    let options = ParsingOptions {
        // Many drawing programs write one.
        allow_dtd: true,
        nodes_limit: 4 * MOST_ELEMENTS as u32,
        entity_resolver: None,
    };
    let document = Document::parse_with_options(text, options).map_err(|error| match error {
        resvg::usvg::roxmltree::Error::NodesLimitReached => LogoError::TooComplex,
        _ => LogoError::Damaged,
    })?;
    check(&document)?;
    Ok(document)
}

/// Whether expanding its abbreviations could make the drawing very much longer.
fn abbreviates_much(text: &str) -> bool {
    let Some(last) = text.rfind("<!ENTITY") else {
        return false;
    };
    let first = text.find("<!ENTITY").unwrap_or(last);
    let end = text[last..].find('>').map_or(text.len(), |end| last + end);
    let defined = &text[first..end];
    let used = text.matches('&').count();
    defined.contains('&') || defined.len() > LONGEST_ABBREVIATIONS || used > MOST_ABBREVIATIONS
}

fn check(document: &Document) -> Result<(), LogoError> {
    let mut masks = 1;
    for node in document.descendants().filter(Node::is_element) {
        match node.tag_name().name() {
            "text" | "flowRoot" if has_letters(node) => return Err(LogoError::Text),
            "image" => return Err(LogoError::Unsupported("image")),
            "use" if address(node).is_some_and(|address| !address.starts_with('#')) => {
                return Err(LogoError::Unsupported("use"));
            }
            "foreignObject" if !is_choice(node) => return Err(LogoError::Unsupported("foreignObject")),
            "mask" | "clipPath" => masks += 1,
            // What stands still of it may be nothing at all.
            "animate" | "animateTransform" | "animateMotion" | "set" => {
                return Err(LogoError::Unsupported("animate"));
            }
            "script" => return Err(LogoError::Unsupported("script")),
            "meshgradient" | "meshGradient" => return Err(LogoError::Unsupported("meshgradient")),
            _ => {}
        }
        // A marker is repeated at every point of a line, so a small file could hold millions.
        if has_markers(node) {
            return Err(LogoError::Unsupported("marker"));
        }
    }
    let named = named(document);
    let mut weigher = Weigher {
        named: named.clone(),
        known: HashMap::new(),
        depth: 0,
    };
    let weight = weigher.weigh(document.root_element())?;
    if weight.elements > MOST_ELEMENTS || weight.depth * masks > DEEPEST_MASKED {
        return Err(LogoError::TooComplex);
    }
    outside::check(document)?;
    references::check(document, &named)
}

fn has_letters(node: Node) -> bool {
    let mut texts = node.descendants().filter_map(|node| node.text());
    texts.any(|text| !text.trim().is_empty())
}

/// Whether an element is there for another program, next to what everyone else shows.
fn is_choice(node: Node) -> bool {
    node.parent()
        .is_some_and(|parent| parent.tag_name().name() == "switch")
}

/// Where a `<use>` finds what it repeats.
pub(super) fn address<'a>(node: Node<'a, '_>) -> Option<&'a str> {
    let address = node.attributes().find(|attribute| attribute.name() == "href")?;
    Some(address.value().trim())
}

fn has_markers(node: Node) -> bool {
    let is_style = node.tag_name().name() == "style";
    let by_sheet = is_style && node.children().filter_map(|part| part.text()).any(sets_marker);
    by_sheet
        || node.attributes().any(|attribute| match attribute.name() {
            "style" => sets_marker(attribute.value()),
            name => name.starts_with("marker") && attribute.value().contains("url"),
        })
}

/// Whether style rules set a marker.
fn sets_marker(rules: &str) -> bool {
    let value = |rest: &str| {
        rest.split([';', '}'])
            .next()
            .is_some_and(|value| value.contains("url"))
    };
    rules.split("marker").skip(1).any(value)
}

/// The elements that have a name.
fn named<'a>(document: &'a Document<'a>) -> HashMap<&'a str, Node<'a, 'a>> {
    let elements = document.descendants().filter(Node::is_element);
    elements
        .filter_map(|node| Some((node.attribute("id")?, node)))
        .collect()
}

/// What an element comes to when every use of another element is written out.
#[derive(Clone, Copy)]
struct Weight {
    elements: u64,
    depth: u64,
}

struct Weigher<'a> {
    named: HashMap<&'a str, Node<'a, 'a>>,
    /// `None` while an element is being weighed: what uses itself has no end.
    known: HashMap<resvg::usvg::roxmltree::NodeId, Option<Weight>>,
    depth: u64,
}

impl<'a> Weigher<'a> {
    fn weigh(&mut self, node: Node<'a, 'a>) -> Result<Weight, LogoError> {
        match self.known.insert(node.id(), None) {
            Some(None) => return Err(LogoError::TooComplex),
            Some(Some(weight)) => {
                self.known.insert(node.id(), Some(weight));
                return Ok(weight);
            }
            None => {}
        }
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(LogoError::TooComplex);
        }
        let mut weight = Weight {
            elements: 1,
            depth: 0,
        };
        let used = self.used(node);
        for part in node.children().filter(Node::is_element).chain(used) {
            let part = self.weigh(part)?;
            weight.elements = weight.elements.saturating_add(part.elements);
            weight.depth = weight.depth.max(part.depth);
        }
        weight.depth += 1;
        self.depth -= 1;
        self.known.insert(node.id(), Some(weight));
        Ok(weight)
    }

    /// The element that a `<use>` repeats here.
    fn used(&self, node: Node) -> Option<Node<'a, 'a>> {
        if node.tag_name().name() != "use" {
            return None;
        }
        self.named.get(address(node)?.strip_prefix('#')?).copied()
    }
}
