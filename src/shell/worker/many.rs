//! Exporting a folder of clients: one after the other, and between two of them whatever else is asked comes first.

use std::collections::VecDeque;
use std::path::Path;

use super::{Desk, expected};
use crate::app::{ManyOrder, ManyProgress, ManyReply, ManySummary, Reply, name_of};
use crate::export::Asked;
use crate::files::Document;
use crate::shell::disk::{DiskFault, Expected, shown};
use crate::shell::many::{self, NotTaken, Step};
use crate::words;

/// What is on the way.
pub(super) struct Running {
    /// What is to be done yet.
    steps: VecDeque<Step>,
    /// How many there were.
    all: usize,
    asked: Asked,
    expected: Expected,
    summary: ManySummary,
}

impl Desk {
    /// Looks who there is; the first is begun by [`Desk::go_on`].
    pub(super) fn export_many(&mut self, order: ManyOrder) {
        // What was typed last is in the file that is read now.
        self.keep();
        if !many::is_folder(&order.into) {
            let refused = vec![DiskFault::NoFolder(order.into).to_string()];
            self.say(over(ManySummary { refused, ..ManySummary::default() }));
            return;
        }
        let plan = many::plan(&[order.from], &order.into, order.asked.order.format.extension());
        self.many = Some(Running {
            all: plan.steps.len(),
            steps: plan.steps.into(),
            asked: order.asked,
            expected: expected(order.over),
            summary: ManySummary { refused: plan.refused, ..ManySummary::default() },
        });
    }

    /// Takes the next client of those on the way, or says that it is over.
    pub(super) fn go_on(&mut self) {
        let Some(mut running) = self.many.take() else { return };
        let Some(step) = running.steps.pop_front() else {
            self.say(over(running.summary));
            return;
        };
        let place = running.all - running.steps.len();
        let at = ManyProgress { place, all: running.all, name: name_of(&step.from) };
        self.say(Reply::Many(ManyReply::At(at)));
        match many::take(&step, &running.asked, running.expected, |bytes, path| self.read_one(&bytes, path)) {
            Ok(said) => {
                running.summary.written += 1;
                running.summary.noted.extend(said);
            }
            Err(NotTaken::Exists(path)) => running.summary.refused.push(words::many_exists(&shown(&path))),
            Err(NotTaken::Because(sentence)) => running.summary.refused.push(sentence),
        }
        self.many = Some(running);
    }

    /// Begins no other.
    pub(super) fn stop_many(&mut self) {
        if let Some(running) = self.many.take() {
            self.say(over(ManySummary { not_begun: running.steps.len(), ..running.summary }));
        }
    }

    /// What is locked is read where its passphrase is known here.
    fn read_one(&self, bytes: &[u8], path: &Path) -> Result<Document, String> {
        let held = self.document_in(bytes);
        held.map(|held| held.document).map_err(|why| words::cli_refused(&why.to_string(), &shown(path)))
    }
}

fn over(summary: ManySummary) -> Reply {
    Reply::Many(ManyReply::Over(summary))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::app::{Effect, Home, Over};
    use crate::export::{Format, Order, Picks};
    use crate::shell::clock;
    use crate::shell::worker::table::{Table, ada, bytes, put};

    /// A table with these clients, besides one whose file is open, and the folder for the pages.
    fn table(names: &[&str]) -> Table {
        let table = Table::with_file();
        for name in names {
            put(&table.file.with_file_name(name), &bytes(&ada(name)));
        }
        fs::create_dir(table.folder.path().join("Pages")).unwrap();
        table
    }

    fn order(table: &Table) -> ManyOrder {
        let asked = Asked {
            audience: None,
            session: None,
            compared_with: None,
            picks: Picks::default(),
            order: Order::of(Format::Text, clock::today()),
        };
        let from = table.folder.path().join("Clients");
        ManyOrder { from, into: table.folder.path().join("Pages"), asked, over: Over::Refuse }
    }

    fn begin(table: &mut Table, order: ManyOrder) {
        table.desk.perform(Effect::ExportMany(Box::new(order)));
    }

    fn to_its_end(table: &mut Table) -> ManySummary {
        while table.desk.many.is_some() {
            table.desk.go_on();
        }
        match table.replies().pop() {
            Some(Reply::Many(ManyReply::Over(summary))) => summary,
            other => panic!("{other:?}"),
        }
    }

    fn pages(table: &Table) -> Vec<String> {
        let entries = fs::read_dir(table.folder.path().join("Pages")).unwrap();
        let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn what_was_typed_last_is_in_the_page_and_a_bad_file_stops_nothing() {
        let mut table = table(&["Zoë.twohats"]);
        put(&table.file.with_file_name("B.twohats"), b"no client");
        let home = Home::File(table.file.clone());
        table.desk.perform(crate::shell::worker::table::keep(&ada("typed just now"), home));
        let order = order(&table);
        begin(&mut table, order);
        let summary = to_its_end(&mut table);
        assert_eq!((summary.written, summary.refused.len(), summary.not_begun), (2, 1, 0), "{summary:?}");
        assert_eq!(pages(&table), ["Ada.txt", "Zoë.txt"]);
        let page = fs::read_to_string(table.folder.path().join("Pages/Ada.txt")).unwrap();
        assert!(page.contains("typed just now"), "{page}");
    }

    #[test]
    fn stopping_takes_effect_between_two_clients_and_what_is_written_stays() {
        let mut table = table(&["B.twohats", "C.twohats", "D.twohats"]);
        let order = order(&table);
        begin(&mut table, order);
        table.desk.go_on();
        table.desk.go_on();
        table.desk.perform(Effect::StopMany);
        let summary = to_its_end(&mut table);
        assert_eq!((summary.written, summary.not_begun), (2, 2));
        assert_eq!(pages(&table), ["Ada.txt", "B.txt"]);
        assert!(table.is_tidy());
    }

    #[test]
    fn a_page_that_is_there_stays_unless_it_may_be_replaced() {
        let mut table = table(&[]);
        put(&table.folder.path().join("Pages/Ada.txt"), b"somebody wrote on it");
        let (first, mut second) = (order(&table), order(&table));
        begin(&mut table, first);
        let summary = to_its_end(&mut table);
        assert_eq!((summary.written, summary.refused.len()), (0, 1));
        assert!(summary.refused[0].starts_with("There is a file of this name already, and it stays"), "{summary:?}");
        second.over = Over::Replace;
        begin(&mut table, second);
        assert_eq!(to_its_end(&mut table).written, 1);
    }

    #[test]
    fn a_folder_that_is_gone_is_one_sentence() {
        let mut table = table(&["B.twohats"]);
        fs::remove_dir(table.folder.path().join("Pages")).unwrap();
        let order = order(&table);
        begin(&mut table, order);
        let summary = to_its_end(&mut table);
        assert_eq!((summary.written, summary.refused.len()), (0, 1), "{summary:?}");
    }
}
