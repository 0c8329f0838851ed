//! Failures while a client is saved, gets a name, or is kept as unfinished work.

use std::fs;
use std::sync::Arc;

use super::super::table::{Table, ada, bytes, is_kept, keep, name_in, put, sentences, short};
use super::{Trial, run, saves_again};
use crate::app::{Bookmark, Effect, Home, Over, Phase, Reply};
use crate::shell::calls::Call;
use crate::shell::calls::plan::{self, Lasting};

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
    run(&[first, second]);
}

#[test]
fn whatever_fails_while_a_file_behind_a_link_or_one_that_failed_before_is_saved_it_is_told_once() {
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
    run(&[linked, sheltered]);
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

#[test]
fn what_did_not_reach_the_disk_is_not_called_kept_saved_or_delivered() {
    /// Of these calls the place of the one that brings the file itself to the disk.
    type Sync = fn(&[Call]) -> Option<usize>;
    type Act = (fn() -> Table, fn(&mut Table), Sync);
    let first: Sync = |calls| calls.iter().position(|call| *call == Call::Sync);
    let last: Sync = |calls| calls.iter().rposition(|call| *call == Call::Sync);
    let acts: [Act; 4] = [
        (Table::with_file, |table| table.keep_in_file("after"), last),
        (Table::new, |table| table.keep(&ada("after"), Home::Unfinished), last),
        // Settings are written after these: the file dialog's folder.
        (Table::new, |table| table.save_as("after", Over::Refuse), first),
        (
            Table::new,
            |table| {
                let (bytes, path) = (Arc::from(b"new".as_slice()), table.file.with_file_name("page.txt"));
                table.desk.perform(Effect::Deliver { bytes, path, over: Over::Replace });
            },
            first,
        ),
    ];
    for (place, (set, act, sync)) in acts.into_iter().enumerate() {
        let mut table = set();
        let ((), calls) = plan::with(None, || act(&mut table));
        let mut table = set();
        let fails = Some((sync(&calls).unwrap(), 5, Lasting::Once));
        plan::with(fails, || act(&mut table));
        let replies = table.replies();
        let failed = replies.iter().any(|reply| {
            matches!(reply, Reply::NotKept { .. } | Reply::NotSavedAs { .. } | Reply::NotDelivered { .. })
        });
        assert!(failed, "{place}: {:?}", short(&replies));
    }
}
