//! What a file holds, told by its bytes: its name may have been changed on the way, by a mail program or a browser.

mod dos;
mod text;
mod words;

pub use self::text::{Encoding, NotText, Text, read_text, unicode};
pub use self::words::Wanted;

/// How every scan begins, apart from a byte order mark and comments.
pub const SCAN_START: &str = "Datalabscan(";

/// How a PDF of this program says who made it: in its description, and at its end.
const MAKER: [&[u8]; 2] = [b"CreatorTool>Datalabscan ", b"DLSC_Maker(Datalabscan "];

/// How far into a file its first line of a PDF may stand; a gateway for mail may write something before it.
const PDF_WITHIN: usize = 1024;

/// How much of the beginning of a text tells what it is.
const HEAD: usize = 4096;

/// The same for a text with tags.
const MARKUP_HEAD: usize = 64 * 1024;

/// The kinds of files that people confuse with what is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FileKind {
    /// Nothing at all, or only white space.
    Empty,
    /// Only zeros, as a save leaves that was cut off.
    Zeros,
    /// A scan of this program, in any encoding.
    Scan,
    /// A PDF.
    Pdf,
    /// Files packed into one.
    Archive,
    /// A workbook of a spreadsheet program.
    Workbook,
    /// A text, presentation or message of an office program.
    OfficeDocument,
    /// A page of a website.
    WebPage,
    /// A message as a mail program keeps it.
    Mail,
    /// A picture in pixels, with the name of its format.
    Picture(&'static str),
    /// An SVG drawing, packed or not.
    Drawing,
    /// A drawing or page in PostScript.
    PostScript,
    /// A pointer to a file elsewhere.
    Shortcut,
    /// A program.
    Program,
    /// Text of no other kind.
    Text,
    /// Anything else.
    Other,
}

/// What these bytes are.
pub fn kind_of(bytes: &[u8]) -> FileKind {
    if bytes.is_empty() {
        return FileKind::Empty;
    }
    if bytes.iter().all(|byte| *byte == 0) {
        return FileKind::Zeros;
    }
    if let Some(kind) = by_signature(bytes) {
        return kind;
    }
    let head = head_of(bytes);
    if is_scan(&head) {
        return FileKind::Scan;
    }
    let kind = if head.chars().any(text::is_binary) {
        FileKind::Other
    } else if head.trim_start().starts_with('<') {
        // Drawing programs write long lists of abbreviations first.
        in_markup(&words_of(bytes, MARKUP_HEAD).to_ascii_lowercase())
    } else {
        by_words(&head)
    };
    match kind {
        FileKind::Text | FileKind::Other if is_pdf(bytes) => FileKind::Pdf,
        FileKind::Empty if bytes.len() > HEAD => FileKind::Text,
        kind => kind,
    }
}

/// Whether these bytes are a PDF, also with something in front of it.
pub fn is_pdf(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(PDF_WITHIN)];
    holds(head, b"%PDF-") && !starts_as_scan(head)
}

/// Whether these bytes are a report or agenda that this program made.
pub fn is_own_report(bytes: &[u8]) -> bool {
    is_pdf(bytes) && MAKER.iter().any(|mark| holds(bytes, mark))
}

/// Whether these bytes begin as a scan does, in any encoding that a text editor writes.
pub fn starts_as_scan(bytes: &[u8]) -> bool {
    is_scan(&head_of(bytes))
}

/// The words at the beginning. Those that aren't Unicode are close enough to tell what it is.
fn head_of(bytes: &[u8]) -> String {
    words_of(bytes, HEAD)
}

fn words_of(bytes: &[u8], most: usize) -> String {
    let head = &bytes[..bytes.len().min(most)];
    match unicode(head) {
        Ok(words) => words.into_owned(),
        Err(_) => String::from_utf8_lossy(head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head)).into_owned(),
    }
}

