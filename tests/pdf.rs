//! The file: what lopdf reads back from it.
#![allow(clippy::expect_used, reason = "a test fails by panicking")]

mod sample;

use datalabscan::pdf::{Metadata, pdf};
use datalabscan::report::Logo;
use datalabscan::report::document::{Block, Document, Inline, Picture, Target, text};
use datalabscan::report::layout::{Frames, layout};
use jiff::civil::date;
use lopdf::{Dictionary, Object, ObjectId};
use sample::{EN, NL, Words};

fn frames(words: Words) -> (Document, Frames) {
    let document = words.report();
    let frames = layout(&document, words.page_text());
    (document, frames)
}

fn bytes(words: Words) -> Vec<u8> {
    let (document, frames) = frames(words);
    pdf(&frames, &Metadata::of(&document), None).expect("a file")
}

fn small(blocks: Vec<Block>) -> Vec<u8> {
    let document = Document {
        blocks,
        ..NL.report()
    };
    let frames = layout(&document, NL.page_text());
    pdf(&frames, &Metadata::of(&document), None).expect("a file")
}

fn read(bytes: &[u8]) -> lopdf::Document {
    lopdf::Document::load_mem(bytes).expect("lopdf reads it")
}

/// The dictionary an entry holds or refers to.
fn dict<'a>(file: &'a lopdf::Document, holder: &'a Dictionary, key: &[u8]) -> &'a Dictionary {
    let value = holder.get(key).expect("an entry");
    match value {
        Object::Reference(id) => file.get_dictionary(*id).expect("a dictionary"),
        other => other.as_dict().expect("a dictionary"),
    }
}

fn string(object: &Object) -> String {
    lopdf::decode_text_string(object).expect("text")
}

#[test]
fn the_same_report_is_the_same_file() {
    assert_eq!(bytes(NL), bytes(NL));
    assert_ne!(bytes(NL), bytes(EN));
}

#[test]
fn a_long_report_is_a_small_file() {
    let size = bytes(NL).len();
    assert!(size < 200_000, "{size} bytes");
}

#[test]
fn the_file_says_what_it_is() {
    let (document, frames) = frames(NL);
    let file = read(&bytes(NL));
    assert_eq!(file.get_pages().len(), frames.pages.len());
    let catalog = file.catalog().expect("a catalog");
    assert_eq!(string(catalog.get(b"Lang").expect("a language")), "nl");
    let shown = dict(&file, catalog, b"ViewerPreferences")
        .get(b"DisplayDocTitle")
        .expect("a preference");
    assert_eq!(shown.as_bool().ok(), Some(true));
    let info = dict(&file, &file.trailer, b"Info");
    let entry = |key: &[u8]| string(info.get(key).expect("an entry"));
    assert_eq!(entry(b"Title"), document.title);
    assert_eq!(entry(b"Author"), document.author);
    assert_eq!(entry(b"CreationDate"), "D:20261123000000+00'00'");
    assert_eq!(entry(b"ModDate"), entry(b"CreationDate"));
}

#[test]
fn the_outline_nests_as_the_headings_do() {
    let (_, frames) = frames(NL);
    let file = read(&bytes(NL));
    let catalog = file.catalog().expect("a catalog");
    let root = dict(&file, catalog, b"Outlines");
    let mut found = Vec::new();
    walk(&file, root, 1, &mut found);
    let pages: Vec<ObjectId> = file.page_iter().collect();
    let expected: Vec<_> = frames
        .outline
        .iter()
        .map(|e| (e.level, e.text.clone(), pages[e.place.page]))
        .collect();
    assert_eq!(found, expected);
}

/// The outline in reading order: level, title, page.
fn walk(file: &lopdf::Document, parent: &Dictionary, level: u8, found: &mut Vec<(u8, String, ObjectId)>) {
    if !parent.has(b"First") {
        return;
    }
    let mut item = dict(file, parent, b"First");
    loop {
        let place = item
            .get(b"Dest")
            .and_then(Object::as_array)
            .expect("a destination");
        let page = place[0].as_reference().expect("a page");
        found.push((level, string(item.get(b"Title").expect("a title")), page));
        walk(file, item, level + 1, found);
        if !item.has(b"Next") {
            break;
        }
        item = dict(file, item, b"Next");
    }
}

#[test]
fn links_lead_where_the_text_says() {
    let (_, frames) = frames(NL);
    let file = read(&bytes(NL));
    let pages: Vec<ObjectId> = file.page_iter().collect();
    for (i, page) in frames.pages.iter().enumerate() {
        let dictionary = file.get_dictionary(pages[i]).expect("a page");
        let annotations = dictionary
            .get(b"Annots")
            .and_then(Object::as_array)
            .cloned()
            .unwrap_or_default();
        assert_eq!(annotations.len(), page.links.len());
        for (annotation, link) in annotations.iter().zip(&page.links) {
            let annotation = file
                .get_dictionary(annotation.as_reference().expect("indirect"))
                .expect("a link");
            assert_eq!(string(annotation.get(b"Contents").expect("a text")), link.text);
            let action = dict(&file, annotation, b"A");
            match &link.target {
                Target::Uri(uri) => assert_eq!(string(action.get(b"URI").expect("an address")), *uri),
                Target::Anchor(anchor) => {
                    let place = action.get(b"D").and_then(Object::as_array).expect("a place");
                    let page = pages[frames.anchors[anchor].page];
                    assert_eq!(place[0].as_reference().ok(), Some(page));
                }
            }
        }
    }
}

