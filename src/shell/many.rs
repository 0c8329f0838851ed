//! Many clients at once: which files there are, where each goes, and one after the other.
//!
//! What is wrong with one keeps nobody from the others. Where each goes is settled before the first is read, so that a
//! file which can't be read changes nobody else's name. No client's file is ever written to.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::calls;
use super::disk::{self, DiskFault, Expected, shown};
use crate::app::{CLIENT_EXTENSION, is_legal_in_file_names};
use crate::export::{Asked, Made, NotMade};
use crate::files::{self, Document};
use crate::report::Audience;
use crate::words;

/// One client on the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Step {
    /// The client's file, or a copy.
    pub(super) from: PathBuf,
    /// Where the page goes.
    pub(super) to: PathBuf,
}

/// What there is to do.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Plan {
    /// In this order.
    pub(super) steps: Vec<Step>,
    /// What of what was named is nothing to take from, one sentence each.
    pub(super) refused: Vec<String>,
}

/// Why one was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum NotTaken {
    /// There is a file of the page's name, and nobody said that it may be replaced.
    Exists(PathBuf),
    /// Anything else, in one sentence.
    Because(String),
}

/// Whether there is a folder of this name.
pub(super) fn is_folder(path: &Path) -> bool {
    calls::look(path).is_ok_and(|about| about.is_dir())
}

/// Where each file that is named, and each client's file in a folder that is named, goes in the folder `into`. A file that
/// is named twice goes once. Each keeps its own name; where two have the same a number follows.
pub(super) fn plan(named: &[PathBuf], into: &Path, extension: &str) -> Plan {
    let mut plan = Plan::default();
    let (mut seen, mut taken) = (BTreeSet::new(), BTreeSet::new());
    for path in named {
        let files = if is_folder(path) { clients_in(path) } else { Ok(vec![path.clone()]) };
        match files {
            Ok(files) => {
                let new = files.into_iter().filter(|file| seen.insert(disk::one_path(file)));
                plan.steps.extend(new.map(|from| {
                    let to = into.join(name_for(&from, extension, &mut taken));
                    Step { from, to }
                }));
            }
            Err(sentence) => plan.refused.push(sentence),
        }
    }
    plan
}

/// Reads, makes and writes one; gives what is said of it although it went well. `read` tells what the bytes of a file hold;
/// where it can't, it says why in one sentence.
pub(super) fn take(
    step: &Step,
    asked: &Asked,
    expected: Expected,
    read: impl FnOnce(Vec<u8>, &Path) -> Result<Document, String>,
) -> Result<Option<String>, NotTaken> {
    let (from, to) = (step.from.as_path(), step.to.as_path());
    let bytes = disk::read(from).map_err(|fault| NotTaken::Because(fault.to_string()))?.bytes;
    let document = read(bytes, from).map_err(NotTaken::Because)?;
    let made = asked.of(&document).map_err(|why| NotTaken::Because(not_made(&why, from)))?;
    if is_a_client(to, from) {
        return Err(NotTaken::Because(words::cli_over_client(&shown(to))));
    }
    match disk::replace(to, &made.bytes, expected) {
        Ok(_) => Ok(undrawn(&made, to)),
        Err(DiskFault::Exists(path)) => Err(NotTaken::Exists(path)),
        Err(fault) => Err(NotTaken::Because(fault.to_string())),
    }
}

/// What is said of letters for which a box stands, if there are any.
pub(super) fn undrawn(made: &Made, path: &Path) -> Option<String> {
    let letters: Vec<String> = made.undrawn.iter().map(char::to_string).collect();
    (!letters.is_empty()).then(|| words::cli_undrawn(&letters.join(" "), &shown(path)))
}

/// Whether a page written to `out` would take the place of a client's file, or look like one: by the file that was read,
/// by the name, or by what is there.
pub(super) fn is_a_client(out: &Path, read_from: &Path) -> bool {
    let is_one = || disk::read(out).is_ok_and(|found| holds_a_client(&found.bytes));
    is_called_so(out) || disk::is_same_file(out, read_from) || is_one()
}

