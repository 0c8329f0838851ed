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

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_report_has_the_whole_lines_at_the_end_of_the_log_and_the_version() {
        let folder = tempfile::tempdir().unwrap();
        let folders = Folders::at(folder.path().join("config"), folder.path().join("state"));
        assert_eq!(facts(Some(&folders)).log, Vec::<String>::new());
        assert_eq!(facts(None).log, Vec::<String>::new());
        let line = |n: usize| format!("2026-11-24 10:42:00 WARN place: łódź {n:04}\n");
        fs::create_dir_all(folder.path().join("state")).unwrap();
        let log = fs::File::create(folders.log());
        let text: String = (0..2_000).map(line).collect();
        std::io::Write::write_all(&mut log.unwrap(), text.as_bytes()).unwrap();
        let facts = facts(Some(&folders));
        assert!(facts.log.len() > 100 && facts.log.len() < 1_000, "{}", facts.log.len());
        let first = 2_000 - facts.log.len();
        let wanted: Vec<String> = (first..2_000).map(|n| line(n).trim_end().to_owned()).collect();
        assert_eq!(facts.log, wanted);
        assert!(facts.version.starts_with(env!("CARGO_PKG_VERSION")) && facts.system.contains(std::env::consts::OS));
    }
}
