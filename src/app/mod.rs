//! The state and what may happen to it.
