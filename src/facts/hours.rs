//! The hours of all sessions together, for the coach's log.

use crate::model::{Client, Payment};

/// How long all sessions of a client took, in minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct HoursTotal {
    /// Of the sessions that were paid.
    pub paid_minutes: u32,
    /// Of those that were not.
    pub unpaid_minutes: u32,
}

/// The minutes of every session that has them; a session without hours adds nothing.
#[must_use]
pub fn hours_total(client: &Client) -> HoursTotal {
    let mut total = HoursTotal::default();
    for hours in client.sessions().iter().filter_map(|session| session.hours) {
        let minutes = match hours.payment {
            Payment::Paid => &mut total.paid_minutes,
            Payment::ProBono => &mut total.unpaid_minutes,
        };
        *minutes = minutes.saturating_add(u32::from(hours.minutes));
    }
    total
}

#[cfg(test)]
mod tests {
    use super::super::fixture;
    use super::*;
    use crate::model::{Hours, Session, Setting};

    #[test]
    fn paid_and_unpaid_are_summed_apart_and_a_session_without_hours_adds_nothing() {
        let asked = fixture::instrument("short@1", &fixture::DIMENSIONS);
        let hours = |minutes, payment| Some(Hours { minutes, payment, setting: Setting::One });
        let days = [
            hours(45, Payment::Paid),
            None,
            hours(60, Payment::ProBono),
            hours(u16::MAX, Payment::Paid),
            hours(30, Payment::ProBono),
        ];
        let with = |(hours, day)| Session { hours, ..fixture::session(fixture::day(day), &asked, &[]) };
        let sessions: Vec<Session> = days.into_iter().zip(0..).map(with).collect();
        let client = fixture::client(vec![asked.clone()], &sessions.iter().collect::<Vec<_>>());
        assert_eq!(hours_total(&client), HoursTotal { paid_minutes: 65_580, unpaid_minutes: 90 });
    }
}
