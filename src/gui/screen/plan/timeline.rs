//! When actions are, drawn beside the list: decoration, since each row says its days.

use egui::{Align2, Color32, Painter, Pos2, Rect, Stroke, StrokeKind, Ui, pos2, vec2};
use jiff::{ToSpan, civil::Date};

use crate::{
    decision::{PlanRow, PlanState, actions::Weeks, calendar::is_last_week},
    gui::{
        appearance::theme::{self, Palette},
        widget::{Icon, paint_icon},
    },
    i18n::{Language, short_date},
};

/// Weeks narrower than this have no day above them.
const ROOM_FOR_DAY: f32 = 30.0;

/// Weeks narrower than this have no line between them.
const ROOM_FOR_LINE: f32 = 8.0;

/// Where weeks are on the screen.
#[derive(Debug, Clone, Copy)]
pub(super) struct Timeline {
    pub weeks: Weeks,
    pub left: f32,
    pub right: f32,
}

impl Timeline {
    /// How wide a week is.
    pub fn width(self) -> f32 {
        (self.right - self.left) / self.weeks.count.max(1) as f32
    }

    /// Where a day begins.
    pub fn x(self, day: Date) -> f32 {
        (self.left + self.weeks.position(day) * self.width()).clamp(self.left, self.right)
    }

    pub fn week(self, week: usize) -> [f32; 2] {
        let left = self.left + week as f32 * self.width();
        [left, left + self.width()]
    }

    /// Whether a day is in sight.
    pub fn shows(self, day: Date) -> bool {
        (0.0..=self.weeks.count as f32).contains(&self.weeks.position(day))
    }

    /// Months and days, above the rows.
    pub fn head(self, ui: &Ui, rect: Rect, language: Language) {
        let p = theme::palette(ui);
        let size = theme::sizes().small;
        let mut shown: Option<Date> = None;
        let mut free = self.left;
        for (week, monday) in self.weeks.mondays().enumerate() {
            let [left, right] = self.week(week);
            if shown.is_none_or(|last| (last.year(), last.month()) != (monday.year(), monday.month())) {
                let name = month(language, monday, shown);
                let galley = ui.painter().layout_no_wrap(name, theme::semibold(size), p.text);
                // Where months are narrow, a name that would cover the one before it is left out.
                if left >= free {
                    free = left + galley.size().x + 6.0;
                    ui.painter()
                        .galley(pos2(left + 2.0, rect.top() + 4.0), galley, p.text);
                }
                shown = Some(monday);
            }
            if self.width() >= ROOM_FOR_DAY {
                let place = pos2(f32::midpoint(left, right), rect.bottom() - 5.0);
                let day = monday.day().to_string();
                let font = theme::regular(size);
                ui.painter()
                    .text(place, Align2::CENTER_BOTTOM, day, font, p.muted);
            }
        }
    }

    /// Lines between the weeks, and weeks without working days.
    pub fn grid(self, painter: &Painter, y: [f32; 2], p: &Palette) {
        for (week, monday) in self.weeks.mondays().enumerate() {
            let [left, right] = self.week(week);
            if is_last_week(monday) {
                painter.rect_filled(Rect::from_min_max(pos2(left, y[0]), pos2(right, y[1])), 0.0, p.bg);
            }
            if self.width() >= ROOM_FOR_LINE {
                painter.vline(left, y[0]..=y[1], Stroke::new(1.0, p.border));
            }
        }
    }

    pub fn today(self, painter: &Painter, today: Date, y: [f32; 2], p: &Palette) {
        if self.shows(today) {
            painter.vline(self.x(today), y[0]..=y[1], Stroke::new(1.5, p.text));
        }
    }

    fn bar_of(self, [start, end]: [Date; 2], place: Rect) -> Rect {
        let left = self.x(start) + 1.0;
        let right = self.x(end.saturating_add(1.day())).max(left + 6.0) - 1.0;
        let middle = place.center().y;
        Rect::from_min_max(pos2(left, middle - 9.0), pos2(right, middle + 9.0))
    }

