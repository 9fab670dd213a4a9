//! The tags: every mark on a page is content that the structure tree knows, or decoration.
//!
//! What PDF/UA and PDF/A ask further is checked by veraPDF in `.ci/run`.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

mod common;
#[path = "common/group.rs"]
mod group;
#[path = "common/papers.rs"]
mod papers;
mod sample;

use common::{example, questions};
use datalabscan::evaluation::Case;
use datalabscan::i18n::Language;
use datalabscan::pdf::{Metadata, document_pdf, pdf, report_pdf};
use datalabscan::report::{ReportOptions, layout::layout};
use jiff::civil::date;
use lopdf::{Dictionary, Document, Object, ObjectId, content::Operation};
use sample::NL;
use std::collections::{BTreeMap, BTreeSet};

/// Operators that leave a mark on paper.
const PAINTS: [&str; 18] = [
    "Tj", "TJ", "'", "\"", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "BI", "ID", "EI",
];

/// The script and the minutes of a talk.
fn meeting_papers() -> [Document; 2] {
    let options = ReportOptions::new(Language::Dutch, date(2026, 11, 23));
    papers::papers(&options).map(|document| {
        let bytes = document_pdf(&document, &options).expect("a file");
        Document::load_mem(&bytes).expect("lopdf reads it")
    })
}

/// The sample, which has every kind of block, both worked examples, and the papers of a talk.
fn files() -> Vec<Document> {
    let document = NL.report();
    let frames = layout(&document, NL.page_text());
    let mut files = vec![pdf(&frames, &Metadata::of(&document), None).expect("a file")];
    for name in ["duinrand", "voorbeeldstad"] {
        let assessment = example(name);
        let case = Case::new(questions(), assessment.clone()).expect("a profile");
        let options = ReportOptions::new(Language::English, date(2026, 11, 23));
        files.push(report_pdf(&case, &options).expect("a file"));
    }
    let read = |bytes: Vec<u8>| Document::load_mem(&bytes).expect("lopdf reads it");
    files.into_iter().map(read).chain(meeting_papers()).collect()
}

fn name<'a>(dict: &'a Dictionary, key: &[u8]) -> &'a str {
    std::str::from_utf8(dict.get(key).and_then(Object::as_name).unwrap_or_default()).unwrap()
}

fn integer(dict: &Dictionary, key: &[u8]) -> Option<i64> {
    dict.get(key).and_then(Object::as_i64).ok()
}

fn followed<'a>(file: &'a Document, object: &'a Object) -> &'a Dictionary {
    match object {
        Object::Reference(id) => file.get_dictionary(*id).unwrap(),
        other => other.as_dict().unwrap(),
    }
}

/// An element of the structure tree with the way down to it.
struct Element<'a> {
    id: ObjectId,
    role: &'a str,
    dict: &'a Dictionary,
    parents: Vec<&'a str>,
    /// Its content: page and number.
    content: Vec<(ObjectId, i64)>,
    /// Its links.
    links: Vec<ObjectId>,
}

/// Every element, in reading order.
fn elements(file: &Document) -> Vec<Element<'_>> {
    let root = followed(file, file.catalog().unwrap().get(b"StructTreeRoot").unwrap());
    let mut found = Vec::new();
    for kid in root.get(b"K").and_then(Object::as_array).unwrap() {
        walk(file, kid.as_reference().unwrap(), &[], &mut found);
    }
    found
}

fn walk<'a>(file: &'a Document, id: ObjectId, parents: &[&'a str], found: &mut Vec<Element<'a>>) {
    let dict = file.get_dictionary(id).unwrap();
    let role = name(dict, b"S");
    let page = dict.get(b"Pg").and_then(Object::as_reference).ok();
    let (mut content, mut links, mut kids) = (Vec::new(), Vec::new(), Vec::new());
    for kid in dict.get(b"K").and_then(Object::as_array).into_iter().flatten() {
        match kid {
            Object::Integer(number) => content.push((page.expect("a page"), *number)),
            Object::Reference(kid) => kids.push(*kid),
            other => {
                let other = other.as_dict().unwrap();
                let page = other.get(b"Pg").and_then(Object::as_reference).unwrap();
                match name(other, b"Type") {
                    "MCR" => content.push((page, integer(other, b"MCID").unwrap())),
                    "OBJR" => links.push(other.get(b"Obj").and_then(Object::as_reference).unwrap()),
                    kind => panic!("a kid of type {kind}"),
                }
            }
        }
    }
    found.push(Element {
        id,
        role,
        dict,
        parents: parents.to_vec(),
        content,
        links,
    });
    let below: Vec<&str> = parents.iter().copied().chain([role]).collect();
    for kid in kids {
        let parent = file
            .get_dictionary(kid)
            .unwrap()
            .get(b"P")
            .and_then(Object::as_reference);
        assert_eq!(parent.unwrap(), id, "an element knows its parent");
        walk(file, kid, &below, found);
    }
}

