//! The page on paper: whatever a client holds, the PDF is whole, tagged and the same twice.
//!
//! `LOOK_AT_PDF=FOLDER cargo test --test paper` keeps each file that is written, for eyes and for `scripts/check-pdf`.

#[cfg(test)]
#[path = "../text/fixture.rs"]
#[allow(dead_code, reason = "this test needs a part of it")]
mod fixture;
#[cfg(test)]
mod logo;
#[cfg(test)]
mod page;
#[cfg(test)]
#[path = "../pages/people.rs"]
#[allow(dead_code, reason = "this test needs a part of it")]
mod people;
#[cfg(test)]
mod pictures;
#[cfg(test)]
mod structure;
