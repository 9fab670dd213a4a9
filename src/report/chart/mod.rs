//! Numbers become shapes, once: the window and the report paint the same geometry.
//!
//! Shapes are in pt, y downwards, from the top left corner of the chart. They carry an [`Ink`] instead of a
//! colour; the painter looks it up in its own palette. No meaning hangs on colour alone: the score is a solid
//! line or bar, the interval a pale band with an edge, the target a dashed line or a tall tick.

mod bars;
mod data;
mod label;
mod legend;
mod scale;
mod shape;
mod swimlane;

pub use bars::bars;
pub use data::{Bar, BarsData, Chart, Lane, LaneBar, Legend, Reading, ScaleBand, ScaleData, SwimlaneData};
pub use scale::scale;
pub use shape::{Drawing, HorizontalAlign, Ink, Pen, Shape, TextMeasure};
pub use swimlane::swimlane;

/// Any chart in shapes, `width` pt wide, with labels of `size` pt.
pub fn chart_shapes(chart: &Chart, width: f32, size: f32, measure: &dyn TextMeasure) -> Drawing {
    match chart {
        Chart::Bars(data) => bars(data, width, size, measure),
        Chart::Scale(data) => scale(data, width, size, measure),
        Chart::Swimlane(data) => swimlane(data, width, size, measure),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::geometry::Point;

    /// Every character is half as wide as it is high.
    struct Even;

    impl TextMeasure for Even {
        fn width(&self, text: &str, size: f32, _strong: bool) -> f32 {
            text.chars().count() as f32 * size / 2.0
        }
    }

    fn readings() -> Vec<Reading> {
        let nan = f32::NAN;
        vec![
            Reading {
                score: Some(40.0),
                low: 30.0,
                high: 60.0,
                target: Some(50.0),
            },
            Reading {
                score: None,
                low: 0.0,
                high: 100.0,
                target: None,
            },
            Reading {
                score: Some(nan),
                low: nan,
                high: f32::INFINITY,
                target: Some(-4.0),
            },
            Reading::default(),
        ]
    }

    fn points(shape: &Shape) -> Vec<Point> {
        match shape {
            Shape::Line { points, .. } | Shape::Polygon { points, .. } => points.clone(),
            Shape::Circle { center, .. } => vec![*center],
            Shape::Text { at, .. } => vec![*at],
        }
    }

    fn check(drawing: &Drawing, width: f32) {
        assert!(drawing.height.is_finite() && drawing.height >= 0.0);
        for point in drawing.shapes.iter().flat_map(points) {
            assert!(
                (-1.0..=width + 1.0).contains(&point.x),
                "{point:?} is outside {width}"
            );
            assert!(
                (-1.0..=drawing.height + 1.0).contains(&point.y),
                "{point:?} of {}",
                drawing.height
            );
        }
    }

    fn legend() -> Legend {
        Legend {
            score: "Score".into(),
            interval: "Ruimte".into(),
            target: "Streefscore".into(),
        }
    }

    #[test]
    fn charts_of_any_number_of_scores_stay_inside_their_frame() {
        for count in [0, 1, 2, 3, 10, 17, 40] {
            let label = |i: usize| "Verankeren in de organisatie ".repeat(i % 4);
            let reading = |i: usize| readings()[i % 4];
            let bar = |i| Bar {
                label: label(i),
                value: "40".into(),
                reading: reading(i),
            };
            let step = |i: usize| LaneBar {
                label: (i + 1).to_string(),
                from: i as f32,
                to: i as f32 * 1.4 + 0.5,
                is_dark: i.is_multiple_of(2),
            };
            let bands = |i: usize| ScaleBand {
                label: label(i),
                upto: i as f32 * 10.0,
                current: i == 1,
            };
            let charts = [
                Chart::Bars(BarsData {
                    bars: (0..count).map(bar).collect(),
                    legend: legend(),
                }),
                Chart::Scale(ScaleData {
                    bands: (0..count).map(bands).collect(),
                    value: "40".into(),
                    reading: reading(count),
                    legend: legend(),
                }),
                Chart::Swimlane(SwimlaneData {
                    weeks: count as f32 + 1.0,
                    months: vec![(0.0, "nov".into()), (count as f32 / 2.0, "dec".into())],
                    days: (0..count).map(|i| (i as f32, i.to_string())).collect(),
                    closed: vec![2.0],
                    lanes: (0..count / 2)
                        .map(|i| Lane {
                            name: label(i),
                            bars: (0..i).map(step).collect(),
                        })
                        .collect(),
                    back: Some((count as f32 * 0.9, "terug".into())),
                    legend: "donker".into(),
                }),
            ];
            for chart in &charts {
                for width in [220.0, 475.0] {
                    check(&chart_shapes(chart, width, 7.5, &Even), width);
                }
            }
        }
    }
}
