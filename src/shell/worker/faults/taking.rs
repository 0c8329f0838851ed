//! Failures while unfinished work comes up, earlier versions are looked at, a file is read, or a page is delivered.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use super::super::table::{Table, ada, bytes, name_in, put, sentences, short};
use super::{Trial, run, saves_again};
use crate::app::{Effect, Over, Phase, Reply};
use crate::shell::calls::plan::Lasting;

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
