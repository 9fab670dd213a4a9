//! What a respondent says to an item, and when.

use jiff::Timestamp;

/// A level on the scale, counted in half levels since the median of a group may lie between two
/// (chapter 5.7). A single respondent gives whole levels only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Level(u16);

impl Level {
    /// A whole level.
    pub const fn whole(level: u8) -> Self {
        Self(level as u16 * 2)
    }

    /// The level with this number; `None` unless it's a multiple of one half, zero or more.
    pub fn from_value(value: f64) -> Option<Self> {
        let halves = value * 2.0;
        let is_level = halves.fract() == 0.0 && (0.0..=f64::from(u16::MAX)).contains(&halves);
        is_level.then_some(Self(halves as u16))
    }

    /// The level midway between two whole levels, or between any two a whole number of levels apart.
    pub const fn midway(self, other: Self) -> Self {
        Self(u16::midpoint(self.0, other.0))
    }

    /// The level as a number, a multiple of one half.
    pub fn value(self) -> f64 {
        f64::from(self.0) / 2.0
    }

    /// The whole level at or below; advice at a half level uses this one (chapter 5.7).
    pub const fn floor(self) -> u8 {
        (self.0 / 2) as u8
    }

    /// Points on `scale` (0..=100); a half level lies midway between its neighbours.
    pub fn points(self, scale: &[f64]) -> f64 {
        let last = scale.len().saturating_sub(1);
        let at = |index: usize| scale.get(index.min(last)).copied().unwrap_or_default();
        let low = usize::from(self.0 / 2);
        f64::midpoint(at(low), at(low + usize::from(self.0 % 2)))
    }
}

/// What a respondent said to an item.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Response {
    /// Nothing yet.
    #[default]
    Unanswered,
    /// The anchor at this level.
    Level(Level),
    /// "I don't know"; not the same as level 0.
    DontKnow,
    /// "Not applicable", with the reason.
    NotApplicable(String),
}

impl Response {
    /// A whole level.
    pub const fn level(level: u8) -> Self {
        Self::Level(Level::whole(level))
    }

    /// Whether anything was chosen.
    pub fn is_given(&self) -> bool {
        *self != Self::Unanswered
    }
}

/// Everything kept about one item.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answer {
    /// The response.
    pub response: Response,
    /// A free note.
    pub note: String,
    /// A piece of evidence.
    pub evidence: String,
    /// Under which version of the question set the response was given or last confirmed, and when.
    pub confirmed: Confirmed,
}

/// Under which version of the question set something was answered or last confirmed, and when.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Confirmed {
    /// Another version of the question set than the one in use; `None` for the one in use.
    pub under: Option<String>,
    /// The moment; `None` when nobody recorded it.
    pub at: Option<Timestamp>,
}

impl Confirmed {
    /// Under the version in use, at this moment.
    pub const fn now(at: Timestamp) -> Self {
        Self {
            under: None,
            at: Some(at),
        }
    }
}

impl Answer {
    /// Replaces the response by one given at this moment under the version in use. The same one again confirms an
    /// older one, and else leaves the moment as it was.
    pub fn respond(&mut self, response: Response, at: Timestamp) {
        if self.response != response || self.confirmed.under.is_some() {
            self.confirmed = if response.is_given() {
                Confirmed::now(at)
            } else {
                Confirmed::default()
            };
        }
        self.response = response;
    }

    /// Whether there is anything to keep.
    pub fn is_empty(&self) -> bool {
        !self.response.is_given() && self.note.is_empty() && self.evidence.is_empty()
    }
}
