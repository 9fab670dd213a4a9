//! What charts show. All scores run from 0 to 100.

/// A chart.
#[derive(Clone, Debug, PartialEq)]
pub enum Chart {
    /// A horizontal bar per score.
    Bars(BarsData),
    /// One score on a scale that is divided into bands.
    Scale(ScaleData),
    /// Steps in time.
    Swimlane(SwimlaneData),
}

/// One score with what is not known about it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Reading {
    /// The score, `0.0..=100.0`; `None` when too little was answered.
    pub score: Option<f32>,
    /// The lowest score the open answers allow, `0.0..=100.0`.
    pub low: f32,
    /// The highest score the open answers allow, `low..=100.0`.
    pub high: f32,
    /// The score to aim for, `0.0..=100.0`.
    pub target: Option<f32>,
}

/// The words of the legend, in the language of the reader.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Legend {
    /// The word for the score.
    pub score: String,
    /// The words for the interval the open answers leave.
    pub interval: String,
    /// The word for the target; not shown when nothing has a target.
    pub target: String,
}

/// Horizontal bars below each other.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BarsData {
    /// The bars, from the top.
    pub bars: Vec<Bar>,
    /// The words of the legend; a legend without words is left out.
    pub legend: Legend,
}

/// One bar.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bar {
    /// The name, left of the bar.
    pub label: String,
    /// The number as it is written, right of the bar, such as `62` or `?`.
    pub value: String,
    /// The score.
    pub reading: Reading,
}

/// One score on a scale that is divided into bands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScaleData {
    /// The bands, from low to high; the first starts at 0.
    pub bands: Vec<ScaleBand>,
    /// The number as it is written at the score.
    pub value: String,
    /// The score.
    pub reading: Reading,
    /// The words of the legend; a legend without words is left out.
    pub legend: Legend,
}

/// A band of a scale.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScaleBand {
    /// The name.
    pub label: String,
    /// Where the band ends, `0.0..=100.0`.
    pub upto: f32,
    /// Whether the score counts as this band.
    pub current: bool,
}

/// Steps in time, as numbered bars that a table nearby explains. Moments are in weeks from the first day.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SwimlaneData {
    /// How long it all takes, in weeks.
    pub weeks: f32,
    /// Where months begin, with their names.
    pub months: Vec<(f32, String)>,
    /// Where weeks begin, with the day of the month.
    pub days: Vec<(f32, String)>,
    /// Where weeks without working days begin.
    pub closed: Vec<f32>,
    /// The lanes, from the top.
    pub lanes: Vec<Lane>,
    /// When it's back on the agenda, in words too.
    pub back: Option<(f32, String)>,
    /// What dark bars and grey weeks mean.
    pub legend: String,
}

/// What one person or group leads.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lane {
    /// Who.
    pub name: String,
    /// The steps, in order.
    pub bars: Vec<LaneBar>,
}

/// A step from its start to its end.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaneBar {
    /// Its number.
    pub label: String,
    /// When it starts.
    pub from: f32,
    /// When it ends, later than it starts.
    pub to: f32,
    /// Whether it's one of the steps that matter most.
    pub is_dark: bool,
}

impl Reading {
    /// The same reading with everything inside `0.0..=100.0`, in order, and nothing that is not a number.
    #[must_use]
    pub fn sane(self) -> Self {
        let inside = |v: f32| if v.is_finite() { v.clamp(0.0, 100.0) } else { 0.0 };
        let low = inside(self.low);
        let real = |v: Option<f32>| v.filter(|v| v.is_finite()).map(inside);
        Self {
            score: real(self.score),
            low,
            high: inside(self.high).max(low),
            target: real(self.target),
        }
    }

    /// Whether the open answers leave something to guess.
    pub fn is_open(self) -> bool {
        self.high - self.low > 0.5
    }
}

impl Legend {
    /// Whether there is nothing to say.
    pub fn is_empty(&self) -> bool {
        self.score.is_empty() && self.interval.is_empty() && self.target.is_empty()
    }
}
