//! Locked clients as the world keeps them: nothing of one ever lies open, and nothing of one is lost.

use std::fs;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver};

use super::super::Beginning;
use super::*;
use crate::app::{Bookmark, Home, Over, Phase};
use crate::files::{self, Document};
use crate::model::Edit;
use crate::shell::disk;
use crate::shell::folders::Folders;
use crate::shell::recovery::Recovery;
use crate::shell::settings::Settings;

const ONE: &str = "copper lantern ferry walnut";
const TWO: &str = "kettle meadow orbit thumb";

/// A desk over a folder, and what it says.
struct Office {
    folder: tempfile::TempDir,
    desk: Desk,
    heard: Receiver<Reply>,
}

fn words(typed: &str) -> Passphrase {
    Passphrase::new(typed)
}

fn sits_down(folder: tempfile::TempDir) -> Office {
    let folders = Folders::at(folder.path().join("config"), folder.path().join("state"));
    let (say, heard) = mpsc::channel();
    let beginning =
        Beginning { recovery: Some(Recovery::new(&folders)), folders: Some(folders), settings: Settings::default() };
    let desk = Desk::new(beginning, move |reply| say.send(reply).unwrap());
    Office { folder, desk, heard }
}

/// Somebody sits down to the sample's file.
fn office() -> (Office, Client) {
    let mut office = sits_down(tempfile::tempdir().unwrap());
    let client = files::sample(files::SAMPLE_DATE);
    fs::create_dir(office.path().parent().unwrap()).unwrap();
    disk::replace(&office.path(), files::write_client(&client).unwrap().as_bytes(), Expected::Nothing).unwrap();
    assert!(matches!(office.ask(Effect::Read(office.path()))[..], [Reply::Read { .. }]));
    (office, client)
}

/// Somebody sits down to the sample's file and locks it.
fn locked() -> (Office, Client) {
    let (mut office, client) = office();
    office.set(&client, Some(ONE));
    (office, client)
}

impl Office {
    fn path(&self) -> PathBuf {
        self.folder.path().join("clients").join("Zoë.twohats")
    }

    /// The window is closed, and another one is opened.
    fn another_day(self) -> Self {
        drop(self.desk);
        sits_down(self.folder)
    }

    fn ask(&mut self, effect: Effect) -> Vec<Reply> {
        self.desk.perform(effect);
        self.heard.try_iter().collect()
    }

    fn set(&mut self, client: &Client, passphrase: Option<&str>) {
        let passphrase = passphrase.map(words);
        let lock = if passphrase.is_some() { Lock::Locked } else { Lock::Open };
        let client = Arc::new(client.clone());
        let said = self.ask(Effect::SetLock { client, generation: 7, path: self.path(), passphrase });
        let is_set = matches!(&said[..], [Reply::Lock(LockReply::Set { generation: 7, lock: is, .. })] if *is == lock);
        assert!(is_set, "{said:?}");
    }

    fn keep(&mut self, client: &Client) -> Vec<Reply> {
        let at = Bookmark { session: client.latest().id.clone(), phase: Phase::Rate };
        let (client, home) = (Arc::new(client.clone()), Home::File(self.path()));
        self.desk.perform(Effect::Keep { client, generation: 8, home, at });
        self.ask(Effect::Flush)
    }

    /// Every file below the folder of the state and that of the clients.
    fn everything(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut folders = vec![self.folder.path().to_owned()];
        let mut found = Vec::new();
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    found.push((path.clone(), fs::read(&path).unwrap()));
                }
            }
        }
        found
    }

    #[track_caller]
    fn nothing_lies_open(&self) {
        for (path, bytes) in self.everything() {
            let text = String::from_utf8_lossy(&bytes).into_owned();
            assert!(!text.contains("responses"), "{} lies open", path.display());
        }
    }

    fn unlock(&mut self, sealed: Sealed, typed: &str) -> Vec<Reply> {
        self.ask(Effect::Unlock { sealed, passphrase: words(typed) })
    }
}

