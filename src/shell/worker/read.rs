//! Reading files, and delivering what was made of them.

use std::path::{Path, PathBuf};

use super::{Desk, disk, expected, problem};
use crate::app::{Found, Over, Problem, Reply};
use crate::files::{self, Document};
use crate::shell::disk::Fingerprint;
use crate::words;

impl Desk {
    pub(super) fn read(&mut self, path: PathBuf) {
        self.keep();
        let path = std::path::absolute(&path).unwrap_or(path);
        match read(&path) {
            Ok((document, fingerprint)) => {
                self.beginning.known.insert(path.clone(), fingerprint);
                self.ended_in(&path);
                self.say(Reply::Read { path, document, found: Found::default() });
            }
            Err(why) => self.say(Reply::NotRead { path, why }),
        }
    }

    pub(super) fn deliver(&mut self, bytes: &[u8], path: PathBuf, over: Over) {
        let path = std::path::absolute(&path).unwrap_or(path);
        if holds_a_client(&path) {
            let problem = Problem::Other(words::never_over_a_client(&crate::app::name_of(&path)));
            self.say(Reply::NotDelivered { path, problem });
            return;
        }
        match disk::replace(&path, bytes, expected(over)) {
            Ok(_) => {
                self.ended_in(&path);
                self.say(Reply::Delivered(path));
            }
            Err(fault) => self.say(Reply::NotDelivered { path, problem: problem(fault) }),
        }
    }
}

/// Reads a file of ours: what it holds, or one sentence with the path last.
pub(in crate::shell) fn read(path: &Path) -> Result<(Document, Fingerprint), String> {
    let found = disk::read(path).map_err(|fault| fault.to_string())?;
    let document =
        files::read(&found.bytes).map_err(|refused| words::cli_refused(&refused.to_string(), &disk::shown(path)))?;
    Ok((document, found.fingerprint))
}

/// Whether a client's own file stands there, even one that is damaged or of a later version.
fn holds_a_client(path: &Path) -> bool {
    let Ok(found) = disk::read(path) else { return false };
    if files::is_locked(&found.bytes) {
        return true;
    }
    match files::read(&found.bytes) {
        Ok(Document::Client(_)) => true,
        Ok(Document::Copy { .. } | Document::Instrument(_)) => false,
        Err(_unreadable) => {
            let head = String::from_utf8_lossy(found.bytes.get(..400).unwrap_or(&found.bytes)).into_owned();
            head.contains("format:") && head.contains("written_by:") && !head.contains("copy_for:")
        }
    }
}
