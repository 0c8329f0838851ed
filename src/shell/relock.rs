//! What is kept beside a client's file is locked as the client is: earlier versions and unfinished work.

use std::fs;
use std::path::{Path, PathBuf};

use super::disk::{self, Expected};
use super::folders::Folders;
use crate::files::{self, NotUnlocked, Passphrase};
use crate::model::ClientId;
use crate::words;

/// Locks all that is kept of this client with `to`, or opens it for good where that is none. What is locked already opens
/// with `from`; what does not, stays as it is. Returns one sentence for each file that should have been written and was not.
pub(super) fn relock(
    folders: &Folders,
    id: &ClientId,
    from: Option<&Passphrase>,
    to: Option<&Passphrase>,
) -> Vec<String> {
    let name = format!("{id}.{}", crate::app::CLIENT_EXTENSION);
    let mut kept = versions(&folders.backups().join(id.as_str()));
    kept.push(folders.recovery().join(name));
    kept.iter().filter_map(|path| relock_one(path, from, to).err()).collect()
}

/// The files of a folder, the newest first: they matter most.
fn versions(folder: &Path) -> Vec<PathBuf> {
    let is_client = |path: &PathBuf| path.extension().is_some_and(|ending| ending == crate::app::CLIENT_EXTENSION);
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut found: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(is_client).collect();
    found.sort_unstable_by(|one, other| other.cmp(one));
    found
}

fn relock_one(path: &Path, from: Option<&Passphrase>, to: Option<&Passphrase>) -> Result<(), String> {
    let found = match disk::read(path) {
        Ok(found) => found,
        Err(disk::DiskFault::Missing(_)) => return Ok(()),
        Err(fault) => return Err(not_relocked(&fault.to_string())),
    };
    let text = match (files::is_locked(&found.bytes), from) {
        (false, _) => found.bytes,
        // Of an earlier passphrase, and locked all the same.
        (true, None) => return Ok(()),
        (true, Some(from)) => match files::unlock(&found.bytes, from) {
            Ok(text) => text,
            Err(NotUnlocked::Wrong | NotUnlocked::OtherLock | NotUnlocked::Damaged) => return Ok(()),
            Err(why @ (NotUnlocked::TooMuchWork | NotUnlocked::TooLarge)) => {
                return Err(not_relocked(&words::cli_refused(&why.to_string(), &disk::shown(path))));
            }
        },
    };
    let bytes = match to {
        None => text,
        Some(to) => files::lock(&text, to)
            .map_err(|why| not_relocked(&words::cli_refused(&why.to_string(), &disk::shown(path))))?,
    };
    disk::replace(path, &bytes, Expected::Same(found.fingerprint))
        .map(drop)
        .map_err(|fault| not_relocked(&fault.to_string()))
}

fn not_relocked(why: &str) -> String {
    words::not_relocked(why)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lay(path: &Path, bytes: &[u8]) {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        disk::replace(path, bytes, Expected::Anything).unwrap();
    }

    fn at(folder: &Path) -> (Folders, ClientId) {
        (Folders::at(folder.join("config"), folder.join("state")), ClientId::from_random([3; 8]))
    }

    #[test]
    fn what_is_kept_of_a_client_is_locked_as_the_client_is_and_nothing_of_others() {
        let folder = tempfile::tempdir().unwrap();
        let (folders, id) = at(folder.path());
        let versions: Vec<PathBuf> = ["2026-11-24T10-00-00", "2026-11-25T10-00-00"]
            .map(|name| folders.backups().join(id.as_str()).join(format!("{name}.twohats")))
            .into();
        let work = folders.recovery().join(format!("{id}.twohats"));
        let other = folders.recovery().join("c-1.twohats");
        let note = folders.backups().join(id.as_str()).join("note.txt");
        for path in versions.iter().chain([&work, &other, &note]) {
            lay(path, path.display().to_string().as_bytes());
        }
        let (one, two) = (Passphrase::new("the first one"), Passphrase::new("the second one"));
        let text = |path: &Path, with: &Passphrase| files::unlock(&fs::read(path).unwrap(), with);

        assert_eq!(relock(&folders, &id, None, Some(&one)), Vec::<String>::new());
        for path in versions.iter().chain([&work]) {
            assert_eq!(text(path, &one).unwrap(), path.display().to_string().as_bytes());
        }
        for path in [&other, &note] {
            assert_eq!(fs::read(path).unwrap(), path.display().to_string().as_bytes());
        }

        assert_eq!(relock(&folders, &id, Some(&one), Some(&two)), Vec::<String>::new());
        assert!(text(&work, &one).is_err() && text(&work, &two).is_ok());
        // A version of a passphrase that is in use no more stays as it is.
        lay(&versions[0], &files::lock(b"old", &one).unwrap());
        assert_eq!(relock(&folders, &id, Some(&two), None), Vec::<String>::new());
        assert_eq!(text(&versions[0], &one).unwrap(), b"old");
        assert_eq!(fs::read(&versions[1]).unwrap(), versions[1].display().to_string().as_bytes());
    }

    #[cfg(unix)]
    #[test]
    fn what_could_not_be_locked_is_told_and_the_rest_is_locked() {
        let folder = tempfile::tempdir().unwrap();
        let (folders, id) = at(folder.path());
        let version = folders.backups().join(id.as_str()).join("2026-11-24T10-00-00.twohats");
        let work = folders.recovery().join(format!("{id}.twohats"));
        lay(&version, b"text");
        lay(&work, b"text");
        let mut alone = fs::metadata(&version).unwrap().permissions();
        alone.set_readonly(true);
        fs::set_permissions(&version, alone).unwrap();
        let said = relock(&folders, &id, None, Some(&Passphrase::new("the first one")));
        assert_eq!(said.len(), 1, "{said:?}");
        assert!(said[0].ends_with("2026-11-24T10-00-00.twohats"), "{said:?}");
        assert!(files::is_locked(&fs::read(&work).unwrap()));
        assert_eq!(fs::read(&version).unwrap(), b"text");
    }
}
