//! The shared copy as a file: the same wire types as a client's own, with `copy_for` in its head.

use crate::files::{self, Unwritable};
use crate::report::SharedCopy;

/// The whole file.
///
/// # Errors
/// When the copy is so large that the file could not be opened again.
pub(super) fn write(copy: &SharedCopy) -> Result<String, Unwritable> {
    files::write_copy(copy)
}
