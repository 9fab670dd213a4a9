//! Colours as newer programs write them, in the way that the reader of drawings knows. What can't be told is refused,
//! since it would be drawn black.

use std::{collections::BTreeMap, ops::Range};

use color::{Srgb, parse_color};
use resvg::usvg::roxmltree::{Document, Node};

use super::{
    LogoError,
    css::{self, Declaration},
    ignored::{self, Place},
};

/// Properties that hold a colour.
const COLORS: [&str; 7] = [
    "fill",
    "stroke",
    "stop-color",
    "color",
    "flood-color",
    "lighting-color",
    "solid-color",
];

/// Properties that a drawing shows and that hold no colour; what else a style says makes no difference on paper.
const OTHERS: [&str; 19] = [
    "clip-path",
    "clip-rule",
    "display",
    "fill-opacity",
    "fill-rule",
    "mask",
    "opacity",
    "overflow",
    "stop-opacity",
    "stroke-dasharray",
    "stroke-dashoffset",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-miterlimit",
    "stroke-opacity",
    "stroke-width",
    "transform",
    "transform-origin",
    "visibility",
];

/// Names within names, at most.
const DEEPEST: usize = 8;

/// The drawing with its colours in plain form; `None` when they are plain already.
///
/// # Errors
/// A colour or style that can't be shown as it was meant.
pub(super) fn plain(text: &str, document: &Document) -> Result<Option<String>, LogoError> {
    let styles = styles(document)?;
    let names = names(text, &styles);
    let mut changes: Vec<(Range<usize>, String)> = Vec::new();
    for style in &styles {
        for selector in &style.selectors {
            changes.extend(plain_selector(text, selector)?);
        }
        for one in &style.declarations {
            if one.is_odd() {
                changes.push((one.whole.clone(), String::new()));
            } else if let Some(plain) =
                plain_value(&one.name, &text[one.value.clone()], &names, Place::Style)?
            {
                changes.push((one.value.clone(), plain));
            }
        }
    }
    for node in document.descendants().filter(Node::is_element) {
        for attribute in node.attributes().filter(|one| one.namespace().is_none()) {
            let plain = plain_value(attribute.name(), attribute.value(), &names, Place::Attribute)?;
            changes.extend(plain.map(|plain| (attribute.range_value(), plain)));
        }
    }
    Ok((!changes.is_empty()).then(|| changed(text, changes)))
}

/// The declarations of one style sheet or attribute, with places in the whole text.
struct Style {
    declarations: Vec<Declaration>,
    selectors: Vec<Range<usize>>,
}

fn styles(document: &Document) -> Result<Vec<Style>, LogoError> {
    let text = document.input_text();
    let moved = |list: Vec<Declaration>, by: usize| -> Vec<Declaration> {
        let moved = |one: Declaration| Declaration {
            value: one.value.start + by..one.value.end + by,
            whole: one.whole.start + by..one.whole.end + by,
            ..one
        };
        list.into_iter().map(moved).collect()
    };
    let mut styles = Vec::new();
    for node in document.descendants().filter(Node::is_element) {
        if node.tag_name().name() == "style" {
            for part in node.children().filter(Node::is_text) {
                let range = part.range();
                let sheet = css::sheet(&text[range.clone()])?;
                let selectors = sheet.selectors.into_iter();
                styles.push(Style {
                    declarations: moved(sheet.declarations, range.start),
                    selectors: selectors
                        .map(|one| one.start + range.start..one.end + range.start)
                        .collect(),
                });
            }
        } else if let Some(attribute) = node.attributes().find(|one| one.name() == "style") {
            let range = attribute.range_value();
            styles.push(Style {
                declarations: moved(css::inline(&text[range.clone()]), range.start),
                selectors: Vec::new(),
            });
        }
    }
    Ok(styles)
}

/// What each `--name` stands for; `None` when the drawing gives it more than one meaning.
fn names(text: &str, styles: &[Style]) -> BTreeMap<String, Option<String>> {
    let mut names: BTreeMap<String, Option<String>> = BTreeMap::new();
    for one in styles.iter().flat_map(|style| &style.declarations) {
        if one.name.starts_with("--") {
            let value = text[one.value.clone()].to_owned();
            names
                .entry(one.name.clone())
                .and_modify(|known| {
                    if known.as_ref() != Some(&value) {
                        *known = None;
                    }
                })
                .or_insert(Some(value));
        }
    }
    names
}

