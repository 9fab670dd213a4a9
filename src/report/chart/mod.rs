//! Numbers become shapes, once: the window and the report paint the same geometry.
//!
//! Shapes are in pt, y downwards, from the top left corner of the chart. They carry an [`Ink`] instead of a
//! colour; the painter looks it up in its own palette. No meaning hangs on colour alone: the score is a solid
//! line or bar, the interval a pale band with an edge, the target a dashed line or a tall tick.

mod bars;
mod data;
mod label;
mod legend;
mod radar;
mod scale;
mod shape;
mod swimlane;

pub use bars::bars;
pub use data::{
    Bar, BarsData, Chart, Lane, LaneBar, Legend, RadarAxis, RadarData, Reading, ScaleBand, ScaleData,
    SwimlaneData,
};
pub use radar::radar;
pub use scale::scale;
pub use shape::{Drawing, HorizontalAlign, Ink, Pen, Shape, TextMeasure};
pub use swimlane::swimlane;

/// Any chart in shapes, `width` pt wide, with labels of `size` pt.
pub fn chart_shapes(chart: &Chart, width: f32, size: f32, measure: &dyn TextMeasure) -> Drawing {
    match chart {
        Chart::Radar(data) => radar(data, width, size, measure),
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
            let axes = (0..count)
                .map(|i| RadarAxis {
                    label: label(i),
                    reading: reading(i),
                })
                .collect();
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
                Chart::Radar(RadarData {
                    axes,
                    legend: legend(),
                }),
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

    #[test]
    fn radar_labels_do_not_overlap() {
        for count in [3, 5, 10, 16] {
            let axis = |i| RadarAxis {
                label: format!("Een langer thema nummer {i}"),
                reading: readings()[0],
            };
            let data = RadarData {
                axes: (0..count).map(axis).collect(),
                legend: Legend::default(),
            };
            let drawing = radar(&data, 475.0, 8.0, &Even);
            let boxes: Vec<[f32; 4]> = drawing.shapes.iter().filter_map(text_box).collect();
            for (i, a) in boxes.iter().enumerate() {
                for b in &boxes[i + 1..] {
                    let apart =
                        a[2] <= b[0] + 0.1 || b[2] <= a[0] + 0.1 || a[3] <= b[1] + 0.1 || b[3] <= a[1] + 0.1;
                    assert!(apart, "{count} axes: {a:?} and {b:?}");
                }
            }
        }
    }

    fn text_box(shape: &Shape) -> Option<[f32; 4]> {
        let Shape::Text {
            at,
            align,
            text,
            size,
            ..
        } = shape
        else {
            return None;
        };
        let width = Even.width(text, *size, false);
        let left = match align {
            HorizontalAlign::Left => at.x,
            HorizontalAlign::Center => at.x - width / 2.0,
            HorizontalAlign::Right => at.x - width,
        };
        Some([left, at.y - size * 0.75, left + width, at.y + size * 0.2])
    }

    #[test]
    fn a_missing_score_leaves_a_gap_in_the_line() {
        let scored = |count: usize| {
            let axis = |i| RadarAxis {
                label: String::new(),
                reading: readings()[usize::from(i >= count)],
            };
            let data = RadarData {
                axes: (0..5).map(axis).collect(),
                legend: Legend::default(),
            };
            let shapes = radar(&data, 400.0, 8.0, &Even).shapes;
            let is_score =
                |s: &&Shape| matches!(s, Shape::Line { pen, .. } if pen.ink == Ink::Score && pen.width > 1.5);
            shapes.iter().filter(is_score).count()
        };
        assert_eq!(scored(5), 5);
        assert_eq!(scored(4), 3);
        assert_eq!(scored(0), 0);
    }
}
