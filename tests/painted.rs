//! What the window looks like, drawn by the program's own raster: no graphics card, no display.

#![allow(clippy::unwrap_used, reason = "a test says what went wrong by failing")]

mod common;

use common::painter::Painter;
use datalabscan::{
    gui::{
        GuiOptions,
        app::{App, Persistence},
        work::Runner,
    },
    i18n::{Language, text},
    questionnaire::bundled,
    style::Color,
};
use egui::{Key, Role};
use egui_kittest::{
    Harness,
    kittest::{NodeT, Queryable},
};
use image::RgbaImage;
use std::collections::HashMap;

/// The width of a control's edge with its round corners, in points.
const EDGE: f32 = 3.0;

type Window = Harness<'static, Option<App>>;

fn window(scale: f32) -> Window {
    let mut harness = Harness::builder()
        .with_size(egui::vec2(1000.0, 760.0))
        .with_pixels_per_point(scale)
        .with_max_steps(30)
        .renderer(Painter::default())
        .build_ui_state(
            |ui, app: &mut Option<App>| {
                let app = app.get_or_insert_with(|| {
                    let options = GuiOptions {
                        questionnaire: bundled().clone(),
                        open: None,
                        language: Some(Language::Dutch),
                    };
                    App::new(ui.ctx(), options, Persistence::Nowhere, Runner::Manual)
                });
                app.tick(ui.ctx());
                app.show(ui);
            },
            None,
        );
    harness.run_ok();
    harness
}

/// How many pixels within a rectangle in points stand out from its commonest colour, as far as WCAG asks of what
/// isn't text. A control's own edge and corners don't count.
fn marks(picture: &RgbaImage, rect: egui::Rect, scale: f32) -> usize {
    let rect = rect.shrink(EDGE) * scale;
    let across = rect.left() as u32..(rect.right() as u32).min(picture.width());
    let down = rect.top() as u32..(rect.bottom() as u32).min(picture.height());
    let pixels = down.flat_map(|y| across.clone().map(move |x| picture.get_pixel(x, y).0));
    let mut counts: HashMap<[u8; 4], usize> = HashMap::new();
    for pixel in pixels {
        *counts.entry(pixel).or_default() += 1;
    }
    let color = |pixel: &[u8; 4]| Color {
        r: pixel[0],
        g: pixel[1],
        b: pixel[2],
    };
    let commonest = counts.iter().max_by_key(|(_, count)| **count);
    let background = color(commonest.unwrap().0);
    let stands_out = |pixel: &[u8; 4]| color(pixel).contrast(background) >= 3.0;
    counts
        .iter()
        .filter(|(pixel, _)| stands_out(pixel))
        .map(|(_, count)| count)
        .sum()
}

#[test]
fn what_a_screen_reader_finds_is_there_to_see() {
    for scale in [1.0, 1.25, 2.0] {
        let mut window = window(scale);
        let picture = window.render().unwrap();
        assert_eq!(
            picture.dimensions(),
            ((1000.0 * scale) as u32, (760.0 * scale) as u32)
        );
        let screen = egui::Rect::from_min_size(egui::Pos2::ZERO, egui::vec2(1000.0, 760.0));
        let mut seen = 0;
        for role in [Role::Button, Role::Heading] {
            for node in window.get_all_by_role(role) {
                let name = node.accesskit_node().label().unwrap_or_default();
                if screen.contains_rect(node.rect()) {
                    seen += 1;
                    let found = marks(&picture, node.rect(), scale);
                    // The thinnest sign there is, a minus, has more.
                    assert!(found > 8, "{name} at {scale}: {found} pixels to see");
                }
            }
        }
        assert!(seen > 5, "only {seen} controls on the screen");
    }
}

#[test]
fn dark_is_dark_and_the_focus_shows() {
    let mut window = window(1.0);
    let light = window.render().unwrap();
    let dark = text(Language::Dutch).commands.dark().label;
    window.key_press_modifiers(egui::Modifiers::COMMAND, Key::Comma);
    window.run_ok();
    window.get_by_role_and_label(Role::RadioButton, dark).click();
    window.run_ok();
    window.key_press(Key::Escape);
    window.run_ok();
    let after = window.render().unwrap();
    let brightness = |picture: &RgbaImage| {
        let sum: u64 = picture.pixels().map(|pixel| u64::from(pixel.0[1])).sum();
        sum / u64::from(picture.width() * picture.height())
    };
    assert!(brightness(&light) > 200, "{}", brightness(&light));
    assert!(brightness(&after) < 70, "{}", brightness(&after));
    window.key_press(Key::Tab);
    window.run_ok();
    let focused = window.render().unwrap();
    let changed = after
        .pixels()
        .zip(focused.pixels())
        .filter(|(a, b)| a != b)
        .count();
    assert!((20..40_000).contains(&changed), "{changed} pixels changed");
}
