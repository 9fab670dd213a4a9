//! The window in which the pixels are put.

use std::{num::NonZeroU32, rc::Rc};

use egui::{Vec2, ViewportBuilder, vec2};
use egui_winit::winit::{event_loop::ActiveEventLoop, monitor::MonitorHandle, window::Window};

use super::{pixel_area::Area, raster::Raster};

type Surface = softbuffer::Surface<Rc<Window>, Rc<Window>>;

/// A window, hidden at first, with the memory that its pixels are put in.
pub(super) struct Canvas {
    pub window: Rc<Window>,
    surface: Surface,
    size: [usize; 2],
    /// Whether everything is to be put on the screen, since the system may have lost it.
    pub is_lost: bool,
}

impl Canvas {
    pub fn open(
        event_loop: &ActiveEventLoop,
        context: &egui::Context,
        viewport: &ViewportBuilder,
    ) -> Result<Self, String> {
        let hidden = fit(viewport, event_loop, context.zoom_factor()).with_visible(false);
        let window = egui_winit::create_window(context, event_loop, &hidden).map_err(|e| e.to_string())?;
        #[cfg(windows)]
        show_on_taskbar(&window, viewport);
        let window = Rc::new(window);
        let display = softbuffer::Context::new(window.clone()).map_err(|error| error.to_string())?;
        let surface = Surface::new(&display, window.clone()).map_err(|error| error.to_string())?;
        Ok(Self {
            window,
            surface,
            size: [0, 0],
            is_lost: true,
        })
    }

    /// Width and height in pixels; 0 while minimized.
    pub fn size(&self) -> [usize; 2] {
        let size = self.window.inner_size();
        [size.width as usize, size.height as usize]
    }

    /// Puts the changed areas of the picture on the screen.
    pub fn put(&mut self, raster: &Raster, changed: &[Area]) -> Result<(), String> {
        let size = [raster.width(), raster.height()];
        let side = |length: usize| u32::try_from(length).ok().and_then(NonZeroU32::new);
        let (Some(width), Some(height)) = (side(size[0]), side(size[1])) else {
            return Ok(());
        };
        if self.size != size {
            self.surface
                .resize(width, height)
                .map_err(|error| error.to_string())?;
            self.size = size;
            self.is_lost = true;
        }
        if changed.is_empty() && !self.is_lost {
            return Ok(());
        }
        let whole = [Area::whole(size[0], size[1])];
        let mut buffer = self.surface.buffer_mut().map_err(|error| error.to_string())?;
        // Memory with an older frame, or none, lacks more than what changed now.
        let copied = if buffer.age() == 1 && !self.is_lost {
            changed
        } else {
            &whole
        };
        for area in copied {
            copy(&mut buffer, raster, *area);
        }
        let shown: Vec<_> = if self.is_lost { &whole } else { changed }
            .iter()
            .filter_map(|area| rect(*area))
            .collect();
        self.window.pre_present_notify();
        buffer
            .present_with_damage(&shown)
            .map_err(|error| error.to_string())?;
        self.is_lost = false;
        Ok(())
    }
}

fn copy(to: &mut [u32], from: &Raster, area: Area) {
    for y in area.top..area.bottom {
        let row = y * from.width();
        let span = row + area.left..row + area.right;
        to[span.clone()].copy_from_slice(&from.pixels()[span]);
    }
}

fn rect(area: Area) -> Option<softbuffer::Rect> {
    let side = |from: usize, to: usize| NonZeroU32::new((to - from) as u32);
    Some(softbuffer::Rect {
        x: area.left as u32,
        y: area.top as u32,
        width: side(area.left, area.right)?,
        height: side(area.top, area.bottom)?,
    })
}

/// Gives the window its icon on the taskbar; by itself it has one in its title bar only.
#[cfg(windows)]
fn show_on_taskbar(window: &Window, viewport: &ViewportBuilder) {
    use egui_winit::winit::{platform::windows::WindowExtWindows, window::Icon};

    let icon = viewport.icon.as_ref().and_then(|icon| {
        // Without, there is one of Windows' own.
        Icon::from_rgba(icon.rgba.clone(), icon.width, icon.height).ok()
    });
    window.set_taskbar_icon(icon);
}

/// A window that is no larger than the largest screen, in the middle of the first one unless it has a place.
fn fit(viewport: &ViewportBuilder, event_loop: &ActiveEventLoop, zoom: f32) -> ViewportBuilder {
    let mut viewport = viewport.clone();
    let points = |monitor: &MonitorHandle| {
        let scale = f64::from(zoom) * monitor.scale_factor();
        let size = monitor.size().to_logical::<f32>(scale);
        vec2(size.width, size.height)
    };
    let largest = event_loop
        .available_monitors()
        .fold(Vec2::ZERO, |most, monitor| most.max(points(&monitor)));
    if let Some(size) = &mut viewport.inner_size
        && largest != Vec2::ZERO
    {
        *size = size.min(largest);
    }
    let first = event_loop
        .primary_monitor()
        .or_else(|| event_loop.available_monitors().next());
    if let (None, Some(size), Some(monitor)) = (viewport.position, viewport.inner_size, first) {
        let middle = ((points(&monitor) - size) / 2.0).max(Vec2::ZERO);
        viewport.position = Some(middle.to_pos2());
    }
    viewport
}
