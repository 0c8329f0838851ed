//! Ids and dates as they stand in files: a text in quotes.
//!
//! Each is checked while it is read, because only then its line is known; a [`Placed`] one keeps its place for later checks.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::fault::{shown, told};
use super::refused::{Place, Reason, Refused};
use crate::model::{ClientId, Date, DimensionId, InstrumentId, InstrumentKey, PoleId, SessionId};
use crate::words;

/// A value that stands in a file as a text.
pub(super) trait Leaf: Sized + fmt::Display {
    /// The value, or the sentence that says why `text` is none.
    fn read(text: &str) -> Result<Self, String>;
}

/// A value as a text in quotes.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Written<T>(pub(super) T);

/// A value as a text in quotes that knows where it stood, for checks that come when the whole file is read.
#[derive(Clone)]
pub(super) struct Placed<T> {
    pub(super) value: T,
    pub(super) spot: Spot,
}

/// Where in the source text a value stood.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Spot {
    /// Its address in memory, while the source text is held; RON hands on no place, but the very text. 0 when unknown.
    address: usize,
}

impl Spot {
    /// The place in `text`, when this is a spot in it.
    pub(super) fn place(self, text: &str) -> Option<Place> {
        let before = text.get(..self.address.checked_sub(text.as_ptr().addr())?)?;
        Some(Place::after(before))
    }
}

impl<T> Placed<T> {
    /// A value that is going to be written and so has no place yet.
    pub(super) fn unplaced(value: T) -> Self {
        Self { value, spot: Spot::default() }
    }
}

impl<T: PartialEq> PartialEq for Placed<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

/// A value that does not fit the others, and where it stood.
pub(super) struct Unfit {
    pub(super) spot: Spot,
    pub(super) sentence: String,
}

impl Unfit {
    /// Why the file `text` is not opened.
    pub(super) fn refusal(self, text: &str) -> Refused {
        Refused { place: self.spot.place(text), reason: Reason::Value(self.sentence) }
    }
}

impl<T: fmt::Display> fmt::Display for Written<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T: fmt::Display> fmt::Display for Placed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

impl<T: Leaf> Serialize for Written<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de, T: Leaf> Deserialize<'de> for Written<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Placed::deserialize(deserializer).map(|placed| Self(placed.value))
    }
}

impl<T: Leaf> Serialize for Placed<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.value)
    }
}

impl<'de, T: Leaf> Deserialize<'de> for Placed<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(LeafVisitor(PhantomData))
    }
}

struct LeafVisitor<T>(PhantomData<T>);

impl<'de, T: Leaf> Visitor<'de> for LeafVisitor<T> {
    type Value = Placed<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_borrowed_str<E: de::Error>(self, text: &'de str) -> Result<Self::Value, E> {
        let placed: Self::Value = self.visit_str(text)?;
        Ok(Placed { spot: Spot { address: text.as_ptr().addr() }, ..placed })
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
        T::read(text).map(Placed::unplaced).map_err(|sentence| told(&sentence))
    }
}

macro_rules! ids {
    ($($id:ident)+) => {$(
        impl Leaf for $id {
            fn read(text: &str) -> Result<Self, String> {
                Self::new(text).map_err(|refused| words::files_not_an_id(&shown(&refused.0)))
            }
        }
    )+};
}

ids! { ClientId DimensionId InstrumentId PoleId SessionId }

impl Leaf for InstrumentKey {
    fn read(text: &str) -> Result<Self, String> {
        Self::parse(text).map_err(|refused| words::files_not_a_key(&shown(&refused.0)))
    }
}

impl Leaf for Date {
    fn read(text: &str) -> Result<Self, String> {
        // One spelling a date, so that reading and writing a file changes nothing.
        let date = text.parse::<Self>().ok().filter(|date| date.to_string() == text);
        date.ok_or_else(|| words::files_not_a_date(&shown(text)))
    }
}
