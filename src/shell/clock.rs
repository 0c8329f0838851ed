//! What only the machine knows: the day, the time, and chance.

use std::time::SystemTime;

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ZonedDateTime};

use crate::app::Fresh;
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

/// Now, where the person is.
#[must_use]
pub fn now() -> DateTime {
    ZonedDateTime::now().datetime()
}

/// `moment`, where the person is.
#[must_use]
pub fn local(moment: SystemTime) -> DateTime {
    let moment = Timestamp::try_from(moment).unwrap_or(Timestamp::UNIX_EPOCH);
    moment.to_zoned_datetime(TimeZone::system()).datetime()
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

/// What a new client needs.
#[must_use]
pub fn fresh() -> Fresh {
    Fresh { id: fresh_client_id(), today: today() }
}

/// How long it is since 1970, by a clock that goes on while the computer sleeps.
#[must_use]
pub fn since_1970() -> std::time::Duration {
    std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default()
}
