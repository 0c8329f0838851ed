//! The practice whose page it is: a name, and a logo that is known to be drawable.

use super::Logo;

/// Whose practice the page comes from. Both may be missing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Practice {
    /// Its name; empty where there is none.
    pub name: String,
    /// Its logo.
    pub logo: Option<Logo>,
}
