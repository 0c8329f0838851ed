//! What a page is made of, before anybody fills it.
//!
//! Blocks hold words and pictures in page order; no block knows how wide a line is.

use jiff::civil::Date;

use crate::chart::{Figure, OverTime, PolePlace, Trails};
use crate::model::Rating;
use crate::words;

use super::choice::Audience;

/// A page or more for one person: what each page repeats, what the first begins with, and the blocks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The person, or the words for no name.
    pub name: String,
    /// The day of the session.
    pub date: Date,
    /// Which session it is, and what it is compared with: "Third session, compared with 12 September 2026". `None` where
    /// it is the only one.
    pub place: Option<String>,
    /// Who rated, how much: "Rated by myself, 9 of 10".
    pub rated: String,
    /// What was asked and where its idea comes from.
    pub source: String,
    /// Which page it is.
    pub kind: Kind,
    /// Who will read it.
    pub audience: Audience,
    /// The language of its words, as a web page names it: "en".
    pub language: String,
    /// The language of what was asked, where that is another.
    pub asked_in: Option<String>,
    /// The picture, and the earlier answers in it; `None` where the copy holds no rating.
    pub figure: Option<Figure>,
    /// What stands out, in whole sentences: five at most.
    pub findings: Vec<String>,
    /// In page order.
    pub blocks: Vec<Block>,
}

impl Document {
    /// The day it is dated; a sheet to be rated by hand is dated by hand.
    #[must_use]
    pub fn day(&self) -> Option<Date> {
        match self.kind {
            Kind::Session | Kind::Preparation => Some(self.date),
            Kind::Blank => None,
        }
    }

    /// Its day in words, or which sheet it is: what tells it from another page of the same client.
    #[must_use]
    pub fn dated(&self) -> String {
        self.day().map_or_else(|| words::page_sheet_blank().into_owned(), words::full_date)
    }
}

/// Which page a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// What was rated and agreed.
    Session,
    /// What to think of before the next session.
    Preparation,
    /// The items to be rated by hand.
    Blank,
}

/// One part of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A dimension: its numbers and at most one sentence.
    Dimension {
        /// Its name.
        name: String,
        /// One a pole, in the poles' order.
        lines: Vec<ItemLine>,
        /// What stands out of it.
        sentence: Option<String>,
    },
    /// That nothing stands out.
    Calm(String),
    /// What is to be known about comparing: that weeks overlap, what was worded differently. One sentence each.
    Compared(Vec<String>),
    /// The moments, in the person's words and the instrument's order.
    Moments(Vec<Moment>),
    /// The session note, word for word.
    Note(String),
    /// The step of the earlier session, and what became of it.
    LastStep(LastStep),
    /// The one next step, or the place to write one.
    NextStep(Step),
    /// The topics brought to the session, in the client's words and order.
    Topics(Vec<String>),
    /// The sessions held, in one sentence: for who pays.
    Held(String),
    /// What else the coach keeps: each with its heading.
    Details(Vec<Detail>),
    /// What moved since then, for a picture of two points a line: each sentence a move.
    Changed {
        /// Then and now.
        figure: Figure,
        /// One sentence a move, in the instrument's order: what the picture says in words.
        said: Vec<String>,
        /// What may be said of three sessions or more.
        trends: Vec<String>,
    },
    /// Where each dimension stands between two poles, and its trail.
    Map(Trails),
    /// Each item over the sessions held by the copy.
    OverTime(OverTime),
    /// Questions to keep, each behind its finding.
    Questions(Vec<String>),
    /// Every number.
    Table(Table),
    /// One dimension to be rated by hand.
    ToRate {
        /// Its name.
        name: String,
        /// One a pole, in the poles' order.
        items: Vec<ToRate>,
    },
    /// Room to write.
    Lines {
        /// What to write about.
        heading: String,
        /// One quiet line that helps; may be empty.
        hint: String,
        /// How many lines.
        count: usize,
    },
    /// The rules that were used on this page, in plain words: one item each.
    WorkedOut(Vec<String>),
    /// How to read the page: four items.
    HowToRead([String; 4]),
    /// What was left out, and the day the page was made.
    Made {
        /// One sentence.
        left_out: String,
        /// One sentence.
        made: String,
    },
}

/// One item with its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemLine {
    /// Decides how its bar is drawn.
    pub place: PolePlace,
    /// The pole's name, capitalized.
    pub pole: String,
    /// The item's title.
    pub title: String,
    /// The answer; `None` is not rated.
    pub rating: Option<Rating>,
    /// The answer in the session it is compared with; `None` where there is none.
    pub then: Option<Rating>,
    /// Where it is wanted.
    pub wanted: Option<Rating>,
    /// What stands quietly under it: "wanted 6; on 12 Sep 2026: 7". Empty where there is nothing.
    pub notes: String,
}

/// One item as it is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToRate {
    /// Decides its marker.
    pub place: PolePlace,
    /// The pole's name, capitalized.
    pub pole: String,
    /// Its title.
    pub title: String,
    /// Its statement.
    pub statement: String,
    /// What 0, 5 and 10 are, each with its example.
    pub anchors: [[String; 2]; 3],
}

/// A part of the coach's own copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Detail {
    /// "Limits of confidentiality"
    pub heading: String,
    /// Word for word.
    pub text: String,
}

/// Every number of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What stands in its column: "Item", "Now", "Then", "Change", "Wanted".
    pub columns: Vec<String>,
    /// One an item, in the instrument's order.
    pub rows: Vec<TableRow>,
}

/// One item's numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableRow {
    /// The dimension's name.
    pub dimension: String,
    /// Decides its marker.
    pub place: PolePlace,
    /// The pole's name, capitalized.
    pub pole: String,
    /// Its title: what heads the row.
    pub title: String,
    /// One a column after the first: "7", "not rated", "+3, moved", or nothing.
    pub cells: Vec<String>,
}

/// One moment, signed by its dimension.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// The dimension's name.
    pub dimension: String,
    /// Word for word, without quotation marks.
    pub text: String,
}

/// The step of the earlier session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastStep {
    /// "Last time’s step", or whose it is.
    pub heading: String,
    /// "I will …", complete.
    pub action: String,
    /// "Focus: Guidance"
    pub focus: String,
    /// "Partly done"; `None` where it was not said.
    pub became: Option<String>,
    /// "In the way: …"; `None` where nothing was said.
    pub in_the_way: Option<String>,
}

impl Step {
    /// What stands quietly under an agreed step, a line each: where its items are wanted, or else its focus; by when.
    #[must_use]
    pub fn beside(&self) -> Vec<&str> {
        let Self::Agreed { focus, by, aims, .. } = self else { return Vec::new() };
        let wanted = aims.iter().map(String::as_str);
        let focus = Some(focus.as_str()).filter(|focus| aims.is_empty() && !focus.is_empty());
        wanted.chain(focus).chain(by.as_deref()).collect()
    }
}

/// The next step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// None yet: room to write one.
    Open,
    /// Agreed.
    Agreed {
        /// "Focus: Guidance"
        focus: String,
        /// "I will …", complete.
        action: String,
        /// "By 11 December 2026".
        by: Option<String>,
        /// Where items of the focus are wanted: "Guidance: asking questions 5, wanted 7". Often none.
        aims: Vec<String>,
    },
}
