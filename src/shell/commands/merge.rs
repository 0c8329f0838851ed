//! Two copies of one client put together: both are read, what contradicts is told or chosen, and one file is written.

use std::path::Path;
use std::sync::Arc;

use super::change::{Own, give_way, in_turn, own_file};
use super::{client_text, is_standard_output, locked, put, refused};
use crate::facts::reveal;
use crate::files::{self, Document};
use crate::model::merge::{Comparison, NotOne, Side};
use crate::report::differences;
use crate::shell::backups::Backups;
use crate::shell::clock;
use crate::shell::command_line::{CopyName, Merge, Stopped};
use crate::shell::console::Voice;
use crate::shell::disk::{self, DiskFault, Expected, shown};
use crate::shell::folders::Folders;
use crate::shell::holds;
use crate::words;

/// How much of a text is told on the line of a contradiction, in characters.
const TOLD: usize = 60;

pub(in crate::shell) fn merge(merge: &Merge, voice: &mut Voice) -> Result<(), Stopped> {
    let first = own_file(&merge.first, &merge.key)?;
    let second = own_file(&merge.second, &merge.key)?;
    let copies = Comparison::of(&Arc::new(first.client.clone()), &Arc::new(second.client.clone()))
        .map_err(|why| Stopped::Refused(not_one(&why, merge)))?;
    let open = copies.contradictions().len();
    let Some(right) = merge.where_they_differ.map(Side::from).or((open == 0).then_some(Side::Mine)) else {
        tell(&copies, voice);
        return Err(Stopped::Refused(words::cli_merge_open(words::count(open))));
    };
    let unwritable = || Stopped::Refused(words::cli_refused(&words::files_unwritable(), &shown(&merge.out)));
    let together = copies.together(&vec![Some(right); open]).map_err(|_fault| unwritable())?;
    let text = client_text(&together, &merge.out)?;
    if files::read(text.as_bytes()) != Ok(Document::Client(together)) {
        return Err(unwritable());
    }
    // What one of them is locked with locks both together.
    let passphrase = first.passphrase.as_ref().or(second.passphrase.as_ref());
    let bytes = locked::sealed(text, passphrase, &merge.out)?;
    let only = |side| words::count(copies.taken().iter().filter(|taken| taken.from == side).count());
    let said = words::cli_merged(&shown(&merge.out), only(Side::Mine), only(Side::Theirs), words::count(open));
    let (expected, _turn) = place([(&merge.first, &first), (&merge.second, &second)], merge)?;
    put(&bytes, &merge.out, expected, &said, voice)
}

/// What must stand where the result goes, and our turn at it. One of the two copies only gives way as it was read.
fn place(copies: [(&Path, &Own); 2], merge: &Merge) -> Result<(Expected, Option<holds::Change>), Stopped> {
    let out: &Path = &merge.out;
    if !merge.force || is_standard_output(out) {
        return Ok((Expected::Nothing, None));
    }
    let Some((path, own)) = copies.into_iter().find(|(path, _)| disk::is_same_file(out, path)) else {
        return Ok((Expected::Anything, give_way(out)?));
    };
    let folders = Folders::of_this_person();
    let turn = in_turn(folders.as_ref(), path)?;
    let there = disk::read(path).map_err(refused)?;
    if there.fingerprint != own.fingerprint {
        return Err(refused(DiskFault::ChangedUnderneath(path.to_owned())));
    }
    if let Some(folders) = &folders {
        let backups = Backups::new(folders);
        if let Err(fault) = backups.put_aside(&own.client.id, &there.bytes, clock::now()) {
            let folder = shown(&backups.folder_of(&own.client.id));
            Voice::of_this_program().complain(&words::backup_not_made(&fault.why(), &folder));
        }
    }
    Ok((Expected::Same(own.fingerprint), turn))
}

/// Each contradiction on a line of its own. What a rating hides is hidden here too.
fn tell(copies: &Comparison, voice: &mut Voice) {
    let latest = &copies.mine().latest().id;
    for open in copies.contradictions() {
        let difference = differences::difference(copies, open, TOLD);
        let place = difference.place();
        let hides = open.place.session.as_ref().and_then(|id| reveal::hidden_in_copies(copies, id, latest));
        let [mine, theirs] = &difference.says;
        voice.complain(&match hides {
            Some(hides) => words::cli_merge_differs_hidden(&place, &words::full_date(hides.date)),
            None => words::cli_merge_differs(&place, mine, theirs),
        });
    }
}

fn not_one(why: &NotOne, merge: &Merge) -> String {
    let (one, other) = (shown(&merge.first), shown(&merge.second));
    match why {
        NotOne::TwoClients(..) => words::cli_merge_two_clients(&one, &other),
        NotOne::TwoInstruments(key) => words::cli_merge_two_instruments(&key.to_string(), &one, &other),
        NotOne::TooMany(most) => words::cli_merge_too_many(words::count(*most), &one, &other),
        NotOne::Fault(_) => words::cli_refused(&words::files_unwritable(), &shown(&merge.out)),
    }
}

impl From<CopyName> for Side {
    fn from(name: CopyName) -> Self {
        match name {
            CopyName::First => Self::Mine,
            CopyName::Second => Self::Theirs,
        }
    }
}
