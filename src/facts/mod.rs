//! Pure arithmetic on ratings.
