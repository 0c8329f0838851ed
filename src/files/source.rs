//! Bytes to text: what can be told of a file before a word of it is parsed.
//!
//! A byte order mark is skipped, not refused: some editors put one before UTF-8 text, and it changes nothing.

use std::str::Utf8Error;

use super::MAX_BYTES;
use super::refused::{Place, Reason, Refused};

/// How many commas and opening brackets a file may have, those in texts included. A session of one rater has sixty; a
/// hostile file of `[{"":0},{"":0},…` would take fifty times its own size in memory.
const MOST_SIGNS: usize = 400_000;

const MARK: [u8; 3] = [0xEF, 0xBB, 0xBF];

/// The text of a file, without a byte order mark.
pub(super) fn text(bytes: &[u8]) -> Result<&str, Refused> {
    if bytes.len() > MAX_BYTES {
        return Err(Reason::TooLarge.into());
    }
    let bytes = bytes.strip_prefix(&MARK).unwrap_or(bytes);
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Reason::Empty.into());
    }
    if is_utf_16(bytes) {
        return Err(Reason::Utf16.into());
    }
    if bytes.contains(&0) {
        return Err(Reason::Binary.into());
    }
    let text = match str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => return Err(not_utf_8(bytes, error)),
    };
    if text.matches([',', '(', '[', '{']).nth(MOST_SIGNS).is_some() {
        return Err(Reason::TooMany.into());
    }
    Ok(text)
}

fn is_utf_16(bytes: &[u8]) -> bool {
    // Our own files begin with an ASCII character, which UTF-16 writes with one zero byte beside it.
    matches!(bytes, [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] | [0, 1..=255, ..] | [1..=255, 0, 1..=255, 0, ..])
}

fn not_utf_8(bytes: &[u8], error: Utf8Error) -> Refused {
    let is_control = |byte: &u8| *byte < b' ' && !byte.is_ascii_whitespace();
    if bytes.iter().take(1024).any(is_control) {
        return Reason::Binary.into();
    }
    let before = bytes.get(..error.valid_up_to()).and_then(|bytes| str::from_utf8(bytes).ok()).unwrap_or_default();
    // A character that the end of the file cuts in two is no other encoding.
    let reason = if error.error_len().is_none() { Reason::BreaksOff } else { Reason::NotUtf8 };
    Refused { place: Some(Place::after(before)), reason }
}
