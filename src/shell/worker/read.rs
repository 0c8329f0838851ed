//! Reading files, and delivering what was made of them.

use std::path::{Path, PathBuf};

use super::{Desk, disk, expected, problem};
use crate::app::{Found, Hold, Over, Problem, Reply};
use crate::files::{self, Document, Refused};
use crate::shell::disk::DiskFault;
use crate::words;

impl Desk {
    /// What bytes hold: everything that is read of clients is made here.
    #[expect(clippy::unused_self, reason = "what can be read will depend on what is known of the file")]
    pub(super) fn document_in(&self, bytes: &[u8]) -> Result<Document, Refused> {
        files::read(bytes)
    }

    pub(super) fn read(&mut self, path: PathBuf) {
        self.keep();
        self.offered.clear();
        let reply = self.find(path);
        if let Reply::Read { path, .. } = &reply {
            self.ended_in(path);
        }
        self.say(reply);
    }

    /// Reads the file that the window begins with.
    pub(in crate::shell) fn begin_with(&mut self, path: PathBuf) {
        let reply = self.find(path);
        self.say(reply);
    }

    fn find(&mut self, path: PathBuf) -> Reply {
        let path = std::path::absolute(&path).unwrap_or(path);
        // Held before it is read, so that nobody changes it between.
        let hold = self.take_hold(&path);
        let read = match disk::read(&path) {
            Ok(read) => read,
            Err(fault) => return Reply::NotRead { path, why: fault.to_string() },
        };
        match self.document_in(&read.bytes) {
            Ok(document) => {
                self.beginning.known.insert(path.clone(), read.fingerprint);
                let hold = if matches!(document, Document::Client(_)) { hold } else { Hold::Ours };
                Reply::Read { path, document, found: Found { hold, ..Found::default() } }
            }
            Err(refused) => {
                let why = words::cli_refused(&refused.to_string(), &disk::shown(&path));
                Reply::NotRead { path, why }
            }
        }
    }

    pub(super) fn deliver(&mut self, bytes: &[u8], path: PathBuf, over: Over) {
        let path = std::path::absolute(&path).unwrap_or(path);
        match self.try_deliver(bytes, &path, over) {
            Ok(()) => {
                self.ended_in(&path);
                self.say(Reply::Delivered(path));
            }
            Err(problem) => self.say(Reply::NotDelivered { path, problem }),
        }
    }

    fn try_deliver(&self, bytes: &[u8], path: &Path, over: Over) -> Result<(), Problem> {
        if self.holds_a_client(path).map_err(problem)? {
            return Err(Problem::Other(words::never_over_a_client(&crate::app::name_of(path))));
        }
        disk::replace(path, bytes, expected(over)).map(drop).map_err(problem)
    }

    /// Whether a client's own file stands there, even one that is damaged or of a later version.
    fn holds_a_client(&self, path: &Path) -> Result<bool, DiskFault> {
        let found = match disk::read(path) {
            Ok(found) => found,
            // No file of ours is so large.
            Err(DiskFault::Missing(_) | DiskFault::TooLarge(_)) => return Ok(false),
            // What can't be looked at might be one.
            Err(DiskFault::NotReadable(path)) => return Err(DiskFault::NotWritable(path)),
            Err(DiskFault::ReadFailed(path, why)) => return Err(DiskFault::WriteFailed(path, why)),
            Err(fault) => return Err(fault),
        };
        Ok(match self.document_in(&found.bytes) {
            Ok(Document::Client(_)) => true,
            Ok(Document::Copy { .. } | Document::Instrument(_)) => false,
            Err(_unreadable) => {
                let head = String::from_utf8_lossy(found.bytes.get(..400).unwrap_or(&found.bytes)).into_owned();
                head.contains("format:") && head.contains("written_by:") && !head.contains("copy_for:")
            }
        })
    }
}
