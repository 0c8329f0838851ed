//! The command line: what may be said on it, and how it ends.
//!
//! It ends with 0 when all is done, 1 when something was refused (one line on the standard error output, the file as it
//! was), 2 when it was not understood. Nobody listening to its output any more (a closed pipe) is no error.
//!
//! Here: the commands that concern a whole file. `session.rs`: those that concern one session of it. `export.rs`: taking
//! away.

mod export;
mod session;
mod values;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::LazyLock;

use clap::error::ErrorKind;
use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

use super::commands;
use super::console::{self, Voice};
use super::language;
use crate::words::{self, Language};

pub(super) use export::{Export, Holds};
pub(super) use session::{
    Agreed, At, Done, Hours, Key, Moment, NewSession, OutcomeName, Rate, Sessions, Step, Target, Told, Topics,
};
pub(super) use values::{Answer, OrNone, Several};

/// "0.1.0", and what git calls it where the build knew.
static VERSION: LazyLock<String> = LazyLock::new(|| {
    let package = env!("CARGO_PKG_VERSION");
    match option_env!("TWO_HATS_GIT") {
        None | Some("") => package.to_owned(),
        Some(git) => format!("{package} ({git})"),
    }
});

/// [`VERSION`] for whoever reports a fault.
#[cfg(feature = "window")]
pub(super) fn version() -> &'static str {
    &VERSION
}

/// Why a command did not do what it was asked.
#[derive(Debug)]
pub(super) enum Stopped {
    /// One sentence, not said yet.
    Refused(String),
    /// Refused, and all is said.
    Said,
    /// All is done, and its answer could not be said: why, and the answer.
    Unsaid(String, String),
    /// Asked to open a window by a build that has none.
    #[cfg(not(feature = "window"))]
    NoWindow,
    /// Not understood.
    Usage(Box<clap::Error>),
}

#[derive(Parser)]
#[command(
    name = "twohats",
    bin_name = "twohats",
    display_name = "Two Hats",
    version = VERSION.as_str(),
    about = words::cli_about().into_owned(),
    after_help = words::cli_after().into_owned(),
    args_conflicts_with_subcommands = true,
    disable_help_subcommand = true
)]
struct CommandLine {
    #[arg(value_name = "FILE", help = words::cli_file().into_owned())]
    file: Option<PathBuf>,
    #[arg(long, value_name = "FILE", help = words::cli_instrument().into_owned())]
    instrument: Option<PathBuf>,
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = values::language, help = words::cli_language(&languages()))]
    language: Option<Language>,
    #[command(subcommand)]
    task: Option<Task>,
}

#[derive(Subcommand)]
enum Task {
    #[command(about = words::cli_new().into_owned())]
    New(New),
    #[command(about = words::cli_new_session().into_owned(), after_help = words::cli_new_session_after().into_owned())]
    NewSession(NewSession),
    #[command(about = words::cli_sessions().into_owned(), after_help = words::cli_sessions_after().into_owned())]
    Sessions(Sessions),
    #[command(about = words::cli_rate().into_owned(), after_help = words::cli_rate_after().into_owned())]
    Rate(Rate),
    #[command(about = words::cli_moment().into_owned())]
    Moment(Moment),
    #[command(about = words::cli_done().into_owned(), after_help = words::cli_done_after().into_owned())]
    Done(Done),
    #[command(about = words::cli_target().into_owned())]
    Target(Target),
    #[command(about = words::cli_topics().into_owned())]
    Topics(Topics),
    #[command(about = words::cli_step().into_owned(), override_usage = words::cli_step_usage().into_owned(), after_help = words::cli_step_after().into_owned())]
    Step(Step),
    #[command(about = words::cli_hours().into_owned(), override_usage = words::cli_hours_usage().into_owned(), after_help = words::cli_hours_after().into_owned())]
    Hours(Hours),
    #[command(about = words::cli_log().into_owned(), after_help = words::cli_log_after().into_owned())]
    Log(Log),
    #[command(about = words::cli_check().into_owned())]
    Check(Check),
    #[command(about = words::cli_export().into_owned(), after_help = words::cli_export_after().into_owned())]
    Export(Export),
    #[command(about = words::cli_sample().into_owned())]
    Sample(Sample),
    #[command(about = words::cli_merge().into_owned(), after_help = words::cli_merge_after().into_owned())]
    Merge(Merge),
    #[command(about = words::cli_erase().into_owned(), after_help = words::cli_erase_after().into_owned())]
    Erase(Erase),
    #[command(about = words::cli_lock().into_owned(), after_help = words::cli_lock_after().into_owned())]
    Lock(Lock),
    #[command(about = words::cli_unlock().into_owned())]
    Unlock(Lock),
}

#[derive(Args)]
pub(super) struct New {
    #[arg(long, value_name = "NAME", help = words::cli_new_name().into_owned())]
    pub(super) name: String,
    #[arg(long, value_name = "FILE", help = words::cli_instrument().into_owned())]
    pub(super) instrument: Option<PathBuf>,
    #[command(flatten)]
    pub(super) key: Key,
    #[command(flatten)]
    pub(super) made: Made,
}

