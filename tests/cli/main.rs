//! The command line as a person or a script uses it: each command, each way it ends, and what lies there afterwards.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may stop at once")]

mod any_order;
mod erase;
mod export;
#[path = "../desk/mod.rs"]
mod desk;
mod history;
mod language;
mod locked;
mod log;
mod many;
mod merge;
mod one_file;
mod parts;
mod refusals;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use desk::{Desk, Ran};
use twohats::files::{self, Document};
use twohats::model::{About, Client, Instrument, ItemId, Private, Rater, Rating, Response, Session, SessionId};

fn client(path: &Path) -> Client {
    match files::read(&fs::read(path).unwrap()).unwrap() {
        Document::Client(client) => client,
        other => panic!("{other:?}"),
    }
}

/// The client's own rating of an item in a session, in steps.
fn rating(client: &Client, session: &str, item: &str) -> Option<u8> {
    let session = client.session(&SessionId::new(session).unwrap()).unwrap();
    let response = session.own_response().unwrap();
    response.ratings.of(&ItemId::parse(item).unwrap()).map(Rating::steps)
}

/// A client with two sessions, the earlier one last in the file, and things that are nobody else's business.
fn two_sessions(desk: &Desk) -> PathBuf {
    let sample = files::sample(files::SAMPLE_DATE);
    let mut latest = (**sample.latest()).clone();
    latest.note.push_str("The note of the session.");
    latest.private_note = Private::new("NOBODY ELSE READS THIS".to_owned());
    let day = twohats::model::Date::constant(2026, 9, 12);
    let mut earlier = Session::open(SessionId::on(day, &[]), day, latest.asked.clone());
    earlier.responses = vec![Response::open(Rater::Coach, About::Now)];
    let sessions = vec![Arc::new(latest), Arc::new(earlier)];
    let client = Client::new(sample.id.clone(), sample.name.clone(), sample.instruments().to_vec(), sessions).unwrap();
    desk.put("two.twohats", files::write_client(&client).unwrap().as_bytes())
}

fn other_instrument(desk: &Desk) -> PathBuf {
    let text = files::write_instrument(&files::built_in()).unwrap();
    desk.put("other.ron", text.replace("id: \"two-hats\"", "id: \"other\"").as_bytes())
}

#[test]
fn help_and_version_are_answers() {
    let desk = Desk::new();
    let help = desk.run(["--help"]).done();
    let tasks = "new new-session sessions rate moment done target topics step hours log check export sample merge erase lock unlock";
    for task in tasks.split(' ') {
        assert!(help.contains(task), "{help}");
        let more = desk.run([task, "--help"]).done();
        assert!(more.starts_with(|letter: char| letter.is_uppercase()) && more.contains("Usage: twohats "), "{more}");
        assert!(more.lines().all(|line| line.chars().count() <= 132), "{more}");
    }
    assert!(help.lines().all(|line| line.chars().count() <= 120), "{help}");
    assert_eq!(help, desk.run(["-h"]).done());
    assert!(desk.run(["--version"]).done().starts_with(&format!("Two Hats {}", env!("CARGO_PKG_VERSION"))));
    assert!(desk.everything().is_empty());
}

#[test]
fn what_is_not_understood_changes_nothing_and_ends_with_2() {
    let (desk, file) = Desk::with_sample();
    let before = desk.everything();
    let file = file.to_str().unwrap();
    let lines: &[&[&str]] = &[
        &["--no-such-option"],
        &["new", "--out", "new.twohats"],
        &["new", "--name", "Zoë"],
        &["new", "--name", "Zoë", "--out", "new.twohats", "--today", "soon"],
        &["sample"],
        &["check"],
        &["rate", file],
        &["rate", file, "risk.managing"],
        &["rate", file, "risk=8"],
        &["rate", file, "risk.managing="],
        &["rate", file, "risk.managing=8", "risk.managing=8"],
        &["rate", file, "risk.managing=8", "risk.leading=1", "risk.managing=none"],
        &["rate", file, "risk.managing=8", "--session", "not an id"],
        &["export", file],
        &["export", file, "--format", "text"],
        &["export", file, "--format", "docx", "--out", "page.docx"],
        &["export", file, "--format", "text", "--for", "everybody", "--out", "-"],
        &["export", file, "--format", "text", "--with-rating", "risk", "--out", "-"],
        &["export", file, "--format", "text", "--sessions", "2026-06-03,", "--out", "-"],
        &["export", file, "--format", "png", "--scale", "3", "--out", "page.png"],
        &["export", file, file, "--format", "text", "--out", "-"],
        &["check", file, "--out", "page.txt"],
    ];
    for line in lines {
        desk.run(*line).not_understood();
        assert_eq!(desk.everything(), before, "{line:?}");
    }
}

