//! Compressing and writing the file: streams one after the other, everything else packed in one object stream, and
//! the table that says where each of them is.

use std::{
    cell::RefCell,
    cmp::Reverse,
    io::{self, Write},
};

use flate2::{Compress, Compression, FlushCompress, Status};
use lopdf::{Dictionary, Document, Object, Stream, StringFormat, dictionary};
use sha2::{Digest, Sha256};

use super::{
    PdfError,
    object::{array, name, number},
    write::{Pack, value},
};
use crate::parallel;

/// Level 5 takes a quarter of the time of the best level, for two per cent more bytes.
const LEVEL: u32 = 5;
/// Streams shorter than this don't get smaller.
const SHORTEST: usize = 64;
/// Bytes of a row of the table: a kind, a number of four bytes, and one of two.
const ROW: usize = 7;

/// Where an object is.
#[derive(Clone, Copy)]
enum Place {
    /// At this byte of the file.
    At(usize),
    /// In the object stream, the so-many-th.
    Packed(usize),
}

/// Writes the file.
pub(super) fn save(file: Document, mut pack: Pack) -> Result<Vec<u8>, PdfError> {
    let Document {
        version,
        trailer,
        objects,
        ..
    } = file;
    let mut places = Vec::new();
    let mut place = |id: u32, place| {
        let index = id as usize;
        places.resize((index + 1).max(places.len()), None);
        places[index] = Some(place);
    };
    let mut streams = Vec::new();
    let last = objects.keys().map(|(id, _)| *id);
    let last = last.chain(pack.index.iter().map(|(id, _)| *id)).max();
    let (packed, table) = (last.unwrap_or(0) + 1, last.unwrap_or(0) + 2);
    for (id, object) in objects {
        match object {
            Object::Stream(stream) => streams.push((id.0, stream)),
            object => pack.add(id, &object),
        }
    }
    for (index, (id, _)) in pack.index.iter().enumerate() {
        place(*id, Place::Packed(index));
    }
    streams.push((packed, stream_of(pack)));
    compress(&mut streams)?;
    let mut out = format!("%PDF-{version}\n%\u{e2}\u{e3}\u{cf}\u{d3}\n").into_bytes();
    for (id, stream) in &streams {
        place(*id, Place::At(out.len()));
        write_stream(&mut out, *id, stream);
    }
    place(table, Place::At(out.len()));
    let start = out.len();
    let rows = table_of(&places, packed, trailer, &out)?;
    write_stream(&mut out, table, &rows);
    // Writing to memory can't fail.
    let _ = write!(out, "startxref\n{start}\n%%EOF\n");
    Ok(out)
}

/// Objects that are no streams, as one that is.
fn stream_of(mut pack: Pack) -> Stream {
    let mut content = Vec::with_capacity(pack.content.len() * 2);
    for (id, at) in &pack.index {
        // Writing to memory can't fail.
        let _ = write!(content, "{id} {at} ");
    }
    let entries = dictionary! {
        "Type" => name("ObjStm"),
        "N" => number(pack.index.len()),
        "First" => number(content.len()),
    };
    content.append(&mut pack.content);
    Stream::new(entries, content)
}

