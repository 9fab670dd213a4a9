//! Runs the program in a window that the processor draws.
//!
//! Does what eframe does for OpenGL: passes events to egui and egui's output to the window, and makes a frame
//! only when one was requested.

use std::time::{Duration, Instant};

use egui::{Context, RawInput, Ui, ViewportBuilder, ViewportEvent, ViewportId, ViewportInfo};
use egui_winit::{
    State, accesskit_winit,
    winit::{
        application::ApplicationHandler,
        event::{StartCause, WindowEvent},
        event_loop::{ActiveEventLoop, ControlFlow, EventLoop, EventLoopProxy},
        window::WindowId,
    },
};

use super::{canvas::Canvas, program_window::ProgramWindow, raster::Raster};
use crate::gui::appearance::window_geometry;

/// The shortest time between two frames, so that an animation doesn't keep the processor busy.
const FRAME: Duration = Duration::from_millis(16);

/// The same for a hidden window.
const HIDDEN_FRAME: Duration = Duration::from_millis(100);

/// After this time, a requested frame isn't going to come: a system may withhold it from a hidden window.
const OVERDUE: Duration = Duration::from_millis(250);

/// The largest texture: the font's, which egui makes no larger than this.
const LARGEST_TEXTURE: usize = 4096;

/// A program that can be shown in a window.
pub(in crate::gui) trait Program {
    /// Everything besides painting; also called while the window is hidden.
    fn logic(&mut self, context: &Context);
    fn ui(&mut self, ui: &mut Ui);
}

/// Why there can't be a window, in the words of the system.
#[derive(Debug)]
pub(in crate::gui) enum HostError {
    NoDisplay(String),
    /// There is, but no window on it.
    NoWindow(String),
}

/// Opens a window and runs the program in it until it's closed.
///
/// # Errors
/// When there can't be a window.
pub(in crate::gui) fn run<P: Program>(
    viewport: ViewportBuilder,
    create: impl FnOnce(&Context) -> P,
) -> Result<(), HostError> {
    let event_loop = EventLoop::<HostEvent>::with_user_event()
        .build()
        .map_err(|error| HostError::NoDisplay(error.to_string()))?;
    let context = Context::default();
    context.options_mut(|options| options.max_passes = std::num::NonZero::<usize>::MIN.saturating_add(1));
    let proxy = event_loop.create_proxy();
    context.set_request_repaint_callback(move |request| {
        // Without a loop that listens the window is closed already.
        let _ = proxy.send_event(HostEvent::Repaint {
            at: Instant::now() + request.delay,
            pass: request.current_cumulative_pass_nr,
        });
    });
    let mut host = Host {
        viewport,
        create: Some(create),
        proxy: event_loop.create_proxy(),
        context,
        raster: Raster::default(),
        opened: None,
        next: None,
        last: None,
        failure: None,
    };
    event_loop
        .run_app(&mut host)
        .map_err(|error| HostError::NoDisplay(error.to_string()))?;
    host.failure
        .map_or(Ok(()), |reason| Err(HostError::NoWindow(reason)))
}

/// Events for the window from elsewhere in the program.
enum HostEvent {
    /// A new frame at this time, asked for in this pass of egui.
    Repaint {
        at: Instant,
        pass: u64,
    },
    Access(accesskit_winit::Event),
}

impl From<accesskit_winit::Event> for HostEvent {
    fn from(event: accesskit_winit::Event) -> Self {
        Self::Access(event)
    }
}

struct Host<P, C> {
    viewport: ViewportBuilder,
    create: Option<C>,
    proxy: EventLoopProxy<HostEvent>,
    context: Context,
    raster: Raster,
    opened: Option<ProgramWindow<P>>,
    /// When the next frame is due.
    next: Option<Instant>,
    /// When the last one began.
    last: Option<Instant>,
    failure: Option<String>,
}

