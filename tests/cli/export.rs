//! Which session an export is made of, what it is compared with, and what stays hidden.

use super::*;

/// The page of the sample, exported with these options beside the usual ones.
fn page(desk: &Desk, file: &Path, options: &[&str]) -> String {
    let file = file.to_str().unwrap();
    let usual = ["export", file, "--format", "text", "--out", "-", "--today", "2026-11-24"];
    desk.run(usual.iter().chain(options)).done()
}

#[test]
fn nothing_of_an_earlier_session_is_exported_while_the_latest_is_being_rated() {
    let (desk, file) = Desk::with_sample();
    assert!(!page(&desk, &file, &[]).contains("12 Sep"));
    let earlier = ["export", file.to_str().unwrap(), "--format", "text", "--out", "-", "--session", "2026-09-12"];
    let said = desk.run(earlier).refused(&file);
    assert!(said.contains("is hidden while the one of 24 November 2026 is being rated"), "{said}");
    let compared =
        ["export", file.to_str().unwrap(), "--format", "text", "--out", "-", "--compared-with", "2026-09-12"];
    desk.run(compared).refused(&file);
}

#[test]
fn any_two_sessions_are_compared_once_the_rating_is_done() {
    let (desk, file) = Desk::with_sample();
    desk.run(["done", file.to_str().unwrap()]).done();
    assert!(page(&desk, &file, &[]).contains("Third session, compared with 12 September 2026"));
    assert!(page(&desk, &file, &["--compared-with", "2026-06-03"]).contains("compared with 3 June 2026"));
    let second = page(&desk, &file, &["--session", "2026-09-12"]);
    assert!(second.contains("Second session, compared with 3 June 2026"), "{second}");
    let alone = page(&desk, &file, &["--without-earlier"]);
    assert!(alone.contains("Third session") && !alone.contains("Sep 2026"), "{alone}");
    desk.run(["target", file.to_str().unwrap(), "guidance.leading=7"]).done();
    assert!(page(&desk, &file, &[]).contains("wanted 7"));
    assert!(!page(&desk, &file, &["--without-targets"]).contains("wanted 7"));
}

#[test]
fn a_page_made_of_a_copy_does_not_count_sessions_that_it_has_not() {
    let (desk, file) = Desk::with_sample();
    desk.run(["done", file.to_str().unwrap()]).done();
    desk.run(["export", file.to_str().unwrap(), "--format", "ron", "--out", "copy.ron"]).done();
    let page = page(&desk, &desk.path("copy.ron"), &[]);
    assert!(page.contains("\nCompared with 12 September 2026\n"), "{page}");
    assert!(!page.contains("econd session") && !page.contains("Last time"), "{page}");
}
