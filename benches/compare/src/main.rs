//! The report of the advanced example, made by this program and with the pages painted by krilla instead:
//! `cargo run --release` in this folder. Both start from the same evaluation and the same layout.
#![allow(clippy::expect_used, reason = "a measurement that fails may break off")]

mod krilla_pdf;

use datalabscan::{
    assessment::{examples, format::decode},
    evaluation::evaluate,
    pdf::{Metadata, pdf},
    questionnaire::bundled,
    report::{ReportOptions, compose, layout::layout, page_text},
};
use krilla_pdf::{KrillaFonts, krilla_pdf};
use std::time::Instant;

const RUNS: usize = 40;

fn main() {
    let questionnaire = bundled();
    let example = examples().last().expect("an example");
    let assessment = decode(questionnaire, example.text.as_bytes()).expect("a scan");
    let options = ReportOptions::new(assessment.language, jiff::civil::date(2026, 11, 23));
    let fonts = KrillaFonts::new();
    let frames = || {
        let evaluation = evaluate(questionnaire, &assessment).expect("a profile");
        let document = compose(questionnaire, &assessment, &evaluation, &options);
        let frames = layout(&document, &page_text(options.language));
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
        let text = frames().0.plain_text();
        write("same.typ", typst(&text).as_bytes());
        write("same.html", html(&text).as_bytes());
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

/// The text of the report for typst: headings, and a paragraph for every other line.
fn typst(text: &str) -> String {
    let line = |line: &str| match line.trim_start_matches('#') {
        words if words.len() < line.len() => {
            let level = "=".repeat(line.len() - words.len());
            format!("{level} #{:?}\n\n", words.trim())
        }
        words => format!("#{words:?}\n\n"),
    };
    let body: String = text.lines().filter(|words| !words.trim().is_empty()).map(line).collect();
    format!("#set page(\"a4\")\n#set text(lang: \"nl\")\n\n{body}")
}

/// The same for a browser.
fn html(text: &str) -> String {
    let line = |line: &str| {
        let words = line.trim_start_matches('#');
        let tag = match line.len() - words.len() {
            0 => "p".to_owned(),
            level => format!("h{level}"),
        };
        let words = words.trim().replace('&', "&amp;").replace('<', "&lt;");
        format!("<{tag}>{words}</{tag}>\n")
    };
    let body: String = text.lines().filter(|words| !words.trim().is_empty()).map(line).collect();
    format!("<!doctype html><html lang=nl><meta charset=utf-8><title>Report</title>{body}</html>")
}
