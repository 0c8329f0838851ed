//! Locked files on the command line: nothing is read, shown or written without the passphrase, and with it all works as before.

use super::*;

const WORDS: &str = "copper lantern ferry walnut";

/// A desk with a locked client, and a file that holds its passphrase.
fn locked() -> (Desk, PathBuf, PathBuf) {
    let (desk, file) = Desk::with_sample();
    let passphrase = secret(&desk, "passphrase", &format!("{WORDS}\n"));
    desk.run([Path::new("lock"), &file, Path::new("--passphrase-file"), &passphrase]).done();
    (desk, file, passphrase)
}

/// A file that nobody else can read.
pub(crate) fn secret(desk: &Desk, name: &str, text: &str) -> PathBuf {
    let file = desk.put(name, text.as_bytes());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();
    }
    file
}

/// Runs a command with the passphrase's file at its end.
fn with(desk: &Desk, passphrase: &Path, arguments: &[&str]) -> desk::Ran {
    let passphrase = passphrase.to_str().unwrap();
    desk.run(arguments.iter().copied().chain(["--passphrase-file", passphrase]))
}

fn text_of(file: &Path) -> Vec<u8> {
    files::unlock(&fs::read(file).unwrap(), &files::Passphrase::new(WORDS)).unwrap()
}

#[test]
fn a_locked_file_tells_nothing_without_its_passphrase_and_stays_as_it_is() {
    let (desk, file, passphrase) = locked();
    let name = file.to_str().unwrap();
    let before = desk.everything();
    for command in [
        &["check", name][..],
        &["sessions", name],
        &["export", name, "--format", "text", "--out", "-"],
        &["rate", name, "risk.managing=1"],
        &["done", name],
        &["moment", name, "risk", "said"],
        &["target", name, "risk.managing=1"],
        &["topics", name, "one"],
        &["step", name, "--none"],
        &["hours", name, "--none"],
        &["log", name, "--out", "log.csv"],
        &["new-session", name],
    ] {
        let said = desk.run(command).refused(&file);
        assert!(said.contains("locked with a passphrase") && said.contains("--passphrase-file"), "{said}");
    }
    for line in ["another", "", &format!("{WORDS} "), "\n"] {
        let other = secret(&desk, "other", &format!("{line}\n{WORDS}"));
        let said = with(&desk, &other, &["sessions", name]).refused_somewhere();
        assert!(!said.contains(WORDS) && !said.contains("Zoë M\u{fc}ller-Şahin has"), "{said}");
        fs::remove_file(other).unwrap();
    }
    assert_eq!(desk.everything(), before);
    assert!(text_of(&file).starts_with(b"(\n"));
    let lies_open =
        |(path, bytes): &(PathBuf, Vec<u8>)| *path != passphrase && String::from_utf8_lossy(bytes).contains("sessions");
    assert!(!before.iter().any(lies_open), "nothing of the client lies open");
}

#[test]
fn with_its_passphrase_a_locked_file_is_read_and_changed_and_stays_locked() {
    let (desk, file, passphrase) = locked();
    let name = file.to_str().unwrap();
    assert!(with(&desk, &passphrase, &["check", name]).done().contains(": locked, a client with"));
    assert_eq!(with(&desk, &passphrase, &["sessions", name]).done().lines().count(), 3);
    with(&desk, &passphrase, &["rate", name, "risk.managing=1"]).done();
    with(&desk, &passphrase, &["hours", name, "--minutes", "60", "--paid", "--one"]).done();
    let page = with(&desk, &passphrase, &["export", name, "--format", "text", "--out", "-"]).done();
    assert!(page.contains("Zoë"));
    with(&desk, &passphrase, &["log", name, "--out", "log.csv"]).done();
    let Document::Client(client) = files::read(&text_of(&file)).unwrap() else { panic!("no client") };
    assert_eq!(rating(&client, "2026-11-24", "risk.managing"), Some(1));
    with(&desk, &passphrase, &["unlock", name]).done();
    assert_eq!(super::client(&file), client);
    assert!(
        with(&desk, &passphrase, &["check", name]).done().contains(": a client with"),
        "it is used where it is needed"
    );
}

