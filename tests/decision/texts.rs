//! What holds for every text (chapter 34).
