//! Erasing the client at hand: nothing of it is written any more, then all that is in reach goes.

use std::path::Path;

use super::Desk;
use super::read::Held;
use crate::app::Reply;
use crate::files::Document;
use crate::model::ClientId;
use crate::shell::erase::{self, Target};

impl Desk {
    pub(super) fn erase(&mut self, id: &ClientId, file: Option<&Path>) {
        self.offered.clear();
        // What waits of the client must not come back after it is gone. Anybody else's is kept first.
        let waited = self.waiting.take_if(|waiting| waiting.client.id == *id);
        self.keep();
        let known = file.and_then(|file| self.known.get(file).copied());
        let mut recovery = self.beginning.recovery.take();
        let whose = |bytes: &[u8]| match self.document_in(bytes) {
            Ok(Held { document: Document::Client(client), .. }) => Some(client.id),
            Ok(_) | Err(_) => None,
        };
        let target = Target { id, file, known };
        let receipt = erase::erase(&target, self.backups.as_ref(), recovery.as_mut(), &whose);
        self.beginning.recovery = recovery;
        if receipt.file_stays() {
            // The client stays, with what is not kept yet.
            self.waiting = waited;
        } else {
            if let Some(file) = file {
                self.known.remove(file);
                self.put_aside.remove(file);
            }
            self.sheltered.take_if(|sheltered| sheltered == id);
        }
        self.say(Reply::Erased(receipt));
    }
}
