//! Document -> frames.
