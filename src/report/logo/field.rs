//! Which part of a picture is printed: all that there is to see, without much of the paper around it.

use super::LogoError;

/// A part of a picture: left, top, right, bottom.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Field {
    pub left: f32,
    pub top: f32,
    pub right: f32,
    pub bottom: f32,
}

/// How far a drawing may stick out of its page, as a share of the page; the edge of a line often does.
const STICKS_OUT: f32 = 0.05;

/// A picture that takes less than this share of its page, both ways, was saved on a sheet of paper.
const SMALL: f32 = 0.5;

/// What is left free around such a picture, as a share of its longest side.
const MARGIN: f32 = 0.05;

impl Field {
    pub const fn of_size(width: f32, height: f32) -> Self {
        Self {
            left: 0.0,
            top: 0.0,
            right: width,
            bottom: height,
        }
    }

    pub fn width(self) -> f32 {
        self.right - self.left
    }

    pub fn height(self) -> f32 {
        self.bottom - self.top
    }

    /// The smallest field that holds both.
    pub fn with(self, other: Self) -> Self {
        Self {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }

    /// Whether another field lies within this one.
    pub fn holds(self, other: Self) -> bool {
        self.with(other) == self
    }

    fn grown(self, by: f32) -> Self {
        Self {
            left: self.left - by,
            top: self.top - by,
            right: self.right + by,
            bottom: self.bottom + by,
        }
    }
}

/// What is printed of a `page` on which `seen` is all that there is to see.
///
/// # Errors
/// Part of it lies outside the page, as it does in a drawing program that shows more than the page.
pub(super) fn printed(page: Field, seen: Field) -> Result<Field, LogoError> {
    let slack = STICKS_OUT * page.width().max(page.height());
    if !page.grown(slack).holds(seen) {
        return Err(LogoError::OffPage);
    }
    if seen.width() < SMALL * page.width() && seen.height() < SMALL * page.height() {
        let margin = MARGIN * seen.width().max(seen.height());
        return Ok(seen.grown(margin));
    }
    Ok(page.with(seen))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_that_is_seen_is_printed_and_no_sheet_around_it() {
        let page = Field::of_size(100.0, 40.0);
        let part = |left, top, right, bottom| Field {
            left,
            top,
            right,
            bottom,
        };
        assert_eq!(printed(page, part(10.0, 5.0, 90.0, 35.0)), Ok(page));
        assert_eq!(printed(page, part(10.0, 5.0, 90.0, 10.0)), Ok(page));
        assert_eq!(
            printed(page, part(10.0, 10.0, 30.0, 20.0)),
            Ok(part(9.0, 9.0, 31.0, 21.0))
        );
        assert_eq!(
            printed(page, part(-2.0, 0.0, 100.0, 40.0)),
            Ok(part(-2.0, 0.0, 100.0, 40.0))
        );
        assert_eq!(
            printed(page, part(-20.0, 0.0, 60.0, 40.0)),
            Err(LogoError::OffPage)
        );
        assert_eq!(
            printed(page, part(200.0, 0.0, 260.0, 40.0)),
            Err(LogoError::OffPage)
        );
    }
}
