//! The page laid out: nothing cut, nothing over anything else, whatever a client holds.

#[cfg(test)]
#[path = "../text/fixture.rs"]
#[expect(dead_code, reason = "the text page needs more of it")]
mod fixture;
#[cfg(test)]
mod look;
#[cfg(test)]
mod people;
#[cfg(test)]
mod whole;
