//! A folder to work in, and the program to work with.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;
use twohats::files;

/// A folder of its own for each test, and settings and state that are nobody's.
pub(crate) struct Desk {
    folder: TempDir,
}

/// How a run ended and what it said.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) complaint: String,
}

impl Desk {
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    /// A desk on which the sample client lies.
    pub(crate) fn with_sample() -> (Self, PathBuf) {
        let desk = Self::new();
        let sample = files::write_client(&files::sample(files::SAMPLE_DATE)).unwrap();
        let file = desk.put("Zoë Müller-Şahin, Łódź.twohats", sample.as_bytes());
        (desk, file)
    }

    pub(crate) fn path(&self, name: impl AsRef<OsStr>) -> PathBuf {
        self.folder.path().join(name.as_ref())
    }

    #[expect(clippy::disallowed_methods, reason = "nobody else reads the files of a test")]
    pub(crate) fn put(&self, name: impl AsRef<OsStr>, bytes: &[u8]) -> PathBuf {
        let path = self.path(name);
        fs::write(&path, bytes).unwrap();
        path
    }

    /// The program, to be run in this folder.
    pub(crate) fn program(&self) -> Command {
        let mut program = Command::new(env!("CARGO_BIN_EXE_twohats"));
        let (config, state) = (self.path("config"), self.path("state"));
        program.current_dir(self.folder.path()).env("TWO_HATS_CONFIG", config).env("TWO_HATS_STATE", state);
        // In English, whatever the person at this machine speaks.
        program.env_remove("LANGUAGE").env("LC_ALL", "C");
        program
    }

    pub(crate) fn run<A: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = A>) -> Ran {
        Ran::from(self.program().args(arguments).output().unwrap())
    }

    /// Every file below this folder with what it holds; of what is not a file only the name.
    pub(crate) fn everything(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut found = Vec::new();
        let mut folders = vec![self.folder.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                let about = fs::symlink_metadata(&path).unwrap();
                let bytes = if about.is_file() { fs::read(&path).unwrap_or_default() } else { Vec::new() };
                if about.is_dir() {
                    folders.push(path.clone());
                }
                found.push((path, bytes));
            }
        }
        found.sort();
        found
    }
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code(),
            out: String::from_utf8(output.stdout).unwrap(),
            complaint: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

impl Ran {
    /// All is done, and nothing is complained about.
    #[track_caller]
    pub(crate) fn done(self) -> String {
        assert_eq!((self.code, self.complaint.as_str()), (Some(0), ""), "{self:?}");
        self.out
    }

    /// Refused in one line that ends in the path.
    #[track_caller]
    pub(crate) fn refused(self, path: &Path) -> String {
        let shown: String =
            path.display().to_string().chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect();
        let line = self.refused_somewhere();
        assert!(line.ends_with(&format!(": {shown}")), "{line}");
        line
    }

    /// Refused in one line, and nothing else is said.
    #[track_caller]
    pub(crate) fn refused_somewhere(self) -> String {
        assert_eq!((self.code, self.out.as_str()), (Some(1), ""), "{self:?}");
        let line = self.complaint.strip_suffix('\n').unwrap().to_owned();
        assert!(!line.is_empty() && !line.contains(char::is_control), "{line:?}");
        for slip in ["panicked", "Error", "os error", "Some(", "{ ", "  "] {
            assert!(!line.contains(slip), "{line}");
        }
        line
    }

    /// Not understood.
    #[track_caller]
    pub(crate) fn not_understood(self) -> String {
        assert_eq!((self.code, self.out.as_str()), (Some(2), ""), "{self:?}");
        assert!(!self.complaint.is_empty() && !self.complaint.contains("panicked"), "{self:?}");
        self.complaint
    }
}
