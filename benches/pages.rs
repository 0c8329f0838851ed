//! What leaves the room, of a client with one session and with many: text, RON, CSV and SVG at most 5 ms each for 50
//! sessions, a PDF at most 60 ms, a PNG at most 100 ms.
#![expect(clippy::expect_used, reason = "a bench stops where its arrangement fails")]

use std::sync::Arc;

use divan::{Bencher, black_box};
use twohats::export::{Asked, Format, Order, Paper, Picks, document_of, page, render};
use twohats::files::{self, Document};
use twohats::model::{Client, Rating, Session, SessionId, Stage};
use twohats::report::{SharedCopy, Ticked};

const SESSIONS: [usize; 3] = [1, 50, 200];

fn main() {
    divan::main();
}

macro_rules! formats {
    ($($name:ident = $format:expr;)+) => {$(
        #[divan::bench(args = SESSIONS)]
        fn $name(bencher: Bencher<'_, '_>, sessions: usize) {
            let (copy, order) = asked($format, sessions);
            bencher.bench_local(|| render(black_box(&copy), black_box(&order)).expect("it can be written"));
        }
    )+};
}

formats! {
    pdf = Format::Pdf;
    text = Format::Text;
    html = Format::Html;
    markdown = Format::Markdown;
    csv = Format::Csv;
    json = Format::Json;
    ron = Format::Ron;
    svg = Format::Svg;
    png = Format::Png;
}

/// What the preview in the window costs before it is painted.
#[divan::bench(args = SESSIONS)]
fn pages_laid_out(bencher: Bencher<'_, '_>, sessions: usize) {
    let (copy, order) = asked(Format::Pdf, sessions);
    bencher.bench_local(|| page::pages(&document_of(black_box(&copy), &order), Paper::A4, &order.practice));
}

/// The copy for the client with every session, and an order of this format.
fn asked(format: Format, sessions: usize) -> (SharedCopy, Order) {
    let order = Order::of(format, files::SAMPLE_DATE);
    let picks = Picks { sessions: Some(Ticked::All), ..Picks::default() };
    let asked = Asked { audience: None, session: None, compared_with: None, picks, order: order.clone() };
    (asked.copy(&Document::Client(client_of(sessions))).expect("a copy"), order)
}

/// The sample with so many sessions, a month apart and all done.
fn client_of(sessions: usize) -> Client {
    let sample = files::sample(files::SAMPLE_DATE);
    let latest = sample.latest();
    let made = (0..sessions).map(|nth| {
        let months = i64::try_from(nth).expect("a few years");
        let date = latest.date.checked_sub(jiff::Span::new().months(months)).expect("a few years back");
        let mut session = Session { id: SessionId::on(date, &[]), date, ..(**latest).clone() };
        for response in &mut session.responses {
            response.stage = Stage::Done;
            for (row, steps) in files::built_in().rows().zip(0..) {
                response.ratings.set(row.id(), Rating::new((steps + months) % 11).ok());
            }
        }
        Arc::new(session)
    });
    let made = made.collect();
    Client::new(sample.id.clone(), sample.name.clone(), sample.instruments().to_vec(), made).expect("as the sample")
}
