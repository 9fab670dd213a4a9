//! Compressing and writing the file.

use super::PdfError;
use super::object::{array, name};
use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Document, Object, SaveOptions, Stream, StringFormat};
use sha2::{Digest, Sha256};
use std::io::Write;

/// Level 6 takes a third of the time of the best level, for one or two per cent more bytes.
const LEVEL: u32 = 6;
/// Streams shorter than this don't get smaller.
const SHORTEST: usize = 64;
/// Stands where the identity comes, until everything else is written.
const BLANK_ID: [u8; 16] = *b"datalabscan-id-?";

/// Writes the file.
pub(super) fn save(mut file: Document) -> Result<Vec<u8>, PdfError> {
    for object in file.objects.values_mut() {
        if let Object::Stream(stream) = object {
            deflate(stream)?;
        }
    }
    let blank = Object::String(BLANK_ID.to_vec(), StringFormat::Hexadecimal);
    file.trailer.set("ID", array([blank.clone(), blank]));
    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .compression_level(LEVEL)
        .build();
    let mut out = Vec::new();
    file.save_with_options(&mut out, options)?;
    fill_in_id(&mut out);
    Ok(out)
}

fn deflate(stream: &mut Stream) -> Result<(), PdfError> {
    if !stream.allows_compression || stream.dict.has(b"Filter") || stream.content.len() < SHORTEST {
        return Ok(());
    }
    let mut encoder = ZlibEncoder::new(
        Vec::with_capacity(stream.content.len() / 3),
        Compression::new(LEVEL),
    );
    encoder.write_all(&stream.content)?;
    let short = encoder.finish()?;
    if short.len() < stream.content.len() {
        stream.dict.set("Filter", name("FlateDecode"));
        stream.set_content(short);
    }
    Ok(())
}

/// Fills in an identity made from all that is written: printpdf's counts the files a process makes.
fn fill_in_id(out: &mut [u8]) {
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02X}")).collect::<String>();
    let (blank, id) = (hex(&BLANK_ID), hex(&Sha256::digest(&*out)[..BLANK_ID.len()]));
    let length = blank.len();
    let mut at = 0;
    while let Some(window) = out.get_mut(at..at + length) {
        if window == blank.as_bytes() {
            window.copy_from_slice(id.as_bytes());
            at += length;
        } else {
            at += 1;
        }
    }
}
