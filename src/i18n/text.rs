//! Placeholder
/// UI phrases.
pub struct Text {}
/// The phrases in a language.
pub fn text(_language: super::Language) -> &'static Text {
    &Text {}
}
