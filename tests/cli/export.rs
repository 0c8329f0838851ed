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

#[test]
fn what_is_no_text_is_what_it_is_called_and_twice_the_same() {
    let (desk, file) = Desk::with_sample();
    desk.run(["done", file.to_str().unwrap()]).done();
    let made = |name: &str, more: &[&str]| {
        let usual = ["export", file.to_str().unwrap(), "--today", "2026-11-24", "--force", "--out", name];
        desk.run(usual.iter().chain(more)).done();
        fs::read(desk.path(name)).unwrap()
    };
    for page in ["session", "preparation", "blank"] {
        let pdf = made("page.pdf", &["--format", "pdf", "--page", page]);
        assert!(
            pdf.starts_with(b"%PDF-1.7") && pdf == made("again.pdf", &["--format", "pdf", "--page", page]),
            "{page}"
        );
        assert_ne!(pdf, made("letter.pdf", &["--format", "pdf", "--page", page, "--paper", "letter"]), "{page}");
    }
    for chart in ["radar", "bars", "map", "trend"] {
        let picture = ["--format", "svg", "--chart", chart, "--sessions", "all"];
        let svg = String::from_utf8(made("picture.svg", &picture)).unwrap();
        assert!(svg.contains("<svg") && svg.trim_end().ends_with("</svg>"), "{chart}: {svg}");
        let widths = ["1", "2", "4"].map(|scale| {
            let png =
                made("picture.png", &["--format", "png", "--chart", chart, "--sessions", "all", "--scale", scale]);
            assert!(png.starts_with(b"\x89PNG\r\n\x1a\n"), "{chart}");
            png[16..20].iter().fold(0, |width: u32, byte| width * 256 + u32::from(*byte))
        });
        assert_eq!([widths[1], widths[2]], [2 * widths[0], 4 * widths[0]], "{chart}");
    }
}

#[test]
fn a_picture_of_nothing_is_refused_and_nothing_is_written() {
    let (desk, file) = Desk::with_sample();
    let before = desk.everything();
    let line = ["export", file.to_str().unwrap(), "--format", "svg", "--chart", "trend", "--out", "picture.svg"];
    desk.run(line).refused(&file);
    let line = ["export", file.to_str().unwrap(), "--format", "png", "--for", "sponsor", "--out", "picture.png"];
    desk.run(line).refused(&file);
    assert_eq!(desk.everything(), before);
}

#[test]
fn a_letter_that_no_font_has_is_said() {
    let desk = Desk::new();
    desk.run(["new", "--name", "Zo\u{f0000}ë", "--out", "zoe.twohats"]).done();
    let ran = desk.run(["export", "zoe.twohats", "--format", "pdf", "--out", "page.pdf"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), "Written: page.pdf\n"), "{ran:?}");
    assert_eq!(ran.complaint, "No font on this computer has \u{f0000}, so a box stands there: page.pdf\n");
    assert!(desk.path("page.pdf").exists());
}
