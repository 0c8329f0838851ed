//! Files that somebody's disk, mail program, editor or enemy made, given to every command: each is refused in one line
//! that ends in its path, and everything on the disk is as it was.

#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

#[path = "../desk/mod.rs"]
mod desk;
mod histories;

use std::fs;
use std::path::{Path, PathBuf};

use desk::Desk;
use twohats::files;

fn sample() -> String {
    files::write_client(&files::sample(files::SAMPLE_DATE)).unwrap()
}

/// The sample with `old` replaced by `new`, where it stands first.
fn with(old: &str, new: &str) -> Vec<u8> {
    let text = sample();
    assert!(text.contains(old), "{old}");
    text.replacen(old, new, 1).into_bytes()
}

fn utf16(text: &str, letter: fn(u16) -> [u8; 2]) -> Vec<u8> {
    std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(letter).collect()
}

/// What is no file of ours, by kind.
fn strangers() -> Vec<(&'static str, Vec<u8>)> {
    let text = sample();
    vec![
        ("empty", vec![]),
        ("blank", b" \n\t\n".to_vec()),
        ("only a byte order mark", vec![0xef, 0xbb, 0xbf]),
        ("a picture", [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".as_slice(), &[0xff; 4_000]].concat()),
        ("noughts", vec![0; 4_000]),
        ("every byte", (0..=255).collect()),
        ("utf-16, little end first", utf16(&text, u16::to_le_bytes)),
        ("utf-16, big end first", utf16(&text, u16::to_be_bytes)),
        ("latin-1", text.chars().map(|letter| u8::try_from(letter).unwrap_or(0xe9)).collect()),
        ("json", b"{\"format\": 1, \"name\": \"Zo\"}".to_vec()),
        ("a letter", b"Dear Zo,\n\nthank you for yesterday.\n".to_vec()),
        ("html", b"<!DOCTYPE html><title>404 Not Found</title>".to_vec()),
        ("a number", b"1".to_vec()),
        ("unit", b"()".to_vec()),
        ("an extension of ron", [b"#![enable(unwrap_newtypes)]\n".as_slice(), text.as_bytes()].concat()),
    ]
}

/// The sample, hurt.
fn broken() -> Vec<(&'static str, Vec<u8>)> {
    let text = sample();
    let half = text.char_indices().nth(text.chars().count() / 2).unwrap().0;
    vec![
        ("cut in half", text.bytes().take(half).collect()),
        ("cut in its head", b"(format: 1, written_by: \"Two".to_vec()),
        ("without its last bracket", text.trim_end().trim_end_matches(')').as_bytes().to_vec()),
        ("twice in one file", [text.as_bytes(), text.as_bytes()].concat()),
        ("a flipped byte", with("name:", "\u{7f}ame:")),
        ("a flipped bracket", with("sessions: [", "sessions: (")),
        ("a lost quote", with("id: \"c-", "id: c-")),
        ("an open comment", with("sessions:", "/* sessions:")),
        ("a twin of a rating", with("\"managing\": 8", "\"managing\": 8, \"managing\": 3")),
        ("a twin of a field", with("    name:", "    name: \"Ana\",\n    name:")),
        ("a field unknown", with("    name:", "    nickname: \"Zo\",\n    name:")),
        ("a field missing", with("    id: \"c-", "    extra: {}, //")),
        ("a later format", b"(format: 2, written_by: \"Two Hats 9.0\", people: #new@things$)".to_vec()),
        ("a much later format", with("format: 1", "format: 99999999999")),
        ("format nought", with("format: 1", "format: 0")),
        ("no format", with("format: 1,", "")),
        ("11", with("\"managing\": 8", "\"managing\": 11")),
        ("minus one", with("\"managing\": 8", "\"managing\": -1")),
        ("264, which is 8 in a byte", with("\"managing\": 8", "\"managing\": 264")),
        ("a huge number", with("\"managing\": 8", "\"managing\": 99999999999999999999999999999999999999999999")),
        ("a half", with("\"managing\": 8", "\"managing\": 7.5")),
        ("not a number", with("\"managing\": 8", "\"managing\": NaN")),
        ("an endless number", with("\"managing\": 8", "\"managing\": inf")),
        ("a rating in words", with("\"managing\": 8", "\"managing\": \"eight\"")),
        ("a dimension not asked", with("dimension: \"risk\"", "dimension: \"courage\"")),
        ("a pole not asked", with("\"managing\": 8", "\"dreaming\": 8")),
        ("an instrument not there", with("asked: \"two-hats@1\"", "asked: \"two-hats@2\"")),
        ("no session", with("sessions: [", "sessions: [], topics: [")),
        ("no such day", with("date: \"2026-11-24\"", "date: \"2026-02-30\"")),
        ("an id that is none", with("id: \"2026-11-24\"", "id: \"../../etc/passwd\"")),
        ("a name of two lines", with("name: \"Zo", "name: \"Zo\\n")),
        ("an endless name", with("name: \"Zo", &format!("name: \"{}", "o".repeat(100_000)))),
        ("a rater nobody knows", with("rater: Client", "rater: Enemy")),
        ("a mark that hides text", with("    name:", "    \u{202e}name:")),
    ]
}

/// Small causes, large effects: none may cost more than its refusal.
fn greedy() -> Vec<(&'static str, Vec<u8>)> {
    let head = "(format: 1, written_by: \"x\", id: \"c-1\", name: \"x\", sessions: ";
    let filled = |begin: &str, with: &str, bytes: usize| {
        [head.as_bytes(), begin.as_bytes(), with.repeat(bytes / with.len()).as_bytes()].concat()
    };
    vec![
        ("deep lists", filled("", "[", 100_000)),
        ("deep fields", filled("", "(a:", 100_000)),
        ("deep maps in what is carried", filled("[], extra: ", "{\"a\":", 100_000)),
        ("deep somes", filled("", "Some(", 100_000)),
        ("deep comments", filled("", "/*", 100_000)),
        ("a line of commas", filled("[", ",", 1_000_000)),
        ("a million sessions", filled("[", "(),", 3_000_000)),
        ("a long text", filled("\"", "o", 8_000_000)),
        ("a long number", filled("", "9", 1_000_000)),
        ("a long blank", filled("", " ", 8_000_000)),
        ("long escapes", filled("\"", "\\u{10ffff}", 1_000_000)),
        ("just over the most", filled("\"", "o", files::MAX_BYTES)),
    ]
}

/// Every command that reads a file, on this one.
fn is_refused_everywhere(desk: &Desk, path: &Path, about: &str) {
    let before = desk.everything();
    let name = path.as_os_str();
    let commands: [Vec<&std::ffi::OsStr>; 8] = [
        vec!["check".as_ref(), name],
        vec!["sessions".as_ref(), name],
        vec!["new-session".as_ref(), name],
        vec!["log".as_ref(), name, "--out".as_ref(), "log.csv".as_ref()],
        vec!["rate".as_ref(), name, "risk.managing=5".as_ref()],
        vec!["export".as_ref(), name, "--format".as_ref(), "text".as_ref(), "--out".as_ref(), "page.txt".as_ref()],
        vec!["export".as_ref(), name, "--format".as_ref(), "ron".as_ref(), "--out".as_ref(), "-".as_ref()],
        vec!["new".as_ref(), "--name=Zoë".as_ref(), "--out=new".as_ref(), "--instrument".as_ref(), name],
    ];
    // A folder is taken for a folder of clients there: `tests/cli/many.rs`.
    let takes_it =
        |command: &&Vec<&std::ffi::OsStr>| !path.is_dir() || command.first().is_none_or(|name| *name != "export");
    for command in commands.iter().filter(takes_it) {
        let line = desk.run(command).refused(path);
        assert!(line.chars().count() < 250 + path.as_os_str().len(), "{about}: {line}");
        assert!(desk.everything() == before, "{about}: {command:?} changed something");
    }
}

#[test]
fn a_file_that_is_not_ours_is_refused_and_left_alone() {
    let desk = Desk::new();
    for (about, bytes) in strangers() {
        is_refused_everywhere(&desk, &desk.put(format!("{about}.twohats"), &bytes), about);
    }
}

#[test]
fn a_broken_file_is_refused_and_left_alone() {
    let desk = Desk::new();
    for (about, bytes) in broken() {
        is_refused_everywhere(&desk, &desk.put("hurt.twohats", &bytes), about);
    }
}

#[test]
fn a_greedy_file_is_refused_and_left_alone() {
    for (about, bytes) in greedy() {
        let desk = Desk::new();
        is_refused_everywhere(&desk, &desk.put("greedy.twohats", &bytes), about);
    }
}

#[test]
fn a_mistake_made_by_hand_is_said_with_its_line_and_column() {
    let desk = Desk::new();
    let text = String::from_utf8(with("\"managing\": 8", "\"managing\": 11")).unwrap();
    let line = text.lines().position(|line| line.contains(": 11")).unwrap() + 1;
    let file = desk.put("by hand.twohats", text.as_bytes());
    let sentence = desk.run(["check", "by hand.twohats"]).refused(Path::new("by hand.twohats"));
    assert!(sentence.contains(&format!("line {line}, column ")) && sentence.contains("11"), "{sentence}");
    assert_eq!(fs::read_to_string(file).unwrap(), text);
}

#[test]
fn a_rating_off_the_scale_is_not_understood() {
    let (desk, file) = Desk::with_sample();
    let before = desk.everything();
    for value in ["11", "-1", "264", "99999999999999999999", "7.5", "NaN", "inf", "eight", "+8", "٨", ""] {
        desk.run(["rate", file.to_str().unwrap(), &format!("risk.managing={value}")]).not_understood();
        assert_eq!(desk.everything(), before, "{value}");
    }
}

#[test]
fn a_file_of_a_later_version_is_said_to_be_one() {
    let desk = Desk::new();
    let file = desk.put("later.twohats", b"(format: 2, written_by: \"Two Hats 9.0\", people: [])");
    let sentence = desk.run(["check", file.to_str().unwrap()]).refused(&file);
    assert!(sentence.contains("Two Hats 9.0"), "{sentence}");
}

#[test]
fn what_is_not_there_or_not_a_file_is_refused() {
    let desk = Desk::new();
    fs::create_dir(desk.path("folder.twohats")).unwrap();
    fs::File::create(desk.path("huge.twohats")).unwrap().set_len(17 * 1024 * 1024).unwrap();
    for name in ["folder.twohats", "missing.twohats", "no/such/folder.twohats", "huge.twohats"] {
        is_refused_everywhere(&desk, &desk.path(name), name);
    }
}

#[test]
fn a_place_that_can_not_be_written_to_is_refused() {
    let (desk, file) = Desk::with_sample();
    fs::create_dir(desk.path("folder")).unwrap();
    let before = desk.everything();
    let missing = desk.path("no/such/page.txt");
    let folder = desk.path("folder");
    let file = file.to_str().unwrap();
    for (out, told) in [(&missing, desk.path("no/such")), (&folder, folder.clone())] {
        // A page goes into a folder under its own name.
        if !out.is_dir() {
            desk.run(["export", file, "--format", "text", "--force", "--out", out.to_str().unwrap()]).refused(&told);
        }
        let out = out.to_str().unwrap();
        desk.run(["new", "--name", "Zoë", "--force", "--out", out]).refused(&told);
        desk.run(["sample", "--force", "--out", out]).refused(&told);
        assert_eq!(desk.everything(), before);
    }
}

#[cfg(unix)]
mod unix {
    use super::*;
    use desk::Ran;
    use std::os::unix::ffi::OsStrExt as _;
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};
    use std::os::unix::net::UnixListener;
    use std::os::unix::process::CommandExt as _;
    use std::process::Command;

    fn set_mode(path: &Path, mode: u32) {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }

    /// Somebody whom permissions bind: the system's administrator is not bound by any.
    struct Somebody {
        folder: tempfile::TempDir,
    }

    impl Somebody {
        fn new() -> Self {
            let folder = tempfile::tempdir().unwrap();
            set_mode(folder.path(), 0o755);
            // Where the program was built not everybody may go.
            fs::copy(env!("CARGO_BIN_EXE_twohats"), folder.path().join("twohats")).unwrap();
            Self { folder }
        }

        fn run(&self, desk: &Desk, arguments: &[&str]) -> Ran {
            const NOBODY: u32 = 65_534;
            let mut program = Command::new(self.folder.path().join("twohats"));
            program.current_dir(desk.path("")).args(arguments);
            if fs::metadata(self.folder.path()).unwrap().uid() == 0 {
                program.uid(NOBODY).gid(NOBODY);
            }
            Ran::from(program.output().unwrap())
        }
    }

    #[test]
    fn a_device_a_pipe_or_a_socket_is_refused_at_once() {
        let desk = Desk::new();
        let pipe = desk.path("pipe.twohats");
        assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        let socket = desk.path("socket.twohats");
        let _listener = UnixListener::bind(&socket).unwrap();
        let link = desk.path("link.twohats");
        symlink("/dev/zero", &link).unwrap();
        let circle = desk.path("circle.twohats");
        symlink(&circle, &circle).unwrap();
        for path in [pipe, socket, link, circle, PathBuf::from("/dev/zero"), PathBuf::from("/dev/null")] {
            is_refused_everywhere(&desk, &path, "not a file");
        }
    }

    #[test]
    fn what_is_not_permitted_is_refused_and_left_alone() {
        let (desk, file) = Desk::with_sample();
        let somebody = Somebody::new();
        let path = file.to_str().unwrap();
        set_mode(&desk.path(""), 0o755);
        set_mode(&file, 0o000);
        for arguments in [vec!["check", path], vec!["rate", path, "risk.managing=1"]] {
            let line = somebody.run(&desk, &arguments).refused(&file);
            assert!(line.contains("not allowed"), "{line}");
        }
        set_mode(&file, 0o444);
        set_mode(&desk.path(""), 0o555);
        let before = desk.everything();
        somebody.run(&desk, &["check", path]).done();
        let line = somebody.run(&desk, &["rate", path, "risk.managing=1"]).refused(&file);
        assert!(line.contains("read-only"), "{line}");
        for out in ["page.txt", "new.twohats"] {
            let line = ["export", path, "--format", "text", "--out", "page.txt"];
            let new = ["new", "--name", "Zoë", "--out", "new.twohats"];
            let line: &[&str] = if out == "page.txt" { &line } else { &new };
            let line = somebody.run(&desk, line).refused(Path::new(out));
            assert!(line.contains("read-only"), "{line}");
        }
        assert_eq!(desk.everything(), before);
        set_mode(&desk.path(""), 0o755);
    }

    #[test]
    fn a_disk_that_is_full_half_way_leaves_the_old_file_whole() {
        let (desk, file) = Desk::with_sample();
        let before = desk.everything();
        // The system refuses every byte after the first few thousand, as a full disk does.
        let script = "trap '' XFSZ; ulimit -f 4; exec \"$0\" \"$@\"";
        let limited = |arguments: &[&str]| {
            let mut shell = Command::new("sh");
            shell.current_dir(desk.path("")).args(["-c", script, env!("CARGO_BIN_EXE_twohats")]).args(arguments);
            Ran::from(shell.output().unwrap())
        };
        limited(&["rate", file.to_str().unwrap(), "risk.managing=1"]).refused(&file);
        limited(&["sample", "--out", "new.twohats"]).refused(Path::new("new.twohats"));
        assert_eq!(desk.everything(), before);
    }

    #[test]
    fn a_path_may_hold_anything_and_a_refusal_stays_one_line() {
        let (desk, sample) = Desk::with_sample();
        let bytes = fs::read(sample).unwrap();
        for name in [b"two\nlines.twohats".as_slice(), b"not utf-8 \xeb\xff.twohats", b"\x1b[31mred.twohats", b" "] {
            let name = std::ffi::OsStr::from_bytes(name);
            let good = desk.put(name, &bytes);
            desk.run(["check".as_ref(), good.as_os_str()]).done();
            desk.run(["rate".as_ref(), good.as_os_str(), "risk.managing=1".as_ref()]).done();
            let bad = desk.put(name, b"broken");
            is_refused_everywhere(&desk, &bad, "a strange name");
        }
    }
}
