//! Ratings and other small whole numbers as they stand in files.
//!
//! Anything may stand there instead: every other kind of value gets the sentence of a number that is off the scale.

use std::fmt;

use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::fault::{shown, told};
use crate::model::{Rating, Will};
use crate::words;

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
