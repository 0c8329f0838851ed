//! What a later minor version added, as it stands in files: read, carried and written back unchanged.
//!
//! Whole numbers are written without a point, so that a later version that reads a whole number still finds one.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{self, Error as _, MapAccess, SeqAccess, Visitor};
use serde::ser::SerializeMap as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::fault::{shown, told};
use super::text::refusal_of;
use crate::model::limits::{self, Limit, Lines};
use crate::model::{Extra, Plain};
use crate::words;

/// The largest whole number that an `f64` holds exactly: 2 to the 53rd.
const LARGEST_WHOLE: u64 = 1 << 53;

/// A text of a later version may have any length; a control character could not be written back.
const TEXT: Limit = Limit { longest: usize::MAX, lines: Lines::Many };

/// The `extra` of a client, session or response.
#[derive(Clone, PartialEq, Default)]
pub(super) struct ExtraV1(pub(super) Extra);

impl Serialize for ExtraV1 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        map(&self.0.0, serializer)
    }
}

impl<'de> Deserialize<'de> for ExtraV1 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(MapVisitor).map(|map| Self(Extra(map)))
    }
}

struct PlainOut<'a>(&'a Plain);

impl Serialize for PlainOut<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Plain::Text(text) => serializer.serialize_str(text),
            Plain::Number(number) if number.fract() == 0.0 && number.abs() <= LARGEST_WHOLE as f64 => {
                serializer.serialize_i64(*number as i64)
            }
            Plain::Number(number) => serializer.serialize_f64(*number),
            Plain::Boolean(yes) => serializer.serialize_bool(*yes),
            Plain::List(values) => serializer.collect_seq(values.iter().map(PlainOut)),
            Plain::Map(values) => map(values, serializer),
        }
    }
}

fn map<S: Serializer>(values: &BTreeMap<String, Plain>, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(values.len()))?;
    for (key, value) in values {
        map.serialize_entry(key, &PlainOut(value))?;
    }
    map.end()
}

struct PlainIn(Plain);

impl<'de> Deserialize<'de> for PlainIn {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(PlainVisitor).map(Self)
    }
}

struct PlainVisitor;

impl<'de> Visitor<'de> for PlainVisitor {
    type Value = Plain;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text, a number, true or false, a list or a map")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Plain, E> {
        checked(TEXT, text)?;
        Ok(Plain::Text(text.to_owned()))
    }

    fn visit_bool<E: de::Error>(self, yes: bool) -> Result<Plain, E> {
        Ok(Plain::Boolean(yes))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Plain, E> {
        if number.unsigned_abs() > LARGEST_WHOLE {
            return Err(told(&words::files_large_number()));
        }
        Ok(Plain::Number(number as f64))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Plain, E> {
        i64::try_from(number)
            .map_or_else(|_above| Err(told(&words::files_large_number())), |number| self.visit_i64(number))
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Plain, E> {
        if number.is_finite() { Ok(Plain::Number(number)) } else { Err(told(&words::files_large_number())) }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut values: A) -> Result<Plain, A::Error> {
        let mut list = Vec::new();
        while let Some(PlainIn(value)) = values.next_element()? {
            list.push(value);
        }
        Ok(Plain::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<Plain, A::Error> {
        MapVisitor.visit_map(entries).map(Plain::Map)
    }
}

fn checked<E: de::Error>(limit: Limit, text: &str) -> Result<(), E> {
    refusal_of(limit, text).map_or(Ok(()), |sentence| Err(told(&sentence)))
}

struct MapVisitor;

impl<'de> Visitor<'de> for MapVisitor {
    type Value = BTreeMap<String, Plain>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        let mut map = BTreeMap::new();
        // RON reads the fields of a struct here too, and they would be written back as a map, which is not the same.
        // Its field names can't be optional, a map's keys can.
        while let Some(key) = entries.next_key::<Option<String>>()? {
            let Some(key) = key else { return Err(A::Error::custom("no key")) };
            checked(limits::NAME, &key)?;
            if map.contains_key(&key) {
                return Err(told(&words::files_twice_key(&shown(&key))));
            }
            let PlainIn(value) = entries.next_value()?;
            map.insert(key, value);
        }
        Ok(map)
    }
}
