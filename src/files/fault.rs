//! RON's errors to ours: a handful of classes, each with its place.
//!
//! RON tells where its cursor was before and after the last step. A wrong value begins at the first, a missing sign is
//! at the second.

use ron::error::{Error, Position, SpannedError};
use serde::de;

use super::refused::{Place, Reason, Refused, Wanted};

/// Stands before our own sentences on their way through RON, which hands on texts only, so that no other text passes.
const MARK: char = '\u{2}';

/// The longest name from a file that a sentence repeats, in characters.
const LONGEST: usize = 40;

/// Before it is known what stands there.
const UNEXPECTED: Reason = Reason::Unexpected { found: String::new() };

/// An error with one of our sentences, for use in `Deserialize`.
pub(super) fn told<E: de::Error>(sentence: &str) -> E {
    E::custom(format_args!("{MARK}{sentence}"))
}

/// What stands in a file, made short and harmless enough to be repeated in a sentence.
pub(super) fn shown(text: &str) -> String {
    let mut letters = text.chars().map(|c| if c.is_control() { ' ' } else { c });
    let mut shown: String = letters.by_ref().take(LONGEST).collect();
    if letters.next().is_some() {
        shown.push('…');
    }
    shown
}

/// Why RON could not read `text`.
pub(super) fn refusal(text: &str, error: &SpannedError) -> Refused {
    let (reason, place) = match &error.code {
        Error::Message(message) => (told_before(message), error.span.start),
        Error::NoSuchStructField { found, outer, .. } => {
            (Reason::UnknownField { field: shown(found), part: part(outer.as_ref()) }, error.span.start)
        }
        Error::DuplicateStructField { field, outer } => {
            (Reason::TwiceField { field: (*field).to_owned(), part: part(outer.as_ref()) }, error.span.start)
        }
        Error::NoSuchEnumVariant { found, outer, .. } => {
            (Reason::UnknownWord { word: shown(found), part: part(outer.as_ref()) }, error.span.start)
        }
        Error::MissingStructField { field, outer } => {
            (Reason::MissingField { field: (*field).to_owned(), part: part(outer.as_ref()) }, error.span.end)
        }
        Error::InvalidValueForType { .. } | Error::ExpectedDifferentLength { .. } => {
            (Reason::WrongKind(Wanted::Other), error.span.start)
        }
        Error::IntegerOutOfBounds => (Reason::WrongKind(Wanted::WholeNumber), error.span.start),
        code => (class(code), error.span.end),
    };
    // Whatever RON missed at the very end of a text, the person sees a file that breaks off.
    let end = Place::after(text.trim_end());
    if place_of(error.span.end) >= end && !matches!(error.code, Error::ExceededRecursionLimit) {
        return Refused { place: Some(end), reason: Reason::BreaksOff };
    }
    let place = place_of(place);
    let reason = match reason {
        Reason::Unexpected { .. } => Reason::Unexpected { found: shown(place.word(text)) },
        told => told,
    };
    Refused { place: Some(place), reason }
}

fn told_before(message: &str) -> Reason {
    message.strip_prefix(MARK).map_or(UNEXPECTED, |sentence| Reason::Value(sentence.to_owned()))
}

fn part(outer: Option<&String>) -> String {
    outer.cloned().unwrap_or_default()
}

fn place_of(position: Position) -> Place {
    Place { line: position.line, column: position.col }
}

/// The class of an error about the notation. RON may add errors, so whatever is left is "something unexpected".
fn class(code: &Error) -> Reason {
    match code {
        Error::Eof | Error::ExpectedStringEnd | Error::UnclosedBlockComment => Reason::BreaksOff,
        Error::ExceededRecursionLimit => Reason::TooDeep,
        Error::ExpectedString => Reason::WrongKind(Wanted::Text),
        Error::ExpectedInteger
        | Error::ExpectedFloat
        | Error::FloatUnderscore
        | Error::UnderscoreAtBeginning
        | Error::InvalidIntegerDigit { .. } => Reason::WrongKind(Wanted::WholeNumber),
        Error::ExpectedArray => Reason::WrongKind(Wanted::List),
        Error::ExpectedMap => Reason::WrongKind(Wanted::Map),
        Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) | Error::ExpectedDifferentStructName { .. } => {
            Reason::WrongKind(Wanted::Fields)
        }
        _ => UNEXPECTED,
    }
}
