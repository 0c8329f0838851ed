//! Every call to the system fails once, and from then on, in each way a system knows, at every place of everything that is
//! kept, taken up or exported. Each time: what was there is whole, the person is told once, and the next save works.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use super::table::{Table, ada, below, bytes, is_kept, keep, name_in, put, sentences, short};
use crate::app::{Bookmark, Effect, Home, Over, Phase, Reply};
use crate::shell::calls::Call;
use crate::shell::calls::plan::{self, Lasting};

/// No space, not permitted, the disk gave up, another disk, read-only, interrupted.
const FAULTS: [i32; 6] = [28, 13, 5, 18, 30, INTERRUPTED];
/// Only means: ask again.
const INTERRUPTED: i32 = 4;

/// What is done while a call fails, and what must hold after it.
struct Trial {
    name: &'static str,
    set: fn() -> Table,
    act: fn(&mut Table),
    holds: fn(&Table, &[Reply], Lasting),
    /// Done when nothing fails any more; what must hold then.
    then: fn(&mut Table),
}

impl Trial {
    /// Tries it with each fault at each place; gives how often.
    fn run(&self) -> usize {
        let mut good = (self.set)();
        let ((), calls) = plan::with(None, || (self.act)(&mut good));
        assert_eq!(sentences(&good.replies()), 0, "{}: all goes well where nothing fails", self.name);
        assert!(calls.len() > 1, "{}: {calls:?}", self.name);
        let mut tried = 0;
        for (place, call) in calls.iter().enumerate() {
            for number in FAULTS {
                for lasting in [Lasting::Once, Lasting::FromThenOn] {
                    if (number, lasting) == (INTERRUPTED, Lasting::FromThenOn) {
                        continue;
                    }
                    self.try_at(place, *call, number, lasting);
                    tried += 1;
                }
            }
        }
        println!("{}: {} calls, {tried} failures tried", self.name, calls.len());
        tried
    }

    fn try_at(&self, place: usize, call: Call, number: i32, lasting: Lasting) {
        let about = format!("{}, {call:?} at {place} fails with {number} {lasting:?}", self.name);
        let mut table = (self.set)();
        let ((), made) = plan::with(Some((place, number, lasting)), || (self.act)(&mut table));
        assert_eq!(made.get(place), Some(&call), "{about}");
        let replies = table.replies();
        let told = sentences(&replies);
        let holds = std::panic::AssertUnwindSafe(|| {
            assert!(told <= 1, "told {told} times");
            assert!(table.is_tidy(), "something lies about");
            assert!(number != INTERRUPTED || told == 0, "to be interrupted is no failure");
            (self.holds)(&table, &replies, lasting);
        });
        if std::panic::catch_unwind(holds).is_err() {
            panic!("{about}: {:?}, {:?}", short(&replies), below(table.folder.path()));
        }
        let then = std::panic::AssertUnwindSafe(|| (self.then)(&mut table));
        if std::panic::catch_unwind(then).is_err() {
            panic!("afterwards: {about}: {:?}, {:?}", short(&replies), below(table.folder.path()));
        }
        assert!(table.is_tidy(), "{about}: something lies about afterwards");
    }
}

/// Saved in its file, with what it held before put aside; or said, once, and kept among the unfinished work.
fn saved_or_told(table: &Table, replies: &[Reply], lasting: Lasting) {
    let file = table.name_in_file();
    if is_kept(replies) {
        assert_eq!(file.as_deref(), Some("after"));
        // A version that could not be put aside is told.
        assert_eq!(table.versions().contains(&"before".to_owned()), sentences(replies) == 0);
    } else {
        assert_eq!((file.as_deref(), sentences(replies)), (Some("before"), 1));
        if lasting == Lasting::Once {
            assert_eq!(table.unfinished(), ["after"], "a crash now loses nothing");
        }
    }
}

fn saves_again(table: &mut Table) {
    table.keep_in_file("later");
    let replies = table.replies();
    assert!(is_kept(&replies) && sentences(&replies) == 0, "{:?}", short(&replies));
    assert_eq!(table.name_in_file().as_deref(), Some("later"));
    assert_eq!(table.unfinished(), Vec::<String>::new(), "nothing is sheltered any more");
}

fn run(trials: &[Trial]) {
    let tried: usize = trials.iter().map(Trial::run).sum();
    println!("{tried} failures tried in all");
}

