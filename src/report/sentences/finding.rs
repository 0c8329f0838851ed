//! One dimension's strongest rule, and its sentence.
//!
//! Every rule takes the poles as first and second: swap their answers and the words are swapped, nothing else.

use unicode_segmentation::UnicodeSegmentation;

use crate::facts::{Lean, LeanSize, Pattern, ThenNow, pattern};
use crate::model::{Dimension, Instrument, Item, ItemId, Rating, Ratings};
use crate::words;

use super::{Sentence, are_hats, in_running_text, leant_to};

/// How much of a moment stands beside a move, in letters as people count them: about one line.
const EXAMPLE: usize = 60;

/// One dimension with its answers, and what moved.
pub(super) struct Told<'a> {
    pub(super) dimension: &'a Dimension,
    /// One a pole, in the poles' order.
    sides: Vec<Side<'a>>,
    /// The dimension's moment about now.
    pub(super) moment: Option<&'a str>,
    /// Whether an answer to one of its items may have been left out of a copy: that it is not rated is not said then.
    pub(super) is_partial: bool,
}

#[derive(Clone, Copy)]
struct Side<'a> {
    item: &'a Item,
    now: Option<Rating>,
    /// Then and now, where the change is named.
    moved: Option<[Rating; 2]>,
}

/// What may be said of one dimension.
pub(in crate::report) struct Finding<'a> {
    told: Told<'a>,
    rule: Rule<'a>,
}

