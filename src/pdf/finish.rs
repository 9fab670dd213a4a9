//! What printpdf can't write: nested outline, links, language, and what the file says about itself.

use super::object::{array, length, name, reference, text};
use super::{Attachment, Metadata, PRODUCER, PdfError, attach, outline};
use crate::report::document::Target;
use crate::report::layout::{FaceId, Fonts, Frames, LinkArea};
use jiff::civil::Date;
use lopdf::{Document, Object, ObjectId, dictionary};

/// Completes the file.
pub(super) fn finish(
    file: &mut Document,
    frames: &Frames,
    meta: &Metadata,
    attachment: Option<&Attachment>,
) -> Result<(), PdfError> {
    "1.7".clone_into(&mut file.version);
    let pages: Vec<ObjectId> = file.page_iter().collect();
    correct_cap_heights(file);
    for (i, page) in frames.pages.iter().enumerate() {
        let Some(&id) = pages.get(i) else { continue };
        add_links(file, id, &page.links, frames, &pages)?;
    }
    let outline = outline::add(file, frames, &pages);
    let catalog = file.catalog_mut()?;
    catalog.set("Lang", text(&meta.language));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalog.set("PageLayout", name("SinglePage"));
    if let Some(outline) = outline {
        catalog.set("Outlines", reference(outline));
        catalog.set("PageMode", name("UseOutlines"));
    }
    set_info(file, meta);
    attach::attach(file, attachment, meta)
}

/// printpdf guesses the height of capitals.
fn correct_cap_heights(file: &mut Document) {
    let fonts = Fonts::bundled();
    for object in file.objects.values_mut() {
        let Ok(dict) = object.as_dict_mut() else { continue };
        if !dict.has_type(b"FontDescriptor") {
            continue;
        }
        let Ok(font_name) = dict.get(b"FontName").and_then(Object::as_name) else {
            continue;
        };
        let face = FaceId::ALL
            .map(|id| fonts.face(id))
            .into_iter()
            .find(|f| font_name.ends_with(f.name.as_bytes()));
        if let Some(face) = face {
            dict.set(
                "CapHeight",
                (face.cap_height * 1000.0 / face.units_per_em).round() as i64,
            );
        }
    }
}

fn add_links(
    file: &mut Document,
    page: ObjectId,
    links: &[LinkArea],
    frames: &Frames,
    pages: &[ObjectId],
) -> Result<(), PdfError> {
    let mut ids = Vec::new();
    for link in links {
        let Some(action) = action(&link.target, frames, pages) else {
            continue;
        };
        let [left, top, right, bottom] = link.area;
        let area = [left, frames.height - bottom, right, frames.height - top];
        ids.push(file.add_object(dictionary! {
            "Type" => name("Annot"),
            "Subtype" => name("Link"),
            // Printed with the page.
            "F" => 4,
            "Rect" => array(area.map(length)),
            "Border" => array([0.into(), 0.into(), 0.into()]),
            "Contents" => text(&link.text),
            "A" => action,
            "P" => reference(page),
        }));
    }
    let dict = file.get_dictionary_mut(page)?;
    if ids.is_empty() {
        dict.remove(b"Annots");
    } else {
        dict.set("Annots", array(ids.into_iter().map(reference)));
    }
    Ok(())
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

/// The beginning of a day, as PDF writes it.
pub(super) fn moment(day: Date) -> String {
    format!(
        "D:{:04}{:02}{:02}000000+00'00'",
        day.year().max(0),
        day.month(),
        day.day()
    )
}

fn set_info(file: &mut Document, meta: &Metadata) {
    let date = moment(meta.date);
    let mut info = dictionary! {
        "Title" => text(&meta.title),
        "Author" => text(&meta.author),
        "Creator" => text(PRODUCER),
        "Producer" => text(PRODUCER),
        "CreationDate" => Object::string_literal(date.as_str()),
        "ModDate" => Object::string_literal(date.as_str()),
    };
    if !meta.subject.is_empty() {
        info.set("Subject", text(&meta.subject));
    }
    let old = file.trailer.get(b"Info").and_then(Object::as_reference).ok();
    let id = old.unwrap_or_else(|| file.new_object_id());
    file.set_object(id, info);
    file.trailer.set("Info", reference(id));
}
