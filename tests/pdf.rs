//! The file: what lopdf reads back from it.

mod sample;

use datalabscan::pdf::{Metadata, pdf};
use datalabscan::report::layout::layout;
use sample::{EN, NL, Words};

fn bytes(words: Words) -> Vec<u8> {
    let document = words.report();
    let frames = layout(&document, &words.page_text());
    pdf(&frames, &Metadata::of(&document)).expect("a file")
}

/// Run with `cargo test --test pdf -- --ignored` and look at the pages.
#[test]
#[ignore = "writes files to look at"]
fn write_samples() {
    let folder = std::path::Path::new("/tmp/pdf-sample");
    std::fs::create_dir_all(folder).expect("a folder");
    for (name, words) in [("nl", NL), ("en", EN)] {
        std::fs::write(folder.join(format!("{name}.pdf")), bytes(words)).expect("a file");
    }
}
