//! Where the window is and how large: remembered, and never out of sight.

use egui::{Context, Pos2, Vec2, ViewportBuilder, ViewportCommand, pos2, vec2};
use egui_winit::winit::window::Window;

use crate::storage::WindowPlace;

/// The window as it was the last time, in points of the system.
pub fn restored(builder: ViewportBuilder, place: Option<&WindowPlace>) -> ViewportBuilder {
    let Some(place) = place else { return builder };
    builder
        .with_position(pos2(place.x as f32, place.y as f32))
        .with_inner_size(vec2(f32::from(place.width), f32::from(place.height)))
        .with_maximized(place.maximized)
}

/// Where the window is now. While it's maximized its own place is the one it had `before`, and while
/// it's minimized or the system doesn't tell, there's nothing to remember.
pub fn now(context: &Context, before: Option<&WindowPlace>) -> Option<WindowPlace> {
    let zoom = context.zoom_factor();
    context.input(|input| {
        let viewport = input.viewport();
        if viewport.minimized == Some(true) || viewport.fullscreen == Some(true) {
            return None;
        }
        if viewport.maximized == Some(true) {
            return before.map(|before| WindowPlace {
                maximized: true,
                ..*before
            });
        }
        let (inner, outer) = (viewport.inner_rect?, viewport.outer_rect?);
        // Sizes come in points of the window, which its zoom makes larger than those of the system.
        Some(WindowPlace {
            x: (outer.min.x * zoom).round() as i32,
            y: (outer.min.y * zoom).round() as i32,
            width: (inner.width() * zoom).round() as u16,
            height: (inner.height() * zoom).round() as u16,
            maximized: false,
        })
    })
}

/// Brings the window back when the screen it was on is no longer there, as with a laptop that left
/// its desk.
pub fn bring_into_sight(context: &Context, window: &Window) {
    // Some systems don't tell; they place windows themselves.
    let Ok(corner) = window.outer_position() else {
        return;
    };
    let bar = pos2(corner.x as f32, corner.y as f32) + vec2(window.outer_size().width as f32 / 2.0, 12.0);
    let screens: Vec<(Pos2, Vec2)> = window
        .available_monitors()
        .map(|screen| {
            let (at, size) = (screen.position(), screen.size());
            let size = vec2(size.width as f32, size.height as f32);
            (pos2(at.x as f32, at.y as f32), size)
        })
        .collect();
    if let Some(place) = moved(bar, &screens) {
        let pixels = context.pixels_per_point();
        context.send_viewport_cmd(ViewportCommand::OuterPosition(
            (place.to_vec2() / pixels).to_pos2(),
        ));
    }
}

/// Where the window has to go when the middle of its title bar is on none of the screens.
fn moved(bar: Pos2, screens: &[(Pos2, Vec2)]) -> Option<Pos2> {
    let inside = |(at, size): &(Pos2, Vec2)| egui::Rect::from_min_size(*at, *size).contains(bar);
    if screens.iter().any(inside) {
        return None;
    }
    screens.first().map(|(at, _)| *at + vec2(40.0, 40.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_moves_only_when_its_title_bar_is_out_of_sight() {
        let laptop = (pos2(0.0, 0.0), vec2(1920.0, 1080.0));
        let left = (pos2(-2560.0, 0.0), vec2(2560.0, 1440.0));
        let bar = pos2(-1200.0, 100.0);
        assert_eq!(moved(bar, &[laptop, left]), None);
        assert_eq!(moved(bar, &[laptop]), Some(pos2(40.0, 40.0)));
        assert_eq!(moved(bar, &[]), None, "nothing is known");
    }
}
