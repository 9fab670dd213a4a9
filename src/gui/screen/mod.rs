//! The screens. Each owns its own state, reads the session and sends commands; none changes the
//! answers itself.

pub mod collaboration;
pub mod export;
pub mod invitation;
mod keys;
pub mod overview;
pub mod plan;
pub mod preview;
pub mod profile;
pub mod question;
pub mod results;
pub mod settings;
pub mod start;
mod terms;
pub mod workshop;

pub use invitation::invitation_state;

/// The number of columns, by the width of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Breadth {
    /// Three columns.
    Wide,
    /// Two columns.
    Medium,
    /// One column.
    Narrow,
}

impl Breadth {
    /// By the available width, in points.
    pub fn of(width: f32) -> Self {
        match width {
            width if width >= 1120.0 => Self::Wide,
            width if width >= 760.0 => Self::Medium,
            _ => Self::Narrow,
        }
    }
}

/// Contents no wider than is easy to read.
fn reading_width<R>(ui: &mut egui::Ui, add: impl FnOnce(&mut egui::Ui) -> R) -> R {
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(760.0));
        add(ui)
    })
    .inner
}

/// Contents in a centred column of at most this width.
fn column<R>(ui: &mut egui::Ui, most: f32, add: impl FnOnce(&mut egui::Ui) -> R) -> R {
    let room = ui.available_width();
    let margin = if room < 640.0 { 12.0 } else { 24.0 };
    let side = ((room - most) / 2.0).max(margin);
    let frame = egui::Frame::new().inner_margin(egui::Margin {
        left: side as i8,
        right: side as i8,
        top: 20,
        bottom: 28,
    });
    // A margin holds at most 127 points; a wider one comes from the place itself.
    if side <= 127.0 {
        return frame
            .show(ui, |ui| {
                ui.set_width(room - 2.0 * side);
                add(ui)
            })
            .inner;
    }
    let mut place = ui.available_rect_before_wrap();
    place.min.x += side;
    place.max.x -= side;
    place.min.y += 20.0;
    let builder = egui::UiBuilder::new().max_rect(place);
    let inner = ui.scope_builder(builder, |ui| {
        ui.set_width(place.width());
        let result = add(ui);
        ui.add_space(28.0);
        result
    });
    inner.inner
}
