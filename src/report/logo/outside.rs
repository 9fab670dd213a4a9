//! Looks that a drawing leaves to something outside it: a style sheet in another file, or sizes that only a style sheet gives.

use resvg::usvg::roxmltree::{Document, Node};

use super::LogoError;

/// Refuses a drawing that would be black or lose parts without what it leaves to others.
pub(super) fn check(document: &Document) -> Result<(), LogoError> {
    let sheets: String = document
        .descendants()
        .filter(|node| node.tag_name().name() == "style")
        .flat_map(|node| node.children().filter_map(|part| part.text()))
        .collect();
    if refers_outside(document, &sheets)
        && let Some(class) = classes(document).find(|class| !defines(&sheets, class))
    {
        return Err(LogoError::style(&format!("class: {class}")));
    }
    let sizes = |styles: &str| {
        let mut declarations = styles.split([';', '{', '}']).map(str::trim_start);
        declarations.any(|one| one.starts_with("width") || one.starts_with("height"))
    };
    for node in document.descendants().filter(|node| is_sized(*node)) {
        let own = node.attribute("style").unwrap_or_default();
        let lacks = ["width", "height"]
            .iter()
            .any(|name| node.attribute(*name).is_none());
        if lacks && (sizes(own) || sizes(&sheets)) {
            let name = node.tag_name().name();
            return Err(LogoError::style(&format!("<{name}>: width, height")));
        }
    }
    Ok(())
}

/// Whether a drawing names a style sheet in another file.
fn refers_outside(document: &Document, sheets: &str) -> bool {
    let is_named = |node: Node| {
        node.tag_name().name() == "link" || node.pi().is_some_and(|pi| pi.target == "xml-stylesheet")
    };
    sheets.to_ascii_lowercase().contains("@import") || document.descendants().any(is_named)
}

fn classes<'a>(document: &'a Document) -> impl Iterator<Item = &'a str> {
    document
        .descendants()
        .filter_map(|node| node.attribute("class"))
        .flat_map(str::split_whitespace)
}

/// Whether a style sheet says something of a class.
fn defines(sheets: &str, class: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    sheets.match_indices('.').any(|(at, _)| {
        sheets[at + 1..]
            .strip_prefix(class)
            .is_some_and(|rest| !rest.starts_with(is_part))
    })
}

/// Whether nothing of an element is drawn without its size.
fn is_sized(node: Node) -> bool {
    node.tag_name().name() == "rect"
}
