//! Links: areas of a page that lead somewhere.

use lopdf::{Document, Object, ObjectId, dictionary};

use super::{
    PdfError,
    object::{array, length, name, reference, text},
    outline,
};
use crate::report::{document::Target, layout::Frames};

/// A link in the file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Annotation {
    /// The object.
    pub(super) id: ObjectId,
    /// Its place among the links of its page in [`Frames`].
    pub(super) index: usize,
}

/// Adds the links of every page, with the key of each in the parent tree: those of the pages come first.
pub(super) fn add(
    file: &mut Document,
    frames: &Frames,
    pages: &[ObjectId],
) -> Result<Vec<Vec<Annotation>>, PdfError> {
    let mut key = i64::try_from(pages.len()).unwrap_or(i64::MAX);
    let mut all = Vec::with_capacity(pages.len());
    for (sheet, page) in frames.pages.iter().zip(pages) {
        let mut added = Vec::new();
        for (index, link) in sheet.links.iter().enumerate() {
            let Some(action) = action(&link.target, frames, pages) else {
                continue;
            };
            let [left, top, right, bottom] = link.area;
            let area = [left, frames.height - bottom, right, frames.height - top];
            let id = file.add_object(dictionary! {
                "Type" => name("Annot"),
                "Subtype" => name("Link"),
                // Printed with the page.
                "F" => 4,
                "Rect" => array(area.map(length)),
                "Border" => array([0.into(), 0.into(), 0.into()]),
                "Contents" => text(&link.text),
                "A" => action,
                "P" => reference(*page),
                "StructParent" => key,
            });
            key += 1;
            added.push(Annotation { id, index });
        }
        let page = file.get_dictionary_mut(*page)?;
        if added.is_empty() {
            page.remove(b"Annots");
        } else {
            page.set("Annots", array(added.iter().map(|link| reference(link.id))));
        }
        all.push(added);
    }
    Ok(all)
}

/// What a click does; nothing for an anchor that doesn't exist.
fn action(target: &Target, frames: &Frames, pages: &[ObjectId]) -> Option<Object> {
    let action = match target {
        Target::Uri(uri) => {
            dictionary! { "S" => name("URI"), "URI" => Object::string_literal(percent_encoded(uri)) }
        }
        Target::Anchor(anchor) => {
            let place = *frames.anchors.get(anchor)?;
            dictionary! { "S" => name("GoTo"), "D" => outline::destination(place, frames.height, pages)? }
        }
    };
    Some(Object::Dictionary(action))
}

/// An address in the characters addresses may have.
fn percent_encoded(uri: &str) -> String {
    let encoded = |byte: u8| match byte {
        byte if byte.is_ascii_graphic() => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    };
    uri.trim().bytes().map(encoded).collect()
}
