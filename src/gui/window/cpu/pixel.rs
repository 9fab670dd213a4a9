//! Colours of pixels: premultiplied, blended in gamma space, as egui's shaders do it.
//!
//! Red and blue, and alpha and green, share a number, so that one multiplication does two channels.

use egui::Color32;

/// Every other byte.
const HALF: u32 = 0x00ff_00ff;
/// One half in both lanes, to round.
const ROUND: u32 = 0x0080_0080;

/// A premultiplied colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Paint {
    rb: u32,
    ag: u32,
}

impl Paint {
    /// White, which leaves a colour as it is when multiplied.
    pub const WHITE: Self = Self { rb: HALF, ag: HALF };

    pub const fn new(r: u32, g: u32, b: u32, a: u32) -> Self {
        Self {
            rb: (r << 16) | b,
            ag: (a << 16) | g,
        }
    }

    pub const fn alpha(self) -> u32 {
        self.ag >> 16
    }

    pub const fn is_opaque(self) -> bool {
        self.alpha() == 255
    }

    /// Whether it changes nothing.
    pub const fn is_nothing(self) -> bool {
        self.rb | self.ag == 0
    }

    /// The pixel that an opaque one leaves: `0x00RRGGBB`.
    pub const fn pixel(self) -> u32 {
        self.rb | ((self.ag & 0xff) << 8)
    }

    /// Channel by channel.
    pub fn times(self, other: Self) -> Self {
        if self == Self::WHITE {
            return other;
        }
        if other == Self::WHITE {
            return self;
        }
        let of = |a: u32, b: u32| div255(a * b);
        Self::new(
            of(self.rb >> 16, other.rb >> 16),
            of(self.ag & 0xff, other.ag & 0xff),
            of(self.rb & 0xff, other.rb & 0xff),
            of(self.alpha(), other.alpha()),
        )
    }

    /// Every channel times `share` (0–255).
    pub const fn faded(self, share: u32) -> Self {
        Self {
            rb: scale(self.rb, share),
            ag: scale(self.ag, share),
        }
    }

    /// Part of the way to another: `share` of 256.
    pub const fn towards(self, other: Self, share: u32) -> Self {
        Self {
            rb: mix(self.rb, other.rb, share),
            ag: mix(self.ag, other.ag, share),
        }
    }

    /// Lays it over a pixel.
    pub fn over(self, below: &mut u32) {
        let left = 255 - self.alpha();
        let rb = self.rb + scale(*below & HALF, left);
        let g = (self.ag & 0xff) + scale((*below >> 8) & 0xff, left);
        // Only light that adds up, a colour with less alpha than colour, can overflow.
        *below = if (rb & 0x0100_0100) | (g & 0x100) == 0 {
            rb | (g << 8)
        } else {
            ((rb >> 16).min(255) << 16) | (g.min(255) << 8) | (rb & 0xffff).min(255)
        };
    }

    /// Lays it over pixels.
    pub fn over_all(self, row: &mut [u32]) {
        if self.is_opaque() {
            row.fill(self.pixel());
        } else if !self.is_nothing() {
            for below in row {
                self.over(below);
            }
        }
    }
}

impl From<Color32> for Paint {
    fn from(color: Color32) -> Self {
        let [r, g, b, a] = color.to_array().map(u32::from);
        Self::new(r, g, b, a)
    }
}

/// Two lanes times `share` of 255, rounded.
const fn scale(lanes: u32, share: u32) -> u32 {
    let product = lanes * share + ROUND;
    ((product + ((product >> 8) & HALF)) >> 8) & HALF
}

/// Between the lanes of `a` and `b`.
const fn mix(a: u32, b: u32, share: u32) -> u32 {
    ((a * (256 - share) + b * share + ROUND) >> 8) & HALF
}

const fn div255(product: u32) -> u32 {
    let product = product + 128;
    (product + (product >> 8)) >> 8
}

#[cfg(test)]
mod tests {
    use super::*;

    fn channels(pixel: u32) -> [u32; 3] {
        [(pixel >> 16) & 255, (pixel >> 8) & 255, pixel & 255]
    }

    #[test]
    fn two_channels_at_once_round_like_one() {
        for value in 0..=255 {
            for share in 0..=255 {
                let right = (f64::from(value * share) / 255.0).round() as u32;
                assert_eq!(div255(value * share), right);
                assert_eq!(scale((value << 16) | value, share), (right << 16) | right);
            }
        }
    }

    #[test]
    fn colours_lie_over_each_other() {
        let cases = [
            ([255, 0, 0, 255], [255, 0, 0]),
            ([0, 0, 0, 0], [10, 20, 30]),
            // Half of white, premultiplied.
            ([128, 128, 128, 128], [133, 138, 143]),
            // Light without alpha adds up, and stops at white.
            ([250, 100, 0, 0], [255, 120, 30]),
        ];
        for ([r, g, b, a], expected) in cases {
            let mut pixel = 0x000a_141e;
            Paint::new(r, g, b, a).over(&mut pixel);
            assert_eq!(channels(pixel), expected);
        }
    }

    #[test]
    fn multiplying_with_white_or_nothing() {
        let paint = Paint::new(9, 80, 170, 200);
        assert_eq!(paint.times(Paint::WHITE), paint);
        assert_eq!(Paint::WHITE.times(paint), paint);
        assert!(paint.times(Paint::new(0, 0, 0, 0)).is_nothing());
        assert_eq!(paint.faded(255), paint);
        assert_eq!(
            paint.times(Paint::new(51, 51, 51, 51)),
            paint.faded(51),
            "a grey fades"
        );
        assert_eq!(
            Paint::WHITE.towards(Paint::new(0, 0, 0, 0), 128),
            Paint::new(128, 128, 128, 128)
        );
    }
}
