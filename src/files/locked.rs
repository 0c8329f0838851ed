//! Locked files: the same text inside an age file that a passphrase opens, here or with any age tool.
//!
//! Whatever a file says of itself, opening it takes bounded memory and time: how much work it may ask for, how long its
//! head and how large its text may be is settled before it is believed.

use std::io::{Read as _, Write as _};

use age::armor::ArmoredReader;
use age::{DecryptError, Decryptor, Encryptor, scrypt};
use thiserror::Error;

use super::{MAX_BYTES, MAX_MEGABYTES, Passphrase, Unwritable};
use crate::words;

/// How every age file begins, whatever its version.
const HEAD: &[u8] = b"age-encryption.org/";
/// How the version that is known begins, when a passphrase opens the file.
const PASSPHRASE_HEAD: &[u8] = b"age-encryption.org/v1\n-> scrypt ";
/// How it begins written in letters only, as it is sent by mail.
const ARMOR: &[u8] = b"-----BEGIN AGE ENCRYPTED FILE-----";
/// What ends the head.
const HEAD_ENDS: &[u8] = b"\n--- ";
/// The longest head of a file with one passphrase: four times what any has.
const LONGEST_HEAD: usize = 1_024;

/// The work that opening asks for, as a power of two: 64 MB for a moment. In tests of this crate next to none.
const WORK: u8 = if cfg!(test) { 4 } else { 16 };
/// The most that is done for a file: what the tool named age asks for, 256 MB and about a second.
const MOST_WORK: u8 = 18;

/// What opens a locked file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpenedBy {
    /// A passphrase.
    Passphrase,
    /// Something that is not known here: a key, or a later version.
    Other,
}

/// Why a locked file was not opened. As text it is one sentence, without the path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum NotUnlocked {
    /// It is another passphrase's.
    #[error("{}", words::locked_wrong_passphrase())]
    Wrong,
    /// No passphrase opens it.
    #[error("{}", words::files_locked_otherwise())]
    OtherLock,
    /// It is not as it was written.
    #[error("{}", words::locked_damaged())]
    Damaged,
    /// It asks for more work than is done for any file.
    #[error("{}", words::locked_too_much_work())]
    TooMuchWork,
    /// What is in it is larger than [`MAX_BYTES`].
    #[error("{}", words::files_too_large(words::count(MAX_MEGABYTES)))]
    TooLarge,
}

/// What opens the file that holds `bytes`; `None` when it is not locked.
#[must_use]
pub fn opened_by(bytes: &[u8]) -> Option<OpenedBy> {
    let binary = if bytes.starts_with(ARMOR) {
        // As much of it as tells the two apart; what is broken behind that is told when it is opened.
        let mut head = Vec::with_capacity(PASSPHRASE_HEAD.len());
        ArmoredReader::new(bytes).take(PASSPHRASE_HEAD.len() as u64).read_to_end(&mut head).ok();
        head
    } else if bytes.starts_with(HEAD) {
        bytes.get(..PASSPHRASE_HEAD.len()).unwrap_or(bytes).to_vec()
    } else {
        return None;
    };
    Some(if binary.starts_with(PASSPHRASE_HEAD) { OpenedBy::Passphrase } else { OpenedBy::Other })
}

/// Whether the file that holds `bytes` is locked.
#[must_use]
pub fn is_locked(bytes: &[u8]) -> bool {
    opened_by(bytes).is_some()
}

/// Locks a client's text. Each time gives other bytes.
///
/// # Errors
/// When it would be larger than a file that is opened may be.
pub fn lock(text: &[u8], passphrase: &Passphrase) -> Result<Vec<u8>, Unwritable> {
    let mut recipient = scrypt::Recipient::new(passphrase.secret());
    recipient.set_work_factor(WORK);
    let sealed = sealed(text, &recipient).ok_or(Unwritable)?;
    if sealed.len() > MAX_BYTES { Err(Unwritable) } else { Ok(sealed) }
}

/// Writing into memory can't fail, so this is `None` for nothing that is known.
fn sealed(text: &[u8], recipient: &scrypt::Recipient) -> Option<Vec<u8>> {
    let encryptor = Encryptor::with_recipients(std::iter::once(recipient as &dyn age::Recipient)).ok()?;
    let mut sealed = Vec::with_capacity(text.len() + text.len() / 1_024 + LONGEST_HEAD);
    let mut writer = encryptor.wrap_output(&mut sealed).ok()?;
    writer.write_all(text).ok()?;
    writer.finish().ok()?;
    Some(sealed)
}

