//! A shared copy to bytes: one small file a format.
