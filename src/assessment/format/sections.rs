//! The sections of a file at a glance: its version, and what this program doesn't know. That is kept as it stands in the file:
//! a later program of the same version of the saved form may have written it.

use std::{collections::BTreeMap, fmt};

use ron::value::RawValue;
use serde::{
    Deserialize, Deserializer,
    de::{Error, IgnoredAny, MapAccess, Visitor},
};

use super::VERSION;

/// The sections of [`super::v3::SavedScan`].
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

/// The version of a file, and what stands behind each unknown name.
pub(super) struct Header {
    pub format: u32,
    pub unknown: BTreeMap<String, String>,
}

impl<'de> Deserialize<'de> for Header {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("Datalabscan", &KNOWN, Sections)
    }
}

struct Sections;

impl<'de> Visitor<'de> for Sections {
    type Value = Header;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a scan")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Header, M::Error> {
        let (mut format, mut twice) = (None, None);
        let mut unknown = BTreeMap::new();
        while let Some(Name(name)) = map.next_key()? {
            if name == "format" {
                if format.replace(map.next_value()?).is_some() {
                    return Err(M::Error::duplicate_field("format"));
                }
            } else if KNOWN.contains(&name.as_str()) {
                map.next_value::<IgnoredAny>()?;
            } else {
                let text: &RawValue = map.next_value()?;
                twice = twice.or_else(|| unknown.contains_key(&name).then(|| name.clone()));
                unknown.insert(name, text.get_ron().trim().to_owned());
            }
        }
        let format = format.ok_or_else(|| M::Error::missing_field("format"))?;
        // What another version may hold is for its own reader to say.
        match twice {
            Some(name) if format == VERSION => {
                Err(M::Error::custom(format!("two sections of one name: {name}")))
            }
            _ if format == VERSION && unknown.len() > MOST => {
                Err(M::Error::custom("more sections than a scan has"))
            }
            _ => Ok(Header { format, unknown }),
        }
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
