//! What the reader of drawings would leave aside without a word: newer properties, and lengths in units that it doesn't know.

use super::LogoError;

/// Where a value stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Attribute,
    Style,
}

/// Properties that change what is drawn, but only in a style; most are attributes too, which are read.
const ONLY_IN_STYLES: [&str; 14] = [
    "cx",
    "cy",
    "d",
    "offset-path",
    "r",
    "rotate",
    "rx",
    "ry",
    "scale",
    "transform-box",
    "translate",
    "x",
    "y",
    "zoom",
];

/// Values with which such a property changes nothing.
const PLAIN: [&str; 7] = [
    "none", "auto", "normal", "initial", "inherit", "unset", "view-box",
];

/// Attributes and properties that are lengths.
const LENGTHS: [&str; 19] = [
    "cx",
    "cy",
    "fr",
    "fx",
    "fy",
    "height",
    "r",
    "rx",
    "ry",
    "stroke-dasharray",
    "stroke-dashoffset",
    "stroke-width",
    "width",
    "x",
    "x1",
    "x2",
    "y",
    "y1",
    "y2",
];

/// Units of lengths that the reader knows.
const UNITS: [&str; 10] = ["", "%", "cm", "em", "ex", "in", "mm", "pc", "pt", "px"];

/// Refuses a value that would be left aside.
pub(super) fn check(name: &str, value: &str, place: Place) -> Result<(), LogoError> {
    let text = value.trim();
    // What a name stands for is looked at once it's filled in.
    if text.is_empty() || text.contains("var(") {
        return Ok(());
    }
    let is_plain = PLAIN.iter().any(|word| text.eq_ignore_ascii_case(word));
    let is_left_aside = match name {
        "animation" | "animation-name" | "vector-effect" => !is_plain,
        // Without its curve nothing is drawn of a path.
        "d" => place == Place::Style,
        name if place == Place::Style && ONLY_IN_STYLES.contains(&name) => !is_plain,
        name => LENGTHS.contains(&name) && !is_plain && !is_length(text),
    };
    if is_left_aside {
        return Err(LogoError::style(&format!("{name}: {text}")));
    }
    Ok(())
}

/// Whether this is one or more lengths that the reader knows.
fn is_length(text: &str) -> bool {
    let known = |part: &str| {
        let (number, unit) = split(part);
        number.parse::<f64>().is_ok_and(f64::is_finite) && UNITS.contains(&unit)
    };
    text.split([',', ' ', '\t', '\r', '\n'])
        .filter(|part| !part.is_empty())
        .all(known)
}

/// A number and its unit.
fn split(part: &str) -> (&str, &str) {
    let end = part
        .trim_end_matches(|c: char| c.is_ascii_alphabetic() || c == '%')
        .len();
    part.split_at(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_have_units_that_the_reader_knows() {
        for text in [
            "60", "-1.5px", ".5em", "1e3", "1E-2mm", "+4%", "3 2,1px", "10\n20",
        ] {
            assert!(is_length(text), "{text}");
        }
        for text in [
            "60vw",
            "3rem",
            "60PX",
            "calc(1px + 2%)",
            "breed",
            "2q",
            "1e",
            "px",
            "NaN",
        ] {
            assert!(!is_length(text), "{text}");
        }
    }

    #[test]
    fn what_is_left_aside_is_refused_where_it_counts() {
        let is_refused = |name, value, place| check(name, value, place).is_err();
        for (name, value, attribute, style) in [
            ("vector-effect", "non-scaling-stroke", true, true),
            ("vector-effect", "none", false, false),
            ("translate", "30px 0", false, true),
            ("scale", "none", false, false),
            ("rx", "30px", false, true),
            ("rx", "auto", false, false),
            ("d", "none", false, true),
            ("width", "60vw", true, true),
            ("stroke-width", "var(--dik)", false, false),
            ("height", "", false, false),
        ] {
            assert_eq!(
                is_refused(name, value, Place::Attribute),
                attribute,
                "{name}: {value}"
            );
            assert_eq!(is_refused(name, value, Place::Style), style, "{name}: {value}");
        }
    }
}
