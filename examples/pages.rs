//! Writes the pages of the sample as pictures, to be looked at: `cargo run --example pages FOLDER`.
#![expect(clippy::unwrap_used, reason = "a tool for whoever works on the pages")]
use twohats::chart::{Size, Theme};
use twohats::export::{Format, Order, Practice, page, png, svg};
use twohats::facts::reveal;
use twohats::model::{About, Edit, Rater, ResponseKey};
use twohats::report::{Audience, Choice, SharedCopy, document};
fn main() {
    let folder = std::env::args().nth(1).unwrap();
    let made = jiff::civil::date(2026, 11, 24);
    let client = twohats::files::sample(made);
    let at = ResponseKey { session: client.latest().id.clone(), rater: Rater::Client, about: About::Now };
    let client = Edit::Done(at).apply(&client).unwrap();
    let session = client.latest();
    let then = reveal::just_before(&client, session).map(|then| &then.id);
    for audience in Audience::ALL {
        let choice = Choice { sessions: twohats::report::Ticked::All, ..Choice::of(audience) };
        let copy = SharedCopy::of(&client, &session.id, then, audience, &choice).unwrap();
        let order = Order::of(Format::Pdf, made);
        for format in Format::ALL {
            if let Ok(bytes) = twohats::export::render(&copy, &Order::of(format, made)) {
                std::fs::write(format!("{folder}/{audience:?}.{}", format.extension()), bytes).unwrap();
            }
        }
        let practice = Practice { name: "North Shore Coaching".to_owned(), logo: None };
        let kinds = [
            ("session", document::of(&copy, made)),
            ("blank", document::blank(&copy, made)),
            ("preparation", document::preparation(&copy, made)),
        ];
        for (kind, document) in kinds {
            for (place, page) in page::pages(&document, order.paper, &practice).iter().enumerate() {
                let shapes: Vec<_> = page.parts.iter().flat_map(|part| part.shapes.clone()).collect();
                let size = Size { width: page.size.width, height: page.size.height };
                let picture = svg::of_shapes(&shapes, size, Theme::Paper, "");
                let picture = picture.replacen(
                    "role=\"img\">",
                    "role=\"img\"><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>",
                    1,
                );
                let name = format!("{folder}/{audience:?}-{kind}-{}.png", place + 1);
                std::fs::write(name, png::write(&picture, 1.3344).unwrap()).unwrap();
            }
        }
    }
}