#[test]
fn a_link_to_nowhere_is_text() {
    let file = small(vec![Block::paragraph(vec![
        Inline::to_anchor("weg", "nergens"),
        Inline::to_uri("ë", "https://a.nl/ë b"),
    ])]);
    let file = read(&file);
    let page = file.page_iter().next().expect("a page");
    let links = file
        .get_dictionary(page)
        .expect("a page")
        .get(b"Annots")
        .and_then(Object::as_array)
        .expect("links");
    let [link] = links.as_slice() else {
        panic!("{} links", links.len())
    };
    let link = file
        .get_dictionary(link.as_reference().expect("indirect"))
        .expect("a link");
    assert_eq!(
        string(dict(&file, link, b"A").get(b"URI").expect("an address")),
        "https://a.nl/%C3%AB%20b"
    );
}

#[test]
fn the_words_come_out_as_they_went_in() {
    let words = "De coëfficiënt van IJsselstein, ’s-Hertogenbosch: € 1.250 – Łódź, İstanbul. Vóór 10×";
    let file = read(&small(vec![Block::Paragraph(
        datalabscan::report::document::Paragraph {
            style: datalabscan::report::document::ParagraphStyle::Small,
            inlines: text(words),
        },
    )]));
    let shown = file.extract_text(&[1]).expect("text");
    for word in words.split(' ') {
        assert!(shown.contains(word), "{word} is not in {shown}");
    }
}

#[test]
fn content_streams_have_balanced_marks_and_text_sections() {
    let file = read(&bytes(NL));
    for page in file.page_iter() {
        let content = file.get_and_decode_page_content(page).expect("a content stream");
        let count = |name: &str| content.operations.iter().filter(|op| op.operator == name).count();
        assert_eq!(count("BDC"), count("EMC"));
        assert_eq!(count("BT"), count("ET"));
        assert!(count("BT") > 0);
    }
}

#[test]
fn strange_text_and_strange_titles_make_a_file() {
    let strange = "👩‍👩‍👧 السلام e\u{301}\u{323} \u{0}\u{fffe} (\\) %%EOF 漢字 \u{200b}";
    for title in ["", strange] {
        let mut document = NL.report();
        document.title = title.to_owned();
        document.author = title.to_owned();
        document.date = date(1, 1, 1);
        document.blocks = vec![Block::heading(1, title, title), Block::text(strange)];
        let frames = layout(&document, NL.page_text());
        let bytes = pdf(&frames, &Metadata::of(&document), None).expect("a file");
        assert_eq!(read(&bytes).get_pages().len(), 1);
    }
    assert_eq!(read(&small(Vec::new())).get_pages().len(), 1);
}

/// What the pages show of a logo: its dictionary.
fn with_logo(bytes: &[u8]) -> (Vec<u8>, Dictionary) {
    let document = Document {
        logo: Some(Picture {
            logo: Logo::decode(bytes).expect("a logo"),
            alt: "Logo van Gemeente Súdwest-Fryslân".into(),
        }),
        ..NL.report()
    };
    let frames = layout(&document, NL.page_text());
    let bytes = pdf(&frames, &Metadata::of(&document), None).expect("a file");
    let file = read(&bytes);
    let drawings = file.objects.values().filter_map(|object| object.as_stream().ok());
    let mut drawings = drawings.filter(|stream| stream.dict.has_type(b"XObject"));
    let logo = drawings.next().expect("a drawing").dict.clone();
    // Drawn once, however many pages show it.
    assert!(drawings.next().is_none());
    (bytes, logo)
}

#[test]
fn a_drawn_logo_stays_sharp_and_a_picture_becomes_pixels() {
    let svg = br##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10"><circle fill="#0a5" cx="5" cy="5" r="5"/></svg>"##;
    let (bytes, logo) = with_logo(svg);
    assert_eq!(
        logo.get(b"Subtype").and_then(Object::as_name).ok(),
        Some(b"Form".as_slice())
    );
    assert_eq!(with_logo(svg).0, bytes);

    let mut png = std::io::Cursor::new(Vec::new());
    image::RgbImage::from_fn(600, 300, |x, y| image::Rgb([x as u8, y as u8, 90]))
        .write_to(&mut png, image::ImageFormat::Png)
        .expect("a picture");
    let (bytes, logo) = with_logo(png.get_ref());
    assert_eq!(
        logo.get(b"Subtype").and_then(Object::as_name).ok(),
        Some(b"Image".as_slice())
    );
    assert_eq!(logo.get(b"Width").and_then(Object::as_i64).ok(), Some(583));
    assert_eq!(with_logo(png.get_ref()).0, bytes);
}
