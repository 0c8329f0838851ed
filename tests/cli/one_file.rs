//! Several programs on one file at once: what was acknowledged is in it, and it can be read at every moment.

use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use super::client;
use super::desk::Desk;
use twohats::files::{self, Document};

/// Rates one item of the sample again and again, from 0 to 10 and round; gives the step acknowledged last.
fn rate(desk: &Desk, file: &Path, item: &str, times: u8) -> u8 {
    let mut acknowledged = 0;
    for time in 1..=times {
        let steps = time % 11;
        let answer = format!("{item}={steps}");
        desk.run(["rate", file.to_str().unwrap(), answer.as_str()]).done();
        acknowledged = steps;
    }
    acknowledged
}

#[test]
fn of_two_programs_that_change_one_file_at_once_neither_loses_what_it_was_told_is_done() {
    let (desk, file) = Desk::with_sample();
    let session = client(&file).latest().id.clone();
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let one = scope.spawn(|| rate(&desk, &file, "risk.managing", 25));
        let other = scope.spawn(|| rate(&desk, &file, "risk.leading", 25));
        scope.spawn(|| {
            while !done.load(Ordering::SeqCst) {
                let read = files::read(&fs::read(&file).unwrap());
                assert!(matches!(read, Ok(Document::Client(_))), "{read:?}");
            }
        });
        let (one, other) = (one.join(), other.join());
        done.store(true, Ordering::SeqCst);
        let after = client(&file);
        assert_eq!(super::rating(&after, session.as_str(), "risk.managing"), Some(one.unwrap()));
        assert_eq!(super::rating(&after, session.as_str(), "risk.leading"), Some(other.unwrap()));
    });
    let names = fs::read_dir(file.parent().unwrap()).unwrap().map(|entry| entry.unwrap().file_name());
    let left: Vec<_> = names.filter(|name| name.to_string_lossy().contains("two-hats-")).collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn each_of_two_programs_reads_what_the_other_saved_before_it_before_and_after_three_saves() {
    let (desk, file) = Desk::with_sample();
    let path = file.to_str().unwrap();
    let session = client(&file).latest().id.clone();
    for save in 1..=3_u8 {
        desk.run(["rate", path, &format!("risk.managing={save}")]).done();
        desk.run(["rate", path, &format!("risk.leading={}", save + 3)]).done();
        let after = client(&file);
        assert_eq!(super::rating(&after, session.as_str(), "risk.managing"), Some(save));
        assert_eq!(super::rating(&after, session.as_str(), "risk.leading"), Some(save + 3));
    }
    let locks: Vec<_> = fs::read_dir(desk.path("state/locks")).unwrap().map(|lock| lock.unwrap().file_name()).collect();
    assert_eq!(locks, ["turn.lock"], "nothing is held any more");
}

#[test]
fn what_was_there_before_the_days_first_change_is_put_aside_and_one_that_can_not_be_is_said() {
    let (desk, file) = Desk::with_sample();
    let (path, before) = (file.to_str().unwrap(), fs::read(&file).unwrap());
    let aside = desk.path("state/backups").join(client(&file).id.as_str());
    for steps in ["1", "2", "3"] {
        desk.run(["rate", path, &format!("risk.managing={steps}")]).done();
    }
    let kept: Vec<_> = fs::read_dir(&aside).unwrap().map(|kept| kept.unwrap().path()).collect();
    assert_eq!(kept.len(), 1);
    assert_eq!(fs::read(&kept[0]).unwrap(), before);

    fs::remove_dir_all(&aside).unwrap();
    desk.put("state/backups/in the way", b"");
    fs::rename(desk.path("state/backups/in the way"), &aside).unwrap();
    let ran = desk.run(["rate", path, "risk.managing=4"]);
    assert_eq!((ran.code, ran.complaint.lines().count()), (Some(0), 1), "{ran:?}");
    assert!(ran.complaint.contains("could not be put aside"), "{ran:?}");
    assert_eq!(super::rating(&client(&file), client(&file).latest().id.as_str(), "risk.managing"), Some(4));
}

#[test]
fn a_client_that_gives_way_to_another_one_is_put_aside_as_its_own() {
    let (desk, file) = Desk::with_sample();
    let (id, before) = (client(&file).id, fs::read(&file).unwrap());
    desk.run(["new", "--name", "Ana", "--force", "--out", file.to_str().unwrap()]).done();
    assert_eq!(client(&file).name, "Ana");
    let kept = fs::read_dir(desk.path("state/backups").join(id.as_str())).unwrap().next().unwrap().unwrap().path();
    assert_eq!(fs::read(kept).unwrap(), before);
}

#[test]
fn what_only_looks_waits_for_nobody_and_leaves_nothing_behind() {
    let (desk, file) = Desk::with_sample();
    let before = desk.everything();
    for line in [&["check"][..], &["sessions"], &["export", "--format", "text", "--out", "-"]] {
        let (task, rest) = line.split_first().unwrap();
        desk.run([&[*task, file.to_str().unwrap()], rest].concat()).done();
    }
    assert_eq!(desk.everything(), before);
}
