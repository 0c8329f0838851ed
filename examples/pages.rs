//! Writes the manual pages and the completions of three shells into a folder, from the command line's own words: what a
//! package holds beside the program. Not in the program itself: it would be the larger for it.

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

use clap_complete::{Shell, generate_to};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::args_os().nth(1).ok_or("pages FOLDER")?);
    fs::create_dir_all(&folder)?;
    // The version alone: what git calls it is of no use to who reads a page.
    let command = twohats::shell::command().version(env!("CARGO_PKG_VERSION"));
    clap_mangen::generate_to(command.clone(), &folder)?;
    for shell in [Shell::Bash, Shell::Zsh, Shell::Fish] {
        generate_to(shell, &mut command.clone(), "twohats", &folder)?;
    }
    Ok(())
}
