//! Values that a later minor version wrote and that this one carries without understanding them.

use std::collections::BTreeMap;

/// A plain value, as a later version may have written it. `ron::Value` reads enums as `()`, so this is our own.
#[derive(Debug, Clone, PartialEq)]
pub enum Plain {
    /// A text.
    Text(String),
    /// A number, always finite.
    Number(f64),
    /// Yes or no.
    Boolean(bool),
    /// Several values in order.
    List(Vec<Plain>),
    /// Values by name.
    Map(BTreeMap<String, Plain>),
}

/// What a later minor version added: carried from file to file, never shown, never exported.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Extra(pub BTreeMap<String, Plain>);
