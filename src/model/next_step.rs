//! The one next step a session ends on, and later what became of it.

use jiff::civil::Date;

use super::ids::DimensionId;

/// One focus, one action, by when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextStep {
    /// The focus.
    pub dimension: DimensionId,
    /// What the client will do, in their words: "I will …" goes before it.
    pub action: String,
    /// By when.
    pub by: Option<Date>,
    /// Other actions that were considered.
    pub options: Vec<String>,
    /// How willing the client is.
    pub will: Option<Will>,
    /// Who supports it.
    pub supporter: String,
    /// What became of it, told at the next session.
    pub outcome: Option<Outcome>,
}

impl NextStep {
    /// A step that has a focus and nothing else yet.
    #[must_use]
    pub fn on(dimension: DimensionId) -> Self {
        Self {
            dimension,
            action: String::new(),
            by: None,
            options: Vec::new(),
            will: None,
            supporter: String::new(),
            outcome: None,
        }
    }
}

/// How willing a client is to take the step, from 1 to 10.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Will(u8);

impl Will {
    /// `None` when `steps` is not from 1 to 10.
    #[must_use]
    pub fn new(steps: i64) -> Option<Self> {
        u8::try_from(steps).ok().filter(|steps| (1..=10).contains(steps)).map(Self)
    }

    /// The answer, 1 to 10.
    #[must_use]
    pub fn steps(self) -> u8 {
        self.0
    }
}

/// What became of a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// How far it came.
    pub result: StepResult,
    /// What got in the way; empty when nothing was said.
    pub in_the_way: String,
}

/// How far a step came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepResult {
    /// Done.
    Done,
    /// Partly done.
    Partly,
    /// On hold.
    OnHold,
    /// The client chose not to.
    ChoseNotTo,
}
