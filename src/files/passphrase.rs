//! A passphrase: what a person types to lock a client's file or to open it.

use std::fmt;

/// What a person typed. It is never shown, written or logged.
#[derive(Clone, PartialEq, Eq)]
pub struct Passphrase(String);

impl Passphrase {
    /// The passphrase `typed`.
    #[must_use]
    pub fn new(typed: String) -> Self {
        Self(typed)
    }

    /// Whether nothing was typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase")
    }
}
