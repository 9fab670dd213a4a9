//! How much of a screen is free for windows: without the taskbar and panels. The window library doesn't tell.

use egui::{Rect, pos2, vec2};
use egui_winit::winit::{monitor::MonitorHandle, window::Window};

/// The part of each screen that windows may use, in pixels of the whole desktop; the whole screen when the
/// system doesn't tell.
pub fn work_areas(window: &Window) -> Vec<Rect> {
    let free = system_work_areas();
    window
        .available_monitors()
        .map(|monitor| work_area(&monitor, &free))
        .collect()
}

fn work_area(monitor: &MonitorHandle, free: impl Fn(Rect) -> Option<Rect>) -> Rect {
    let (at, size) = (monitor.position(), monitor.size());
    let screen = Rect::from_min_size(
        pos2(at.x as f32, at.y as f32),
        vec2(size.width as f32, size.height as f32),
    );
    match free(screen).map(|area| area.intersect(screen)) {
        Some(area) if area.is_positive() => area,
        // An area that isn't on the screen is about something else, as with an X server inside Wayland.
        _ => screen,
    }
}

/// What Windows says of the screen that is asked about.
#[cfg(windows)]
fn system_work_areas() -> impl Fn(Rect) -> Option<Rect> {
    area_on_windows
}

#[cfg(windows)]
fn area_on_windows(screen: Rect) -> Option<Rect> {
    use winsafe::{HMONITOR, POINT, co::MONITOR};

    let middle = POINT {
        x: screen.center().x as i32,
        y: screen.center().y as i32,
    };
    let monitor = HMONITOR::MonitorFromPoint(middle, MONITOR::DEFAULTTONEAREST);
    let area = monitor.GetMonitorInfo().ok()?.rcWork;
    Some(Rect::from_min_max(
        pos2(area.left as f32, area.top as f32),
        pos2(area.right as f32, area.bottom as f32),
    ))
}

/// What the window manager of X says of all screens together, asked once.
#[cfg(all(unix, not(target_os = "macos")))]
fn system_work_areas() -> impl Fn(Rect) -> Option<Rect> {
    let all = area_on_x();
    move |_| all
}

#[cfg(all(unix, not(target_os = "macos")))]
fn area_on_x() -> Option<Rect> {
    use x11rb::protocol::xproto::{AtomEnum, ConnectionExt};

    /// x, y, width and height; a window manager gives them once more for each further desktop.
    const LENGTH: u32 = 4;

    let (connection, number) = x11rb::connect(None).ok()?;
    let setup = x11rb::connection::Connection::setup(&connection);
    let root = setup.roots.get(number)?.root;
    let property = connection
        .intern_atom(true, b"_NET_WORKAREA")
        .ok()?
        .reply()
        .ok()?
        .atom;
    let reply = connection
        .get_property(false, root, property, AtomEnum::CARDINAL, 0, LENGTH)
        .ok()?
        .reply()
        .ok()?;
    let numbers: Vec<f32> = reply.value32()?.map(|number| number as f32).collect();
    let [x, y, width, height] = numbers[..] else {
        return None;
    };
    Some(Rect::from_min_size(pos2(x, y), vec2(width, height)))
}

#[cfg(target_os = "macos")]
fn system_work_areas() -> impl Fn(Rect) -> Option<Rect> {
    |_| None
}
