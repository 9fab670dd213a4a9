//! Each sentence of chapters 25 to 29 with a scan that calls for it.
