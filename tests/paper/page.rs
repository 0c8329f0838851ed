//! Whatever a client holds, a page is written, and it lasts.

use std::sync::Arc;

use proptest::prelude::*;
use twohats::export::{Format, Order, PageOf, Paper, Practice, page, render, undrawable};
use twohats::model::Client;
use twohats::report::{Audience, SharedCopy};

use crate::fixture::{client, day, dimension, two_hats, with_session};
use crate::people::{self, copy};

/// Written at all, it has passed the library's checks of PDF/A-2a and PDF/UA-1.
pub(crate) fn pdf(copy: &SharedCopy, order: &Order) -> Vec<u8> {
    let bytes = render(copy, order).unwrap();
    if let Ok(folder) = std::env::var("LOOK_AT_PDF") {
        static COUNT: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);
        let count = COUNT.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let test = std::thread::current().name().unwrap_or_default().to_owned();
        #[expect(clippy::disallowed_methods, reason = "a picture for whoever looks, nobody's data")]
        std::fs::write(format!("{folder}/{test}-{count}.pdf"), &bytes).unwrap();
    }
    assert!(bytes.starts_with(b"%PDF-1.7"));
    bytes
}

pub(crate) fn order() -> Order {
    Order::of(Format::Pdf, day())
}

/// A client who wrote `text` wherever one may write.
pub(crate) fn writes(text: &str) -> Client {
    let made = client(text, two_hats(), &[7, 4, 8, 3, 5, 6, 9, 8, 3, 5].map(Some));
    with_session(&made, |session| {
        text.clone_into(&mut session.note);
        session.topics = vec![text.to_owned()];
        session.responses[0].moments.insert(dimension("risk"), text.to_owned());
    })
}

fn letters_missing_in(text: &str) -> Vec<char> {
    let document = people::document(&writes(text), Audience::Client);
    undrawable(&page::pages(&document, Paper::A4, &Practice::default()))
}

#[test]
fn every_page_of_every_audience_on_every_paper_is_accessible_and_lasts() {
    for made in [people::zoe(), people::full(), people::twelve()] {
        for audience in Audience::ALL {
            let copy = copy(&made, audience);
            for page in [PageOf::Session, PageOf::Preparation, PageOf::Blank] {
                for paper in Paper::ALL {
                    pdf(&copy, &Order { page, paper, ..order() });
                }
            }
        }
    }
}

#[test]
fn a_page_of_nothing_and_a_page_of_everything_are_written() {
    pdf(&copy(&client("", two_hats(), &[None; 10]), Audience::Client), &order());
    pdf(&copy(&people::long_note(), Audience::Coach), &order());
    pdf(&copy(&people::two_hundred(), Audience::Client), &order());
}

#[test]
fn the_same_copy_on_the_same_day_gives_the_same_bytes() {
    let copy = copy(&writes("Zoë Müller-Şahin, Łódź — ‘it’s’ Ωμέγα, Жизнь, שלום, مرحبا, 漢字, 🙂👩🏽‍🏭"), Audience::Coach);
    assert_eq!(pdf(&copy, &order()), pdf(&copy, &order()));
}

#[test]
fn letters_of_any_script_and_of_none_never_stop_a_page() {
    for text in [
        "ﷺ ﷽ \u{202e}backwards\u{202c} שלום עולם, he said, مرحبا بالعالم 12 نص",
        "🙂🙂🙂🙂🙂 👨‍👩‍👧‍👦 🇵🇱 ☂️ ♥ ✓",
        "Z̈͒ọ̈e̋ a\u{300}\u{301}\u{302} \u{300} \u{fe0f} \u{200d} \u{200b}",
        "\u{e000}\u{f8ff}\u{10fffd}\u{fffe}\u{fdd0}\u{feff}\u{2028}\u{2029}\u{0}\u{7}\u{85}\u{ad}\u{a0}",
        "हिन्दी ไทย 한국어 \u{378} 𐎀 𝒳",
        "\u{7f}",
        "\u{feff}",
        "\u{ad}",
        "ffi ffl fi fj -> => 1/2 ½ 10^-3 \"straight\" 'quotes'",
    ] {
        pdf(&copy(&writes(text), Audience::Coach), &order());
    }
}

#[test]
fn what_no_font_can_draw_is_said_and_what_ours_can_is_not() {
    assert_eq!(letters_missing_in("Zoë Müller-Şahin, Łódź — ‘it’s’ Ωμέγα, Жизнь ○◇▽"), Vec::<char>::new());
    assert_eq!(letters_missing_in("a \u{378} and \u{e000}, twice: \u{378}"), ['\u{378}', '\u{e000}']);
}

#[test]
fn a_page_says_who_and_which_day_and_no_computer() {
    let bytes = pdf(&copy(&people::zoe(), Audience::Client), &order());
    let text = String::from_utf8_lossy(&bytes);
    let folder = std::env::current_dir().unwrap();
    for private in [folder.to_string_lossy().as_ref(), "/home/", "/root", "/tmp", "krilla", "Iris"] {
        assert!(!text.contains(private), "{private}");
    }
    assert!(text.contains("Two Hats"));
    assert!(text.contains("pdfuaid:part"));
}

#[test]
fn the_practice_is_named_on_the_page() {
    let practice = Arc::new(Practice { name: "North Shore Coaching".to_owned(), logo: None });
    let copy = copy(&people::zoe(), Audience::Client);
    assert_ne!(pdf(&copy, &Order { practice, ..order() }), pdf(&copy, &order()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn whatever_is_typed_is_written_and_lasts(text in proptest::collection::vec(any::<char>(), 0..60)) {
        let text: String = text.into_iter().collect();
        pdf(&copy(&writes(&text), Audience::Coach), &order());
    }
}
