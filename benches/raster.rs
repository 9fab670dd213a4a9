//! How long the window takes without a graphics card: `cargo bench --bench raster`.
//!
//! Per screen the median time of egui's part (the screen and its triangles), of a whole frame of pixels, and of
//! what changes when Tab moves the focus. The goals, on a machine that isn't busy: 3, 12 and 5 ms at 1280x800.

#![allow(clippy::unwrap_used, reason = "nobody but a maintainer runs this")]
#![allow(clippy::disallowed_methods, reason = "a person waits between frames too")]

use std::{
    path::Path,
    time::{Duration, Instant},
};

use datalabscan::{
    gui::{
        GuiOptions,
        app::{App, Persistence},
        window::Raster,
        work::Runner,
    },
    i18n::Language,
    questionnaire::bundled,
};
use egui::{Color32, Context, Event, Key, Modifiers, RawInput, Rect, epaint::ClippedPrimitive};

const ROUNDS: usize = 60;

fn main() {
    println!("median of {ROUNDS}, in ms                 screen  whole frame  changed part (of the window)");
    for (size, scale) in [([1280, 800], 1.0), ([1920, 1080], 1.0), ([2560, 1600], 2.0)] {
        for (name, key) in [
            ("profile", Key::Num1),
            ("questions", Key::Num2),
            ("overview", Key::Num3),
            ("results", Key::Num4),
            ("report", Key::Num5),
            ("finder", Key::K),
        ] {
            let mut window = Window::open(size, scale);
            window.press(Modifiers::COMMAND, key);
            window.wait();
            println!(
                "{name:10} {:>4} x {:<4} at {scale}   {}",
                size[0],
                size[1],
                window.measure()
            );
        }
    }
}

struct Window {
    context: Context,
    app: App,
    raster: Raster,
    size: [usize; 2],
    scale: f32,
    time: f64,
    primitives: Vec<ClippedPrimitive>,
}

impl Window {
    fn open(size: [usize; 2], scale: f32) -> Self {
        let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/examples/voorbeeldstad.datalabscan");
        let context = Context::default();
        let options = GuiOptions {
            questionnaire: bundled().clone(),
            open: Some(example),
            language: Some(Language::Dutch),
        };
        let app = App::new(&context, options, Persistence::Nowhere, Runner::Threads);
        let mut window = Self {
            context,
            app,
            raster: Raster::default(),
            size,
            scale,
            time: 0.0,
            primitives: Vec::new(),
        };
        window.settle();
        window
    }

    /// Runs egui's part of a frame; how long that took.
    fn run(&mut self, events: Vec<Event>) -> Duration {
        self.time += 0.05;
        let [width, height] = self.size.map(|side| side as f32 / self.scale);
        let mut input = RawInput {
            screen_rect: Some(Rect::from_min_size(egui::Pos2::ZERO, egui::vec2(width, height))),
            time: Some(self.time),
            events,
            focused: true,
            ..RawInput::default()
        };
        input
            .viewports
            .entry(egui::ViewportId::ROOT)
            .or_default()
            .native_pixels_per_point = Some(self.scale);
        let start = Instant::now();
        let app = &mut self.app;
        let mut output = self.context.run_ui(input, |ui| {
            app.tick(ui.ctx());
            app.show(ui);
        });
        self.primitives = self.context.tessellate(output.shapes, output.pixels_per_point);
        let taken = start.elapsed();
        self.raster.update_textures(&mut output.textures_delta);
        self.raster.free_textures(&mut output.textures_delta);
        taken
    }

    /// Draws the frame; how long that took, and how many pixels changed.
    fn draw(&mut self, background: Color32) -> (Duration, usize) {
        let start = Instant::now();
        let changed = self
            .raster
            .paint(self.size, self.scale, background, &self.primitives);
        (start.elapsed(), changed.iter().map(|area| area.size()).sum())
    }

    fn press(&mut self, modifiers: Modifiers, key: Key) -> Duration {
        let event = |pressed| Event::Key {
            key,
            physical_key: None,
            pressed,
            repeat: false,
            modifiers,
        };
        self.run(vec![event(true), event(false)])
    }

    /// Waits for what is made in the background, such as the pages of the report.
    fn wait(&mut self) {
        let mut quiet = 0;
        while quiet < 20 {
            std::thread::sleep(Duration::from_millis(20));
            self.run(Vec::new());
            let changed = self.draw(Color32::WHITE).1;
            quiet = if changed == 0 { quiet + 1 } else { 0 };
        }
    }

    /// Lets animations end.
    fn settle(&mut self) {
        for _ in 0..8 {
            self.run(Vec::new());
            self.draw(Color32::WHITE);
        }
    }

    fn measure(&mut self) -> String {
        let (mut screen, mut whole, mut part, mut pixels) = (vec![], vec![], vec![], vec![]);
        for round in 0..ROUNDS {
            screen.push(self.run(Vec::new()));
            // Another background makes everything new.
            let background = if round % 2 == 0 {
                Color32::GRAY
            } else {
                Color32::WHITE
            };
            whole.push(self.draw(background).0);
        }
        for _ in 0..ROUNDS {
            self.settle();
            self.press(Modifiers::NONE, Key::Tab);
            let (taken, changed) = self.draw(Color32::WHITE);
            part.push(taken);
            pixels.push(changed);
        }
        pixels.sort_unstable();
        let share = pixels[ROUNDS / 2] * 100 / (self.size[0] * self.size[1]);
        format!(
            "{:>8} {:>12} {:>13} ({share}%)",
            median(screen),
            median(whole),
            median(part)
        )
    }
}

fn median(mut times: Vec<Duration>) -> String {
    times.sort_unstable();
    format!("{:.2}", times[times.len() / 2].as_secs_f64() * 1000.0)
}
