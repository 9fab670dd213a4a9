//! What parts of a drawing refer to: a gradient that isn't there leaves a shape blank, and a cut that isn't there leaves it
//! whole.

use std::collections::HashMap;

use resvg::usvg::roxmltree::{Document, Node};

use super::{LogoError, css, guard::address};

/// Properties that refer to another part.
const REFERRING: [&str; 5] = ["fill", "stroke", "clip-path", "mask", "filter"];

/// Whether everything that is referred to is in the drawing, and of a kind that the report shows.
pub(super) fn check<'a>(
    document: &'a Document<'a>,
    named: &HashMap<&'a str, Node<'a, 'a>>,
) -> Result<(), LogoError> {
    for node in document.descendants().filter(Node::is_element) {
        let kind = node.tag_name().name();
        if matches!(kind, "use" | "linearGradient" | "radialGradient")
            && let Some(id) = address(node).and_then(|address| address.strip_prefix('#'))
            && !named.contains_key(id)
        {
            return Err(LogoError::Missing(id.to_owned()));
        }
        for attribute in node.attributes() {
            match attribute.name() {
                "style" => in_style(attribute.value(), &css::inline(attribute.value()), named)?,
                name => value(name, attribute.value(), named)?,
            }
        }
        if kind == "style" {
            for text in node.children().filter_map(|part| part.text()) {
                in_style(text, &css::sheet(text)?.declarations, named)?;
            }
        }
    }
    Ok(())
}

fn in_style(
    text: &str,
    declarations: &[css::Declaration],
    named: &HashMap<&str, Node>,
) -> Result<(), LogoError> {
    declarations
        .iter()
        .try_for_each(|one| value(&one.name, &text[one.value.clone()], named))
}

fn value(name: &str, value: &str, named: &HashMap<&str, Node>) -> Result<(), LogoError> {
    let text = value.trim();
    if !REFERRING.contains(&name) || matches!(text, "" | "none" | "inherit") {
        return Ok(());
    }
    let refused = || LogoError::style(&format!("{name}: {text}"));
    let is_paint = matches!(name, "fill" | "stroke");
    let Some(rest) = text.strip_prefix("url(") else {
        // A function that cuts or blurs, which isn't shown.
        return if is_paint || !text.contains('(') {
            Ok(())
        } else {
            Err(refused())
        };
    };
    let (target, fallback) = rest.split_once(')').ok_or_else(refused)?;
    let target = target.trim().trim_matches(['"', '\'']);
    let id = target.strip_prefix('#').ok_or_else(refused)?;
    let Some(node) = named.get(id) else {
        let has_fallback = is_paint && !fallback.trim().is_empty();
        return if has_fallback {
            Ok(())
        } else {
            Err(LogoError::Missing(id.to_owned()))
        };
    };
    let kind = node.tag_name().name();
    let fits = match name {
        "clip-path" => kind == "clipPath",
        "mask" | "filter" => kind == name,
        _ => matches!(kind, "linearGradient" | "radialGradient" | "pattern"),
    };
    if fits { Ok(()) } else { Err(refused()) }
}
