//! How long each stage of the report takes, in milliseconds: `cargo bench --bench report`.
//!
//! The median of many runs in one process, after a few to warm up; the first run of all is shown as well, since
//! a program that makes one report pays that price.

use datalabscan::{
    assessment::{examples, format::decode},
    evaluation::Case,
    i18n::PageText,
    pdf::{Metadata, attachment, paint},
    questionnaire::bundled,
    report::{ReportOptions, compose, layout::layout},
};
use std::{sync::Arc, time::Instant};

/// Runs that count.
const RUNS: usize = 40;

/// The stages, in order.
const STAGES: [&str; 6] = ["evaluate", "compose", "layout", "paint", "tag", "save"];

fn main() {
    for example in examples() {
        let questionnaire = bundled();
        let Ok(assessment) = decode(questionnaire, example.text.as_bytes()) else {
            eprintln!("{} can't be read", example.key);
            continue;
        };
        let options = ReportOptions::new(assessment.language, jiff::civil::date(2026, 11, 23));
        let assessment = Arc::new(assessment);
        let once = || {
            let mut clock = Clock::new();
            let Ok(case) = Case::new(questionnaire, Arc::clone(&assessment)) else {
                return clock;
            };
            clock.lap();
            let Ok(document) = compose(&case, &options) else {
                return clock;
            };
            clock.lap();
            let frames = layout(&document, PageText::of(options.language));
            clock.lap();
            let meta = Metadata::of(&document);
            let Ok(painted) = paint(&frames, &meta) else {
                return clock;
            };
            clock.lap();
            let scan = attachment(&case, &options);
            let Ok(tagged) = painted.tag(&frames, &meta, scan.as_ref()) else {
                return clock;
            };
            clock.lap();
            let Ok(bytes) = tagged.save() else { return clock };
            clock.lap();
            clock.bytes = bytes.len();
            clock.pages = frames.pages.len();
            clock
        };
        let first = once();
        (0..5).for_each(|_| drop(once()));
        let runs: Vec<Clock> = (0..RUNS).map(|_| once()).collect();
        show(example.key, &first, &runs);
    }
}

/// Times of the stages of one run.
struct Clock {
    last: Instant,
    laps: Vec<f64>,
    bytes: usize,
    pages: usize,
}

impl Clock {
    fn new() -> Self {
        Self {
            last: Instant::now(),
            laps: Vec::new(),
            bytes: 0,
            pages: 0,
        }
    }

    fn lap(&mut self) {
        self.laps.push(self.last.elapsed().as_secs_f64() * 1000.0);
        self.last = Instant::now();
    }
}

fn show(name: &str, first: &Clock, runs: &[Clock]) {
    println!("{name}: {} pages, {} bytes", first.pages, first.bytes);
    println!("  {:9} {:>6} {:>10}", "", "median", "first run");
    for (i, stage) in STAGES.iter().enumerate() {
        let usual = median(runs.iter().map(|run| run.laps[i]));
        println!("  {stage:9} {usual:6.2} {:10.2}", first.laps[i]);
    }
    let total = |run: &Clock| run.laps.iter().sum::<f64>();
    println!(
        "  {:9} {:6.2} {:10.2}",
        "total",
        median(runs.iter().map(total)),
        total(first)
    );
}

fn median(times: impl Iterator<Item = f64>) -> f64 {
    let mut times: Vec<f64> = times.collect();
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
