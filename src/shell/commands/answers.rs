//! What is answered in a session: ratings, moments, where an item is wanted, and that a rating is done.

use std::path::Path;

use super::change::{Change, Changed, change, session_at_hand, session_of};
use super::tell;
use crate::model::{About, Client, Edit, Rater, Response, ResponseKey};
use crate::shell::command_line::{Answer, At, Done, Moment, Rate, Stopped, Target};
use crate::shell::console::Voice;
use crate::shell::disk::shown;
use crate::words;

pub(in crate::shell) fn rate(rate: &Rate, voice: &mut Voice) -> Result<(), Stopped> {
    let path: &Path = &rate.file;
    let changed = change(path, &rate.key, |client| {
        let at = response_at_hand(client, &rate.at, path)?;
        let edit = |answer: &Answer| Edit::Rate { at: at.clone(), item: answer.item.clone(), rating: answer.rating };
        Ok(Change { session: at.session.clone(), edits: rate.answers.iter().map(edit).collect() })
    })?;
    let (count, date) = (words::count(rate.answers.len()), words::full_date(changed.session.date));
    let said = match &rate.at.looking_back {
        None => words::cli_rated(count, &date, &shown(path)),
        Some(earlier) => words::cli_rated_back(count, &date, earlier.as_str(), &shown(path)),
    };
    tell(voice, &said)
}

pub(in crate::shell) fn moment(moment: &Moment, voice: &mut Voice) -> Result<(), Stopped> {
    let path: &Path = &moment.file;
    let changed = change(path, &moment.key, |client| {
        let at = response_at_hand(client, &moment.at, path)?;
        let (dimension, text) = (moment.dimension.clone(), moment.text.clone());
        Ok(Change { session: at.session.clone(), edits: vec![Edit::Moment { at, dimension, text }] })
    })?;
    let (dimension, date) = (moment.dimension.as_str(), words::full_date(changed.session.date));
    let said = if moment.text.trim().is_empty() {
        words::cli_moment_taken_back(dimension, &date, &shown(path))
    } else {
        words::cli_moment_set(dimension, &date, &shown(path))
    };
    tell(voice, &said)
}

pub(in crate::shell) fn done(done: &Done, voice: &mut Voice) -> Result<(), Stopped> {
    let path: &Path = &done.file;
    let changed = change(path, &done.key, |client| {
        let at = response_at_hand(client, &done.at, path)?;
        done.at.looking_back.as_ref().map(|earlier| session_of(client, earlier, path)).transpose()?;
        // What nobody has begun is not done: an edit would begin it.
        let session = session_of(client, &at.session, path)?;
        session.response(at.rater, &at.about).ok_or_else(|| nothing_given(&at, path))?;
        Ok(Change { session: at.session.clone(), edits: vec![Edit::Done(at)] })
    })?;
    let Changed { client, session } = changed;
    let response = session.response(Rater::Client, &about(&done.at));
    let asked = client.asked(&session);
    let rated = words::count(response.map_or(0, |response: &Response| asked.rated_count(&response.ratings)));
    let (asked, date) = (words::count(asked.item_count()), words::full_date(session.date));
    let said = match &done.at.looking_back {
        None => words::cli_done_set(&date, rated, asked, &shown(path)),
        Some(earlier) => words::cli_done_back(earlier.as_str(), &date, rated, asked, &shown(path)),
    };
    tell(voice, &said)
}

pub(in crate::shell) fn target(target: &Target, voice: &mut Voice) -> Result<(), Stopped> {
    let path: &Path = &target.file;
    let changed = change(path, &target.key, |client| {
        let session = session_at_hand(client, target.which.session.as_ref(), path)?.id.clone();
        let edit = |wanted: &Answer| Edit::Target {
            session: session.clone(),
            item: wanted.item.clone(),
            wanted: wanted.rating,
        };
        Ok(Change { session: session.clone(), edits: target.wanted.iter().map(edit).collect() })
    })?;
    let (count, date) = (words::count(target.wanted.len()), words::full_date(changed.session.date));
    tell(voice, &words::cli_targets_set(count, &date, &shown(path)))
}

/// The client's own response in the session named or the latest: about now, or looking back.
fn response_at_hand(client: &Client, at: &At, path: &Path) -> Result<ResponseKey, Stopped> {
    let session = &session_at_hand(client, at.which.session.as_ref(), path)?.id;
    Ok(ResponseKey { session: session.clone(), rater: Rater::Client, about: about(at) })
}

fn about(at: &At) -> About {
    at.looking_back.clone().map_or(About::Now, About::LookingBack)
}

fn nothing_given(at: &ResponseKey, path: &Path) -> Stopped {
    Stopped::Refused(match &at.about {
        About::Now => words::cli_no_answers(at.session.as_str(), &shown(path)),
        About::LookingBack(earlier) => words::cli_no_look_back(earlier.as_str(), at.session.as_str(), &shown(path)),
    })
}
