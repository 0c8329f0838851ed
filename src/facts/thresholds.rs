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
