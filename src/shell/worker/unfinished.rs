//! Unfinished work: what comes back at the start, what else waits, and taking it up.

use std::path::PathBuf;

use super::read::{Held, Unopened};
use super::{Desk, clock, disk};
use crate::app::{Hold, Lock, LockReply, Recovered, Reply, Sealed, Unfinished};
use crate::files::{Document, Passphrase, Reason};
use crate::model::{Client, ClientId};
use crate::shell::recovery::{Recovery, Unread, Work};
use crate::words;

/// Why waiting work is not taken up.
enum Untaken {
    /// It is locked, and no passphrase that is known opens it.
    Locked,
    /// Nor does the one that was typed.
    Wrong,
    /// It can't be read.
    Unread(Unread),
}

impl Desk {
    /// Takes up what was left last, if anything was.
    pub(in crate::shell) fn begin_with_unfinished(&mut self) {
        // Work whose file another window has open waits for that window.
        let Some(mut recovery) = self.beginning.recovery.take() else { return };
        let mut asked = None;
        let taken = recovery.take_newest(|work| {
            if asked.is_some() {
                return Err(Unread::Waits);
            }
            let (client, by) = match self.client_in(work) {
                Ok(found) => found,
                Err(Untaken::Unread(why)) => return Err(why),
                // The newest comes back first: it is asked for, and the others wait.
                Err(Untaken::Locked | Untaken::Wrong) => {
                    asked = Some(sealed(work));
                    return Err(Unread::Waits);
                }
            };
            if self.hold_of(work) == Hold::Elsewhere {
                return Err(Unread::Waits);
            }
            self.expect(&client.id, work);
            self.note_lock(&client, work, by);
            Ok((client.id.clone(), recovered(client, work)))
        });
        self.beginning.recovery = Some(recovery);
        if let Some(mut recovered) = taken.work {
            recovered.others = taken.others;
            self.say(Reply::Recovered(Box::new(recovered)));
        }
        for sentence in taken.told {
            self.say(Reply::Trouble(sentence));
        }
        if let Some(sealed) = asked {
            self.say(Reply::Lock(LockReply::Asked(sealed)));
        }
    }

    pub(super) fn list_unfinished(&mut self) {
        self.keep();
        let waiting = self.waiting_work(|work, client| {
            let progress = client.map(|client| {
                let session = client.latest();
                let instrument = client.asked(session);
                let rated = session.own_response().map_or(0, |own| instrument.rated_count(&own.ratings));
                (rated, instrument.item_count())
            });
            Unfinished {
                id: work.name.clone(),
                name: client.map(|client| client.name.clone()).unwrap_or_default(),
                progress,
                changed: clock::local(work.changed),
                file: work.place.file.as_ref().map(|belongs| belongs.path.clone()),
            }
        });
        self.offered = waiting.iter().map(|waiting| waiting.id.clone()).collect();
        self.say(Reply::Unfinished(waiting));
    }

    pub(super) fn take_unfinished(&mut self, name: &ClientId) {
        self.keep();
        let Some(recovery) = &self.beginning.recovery else { return };
        let path = recovery.file_of(name);
        let work = match recovery.lift(name) {
            Ok(Some(work)) => work,
            Ok(None) => return self.say(Reply::Trouble(words::recovery_gone(&disk::shown(&path)))),
            Err(fault) => {
                return self.say(Reply::Trouble(words::recovery_not_taken(&fault.why(), &disk::shown(&path))));
            }
        };
        let (client, by) = match self.client_in(&work) {
            Ok(found) => found,
            Err(Untaken::Unread(why)) => return self.refuse(work, why),
            Err(shut @ (Untaken::Locked | Untaken::Wrong)) => {
                let sealed = sealed(&work);
                self.refuse(work, Unread::Waits);
                let is_wrong = matches!(shut, Untaken::Wrong);
                let reply = if is_wrong { LockReply::Wrong(sealed) } else { LockReply::Asked(sealed) };
                return self.say(Reply::Lock(reply));
            }
        };
        if self.hold_of(&work) == Hold::Elsewhere {
            let file = work.place.file.as_ref().map(|belongs| disk::shown(&belongs.path)).unwrap_or_default();
            return self.refuse(work, Unread::Told(words::recovery_file_elsewhere(&file)));
        }
        self.expect(&client.id, &work);
        self.note_lock(&client, &work, by);
        let mut recovered = recovered(client, &work);
        if let Some(recovery) = &mut self.beginning.recovery {
            recovery.take_up(recovered.client.id.clone(), work);
        }
        recovered.others = self.beginning.recovery.as_ref().map_or(0, Recovery::count);
        let file = recovered.file.clone();
        self.say(Reply::Recovered(Box::new(recovered)));
        self.tell_lock(file.as_ref());
    }

    /// Nobody works on this client here any more: what is unfinished of it waits for whoever takes it up.
    pub(super) fn let_go(&mut self, id: &ClientId) {
        self.keep();
        let is_sheltered = self.sheltered.take_if(|sheltered| sheltered == id).is_some();
        let waits = self.waiting.as_ref().is_some_and(|waiting| waiting.client.id == *id);
        if waits && !is_sheltered {
            // It is nowhere yet. That is said, and it is tried again.
            return;
        }
        if waits {
            self.waiting = None;
        }
        if let Some(recovery) = &mut self.beginning.recovery {
            recovery.let_go(id);
        }
    }

