//! Numbers become shapes, once: the window and the report paint the same geometry.
//!
//! Shapes are in pt, y downwards, from the top left corner of the chart. They carry an [`Ink`] instead of a
//! colour; the painter looks it up in its own palette. No meaning hangs on colour alone: the score is a solid
//! line or bar, the interval a band with whiskers, the target a dashed line or a tick.

mod data;
mod shape;

pub use data::{Bar, BarsData, Chart, Legend, RadarAxis, RadarData, Reading, ScaleBand, ScaleData};
pub use shape::{Dash, HorizontalAlign, Ink, Pen, Point, Shape, TextMeasure};
