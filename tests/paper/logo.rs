//! A practice's logo: taken whole, or not at all.

use std::sync::Arc;

use proptest::prelude::*;
use twohats::export::{Logo, LogoFault, Order, Practice};
use twohats::report::Audience;

use crate::people::{copy, zoe};

const PNG: &[u8] = include_bytes!("../fixtures/logos/shore.png");
const JPEG: &[u8] = include_bytes!("../fixtures/logos/shore.jpg");
const SVG: &[u8] = include_bytes!("../fixtures/logos/shore.svg");

fn read(bytes: &[u8]) -> Result<Logo, LogoFault> {
    Logo::read(Arc::from(bytes))
}

fn page_with(logo: Option<Logo>) -> Vec<u8> {
    let practice = Arc::new(Practice { name: "North Shore".to_owned(), logo });
    crate::page::pdf(&copy(&zoe(), Audience::Client), &Order { practice, ..crate::page::order() })
}

#[test]
fn a_logo_of_each_form_stands_on_the_page_in_its_own_proportions() {
    let without = page_with(None);
    for bytes in [PNG, JPEG, SVG] {
        let logo = read(bytes).unwrap();
        let size = logo.within(120.0, 30.0);
        assert!((size.width - 90.0).abs() < 0.1 && (size.height - 30.0).abs() < 0.1, "{size:?}");
        let (width, height, pixels) = logo.pixels(120.0, 40.0).unwrap();
        assert_eq!((width, height, pixels.len()), (120, 40, 120 * 40 * 4));
        let at = |x: usize, y: usize| &pixels[(y * 120 + x) * 4..][..3];
        let blue = at(20, 20).iter().zip([0, 114, 178]).all(|(have, want)| have.abs_diff(want) < 8);
        assert!(blue, "{:?}", at(20, 20));
        assert_ne!(page_with(Some(logo)), without);
    }
}

#[test]
fn a_logo_that_was_cut_off_is_refused() {
    for bytes in [PNG, JPEG, SVG] {
        for part in [2, 3, 4, 10] {
            let cut = &bytes[..bytes.len() - bytes.len() / part];
            assert_eq!(read(cut), Err(LogoFault::Unreadable), "{} of {}", cut.len(), bytes.len());
        }
    }
}

#[test]
fn what_is_no_picture_is_no_logo() {
    for bytes in [b"".as_slice(), b"hello", b"%PDF-1.7", b"<svg", b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>"] {
        assert_eq!(read(bytes), Err(LogoFault::Unreadable));
    }
}

#[test]
fn a_logo_that_needs_a_font_or_another_file_is_refused_because_it_would_be_printed_wrong() {
    let svg = |inner: &str| {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" \
             width=\"90\" height=\"30\"><rect width=\"9\" height=\"9\"/>{inner}</svg>"
        )
    };
    assert!(read(svg("").as_bytes()).is_ok());
    assert_eq!(read(svg("<text y=\"20\" font-family=\"Futura\">North</text>").as_bytes()), Err(LogoFault::HasText));
    let image = svg("<image xlink:href=\"shore.png\" width=\"20\" height=\"20\"/>");
    assert_eq!(read(image.as_bytes()), Err(LogoFault::Unreadable));
}

#[test]
fn a_logo_larger_than_any_page_needs_is_refused_before_it_is_unpacked() {
    assert_eq!(read(&vec![b' '; 4 * 1024 * 1024 + 1]), Err(LogoFault::TooLarge));
    let mut wide = PNG.to_vec();
    wide[16..20].copy_from_slice(&60_000_u32.to_be_bytes());
    assert_eq!(read(&wide), Err(LogoFault::TooLarge));
}

#[test]
fn a_logo_in_inks_is_refused_because_its_colors_would_be_others() {
    assert_eq!(read(include_bytes!("../fixtures/logos/inks.jpg")), Err(LogoFault::InInks));
    assert!(read(include_bytes!("../fixtures/logos/grey.jpg")).is_ok());
}

proptest! {
    #[test]
    fn a_damaged_logo_never_stops_the_program(form in 0_usize..3, place in 0_usize..3000, with: u8) {
        let mut bytes = [PNG, JPEG, SVG][form].to_vec();
        let place = place % bytes.len();
        bytes[place] = with;
        if let Ok(logo) = read(&bytes) {
            prop_assert!(logo.pixels(120.0, 40.0).is_some());
        }
    }
}