enum Rule<'a> {
    /// One item moved, from then to now.
    Moved(&'a Item, [Rating; 2]),
    /// Both did.
    BothMoved([(&'a Item, [Rating; 2]); 2]),
    Lean(Lean, [(&'a Item, Rating); 2]),
    Both([Rating; 2]),
    Neither([Rating; 2]),
    NotRated(&'a Item),
}

/// Every dimension with its answers. `rows` is empty where nothing is compared.
pub(super) fn told<'a>(instrument: &'a Instrument, ratings: &Ratings, rows: &[ThenNow<'_>]) -> Vec<Told<'a>> {
    let moved = |id: &ItemId| {
        let row = rows.iter().find(|row| row.row.id() == *id)?;
        row.named_change().and(row.then.zip(row.now)).map(|(then, now)| [then, now])
    };
    let of = |dimension: &'a Dimension| {
        let sides = instrument.poles().iter().zip(&dimension.items).map(|(pole, item)| {
            let id = ItemId { dimension: dimension.id.clone(), pole: pole.id.clone() };
            Side { item, now: ratings.of(&id), moved: moved(&id) }
        });
        Told { dimension, sides: sides.collect(), moment: None, is_partial: false }
    };
    instrument.dimensions().iter().map(of).collect()
}

impl<'a> Finding<'a> {
    pub(super) fn of(told: Told<'a>) -> Option<Self> {
        let rule = Rule::of(&told.sides).filter(|rule| !(told.is_partial && matches!(rule, Rule::NotRated(_))))?;
        Some(Self { told, rule })
    }

    /// Whether it is a move.
    pub(in crate::report) fn is_move(&self) -> bool {
        matches!(self.rule, Rule::Moved(..) | Rule::BothMoved(_))
    }

    /// What is named first when there is more than a page may say. Among moves and among leans the farther apart: the
    /// surer to be one.
    pub(super) fn rank(&self) -> (u8, u8) {
        let nearer = |distance: u8| Rating::MAX.steps() - distance;
        let distance = |[then, now]: [Rating; 2]| then.steps().abs_diff(now.steps());
        match self.rule {
            Rule::Moved(_, moved) => (0, nearer(distance(moved))),
            Rule::BothMoved([(_, first), (_, second)]) => (0, nearer(distance(first).max(distance(second)))),
            Rule::Lean(lean, _) => (1, nearer(lean.distance())),
            Rule::Both(_) | Rule::Neither(_) => (2, 0),
            Rule::NotRated(_) => (3, 0),
        }
    }

    pub(in crate::report) fn sentence(&self, instrument: &Instrument) -> Sentence {
        let name = self.told.dimension.name.as_str();
        let title = |item: &Item| in_running_text(instrument, &item.title);
        let both = both(instrument);
        let (short, full, under) = match &self.rule {
            Rule::Moved(item, moved) => self.moved(instrument, item, *moved),
            Rule::BothMoved(moved) => self.both_moved(instrument, *moved),
            Rule::Lean(lean, [(first, a), (second, b)]) => {
                let pole = leant_to(instrument, *lean).map_or("", |pole| pole.name.as_str());
                let by = i64::from(lean.distance());
                let full = words::lean_full(name, pole, by, &title(first), steps(*a), &title(second), steps(*b));
                (words::lean_short(name, pole, by), full, Some(words::lean_under(pole, by)))
            }
            Rule::Both(ratings) => {
                let [a, b] = ratings.map(steps);
                let under = words::both_under(&words::capitalized(&both));
                (words::both_short(name, &both, a, b), words::both_full(name, &both, a, b), Some(under))
            }
            Rule::Neither(ratings) => {
                let [a, b] = ratings.map(steps);
                let under = words::neither_under(&words::capitalized(&both));
                (words::neither_short(name, &both, a, b), words::neither_full(name, &both, a, b), Some(under))
            }
            Rule::NotRated(item) => {
                let item = title(item);
                (words::one_not_rated_short(name, &item), words::one_not_rated_full(name, &item), None)
            }
        };
        Sentence { dimension: self.told.dimension.id.clone(), name: name.to_owned(), short, full, under }
    }

    fn moved(&self, instrument: &Instrument, item: &Item, moved: [Rating; 2]) -> (String, String, Option<String>) {
        let (name, title) = (self.told.dimension.name.as_str(), in_running_text(instrument, &item.title));
        let [then, now] = moved.map(steps);
        let full = self.with_example(words::change_full(name, &title, then, now));
        let under = words::change_under(&words::capitalized(&title), then, now);
        (words::change_short(name, &title, then, now), full, Some(under))
    }

    fn both_moved(
        &self,
        instrument: &Instrument,
        moved: [(&Item, [Rating; 2]); 2],
    ) -> (String, String, Option<String>) {
        let name = self.told.dimension.name.as_str();
        let [first, second] = moved.map(|(item, _)| in_running_text(instrument, &item.title));
        let [[a, b], [c, d]] = moved.map(|(_, moved)| moved.map(steps));
        let full = self.with_example(words::changes_full(name, &first, a, b, &second, c, d));
        let under = words::changes_under(&words::capitalized(&first), a, b, &second, c, d);
        (words::changes_short(name, &first, a, b, &second, c, d), full, Some(under))
    }

    fn with_example(&self, finding: String) -> String {
        match self.example() {
            Some(moment) => words::finding_with_example(&finding, &moment),
            None => finding,
        }
    }

    /// The moment, on one line and without its full stop; the whole of it stands elsewhere on the page.
    fn example(&self) -> Option<String> {
        let words: Vec<&str> = self.told.moment?.split_whitespace().collect();
        let line = words.join(" ");
        let letters: Vec<&str> = line.graphemes(true).collect();
        if letters.len() > EXAMPLE {
            let kept = letters.get(..EXAMPLE - 1).unwrap_or_default().concat();
            // It ends with a whole word, unless there is but one.
            let whole = kept.rsplit_once(' ').map_or(kept.as_str(), |(before, _)| before);
            return Some(format!("{}…", whole.trim_end_matches([',', ';', ':', '.'])));
        }
        let line = line.strip_suffix('.').unwrap_or(&line);
        (!line.is_empty()).then(|| line.to_owned())
    }
}

impl<'a> Rule<'a> {
    /// The strongest that holds.
    fn of(sides: &[Side<'a>]) -> Option<Self> {
        let moved = |side: &Side<'a>| side.moved.map(|moved| (side.item, moved));
        let pair = match sides {
            [one] => return moved(one).map(|(item, moved)| Self::Moved(item, moved)),
            [first, second] => [first, second],
            _ => return None,
        };
        match pair.map(moved) {
            [Some(first), Some(second)] => return Some(Self::BothMoved([first, second])),
            [Some((item, moved)), None] | [None, Some((item, moved))] => return Some(Self::Moved(item, moved)),
            [None, None] => {}
        }
        match pair.map(|side| (side.item, side.now)) {
            [(one, Some(first)), (other, Some(second))] => Self::of_now([(one, first), (other, second)]),
            [(item, None), (_, Some(_))] | [(_, Some(_)), (item, None)] => Some(Self::NotRated(item)),
            [(_, None), (_, None)] => None,
        }
    }

    fn of_now(pair: [(&'a Item, Rating); 2]) -> Option<Self> {
        let [first, second] = pair.map(|(_, rating)| rating);
        let lean = Lean::between(first, second);
        if lean.size() == LeanSize::Named {
            return Some(Self::Lean(lean, pair));
        }
        match pattern(first, second) {
            Pattern::Both => Some(Self::Both([first, second])),
            Pattern::Neither => Some(Self::Neither([first, second])),
            // The mostly patterns are leans and named above; they and the middle choose questions, not sentences.
            Pattern::MostlyFirst | Pattern::MostlySecond | Pattern::Middle => None,
        }
    }
}

/// "both hats", or both poles by name where they are no hats.
fn both(instrument: &Instrument) -> String {
    match instrument.poles() {
        [first, second] if !are_hats(instrument) => words::both_poles(&first.name, &second.name),
        _ => words::both_hats().into_owned(),
    }
}

fn steps(rating: Rating) -> i64 {
    i64::from(rating.steps())
}
