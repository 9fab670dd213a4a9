//! The design tokens: colours, type scale and spacing, shared by the window and the report.
//!
//! They live as data in `assets/theme.ron`; this module only gives them a type. Tests below guard the contrast
//! WCAG 2.2 AA asks for, so a token can be changed without fear.

use std::sync::LazyLock;

use serde::Deserialize;

/// Inter at weight 400, a static TrueType font (SIL OFL, see `assets/fonts/OFL.txt`).
pub const INTER_REGULAR: &[u8] = include_bytes!("../assets/fonts/Inter-Regular.ttf");
/// Inter at weight 600, a static TrueType font (SIL OFL, see `assets/fonts/OFL.txt`).
pub const INTER_SEMIBOLD: &[u8] = include_bytes!("../assets/fonts/Inter-SemiBold.ttf");

/// The version of the layout of `assets/theme.ron` this module reads.
const FORMAT: u32 = 1;

/// The design tokens of the bundled theme.
pub fn theme() -> &'static Theme {
    static THEME: LazyLock<Theme> = LazyLock::new(bundled);
    &THEME
}

#[expect(
    clippy::expect_used,
    reason = "the file is compiled in and every test run reads it"
)]
fn bundled() -> Theme {
    let theme: Theme = ron::from_str(include_str!("../assets/theme.ron")).expect("assets/theme.ron parses");
    assert_eq!(
        theme.format, FORMAT,
        "assets/theme.ron has a layout this build does not know"
    );
    theme
}

/// Everything in `assets/theme.ron`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    /// Version of the file's layout.
    format: u32,
    /// Colours of the window in light mode.
    pub light: Palette,
    /// Colours of the window in dark mode.
    pub dark: Palette,
    /// Colours of the window in high contrast.
    pub contrast: Palette,
    /// Colours of the report, on white paper.
    pub print: Palette,
    /// Type sizes of the window.
    pub window_type: WindowType,
    /// Type sizes of the report.
    pub print_type: PrintType,
    /// Distances, in the points of whichever surface uses them.
    pub space: Space,
    /// Corner radii.
    pub radius: Radius,
}

/// The colour tokens of one surface. Soft colours are backgrounds for text in the plain colour of that name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Palette {
    /// Behind everything.
    pub bg: Color,
    /// A raised surface.
    pub card: Color,
    /// Decorative lines; carries no meaning, so no contrast is promised.
    pub border: Color,
    /// Outline of a control: at least 3:1 against `card` and `bg`.
    pub control_border: Color,
    /// Body text: at least 4.5:1 against `card` and `bg`.
    pub text: Color,
    /// Secondary text: at least 4.5:1 against `card` and `bg`.
    pub muted: Color,
    /// The colour of the program: links, the selected thing, the score in charts.
    pub accent: Color,
    /// A faint background in the accent's hue.
    pub accent_soft: Color,
    /// Text on a surface filled with `accent`.
    pub on_accent: Color,
    /// Settled, met.
    pub good: Color,
    /// A faint background in the hue of `good`.
    pub good_soft: Color,
    /// Needs attention.
    pub warn: Color,
    /// A faint background in the hue of `warn`.
    pub warn_soft: Color,
    /// Missing, not allowed.
    pub bad: Color,
    /// A faint background in the hue of `bad`.
    pub bad_soft: Color,
    /// Background of a control under the pointer.
    pub hover: Color,
    /// The focus ring: at least 3:1 against `card` and `bg`.
    pub focus: Color,
    /// Grid lines and axes of charts.
    pub chart_grid: Color,
    /// Filled areas of charts.
    pub chart_fill: Color,
    /// Target marks and target lines in charts.
    pub target: Color,
}

/// An opaque sRGB colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(try_from = "String")]
pub struct Color {
    /// Red, `0..=255`.
    pub r: u8,
    /// Green, `0..=255`.
    pub g: u8,
    /// Blue, `0..=255`.
    pub b: u8,
}

impl Color {
    /// The contrast ratio with another colour as WCAG 2.2 defines it, `1.0..=21.0`.
    pub fn contrast(self, other: Self) -> f32 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// This colour with `part` (`0.0..=1.0`) of another mixed in.
    #[must_use]
    pub fn mix(self, other: Self, part: f32) -> Self {
        let mixed = |a: u8, b: u8| (f32::from(a) + (f32::from(b) - f32::from(a)) * part).round() as u8;
        Self {
            r: mixed(self.r, other.r),
            g: mixed(self.g, other.g),
            b: mixed(self.b, other.b),
        }
    }

    /// Relative luminance as WCAG 2.2 defines it, `0.0..=1.0`.
    fn luminance(self) -> f32 {
        let linear = |c: u8| {
            let c = f32::from(c) / 255.0;
            if c <= 0.04045 {
                c / 12.92
            } else {
                ((c + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * linear(self.r) + 0.7152 * linear(self.g) + 0.0722 * linear(self.b)
    }
}

impl TryFrom<String> for Color {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let wrong = || format!("a colour is written as \"#RRGGBB\", not as {text:?}");
        let hex = text
            .strip_prefix('#')
            .filter(|hex| is_hex(hex))
            .ok_or_else(wrong)?;
        let value = u32::from_str_radix(hex, 16).map_err(|_| wrong())?;
        let [_, r, g, b] = value.to_be_bytes();
        Ok(Self { r, g, b })
    }
}

fn is_hex(text: &str) -> bool {
    text.len() == 6 && text.bytes().all(|b| b.is_ascii_hexdigit())
}

/// Type sizes of the window, in egui points.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WindowType {
    /// A big number or the question at hand.
    pub display: f32,
    /// Title of a screen.
    pub heading: f32,
    /// Title of a card.
    pub title: f32,
    /// Body text and buttons.
    pub body: f32,
    /// Secondary text.
    pub small: f32,
}

/// The size of type and the distance between two base lines, in pt.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TypeSize {
    /// Font size.
    pub size: f32,
    /// Distance from one base line to the next.
    pub leading: f32,
}

/// Type sizes of the report.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrintType {
    /// Heading of a chapter.
    pub heading1: TypeSize,
    /// Heading of a section.
    pub heading2: TypeSize,
    /// Heading of a part of a section.
    pub heading3: TypeSize,
    /// Opening paragraph.
    pub lead: TypeSize,
    /// Body text.
    pub body: TypeSize,
    /// Cells of a table.
    pub table: TypeSize,
    /// Cells of a table to look things up in.
    pub dense: TypeSize,
    /// Notes and heads of tables.
    pub small: TypeSize,
    /// Page header and footer.
    pub furniture: TypeSize,
    /// Labels in charts.
    pub chart: TypeSize,
}