    /// Discards waiting work that the person was shown.
    pub(super) fn discard_offered(&mut self, name: &ClientId) {
        if !self.offered.remove(name) {
            return;
        }
        let Some(recovery) = &self.beginning.recovery else { return };
        let path = disk::shown(&recovery.file_of(name));
        let fault = match recovery.lift(name) {
            Ok(Some(work)) => recovery.discard(work).err(),
            // Another window took it up, or finished it: it is not ours to discard.
            Ok(None) => return,
            Err(fault) => Some(fault),
        };
        if let Some(fault) = fault {
            self.say(Reply::Trouble(words::recovery_not_removed(&fault.why(), &path)));
        }
    }

    /// Everything that waits, the newest first, each as `of` makes it; the client is `None` where only its person can open it.
    fn waiting_work<T>(&self, of: impl Fn(&Work, Option<&Client>) -> T) -> Vec<T> {
        let Some(recovery) = &self.beginning.recovery else { return Vec::new() };
        let mut found = Vec::new();
        let mut told = Vec::new();
        match recovery.names() {
            Ok(names) => {
                for name in names {
                    let work = match recovery.lift(&name) {
                        Ok(Some(work)) => work,
                        Ok(None) => continue,
                        Err(fault) => {
                            let path = disk::shown(&recovery.file_of(&name));
                            told.push(words::recovery_not_taken(&fault.why(), &path));
                            continue;
                        }
                    };
                    match self.client_in(&work) {
                        Ok((client, _)) => found.push(of(&work, Some(&client))),
                        Err(Untaken::Locked | Untaken::Wrong | Untaken::Unread(Unread::Waits)) => {
                            found.push(of(&work, None));
                        }
                        Err(Untaken::Unread(Unread::Told(sentence))) => told.push(sentence),
                        Err(Untaken::Unread(Unread::Broken)) => {
                            told.push(recovery.set_aside(work));
                            continue;
                        }
                    }
                    recovery.put_back(work);
                }
            }
            Err(fault) => told.push(words::recovery_not_listed(&fault.why(), &disk::shown(&recovery.folder()))),
        }
        for sentence in told {
            self.say(Reply::Trouble(sentence));
        }
        found
    }

    fn client_in(&self, work: &Work) -> Result<(Client, Option<Passphrase>), Untaken> {
        match self.document_in(&work.bytes) {
            Ok(Held { document: Document::Client(client), by }) => Ok((client, by)),
            Err(Unopened::Locked) => Err(Untaken::Locked),
            Err(Unopened::Wrong) => Err(Untaken::Wrong),
            Err(Unopened::Refused(refused)) if matches!(refused.reason, Reason::Later { .. }) => {
                let sentence = words::cli_refused(&refused.to_string(), &disk::shown(&work.file));
                Err(Untaken::Unread(Unread::Told(sentence)))
            }
            Ok(_) | Err(Unopened::Refused(_) | Unopened::Not(_)) => Err(Untaken::Unread(Unread::Broken)),
        }
    }

    /// From now on this work is written as it was: locked, where it was.
    fn note_lock(&mut self, client: &Client, work: &Work, by: Option<Passphrase>) {
        let file = work.place.file.as_ref().map_or(&work.file, |belongs| &belongs.path);
        self.keys.note(file, &client.id, by);
    }

    /// Says that the file of what was taken up is locked.
    fn tell_lock(&self, file: Option<&PathBuf>) {
        if let Some(file) = file.filter(|file| self.keys.of_file(file).is_some()) {
            self.say(Reply::Lock(LockReply::Is(file.clone(), Lock::Locked)));
        }
    }

    /// Says why work is not taken up, and leaves it.
    fn refuse(&self, work: Work, why: Unread) {
        let Some(recovery) = &self.beginning.recovery else { return };
        let sentence = match why {
            Unread::Broken => recovery.set_aside(work),
            Unread::Told(sentence) => {
                recovery.put_back(work);
                sentence
            }
            Unread::Waits => {
                recovery.put_back(work);
                return;
            }
        };
        self.say(Reply::Trouble(sentence));
    }

    /// Who has the file that the work belongs to; it is ours from now on if nobody has.
    fn hold_of(&mut self, work: &Work) -> Hold {
        work.place.file.as_ref().map_or(Hold::Ours, |belongs| self.take_hold(&belongs.path))
    }

    /// From now on the file of this work may be replaced if it is as it was when the work was read from it.
    fn expect(&mut self, id: &ClientId, work: &Work) {
        let Some(belongs) = &work.place.file else { return };
        match belongs.expected {
            Some(fingerprint) => self.known.insert(belongs.path.clone(), fingerprint),
            None => self.known.remove(&belongs.path),
        };
        self.sheltered = Some(id.clone());
    }
}

fn sealed(work: &Work) -> Sealed {
    Sealed::Unfinished { id: work.name.clone(), file: work.place.file.as_ref().map(|belongs| belongs.path.clone()) }
}

fn recovered(client: Client, work: &Work) -> Recovered {
    Recovered {
        client,
        bookmark: work.place.bookmark.clone(),
        file: work.place.file.as_ref().map(|belongs| belongs.path.clone()),
        others: 0,
    }
}