fn renamed(client: &Client, name: &str) -> Client {
    Edit::Name(name.to_owned()).apply(client).unwrap()
}

fn text(path: &Path, typed: &str) -> Document {
    files::read(&files::unlock(&fs::read(path).unwrap(), &words(typed)).unwrap()).unwrap()
}

#[test]
fn a_locked_client_and_all_that_is_kept_of_it_is_locked_and_stays_so_with_each_save() {
    let (mut office, client) = locked();
    office.nothing_lies_open();
    assert!(office.everything().iter().any(|(path, _)| path.to_string_lossy().contains("backups")));
    let changed = renamed(&client, "Ada");
    assert!(matches!(office.keep(&changed)[..], [Reply::Kept { .. }, Reply::Flushed]));
    office.nothing_lies_open();
    assert_eq!(text(&office.path(), ONE), Document::Client(changed.clone()));

    let other = office.folder.path().join("Other.twohats");
    let save =
        Effect::SaveAs { client: Arc::new(changed.clone()), generation: 9, path: other.clone(), over: Over::Refuse };
    let said = office.ask(save);
    let locked = Reply::Lock(LockReply::Is(other.clone(), Lock::Locked));
    assert!(matches!(&said[..], [Reply::SavedAs { .. }, told] if *told == locked), "{said:?}");
    assert_eq!(text(&other, ONE), Document::Client(changed));
}

#[test]
fn another_passphrase_opens_all_and_no_passphrase_opens_all_for_good() {
    let (mut office, client) = locked();
    office.set(&client, Some(TWO));
    let version = |office: &Office| {
        office.everything().into_iter().find(|(path, _)| path.to_string_lossy().contains("backups")).unwrap().0
    };
    assert_eq!(text(&version(&office), TWO), Document::Client(client.clone()));
    assert_eq!(text(&office.path(), TWO), Document::Client(client.clone()));
    office.set(&client, None);
    for path in [version(&office), office.path()] {
        assert_eq!(files::read(&fs::read(path).unwrap()).unwrap(), Document::Client(client.clone()));
    }
    assert!(matches!(office.keep(&renamed(&client, "Ada"))[..], [Reply::Kept { .. }, Reply::Flushed]));
    assert!(!files::is_locked(&fs::read(office.path()).unwrap()));
}

#[test]
fn a_locked_file_is_asked_for_and_opens_with_its_passphrase_alone() {
    let (office, client) = locked();
    let path = office.path();
    let mut office = office.another_day();
    let sealed = Sealed::File(path.clone());
    assert_eq!(office.ask(Effect::Read(path.clone())), [Reply::Lock(LockReply::Asked(sealed.clone()))]);
    assert_eq!(office.unlock(sealed.clone(), TWO), [Reply::Lock(LockReply::Wrong(sealed.clone()))]);
    assert_eq!(office.ask(Effect::Read(path.clone())), [Reply::Lock(LockReply::Asked(sealed.clone()))]);
    let said = office.unlock(sealed, ONE);
    let [Reply::Read { document, found, .. }] = &said[..] else { panic!("{said:?}") };
    assert_eq!((document, found.lock), (&Document::Client(client), Lock::Locked));
}

