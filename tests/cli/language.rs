//! The command line in the language that is asked for, and in that of the system.

use twohats::words::{self, Language, speaking};

use super::*;

/// Help is wrapped where a terminal ends.
fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn it_speaks_the_language_that_is_asked_for() {
    let desk = Desk::new();
    for language in Language::all() {
        let ran = desk.run(["--language", language.code(), "--help"]);
        assert_eq!(ran.code, Some(0));
        let about = speaking(language, words::cli_about);
        assert!(in_one_line(&ran.out).starts_with(&in_one_line(&about)), "{}: {}", language.code(), ran.out);
        let ran = desk.run(["sample", "--out", "-", "--language", language.code()]);
        assert!(ran.out.contains(&format!("language: \"{}\"", language.code())), "asked in that language");
    }
}

#[test]
fn it_speaks_the_language_of_the_system() {
    let desk = Desk::new();
    for language in Language::all() {
        let mut program = desk.program();
        program.env("LC_ALL", format!("{}_XX.UTF-8", language.code())).arg("--help");
        let ran = Ran::from(program.output().unwrap());
        assert!(in_one_line(&ran.out).starts_with(&in_one_line(&speaking(language, words::cli_about))), "{}", ran.out);
    }
}

#[test]
fn a_language_that_is_not_spoken_is_named_with_those_that_are() {
    let ran = Desk::new().run(["--language", "tlh", "sample", "--out", "-"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    for language in Language::all() {
        assert!(ran.complaint.contains(language.code()), "{}", ran.complaint);
    }
}

/// Every page of the sample, in every language and format, is there and of the language it says.
#[test]
fn a_page_is_in_the_language_that_is_spoken() {
    let desk = Desk::new();
    for language in Language::all() {
        let code = language.code();
        desk.run(["sample", "--out", "s.twohats", "--force", "--language", code]);
        for (format, says) in [("html", format!("lang=\"{code}\"")), ("json", format!("\"language\": \"{code}\""))] {
            let ran = desk.run(["export", "s.twohats", "--format", format, "--out", "-", "--language", code]);
            assert!(ran.out.contains(&says), "{format}: {}", ran.out);
        }
        let ran = desk.run(["export", "s.twohats", "--format", "text", "--out", "-", "--language", code]);
        let day = speaking(language, || words::full_date(twohats::files::SAMPLE_DATE));
        assert!(ran.out.contains(&day), "{}", ran.out);
        assert!(
            ran.out.lines().all(|line| line.trim_matches('\u{c}').chars().count() <= 80),
            "80 columns: {}",
            ran.out
        );
    }
}
