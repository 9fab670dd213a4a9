//! What the file says about itself, twice: in the old information dictionary and as XMP, which archives and
//! screen readers go by.

use lopdf::{Document, Object, ObjectId, Stream, dictionary};

use super::{
    Metadata, PRODUCER,
    object::{array, moment, name, reference, text},
};
use crate::report::xml;

/// The colours of the report, in the compact form of the sRGB profile.
const SRGB: &[u8] = include_bytes!("../../assets/icc/sRGB.icc");

/// Adds both, in the same words.
pub(super) fn add(file: &mut Document, meta: &Metadata) -> ObjectId {
    set_info(file, meta);
    let dict = dictionary! { "Type" => name("Metadata"), "Subtype" => name("XML") };
    // Archives read it without unpacking anything.
    let stream = Stream::new(dict, xmp(meta).into_bytes()).with_compression(false);
    file.add_object(stream)
}

/// Adds the colour space that all colours are meant in.
pub(super) fn output_intents(file: &mut Document) -> Object {
    let profile = file.add_object(Stream::new(dictionary! { "N" => 3 }, SRGB.to_vec()));
    let intent = dictionary! {
        "Type" => name("OutputIntent"),
        "S" => name("GTS_PDFA1"),
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "DestOutputProfile" => reference(profile),
    };
    array([Object::Dictionary(intent)])
}

fn set_info(file: &mut Document, meta: &Metadata) {
    let mut info = dictionary! {
        "Title" => text(&meta.title),
        "Author" => text(&meta.author),
        "Creator" => text(PRODUCER),
        "Producer" => text(PRODUCER),
        "CreationDate" => moment(meta.date),
        "ModDate" => moment(meta.date),
    };
    if !meta.subject.is_empty() {
        info.set("Subject", text(&meta.subject));
    }
    let old = file.trailer.get(b"Info").and_then(Object::as_reference).ok();
    let id = old.unwrap_or_else(|| file.new_object_id());
    file.set_object(id, info);
    file.trailer.set("Info", reference(id));
}

/// The XMP packet: PDF/A-3a and PDF/UA-1, and the schema of the latter, which PDF/A wants described.
fn xmp(meta: &Metadata) -> String {
    let day = meta.date;
    let date = format!(
        "{:04}-{:02}-{:02}T00:00:00+00:00",
        day.year().max(0),
        day.month(),
        day.day()
    );
    let subject = match meta.subject.as_str() {
        "" => String::new(),
        subject => format!("<dc:description>{}</dc:description>", alternatives(subject)),
    };
    let about = format!(
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" \
         xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\
         <dc:format>application/pdf</dc:format><dc:title>{title}</dc:title>\
         <dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>{subject}\
         <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>\
         <xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>\
         <xmp:MetadataDate>{date}</xmp:MetadataDate><xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool>\
         <pdf:Producer>{PRODUCER}</pdf:Producer><pdfaid:part>3</pdfaid:part>\
         <pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part></rdf:Description>",
        title = alternatives(&meta.title),
        author = escaped(&meta.author),
        language = escaped(&meta.language),
    );
    format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\
         <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">{about}{UA_SCHEMA}</rdf:RDF>\
         </x:xmpmeta><?xpacket end=\"w\"?>"
    )
}

/// PDF/A knows no property it isn't told of; this tells it of PDF/UA's own.
const UA_SCHEMA: &str = "<rdf:Description rdf:about=\"\" \
     xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" \
     xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" \
     xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\"><pdfaExtension:schemas><rdf:Bag>\
     <rdf:li rdf:parseType=\"Resource\"><pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>\
     <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\
     <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>\
     <rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>part</pdfaProperty:name>\
     <pdfaProperty:valueType>Integer</pdfaProperty:valueType>\
     <pdfaProperty:category>internal</pdfaProperty:category>\
     <pdfaProperty:description>Part of ISO 14289 that the file keeps to</pdfaProperty:description>\
     </rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>";

/// A text for whichever language the reader wants: there is one.
fn alternatives(text: &str) -> String {
    format!(
        "<rdf:Alt><rdf:li xml:lang=\"x-default\">{}</rdf:li></rdf:Alt>",
        escaped(text)
    )
}

/// Text as it may stand there.
fn escaped(text: &str) -> String {
    // It isn't packed: readers that look for the end of it must not find it in a name.
    xml::escaped(text).replace("endstream", "endstrea&#109;")
}
