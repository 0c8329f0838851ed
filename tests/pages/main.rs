//! The page laid out: nothing cut, nothing over anything else, whatever a client holds.

#[path = "../text/fixture.rs"]
#[allow(dead_code, reason = "this test needs a part of it")]
mod fixture;
mod drawn;
mod people;
mod whole;
