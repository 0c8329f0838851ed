//! The program: hands the command line to `shell`, nothing else.
#![cfg_attr(all(windows, feature = "window", not(debug_assertions)), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    twohats::shell::run(std::env::args_os())
}
