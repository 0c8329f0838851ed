//! What may be said of a pair of ratings.
