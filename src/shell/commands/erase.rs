//! Erasing a client from the command line: only when it is said twice, and with a receipt of what is gone and what is not.

use std::path::Path;

use super::change::{in_turn, own_file};
use super::locked;
use crate::app::{Removed, Thing, receipt_text};
use crate::files::{self, Document};
use crate::shell::backups::Backups;
use crate::shell::command_line::{Erase, Stopped};
use crate::shell::console::Voice;
use crate::shell::disk::shown;
use crate::shell::erase::{self, Target};
use crate::shell::folders::Folders;
use crate::shell::recovery::Recovery;
use crate::shell::settings::Settings;
use crate::words;

pub(in crate::shell) fn erase(erase: &Erase, voice: &mut Voice) -> Result<(), Stopped> {
    let path: &Path = &erase.file;
    let path = &std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let own = own_file(path, &erase.key)?;
    if !erase.yes {
        return Err(Stopped::Refused(words::cli_erase_needs_yes(&shown(path))));
    }
    let folders = Folders::of_this_person();
    let turn = in_turn(folders.as_ref(), path)?;
    let whose = |bytes: &[u8]| match files::read(&locked::opened(bytes, &erase.key, path).ok()?.0) {
        Ok(Document::Client(client)) => Some(client.id),
        Ok(Document::Copy { .. } | Document::Instrument(_)) | Err(_) => None,
    };
    let target = Target { id: &own.client.id, file: Some(path), known: Some(own.fingerprint) };
    let backups = folders.as_ref().map(Backups::new);
    let mut recovery = folders.as_ref().map(Recovery::new);
    let mut receipt = erase::erase(&target, backups.as_ref(), recovery.as_mut(), &whose);
    drop(turn);
    if !receipt.file_stays() {
        receipt.removed.extend(folders.as_ref().and_then(|folders| forget_recent(folders, path)));
    }
    let text = receipt_text(&receipt);
    let said = voice.pour(text.as_bytes());
    if receipt.removed.iter().any(|removed| removed.failed.is_some()) {
        // The receipt says what stays.
        if let Err(why) = said {
            voice.complain(&why);
            voice.complain(text.trim_end());
        }
        return Err(Stopped::Said);
    }
    said.map_err(|why| Stopped::Unsaid(why, text))
}

/// Drops the file from the recent ones, where it is among them.
fn forget_recent(folders: &Folders, path: &Path) -> Option<Removed> {
    let mut settings = Settings::read(&folders.settings());
    if !settings.preferences.recent.iter().any(|recent| recent == path) {
        return None;
    }
    settings.preferences.forget(path);
    let failed = settings.write(&folders.settings()).err().map(|fault| words::not_erased(&fault.why()));
    Some(Removed { what: Thing::Recent, path: path.to_owned(), failed })
}
