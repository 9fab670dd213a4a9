//! The scan inside the report, so that it opens again: an embedded file (PDF/A-3, `AFRelationship` Source) that says
//! beside it what it is and how to tell whether it was changed. [`super::embedded`] reads it back.

use lopdf::{Dictionary, Document, Object, Stream, dictionary};
use md5::Md5;
use sha2::{Digest, Sha256};

use super::{
    Metadata, PRODUCER, PdfError,
    object::{array, hex, moment, name, reference, text},
};

/// The key under which an embedded scan says what it is: `SHA256` of its bytes, its saved `Format`, and id and version
/// of its `Questions`. It stands in the dictionary of the stream, which no program compresses, so that the scan can be
/// found in a file of which the tables are damaged.
pub(super) const MARK: &str = "DLSC_Scan";

/// The key in the trailer that says which program made the report; it stays when the scan is left out.
pub(super) const MAKER: &str = "DLSC_Maker";

/// A text file, as other programs may call it.
const MIME: &str = "text/x-ron";

/// The scan, as it is included in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// Name of the file, as viewers show it.
    pub name: String,
    /// What it is, in one sentence.
    pub description: String,
    /// The scan in saved form.
    pub scan: String,
    /// Version of that form.
    pub format: u32,
    /// Id of the question set it was saved with.
    pub questionnaire: String,
    /// Version of that question set.
    pub version: String,
}

/// Embeds the scan, if there is one, and names the maker of the file.
pub(super) fn attach(
    file: &mut Document,
    attachment: Option<&Attachment>,
    meta: &Metadata,
) -> Result<(), PdfError> {
    file.trailer.set(MAKER, text(PRODUCER));
    let Some(attachment) = attachment else {
        return Ok(());
    };
    let stream = file.add_object(stream(attachment, meta));
    let specification = file.add_object(dictionary! {
        "Type" => name("Filespec"),
        "F" => text(&ascii(&attachment.name)),
        "UF" => text(&attachment.name),
        "AFRelationship" => name("Source"),
        "Desc" => text(&attachment.description),
        "EF" => dictionary! { "F" => reference(stream), "UF" => reference(stream) },
    });
    let catalog = file.catalog_mut()?;
    catalog.set("AF", array([reference(specification)]));
    let files = dictionary! { "Names" => array([text(&attachment.name), reference(specification)]) };
    let mut names = match catalog.get(b"Names") {
        Ok(Object::Dictionary(names)) => names.clone(),
        _ => Dictionary::new(),
    };
    names.set("EmbeddedFiles", files);
    catalog.set("Names", names);
    Ok(())
}

fn stream(attachment: &Attachment, meta: &Metadata) -> Stream {
    let bytes = attachment.scan.as_bytes();
    let dict = dictionary! {
        "Type" => name("EmbeddedFile"),
        "Subtype" => name(MIME),
        "Params" => dictionary! {
            "Size" => i64::try_from(bytes.len()).unwrap_or(i64::MAX),
            "ModDate" => moment(meta.date),
            "CheckSum" => Object::String(Md5::digest(bytes).to_vec(), lopdf::StringFormat::Hexadecimal),
        },
        MARK => dictionary! {
            "SHA256" => text(&fingerprint(bytes)),
            "Format" => i64::from(attachment.format),
            "Questions" => text(&attachment.questionnaire),
            "Version" => text(&attachment.version),
        },
    };
    Stream::new(dict, bytes.to_vec())
}

/// SHA-256 in hexadecimal digits.
pub(super) fn fingerprint(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// For programs that read no other letters.
fn ascii(name: &str) -> String {
    name.chars().map(|c| if c.is_ascii() { c } else { '_' }).collect()
}
