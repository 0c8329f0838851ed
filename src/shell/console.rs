//! What the command line says, and to whom.
//!
//! Whoever listens may stop listening at any moment (`twohats … | head`): then the rest is said to nobody, and that is fine.

use std::io::{self, ErrorKind, IsTerminal as _, Write};

use super::disk;
use crate::words;

/// The standard output and the standard error output.
pub(super) struct Voice {
    output: Box<dyn Write>,
    complaints: Box<dyn Write>,
    heard: Heard,
    /// How many letters of progress stand on the terminal's line; `None` where complaints go to no terminal.
    progress: Option<usize>,
}

/// Whether anybody listens to the output.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Heard {
    Yes,
    NoMore,
}

impl Voice {
    pub(super) fn of_this_program() -> Self {
        let progress = io::stderr().is_terminal().then_some(0);
        Self { output: Box::new(io::stdout()), complaints: Box::new(io::stderr()), heard: Heard::Yes, progress }
    }

    /// One line of output. The error is one sentence.
    pub(super) fn say(&mut self, line: &str) -> Result<(), String> {
        self.pour(format!("{line}\n").as_bytes())
    }

    /// Output as it is. The error is one sentence.
    pub(super) fn pour(&mut self, bytes: &[u8]) -> Result<(), String> {
        if self.heard == Heard::NoMore {
            return Ok(());
        }
        let written = self.output.write_all(bytes).and_then(|()| self.output.flush());
        self.weigh(written)
    }

    /// One line of complaint. There is nobody left to be told when it can't be said.
    pub(super) fn complain(&mut self, sentence: &str) {
        self.progress("");
        self.complaints.write_all(format!("{sentence}\n").as_bytes()).ok();
    }

    /// How far it is, on a line that the next takes the place of; for who looks at a terminal alone.
    pub(super) fn progress(&mut self, line: &str) {
        let Some(before) = self.progress else { return };
        if before == 0 && line.is_empty() {
            return;
        }
        // As much as fits beside itself on a narrow terminal: a line that wraps could not be taken back.
        let line: String = line.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).take(70).collect();
        let (long, blank) = (line.chars().count(), " ".repeat(before));
        self.complaints.write_all(format!("\r{blank}\r{line}").as_bytes()).ok();
        self.complaints.flush().ok();
        self.progress = Some(long);
    }

    fn weigh(&mut self, written: io::Result<()>) -> Result<(), String> {
        match written {
            Err(error) if error.kind() == ErrorKind::BrokenPipe => {
                self.heard = Heard::NoMore;
                Ok(())
            }
            Err(error) => Err(words::cli_no_output(&disk::in_short(&error))),
            Ok(()) => Ok(()),
        }
    }
}

/// Windows gives a program with a window no console, not even when it is started from one: it is asked for here.
#[cfg(windows)]
#[expect(
    unsafe_code,
    reason = "the one call into Windows that no safe library of ours makes; it takes a number, gives one"
)]
pub(super) fn attach() {
    #[link(name = "kernel32")]
    unsafe extern "system" {
        #[link_name = "AttachConsole"]
        fn attach_console(process: u32) -> i32;
    }
    const PARENT: u32 = u32::MAX;
    // SAFETY: no memory is passed. Without a console to attach to it does nothing and says so, and that is fine.
    unsafe {
        attach_console(PARENT);
    }
}

/// Other systems hand the console down.
#[cfg(not(windows))]
pub(super) fn attach() {}

#[cfg(test)]
mod tests {
    use super::*;

    struct Broken(ErrorKind);

    impl Write for Broken {
        fn write(&mut self, _bytes: &[u8]) -> io::Result<usize> {
            Err(self.0.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn voice(kind: ErrorKind) -> Voice {
        Voice {
            output: Box::new(Broken(kind)),
            complaints: Box::new(Broken(kind)),
            heard: Heard::Yes,
            progress: Some(0),
        }
    }

    #[test]
    fn nobody_listening_any_more_is_no_error_and_a_full_disk_is() {
        let mut unheard = voice(ErrorKind::BrokenPipe);
        assert_eq!(unheard.say("one"), Ok(()));
        assert_eq!(unheard.say("two"), Ok(()));
        let mut full = voice(ErrorKind::StorageFull);
        assert!(full.say("one").is_err());
        full.progress("one of two");
        full.complain("said to nobody, and no panic");
    }
}
