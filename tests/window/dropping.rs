//! Files dropped on the window.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui_kittest::kittest::Queryable as _;
use jiff::civil::date;
use twohats::app::{Command, Effect, Found, Fresh, Reply, Sheet};
use twohats::files::{self, Document};
use twohats::model::ClientId;

use crate::desk::{self, Desk, Hands as _};

/// A file in the hand of a person who drops it on the window.
#[derive(Debug)]
struct InHand(PathBuf);

impl egui::DroppedFile for InHand {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        Err("the window leaves reading to the worker".to_owned())
    }
}

fn drop_on(desk: &mut Desk, paths: &[&str]) {
    for path in paths {
        desk.input_mut().dropped_files.push(Arc::new(InHand(path.into())));
    }
    desk.run_steps(2);
}

fn read(desk: &mut Desk, path: &str, document: Document) {
    desk.state_mut().state.hear(Reply::Read { path: path.into(), document, found: Found::default() });
    desk.run_steps(2);
}

fn other_instrument() -> Document {
    files::read(include_bytes!("../../assets/instruments/examples/team-basics.ron")).unwrap()
}

fn begins_anew(desk: &mut Desk) {
    let fresh = Fresh { id: ClientId::from_random([9; 8]), today: date(2026, 11, 24) };
    desk.state_mut().state.hear(Reply::Renewed(fresh));
    desk.run_steps(2);
}

fn said(desk: &Desk) -> String {
    desk.state().state.notice().map(|notice| notice.text.clone()).unwrap_or_default()
}

#[test]
fn a_file_dropped_on_the_window_is_opened() {
    let mut desk = desk::unnamed(1280.0, 800.0);
    drop_on(&mut desk, &["/home/zoe/Zoë.twohats"]);
    assert_eq!(desk.state().effects, [Effect::Read("/home/zoe/Zoë.twohats".into())]);
    read(&mut desk, "/home/zoe/Zoë.twohats", Document::Client(files::sample(date(2026, 11, 24))));
    assert_eq!(said(&desk), "");
}

#[test]
fn of_several_dropped_files_the_first_is_opened_and_that_is_said() {
    let mut desk = desk::unnamed(1280.0, 800.0);
    drop_on(&mut desk, &["/home/zoe/a.twohats", "/home/zoe/b.twohats", "/home/zoe/c.twohats"]);
    assert_eq!(desk.state().effects, [Effect::Read("/home/zoe/a.twohats".into())]);
    read(&mut desk, "/home/zoe/a.twohats", Document::Client(files::sample(date(2026, 11, 24))));
    assert_eq!(said(&desk), "Opened the first; the 2 others are left as they are");
    drop_on(&mut desk, &["/home/zoe/b.twohats"]);
    read(&mut desk, "/home/zoe/b.twohats", Document::Client(files::sample(date(2026, 11, 24))));
    assert_eq!(said(&desk), "", "it is not said of the next one");
}

#[test]
fn what_was_said_of_several_is_not_said_of_a_file_that_was_not_read() {
    let mut desk = desk::unnamed(1280.0, 800.0);
    drop_on(&mut desk, &["/home/zoe/Folder", "/home/zoe/b.twohats"]);
    let why = "Not opened, because this is a folder: /home/zoe/Folder".to_owned();
    desk.state_mut().state.hear(Reply::NotRead { path: "/home/zoe/Folder".into(), why: why.clone() });
    assert_eq!(said(&desk), why);
    read(&mut desk, "/home/zoe/b.twohats", Document::Client(files::sample(date(2026, 11, 24))));
    assert_eq!(said(&desk), "");
}

#[test]
fn an_instrument_dropped_on_the_window_begins_a_client_who_is_asked_it() {
    let mut desk = desk::unnamed(1280.0, 800.0);
    drop_on(&mut desk, &["/home/zoe/team.ron"]);
    read(&mut desk, "/home/zoe/team.ron", other_instrument());
    begins_anew(&mut desk);
    let name = desk.state().state.instrument().name.clone();
    assert_ne!(name, files::built_in().name);
    assert!(said(&desk).contains(&name), "{}", said(&desk));
}

#[test]
fn an_instrument_dropped_on_unnamed_work_asks_what_becomes_of_it_first() {
    let mut desk = desk::unnamed(1280.0, 800.0);
    desk.press(egui::Key::Num7);
    drop_on(&mut desk, &["/home/zoe/team.ron"]);
    desk.state_mut().effects.clear();
    read(&mut desk, "/home/zoe/team.ron", other_instrument());
    assert_eq!(desk.state().state.sheet(), Some(&Sheet::Unnamed));
    // While that is asked nothing else can be dropped: the question would be lost.
    drop_on(&mut desk, &["/home/zoe/b.twohats"]);
    assert_eq!(desk.state().state.sheet(), Some(&Sheet::Unnamed));
    assert!(!desk.state().effects.contains(&Effect::Read("/home/zoe/b.twohats".into())));
}

/// How much more is painted while files are held over the window.
fn painted_with(desk: &mut Desk, held: usize) -> usize {
    desk.input_mut().hovered_files = vec![egui::HoveredFile::default(); held];
    desk.run_steps(2);
    desk.output().shapes.len()
}

#[test]
fn a_file_held_over_the_window_is_shown_where_to_let_go() {
    for (width, height) in [(1280.0, 800.0), (720.0, 480.0)] {
        let mut desk = desk::unnamed(width, height);
        let without = painted_with(&mut desk, 0);
        assert!(painted_with(&mut desk, 1) > without);
        assert_eq!(painted_with(&mut desk, 0), without);
        desk.press(egui::Key::Num7);
        desk.state_mut().state.handle(Command::New);
        desk.run_steps(3);
        assert!(desk.query_by_label("Keep for next time").is_some());
        let asked = painted_with(&mut desk, 0);
        assert_eq!(painted_with(&mut desk, 1), asked, "nothing is promised that would not be done");
    }
}
