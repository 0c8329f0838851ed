//! What people write, as it stands in files: each place has its longest text.
//!
//! A text is checked while it is read, because only then its line is known.

use std::fmt;

use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use super::fault::told;
use crate::model::limits::{self, Limit, Lines, TooLong};
use crate::words;

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
        TooLong::Characters(longest) => words::files_too_long(words::count(longest)),
        TooLong::Control if text.contains('\n') && limit.lines == Lines::One => words::files_one_line().into_owned(),
        TooLong::Control => words::files_control().into_owned(),
    })
}
