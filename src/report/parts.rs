//! The parts of a client's file, as they are named: what a copy holds, and what it leaves out.

use jiff::civil::Date;

use crate::words;

/// One part that a copy holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Held {
    /// The client's own ratings.
    Ratings {
        /// How many items are rated.
        rated: usize,
        /// How many are asked.
        asked: usize,
    },
    /// So many of the client's own ratings, where others were left out.
    SomeRatings(usize),
    /// The client's own ratings of the earlier session, on this day.
    Earlier(Date),
    /// The client's own ratings of so many sessions before that.
    Thread(usize),
    /// How many sessions were held.
    SessionsHeld(usize),
    /// So many topics.
    Topics(usize),
    /// Options, supporter, will and outcome of the next step.
    StepDetails,
    /// The agreement.
    Agreement,
    /// How the client looks back at the earlier session.
    LookingBack(Date),
    /// So many targets.
    Targets(usize),
    /// So many moments.
    Moments(usize),
    /// The session note.
    Note,
    /// The next step of the earlier session, and what became of it.
    EarlierStep(Date),
    /// The next step: focus, action, by when.
    NextStep,
}

/// The kinds of what a copy may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The client's own ratings.
    Ratings,
    /// Those of the session it is compared with.
    Earlier,
    /// Those of sessions before that.
    Thread,
    /// How many sessions were held.
    SessionsHeld,
    /// The topics.
    Topics,
    /// Options, supporter, will and outcome of the next step.
    StepDetails,
    /// The agreement.
    Agreement,
    /// How the client looks back.
    LookingBack,
    /// The targets.
    Targets,
    /// The moments.
    Moments,
    /// The session note.
    Note,
    /// The next step of the session it is compared with.
    EarlierStep,
    /// The next step.
    NextStep,
}

/// One part that the client's file has and a copy has not, in the order they are named. Never said of a part that is not
/// there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LeftOut {
    /// So many ratings.
    Ratings(usize),
    /// So many moments.
    Moments(usize),
    /// The session note.
    Note,
    /// So many topics.
    Topics(usize),
    /// So many targets.
    Targets(usize),
    /// The next step.
    NextStep,
    /// Options, supporter, will and outcome of the next step.
    StepDetails,
    /// How the client looks back at sessions that the copy does not hold.
    LookingBack,
    /// Answers of others.
    OtherAnswers,
    /// The coach's own note.
    PrivateNote,
    /// The hours of the coach's log.
    Hours,
    /// The agreement.
    Agreement,
    /// What else there is of the earlier session, on this day, that the copy is compared with.
    RestOfEarlier(Date),
    /// So many sessions of which it holds nothing.
    OtherSessions(usize),
    /// What a later version added.
    Later,
    /// What the copy that it is made of left out.
    Before,
}

impl Held {
    /// Its kind.
    #[must_use]
    pub fn part(self) -> Part {
        match self {
            Self::Ratings { .. } | Self::SomeRatings(_) => Part::Ratings,
            Self::Earlier(_) => Part::Earlier,
            Self::Thread(_) => Part::Thread,
            Self::SessionsHeld(_) => Part::SessionsHeld,
            Self::Topics(_) => Part::Topics,
            Self::StepDetails => Part::StepDetails,
            Self::Agreement => Part::Agreement,
            Self::LookingBack(_) => Part::LookingBack,
            Self::Targets(_) => Part::Targets,
            Self::Moments(_) => Part::Moments,
            Self::Note => Part::Note,
            Self::EarlierStep(_) => Part::EarlierStep,
            Self::NextStep => Part::NextStep,
        }
    }

    /// As it stands in a list: "9 of 10 ratings".
    #[must_use]
    pub fn words(self) -> String {
        match self {
            Self::Ratings { rated, asked } => words::held_ratings(words::count(rated), words::count(asked)),
            Self::SomeRatings(count) => words::left_out_ratings(words::count(count)),
            Self::Earlier(date) => words::held_earlier(&words::full_date(date)),
            Self::LookingBack(date) => words::held_looking_back(&words::full_date(date)),
            Self::Thread(count) => words::held_thread(words::count(count)),
            Self::SessionsHeld(_) => words::held_sessions().into_owned(),
            Self::Topics(count) => words::left_out_topics(words::count(count)),
            Self::StepDetails => words::left_out_step_details().into_owned(),
            Self::Agreement => words::left_out_agreement().into_owned(),
            Self::Targets(count) => words::held_targets(words::count(count)),
            Self::Moments(count) => words::held_moments(words::count(count)),
            Self::Note => words::held_note().into_owned(),
            Self::EarlierStep(date) => words::held_earlier_step(&words::full_date(date)),
            Self::NextStep => words::held_next_step().into_owned(),
        }
    }
}

impl LeftOut {
    /// As it stands in a list: "2 other sessions".
    #[must_use]
    pub fn words(self) -> String {
        match self {
            Self::Ratings(count) => words::left_out_ratings(words::count(count)),
            Self::Moments(count) => words::held_moments(words::count(count)),
            Self::Note => words::held_note().into_owned(),
            Self::PrivateNote => words::left_out_private_note().into_owned(),
            Self::Hours => words::left_out_hours().into_owned(),
            Self::Topics(count) => words::left_out_topics(words::count(count)),
            Self::Targets(count) => words::held_targets(words::count(count)),
            Self::NextStep => words::held_next_step().into_owned(),
            Self::StepDetails => words::left_out_step_details().into_owned(),
            Self::LookingBack => words::left_out_looking_back().into_owned(),
            Self::RestOfEarlier(date) => words::left_out_rest_of_earlier(&words::full_date(date)),
            Self::OtherAnswers => words::left_out_answers().into_owned(),
            Self::OtherSessions(count) => words::left_out_sessions(words::count(count)),
            Self::Agreement => words::left_out_agreement().into_owned(),
            Self::Later => words::left_out_later().into_owned(),
            Self::Before => words::left_out_before().into_owned(),
        }
    }
}
