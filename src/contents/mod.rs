//! What a file holds, told by its bytes: its name may have been changed on the way, by a mail program or a browser.

mod dos;
mod signature;
mod text;
mod words;

pub use self::dos::byte_of as dos_byte;
pub use self::text::{Encoding, NotText, Text, read_text, unicode};
pub use self::words::Wanted;

/// How every scan begins, apart from a byte order mark and comments.
pub const SCAN_START: &str = "Datalabscan(";

/// How a PDF of this program says who made it: in its description, and at its end.
const MAKER: [&[u8]; 2] = [b"CreatorTool>Datalabscan ", b"DLSC_Maker(Datalabscan "];

/// How a calendar of this program says so.
const CALENDAR_MAKER: &[u8] = b"PRODID:-//Datalabscan//";

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
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return FileKind::Empty;
    }
    if let Some(kind) = signature::kind(bytes) {
        return kind;
    }
    let head = head_of(bytes);
    if is_scan(&head) {
        return FileKind::Scan;
    }
    let start = head.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    let kind = if head.chars().any(text::is_binary) || has_no_words(&head) {
        FileKind::Other
    } else if start.starts_with('<') {
        // Drawing programs write long lists of abbreviations first.
        in_markup(&words_of(bytes, MARKUP_HEAD).to_ascii_lowercase())
    } else {
        by_words(start)
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

/// Whether these bytes are a calendar that this program wrote.
pub fn is_own_calendar(bytes: &[u8]) -> bool {
    bytes.starts_with(b"BEGIN:VCALENDAR") && holds(&bytes[..bytes.len().min(HEAD)], CALENDAR_MAKER)
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

fn by_words(text: &str) -> FileKind {
    let start = text.trim_start();
    let lower = start.to_ascii_lowercase();
    let begins = |start: &str| lower.starts_with(start);
    let has_line = |wanted: &str| lower.lines().any(|line| line.trim() == wanted);
    if start.is_empty() {
        FileKind::Empty
    } else if begins("{\\rtf") {
        FileKind::OfficeDocument
    } else if begins("[") && has_line("[internetshortcut]")
        || begins("[desktop entry]") && has_line("type=link")
    {
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
    let says = |names: &[&str]| names.iter().any(|name| lower.contains(name));
    // What spreadsheets and word processors save as a web page or as XML, often under the name of a workbook.
    if says(&[
        "urn:schemas-microsoft-com:office:spreadsheet",
        "urn:schemas-microsoft-com:office:excel",
        "vnd.oasis.opendocument.spreadsheet",
    ]) {
        return FileKind::Workbook;
    }
    if says(&[
        "urn:schemas-microsoft-com:office:word",
        "schemas.microsoft.com/office/word/2003/wordml",
        "schemas.microsoft.com/office/2006/xmlpackage",
        "vnd.oasis.opendocument.text",
    ]) {
        return FileKind::OfficeDocument;
    }
    if lower.contains("//apple//dtd plist") {
        return FileKind::Shortcut;
    }
    let page = [
        "<!doctype html",
        "<html",
        "<head",
        "<body",
        "<script",
        "<meta",
        "<title",
        "<table",
        "<div",
    ]
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
    const HEADS: [&str; 18] = [
        "received:",
        "return-path:",
        "from:",
        "from ",
        "to:",
        "date:",
        "subject:",
        "delivered-to:",
        "mime-version:",
        "content-type:",
        "message-id:",
        "arc-",
        "dkim-",
        "authentication-results:",
        "x-",
        // As Outlook saves a message as text.
        "van:",
        "verzonden:",
        "onderwerp:",
    ];
    let mut lines = lower.lines().map(|line| line.trim_start_matches('\u{feff}'));
    let has = |head: &str| lower.lines().any(|line| line.starts_with(head));
    let first = lines.next().unwrap_or_default();
    let is_head = HEADS.iter().any(|head| first.starts_with(head));
    let is_subject = first.starts_with("subject:") || first.starts_with("onderwerp:");
    let names_people = ["from:", "to:", "aan:"].into_iter().any(has);
    is_head && (has("subject:") && (names_people || !is_subject) || has("onderwerp:") && names_people)
}

/// Whether nothing in a text is a letter or a digit, or much of it no text in any encoding.
fn has_no_words(head: &str) -> bool {
    let letters = head.chars().filter(|c| c.is_alphanumeric()).count();
    let lost = head.chars().filter(|c| *c == char::REPLACEMENT_CHARACTER).count();
    lost > 0 && lost > letters
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
    fn what_office_programs_save_as_text_is_known() {
        let cases: &[(&[u8], FileKind)] = &[
            (
                b"<?xml version=\"1.0\"?>\n<office:document office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">",
                FileKind::Workbook,
            ),
            (
                b"<?xml version=\"1.0\"?><office:document office:mimetype=\"application/vnd.oasis.opendocument.text\">",
                FileKind::OfficeDocument,
            ),
            (
                b"<html xmlns:w=\"urn:schemas-microsoft-com:office:word\"><head>",
                FileKind::OfficeDocument,
            ),
            (
                b"<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">",
                FileKind::OfficeDocument,
            ),
        ];
        for (bytes, kind) in cases {
            assert_eq!(kind_of(bytes), *kind, "{}", String::from_utf8_lossy(bytes));
        }
    }

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
            (
                b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1__W\0o\0r\0k\0b\0o\0o\0k\0",
                FileKind::Workbook,
            ),
            (
                b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1_\0_\0s\0u\0b\0s\0t\0g\x001\0.\x000\0_\0",
                FileKind::Mail,
            ),
            (b"\x09\x08\x10\x00\x00\x06", FileKind::Workbook),
            (b"ID;PWXL;N;E\r\nP;PGeneral", FileKind::Workbook),
            (b"ID;value;note\n1.1;3;x", FileKind::Text),
            (b"PK\x03\x04\x14\x00Index/Document.iwa", FileKind::Workbook),
            (
                b"<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table>",
                FileKind::Workbook,
            ),
            (
                b"<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">",
                FileKind::Workbook,
            ),
            (
                b"\xef\xbb\xbf\xef\xbb\xbf<script>location='x'</script>",
                FileKind::WebPage,
            ),
            (
                b"[{000214A0}]\r\nProp3=19\r\n[InternetShortcut]\r\n",
                FileKind::Shortcut,
            ),
            (b"[.ShellClassInfo]\r\nIconResource=x\r\n", FileKind::Text),
            (b"\xff\xff\xff\xff\xff\xff", FileKind::Other),
            (b"    \r\n\t", FileKind::Empty),
            (b"Date: Mon\r\nFrom: a@b\r\nSubject: scan\r\n", FileKind::Mail),
            (
                "Van: Jan\nVerzonden: maandag\nAan: Piet\nOnderwerp: scan\n".as_bytes(),
                FileKind::Mail,
            ),
            (b"Van: tafel tot kast\nalles over wonen\n", FileKind::Text),
            (b"\x78\x9f\x3e\x22\x00\x01", FileKind::Mail),
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
        assert_eq!(kind_of(" ".repeat(5000).as_bytes()), FileKind::Empty);
        assert_eq!(
            kind_of(format!("{}a", " ".repeat(5000)).as_bytes()),
            FileKind::Text
        );
    }
}