    pub fn bar_at(self, row: &PlanRow, place: Rect) -> Rect {
        self.bar_of([row.start, row.end], place)
    }

    /// Where a bar would be with these days.
    pub fn outline(self, painter: &Painter, days: [Date; 2], place: Rect, p: &Palette) {
        let edge = Stroke::new(2.0, p.text);
        painter.rect_stroke(self.bar_of(days, place), 4.0, edge, StrokeKind::Outside);
    }

    /// The bar of a row; a sign in it tells what its colour does.
    pub fn bar(self, painter: &Painter, row: &PlanRow, place: Rect, today: Date, p: &Palette) {
        let state = row.state;
        if state == Some(PlanState::Dropped) || self.width() <= 0.0 {
            return;
        }
        let bar = self.bar_at(row, place);
        let (fill, edge) = match state {
            Some(PlanState::Started) => (p.accent, p.accent),
            Some(PlanState::Overdue) => (p.card, p.warn),
            Some(PlanState::NotInPlan) => (p.card, p.control_border),
            _ => (p.accent_soft, p.accent),
        };
        let stroke = if state == Some(PlanState::Overdue) {
            2.0
        } else {
            1.0
        };
        painter.rect(bar, 4.0, fill, Stroke::new(stroke, edge), StrokeKind::Inside);
        match state {
            Some(PlanState::Done) => sign(painter, Icon::Check, bar.center(), bar, p.accent),
            Some(PlanState::Overdue) => {
                sign(painter, Icon::Warning, bar.center(), bar, p.warn);
                let now = self.x(today);
                let dashes = egui::Shape::dashed_line(
                    &[bar.right_center(), pos2(now, bar.center().y)],
                    Stroke::new(2.0, p.warn),
                    3.0,
                    3.0,
                );
                if now > bar.right() {
                    painter.extend(dashes);
                }
            }
            _ => {}
        }
    }
}

fn sign(painter: &Painter, icon: Icon, center: Pos2, bar: Rect, color: Color32) {
    if bar.width() >= 16.0 {
        paint_icon(painter, icon, center, 12.0, color);
    }
}

/// The name of a month, with the year where that changes.
fn month(language: Language, monday: Date, before: Option<Date>) -> String {
    let day = short_date(language, monday, monday.year());
    let name = day.rsplit(' ').next().unwrap_or_default();
    if before.is_some_and(|before| before.year() != monday.year()) {
        format!("{name} {}", monday.year())
    } else {
        name.to_owned()
    }
}

/// How far an action is, as a sign: each state has a shape of its own.
pub(super) fn status_sign(painter: &Painter, state: PlanState, center: Pos2, p: &Palette) {
    let ring = |color| {
        painter.circle_stroke(center, 5.5, Stroke::new(1.5, color));
    };
    match state {
        PlanState::NotYet => ring(p.muted),
        PlanState::Started => {
            ring(p.accent);
            let half = (0..=12).map(|step| {
                let angle = std::f32::consts::PI * (step as f32 / 12.0 - 0.5);
                center + 5.5 * vec2(angle.cos(), angle.sin())
            });
            painter.add(egui::Shape::convex_polygon(
                half.collect(),
                p.accent,
                Stroke::NONE,
            ));
        }
        PlanState::Done => {
            painter.circle_filled(center, 6.5, p.accent);
            paint_icon(painter, Icon::Check, center, 9.0, p.on_accent);
        }
        PlanState::Dropped => {
            ring(p.muted);
            let slash = [center + vec2(-4.0, 4.0), center + vec2(4.0, -4.0)];
            painter.line_segment(slash, Stroke::new(1.5, p.muted));
        }
        PlanState::Overdue => paint_icon(painter, Icon::Warning, center, 14.0, p.warn),
        PlanState::NotInPlan => {
            ring(p.warn);
            painter.hline(
                center.x - 3.0..=center.x + 3.0,
                center.y,
                Stroke::new(1.5, p.warn),
            );
        }
    }
}
