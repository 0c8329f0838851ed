//! What may be said of taking away: of whom, for whom, in which form, and what of it.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::values::{self, Several};
use super::{Key, Made};
use crate::export::{Chart, Format, PageOf, Paper, Scale};
use crate::model::{DimensionId, ItemId, SessionId};
use crate::report::Audience;
use crate::words;

#[derive(Args)]
pub(in crate::shell) struct Export {
    #[arg(value_name = "FILE", required = true, help = words::cli_export_files().into_owned())]
    pub(in crate::shell) files: Vec<PathBuf>,
    #[command(flatten)]
    pub(in crate::shell) key: Key,
    #[arg(long, value_name = "FORMAT", hide_possible_values = true, help = words::cli_export_format().into_owned())]
    pub(in crate::shell) format: FormatName,
    #[arg(long = "for", value_name = "AUDIENCE", hide_possible_values = true, help = words::cli_export_for().into_owned())]
    pub(in crate::shell) audience: Option<AudienceName>,
    #[command(flatten)]
    pub(in crate::shell) form: Form,
    #[command(flatten)]
    pub(in crate::shell) holds: Holds,
    #[arg(long, value_name = "ID", value_parser = values::session, help = words::cli_export_session().into_owned())]
    pub(in crate::shell) session: Option<SessionId>,
    #[arg(long, value_name = "ID", value_parser = values::session, help = words::cli_export_compared_with().into_owned())]
    pub(in crate::shell) compared_with: Option<SessionId>,
    #[command(flatten)]
    pub(in crate::shell) made: Made,
}

/// Which page or picture, on what, and whose.
#[derive(Args)]
pub(in crate::shell) struct Form {
    #[arg(long, value_name = "PAGE", default_value = "session", hide_possible_values = true, help = words::cli_export_page().into_owned())]
    pub(in crate::shell) page: PageName,
    #[arg(long, value_name = "CHART", default_value = "radar", hide_possible_values = true, help = words::cli_export_chart().into_owned())]
    pub(in crate::shell) chart: ChartName,
    #[arg(long, value_name = "TIMES", default_value = "2", hide_possible_values = true, help = words::cli_export_scale().into_owned())]
    pub(in crate::shell) scale: ScaleName,
    #[arg(long, value_name = "PAPER", default_value = "a4", hide_possible_values = true, help = words::cli_export_paper().into_owned())]
    pub(in crate::shell) paper: PaperName,
    #[arg(long, value_name = "NAME", default_value = "", hide_default_value = true, help = words::cli_export_practice().into_owned())]
    pub(in crate::shell) practice: String,
    #[arg(long, value_name = "FILE", help = words::cli_export_logo().into_owned())]
    pub(in crate::shell) logo: Option<PathBuf>,
    #[arg(long, help = words::cli_export_without_bars().into_owned())]
    pub(in crate::shell) without_bars: bool,
}

/// What of the client it holds.
#[derive(Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own on the command line")]
pub(in crate::shell) struct Holds {
    #[arg(long, value_name = "ITEM", value_parser = values::item, help = words::cli_export_with_rating().into_owned())]
    pub(in crate::shell) with_rating: Vec<ItemId>,
    #[arg(long, value_name = "IDS", value_parser = values::sessions, help = words::cli_export_sessions().into_owned())]
    pub(in crate::shell) sessions: Option<Several>,
    #[arg(long, conflicts_with = "without_topics", help = words::cli_export_with_topics().into_owned())]
    pub(in crate::shell) with_topics: bool,
    #[arg(long, help = words::cli_export_without_moments().into_owned())]
    pub(in crate::shell) without_moments: bool,
    #[arg(long, value_name = "DIMENSION", value_parser = values::dimension, help = words::cli_export_without_moment().into_owned())]
    pub(in crate::shell) without_moment: Vec<DimensionId>,
    #[arg(long, help = words::cli_export_without_note().into_owned())]
    pub(in crate::shell) without_note: bool,
    #[arg(long, help = words::cli_export_without_topics().into_owned())]
    pub(in crate::shell) without_topics: bool,
    #[arg(long, help = words::cli_export_without_earlier().into_owned())]
    pub(in crate::shell) without_earlier: bool,
    #[arg(long, help = words::cli_export_without_targets().into_owned())]
    pub(in crate::shell) without_targets: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::shell) enum FormatName {
    Pdf,
    Html,
    Markdown,
    Text,
    Csv,
    Json,
    Ron,
    Svg,
    Png,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::shell) enum AudienceName {
    Client,
    Coach,
    Sponsor,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::shell) enum PageName {
    Session,
    Preparation,
    Blank,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::shell) enum ChartName {
    Radar,
    Bars,
    Map,
    Trend,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::shell) enum ScaleName {
    #[value(name = "1")]
    One,
    #[value(name = "2")]
    Two,
    #[value(name = "4")]
    Four,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::shell) enum PaperName {
    A4,
    Letter,
}

impl From<FormatName> for Format {
    fn from(name: FormatName) -> Self {
        match name {
            FormatName::Pdf => Self::Pdf,
            FormatName::Html => Self::Html,
            FormatName::Markdown => Self::Markdown,
            FormatName::Text => Self::Text,
            FormatName::Csv => Self::Csv,
            FormatName::Json => Self::Json,
            FormatName::Ron => Self::Ron,
            FormatName::Svg => Self::Svg,
            FormatName::Png => Self::Png,
        }
    }
}

impl From<AudienceName> for Audience {
    fn from(name: AudienceName) -> Self {
        match name {
            AudienceName::Client => Self::Client,
            AudienceName::Coach => Self::Coach,
            AudienceName::Sponsor => Self::Sponsor,
        }
    }
}

impl From<PageName> for PageOf {
    fn from(name: PageName) -> Self {
        match name {
            PageName::Session => Self::Session,
            PageName::Preparation => Self::Preparation,
            PageName::Blank => Self::Blank,
        }
    }
}

impl From<ChartName> for Chart {
    fn from(name: ChartName) -> Self {
        match name {
            ChartName::Radar => Self::Radar,
            ChartName::Bars => Self::Bars,
            ChartName::Map => Self::Map,
            ChartName::Trend => Self::Trend,
        }
    }
}

impl From<ScaleName> for Scale {
    fn from(name: ScaleName) -> Self {
        match name {
            ScaleName::One => Self::One,
            ScaleName::Two => Self::Two,
            ScaleName::Four => Self::Four,
        }
    }
}

impl From<PaperName> for Paper {
    fn from(name: PaperName) -> Self {
        match name {
            PaperName::A4 => Self::A4,
            PaperName::Letter => Self::Letter,
        }
    }
}
