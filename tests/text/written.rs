//! The formats made of words, held to what their readers count on: a page of text fits its paper, a web page asks for
//! nothing and is built of closed elements, Markdown keeps what was typed as text, and what is not ticked has no number.

use proptest::prelude::*;
use twohats::export::{Format, Order, PageOf, render};
use twohats::facts::reveal;
use twohats::model::{Agreement, Client, Private};
use twohats::report::{Audience, Choice, Include, SharedCopy, Ticked};
use unicode_width::UnicodeWidthStr;

use crate::fixture::{any_client, bare, client, day, dimension, instrument, pages, revealed, step, with_sessions};

const PAGES: [PageOf; 3] = [PageOf::Session, PageOf::Preparation, PageOf::Blank];

/// Every sign that some format takes for its own.
const SMUGGLED: &str = "<script>alert(1)</script> <img src=x onerror=alert(1)> \" onload=\"x\n# big #\n\n- item\n\n1. one\n\n> said\n\n    code\n\n```\n===\n| a | b |\n[a](http://b) ![c](d) &amp; *so* _it_ `is`";

fn written(client: &Client, audience: Audience, choice: &Choice, format: Format, page: PageOf) -> String {
    let session = client.latest();
    let then = reveal::just_before(client, session).map(|then| &then.id);
    let copy = SharedCopy::of(client, &session.id, then, audience, choice).unwrap();
    String::from_utf8(render(&copy, &Order { page, ..Order::of(format, day()) }).unwrap()).unwrap()
}

/// The sample with `text` wherever a person writes.
fn filled(text: &str) -> Client {
    let mut made = with_sessions(&revealed(), |sessions| {
        for session in sessions.iter_mut() {
            session.note = text.to_owned();
            session.private_note = Private::new(text.to_owned());
            session.topics = vec![text.to_owned(), text.to_owned()];
            session.responses[0].moments = ["risk", "guidance"].map(|id| (dimension(id), text.to_owned())).into();
            let mut taken = step("guidance", text);
            taken.options = vec![text.to_owned(); 2];
            text.clone_into(&mut taken.supporter);
            session.next_step = Some(taken);
        }
    });
    made.name = text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(100).collect();
    let [roles, limits, sponsor, copies] = [(); 4].map(|()| text.to_owned());
    made.agreement = Agreement { roles, limits, sponsor, copies, agreed: Some(day()) };
    made
}

/// Everything that an audience can be given.
fn all() -> Choice {
    Choice {
        moments: Ticked::All,
        ratings: Ticked::All,
        sessions: Ticked::All,
        note: Include::Held,
        topics: Include::Held,
        targets: Include::Held,
        earlier: Include::Held,
    }
}

/// Clients at the edge: nothing rated, all 0, all 10, long texts without a space, many dimensions of long names.
fn edges() -> Vec<Client> {
    let titles: Vec<String> =
        (0..24).map(|n| format!("{n:02} {}", "considering what others need ".repeat(3))).collect();
    let titles: Vec<&str> = titles.iter().map(|title| &title[..60]).collect();
    let rows: Vec<(&str, &[&str])> = titles.chunks(2).map(|pair| (pair[0], pair)).collect();
    let many = instrument("many@1", &["managing", "leading"], &rows);
    let same = |steps| client("Zoë", crate::fixture::two_hats(), &[steps; 10]);
    vec![
        same(None),
        same(Some(0)),
        same(Some(10)),
        client("", many, &[Some(3); 24]),
        filled(&"x".repeat(10_000)),
        filled(&"word ".repeat(2000)),
        filled(&"👩‍👩‍👧🇵🇱❤\u{fe0f}שלום山田".repeat(200)),
        filled(SMUGGLED),
    ]
}

fn fits_its_paper(text: &str) {
    assert!(text.ends_with('\n') && !text.ends_with("\n\n"), "one newline ends it");
    for page in pages(text) {
        assert!(page.len() <= 56, "{} lines on a page", page.len());
        for line in &page {
            assert!(line.width() <= 80, "{} columns: {line:?}", line.width());
            assert_eq!(line.trim_end(), *line, "blanks at the end");
        }
    }
}

/// Every element is closed in its order, every heading follows one of its own height or the one above, and nothing runs or
/// is fetched.
fn is_a_quiet_page(page: &str) {
    let mut open: Vec<&str> = Vec::new();
    let mut heading = 0;
    let mut rest = page.strip_prefix("<!DOCTYPE html>").unwrap();
    while let Some((_, after)) = rest.split_once('<') {
        let (tag, after) = after.split_once('>').unwrap();
        rest = after;
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap();
        assert!(!["script", "link", "img", "iframe", "object", "a", "form", "base"].contains(&name), "<{tag}>");
        for forbidden in [" src=", " href=", " onload", " onerror", " onclick", "url("] {
            assert!(!tag.replace("&quot;", "").contains(forbidden), "<{tag}>");
        }
        if let Some(closed) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(closed), "</{closed}>");
            continue;
        }
        if let Some(level) = name.strip_prefix('h').and_then(|level| level.parse::<usize>().ok()) {
            assert!(level <= heading + 1, "h{level} after h{heading}");
            heading = level;
        }
        if name == "th" {
            assert!(tag.contains("scope="), "<{tag}> heads nothing");
        }
        if name != "meta" && !tag.ends_with('/') {
            open.push(name);
        }
    }
    assert_eq!(open, [""; 0], "left open");
    assert_eq!(page.matches("<h1").count(), 1);
    assert!(!page.contains("@import") && !page.contains("url("), "styles fetch nothing");
}

