//! What the tests of the disk write: a small client, because each is written and read many thousand times.

use std::sync::{Arc, LazyLock};

use crate::files;
use crate::model::{Client, ClientId, Edit, Instrument, InstrumentKey, Session, SessionId};

/// A small client of this name, always of the same id.
pub(super) fn ada(name: &str) -> Client {
    static SMALL: LazyLock<Client> = LazyLock::new(|| {
        let asked = files::built_in();
        let dimensions = asked.dimensions().iter().take(3).cloned().collect();
        let key = InstrumentKey::parse("small@1").unwrap();
        let small = Instrument::new(key.clone(), asked.poles().to_vec(), dimensions).unwrap();
        let session = Session::open(SessionId::new("2026-11-24").unwrap(), files::SAMPLE_DATE, key);
        Client::unnamed(ClientId::new("c-1").unwrap(), Arc::new(small), session)
    });
    Edit::Name(name.to_owned()).apply(&SMALL).unwrap()
}
