//! Looks that a drawing leaves to something outside it: a style sheet in another file, sizes that only a style sheet gives, or
//! the surface that it stands on.

use resvg::usvg::roxmltree::{Document, Node};

use super::{LogoError, colors::plain_paint, css};

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
    check_background(document, &sheets)?;
    let mut elements = document.descendants();
    // Dashes are then counted in a measure of the drawing's own.
    if document.input_text().contains("dasharray") && elements.any(|node| node.has_attribute("pathLength")) {
        return Err(LogoError::style("pathLength"));
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

/// Refuses a drawing whose style gives it a background of its own: without it, what is white on it is lost.
fn check_background(document: &Document, sheets: &str) -> Result<(), LogoError> {
    let own = document.root_element().attribute("style").unwrap_or_default();
    let own = css::inline(own).into_iter().map(|one| (own, one));
    let rules = css::sheet(sheets)?.declarations.into_iter();
    let all = own.chain(rules.map(|one| (sheets, one)));
    for (text, one) in all.filter(|(_, one)| matches!(one.name.as_str(), "background" | "background-color")) {
        let value = text[one.value].trim();
        if !is_paper(value) {
            return Err(LogoError::style(&format!("{}: {value}", one.name)));
        }
    }
    Ok(())
}

/// Whether a background looks as paper does.
fn is_paper(value: &str) -> bool {
    let value = value.to_ascii_lowercase();
    let is_none = ["none", "inherit", "initial", "unset", "revert", "transparent"].contains(&value.as_str());
    let is_white =
        |color: String| matches!(color.as_str(), "white" | "#fff" | "#ffffff") || color.ends_with(",0)");
    is_none || plain_paint("fill", &value).is_some_and(is_white)
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
