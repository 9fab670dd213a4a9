//! Reads a map in which no key may stand twice, where serde's own maps silently keep the last, and lists that a hostile file
//! can't make without end.

use std::{collections::BTreeMap, fmt, marker::PhantomData};

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// The most entries of a map: more than any question set has questions.
pub const MOST_ENTRIES: usize = 300;

/// The most entries of a list: more than any group has respondents.
pub const MOST_LISTED: usize = 600;

/// Around the key in the error that [`unique_map`] gives, since serde's errors are texts only.
const BEFORE: &str = "the key \"";
const AFTER: &str = "\" stands twice";

/// The key in an error of [`unique_map`].
pub fn double_key(message: &str) -> Option<&str> {
    let (_, rest) = message.split_once(BEFORE)?;
    rest.rsplit_once(AFTER).map(|(key, _)| key)
}

/// Around the number in the error that says that there are too many entries.
const MORE_THAN: &str = "more than ";
const ENTRIES: &str = " entries";

/// The most entries there may be, in an error of [`unique_map`] or [`bounded_list`] that says that there are more.
pub fn most_entries(message: &str) -> Option<usize> {
    let (_, rest) = message.split_once(MORE_THAN)?;
    rest.split_once(ENTRIES)?.0.parse().ok()
}

fn too_many<E: Error>(most: usize) -> E {
    E::custom(format!("{MORE_THAN}{most}{ENTRIES}"))
}

/// For `#[serde(deserialize_with = "bounded_list")]`.
///
/// # Errors
/// More than [`MOST_LISTED`] entries, besides whatever the entries report.
pub fn bounded_list<'de, D, T>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    struct Bounded<T>(PhantomData<T>);

    impl<'de, T: Deserialize<'de>> Visitor<'de> for Bounded<T> {
        type Value = Vec<T>;

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str("a list")
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
            let mut list = Vec::new();
            while let Some(entry) = access.next_element()? {
                if list.len() == MOST_LISTED {
                    return Err(too_many(MOST_LISTED));
                }
                list.push(entry);
            }
            Ok(list)
        }
    }

    deserializer.deserialize_seq(Bounded(PhantomData))
}

/// For `#[serde(deserialize_with = "unique_map")]`.
///
/// # Errors
/// A key that stands twice, or more than [`MOST_ENTRIES`], besides whatever the values report.
pub fn unique_map<'de, D, V>(deserializer: D) -> Result<BTreeMap<String, V>, D::Error>
where
    D: Deserializer<'de>,
    V: Deserialize<'de>,
{
    struct Unique<V>(PhantomData<V>);

    impl<'de, V: Deserialize<'de>> Visitor<'de> for Unique<V> {
        type Value = BTreeMap<String, V>;

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str("a map without double keys")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
            let mut map = BTreeMap::new();
            while let Some(key) = access.next_key::<String>()? {
                if map.contains_key(&key) {
                    return Err(A::Error::custom(format!("{BEFORE}{key}{AFTER}")));
                }
                if map.len() == MOST_ENTRIES {
                    return Err(too_many(MOST_ENTRIES));
                }
                let value = access.next_value()?;
                map.insert(key, value);
            }
            Ok(map)
        }
    }

    deserializer.deserialize_map(Unique(PhantomData))
}
