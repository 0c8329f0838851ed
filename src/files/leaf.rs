//! Single values as they stand in files: ids, dates, texts, numbers.
//!
//! Each is checked while it is read, because only then its line is known.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::fault::{shown, told};
use super::refused::{Place, Reason, Refused};
use crate::model::limits::{self, Limit, Lines, TooLong};
use crate::model::{ClientId, Date, DimensionId, InstrumentId, InstrumentKey, PoleId, Rating, SessionId, Will};
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

macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident: $limit:expr, $blank:expr;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Default, Serialize)]
        #[serde(transparent)]
        pub(super) struct $name(pub(super) String);

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_string(TextVisitor { limit: $limit, blank: $blank }).map(Self)
            }
        }

        impl From<&String> for $name {
            fn from(text: &String) -> Self {
                Self(text.clone())
            }
        }
    )+};
}

/// Whether a text may be empty.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Blank {
    Fine,
    Refused,
}

texts! {
    /// One short line, or nothing.
    Name: limits::NAME, Blank::Fine;
    /// One short line that must be there.
    Label: limits::NAME, Blank::Refused;
    /// A sentence, or nothing.
    Sentence: limits::SENTENCE, Blank::Fine;
    /// A sentence that must be there.
    Statement: limits::SENTENCE, Blank::Refused;
    /// A moment, or nothing.
    Moment: limits::MOMENT, Blank::Fine;
    /// A note, or nothing.
    Note: limits::NOTE, Blank::Fine;
}

struct TextVisitor {
    limit: Limit,
    blank: Blank,
}

impl Visitor<'_> for TextVisitor {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<String, E> {
        self.visit_string(text.to_owned())
    }

    fn visit_string<E: de::Error>(self, mut text: String) -> Result<String, E> {
        if text.contains("\r\n") {
            // An editor of another system changed the line ends; the text is the same.
            text = text.replace("\r\n", "\n");
        }
        if self.blank == Blank::Refused && text.trim().is_empty() {
            return Err(told(&words::files_blank()));
        }
        refusal_of(self.limit, &text).map_or(Ok(text), |sentence| Err(told(&sentence)))
    }
}

/// Why `text` does not fit its place; `None` when it does.
pub(super) fn refusal_of(limit: Limit, text: &str) -> Option<String> {
    Some(match limit.check(text).err()? {
        TooLong::Characters(longest) => words::files_too_long(i64::try_from(longest).unwrap_or(i64::MAX)),
        TooLong::Control if text.contains('\n') && limit.lines == Lines::One => words::files_one_line().into_owned(),
        TooLong::Control => words::files_control().into_owned(),
    })
}

macro_rules! numbers {
    ($($(#[$doc:meta])* $name:ident($model:ty): $read:expr, $write:expr, $refusal:path;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq)]
        pub(super) struct $name(pub(super) $model);

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let write: fn($model) -> u32 = $write;
                serializer.serialize_u32(write(self.0))
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let read: fn(i64) -> Option<$model> = $read;
                deserializer.deserialize_any(NumberVisitor { read, refusal: $refusal }).map(Self)
            }
        }
    )+};
}

numbers! {
    /// A rating.
    Steps(Rating): |steps| Rating::new(steps).ok(), |rating| rating.steps().into(), words::files_off_scale;
    /// How willing somebody is.
    WillSteps(Will): Will::new, |will| will.steps().into(), words::files_off_will;
    /// A revision.
    Revision(u32): |number| u32::try_from(number).ok().filter(|number| *number > 0), |number| number, words::files_not_a_revision;
}

/// Takes any value, so that what is not a whole number gets the same sentence as what is off the scale.
struct NumberVisitor<T> {
    read: fn(i64) -> Option<T>,
    refusal: fn(&str) -> String,
}

impl<T> NumberVisitor<T> {
    fn refused<E: de::Error>(&self, found: impl fmt::Display) -> E {
        told(&(self.refusal)(&shown(&found.to_string())))
    }
}

impl<T> Visitor<'_> for NumberVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a whole number")
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<T, E> {
        (self.read)(number).ok_or_else(|| self.refused(number))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<T, E> {
        i64::try_from(number).ok().and_then(self.read).ok_or_else(|| self.refused(number))
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<T, E> {
        Err(self.refused(number))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        Err(self.refused(format_args!("“{text}”")))
    }
}
