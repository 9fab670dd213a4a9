//! The program and its window together: what the program wants of it, and its frames.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use egui::{Context, FullOutput, ViewportCommand, ViewportInfo};
use egui_winit::{ActionRequested, State, winit::event_loop::ActiveEventLoop};

use super::{canvas::Canvas, raster::Raster};

/// After this time, a requested window isn't going to appear by itself.
const UNSEEN: Duration = Duration::from_millis(400);

const MOST_TIMES: u8 = 5;

pub(super) struct ProgramWindow<P> {
    pub program: P,
    pub canvas: Canvas,
    pub state: State,
    pub info: ViewportInfo,
    pub is_shown: bool,
    /// When the window was asked to be there while the system hasn't said that it is, and how often.
    pub unseen: Option<(Instant, u8)>,
    /// When a frame was asked for that hasn't been made yet. One that comes without is the system's: it
    /// lost the picture.
    pub asked: Option<Instant>,
}

impl<P> ProgramWindow<P> {
    pub fn is_hidden(&self) -> bool {
        let window = &self.canvas.window;
        window.is_visible() == Some(false) || window.is_minimized() == Some(true)
    }

    /// Runs the program's commands for the window, or closes it; returns what is left for the host.
    pub fn obey(
        &mut self,
        context: &Context,
        event_loop: &ActiveEventLoop,
        commands: Vec<ViewportCommand>,
        is_closing: bool,
    ) -> Vec<ActionRequested> {
        if is_closing && !commands.contains(&ViewportCommand::CancelClose) {
            self.canvas.window.set_visible(false);
            event_loop.exit();
        }
        let mut actions = Vec::new();
        let window = &self.canvas.window;
        egui_winit::process_viewport_commands(context, &mut self.info, commands, window, &mut actions);
        actions
    }

    /// Draws a frame, and shows the window once there is something to see.
    pub fn paint(
        &mut self,
        context: &Context,
        raster: &mut Raster,
        mut output: FullOutput,
    ) -> Result<(), String> {
        let scale = output.pixels_per_point;
        let primitives = context.tessellate(output.shapes, scale);
        raster.update_textures(&mut output.textures_delta);
        let size = self.canvas.size();
        let has_room = size.iter().all(|side| *side > 0);
        let background = context.global_style().visuals.panel_fill;
        let changed = if has_room {
            raster.paint(size, scale, background, &primitives)
        } else {
            Vec::new()
        };
        raster.free_textures(&mut output.textures_delta);
        if !has_room {
            return Ok(());
        }
        self.canvas.put(raster, &changed)?;
        if !self.is_shown {
            self.appear(1);
            self.is_shown = true;
            // A window that wasn't there yet may have ignored what was put in it.
            self.canvas.is_lost = true;
        }
        Ok(())
    }

    /// Asks the system to show the window, for the first time or again.
    fn appear(&mut self, time: u8) {
        let window = &self.canvas.window;
        window.set_visible(true);
        // An answer makes sure that the question was sent.
        let _ = window.inner_size();
        self.unseen = Some((Instant::now(), time));
    }

    /// Asks again for a window that didn't appear: on X11 a window manager may miss the request, which would leave
    /// a program without a window. Returns when to check again.
    pub fn insist(&mut self, now: Instant) -> Option<Instant> {
        let (asked, times) = self.unseen?;
        let window = &self.canvas.window;
        // It may be minimized, or on another desktop: then asking on would only disturb.
        if window.is_visible() != Some(false) || times > MOST_TIMES {
            self.unseen = None;
            return None;
        }
        if now - asked >= UNSEEN {
            window.set_visible(false);
            self.appear(times + 1);
        }
        self.unseen.map(|(asked, _)| asked + UNSEEN)
    }

    /// Does what the program asked of its host; whether that takes another frame.
    pub fn act(&mut self, actions: Vec<ActionRequested>, raster: &Raster) -> bool {
        let mut asks_more = false;
        for action in actions {
            let events = &mut self.state.egui_input_mut().events;
            match action {
                ActionRequested::Cut => events.push(egui::Event::Cut),
                ActionRequested::Copy => events.push(egui::Event::Copy),
                ActionRequested::Paste => {
                    if let Some(text) = self.state.clipboard_text() {
                        self.state.egui_input_mut().events.push(egui::Event::Paste(text));
                    }
                }
                ActionRequested::Screenshot(callback) => {
                    callback.complete(Arc::new(image(raster)));
                    continue;
                }
                ActionRequested::PaintWhileHidden => {}
            }
            asks_more = true;
        }
        asks_more
    }
}

fn image(raster: &Raster) -> egui::ColorImage {
    let pixels = raster.pixels().iter().map(|pixel| {
        let [_, r, g, b] = pixel.to_be_bytes();
        egui::Color32::from_rgb(r, g, b)
    });
    egui::ColorImage::new([raster.width(), raster.height()], pixels.collect())
}