/// The plain form of a value; `None` when it's plain.
fn plain_value(
    name: &str,
    value: &str,
    names: &BTreeMap<String, Option<String>>,
    place: Place,
) -> Result<Option<String>, LogoError> {
    let refuse = || LogoError::style(&format!("{name}: {value}"));
    let is_color = COLORS.contains(&name);
    ignored::check(name, value, place)?;
    if !is_color && !OTHERS.contains(&name) {
        return Ok(None);
    }
    let whole = substituted(value, names, 0).ok_or_else(refuse)?;
    ignored::check(name, &whole, place)?;
    let plain = if is_color {
        plain_paint(name, &whole).ok_or_else(refuse)?
    } else if is_calculated(&whole) || (place == Place::Style && is_new_transform(name, &whole)) {
        return Err(refuse());
    } else {
        whole
    };
    Ok((plain != value).then_some(plain))
}

fn is_calculated(value: &str) -> bool {
    let lower = value.to_ascii_lowercase();
    ["calc(", "min(", "max(", "clamp(", "env(", "attr("]
        .iter()
        .any(|word| lower.contains(word))
}

/// Whether a transform is in the form of style sheets, with units and functions of its own.
fn is_new_transform(name: &str, value: &str) -> bool {
    let known = [
        "matrix",
        "translate",
        "scale",
        "rotate",
        "skewx",
        "skewy",
        "none",
        "inherit",
        "e",
    ];
    let lower = value.to_ascii_lowercase();
    let words = lower
        .split(|c: char| !c.is_ascii_alphabetic())
        .filter(|word| !word.is_empty());
    name == "transform" && (lower.contains('%') || words.into_iter().any(|word| !known.contains(&word)))
}

/// The value with each `var(--name, fallback)` filled in; `None` when nothing tells what it is.
fn substituted(value: &str, names: &BTreeMap<String, Option<String>>, depth: usize) -> Option<String> {
    let lower = value.to_ascii_lowercase();
    let Some(start) = lower.find("var(") else {
        return Some(value.trim().to_owned());
    };
    if depth == DEEPEST {
        return None;
    }
    let inside = &value[start + 4..];
    let end = closing(inside)?;
    let (name, fallback) = match inside[..end].split_once(',') {
        Some((name, fallback)) => (name.trim(), Some(fallback.trim())),
        None => (inside[..end].trim(), None),
    };
    let meant = match names.get(name) {
        Some(known) => known.as_deref(),
        None => fallback,
    };
    let meant = meant.filter(|meant| !meant.is_empty())?;
    let filled = format!("{}{meant}{}", &value[..start], &inside[end + 1..]);
    substituted(&filled, names, depth + 1)
}

/// Where the bracket closes that opened before this text.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0;
    text.char_indices().find_map(|(at, c)| match c {
        '(' => {
            depth += 1;
            None
        }
        ')' if depth == 0 => Some(at),
        ')' => {
            depth -= 1;
            None
        }
        _ => None,
    })
}

/// A paint in plain form; `None` for one that isn't known.
pub(super) fn plain_paint(name: &str, value: &str) -> Option<String> {
    let lower = value.trim().to_ascii_lowercase();
    match lower.as_str() {
        "none" | "inherit" | "currentcolor" | "context-fill" | "context-stroke" => {
            return Some(value.to_owned());
        }
        "unset" => return Some("inherit".to_owned()),
        "initial" | "revert" if name == "stroke" => return Some("none".to_owned()),
        "initial" | "revert" => return Some("#000".to_owned()),
        _ => {}
    }
    if lower.starts_with("url(") {
        let end = closing(&value[4..])? + 5;
        let fallback = value[end..].trim();
        if fallback.is_empty() {
            return Some(value.to_owned());
        }
        return Some(format!("{} {}", &value[..end], plain_paint(name, fallback)?));
    }
    if let Some(both) = lower.strip_prefix("light-dark(") {
        let light = &value.trim()[11..][..closing(both)?];
        return plain_paint(name, first_argument(light));
    }
    // A colour for another device stands behind the one that everyone shows.
    let own = lower.split("icc-color(").next().unwrap_or_default();
    let own = own
        .split("device-cmyk(")
        .next()
        .filter(|own| !own.trim().is_empty())?;
    let color = parse_color(own.trim()).ok()?;
    let [r, g, b, a] = color.to_alpha_color::<Srgb>().to_rgba8().to_u8_array();
    if is_plain_already(&lower) {
        return Some(value.to_owned());
    }
    Some(if a == u8::MAX {
        format!("#{r:02x}{g:02x}{b:02x}")
    } else {
        format!("rgba({r},{g},{b},{})", f32::from(a) / 255.0)
    })
}