/// The parent tree: what each key leads to.
fn parent_tree(file: &Document) -> BTreeMap<i64, &Object> {
    let root = followed(file, file.catalog().unwrap().get(b"StructTreeRoot").unwrap());
    let tree = followed(file, root.get(b"ParentTree").unwrap());
    let numbers = tree.get(b"Nums").and_then(Object::as_array).unwrap();
    numbers
        .chunks(2)
        .map(|pair| (pair[0].as_i64().unwrap(), &pair[1]))
        .collect()
}

/// The numbers of the marked content on a page; fails on a mark outside any.
fn marked(operations: &[Operation]) -> Vec<i64> {
    let mut numbers = Vec::new();
    let mut open: Vec<bool> = Vec::new();
    for operation in operations {
        match operation.operator.as_str() {
            "BDC" => {
                let tag = operation.operands[0].as_name().unwrap();
                let number = operation.operands[1]
                    .as_dict()
                    .ok()
                    .and_then(|own| integer(own, b"MCID"));
                numbers.extend(number);
                assert!(
                    number.is_none() || !open.contains(&true),
                    "content within content"
                );
                open.push(number.is_some() || tag == b"Artifact");
            }
            "EMC" => assert!(open.pop().is_some()),
            paints if PAINTS.contains(&paints) => {
                assert!(open.contains(&true), "{paints} is neither content nor decoration");
            }
            _ => {}
        }
    }
    assert!(open.is_empty());
    numbers
}

#[test]
fn every_mark_is_content_of_one_element_or_decoration() {
    for file in files() {
        let tree = parent_tree(&file);
        let mut owned = BTreeMap::new();
        for element in elements(&file) {
            for place in element.content {
                assert_eq!(owned.insert(place, element.id), None, "{place:?} has two owners");
            }
        }
        let mut on_pages = BTreeSet::new();
        for page in file.page_iter() {
            let content = file.get_and_decode_page_content(page).unwrap();
            let numbers = marked(&content.operations);
            let key = integer(file.get_dictionary(page).unwrap(), b"StructParents").unwrap();
            let owners = tree[&key].as_array().unwrap();
            assert_eq!(owners.len(), numbers.len());
            for number in numbers {
                let owner = owners[usize::try_from(number).unwrap()].as_reference().unwrap();
                assert_eq!(owned.get(&(page, number)), Some(&owner));
                on_pages.insert((page, number));
            }
        }
        assert!(owned.keys().all(|place| on_pages.contains(place)));
        assert!(!owned.is_empty());
    }
}

#[test]
fn links_and_their_elements_know_each_other() {
    for (nth, file) in files().into_iter().enumerate() {
        let tree = parent_tree(&file);
        let mut links = 0;
        for element in elements(&file) {
            for link in &element.links {
                assert_eq!(element.role, "Link");
                let link = file.get_dictionary(*link).unwrap();
                let key = integer(link, b"StructParent").unwrap();
                assert_eq!(tree[&key].as_reference().unwrap(), element.id);
                links += 1;
            }
        }
        let annotated: usize = file
            .page_iter()
            .map(|page| {
                file.get_dictionary(page)
                    .unwrap()
                    .get(b"Annots")
                    .and_then(Object::as_array)
            })
            .map(|links| links.map_or(0, Vec::len))
            .sum();
        assert_eq!(links, annotated);
        // The papers of a talk lead nowhere.
        assert!(links > 0 || nth > 2);
    }
}

