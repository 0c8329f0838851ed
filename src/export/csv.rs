//! The numbers of a copy for a spreadsheet: one row a rating, over every session that the copy holds.
//!
//! It is written as the log is (`hours.rs`): UTF-8 with a byte order mark, by which Excel reads "Zoë"; lines end in CR LF; a
//! text that begins like a formula has an apostrophe before it. Some programs ask for the letters in a window; without one, as
//! `soffice --convert-to` works, they have to be told: `--infilter=CSV:44,34,76`. A rating is a whole number or an empty
//! cell; an empty cell is not 0. A blank sheet has the rows without any number; a preparation sheet has no rows.

use crate::model::{Client, Rating, Row, Session};
use crate::report::SharedCopy;
use crate::words;

use super::PageOf;
use super::hours::{as_text, written};

/// The cells of a row.
type Line = [String; 9];

/// The whole file; its first line names the columns.
pub(super) fn write(copy: &SharedCopy, page: PageOf) -> Vec<u8> {
    let mut lines = vec![head()];
    match page {
        PageOf::Session => {
            lines.extend(copy.client().by_date().into_iter().flat_map(|session| of_session(copy, session)));
        }
        PageOf::Preparation => {}
        PageOf::Blank => {
            lines.extend(copy.instrument().rows().map(|row| cells(copy.client(), copy.session(), row, [None; 3])));
        }
    }
    written(&lines)
}

fn head() -> Line {
    [
        words::csv_client().into_owned(),
        words::csv_date().into_owned(),
        words::csv_session().into_owned(),
        words::csv_dimension().into_owned(),
        words::csv_pole().into_owned(),
        words::csv_item().into_owned(),
        words::csv_rating().into_owned(),
        words::csv_wanted().into_owned(),
        words::csv_looking_back().into_owned(),
    ]
}

fn of_session(copy: &SharedCopy, session: &Session) -> Vec<Line> {
    let client = copy.client();
    let line = |row: Row<'_>| {
        let id = row.id();
        let rating = session.own_response().and_then(|own| own.ratings.of(&id));
        let wanted = session.target.of(&id);
        let looking_back = copy.session().looking_back_at(&session.id).and_then(|seen| seen.ratings.of(&id));
        let numbers = [rating, wanted, looking_back];
        let is_in_the_copy = !copy.is_partial() || numbers.iter().any(Option::is_some);
        is_in_the_copy.then(|| cells(client, session, row, numbers))
    };
    // What was not ticked has no row, so that it can't be taken for "not rated".
    client.asked(session).rows().filter_map(line).collect()
}

fn cells(client: &Client, session: &Session, row: Row<'_>, [rating, wanted, seen]: [Option<Rating>; 3]) -> Line {
    let text = |text: &str| as_text(text.trim()).into_owned();
    [
        text(&client.name),
        session.date.to_string(),
        session.id.to_string(),
        text(&row.dimension.name),
        text(&row.pole.name),
        text(&row.item.title),
        number(rating),
        number(wanted),
        number(seen),
    ]
}

fn number(rating: Option<Rating>) -> String {
    rating.map(|rating| rating.steps().to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files;
    use crate::report::{Audience, Choice};

    /// The rows as a program reads CSV, the names of the columns first.
    fn read(file: &[u8]) -> Vec<Vec<String>> {
        let file = file.strip_prefix("\u{feff}".as_bytes()).unwrap();
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(file);
        reader.records().map(|line| line.unwrap().iter().map(str::to_owned).collect()).collect()
    }

    fn rows(client: &Client, audience: Audience) -> Vec<Vec<String>> {
        let session = client.latest();
        read(&write(
            &SharedCopy::of(client, &session.id, None, audience, &Choice::of(audience)).unwrap(),
            PageOf::Session,
        ))
    }

    #[test]
    fn each_item_has_a_row_and_not_rated_is_an_empty_cell() {
        let rows = rows(&files::sample(files::SAMPLE_DATE), Audience::Client);
        assert_eq!(rows.len(), 11);
        let told: Vec<&str> = rows[1].iter().map(String::as_str).collect();
        assert_eq!(told[0], "Zoë Müller-Şahin, Łódź");
        assert_eq!(told[1], "2026-11-24");
        assert_eq!(told[3..7], ["Goals and vision", "managing", "Agreeing results", "7"]);
        assert_eq!(rows.iter().filter(|row| row[6].is_empty()).count(), 1);
    }

    #[test]
    fn who_pays_gets_no_row_of_a_rating_that_was_not_ticked() {
        assert_eq!(rows(&files::sample(files::SAMPLE_DATE), Audience::Sponsor).len(), 1);
    }

    #[test]
    fn a_name_that_begins_like_a_formula_stays_a_name() {
        let mut client = files::sample(files::SAMPLE_DATE);
        "=1+1".clone_into(&mut client.name);
        assert_eq!(rows(&client, Audience::Client)[1][0], "'=1+1");
    }
}
