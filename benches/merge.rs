//! Merging five hundred respondents with notes, and the window with them: `cargo bench --bench merge`. It prints times,
//! sizes, and how much more five hundred take than fifty; it judges nothing.
#![allow(clippy::unwrap_used, reason = "a bench may panic")]
#![allow(
    clippy::disallowed_methods,
    reason = "the window reads the file in the background"
)]

use std::{
    convert::Infallible,
    path::Path,
    sync::Arc,
    thread::sleep,
    time::{Duration, Instant},
};

use datalabscan::{
    assessment::{
        AnswerFile, Assessment, Invitation, RespondentId, Response, examples,
        format::{decode, encode},
        merge,
    },
    evaluation::{Case, agenda},
    gui::{
        GuiOptions,
        app::{App, Persistence},
        work::Runner,
    },
    i18n::Language,
    questionnaire::bundled,
};
use egui::{Context, Event, Key, Modifiers, RawInput, Rect};

/// Frames of which the median counts.
const FRAMES: usize = 60;

/// The pages that show something of a group, with their keys.
const PAGES: [(&str, Key); 3] = [
    ("frame: outcome", Key::Num4),
    ("frame: who is in", Key::Num6),
    ("frame: the talk", Key::Num7),
];

/// What was measured, in milliseconds.
type Measured = Vec<(&'static str, f64)>;

fn timed<T>(measured: &mut Measured, what: &'static str, work: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let done = work();
    measured.push((what, start.elapsed().as_secs_f64() * 1e3));
    done
}

/// A window on a scan in a file.
struct Window {
    context: Context,
    app: App,
    time: f64,
}

impl Window {
    fn open(path: &Path) -> Self {
        let context = Context::default();
        let options = GuiOptions {
            questionnaire: bundled().clone(),
            open: Some(path.to_owned()),
            language: Some(Language::Dutch),
        };
        let app = App::new(&context, options, Persistence::Nowhere, Runner::Threads);
        let mut window = Self {
            context,
            app,
            time: 0.0,
        };
        // Opening and evaluating go on in the background.
        for _ in 0..200 {
            sleep(Duration::from_millis(10));
            window.frame(Vec::new());
        }
        window
    }

    /// Lays a frame out and cuts it into triangles; how long that took.
    fn frame(&mut self, events: Vec<Event>) -> Duration {
        self.time += 0.05;
        let size = egui::vec2(1280.0, 800.0);
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(egui::Pos2::ZERO, size)),
            time: Some(self.time),
            events,
            focused: true,
            ..RawInput::default()
        };
        let start = Instant::now();
        let app = &mut self.app;
        let output = self.context.run_ui(input, |ui| {
            app.tick(ui.ctx());
            app.show(ui);
        });
        let _ = self.context.tessellate(output.shapes, output.pixels_per_point);
        start.elapsed()
    }

    /// The median time of a frame of a page, in milliseconds.
    fn page(&mut self, key: Key) -> f64 {
        let event = |pressed| Event::Key {
            key,
            physical_key: None,
            pressed,
            repeat: false,
            modifiers: Modifiers::COMMAND,
        };
        self.frame(vec![event(true), event(false)]);
        for _ in 0..10 {
            self.frame(Vec::new());
        }
        let mut times: Vec<Duration> = (0..FRAMES).map(|_| self.frame(Vec::new())).collect();
        times.sort_unstable();
        times[FRAMES / 2].as_secs_f64() * 1e3
    }
}

fn files(scan: &Assessment, count: u32) -> Vec<AnswerFile<Infallible>> {
    let questions = bundled();
    let roles = questions.field(questions.roles().role).choices();
    let build = |number: u32| {
        let mut bytes = [0; 16];
        bytes[..4].copy_from_slice(&number.to_be_bytes());
        let role = roles[number as usize % roles.len()].id;
        let id = RespondentId::from_bytes(bytes);
        let mut file = scan.invite(questions, id, role, Invitation::default());
        for (place, item) in questions.items().iter().enumerate() {
            let answer = file.answer_mut(item.id);
            answer.response = Response::level((number as usize * 7 + place * 3) as u8 % 5);
            answer.note = format!("{number}.{place} ").repeat(20);
        }
        AnswerFile {
            name: format!("{number:04}"),
            read: Ok(file),
        }
    };
    (0..count).map(build).collect()
}

fn measure(scan: &Assessment, count: u32, folder: &Path) -> Measured {
    let mut measured = Measured::new();
    let files = files(scan, count);
    let merged = timed(&mut measured, "merge", || merge(bundled(), scan.clone(), files)).scan;
    let shared = Arc::new(merged.clone());
    let case = timed(&mut measured, "evaluate", || {
        Case::new(bundled(), Arc::clone(&shared))
    })
    .unwrap();
    timed(&mut measured, "agenda", || agenda(&case));
    let text = timed(&mut measured, "encode", || encode(bundled(), &merged));
    timed(&mut measured, "decode", || decode(bundled(), text.as_bytes())).unwrap();
    println!("{count} respondents: {:.1} kB", text.len() as f64 / 1e3);
    let path = folder.join(format!("{count}.datalabscan"));
    std::fs::write(&path, text).unwrap();
    let mut window = Window::open(&path);
    for (what, key) in PAGES {
        measured.push((what, window.page(key)));
    }
    measured
}

fn main() {
    let scan = decode(bundled(), examples()[1].text.as_bytes()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let [few, many] = [50, 500].map(|count| measure(&scan, count, folder.path()));
    println!("in ms                          50        500    ratio");
    for ((what, few), (_, many)) in few.iter().zip(&many) {
        println!("{what:<22} {few:>10.2} {many:>10.2} {:>8.2}", many / few);
    }
}
