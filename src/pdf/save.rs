//! Compressing and writing the file.

use super::PdfError;
use super::object::{array, hex, name};
use flate2::write::ZlibEncoder;
use flate2::{Compress, Compression, FlushCompress, Status};
use lopdf::{Document, Object, SaveOptions, Stream, StringFormat};
use sha2::{Digest, Sha256};
use std::io::Write;

/// Level 6 takes a third of the time of the best level, for one or two per cent more bytes.
const LEVEL: u32 = 6;
/// Streams shorter than this don't get smaller.
const SHORTEST: usize = 64;
/// Objects compressed together. Most are parts of the structure tree, alike and wanted all at once.
const OBJECTS: usize = 4000;
/// Stands where the identity comes, until everything else is written.
const BLANK_ID: [u8; 16] = *b"datalabscan-id-?";

/// Writes the file.
pub(super) fn save(mut file: Document) -> Result<Vec<u8>, PdfError> {
    let mut compress = Compress::new(Compression::new(LEVEL), true);
    for object in file.objects.values_mut() {
        if let Object::Stream(stream) = object {
            deflate(stream, &mut compress)?;
        }
    }
    let blank = Object::String(BLANK_ID.to_vec(), StringFormat::Hexadecimal);
    file.trailer.set("ID", array([blank.clone(), blank]));
    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .compression_level(LEVEL)
        .max_objects_per_stream(OBJECTS)
        .build();
    let mut out = Vec::new();
    file.save_with_options(&mut out, options)?;
    fill_in_id(&mut out);
    Ok(out)
}

/// Bytes in fewer bytes.
pub(super) fn deflated(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let room = Vec::with_capacity(bytes.len() / 3);
    let mut encoder = ZlibEncoder::new(room, Compression::new(LEVEL));
    encoder.write_all(bytes)?;
    encoder.finish()
}

/// Compresses a stream, unless it is short or comes out no shorter. One compressor serves them all: making one
/// takes longer than a page.
fn deflate(stream: &mut Stream, compress: &mut Compress) -> Result<(), PdfError> {
    let size = stream.content.len();
    if !stream.allows_compression || stream.dict.has(b"Filter") || size < SHORTEST {
        return Ok(());
    }
    compress.reset();
    // Room for the original: what doesn't fit in that is no shorter.
    let mut short = Vec::with_capacity(size);
    let status = compress
        .compress_vec(&stream.content, &mut short, FlushCompress::Finish)
        .map_err(std::io::Error::from)?;
    if status == Status::StreamEnd && short.len() < size {
        stream.dict.set("Filter", name("FlateDecode"));
        stream.set_content(short);
    }
    Ok(())
}

/// Fills in an identity made from all that is written: printpdf's counts the files a process makes.
fn fill_in_id(out: &mut [u8]) {
    let (blank, id) = (hex(&BLANK_ID), hex(&Sha256::digest(&*out)[..BLANK_ID.len()]));
    let length = blank.len();
    let mut at = 0;
    while let Some(window) = out.get_mut(at..at + length) {
        if window.eq_ignore_ascii_case(blank.as_bytes()) {
            window.copy_from_slice(id.as_bytes());
            at += length;
        } else {
            at += 1;
        }
    }
}