#[cfg(not(feature = "window"))]
#[test]
fn a_build_without_the_window_says_so_in_one_sentence() {
    let (desk, file) = Desk::with_sample();
    for line in [vec![], vec![file.to_str().unwrap()], vec!["--instrument", "other.ron"], vec!["./check"]] {
        let complaint = desk.run(line).not_understood();
        assert!(complaint.lines().count() == 1 && complaint.contains("--help"), "{complaint}");
    }
}

#[cfg(all(feature = "window", target_os = "linux"))]
#[test]
fn without_a_display_it_names_the_command_line_in_one_sentence() {
    let (desk, file) = Desk::with_sample();
    let mut program = desk.program();
    program.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET").arg(file);
    let line = desk::Ran::from(program.output().unwrap()).refused_somewhere();
    assert!(line.contains("--help"), "{line}");
}

#[test]
fn a_new_client_has_one_session_of_today_and_no_ratings() {
    let desk = Desk::new();
    let name = "Zoë Müller-Şahin, Łódź";
    let out = desk.path("a folder with blanks ő.twohats");
    desk.run(["new", "--name", name, "--today", "2031-02-28", "--out", out.to_str().unwrap()]).done();
    let made = client(&out);
    assert_eq!((made.name.as_str(), made.sessions().len()), (name, 1));
    assert_eq!(made.latest().date.to_string(), "2031-02-28");
    assert!(made.latest().own_response().unwrap().ratings.is_empty());
    assert_eq!(made.instruments(), [files::built_in()]);

    desk.run(["new", "--name", "", "--out", "other.twohats", "--today", "28 February 2031"]).done();
    assert_ne!(client(&desk.path("other.twohats")).id, made.id, "no two clients share an id");
}

#[test]
fn a_new_client_can_be_asked_another_instrument_and_only_a_good_one() {
    let desk = Desk::new();
    let other = other_instrument(&desk);
    desk.run(["new", "--name", "Zoë", "--out", "new.twohats", "--instrument", other.to_str().unwrap()]).done();
    let asked: &Instrument = &client(&desk.path("new.twohats")).instruments()[0].clone();
    assert_eq!(asked.id().as_str(), "other");

    let broken = fs::read_to_string(&other).unwrap().replacen("statement:", "statment:", 1);
    let broken = desk.put("broken.ron", broken.as_bytes());
    let line = desk
        .run(["new", "--name", "Zoë", "--out", "no.twohats", "--instrument", broken.to_str().unwrap()])
        .refused(&broken);
    assert!(line.contains("statment") && line.contains("line ") && line.contains("column "), "{line}");
    let a_client = desk.path("new.twohats");
    desk.run(["new", "--name", "Zoë", "--out", "no.twohats", "--instrument", a_client.to_str().unwrap()])
        .refused(&a_client);
    assert!(!desk.path("no.twohats").exists());
}

#[test]
fn a_name_that_is_no_name_makes_no_file() {
    let desk = Desk::new();
    for name in ["two\nlines", &"o".repeat(121)] {
        desk.run(["new", "--name", name, "--out", "new.twohats"]).refused_somewhere();
    }
    assert!(desk.everything().is_empty());
}

#[test]
fn nothing_is_overwritten_unless_it_is_said() {
    let (desk, file) = Desk::with_sample();
    let worth = desk.put("worth.txt", b"a letter");
    let (file, out) = (file.to_str().unwrap(), worth.to_str().unwrap());
    let lines: [&[&str]; 3] = [
        &["new", "--name", "Zoë", "--out", out],
        &["sample", "--out", out],
        &["export", file, "--format", "text", "--out", out],
    ];
    for line in lines {
        let sentence = desk.run(line).refused(&worth);
        assert!(sentence.contains("--force"), "{sentence}");
        assert_eq!(fs::read(&worth).unwrap(), b"a letter");
        desk.run([line, &["--force"]].concat()).done();
        assert_ne!(fs::read(&worth).unwrap(), b"a letter");
        desk.put("worth.txt", b"a letter");
    }
}