#[test]
fn whatever_fails_while_a_client_is_saved_its_file_is_whole_and_it_is_told_once() {
    let second = Trial {
        name: "the second save",
        set: || {
            let mut table = Table::with_file();
            table.keep_in_file("between");
            table.replies();
            table
        },
        act: |table| table.keep_in_file("after"),
        holds: |table, replies, lasting| {
            let before = table.name_in_file();
            let saved = is_kept(replies);
            assert_eq!(before.as_deref(), Some(if saved { "after" } else { "between" }));
            assert_eq!(sentences(replies), usize::from(!saved));
            assert!(saved || lasting != Lasting::Once || table.unfinished() == ["after"]);
            assert_eq!(table.versions(), ["before"]);
        },
        then: saves_again,
    };
    let first = Trial {
        name: "the first save of a sitting",
        set: Table::with_file,
        act: |table| table.keep_in_file("after"),
        holds: saved_or_told,
        then: saves_again,
    };
    let linked = Trial {
        name: "a save through a link",
        set: || {
            let mut table = Table::new();
            let target = table.folder.path().join("Clients/behind.twohats");
            put(&target, &bytes(&ada("before")));
            std::os::unix::fs::symlink(&target, &table.file).unwrap();
            table.read();
            table
        },
        act: |table| table.keep_in_file("after"),
        holds: |table, replies, lasting| {
            assert!(fs::symlink_metadata(&table.file).unwrap().is_symlink(), "the link stays a link");
            saved_or_told(table, replies, lasting);
        },
        then: saves_again,
    };
    let sheltered = Trial {
        name: "a save after one that failed",
        set: || {
            let mut table = Table::with_file();
            let (here, away) = (table.folder.path().join("Clients"), table.folder.path().join("away"));
            fs::rename(&here, &away).unwrap();
            table.keep_in_file("after");
            fs::rename(&away, &here).unwrap();
            assert_eq!(table.unfinished(), ["after"]);
            table.replies();
            table
        },
        act: |table| table.keep_in_file("after"),
        holds: |table, replies, _| {
            let kept = is_kept(replies);
            assert_eq!(table.name_in_file().as_deref(), Some(if kept { "after" } else { "before" }));
            // Told: it is not saved, the version is not put aside, or the copy could not be removed.
            let all = kept && table.unfinished().is_empty() && !table.versions().is_empty();
            assert_eq!(sentences(replies) == 0, all, "{:?} {:?}", table.unfinished(), table.versions());
        },
        then: saves_again,
    };
    run(&[first, second, linked, sheltered]);
}

#[test]
fn whatever_fails_while_a_client_gets_a_name_no_other_file_is_harmed_and_it_is_told_once() {
    let new = Trial {
        name: "save as, a new name",
        set: Table::new,
        act: |table| table.save_as("after", Over::Refuse),
        holds: |table, replies, _| {
            let saved = is_kept(replies);
            assert_eq!(table.name_in_file().as_deref(), saved.then_some("after"));
            assert_eq!(sentences(replies), usize::from(!saved));
        },
        then: |table| {
            table.save_as("after", Over::Replace);
            assert!(is_kept(&table.replies()));
            saves_again(table);
        },
    };
    let over = Trial {
        name: "save as, over another client",
        set: || {
            let table = Table::new();
            put(&table.file, &bytes(&ada("before")));
            table
        },
        act: |table| table.save_as("after", Over::Replace),
        holds: |table, replies, _| {
            if is_kept(replies) {
                saved_or_told(table, replies, Lasting::Once);
            } else {
                assert_eq!((table.name_in_file().as_deref(), sentences(replies)), (Some("before"), 1));
            }
        },
        then: |table| {
            table.save_as("after", Over::Replace);
            assert!(is_kept(&table.replies()));
            saves_again(table);
        },
    };
    let waiting = Trial {
        name: "save as, while changes wait for the old name",
        set: || {
            let mut table = Table::with_file();
            let home = Home::File(table.file.clone());
            table.desk.perform(keep(&ada("after"), home));
            table
        },
        act: |table| {
            let path = table.file.with_file_name("Other.twohats");
            table.desk.perform(Effect::SaveAs { client: ada("after"), generation: 1, path, over: Over::Refuse });
        },
        holds: |table, replies, _| {
            let other = name_in(&table.file.with_file_name("Other.twohats"));
            assert_eq!(other.as_deref(), is_kept(replies).then_some("after"));
            assert_eq!(table.name_in_file().as_deref(), Some("before"));
            assert_eq!(table.desk.waiting.is_some(), !is_kept(replies), "what waited still waits");
        },
        then: saves_again,
    };
    run(&[new, over, waiting]);
}

