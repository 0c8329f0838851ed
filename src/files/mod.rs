//! The file format: text to model and back, both ways by one set of wire types for each format number.
//!
//! Everything here works on bytes in memory: who reads or writes the disk is `shell`. A file is refused whole, with one
//! sentence; nothing of a bad file is ever kept.

mod built_in;
mod client_v1;
mod copied_v1;
mod fault;
mod head;
mod instrument_v1;
mod leaf;
mod list;
mod locked;
mod mirror;
mod next_step_v1;
mod number;
mod passphrase;
mod plain_v1;
mod refused;
mod response_v1;
mod session_v1;
mod source;
mod strength;
mod text;

use ron::extensions::Extensions;
use ron::ser::PrettyConfig;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::model::{Client, Instrument};
use crate::report::{Audience, SharedCopy};
use crate::words;

pub use built_in::{SAMPLE_DATE, built_in, built_in_as, same_built_in, sample};
pub use locked::{NotUnlocked, OpenedBy, is_locked, lock, opened_by, unlock};
pub use passphrase::Passphrase;
pub use refused::{Place, Reason, Refused, Wanted};
pub use strength::Strength;

use client_v1::ClientFile;
use instrument_v1::InstrumentFile;

/// The largest file that is opened or written, in bytes.
pub const MAX_BYTES: usize = MAX_MEGABYTES * 1024 * 1024;

/// [`MAX_BYTES`], as a person reads it.
pub const MAX_MEGABYTES: usize = 16;

/// The format number that this version writes, and the latest that it reads.
const FORMAT: u32 = 1;

/// How many brackets may stand inside each other, as RON counts them. The deepest field of ours is at 18; what is left is
/// for what later minor versions add.
const DEEPEST: usize = 64;

/// What a file holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Document {
    /// A client: the coach's own file.
    Client(Client),
    /// A shared copy, to be looked at and not changed.
    Copy {
        /// Whom it was made for.
        audience: Audience,
        /// What it holds of the client.
        client: Client,
    },
    /// An instrument.
    Instrument(Instrument),
}

/// A client or instrument that can't be written so that it could be opened again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("{}", words::files_unwritable())]
pub struct Unwritable;

/// Reads a file of any kind.
///
/// # Errors
/// When the bytes are no file of ours, of a later format, or say what can't be.
pub fn read(bytes: &[u8]) -> Result<Document, Refused> {
    match opened_by(bytes) {
        Some(OpenedBy::Passphrase) => return Err(Reason::Locked.into()),
        Some(OpenedBy::Other) => return Err(Reason::LockedOtherwise.into()),
        None => {}
    }
    let text = source::text(bytes)?;
    match head::read(text)? {
        head::Kind::Client => {
            let file: ClientFile = parse(text)?;
            let audience = file.audience();
            let client = Client::try_from(file).map_err(|unfit| unfit.refusal(text))?;
            Ok(match audience {
                Some(audience) => Document::Copy { audience, client: copied_v1::read(client, audience) },
                None => Document::Client(client),
            })
        }
        head::Kind::Instrument => {
            let file: InstrumentFile = parse(text)?;
            let instrument = Instrument::try_from(file).map_err(|unfit| unfit.refusal(text))?;
            Ok(Document::Instrument(instrument))
        }
    }
}

/// The text of a client's own file. The same client gives the same text.
///
/// # Errors
/// When the client is so large that the file could not be opened again.
pub fn write_client(client: &Client) -> Result<String, Unwritable> {
    write(&ClientFile::of(client, None))
}

/// The text of a shared copy: the same wire types, with `copy_for` in the head.
///
/// # Errors
/// When the copy is so large that the file could not be opened again.
pub fn write_copy(copy: &SharedCopy) -> Result<String, Unwritable> {
    write(&ClientFile::of(copy.client(), Some(copy.audience())))
}

/// The text of an instrument's file.
///
/// # Errors
/// When the instrument is so large that the file could not be opened again.
pub fn write_instrument(instrument: &Instrument) -> Result<String, Unwritable> {
    write(&InstrumentFile::of(instrument))
}

/// "Two Hats 0.1.0", as the head of every file names its writer.
fn written_by() -> String {
    format!("{} {}", words::two_hats(), env!("CARGO_PKG_VERSION"))
}

fn options() -> ron::Options {
    ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME).with_recursion_limit(DEEPEST)
}

fn parse<'de, T: Deserialize<'de>>(text: &'de str) -> Result<T, Refused> {
    options().from_str(text).map_err(|error| fault::refusal(text, &error))
}

fn write<T: Serialize>(file: &T) -> Result<String, Unwritable> {
    let style = PrettyConfig::new().new_line("\n").compact_maps(true).escape_strings(false);
    // RON fails only on names it can't spell, of which the wire types have none, and on too deep a value.
    let Ok(mut text) = options().to_string_pretty(file, style) else { return Err(Unwritable) };
    text.push('\n');
    // What could not be opened again must not replace a file that can.
    if source::text(text.as_bytes()).is_err() {
        return Err(Unwritable);
    }
    Ok(text)
}

/// Whether a value is left out of the file, because reading would give the same without it.
fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