#[test]
fn a_rating_is_set_changed_and_cleared() {
    let (desk, file) = Desk::with_sample();
    let day = "2026-11-24";
    let path = file.to_str().unwrap();
    desk.run(["rate", path, "risk.managing=0", "guidance.leading=10"]).done();
    let rated = client(&file);
    assert_eq!([rating(&rated, day, "risk.managing"), rating(&rated, day, "guidance.leading")], [Some(0), Some(10)]);
    desk.run(["rate", path, "risk.managing=none"]).done();
    assert_eq!(rating(&client(&file), day, "risk.managing"), None);
    assert_eq!(client(&file).name, "Zoë Müller-Şahin, Łódź");
}

#[test]
fn a_rating_goes_to_the_latest_session_or_to_the_one_named() {
    let desk = Desk::new();
    let file = two_sessions(&desk);
    let path = file.to_str().unwrap();
    let said = desk.run(["rate", path, "risk.managing=1"]).done();
    assert!(said.contains("24 November 2026"), "{said}");
    desk.run(["rate", path, "risk.managing=2", "--session", "2026-11-24"]).done();
    let rated = client(&file);
    assert_eq!(rating(&rated, "2026-11-24", "risk.managing"), Some(2));
    assert_eq!(rated.latest().private_note.for_the_coach(), "NOBODY ELSE READS THIS");
    assert_eq!(rated.sessions().len(), 2);

    let before = desk.everything();
    let line = desk.run(["rate", path, "risk.managing=2", "--session", "2020-01-01"]).refused(&file);
    assert!(line.contains("2020-01-01"), "{line}");
    assert_eq!(desk.everything(), before);
    // This session has no response of the client yet: the first answer opens it.
    desk.run(["rate", path, "risk.managing=3", "--session", "2026-09-12"]).done();
    assert_eq!(rating(&client(&file), "2026-09-12", "risk.managing"), Some(3));
}

#[test]
fn one_item_that_is_not_asked_and_none_is_rated() {
    let (desk, file) = Desk::with_sample();
    let before = desk.everything();
    for stranger in ["courage.managing", "risk.dreaming"] {
        let answer = format!("{stranger}=3");
        let line = desk.run(["rate", file.to_str().unwrap(), "risk.managing=1", &answer]).refused(&file);
        assert!(line.contains(stranger), "{line}");
        assert_eq!(desk.everything(), before);
    }
}

#[test]
fn a_rating_that_changes_nothing_leaves_the_file_alone() {
    let (desk, file) = Desk::with_sample();
    let by_hand = format!("// typed by hand\n{}", fs::read_to_string(&file).unwrap());
    desk.put(file.file_name().unwrap(), by_hand.as_bytes());
    desk.run(["rate", file.to_str().unwrap(), "risk.managing=8"]).done();
    assert_eq!(fs::read_to_string(&file).unwrap(), by_hand);
}

#[test]
fn only_a_client_can_be_rated_and_an_instrument_can_not_be_exported() {
    let (desk, file) = Desk::with_sample();
    desk.run(["export", file.to_str().unwrap(), "--format", "ron", "--out", "copy.ron"]).done();
    let (copy, instrument) = (desk.path("copy.ron"), other_instrument(&desk));
    let before = desk.everything();
    desk.run(["rate", copy.to_str().unwrap(), "risk.managing=1"]).refused(&copy);
    desk.run(["rate", instrument.to_str().unwrap(), "risk.managing=1"]).refused(&instrument);
    desk.run(["export", instrument.to_str().unwrap(), "--format", "text", "--out", "-"]).refused(&instrument);
    assert_eq!(desk.everything(), before);
}

#[test]
fn check_says_what_each_file_holds_and_complains_once_a_bad_one() {
    let (desk, file) = Desk::with_sample();
    desk.run(["export", file.to_str().unwrap(), "--format", "ron", "--out", "copy.ron"]).done();
    two_sessions(&desk);
    other_instrument(&desk);
    desk.put("broken.twohats", b"(format: 1");
    let good = ["two.twohats", "copy.ron", "other.ron"];
    let said = desk.run(["check"].iter().chain(&good)).done();
    let lines: Vec<&str> = said.lines().collect();
    assert!(lines.len() == 3 && lines.iter().zip(good).all(|(line, name)| line.starts_with(name)), "{said}");
    assert!(lines[0].contains("2 sessions") && lines[0].contains("9 of 10 rated"), "{said}");

    let before = desk.everything();
    let ran = desk.run(["check", "broken.twohats", "two.twohats", "missing.twohats"]);
    assert_eq!(ran.code, Some(1));
    assert_eq!((ran.out.lines().count(), ran.complaint.lines().count()), (1, 2), "{ran:?}");
    assert_eq!(desk.everything(), before);
}

