//! Many clients at once: a folder in, a folder out, and what is wrong with one keeps nobody from the others.

use super::*;

const PASSPHRASE: &str = "four plain words together";

/// Two clients called Zoë, one locked, one that is no client's file, an instrument, and a copy in a folder.
fn folder(desk: &Desk) -> PathBuf {
    for name in ["Clients", "Other", "Pages"] {
        fs::create_dir(desk.path(name)).unwrap();
    }
    let sample = files::write_client(&files::sample(files::SAMPLE_DATE)).unwrap();
    for name in ["Clients/Zoë.twohats", "Clients/Łódź one.twohats", "Other/Zoë.twohats"] {
        desk.put(name, sample.as_bytes());
    }
    desk.put("Clients/broken.twohats", b"no client at all");
    desk.put("Clients/notes.txt", b"not for this program");
    let passphrase = desk.put("passphrase", PASSPHRASE.as_bytes());
    let line = ["sample", "--out", "Clients/locked.twohats", "--passphrase-file", passphrase.to_str().unwrap()];
    desk.run(line).code.filter(|code| *code == 0).unwrap();
    desk.path("Clients")
}

fn pages(desk: &Desk) -> Vec<String> {
    let names = fs::read_dir(desk.path("Pages")).unwrap().map(|entry| entry.unwrap().file_name());
    let mut names: Vec<String> = names.map(|name| name.to_str().unwrap().to_owned()).collect();
    names.sort();
    names
}

#[test]
fn one_page_a_client_and_a_bad_or_locked_file_stops_nothing() {
    let desk = Desk::new();
    let clients = folder(&desk);
    let before: Vec<_> = desk.everything().into_iter().filter(|(path, _)| path.starts_with(&clients)).collect();
    let ran = desk.run(["export", "Clients", "Other/Zoë.twohats", "--format", "text", "--out", "Pages"]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert_eq!(ran.out, "3 files were written and 2 were refused: Pages\n");
    let told: Vec<&str> = ran.complaint.lines().collect();
    assert!(told.len() == 2 && told[0].ends_with("broken.twohats") && told[1].ends_with("locked.twohats"), "{told:?}");
    assert_eq!(pages(&desk), ["Zoë (2).txt", "Zoë.txt", "Łódź one.txt"]);
    for page in pages(&desk) {
        assert!(fs::read_to_string(desk.path("Pages").join(page)).unwrap().contains("Zoë Müller-Şahin, Łódź"));
    }
    let after: Vec<_> = desk.everything().into_iter().filter(|(path, _)| path.starts_with(&clients)).collect();
    assert_eq!(before, after, "nothing is written among the clients");
}

#[test]
fn a_passphrase_opens_every_file_that_it_locks() {
    let desk = Desk::new();
    folder(&desk);
    fs::remove_file(desk.path("Clients/broken.twohats")).unwrap();
    let line = ["export", "Clients", "--format", "csv", "--passphrase-file", "passphrase", "--out", "Pages"];
    assert_eq!(desk.run(line).done(), "3 files were written: Pages\n");
    assert_eq!(pages(&desk), ["Zoë.csv", "locked.csv", "Łódź one.csv"]);
    desk.put("passphrase", b"some other words altogether");
    let ran = desk.run(line.iter().chain(&["--force"]));
    assert_eq!((ran.code, ran.complaint.lines().count()), (Some(1), 1), "{ran:?}");
}

#[test]
fn what_is_there_is_replaced_only_by_force_and_a_client_never() {
    let desk = Desk::new();
    folder(&desk);
    desk.put("Pages/Zoë.txt", b"a page that somebody wrote on");
    let line = ["export", "Clients/Zoë.twohats", "Clients/Łódź one.twohats", "--format", "text", "--out", "Pages"];
    let ran = desk.run(line);
    assert_eq!((ran.code, ran.out.as_str()), (Some(1), "One file was written and one was refused: Pages\n"), "{ran:?}");
    assert!(ran.complaint.contains("--force"), "{ran:?}");
    assert_eq!(fs::read(desk.path("Pages/Zoë.txt")).unwrap(), b"a page that somebody wrote on");
    assert_eq!(desk.run(line.iter().chain(&["--force"])).done(), "2 files were written: Pages\n");

    let sample = fs::read(desk.path("Clients/Zoë.twohats")).unwrap();
    desk.put("Pages/Zoë.txt", &sample);
    let ran = desk.run(line.iter().chain(&["--force"]));
    assert_eq!((ran.code, ran.complaint.lines().count()), (Some(1), 1), "{ran:?}");
    assert_eq!(fs::read(desk.path("Pages/Zoë.txt")).unwrap(), sample);
}

#[test]
fn many_need_a_folder_that_is_there() {
    let desk = Desk::new();
    folder(&desk);
    let before = desk.everything();
    for out in ["nowhere", "Clients/notes.txt"] {
        desk.run(["export", "Clients", "--format", "text", "--force", "--out", out]).refused(Path::new(out));
    }
    desk.run(["export", "Clients", "--format", "text", "--out", "-"]).not_understood();
    fs::create_dir(desk.path("empty")).unwrap();
    let ran = desk.run(["export", "empty", "--format", "text", "--out", "Pages"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(1), "No file was written and one was refused: Pages\n"), "{ran:?}");
    fs::remove_dir(desk.path("empty")).unwrap();
    assert_eq!(desk.everything(), before);
}

#[test]
fn one_client_goes_into_a_folder_under_its_own_name() {
    let desk = Desk::new();
    folder(&desk);
    desk.run(["export", "Clients/Zoë.twohats", "--format", "html", "--out", "Pages"]).done();
    assert_eq!(pages(&desk), ["Zoë.html"]);
    desk.run(["export", "Clients/Zoë.twohats", "--format", "html", "--out", "Pages"]).refused_somewhere();
}
