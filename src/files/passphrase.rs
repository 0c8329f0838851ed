//! A passphrase: what a person types to lock a client's file or to open it.
//!
//! Its memory is wiped when it is dropped. It is never shown, written or logged.

use std::fmt;

use age::secrecy::{ExposeSecret as _, SecretString};

/// The longest passphrase, in characters.
const LONGEST: usize = 1_000;

/// What a person typed.
#[derive(Clone)]
pub struct Passphrase(SecretString);

impl Passphrase {
    /// The passphrase `typed`, cut where nobody types any more.
    #[must_use]
    pub fn new(typed: &str) -> Self {
        let end = typed.char_indices().nth(LONGEST).map_or(typed.len(), |(end, _)| end);
        Self(SecretString::from(typed.get(..end).unwrap_or_default()))
    }

    /// Whether `typed` is no longer than a passphrase may be.
    #[must_use]
    pub fn fits(typed: &str) -> bool {
        typed.chars().nth(LONGEST).is_none()
    }

    /// Whether nothing was typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.expose_secret().is_empty()
    }

    pub(super) fn text(&self) -> &str {
        self.0.expose_secret()
    }

    pub(super) fn secret(&self) -> SecretString {
        self.0.clone()
    }
}

impl PartialEq for Passphrase {
    fn eq(&self, other: &Self) -> bool {
        self.text() == other.text()
    }
}

impl Eq for Passphrase {}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_list_of_what_happens_shows_a_passphrase() {
        assert_eq!(format!("{:?}", Passphrase::new("open sesame")), "Passphrase");
    }

    #[test]
    fn a_passphrase_is_cut_between_letters() {
        let long = "ł".repeat(LONGEST + 5);
        assert_eq!(Passphrase::new(&long).text(), "ł".repeat(LONGEST));
        assert_eq!(Passphrase::new("ł").text(), "ł");
    }
}
