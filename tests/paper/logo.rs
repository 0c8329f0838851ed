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

/// In which order a camera writes the bytes of a number.
const LITTLE: [u8; 2] = *b"II";
const BIG: [u8; 2] = *b"MM";

/// The JPEG with a camera's note of how it was held.
fn held(orientation: u8, order: [u8; 2]) -> Vec<u8> {
    let number = |number: u32, bytes: usize| {
        let whole = number.to_be_bytes();
        let mut part = whole[4 - bytes..].to_vec();
        if order == LITTLE {
            part.reverse();
        }
        part
    };
    let mut note = b"Exif\0\0".to_vec();
    note.extend(order);
    note.extend([number(42, 2), number(8, 4), number(2, 2)].concat());
    for (tag, value) in [(0x0100, 120), (0x0112, u32::from(orientation))] {
        note.extend([number(tag, 2), number(3, 2), number(1, 4), number(value, 2), number(0, 2)].concat());
    }
    note.extend(number(0, 4));
    let length = u16::try_from(note.len() + 2).unwrap().to_be_bytes();
    [&JPEG[..2], &[0xFF, 0xE1], &length, &note, &JPEG[2..]].concat()
}

#[test]
fn a_photographed_logo_is_printed_as_it_was_seen_whichever_way_the_camera_was_held() {
    let (across, down, plain) = read(JPEG).unwrap().pixels(120.0, 120.0).unwrap();
    let at = |pixels: &[u8], width: u32, x: u32, y: u32| pixels[((y * width + x) * 4) as usize..][..4].to_vec();
    for order in [LITTLE, BIG] {
        for orientation in 1..=8 {
            let (width, height, pixels) = read(&held(orientation, order)).unwrap().pixels(120.0, 120.0).unwrap();
            let lies = orientation > 4;
            assert_eq!((width, height), if lies { (down, across) } else { (across, down) }, "{orientation}");
            // Where the first row and the first column of what the camera kept are, once it stands upright.
            let [row, column] = [
                ["top", "left"],
                ["top", "right"],
                ["bottom", "right"],
                ["bottom", "left"],
                ["left", "top"],
                ["right", "top"],
                ["right", "bottom"],
                ["left", "bottom"],
            ][usize::from(orientation) - 1];
            let is = |side| row == side || column == side;
            for (x, y) in [(3, 1), (20, 10), (across - 2, 4), (50, down - 3)] {
                let (along, below) = if lies { (y, x) } else { (x, y) };
                let along = if is("right") { width - 1 - along } else { along };
                let below = if is("bottom") { height - 1 - below } else { below };
                assert_eq!(at(&pixels, width, along, below), at(&plain, across, x, y), "{orientation} at {x} {y}");
            }
        }
    }
}

#[test]
fn what_a_camera_notes_badly_is_no_fault_of_the_logo() {
    for cut in 0..38 {
        let mut bytes = held(6, BIG);
        bytes[12 + cut] ^= 0xFF;
        assert!(read(&bytes).is_ok(), "{cut}");
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
