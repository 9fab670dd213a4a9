//! The window drawn by a graphics card, by eframe.

use eframe::{CreationContext, Error, NativeOptions};
use egui::ViewportBuilder;

use super::{GuiOptions, cpu::host::Program, watched};
use crate::{
    gui::{app::App, appearance::window_geometry},
    startup::{Attempt, Reason},
};

/// Opens the window; returns when it's closed.
pub(super) fn run(viewport: ViewportBuilder, options: GuiOptions, attempt: Attempt) -> Result<(), Reason> {
    let native = NativeOptions {
        centered: viewport.position.is_none(),
        viewport,
        ..NativeOptions::default()
    };
    let create = move |creation: &CreationContext<'_>| {
        Ok(Box::new(super::app(&creation.egui_ctx, options, attempt)) as Box<dyn eframe::App>)
    };
    eframe::run_native("datalabscan", native, Box::new(create)).map_err(|error| reason(&error))
}

fn reason(error: &Error) -> Reason {
    match (watched::reason(&error.to_string()), error) {
        (Reason::Words(words), Error::WinitEventLoop(_)) => Reason::NoDisplay(words),
        (Reason::Words(_), Error::NoGlutinConfigs(..)) => Reason::NoDriver,
        (reason, _) => reason,
    }
}

impl eframe::App for App {
    fn logic(&mut self, context: &egui::Context, frame: &mut eframe::Frame) {
        if let Some(window) = frame.winit_window().filter(|_| !watched::is_shown()) {
            window_geometry::keep_in_sight(window);
        }
        Program::logic(self, context);
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        Program::ui(self, ui);
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        // It shows through where two panels meet in the middle of a pixel.
        visuals.panel_fill.to_normalized_gamma_f32()
    }
}
