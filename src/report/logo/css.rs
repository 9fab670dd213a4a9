//! The declarations in a style sheet or `style` attribute, with where they stand.

use std::ops::Range;

use super::LogoError;

/// One `name: value`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Declaration {
    /// The name of the property, in small letters; those that begin with `--` as they are.
    pub name: String,
    /// Where its value stands, without `!important`.
    pub value: Range<usize>,
    /// Where all of it stands.
    pub whole: Range<usize>,
}

impl Declaration {
    /// Whether it's of a kind that readers who know fewer of them stumble over.
    pub fn is_odd(&self) -> bool {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        self.name.starts_with("--") || !self.name.bytes().all(is_plain)
    }
}

/// What a style sheet consists of, as far as it's drawn on paper.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    /// All declarations of rules that always hold.
    pub declarations: Vec<Declaration>,
    /// Where selectors stand.
    pub selectors: Vec<Range<usize>>,
}

/// Blocks that are for other media, for what is newer, or that hold no rules.
const LEFT_OUT: [&str; 8] = [
    "charset",
    "font-face",
    "font-feature-values",
    "import",
    "keyframes",
    "-webkit-keyframes",
    "namespace",
    "page",
];

/// Words of a newer way to name colours; what else is asked of a reader of drawings decides about more than that.
const NEWER_COLORS: [&str; 4] = ["color(", "lab(", "lch(", "display-p3"];

/// Reads the declarations of a `style` attribute.
pub(super) fn inline(css: &str) -> Vec<Declaration> {
    declarations(css, 0..css.len())
}

/// Reads a style sheet.
///
/// # Errors
/// It has rules that hold under conditions on which the report can't decide.
pub(super) fn sheet(css: &str) -> Result<Sheet, LogoError> {
    let mut sheet = Sheet::default();
    let mut at = 0;
    loop {
        at = start_of_rule(css, at);
        if at >= css.len() {
            return Ok(sheet);
        }
        let open = find(css, at, b"{;");
        let head = at..open;
        let is_block = css.as_bytes().get(open) == Some(&b'{');
        let end = if is_block { block_end(css, open) } else { open };
        if css[head.clone()].starts_with('@') {
            at_rule(&css[head])?;
        } else if is_block {
            let body = open + 1..end;
            if find(css, body.start, b"{") < end {
                return Err(LogoError::style("{ { } }"));
            }
            sheet.declarations.extend(declarations(css, body));
            sheet.selectors.push(head);
        }
        at = (end + 1).min(css.len());
    }
}

/// Whether a block may be left out; the report is printed on white paper.
fn at_rule(head: &str) -> Result<(), LogoError> {
    let lower = head[1..].to_ascii_lowercase();
    let name = lower
        .split(|c: char| !c.is_ascii_alphanumeric() && c != '-')
        .next()
        .unwrap_or_default();
    let is_elsewhere = name == "media"
        && ["dark", "hover", "prefers-reduced"]
            .iter()
            .any(|word| lower.contains(word));
    let names_colors =
        name == "supports" && !lower.contains("not") && NEWER_COLORS.iter().any(|word| lower.contains(word));
    if LEFT_OUT.contains(&name) || is_elsewhere || names_colors {
        Ok(())
    } else {
        Err(LogoError::style(head.trim()))
    }
}

/// Past white space, comments and what wraps a style sheet in a document.
fn start_of_rule(css: &str, mut at: usize) -> usize {
    loop {
        let rest = &css[at..];
        let trimmed = rest.trim_start();
        let start = css.len() - trimmed.len();
        let skipped = ["<!--", "-->", "<![CDATA[", "]]>"]
            .iter()
            .find(|mark| trimmed.starts_with(**mark));
        at = match skipped {
            Some(mark) => start + mark.len(),
            None if trimmed.starts_with("/*") => comment_end(css, start),
            None if trimmed.starts_with([';', '}']) => start + 1,
            None => return start,
        };
    }
}

fn declarations(css: &str, body: Range<usize>) -> Vec<Declaration> {
    let mut found = Vec::new();
    let mut at = body.start;
    while at < body.end {
        at = start_of_rule(css, at).min(body.end);
        let end = find(css, at, b";").min(body.end);
        if let Some(colon) = css[at..end].find(':') {
            let name = css[at..at + colon].trim();
            let value = trimmed(css, at + colon + 1..end);
            let name = if name.starts_with("--") {
                name.to_owned()
            } else {
                name.to_ascii_lowercase()
            };
            found.push(Declaration {
                name,
                value,
                whole: at..(end + 1).min(body.end),
            });
        }
        at = end + 1;
    }
    found
}

