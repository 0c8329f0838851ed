//! What only the machine knows: the day, the time, and chance.

use jiff::ZonedDateTime;
use jiff::civil::{Date, Time};

use crate::model::ClientId;

/// Today, where the person is.
#[must_use]
pub fn today() -> Date {
    ZonedDateTime::now().date()
}

/// The time of day, where the person is.
#[must_use]
pub fn time_of_day() -> Time {
    ZonedDateTime::now().time()
}

/// An id that no other client has.
#[must_use]
pub fn fresh_client_id() -> ClientId {
    let mut bytes = [0; 8];
    if getrandom::fill(&mut bytes).is_err() {
        // No machine we know comes here; two programs would have to start in one nanosecond to share an id.
        bytes = ZonedDateTime::now()
            .timestamp()
            .as_nanosecond()
            .unsigned_abs()
            .to_le_bytes()
            .first_chunk()
            .copied()
            .unwrap_or(bytes);
    }
    ClientId::from_random(bytes)
}
