//! The place that unfinished work belongs to: where in it the person was, and the file that it could not be written into.
//!
//! A small RON file beside the work. One that can't be read costs the place, never the work.

use std::path::PathBuf;

use ron::extensions::Extensions;
use ron::ser::PrettyConfig;
use serde::{Deserialize, Serialize};

use super::disk::Fingerprint;
use crate::app::{Bookmark, Phase};
use crate::model::SessionId;

/// Where unfinished work belongs.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Place {
    /// Where in it the person was; `None` when that is not known.
    pub bookmark: Option<Bookmark>,
    /// Its own file; `None` when it has none yet.
    pub file: Option<Belongs>,
}

/// The file that work belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Belongs {
    /// Its path. One that is not Unicode is not remembered: the work then comes back without its file.
    pub path: PathBuf,
    /// What must stand there for the work to take its place; `None`: nothing.
    pub expected: Option<Fingerprint>,
}

impl Place {
    /// Reads the file; what can't be read is not known.
    #[must_use]
    pub fn parse(bytes: &[u8]) -> Self {
        let text = std::str::from_utf8(bytes).unwrap_or_default();
        options().from_str::<Wire>(text).map(Self::from).unwrap_or_default()
    }

    /// The file.
    ///
    /// # Errors
    /// When RON can't hold it, which does not happen.
    pub fn text(&self) -> Result<String, ron::Error> {
        let pretty = PrettyConfig::new().new_line("\n").extensions(Extensions::IMPLICIT_SOME);
        options().to_string_pretty(&Wire::from(self), pretty)
    }
}

/// The file. Fields that it lacks are not known; fields that a later version added are passed over.
#[derive(Serialize, Deserialize, Default)]
#[serde(default)]
struct Wire {
    session: Option<String>,
    phase: WirePhase,
    file: Option<String>,
    fingerprint: Option<WireFingerprint>,
}

#[derive(Serialize, Deserialize, Default, Clone, Copy)]
#[serde(rename_all = "snake_case")]
enum WirePhase {
    Prepare,
    #[default]
    Rate,
    Reveal,
    Agree,
}

#[derive(Serialize, Deserialize)]
struct WireFingerprint {
    length: u64,
    hash: u64,
}

impl From<Wire> for Place {
    fn from(wire: Wire) -> Self {
        let session = wire.session.and_then(|id| SessionId::new(&id).ok());
        let phase = match wire.phase {
            WirePhase::Prepare => Phase::Prepare,
            WirePhase::Rate => Phase::Rate,
            WirePhase::Reveal => Phase::Reveal,
            WirePhase::Agree => Phase::Agree,
        };
        let expected = wire.fingerprint.map(|print| Fingerprint { length: print.length, hash: print.hash });
        // A path that is not whole can't be told from another one of the same name.
        let path = wire.file.map(PathBuf::from).filter(|path| path.is_absolute());
        Self {
            bookmark: session.map(|session| Bookmark { session, phase }),
            file: path.map(|path| Belongs { path, expected }),
        }
    }
}

impl From<&Place> for Wire {
    fn from(place: &Place) -> Self {
        let file = place.file.as_ref().and_then(|belongs| belongs.path.to_str()).map(str::to_owned);
        let expected = place.file.as_ref().filter(|_| file.is_some()).and_then(|belongs| belongs.expected);
        Self {
            session: place.bookmark.as_ref().map(|bookmark| bookmark.session.to_string()),
            phase: match place.bookmark.as_ref().map(|bookmark| bookmark.phase) {
                Some(Phase::Prepare) => WirePhase::Prepare,
                Some(Phase::Rate) | None => WirePhase::Rate,
                Some(Phase::Reveal) => WirePhase::Reveal,
                Some(Phase::Agree) => WirePhase::Agree,
            },
            file,
            fingerprint: expected.map(|Fingerprint { length, hash }| WireFingerprint { length, hash }),
        }
    }
}

fn options() -> ron::Options {
    ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME).with_recursion_limit(16)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(windows)]
    const PATH: &str = "C:\\Zoë \"M\".twohats";
    #[cfg(not(windows))]
    const PATH: &str = "/home/zoë/Zoë \"M\".twohats";

    #[test]
    fn a_place_comes_back_as_it_was_left() {
        let bookmark = |phase| Some(Bookmark { session: SessionId::new("2026-11-24-2").unwrap(), phase });
        let belongs = |expected| Some(Belongs { path: PATH.into(), expected });
        let places = [
            Place::default(),
            Place { bookmark: bookmark(Phase::Agree), file: None },
            Place { bookmark: bookmark(Phase::Prepare), file: belongs(None) },
            Place { bookmark: bookmark(Phase::Reveal), file: belongs(Some(Fingerprint::of(b"a year of work"))) },
        ];
        for place in places {
            assert_eq!(Place::parse(place.text().unwrap().as_bytes()), place);
        }
    }

    #[test]
    fn a_place_that_can_not_be_read_costs_only_the_place() {
        for broken in
            ["", "no", "(session: \"2026-11-24\", phase: soon)", "(file: \"no/folder.twohats\")", "(((((((((((("]
        {
            assert_eq!(Place::parse(broken.as_bytes()), Place::default(), "{broken}");
        }
        assert_eq!(Place::parse(b"\xff\xfe"), Place::default());
        let later = Place::parse(b"(session: \"2026-11-24\", scroll: (1, 2), phase: agree)");
        assert_eq!(later.bookmark.unwrap().phase, Phase::Agree);
    }
}
