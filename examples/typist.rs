//! Types and saves through the window's own worker until it is killed: `typist saving|typing [FILE]`. `scripts/prove kill`
//! kills it two thousand times.

use std::path::PathBuf;
use std::process::ExitCode;

use twohats::shell::prove::{Pace, type_until_killed};

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let pace = match arguments.next().as_deref().and_then(std::ffi::OsStr::to_str) {
        Some("saving") => Pace::Saving,
        Some("typing") => Pace::Typing,
        _ => return ExitCode::from(2),
    };
    type_until_killed(arguments.next().map(PathBuf::from), pace);
    ExitCode::SUCCESS
}
