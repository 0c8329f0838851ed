//! How long a client's file takes to open and to write: the budget is 50 ms each for 1,000 sessions.
#![expect(clippy::expect_used, reason = "a bench stops where its arrangement fails")]

use std::sync::Arc;

use divan::Bencher;
use twohats::files;
use twohats::model::{Client, Rating, Session, SessionId};

fn main() {
    divan::main();
}

#[divan::bench(args = [50, 1_000])]
fn open(bencher: Bencher<'_, '_>, sessions: usize) {
    let text = files::write_client(&client_of(sessions)).expect("it fits");
    bencher.bench(|| files::read(divan::black_box(text.as_bytes())));
}

#[divan::bench(args = [50, 1_000])]
fn save(bencher: Bencher<'_, '_>, sessions: usize) {
    let client = client_of(sessions);
    bencher.bench(|| files::write_client(divan::black_box(&client)));
}

/// A client of so many sessions, each fully rated, with a moment, a note and a next step.
fn client_of(sessions: usize) -> Client {
    let sample = files::sample(files::SAMPLE_DATE);
    let first = sample.latest();
    let days = (0..).zip(0..sessions);
    let sessions = days.map(|(day, _)| {
        let date = first.date.checked_sub(jiff::Span::new().days(day)).expect("a few years back");
        let mut session = Session { id: SessionId::on(date, &[]), date, ..(**first).clone() };
        session.note = "We looked at the shape, and talked about what a week on one line would show. ".repeat(4);
        for response in &mut session.responses {
            for row in files::built_in().rows() {
                response.ratings.set(row.id(), Some(Rating::MIDDLE));
            }
        }
        session.target = session.own_response().map(|own| own.ratings.clone()).unwrap_or_default();
        Arc::new(session)
    });
    let (id, name) = (sample.id.clone(), sample.name.clone());
    Client::new(id, name, sample.instruments().to_vec(), sessions.collect()).expect("as the sample")
}
