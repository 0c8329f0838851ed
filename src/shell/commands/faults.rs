//! Every call to the system fails once, and from then on, at every place of a change on the command line. Each time the file
//! is as it was or changed whole, it is one sentence, and the next change goes well.

// The numbers are those of these systems.
#![cfg(unix)]

use std::fs;
use std::path::Path;

use super::change::{Change, Changed, change_among};
use crate::files;
use crate::model::Edit;
use crate::shell::backups::Backups;
use crate::shell::calls::plan;
use crate::shell::command_line::{Key, Stopped};
use crate::shell::fixture::ada;
use crate::shell::folders::Folders;

fn call(folders: &Folders, path: &Path, name: &str) -> Result<Changed, Stopped> {
    change_among(Some(folders), path, &Key::default(), |client| {
        Ok(Change { session: client.latest().id.clone(), edits: vec![Edit::Name(name.to_owned())] })
    })
}

fn name_in(path: &Path) -> String {
    match files::read(&fs::read(path).unwrap()) {
        Ok(files::Document::Client(client)) => client.name,
        other => panic!("{other:?}"),
    }
}

#[expect(clippy::disallowed_methods, reason = "nobody else reads the files of a test")]
fn set(folder: &Path) -> (Folders, std::path::PathBuf) {
    let path = folder.join("Ada.twohats");
    fs::write(&path, files::write_client(&ada("before")).unwrap()).unwrap();
    (Folders::at(folder.join("config"), folder.join("state")), path)
}

#[test]
fn whatever_fails_while_the_command_line_changes_a_file_it_is_whole_and_it_is_one_sentence() {
    let memory = Path::new("/dev/shm");
    let new = || if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.unwrap();
    let good = new();
    let (folders, path) = set(good.path());
    let (changed, calls) = plan::with(None, || call(&folders, &path, "after").is_ok());
    assert!(changed && calls.len() > 20, "{calls:?}");
    let mut tried = 0;
    for (place, kind) in calls.iter().enumerate() {
        for (number, lasting) in plan::failures() {
            let about = format!("{kind:?} at {place} fails with {number} {lasting:?}");
            let folder = new();
            let (folders, path) = set(folder.path());
            let (changed, _) = plan::with(Some((place, number, lasting)), || call(&folders, &path, "after"));
            match changed {
                Ok(_) => assert_eq!(name_in(&path), "after", "{about}"),
                Err(Stopped::Refused(sentence)) => {
                    assert!(!sentence.is_empty() && number != plan::INTERRUPTED, "{about}: {sentence}");
                    assert_eq!(name_in(&path), "before", "{about}");
                }
                Err(other) => panic!("{about}: {other:?}"),
            }
            assert!(call(&folders, &path, "later").is_ok(), "{about}");
            assert_eq!(name_in(&path), "later", "{about}");
            let id = ada("").id;
            assert!(
                !Backups::new(&folders).list(&id).unwrap().is_empty(),
                "{about}: what was there is put aside by now"
            );
            let left = fs::read_dir(folder.path()).unwrap().count();
            assert_eq!(left, 2, "{about}: only the file and the state lie there");
            tried += 1;
        }
    }
    println!("the command line: {} calls, {tried} failures tried", calls.len());
}