impl<P: Program, C: FnOnce(&Context) -> P> Host<P, C> {
    fn open(&mut self, event_loop: &ActiveEventLoop) -> Result<(), String> {
        let Some(create) = self.create.take() else {
            return Ok(());
        };
        let canvas = Canvas::open(event_loop, &self.context, &self.viewport)?;
        window_geometry::keep_in_sight(&canvas.window);
        let mut info = ViewportInfo::default();
        egui_winit::update_viewport_info(&mut info, &self.context, &canvas.window, true);
        let scale = egui_winit::pixels_per_point(&self.context, &canvas.window);
        self.context.input_mut(|input| {
            input.raw.viewports.insert(ViewportId::ROOT, info.clone());
            input.pixels_per_point = scale;
        });
        let mut state = State::new(
            self.context.clone(),
            ViewportId::ROOT,
            event_loop,
            Some(canvas.window.scale_factor() as f32),
            event_loop.system_theme(),
            Some(LARGEST_TEXTURE),
        );
        // Before the window is shown, or a screen reader doesn't see it.
        state.init_accesskit(event_loop, &canvas.window, self.proxy.clone());
        self.opened = Some(ProgramWindow {
            program: create(&self.context),
            canvas,
            state,
            info,
            is_shown: false,
            unseen: None,
            asked: None,
        });
        self.frame(event_loop)
    }

    /// Makes a frame; ends the program when it's closed.
    fn frame(&mut self, event_loop: &ActiveEventLoop) -> Result<(), String> {
        let Some(opened) = &mut self.opened else {
            return Ok(());
        };
        self.next = None;
        self.last = Some(Instant::now());
        egui_winit::update_viewport_info(&mut opened.info, &self.context, &opened.canvas.window, false);
        let mut input = opened.state.take_egui_input(&opened.canvas.window);
        let is_closing = opened.info.close_requested();
        input.viewports.insert(ViewportId::ROOT, opened.info.take());
        let program = &mut opened.program;
        let mut output = self.context.run_ui(input, |ui| {
            program.logic(ui.ctx());
            program.ui(ui);
        });
        let commands = std::mem::take(&mut output.viewport_output)
            .into_values()
            .flat_map(|viewport| viewport.commands)
            .collect();
        let actions = opened.obey(&self.context, event_loop, commands, is_closing);
        let requests = std::mem::take(&mut output.platform_output);
        opened
            .state
            .handle_platform_output_with_event_loop(&opened.canvas.window, event_loop, requests);
        opened.paint(&self.context, &mut self.raster, output)?;
        let asks_more = opened.act(actions, &self.raster) || !opened.info.events.is_empty();
        if asks_more {
            self.schedule(Instant::now());
        }
        Ok(())
    }

    /// Runs the program's logic while the window is hidden.
    fn work_on(&mut self, event_loop: &ActiveEventLoop) {
        let Some(opened) = &mut self.opened else { return };
        self.next = None;
        self.last = Some(Instant::now());
        egui_winit::update_viewport_info(&mut opened.info, &self.context, &opened.canvas.window, false);
        let is_closing = opened.info.close_requested();
        let mut input = RawInput {
            focused: opened.canvas.window.has_focus(),
            ..RawInput::default()
        };
        input.viewports.insert(ViewportId::ROOT, opened.info.take());
        let output = self
            .context
            .run_logic(&input, |context| opened.program.logic(context));
        let commands = output.viewport_commands.into_values().flatten().collect();
        opened.obey(&self.context, event_loop, commands, is_closing);
        opened.state.handle_platform_output_with_event_loop(
            &opened.canvas.window,
            event_loop,
            output.platform_output,
        );
    }

    /// Asks for a frame at this time, or as soon after it as frames may follow each other.
    fn schedule(&mut self, at: Instant) {
        let Some(opened) = &self.opened else { return };
        let pause = if opened.is_hidden() { HIDDEN_FRAME } else { FRAME };
        let at = self.last.map_or(at, |last| at.max(last + pause));
        self.next = Some(self.next.map_or(at, |next| next.min(at)));
    }

