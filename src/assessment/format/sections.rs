//! Sections that this program doesn't know, kept as they stand in the file: a later program of the same version of the
//! saved form may have written them.

use std::{collections::BTreeMap, fmt};

use ron::value::RawValue;
use serde::{
    Deserialize, Deserializer,
    de::{Error, MapAccess, Visitor},
};

/// The sections of [`super::SavedScan`].
const KNOWN: [&str; 11] = [
    "format",
    "questionnaire",
    "language",
    "author",
    "profile",
    "answers",
    "reasons",
    "group",
    "invited",
    "plan",
    "kept",
];

/// More unknown sections than this is no scan.
const MOST: usize = 100;

/// The unknown sections of a file: what stands behind each name.
#[derive(Default)]
pub(super) struct Unknown(pub BTreeMap<String, String>);

impl<'de> Deserialize<'de> for Unknown {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("Datalabscan", &KNOWN, Sections)
    }
}

struct Sections;

impl<'de> Visitor<'de> for Sections {
    type Value = Unknown;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a scan")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Unknown, M::Error> {
        let mut found = Unknown::default();
        while let Some(Name(name)) = map.next_key()? {
            let text: &RawValue = map.next_value()?;
            if KNOWN.contains(&name.as_str()) {
                continue;
            }
            if found.0.len() == MOST {
                return Err(M::Error::custom("more sections than a scan has"));
            }
            if let Some(before) = found.0.insert(name, text.get_ron().trim().to_owned()) {
                return Err(M::Error::custom(format!("two sections of one name: {before}")));
            }
        }
        Ok(found)
    }
}

struct Name(String);

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Words;
        impl Visitor<'_> for Words {
            type Value = Name;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("the name of a section")
            }

            fn visit_str<E: Error>(self, name: &str) -> Result<Name, E> {
                Ok(Name(name.to_owned()))
            }
        }
        deserializer.deserialize_identifier(Words)
    }
}

/// Puts the sections at the end of a scan that was written, before its last bracket.
pub(super) fn with_sections(mut text: String, sections: &BTreeMap<String, String>) -> String {
    let Some(end) = text.rfind(')') else {
        return text;
    };
    let added = sections
        .iter()
        .map(|(name, content)| format!("    {}: {content},\n", written(name)));
    text.insert_str(end, &added.collect::<Vec<_>>().concat());
    text
}

/// RON writes a name with other signs than letters, digits and `_` in a way of its own.
fn written(name: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '_';
    if name.chars().all(is_plain) && !name.starts_with(|c: char| c.is_ascii_digit()) {
        name.to_owned()
    } else {
        format!("r#{name}")
    }
}
