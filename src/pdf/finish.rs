//! What printpdf can't write: structure, nested outline, links, language, and what the file says about itself.

use lopdf::{Document, Object, ObjectId, dictionary};

use super::{
    Attachment, Metadata, PdfError, about, attach, links,
    object::{name, reference, text},
    outline, squares, structure,
    write::Pack,
};
use crate::report::layout::{FaceId, Fonts, Frames};

/// Completes the file; what it gives belongs to the file too.
pub(super) fn finish(
    file: &mut Document,
    frames: &Frames,
    meta: &Metadata,
    attachment: Option<&Attachment>,
) -> Result<Pack, PdfError> {
    "1.7".clone_into(&mut file.version);
    let pages: Vec<ObjectId> = file.page_iter().collect();
    correct_cap_heights(file);
    squares::lead_to_glyphs(file);
    let links = links::add(file, frames, &pages)?;
    let mut pack = Pack::default();
    let structure = structure::add(file, &mut pack, frames, &pages, &links)?;
    let outline = outline::add(file, frames, &pages);
    let metadata = about::add(file, meta);
    let intents = about::output_intents(file);
    let catalog = file.catalog_mut()?;
    catalog.set("StructTreeRoot", reference(structure));
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("Metadata", reference(metadata));
    catalog.set("OutputIntents", intents);
    catalog.set("Lang", text(&meta.language));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalog.set("PageLayout", name("SinglePage"));
    if let Some(outline) = outline {
        catalog.set("Outlines", reference(outline));
        catalog.set("PageMode", name("UseOutlines"));
    }
    attach::attach(file, attachment, meta)?;
    Ok(pack)
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