/// Opens a locked file.
///
/// # Errors
/// When it is another passphrase's, damaged, asks for too much, or is not locked with a passphrase at all.
pub fn unlock(bytes: &[u8], passphrase: &Passphrase) -> Result<Vec<u8>, NotUnlocked> {
    if opened_by(bytes) != Some(OpenedBy::Passphrase) {
        return Err(NotUnlocked::OtherLock);
    }
    if !bytes.starts_with(ARMOR) {
        return opened(bytes, passphrase);
    }
    let mut binary = Vec::new();
    let mut armor = ArmoredReader::new(bytes).take(MAX_BYTES as u64 + 1);
    armor.read_to_end(&mut binary).map_err(|_broken| NotUnlocked::Damaged)?;
    opened(&binary, passphrase)
}

fn opened(bytes: &[u8], passphrase: &Passphrase) -> Result<Vec<u8>, NotUnlocked> {
    let head = bytes.get(..LONGEST_HEAD).unwrap_or(bytes);
    // The head is read anew with each of its lines: a long one of short lines would take for ever.
    if !head.windows(HEAD_ENDS.len()).any(|here| here == HEAD_ENDS) {
        return Err(NotUnlocked::Damaged);
    }
    let decryptor = Decryptor::new_buffered(bytes).map_err(|error| why(&error))?;
    let mut identity = scrypt::Identity::new(passphrase.secret());
    identity.set_max_work_factor(MOST_WORK);
    let text = decryptor.decrypt(std::iter::once(&identity as &dyn age::Identity)).map_err(|error| why(&error))?;
    let mut opened = Vec::with_capacity(bytes.len().min(MAX_BYTES));
    text.take(MAX_BYTES as u64 + 1).read_to_end(&mut opened).map_err(|_broken| NotUnlocked::Damaged)?;
    if opened.len() > MAX_BYTES { Err(NotUnlocked::TooLarge) } else { Ok(opened) }
}

fn why(error: &DecryptError) -> NotUnlocked {
    match error {
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => NotUnlocked::Wrong,
        DecryptError::ExcessiveWork { .. } => NotUnlocked::TooMuchWork,
        DecryptError::NoMatchingKeys | DecryptError::UnknownFormat => NotUnlocked::OtherLock,
        // A broken head, a broken seal, an early end, and whatever else age may come to tell apart.
        _ => NotUnlocked::Damaged,
    }
}

#[cfg(test)]
mod tests {
    use age::armor::{ArmoredWriter, Format};

    use super::*;
    use crate::files::{self, Reason};

    fn passphrase() -> Passphrase {
        Passphrase::new("four unrelated Łódź words")
    }

    fn text() -> Vec<u8> {
        files::write_client(&files::sample(files::SAMPLE_DATE)).unwrap().into_bytes()
    }

    fn armored(sealed: &[u8]) -> Vec<u8> {
        let mut writer = ArmoredWriter::wrap_output(Vec::new(), Format::AsciiArmor).unwrap();
        writer.write_all(sealed).unwrap();
        writer.finish().unwrap()
    }

    /// A file locked by age as it comes, with the head that `asks` makes of its own.
    fn asking(asks: impl Fn(&str) -> String) -> Vec<u8> {
        let sealed = lock(b"()", &passphrase()).unwrap();
        let end = sealed.windows(5).position(|here| here == HEAD_ENDS).unwrap();
        let head = asks(std::str::from_utf8(&sealed[..end]).unwrap());
        [head.as_bytes(), &sealed[end..]].concat()
    }

    #[test]
    fn what_is_locked_opens_with_its_passphrase_and_with_no_other() {
        let sealed = lock(&text(), &passphrase()).unwrap();
        assert_eq!(unlock(&sealed, &passphrase()).unwrap(), text());
        for wrong in ["", "four unrelated Łódź word", "Four unrelated Łódź words", "four unrelated Łódź words "]
        {
            assert_eq!(unlock(&sealed, &Passphrase::new(wrong)), Err(NotUnlocked::Wrong), "{wrong:?}");
        }
        assert_ne!(lock(&text(), &passphrase()).unwrap(), sealed, "nobody sees that nothing changed");
        let clear = String::from_utf8_lossy(&sealed).into_owned();
        assert!(!clear.contains("Zoë") && !clear.contains("format"), "nothing of it shows");
    }

    #[test]
    fn another_age_program_opens_it() {
        let sealed = lock(&text(), &passphrase()).unwrap();
        let decryptor = Decryptor::new(&sealed[..]).unwrap();
        assert!(decryptor.is_scrypt());
        let identity = scrypt::Identity::new(passphrase().secret());
        let mut opened = Vec::new();
        decryptor.decrypt(std::iter::once(&identity as _)).unwrap().read_to_end(&mut opened).unwrap();
        assert_eq!(opened, text());
    }