/// A table's rows have as many cells as its head, and a heading is one of ours.
fn is_plain_markdown(text: &str) {
    let cells = |line: &str| line.replace("\\\\", "").replace("\\|", "").matches('|').count();
    let mut head: Option<usize> = None;
    for line in text.lines() {
        assert!(!line.starts_with("    ") && !line.starts_with("```"), "code: {line:?}");
        assert!(!line.replace("\\<", "").contains('<'), "HTML: {line:?}");
        let hashes = line.chars().take_while(|c| *c == '#').count();
        assert!(hashes <= 3, "{line:?}");
        assert!(hashes == 0 || line[hashes..].starts_with(' ') && line.len() > hashes + 1, "{line:?}");
        assert!(hashes == 0 || !line.ends_with(" #"), "{line:?}");
        if !line.starts_with('|') {
            head = None;
            continue;
        }
        assert_eq!(cells(line), *head.get_or_insert(cells(line)), "{line:?}");
    }
}

fn holds(client: &Client) {
    for audience in Audience::ALL {
        for page in PAGES {
            fits_its_paper(&written(client, audience, &all(), Format::Text, page));
            is_a_quiet_page(&written(client, audience, &all(), Format::Html, page));
            is_plain_markdown(&written(client, audience, &all(), Format::Markdown, page));
        }
    }
}

#[test]
fn a_page_at_the_edge_still_fits_closes_and_asks_for_nothing() {
    for client in &edges() {
        holds(client);
    }
}

#[test]
fn what_a_person_typed_is_read_back_as_it_was_typed() {
    let client = filled(SMUGGLED);
    let page = written(&client, Audience::Coach, &all(), Format::Html, PageOf::Session);
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "a script is words");
    let text = written(&client, Audience::Coach, &all(), Format::Markdown, PageOf::Session);
    for typed in ["\\# big \\#", "\\- item", "1\\. one", "\\> said", "\\`\\`\\`", "\\===", "\\| a \\| b \\|"] {
        assert!(text.contains(typed), "{typed} is not in {text}");
    }
    let headings = |text: &str| text.lines().filter(|line| line.starts_with("## ")).count();
    let plain = written(&filled("words"), Audience::Coach, &all(), Format::Markdown, PageOf::Session);
    assert_eq!(headings(&text), headings(&plain), "nobody types a heading");
}

#[test]
fn what_is_not_ticked_has_no_number_and_no_word() {
    let client = filled("Markword");
    let none = Choice { ratings: Ticked::none(), ..bare() };
    for audience in [Audience::Client, Audience::Coach, Audience::Sponsor] {
        let table = written(&client, audience, &none, Format::Csv, PageOf::Session);
        let mut rows = csv::Reader::from_reader(table.trim_start_matches('\u{feff}').as_bytes());
        for row in rows.records() {
            let row = row.unwrap();
            assert_eq!((&row[6], &row[7], &row[8]), ("", "", ""), "{audience:?}");
        }
        let json = written(&client, audience, &none, Format::Json, PageOf::Session);
        let json: serde_json::Value = serde_json::from_str(&json).unwrap();
        let sessions = json["sessions"].as_array().unwrap();
        assert_eq!(sessions.len(), 1, "{audience:?}");
        assert_eq!((&sessions[0]["note"], sessions[0]["moments"].as_array().unwrap().len()), (&"".into(), 0));
        for rating in sessions[0]["ratings"].as_array().unwrap() {
            assert!(["rating", "wanted", "looking_back"].iter().all(|name| rating[name].is_null()), "{audience:?}");
        }
        for format in [Format::Text, Format::Html, Format::Markdown] {
            let page = written(&client, audience, &none, format, PageOf::Session);
            // "Rated by myself, 0 of 10" is none.
            assert!(!page.replace(", 0 of 10", "").contains(" of 10"), "a number in {format:?} for {audience:?}");
        }
    }
    let page = written(&client, Audience::Client, &none, Format::Html, PageOf::Session);
    let kept = page.to_lowercase().matches("markword").count();
    assert_eq!(kept, 3, "title, heading and the step: note, moments, topics and agreement stay");
}

#[test]
fn a_step_says_where_it_is_wanted_in_every_format_of_words() {
    let client = with_sessions(&revealed(), |sessions| {
        let last = sessions.last_mut().unwrap();
        last.next_step = Some(step("guidance", "ask first"));
        last.target.set(crate::fixture::item_id("guidance.leading"), twohats::model::Rating::new(7).ok());
    });
    for format in [Format::Text, Format::Html, Format::Markdown] {
        let page = written(&client, Audience::Client, &all(), format, PageOf::Session);
        assert!(page.contains("Guidance: asking questions"), "{format:?}");
    }
}

#[test]
fn no_gap_stands_for_what_is_not_said() {
    let client = filled("words");
    for audience in Audience::ALL {
        for page in PAGES {
            let text = written(&client, audience, &all(), Format::Text, page);
            // Room to write has empty lines of its own.
            assert!(!text.contains("\n\n\n"), "{audience:?} {page:?}: {text}");
            let text = written(&client, audience, &all(), Format::Markdown, page);
            assert!(!text.contains("\n\n\n"), "{audience:?} {page:?}: {text}");
            let text = written(&client, audience, &all(), Format::Html, page);
            for empty in ["<p></p>", "<p class=\"quiet\"></p>", "<p class=\"quiet small\"></p>", "<ul></ul>"] {
                assert!(!text.contains(empty), "{audience:?} {page:?}: {empty}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_client_s_pages_fit_close_and_ask_for_nothing(client in any_client()) {
        holds(&client);
    }
}
