//! Writes the pages of the sample as PDF, to be looked at: `cargo run --example pdf FOLDER [LOGO]`.
#![expect(clippy::unwrap_used, reason = "a tool for whoever works on the pages")]
#![expect(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "it says how long it took, and writes for whoever looks"
)]

use std::sync::Arc;

use twohats::export::{Format, Logo, Order, PageOf, Paper, Practice};
use twohats::facts::reveal;
use twohats::model::{About, Edit, Rater, ResponseKey};
use twohats::report::{Audience, Choice, SharedCopy, Ticked};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().unwrap();
    let logo = arguments.next().map(|path| Logo::read(Arc::from(std::fs::read(path).unwrap())).unwrap());
    let practice = Arc::new(Practice { name: "North Shore Coaching".to_owned(), logo });
    let made = jiff::civil::date(2026, 11, 24);
    let client = twohats::files::sample(made);
    let at = ResponseKey { session: client.latest().id.clone(), rater: Rater::Client, about: About::Now };
    let client = Edit::Done(at).apply(&client).unwrap();
    let session = client.latest();
    let then = reveal::just_before(&client, session).map(|then| &then.id);
    for audience in Audience::ALL {
        let choice = Choice { sessions: Ticked::All, ..Choice::of(audience) };
        let copy = SharedCopy::of(&client, &session.id, then, audience, &choice).unwrap();
        for (name, page, paper) in [
            ("session", PageOf::Session, Paper::A4),
            ("letter", PageOf::Session, Paper::Letter),
            ("blank", PageOf::Blank, Paper::A4),
            ("preparation", PageOf::Preparation, Paper::A4),
        ] {
            let order = Order { page, paper, practice: Arc::clone(&practice), ..Order::of(Format::Pdf, made) };
            let begun = std::time::Instant::now();
            let bytes = twohats::export::render(&copy, &order).unwrap();
            println!("{audience:?} {name}: {} bytes in {} ms", bytes.len(), begun.elapsed().as_millis());
            std::fs::write(format!("{folder}/{audience:?}-{name}.pdf"), bytes).unwrap();
        }
    }
}
