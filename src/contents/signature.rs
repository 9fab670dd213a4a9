//! Kinds of files that begin with bytes of their own.

use super::{FileKind, HEAD, holds, kind_of};

/// The kind that the first bytes tell, if they are those of a program.
pub(super) fn kind(bytes: &[u8]) -> Option<FileKind> {
    const SIGNATURES: &[(&[u8], FileKind)] = &[
        (b"PK\x05\x06", FileKind::Archive),
        (b"7z\xbc\xaf\x27\x1c", FileKind::Archive),
        (b"Rar!\x1a\x07", FileKind::Archive),
        (b"BZh", FileKind::Archive),
        (b"\xfd7zXZ\x00", FileKind::Archive),
        (b"\x28\xb5\x2f\xfd", FileKind::Archive),
        (b"\x1f\x8b", FileKind::Archive),
        (b"MSCF", FileKind::Archive),
        // Workbooks of Excel before it packed them, and tables in text of spreadsheets.
        (b"\x09\x08\x10\x00", FileKind::Workbook),
        (b"\x09\x08\x08\x00", FileKind::Workbook),
        (b"\x09\x04\x06\x00", FileKind::Workbook),
        (b"\x09\x02\x06\x00", FileKind::Workbook),
        (b"\x09\x00\x04\x00", FileKind::Workbook),
        (b"ID;PWXL", FileKind::Workbook),
        (b"ID;PSCALC", FileKind::Workbook),
        (b"TABLE\r\n0,1\r\n", FileKind::Workbook),
        (b"TABLE\n0,1\n", FileKind::Workbook),
        // What Outlook makes of attachments for other mail programs, and signed or sealed mail.
        (b"\x78\x9f\x3e\x22", FileKind::Mail),
        (b"!BDN", FileKind::OfficeDocument),
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
        (b"bplist00", FileKind::Shortcut),
        (b"MZ\x90\x00", FileKind::Program),
        (b"\x7fELF", FileKind::Program),
    ];
    let known = SIGNATURES.iter().find(|(start, _)| bytes.starts_with(start));
    match known {
        Some(_) if bytes.starts_with(b"\x1f\x8b") && is_packed_drawing(bytes) => Some(FileKind::Drawing),
        Some((_, kind)) => Some(*kind),
        None if bytes.starts_with(b"PK\x03\x04") => Some(in_zip(bytes)),
        None if bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") => Some(in_office_file(bytes)),
        None if bytes.get(257..262) == Some(b"ustar") => Some(FileKind::Archive),
        None => in_container(bytes),
    }
}

/// What an office program saved before it packed its files: the names inside are in two bytes to a letter.
fn in_office_file(bytes: &[u8]) -> FileKind {
    let has = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        holds(bytes, &wide)
    };
    if has("__properties_version1.0") || has("__substg1.0_") {
        FileKind::Mail
    } else if has("Workbook") {
        FileKind::Workbook
    } else {
        FileKind::OfficeDocument
    }
}

/// What a zip file is for: office programs pack what they save.
fn in_zip(bytes: &[u8]) -> FileKind {
    let has = |name: &[u8]| holds(bytes, name);
    // Numbers, Pages and Keynote on a Mac.
    if has(b"Index/Document.iwa") {
        return if has(b"Index/Slide") {
            FileKind::OfficeDocument
        } else {
            FileKind::Workbook
        };
    }
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
