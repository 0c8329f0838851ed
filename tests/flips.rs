//! A real file with every end cut off and every bit turned: each opens as valid or is refused in one sentence, soon and in
//! little memory. What a person would lose: the window with all that is open in it, to one bad byte.
//!
//! `scripts/prove flips` does all; `scripts/test` does every few hundredth.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop at once")]
#![expect(clippy::print_stdout, reason = "the figures are what the proof is for")]

use std::io::Write as _;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use twohats::files::{self, Document, Passphrase, Refused};

/// How long one reading may take. It takes milliseconds; the rest is for a machine that does something else.
const LONGEST: Duration = Duration::from_secs(2);
/// How much memory the whole of it may take, in kB.
const MOST_KB: usize = 300 * 1024;
/// How many of the variants are tried: one of so many. A prime, so that all bits and all fields get their turn.
const FEW: usize = 211;

fn sample() -> Vec<u8> {
    files::write_client(&files::sample(files::SAMPLE_DATE)).unwrap().into_bytes()
}

/// What came of the variants of one file.
#[derive(Debug, Default)]
struct Tally {
    opened: AtomicUsize,
    refused: AtomicUsize,
    slowest_us: AtomicUsize,
}

impl Tally {
    fn count(&self, read: &Result<Document, Refused>, took: Duration) {
        match read {
            Ok(_) => self.opened.fetch_add(1, Ordering::Relaxed),
            Err(refused) => {
                let sentence = refused.to_string();
                assert!(!sentence.trim().is_empty() && !sentence.contains(char::is_control), "{sentence:?}");
                assert!(sentence.chars().count() <= 1_000, "{sentence}");
                self.refused.fetch_add(1, Ordering::Relaxed)
            }
        };
        assert!(took < LONGEST, "it took {took:?}");
        self.slowest_us.fetch_max(usize::try_from(took.as_micros()).unwrap(), Ordering::Relaxed);
    }

    fn tell(&self, what: &str) {
        let of = |count: &AtomicUsize| count.load(Ordering::Relaxed);
        let (opened, refused) = (of(&self.opened), of(&self.refused));
        let slowest_ms = of(&self.slowest_us) / 1_000;
        let peak_mb = peak_kb() / 1024;
        println!("{what}: {opened} opened, {refused} refused, the slowest in {slowest_ms} ms; {peak_mb} MB at most");
    }
}

/// The most memory this process had, in kB; 0 where the system does not say.
fn peak_kb() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|number| number.parse().ok()).unwrap_or_default()
}

/// Reads `variants` of a file, made by number, on all processors.
fn all(
    variants: usize,
    every: usize,
    make: impl Fn(usize) -> Vec<u8> + Sync,
    read: impl Fn(&[u8], &Tally) + Sync,
) -> Tally {
    let tally = Tally::default();
    let next = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                loop {
                    let variant = next.fetch_add(every, Ordering::Relaxed);
                    if variant >= variants {
                        return;
                    }
                    read(&make(variant), &tally);
                }
            });
        }
    });
    assert!(peak_kb() < MOST_KB, "{} kB", peak_kb());
    tally
}

fn cut(file: &[u8], end: usize) -> Vec<u8> {
    file[..end].to_vec()
}

fn flipped(file: &[u8], bit: usize) -> Vec<u8> {
    let mut bytes = file.to_vec();
    bytes[bit / 8] ^= 1 << (bit % 8);
    bytes
}

fn plain(bytes: &[u8], tally: &Tally) {
    let began = Instant::now();
    let read = files::read(bytes);
    let took = began.elapsed();
    // What opens is a client that can be saved again.
    if let Ok(Document::Client(client)) = &read {
        files::write_client(client).unwrap();
    }
    tally.count(&read, took);
}

/// The sample, locked so that opening it asks for next to no work: what is tried is the file, not the waiting.
fn locked() -> Vec<u8> {
    let mut recipient = age::scrypt::Recipient::new(age::secrecy::SecretString::from(PASSPHRASE));
    recipient.set_work_factor(1);
    let encryptor = age::Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient)).unwrap();
    let mut locked = Vec::new();
    let mut writer = encryptor.wrap_output(&mut locked).unwrap();
    writer.write_all(&sample()).unwrap();
    writer.finish().unwrap();
    locked
}

const PASSPHRASE: &str = "four unrelated words";

/// A locked file opens as what was locked, or not at all: a part of it, or another text, never comes out.
fn behind_a_lock(bytes: &[u8], tally: &Tally) {
    let began = Instant::now();
    let opened = files::unlock(bytes, &Passphrase::new(PASSPHRASE));
    let took = began.elapsed();
    let is_whole = match opened {
        Ok(text) => {
            assert!(text == sample(), "another text came out");
            true
        }
        Err(why) => {
            assert!(!why.to_string().is_empty());
            false
        }
    };
    assert!(took < LONGEST, "it took {took:?}");
    tally.slowest_us.fetch_max(usize::try_from(took.as_micros()).unwrap(), Ordering::Relaxed);
    let count = if is_whole { &tally.opened } else { &tally.refused };
    count.fetch_add(1, Ordering::Relaxed);
}

fn try_the_locked(every: usize) {
    let file = locked();
    assert!(files::unlock(&file, &Passphrase::new(PASSPHRASE)).unwrap() == sample());
    let ends = all(file.len(), every, |end| cut(&file, end), behind_a_lock);
    ends.tell(&format!("locked, {} bytes, one of {every} ends cut off", file.len()));
    assert_eq!(ends.opened.into_inner(), 0);
    let flips = all(8 * file.len(), every, |bit| flipped(&file, bit), behind_a_lock);
    flips.tell(&format!("locked, one of {every} bits flipped"));
    assert_eq!(flips.opened.into_inner(), 0);
}

fn try_the_sample(every: usize) {
    let file = sample();
    let ends = all(file.len(), every, |end| cut(&file, end), plain);
    ends.tell(&format!("{} bytes, one of {every} ends cut off", file.len()));
    // Without the last line break nothing is missing.
    assert!(ends.opened.into_inner() <= 1);
    all(8 * file.len(), every, |bit| flipped(&file, bit), plain).tell(&format!("one of {every} bits flipped"));
}

#[test]
fn a_cut_or_flipped_file_opens_as_valid_or_is_refused_in_one_sentence() {
    try_the_sample(FEW);
    try_the_locked(1_009);
}

#[test]
#[ignore = "takes minutes: scripts/prove flips"]
fn every_cut_and_every_flip() {
    try_the_sample(1);
    try_the_locked(1);
}
