//! The copy as json.

use crate::report::{Document, SharedCopy};

/// The whole file.
pub(super) fn write(copy: &SharedCopy, document: &Document) -> String {
    let _ = (copy, document);
    String::new()
}