    #[test]
    fn a_file_that_came_by_mail_opens_too() {
        let mail = armored(&lock(&text(), &passphrase()).unwrap());
        assert_eq!(opened_by(&mail), Some(OpenedBy::Passphrase));
        assert_eq!(unlock(&mail, &passphrase()).unwrap(), text());
        assert_eq!(unlock(&mail, &Passphrase::new("no")), Err(NotUnlocked::Wrong));
        let windows = String::from_utf8(mail.clone()).unwrap().replace('\n', "\r\n");
        assert_eq!(unlock(windows.as_bytes(), &passphrase()).unwrap(), text());
        for end in [0, 20, 60, 100, mail.len() / 2, mail.len() - 40] {
            assert!(unlock(&mail[..end], &passphrase()).is_err(), "{end}");
        }
    }

    #[test]
    fn a_locked_file_is_told_as_locked_and_not_as_somebody_elses() {
        let sealed = lock(&text(), &passphrase()).unwrap();
        for bytes in [&sealed[..], &armored(&sealed)] {
            assert_eq!(files::read(bytes).unwrap_err().reason, Reason::Locked);
        }
        let key = age::x25519::Identity::generate().to_public();
        let sealed = age::encrypt(&key, &text()).unwrap();
        for bytes in [&sealed[..], &armored(&sealed), b"age-encryption.org/v2\n-> scrypt", b"age-encryption.org/"] {
            assert_eq!(files::read(bytes).unwrap_err().reason, Reason::LockedOtherwise);
            assert_eq!(unlock(bytes, &passphrase()), Err(NotUnlocked::OtherLock));
        }
        for plain in [&text()[..], b"", b"age", b"-----BEGIN"] {
            assert_eq!((opened_by(plain), is_locked(plain)), (None, false));
        }
    }

    #[test]
    fn a_file_that_asks_for_more_than_any_needs_is_refused_before_it_gets_it() {
        for work in ["19", "30", "63", "64", "255"] {
            let file = asking(|head| head.replace(" 4\n", &format!(" {work}\n")));
            assert_eq!(unlock(&file, &passphrase()), Err(NotUnlocked::TooMuchWork), "{work}");
        }
        for work in ["0", "04", "-1", "256", "4 4", ""] {
            let file = asking(|head| head.replace(" 4\n", &format!(" {work}\n")));
            assert!(unlock(&file, &passphrase()).is_err(), "{work}");
        }
        let stanza = |head: &str| head.lines().skip(1).collect::<Vec<_>>().join("\n");
        let twice = asking(|head| format!("{head}\n{}", stanza(head)));
        assert_eq!(unlock(&twice, &passphrase()), Err(NotUnlocked::Damaged));
        let long = asking(|head| format!("{head}\n{}", "-> a\n\n".repeat(400_000)));
        assert_eq!(unlock(&long, &passphrase()), Err(NotUnlocked::Damaged));
    }

    #[test]
    fn a_damaged_file_is_never_opened_in_part() {
        let text = text();
        let sealed = lock(&text, &passphrase()).unwrap();
        for end in (0..sealed.len()).step_by(97).chain([sealed.len() - 1]) {
            assert!(unlock(&sealed[..end], &passphrase()).is_err(), "{end}");
        }
        for place in (0..sealed.len()).step_by(89) {
            // A changed digit may ask for the most work that is done; that takes its time, and is tried elsewhere.
            if sealed[place].is_ascii_digit() && place < 80 {
                continue;
            }
            let mut bad = sealed.clone();
            bad[place] ^= 1;
            assert!(unlock(&bad, &passphrase()).is_err(), "{place}");
        }
        let more = [&sealed[..], b"more"].concat();
        assert_eq!(unlock(&more, &passphrase()), Err(NotUnlocked::Damaged));
    }

    #[test]
    fn the_limit_holds_for_what_is_inside_and_outside() {
        let inside = vec![b' '; MAX_BYTES];
        assert_eq!(lock(&inside, &passphrase()), Err(Unwritable), "it could not be opened again");
        let fits = vec![b' '; MAX_BYTES - 8 * 1_024];
        let sealed = lock(&fits, &passphrase()).unwrap();
        assert!(sealed.len() <= MAX_BYTES);
        assert_eq!(unlock(&sealed, &passphrase()).unwrap().len(), fits.len());
        let mut recipient = scrypt::Recipient::new(passphrase().secret());
        recipient.set_work_factor(2);
        let larger = super::sealed(&vec![b' '; MAX_BYTES + 1], &recipient).unwrap();
        assert_eq!(unlock(&larger, &passphrase()), Err(NotUnlocked::TooLarge));
    }
}
