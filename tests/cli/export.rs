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

#[test]
fn each_format_is_written_for_each_audience_and_twice_the_same() {
    let (desk, file) = Desk::with_sample();
    desk.run(["done", file.to_str().unwrap()]).done();
    for format in ["html", "markdown", "text", "csv", "json", "ron"] {
        for audience in ["client", "coach", "sponsor"] {
            let line =
                ["export", file.to_str().unwrap(), "--format", format, "--for", audience, "--today", "2026-11-24"];
            let page = desk.run(line.iter().chain(&["--out", "-"])).done();
            assert!(format == "csv" && audience == "sponsor" || page.contains("Zoë"), "{format} {audience}: {page}");
            assert_eq!(page, desk.run(line.iter().chain(&["--out", "-"])).done(), "{format} {audience}");
        }
    }
}

#[test]
fn a_sponsor_has_the_ratings_that_were_named_one_by_one_and_no_others() {
    let (desk, file) = Desk::with_sample();
    let sponsor = |more: &[&str]| {
        let usual = ["export", file.to_str().unwrap(), "--format", "csv", "--for", "sponsor", "--out", "-"];
        desk.run(usual.iter().chain(more))
    };
    assert_eq!(sponsor(&[]).done().lines().count(), 1, "nothing but the names of the columns");
    let ticked = sponsor(&["--with-rating", "risk.managing", "--with-rating", "risk.leading"]).done();
    assert_eq!(ticked.lines().count(), 3, "{ticked}");
    let said = sponsor(&["--with-rating", "risk.managin"]).refused(&file);
    assert!(said.contains("risk.managin is not asked"), "{said}");
}

#[test]
fn a_copy_stays_for_whom_it_was_made_and_holds_what_was_ticked_then() {
    let (desk, file) = Desk::with_sample();
    let ticked = ["--for", "sponsor", "--with-rating", "risk.managing", "--out", "copy.ron"];
    let line = ["export", file.to_str().unwrap(), "--format", "ron"];
    desk.run(line.iter().chain(&ticked)).done();
    let again = desk.run(["export", "copy.ron", "--format", "ron", "--out", "-"]).done();
    assert!(again.contains("copy_for: sponsor") || again.contains("sponsor"), "{again}");
    let numbers = desk.run(["export", "copy.ron", "--format", "csv", "--out", "-"]).done();
    assert_eq!(numbers.lines().count(), 2, "{numbers}");
    for audience in ["client", "coach"] {
        let copy = Path::new("copy.ron");
        let said = desk.run(["export", "copy.ron", "--format", "csv", "--for", audience, "--out", "-"]).refused(copy);
        assert!(said.contains("a copy for the sponsor"), "{said}");
    }
}

#[test]
fn earlier_sessions_are_held_as_they_are_named_and_never_before_they_may_be_seen() {
    let (desk, file) = Desk::with_sample();
    let dates = |more: &[&str]| {
        let usual = ["export", file.to_str().unwrap(), "--format", "csv", "--out", "-"];
        let rows = desk.run(usual.iter().chain(more)).done();
        ["2026-06-03", "2026-09-12", "2026-11-24"].map(|date| rows.contains(date))
    };
    assert_eq!(dates(&["--sessions", "all"]), [false, false, true]);
    desk.run(["export", file.to_str().unwrap(), "--format", "csv", "--sessions", "2026-06-03", "--out", "-"])
        .refused(&file);
    desk.run(["done", file.to_str().unwrap()]).done();
    assert_eq!(dates(&[]), [false, true, true]);
    assert_eq!(dates(&["--sessions", "all"]), [true, true, true]);
    assert_eq!(dates(&["--sessions", "2026-06-03", "--without-earlier"]), [true, false, true]);
    desk.run(["export", file.to_str().unwrap(), "--format", "csv", "--sessions", "2025-01-01", "--out", "-"])
        .refused(&file);
}

#[test]
fn moments_are_left_out_one_by_one() {
    let (desk, file) = Desk::with_sample();
    let moment = "The packing trial in March";
    assert!(page(&desk, &file, &[]).contains(moment));
    assert!(page(&desk, &file, &["--without-moment", "guidance"]).contains(moment));
    assert!(!page(&desk, &file, &["--without-moment", "risk"]).contains(moment));
    let line = ["export", file.to_str().unwrap(), "--format", "text", "--without-moment", "rsk", "--out", "-"];
    desk.run(line).refused(&file);
}

#[test]
fn a_broken_logo_is_refused_before_anything_is_written() {
    let (desk, file) = Desk::with_sample();
    let logo = desk.put("logo.png", b"");
    let before = desk.everything();
    let line = ["export", file.to_str().unwrap(), "--format", "text", "--out", "page.txt", "--logo"];
    desk.run(line.iter().chain(&[logo.to_str().unwrap()])).refused(&logo);
    assert_eq!(desk.everything(), before);
}