fn by_signature(bytes: &[u8]) -> Option<FileKind> {
    const SIGNATURES: &[(&[u8], FileKind)] = &[
        (b"PK\x05\x06", FileKind::Archive),
        (b"7z\xbc\xaf\x27\x1c", FileKind::Archive),
        (b"Rar!\x1a\x07", FileKind::Archive),
        (b"BZh", FileKind::Archive),
        (b"\xfd7zXZ\x00", FileKind::Archive),
        (b"\x28\xb5\x2f\xfd", FileKind::Archive),
        (b"\x1f\x8b", FileKind::Archive),
        (b"MSCF", FileKind::Archive),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileKind::OfficeDocument),
        (b"\x89PNG\r\n\x1a\n", FileKind::Picture("PNG")),
        (b"\xff\xd8\xff", FileKind::Picture("JPEG")),
        (b"GIF87a", FileKind::Picture("GIF")),
        (b"GIF89a", FileKind::Picture("GIF")),
        (b"II*\x00", FileKind::Picture("TIFF")),
        (b"MM\x00*", FileKind::Picture("TIFF")),
        (b"8BPS", FileKind::Picture("PSD")),
        (b"\x00\x00\x01\x00", FileKind::Picture("ICO")),
        (b"\xd7\xcd\xc6\x9a", FileKind::Picture("WMF")),
        (b"%!PS", FileKind::PostScript),
        (b"\xc5\xd0\xd3\xc6", FileKind::PostScript),
        (b"L\x00\x00\x00\x01\x14\x02\x00", FileKind::Shortcut),
        (b"MZ\x90\x00", FileKind::Program),
        (b"\x7fELF", FileKind::Program),
    ];
    let known = SIGNATURES.iter().find(|(start, _)| bytes.starts_with(start));
    match known {
        Some(_) if bytes.starts_with(b"\x1f\x8b") && is_packed_drawing(bytes) => Some(FileKind::Drawing),
        Some((_, kind)) => Some(*kind),
        None if bytes.starts_with(b"PK\x03\x04") => Some(in_zip(bytes)),
        None => in_container(bytes),
    }
}

/// What a zip file is for: office programs pack what they save.
fn in_zip(bytes: &[u8]) -> FileKind {
    let has = |name: &[u8]| holds(bytes, name);
    let is_office = has(b"[Content_Types].xml") || has(b"mimetypeapplication/vnd.oasis.opendocument");
    if is_office && (has(b"xl/") || has(b"opendocument.spreadsheet")) {
        FileKind::Workbook
    } else if is_office {
        FileKind::OfficeDocument
    } else {
        FileKind::Archive
    }
}

/// Kinds that say what they are a few bytes after their beginning.
fn in_container(bytes: &[u8]) -> Option<FileKind> {
    let part = |from: usize, to: usize| bytes.get(from..to).unwrap_or_default();
    match (part(0, 4), part(8, 12)) {
        (b"RIFF", b"WEBP") => Some(FileKind::Picture("WebP")),
        _ if part(4, 8) == b"ftyp" => match part(8, 12) {
            b"avif" | b"avis" => Some(FileKind::Picture("AVIF")),
            b"heic" | b"heix" | b"mif1" => Some(FileKind::Picture("HEIC")),
            _ => Some(FileKind::Other),
        },
        _ if bytes.starts_with(b"BM") && part(6, 10) == [0; 4] => Some(FileKind::Picture("BMP")),
        _ if part(40, 44) == b" EMF" => Some(FileKind::Picture("EMF")),
        _ => None,
    }
}

/// Whether what is packed by gzip begins as a drawing.
fn is_packed_drawing(bytes: &[u8]) -> bool {
    use std::io::Read;
    let mut head = Vec::new();
    let read = flate2::read::GzDecoder::new(bytes)
        .take(HEAD as u64)
        .read_to_end(&mut head);
    // A file that is cut off shows its beginning all the same.
    let _ = read;
    !head.starts_with(b"\x1f\x8b") && kind_of(&head) == FileKind::Drawing
}

fn by_words(text: &str) -> FileKind {
    let start = text.trim_start();
    let lower = start.to_ascii_lowercase();
    let begins = |start: &str| lower.starts_with(start);
    if start.is_empty() {
        FileKind::Empty
    } else if begins("{\\rtf") {
        FileKind::OfficeDocument
    } else if begins("[internetshortcut]") {
        FileKind::Shortcut
    } else if is_mail(&lower) {
        FileKind::Mail
    } else {
        FileKind::Text
    }
}