/// Distances from small to large.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Space {
    /// Between things that touch.
    pub hair: f32,
    /// Between a label and its value.
    pub tiny: f32,
    /// Between items of a list.
    pub small: f32,
    /// Between paragraphs and inside cards.
    pub medium: f32,
    /// Between sections.
    pub large: f32,
}

/// Corner radii.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Radius {
    /// Buttons and fields.
    pub control: f32,
    /// Cards.
    pub card: f32,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The palettes, each with the least contrast of text and of what isn't text.
    fn palettes() -> [(&'static str, Palette, f32, f32); 4] {
        let theme = theme();
        [
            ("light", theme.light, 4.5, 3.0),
            ("dark", theme.dark, 4.5, 3.0),
            ("high contrast", theme.contrast, 7.0, 4.5),
            ("print", theme.print, 4.5, 3.0),
        ]
    }

    /// Every pair of tokens that text is shown in: what stands there, on what.
    fn texts(p: &Palette) -> Vec<(&'static str, Color, Color)> {
        let mut pairs = vec![
            ("on_accent on accent", p.on_accent, p.accent),
            (
                "on_accent on accent under the pointer",
                p.on_accent,
                p.accent.mix(p.text, 0.15),
            ),
            (
                "on_accent on accent pressed",
                p.on_accent,
                p.accent.mix(p.text, 0.25),
            ),
            ("a message on text", p.card, p.text),
            ("a check mark on good", p.card, p.good),
            ("selected text", p.text, p.chart_fill),
            ("accent on accent_soft", p.accent, p.accent_soft),
            ("good on good_soft", p.good, p.good_soft),
            ("warn on warn_soft", p.warn, p.warn_soft),
            ("bad on bad_soft", p.bad, p.bad_soft),
        ];
        for (name, front) in [
            ("text", p.text),
            ("muted", p.muted),
            ("accent", p.accent),
            ("good", p.good),
            ("warn", p.warn),
            ("bad", p.bad),
            ("target", p.target),
        ] {
            pairs.extend([p.card, p.bg].map(|back| (name, front, back)));
        }
        let tinted = [p.accent_soft, p.good_soft, p.warn_soft, p.bad_soft, p.hover];
        for back in tinted {
            pairs.extend([
                ("text on a tint", p.text, back),
                ("muted on a tint", p.muted, back),
            ]);
        }
        pairs.push(("accent on hover", p.accent, p.hover));
        pairs
    }

    /// Every pair of tokens that carries meaning without being text.
    fn marks(p: &Palette) -> Vec<(&'static str, Color, Color)> {
        let mut pairs = vec![
            ("the score on its interval", p.accent, p.chart_fill),
            ("a chosen answer", p.accent, p.accent_soft),
        ];
        for back in [p.card, p.bg, p.hover] {
            pairs.extend([
                ("outline of a control", p.control_border, back),
                ("focus ring", p.focus, back),
                ("score in a chart", p.accent, back),
                ("target in a chart", p.target, back),
            ]);
        }
        pairs.push(("focus ring on a chosen answer", p.focus, p.accent_soft));
        pairs
    }

    #[test]
    fn text_can_be_read_on_everything_it_stands_on() {
        for (name, p, least, _) in palettes() {
            for (what, front, back) in texts(&p) {
                let ratio = front.contrast(back);
                assert!(
                    ratio >= least,
                    "{name}, {what} ({front:?} on {back:?}): {ratio:.2}"
                );
            }
        }
    }

    #[test]
    fn controls_the_focus_and_charts_stand_out() {
        for (name, p, _, least) in palettes() {
            for (what, front, back) in marks(&p) {
                let ratio = front.contrast(back);
                assert!(
                    ratio >= least,
                    "{name}, {what} ({front:?} on {back:?}): {ratio:.2}"
                );
            }
        }
    }

    #[test]
    fn in_high_contrast_a_card_and_a_chosen_thing_have_an_edge_to_see() {
        let p = theme().contrast;
        assert!(p.border.contrast(p.bg) >= 3.0 && p.border.contrast(p.card) >= 3.0);
        assert!(p.chart_grid.contrast(p.card) >= 3.0);
    }

    #[test]
    fn colours_other_than_rrggbb_are_refused() {
        for wrong in ["123456", "#12345", "#1234567", "#12345G", "#+12345", ""] {
            assert!(Color::try_from(wrong.to_owned()).is_err(), "{wrong:?} parsed");
        }
        assert_eq!(
            Color::try_from("#0A0b0C".to_owned()),
            Ok(Color { r: 10, g: 11, b: 12 })
        );
    }
}