#[test]
fn headings_go_down_one_level_at_a_time() {
    for file in files() {
        let mut last = 0;
        let all = elements(&file);
        for element in &all {
            let level = element
                .role
                .strip_prefix('H')
                .and_then(|level| level.parse().ok());
            if let Some(level) = level {
                assert!((1..=last + 1).contains(&level), "H{level} after H{last}");
                last = level;
            }
        }
        assert!(last > 0);
    }
}

#[test]
fn elements_stand_where_they_belong_and_say_what_they_must() {
    let within = |element: &Element, parents: &[&str]| {
        let parent = element.parents.last().copied().unwrap_or_default();
        assert!(parents.contains(&parent), "{} in {parent}", element.role);
    };
    let attribute = |element: &Element, key: &[u8]| {
        let own = element.dict.get(b"A").and_then(Object::as_dict);
        own.is_ok_and(|own| own.has(key))
    };
    for (nth, file) in files().into_iter().enumerate() {
        let mut seen = BTreeSet::new();
        for element in elements(&file) {
            seen.insert(element.role);
            match element.role {
                "Document" => assert!(element.parents.is_empty()),
                "LI" => within(&element, &["L"]),
                "Lbl" | "LBody" => within(&element, &["LI"]),
                "TR" => within(&element, &["THead", "TBody"]),
                "THead" | "TBody" => within(&element, &["Table"]),
                "TD" => within(&element, &["TR"]),
                "TH" => {
                    within(&element, &["TR"]);
                    assert!(attribute(&element, b"Scope"));
                }
                "Span" if element.dict.has(b"ActualText") => {
                    let spoken = element.dict.get(b"ActualText").unwrap();
                    let spoken = lopdf::decode_text_string(spoken).unwrap();
                    assert!(!spoken.trim().is_empty());
                }
                "L" => assert!(attribute(&element, b"ListNumbering")),
                "Figure" => {
                    let alt = lopdf::decode_text_string(element.dict.get(b"Alt").unwrap()).unwrap();
                    assert!(!alt.trim().is_empty());
                    assert!(attribute(&element, b"BBox"));
                }
                _ => {}
            }
        }
        let links = if nth > 2 { &[][..] } else { &["Span", "Link"] };
        for role in ["H1", "H2", "P", "L", "LBody", "Table", "TH"].iter().chain(links) {
            assert!(seen.contains(role), "no {role}");
        }
    }
}

/// What a screen reader can jump to: a heading for each part and question, lists that know what kind they are, and tables
/// with heads, of which the first cell of each row heads that row.
#[test]
fn the_papers_of_a_talk_have_headings_lists_and_tables_with_heads() {
    let [script, minutes] = meeting_papers();
    for (file, headings, lists, tables) in [(&script, 8, 3, 4), (&minutes, 6, 1, 1)] {
        let all = elements(file);
        let count = |is: &dyn Fn(&Element) -> bool| all.iter().filter(|element| is(element)).count();
        let is_heading = |element: &Element| ["H1", "H2", "H3"].contains(&element.role);
        assert_eq!(count(&|element| element.role == "H1"), 1);
        assert!(count(&is_heading) >= headings, "{}", count(&is_heading));
        assert!(count(&|element| element.role == "L") >= lists);
        assert!(count(&|element| element.role == "Table") >= tables);
        for table in all.iter().filter(|element| element.role == "Table") {
            let below: Vec<&Element> = all
                .iter()
                .filter(|one| one.parents.len() > table.parents.len())
                .collect();
            assert!(below.iter().any(|one| one.role == "THead"));
        }
        let scope = |element: &Element| {
            let own = element.dict.get(b"A").and_then(Object::as_dict).unwrap();
            name(own, b"Scope").to_owned()
        };
        let scopes: BTreeSet<String> = all
            .iter()
            .filter(|element| element.role == "TH")
            .map(scope)
            .collect();
        assert_eq!(scopes, ["Column", "Row"].map(str::to_owned).into());
    }
}

#[test]
fn a_theme_with_fewer_questions_leaves_no_empty_cell_in_the_text() {
    let text = NL.report().plain_text();
    let wrong: Vec<&str> = text.lines().filter(|line| line.contains("|  |")).collect();
    assert!(text.contains(" | Score") && wrong.is_empty(), "{wrong:?}");
}
