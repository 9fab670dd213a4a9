//! The window drawn by a graphics card, by eframe.

use std::sync::Arc;

use eframe::{CreationContext, Error, NativeOptions};
use egui::ViewportBuilder;
use egui_wgpu::{WgpuConfiguration, WgpuError, WgpuSetup, WgpuSetupCreateNew};
use wgpu::{Adapter, DeviceType, Surface};

use super::{
    GuiOptions,
    attempt::{Attempt, Reason},
    child,
};
use crate::{
    display::Renderer,
    gui::{app::App, place, render::host::Program},
};

/// What this is called on its way through eframe.
const ONLY_SOFTWARE: &str = "only software adapters";

/// Opens the window with [`Renderer::Wgpu`] or [`Renderer::Glow`]; returns when it's closed.
pub(super) fn run(viewport: ViewportBuilder, options: GuiOptions, attempt: Attempt) -> Result<(), Reason> {
    let native = NativeOptions {
        centered: viewport.position.is_none(),
        viewport,
        renderer: match attempt.renderer {
            Renderer::Glow => eframe::Renderer::Glow,
            _ => eframe::Renderer::Wgpu,
        },
        wgpu_options: WgpuConfiguration {
            wgpu_setup: WgpuSetup::CreateNew(adapters(attempt.takes_software())),
            ..WgpuConfiguration::default()
        },
        ..NativeOptions::default()
    };
    let create = move |creation: &CreationContext<'_>| {
        Ok(Box::new(super::app(&creation.egui_ctx, options, attempt)) as Box<dyn eframe::App>)
    };
    eframe::run_native("datalabscan", native, Box::new(create)).map_err(|error| reason(&error))
}

fn reason(error: &Error) -> Reason {
    let words = error.to_string();
    if words.contains(ONLY_SOFTWARE) {
        return Reason::OnlySoftware;
    }
    match (child::reason(&words), error) {
        (Reason::Words(words), Error::WinitEventLoop(_)) => Reason::NoDisplay(words),
        (Reason::Words(_), Error::NoGlutinConfigs(..)) => Reason::NoDriver,
        (Reason::Words(_), Error::Wgpu(error)) if !matches!(error, WgpuError::RequestDeviceError(_)) => {
            Reason::NoDriver
        }
        (reason, _) => reason,
    }
}

/// The adapters that may draw: those that use the least power first, a form being no game.
fn adapters(takes_software: bool) -> WgpuSetupCreateNew {
    let mut setup = WgpuSetupCreateNew::without_display_handle();
    setup.instance_descriptor.backends = wgpu::Backends::PRIMARY;
    setup.instance_descriptor.flags = wgpu::InstanceFlags::empty();
    setup.native_adapter_selector = Some(Arc::new(move |adapters, surface| {
        let fits = |adapter: &&Adapter| {
            surface.is_none_or(|surface: &Surface<'_>| adapter.is_surface_supported(surface))
        };
        let mut fitting: Vec<&Adapter> = adapters.iter().filter(fits).collect();
        fitting.sort_by_key(|adapter| rank(adapter.get_info().device_type));
        let first = fitting.first().ok_or("no graphics card")?;
        if first.get_info().device_type == DeviceType::Cpu && !takes_software {
            return Err(ONLY_SOFTWARE.to_owned());
        }
        Ok((*first).clone())
    }));
    setup.device_descriptor = Arc::new(|adapter| wgpu::DeviceDescriptor {
        label: Some("datalabscan"),
        required_limits: wgpu::Limits {
            max_texture_dimension_2d: adapter.limits().max_texture_dimension_2d.min(8192),
            ..wgpu::Limits::downlevel_defaults()
        },
        memory_hints: wgpu::MemoryHints::MemoryUsage,
        ..wgpu::DeviceDescriptor::default()
    });
    setup
}

const fn rank(kind: DeviceType) -> u8 {
    match kind {
        DeviceType::IntegratedGpu => 0,
        DeviceType::DiscreteGpu => 1,
        DeviceType::VirtualGpu => 2,
        DeviceType::Other => 3,
        DeviceType::Cpu => 4,
    }
}

impl eframe::App for App {
    fn logic(&mut self, context: &egui::Context, frame: &mut eframe::Frame) {
        if let Some(window) = frame.winit_window().filter(|_| !child::is_shown()) {
            place::bring_into_sight(context, window);
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
