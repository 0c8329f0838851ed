//! What was unfinished comes back, once, to one window, and nothing takes its place.

use std::fs::{self, File};

use super::super::place::Belongs;
use super::*;

fn folders() -> (tempfile::TempDir, Folders) {
    let folder = tempfile::tempdir().unwrap();
    let folders = Folders::at(folder.path().join("config"), folder.path().join("state"));
    (folder, folders)
}

fn id(text: &str) -> ClientId {
    ClientId::new(text).unwrap()
}

fn keep(recovery: &mut Recovery, name: &str, text: &str) {
    recovery.keep(&id(name), text.as_bytes(), &Place::default()).unwrap();
}

/// Work whose text begins with "bad" can't be read; in front of a colon stands the client's id.
fn text(work: &Work) -> Result<(ClientId, String), Unread> {
    let text = String::from_utf8(work.bytes.clone()).unwrap();
    if text.starts_with("bad") {
        return Err(Unread::Broken);
    }
    if text.starts_with("later") {
        return Err(Unread::Told("of a later version".to_owned()));
    }
    let name = text.split_once(':').map_or(work.name.clone(), |(name, _)| id(name));
    Ok((name, text))
}

fn next(recovery: &mut Recovery) -> Option<String> {
    recovery.take_newest(text).work
}

