//! What a person would lose if the file format broke: their sessions, or the sentence that says why a file won't open.

use twohats::files::{self, Document};

fn sample_text() -> String {
    files::write_client(&files::sample(files::SAMPLE_DATE)).expect("the sample is small")
}

#[test]
fn what_was_saved_opens_again() {
    let client = files::sample(files::SAMPLE_DATE);
    let text = sample_text();
    println!("{text}");
    assert_eq!(files::read(text.as_bytes()), Ok(Document::Client(client)));
}

#[test]
fn probe() {
    let t = std::env::var("PROBE").unwrap_or_default();
    println!("{:?}", files::read(t.as_bytes()).map_err(|e| e.to_string()));
}
