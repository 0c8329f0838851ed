//! Writes the manual pages and the completions of three shells into a folder, from the command line's own words: what a
//! package holds beside the program. Not in the program itself: it would be the larger for it.

use std::error::Error;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use clap::Command;
use clap_complete::{Shell, generate_to};
use clap_mangen::Man;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::args_os().nth(1).ok_or("pages FOLDER")?);
    fs::create_dir_all(&folder)?;
    // Named as it is typed; the version alone: what git calls it is of no use to who reads a page.
    let mut command = twohats::shell::command().display_name("twohats").version(env!("CARGO_PKG_VERSION"));
    for shell in [Shell::Bash, Shell::Zsh, Shell::Fish] {
        generate_to(shell, &mut command.clone(), "twohats", &folder)?;
    }
    command.build();
    page(&command, &folder)?;
    command.get_subcommands().try_for_each(|task| page(task, &folder))?;
    Ok(())
}

/// The manual page of this command, `twohats-rate.1` for `twohats rate`.
fn page(command: &Command, folder: &Path) -> io::Result<()> {
    let name = command.get_display_name().unwrap_or("twohats").to_owned();
    let notes = command.get_after_help().map(ToString::to_string);
    let man = Man::new(command.clone()).source(concat!("Two Hats ", env!("CARGO_PKG_VERSION"))).manual("Two Hats");
    let mut text = Vec::new();
    man.render_title(&mut text)?;
    man.render_name_section(&mut text)?;
    man.render_synopsis_section(&mut text)?;
    man.render_description_section(&mut text)?;
    man.render_options_section(&mut text)?;
    if command.has_subcommands() {
        man.render_subcommands_section(&mut text)?;
    }
    if let Some(notes) = notes {
        write!(text, ".SH NOTES\n{}", as_it_stands(&notes))?;
    }
    fs::File::create(folder.join(format!("{name}.1")))?.write_all(&text)
}

/// This text with its own lines: a command that is wrapped can't be copied.
fn as_it_stands(text: &str) -> String {
    let line = |line: &str| format!("\\&{}\n", line.replace('\\', "\\e").replace('-', "\\-"));
    format!(".nf\n{}.fi\n", text.lines().map(line).collect::<String>())
}
