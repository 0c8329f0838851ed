//! The head of a file: its format number and who wrote it, read before all else.
//!
//! Nothing after the head is parsed here, so the file of a later version, whatever it holds, gets its one sentence.

use std::fmt;

use ron::Deserializer;
use ron::error::SpannedError;
use serde::de::{DeserializeSeed, MapAccess, Visitor};

use super::fault;
use super::refused::{Place, Reason, Refused};
use super::{FORMAT, options};
use crate::model::limits;

/// What a file of a known format holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A client, or a shared copy of one.
    Client,
    /// An instrument.
    Instrument,
}

/// The first fields of a file, as far as they are there.
#[derive(Default)]
struct Head {
    format: Option<u64>,
    written_by: Option<String>,
    third: Option<String>,
}

/// Reads the head and tells files apart.
pub(super) fn read(text: &str) -> Result<Kind, Refused> {
    let mut parser = Deserializer::from_str_with_options(text, &options()).map_err(|error| not_ours(text, &error))?;
    if parser.extensions() != options().default_extensions {
        return Err(Refused {
            place: Some(Place { line: 1, column: 1 }),
            reason: Reason::Unexpected { found: "#!".to_owned() },
        });
    }
    if !parser.remainder().starts_with('(') {
        return Err(Reason::NotOurs.into());
    }
    let mut head = Head::default();
    // The error says only that more follows, unless the head itself is broken: then a field of it is missing.
    let broken = HeadSeed(&mut head).deserialize(&mut parser).err();
    let Some(format) = head.format.filter(|format| *format > 0) else {
        return Err(match broken {
            Some(code) => not_ours(text, &parser.span_error(code)),
            None => Reason::NotOurs.into(),
        });
    };
    if format > u64::from(FORMAT) {
        let written_by = head.written_by.filter(|name| limits::NAME.check(name).is_ok()).unwrap_or_default();
        return Err(Reason::Later { format, written_by: fault::shown(&written_by) }.into());
    }
    Ok(if head.third.as_deref() == Some("instrument") { Kind::Instrument } else { Kind::Client })
}

/// A file that ends within its head breaks off; any other that does not begin as ours do is not ours.
fn not_ours(text: &str, error: &SpannedError) -> Refused {
    let refused = fault::refusal(text, error);
    match refused.reason {
        Reason::BreaksOff => refused,
        _ => Reason::NotOurs.into(),
    }
}

struct HeadSeed<'a>(&'a mut Head);

impl<'de> DeserializeSeed<'de> for HeadSeed<'_> {
    type Value = ();

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_struct("file", &["format", "written_by"], self)
    }
}

impl<'de> Visitor<'de> for HeadSeed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a head")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<(), A::Error> {
        while let Some(field) = fields.next_key::<String>()? {
            match field.as_str() {
                "format" if self.0.format.is_none() => self.0.format = Some(fields.next_value()?),
                "written_by" if self.0.written_by.is_none() => self.0.written_by = Some(fields.next_value()?),
                _ => {
                    self.0.third = Some(field);
                    return Ok(());
                }
            }
            if self.0.format.is_none() {
                return Ok(());
            }
        }
        Ok(())
    }
}
