//! The page: A4 upright, in pt.

/// Width of the page.
pub(super) const WIDTH: f32 = 595.276;
/// Height of the page.
pub(super) const HEIGHT: f32 = 841.89;
/// Left and right margin: 15 mm.
pub(super) const MARGIN: f32 = 42.52;
/// Top of the content.
pub(super) const TOP: f32 = 36.0;
/// Bottom of the content.
pub(super) const BOTTOM: f32 = HEIGHT - 44.0;
/// Width of the content.
pub(super) const MEASURE: f32 = WIDTH - 2.0 * MARGIN;
/// Height of the content.
pub(super) const DEPTH: f32 = BOTTOM - TOP;
/// Base line of the page footer.
pub(super) const FOOTER: f32 = HEIGHT - 27.0;
/// Width of the column with the headings of sections: 27 mm.
pub(super) const HEADINGS: f32 = 76.54;