/// What the first element of a text with tags says.
fn in_markup(lower: &str) -> FileKind {
    let first = |name: &str| lower.find(name).unwrap_or(usize::MAX);
    let page = ["<!doctype html", "<html", "<head", "<body"]
        .map(first)
        .into_iter()
        .min();
    let drawing = first("<svg").min(first(":svg"));
    match page {
        Some(page) if page < drawing => FileKind::WebPage,
        _ if drawing < usize::MAX => FileKind::Drawing,
        _ => FileKind::Text,
    }
}

/// Whether the first lines are those of a message.
fn is_mail(lower: &str) -> bool {
    const HEADS: [&str; 7] = [
        "received:",
        "return-path:",
        "from:",
        "delivered-to:",
        "mime-version:",
        "message-id:",
        "x-",
    ];
    let mut lines = lower.lines();
    let is_head = |line: &str| HEADS.iter().any(|head| line.starts_with(head));
    lines.next().is_some_and(is_head) && lower.contains("\nsubject:")
}

fn is_scan(text: &str) -> bool {
    let mut rest = text.trim_start();
    // A comment in front changes nothing about it.
    while let Some(comment) = rest.strip_prefix("//") {
        rest = comment.split_once('\n').map_or("", |(_, rest)| rest).trim_start();
    }
    rest.starts_with(SCAN_START)
}

fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_known_by_what_is_in_them() {
        let utf16: Vec<u8> = "\u{feff}Datalabscan(format: 2)"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        let cases: &[(&[u8], FileKind)] = &[
            (b"", FileKind::Empty),
            (b"\xef\xbb\xbf \r\n", FileKind::Empty),
            (&[0; 4096], FileKind::Zeros),
            (b"\xef\xbb\xbf// by hand\nDatalabscan(", FileKind::Scan),
            (&utf16, FileKind::Scan),
            (b"Datalabscan(note: \"caf\xe9\")", FileKind::Scan),
            (b"Datalabscan(note: \"%PDF-1.7\")", FileKind::Scan),
            (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", FileKind::Pdf),
            (b"X-Scanned: yes\r\n\r\n%PDF-1.7\n", FileKind::Pdf),
            (b"\x01\x00\x02%PDF-1.7\n", FileKind::Pdf),
            (b"PK\x03\x04\x14\x00scan.datalabscan", FileKind::Archive),
            (
                b"PK\x03\x04\x14\x00[Content_Types].xml....xl/workbook.xml",
                FileKind::Workbook,
            ),
            (
                b"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
                FileKind::Workbook,
            ),
            (
                b"PK\x03\x04\x14\x00[Content_Types].xml....word/document.xml",
                FileKind::OfficeDocument,
            ),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileKind::OfficeDocument),
            (b"{\\rtf1\\ansi", FileKind::OfficeDocument),
            (b"\n<!DOCTYPE html><html><svg/></html>", FileKind::WebPage),
            (b"<?xml version='1.0'?><!-- a --><svg/>", FileKind::Drawing),
            (b"<?xml version='1.0'?><a/>", FileKind::Text),
            (b"Return-Path: <a@b>\r\nSubject: scan\r\n", FileKind::Mail),
            (b"RIFF\x00\x00\x00\x00WEBPVP8 ", FileKind::Picture("WebP")),
            (b"\x00\x00\x00\x18ftypheic", FileKind::Picture("HEIC")),
            (b"GIF89a", FileKind::Picture("GIF")),
            (b"%!PS-Adobe-3.0 EPSF-3.0", FileKind::PostScript),
            (
                b"[InternetShortcut]\r\nURL=https://example.org",
                FileKind::Shortcut,
            ),
            (b"id;value\r\n1.1;2", FileKind::Text),
            (b"\x00\x01\x02\x03\xff\xfe\x00", FileKind::Other),
        ];
        for (bytes, kind) in cases {
            assert_eq!(kind_of(bytes), *kind, "{}", String::from_utf8_lossy(bytes));
        }
    }

    #[test]
    fn the_beginning_of_a_long_text_tells_enough_wherever_it_is_cut() {
        for pad in 0..4 {
            let text = format!("Datalabscan({}", format!("{}é€\n", "x".repeat(pad)).repeat(2000));
            assert_eq!(kind_of(text.as_bytes()), FileKind::Scan, "{pad}");
        }
        assert_eq!(kind_of(" ".repeat(5000).as_bytes()), FileKind::Text);
    }
}
