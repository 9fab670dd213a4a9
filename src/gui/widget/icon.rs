//! Small symbols, drawn with lines so that they're sharp at every size.

use egui::{Color32, Painter, Pos2, Response, Sense, Shape, Stroke, Ui, Vec2, vec2};

/// A symbol on a grid of 16 by 16.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    Check,
    Cross,
    Warning,
    Question,
    Info,
    Bulb,
    Person,
    Left,
    Right,
    Up,
    Down,
    Plus,
    Minus,
    FitWidth,
    FitPage,
    Home,
    Lock,
    Clock,
    /// Two sheets: to the clipboard.
    Copy,
    /// A pencil: to change what is there.
    Pencil,
}

/// A symbol in a row, hidden from screen readers.
pub fn icon(ui: &mut Ui, symbol: Icon, size: f32, color: Color32) -> Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(size), Sense::hover());
    paint_icon(ui.painter(), symbol, rect.center(), size, color);
    response
}

/// A spinner, or a clock where nothing may move.
pub fn busy(ui: &mut Ui) {
    if ui.style().animation_time > 0.0 {
        ui.spinner();
    } else {
        let color = crate::gui::appearance::theme::palette(ui).muted;
        icon(ui, Icon::Clock, 18.0, color);
    }
}

pub fn paint_icon(painter: &Painter, symbol: Icon, center: Pos2, size: f32, color: Color32) {
    let unit = size / 16.0;
    let pencil = Pencil {
        painter,
        center,
        unit,
        pen: Stroke::new((1.7 * unit).max(1.2), color),
    };
    for part in symbol.parts() {
        pencil.draw(part);
    }
}

