//! Taking away: one client to a file, a folder or the standard output, or many clients into a folder.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{is_standard_output, locked, read, refused, tell, write};
use crate::app;
use crate::export::{Asked, Bars, Logo, Order, Part, Picks, Practice};
use crate::files::{self, Document, Passphrase};
use crate::report::Ticked;
use crate::shell::clock;
use crate::shell::command_line::{self, Export, Holds, Made, Several, Stopped};
use crate::shell::console::Voice;
use crate::shell::disk::{self, Expected, shown};
use crate::shell::many::{self, NotTaken};
use crate::words;

pub(in crate::shell) fn export(export: &Export, voice: &mut Voice) -> Result<(), Stopped> {
    let out: &Path = &export.made.out;
    let into_a_folder = !is_standard_output(out) && many::is_folder(out);
    match export.files.as_slice() {
        [file] if !many::is_folder(file) => {
            let own = many::plan(std::slice::from_ref(file), out, extension(export)).steps.pop();
            match own.filter(|_| into_a_folder) {
                Some(step) => one(export, file, step.to, voice),
                None => one(export, file, out.to_owned(), voice),
            }
        }
        _ if is_standard_output(out) => Err(command_line::export_usage(&words::cli_many_to_output())),
        _ if !into_a_folder => Err(Stopped::Refused(words::cli_many_need_folder(&shown(out)))),
        _ => all(export, voice),
    }
}

fn one(export: &Export, file: &Path, out: PathBuf, voice: &mut Voice) -> Result<(), Stopped> {
    let asked = asked(export)?;
    let document = read(file, &export.key)?.document;
    let made = asked.of(&document).map_err(|why| Stopped::Refused(many::not_made(&why, file)))?;
    if !is_standard_output(&out) && many::is_a_client(&out, file) {
        return Err(Stopped::Refused(words::cli_over_client(&shown(&out))));
    }
    let undrawn = many::undrawn(&made, &out);
    write(&made.bytes, &Made { out, ..export.made }, voice)?;
    if let Some(sentence) = undrawn {
        voice.complain(&sentence);
    }
    Ok(())
}

fn all(export: &Export, voice: &mut Voice) -> Result<(), Stopped> {
    let (asked, out) = (asked(export)?, export.made.out.as_path());
    let expected = if export.made.force { Expected::Anything } else { Expected::Nothing };
    // Read once: it may be a pipe.
    let passphrase = export.key.passphrase_file.as_deref().map(locked::passphrase).transpose()?;
    let plan = many::plan(&export.files, out, extension(export));
    let mut wrong = plan.refused.len();
    plan.refused.iter().for_each(|sentence| voice.complain(sentence));
    for (place, step) in plan.steps.iter().enumerate() {
        let name = app::name_of(&step.from);
        voice.progress(&words::many_progress(words::count(place + 1), words::count(plan.steps.len()), &name));
        let read = |bytes, path: &Path| document_in(bytes, passphrase.as_ref(), path);
        match many::take(step, &asked, expected, read) {
            Ok(None) => {}
            Ok(Some(sentence)) => voice.complain(&sentence),
            Err(why) => {
                voice.complain(&match why {
                    NotTaken::Exists(path) => words::cli_exists(&shown(&path)),
                    NotTaken::Because(sentence) => sentence,
                });
                wrong += 1;
            }
        }
    }
    voice.progress("");
    let written = words::count((plan.steps.len() + plan.refused.len()).saturating_sub(wrong));
    let (said, done) = match wrong {
        0 => (words::many_over_in(&words::many_over(written), &shown(out)), Ok(())),
        _ => {
            (words::many_over_in(&words::many_over_but(written, words::count(wrong)), &shown(out)), Err(Stopped::Said))
        }
    };
    let told = tell(voice, &said);
    done.and(told)
}

fn document_in(bytes: Vec<u8>, passphrase: Option<&Passphrase>, path: &Path) -> Result<Document, String> {
    let text = locked::opened_with(bytes, passphrase, path)?;
    files::read(&text).map_err(|what| words::cli_refused(&what.to_string(), &shown(path)))
}

fn extension(export: &Export) -> &'static str {
    crate::export::Format::from(export.format).extension()
}

fn asked(export: &Export) -> Result<Asked, Stopped> {
    let form = &export.form;
    let logo = form.logo.as_deref().map(logo).transpose()?;
    let today = export.made.today.unwrap_or_else(clock::today);
    let order = Order {
        page: form.page.into(),
        bars: if form.without_bars { Bars::LeftOut } else { Bars::Drawn },
        paper: form.paper.into(),
        chart: form.chart.into(),
        scale: form.scale.into(),
        practice: Arc::new(Practice { name: form.practice.trim().to_owned(), logo }),
        ..Order::of(export.format.into(), today)
    };
    Ok(Asked {
        audience: export.audience.map(Into::into),
        session: export.session.clone(),
        compared_with: export.compared_with.clone(),
        picks: picks(&export.holds),
        order,
    })
}

fn picks(holds: &Holds) -> Picks {
    let left_out = [
        (holds.without_moments, Part::Moments),
        (holds.without_note, Part::Note),
        (holds.without_topics, Part::Topics),
        (holds.without_earlier, Part::Earlier),
        (holds.without_targets, Part::Targets),
    ];
    Picks {
        ratings: (!holds.with_rating.is_empty()).then(|| holds.with_rating.iter().cloned().collect()),
        sessions: holds.sessions.clone().map(Into::into),
        without_moments: holds.without_moment.iter().cloned().collect(),
        with: holds.with_topics.then_some(Part::Topics).into_iter().collect(),
        without: left_out.into_iter().filter(|(out, _)| *out).map(|(_, part)| part).collect(),
    }
}

fn logo(path: &Path) -> Result<Logo, Stopped> {
    let bytes = disk::read(path).map_err(refused)?.bytes;
    let says = |why: String| Stopped::Refused(words::cli_refused(why.trim_end_matches('.'), &shown(path)));
    Logo::read(Arc::from(bytes)).map_err(|why| says(why.to_string()))
}

impl From<Several> for Ticked<crate::model::SessionId> {
    fn from(several: Several) -> Self {
        match several {
            Several::All => Self::All,
            Several::These(these) => Self::Only(these),
        }
    }
}