/// Why nothing was made of the file at `path`, in one sentence.
pub(super) fn not_made(why: &NotMade, path: &Path) -> String {
    let path = shown(path);
    match why {
        NotMade::NotAClient => words::cli_not_a_client(&path),
        NotMade::CopyFor(audience) => words::cli_copy_for(&whom(*audience), &path),
        NotMade::NoSession(id) => words::cli_no_session(id.as_str(), &path),
        NotMade::Hidden(id, date) => words::cli_hidden(id.as_str(), &words::full_date(*date), &path),
        NotMade::NotToCompare(id) => words::cli_not_to_compare(id.as_str(), &path),
        NotMade::NoItem(item) => words::cli_not_asked(&item.to_string(), &path),
        NotMade::NoDimension(dimension) => words::cli_no_dimension_here(dimension.as_str(), &path),
        NotMade::NoPage => words::cli_no_page(&path),
        NotMade::NotWritten(why) => words::cli_refused(why.to_string().trim_end_matches('.'), &path),
    }
}

/// What is locked may be a client's file; nobody writes a page over it.
fn holds_a_client(bytes: &[u8]) -> bool {
    files::is_locked(bytes) || matches!(files::read(bytes), Ok(Document::Client(_)))
}

fn is_called_so(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case(CLIENT_EXTENSION))
}

fn whom(audience: Audience) -> String {
    match audience {
        Audience::Client => words::cli_for_client(),
        Audience::Coach => words::cli_for_coach(),
        Audience::Sponsor => words::cli_for_sponsor(),
    }
    .into_owned()
}

/// The clients' files in a folder by name; not those in its folders, and not what a system hides there.
fn clients_in(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut files = calls::list(folder).map_err(|error| disk::reading(folder, &error).to_string())?;
    let hidden = |file: &Path| file.file_name().is_none_or(|name| name.to_string_lossy().starts_with('.'));
    files.retain(|file| is_called_so(file) && !hidden(file));
    files.sort();
    if files.is_empty() { Err(words::many_nobody_there(&shown(folder))) } else { Ok(files) }
}

/// The name of the file that `from` becomes: its own, with another ending, and a number where another has it already.
/// Upper and lower case are no difference, for some disks know none.
fn name_for(from: &Path, extension: &str, taken: &mut BTreeSet<String>) -> String {
    let stem = from.file_stem().unwrap_or_default().to_string_lossy();
    let safe: String = stem.chars().map(|letter| if is_legal(letter) { letter } else { '_' }).collect();
    let numbered = |number: u32| match number {
        1 => format!("{safe}.{extension}"),
        _ => format!("{safe} ({number}).{extension}"),
    };
    let mut names = (1..=u32::MAX).map(numbered);
    names.find(|name| taken.insert(name.to_lowercase())).unwrap_or_else(|| numbered(1))
}

/// Whether every system takes the letter in a file's name. `U+FFFD` stands for what is no letter at all.
fn is_legal(letter: char) -> bool {
    is_legal_in_file_names(letter) && letter != '\u{fffd}'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[expect(clippy::disallowed_methods, reason = "nobody else reads the files of a test")]
    fn put(path: &Path) {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, "").unwrap();
    }

    #[test]
    fn two_of_one_name_go_to_two_files_and_one_that_is_named_twice_goes_once() {
        let desk = tempfile::tempdir().unwrap();
        let at = |name: &str| desk.path().join(name);
        for name in
            ["one/Zoë.twohats", "other/zoë.TWOHATS", "other/Ada.twohats", "other/._Ada.twohats", "other/note.txt"]
        {
            put(&at(name));
        }
        std::fs::create_dir(at("nobody")).unwrap();
        let named = [at("one/Zoë.twohats"), at("nobody"), at("other"), at("other/../one/Zoë.twohats"), at("gone")];
        let plan = plan(&named, Path::new("out"), "pdf");
        let names: Vec<_> = plan.steps.iter().map(|step| step.to.to_str().unwrap().replace('\\', "/")).collect();
        assert_eq!(names, ["out/Zoë.pdf", "out/Ada.pdf", "out/zoë (2).pdf", "out/gone.pdf"]);
        assert_eq!(plan.refused, [words::many_nobody_there(&shown(&at("nobody")))]);
    }

    #[test]
    fn a_name_is_one_that_every_disk_takes() {
        let name = |stem: &str| name_for(Path::new(stem), "txt", &mut BTreeSet::new());
        assert_eq!(name("a:b?\u{7}\u{fffd}.twohats"), "a_b___.txt");
        assert_eq!(name("Zoë Müller-Şahin, Łódź.twohats"), "Zoë Müller-Şahin, Łódź.txt");
    }
}