#[test]
fn a_page_is_the_same_in_a_file_and_on_the_standard_output() {
    let desk = Desk::new();
    let file = two_sessions(&desk);
    for format in ["text", "ron"] {
        let line = ["export", file.to_str().unwrap(), "--format", format, "--today", "2031-02-28", "--out"];
        desk.run(line.iter().chain(&["page"])).done();
        let page = desk.run(line.iter().chain(&["-"])).done();
        assert_eq!(fs::read_to_string(desk.path("page")).unwrap(), page);
        assert!(!page.contains("NOBODY ELSE"), "{page}");
        assert!(page.contains("Zoë Müller-Şahin, Łódź") && page.contains("The note of the session."), "{page}");
        assert_eq!(page.contains("28 February 2031"), format == "text", "{page}");
        fs::remove_file(desk.path("page")).unwrap();
    }
    assert_eq!(client(&file).sessions().len(), 2, "an export changes nothing");
}

#[test]
fn what_is_left_out_is_not_in_the_page() {
    let desk = Desk::new();
    let file = two_sessions(&desk);
    let moment = "The packing trial in March";
    for format in ["text", "ron"] {
        let line = ["export", file.to_str().unwrap(), "--format", format, "--out", "-"];
        let whole = desk.run(line).done();
        assert!(whole.contains(moment) && whole.contains("The note of the session."), "{whole}");
        let without = desk.run(line.iter().chain(&["--without-moments", "--without-note", "--without-bars"])).done();
        assert!(!without.contains(moment) && !without.contains("The note of the session."), "{without}");
        assert!(!without.contains("[||") && !without.contains("[--"), "{without}");
    }
}

#[test]
fn a_copy_makes_the_same_page_again() {
    let (desk, file) = Desk::with_sample();
    desk.run(["export", file.to_str().unwrap(), "--format", "ron", "--out", "copy.ron"]).done();
    let again = desk.run(["export", "copy.ron", "--format", "ron", "--out", "-"]).done();
    assert_eq!(fs::read_to_string(desk.path("copy.ron")).unwrap(), again);
    let page = desk.run(["export", "copy.ron", "--format", "text", "--out", "-"]).done();
    assert!(page.contains("Risk") && page.contains("9 of 10"), "{page}");
}

#[test]
fn a_page_never_takes_the_place_of_a_client() {
    let (desk, file) = Desk::with_sample();
    let other = desk.put("another client.txt", &fs::read(&file).unwrap());
    desk.run(["export", file.to_str().unwrap(), "--format", "ron", "--out", "copy.ron"]).done();
    let before = desk.everything();
    let upper = desk.path("NEW.TwoHats");
    for out in [&file, &other, &upper, &desk.path("new.twohats")] {
        let line = ["export", file.to_str().unwrap(), "--format", "text", "--force", "--out", out.to_str().unwrap()];
        desk.run(line).refused(out);
        assert_eq!(desk.everything(), before);
    }
    let copy = desk.path("copy.ron");
    desk.run(["export", "copy.ron", "--format", "text", "--force", "--out", copy.to_str().unwrap()]).refused(&copy);
    assert_eq!(desk.everything(), before);
}

#[test]
fn the_sample_is_a_client_that_the_other_commands_take() {
    let desk = Desk::new();
    desk.run(["sample", "--out", "sample.twohats"]).done();
    assert_eq!(client(&desk.path("sample.twohats")), files::sample(files::SAMPLE_DATE));
    desk.run(["sample", "--out", "sample.twohats", "--force", "--today", "2031-02-28"]).done();
    assert_eq!(client(&desk.path("sample.twohats")).latest().date.to_string(), "2031-02-28");
    desk.run(["rate", "sample.twohats", "risk.managing=1"]).done();
    desk.run(["check", "sample.twohats"]).done();
    let piped = desk.run(["sample", "--out", "-"]).done();
    assert!(matches!(files::read(piped.as_bytes()), Ok(Document::Client(_))));
}

#[test]
fn nothing_is_written_but_what_was_asked_for() {
    let (desk, file) = Desk::with_sample();
    desk.run(["rate", file.to_str().unwrap(), "risk.managing=1"]).done();
    desk.run(["check", file.to_str().unwrap()]).done();
    let state = desk.path("state");
    let (kept, names): (Vec<_>, Vec<_>) =
        desk.everything().into_iter().map(|(path, _)| path).partition(|path| path.starts_with(&state));
    assert_eq!(names, [file]);
    // The version before the change, in the state folder, and the turn at the locks.
    let kept: Vec<_> = kept.into_iter().filter(|path| path.is_file()).collect();
    assert!(kept.len() == 2 && kept[0].starts_with(state.join("backups")), "{kept:?}");
    assert_eq!(kept[1], state.join("locks").join("turn.lock"));
}

