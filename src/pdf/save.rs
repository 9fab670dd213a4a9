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

/// Writes the file.
pub(super) fn save(mut file: Document) -> Result<Vec<u8>, PdfError> {
    for object in file.objects.values_mut() {
        if let Object::Stream(stream) = object {
            deflate(stream)?;
        }
    }
    set_id(&mut file);
    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .compression_level(LEVEL)
        .build();
    let mut out = Vec::new();
    file.save_with_options(&mut out, options)?;
    Ok(out)
}

/// Bytes in fewer bytes.
pub(super) fn deflated(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let room = Vec::with_capacity(bytes.len() / 3);
    let mut encoder = ZlibEncoder::new(room, Compression::new(LEVEL));
    encoder.write_all(bytes)?;
    encoder.finish()
}

fn deflate(stream: &mut Stream) -> Result<(), PdfError> {
    if !stream.allows_compression || stream.dict.has(b"Filter") || stream.content.len() < SHORTEST {
        return Ok(());
    }
    let short = deflated(&stream.content)?;
    if short.len() < stream.content.len() {
        stream.dict.set("Filter", name("FlateDecode"));
        stream.set_content(short);
    }
    Ok(())
}

/// An identity made from the content: printpdf's counts the files a process makes.
fn set_id(file: &mut Document) {
    let mut hash = Sha256::new();
    for (id, object) in &file.objects {
        hash.update(id.0.to_be_bytes());
        match object {
            Object::Stream(stream) => hash.update(&stream.content),
            other => hash.update(format!("{other:?}")),
        }
    }
    let id = Object::String(hash.finalize()[..16].to_vec(), StringFormat::Hexadecimal);
    file.trailer.set("ID", array([id.clone(), id]));
}