/// A part of a symbol; the grid runs from 0 to 16 both ways.
enum IconPart {
    Line(&'static [(f32, f32)]),
    Closed(&'static [(f32, f32)]),
    Circle(f32, f32, f32),
    Dot(f32, f32, f32),
}

const FIT_PAGE: &[IconPart] = &[
    IconPart::Closed(&[(3.4, 1.8), (12.6, 1.8), (12.6, 14.2), (3.4, 14.2)]),
    IconPart::Line(&[(5.8, 5.4), (10.2, 5.4)]),
    IconPart::Line(&[(5.8, 8.0), (10.2, 8.0)]),
    IconPart::Line(&[(5.8, 10.6), (8.6, 10.6)]),
];

const FIT_WIDTH: &[IconPart] = &[
    IconPart::Line(&[(1.8, 2.5), (1.8, 13.5)]),
    IconPart::Line(&[(14.2, 2.5), (14.2, 13.5)]),
    IconPart::Line(&[(4.2, 8.0), (11.8, 8.0)]),
    IconPart::Line(&[(6.4, 5.6), (4.2, 8.0), (6.4, 10.4)]),
    IconPart::Line(&[(9.6, 5.6), (11.8, 8.0), (9.6, 10.4)]),
];

impl Icon {
    const fn parts(self) -> &'static [IconPart] {
        match self {
            Self::Check => &[IconPart::Line(&[(3.0, 8.5), (6.5, 12.0), (13.0, 4.5)])],
            Self::Cross => &[
                IconPart::Line(&[(4.0, 4.0), (12.0, 12.0)]),
                IconPart::Line(&[(12.0, 4.0), (4.0, 12.0)]),
            ],
            Self::Warning => &[
                IconPart::Closed(&[(8.0, 2.0), (14.8, 14.0), (1.2, 14.0)]),
                IconPart::Line(&[(8.0, 6.5), (8.0, 9.8)]),
                IconPart::Dot(8.0, 11.9, 0.95),
            ],
            Self::Question => &[
                IconPart::Line(&[
                    (5.2, 5.8),
                    (5.6, 4.2),
                    (7.0, 3.2),
                    (9.0, 3.2),
                    (10.5, 4.3),
                    (10.7, 6.0),
                    (9.8, 7.4),
                    (8.4, 8.4),
                    (8.0, 9.8),
                ]),
                IconPart::Dot(8.0, 12.7, 1.05),
            ],
            Self::Info => &[
                IconPart::Circle(8.0, 8.0, 6.3),
                IconPart::Dot(8.0, 5.1, 0.95),
                IconPart::Line(&[(8.0, 7.4), (8.0, 11.4)]),
            ],
            Self::Bulb => &[
                IconPart::Circle(8.0, 6.4, 4.3),
                IconPart::Line(&[(6.2, 12.2), (9.8, 12.2)]),
                IconPart::Line(&[(6.7, 14.2), (9.3, 14.2)]),
            ],
            Self::Person => &[
                IconPart::Circle(8.0, 5.2, 2.7),
                IconPart::Line(&[
                    (2.8, 13.6),
                    (3.8, 11.2),
                    (5.8, 10.0),
                    (8.0, 9.7),
                    (10.2, 10.0),
                    (12.2, 11.2),
                    (13.2, 13.6),
                ]),
            ],
            Self::Left => &[IconPart::Line(&[(10.0, 3.5), (5.5, 8.0), (10.0, 12.5)])],
            Self::Right => &[IconPart::Line(&[(6.0, 3.5), (10.5, 8.0), (6.0, 12.5)])],
            Self::Up => &[IconPart::Line(&[(3.5, 10.0), (8.0, 5.5), (12.5, 10.0)])],
            Self::Down => &[IconPart::Line(&[(3.5, 6.0), (8.0, 10.5), (12.5, 6.0)])],
            Self::Plus => &[
                IconPart::Line(&[(3.0, 8.0), (13.0, 8.0)]),
                IconPart::Line(&[(8.0, 3.0), (8.0, 13.0)]),
            ],
            Self::Minus => &[IconPart::Line(&[(3.0, 8.0), (13.0, 8.0)])],
            Self::FitWidth => FIT_WIDTH,
            Self::FitPage => FIT_PAGE,
            Self::Home => &[
                IconPart::Line(&[(1.8, 8.0), (8.0, 2.6), (14.2, 8.0)]),
                IconPart::Line(&[(3.8, 7.0), (3.8, 13.6), (12.2, 13.6), (12.2, 7.0)]),
            ],
            Self::Lock => &[
                IconPart::Closed(&[(3.4, 7.2), (12.6, 7.2), (12.6, 13.8), (3.4, 13.8)]),
                IconPart::Line(&[
                    (5.3, 7.2),
                    (5.3, 4.8),
                    (6.4, 2.9),
                    (8.0, 2.3),
                    (9.6, 2.9),
                    (10.7, 4.8),
                    (10.7, 7.2),
                ]),
            ],
            Self::Copy => &[
                IconPart::Closed(&[(6.0, 6.0), (13.6, 6.0), (13.6, 13.6), (6.0, 13.6)]),
                IconPart::Line(&[(10.0, 3.6), (10.0, 2.4), (2.4, 2.4), (2.4, 10.0), (3.6, 10.0)]),
            ],
            Self::Pencil => &[
                IconPart::Closed(&[(2.6, 13.4), (3.4, 10.2), (10.8, 2.8), (13.2, 5.2), (5.8, 12.6)]),
                IconPart::Line(&[(8.9, 4.7), (11.3, 7.1)]),
            ],
            Self::Clock => &[
                IconPart::Circle(8.0, 8.0, 6.3),
                IconPart::Line(&[(8.0, 4.4), (8.0, 8.2), (10.6, 9.8)]),
            ],
        }
    }
}

struct Pencil<'a> {
    painter: &'a Painter,
    center: Pos2,
    unit: f32,
    pen: Stroke,
}

impl Pencil<'_> {
    fn at(&self, x: f32, y: f32) -> Pos2 {
        self.center + vec2(x - 8.0, y - 8.0) * self.unit
    }

    fn points(&self, points: &[(f32, f32)]) -> Vec<Pos2> {
        points.iter().map(|(x, y)| self.at(*x, *y)).collect()
    }

    fn draw(&self, part: &IconPart) {
        match part {
            IconPart::Line(points) => {
                self.painter.add(Shape::line(self.points(points), self.pen));
            }
            IconPart::Closed(points) => {
                self.painter
                    .add(Shape::closed_line(self.points(points), self.pen));
            }
            IconPart::Circle(x, y, radius) => {
                self.painter
                    .circle_stroke(self.at(*x, *y), radius * self.unit, self.pen);
            }
            IconPart::Dot(x, y, radius) => {
                self.painter
                    .circle_filled(self.at(*x, *y), radius * self.unit, self.pen.color);
            }
        }
    }
}
