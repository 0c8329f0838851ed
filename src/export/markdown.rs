//! The copy as markdown.

use crate::report::Document;

/// The whole file.
pub(super) fn write(document: &Document) -> String {
    let _ = document;
    String::new()
}
