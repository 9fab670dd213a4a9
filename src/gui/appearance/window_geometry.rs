//! Position and size of the window: remembered, and always within a screen.

use egui::{Context, Pos2, Rect, Vec2, ViewportBuilder, pos2, vec2};
use egui_winit::winit::{
    dpi::{PhysicalPosition, PhysicalSize},
    window::Window,
};

use super::work_area::work_areas;
use crate::storage::WindowGeometry;

/// Assumed size of the title bar and edges around a window, in points, while the system doesn't tell.
const FRAME: Vec2 = vec2(16.0, 40.0);

/// The middle of the title bar, below the top of the window.
const BAR: f32 = 12.0;

/// Gives the window its last position and size, in points of the system.
pub fn restored(builder: ViewportBuilder, place: Option<&WindowGeometry>) -> ViewportBuilder {
    let Some(place) = place else { return builder };
    builder
        .with_position(pos2(place.x as f32, place.y as f32))
        .with_inner_size(vec2(f32::from(place.width), f32::from(place.height)))
        .with_maximized(place.maximized)
}

/// Where the window is now. While it's maximized, the position and size are those from `before`; while
/// it's minimized or the system doesn't tell, there is nothing to remember.
pub fn now(context: &Context, before: Option<&WindowGeometry>) -> Option<WindowGeometry> {
    let zoom = context.zoom_factor();
    context.input(|input| {
        let viewport = input.viewport();
        if viewport.minimized == Some(true) || viewport.fullscreen == Some(true) {
            return None;
        }
        if viewport.maximized == Some(true) {
            return before.map(|before| WindowGeometry {
                maximized: true,
                ..*before
            });
        }
        let (inner, outer) = (viewport.inner_rect?, viewport.outer_rect?);
        // Sizes come in points of the window, which its zoom makes larger than those of the system.
        Some(WindowGeometry {
            x: (outer.min.x * zoom).round() as i32,
            y: (outer.min.y * zoom).round() as i32,
            width: (inner.width() * zoom).round() as u16,
            height: (inner.height() * zoom).round() as u16,
            maximized: false,
        })
    })
}

/// Makes the window no larger than the work area of its screen, and moves it to another screen when its own is gone,
/// as with a laptop taken off its dock. Called before the window is shown.
pub fn keep_in_sight(window: &Window) {
    if window.is_maximized() || window.fullscreen().is_some() {
        return;
    }
    let areas = work_areas(window);
    let points = |size: PhysicalSize<u32>| vec2(size.width as f32, size.height as f32);
    let inner = points(window.inner_size());
    // Some systems frame a window only when it's shown.
    let known = points(window.outer_size()) - inner;
    let frame = if known == Vec2::ZERO {
        FRAME * window.scale_factor() as f32
    } else {
        known
    };
    // Some systems don't tell; they place windows themselves.
    let corner = window.outer_position().ok();
    let at = corner.map_or(Pos2::ZERO, |corner| pos2(corner.x as f32, corner.y as f32));
    let outer = Rect::from_min_size(at, inner + frame);
    let Some(fitting) = fitted(outer, &areas) else {
        return;
    };
    let size = fitting.size() - frame;
    if size != inner {
        // The answer comes as an event, as for a user who drags its edge.
        let _ = window.request_inner_size(PhysicalSize::new(size.x as u32, size.y as u32));
    }
    if corner.is_some() && fitting.min != outer.min {
        window.set_outer_position(PhysicalPosition::new(fitting.min.x as i32, fitting.min.y as i32));
    }
}

/// The rectangle nearest to `outer`, the window with its frame, that lies within one of these areas; `None` when `outer`
/// does already.
fn fitted(outer: Rect, areas: &[Rect]) -> Option<Rect> {
    let bar = pos2(outer.center().x, outer.top() + BAR);
    let area = areas
        .iter()
        .min_by(|a, b| a.distance_sq_to_pos(bar).total_cmp(&b.distance_sq_to_pos(bar)))?;
    let size = outer.size().min(area.size());
    let at = outer.min.max(area.min).min(area.max - size);
    let fitting = Rect::from_min_size(at, size);
    (fitting != outer).then_some(fitting)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rect(x: f32, y: f32, width: f32, height: f32) -> Rect {
        Rect::from_min_size(pos2(x, y), vec2(width, height))
    }

    #[test]
    fn a_window_lies_within_the_work_area_of_its_screen() {
        let laptop = rect(0.0, 0.0, 1280.0, 760.0);
        let left = rect(-2560.0, 40.0, 2560.0, 1400.0);
        let whole = rect(0.0, 0.0, 1296.0, 840.0);
        for (window, areas, expected) in [
            (rect(100.0, 50.0, 800.0, 600.0), &[laptop, left][..], None),
            // Larger than the screen, with the taskbar below.
            (whole, &[laptop], Some(laptop)),
            // Over an edge.
            (
                rect(900.0, 400.0, 800.0, 600.0),
                &[laptop],
                Some(rect(480.0, 160.0, 800.0, 600.0)),
            ),
            (rect(-1600.0, 100.0, 800.0, 600.0), &[laptop, left], None),
            // The screen on the left is gone.
            (
                rect(-1600.0, 100.0, 800.0, 600.0),
                &[laptop],
                Some(rect(0.0, 100.0, 800.0, 600.0)),
            ),
            // Under a panel at the top.
            (
                rect(-1600.0, 0.0, 800.0, 600.0),
                &[left, laptop],
                Some(rect(-1600.0, 40.0, 800.0, 600.0)),
            ),
            // Nothing is known.
            (whole, &[], None),
        ] {
            assert_eq!(fitted(window, areas), expected, "{window:?}");
        }
    }
}
