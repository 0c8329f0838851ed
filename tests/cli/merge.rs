//! Two copies of one client on the command line: what is put together, what is told, and what is never written.

use std::fs;
use std::path::{Path, PathBuf};

use super::client;
use super::desk::Desk;

/// Two copies of the sample, whose third and last session is done.
fn copies() -> (Desk, PathBuf, PathBuf) {
    let (desk, one) = Desk::with_sample();
    desk.run(["done", text(&one)]).done();
    let other = desk.put("other.twohats", &fs::read(&one).unwrap());
    (desk, one, other)
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn merge(desk: &Desk, one: &Path, other: &Path, more: &[&str]) -> super::desk::Ran {
    desk.run(["merge", text(one), text(other)].into_iter().chain(more.iter().copied()))
}

#[test]
fn what_each_copy_has_alone_is_in_both_together() {
    let (desk, one, other) = copies();
    desk.run(["new-session", text(&one), "--date", "2026-12-20"]).done();
    desk.run(["step", text(&other), "--dimension", "risk", "--action", "Try one pilot"]).done();
    let (mine, theirs) = (fs::read(&one).unwrap(), fs::read(&other).unwrap());
    let out = desk.path("together.twohats");
    let said = merge(&desk, &one, &other, &["--out", text(&out)]).done();
    assert!(said.starts_with("Written: ") && said.contains("only in the first: 1, only in the second: 1"), "{said}");
    let together = client(&out);
    assert_eq!(together.sessions().len(), 4);
    assert!(together.by_date()[2].next_step.is_some());
    assert_eq!([fs::read(&one).unwrap(), fs::read(&other).unwrap()], [mine, theirs], "the copies stay as they are");
}

#[test]
fn where_they_contradict_each_other_each_place_is_told_and_nothing_is_written_until_one_is_right() {
    let (desk, one, other) = copies();
    desk.run(["rate", text(&one), "risk.managing=2", "risk.leading=1"]).done();
    desk.run(["rate", text(&other), "risk.managing=7", "risk.leading=1"]).done();
    let session = client(&one).latest().id.clone();
    let out = desk.path("together.twohats");
    let before = desk.everything();
    let ran = merge(&desk, &one, &other, &["--out", text(&out)]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""));
    let lines: Vec<&str> = ran.complaint.lines().collect();
    assert_eq!(lines.len(), 2, "{}", ran.complaint);
    assert_eq!(lines[0], "Risk, managing, 24 November 2026: 2 in the first, 7 in the second");
    assert!(lines[1].contains("in one place") && lines[1].contains("--where-they-differ"), "{}", lines[1]);
    assert_eq!(desk.everything(), before);

    for (right, steps) in [("first", 2), ("second", 7)] {
        let more = ["--out", text(&out), "--where-they-differ", right, "--force"];
        let said = merge(&desk, &one, &other, &more).done();
        assert!(said.contains("chosen: 1"), "{said}");
        assert_eq!(super::rating(&client(&out), session.as_str(), "risk.managing"), Some(steps));
    }
}

#[test]
fn what_a_rating_hides_is_not_told_as_a_contradiction_either() {
    let (desk, one) = Desk::with_sample();
    let other = desk.put("other.twohats", &fs::read(&one).unwrap());
    let earlier = client(&one).by_date()[0].id.to_string();
    for (file, answer) in [(&one, "risk.managing=1"), (&other, "risk.managing=9")] {
        desk.run(["rate", text(file), "--session", earlier.as_str(), answer]).done();
    }
    let ran = merge(&desk, &one, &other, &["--out", text(&desk.path("c.twohats"))]);
    let line = ran.complaint.lines().next().unwrap();
    assert!(line.contains("Risk, managing") && line.contains("hidden until the session of 24 November 2026"), "{line}");
    assert!(!line.contains(": 1") && !line.contains(" 9 "), "{line}");
}

#[test]
fn one_of_the_copies_gives_way_only_when_that_is_said_and_is_put_aside() {
    let (desk, one, other) = copies();
    desk.run(["rate", text(&other), "risk.managing=7"]).done();
    let mine = fs::read(&one).unwrap();
    let more = ["--out", text(&one), "--where-they-differ", "second"];
    merge(&desk, &one, &other, &more).refused(&one);
    assert_eq!(fs::read(&one).unwrap(), mine);
    merge(&desk, &one, &other, &[&more[..], &["--force"]].concat()).done();
    assert_ne!(fs::read(&one).unwrap(), mine);
    let kept = desk.everything().into_iter().filter(|(path, bytes)| *path != one && *bytes == mine);
    assert!(kept.count() >= 1, "an earlier version is put aside");
}

#[test]
fn two_people_a_copy_and_a_locked_file_without_its_passphrase_are_refused() {
    let (desk, one, _) = copies();
    let stranger = desk.path("ana.twohats");
    desk.run(["new", "--name", "Ana", "--out", text(&stranger)]).done();
    let out = desk.path("together.twohats");
    let sentence = merge(&desk, &one, &stranger, &["--out", text(&out)]).refused_somewhere();
    assert!(sentence.contains("two people"), "{sentence}");

    let copy = desk.path("copy.ron");
    desk.run(["export", text(&one), "--format", "ron", "--out", text(&copy)]).done();
    merge(&desk, &one, &copy, &["--out", text(&out)]).refused(&copy);

    let key = super::locked::secret(&desk, "key", "copper lantern ferry walnut\n");
    let locked = desk.put("locked.twohats", &fs::read(&one).unwrap());
    desk.run(["lock", text(&locked), "--passphrase-file", text(&key)]).done();
    merge(&desk, &one, &locked, &["--out", text(&out)]).refused(&locked);
    assert!(!out.exists());
    merge(&desk, &one, &locked, &["--out", text(&out), "--passphrase-file", text(&key)]).done();
    let text = fs::read(&out).unwrap();
    assert!(files_are_locked(&text), "what one of them is locked with locks both together");
}

fn files_are_locked(bytes: &[u8]) -> bool {
    bytes.starts_with(b"age-encryption.org/v1")
}
