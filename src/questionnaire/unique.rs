//! Reads a map in which no key may stand twice; serde's own maps silently keep the last.

use std::{collections::BTreeMap, fmt, marker::PhantomData};

use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};

/// Around the key in the error that [`unique_map`] gives, since serde's errors are texts only.
const BEFORE: &str = "the key \"";
const AFTER: &str = "\" stands twice";

/// The key in an error of [`unique_map`].
pub fn double_key(message: &str) -> Option<&str> {
    let (_, rest) = message.split_once(BEFORE)?;
    rest.rsplit_once(AFTER).map(|(key, _)| key)
}

/// For `#[serde(deserialize_with = "unique_map")]`.
///
/// # Errors
/// A key that stands twice, besides whatever the values report.
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
                let value = access.next_value()?;
                map.insert(key, value);
            }
            Ok(map)
        }
    }

    deserializer.deserialize_map(Unique(PhantomData))
}