    /// Makes the frame that is due, or sets the alarm for it.
    fn follow_schedule(&mut self, event_loop: &ActiveEventLoop) {
        let now = Instant::now();
        let is_due = self.next.is_some_and(|next| next <= now);
        if let Some(opened) = &mut self.opened {
            let is_overdue = opened.asked.is_some_and(|asked| now - asked >= OVERDUE);
            if is_overdue || (is_due && opened.is_hidden()) {
                opened.asked = None;
                self.work_on(event_loop);
            } else if is_due && opened.asked.is_none() {
                self.next = None;
                opened.asked = Some(now);
                opened.canvas.window.request_redraw();
            }
        }
        // A frame that was asked for comes by itself, or not at all.
        let overdue = self
            .opened
            .as_ref()
            .and_then(|opened| opened.asked)
            .map(|asked| asked + OVERDUE);
        let again = self.opened.as_mut().and_then(|opened| opened.insist(now));
        let alarm = [overdue.or(self.next), again].into_iter().flatten().min();
        event_loop.set_control_flow(alarm.map_or(ControlFlow::Wait, ControlFlow::WaitUntil));
    }

    fn end_on_failure(&mut self, event_loop: &ActiveEventLoop, result: Result<(), String>) {
        if let Err(reason) = result {
            self.failure = Some(reason);
            event_loop.exit();
        }
    }
}

impl<P: Program, C: FnOnce(&Context) -> P> ApplicationHandler<HostEvent> for Host<P, C> {
    fn resumed(&mut self, event_loop: &ActiveEventLoop) {
        let opened = self.open(event_loop);
        self.end_on_failure(event_loop, opened);
    }

    fn exiting(&mut self, _event_loop: &ActiveEventLoop) {
        // Window and clipboard lean on the connection to the display, which ends with the event loop.
        self.opened = None;
    }

    fn new_events(&mut self, event_loop: &ActiveEventLoop, cause: StartCause) {
        if matches!(cause, StartCause::ResumeTimeReached { .. }) {
            self.follow_schedule(event_loop);
        }
    }

    fn about_to_wait(&mut self, event_loop: &ActiveEventLoop) {
        self.follow_schedule(event_loop);
    }

    fn user_event(&mut self, _event_loop: &ActiveEventLoop, event: HostEvent) {
        let event = match event {
            HostEvent::Repaint { at, pass } => {
                // An older request has been met by a later frame.
                let current = self.context.cumulative_pass_nr_for(ViewportId::ROOT);
                if current == pass || current == pass + 1 {
                    self.schedule(at);
                }
                return;
            }
            HostEvent::Access(event) => event,
        };
        if let Some(opened) = &mut self.opened {
            match event.window_event {
                accesskit_winit::WindowEvent::InitialTreeRequested => self.context.enable_accesskit(),
                accesskit_winit::WindowEvent::ActionRequested(request) => {
                    opened.state.on_accesskit_action_request(request);
                }
                accesskit_winit::WindowEvent::AccessibilityDeactivated => self.context.disable_accesskit(),
            }
            self.schedule(Instant::now());
        }
    }

    fn window_event(&mut self, event_loop: &ActiveEventLoop, _window: WindowId, event: WindowEvent) {
        let Some(opened) = &mut self.opened else { return };
        match &event {
            WindowEvent::RedrawRequested => {
                opened.canvas.is_lost |= opened.asked.take().is_none();
                let made = self.frame(event_loop);
                return self.end_on_failure(event_loop, made);
            }
            WindowEvent::CloseRequested => opened.info.events.push(ViewportEvent::Close),
            // What was under another window, or moved off the screen, is gone.
            WindowEvent::Occluded(_)
            | WindowEvent::Focused(_)
            | WindowEvent::Moved(_)
            | WindowEvent::CursorEntered { .. } => opened.canvas.is_lost = true,
            _ => {}
        }
        let response = opened.state.on_window_event(&opened.canvas.window, &event);
        if response.repaint || matches!(event, WindowEvent::CloseRequested | WindowEvent::Occluded(_)) {
            self.schedule(Instant::now());
        }
    }
}