/// Up to the comma that isn't in brackets.
fn first_argument(text: &str) -> &str {
    let mut depth = 0;
    let end = text.find(|c| {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        c == ',' && depth == 0
    });
    &text[..end.unwrap_or(text.len())]
}

/// Names and numbers that every reader knows.
fn is_plain_already(value: &str) -> bool {
    let is_hex = value.starts_with('#') && matches!(value.len(), 4 | 7);
    // The newest of all names isn't known to every reader yet.
    is_hex || value != "rebeccapurple" && value.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// The selector for readers that know fewer of them.
fn plain_selector(text: &str, range: &Range<usize>) -> Result<Option<(Range<usize>, String)>, LogoError> {
    let selector = &text[range.clone()];
    let plain = selector.replace(":root", "svg");
    let asks = ["hover", "focus", "active", "visited", "link", "target"];
    let mut pseudo = plain.split(':').skip(1).map(|rest| rest.trim_start_matches(':'));
    // What only holds while a pointer is on it isn't on paper.
    let is_known =
        |rest: &str| rest.starts_with("first-child") || asks.iter().any(|word| rest.starts_with(word));
    if pseudo.any(|rest| !is_known(rest)) {
        return Err(LogoError::style(selector.trim()));
    }
    Ok((plain != selector).then(|| (range.clone(), plain)))
}

/// The text with parts of it replaced.
fn changed(text: &str, mut changes: Vec<(Range<usize>, String)>) -> String {
    changes.sort_by_key(|(range, _)| std::cmp::Reverse(range.start));
    let mut out = text.to_owned();
    let mut before = usize::MAX;
    for (range, plain) in changes {
        // An abbreviation that is used twice would be replaced twice.
        if range.end <= before {
            before = range.start;
            out.replace_range(range, &plain);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paint(value: &str) -> Option<String> {
        plain_paint("fill", value)
    }

    #[test]
    fn colors_in_any_form_become_plain() {
        for (value, plain) in [
            ("#C8102E", "#C8102E"),
            ("red", "red"),
            ("RebeccaPurple", "#663399"),
            ("none", "none"),
            ("currentColor", "currentColor"),
            ("rgb(200 16 46)", "#c8102e"),
            ("rgb(200 16 46 / 50%)", "rgba(200,16,46,0.5019608)"),
            ("hsl(0 100% 50%)", "#ff0000"),
            ("hwb(120 0% 0%)", "#00ff00"),
            ("color(srgb 1 0 0)", "#ff0000"),
            ("color(display-p3 1 1 1)", "#ffffff"),
            ("oklch(1 0 0)", "#ffffff"),
            ("lab(0 0 0)", "#000000"),
            ("#c8102eff", "#c8102e"),
            ("light-dark(rgb(0, 0, 255), white)", "#0000ff"),
            ("#cd853f icc-color(acme, 0.1, 0.2)", "#cd853f"),
            ("url(#g) oklch(0 0 0)", "url(#g) #000000"),
            ("url(#g)", "url(#g)"),
            ("unset", "inherit"),
        ] {
            assert_eq!(paint(value).as_deref(), Some(plain), "{value}");
        }
        for value in [
            "color-mix(in srgb, red, blue)",
            "device-cmyk(0 1 1 0)",
            "CanvasText",
            "rgb(from red r g b)",
            "rood",
            "url(#g",
        ] {
            assert_eq!(paint(value), None, "{value}");
        }
    }

    #[test]
    fn names_are_filled_in_when_there_is_no_doubt() {
        let names: BTreeMap<String, Option<String>> = [
            ("--a", Some("red")),
            ("--b", Some("var(--a)")),
            ("--c", None),
            ("--d", Some("var(--d)")),
        ]
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value.map(str::to_owned)))
        .collect();
        let filled = |value| substituted(value, &names, 0);
        assert_eq!(filled("var(--b)").as_deref(), Some("red"));
        assert_eq!(filled("var(--x, rgb(1, 2, 3))").as_deref(), Some("rgb(1, 2, 3)"));
        assert_eq!(filled("var( --a , blue)").as_deref(), Some("red"));
        for value in ["var(--c)", "var(--x)", "var(--d)", "var(--a", "var(--c, red)"] {
            assert_eq!(filled(value), None, "{value}");
        }
    }
}
