//! From when on a number is said. Assumptions with a reason each; change one here and nowhere else.

/// The least lean that is named as one. A single answer carries about ±1.1 steps (reliability .7 and a spread of two
/// steps; Wanous & Reichers 1997), so the difference of two answers has a 90 % band of 2.5: three is the first whole
/// step outside it.
pub const LEAN_NAMED: u8 = 3;

/// The least lean that is called "a little more". One step less and the two are about even: a lean of one is inside what
/// a single answer varies by on its own.
pub const LEAN_LITTLE: u8 = 2;

/// Both poles are "both" from here on: the first whole step above half of the chances.
pub const BOTH_FROM: u8 = 6;

/// Both poles are "neither" up to here: the last whole step below half of the chances.
pub const NEITHER_TO: u8 = 4;

/// How many findings a screen or a page names at most: what two people can talk about in one meeting.
pub const FINDINGS: usize = 5;

/// The least change that is named as a move: the difference of two answers has a 90 % band of 2.5 (see [`LEAN_NAMED`]), so
/// three is the first whole step outside it.
pub const CHANGE_NAMED: u8 = 3;

/// The least change that may be a move and may be chance: shown by a third of pairs where nothing changed. One less is
/// never called a change.
pub const CHANGE_MAYBE: u8 = 2;

/// Two sessions this many days apart look back on different weeks: each asks about the last month.
pub const APART_DAYS: i32 = 28;

/// The least difference between what was recorded and a look back at it that is said.
pub const LOOK_BACK_NAMED: u8 = 2;

/// Over how many answers a trend is said at least: two are a change.
pub const TREND_SESSIONS: usize = 3;

/// The least change from first to last that is said as a trend.
pub const TREND_NAMED: u8 = 3;

/// The least distance of a target from today that is said as more or less often.
pub const AIM_NAMED: i8 = 2;
