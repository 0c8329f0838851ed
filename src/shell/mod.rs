//! The world: disk, dialogs, clock, threads, window.
