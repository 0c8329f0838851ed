//! Every reader, and what must hold of it whatever it is given: it takes the bytes or refuses them in one sentence, and
//! what it took can be written and is read again as the same. Shared by the fuzz targets and `tests/corpus.rs`.
#![allow(dead_code, reason = "each target uses one of these")]

use std::io::Read as _;

use age::armor::ArmoredReader;
use twohats::export::{Format, Order, render};
use twohats::files::{self, Document, Passphrase, Refused, SAMPLE_DATE};
use twohats::report::{Audience, Choice, Include, SharedCopy};
use twohats::shell::place::Place;
use twohats::shell::settings::Settings;

/// A client's own file: what is read is read again, and its text is always the same.
pub(crate) fn client(bytes: &[u8]) {
    match files::read(bytes) {
        Ok(Document::Client(client)) => {
            // What is read may have become longer: what could not be opened again is not written.
            let Ok(text) = files::write_client(&client) else { return };
            assert_eq!(files::write_client(&client).as_ref(), Ok(&text));
            assert_eq!(files::read(text.as_bytes()), Ok(Document::Client(client)));
        }
        Ok(_) => {}
        Err(refused) => is_one_sentence(&refused),
    }
}

/// A shared copy: it can be looked at, and handed on as a page and as a copy.
pub(crate) fn copy(bytes: &[u8]) {
    match files::read(bytes) {
        Ok(Document::Copy { client, .. }) => {
            let choice = Choice { topics: Include::Held, ..Choice::of(Audience::Client) };
            let latest = client.latest().id.clone();
            let copy = SharedCopy::of(&client, &latest, None, Audience::Client, &choice);
            let copy = copy.expect("there is a latest session").of_a_copy();
            render(&copy, &Order::of(Format::Text, SAMPLE_DATE)).expect("a page of text has no way to fail");
            for format in [Format::Html, Format::Markdown, Format::Csv, Format::Json] {
                render(&copy, &Order::of(format, SAMPLE_DATE)).expect("words have no way to fail");
            }
            // Pages hold what no face can draw, and a structure that is checked: refused perhaps, but never a panic.
            drop(render(&copy, &Order::of(Format::Pdf, SAMPLE_DATE)));
            let Ok(text) = files::write_copy(&copy) else { return };
            let again = Document::Copy { audience: Audience::Client, client: copy.client().clone() };
            assert_eq!(files::read(text.as_bytes()), Ok(again));
        }
        Ok(_) => {}
        Err(refused) => is_one_sentence(&refused),
    }
}

/// An instrument: what is read is read again.
pub(crate) fn instrument(bytes: &[u8]) {
    match files::read(bytes) {
        Ok(Document::Instrument(instrument)) => {
            let Ok(text) = files::write_instrument(&instrument) else { return };
            assert_eq!(files::read(text.as_bytes()), Ok(Document::Instrument(instrument)));
        }
        Ok(_) => {}
        Err(refused) => is_one_sentence(&refused),
    }
}

/// The passphrase of the locked inputs that are kept.
pub(crate) const PASSPHRASE: &str = "kept";

/// A locked file, with a passphrase that opens what was locked with it: what is in it is a file like any other.
pub(crate) fn locked(bytes: &[u8]) {
    let opened_by = files::opened_by(bytes);
    assert_eq!(files::is_locked(bytes), opened_by.is_some());
    if let (Some(_), Err(refused)) = (opened_by, files::read(bytes)) {
        is_one_sentence(&refused);
    }
    // Up to 2^18 is done for a file, which is a second for each: millions of inputs can't have that. More is refused at once.
    if work_asked(bytes).is_some_and(|work| (5..=18).contains(&work)) {
        return;
    }
    match files::unlock(bytes, &Passphrase::new(PASSPHRASE)) {
        Ok(text) => client(&text),
        Err(why) => assert!(!why.to_string().is_empty()),
    }
}

/// How much work a locked file asks for, as a power of two.
fn work_asked(bytes: &[u8]) -> Option<u32> {
    let mut head = Vec::new();
    ArmoredReader::new(bytes).take(1_024).read_to_end(&mut head).ok();
    let head = String::from_utf8_lossy(&head).into_owned();
    head.lines().nth(1)?.split(' ').nth(3)?.parse().ok()
}

/// The settings: what is read is remembered as it was.
pub(crate) fn settings(bytes: &[u8]) {
    if let Some(settings) = Settings::parse(bytes) {
        let text = settings.text().expect("RON holds settings");
        assert_eq!(Settings::parse(text.as_bytes()), Some(settings));
    }
}

/// What stands beside unfinished work: what is read comes back as it was.
pub(crate) fn place(bytes: &[u8]) {
    let place = Place::parse(bytes);
    let text = place.text().expect("RON holds a place");
    assert_eq!(Place::parse(text.as_bytes()), place);
}

fn is_one_sentence(refused: &Refused) {
    let sentence = refused.to_string();
    assert!(!sentence.trim().is_empty(), "{refused:?}");
    assert!(!sentence.contains(char::is_control), "{sentence:?}");
    assert!(sentence.chars().count() <= 1_000, "{sentence}");
}
