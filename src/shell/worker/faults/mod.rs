//! Every call to the system fails once, and from then on, in each way a system knows, at every place of everything that is
//! kept, taken up or exported. Each time: what was there is whole, the person is told once, and the next save works.

// The numbers are those of these systems.
#![cfg(unix)]

mod keeping;
mod taking;

use super::table::{Table, below, is_kept, sentences, short};
use crate::app::Reply;
use crate::shell::calls::Call;
use crate::shell::calls::plan::{self, Lasting};

/// What is done while a call fails, and what must hold after it.
struct Trial {
    name: &'static str,
    set: fn() -> Table,
    act: fn(&mut Table),
    holds: fn(&Table, &[Reply], Lasting),
    /// Done when nothing fails any more; what must hold then.
    then: fn(&mut Table),
}

impl Trial {
    /// Tries it with each fault at each place; gives how often.
    fn run(&self) -> usize {
        let mut good = (self.set)();
        let ((), calls) = plan::with(None, || (self.act)(&mut good));
        assert_eq!(sentences(&good.replies()), 0, "{}: all goes well where nothing fails", self.name);
        assert!(calls.len() > 1, "{}: {calls:?}", self.name);
        let mut tried = 0;
        for (place, call) in calls.iter().enumerate() {
            for (number, lasting) in plan::failures() {
                self.try_at(place, *call, number, lasting);
                tried += 1;
            }
        }
        println!("{}: {} calls, {tried} failures tried", self.name, calls.len());
        tried
    }

    fn try_at(&self, place: usize, call: Call, number: i32, lasting: Lasting) {
        let about = format!("{}, {call:?} at {place} fails with {number} {lasting:?}", self.name);
        let mut table = (self.set)();
        let ((), made) = plan::with(Some((place, number, lasting)), || (self.act)(&mut table));
        assert_eq!(made.get(place), Some(&call), "{about}");
        let replies = table.replies();
        let told = sentences(&replies);
        let holds = std::panic::AssertUnwindSafe(|| {
            assert!(told <= 1, "told {told} times");
            assert!(table.is_tidy(), "something lies about");
            assert!(number != plan::INTERRUPTED || told == 0, "to be interrupted is no failure");
            (self.holds)(&table, &replies, lasting);
        });
        let held = std::panic::catch_unwind(holds);
        assert!(held.is_ok(), "{about}: {:?}, {:?}", short(&replies), below(table.folder.path()));
        let then = std::panic::AssertUnwindSafe(|| (self.then)(&mut table));
        let went = std::panic::catch_unwind(then);
        assert!(went.is_ok(), "afterwards: {about}: {:?}, {:?}", short(&replies), below(table.folder.path()));
        assert!(table.is_tidy(), "{about}: something lies about afterwards");
    }
}

/// What is saved when nothing fails any more.
fn saves_again(table: &mut Table) {
    table.keep_in_file("later");
    let replies = table.replies();
    assert!(is_kept(&replies) && sentences(&replies) == 0, "{:?}", short(&replies));
    assert_eq!(table.name_in_file().as_deref(), Some("later"));
    assert_eq!(table.unfinished(), Vec::<String>::new(), "nothing is sheltered any more");
}

fn run(trials: &[Trial]) {
    let tried: usize = trials.iter().map(Trial::run).sum();
    println!("{tried} failures tried in all");
}