/// Where everything is. The identity comes from all that is written before: printpdf's counts the files a process makes.
fn table_of(
    places: &[Option<Place>],
    packed: u32,
    trailer: Dictionary,
    written: &[u8],
) -> Result<Stream, PdfError> {
    let mut rows = Vec::with_capacity(places.len() * (ROW + 1));
    let mut above = [0; ROW];
    for place in places {
        let (kind, wide, narrow) = match place {
            // Objects in the file have generation 0, and none replaces one that is gone.
            None => (0, 0, u16::MAX),
            Some(Place::At(byte)) => (1, *byte as u32, 0),
            Some(Place::Packed(index)) => (2, packed, *index as u16),
        };
        let mut row = [kind; ROW];
        row[1..5].copy_from_slice(&wide.to_be_bytes());
        row[5..].copy_from_slice(&narrow.to_be_bytes());
        // As the difference from the row above, which is mostly the same.
        rows.push(2);
        rows.extend((0..ROW).map(|i| row[i].wrapping_sub(above[i])));
        above = row;
    }
    let identity = Sha256::digest(written)[..16].to_vec();
    let identity = Object::String(identity, StringFormat::Hexadecimal);
    let mut entries = trailer;
    for gone in [&b"Prev"[..], b"XRefStm", b"Index", b"DecodeParms", b"Filter"] {
        entries.remove(gone);
    }
    entries.set("Type", name("XRef"));
    entries.set("Size", number(places.len()));
    entries.set("W", array([1.into(), 4.into(), 2.into()]));
    entries.set("ID", array([identity.clone(), identity]));
    entries.set("Filter", name("FlateDecode"));
    entries.set(
        "DecodeParms",
        dictionary! { "Predictor" => 12, "Columns" => number(ROW) },
    );
    Ok(Stream::new(entries, deflated(&rows)?))
}

fn write_stream(out: &mut Vec<u8>, id: u32, stream: &Stream) {
    // Writing to memory can't fail.
    let _ = writeln!(out, "{id} 0 obj");
    let mut entries = stream.dict.clone();
    entries.set("Length", number(stream.content.len()));
    value(out, &Object::Dictionary(entries));
    out.extend(b"\nstream\n");
    out.extend(&stream.content);
    out.extend(b"\nendstream\nendobj\n");
}

/// Compresses streams, unless they're short or come out no shorter.
fn compress(streams: &mut [(u32, Stream)]) -> Result<(), PdfError> {
    let is_wanted = |stream: &Stream| {
        stream.allows_compression && !stream.dict.has(b"Filter") && stream.content.len() >= SHORTEST
    };
    let mut wanted: Vec<&mut Stream> = streams
        .iter_mut()
        .map(|(_, stream)| stream)
        .filter(|stream| is_wanted(stream))
        .collect();
    // The longest first, so that no processor waits for another that has just begun on it.
    wanted.sort_by_key(|stream| Reverse(stream.content.len()));
    let shorter = parallel::each(&wanted, |stream| deflated(&stream.content));
    for (stream, short) in wanted.into_iter().zip(shorter) {
        let short = short?;
        if short.len() < stream.content.len() {
            stream.dict.set("Filter", name("FlateDecode"));
            stream.content = short;
        }
    }
    Ok(())
}

/// Bytes in fewer bytes.
pub(super) fn deflated(bytes: &[u8]) -> io::Result<Vec<u8>> {
    thread_local! {
        /// One compressor for all of a thread's streams: making one takes longer than a page.
        static COMPRESS: RefCell<Compress> = RefCell::new(Compress::new(Compression::new(LEVEL), true));
    }
    COMPRESS.with_borrow_mut(|compress| {
        compress.reset();
        let mut out = Vec::with_capacity(bytes.len() / 2 + SHORTEST);
        loop {
            let done = compress.total_in() as usize;
            let status = compress.compress_vec(&bytes[done..], &mut out, FlushCompress::Finish)?;
            if status == Status::StreamEnd {
                return Ok(out);
            }
            out.reserve(bytes.len() / 2 + SHORTEST);
        }
    })
}

#[cfg(test)]
mod tests {
    use super::deflated;
    use std::io::Read;

    #[test]
    fn what_does_not_get_shorter_comes_back_too() {
        let noise: Vec<u8> = (0..5000_u32)
            .flat_map(|i| i.wrapping_mul(2_654_435_761).to_be_bytes())
            .collect();
        for bytes in [&b""[..], b"a", &noise] {
            let mut back = Vec::new();
            let short = deflated(bytes).unwrap();
            flate2::read::ZlibDecoder::new(&short[..])
                .read_to_end(&mut back)
                .unwrap();
            assert_eq!(back, bytes);
        }
    }
}