#[test]
fn whatever_fails_while_unfinished_work_is_kept_or_dropped_it_is_whole_and_it_is_told_once() {
    fn keeps_again(table: &mut Table) {
        table.keep(&ada("later"), Home::Unfinished);
        let replies = table.replies();
        assert!(is_kept(&replies) && sentences(&replies) == 0, "{:?}", short(&replies));
        assert_eq!(table.unfinished(), ["later"]);
        table.desk.perform(Effect::ForgetUnfinished(ada("").id.clone()));
        assert_eq!((sentences(&table.replies()), table.unfinished()), (0, vec![]));
    }
    let first = Trial {
        name: "unfinished work, the first time",
        set: Table::new,
        act: |table| table.keep(&ada("after"), Home::Unfinished),
        holds: |table, replies, _| {
            let kept = is_kept(replies);
            assert_eq!(table.unfinished(), if kept { vec!["after"] } else { vec![] });
            assert_eq!(sentences(replies), usize::from(!kept));
        },
        then: keeps_again,
    };
    let again = Trial {
        name: "unfinished work, again and in another place",
        set: || {
            let mut table = Table::new();
            let client = ada("before");
            let at = Bookmark { session: client.latest().id.clone(), phase: Phase::Rate };
            table.desk.perform(Effect::Keep { client, generation: 1, home: Home::Unfinished, at });
            table.desk.perform(Effect::Flush);
            table.replies();
            table
        },
        act: |table| table.keep(&ada("after"), Home::Unfinished),
        holds: |table, replies, _| {
            let kept = is_kept(replies);
            assert_eq!(table.unfinished(), [if kept { "after" } else { "before" }]);
            assert_eq!(sentences(replies), usize::from(!kept));
        },
        then: keeps_again,
    };
    let forget = Trial {
        name: "unfinished work, dropped",
        set: || {
            let mut table = Table::new();
            table.keep(&ada("before"), Home::Unfinished);
            table.replies();
            table
        },
        act: |table| table.desk.perform(Effect::ForgetUnfinished(ada("").id.clone())),
        holds: |table, replies, _| assert_eq!(sentences(replies), table.unfinished().len()),
        then: keeps_again,
    };
    run(&[first, again, forget]);
}

/// A start after a crash: unfinished work of the client's file, which could not be written.
fn after_a_crash() -> Table {
    let mut table = Table::with_file();
    let (here, away) = (table.folder.path().join("Clients"), table.folder.path().join("away"));
    fs::rename(&here, &away).unwrap();
    table.keep_in_file("after");
    fs::rename(&away, &here).unwrap();
    table.start_again();
    table
}

/// Taken up, or told, once; and the work is there either way.
fn taken_or_told(table: &Table, replies: &[Reply], _: Lasting) {
    let taken = replies.iter().any(|reply| matches!(reply, Reply::Recovered(_)));
    assert_eq!(sentences(replies), usize::from(!taken));
    assert_eq!((table.unfinished(), table.name_in_file().as_deref()), (vec!["after".to_owned()], Some("before")));
}

/// Whatever failed, the work comes up now; what is then saved is in its file.
fn comes_up_and_is_saved(table: &mut Table) {
    table.start_again();
    table.desk.begin_with_unfinished();
    let replies = table.replies();
    let [Reply::Recovered(recovered)] = replies.as_slice() else { panic!("{:?}", short(&replies)) };
    assert_eq!((recovered.client.name.as_str(), recovered.others), ("after", 0));
    assert_eq!(recovered.file.as_ref(), Some(&table.file));
    assert_eq!(recovered.bookmark.as_ref().map(|bookmark| bookmark.phase), Some(Phase::Reveal));
    saves_again(table);
}

#[test]
fn whatever_fails_while_unfinished_work_comes_up_it_is_not_lost_and_it_is_told_once() {
    let start = Trial {
        name: "unfinished work comes up at the start",
        set: after_a_crash,
        act: |table| table.desk.begin_with_unfinished(),
        holds: taken_or_told,
        then: comes_up_and_is_saved,
    };
    let take = Trial {
        name: "unfinished work is taken up",
        set: after_a_crash,
        act: |table| table.desk.perform(Effect::TakeUnfinished(ada("").id.clone())),
        holds: |table, replies, lasting| {
            taken_or_told(table, replies, lasting);
        },
        then: comes_up_and_is_saved,
    };
    let list = Trial {
        name: "unfinished work is listed",
        set: after_a_crash,
        act: |table| table.desk.perform(Effect::ListUnfinished),
        holds: |table, replies, _| {
            let listed = replies.iter().find_map(|reply| match reply {
                Reply::Unfinished(waiting) => Some(waiting.len()),
                _ => None,
            });
            assert_eq!(listed.map(|listed| listed + sentences(replies)), Some(1));
            assert_eq!(table.unfinished(), ["after"]);
        },
        then: comes_up_and_is_saved,
    };
    run(&[start, take, list]);
}

