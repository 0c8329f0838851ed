//! What the program knows of itself, for the report of a fault: version, system, and the last lines of its log.

use super::folders::Folders;
use super::{command_line, disk};
use crate::app::Facts;

/// So much of the log's end is read.
const LOG_BYTES: usize = 16 * 1024;

/// Looks at itself.
pub(super) fn facts(folders: Option<&Folders>) -> Facts {
    let log = folders.and_then(|folders| disk::read(&folders.log()).ok()).map(|read| read.bytes).unwrap_or_default();
    let end = log.get(log.len().saturating_sub(LOG_BYTES)..).unwrap_or_default();
    let end = String::from_utf8_lossy(end);
    // The first line may have lost its beginning.
    let whole = end.lines().skip(usize::from(log.len() > LOG_BYTES)).map(str::to_owned);
    Facts {
        version: command_line::version().to_owned(),
        system: [std::env::consts::OS, std::env::consts::ARCH].join(" "),
        desktop: std::env::var("XDG_SESSION_TYPE")
            .unwrap_or_default()
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .take(20)
            .collect(),
        log: whole.collect(),
    }
}