#[derive(Args)]
pub(super) struct Erase {
    #[arg(value_name = "FILE", help = words::cli_client_file().into_owned())]
    pub(super) file: PathBuf,
    #[arg(long, help = words::cli_erase_yes().into_owned())]
    pub(super) yes: bool,
    #[command(flatten)]
    pub(super) key: Key,
}

#[derive(Args)]
pub(super) struct Check {
    #[arg(value_name = "FILE", required = true, help = words::cli_check_files().into_owned())]
    pub(super) files: Vec<PathBuf>,
    #[command(flatten)]
    pub(super) key: Key,
}

#[derive(Args)]
pub(super) struct Log {
    #[arg(value_name = "FILE", required = true, help = words::cli_log_files().into_owned())]
    pub(super) files: Vec<PathBuf>,
    #[command(flatten)]
    pub(super) key: Key,
    #[arg(long, value_name = "FILE", help = words::cli_out().into_owned())]
    pub(super) out: PathBuf,
    #[arg(long, help = words::cli_force().into_owned())]
    pub(super) force: bool,
}

#[derive(Args)]
pub(super) struct Sample {
    #[command(flatten)]
    pub(super) key: Key,
    #[command(flatten)]
    pub(super) made: Made,
}

/// Two copies of one client, and where they go together.
#[derive(Args)]
pub(super) struct Merge {
    #[arg(value_name = "FILE", help = words::cli_merge_first().into_owned())]
    pub(super) first: PathBuf,
    #[arg(value_name = "FILE", help = words::cli_merge_second().into_owned())]
    pub(super) second: PathBuf,
    #[command(flatten)]
    pub(super) key: Key,
    #[arg(long, value_name = "COPY", help = words::cli_merge_where_they_differ().into_owned())]
    pub(super) where_they_differ: Option<CopyName>,
    #[arg(long, value_name = "FILE", help = words::cli_out().into_owned())]
    pub(super) out: PathBuf,
    #[arg(long, help = words::cli_force().into_owned())]
    pub(super) force: bool,
}

/// One of two copies, by its place on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum CopyName {
    First,
    Second,
}

/// A file to lock or to open for good, and with which passphrase.
#[derive(Args)]
pub(super) struct Lock {
    #[arg(value_name = "FILE", help = words::cli_client_file().into_owned())]
    pub(super) file: PathBuf,
    #[arg(long, value_name = "FILE", help = words::cli_passphrase_file().into_owned())]
    pub(super) passphrase_file: PathBuf,
}

/// Where something is written, and when it counts as made.
#[derive(Args)]
pub(super) struct Made {
    #[arg(long, value_name = "FILE", help = words::cli_out().into_owned())]
    pub(super) out: PathBuf,
    #[arg(long, help = words::cli_force().into_owned())]
    pub(super) force: bool,
    #[arg(long, value_name = "DATE", value_parser = values::date, help = words::cli_today().into_owned())]
    pub(super) today: Option<Date>,
}

/// Does what the command line asks. The first argument is the program's own name.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    console::attach();
    let mut voice = Voice::of_this_program();
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let asked = language::asked_for(arguments.iter().filter_map(|argument| argument.to_str()));
    words::speak(asked.unwrap_or_else(language::of_system));
    let done = match double_clicked(&arguments) {
        Some(Clicked::Program) => window(Asked::default()),
        Some(Clicked::File(file)) => window(Asked { file: Some(file), ..Asked::default() }),
        None => CommandLine::try_parse_from(arguments)
            .map_err(|error| Stopped::Usage(Box::new(error)))
            .and_then(|line| perform(line, &mut voice)),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(Stopped::Refused(sentence)) => {
            voice.complain(&sentence);
            ExitCode::FAILURE
        }
        Err(Stopped::Said) => ExitCode::FAILURE,
        Err(Stopped::Unsaid(why, answer)) => {
            voice.complain(&why);
            voice.complain(&words::cli_done_all_the_same(answer.trim_end()));
            ExitCode::from(3)
        }
        #[cfg(not(feature = "window"))]
        Err(Stopped::NoWindow) => {
            voice.complain(&words::cli_no_window());
            ExitCode::from(2)
        }
        Err(Stopped::Usage(error)) if error.use_stderr() => {
            voice.complain(error.render().to_string().trim_end());
            ExitCode::from(2)
        }
        // Help and version are what was asked for.
        Err(Stopped::Usage(asked)) => match voice.say(asked.render().to_string().trim_end()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(sentence) => {
                voice.complain(&sentence);
                ExitCode::FAILURE
            }
        },
    }
}

/// What was double-clicked.
#[derive(Debug, PartialEq, Eq)]
enum Clicked {
    /// The program itself.
    Program,
    /// A file of ours.
    File(PathBuf),
}

