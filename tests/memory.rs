//! How much memory a hostile file takes.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test fails by panicking, and this one reports"
)]

use std::{
    fs::{self, File},
    io::{BufWriter, Write},
    path::Path,
    process::{Child, Command, Stdio},
};

const MEGABYTE: usize = 1024 * 1024;

/// The size of a hostile file, and the most memory that it may take.
const SIZE: usize = 200 * MEGABYTE;
const MOST: usize = 200 * MEGABYTE;

/// Writes `start`, and then `again` until the file is as large.
fn hostile(path: &Path, start: &[u8], again: &[u8]) {
    let mut file = BufWriter::new(File::create(path).unwrap());
    file.write_all(start).unwrap();
    let mut left = SIZE - start.len();
    while left > 0 {
        let part = &again[..again.len().min(left)];
        file.write_all(part).unwrap();
        left -= part.len();
    }
}

/// The most memory that a program had at any time, in bytes, by looking until it ends.
fn highest(mut child: Child) -> usize {
    let status = format!("/proc/{}/status", child.id());
    let mut highest = 0;
    while child.try_wait().unwrap().is_none() {
        let text = fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = line.and_then(|line| line.trim().strip_suffix(" kB")?.parse::<usize>().ok());
        highest = highest.max(kilobytes.unwrap_or(0) * 1024);
    }
    highest
}

#[test]
#[ignore = "writes files of 200 MB"]
fn a_file_of_200_megabytes_takes_less_memory() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("hostile");
    let scan = fs::read(format!(
        "{}/assets/examples/duinrand.datalabscan",
        env!("CARGO_MANIFEST_DIR")
    ))
    .unwrap();
    let kinds: [(&str, &[u8], &[u8]); 8] = [
        ("zeros", b"", &vec![0; MEGABYTE]),
        ("a scan and more", &scan, b"// and more\n"),
        ("deep lists", b"Datalabscan(format: 3, answers: ", b"["),
        (
            "one long word",
            b"Datalabscan(format: 3, id: \"",
            b"aaaaaaaaaaaaaaaa",
        ),
        (
            "a PDF",
            b"%PDF-1.7\n",
            b"1 0 obj\n<< /Length 9999999999 >>\nstream\n",
        ),
        ("a drawing", b"<svg xmlns=\"http://www.w3.org/2000/svg\">", b"<g>"),
        ("a table", b"id,value,note\n", b"1.1,2,x\n"),
        (
            "a picture",
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\x7f\xff\xff\xff\x7f\xff\xff\xff\x08\x06",
            &[7; 4096],
        ),
    ];
    let own = folder.path().join("own.datalabscan");
    fs::write(&own, &scan).unwrap();
    let (own, hostile_name) = (own.to_str().unwrap(), path.to_str().unwrap());
    let mut seen = 0;
    for (name, start, again) in kinds {
        hostile(&path, start, again);
        let doors: [&[&str]; 6] = [
            &["score", hostile_name],
            &["extract", hostile_name, "-o", "out"],
            &["fill", own, "--csv", hostile_name],
            &["merge", own, hostile_name],
            &["report", own, "--logo", hostile_name, "-o", "out.pdf"],
            &["report", own, "-o", hostile_name],
        ];
        for arguments in doors {
            let child = Command::new(env!("CARGO_BIN_EXE_datalabscan"))
                .args(arguments)
                .current_dir(folder.path())
                .env("XDG_DATA_HOME", folder.path())
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .unwrap();
            let highest = highest(child);
            println!("{name}, {}: {} MB", arguments[0], highest / MEGABYTE);
            assert!(
                highest < MOST,
                "{name}: {arguments:?} took {} MB",
                highest / MEGABYTE
            );
            seen += usize::from(highest > 0);
        }
    }
    // A program that refuses a file at once may be gone before it's looked at.
    assert!(seen >= 24, "only {seen} of 48 were seen at work");
}
