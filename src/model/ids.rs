//! Ids: short slugs that files and code share.
//!
//! An id is made once from a name and never derived again, so renaming a thing keeps its history.

use std::fmt;

use thiserror::Error;

/// A text that can't be an id: not 1 to 40 of `a` to `z`, `0` to `9` and `-`.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{0:?} is not 1 to 40 of a-z, 0-9 and -")]
pub struct NotAnId(pub String);

const LONGEST: usize = 40;

fn checked(text: &str) -> Result<&str, NotAnId> {
    let legal = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if text.is_empty() || text.len() > LONGEST || !text.bytes().all(legal) {
        return Err(NotAnId(text.chars().take(LONGEST + 1).collect()));
    }
    Ok(text)
}

macro_rules! slug {
    ($(#[doc = $doc:literal] $name:ident),+ $(,)?) => {$(
        #[doc = $doc]
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// # Errors
            /// When `text` is not 1 to 40 of `a` to `z`, `0` to `9` and `-`.
            pub fn new(text: &str) -> Result<Self, NotAnId> {
                checked(text).map(|text| Self(text.to_owned()))
            }

            /// The id as it stands in files.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

slug! {
    /// Names an instrument: `two-hats`.
    InstrumentId,
    /// Names a dimension within its instrument: `risk`.
    DimensionId,
    /// Names a pole within its instrument: `managing`.
    PoleId,
    /// Names a session within its client: `2026-11-23`, the day's second one `2026-11-23-2`.
    SessionId,
    /// Names a client: `c-` and sixteen random hexadecimal digits.
    ClientId,
}

/// Names an item: one pole of one dimension, written `risk.managing`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemId {
    /// The dimension asked about.
    pub dimension: DimensionId,
    /// The pole of it.
    pub pole: PoleId,
}

impl ItemId {
    /// Reads `dimension.pole`.
    ///
    /// # Errors
    /// When there is no dot, or a part is not an id.
    pub fn parse(text: &str) -> Result<Self, NotAnId> {
        let Some((dimension, pole)) = text.split_once('.') else {
            return Err(NotAnId(text.chars().take(LONGEST + 1).collect()));
        };
        Ok(Self { dimension: DimensionId::new(dimension)?, pole: PoleId::new(pole)? })
    }
}

impl fmt::Display for ItemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.dimension, self.pole)
    }
}

/// One revision of an instrument, written `two-hats@1`. What it names never changes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InstrumentKey {
    /// The instrument.
    pub id: InstrumentId,
    /// Its revision, from 1.
    pub revision: u32,
}

impl InstrumentKey {
    /// Reads `id@revision`.
    ///
    /// # Errors
    /// When there is no `@`, the id is none, or the revision is not a whole number from 1.
    pub fn parse(text: &str) -> Result<Self, NotAnId> {
        let refused = || NotAnId(text.chars().take(LONGEST + 1).collect());
        let (id, revision) = text.split_once('@').ok_or_else(refused)?;
        let plain = !revision.is_empty() && revision.bytes().all(|byte| byte.is_ascii_digit());
        let revision: Option<u32> = if plain { revision.parse().ok() } else { None };
        match revision {
            Some(revision) if revision > 0 => Ok(Self { id: InstrumentId::new(id)?, revision }),
            Some(_) | None => Err(refused()),
        }
    }
}

impl fmt::Display for InstrumentKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.id, self.revision)
    }
}

impl SessionId {
    /// The id of a session made on `date` beside those that exist already.
    #[must_use]
    pub fn on(date: jiff::civil::Date, taken: &[&SessionId]) -> Self {
        let day = date.to_string();
        let first = Self(day.replace(|c: char| !c.is_ascii_digit() && c != '-', ""));
        let nth = |n: usize| if n == 1 { first.clone() } else { Self(format!("{first}-{n}")) };
        (1..=taken.len() + 1).map(nth).find(|id| !taken.contains(&id)).unwrap_or(first)
    }
}

impl ClientId {
    /// A client's id from random bytes, which `shell` draws.
    #[must_use]
    pub fn from_random(bytes: [u8; 8]) -> Self {
        Self(format!("c-{:016x}", u64::from_be_bytes(bytes)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn an_id_is_a_short_slug_and_nothing_else() {
        for good in ["a", "risk", "goals-and-vision", "0", &"a".repeat(40)] {
            assert!(DimensionId::new(good).is_ok(), "{good}");
        }
        for bad in ["", "Risk", "ri sk", "risk.x", "ri_sk", "é", &"a".repeat(41)] {
            assert!(DimensionId::new(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn items_and_instrument_keys_read_back_as_written() {
        let item = ItemId::parse("risk.managing").unwrap();
        assert_eq!(ItemId::parse(&item.to_string()), Ok(item));
        let key = InstrumentKey::parse("two-hats@12").unwrap();
        assert_eq!(InstrumentKey::parse(&key.to_string()), Ok(key));
        for bad in ["two-hats", "two-hats@", "two-hats@0", "two-hats@+1", "@1", "two-hats@99999999999"] {
            assert!(InstrumentKey::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_second_session_on_a_day_gets_an_id_of_its_own() {
        let day = date(2026, 11, 23);
        let first = SessionId::on(day, &[]);
        let second = SessionId::on(day, &[&first]);
        let third = SessionId::on(day, &[&first, &second]);
        assert_eq!([first.as_str(), second.as_str(), third.as_str()], ["2026-11-23", "2026-11-23-2", "2026-11-23-3"]);
    }
}
