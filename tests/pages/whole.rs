//! Nothing is cut, nothing stands over anything else.
