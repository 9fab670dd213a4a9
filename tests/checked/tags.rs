//! The tags of a report, read with the text that they stand for: of each glyph what the file says it means,
//! or the text that is spelled out in its place.

use crate::heard::{Element, Kid};
use lopdf::{Dictionary, Document, Encoding, Object, ObjectId, content::Operation};
use std::collections::BTreeMap;

/// The structure of a file.
pub fn read(bytes: &[u8]) -> Element {
    let file = Document::load_mem(bytes).unwrap();
    let mut reader = Reader {
        file: &file,
        text: BTreeMap::new(),
    };
    for page in file.page_iter() {
        reader.page(page);
    }
    let catalog = file.catalog().unwrap();
    let tree = followed(&file, catalog.get(b"StructTreeRoot").unwrap());
    reader.element(tree, None)
}

struct Reader<'a> {
    file: &'a Document,
    /// The text of each piece of content, by page and number.
    text: BTreeMap<(ObjectId, i64), String>,
}

impl Reader<'_> {
    fn page(&mut self, page: ObjectId) {
        let fonts: BTreeMap<Vec<u8>, Encoding> = (self.file.get_page_fonts(page).unwrap().into_iter())
            .map(|(name, font)| (name, font.get_font_encoding(self.file).unwrap()))
            .collect();
        let content = self.file.get_and_decode_page_content(page).unwrap();
        let (mut marks, mut font) = (Vec::new(), None);
        for operation in &content.operations {
            match operation.operator.as_str() {
                "BDC" => marks.push(self.begin(page, operation, &marks)),
                "EMC" => _ = marks.pop(),
                "Tf" => font = fonts.get(operation.operands[0].as_name().unwrap()),
                "Tj" | "TJ" => {
                    if let Some(Mark::Content(number)) = marks.last() {
                        let shown = shown(&operation.operands, font.unwrap());
                        self.text.entry((page, *number)).or_default().push_str(&shown);
                    }
                }
                other => assert!(
                    !["'", "\"", "BMC", "Do"].contains(&other),
                    "{other} isn't read here"
                ),
            }
        }
    }

    fn begin(&mut self, page: ObjectId, operation: &Operation, marks: &[Mark]) -> Mark {
        let properties = operation.operands[1].as_dict().unwrap();
        if let Ok(number) = properties.get(b"MCID").and_then(Object::as_i64) {
            return Mark::Content(number);
        }
        if let (Ok(text), Some(Mark::Content(number))) = (properties.get(b"ActualText"), marks.last()) {
            let text = lopdf::decode_text_string(text).unwrap();
            self.text.entry((page, *number)).or_default().push_str(&text);
        }
        Mark::Silent
    }

    /// An element whose content is on `page` unless it says otherwise.
    fn element(&self, dict: &Dictionary, page: Option<ObjectId>) -> Element {
        let page = dict.get(b"Pg").and_then(Object::as_reference).ok().or(page);
        let role = dict.get(b"S").and_then(Object::as_name).unwrap_or_default();
        let text = |key: &[u8]| {
            dict.get(key)
                .ok()
                .map(|text| lopdf::decode_text_string(text).unwrap())
        };
        let kids = match dict.get(b"K") {
            Ok(Object::Array(kids)) => kids.as_slice(),
            Ok(kid) => std::slice::from_ref(kid),
            Err(_) => &[],
        };
        Element {
            role: String::from_utf8_lossy(role).into_owned(),
            alt: text(b"Alt"),
            spoken: text(b"ActualText"),
            kids: kids.iter().filter_map(|kid| self.kid(kid, page)).collect(),
        }
    }

    fn kid(&self, kid: &Object, page: Option<ObjectId>) -> Option<Kid> {
        let (page, number) = match kid {
            Object::Integer(number) => (page, *number),
            other => {
                let dict = followed(self.file, other);
                let own = dict.get(b"Pg").and_then(Object::as_reference).ok();
                match dict.get(b"Type").and_then(Object::as_name) {
                    Ok(b"MCR") => (own.or(page), dict.get(b"MCID").and_then(Object::as_i64).unwrap()),
                    Ok(b"OBJR") => return None,
                    _ => return Some(Kid::Element(self.element(dict, page))),
                }
            }
        };
        // Content without text is a drawing.
        self.text.get(&(page?, number)).cloned().map(Kid::Text)
    }
}

/// An open mark in a page's content.
enum Mark {
    /// Content with this number.
    Content(i64),
    /// Decoration, or glyphs in whose place text is spelled out.
    Silent,
}

/// The text of what is shown.
fn shown(operands: &[Object], font: &Encoding) -> String {
    let mut out = String::new();
    for operand in operands {
        match operand {
            Object::String(bytes, _) => out.push_str(&Document::decode_text(font, bytes).unwrap()),
            Object::Array(parts) => out.push_str(&shown(parts, font)),
            _ => {}
        }
    }
    out
}

fn followed<'a>(file: &'a Document, object: &'a Object) -> &'a Dictionary {
    match object {
        Object::Reference(id) => file.get_dictionary(*id).unwrap(),
        other => other.as_dict().unwrap(),
    }
}
