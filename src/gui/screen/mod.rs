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

use egui::{Align, Layout};

use crate::{
    gui::{
        command::{Cx, Visit},
        widget::{self, Icon},
    },
    i18n::{Language, join},
    questionnaire::Item,
};

/// The number of columns, by the width of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Breadth {
    Wide,
    Medium,
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

/// No line of text is wider, in points.
const READING: f32 = 760.0;

/// A row below a column as wide as is easy to read.
fn below_column(ui: &mut egui::Ui, add: impl FnOnce(&mut egui::Ui)) {
    ui.horizontal(|ui| {
        ui.add_space(((ui.available_width() - READING) / 2.0).max(0.0));
        add(ui);
    });
}

/// Contents no wider than is easy to read.
fn reading_width<R>(ui: &mut egui::Ui, add: impl FnOnce(&mut egui::Ui) -> R) -> R {
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(READING));
        add(ui)
    })
    .inner
}

/// The width of the right one of two columns, and the space before it.
const SIDE: f32 = 384.0;
const GAP: f32 = 40.0;

/// Two parts side by side, each with `state`.
fn side_by_side<S: ?Sized>(
    ui: &mut egui::Ui,
    state: &mut S,
    left: impl FnOnce(&mut egui::Ui, &mut S),
    right: impl FnOnce(&mut egui::Ui, &mut S),
) {
    ui.horizontal_top(|ui| {
        let room = ui.available_width() - SIDE - GAP;
        ui.vertical(|ui| {
            ui.set_width(room);
            left(ui, state);
        });
        ui.add_space(GAP - ui.spacing().item_spacing.x);
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            right(ui, state);
        });
    });
}

/// Parts beside each other, or below each other with less room than `narrow`; each by its place.
fn columns(ui: &mut egui::Ui, count: usize, narrow: f32, mut add: impl FnMut(&mut egui::Ui, usize)) {
    if ui.available_width() < narrow {
        (0..count).for_each(|at| add(ui, at));
        return;
    }
    ui.columns(count, |columns| {
        for (at, ui) in columns.iter_mut().enumerate() {
            // A column would stretch its lines over its width.
            ui.with_layout(Layout::top_down(Align::Min), |ui| add(ui, at));
        }
    });
}

/// The numbers of questions, in a sentence.
fn numbers<'q>(items: impl IntoIterator<Item = &'q Item>, language: Language) -> String {
    let numbers: Vec<&str> = items.into_iter().map(|item| item.number.as_str()).collect();
    join(language, &numbers)
}

/// A link to a question, from where it's told about.
fn to_question(ui: &mut egui::Ui, item: &Item, cx: &mut Cx<'_>) {
    let label = cx.text.results.to_question(&item.number);
    let link = widget::link_icon(ui, &label, Icon::Right);
    cx.on_click(&link, Visit::Question(item.id));
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