#[cfg(unix)]
#[test]
fn a_closed_pipe_is_no_error() {
    let (desk, file) = Desk::with_sample();
    let path = file.to_str().unwrap();
    let lines: [&[&str]; 5] = [
        &["--help"],
        &["--version"],
        &["check", path, path, path],
        &["export", path, "--format", "text", "--out", "-"],
        &["rate", path, "risk.managing=1"],
    ];
    for line in lines {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let ran = desk.program().args(line).stdout(writer).output().unwrap();
        assert_eq!((ran.status.code(), ran.stderr.len()), (Some(0), 0), "{line:?} {ran:?}");
    }
    assert_eq!(rating(&client(&file), "2026-11-24", "risk.managing"), Some(1), "the rating itself is done");
}

#[cfg(target_os = "linux")]
#[test]
fn an_output_that_can_not_be_written_to_is_said_once() {
    let (desk, file) = Desk::with_sample();
    let path = file.to_str().unwrap();
    for line in [vec!["--help"], vec!["check", path], vec!["export", path, "--format", "text", "--out", "-"]] {
        let full = fs::File::options().write(true).open("/dev/full").unwrap();
        let ran = desk::Ran::from(desk.program().args(&line).stdout(full).output().unwrap());
        let sentence = ran.refused_somewhere();
        assert!(sentence.contains("standard output"), "{sentence}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn what_is_done_and_can_not_be_said_is_no_refusal() {
    let (desk, file) = Desk::with_sample();
    let path = file.to_str().unwrap();
    let run = |line: &[&str]| {
        let full = fs::File::options().write(true).open("/dev/full").unwrap();
        let ran = desk.program().args(line).stdout(full).output().unwrap();
        (ran.status.code(), String::from_utf8(ran.stderr).unwrap())
    };
    let before = client(&file).sessions().len();
    let (code, said) = run(&["new-session", path, "--date", "2027-01-20"]);
    assert_eq!(client(&file).sessions().len(), before + 1);
    assert_eq!(code, Some(3), "1 says that the file is untouched: {said}");
    assert!(said.contains("standard output") && said.contains("is done: 2027-01-20"), "{said}");
    let (code, said) = run(&["rate", path, "risk.managing=1"]);
    assert_eq!((code, rating(&client(&file), "2027-01-20", "risk.managing")), (Some(3), Some(1)), "{said}");
    let (code, said) = run(&["erase", path, "--yes"]);
    assert!(!file.exists() && code == Some(3), "{said}");
    assert!(said.contains(path), "the receipt is said where it still can be: {said}");
    assert!(desk.run(["--help"]).done().contains("with 3 when"), "and help says what it means");
}

#[test]
fn no_day_that_can_be_typed_or_stands_in_a_file_ends_it() {
    let (desk, _) = Desk::with_sample();
    for day in ["0001-01-01", "0001-06-01", "9999-12-31"] {
        let out = ["sample", "--today", day, "--out", "s.twohats", "--force"];
        desk.run(out).done();
        desk.run(["sessions", "s.twohats"]).done();
        desk.run(["new-session", "s.twohats", "--date", day]).done();
        desk.run(["done", "s.twohats"]).done();
        desk.run(["export", "s.twohats", "--format", "text", "--today", day, "--out", "-"]).done();
        desk.run(["export", "s.twohats", "--format", "ron", "--out", "-"]).done();
    }
    let text = fs::read_to_string(desk.path("s.twohats")).unwrap();
    for day in ["-009999-01-01", "0000-01-01", "10000-01-01"] {
        let today = format!("--today={day}");
        let ran = desk.program().args(["sample", &today, "--out", "no.twohats"]).output().unwrap();
        assert_eq!(ran.status.code(), Some(2), "{day}");
        let old = text.replace("date: \"9999-12-31\"", &format!("date: \"{day}\""));
        let file = desk.put("old.twohats", old.as_bytes());
        let path = file.to_str().unwrap();
        let lines: [&[&str]; 4] = [
            &["sessions", path],
            &["export", path, "--format", "text", "--out", "-"],
            &["export", path, "--format", "pdf", "--out", "-"],
            &["new-session", path],
        ];
        for line in lines {
            let ran = desk.program().args(line).output().unwrap();
            assert!(matches!(ran.status.code(), Some(0 | 1)), "{day} {line:?}: {ran:?}");
        }
    }
}
