//! The log of hours: over several clients, and what it never takes the place of.

use super::*;

/// The sample under another name, with an id and a session of its own and so many minutes in it.
fn somebody(desk: &Desk, file: &str, name: &str, minutes: &str) -> PathBuf {
    desk.run(["new", "--name", name, "--out", file, "--today", "2026-06-04"]).done();
    desk.run(["hours", file, "--minutes", minutes, "--paid", "--one"]).done();
    desk.path(file)
}

#[test]
fn one_log_holds_the_hours_of_all_clients_by_date() {
    let (desk, sample) = Desk::with_sample();
    let sample = sample.to_str().unwrap();
    for session in ["2026-11-24", "2026-06-03"] {
        desk.run(["hours", sample, "--session", session, "--minutes", "50", "--pro-bono", "--group"]).done();
    }
    somebody(&desk, "formula.twohats", "=HYPERLINK(\"http://example.org\",\"Ana\")", "60");
    let expected = "\u{feff}Date,Client,Session,Minutes,Payment,Setting\r\n\
         2026-06-03,\"Zoë Müller-Şahin, Łódź\",first session,50,pro bono,group\r\n\
         2026-06-04,\"'=HYPERLINK(\"\"http://example.org\"\",\"\"Ana\"\")\",first session,60,paid,one person\r\n\
         2026-11-24,\"Zoë Müller-Şahin, Łódź\",third session,50,pro bono,group\r\n";
    assert_eq!(desk.run(["log", "formula.twohats", sample, "--out", "-"]).done(), expected);
    let said = desk.run(["log", sample, "formula.twohats", "--out", "log.csv"]).done();
    assert_eq!(said, "Written, 3 sessions of 160 minutes in all: log.csv\n");
    assert_eq!(fs::read_to_string(desk.path("log.csv")).unwrap(), expected);
    assert!(!expected.contains("packing trial"), "nothing that was said is in it");
}

#[test]
fn a_log_without_hours_says_so_and_has_its_columns() {
    let (desk, file) = Desk::with_sample();
    let said = desk.run(["log", file.to_str().unwrap(), "--out", "log.csv"]).done();
    assert_eq!(said, "Written, though no session has its hours noted: log.csv\n");
    assert_eq!(fs::read_to_string(desk.path("log.csv")).unwrap().lines().count(), 1);
}

#[test]
fn a_log_takes_no_file_s_place_unless_it_is_said_and_a_client_s_never() {
    let (desk, file) = Desk::with_sample();
    let other = somebody(&desk, "ana.twohats", "Ana", "60");
    let renamed = desk.put("another client.csv", &fs::read(&file).unwrap());
    let worth = desk.put("worth.csv", b"a letter");
    let path = file.to_str().unwrap();
    let before = desk.everything();
    for out in [&file, &other, &renamed, &desk.path("new.TwoHats")] {
        desk.run(["log", path, "--force", "--out", out.to_str().unwrap()]).refused(out);
        assert_eq!(desk.everything(), before);
    }
    let line = ["log", path, "--out", worth.to_str().unwrap()];
    let sentence = desk.run(line).refused(&worth);
    assert!(sentence.contains("--force"), "{sentence}");
    assert_eq!(desk.everything(), before);
    desk.run(line.iter().chain(&["--force"])).done();
    assert_ne!(fs::read(&worth).unwrap(), b"a letter");
}

#[test]
fn one_client_in_two_files_is_not_counted_twice() {
    let (desk, file) = Desk::with_sample();
    let copy = desk.put("Zoë (conflicted copy).twohats", &fs::read(&file).unwrap());
    let before = desk.everything();
    let line = ["log", file.to_str().unwrap(), copy.to_str().unwrap(), "--out", "log.csv"];
    let sentence = desk.run(line).refused(&copy);
    assert!(sentence.contains(file.to_str().unwrap()) && sentence.contains("twice"), "{sentence}");
    desk.run(["log", file.to_str().unwrap(), file.to_str().unwrap(), "--out", "log.csv"]).refused(&file);
    assert_eq!(desk.everything(), before);
}

#[test]
fn one_file_that_is_no_client_s_and_no_log_is_written() {
    let (desk, file) = Desk::with_sample();
    desk.run(["export", file.to_str().unwrap(), "--format", "ron", "--out", "copy.ron"]).done();
    let broken = desk.put("broken.twohats", b"(format: 1");
    let before = desk.everything();
    for bad in [&desk.path("copy.ron"), &other_instrument(&desk), &broken, &desk.path("missing.twohats")] {
        let line = ["log", file.to_str().unwrap(), bad.to_str().unwrap(), "--out", "log.csv"];
        desk.run(line).refused(bad);
        assert!(!desk.path("log.csv").exists());
    }
    assert!(before.iter().all(|was| desk.everything().contains(was)));
}
