//! Reports that were locked after they were made: with a password that only changing the file takes, readers need none, so
//! neither does the scan inside.

use lopdf::{Dictionary, Document, LoadOptions, Object, ObjectId, Stream, encryption::decrypt_object};

use super::{
    attach::{MAKER, MARK},
    embedded::{EmbeddedScan, ExtractError, contents, the_one, verified},
};
use crate::assessment::format::LARGEST as LARGEST_SCAN;

/// The stack of the thread that reads the file, in bytes: values in it may stand within each other.
const STACK: usize = 16 * 1024 * 1024;

/// The scan in a locked report that opens without a password.
///
/// # Errors
/// [`ExtractError::Encrypted`] when it takes a password to read; else as for any report.
pub(super) fn unlocked_scan(bytes: &[u8]) -> Result<EmbeddedScan, ExtractError> {
    // On a thread of its own: it turns a panic in the reader of a hostile file into an error.
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK);
        let running = thread
            .spawn_scoped(scope, || read(bytes))
            .map_err(|_| ExtractError::Encrypted)?;
        running.join().unwrap_or(Err(ExtractError::Encrypted))
    })
}

fn read(bytes: &[u8]) -> Result<EmbeddedScan, ExtractError> {
    let options = LoadOptions {
        password: Some(String::new()),
        max_decompressed_size: usize::try_from(LARGEST_SCAN).ok(),
        ..LoadOptions::default()
    };
    let document = Document::load_mem_with_options(bytes, options).map_err(|_| ExtractError::Encrypted)?;
    if document.encryption_state.is_none() {
        return Err(ExtractError::Encrypted);
    }
    let is_ours = document.trailer.has(MAKER.as_bytes());
    let streams = document
        .objects
        .iter()
        .filter_map(|(id, object)| Some((*id, object.as_stream().ok()?)));
    let marked = streams.flat_map(|(id, stream)| {
        let marks = marks(&document, id, stream).into_iter();
        marks.map(move |mark| (stream, mark))
    });
    match the_one(marked, |(stream, mark)| scan(stream, mark)) {
        Some(found) => found.and_then(|(stream, mark)| scan(stream, &mark)),
        None if is_ours => Err(ExtractError::NoScan),
        None => Err(ExtractError::OtherMaker),
    }
}

/// What a stream says about itself; as it stands there, and unlocked, since the library leaves words in the dictionary of
/// a stream locked and not every program locks them.
fn marks(document: &Document, id: ObjectId, stream: &Stream) -> Vec<Dictionary> {
    let mark = match stream.dict.get(MARK.as_bytes()) {
        Ok(Object::Reference(id)) => document.get_dictionary(*id).ok(),
        Ok(object) => object.as_dict().ok(),
        Err(_) => None,
    };
    let Some(mark) = mark else { return Vec::new() };
    let mut unlocked = Object::Dictionary(mark.clone());
    let state = document.encryption_state.as_ref();
    let is_unlocked = state.is_some_and(|state| decrypt_object(state, id, &mut unlocked).is_ok());
    let unlocked = unlocked.as_dict().ok().filter(|_| is_unlocked).cloned();
    [mark.clone()].into_iter().chain(unlocked).collect()
}

fn scan(stream: &Stream, mark: &Dictionary) -> Result<EmbeddedScan, ExtractError> {
    let text = |key: &str| lopdf::decode_text_string(mark.get(key.as_bytes()).ok()?).ok();
    let hash = text("SHA256").ok_or(ExtractError::Damaged)?;
    let filter = stream.dict.get(b"Filter").ok();
    let name = filter.and_then(|filter| match filter {
        Object::Array(filters) if filters.len() == 1 => filters[0].as_name().ok(),
        filter => filter.as_name().ok(),
    });
    let format = mark.get(b"Format").and_then(Object::as_i64).ok();
    Ok(EmbeddedScan {
        bytes: verified(
            contents(name, &stream.content).ok_or(ExtractError::Damaged)?,
            &hash,
        )?,
        format: format
            .and_then(|format| u32::try_from(format).ok())
            .unwrap_or_default(),
        questionnaire: text("Questions").unwrap_or_default(),
        version: text("Version").unwrap_or_default(),
    })
}
