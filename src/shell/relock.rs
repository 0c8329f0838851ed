//! What is kept beside a client's file is locked as the client is: earlier versions and unfinished work.

use std::path::Path;

use super::backups::Backups;
use super::disk::{self, DiskFault, Expected, Fingerprint};
use super::folders::Folders;
use super::recovery::{self, Recovery};
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
    let change = Change { from, to };
    let mut left = Vec::new();
    match Backups::new(folders).list(id) {
        Ok(versions) => left.extend(versions.iter().filter_map(|version| change.file(&version.path).err())),
        Err(fault) => left.push(words::not_relocked(&fault.to_string())),
    }
    let recovery = Recovery::new(folders);
    let names = recovery.names().unwrap_or_else(|fault| {
        left.push(words::not_relocked(&fault.to_string()));
        Vec::new()
    });
    for name in names.into_iter().filter(|name| recovery::is_called_after(id, name.as_str())) {
        match recovery.lift(&name) {
            Ok(Some(work)) => {
                left.extend(change.bytes(&work.file, &work.bytes).err());
                recovery.put_back(work);
            }
            // Whoever has it open writes it as its file is.
            Ok(None) => {}
            Err(fault) => left.push(words::not_relocked(&fault.to_string())),
        }
    }
    left
}

/// From which passphrase to which.
struct Change<'a> {
    from: Option<&'a Passphrase>,
    to: Option<&'a Passphrase>,
}

impl Change<'_> {
    fn file(&self, path: &Path) -> Result<(), String> {
        match disk::read(path) {
            Ok(found) => self.bytes(path, &found.bytes),
            Err(DiskFault::Missing(_)) => Ok(()),
            Err(fault) => Err(words::not_relocked(&fault.to_string())),
        }
    }

    fn bytes(&self, path: &Path, bytes: &[u8]) -> Result<(), String> {
        let not = |why: &str| words::not_relocked(&words::cli_refused(why, &disk::shown(path)));
        let text = match (files::is_locked(bytes), self.from) {
            (false, _) => bytes.to_vec(),
            // Of an earlier passphrase, and locked all the same.
            (true, None) => return Ok(()),
            (true, Some(from)) => match files::unlock(bytes, from) {
                Ok(text) => text,
                Err(NotUnlocked::Wrong | NotUnlocked::OtherLock | NotUnlocked::Damaged) => return Ok(()),
                Err(why @ (NotUnlocked::TooMuchWork | NotUnlocked::TooLarge)) => return Err(not(&why.to_string())),
            },
        };
        let sealed = match self.to {
            None => text,
            Some(to) => files::lock(&text, to).map_err(|why| not(&why.to_string()))?,
        };
        disk::replace(path, &sealed, Expected::Same(Fingerprint::of(bytes)))
            .map(drop)
            .map_err(|fault| words::not_relocked(&fault.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::PathBuf;

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
