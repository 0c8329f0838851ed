//! Earlier versions of a client: listed, looked at, and brought back as one change that can be undone.

use crate::model::Client;

use super::effect::Effect;
use super::kept::Backup;
use super::state::{Source, State};

impl State {
    /// Whether there can be earlier versions: only of a client with a file.
    pub(super) fn may_list_backups(&self) -> bool {
        matches!(self.source, Source::File(_))
    }

    pub(super) fn list_backups(&mut self, _backups: Vec<Backup>) -> Vec<Effect> {
        Vec::new()
    }

    pub(super) fn look_at_backup(&mut self, backup: Backup, client: Client) -> Vec<Effect> {
        self.take(client, Source::Backup(backup));
        Vec::new()
    }

    /// What the footer says while an earlier version is looked at.
    pub(super) fn backup_words(&self, _backup: &Backup) -> String {
        String::new()
    }
}
