//! What a reader who does not see the page is told: headings, lists, tables, pictures in words.

use twohats::export::PageOf;
use twohats::model::Client;
use twohats::report::Audience;

use crate::people::{copy, full, twelve, zoe};

/// The structure stands in the file as it is, unlike what is painted.
fn text(client: &Client, audience: Audience, page: PageOf) -> String {
    let bytes = crate::page::pdf(&copy(client, audience), &twohats::export::Order { page, ..crate::page::order() });
    String::from_utf8_lossy(&bytes).into_owned()
}

fn count(text: &str, what: &str) -> usize {
    let ends = |rest: &str| !rest.starts_with(|letter: char| letter.is_ascii_alphanumeric());
    text.match_indices(what).filter(|(at, _)| ends(&text[at + what.len()..])).count()
}

#[test]
fn a_page_has_one_title_and_its_parts_have_headings() {
    for page in [PageOf::Session, PageOf::Preparation, PageOf::Blank] {
        let text = text(&full(), Audience::Coach, page);
        assert_eq!(count(&text, "/S/H1"), 1, "{page:?}");
        assert!(count(&text, "/S/H2") > 1, "{page:?}");
    }
}

#[test]
fn a_bookmark_leads_to_every_heading() {
    for client in [full(), twelve()] {
        let text = text(&client, Audience::Coach, PageOf::Session);
        let headings: usize = (1..=4).map(|level| count(&text, &format!("/S/H{level}"))).sum();
        assert_eq!(count(&text, "/Dest"), headings);
    }
}

#[test]
fn every_row_of_a_table_has_a_cell_in_every_column_even_where_nothing_stands() {
    // Asking questions was not rated then, so nothing stands below "change".
    for client in [zoe(), full(), twelve()] {
        let text = text(&client, Audience::Client, PageOf::Session);
        let (rows, tables) = (count(&text, "/S/TR"), count(&text, "/S/Table"));
        assert_eq!(tables, 1);
        let cells = count(&text, "/S/TH") + count(&text, "/S/TD");
        assert!(rows > 10 && cells.is_multiple_of(rows), "{cells} cells in {rows} rows");
        assert_eq!(count(&text, "/Scope/Row"), rows - 1);
    }
}

#[test]
fn what_a_marker_shows_is_told_in_words() {
    let text = text(&zoe(), Audience::Client, PageOf::Session);
    assert!(text.contains("/Alt(Agreeing results, Managing: 7 of 10"), "no words for the first dot");
    assert!(count(&text, "/S/Figure") >= 2);
}

#[test]
fn what_a_client_said_is_a_quote_and_a_list_is_a_list() {
    let text = text(&full(), Audience::Coach, PageOf::Session);
    assert!(count(&text, "/S/BlockQuote") >= 2);
    assert!(count(&text, "/S/LI") > count(&text, "/S/L") && count(&text, "/S/L") > 0);
    assert_eq!(count(&text, "/S/LBody"), count(&text, "/S/LI"));
}
