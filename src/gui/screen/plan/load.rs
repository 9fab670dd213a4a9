//! What each role has to do, week by week.

use egui::{Align2, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::{list, timeline::Timeline, view::PlanView};
use crate::{
    decision::actions::{RoleLoad, WeekHours},
    gui::{
        appearance::theme::{self, Palette},
        widget,
    },
    i18n::{PlanText, span},
};

const HEIGHT: f32 = 34.0;

const TALLEST: f32 = 26.0;

/// Weeks narrower than this have no number in them.
const ROOM_FOR_NUMBER: f32 = 22.0;

pub(super) fn show(ui: &mut Ui, view: &PlanView) {
    let load = &view.overview.load;
    if load.roles.is_empty() {
        return;
    }
    let text = view.text();
    widget::heading(ui, text.by_role(), 2);
    widget::small(ui, text.by_role_lead());
    legend(ui, text);
    widget::group(ui, Role::List, text.by_role(), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let place = ui.available_rect_before_wrap();
        let timeline = list::timeline(view, place);
        let top = ui.cursor().top();
        let most = load.most_hours().max(1.0);
        for role in &load.roles {
            row(ui, view, role, timeline, most);
        }
        if let Some(timeline) = timeline {
            let y = [top, ui.min_rect().bottom()];
            timeline.today(ui.painter(), view.today, y, &theme::palette(ui));
        }
    });
}

/// Paints what a word of the legend is about.
type Sample = fn(&Ui, Rect, &Palette);

fn legend(ui: &mut Ui, text: PlanText) {
    let p = theme::palette(ui);
    ui.horizontal_wrapped(|ui| {
        let kinds: [(&str, Sample); 3] = [
            (text.at_least(), |ui, rect, p| {
                ui.painter().rect_filled(rect, 2.0, p.accent);
            }),
            (text.at_most(), |ui, rect, p| {
                let edge = Stroke::new(1.0, p.accent);
                ui.painter()
                    .rect(rect, 2.0, p.accent_soft, edge, StrokeKind::Inside);
            }),
            (text.every_week(), |ui, rect, p| dashed(ui, rect, p)),
        ];
        for (words, paint) in kinds {
            let (rect, _) = ui.allocate_exact_size(vec2(13.0, 13.0), Sense::hover());
            paint(ui, rect, &p);
            widget::small(ui, words);
            ui.add_space(8.0);
        }
    });
}

fn dashed(ui: &Ui, rect: Rect, p: &Palette) {
    widget::paint_dashed(ui.painter(), rect, Stroke::new(1.3, p.accent), [3.0, 2.5]);
}

/// The hours of a role in words, and its weeks.
fn row(ui: &mut Ui, view: &PlanView, load: &RoleLoad, timeline: Option<Timeline>, most: f64) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::hover());
    let (text, p) = (view.text(), theme::palette(ui));
    let total = &load.total.total;
    let mut parts = Vec::new();
    if total.once.high > 0 {
        parts.push(text.hours(&span(total.once.low, total.once.high)));
    }
    if total.weekly.high > 0 {
        parts.push(text.weekly(&span(total.weekly.low, total.weekly.high)));
    }
    if !total.estimated_first.is_empty() {
        parts.push(text.without_estimate(total.estimated_first.len()));
    }
    let name = if load.total.role.is_empty() {
        text.nobody()
    } else {
        &load.total.role
    };
    let words = parts.join("; ");
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{name}: {words}")));
    let right = timeline.map_or(rect.right(), |timeline| timeline.left) - 14.0;
    let body = theme::regular(theme::sizes().body);
    let y = rect.center().y;
    ui.painter().text(
        pos2(rect.left() + 14.0, y),
        Align2::LEFT_CENTER,
        name,
        body.clone(),
        p.text,
    );
    ui.painter()
        .text(pos2(right, y), Align2::RIGHT_CENTER, words, body, p.text);
    if let Some(timeline) = timeline {
        for (week, hours) in load.weeks.iter().enumerate() {
            bar(ui, timeline.week(week), rect.bottom(), hours, most, &p);
        }
        ui.painter().hline(
            timeline.left..=timeline.right,
            rect.bottom(),
            Stroke::new(1.0, p.border),
        );
    }
}

/// At least in dark, at most in light, and what returns every week dashed with its number.
fn bar(ui: &Ui, x: [f32; 2], bottom: f32, hours: &WeekHours, most: f64, p: &Palette) {
    let gap = if x[1] - x[0] > 12.0 { 4.0 } else { 0.5 };
    let of_height =
        |height: f32| Rect::from_min_max(pos2(x[0] + gap, bottom - height), pos2(x[1] - gap, bottom));
    let height = |hours: f64| (hours / most) as f32 * TALLEST;
    if hours.high > 0.0 {
        let edge = Stroke::new(1.0, p.accent);
        let all = of_height(height(hours.high));
        ui.painter()
            .rect(all, 1.0, p.accent_soft, edge, StrokeKind::Inside);
        ui.painter()
            .rect_filled(of_height(height(hours.low)), 1.0, p.accent);
    }
    if hours.weekly > 0.0 {
        let place = of_height(TALLEST);
        dashed(ui, place, p);
        if place.width() >= ROOM_FOR_NUMBER {
            let font = theme::semibold(theme::sizes().small);
            let words = format!("{:.0}", hours.weekly);
            ui.painter()
                .text(place.center(), Align2::CENTER_CENTER, words, font, p.text);
        }
    }
}