/// What was double-clicked, if anything was. Who waits for a window need not wait for the words of every command.
fn double_clicked(arguments: &[OsString]) -> Option<Clicked> {
    match arguments {
        [_program] => Some(Clicked::Program),
        [_program, file] => {
            let told = file.to_string_lossy();
            // No command and no option has a dot or a separator in its name.
            let is_a_file = !told.starts_with('-') && told.contains(['.', '/', '\\']);
            is_a_file.then(|| Clicked::File(PathBuf::from(file)))
        }
        _ => None,
    }
}

fn perform(line: CommandLine, voice: &mut Voice) -> Result<(), Stopped> {
    match line.task {
        None => window(Asked { file: line.file, instrument: line.instrument, language: line.language }),
        Some(Task::New(new)) => commands::new(&new, voice),
        Some(Task::NewSession(new)) => commands::new_session(&new, voice),
        Some(Task::Sessions(sessions)) => commands::sessions(&sessions, voice),
        Some(Task::Rate(rate)) => {
            each_item_once("rate", &rate.answers)?;
            commands::rate(&rate, voice)
        }
        Some(Task::Moment(moment)) => commands::moment(&moment, voice),
        Some(Task::Done(done)) => commands::done(&done, voice),
        Some(Task::Target(target)) => {
            each_item_once("target", &target.wanted)?;
            commands::target(&target, voice)
        }
        Some(Task::Topics(topics)) => commands::topics(&topics, voice),
        Some(Task::Step(step)) if step.says_nothing() => Err(usage("step", &words::cli_step_says_nothing())),
        Some(Task::Step(step)) => commands::step(&step, voice),
        Some(Task::Hours(hours)) => commands::hours(&hours, voice),
        Some(Task::Log(log)) => commands::log(&log, voice),
        Some(Task::Check(check)) => commands::check(&check, voice),
        Some(Task::Export(export)) => commands::export(&export, voice),
        Some(Task::Sample(sample)) => commands::sample(&sample, voice),
        Some(Task::Merge(merge)) => commands::merge(&merge, voice),
        Some(Task::Erase(erase)) => commands::erase(&erase, voice),
        Some(Task::Lock(lock)) => commands::lock(&lock, voice),
        Some(Task::Unlock(lock)) => commands::unlock(&lock, voice),
    }
}

/// What the window is asked to begin with.
#[derive(Default)]
#[cfg_attr(not(feature = "window"), expect(dead_code, reason = "there is no window to ask"))]
struct Asked {
    file: Option<PathBuf>,
    instrument: Option<PathBuf>,
    language: Option<Language>,
}

#[cfg(feature = "window")]
fn window(asked: Asked) -> Result<(), Stopped> {
    let instrument = asked.instrument.map(|path| commands::instrument(&path)).transpose()?;
    super::window::run(asked.file, instrument, asked.language).map_err(Stopped::Refused)
}

#[cfg(not(feature = "window"))]
fn window(_asked: Asked) -> Result<(), Stopped> {
    Err(Stopped::NoWindow)
}

/// All that may be said on the command line, as manual pages and completions are written from it.
#[must_use]
pub fn command() -> clap::Command {
    CommandLine::command()
}

/// "en, de, pl"
fn languages() -> String {
    Language::all().map(Language::code).collect::<Vec<_>>().join(", ")
}

/// A mistake of `export` that only shows when the files are looked at.
pub(super) fn export_usage(sentence: &str) -> Stopped {
    usage("export", sentence)
}

fn each_item_once(task: &str, answers: &[Answer]) -> Result<(), Stopped> {
    for (place, Answer { item, .. }) in answers.iter().enumerate() {
        if answers.iter().take(place).any(|earlier| earlier.item == *item) {
            return Err(usage(task, &words::cli_item_twice(&item.to_string())));
        }
    }
    Ok(())
}

/// A mistake that only shows when arguments are compared, told as clap tells the others.
fn usage(task: &str, sentence: &str) -> Stopped {
    let mut command = CommandLine::command();
    command.build();
    let error = match command.find_subcommand_mut(task) {
        Some(task) => task.error(ErrorKind::ValueValidation, sentence),
        None => command.error(ErrorKind::ValueValidation, sentence),
    };
    Stopped::Usage(Box::new(error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_double_click_is_told_from_a_command() {
        let said = |arguments: &[&str]| double_clicked(&arguments.iter().map(OsString::from).collect::<Vec<_>>());
        assert_eq!(said(&["twohats"]), Some(Clicked::Program));
        assert_eq!(said(&["twohats", "/home/zoe/Zoë"]), Some(Clicked::File("/home/zoe/Zoë".into())));
        assert_eq!(said(&["twohats", "sample.twohats"]), Some(Clicked::File("sample.twohats".into())));
        for other in [&["twohats", "sample"][..], &["twohats", "--help"], &["twohats", "-.x"], &["twohats", "a.b", "c"]]
        {
            assert_eq!(said(other), None, "{other:?}");
        }
        let mut command = CommandLine::command();
        command.build();
        assert!(command.get_subcommands().all(|task| !task.get_name().contains(['.', '/', '\\'])));
    }

    #[test]
    fn the_command_line_is_consistent() {
        CommandLine::command().debug_assert();
    }
}
