//! What may be said of one session: which one it is, and what is written into it.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::values::{self, Answer, OrNone};
use crate::model::{DimensionId, Payment, SessionId, Setting, StepResult, Will};
use crate::words;

/// Which session of the file; the latest where none is named.
#[derive(Args)]
pub(in crate::shell) struct Which {
    #[arg(long, value_name = "ID", value_parser = values::session, help = words::cli_session().into_owned())]
    pub(in crate::shell) session: Option<SessionId>,
}

/// What opens a locked file.
#[derive(Args, Default)]
pub(in crate::shell) struct Key {
    #[arg(long, value_name = "FILE", help = words::cli_passphrase_file().into_owned())]
    pub(in crate::shell) passphrase_file: Option<PathBuf>,
}

/// Whose answers of the session: the client's own about now, or looking back.
#[derive(Args)]
pub(in crate::shell) struct At {
    #[command(flatten)]
    pub(in crate::shell) which: Which,
    #[arg(long, value_name = "ID", value_parser = values::session, help = words::cli_looking_back().into_owned())]
    pub(in crate::shell) looking_back: Option<SessionId>,
}

#[derive(Args)]
pub(in crate::shell) struct Sessions {
    #[arg(value_name = "FILE", help = words::cli_sessions_file().into_owned())]
    pub(in crate::shell) file: PathBuf,
    #[command(flatten)]
    pub(in crate::shell) key: Key,
}

#[derive(Args)]
pub(in crate::shell) struct NewSession {
    #[arg(value_name = "FILE", help = words::cli_client_file().into_owned())]
    pub(in crate::shell) file: PathBuf,
    #[command(flatten)]
    pub(in crate::shell) key: Key,
    #[arg(long, value_name = "DATE", value_parser = values::date, help = words::cli_new_session_date().into_owned())]
    pub(in crate::shell) date: Option<Date>,
    #[arg(long, value_name = "FILE", help = words::cli_new_session_instrument().into_owned())]
    pub(in crate::shell) instrument: Option<PathBuf>,
}

#[derive(Args)]
pub(in crate::shell) struct Rate {
    #[arg(value_name = "FILE", help = words::cli_client_file().into_owned())]
    pub(in crate::shell) file: PathBuf,
    #[command(flatten)]
    pub(in crate::shell) key: Key,
    #[arg(
        value_name = "ITEM=VALUE", required = true, value_parser = values::answer,
        help = words::cli_rate_answers().into_owned()
    )]
    pub(in crate::shell) answers: Vec<Answer>,
    #[command(flatten)]
    pub(in crate::shell) at: At,
}

#[derive(Args)]
pub(in crate::shell) struct Done {
    #[arg(value_name = "FILE", help = words::cli_client_file().into_owned())]
    pub(in crate::shell) file: PathBuf,
    #[command(flatten)]
    pub(in crate::shell) key: Key,
    #[command(flatten)]
    pub(in crate::shell) at: At,
}

#[derive(Args)]
pub(in crate::shell) struct Moment {
    #[arg(value_name = "FILE", help = words::cli_client_file().into_owned())]
    pub(in crate::shell) file: PathBuf,
    #[command(flatten)]
    pub(in crate::shell) key: Key,
    #[arg(
        value_name = "DIMENSION", value_parser = values::dimension,
        help = words::cli_moment_dimension().into_owned()
    )]
    pub(in crate::shell) dimension: DimensionId,
    #[arg(value_name = "TEXT", help = words::cli_moment_text().into_owned())]
    pub(in crate::shell) text: String,
    #[command(flatten)]
    pub(in crate::shell) at: At,
}

#[derive(Args)]
pub(in crate::shell) struct Target {
    #[arg(value_name = "FILE", help = words::cli_client_file().into_owned())]
    pub(in crate::shell) file: PathBuf,
    #[command(flatten)]
    pub(in crate::shell) key: Key,
    #[arg(
        value_name = "ITEM=VALUE", required = true, value_parser = values::answer,
        help = words::cli_target_wanted().into_owned()
    )]
    pub(in crate::shell) wanted: Vec<Answer>,
    #[command(flatten)]
    pub(in crate::shell) which: Which,
}

#[derive(Args)]
pub(in crate::shell) struct Topics {
    #[arg(value_name = "FILE", help = words::cli_client_file().into_owned())]
    pub(in crate::shell) file: PathBuf,
    #[command(flatten)]
    pub(in crate::shell) key: Key,
    #[arg(value_name = "TEXT", required = true, help = words::cli_topics_texts().into_owned())]
    pub(in crate::shell) texts: Vec<String>,
    #[command(flatten)]
    pub(in crate::shell) which: Which,
}