#[test]
fn what_is_kept_beside_a_client_is_locked_and_opened_with_it() {
    let (desk, file) = Desk::with_sample();
    let sample = files::sample(files::SAMPLE_DATE);
    let version = format!("state/backups/{}/2026-11-20T10-00-00.twohats", sample.id);
    fs::create_dir_all(desk.path(&version).parent().unwrap()).unwrap();
    let version = desk.put(&version, &fs::read(&file).unwrap());
    let passphrase = secret(&desk, "passphrase", WORDS);
    with(&desk, &passphrase, &["lock", file.to_str().unwrap()]).done();
    assert_eq!(text_of(&version), text_of(&file));
    with(&desk, &passphrase, &["unlock", file.to_str().unwrap()]).done();
    assert_eq!(super::client(&version), sample);
}

#[test]
fn a_lock_is_set_once_and_by_words_that_protect() {
    let (desk, file, passphrase) = locked();
    let name = file.to_str().unwrap();
    assert!(with(&desk, &passphrase, &["lock", name]).refused(&file).contains("locked already"));
    with(&desk, &passphrase, &["unlock", name]).done();
    assert!(with(&desk, &passphrase, &["unlock", name]).refused(&file).contains("not locked"));
    let short = secret(&desk, "short", "1234567\n");
    assert!(with(&desk, &short, &["lock", name]).refused(&short).contains("four unrelated words"));
    let missing = desk.path("missing");
    with(&desk, &missing, &["lock", name]).refused(&missing);
    let folder = desk.path("state");
    with(&desk, &folder, &["lock", name]).refused(&folder);
    let binary = desk.put("binary", &[0xff, 0xfe]);
    with(&desk, &binary, &["lock", name]).refused(&binary);
    let long = desk.put("long", "word ".repeat(900).as_bytes());
    assert!(with(&desk, &long, &["lock", name]).refused(&long).contains("longer"));
    assert_eq!(super::client(&file), files::sample(files::SAMPLE_DATE));
    desk.run(["lock", name]).not_understood();
}

#[test]
fn a_new_client_is_locked_from_its_first_byte() {
    let desk = Desk::new();
    let passphrase = secret(&desk, "passphrase", &format!("{WORDS}\r\nand a second line\n"));
    with(&desk, &passphrase, &["new", "--name", "Ada", "--out", "ada.twohats"]).done();
    let text = String::from_utf8(text_of(&desk.path("ada.twohats"))).unwrap();
    assert!(text.contains("Ada"));
    with(&desk, &passphrase, &["sample", "--out", "sample.twohats"]).done();
    assert!(!text_of(&desk.path("sample.twohats")).is_empty());
}

#[cfg(unix)]
#[test]
fn a_passphrase_that_others_can_read_is_told_and_one_from_a_pipe_is_taken() {
    use std::os::unix::fs::PermissionsExt as _;
    let (desk, file) = Desk::with_sample();
    let passphrase = secret(&desk, "passphrase", WORDS);
    fs::set_permissions(&passphrase, fs::Permissions::from_mode(0o644)).unwrap();
    let ran = with(&desk, &passphrase, &["lock", file.to_str().unwrap()]);
    assert_eq!(ran.code, Some(0));
    assert!(ran.complaint.contains("Others on this computer") && ran.complaint.lines().count() == 1, "{ran:?}");
    let mut program = desk.program();
    program.args(["sessions", file.to_str().unwrap(), "--passphrase-file", "/dev/stdin"]);
    program.stdin(std::process::Stdio::piped()).stdout(std::process::Stdio::piped());
    let mut child = program.spawn().unwrap();
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), WORDS.as_bytes()).unwrap();
    assert!(child.wait_with_output().unwrap().status.success());
}

#[test]
fn a_page_takes_no_locked_files_place() {
    let (desk, file, _) = locked();
    let before = fs::read(&file).unwrap();
    let other = desk.put("other.twohats", files::write_client(&files::sample(files::SAMPLE_DATE)).unwrap().as_bytes());
    let page = desk.path("page.txt");
    fs::copy(&file, &page).unwrap();
    let arguments = ["export", other.to_str().unwrap(), "--format", "text", "--force", "--out", page.to_str().unwrap()];
    desk.run(arguments).refused(&page);
    assert_eq!(fs::read(&page).unwrap(), before);
}

#[test]
fn a_file_that_is_locked_for_a_key_gets_its_sentence() {
    let desk = Desk::new();
    let file = desk.put("key.twohats", b"age-encryption.org/v1\n-> X25519 abc\nabc\n--- abc\n");
    let passphrase = secret(&desk, "passphrase", WORDS);
    for ran in [desk.run([Path::new("check"), &file]), with(&desk, &passphrase, &["check", file.to_str().unwrap()])] {
        assert!(ran.refused(&file).contains("not with a passphrase"));
    }
}
