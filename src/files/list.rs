//! Lists and maps as they stand in files: bounded, and without twins.
//!
//! A `BTreeMap` silently keeps the last of two equal keys; [`Pairs`] refuses the second, with its line, and keeps the order.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{MapAccess, SeqAccess, Visitor};
use serde::ser::SerializeMap as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::fault::{shown, told};
use crate::words;

/// A list of at most `MOST` values, so that a hostile file can't fill the memory.
#[derive(Clone, PartialEq, Serialize)]
#[serde(transparent)]
pub(super) struct List<T, const MOST: usize>(pub(super) Vec<T>);

impl<T, const MOST: usize> Default for List<T, MOST> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T, const MOST: usize> FromIterator<T> for List<T, MOST> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        Self(values.into_iter().collect())
    }
}

impl<'de, T: Deserialize<'de>, const MOST: usize> Deserialize<'de> for List<T, MOST> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ListVisitor<T, const MOST: usize>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>, const MOST: usize> Visitor<'de> for ListVisitor<T, MOST> {
            type Value = List<T, MOST>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut values: A) -> Result<Self::Value, A::Error> {
                let mut list = Vec::new();
                while let Some(value) = values.next_element()? {
                    if list.len() == MOST {
                        return Err(too_many(MOST));
                    }
                    list.push(value);
                }
                Ok(List(list))
            }
        }
        deserializer.deserialize_seq(ListVisitor(PhantomData))
    }
}

/// Exactly three values.
#[derive(Clone, PartialEq)]
pub(super) struct Three<T>(pub(super) [T; 3]);

// As a list in brackets: RON writes an array as a tuple.
impl<T: Serialize> Serialize for Three<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(&self.0)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Three<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let values = List::<T, 3>::deserialize(deserializer)?.0;
        let Ok(three) = values.try_into() else { return Err(told(&words::files_three())) };
        Ok(Self(three))
    }
}

/// A map whose keys are ids, in the order of the file. Never more than a hundred: no instrument has as many.
#[derive(Clone, PartialEq)]
pub(super) struct Pairs<K, V>(pub(super) Vec<(K, V)>);

const MOST_PAIRS: usize = 100;

impl<K, V> Default for Pairs<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K, V> FromIterator<(K, V)> for Pairs<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        Self(pairs.into_iter().collect())
    }
}

impl<K: Serialize, V: Serialize> Serialize for Pairs<K, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (key, value) in &self.0 {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}

impl<'de, K, V> Deserialize<'de> for Pairs<K, V>
where
    K: Deserialize<'de> + PartialEq + fmt::Display,
    V: Deserialize<'de>,
{
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct PairsVisitor<K, V>(PhantomData<(K, V)>);
        impl<'de, K, V> Visitor<'de> for PairsVisitor<K, V>
        where
            K: Deserialize<'de> + PartialEq + fmt::Display,
            V: Deserialize<'de>,
        {
            type Value = Pairs<K, V>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
                let mut pairs: Vec<(K, V)> = Vec::new();
                while let Some(key) = entries.next_key::<K>()? {
                    if pairs.iter().any(|(other, _)| *other == key) {
                        return Err(told(&words::files_twice_key(&shown(&key.to_string()))));
                    }
                    if pairs.len() == MOST_PAIRS {
                        return Err(too_many(MOST_PAIRS));
                    }
                    pairs.push((key, entries.next_value()?));
                }
                Ok(Pairs(pairs))
            }
        }
        deserializer.deserialize_map(PairsVisitor(PhantomData))
    }
}

fn too_many<E: serde::de::Error>(most: usize) -> E {
    told(&words::files_too_many_entries(words::count(most)))
}