/// Agrees on a step or changes it, says what became of it, or takes it back: one of the three.
#[derive(Args)]
pub(in crate::shell) struct Step {
    #[arg(value_name = "FILE", help = words::cli_client_file().into_owned())]
    pub(in crate::shell) file: PathBuf,
    #[command(flatten)]
    pub(in crate::shell) key: Key,
    #[arg(long, value_name = "ID", value_parser = values::session, help = words::cli_step_session().into_owned())]
    pub(in crate::shell) session: Option<SessionId>,
    #[command(flatten)]
    pub(in crate::shell) agreed: Option<Agreed>,
    #[command(flatten)]
    pub(in crate::shell) told: Option<Told>,
    #[arg(long, conflicts_with_all = ["Agreed", "Told"], help = words::cli_step_none().into_owned())]
    pub(in crate::shell) none: bool,
}

/// The parts of a step; those not given stay as they are.
#[derive(Args)]
#[group(multiple = true, conflicts_with = "Told")]
pub(in crate::shell) struct Agreed {
    #[arg(long, value_name = "DIMENSION", value_parser = values::dimension, help = words::cli_step_dimension().into_owned())]
    pub(in crate::shell) dimension: Option<DimensionId>,
    #[arg(long, value_name = "TEXT", value_parser = values::said, help = words::cli_step_action().into_owned())]
    pub(in crate::shell) action: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = values::date_or_none, help = words::cli_step_by().into_owned())]
    pub(in crate::shell) by: Option<OrNone<Date>>,
    #[arg(long, value_name = "TEXT", help = words::cli_step_supporter().into_owned())]
    pub(in crate::shell) supporter: Option<String>,
    #[arg(long, value_name = "1..10", value_parser = values::will_or_none, help = words::cli_step_will().into_owned())]
    pub(in crate::shell) will: Option<OrNone<Will>>,
    #[arg(long = "option", value_name = "TEXT", help = words::cli_step_option().into_owned())]
    pub(in crate::shell) options: Vec<String>,
}

/// What became of a step. What got in the way is never told alone.
#[derive(Args)]
#[group(multiple = true)]
pub(in crate::shell) struct Told {
    #[arg(long, value_name = "OUTCOME", help = words::cli_step_outcome().into_owned())]
    pub(in crate::shell) outcome: Option<OutcomeName>,
    #[arg(long, value_name = "TEXT", requires = "outcome", help = words::cli_step_in_the_way().into_owned())]
    pub(in crate::shell) in_the_way: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::shell) enum OutcomeName {
    Done,
    Partly,
    OnHold,
    ChoseNotTo,
    None,
}

#[derive(Args)]
pub(in crate::shell) struct Hours {
    #[arg(value_name = "FILE", help = words::cli_client_file().into_owned())]
    pub(in crate::shell) file: PathBuf,
    #[command(flatten)]
    pub(in crate::shell) key: Key,
    #[command(flatten)]
    pub(in crate::shell) which: Which,
    #[arg(
        long, value_name = "N", value_parser = values::minutes, required_unless_present = "none",
        requires_all = ["PaidOrNot", "OneOrGroup"], help = words::cli_hours_minutes().into_owned()
    )]
    pub(in crate::shell) minutes: Option<u16>,
    #[command(flatten)]
    pub(in crate::shell) payment: Option<PaidOrNot>,
    #[command(flatten)]
    pub(in crate::shell) setting: Option<OneOrGroup>,
    #[arg(
        long, conflicts_with_all = ["minutes", "PaidOrNot", "OneOrGroup"],
        help = words::cli_hours_none().into_owned()
    )]
    pub(in crate::shell) none: bool,
}

#[derive(Args)]
#[group(multiple = false)]
pub(in crate::shell) struct PaidOrNot {
    #[arg(long, help = words::cli_hours_paid().into_owned())]
    paid: bool,
    #[arg(long, help = words::cli_hours_pro_bono().into_owned())]
    pro_bono: bool,
}

#[derive(Args)]
#[group(multiple = false)]
pub(in crate::shell) struct OneOrGroup {
    #[arg(long, help = words::cli_hours_one().into_owned())]
    one: bool,
    #[arg(long, help = words::cli_hours_group().into_owned())]
    group: bool,
}

impl Step {
    /// Whether it says neither what was agreed, nor what became of it, nor that it is taken back.
    pub(super) fn says_nothing(&self) -> bool {
        self.agreed.is_none() && self.told.is_none() && !self.none
    }
}

impl OutcomeName {
    /// `None` takes what was said back.
    pub(in crate::shell) fn result(self) -> Option<StepResult> {
        match self {
            Self::Done => Some(StepResult::Done),
            Self::Partly => Some(StepResult::Partly),
            Self::OnHold => Some(StepResult::OnHold),
            Self::ChoseNotTo => Some(StepResult::ChoseNotTo),
            Self::None => None,
        }
    }
}

impl From<&PaidOrNot> for Payment {
    fn from(flags: &PaidOrNot) -> Self {
        if flags.pro_bono { Self::ProBono } else { Self::Paid }
    }
}

impl From<&OneOrGroup> for Setting {
    fn from(flags: &OneOrGroup) -> Self {
        if flags.group { Self::Group } else { Self::One }
    }
}