fn age(folders: &Folders, id: &str, seconds: u64) {
    let file = File::options().write(true).open(folders.recovery().join(format!("{id}.twohats"))).unwrap();
    file.set_modified(SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(seconds)).unwrap();
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn what_was_kept_is_there_at_the_next_start_newest_first() {
    let (_folder, folders) = folders();
    let mut first = Recovery::new(&folders);
    keep(&mut first, "c-1", "older");
    keep(&mut first, "c-2", "newer, first draft");
    keep(&mut first, "c-2", "newer");
    age(&folders, "c-1", 1_000);
    age(&folders, "c-2", 2_000);
    drop(first);
    let mut second = Recovery::new(&folders);
    let taken = second.take_newest(text);
    assert_eq!((taken.work.as_deref(), taken.others), (Some("newer"), 1));
    assert_eq!(next(&mut second).as_deref(), Some("older"));
    assert_eq!(second.take_newest(text), Taken { work: None, others: 0, told: vec![] });
}

#[test]
fn it_comes_back_with_the_place_where_it_belongs() {
    let (folder, folders) = folders();
    let path = folder.path().join("Ada.twohats");
    let place = Place { bookmark: None, file: Some(Belongs { path, expected: None }) };
    let mut first = Recovery::new(&folders);
    first.keep(&id("c-1"), b"it", &place).unwrap();
    first.let_go(&id("c-1"));
    let work = first.lift(&id("c-1")).unwrap().unwrap();
    assert_eq!((work.bytes.as_slice(), &work.place), (b"it".as_slice(), &place));
    first.take_up(id("c-1"), work);
    first.keep(&id("c-1"), b"it", &Place::default()).unwrap();
    first.let_go(&id("c-1"));
    assert_eq!(first.lift(&id("c-1")).unwrap().unwrap().place, Place::default());
}

#[test]
fn a_place_that_can_not_be_read_or_written_costs_the_place_and_not_the_work() {
    let (_folder, folders) = folders();
    let mut first = Recovery::new(&folders);
    let place = folders.recovery().join("c-1.place.ron");
    fs::create_dir_all(&place).unwrap();
    keep(&mut first, "c-1", "it");
    drop(first);
    let mut second = Recovery::new(&folders);
    assert_eq!(next(&mut second).as_deref(), Some("it"));
}

#[test]
fn two_programs_never_work_on_the_same_file() {
    let (_folder, folders) = folders();
    let mut one = Recovery::new(&folders);
    let mut other = Recovery::new(&folders);
    keep(&mut one, "c-1", "mine");
    assert_eq!(next(&mut other), None);
    keep(&mut other, "c-1", "c-1:theirs");
    keep(&mut one, "c-1", "mine again");
    one.let_go(&id("c-1"));
    assert_eq!(next(&mut other).as_deref(), Some("mine again"));
    assert_eq!(next(&mut one).as_deref(), Some("c-1:theirs"), "what the other one left for it waits");
}

#[test]
fn work_that_waits_is_never_replaced_by_work_on_the_same_client() {
    let (_folder, folders) = folders();
    let mut one = Recovery::new(&folders);
    keep(&mut one, "c-1", "c-1:of the window that crashed");
    drop(one);
    let mut other = Recovery::new(&folders);
    keep(&mut other, "c-1", "c-1:of the next one");
    other.forget(&id("c-1")).unwrap();
    assert_eq!(names(&folders.recovery()), ["c-1.place.ron", "c-1.twohats"]);
    keep(&mut other, "c-1", "c-1:of the next one");
    age(&folders, "c-1", 1_000);
    drop(other);
    let mut third = Recovery::new(&folders);
    assert_eq!(next(&mut third).as_deref(), Some("c-1:of the next one"));
    third.forget(&id("c-1")).unwrap();
    assert_eq!(next(&mut third).as_deref(), Some("c-1:of the window that crashed"));
    third.forget(&id("c-1")).unwrap();
    assert_eq!(names(&folders.recovery()), Vec::<String>::new());
    assert_eq!(names(&folders.locks()), ["turn.lock"]);
}

#[test]
fn what_was_saved_elsewhere_or_discarded_does_not_come_back() {
    let (_folder, folders) = folders();
    let mut recovery = Recovery::new(&folders);
    keep(&mut recovery, "c-1", "done");
    recovery.forget(&id("c-1")).unwrap();
    recovery.forget(&id("c-1")).unwrap();
    assert_eq!(next(&mut Recovery::new(&folders)), None);
    assert_eq!(names(&folders.recovery()), Vec::<String>::new());
    assert_eq!(names(&folders.locks()), ["turn.lock"], "no lock is left of what is gone");
    keep(&mut recovery, "c-1", "again");
    assert_eq!(next(&mut Recovery::new(&folders)), None, "kept again, it is ours again");
    recovery.let_go(&id("c-1"));
    let work = recovery.lift(&id("c-1")).unwrap().unwrap();
    recovery.discard(work).unwrap();
    assert_eq!(names(&folders.recovery()), Vec::<String>::new());
}

#[test]
fn unreadable_work_is_put_aside_said_once_and_never_deleted() {
    let (_folder, folders) = folders();
    let mut recovery = Recovery::new(&folders);
    keep(&mut recovery, "c-1", "good");
    keep(&mut recovery, "c-2", "bad");
    age(&folders, "c-1", 1_000);
    drop(recovery);
    let mut second = Recovery::new(&folders);
    let taken = second.take_newest(text);
    assert_eq!(taken.work.as_deref(), Some("good"));
    let aside = folders.recovery().join("c-2.twohats.unreadable");
    assert!(taken.told.len() == 1 && taken.told[0].ends_with(&disk::shown(&aside)));
    assert_eq!(fs::read(&aside).unwrap(), b"bad");
    assert!(second.take_newest(text).told.is_empty());

    keep(&mut second, "c-2", "bad again");
    second.let_go(&id("c-2"));
    assert_eq!(second.take_newest(text).told.len(), 1);
    assert_eq!(fs::read(&aside).unwrap(), b"bad", "the first one is not replaced by the second");
}

#[test]
fn work_of_a_later_version_waits_for_that_version() {
    let (_folder, folders) = folders();
    let mut recovery = Recovery::new(&folders);
    keep(&mut recovery, "c-1", "later");
    recovery.let_go(&id("c-1"));
    assert_eq!(recovery.take_newest(text).told, ["of a later version"]);
    assert_eq!(fs::read(folders.recovery().join("c-1.twohats")).unwrap(), b"later");
}

#[test]
fn a_start_without_unfinished_work_makes_no_folder() {
    let (folder, folders) = folders();
    assert_eq!(next(&mut Recovery::new(&folders)), None);
    Recovery::new(&folders).forget(&id("c-1")).unwrap();
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[cfg(unix)]
#[test]
fn other_people_on_the_machine_can_not_look_into_it() {
    use std::os::unix::fs::PermissionsExt as _;
    let (_folder, folders) = folders();
    keep(&mut Recovery::new(&folders), "c-1", "private");
    assert_eq!(fs::metadata(folders.recovery()).unwrap().permissions().mode() & 0o777, 0o700);
}