#[test]
fn what_is_locked_away_is_kept_and_opens_with_its_passphrase_alone() {
    let (mut office, client) = locked();
    let path = office.path();
    let changed = renamed(&client, "Ada");
    let at = Bookmark { session: client.latest().id.clone(), phase: Phase::Rate };
    let keep = Effect::Keep { client: Arc::new(changed.clone()), generation: 8, home: Home::File(path.clone()), at };
    office.ask(keep);
    let said = office.ask(Effect::LockAway(client.id.clone()));
    let sealed = Sealed::File(path.clone());
    let is_away = matches!(&said[..], [Reply::Kept { .. }, Reply::Lock(LockReply::Away { sealed: Some(is), .. })] if *is == sealed);
    assert!(is_away, "{said:?}");
    assert_eq!(text(&path, ONE), Document::Client(changed));
    assert!(office.desk.waiting.is_none() && office.desk.keys.of_client(&client.id).is_none());
    assert_eq!(office.ask(Effect::Read(path.clone())), [Reply::Lock(LockReply::Asked(sealed))]);
    let said = office.keep(&client);
    assert!(matches!(said[..], [Reply::NotKept { .. }, Reply::Flushed]), "never open: {said:?}");
    assert!(files::is_locked(&fs::read(path).unwrap()));
}

#[test]
fn changes_that_the_file_can_not_take_are_locked_away_among_the_unfinished_and_come_back() {
    let (mut office, client) = locked();
    let (path, changed) = (office.path(), renamed(&client, "Ada"));
    fs::rename(path.parent().unwrap(), office.folder.path().join("away")).unwrap();
    assert!(matches!(office.keep(&changed)[..], [Reply::NotKept { .. }, Reply::Flushed]));
    office.nothing_lies_open();
    let said = office.ask(Effect::LockAway(client.id.clone()));
    let Some(Reply::Lock(LockReply::Away { sealed: Some(sealed), .. })) = said.last() else { panic!("{said:?}") };
    assert_eq!(*sealed, Sealed::Unfinished { id: client.id.clone(), file: Some(path.clone()) });
    assert!(office.desk.waiting.is_none());

    // At the next start it is asked for, and a wrong passphrase tells nothing.
    let sealed = sealed.clone();
    let mut office = office.another_day();
    office.desk.begin_with_unfinished();
    assert_eq!(office.heard.try_iter().collect::<Vec<_>>(), [Reply::Lock(LockReply::Asked(sealed.clone()))]);
    assert_eq!(office.unlock(sealed.clone(), TWO), [Reply::Lock(LockReply::Wrong(sealed.clone()))]);
    let said = office.unlock(sealed, ONE);
    let [Reply::Recovered(recovered), Reply::Lock(LockReply::Is(of, Lock::Locked))] = &said[..] else {
        panic!("{said:?}")
    };
    assert_eq!((&recovered.client, &recovered.file, of), (&changed, &Some(path.clone()), &path));
    fs::rename(office.folder.path().join("away"), path.parent().unwrap()).unwrap();
    assert!(matches!(office.keep(&changed)[..], [Reply::Kept { .. }, Reply::Flushed]));
    assert_eq!(text(&path, ONE), Document::Client(changed));
    office.nothing_lies_open();
}

#[test]
fn locked_work_that_lost_its_place_stays_locked_and_is_saved_locked() {
    let (mut office, client) = locked();
    let changed = renamed(&client, "Ada");
    fs::rename(office.path().parent().unwrap(), office.folder.path().join("away")).unwrap();
    office.keep(&changed);
    let mut office = office.another_day();
    let recovery = office.folder.path().join("state").join("recovery");
    fs::remove_file(recovery.join(format!("{}.place.ron", client.id))).unwrap();
    let said = office.unlock(Sealed::Unfinished { id: client.id.clone(), file: None }, ONE);
    assert!(matches!(&said[..], [Reply::Recovered(recovered)] if recovered.file.is_none()), "{said:?}");

    let at = Bookmark { session: client.latest().id.clone(), phase: Phase::Rate };
    let client = Arc::new(renamed(&client, "Ada L"));
    office.desk.perform(Effect::Keep { client: client.clone(), generation: 3, home: Home::Unfinished, at });
    office.ask(Effect::Flush);
    office.nothing_lies_open();
    let path = office.folder.path().join("Ada.twohats");
    office.ask(Effect::SaveAs { client: client.clone(), generation: 4, path: path.clone(), over: Over::Refuse });
    assert_eq!(text(&path, ONE), Document::Client((*client).clone()));
}

