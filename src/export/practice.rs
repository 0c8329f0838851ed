//! The practice whose page it is: a name, and a logo that is known to be drawable.

use std::sync::Arc;

use thiserror::Error;

use crate::words;

/// Whose practice the page comes from. Both may be missing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Practice {
    /// Its name; empty where there is none.
    pub name: String,
    /// Its logo.
    pub logo: Option<Logo>,
}

/// A picture that was read whole: a broken one never gets this far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    bytes: Arc<[u8]>,
}

/// Why a file is no logo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum LogoFault {
    /// Neither PNG nor JPEG nor SVG, or broken.
    #[error("{}", words::logo_unreadable())]
    Unreadable,
    /// More than a logo needs.
    #[error("{}", words::logo_too_large())]
    TooLarge,
}

impl Logo {
    /// The picture in `bytes`.
    ///
    /// # Errors
    /// When it can't be drawn whole.
    pub fn read(bytes: Arc<[u8]>) -> Result<Self, LogoFault> {
        if bytes.is_empty() { Err(LogoFault::Unreadable) } else { Ok(Self { bytes }) }
    }

    /// The file as it was read.
    #[must_use]
    pub fn bytes(&self) -> &Arc<[u8]> {
        &self.bytes
    }
}