#[test]
fn whatever_fails_while_earlier_versions_are_looked_at_or_a_file_is_read_it_is_told_once() {
    fn with_version() -> Table {
        let mut table = Table::with_file();
        table.keep_in_file("after");
        table.replies();
        table
    }
    let list = Trial {
        name: "earlier versions are listed",
        set: with_version,
        act: |table| table.desk.perform(Effect::ListBackups(ada("").id.clone())),
        holds: |_, replies, _| {
            let listed = matches!(replies, [Reply::Backups(found)] if found.len() == 1);
            assert!(listed || matches!(replies, [Reply::Trouble(_)]));
        },
        then: saves_again,
    };
    let read = Trial {
        name: "an earlier version is read",
        set: with_version,
        act: |table| {
            table.desk.list_backups(&ada("").id.clone());
            let Some(Reply::Backups(mut found)) = table.heard.try_iter().last() else { return };
            if let Some(backup) = found.pop() {
                table.desk.perform(Effect::ReadBackup(backup));
            }
        },
        holds: |_, replies, _| {
            assert!(replies.len() <= 1);
            assert!(replies.iter().all(|reply| match reply {
                Reply::BackupRead { client, .. } => client.name == "before",
                other => matches!(other, Reply::Trouble(_)),
            }));
        },
        then: saves_again,
    };
    let open = Trial {
        name: "a file is opened",
        set: || {
            let table = Table::new();
            put(&table.file, &bytes(&ada("before")));
            table
        },
        act: |table| table.desk.perform(Effect::Read(table.file.clone())),
        holds: |table, replies, _| {
            assert!(matches!(replies, [Reply::Read { .. } | Reply::NotRead { .. }]));
            assert_eq!(table.name_in_file().as_deref(), Some("before"));
        },
        then: |table| {
            table.read();
            saves_again(table);
        },
    };
    run(&[list, read, open]);
}

#[test]
fn whatever_fails_while_a_page_is_delivered_what_was_there_is_whole_and_it_is_told_once() {
    fn page(table: &Table) -> PathBuf {
        table.file.with_file_name("page.txt")
    }
    fn deliver(table: &mut Table) {
        let path = page(table);
        table.desk.perform(Effect::Deliver { bytes: Arc::from(b"new".as_slice()), path, over: Over::Replace });
    }
    fn delivered(replies: &[Reply]) -> bool {
        matches!(replies, [Reply::Delivered(_)])
    }
    let new = Trial {
        name: "a page is delivered",
        set: Table::new,
        act: deliver,
        holds: |table, replies, _| {
            assert_eq!(fs::read(page(table)).ok(), delivered(replies).then(|| b"new".to_vec()));
            assert_eq!(sentences(replies), usize::from(!delivered(replies)));
        },
        then: |table| {
            deliver(table);
            assert!(delivered(&table.replies()));
        },
    };
    let over = Trial {
        name: "a page is delivered over another one",
        set: || {
            let table = Table::new();
            put(&page(&table), b"old");
            table
        },
        act: deliver,
        holds: |table, replies, _| {
            let there = fs::read(page(table)).unwrap();
            assert_eq!(there, if delivered(replies) { b"new" } else { b"old" });
            assert_eq!(sentences(replies), usize::from(!delivered(replies)));
        },
        then: |table| {
            deliver(table);
            assert!(delivered(&table.replies()));
        },
    };
    let never = Trial {
        name: "a page is never delivered over a client",
        set: || {
            let table = Table::new();
            put(&page(&table), &bytes(&ada("before")));
            table
        },
        // Refused where nothing fails, so the sentence is taken away here.
        act: |table| {
            deliver(table);
            let told: Vec<Reply> = table.heard.try_iter().collect();
            assert!(matches!(told.as_slice(), [Reply::NotDelivered { .. }]), "{told:?}");
        },
        holds: |table, _, _| assert_eq!(name_in(&page(table)).as_deref(), Some("before")),
        then: |_| (),
    };
    run(&[new, over, never]);
}