#[test]
fn changes_that_can_be_kept_nowhere_are_not_locked_away() {
    let (mut office, client) = locked();
    let state = office.folder.path().join("state");
    fs::rename(office.path().parent().unwrap(), office.folder.path().join("away")).unwrap();
    fs::remove_dir_all(&state).unwrap();
    disk::replace(&state, b"a file stands where the folder was", Expected::Nothing).unwrap();
    office.keep(&renamed(&client, "Ada"));
    assert_eq!(office.ask(Effect::LockAway(client.id.clone())).last(), Some(&Reply::Lock(LockReply::NotAway)));
    assert!(office.desk.waiting.is_some() && office.desk.keys.of_client(&client.id).is_some(), "it is tried again");
}

#[test]
fn an_earlier_version_of_another_passphrase_is_asked_for_and_changes_nothing() {
    let (mut office, client) = locked();
    let path = office.folder.path().join("state").join("backups").join("2026-11-20T10-00-00.twohats");
    let sealed = files::lock(files::write_client(&client).unwrap().as_bytes(), &words(TWO)).unwrap();
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    disk::replace(&path, &sealed, Expected::Nothing).unwrap();
    let made = jiff::civil::date(2026, 11, 20).at(10, 0, 0, 0);
    let backup = crate::app::Backup { id: client.id.clone(), made, path, bytes: 9 };
    let sealed = Sealed::Backup(backup.clone());
    let asked = office.ask(Effect::ReadBackup(backup.clone()));
    assert_eq!(asked, [Reply::Lock(LockReply::Asked(sealed.clone()))]);
    assert_eq!(office.unlock(sealed.clone(), "no"), [Reply::Lock(LockReply::Wrong(sealed.clone()))]);
    let said = office.unlock(sealed, TWO);
    assert_eq!(said, [Reply::BackupRead { backup, client: client.clone() }]);
    office.keep(&renamed(&client, "Ada"));
    text(&office.path(), ONE);
}

#[test]
fn what_lies_open_beside_a_locked_client_is_locked_when_it_is_opened() {
    let (office, client) = locked();
    let path = office.path();
    let mut office = office.another_day();
    let version = office.folder.path().join("state").join("backups").join(client.id.as_str());
    let version = version.join("2026-11-20T10-00-00.twohats");
    disk::replace(&version, files::write_client(&client).unwrap().as_bytes(), Expected::Nothing).unwrap();
    office.unlock(Sealed::File(path), ONE);
    office.nothing_lies_open();
    assert_eq!(text(&version, ONE), Document::Client(client));
}

#[test]
fn a_lock_that_could_not_be_set_leaves_all_as_it_was() {
    let (mut office, client) = office();
    let path = office.path();
    disk::replace(&path, b"somebody else's", Expected::Anything).unwrap();
    let client = Arc::new(client);
    let passphrase = Some(words(ONE));
    let said = office.ask(Effect::SetLock { client: client.clone(), generation: 7, path: path.clone(), passphrase });
    let problem = Problem::ChangedUnderneath;
    assert_eq!(said, [Reply::Lock(LockReply::NotSet { problem })]);
    assert_eq!(fs::read(&path).unwrap(), b"somebody else's");
    assert!(office.desk.keys.of_client(&client.id).is_none());
}

#[test]
fn what_somebody_else_opened_for_good_is_written_open_again() {
    let (mut office, client) = locked();
    let text = files::write_client(&client).unwrap();
    disk::replace(&office.path(), text.as_bytes(), Expected::Anything).unwrap();
    assert!(
        matches!(office.ask(Effect::Read(office.path()))[..], [Reply::Read { found, .. }] if found.lock == Lock::Open)
    );
    office.keep(&renamed(&client, "Ada"));
    assert!(!files::is_locked(&fs::read(office.path()).unwrap()));
}
