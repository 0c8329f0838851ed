//! The coach's log of hours as CSV: when, with whom, how long, paid or not, with one person or a group.
//!
//! It is the coach's own and no copy for anybody, so it is made of clients and not of a shared copy. It holds no rating, no
//! note and nothing else that was said.

use std::borrow::Cow;

use csv::{Terminator, WriterBuilder};

use crate::model::{Client, Date, Hours, Payment, Setting};
use crate::words;

/// Tells a spreadsheet that the text is UTF-8; without it some make two letters of every "ë".
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// What a cell begins with when a spreadsheet would compute it. The wide signs are those of East Asian keyboards.
const BEGINS_A_FORMULA: [char; 8] = ['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'];

/// How much a log holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Total {
    /// Sessions of which the hours are noted.
    pub sessions: usize,
    /// Their length in all.
    pub minutes: u64,
}

/// One session of which the hours are noted.
struct Entry<'a> {
    date: Date,
    client: &'a Client,
    /// Counted from 1 among all of the client's sessions by date, those without hours too.
    nth: usize,
    hours: Hours,
}

/// What a log of these clients holds; nothing, while no hours are noted.
#[must_use]
pub fn total(clients: &[&Client]) -> Total {
    let entries = entries(clients);
    Total { sessions: entries.len(), minutes: entries.iter().map(|entry| u64::from(entry.hours.minutes)).sum() }
}

/// The log of these clients: one line a session of which the hours are noted, by date; on one day in the order given.
///
/// UTF-8 with a byte order mark, lines that end in CR LF, the first of them the names of the columns.
#[must_use]
pub fn log(clients: &[&Client]) -> Vec<u8> {
    let mut lines = vec![[
        words::log_date().into_owned(),
        words::log_client().into_owned(),
        words::log_session().into_owned(),
        words::log_minutes().into_owned(),
        words::log_payment().into_owned(),
        words::log_setting().into_owned(),
    ]];
    lines.extend(entries(clients).iter().map(Entry::line));
    written(&lines)
}

fn entries<'a>(clients: &[&'a Client]) -> Vec<Entry<'a>> {
    let of_client = |client: &'a Client| {
        let noted = (1..).zip(client.by_date());
        noted.filter_map(move |(nth, session)| Some(Entry { date: session.date, client, nth, hours: session.hours? }))
    };
    let mut entries: Vec<Entry<'a>> = clients.iter().copied().flat_map(of_client).collect();
    // A stable sort keeps the order given on one day.
    entries.sort_by_key(|entry| entry.date);
    entries
}

impl Entry<'_> {
    fn line(&self) -> [String; 6] {
        let name = if self.client.name.trim().is_empty() { words::no_name() } else { (&self.client.name).into() };
        let payment = match self.hours.payment {
            Payment::Paid => words::log_paid(),
            Payment::ProBono => words::log_pro_bono(),
        };
        let setting = match self.hours.setting {
            Setting::One => words::log_one(),
            Setting::Group => words::log_group(),
        };
        let nth = words::count(self.nth);
        [
            self.date.to_string(),
            as_text(&name).into_owned(),
            words::session_ordinal(nth),
            self.hours.minutes.to_string(),
            payment.into_owned(),
            setting.into_owned(),
        ]
    }
}

/// A text that no spreadsheet takes for a formula: one that begins like a formula gets an apostrophe before it, the sign by
/// which people who keep spreadsheets know that the rest is text. Blanks before it do not hide it.
pub(super) fn as_text(text: &str) -> Cow<'_, str> {
    let is_formula = text.starts_with(char::is_control) || text.trim_start().starts_with(BEGINS_A_FORMULA);
    if is_formula { format!("'{text}").into() } else { text.into() }
}

