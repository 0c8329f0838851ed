//! Why a file was not opened, and where in it.
//!
//! The sentence has neither a path nor a full stop: whoever shows it puts the path last.

use std::fmt;

use super::MAX_MEGABYTES;
use crate::words;

/// A file that was not opened. Displays as one sentence of one line, without the path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// Where; `None` when it is about the whole file, or the sentence itself names the session or dimension.
    pub place: Option<Place>,
    /// Why.
    pub reason: Reason,
}

/// A place in a text file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

/// Why a file was not opened. Names of fields and parts are as they stand in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// Nothing is in it.
    Empty,
    /// It is larger than [`MAX_BYTES`](super::MAX_BYTES).
    TooLarge,
    /// It holds so many values that they would fill the memory.
    TooMany,
    /// It is locked: [`unlock`](super::unlock) opens it.
    Locked,
    /// It is locked with something else than a passphrase.
    LockedOtherwise,
    /// It is not text.
    Binary,
    /// It is text, in UTF-16.
    Utf16,
    /// It is text, in an encoding other than UTF-8.
    NotUtf8,
    /// It is text, but does not begin as our files do.
    NotOurs,
    /// A later version made it, in a format that is not known here.
    Later {
        /// The format's number.
        format: u64,
        /// What made it, as it says itself: "Two Hats 3.0"; empty when it does not say.
        written_by: String,
    },
    /// The file ends too early.
    BreaksOff,
    /// Brackets are nested too deep.
    TooDeep,
    /// It is not the notation of our files.
    Unexpected {
        /// What stands there; empty when it is nothing that can be shown.
        found: String,
    },
    /// A value of another kind is needed.
    WrongKind(Wanted),
    /// A field that its part does not have.
    UnknownField {
        /// The field.
        field: String,
        /// The part.
        part: String,
    },
    /// A field that its part must have.
    MissingField {
        /// The field.
        field: String,
        /// The part.
        part: String,
    },
    /// A field given twice.
    TwiceField {
        /// The field.
        field: String,
        /// The part.
        part: String,
    },
    /// One of a few words is needed, and this is none of them.
    UnknownWord {
        /// The word.
        word: String,
        /// What it should be one of.
        part: String,
    },
    /// A value that can't be, or values that do not fit together: the sentence.
    Value(String),
}

/// The kind of value that is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// A text in quotes.
    Text,
    /// A whole number.
    WholeNumber,
    /// A list in brackets.
    List,
    /// A map in braces.
    Map,
    /// Fields in parentheses.
    Fields,
    /// Another kind than this one.
    Other,
}

impl Place {
    /// The place right after `text`.
    pub(super) fn after(text: &str) -> Self {
        let line = 1 + text.bytes().filter(|byte| *byte == b'\n').count();
        let column = 1 + text.rsplit('\n').next().unwrap_or_default().chars().count();
        Self { line, column }
    }

    /// The word that begins here in `text`.
    pub(super) fn word(self, text: &str) -> &str {
        let line = text.split('\n').nth(self.line - 1).unwrap_or_default();
        let start = line.char_indices().nth(self.column - 1).map_or(line.len(), |(start, _)| start);
        line.get(start..).and_then(|rest| rest.split_whitespace().next()).unwrap_or_default()
    }
}

impl From<Reason> for Refused {
    fn from(reason: Reason) -> Self {
        Self { place: None, reason }
    }
}

impl std::error::Error for Refused {}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sentence = self.reason.sentence();
        let Some(place) = self.place else { return f.write_str(&sentence) };
        f.write_str(&words::files_with_place(&sentence, words::count(place.line), words::count(place.column)))
    }
}

impl Reason {
    fn sentence(&self) -> String {
        match self {
            Self::Empty => words::files_empty().into_owned(),
            Self::TooLarge => words::files_too_large(words::count(MAX_MEGABYTES)),
            Self::TooMany => words::files_too_many().into_owned(),
            Self::Locked => words::files_locked().into_owned(),
            Self::LockedOtherwise => words::files_locked_otherwise().into_owned(),
            Self::Binary => words::files_binary().into_owned(),
            Self::Utf16 => words::files_utf_16().into_owned(),
            Self::NotUtf8 => words::files_not_utf_8().into_owned(),
            Self::NotOurs => words::files_not_ours().into_owned(),
            Self::Later { format, written_by } => later(*format, written_by),
            Self::BreaksOff => words::files_breaks_off().into_owned(),
            Self::TooDeep => words::files_too_deep().into_owned(),
            Self::Unexpected { found } if found.is_empty() => words::files_unexpected_sign().into_owned(),
            Self::Unexpected { found } => words::files_unexpected(found),
            Self::WrongKind(wanted) => wanted.sentence(),
            Self::UnknownField { field, part } => words::files_unknown_field(field, &words::files_part(part)),
            Self::MissingField { field, part } => {
                words::capitalized(&words::files_missing_field(field, &words::files_part(part)))
            }
            Self::TwiceField { field, part } => words::files_twice_field(field, &words::files_part(part)),
            Self::UnknownWord { word, part } => words::files_unknown_word(word, &words::files_part(part)),
            Self::Value(sentence) => sentence.clone(),
        }
    }
}

fn later(format: u64, written_by: &str) -> String {
    let this = env!("CARGO_PKG_VERSION");
    if written_by.is_empty() {
        words::files_later_unsigned(&format.to_string(), this)
    } else {
        words::files_later(written_by, this)
    }
}

impl Wanted {
    fn sentence(self) -> String {
        let sentence = match self {
            Self::Text => words::files_wants_text(),
            Self::WholeNumber => words::files_wants_whole_number(),
            Self::List => words::files_wants_list(),
            Self::Map => words::files_wants_map(),
            Self::Fields => words::files_wants_fields(),
            Self::Other => words::files_wants_other(),
        };
        sentence.into_owned()
    }
}
