//! The report of the advanced example, made by this program and with the pages painted by krilla instead:
//! `cargo run --release` in this folder. Both start from the same evaluation and the same layout.
#![allow(clippy::expect_used, reason = "a measurement that fails may break off")]

mod html;
mod krilla_pdf;
mod same_text;
mod typst;

use datalabscan::{
    assessment::{examples, format::decode},
    evaluation::Case,
    i18n::PageText,
    pdf::{Metadata, pdf},
    questionnaire::bundled,
    report::{ReportOptions, compose, layout::layout},
};
use html::Html;
use krilla_pdf::{KrillaFonts, krilla_pdf};
use same_text::same_text;
use std::time::Instant;
use typst::Typst;

/// The program's own allocator, for both.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

const RUNS: usize = 40;

fn main() {
    let questionnaire = bundled();
    let example = examples().last().expect("an example");
    let assessment = decode(questionnaire, example.text.as_bytes()).expect("a scan");
    let options = ReportOptions::new(assessment.language, jiff::civil::date(2026, 11, 23));
    let fonts = KrillaFonts::new();
    let frames = || {
        let case = Case::new(questionnaire, assessment.clone()).expect("a profile");
        let document = compose(&case, &options).expect("a report");
        let frames = layout(&document, PageText::of(options.language));
        (document, frames)
    };
    let ours = || {
        let (document, frames) = frames();
        pdf(&frames, &Metadata::of(&document), None).expect("a file")
    };
    let theirs = || {
        let (document, frames) = frames();
        krilla_pdf(&frames, &document.title, &document.language, &fonts)
    };
    if let Some(folder) = std::env::args().nth(1) {
        let write = |name: &str, bytes: &[u8]| {
            std::fs::write(format!("{folder}/{name}"), bytes).expect("a folder");
        };
        write("ours.pdf", &ours());
        write("krilla.pdf", &theirs());
        let document = frames().0;
        let fonts = concat!("file://", env!("CARGO_MANIFEST_DIR"), "/../../assets/fonts").to_owned();
        write("same.typ", same_text(&Typst, &document).as_bytes());
        write("same.html", same_text(&Html { fonts }, &document).as_bytes());
        write("scan.datalabscan", example.text.as_bytes());
    }
    // In turns, so that whatever else the machine does hits both.
    let mut times = [Vec::new(), Vec::new()];
    let mut sizes = [0, 0];
    for run in 0..RUNS + 5 {
        for (way, make) in [&ours as &dyn Fn() -> Vec<u8>, &theirs].into_iter().enumerate() {
            let start = Instant::now();
            sizes[way] = make().len();
            if run >= 5 {
                times[way].push(start.elapsed().as_secs_f64() * 1000.0);
            }
        }
    }
    let medians = times.map(|mut times| {
        times.sort_by(f64::total_cmp);
        times[times.len() / 2]
    });
    println!("{}: from scan to bytes, median of {RUNS}", example.key);
    println!("  this program {:6.1} ms, {} bytes", medians[0], sizes[0]);
    println!("  krilla       {:6.1} ms, {} bytes", medians[1], sizes[1]);
    println!("  ratio        {:6.2}", medians[0] / medians[1]);
}