/// A range without white space around it, and without `!important`.
fn trimmed(css: &str, range: Range<usize>) -> Range<usize> {
    let text = &css[range.clone()];
    let start = range.start + text.len() - text.trim_start().len();
    let mut rest = text.trim();
    if let Some((value, word)) = rest.rsplit_once('!')
        && word.trim().eq_ignore_ascii_case("important")
    {
        rest = value.trim_end();
    }
    start..start + rest.len()
}

/// The end of the block that opens at `open`: its closing brace, or the end of the text.
fn block_end(css: &str, open: usize) -> usize {
    let mut depth = 1;
    let mut at = open + 1;
    while depth > 0 {
        at = find(css, at, b"{}");
        match css.as_bytes().get(at) {
            Some(b'{') => depth += 1,
            Some(_) => depth -= 1,
            None => return css.len(),
        }
        at += 1;
    }
    at - 1
}

/// The first of these signs from here on that is in no comment, quotation or brackets; the end of the text when there's
/// none.
fn find(css: &str, from: usize, wanted: &[u8]) -> usize {
    let bytes = css.as_bytes();
    let (mut at, mut depth) = (from, 0_usize);
    while at < bytes.len() {
        match bytes[at] {
            b'/' if bytes.get(at + 1) == Some(&b'*') => {
                at = comment_end(css, at);
                continue;
            }
            quote @ (b'"' | b'\'') => {
                let rest = &bytes[at + 1..];
                at += 1 + rest.iter().position(|byte| *byte == quote).unwrap_or(rest.len());
            }
            b'(' => depth += 1,
            b')' => depth = depth.saturating_sub(1),
            byte if depth == 0 && wanted.contains(&byte) => return at,
            _ => {}
        }
        at += 1;
    }
    css.len()
}

fn comment_end(css: &str, start: usize) -> usize {
    css[start + 2..]
        .find("*/")
        .map_or(css.len(), |end| start + 2 + end + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(css: &str, list: &[Declaration]) -> Vec<String> {
        list.iter()
            .map(|one| format!("{}={}", one.name, &css[one.value.clone()]))
            .collect()
    }

    #[test]
    fn declarations_are_found_where_they_hold() {
        let css = "<![CDATA[/* a{b:c} */ .a , #b{ FILL : red!important;--x:url('a;b')} @media (prefers-color-scheme: dark){.a{fill:white}}\n@supports (color: color(display-p3 1 0 0)){.a{fill:#f01}}@import url(x;y);c{stroke:rgb(1,2,3)}";
        let found = sheet(css).unwrap();
        assert_eq!(
            shown(css, &found.declarations),
            ["fill=red", "--x=url('a;b')", "stroke=rgb(1,2,3)"]
        );
        let selectors: Vec<&str> = found
            .selectors
            .iter()
            .map(|range| css[range.clone()].trim())
            .collect();
        assert_eq!(selectors, [".a , #b", "c"]);
        let style = " fill:#123 ; stroke : none;opacity";
        assert_eq!(shown(style, &inline(style)), ["fill=#123", "stroke=none"]);
    }

    #[test]
    fn rules_that_depend_on_something_are_refused() {
        for css in [
            "@media print{a{fill:red}}",
            "@layer x{a{fill:red}}",
            "a{b{fill:red}}",
            "@supports (fill:red){a{fill:red}}",
            "@supports not (color: lab(0 0 0)){a{fill:red}}",
        ] {
            assert!(sheet(css).is_err(), "{css}");
        }
    }

    #[test]
    fn no_text_makes_it_panic() {
        for css in [
            "",
            "{",
            "}",
            "a{",
            "/*",
            "a:b",
            "\"",
            "(",
            "@",
            "a{b:'",
            "a{/*b",
            "é{ü:ß}",
            "@media",
        ] {
            assert!(inline(css).len() <= css.len(), "{css}");
            assert!(sheet(css).is_ok() != css.starts_with('@'), "{css}");
        }
    }
}
