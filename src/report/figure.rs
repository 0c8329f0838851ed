//! Which series a picture shows: the same for screen and page.
//!
//! Not rated stays `None` in a series: a picture leaves a gap there, it never joins over it or draws a zero. Of other
//! sessions only what [`reveal::earlier`] allows gets into a figure: nothing while the session is being rated.

use jiff::civil::Date;

use crate::chart::{
    Axis, DimensionLines, Earlier, Figure, ItemLine, OverTime, PolePlace, Series, Trail, Trails, map, trend,
};
use crate::facts::{self, ThenNow, reveal, then_and_now};
use crate::model::{Client, Dimension, Instrument, Item, ItemId, Pole, Rating, Ratings, Session};
use crate::words;

use super::sentences::in_running_text;

/// The picture of one response: one series a pole, one value a dimension.
#[must_use]
pub fn of(instrument: &Instrument, ratings: &Ratings) -> Figure {
    let axes = instrument.dimensions().iter();
    let axes = axes.map(|dimension| Axis { dimension: dimension.id.clone(), name: dimension.name.clone() }).collect();
    let series = instrument.poles().iter().enumerate().map(|(place, pole)| {
        let rows = || instrument.rows().filter(move |row| row.place == place);
        let item = |dimension| ItemId { dimension, pole: pole.id.clone() };
        Series {
            place: PolePlace::nth(place),
            pole: pole.id.clone(),
            name: words::capitalized(&pole.name),
            titles: rows().map(|row| row.item.title.clone()).collect(),
            values: rows().map(|row| ratings.of(&item(row.dimension.id.clone()))).collect(),
        }
    });
    Figure { axes, series: series.collect(), earlier: None }
}

/// The picture of the client's own response in `session`, beside that of `then`. Nothing of `then` is in it unless it is an
/// earlier session that may be seen; an item that was not asked then, in whatever words, has no earlier answer.
#[must_use]
pub fn compared(client: &Client, session: &Session, then: Option<&Session>) -> Figure {
    let ratings = session.own_response().map(|own| &own.ratings);
    let figure = of(client.asked(session), ratings.unwrap_or(&Ratings::default()));
    let then = then.filter(|then| reveal::may_compare(client, &then.id, session));
    let earlier = then.and_then(|then| earlier(client, session, then));
    Figure { earlier, ..figure }
}

/// Where every dimension stands on the map and where it came from; `None` for an instrument with one pole.
#[must_use]
pub fn trails(client: &Client, session: &Session) -> Option<Trails> {
    let instrument = client.asked(session);
    let [first, second] = instrument.poles() else { return None };
    let shown = Shown::last(client, session, map::most_sessions(instrument.dimensions().len()));
    let trail = |dimension: &Dimension| {
        let [one, other] = dimension.items.as_slice() else { return None };
        let [across, up] = [first, second].map(|pole| shown.answers(dimension, pole));
        let mut places: Vec<[Option<Rating>; 2]> = across.into_iter().zip(up).map(|(x, y)| [x, y]).collect();
        let now = places.pop()?;
        Some(Trail {
            dimension: dimension.id.clone(),
            name: dimension.name.clone(),
            titles: [one, other].map(|item| in_running_text(instrument, &item.title)),
            earlier: places.into_iter().filter_map(|[x, y]| Some([x?, y?])).collect(),
            now,
        })
    };
    Some(Trails {
        poles: [first.clone(), second.clone()],
        dimensions: instrument.dimensions().iter().filter_map(trail).collect(),
        sessions: shown.answers.len(),
        sessions_in_all: shown.in_all,
    })
}

/// Every item's answers, session by session. Of one session alone there is nothing to draw: see [`OverTime::dates`].
#[must_use]
pub fn over_time(client: &Client, session: &Session) -> OverTime {
    let instrument = client.asked(session);
    let shown = Shown::last(client, session, trend::MOST_SESSIONS);
    let line = |dimension: &Dimension, (place, (pole, item)): (usize, (&Pole, &Item))| {
        let values = shown.answers(dimension, pole);
        ItemLine {
            place: PolePlace::nth(place),
            pole: pole.id.clone(),
            title: item.title.clone(),
            said: shown.trend(&values).map(said),
            values,
        }
    };
    let lines = |dimension: &Dimension| {
        let items = instrument.poles().iter().zip(&dimension.items).enumerate();
        DimensionLines {
            dimension: dimension.id.clone(),
            name: dimension.name.clone(),
            lines: items.map(|item| line(dimension, item)).collect(),
        }
    };
    OverTime {
        poles: instrument.poles().to_vec(),
        dates: shown.dates.iter().map(|date| words::short_date(*date)).collect(),
        sessions_in_all: shown.in_all,
        dimensions: instrument.dimensions().iter().map(lines).collect(),
    }
}

/// The client's own answers about now in a session and in those before it that may be seen, oldest first.
struct Shown {
    dates: Vec<Date>,
    answers: Vec<Ratings>,
    in_all: usize,
    /// Whether a trend may be said: no session is missing.
    is_in_a_row: bool,
}

impl Shown {
    /// The last `most` sessions, of which `session` is the last.
    fn last(client: &Client, session: &Session, most: usize) -> Self {
        let earlier = reveal::earlier(client, session);
        let in_all = earlier.len() + 1;
        let skipped = in_all.saturating_sub(most);
        let sessions = || earlier.iter().skip(skipped).map(|session| &***session).chain([session]);
        let own = |session: &Session| session.own_response().map(|own| own.ratings.clone()).unwrap_or_default();
        Self {
            dates: sessions().map(|session| session.date).collect(),
            answers: sessions().map(own).collect(),
            in_all,
            is_in_a_row: !client.skips_sessions(),
        }
    }

    /// The trend of these answers, one a session, where the first and the last are about different weeks.
    fn trend(&self, values: &[Option<Rating>]) -> Option<facts::Trend> {
        let all = self.dates.iter().copied().zip(values.iter().copied());
        Some(all).filter(|_| self.is_in_a_row).and_then(facts::trend_over)
    }

    /// One answer a session to the item of this dimension and pole.
    fn answers(&self, dimension: &Dimension, pole: &Pole) -> Vec<Option<Rating>> {
        let item = ItemId { dimension: dimension.id.clone(), pole: pole.id.clone() };
        self.answers.iter().map(|ratings| ratings.of(&item)).collect()
    }
}

/// What an earlier session answered to the items of `session`; `None` where that is nothing.
fn earlier(client: &Client, session: &Session, then: &Session) -> Option<Earlier> {
    let beside = then_and_now(client, then, session);
    let of_pole =
        |pole: usize| beside.iter().filter(move |ThenNow { row, .. }| row.place == pole).map(|beside| beside.then);
    let poles = 0..client.asked(session).poles().len();
    let is_any = beside.iter().any(|beside| beside.then.is_some());
    let name = words::in_month_or_on(then.date, session.date);
    is_any.then(|| Earlier { name, values: poles.map(|pole| of_pole(pole).collect()).collect() })
}

/// "rose over 4 sessions"
fn said(trend: facts::Trend) -> String {
    let sessions = words::count(trend.sessions);
    if trend.change.steps() > 0 { words::rose_over(sessions) } else { words::fell_over(sessions) }
}