/// A spreadsheet's file of these lines: UTF-8 with a byte order mark, lines that end in CR LF.
#[expect(clippy::expect_used, reason = "memory takes every byte, and all lines are of one length")]
pub(super) fn written<const COLUMNS: usize>(lines: &[[String; COLUMNS]]) -> Vec<u8> {
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(BYTE_ORDER_MARK.as_bytes().to_vec());
    for line in lines {
        writer.write_record(line).expect("memory takes every byte");
    }
    writer.into_inner().expect("memory takes every byte")
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;
    use crate::files;
    use crate::model::{Edit, Session, SessionId};

    /// A client called `name` with a session for each date and length.
    fn client(name: &str, sessions: &[(Date, Option<u16>)]) -> Client {
        let instrument = files::built_in();
        let mut made: Vec<Arc<Session>> = Vec::new();
        for (date, minutes) in sessions {
            let taken: Vec<&SessionId> = made.iter().map(|session| &session.id).collect();
            let mut session = Session::open(SessionId::on(*date, &taken), *date, instrument.key().clone());
            session.hours =
                minutes.map(|minutes| Hours { minutes, payment: Payment::ProBono, setting: Setting::Group });
            session.note = "NOBODY ELSE READS THIS".to_owned();
            made.push(Arc::new(session));
        }
        let sample = files::sample(files::SAMPLE_DATE);
        Client::new(sample.id, name.to_owned(), vec![instrument], made).unwrap()
    }

    /// The lines of a log, as a program reads CSV; the names of the columns aside.
    fn read(log: &[u8]) -> Vec<Vec<String>> {
        let log = log.strip_prefix(BYTE_ORDER_MARK.as_bytes()).unwrap();
        let mut reader = csv::Reader::from_reader(log);
        reader.records().map(|line| line.unwrap().iter().map(str::to_owned).collect()).collect()
    }

    #[test]
    fn a_log_reads_like_this() {
        let mut zoe = files::sample(files::SAMPLE_DATE);
        for (session, minutes, payment) in [("2026-11-24", 60, Payment::Paid), ("2026-06-03", 90, Payment::ProBono)] {
            let hours = Some(Hours { minutes, payment, setting: Setting::One });
            zoe = Edit::Hours { session: SessionId::new(session).unwrap(), hours }.apply(&zoe).unwrap();
        }
        let team = client("", &[(date(2026, 7, 1), Some(120))]);
        assert_eq!(
            String::from_utf8(log(&[&zoe, &team])).unwrap(),
            "\u{feff}Date,Client,Session,Minutes,Payment,Setting\r\n\
             2026-06-03,\"Zoë Müller-Şahin, Łódź\",first session,90,pro bono,one person\r\n\
             2026-07-01,No name given,first session,120,pro bono,group\r\n\
             2026-11-24,\"Zoë Müller-Şahin, Łódź\",third session,60,paid,one person\r\n"
        );
        assert_eq!(total(&[&zoe, &team]), Total { sessions: 3, minutes: 270 });
    }

    #[test]
    fn without_hours_there_are_columns_and_no_lines() {
        let zoe = files::sample(files::SAMPLE_DATE);
        assert_eq!(total(&[&zoe]), Total::default());
        assert_eq!(read(&log(&[&zoe])).len(), 0);
        assert!(String::from_utf8(log(&[])).unwrap().ends_with("Setting\r\n"));
    }

    #[test]
    fn a_name_is_never_a_formula() {
        for name in [
            "=1+1",
            "+49 40 1234",
            "-2+3",
            "@SUM(1)",
            "\t=1",
            "\r=1",
            "  =1+1",
            "\u{ff1d}1",
            "=HYPERLINK(\"http://x\",\"y\")",
        ] {
            let lines = read(&log(&[&client(name, &[(date(2026, 7, 1), Some(5))])]));
            assert_eq!(lines[0][1], format!("'{name}"));
        }
        for name in ["Zoë", "Ana =", "O'Neil", "1-2", "'s Gravesande"] {
            let lines = read(&log(&[&client(name, &[(date(2026, 7, 1), Some(5))])]));
            assert_eq!(lines[0][1], name);
        }
    }

    #[test]
    fn sessions_stand_by_date_and_on_one_day_in_the_order_given() {
        let (early, late) = (date(2026, 7, 1), date(2026, 7, 2));
        let ana = client("Ana", &[(late, Some(1)), (early, Some(2)), (early, None), (early, Some(3))]);
        let ben = client("Ben", &[(early, Some(4)), (late, Some(5))]);
        let minutes: Vec<String> = read(&log(&[&ana, &ben])).into_iter().map(|line| line[3].clone()).collect();
        assert_eq!(minutes, ["2", "3", "4", "1", "5"]);
        let nth: Vec<String> = read(&log(&[&ana])).into_iter().map(|line| line[2].clone()).collect();
        assert_eq!(nth, ["first session", "third session", "fourth session"]);
    }

    proptest! {
        /// Commas, quotes, line breaks and any script in a name: the log reads back cell by cell, and adds up.
        #[test]
        fn every_log_reads_back_and_adds_up(
            names in prop::collection::vec("[,;\"'\n\r a-zé=€𝄞@-]{0,12}", 1..4),
            lengths in prop::collection::vec((0i8..28, prop::option::of(any::<u16>())), 1..6),
        ) {
            let sessions: Vec<_> = lengths.iter().map(|(day, minutes)| (date(2026, 7, day + 1), *minutes)).collect();
            let clients: Vec<Client> = names.iter().map(|name| client(name, &sessions)).collect();
            let clients: Vec<&Client> = clients.iter().collect();
            let text = log(&clients);
            prop_assert!(!String::from_utf8_lossy(&text).contains("NOBODY ELSE"));
            let lines = read(&text);
            let minutes: u64 = lines.iter().map(|line| line[3].parse::<u64>().unwrap()).sum();
            prop_assert_eq!(total(&clients), Total { sessions: lines.len(), minutes });
            for line in &lines {
                prop_assert_eq!(line.len(), 6);
                let name = line[1].strip_prefix('\'').unwrap_or(&line[1]);
                prop_assert!(names.iter().any(|told| told == &line[1] || told == name || told.trim().is_empty()));
                prop_assert!(!line[1].starts_with(['=', '+', '-', '@', '\t', '\r']));
            }
        }
    }
}
