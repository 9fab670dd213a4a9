//! What the window looks like, drawn by the program's own raster: no graphics card, no display.

#![allow(clippy::unwrap_used, reason = "a test says what went wrong by failing")]

mod common;

use common::painter::Painter;
use datalabscan::{
    gui::{
        GuiOptions,
        app::{App, Keep},
        work::Runner,
    },
    i18n::{Language, text},
    questionnaire::bundled,
};
use egui::{Key, Role};
use egui_kittest::{
    Harness,
    kittest::{NodeT, Queryable},
};
use image::{Rgba, RgbaImage};

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
                    App::new(ui.ctx(), options, Keep::Nowhere, Runner::Manual)
                });
                app.tick(ui.ctx());
                app.show(ui);
            },
            None,
        );
    harness.run_ok();
    harness
}

/// Different colours within a rectangle in points.
fn colours(picture: &RgbaImage, rect: egui::Rect, scale: f32) -> usize {
    let rect = rect * scale;
    let across = rect.left() as u32..(rect.right() as u32).min(picture.width());
    let down = rect.top() as u32..(rect.bottom() as u32).min(picture.height());
    let mut found: Vec<Rgba<u8>> = down
        .flat_map(|y| across.clone().map(move |x| (x, y)))
        .map(|(x, y)| *picture.get_pixel(x, y))
        .collect();
    found.sort_unstable_by_key(|colour| colour.0);
    found.dedup();
    found.len()
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
                    let found = colours(&picture, node.rect(), scale);
                    assert!(found > 4, "{name} at {scale}: {found} colours");
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
    let dark = text(Language::Dutch).commands.dark.label;
    window.get_by_role_and_label(Role::Button, dark).click();
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
